import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { mirrored, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Half the width of a simple leaf at a share of its length from the foot: widest at a third, drawn out to a tip. */
const half = (t: number) => 36 * Math.sin(Math.PI * t ** 0.72) ** 0.9 * (1 - 0.25 * t);

const SIMPLE: Vec2[] = Array.from({ length: 21 }, (_, k): Vec2 => {
  const t = 0.02 + (0.98 * k) / 20;
  return [rounded(half(Math.min(t, 0.995))), rounded(120 * t)];
});
/** Half of a maple leaf, from the stalk up to the tip of its middle lobe. */
const MAPLE: Vec2[] = [
  [4, 0],
  [20, -6],
  [44, -12],
  [40, 2],
  [56, 10],
  [46, 20],
  [66, 36],
  [84, 42],
  [80, 56],
  [88, 70],
  [66, 70],
  [58, 78],
  [40, 60],
  [30, 52],
  [36, 74],
  [34, 92],
  [24, 88],
  [16, 104],
  [0, 126],
];
const whole = (right: readonly Vec2[]) => ({
  points: [
    ...right,
    ...right
      .filter(([u]) => u > 0)
      .map(([u, v]): Vec2 => [-u, v])
      .reverse(),
  ],
});
const maple = "= shape == 'maple'";
const simple = "= shape == 'simple'";

/** A vein of the right half from the midrib to near the edge. */
const vein = (t: number, k: number): BodyOperation => {
  const reach = half(Math.min(t + 0.16, 0.97)) * 0.82;
  return limb(
    `vein_${k}`,
    [
      [0, 3.1, -120 * t],
      [rounded(reach * 0.6), 3.3, rounded(-120 * (t + 0.1))],
      [rounded(reach), 2.9, rounded(-120 * (t + 0.18))],
    ],
    [1.8, 1.4, 0.8],
    { corners: 8, when: simple },
  );
};
const VEINS = [0.1, 0.22, 0.34, 0.46, 0.58, 0.68];
const LOBES: Vec3[] = [
  [0, 0, -112],
  [72, 0, -58],
  [36, 0, 4],
];

/** A leaf lying flat: a simple one of 120 mm with its stalk, or a maple's. */
export const leaf = thing({
  op: 'create_leaf',
  family: 'plants',
  label: 'Leaf',
  help: 'Single leaf with midrib, veins and stalk: simple or a maple leaf',
  params: {
    length: mm(160, 'Length', 'With its stalk'),
    shape: pick(['simple', 'maple'], 'Shape', 'Pointed oval, or lobed as of a maple'),
  },
  let: { s: "= length / if(shape == 'maple', 167.4, 165.9)" },
  materials: { leaf: '#4f9a3a matte plastic', vein: '#b9d68a matte plastic' },
  operations: drawn('s', [
    {
      id: 'simple_flat',
      op: 'extrude',
      params: { profile: whole(SIMPLE), height: 3, round: 1.1 },
      at: { my: 'bottom', offset: [0, 0, -61.2] },
      when: simple,
    },
    {
      id: 'maple_flat',
      op: 'extrude',
      params: { profile: whole(MAPLE), height: 3, round: 1 },
      at: { my: 'bottom', offset: [0, 0, -57] },
      when: maple,
    },
    union('blade', ['simple_flat', 'maple_flat'], { role: 'leaf', name: 'Leaf' }),
    limb(
      'rib',
      [
        [0, 3, 0],
        [0, 3.4, -60],
        [0, 3, -116],
      ],
      [3.6, 2.8, 1],
      { corners: 10 },
    ),
    limb(
      'stem',
      [
        [0, 2.4, 1],
        [3, 2.6, 22],
        [10, 2.4, 46],
      ],
      [3.8, 3.6, 4.6],
      { corners: 12 },
    ),
    ...VEINS.map(vein),
    mirrored(
      'vein_pairs',
      VEINS.map((_, k) => `vein_${k}`),
      { when: simple },
    ),
    ...LOBES.slice(1).map(([x, , z], k) =>
      limb(
        `lobe_${k}`,
        [
          [0, 3, -2],
          [x * 0.5, 3.3, z * 0.5 - 2],
          [x, 2.8, z],
        ],
        [2.8, 2.2, 1],
        { corners: 8, when: maple },
      ),
    ),
    mirrored('lobe_pairs', ['lobe_0', 'lobe_1'], { when: maple }),
    union('veins', ['rib', 'stem', 'vein_pairs', 'lobe_pairs'], { role: 'vein', name: 'Veins' }),
  ]),
  spoken: {
    names: ['leaf', 'tree leaf', 'green leaf'],
    variants: [
      {
        names: ['maple leaf'],
        params: { shape: 'maple', length: 170 },
        materials: { main: '#c8402a matte plastic', vein: '#e8a06a matte plastic' },
      },
      {
        names: ['autumn leaf', 'fall leaf'],
        params: { shape: 'maple', length: 170 },
        materials: { main: '#d9822b matte plastic', vein: '#f0c27a matte plastic' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { leaf: { names: ['blade'], material: 'main' }, vein: { names: ['rib', 'stalk', 'stem'], material: 'vein' } },
  },
});
