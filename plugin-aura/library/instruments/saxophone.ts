import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { box, rail, ring, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Height of each key cup on the body, and its diameter: they grow with the bore. */
const CUPS = [
  [560, 17],
  [530, 18],
  [500, 19],
  [466, 21],
  [418, 23],
  [384, 25],
  [348, 28],
  [310, 30],
  [270, 32],
  [226, 36],
] as const;
const circle = (diameter: number) => ({ polygon: 24, diameter });
/** The bore's radius at a height of the body. */
const radius = (y: number) => 12 + (31 - 12) * ((640 - y) / 540);

/** An alto saxophone standing upright, its bell forward to the right: 720 mm high, bell of 123 mm. */
export const saxophone = thing({
  op: 'create_saxophone',
  family: 'instruments',
  label: 'Saxophone',
  help: 'Saxophone with conical body, bow, flared bell, keys with cups, neck and mouthpiece',
  params: { height: mm(720, 'Height', 'Over all') },
  let: { s: '= height / 716' },
  materials: { brass: 'polished brass', mouthpiece: 'black lacquer', cork: 'cork', pearl: 'mother of pearl' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'loft',
      params: {
        sections: [
          { profile: circle(24) },
          { at: 0.5, profile: circle(48) },
          { at: 0.68, profile: circle(66) },
          { at: 0.84, profile: circle(84) },
          { at: 0.94, profile: circle(106) },
          { at: 0.985, profile: circle(128) },
          { profile: circle(136) },
        ],
        path: {
          spline: [
            [0, 640, 0],
            [0, 400, 0],
            [0, 110, 0],
            [26, 46, 0],
            [78, 36, 0],
            [122, 80, 0],
            [138, 200, 0],
            [158, 330, 0],
          ],
        },
      },
    },
    {
      id: 'bore',
      op: 'loft',
      params: {
        sections: [
          { profile: circle(60) },
          { at: 0.55, profile: circle(84) },
          { at: 0.85, profile: circle(112) },
          { profile: circle(134) },
        ],
        path: {
          line: [
            [138, 190, 0],
            [159, 336, 0],
          ],
        },
      },
    },
    { id: 'horn', op: 'difference', inputs: ['body', 'bore'] },
    ring('bell_rim', 134, 5, [158, 330, 0], { rotate: [0, 0, -8.5] }),
    ring('receiver', 26, 8, [0, 638, 0]),
    ring('guard', 68, 6, [0, 104, 0]),
    rail('brace', 5, [
      [24, 240, 0],
      [110, 240, 0],
    ]),
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [{ profile: circle(22) }, { profile: circle(14) }],
        path: {
          spline: [
            [0, 632, 0],
            [2, 672, 0],
            [-24, 704, 0],
            [-70, 690, 0],
            [-112, 662, 0],
          ],
        },
      },
    },
    union('tube', ['horn', 'bell_rim', 'receiver', 'guard', 'brace', 'neck'], { role: 'brass', name: 'Body' }),
    rail(
      'cork_sleeve',
      17,
      [
        [-86, 680.5, 0],
        [-116, 659, 0],
      ],
      { role: 'cork', name: 'Cork' },
    ),
    {
      id: 'beak',
      op: 'loft',
      params: {
        sections: [{ profile: circle(24) }, { at: 0.5, profile: circle(23) }, { profile: { rect: [5, 14], r: 2 } }],
        path: {
          line: [
            [-98, 672, 0],
            [-170, 622, 0],
          ],
        },
      },
      role: 'mouthpiece',
      name: 'Mouthpiece',
    },
    ...CUPS.flatMap(([y, d], k): BodyOperation[] => [
      rod(`cup_${k + 1}`, d, 6, [0, y, rounded(radius(y) + 5)], { axis: 'z', round: 2, role: 'brass', name: 'Key' }),
      rod(`seat_${k + 1}`, rounded(d * 0.7), 10, [0, y, rounded(radius(y) - 1)], { axis: 'z', role: 'brass', name: 'Tone hole' }),
      ...(k % 3 === 2
        ? []
        : [
            rod(`touch_${k + 1}`, rounded(d * 0.55), 3, [0, y, rounded(radius(y) + 8.5)], {
              axis: 'z',
              round: 1,
              role: 'pearl',
              name: 'Pearl',
            }),
          ]),
    ]),
    rail('rod', 5, [
      [20, 590, 16],
      [26, 400, 26],
      [31, 200, 34],
    ]),
    rail('rod_far', 5, [
      [-20, 590, 14],
      [-26, 400, 22],
      [-31, 200, 28],
    ]),
    ...[570, 480, 400, 300, 220].map((y, k) =>
      rail(`arm_${k}`, 4, [
        [rounded(20 + (590 - y) * 0.028), y, rounded(16 + (590 - y) * 0.046)],
        [0, y - 8, rounded(radius(y) - 2)],
      ]),
    ),
    ...[560, 440, 340, 240].map((y, k) =>
      rail(`far_arm_${k}`, 4, [
        [rounded(-20 - (590 - y) * 0.028), y, rounded(14 + (590 - y) * 0.036)],
        [0, y - 8, rounded(radius(y) - 2)],
      ]),
    ),
    union('rods', ['rod', 'rod_far', ...[0, 1, 2, 3, 4].map((k) => `arm_${k}`), ...[0, 1, 2, 3].map((k) => `far_arm_${k}`)], {
      role: 'brass',
      name: 'Key rods',
    }),
    rod('bell_cup', 52, 8, [92, 236, 22], { axis: 'z', round: 2 }),
    rod('bell_seat', 40, 26, [104, 236, 14], { axis: 'z' }),
    box('cage', [46, 6, 5], [96, 232, 26], { round: 2 }),
    union('bell_key', ['bell_cup', 'bell_seat', 'cage'], { role: 'brass', name: 'Bell key' }),
  ]),
  spoken: {
    names: ['saxophone', 'sax', 'alto saxophone', 'alto sax'],
    variants: [{ names: ['tenor saxophone', 'tenor sax'], params: { height: 880 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      body: { names: ['bell', 'tube', 'neck', 'key'], material: 'main' },
      mouthpiece: { names: ['beak'], material: 'mouthpiece' },
      pearl: { names: ['button'], material: 'pearl' },
      cork: { material: 'cork' },
    },
  },
});
