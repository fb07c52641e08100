import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A dragonfly, 120 mm long: a slender banded tail, a stout chest with four clear wings, and large eyes that meet over the head. */
export const dragonfly = thing({
  op: 'create_dragonfly',
  family: 'animals',
  label: 'Dragonfly',
  help: 'Dragonfly with long banded tail, four clear wings and large eyes',
  params: { length: mm(120, 'Length', 'From head to tail') },
  let: { s: '= length / 120' },
  materials: { body: '#1f7f8c gloss paint', band: '#123f52 gloss paint', wing: 'frosted glass', ...FACE },
  operations: drawn('s', [
    limb(
      'tail',
      [
        [0, 20, 4],
        [0, 21, -30],
        [0, 18, -66],
        [0, 16, -78],
      ],
      [12, 8, 6.4, 8],
      { role: 'body', corners: 16, name: 'Tail' },
    ),
    ...[0, 1, 2, 3].map((k) =>
      blob(`ring_${k + 1}`, [8.6 - k * 0.5, 8.6 - k * 0.5, 4], [0, 21 - k * 0.8, -24 - k * 13], { role: 'band', corners: 16 }),
    ),
    { id: 'bands', op: 'group', inputs: ['ring_1', 'ring_2', 'ring_3', 'ring_4'], role: 'band', name: 'Bands' },
    blob('chest', [20, 22, 30], [0, 21, 12], { role: 'body', name: 'Chest' }),
    blob('head', [16, 13, 11], [0, 21, 30], { role: 'band', name: 'Head' }),
    ...eyes(10.5, [5.4, 23.6, 32.5], { depth: 1 }),
    blob('fore_wing', [74, 1.4, 17], [39, 29, 18], { role: 'wing', rotate: [0, 8, 6] }),
    blob('hind_wing', [68, 1.4, 22], [35, 28, 4], { role: 'wing', rotate: [0, -10, 4] }),
    { id: 'wing', op: 'group', inputs: ['fore_wing', 'hind_wing'], role: 'wing' },
    pair('wings', 'wing', 'wing', { name: 'Wings' }),
    limb(
      'leg',
      [
        [5, 13, 18],
        [12, 6, 22],
        [13, 0, 26],
      ],
      [2.4, 2, 1.4],
      { role: 'band', corners: 10 },
    ),
    { id: 'legs_of_one', op: 'linear_array', params: { count: 3, step: [0, 0, -6] }, inputs: ['leg'], role: 'band' },
    pair('legs', 'legs_of_one', 'band', { name: 'Legs' }),
  ]),
  spoken: {
    names: ['dragonfly', 'dragon fly', 'damselfly'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      body: { names: ['tail', 'chest'], material: 'main' },
      wing: { material: 'wing', always: 4 },
      band: { names: ['leg', 'head'], material: 'band' },
      eye: { material: 'eye' },
    },
  },
});
