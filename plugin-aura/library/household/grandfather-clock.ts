import { splinePoints } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { curve, drawn, rounded } from '../drawn.ts';
import { around, ball, box, cut, mirrored, placed, rail, ring, rod, slab, turned, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';
import { numeral, ROMAN } from './numerals.ts';

/** Where the flat back is that stands against a wall, and the middle of the dial. */
const BACK = -130;
const DIAL = 1636;
const RING = { outer: 272, inner: 190, tall: 32 };

/** A block of the case: [width, height, depth] from a height on, its back in the common plane. */
const block = (id: string, [w, h, d]: readonly [number, number, number], y: number, more: Record<string, unknown> = {}) =>
  box(id, [w, h, d], [0, y, BACK + d / 2], more);

/** A hollow moulding that leads from one [width, depth] to another, flat at its wide end; its back in the common plane. */
function cove(id: string, from: Vec2, to: Vec2, y: number, height: number): BodyOperation {
  const falls = from[0] > to[0];
  const sections = [0, 0.08, 0.25, 0.5, 0.75, 0.92, 1].map((at) => {
    const share = falls ? 1 - (1 - at) ** 2.2 : at ** 2.2;
    const [w, d] = [0, 1].map((k) => rounded(from[k]! + (to[k]! - from[k]!) * share, 1)) as [number, number];
    return { at, profile: { rect: [w, d], at: [0, rounded(-BACK - d / 2, 1)] } };
  });
  // What is placed stands by the middle of its underside: the middle of all of it, which is as deep as its deeper end.
  return { id, op: 'loft', params: { sections, height, smooth: false }, at: { offset: [0, y, BACK + Math.max(from[1], to[1]) / 2] } };
}

/** Half of a swan-necked pediment, from its outer corner up to the scroll beside the middle. */
const NECK = splinePoints<Vec2>(
  [
    [236, 26],
    [180, 40],
    [128, 82],
    [88, 126],
    [50, 132],
  ],
  false,
  5,
).map(([u, v]): Vec2 => [rounded(u, 1), rounded(v, 1)]);

/** A turned finial with a ball and a flame. */
const finial = (id: string, x: number, y: number, z: number) =>
  turned(
    id,
    curve([
      [0, 0],
      [15, 0],
      [15, 6],
      [7, 10],
      {
        spline: [
          [17, 22],
          [14, 36],
          [6, 44],
        ],
      },
      [8, 48],
      {
        spline: [
          [6, 60],
          [0, 76],
        ],
      },
    ]),
    [x, y, z],
  );

const arc = (radius: number, angle: number): Vec2 => [rounded(radius * Math.cos(angle)), rounded(radius * Math.sin(angle))];

/** A hand from its tail to its tip, with a pierced leaf so wide. */
const pointer = (length: number, wide: number) => ({
  points: [
    [-3, 0],
    [3, 0],
    [2.4, length * 0.62],
    [wide, length * 0.72],
    [3, length * 0.9],
    [0, length + 18],
    [-3, length * 0.9],
    [-wide, length * 0.72],
    [-2.4, length * 0.62],
  ],
  minus: [{ circle: wide * 0.7, at: [0, length * 0.73] }],
});

/** The opening of the hood's door: a square with an arch, so much wider all around. */
const opening = (more: number) => ({ rect: [290 + 2 * more, 290 + 2 * more], plus: [{ circle: 200 + 2 * more, at: [0, 145] }] });

/** A longcase clock of eight days, its back to the wall: some 2.1 m high, 520 mm wide and 290 mm deep; a grandmother is 1.7 m. */
export const grandfatherClock = thing({
  op: 'create_grandfather_clock',
  family: 'household',
  label: 'Grandfather clock',
  help: 'Longcase clock with a swan-necked hood, arched dial, glazed door, pendulum and weights',
  params: {
    height: mm(2122, 'Height', 'Over all'),
    pendulum: yes('Pendulum', 'With its weights, behind the glass of the door'),
  },
  let: { s: '= height / 2122' },
  materials: {
    case: 'mahogany',
    brass: 'polished brass',
    ring: 'brushed silver',
    number: 'black lacquer',
    hand: 'black steel',
    moon: '#22335e lacquer',
    glass: 'clear glass',
  },
  called: { carcass: 'Case' },
  operations: drawn('s', [
    // Base on bracket feet, with a raised panel.
    block('skirt', [504, 84, 278], 0),
    slab(
      'skirt_gap',
      {
        points: [
          [-186, 0],
          [186, 0],
          [150, 40, { r: 30 }],
          [60, 52, { r: 60 }],
          [-60, 52, { r: 60 }],
          [-150, 40, { r: 30 }],
        ],
      },
      400,
      [0, -1, 0],
    ),
    cut('feet', ['skirt', 'skirt_gap']),
    cove('base_foot', [502, 277], [462, 257], 84, 22),
    block('base', [462, 400, 257], 105),
    box('panel', [350, 300, 16], [0, 158, BACK + 257], { chamfer: 7, edges: 'all' }),
    cove('shoulder', [486, 269], [356, 208], 522, 46),
    block('shoulder_edge', [488, 18, 270], 504),
    // Trunk with the door before the pendulum.
    block('trunk', [344, 826, 202], 566),
    box('trunk_room', [300, 780, 240], [0, 590, BACK + 14 + 120]),
    cut('trunk_walls', ['trunk', 'trunk_room']),
    cove('neck', [356, 208], [466, 262], 1390, 48),
    block('hood_floor', [486, 22, 272], 1438),
    union('carcass', ['feet', 'base_foot', 'base', 'panel', 'shoulder', 'shoulder_edge', 'trunk_walls', 'neck', 'hood_floor'], {
      role: 'case',
      name: 'Case',
    }),
    slab('door_leaf', { rect: [304, 786], r: 4 }, 18, [0, 587, BACK + 202 - 4]),
    slab('door_gap', { rect: [224, 706], r: 4 }, 40, [0, 627, BACK + 202 - 4]),
    cut('door', ['door_leaf', 'door_gap'], { role: 'case', name: 'Door' }),
    box('pane', [230, 712, 4], [0, 624, BACK + 202 - 4], { role: 'glass', name: 'Glass' }),
    ball('door_knob', 16, [132, 1000, BACK + 202 + 10], { role: 'brass', name: 'Door knob' }),
    // Hood: columns before its corners, frieze, cornice and pediment.
    block('hood_block', [384, 450, 222], 1458),
    slab('hood_gap', opening(0), 40, [0, 1491, BACK + 222], {}),
    cut('hood_walls', ['hood_block', 'hood_gap']),
    turned(
      'column',
      curve(
        [
          [0, 0],
          [17, 0],
          [17, 12],
          [12, 17],
          [14, 24],
          [12, 30],
          {
            spline: [
              [12.5, 150],
              [10, 396],
            ],
          },
          [13, 402],
          [10.5, 408],
          [17, 424],
          [17, 444],
          [0, 444],
        ],
        3,
      ),
      [212, 1459, BACK + 222 + 4],
    ),
    mirrored('columns', ['column'], { role: 'case', name: 'Columns' }),
    block('frieze', [466, 34, 262], 1902),
    cove('cornice', [470, 264], [516, 287], 1935, 30),
    block('cornice_edge', [518, 10, 288], 1964),
    slab('half_neck', { points: [[0, 0], [236, 0], ...NECK, [50, 88], [16, 60], [0, 60]] }, 26, [126, 1972, BACK + 262 - 12], {
      my: 'bottom',
    }),
    rod('rosette', 50, 32, [50, 1972 + 112, BACK + 262 - 10], { axis: 'z', round: 7 }),
    mirrored('pediment_halves', ['half_neck', 'rosette']),
    box('pedestal', [52, 76, 40], [0, 1972, BACK + 262 - 12], { chamfer: 4 }),
    union('hood', ['hood_walls', 'frieze', 'cornice', 'cornice_edge', 'pediment_halves', 'pedestal'], { role: 'case', name: 'Hood' }),
    finial('middle_finial', 0, 2046, BACK + 262 - 12),
    finial('side_finial', 232, 1972, BACK + 262 - 12),
    mirrored('side_finials', ['side_finial'], {}),
    union('finials', ['middle_finial', 'side_finials'], { role: 'brass', name: 'Finials' }),
    slab('sash', opening(9), 14, [0, 1482, BACK + 222 + 5]),
    slab('sash_gap', opening(-3), 40, [0, 1494, BACK + 222 + 5]),
    cut('hood_door', ['sash', 'sash_gap'], { role: 'brass', name: 'Hood door' }),
    slab('hood_pane', opening(1), 3, [0, 1490, BACK + 222 + 5], { role: 'glass', name: 'Hood glass' }),
    // Dial: plate, ring of the hours, minutes, moon, hands.
    slab('plate', opening(-0.5), 4, [0, 1491.5, BACK + 222 - 18.5], { role: 'brass', name: 'Dial' }),
    rod('chapter', RING.outer, 3, [0, DIAL, BACK + 222 - 15.5], {
      axis: 'z',
      inner_diameter: RING.inner,
      role: 'ring',
      name: 'Chapter ring',
    }),
    ...ROMAN.map((text, k): BodyOperation => {
      const angle = ((k + 1) * Math.PI) / 6;
      const r = (RING.outer + RING.inner) / 4 - 3;
      return {
        id: `numeral_${k + 1}`,
        op: 'extrude',
        params: { profile: numeral(text, RING.tall - 4), height: 1, axis: 'z' },
        at: {
          my: 'center',
          offset: [rounded(r * Math.sin(angle)), rounded(DIAL + r * Math.cos(angle)), BACK + 222 - 13.6],
          rotate: [0, 0, -30 * (k + 1)],
        },
        role: 'number',
        name: `Number ${text}`,
      };
    }),
    box('minute', [1.6, 5, 1], [0, DIAL + RING.outer / 2 - 8, BACK + 222 - 13.6]),
    around('minutes', ['minute'], 60, { axis: 'z', center: [0, DIAL, 0], role: 'number', name: 'Minutes' }),
    slab(
      'sky',
      { points: [[-86, 0], [86, 0], ...Array.from({ length: 15 }, (_, k): Vec2 => arc(86, ((k + 0.5) * Math.PI) / 15))] },
      3,
      [0, 1784, BACK + 222 - 15.5],
      { role: 'moon', name: 'Moon dial' },
    ),
    rod('moon', 50, 3, [-24, 1830, BACK + 222 - 13], { axis: 'z', round: 1, role: 'ring', name: 'Moon' }),
    slab('hour', pointer(88, 15), 1.4, [0, DIAL - 18, BACK + 222 - 11], {
      rotate: [0, 0, 55],
      pivot: [0, DIAL, 0],
      role: 'hand',
      name: 'Hour hand',
    }),
    slab('long', pointer(126, 11), 1.4, [0, DIAL - 18, BACK + 222 - 8], {
      rotate: [0, 0, -60],
      pivot: [0, DIAL, 0],
      role: 'hand',
      name: 'Minute hand',
    }),
    rod('arbor', 12, 14, [0, DIAL, BACK + 222 - 11], { axis: 'z', role: 'hand', name: 'Arbor' }),
    // What drives it, behind the glass.
    rail(
      'pendulum_rod',
      9,
      [
        [0, 1392, 4],
        [0, 790, 4],
      ],
      { when: '= pendulum' },
    ),
    turned(
      'bob',
      curve([
        [0, -16],
        {
          spline: [
            [40, -12],
            [68, -4],
            [74, 0],
            [68, 4],
            [40, 12],
            [0, 16],
          ],
        },
      ]),
      [0, 0, 0],
      { rotate: [90, 0, 0], pivot: [0, 0, 0], when: '= pendulum' },
    ),
    placed('bob_hung', ['bob'], [[0, 800, 4] as const]),
    union('pendulum', ['pendulum_rod', 'bob_hung'], { role: 'brass', name: 'Pendulum' }),
    turned(
      'weight',
      [
        [0, 0],
        [19, 0],
        [22, 4],
        [22, 12],
        [20, 14],
        [20, 156],
        [22, 158],
        [22, 166],
        [8, 172],
        [2, 176],
        [2, 480],
        [0, 480],
      ],
      [0, 972, -58],
      { when: '= pendulum' },
    ),
    placed('weights', ['weight'], [[-78, -40, 0] as const, [0, 0, 0] as const, [78, -80, 0] as const], { role: 'brass', name: 'Weights' }),
    ring('crutch', 12, 3, [0, 1388, 4], { role: 'brass', when: '= pendulum' }),
  ]),
  spoken: {
    names: ['grandfather clock', 'longcase clock', 'tall case clock', 'floor clock', 'pendulum clock', 'standing clock'],
    variants: [{ names: ['grandmother clock'], params: { height: 1700 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      case: { names: ['body', 'hood', 'door', 'column', 'cabinet'], material: 'main' },
      pendulum: { names: ['bob', 'weight'], present: { pendulum: true }, absent: { pendulum: false }, material: 'brass' },
      finial: { names: ['dial', 'plate'], material: 'brass' },
      face: { names: ['chapter ring'], material: 'ring' },
      hand: { names: ['pointer'], material: 'hand' },
      number: { names: ['numeral', 'digit'], material: 'number' },
      moon: { names: ['moon dial'], material: 'moon' },
      glass: { names: ['pane'], material: 'glass' },
    },
  },
});
