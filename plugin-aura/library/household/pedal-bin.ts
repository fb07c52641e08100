import { box, cut, rod, turned } from '../shapes.ts';
import { auto, degrees, mm, thing, yes } from '../thing.ts';

/** A round bin for waste, 290 mm across and 650 mm high, about 30 litres: a domed lid that a pedal lifts. */
export const pedalBin = thing({
  op: 'create_pedal_bin',
  family: 'household',
  label: 'Pedal bin',
  help: 'Round waste bin with a lid and a pedal, or open',
  anchors: { inside: { at: 'body.bottom', help: 'The floor inside' } },
  params: {
    height: mm(650, 'Height', 'With the lid shut'),
    diameter: auto(290, 'Diameter', 'Of the body'),
    lid: yes('Lid', 'That swings up'),
    pedal: yes('Pedal', 'At the foot'),
    open: degrees(0, 'Open', 'How far the lid stands open', { min: 0, max: 100 }),
  },
  let: {
    diameter: '= height * 0.446',
    r: '= diameter / 2',
    t: '= min(diameter, height) * 0.012',
    dome: '= if(lid, height * 0.07, 0)',
    h: '= height - dome',
    foot: '= height * 0.05',
  },
  materials: { body: 'brushed steel', lid: 'brushed steel', trim: 'black plastic' },
  operations: [
    turned(
      'foot',
      [
        [0, 0],
        ['= r * 1.01', 0, { r: '= t' }],
        ['= r * 1.01', '= foot'],
        [0, '= foot'],
      ],
      [0, 0, 0],
      {
        role: 'trim',
        name: 'Foot',
      },
    ),
    rod('outside', '= r * 2', '= h - foot + t', [0, '= foot - t', 0]),
    rod('inside', '= (r - t) * 2', '= h', [0, '= foot + t', 0]),
    cut('body', ['outside', 'inside'], { name: 'Body' }),
    turned(
      'cover',
      [
        [0, '= h + t * 0.2'],
        ['= r * 1.015', '= h + t * 0.2'],
        ['= r * 1.015', '= h + dome * 0.35', { r: '= dome * 0.1' }],
        {
          spline: [
            ['= r * 0.6', '= h + dome * 0.85'],
            [0, '= height'],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'lid', name: 'Lid', when: '= lid', rotate: ['= -open', 0, 0], pivot: [0, '= h', '= -r'] },
    ),
    box('hinge', ['= r * 0.5', '= dome * 0.7', '= r * 0.14'], [0, '= h - dome * 0.3', '= -r * 1.01'], {
      role: 'trim',
      name: 'Hinge',
      when: '= lid',
    }),
    box('pedal', ['= r * 0.5', '= foot * 0.35', '= r * 0.36'], [0, '= foot * 0.25', '= r * 1.1'], {
      role: 'trim',
      name: 'Pedal',
      round: '= foot * 0.1',
      when: '= pedal',
    }),
  ],
  spoken: {
    names: [
      'pedal bin',
      'trash can',
      'trash bin',
      'waste bin',
      'garbage can',
      'garbage bin',
      'rubbish bin',
      'dustbin',
      'wastebasket',
      'waste basket',
      'waste paper basket',
      'kitchen bin',
      'recycling bin',
    ],
    variants: [
      {
        names: ['wastebasket', 'waste basket', 'waste paper basket', 'waste paper bin'],
        params: { height: 320, diameter: 260, lid: false, pedal: false },
        materials: { main: 'grey plastic' },
      },
      {
        names: ['garbage can', 'dustbin', 'trash can', 'garbage bin', 'rubbish bin', 'recycling bin'],
        params: { height: 700, diameter: 450, pedal: false },
        materials: { main: 'galvanised steel', lid: 'galvanised steel' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'width'] },
    adjectives: { open: { lid: false, pedal: false }, round: {}, 'swing top': {}, cylindrical: {} },
    parts: {
      body: { names: ['outside', 'bin'], material: 'main' },
      lid: {
        names: ['cover', 'top', 'flap'],
        present: { lid: true },
        absent: { lid: false },
        material: 'lid',
        adjectives: { open: { open: 80 }, closed: { open: 0 }, swing: {}, domed: {}, hinged: {} },
      },
      pedal: { names: ['foot pedal'], present: { pedal: true }, absent: { pedal: false }, material: 'trim', at: ['bottom', 'front'] },
      foot: { names: ['base', 'trim'], material: 'trim' },
    },
    holds: { in: 'inside' },
  },
});
