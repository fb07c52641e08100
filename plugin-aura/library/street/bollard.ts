import { drawn } from '../drawn.ts';
import { ring, rod, turned, union } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** Bollards: of cast iron with collars and a knob, of steel tube with a reflecting band, or for mooring a ship. */
export const bollard = thing({
  op: 'create_bollard',
  family: 'street',
  label: 'Bollard',
  help: 'Street bollard of cast iron or steel, or a mooring bollard',
  params: {
    height: mm(900, 'Height', 'Over all'),
    diameter: auto(140, 'Diameter', 'Of the shaft'),
    style: pick(['classic', 'modern', 'mooring'], 'Style', 'Cast iron, a tube, or for ropes'),
  },
  let: {
    diameter: "= if(style == 'mooring', height * 0.45, height * 0.155)",
    s: '= height / 900',
    r: '= min(diameter, height * 0.8) / 2',
    classic: "= style == 'classic'",
    modern: "= style == 'modern'",
    quay: "= style == 'mooring'",
  },
  materials: { body: 'black paint', band: 'white paint', base: 'black paint' },
  operations: drawn('s', [
    turned(
      'classic_body',
      [
        [0, 0],
        ['= r * 1.5', 0],
        ['= r * 1.5', 50],
        ['= r * 1.3', 80],
        ['= r * 1.2', 140],
        ['= r * 0.98', 165],
        ['= r * 0.9', 620],
        ['= r * 1.12', 640],
        ['= r * 1.16', 660],
        ['= r * 1.12', 680],
        ['= r * 0.8', 700],
        ['= r * 0.74', 740],
        ['= r * 0.96', 780],
        ['= r', 820],
        ['= r * 0.86', 862],
        ['= r * 0.5', 890],
        [0, 900],
      ],
      [0, 0, 0],
      { when: '= classic', role: 'body' },
    ),
    rod('tube', '= r * 2', 900, [0, 0, 0], { when: '= modern', round: '= min(r * 0.3, 60 * s)', edges: 'top', role: 'body' }),
    turned(
      'quay_body',
      [
        [0, 0],
        ['= r * 1.7', 0],
        ['= r * 1.7', 60],
        ['= r * 1.3', 110],
        {
          spline: [
            ['= r * 0.95', 260],
            ['= r * 0.86', 480],
            ['= r * 1.05', 640],
            ['= r * 1.5', 720],
          ],
        },
        ['= r * 1.6', 790],
        ['= r * 1.45', 860],
        ['= r * 0.9', 900],
        [0, 900],
      ],
      [0, 0, 0],
      { when: '= quay', role: 'body' },
    ),
    union('body', ['classic_body', 'tube', 'quay_body'], { name: 'Bollard' }),
    rod('band', '= r * 2.03', 90, [0, 690, 0], { when: '= modern', name: 'Band' }),
    rod('band_low', '= r * 2.03', 30, [0, 630, 0], { when: '= modern', role: 'band' }),
    rod('base', '= r * 2.7', 16, [0, 0, 0], { when: '= modern', chamfer: 4, name: 'Base plate' }),
    ring('bead_ring', '= r * 1.9', 26, [0, 560, 0], { when: '= classic', role: 'body' }),
  ]),
  spoken: {
    names: ['bollard', 'street bollard', 'post bollard'],
    variants: [
      { names: ['steel bollard', 'modern bollard'], params: { style: 'modern' }, materials: { main: 'brushed stainless steel' } },
      {
        names: ['mooring bollard', 'ship bollard', 'dock bollard'],
        params: { style: 'mooring', height: 500 },
        materials: { main: 'cast iron' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'thick', 'across'] },
    parts: { band: { names: ['stripe'], material: 'band' }, base: { names: ['foot'], material: 'base' } },
  },
});
