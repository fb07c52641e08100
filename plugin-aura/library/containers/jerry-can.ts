import { drawn } from '../drawn.ts';
import { beam, box, rod, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** The 20 litre jerry can: 345 x 470 x 165 mm, pressed steel with the crossed beads, three handles and a cam cap. */
export const jerryCan = thing({
  op: 'create_jerry_can',
  family: 'containers',
  label: 'Jerry can',
  help: 'Fuel can with three handles and pressed sides',
  params: { height: mm(470, 'Height', 'Over all') },
  let: { s: '= height / 470' },
  materials: { body: '#4d5a34 paint', cap: 'black steel' },
  operations: drawn('s', [
    slab(
      'body',
      {
        points: [
          [-172, 0, { r: 34 }],
          [172, 0, { r: 34 }],
          [172, 340, { r: 30 }],
          [110, 405, { r: 20 }],
          [-172, 405, { r: 30 }],
        ],
      },
      160,
      [0, 0, 0],
      { chamfer: 16, name: 'Can' },
    ),
    slab(
      'seam',
      {
        points: [
          [-175, -3, { r: 36 }],
          [175, -3, { r: 36 }],
          [175, 341, { r: 30 }],
          [111, 408, { r: 20 }],
          [-175, 408, { r: 30 }],
        ],
      },
      10,
      [0, -3, 0],
      { role: 'body' },
    ),
    slab('press', { rect: [270, 270], r: 30, minus: [{ rect: [240, 240], r: 22 }] }, 166, [0, 55, 0], { role: 'body', chamfer: 2 }),
    slab('cross', { rect: [330, 22], rotate: 45, plus: [{ rect: [22, 330], rotate: 45 }] }, 168, [0, 66, 0], { role: 'body', chamfer: 3 }),
    beam(
      'grip',
      { polygon: 10, diameter: 17 },
      [
        [-120, 395, 0],
        [-120, 448, 0],
        [60, 448, 0],
        [60, 395, 0],
      ],
      { bend: 16, role: 'body', name: 'Handle' },
    ),
    {
      id: 'grips',
      op: 'linear_array',
      params: { count: 3, step: [0, 0, 46], centered: true },
      inputs: ['grip'],
      role: 'body',
      name: 'Handles',
    },
    rod('neck', 62, 60, [130, 385, 0], { role: 'body', rotate: [0, 0, -45] }),
    rod('cap', 74, 26, [150, 425, 0], { rotate: [0, 0, -45], chamfer: 4, name: 'Cap' }),
    box('lever', [64, 10, 22], [128, 440, 0], { role: 'cap', rotate: [0, 0, -45], chamfer: 2 }),
    box('hinge', [34, 30, 40], [104, 402, 0], { role: 'cap', chamfer: 3 }),
  ]),
  spoken: {
    names: ['jerry can', 'jerrycan', 'fuel can', 'gas can', 'petrol can', 'gasoline can'],
    variants: [{ names: ['red gas can', 'red jerry can'], params: {}, materials: { main: 'red paint' } }],
    sizes: { one: 'height' },
    litres: 20,
    words: { height: ['tall', 'high'] },
    parts: { handle: { names: ['grip'], material: 'main' }, cap: { names: ['lid', 'spout'], material: 'cap' } },
  },
});
