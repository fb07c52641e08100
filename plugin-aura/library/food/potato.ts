import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { cut } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Eyes of the potato, as [x, y, z]. */
const EYES = [
  [18, 66, 12],
  [-26, 62, 18],
  [40, 52, 22],
  [-8, 40, 38],
  [-44, 34, 20],
  [24, 28, 36],
  [6, 68, -14],
] as const;

/** A potato lying, 110 mm long, with eyes in its skin; whole, or baked and cut open with butter in it. */
export const potato = thing({
  op: 'create_potato',
  family: 'food',
  label: 'Potato',
  help: 'Potato with eyes, whole, or baked with butter in a cross cut',
  params: {
    length: mm(110, 'Length', 'Over all'),
    style: pick(['whole', 'baked'], 'Style', 'As it grew, or cut open with butter'),
  },
  let: { s: '= length / 110.6', baked: "= style == 'baked'" },
  materials: { skin: '#b98a52 matte plastic', flesh: '#f2dc96 satin plastic', butter: '#f7d84a satin plastic' },
  operations: drawn('s', [
    limb(
      'tuber',
      [
        [-55, 33, 0],
        [-24, 36, 3],
        [12, 36, -2],
        [55, 34, 2],
      ],
      [
        [52, 50],
        [68, 64],
        [74, 70],
        [70, 66],
        [54, 50],
      ],
      { corners: 32, pieces: 7 },
    ),
    ...EYES.map(([x, y, z], k): BodyOperation => blob(`dent_${k + 1}`, [9, 6, 7], [x, y, z], { corners: 10 })),
    blob('cross', [66, 26, 34], [0, 71, 0], { when: '= baked' }),
    cut('skin', ['tuber', ...EYES.map((_, k) => `dent_${k + 1}`), 'cross'], { role: 'skin', name: 'Skin' }),
    blob('flesh', [72, 30, 40], [0, 62, 0], { role: 'flesh', name: 'Flesh', when: '= baked' }),
    {
      id: 'butter',
      op: 'box',
      params: { size: [20, 12, 20], round: 2.5 },
      at: { my: 'bottom', offset: [2, 73, 0], rotate: [4, 24, 6] },
      role: 'butter',
      name: 'Butter',
      when: '= baked',
    },
  ]),
  spoken: {
    names: ['potato', 'spud', 'raw potato'],
    variants: [
      { names: ['baked potato', 'jacket potato'], params: { style: 'baked' } },
      { names: ['sweet potato'], params: { length: 160 }, materials: { main: '#b4603c matte plastic', flesh: '#e8863a satin plastic' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    adjectives: { baked: { style: 'baked' } },
    parts: {
      skin: { names: ['peel'], material: 'main' },
      butter: { present: { style: 'baked' }, absent: { style: 'whole' }, material: 'butter' },
      flesh: { names: ['inside'], present: { style: 'baked' }, material: 'flesh' },
    },
  },
});
