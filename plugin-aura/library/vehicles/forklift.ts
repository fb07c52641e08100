import { drawn } from '../drawn.ts';
import { beam, box, group, mirrored, placed, rail, rod, row, turned, union, use } from '../shapes.ts';
import { mm, share, thing, yes } from '../thing.ts';
import { sideView } from './side-view.ts';

const WHEEL = { tyre: 'tyre', rim: 'rim', spoke: 'rim', hub: 'rim' };
/** Middles of the axles along the truck. */
const [FRONT, REAR] = [640, -900];
/** How far the carriage rises. */
const RISE = 1250;

/** A counterbalanced forklift of 2.5 t, its forks to the viewer: 3.8 m long with them, 1.2 m wide, 2.15 m high. */
export const forklift = thing({
  op: 'create_forklift',
  family: 'vehicles',
  label: 'Forklift',
  help: 'Forklift truck with its mast, forks that are lifted, counterweight, seat and overhead guard',
  params: {
    length: mm(3820, 'Length', 'Over all, with the forks', { min: 40 }),
    lift: share(0.12, 'Lift', 'How high the forks stand, of all they can'),
    beacon: yes('Beacon', 'On the guard'),
  },
  let: { s: '= length / 3820', y: `= lift * ${RISE} * s` },
  materials: {
    body: '#f2a71e satin paint',
    frame: '#2c3035 satin paint',
    mast: '#3a3f45 satin paint',
    fork: '#23262a satin paint',
    tyre: 'black rubber',
    rim: '#e8e4da satin paint',
    seat: 'black leather',
    lamp: 'white lacquer',
    beacon: 'orange glossy plastic',
    ram: 'chrome',
  },
  operations: drawn('s', [
    // Counterweight with the arches of the rear wheels, bonnet under the seat, floor, cowl.
    sideView(
      'weight',
      [
        [-1560, 330, { r: 90 }],
        [-1640, 760, { r: 160 }],
        [-1540, 1090, { r: 190 }],
        [-1120, 1120, { r: 60 }],
        [-1080, 330],
      ],
      1150,
      { round: 60, role: 'frame', name: 'Counterweight' },
    ),
    box('weight_slot', [420, 90, 40], [0, 620, -1624], { round: 20, role: 'body', name: 'Tow bar' }),
    sideView(
      'bonnet',
      [
        [-1130, 560],
        [-1130, 1130, { r: 60 }],
        [-290, 1080, { r: 120 }],
        [-240, 560],
      ],
      1060,
      { round: 40 },
    ),
    sideView(
      'chassis',
      [
        [-1120, 260],
        [-1120, 640],
        [-240, 640],
        [-210, 500],
        [420, 500],
        [560, 760, { r: 60 }],
        [860, 760, { r: 40 }],
        [900, 230],
      ],
      1000,
      { round: 24 },
    ),
    sideView(
      'cowl',
      [
        [430, 480],
        [560, 1130, { r: 60 }],
        [800, 1080, { r: 80 }],
        [840, 480],
      ],
      940,
      { round: 30 },
    ),
    union('body', ['bonnet', 'chassis', 'cowl'], { role: 'body', name: 'Body' }),
    box('step', [120, 46, 420], [540, 330, 60], { round: 14 }),
    box('step_arm', [60, 140, 340], [490, 330, 60]),
    mirrored('steps', ['step', 'step_arm'], { role: 'frame', name: 'Steps' }),
    box('floor', [880, 14, 560], [0, 497, 120], { role: 'frame', name: 'Floor' }),
    box('vent', [16, 22, 420], [526, 800, -700]),
    row('vent_row', ['vent'], 5, [0, 52, 0], { centered: false }),
    mirrored('vents', ['vent_row'], { role: 'frame', name: 'Vents' }),
    // Seat, steering column, levers.
    box('cushion', [470, 130, 460], [0, 1080, -560], { round: 50 }),
    box('back', [470, 480, 120], [0, 1150, -790], { round: 50, rotate: [-9, 0, 0] }),
    union('seat', ['cushion', 'back'], { role: 'seat', name: 'Seat' }),
    rail(
      'column',
      70,
      [
        [0, 1040, 640],
        [0, 1230, 480],
      ],
      { role: 'frame', name: 'Steering column' },
    ),
    turned(
      'wheel_up',
      [
        [150, -14],
        [168, -14],
        [178, 0],
        [168, 14],
        [150, 14],
        [144, 0],
      ],
      [0, 0, 0],
    ),
    rod('wheel_spoke', 30, 300, [0, 0, 0], { axis: 'x' }),
    rod('wheel_boss', 70, 40, [0, -20, 0], { round: 12 }),
    group('steering', ['wheel_up', 'wheel_spoke', 'wheel_boss'], { rotate: [48, 0, 0], pivot: [0, 0, 0] }),
    placed('steering_on', ['steering'], [[0, 1226, 476] as const], { role: 'frame', name: 'Steering wheel' }),
    rail(
      'lever',
      22,
      [
        [250, 1070, 660],
        [250, 1220, 560],
      ],
      { role: 'frame' },
    ),
    row('levers', ['lever'], 3, [70, 0, 0], { centered: false, role: 'frame', name: 'Levers' }),
    // Overhead guard.
    beam(
      'front_post',
      { rect: [64, 90], r: 16 },
      [
        [436, 1060, 700],
        [436, 2060, 300],
        [436, 2110, 210],
      ],
      { bend: 60 },
    ),
    beam(
      'rear_post',
      { rect: [64, 90], r: 16 },
      [
        [436, 1080, -1040],
        [436, 2060, -880],
        [436, 2110, -800],
      ],
      { bend: 60 },
    ),
    box('roof_side', [74, 80, 1080], [436, 2070, -300], { round: 20 }),
    mirrored('guard_sides', ['front_post', 'rear_post', 'roof_side']),
    box('roof_bar', [900, 46, 50], [0, 2084, -820], { round: 12 }),
    row('roof_bars', ['roof_bar'], 8, [0, 0, 148], { centered: false }),
    union('guard', ['guard_sides', 'roof_bars'], { role: 'frame', name: 'Overhead guard' }),
    rod('beacon', 110, 130, [330, 2122, -780], { round: 40, role: 'beacon', when: '= beacon' }),
    rod('lamp', 150, 90, [400, 1930, 400], { axis: 'z', round: 26, role: 'lamp', name: 'Headlamp' }),
    mirrored('lamps', ['lamp'], { role: 'lamp', name: 'Headlamps' }),
    // Mast: outer and inner uprights with their crossheads, rams and chains.
    box('outer', [90, 1900, 170], [310, 190, 1000], { round: 10 }),
    mirrored('outers', ['outer']),
    box('outer_head', [640, 120, 70], [0, 1960, 940], { round: 14 }),
    box('outer_foot', [640, 150, 90], [0, 260, 950], { round: 14 }),
    box('mast_arm', [110, 130, 240], [310, 420, 860], { round: 14 }),
    mirrored('mast_arms', ['mast_arm']),
    union('mast', ['outers', 'outer_head', 'outer_foot', 'mast_arms'], { role: 'mast', name: 'Mast' }),
    box('inner', [80, 1820, 130], [226, 220, 1010], { round: 10 }),
    mirrored('inners', ['inner']),
    box('inner_head', [520, 100, 70], [0, 1950, 1020], { round: 14 }),
    union('inner_mast', ['inners', 'inner_head'], { role: 'mast', name: 'Inner mast' }),
    rod('ram', 74, 1560, [150, 260, 930], { role: 'ram' }),
    mirrored('rams', ['ram'], { role: 'ram', name: 'Rams' }),
    // Carriage with the backrest and the two forks.
    box('plate', [980, 90, 46], [0, 260, 1105], { round: 10 }),
    row('plates', ['plate'], 2, [0, 330, 0], { centered: false }),
    box('side_plate', [70, 420, 90], [190, 260, 1075], { round: 10 }),
    mirrored('side_plates', ['side_plate']),
    rail(
      'rest_frame',
      44,
      [
        [-480, 640, 1108],
        [-480, 1290, 1108],
        [480, 1290, 1108],
        [480, 640, 1108],
      ],
      { bend: 60 },
    ),
    rod('rest_bar', 34, 680, [-300, 610, 1108]),
    row('rest_bars', ['rest_bar'], 4, [200, 0, 0], { centered: false }),
    union('carriage', ['plates', 'side_plates', 'rest_frame', 'rest_bars'], { role: 'mast', name: 'Carriage' }),
    sideView(
      'blade',
      [
        [1118, 100, { r: 40 }],
        [2170, 116],
        [2180, 132, { r: 10 }],
        [1170, 160, { r: 40 }],
        [1170, 720, { r: 14 }],
        [1118, 720, { r: 14 }],
      ],
      120,
      { x: 270, role: 'fork', name: 'Fork' },
    ),
    mirrored('forks', ['blade'], { role: 'fork', name: 'Forks' }),
    { ...group('lifted', ['carriage', 'forks']), at: { offset: [0, '= y', 0] } },
    // Wheels on their axles: driven before, steered behind.
    use('front_wheel', 'create_wheel', { diameter: 660, width: 230, count: 6, materials: WHEEL }, [500, 330, FRONT], {
      my: 'center',
      rotate: [0, 90, 0],
    }),
    use('rear_wheel', 'create_wheel', { diameter: 520, width: 190, count: 6, materials: WHEEL }, [480, 260, REAR], {
      my: 'center',
      rotate: [0, 90, 0],
    }),
    mirrored('wheels', ['front_wheel', 'rear_wheel']),
    rod('front_axle', 150, 940, [0, 330, FRONT], { axis: 'x' }),
    rod('rear_axle', 130, 900, [0, 290, REAR], { axis: 'x' }),
    group('axles', ['front_axle', 'rear_axle'], { role: 'frame', name: 'Axles' }),
  ]),
  spoken: {
    names: ['forklift', 'forklift truck', 'fork lift', 'lift truck', 'fork truck'],
    variants: [{ names: ['toy forklift', 'model forklift'], params: { length: 240 } }],
    sizes: { one: 'length' },
    words: { length: ['long'], lift: ['raised'] },
    parts: {
      body: { names: ['bonnet', 'cowl', 'chassis'], material: 'main' },
      fork: {
        names: ['tine', 'blade'],
        material: 'fork',
        always: 2,
        adjectives: { raised: { lift: 1 }, lifted: { lift: 1 }, lowered: { lift: 0 } },
      },
      mast: { names: ['carriage', 'backrest'], material: 'mast' },
      counterweight: { names: ['guard', 'roof', 'frame', 'cage', 'step'], material: 'frame' },
      seat: { material: 'seat' },
      wheel: { names: ['tire'], material: 'tyre', always: 4 },
      rim: { material: 'rim' },
      headlight: { names: ['lamp', 'headlamp'], material: 'lamp' },
      beacon: { names: ['warning light'], present: { beacon: true }, absent: { beacon: false }, material: 'beacon' },
    },
  },
});
