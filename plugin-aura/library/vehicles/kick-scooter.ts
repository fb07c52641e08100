import { drawn } from '../drawn.ts';
import { beam, box, mirrored, placed, rail, rod, slab, turned, union } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';

/** A kick scooter riding to the right: wheels of 200 mm, deck 350 by 120 mm, grips at 900 mm, for children and adults. */
export const kickScooter = thing({
  op: 'create_kick_scooter',
  family: 'vehicles',
  label: 'Kick scooter',
  help: 'Kick scooter with a deck, handlebar, two wheels, brake and kickstand; with a motor if wanted',
  params: {
    length: mm(870, 'Length', 'Over all'),
    motor: no('Motor', 'A battery in the deck, a lamp and a display'),
    stand: yes('Kickstand', 'It is folded down'),
  },
  let: { s: '= length / 869' },
  materials: {
    frame: '#2f7fc4 satin paint',
    metal: 'aluminium',
    grip: 'black rubber',
    tyre: 'black rubber',
    rim: 'white satin plastic',
    lamp: 'white lacquer',
    tape: '#2b2e31 rubber',
  },
  operations: drawn('s', [
    box('deck', [370, 24, 124], [-60, 72, 0], { round: 9 }),
    box('battery', [330, 44, 118], [-60, 42, 0], { round: 12, when: '= motor' }),
    beam(
      'neck',
      { rect: [56, 40], r: 12 },
      [
        [100, 84, 0],
        [196, 92, 0],
        [262, 180, 0],
        [288, 290, 0],
      ],
      { bend: 50 },
    ),
    box('tail', [130, 18, 17], [-292, 80, 36], { round: 5 }),
    mirrored('tails', ['tail'], { plane: 'z' }),
    rail('head', 50, [
      [262, 420, 0],
      [296, 262, 0],
    ]),
    union('frame', ['deck', 'battery', 'neck', 'tails', 'head'], { role: 'frame', name: 'Frame' }),
    slab('tape_up', { rect: [300, 92], r: 14 }, 2, [0, 0, 0], { rotate: [-90, 0, 0], pivot: [0, 0, 0] }),
    placed('tape', ['tape_up'], [[-70, 95.4, 46] as const], { role: 'tape', name: 'Grip tape' }),
    // Steering column that telescopes, handlebar with its grips.
    rail('tube', 36, [
      [264, 410, 0],
      [222, 606, 0],
    ]),
    rail('inner', 29, [
      [224, 596, 0],
      [164, 876, 0],
    ]),
    rod('collar', 48, 34, [223, 600, 0], { rotate: [0, 0, 12], my: 'center', round: 5 }),
    rail(
      'lever',
      12,
      [
        [222, 612, 18],
        [226, 606, 42],
        [254, 580, 46],
      ],
      { bend: 6 },
    ),
    rail(
      'bar',
      26,
      [
        [168, 872, -1],
        [164, 880, 110],
        [156, 886, 222],
      ],
      { bend: 60 },
    ),
    mirrored('bars', ['bar'], { plane: 'z' }),
    union('column', ['tube', 'inner', 'collar', 'lever', 'bars'], { role: 'metal', name: 'Handlebar' }),
    rail(
      'grip',
      34,
      [
        [162, 882, 138],
        [156, 886.5, 246],
      ],
      { role: 'grip', name: 'Grip' },
    ),
    mirrored('grips', ['grip'], { plane: 'z', role: 'grip', name: 'Grips' }),
    // Fork and wheels.
    box('crown', [52, 28, 66], [300, 218, 0], { round: 8, rotate: [0, 0, 12] }),
    rail('blade', 17, [
      [302, 236, 28],
      [324, 100, 28],
    ]),
    mirrored('blades', ['blade'], { plane: 'z' }),
    rod('fork_stem', 40, 60, [296, 226, 0], { rotate: [0, 0, 12] }),
    union('fork', ['crown', 'blades', 'fork_stem'], { role: 'metal', name: 'Fork' }),
    turned(
      'tyre_up',
      [
        [72, -14],
        [88, -15],
        [97, -9],
        [100, 0],
        [97, 9],
        [88, 15],
        [72, 14],
      ],
      [0, 0, 0],
    ),
    {
      id: 'rim_up',
      op: 'extrude',
      params: {
        profile: {
          circle: 150,
          minus: [{ circle: 118 }],
          plus: [{ circle: 40 }, { rect: [15, 130] }, { rect: [15, 130], rotate: 60 }, { rect: [15, 130], rotate: 120 }],
        },
        height: 22,
      },
      at: { my: 'center', offset: [0, 0, 0] },
    },
    rod('axle_up', 14, 66, [0, 0, 0], { my: 'center' }),
    placed('tyres_lying', ['tyre_up'], [[0, 0, 0] as const]),
    { id: 'tyre', op: 'group', inputs: ['tyres_lying'], at: { rotate: [90, 0, 0], pivot: [0, 0, 0] }, role: 'tyre', name: 'Tyre' },
    { id: 'rim', op: 'group', inputs: ['rim_up'], at: { rotate: [90, 0, 0], pivot: [0, 0, 0] }, role: 'rim', name: 'Rim' },
    { id: 'axle', op: 'group', inputs: ['axle_up'], at: { rotate: [90, 0, 0], pivot: [0, 0, 0] }, role: 'metal', name: 'Axle' },
    placed('tyres', ['tyre'], [[324, 100, 0] as const, [-345, 100, 0] as const], { role: 'tyre', name: 'Tires' }),
    placed('rims', ['rim'], [[324, 100, 0] as const, [-345, 100, 0] as const], { role: 'rim', name: 'Wheels' }),
    placed('axles', ['axle'], [[324, 100, 0] as const, [-345, 100, 0] as const], { role: 'metal', name: 'Axles' }),
    // Brake over the rear wheel.
    {
      id: 'brake',
      op: 'sweep',
      params: {
        profile: { rect: [46, 4], r: 1.6 },
        path: {
          spline: [
            [-232, 97, 0],
            [-258, 140, 0],
            [-300, 192, 0],
            [-352, 206, 0],
            [-404, 188, 0],
          ],
        },
      },
      role: 'metal',
      name: 'Brake',
    },
    rail(
      'kickstand',
      12,
      [
        [-150, 78, -52],
        [-176, 34, -86],
        [-196, 4, -104],
      ],
      { bend: 10, role: 'metal', name: 'Kickstand', when: '= stand' },
    ),
    rod('lamp', 40, 34, [186, 842, 0], { axis: 'x', round: 7, role: 'lamp', when: '= motor' }),
    slab('display', { rect: [52, 34], r: 8 }, 14, [156, 884, 0], { rotate: [-70, 90, 0], role: 'grip', name: 'Display', when: '= motor' }),
  ]),
  spoken: {
    names: ['kick scooter', 'scooter', 'push scooter', 'kids scooter', 'foot scooter'],
    variants: [
      {
        names: ['electric scooter', 'e-scooter', 'escooter'],
        params: { motor: true, length: 1100 },
        materials: { main: '#2b2f33 satin paint', metal: '#3a3f45 satin paint', rim: '#3a3f45 satin paint' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      deck: { names: ['frame', 'board', 'body'], material: 'main' },
      wheel: { names: ['rim'], material: 'rim', always: 2 },
      tire: { names: ['tyre'], material: 'tyre' },
      handlebar: { names: ['bar', 'fork', 'brake'], material: 'metal' },
      grip: { names: ['handle'], material: 'grip' },
      kickstand: { names: ['stand'], present: { stand: true }, absent: { stand: false }, material: 'metal' },
      'grip tape': { names: ['tape'], material: 'tape' },
      motor: { names: ['battery'], present: { motor: true }, absent: { motor: false } },
    },
  },
});
