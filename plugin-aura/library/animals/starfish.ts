import { drawn } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { around, group, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** Nubs along an arm: how far out and how high they stand, and their diameter. */
const NUBS = [
  [14, 21.5, 5],
  [26, 17.8, 4.6],
  [37, 14.6, 4.2],
  [47, 11.8, 3.6],
  [56, 9.4, 3],
] as const;

/** A starfish that lies on the sand; the common one (Asterias rubens) is 100 to 300 mm across. */
export const starfish = thing({
  op: 'create_starfish',
  family: 'animals',
  label: 'Starfish',
  help: 'Starfish with tapering arms, slightly bent, and rows of pale nubs',
  params: { width: mm(150, 'Width', 'Across the arms'), arms: whole(5, 'Arms', 'How many', { min: 4, max: 12 }) },
  let: { s: '= width / 147.5' },
  materials: { skin: '#d9662f matte plastic', nub: '#f6d9b4 matte plastic' },
  operations: drawn('s', [
    limb(
      'arm',
      [
        [0, 11, 0],
        [0, 8, 36],
        [5, 5, 76],
      ],
      [
        [50, 24],
        [34, 16],
        [11, 8],
      ],
      { corners: 16 },
    ),
    around('arms', ['arm'], '= arms'),
    blob('disc', [58, 22, 58], [0, 12.4, 0], { fat: -0.2 }),
    union('body', ['arms', 'disc'], { role: 'skin', name: 'Arms' }),
    ...NUBS.map(([z, y, d], k) =>
      blob(`nub_${k + 1}`, [d, d, d], [z > 30 ? ((z - 30) / 40) ** 2 * 6 : 0, y - 1.4, z], { corners: 8, role: 'nub' }),
    ),
    ...[-1, 1].map((side, k) => blob(`side_nub_${k + 1}`, 3.6, [side * 10, 15.6, 25], { corners: 8, role: 'nub' })),
    group('nubs_of_one', [...NUBS.map((_, k) => `nub_${k + 1}`), 'side_nub_1', 'side_nub_2'], { role: 'nub' }),
    around('nubs', ['nubs_of_one'], '= arms', { role: 'nub', name: 'Nubs' }),
    blob('centre', 6, [0, 22.6, 0], { corners: 12, role: 'nub', name: 'Middle nub' }),
  ]),
  spoken: {
    names: ['starfish', 'sea star', 'star fish'],
    sizes: { one: 'width' },
    words: { width: ['across', 'wide'] },
    parts: { arm: { names: ['body', 'skin'], count: 'arms', material: 'main' }, nub: { names: ['dot', 'spot', 'bump'], material: 'nub' } },
  },
});
