import { bow, cut, mirrored, turned } from '../shapes.ts';
import { auto, mm, thing, whole, yes } from '../thing.ts';

/** A Greek neck amphora: 460 mm high, 280 mm in the belly, two handles from shoulder to lip, bands in black glaze. */
export const amphora = thing({
  op: 'create_amphora',
  family: 'tableware',
  label: 'Amphora',
  help: 'Greek amphora with two handles, a foot and painted bands',
  params: {
    height: mm(460, 'Height', 'Over all'),
    diameter: auto(280, 'Diameter', 'Of the belly'),
    bands: whole(2, 'Bands', 'In black: on the shoulder, then lower', { min: 0, max: 4 }),
    handles: yes('Handles', 'One at each side'),
  },
  let: { diameter: '= height * 0.6', r: '= diameter / 2', h: '= height', e: '= diameter * 0.03' },
  materials: { clay: 'terracotta', band: 'black ceramic', foot: 'black ceramic' },
  anchors: { rim: { at: 'clay.top', help: 'The mouth' } },
  operations: [
    turned('full', [
      [0, 0],
      ['= r * 0.42', 0],
      ['= r * 0.44', '= h * 0.03'],
      ['= r * 0.24', '= h * 0.06'],
      {
        spline: [
          ['= r * 0.5', '= h * 0.2'],
          ['= r * 0.92', '= h * 0.42'],
          ['= r', '= h * 0.55'],
          ['= r * 0.82', '= h * 0.68'],
          ['= r * 0.42', '= h * 0.76'],
        ],
      },
      ['= r * 0.34', '= h * 0.79'],
      {
        spline: [
          ['= r * 0.32', '= h * 0.88'],
          ['= r * 0.4', '= h * 0.95'],
        ],
      },
      ['= r * 0.55', '= h * 0.965'],
      ['= r * 0.56', '= h'],
      [0, '= h'],
    ]),
    turned('room', [
      [0, '= h * 0.1'],
      {
        spline: [
          ['= r * 0.44', '= h * 0.2'],
          ['= r * 0.88', '= h * 0.43'],
          ['= r * 0.95', '= h * 0.55'],
          ['= r * 0.76', '= h * 0.67'],
          ['= r * 0.34', '= h * 0.75'],
          ['= r * 0.26', '= h * 0.82'],
          ['= r * 0.36', '= h * 0.96'],
          ['= r * 0.46', '= h * 1.01'],
        ],
      },
      [0, '= h * 1.01'],
    ]),
    cut('clay', ['full', 'room'], { name: 'Body' }),
    turned(
      'first',
      [
        ['= r * 0.9', '= h * 0.62'],
        ['= r * 0.97', '= h * 0.612'],
        ['= r * 0.995', '= h * 0.6'],
        ['= r * 0.95', '= h * 0.645'],
        ['= r * 0.86', '= h * 0.675'],
        ['= r * 0.8', '= h * 0.672'],
      ],
      [0, 0, 0],
      { when: '= bands > 0', role: 'band', name: 'Shoulder band' },
    ),
    {
      id: 'low',
      op: 'cylinder',
      params: { diameter: '= r * 2.012', height: '= h * 0.02', wall: '= r * 0.06' },
      at: { my: 'bottom', offset: [0, '= h * 0.54', 0] },
      when: '= bands > 1',
      role: 'band',
      name: 'Belly band',
    },
    turned(
      'third',
      [
        ['= r * 0.5', '= h * 0.24'],
        ['= r * 0.62', '= h * 0.24'],
        ['= r * 0.72', '= h * 0.29'],
        ['= r * 0.5', '= h * 0.29'],
      ],
      [0, 0, 0],
      { when: '= bands > 2', role: 'band', name: 'Lower band' },
    ),
    {
      id: 'fourth',
      op: 'cylinder',
      params: { diameter: '= r * 0.72', height: '= h * 0.03', wall: '= r * 0.06' },
      at: { my: 'bottom', offset: [0, '= h * 0.86', 0] },
      when: '= bands > 3',
      role: 'band',
      name: 'Neck band',
    },
    { id: 'foot', op: 'cylinder', params: { diameter: '= r * 0.92', height: '= h * 0.03', round: '= e * 0.2' }, name: 'Foot' },
    bow(
      'handle',
      { ellipse: ['= e * 2.4', '= e * 1.3'] },
      [
        ['= r * 0.3', '= h * 0.93', 0],
        ['= r * 0.74', '= h * 0.95', 0],
        ['= r * 0.94', '= h * 0.84', 0],
        ['= r * 0.7', '= h * 0.69', 0],
      ],
      { when: '= handles', role: 'band' },
    ),
    mirrored('both', ['handle'], { role: 'band', name: 'Handles' }),
  ],
  spoken: {
    names: ['amphora', 'greek amphora', 'greek vase', 'greek urn', 'urn'],
    variants: [{ names: ['urn'], params: { height: 380, bands: 0 } }],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'width'] },
    parts: {
      handle: { present: { handles: true }, absent: { handles: false }, material: 'band', always: 2 },
      band: {
        names: ['stripe', 'frieze', 'meander', 'pattern'],
        count: 'bands',
        absent: { bands: 0 },
        material: 'band',
        at: ['shoulder', 'around the shoulder'],
      },
      foot: { names: ['base'], material: 'foot' },
      shoulder: { material: 'band' },
      neck: { material: 'main' },
      belly: { sizes: { diameter: 'diameter', size: 'diameter' } },
    },
    holds: { in: 'rim' },
  },
});
