import { curve, drawn } from '../drawn.ts';
import { beam, box, group, mirrored, rail, rod, row, union } from '../shapes.ts';
import { mm, share, thing, yes } from '../thing.ts';
import { crawlers } from './crawler.ts';
import { sideView } from './side-view.ts';

/** The blade as it is seen from the side: hollow before, its cutting edge below. */
const BLADE = curve(
  [
    [2300, 60],
    [2420, 60],
    {
      spline: [
        [2230, 420],
        [2210, 780],
        [2330, 1240],
      ],
    },
    [2240, 1260],
    {
      spline: [
        [2110, 790],
        [2130, 400],
        [2300, 60],
      ],
    },
  ],
  3,
).slice(0, -1);

/** A crawler dozer of 18 t, its blade to the viewer: 4.8 m long with blade and ripper, 3.3 m wide at the blade, 2.7 m high. */
export const bulldozer = thing({
  op: 'create_bulldozer',
  family: 'vehicles',
  label: 'Bulldozer',
  help: 'Bulldozer with tracks, a curved blade on push arms, cab, exhaust and a ripper',
  params: {
    length: mm(4790, 'Length', 'Over all', { min: 40 }),
    lift: share(0.1, 'Lift', 'How high the blade is lifted, of all it can'),
    ripper: yes('Ripper', 'Three teeth behind'),
  },
  let: { s: '= length / 4789' },
  materials: {
    body: '#f2b01e satin paint',
    track: '#2c2d2b matte paint',
    wheel: '#f2b01e satin paint',
    hub: '#33373b satin paint',
    blade: '#f2b01e satin paint',
    edge: 'brushed steel',
    frame: '#33373b satin paint',
    glass: 'tinted glass',
    ram: 'chrome',
    seat: 'black leather',
    lamp: 'white lacquer',
  },
  operations: drawn('s', [
    ...crawlers({
      x: 1010,
      wide: 520,
      thick: 90,
      plates: 44,
      ends: [
        [-1380, 600, 420],
        [1330, 470, 360],
      ],
      road: [-760, -380, 0, 380, 760].map((z) => [z, 240, 150] as const),
    }),
    box('frame', [260, 190, 2200], [1010, 260, 0], { round: 40 }),
    mirrored('frames', ['frame'], { role: 'frame', name: 'Track frames' }),
    box('cross', [1700, 260, 360], [0, 400, -200], { round: 40 }),
    box('belly', [1160, 420, 3000], [0, 420, 60], { round: 60 }),
    union('chassis', ['cross', 'belly'], { role: 'frame', name: 'Chassis' }),
    sideView(
      'bonnet',
      [
        [-160, 780],
        [-160, 1660, { r: 60 }],
        [1560, 1480, { r: 120 }],
        [1640, 780, { r: 40 }],
      ],
      980,
      { round: 50 },
    ),
    box('tank', [1500, 760, 620], [0, 780, -1310], { round: 90 }),
    box('fender', [560, 70, 1500], [1010, 1090, -760], { round: 30 }),
    mirrored('fenders', ['fender']),
    box('deck', [1500, 330, 1100], [0, 780, -700], { round: 40 }),
    union('body', ['bonnet', 'tank', 'fenders', 'deck'], { role: 'body', name: 'Body' }),
    box('grille', [800, 520, 40], [0, 860, 1600], { round: 14, role: 'frame', name: 'Grille' }),
    box('slat', [760, 24, 30], [0, 900, 1618]),
    row('slats', ['slat'], 6, [0, 78, 0], { centered: false, role: 'body', name: 'Slats' }),
    box('side_vent', [30, 460, 40], [490, 930, 240]),
    row('side_vents', ['side_vent'], 8, [0, 0, 130], { centered: false }),
    mirrored('vents', ['side_vents'], { role: 'frame', name: 'Vents' }),
    rod('stack', 120, 620, [240, 1500, 760], { round: 20 }),
    rod('muffler', 220, 330, [240, 1500, 760], { round: 50 }),
    union('exhaust', ['stack', 'muffler'], { role: 'frame', name: 'Exhaust' }),
    rod('filter', 260, 240, [-240, 1520, 560], { round: 60, role: 'frame', name: 'Air filter' }),
    // Cab: posts between panes, a roof that stands out.
    sideView(
      'cab_glass',
      [
        [-1080, 1090],
        [-200, 1090],
        [-130, 1560],
        [-330, 2540],
        [-1080, 2540],
      ],
      1240,
      { role: 'glass', name: 'Windows' },
    ),
    beam('front_post', { rect: [80, 90], r: 20 }, [
      [600, 1090, -190],
      [600, 1570, -120],
      [600, 2580, -330],
    ]),
    beam('rear_post', { rect: [80, 100], r: 20 }, [
      [600, 1090, -1080],
      [600, 2580, -1080],
    ]),
    beam('middle_post', { rect: [50, 60], r: 14 }, [
      [612, 1090, -640],
      [612, 2580, -640],
    ]),
    box('sill', [80, 330, 900], [600, 1080, -640], { round: 20 }),
    mirrored('posts', ['front_post', 'rear_post', 'middle_post', 'sill']),
    box('front_sill', [1240, 500, 70], [0, 1080, -170], { round: 20 }),
    box('rear_sill', [1240, 420, 80], [0, 1080, -1090], { round: 20 }),
    box('roof', [1420, 130, 1160], [0, 2540, -690], { round: 54 }),
    union('cab', ['posts', 'front_sill', 'rear_sill', 'roof'], { role: 'body', name: 'Cab' }),
    box('cushion', [460, 420, 440], [0, 1090, -760], { round: 50 }),
    box('back', [460, 520, 110], [0, 1460, -950], { round: 46 }),
    union('seat', ['cushion', 'back'], { role: 'seat', name: 'Seat' }),
    rod('lamp', 170, 90, [470, 2500, -90], { axis: 'z', round: 26, role: 'lamp', name: 'Lamp' }),
    mirrored('lamps', ['lamp'], { role: 'lamp', name: 'Lamps' }),
    // Blade on its push arms, lifted by two rams from the bonnet.
    sideView('blade_plate', BLADE, 3260),
    sideView(
      'end_plate',
      [
        [2300, 60],
        [2430, 60],
        [2400, 500],
        [2420, 1240, { r: 40 }],
        [2170, 1240, { r: 40 }],
        [2140, 400],
      ],
      50,
      { x: 1610 },
    ),
    box('rib', [70, 720, 160], [620, 320, 2090], { round: 14 }),
    mirrored('blade_sides', ['end_plate', 'rib']),
    union('blade', ['blade_plate', 'blade_sides'], { role: 'blade', name: 'Blade' }),
    box('edge', [3260, 130, 50], [0, 30, 2400], { rotate: [-24, 0, 0], role: 'edge', name: 'Cutting edge' }),
    beam(
      'arm',
      { rect: [150, 240], r: 36 },
      [
        [1420, 470, -420],
        [1420, 430, 1500],
        [1180, 380, 2120],
      ],
      { bend: 300 },
    ),
    rod('trunnion', 240, 400, [1330, 470, -420], { axis: 'x' }),
    mirrored('arms', ['arm', 'trunnion'], { role: 'body', name: 'Push arms' }),
    rail('cylinder', 130, [
      [600, 1420, 1180],
      [700, 1060, 1700],
    ]),
    rod('cylinder_foot', 190, 260, [560, 1400, 1200], { axis: 'x' }),
    union('lift_cylinder', ['cylinder', 'cylinder_foot'], { role: 'frame', name: 'Lift cylinder' }),
    rail(
      'piston',
      80,
      [
        [690, 1100, 1650],
        [790, 700, 2150],
      ],
      { role: 'ram', name: 'Ram' },
    ),
    mirrored('cylinders', ['lift_cylinder', 'piston']),
    group('lifted', ['blade', 'edge', 'arms'], { rotate: ['= -13 * lift', 0, 0], pivot: [0, 470, -420] }),
    // Ripper.
    box('ripper_beam', [1500, 260, 220], [0, 560, -2240], { round: 30, when: '= ripper' }),
    box('ripper_arm', [120, 170, 760], [430, 640, -1900], { round: 30, when: '= ripper' }),
    mirrored('ripper_arms', ['ripper_arm']),
    union('ripper_frame', ['ripper_beam', 'ripper_arms'], { role: 'body', name: 'Ripper' }),
    sideView(
      'tooth',
      [
        [-2330, 820],
        [-2240, 820],
        [-2230, 330],
        [-2020, 120],
        [-2330, 300],
      ],
      100,
      { when: '= ripper' },
    ),
    row('teeth', ['tooth'], 3, [560, 0, 0], { role: 'edge', name: 'Ripper teeth' }),
  ]),
  spoken: {
    names: ['bulldozer', 'dozer', 'crawler dozer', 'earth mover'],
    variants: [{ names: ['toy bulldozer', 'model bulldozer'], params: { length: 260 } }],
    sizes: { one: 'length' },
    words: { length: ['long'], lift: ['raised'] },
    parts: {
      body: { names: ['bonnet', 'cab', 'roof', 'cabin', 'push arm'], material: 'main' },
      track: { names: ['chain', 'crawler', 'tread'], material: 'track', always: 2 },
      blade: {
        names: ['shovel', 'plow'],
        material: 'blade',
        adjectives: { raised: { lift: 1 }, lifted: { lift: 1 }, lowered: { lift: 0 } },
      },
      ripper: { names: ['claw'], present: { ripper: true }, absent: { ripper: false }, material: 'edge' },
      window: { names: ['glass'], material: 'glass' },
      exhaust: { names: ['pipe', 'chassis', 'frame', 'grille'], material: 'frame' },
      seat: { material: 'seat' },
      wheel: { material: 'wheel' },
      lamp: { names: ['headlight'], material: 'lamp' },
    },
  },
});
