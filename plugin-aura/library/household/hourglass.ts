import { curve, drawn, rounded } from '../drawn.ts';
import { around, mirrored, rod, turned } from '../shapes.ts';
import { mm, share, thing, whole } from '../thing.ts';

/** Half the outline of the glass, from its waist to the middle of its crown. */
const half = curve(
  [
    [2.2, 0],
    {
      spline: [
        [3.4, 5],
        [14, 20],
        [26, 38],
        [28.4, 54],
        [24, 70],
        [13, 78.5],
      ],
    },
    [0, 79],
  ],
  2,
);
const OUTSIDE = [
  ...half,
  ...half
    .map(([u, v]): readonly [number, number] => [u, -v])
    .toReversed()
    .slice(0, -1),
];
const INSIDE = OUTSIDE.map(([u, v]): readonly [number, number] => [rounded(u * 0.95, 3), rounded(v * 0.98, 3)]);

/** A sandglass of 200 mm for some minutes: two turned plates on posts, a waisted glass, and sand that has run by the share that is said. */
export const hourglass = thing({
  op: 'create_hourglass',
  family: 'household',
  label: 'Hourglass',
  help: 'Sandglass between turned plates on posts, its sand partly run',
  params: {
    height: mm(200, 'Height', 'Over all'),
    posts: whole(3, 'Posts', 'How many', { min: 2, max: 8 }),
    run: share(0.4, 'Run', 'How much of the sand lies below'),
  },
  let: { s: '= height / 200', up: '= max(1 - run, 0.04)', down: '= max(run, 0.04)' },
  materials: { frame: 'walnut', glass: 'clear glass', sand: 'sand', brass: 'polished brass' },
  called: { plate: 'Frame plate', posts: 'Frame posts' },
  operations: drawn('s', [
    turned(
      'plate',
      [
        [0, 0],
        [45, 0],
        [48, 2],
        [48, 6],
        [44, 9],
        [45, 12],
        [42, 16],
        [24, 16],
        [20, 21],
        [0, 21],
      ],
      [0, -100, 0],
    ),
    mirrored('plates', ['plate'], { plane: 'y', role: 'frame', name: 'Plates' }),
    turned(
      'post',
      curve([
        [0, -87],
        [4.5, -87],
        {
          spline: [
            [6.5, -76],
            [3.6, -64],
            [5, -30],
            [6.2, 0],
            [5, 30],
            [3.6, 64],
            [6.5, 76],
            [4.5, 87],
          ],
        },
        [0, 87],
      ]),
      [38, 0, 0],
      { role: 'frame' },
    ),
    around('posts', ['post'], '= posts', { role: 'frame', name: 'Posts' }),
    {
      id: 'bulb',
      op: 'revolve',
      params: { profile: { points: OUTSIDE, minus: [{ points: INSIDE }] } },
      role: 'glass',
      name: 'Glass',
    },
    turned(
      'heap',
      [
        [0, -78],
        [11.5, -78],
        [22, -70.4],
        [25.4, '= -70 * s + 14 * s * down'],
        [12, '= -68 * s + 34 * s * down'],
        [0, '= -66 * s + 42 * s * down'],
      ],
      [0, 0, 0],
      {
        role: 'sand',
        name: 'Sand below',
      },
    ),
    turned(
      'rest',
      [
        [0, 2],
        [1.6, 2],
        ['= (2.4 + 20 * up) * s', '= (8 + 28 * up) * s'],
        ['= (1 + 11 * up) * s', '= (8 + 26 * up) * s'],
        [0, '= (7 + 21 * up) * s'],
      ],
      [0, 0, 0],
      {
        role: 'sand',
        name: 'Sand above',
      },
    ),
    rod('stream', 1, 70, [0, -66, 0], { role: 'sand', name: 'Stream' }),
    rod('collar', 9, 8, [0, -4, 0], { chamfer: 1.4, role: 'brass', name: 'Collar' }),
  ]),
  spoken: {
    names: ['hourglass', 'hour glass', 'sandglass', 'sand timer', 'egg timer'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      post: { names: ['column', 'pillar'], count: 'posts' },
      sand: { material: 'sand' },
      glass: { material: 'glass' },
      frame: { names: ['stand'], material: 'main' },
    },
  },
});
