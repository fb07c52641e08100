import type { Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { pair } from '../organic.ts';
import { cut, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';
import { clothed } from './cloth.ts';

/** The cloth is drawn thicker than it is, so that it can be printed. */
const CLOTH = 3.4;
const TORSO: Vec3[] = [
  [0, 0, 0],
  [0, 200, 2],
  [0, 400, 0],
  [0, 530, -4],
  [0, 624, -10],
  [0, 676, -1],
];
const GIRTHS = [
  [424, 236, 6],
  [408, 226, 3],
  [424, 250, 1],
  [430, 236],
  [374, 176],
  [196, 148],
] as const;
/** The neck leans forward, as it stands on the spine. */
const neck = (from: number, to: number): [Vec3, Vec3] => [
  [0, 676 + 0.97 * from, -1 + 0.24 * from],
  [0, 676 + 0.97 * to, -1 + 0.24 * to],
];

/** A sleeve from within the shoulder to its hem, so long. */
const sleeve = (long: boolean): Vec3[] =>
  long
    ? [
        [110, 566, -10],
        [232, 470, -8],
        [300, 280, 6],
        [338, 92, 40],
      ]
    : [
        [110, 566, -10],
        [200, 514, -8],
        [272, 434, -4],
      ];
const sleeveGirths = (long: boolean) =>
  long
    ? ([
        [130, 150],
        [140, 166, 2],
        [116, 128, 3],
        [88, 92],
      ] as const)
    : ([
        [130, 150],
        [150, 180, 1.5],
        [152, 190, 3],
      ] as const);

/** Outside and inside of a sleeve, and the same with its seam: where it is worn so. */
function sleeves(id: string, long: boolean): BodyOperation[] {
  const when = `= sleeves == '${long ? 'long' : 'short'}'`;
  const [points, girths] = [sleeve(long), sleeveGirths(long)];
  const [last, before] = [points.at(-1)!, points.at(-2)!];
  const length = Math.hypot(...last.map((x, k) => x - before[k]!));
  const along = (by: number): Vec3 => [0, 1, 2].map((k) => last[k]! + ((last[k]! - before[k]!) * by) / length) as unknown as Vec3;
  const [wide, deep] = girths.at(-1)!;
  const hem = [
    [wide + 4, deep + 4, long ? 0 : 3],
    [wide + 4, deep + 4, long ? 0 : 3],
  ] as const;
  return [
    clothed(`${id}_out`, points, girths, { folds: 5 }, { when }),
    clothed(`${id}_hem`, [along(long ? -46 : -22), last], hem, { folds: 5 }, { when }),
    clothed(`${id}_in`, [...points, along(24)], [...girths, [wide, deep, long ? 0 : 3]], { folds: 5, less: CLOTH }, { when }),
    union(`${id}_whole`, [`${id}_out`, `${id}_hem`], { when }),
    pair(`${id}_pair`, `${id}_whole`, 'cloth', { when }),
    pair(`${id}_rooms`, `${id}_in`, 'cloth', { when }),
  ];
}

/** A T-shirt as it is worn, standing by itself: 720 mm long, of size M (a chest of 1,040 mm); with other sleeves a tank top or a sweater. */
export const tShirt = thing({
  op: 'create_t_shirt',
  family: 'clothing',
  label: 'T-shirt',
  help: 'Shirt as if worn, hollow, with a ribbed collar and hems; short, long or no sleeves',
  params: {
    height: mm(700, 'Height', 'Over all'),
    sleeves: pick(['short', 'long', 'none'], 'Sleeves', 'Their length'),
  },
  let: { s: '= height / 700' },
  materials: { cloth: '#3f7fa6 cotton', collar: '#356d8f knit' },
  operations: drawn('s', [
    clothed('torso_out', TORSO, GIRTHS, { folds: 7 }),
    clothed(
      'hem',
      [
        [0, 0, 0],
        [0, 26, 0],
      ],
      [
        [428, 240, 5],
        [427, 239, 5],
      ],
      { folds: 7 },
    ),
    ...sleeves('short', false),
    ...sleeves('long', true),
    union('outside', ['torso_out', 'hem', 'short_pair', 'long_pair']),
    clothed('torso_in', TORSO, GIRTHS, { folds: 7, less: CLOTH }),
    clothed(
      'below',
      [
        [0, -20, 0],
        [0, 1, 0],
      ],
      [
        [424, 236, 5],
        [424, 236, 5],
      ],
      { folds: 7, less: CLOTH },
    ),
    clothed(
      'above',
      neck(-1, 30),
      [
        [196, 148],
        [196, 148],
      ],
      { less: CLOTH },
    ),
    {
      id: 'arm_hole',
      op: 'ellipsoid',
      params: { size: [150, 250, 190] },
      at: { my: 'center', offset: [214, 520, -8], rotate: [0, 0, 18] },
      when: "= sleeves == 'none'",
    },
    pair('arm_holes', 'arm_hole', 'cloth', { when: "= sleeves == 'none'" }),
    union('inside', ['torso_in', 'below', 'above', 'short_rooms', 'long_rooms', 'arm_holes']),
    cut('shirt', ['outside', 'inside'], { role: 'cloth', name: 'Shirt' }),
    clothed('rib_out', neck(-3, 14), [
      [204, 156],
      [182, 136],
    ]),
    clothed('rib_in', neck(-14, 20), [
      [202, 152],
      [168, 120],
    ]),
    cut('collar', ['rib_out', 'rib_in'], { role: 'collar', name: 'Collar' }),
  ]),
  spoken: {
    names: ['t-shirt', 't shirt', 'tee', 'tshirt', 'tee shirt', 'shirt'],
    variants: [
      { names: ['long sleeve shirt', 'long-sleeved shirt', 'sweatshirt'], params: { sleeves: 'long' } },
      {
        names: ['sweater', 'jumper', 'pullover'],
        params: { sleeves: 'long' },
        materials: { main: '#7b2d34 knit', collar: '#7b2d34 knit' },
      },
      { names: ['tank top', 'undershirt', 'sleeveless shirt'], params: { sleeves: 'none' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['long', 'tall', 'high'] },
    parts: {
      sleeve: {
        absent: { sleeves: 'none' },
        material: 'main',
        adjectives: { long: { sleeves: 'long' }, short: { sleeves: 'short' } },
      },
      collar: { names: ['neck', 'neckline'], material: 'collar' },
      hem: { material: 'main' },
    },
    adjectives: { sleeveless: { sleeves: 'none' } },
  },
});
