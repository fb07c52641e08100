import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { limb, UPRIGHT } from '../organic.ts';
import { turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** Length of a joint, and the height of the tallest cane (mm). */
const [JOINT, TALL] = [260, 2500] as const;
/** Where a cane stands, how far it leans to the side (degrees), and how much shorter it is than the tallest. */
const CANES = [
  [0, 0, 0, 1],
  [90, 40, 4, 0.9],
  [-100, 30, -5, 0.94],
  [40, -90, 3, 0.82],
  [-50, -80, -3, 0.86],
  [150, -50, 7, 0.72],
  [-170, -40, -8, 0.76],
] as const;

/** A clump of bamboo, 2.6 m high: jointed canes that lean apart, with sprays of narrow leaves. */
export const bamboo = thing({
  op: 'create_bamboo',
  family: 'plants',
  label: 'Bamboo',
  help: 'Clump of bamboo: jointed canes with sprays of narrow leaves',
  params: {
    height: mm(2600, 'Height', 'Over all'),
    canes: whole(7, 'Canes', 'One to seven', { min: 1, max: 7 }),
  },
  let: { s: '= height / 2664' },
  materials: { cane: '#7fa03c satin plastic', leaf: '#4f8f3a leaves' },
  operations: drawn('s', [
    ...CANES.flatMap(([x, z, lean, share], k): BodyOperation[] => {
      const when = `= canes >= ${k + 1}`;
      const joints = Math.round((TALL * share) / JOINT);
      const foot = 26 * share;
      const outline = Array.from({ length: joints }, (_, j) => {
        const r = foot * (1 - (0.45 * j) / joints);
        return [
          [rounded(r, 1), j * JOINT + 8],
          [rounded(r * 0.93, 1), j * JOINT + 30],
          [rounded(r * 0.93, 1), (j + 1) * JOINT - 22],
          [rounded(r * 1.1, 1), (j + 1) * JOINT - 5],
        ] as const;
      }).flat();
      const top = joints * JOINT;
      const sprays = Array.from({ length: Math.max(4, joints - 3) }, (_, j) => {
        const [y, turn] = [rounded(top - j * JOINT * 0.7 - 14), (j * 137 + k * 50) % 360];
        return [0, 62, -48].map((off, i) => [0, rounded(y - 16 * i), 0, (turn + off + 360) % 360]);
      }).flat();
      return [
        turned(`stem_${k + 1}`, [[0, 0], [rounded(foot), 0], ...outline, [0, top]], [0, 0, 0], { role: 'cane', name: 'Cane', when }),
        limb(
          `blade_${k + 1}`,
          [
            [0, 0, 0],
            [120, 60, 0],
            [260, 20, 0],
          ],
          [
            [5, 5],
            [6, 40],
            [4, 3],
          ],
          { corners: 8, pieces: 3, when },
        ),
        { id: `leaves_${k + 1}`, op: 'place', params: { at: sprays }, inputs: [`blade_${k + 1}`], role: 'leaf', name: 'Leaves' },
        {
          id: `cane_${k + 1}`,
          op: 'group',
          inputs: [`stem_${k + 1}`, `leaves_${k + 1}`],
          at: { offset: [x, 0, z], rotate: [rounded(lean / 3), 0, -lean], pivot: [x, 0, z] },
        },
      ];
    }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['bamboo', 'bamboo plant', 'bamboo clump', 'bamboo grove', 'clump of bamboo', 'bamboo tree'],
    variants: [{ names: ['bamboo stalk', 'bamboo cane', 'bamboo stem'], params: { canes: 1 } }],
    parts: {
      cane: { names: ['stalk', 'stem', 'trunk', 'culm'], count: 'canes', material: 'main' },
      leaf: { names: ['foliage'], material: 'leaf' },
    },
    adjectives: { green: {}, tall: {} },
  },
});
