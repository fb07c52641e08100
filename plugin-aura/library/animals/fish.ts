import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** An aquarium fish, 120 mm long; its head to the front. */
export const fish = thing({
  op: 'create_fish',
  family: 'animals',
  label: 'Fish',
  help: 'Fish with flowing fins and a forked tail, as a goldfish or a clownfish with white bands',
  params: { length: mm(120, 'Length', 'Over all') },
  let: { s: '= length / 121.12' },
  materials: { scale: '#f08a24 satin plastic', fin: '#f7b25a satin plastic', ...FACE },
  operations: drawn('s', [
    limb(
      'trunk',
      [
        [0, 40, 50],
        [0, 42, 10],
        [0, 40, -36],
      ],
      [
        [24, 30],
        [40, 58],
        [10, 16],
      ],
      { corners: 24, pieces: 6, role: 'scale', name: 'Body', rotate: [0, 0, 0] },
    ),
    limb(
      'upper_lobe',
      [
        [0, 40, -30],
        [0, 56, -54],
        [0, 72, -66],
      ],
      [
        [6, 14],
        [5, 22],
        [3, 6],
      ],
      { role: 'fin' },
    ),
    limb(
      'lower_lobe',
      [
        [0, 40, -30],
        [0, 26, -54],
        [0, 10, -66],
      ],
      [
        [6, 14],
        [5, 22],
        [3, 6],
      ],
      { role: 'fin' },
    ),
    { id: 'tail', op: 'union', inputs: ['upper_lobe', 'lower_lobe'], role: 'fin', name: 'Tail' },
    blob('dorsal', [5, 34, 56], [0, 68, 2], { role: 'fin', rotate: [-14, 0, 0], name: 'Dorsal fin' }),
    blob('belly_fin', [5, 24, 26], [0, 14, -8], { role: 'fin', rotate: [24, 0, 0], name: 'Belly fin' }),
    blob('side_fin', [5, 20, 32], [24, 34, 6], { role: 'fin', rotate: [20, -38, 0] }),
    pair('side_fins', 'side_fin', 'fin', { name: 'Side fins' }),
    ...eyes(11, [13, 48, 36]),
    blob('lip', [14, 10, 7], [0, 38, 50], { role: 'fin', name: 'Mouth' }),
  ]),
  spoken: {
    names: ['fish', 'goldfish', 'aquarium fish'],
    variants: [
      { names: ['blue fish', 'blue tang'], params: {}, materials: { main: '#2f63c4 satin plastic', fin: '#f3c53a satin plastic' } },
      { names: ['koi', 'carp'], params: { length: 450 }, materials: { main: '#f4efe6 satin plastic', fin: '#e2552b satin plastic' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { scale: { names: ['body'], material: 'main' }, fin: { names: ['tail'], material: 'fin' }, eye: { material: 'eye' } },
  },
});
