import { drawn } from '../drawn.ts';
import { blob, eyes, FACE, limb, pair } from '../organic.ts';
import { mm, thing } from '../thing.ts';

/** A leg of three joints: from the middle of the body out and up to the knee, and down to a foot that points so far forward. */
const leg = (id: string, z: number, foot: number) =>
  limb(
    id,
    [
      [7, 22, z],
      [24, 36, z + foot * 0.4],
      [36, 12, z + foot * 0.8],
      [42, 0, z + foot],
    ],
    [5, 4.4, 3.6, 2.6],
    { role: 'body', corners: 12 },
  );

/** A garden ant, 100 mm long as a model: head, chest and gaster on a thin waist, six jointed legs, bent feelers and jaws. */
export const ant = thing({
  op: 'create_ant',
  family: 'animals',
  label: 'Ant',
  help: 'Ant of three parts with jointed legs, bent feelers and jaws',
  params: { length: mm(100, 'Length', 'Without the feelers') },
  let: { s: '= length / 100' },
  materials: { body: '#4a2416 satin plastic', ...FACE },
  operations: drawn('s', [
    blob('gaster', [34, 31, 46], [0, 28, -31], { role: 'body', name: 'Gaster' }),
    limb(
      'waist',
      [
        [0, 25, -12],
        [0, 26, -4],
        [0, 26, 6],
      ],
      [7, 10, 7],
      { role: 'body', corners: 14, name: 'Waist' },
    ),
    blob('chest', [20, 21, 30], [0, 27, 8], { role: 'body', name: 'Chest' }),
    blob('head', [27, 24, 26], [0, 29, 34], { role: 'body', name: 'Head' }),
    ...eyes(6, [9.5, 34, 40], { depth: 1 }),
    limb(
      'jaw',
      [
        [5, 24, 40],
        [9, 21, 51],
        [2, 20, 55],
      ],
      [5, 4, 1.6],
      { role: 'body', corners: 12 },
    ),
    pair('jaws', 'jaw', 'body', { name: 'Jaws' }),
    limb(
      'feeler',
      [
        [5, 36, 38],
        [12, 54, 48],
        [18, 52, 66],
        [22, 48, 78],
      ],
      [3, 2.6, 2.4, 3.2],
      { role: 'body', corners: 12 },
    ),
    pair('feelers', 'feeler', 'body', { name: 'Feelers' }),
    leg('fore', 14, 22),
    leg('mid', 7, 0),
    leg('hind', 0, -26),
    { id: 'legs_one_side', op: 'group', inputs: ['fore', 'mid', 'hind'], role: 'body' },
    pair('legs', 'legs_one_side', 'body', { name: 'Legs' }),
  ]),
  spoken: {
    names: ['ant', 'garden ant', 'worker ant', 'red ant', 'black ant'],
    variants: [
      { names: ['red ant', 'fire ant'], params: {}, materials: { body: '#a8341c satin plastic' } },
      { names: ['black ant'], params: {}, materials: { body: '#1d1a1a satin plastic' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      leg: { material: 'main', always: 6 },
      body: { names: ['head', 'chest', 'gaster', 'feeler', 'jaw'], material: 'main' },
      eye: { material: 'eye' },
    },
  },
});
