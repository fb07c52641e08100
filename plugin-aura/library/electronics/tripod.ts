import { drawn } from '../drawn.ts';
import { around, box, rail, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A photographer's tripod: 1,450 mm to the plate, feet on a circle of some 1,000 mm. */
export const tripod = thing({
  op: 'create_tripod',
  family: 'electronics',
  label: 'Tripod',
  help: 'Camera tripod with three legs in three sections, a centre column with braces, and a head with its handle',
  params: { height: mm(1450, 'Height', 'To the plate') },
  let: { s: '= height / 1450' },
  materials: {
    leg: '#26292d satin paint',
    joint: '#45494f satin plastic',
    metal: 'aluminium',
    foot: 'black rubber',
    accent: '#c8252c satin plastic',
  },
  operations: drawn('s', [
    rail('upper', 32, [
      [0, 1190, 44],
      [0, 770, 238],
    ]),
    rail('hinge', 44, [
      [0, 1210, 36],
      [0, 1160, 58],
    ]),
    union('leg_upper', ['upper', 'hinge']),
    rail('clamp', 42, [
      [0, 790, 229],
      [0, 734, 255],
    ]),
    rail('low_clamp', 35, [
      [0, 420, 400],
      [0, 368, 424],
    ]),
    box('lever', [14, 40, 16], [0, 750, 282], { rotate: [-25, 0, 0] }),
    union('clamps', ['clamp', 'low_clamp', 'lever']),
    rail(
      'middle',
      25,
      [
        [0, 770, 238],
        [0, 390, 414],
      ],
      {},
    ),
    rail(
      'lower',
      18,
      [
        [0, 400, 409],
        [0, 30, 580],
      ],
      {},
    ),
    union('tubes', ['middle', 'lower']),
    rail(
      'foot',
      32,
      [
        [0, 44, 574],
        [0, 8, 590],
      ],
      {},
    ),
    rail(
      'brace',
      12,
      [
        [0, 800, 26],
        [0, 850, 196],
      ],
      {},
    ),
    around('legs', ['leg_upper'], 3, { role: 'leg', name: 'Legs' }),
    around('leg_tubes', ['tubes'], 3, { role: 'metal', name: 'Leg tubes' }),
    around('leg_clamps', ['clamps'], 3, { role: 'joint', name: 'Clamps' }),
    around('feet', ['foot'], 3, { role: 'foot', name: 'Feet' }),
    around('braces', ['brace'], 3, { role: 'metal', name: 'Braces' }),
    rod('spider', 110, 60, [0, 1170, 0], { round: 14 }),
    rod('brace_hub', 62, 40, [0, 782, 0], { round: 8 }),
    union('shoulder', ['spider', 'brace_hub'], { role: 'joint', name: 'Shoulder' }),
    rod('column', 30, 600, [0, 740, 0], { role: 'metal', name: 'Column' }),
    rod('collar', 50, 40, [0, 1226, 0], { round: 6, role: 'accent', name: 'Collar' }),
    rod('crank', 12, 60, [46, 1250, 0], { axis: 'x', role: 'joint', name: 'Crank' }),
    rod('pan', 70, 40, [0, 1320, 0], { round: 8 }),
    box('yoke', [56, 80, 44], [0, 1350, 0], { round: 10 }),
    rod('tilt', 46, 92, [0, 1396, 0], { axis: 'x', round: 6 }),
    box('bed', [96, 14, 84], [0, 1422, 0], { round: 4 }),
    union('head', ['pan', 'yoke', 'tilt', 'bed'], { role: 'joint', name: 'Head' }),
    box('plate', [62, 12, 62], [0, 1435, 0], { round: 3, role: 'foot', name: 'Plate' }),
    rail(
      'arm',
      14,
      [
        [30, 1390, -10],
        [60, 1340, -280],
      ],
      { role: 'metal', name: 'Handle' },
    ),
    rail(
      'grip',
      26,
      [
        [54, 1350, -226],
        [72, 1320, -390],
      ],
      { role: 'foot', name: 'Grip' },
    ),
    rod('level', 16, 6, [20, 1366, 23], { axis: 'z', role: 'accent', name: 'Level' }),
  ]),
  spoken: {
    names: ['tripod', 'camera tripod', 'photo tripod'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      leg: { material: 'main', always: 3 },
      tube: { names: ['column', 'handle', 'brace'], material: 'metal' },
      clamp: { names: ['head', 'joint', 'shoulder'], material: 'joint' },
      foot: { names: ['grip', 'plate'], material: 'foot' },
      collar: { names: ['accent'], material: 'accent' },
    },
  },
});
