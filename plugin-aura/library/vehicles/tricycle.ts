import { curve, drawn, oval, rounded } from '../drawn.ts';
import { beam, box, mirrored, placed, rail, rod, row, turned, union, use } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Hub of the front wheel, and of the rear ones. */
const FRONT = [230, 150] as const;
const REAR = [-222, 105] as const;
const WHEEL = { tyre: 'tyre', rim: 'metal', spoke: 'metal', hub: 'metal' };

/** Sections of the saddle from its back to its nose: share of its length, width and thickness. */
const SADDLE = [
  [0, 60, 16],
  [0.03, 110, 36],
  [0.1, 142, 48],
  [0.2, 156, 55],
  [0.32, 140, 53],
  [0.45, 104, 49],
  [0.6, 74, 45],
  [0.8, 52, 40],
  [0.93, 40, 34],
  [0.98, 28, 24],
  [1, 14, 12],
] as const;

/** A child's tricycle riding to the right: front wheel of 300 mm with its pedals, rear wheels of 210 mm, for children of two to five. */
export const tricycle = thing({
  op: 'create_tricycle',
  family: 'vehicles',
  label: 'Tricycle',
  help: "Child's tricycle with spoked wheels, pedals on the front one, saddle, handlebar, bell and a step behind",
  params: {
    length: mm(707, 'Length', 'Over all'),
    fender: yes('Fender', 'Mudguard over the front wheel'),
    bell: yes('Bell', 'On the handlebar'),
  },
  let: { s: '= length / 707' },
  materials: {
    frame: 'red car paint',
    tyre: 'black rubber',
    metal: 'chrome',
    saddle: 'black leather',
    grip: 'white rubber',
  },
  called: { front_wheel: 'Front wheel', rear_wheel: 'Rear wheel' },
  operations: drawn('s', [
    // Backbone from the steering head down to the step behind.
    rail(
      'backbone',
      42,
      [
        [186, 392, 0],
        [104, 318, 0],
        [-60, 268, 0],
        [-168, 244, 0],
        [-196, 158, 0],
      ],
      { bend: 52 },
    ),
    rail('head', 46, [
      [193, 345, 0],
      [171, 442, 0],
    ]),
    box('deck', [176, 16, 292], [-226, 148, 0], { round: 7 }),
    box('bracket', [46, 64, 10], [-222, 88, 118], { round: 4 }),
    mirrored('brackets', ['bracket'], { plane: 'z' }),
    union('frame', ['backbone', 'head', 'deck', 'brackets'], { role: 'frame', name: 'Frame' }),
    box('tread', [12, 5, 250], [-282, 162, 0], { round: 2, role: 'tyre' }),
    row('treads', ['tread'], 3, [28, 0, 0], { centered: false, role: 'tyre', name: 'Treads' }),
    // Fork, and the wheel that is pedalled.
    rail('blade', 20, [
      [FRONT[0], FRONT[1], 36],
      [194, 338, 36],
    ]),
    mirrored('blades', ['blade'], { plane: 'z' }),
    box('crown', [42, 30, 96], [194, 326, 0], { round: 9, rotate: [0, 0, 12] }),
    union('fork', ['blades', 'crown'], { role: 'frame', name: 'Fork' }),
    use('front_wheel', 'create_wheel', { style: 'bicycle', diameter: 300, width: 38, count: 16, materials: WHEEL }, [FRONT[0], 0, 0]),
    beam(
      'fender',
      {
        points: curve([
          [-29, -11],
          {
            spline: [
              [0, 3],
              [29, -11],
            ],
          },
          [27, -14],
          {
            spline: [
              [0, 0],
              [-27, -14],
            ],
          },
        ]),
      },
      Array.from({ length: 17 }, (_, k): [number, number, number] => {
        const angle = ((44 + 7.5 * k) * Math.PI) / 180;
        return [rounded(FRONT[0] + 172 * Math.cos(angle)), rounded(FRONT[1] + 172 * Math.sin(angle)), 0];
      }),
      { role: 'metal', name: 'Fender', when: '= fender' },
    ),
    rod('axle', 15, 178, [FRONT[0], FRONT[1], 0], { axis: 'z' }),
    box('arm', [18, 96, 9], [FRONT[0], FRONT[1] - 86, 62], { round: 4, rotate: [0, 0, 28], pivot: [FRONT[0], FRONT[1], 0] }),
    box('far_arm', [18, 96, 9], [FRONT[0], FRONT[1] - 86, -62], { round: 4, rotate: [0, 0, 208], pivot: [FRONT[0], FRONT[1], 0] }),
    union('crank', ['axle', 'arm', 'far_arm'], { role: 'metal', name: 'Crank' }),
    box('pedal', [74, 22, 68], [FRONT[0], FRONT[1] - 89, 99], { round: 7, rotate: [0, 0, 28], pivot: [FRONT[0], FRONT[1], 0] }),
    box('far_pedal', [74, 22, 68], [FRONT[0], FRONT[1] - 89, -99], { round: 7, rotate: [0, 0, 208], pivot: [FRONT[0], FRONT[1], 0] }),
    placed('pedals', ['pedal', 'far_pedal'], [[0, 0, 0] as const], { role: 'tyre', name: 'Pedals' }),
    // Rear wheels on their axle.
    rod('rear_axle', 18, 424, [REAR[0], REAR[1], 0], { axis: 'z', role: 'metal', name: 'Rear axle' }),
    use('rear_wheel', 'create_wheel', { style: 'bicycle', diameter: 210, width: 36, count: 12, materials: WHEEL }, [REAR[0], 0, 190]),
    mirrored('rear_wheels', ['rear_wheel'], { plane: 'z' }),
    // Saddle and handlebar.
    rail(
      'post',
      28,
      [
        [-78, 266, 0],
        [-98, 352, 0],
      ],
      { role: 'metal', name: 'Seat post' },
    ),
    {
      id: 'saddle',
      op: 'loft',
      params: {
        sections: SADDLE.map(([at, width, thick]) => ({ at, profile: oval(width, thick, 20) })),
        smooth: false,
        // A loft along a line has its sections where the line has points.
        path: { line: SADDLE.map(([at]) => [rounded(-196 + 224 * at), 368, 0]) },
      },
      role: 'saddle',
      name: 'Saddle',
    },
    rail('stem', 27, [
      [173, 434, 0],
      [156, 510, 0],
    ]),
    rail(
      'bar',
      23,
      [
        [156, 512, -2],
        [156, 512, 66],
        [138, 566, 150],
        [74, 560, 214],
        [28, 552, 226],
      ],
      { bend: 34 },
    ),
    mirrored('bars', ['bar'], { plane: 'z' }),
    union('handlebar', ['stem', 'bars'], { role: 'metal', name: 'Handlebar' }),
    rail(
      'grip',
      33,
      [
        [92, 562, 210],
        [14, 549, 230],
      ],
      { role: 'grip' },
    ),
    mirrored('grips', ['grip'], { plane: 'z', role: 'grip', name: 'Grips' }),
    turned(
      'bell',
      curve([
        [0, 0],
        [8, 0],
        [8, 12],
        [27, 12],
        {
          spline: [
            [25, 24],
            [15, 33],
            [0, 36],
          ],
        },
      ]),
      [156, 520, 44],
      { role: 'metal', name: 'Bell', when: '= bell' },
    ),
  ]),
  spoken: {
    names: ['tricycle', 'trike', 'kids tricycle', 'toddler tricycle', "child's tricycle"],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      frame: { names: ['fork', 'step', 'deck'], material: 'main' },
      wheel: { names: ['spoke', 'rim'], material: 'metal', always: 3 },
      tire: { names: ['tyre', 'pedal'], material: 'tyre' },
      saddle: { names: ['seat'], material: 'saddle' },
      grip: { material: 'grip' },
      handlebar: { names: ['bar', 'crank'], material: 'metal' },
      fender: { names: ['mudguard'], present: { fender: true }, absent: { fender: false }, material: 'metal' },
      bell: { present: { bell: true }, absent: { bell: false }, material: 'metal' },
    },
  },
});
