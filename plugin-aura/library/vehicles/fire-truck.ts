import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { beam, box, cut, group, mirrored, placed, rail, rod, row, union, use } from '../shapes.ts';
import { degrees, mm, thing, words, yes } from '../thing.ts';
import { letteringOf } from './lettering.ts';

/** Middles of the axles along the truck, and where the ladder turns: above the body's end. */
const [FRONT, REAR] = [2420, -1650];
const PIVOT = [0, 3090, -2500] as const;
/** Half the width of the body, and heights of its floor and its roof. */
const [SIDE, FLOOR, TOP] = [1250, 760, 2660];
const LADDER = 6150;

/** A roller shutter on the right side: from one place along the truck to another, from a height to below the fascia. */
const shutter = (id: string, from: number, to: number, low: number): BodyOperation[] => {
  const [middle, wide, high] = [(from + to) / 2, to - from, 2400 - low];
  const slats = Math.round(high / 82);
  return [
    box(`${id}_sheet`, [16, high, wide], [SIDE + 2, low, middle]),
    box(`${id}_slat`, [14, high / slats - 16, wide - 40], [SIDE + 10, low + 8, middle]),
    row(`${id}_slats`, [`${id}_slat`], slats, [0, high / slats, 0], { centered: false }),
    rod(`${id}_bar`, 34, wide * 0.6, [SIDE + 26, low + 60, middle], { axis: 'z' }),
    union(`${id}_one`, [`${id}_sheet`, `${id}_slats`, `${id}_bar`], { role: 'shutter', name: 'Shutter' }),
    mirrored(id, [`${id}_one`], { role: 'shutter', name: 'Shutters' }),
  ];
};

/** A length of ladder along the truck, its rails so far from the middle, standing on a height before the pivot. */
const ladder = (id: string, half: number, y: number, from: number, length: number): BodyOperation[] => {
  const z = PIVOT[2] + from;
  const bays = Math.round(length / 615);
  const bay = length / bays;
  return [
    box(`${id}_rail`, [56, 130, length], [half, y, z + length / 2], { round: 12 }),
    box(`${id}_top_rail`, [44, 44, length], [half, y + 330, z + length / 2], { round: 10 }),
    box(`${id}_post`, [34, 230, 34], [half, y + 115, z + bay / 2]),
    beam(`${id}_brace`, { rect: [30, 30] }, [
      [half, y + 110, z + 20],
      [half, y + 345, z + bay / 2],
      [half, y + 110, z + bay - 20],
    ]),
    row(`${id}_bays`, [`${id}_post`, `${id}_brace`], bays, [0, 0, bay], { centered: false }),
    union(`${id}_half`, [`${id}_rail`, `${id}_top_rail`, `${id}_bays`], { role: 'ladder', name: 'Ladder' }),
    mirrored(`${id}_sides`, [`${id}_half`], { role: 'ladder', name: 'Ladder' }),
    rod(`${id}_rung`, 42, 2 * half, [0, y + 80, z + bay / 4], { axis: 'x' }),
    row(`${id}_rungs`, [`${id}_rung`], bays * 2, [0, 0, bay / 2], { centered: false, role: 'ladder', name: 'Ladder rungs' }),
  ];
};

/** A fire engine with a turntable ladder, its front to the viewer: 16 t on two axles, 7.6 m long, 2.5 m wide without its mirrors and 3.5 m high. */
export const fireTruck = thing({
  op: 'create_fire_truck',
  family: 'vehicles',
  label: 'Fire truck',
  help: 'Fire engine with a crew cab, lockers behind roller shutters, beacons and a ladder on a turntable',
  params: {
    length: mm(7640, 'Length', 'Over all'),
    ladder: yes('Ladder', 'On a turntable above the body'),
    lift: degrees(0, 'Lift', 'How steep the ladder stands', { max: 75 }),
    beacons: yes('Beacons', 'On the roof of the cab'),
    lettering: words('FIRE RESCUE', 'Lettering', 'Above the lockers'),
  },
  let: { s: '= length / 7640' },
  materials: {
    body: 'red car paint',
    trim: 'white paint',
    shutter: 'aluminium',
    ladder: 'aluminium',
    glass: 'black lacquer',
    beacon: '#2f6fe0 glossy plastic',
    lamp: 'white lacquer',
    tail: 'red lacquer',
    frame: 'black steel',
    letter: 'white paint',
    tyre: 'black rubber',
    rim: 'aluminium',
  },
  operations: drawn('s', [
    box('frame', [900, 260, 7300], [0, 520, 60], { round: 20, role: 'frame', name: 'Frame' }),
    // Crew cab.
    {
      id: 'cab_block',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-1290, 0],
            [1290, 0, { r: 90 }],
            [1290, 860, { r: 160 }],
            [1130, 2120, { r: 240 }],
            [900, 2300, { r: 240 }],
            [-1290, 2340, { r: 60 }],
          ],
        },
        height: 2460,
        axis: 'x',
        round: 70,
      },
      at: { my: 'bottom', offset: [0, 500, 2460], rotate: [0, 180, 0] },
    },
    rod('arch', 1180, 4000, [0, 510, FRONT], { axis: 'x' }),
    cut('cab_shell', ['cab_block', 'arch'], { role: 'body', name: 'Cab' }),
    {
      id: 'side_glass',
      op: 'paint',
      params: {
        profile: {
          points: [
            [-1010, 170],
            [-80, 170],
            [-80, 850],
            [-830, 850],
          ],
          r: 70,
          plus: [{ rect: [980, 680], r: 70, at: [560, 510] }],
        },
        face: 'right',
        depth: 60,
        raise: -12,
        both: true,
      },
      inputs: ['cab_shell'],
      material: 'glass',
      role: 'glass',
      name: 'Windows',
    },
    {
      id: 'cab',
      op: 'paint',
      params: {
        profile: {
          points: [
            [-1090, 150],
            [1090, 150],
            [1030, 890],
            [-1030, 890],
          ],
          r: 90,
        },
        face: 'front',
        depth: 70,
        raise: -10,
      },
      inputs: ['side_glass'],
      material: 'glass',
      role: 'glass',
      name: 'Windshield',
    },
    box('stripe', [18, 150, 2260], [1225, 1190, 2400], { round: 6 }),
    mirrored('stripes', ['stripe'], { role: 'trim', name: 'Stripes' }),
    box('door_grip', [26, 34, 170], [1226, 1420, 2560], { round: 10, role: 'frame', name: 'Door handle' }),
    box('rear_door_grip', [26, 34, 170], [1226, 1420, 1380], { round: 10, role: 'frame', name: 'Door handle' }),
    mirrored('grips', ['door_grip', 'rear_door_grip'], { role: 'frame', name: 'Door handles' }),
    box('front_panel', [1500, 330, 50], [0, 960, 3740], { round: 20 }),
    box('louvre', [1400, 34, 40], [0, 1000, 3762], { round: 10 }),
    row('louvres', ['louvre'], 4, [0, 72, 0], { centered: false }),
    union('grille', ['front_panel', 'louvres'], { role: 'frame', name: 'Grille' }),
    box('bumper', [2500, 360, 460], [0, 440, 3640], { round: 70, role: 'trim', name: 'Bumper' }),
    box('one_lamp', [330, 190, 60], [930, 1010, 3735], { round: 26, role: 'lamp', name: 'Headlamp' }),
    mirrored('lamps', ['one_lamp'], { role: 'lamp', name: 'Headlamps' }),
    rail('mirror_arm', 36, [
      [1180, 2380, 3440],
      [1400, 2300, 3600],
      [1400, 1700, 3600],
    ]),
    box('mirror_head', [230, 470, 90], [1400, 1800, 3580], { round: 36 }),
    union('one_mirror', ['mirror_arm', 'mirror_head'], { role: 'frame', name: 'Mirror' }),
    mirrored('mirrors', ['one_mirror'], { role: 'frame', name: 'Mirrors' }),
    // Body with its lockers.
    box('body_block', [2 * SIDE, TOP - FLOOR, 4820], [0, FLOOR, -1260], { round: 50 }),
    rod('rear_arch', 1180, 4000, [0, 510, REAR], { axis: 'x' }),
    cut('body', ['body_block', 'rear_arch'], { role: 'body', name: 'Body' }),
    ...shutter('first_locker', -820, 1060, 860),
    ...shutter('middle_locker', -2300, -900, 1210),
    ...shutter('last_locker', -3560, -2380, 860),
    ...letteringOf({ size: 165, depth: 24 }, [SIDE + 1, 2525, -1250]),
    box('one_tail', [260, 150, 40], [1040, 900, -3672], { round: 18, role: 'tail', name: 'Tail lamp' }),
    mirrored('tails', ['one_tail'], { role: 'tail', name: 'Tail lamps' }),
    box('step', [2400, 70, 260], [0, 560, -3640], { round: 20 }),
    box('step_arm', [120, 230, 90], [430, 560, -3600]),
    mirrored('step_arms', ['step_arm']),
    union('tail_step', ['step', 'step_arms'], { role: 'frame', name: 'Step' }),
    // Beacons beside the ladder.
    box('beacon_foot', [520, 40, 240], [860, 2800, 3000], { round: 12 }),
    mirrored('beacon_feet', ['beacon_foot'], { role: 'frame', when: '= beacons' }),
    box('beacon', [500, 150, 280], [860, 2830, 3000], { round: 50 }),
    mirrored('beacon_pair', ['beacon'], { role: 'beacon', name: 'Beacons', when: '= beacons' }),
    // Ladder in two lengths, the upper within the lower, on its turntable.
    rod('turntable', 1500, 120, [0, TOP - 10, PIVOT[2]], { chamfer: 30, when: '= ladder' }),
    box('turret', [110, 480, 760], [430, TOP + 90, PIVOT[2] - 40], { round: 40, when: '= ladder' }),
    mirrored('turrets', ['turret']),
    rod('pin', 130, 1060, PIVOT, { axis: 'x', when: '= ladder' }),
    union('tower', ['turntable', 'turrets', 'pin'], { role: 'body', name: 'Turntable' }),
    ...ladder('lower_ladder', 335, PIVOT[1] - 60, -250, LADDER).map((one) => ({ ...one, when: '= ladder' })),
    ...ladder('upper_ladder', 262, PIVOT[1] + 30, 150, LADDER - 150).map((one) => ({ ...one, when: '= ladder' })),
    group('ladder_hung', ['lower_ladder_sides', 'lower_ladder_rungs', 'upper_ladder_sides', 'upper_ladder_rungs'], {
      rotate: ['= -lift', 0, 0],
      pivot: PIVOT,
    }),
    box('rest', [760, 210, 120], [0, 2820, 2700], { round: 20, role: 'frame', name: 'Ladder rest', when: '= ladder' }),
    use(
      'wheel',
      'create_wheel',
      { diameter: 1000, width: 340, count: 8, materials: { tyre: 'tyre', rim: 'rim', spoke: 'rim', hub: 'rim' } },
      [1050, 500, FRONT],
      { my: 'center', rotate: [0, 90, 0] },
    ),
    placed('right_wheels', ['wheel'], [[0, 0, 0] as const, [0, 0, REAR - FRONT] as const]),
    mirrored('wheels', ['right_wheels']),
    rod('axle', 150, 2100, [0, 500, FRONT], { axis: 'x' }),
    placed('axles', ['axle'], [[0, 0, 0] as const, [0, 0, REAR - FRONT] as const], { role: 'frame', name: 'Axles' }),
  ]),
  spoken: {
    names: ['fire truck', 'fire engine', 'firetruck', 'fire lorry', 'fire brigade truck', 'ladder truck', 'fire department truck'],
    sizes: { one: 'length' },
    words: { length: ['long'], lift: ['steep'] },
    parts: {
      cab: { names: ['cabin', 'body', 'turntable'], material: 'main' },
      ladder: {
        names: ['rung'],
        present: { ladder: true },
        absent: { ladder: false },
        material: 'ladder',
        adjectives: { raised: { lift: 40 }, lifted: { lift: 40 }, extended: { lift: 40 }, lowered: { lift: 0 } },
      },
      beacon: { names: ['siren', 'blue light', 'light bar'], present: { beacons: true }, absent: { beacons: false }, material: 'beacon' },
      shutter: { names: ['locker', 'door'], material: 'shutter' },
      stripe: { names: ['bumper'], material: 'trim' },
      wheel: { names: ['tire'], material: 'tyre' },
      rim: { material: 'rim' },
      window: { names: ['glass', 'windshield', 'windscreen'], material: 'glass' },
      headlight: { names: ['lamp', 'headlamp'], material: 'lamp' },
      lettering: { names: ['letter'], material: 'letter' },
    },
  },
});
