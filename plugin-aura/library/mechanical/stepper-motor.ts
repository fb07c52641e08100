import { drawn } from '../drawn.ts';
import { box, cut, placed, rail, rod, slab, union } from '../shapes.ts';
import { auto, mm, thing, yes } from '../thing.ts';

/** Section of the laminations, with wide chamfers. */
const OCTAGON = [
  [-21, -15.8],
  [-15.8, -21],
  [15.8, -21],
  [21, -15.8],
  [21, 15.8],
  [15.8, 21],
  [-15.8, 21],
  [-21, 15.8],
];

/** A stepper of the frame NEMA 17 (42.3 mm, holes at 31 mm, boss 22 mm, shaft 5 mm with a flat), standing, its shaft up. */
export const stepperMotor = thing({
  op: 'create_stepper_motor',
  family: 'mechanical',
  label: 'Stepper motor',
  help: 'Square stepper motor with end caps, laminations, a flatted shaft and a lead',
  params: {
    width: mm(42.3, 'Width', 'Of the frame'),
    body: auto(40, 'Body', 'Height without the shaft'),
    shaft: auto(24, 'Shaft', 'How far it stands out'),
    lead: yes('Lead', 'Plug and wires'),
  },
  let: {
    body: '= width * 0.946',
    shaft: '= width * 0.567',
    s: '= width / 42.3',
    h: '= max(body, width * 0.5)',
    p: '= max(shaft, width * 0.1)',
  },
  materials: { cap: 'aluminium', core: 'black paint', shaft: 'chrome', plug: 'white plastic', wire: 'red plastic' },
  operations: drawn('s', [
    slab('core', { points: OCTAGON }, '= h - 4 * s', [0, '= 2 * s', 0], { axis: 'y', role: 'core', name: 'Laminations' }),
    slab('foot', { rect: [42.3, 42.3], r: 3.4 }, 9.4, [0, 0, 0], { axis: 'y', chamfer: 0.5, name: 'End cap' }),
    slab('face', { rect: [42.3, 42.3], r: 3.4 }, 9, [0, '= h - 9 * s', 0], { axis: 'y', chamfer: 0.5 }),
    rod('pilot', 22, 3, [0, '= h - s', 0], { chamfer: 0.3, edges: 'top' }),
    union('plate', ['face', 'pilot']),
    rod('tapping', 3, 6, [15.5, '= h - 4.5 * s', 15.5]),
    placed(
      'tappings',
      ['tapping'],
      [
        [0, 0, 0],
        [-31, 0, 0],
        [0, 0, -31],
        [-31, 0, -31],
      ],
    ),
    rod('seat', 12, 6, [0, '= h + 0.8 * s', 0]),
    cut('lid', ['plate', 'tappings', 'seat'], { name: 'Front cap' }),
    rod('round_shaft', 5, '= p + 6 * s', [0, '= h - 6 * s', 0], { chamfer: 0.5, edges: 'top' }),
    box('flat_cut', [6, '= p + 9 * s', 2], [0, '= h + 5 * s', 2.7]),
    cut('shaft', ['round_shaft', 'flat_cut'], { role: 'shaft', name: 'Shaft' }),
    box('plug', [16, 6.5, 6], [0, 2.6, -23.4], { chamfer: 0.5, role: 'plug', name: 'Plug', when: '= lead' }),
    rail(
      'wire',
      1.3,
      [
        [-4.5, 5.6, -25],
        [-4.5, 5.6, -34],
        [-4.5, 0.7, -38],
        [-4.5, 0.7, -58],
      ],
      { bend: 3, role: 'wire', when: '= lead' },
    ),
    placed(
      'wires',
      ['wire'],
      [
        [0, 0, 0],
        [3, 0, 0],
        [6, 0, 0],
        [9, 0, 0],
      ],
      { role: 'wire', name: 'Wires' },
    ),
  ]),
  spoken: {
    names: ['stepper motor', 'stepper', 'step motor', 'stepping motor'],
    sizes: { one: 'width', two: ['width', 'body'] },
    words: { width: ['wide', 'frame'], body: ['tall', 'high', 'long'] },
    parts: {
      shaft: { names: ['axle'], material: 'shaft', sizes: { length: 'shaft' } },
      lead: { names: ['cable', 'plug', 'wire'], present: { lead: true }, absent: { lead: false }, material: 'wire' },
    },
  },
});
