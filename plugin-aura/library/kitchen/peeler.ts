import { drawn } from '../drawn.ts';
import { box, cut, rail, rod, slab, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A swivel peeler standing on its handle, 175 mm long: slotted blade in a bow, a point for eyes, a grip of rubber. */
export const peeler = thing({
  op: 'create_peeler',
  family: 'kitchen',
  label: 'Peeler',
  help: 'Vegetable peeler: slotted blade held in a frame, handle',
  params: { length: mm(175, 'Length', 'Over all') },
  let: { s: '= length / 175' },
  materials: { handle: '#2f8f57 rubber', metal: 'polished stainless steel' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [20, 14], r: 6 } },
          { at: 0.3, profile: { rect: [23, 16], r: 7 } },
          { at: 0.75, profile: { rect: [17, 13], r: 6 } },
          { profile: { rect: [14, 10], r: 4.5 } },
        ],
        height: 98,
      },
      at: { my: 'bottom' },
      role: 'handle',
      name: 'Handle',
    },
    slab(
      'blade_flat',
      {
        points: [
          [-8, 104],
          [8, 104],
          [8, 166],
          [5, 174],
          [0, 175],
          [-5, 174],
          [-8, 166],
        ],
      },
      3.2,
      [0, 104, 0],
      { round: 1 },
    ),
    box('slot', [5, 54, 20], [0, 108, 0], { round: 1.2 }),
    cut('blade_open', ['blade_flat', 'slot']),
    rod('tang', 6, 24, [0, 88, 0]),
    box('shoulder', [15, 10, 6], [0, 97, 0], { round: 2 }),
    union('blade', ['blade_open', 'tang', 'shoulder'], { role: 'metal', name: 'Blade' }),
    rail(
      'bow',
      4,
      [
        [-8, 112, 0],
        [-17, 118, 0],
        [-17, 140, 0],
        [-8, 146, 0],
      ],
      { bend: 5, role: 'metal', name: 'Bow' },
    ),
    rod('hang', 6, 30, [0, 10, 0], { axis: 'z', inner_diameter: 3.6, role: 'metal', name: 'Eyelet' }),
  ]),
  spoken: {
    names: ['peeler', 'vegetable peeler', 'potato peeler'],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: { handle: { names: ['grip'], material: 'main' }, blade: { names: ['bow', 'frame'], material: 'metal' } },
  },
});
