import type { Vec2, Vec3 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { box, mirrored, placed, rail, rod, slab, union, use } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Hubs of the wheels along the scooter, their height, and the diameter of the tyres. */
const [FRONT, REAR, HUB, TYRE] = [610, -570, 205, 410] as const;
const WHEEL = { tyre: 'tyre', rim: 'rim', spoke: 'rim', hub: 'metal' };

/** The leg shield from its foot up: height, how far forward its middle stands, width, and how far its edges are drawn back. */
const SHIELD = [
  [300, 318, 376, 10],
  [400, 338, 410, 36],
  [520, 364, 430, 56],
  [640, 392, 424, 62],
  [740, 414, 384, 56],
  [806, 428, 320, 42],
  [850, 438, 220, 24],
] as const;
const SHEET = 24;

function shieldAt(middle: number, wide: number, back: number): { points: Vec2[] } {
  const side = (turn: 1 | -1, shift: number) =>
    Array.from({ length: 11 }, (_, k): Vec2 => {
      const across = turn * (k / 5 - 1);
      return [rounded(middle + shift - back * across * across), rounded((across * wide) / 2)];
    });
  return { points: [...side(1, SHEET / 2), ...side(-1, -SHEET / 2)] };
}

/** A classic motor scooter riding to the right: 1.86 m long with its rack, 1 m high at the handlebar, with wheels of 10 inches. */
export const motorScooter = thing({
  op: 'create_motor_scooter',
  family: 'vehicles',
  label: 'Motor scooter',
  help: 'Classic motor scooter with a leg shield, rounded flanks, long saddle, headlamp, mirrors and chrome',
  params: {
    length: mm(1860, 'Length', 'Over all', { min: 40 }),
    mirrors: yes('Mirrors', 'On the handlebar'),
    rack: yes('Rack', 'A chrome rack behind the saddle'),
  },
  let: { s: '= length / 1860' },
  materials: {
    body: '#7fc7b4 car paint',
    seat: 'brown leather',
    metal: 'chrome',
    tyre: 'black rubber',
    rim: 'white satin paint',
    grip: 'black rubber',
    lamp: 'white lacquer',
    tail: 'red lacquer',
    mat: '#3a3f44 rubber',
  },
  operations: drawn('s', [
    {
      id: 'shield',
      op: 'loft',
      params: {
        sections: SHIELD.map(([y, middle, wide, back]) => ({
          at: rounded((y - 300) / 550, 4),
          profile: shieldAt(middle - 378, wide, back),
        })),
        height: 550,
        smooth: false,
      },
      at: { my: 'bottom', offset: [345, 300, 0] },
    },
    slab(
      'floor',
      {
        points: [
          [-240, 232, { r: 10 }],
          [180, 200, { r: 60 }],
          [290, 216, { r: 60 }],
          [352, 330],
          [318, 334],
          [268, 240, { r: 30 }],
          [180, 228, { r: 60 }],
          [-240, 260, { r: 10 }],
        ],
      },
      350,
      [56, 200, 0],
      { round: 9 },
    ),
    limb(
      'spine',
      [
        [-905, 452, 0],
        [-700, 530, 0],
        [-440, 548, 0],
        [-220, 470, 0],
        [-150, 250, 0],
      ],
      [
        [96, 90],
        [230, 240],
        [290, 300],
        [270, 230],
        [230, 120],
      ],
      { corners: 24 },
    ),
    blob('flank', [660, 300, 170], [-520, 438, 132], { fat: 0.25, rotate: [0, 0, 7] }),
    mirrored('flanks', ['flank'], { plane: 'z' }),
    limb(
      'column',
      [
        [640, 250, 0],
        [520, 560, 0],
        [432, 850, 0],
        [404, 960, 0],
      ],
      [96, 92, 110, 120],
    ),
    limb(
      'fender',
      Array.from({ length: 9 }, (_, k): Vec3 => {
        const angle = ((8 + 19.5 * k) * Math.PI) / 180;
        return [rounded(FRONT + 244 * Math.cos(angle)), rounded(HUB + 244 * Math.sin(angle)), 0];
      }),
      [
        [70, 36],
        [150, 62],
        [174, 72],
        [166, 70],
        [120, 50],
      ],
      { pieces: 2 },
    ),
    union('body', ['shield', 'spine', 'flanks', 'column', 'fender'], { role: 'body', name: 'Body' }),
    box('mat', [300, 7, 46], [-20, 240, 60], { round: 2, rotate: [0, 0, -4.4] }),
    placed('mats', ['mat'], [[0, 0, 0] as const, [0, 0, -60] as const, [0, 0, -120] as const], { role: 'mat', name: 'Floor mat' }),
    // Vents and a chrome strip on the flanks.
    box('vent', [110, 9, 8], [-620, 420, 214], { round: 3 }),
    placed('vent_row', ['vent'], [[0, 0, 0] as const, [0, 26, 1] as const, [0, 52, -3] as const]),
    mirrored('vents', ['vent_row'], { plane: 'z', role: 'mat', name: 'Vents' }),
    limb(
      'horn',
      [
        [372, 500, 0],
        [410, 610, 0],
        [438, 720, 0],
      ],
      [
        [70, 34],
        [96, 60],
        [60, 34],
      ],
      { role: 'metal', name: 'Horn cover' },
    ),
    // Handlebar with its lamp.
    blob('head', [190, 150, 190], [408, 972, 0]),
    rail(
      'bar',
      52,
      [
        [404, 985, 0],
        [384, 996, 150],
        [340, 1000, 262],
      ],
      { bend: 60 },
    ),
    mirrored('bars', ['bar'], { plane: 'z' }),
    union('handlebar', ['head', 'bars'], { role: 'body', name: 'Handlebar' }),
    rail(
      'grip',
      58,
      [
        [348, 1000, 246],
        [300, 1004, 362],
      ],
      { role: 'grip', name: 'Grip' },
    ),
    mirrored('grips', ['grip'], { plane: 'z', role: 'grip', name: 'Grips' }),
    rail(
      'lever',
      13,
      [
        [384, 986, 190],
        [420, 990, 260],
        [392, 992, 350],
      ],
      { bend: 14, role: 'metal' },
    ),
    mirrored('levers', ['lever'], { plane: 'z', role: 'metal', name: 'Levers' }),
    rod('lamp_ring', 150, 60, [484, 966, 0], { axis: 'x', round: 16, role: 'metal', name: 'Headlamp ring' }),
    blob('lamp', [46, 124, 124], [510, 966, 0], { role: 'lamp', name: 'Headlamp' }),
    rail(
      'mirror_stem',
      12,
      [
        [376, 1010, 190],
        [372, 1120, 250],
        [366, 1170, 288],
      ],
      { bend: 40, when: '= mirrors' },
    ),
    blob('mirror_head', [34, 112, 132], [366, 1196, 300], { when: '= mirrors', corners: 20 }),
    union('mirror', ['mirror_stem', 'mirror_head'], { role: 'metal', name: 'Mirror' }),
    mirrored('both_mirrors', ['mirror'], { plane: 'z', role: 'metal', name: 'Mirrors' }),
    limb(
      'seat',
      [
        [-800, 736, 0],
        [-560, 724, 0],
        [-300, 706, 0],
        [-60, 690, 0],
      ],
      [
        [190, 80],
        [292, 128],
        [300, 124],
        [170, 84],
      ],
      { role: 'seat', name: 'Saddle', corners: 24 },
    ),
    limb(
      'seat_trim',
      [
        [-790, 706, 0],
        [-560, 686, 0],
        [-300, 668, 0],
        [-90, 660, 0],
      ],
      [
        [180, 60],
        [280, 84],
        [284, 84],
        [150, 50],
      ],
      { role: 'metal', name: 'Saddle trim', corners: 24 },
    ),
    rail(
      'rack_loop',
      18,
      [
        [-720, 590, 96],
        [-960, 700, 96],
        [-990, 706, 0],
        [-960, 700, -96],
        [-720, 590, -96],
      ],
      { bend: 40, when: '= rack' },
    ),
    rail(
      'rack_bar',
      14,
      [
        [-740, 610, 40],
        [-976, 702, 40],
      ],
      { when: '= rack' },
    ),
    mirrored('rack_bars', ['rack_bar'], { plane: 'z' }),
    union('rack', ['rack_loop', 'rack_bars'], { role: 'metal', name: 'Rack' }),
    blob('tail_lamp', [44, 66, 90], [-908, 470, 0], { role: 'tail', name: 'Tail lamp' }),
    box('plate', [8, 120, 150], [-900, 318, 0], { round: 3, rotate: [0, 0, 8], role: 'rim', name: 'Number plate' }),
    box('plate_arm', [70, 30, 60], [-876, 400, 0], { round: 8, role: 'mat', name: 'Plate holder' }),
    // Wheels, the front one on its arm; engine and exhaust below.
    use('front_wheel', 'create_wheel', { diameter: TYRE, width: 92, count: 5, materials: WHEEL }, [FRONT, HUB, 0], { my: 'center' }),
    use('rear_wheel', 'create_wheel', { diameter: TYRE, width: 92, count: 5, materials: WHEEL }, [REAR, HUB, 0], { my: 'center' }),
    rail('arm', 40, [
      [640, 270, -72],
      [FRONT, HUB, -72],
    ]),
    rod('hub', 100, 66, [FRONT, HUB, -52], { axis: 'z', round: 16 }),
    rail('arm_top', 44, [
      [640, 290, 0],
      [640, 275, -76],
    ]),
    union('fork', ['arm', 'hub', 'arm_top'], { role: 'metal', name: 'Fork' }),
    blob('engine', [420, 190, 150], [-440, 220, 84]),
    rod('rear_hub', 110, 90, [REAR, HUB, 56], { axis: 'z', round: 20 }),
    union('motor', ['engine', 'rear_hub'], { role: 'metal', name: 'Engine' }),
    limb(
      'exhaust',
      [
        [-380, 200, 40],
        [-420, 140, -96],
        [-600, 150, -110],
        [-760, 160, -106],
      ],
      [36, 84, 84, 40],
      { role: 'metal', name: 'Exhaust' },
    ),
    rail(
      'stand_leg',
      18,
      [
        [-190, 240, 70],
        [-230, 20, 130],
      ],
      { role: 'metal' },
    ),
    mirrored('stand', ['stand_leg'], { plane: 'z', role: 'metal', name: 'Kickstand' }),
  ]),
  spoken: {
    names: ['motor scooter', 'vespa', 'moped', 'vespa scooter', 'retro scooter', 'vintage scooter'],
    variants: [{ names: ['toy vespa', 'model vespa'], params: { length: 180 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      body: { names: ['shield', 'fender', 'flank', 'frame'], material: 'main' },
      seat: { names: ['saddle'], material: 'seat' },
      wheel: { names: ['tire'], material: 'tyre', always: 2 },
      rim: { material: 'rim' },
      mirror: { present: { mirrors: true }, absent: { mirrors: false }, material: 'metal' },
      rack: { names: ['carrier', 'luggage rack'], present: { rack: true }, absent: { rack: false }, material: 'metal' },
      headlight: { names: ['headlamp', 'lamp'], material: 'lamp' },
      grip: { names: ['handle'], material: 'grip' },
      exhaust: { names: ['engine', 'chrome', 'fork'], material: 'metal' },
    },
  },
});
