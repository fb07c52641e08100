import type { BodyOperation } from '../../plan/plan.ts';
import { curve, drawn, rounded } from '../drawn.ts';
import { box, cut, mirrored, placed, rod, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Half the playing field of a nine-foot table, from cushion to cushion: 2,540 by 1,270 mm (WPA); height of the cloth. */
const [LONG, WIDE, CLOTH] = [1270, 635, 780] as const;
/** Balls as they are racked, the apex at the foot spot; every one 57.15 mm. */
const BALL = 57.15;
const COLOURS = ['yellow', 'blue', 'red', 'purple', 'orange', 'green'] as const;
const RACK = [0, 1, 2, 3, 4].flatMap((rank) =>
  Array.from({ length: rank + 1 }, (_, k) => ({ rank, x: 635 + rank * BALL * 0.868, z: (k - rank / 2) * BALL })),
);
const at = ({ x, z }: { x: number; z: number }): [number, number, number] => [rounded(x, 1), CLOTH + BALL / 2, rounded(z, 1)];
const POCKETS = [
  [LONG + 22, WIDE + 22],
  [0, WIDE + 44],
] as const;

/** What the six pockets take away of a piece. */
const openings = (id: string): BodyOperation[] => [
  ...POCKETS.map(([x, z], k) => rod(`${id}_${k}`, 118, 300, [x, 700, z])),
  mirrored(`${id}_corners`, [`${id}_0`]),
  mirrored(`${id}_pairs`, [`${id}_corners`, `${id}_1`], { plane: 'z' }),
  union(id, [`${id}_pairs`]),
];

/** A pool table of nine feet: 2.84 by 1.57 m, 0.83 m high. */
export const poolTable = thing({
  op: 'create_pool_table',
  family: 'sports',
  label: 'Pool table',
  help: 'Pool table with cloth, cushions, six pockets, turned legs, racked balls and a cue',
  params: {
    length: mm(2840, 'Length', 'Over all'),
    balls: yes('Balls', 'Racked, with the cue ball'),
    cue: yes('Cue', 'Lying on the cloth'),
  },
  let: { s: '= length / 2840' },
  materials: {
    frame: 'mahogany',
    cloth: '#1f7a4a felt',
    pocket: 'black leather',
    mark: 'mother of pearl',
    ball: 'ivory',
    yellow: '#f2c230 glossy plastic',
    blue: '#2456b0 glossy plastic',
    red: '#c8252c glossy plastic',
    purple: '#5b2d86 glossy plastic',
    orange: '#e8772a glossy plastic',
    green: '#1f7a3d glossy plastic',
    black: 'black glossy plastic',
    cue: 'maple',
  },
  operations: drawn('s', [
    turned(
      'leg',
      curve(
        [
          [0, 0],
          [56, 0],
          [62, 30],
          [50, 44],
          {
            spline: [
              [62, 90],
              [70, 180],
              [58, 330],
              [54, 420],
            ],
          },
          [78, 446],
          [78, 474],
          [62, 488],
          [0, 488],
        ],
        3,
      ),
      [1080, 0, 500],
    ),
    box('leg_block', [170, 150, 170], [1080, 480, 500], { round: 12 }),
    mirrored('right_legs', ['leg', 'leg_block'], { plane: 'z' }),
    mirrored('legs', ['right_legs'], { role: 'frame', name: 'Legs' }),
    box('apron_block', [2560, 190, 1300], [0, 570, 0], { round: 16 }),
    box('moulding', [2620, 34, 1360], [0, 740, 0], { round: 12 }),
    union('apron_whole', ['apron_block', 'moulding']),
    ...openings('apron_opening'),
    cut('apron', ['apron_whole', 'apron_opening'], { role: 'frame', name: 'Apron' }),
    box('rail_block', [2840, 66, 1570], [0, 764, 0], { round: 26 }),
    box('rail_room', [2 * LONG + 84, 100, 2 * WIDE + 84], [0, 772, 0]),
    ...openings('rail_opening'),
    ...openings('bed_opening'),
    cut('rail', ['rail_block', 'rail_room', 'rail_opening'], { role: 'frame', name: 'Rail' }),
    box('bed_block', [2 * LONG + 88, 14, 2 * WIDE + 88], [0, CLOTH - 14, 0]),
    cut('bed', ['bed_block', 'bed_opening'], { role: 'cloth', name: 'Cloth' }),
    // Cushions between the pockets, their noses over the cloth.
    {
      id: 'long_cushion',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [70, WIDE],
            [1180, WIDE],
            [1226, WIDE + 44],
            [40, WIDE + 44],
          ],
        },
        height: 36,
      },
      at: { my: 'bottom', offset: [633, CLOTH - 0.5, -WIDE - 22] },
    },
    {
      id: 'end_cushion',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [LONG, -545],
            [LONG + 44, -591],
            [LONG + 44, 591],
            [LONG, 545],
          ],
        },
        height: 36,
      },
      at: { my: 'bottom', offset: [LONG + 22, CLOTH - 0.5, 0] },
    },
    mirrored('long_right', ['long_cushion'], { plane: 'x' }),
    mirrored('long_all', ['long_right'], { plane: 'z', role: 'cloth', name: 'Cushions' }),
    mirrored('end_all', ['end_cushion'], { plane: 'x', role: 'cloth', name: 'Cushions' }),
    // Leather collars of the pockets, and their bags.
    ...POCKETS.flatMap(([x, z], k) => [
      rod(`collar_${k}`, 150, 10, [x, 824, z], { inner_diameter: 118 }),
      rod(`bag_${k}`, 128, 150, [x, 620, z], { round: 40, edges: 'bottom' }),
    ]),
    mirrored('corner_right', ['collar_0', 'bag_0'], { plane: 'x' }),
    mirrored('corners', ['corner_right', 'collar_1', 'bag_1'], { plane: 'z', role: 'pocket', name: 'Pockets' }),
    rod('mark', 13, 3, [317, 828.4, WIDE + 110], { role: 'mark' }),
    placed(
      'mark_row',
      ['mark'],
      [
        [0, 0, 0] as const,
        [317, 0, 0] as const,
        [635, 0, 0] as const,
        [-634, 0, 0] as const,
        [-951, 0, 0] as const,
        [-1269, 0, 0] as const,
      ],
    ),
    rod('end_mark', 13, 3, [LONG + 110, 828.4, 0], { role: 'mark' }),
    placed('end_row', ['end_mark'], [[0, 0, 0] as const, [0, 0, 317] as const, [0, 0, -317] as const]),
    mirrored('marks', ['mark_row'], { plane: 'z', role: 'mark', name: 'Diamonds' }),
    mirrored('end_marks', ['end_row'], { plane: 'x', role: 'mark', name: 'Diamonds' }),
    ...RACK.map((place, k): BodyOperation => {
      const role = k === 4 ? 'black' : COLOURS[k % COLOURS.length]!;
      return {
        id: `ball_${k + 1}`,
        op: 'revolve',
        params: { profile: { polygon: 20, diameter: BALL } },
        at: { my: 'center', offset: at(place) },
        role,
        name: 'Ball',
        when: '= balls',
      };
    }),
    {
      id: 'cue_ball',
      op: 'revolve',
      params: { profile: { polygon: 20, diameter: BALL } },
      at: { my: 'center', offset: [-635, CLOTH + BALL / 2, 0] },
      role: 'ball',
      name: 'Cue ball',
      when: '= balls',
    },
    rod('cue', 30, 1250, [-600, CLOTH + 14.5, 300], { axis: 'x', top_diameter: 13, rotate: [0, 12, 0], role: 'cue', when: '= cue' }),
  ]),
  spoken: {
    names: ['pool table', 'billiard table', 'snooker table', 'billiards table'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      frame: { names: ['rail', 'apron', 'wood'], material: 'main' },
      leg: { material: 'main', always: 4 },
      cloth: { names: ['felt', 'cushion', 'bed', 'surface'], material: 'cloth' },
      pocket: { names: ['bag'], material: 'pocket', always: 6 },
      ball: { present: { balls: true }, absent: { balls: false } },
      cue: { names: ['stick'], present: { cue: true }, absent: { cue: false }, material: 'cue' },
    },
  },
});
