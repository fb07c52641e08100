import { drawn } from '../drawn.ts';
import { ball, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A barber pole of 750 mm. */
export const barberPole = thing({
  op: 'create_barber_pole',
  family: 'street',
  label: 'Barber pole',
  help: 'Striped pole between two caps with a ball on top',
  params: { height: mm(750, 'Height', 'Over all') },
  let: { s: '= height / 750' },
  materials: { pole: 'white glossy plastic', red: '#d32f2f glossy plastic', blue: '#1565c0 glossy plastic', cap: 'polished steel' },
  operations: drawn('s', [
    turned(
      'base',
      [
        [0, 0],
        [84, 0],
        [88, 6],
        [88, 26],
        [76, 40],
        [70, 64],
        [0, 64],
      ],
      [0, 0, 0],
      { role: 'cap', name: 'Base' },
    ),
    rod('pole', 120, 500, [0, 62, 0], { role: 'pole', name: 'Pole' }),
    {
      id: 'red_stripe',
      op: 'sweep',
      params: { profile: { rect: [34, 5] }, path: { helix: { diameter: 118, pitch: 210, turns: 2.05 } } },
      at: { offset: [0, 98, 0] },
      role: 'red',
      name: 'Red stripe',
    },
    {
      id: 'blue_stripe',
      op: 'sweep',
      params: { profile: { rect: [34, 5] }, path: { helix: { diameter: 118, pitch: 210, turns: 2.05 } } },
      at: { offset: [0, 98, 0], rotate: [0, 180, 0], pivot: [0, 0, 0] },
      role: 'blue',
      name: 'Blue stripe',
    },
    turned(
      'cap',
      [
        [0, 560],
        [70, 560],
        [76, 584],
        [88, 598],
        [88, 616],
        [70, 626],
        [24, 634],
        [0, 634],
      ],
      [0, 0, 0],
      { role: 'cap', name: 'Cap' },
    ),
    ball('knob', 122, [0, 688, 0], { role: 'pole', name: 'Ball' }),
  ]),
  spoken: {
    names: ['barber pole', 'barbers pole'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      pole: { names: ['cylinder'], material: 'main' },
      stripe: { material: 'red' },
      'blue stripe': { material: 'blue' },
      cap: { names: ['base', 'mount'], material: 'cap' },
      ball: { names: ['globe'], material: 'main' },
    },
  },
});
