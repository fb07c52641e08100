import { drawn } from '../drawn.ts';
import { ball, box, cut, group, mirrored, rail, rod, row, union } from '../shapes.ts';
import { degrees, mm, thing, yes } from '../thing.ts';
import { crawlers } from './crawler.ts';
import { sideView } from './side-view.ts';

/** Where the turret turns. */
const TURN = [0, 0, -250] as const;

/** A main battle tank, its front to the viewer: hull of 6.9 m, 9 m with its gun, 3.5 m wide, 2.5 m high without the antenna. */
export const tank = thing({
  op: 'create_tank',
  family: 'vehicles',
  label: 'Tank',
  help: 'Battle tank with tracks, sloped armour, a turret that turns, a gun and hatches',
  params: {
    length: mm(9030, 'Length', 'With its gun', { min: 40 }),
    turn: degrees(0, 'Turn', 'Of the turret, against the clock', { min: -180, max: 180 }),
    lift: degrees(4, 'Lift', 'Of the gun', { min: -8, max: 20 }),
    antenna: yes('Antenna', 'Behind the turret'),
  },
  let: { s: '= length / 9028' },
  materials: {
    armour: '#5b6640 matte paint',
    track: '#2c2d2b matte paint',
    wheel: '#4c5636 matte paint',
    hub: '#3a4229 matte paint',
    gun: '#4c5636 matte paint',
    dark: 'black steel',
    lamp: 'white lacquer',
  },
  operations: drawn('s', [
    ...crawlers({
      x: 1420,
      wide: 620,
      thick: 90,
      plates: 62,
      ends: [
        [-3020, 800, 300],
        [2960, 850, 270],
      ],
      road: [-2150, -1330, -510, 310, 1130, 1950].map((z) => [z, 400, 330] as const),
    }),
    sideView(
      'hull_block',
      [
        [-3360, 760],
        [-2900, 430],
        [2640, 430],
        [3420, 960],
        [1560, 1330],
        [-3300, 1330],
      ],
      2140,
    ),
    // Sponsons over the tracks, and the skirts that hang from them.
    sideView(
      'sponson',
      [
        [-3300, 1190],
        [3180, 1190],
        [2760, 1300],
        [1560, 1330],
        [-3300, 1330],
      ],
      3480,
    ),
    union('hull', ['hull_block', 'sponson'], { role: 'armour', name: 'Hull' }),
    box('skirt', [46, 460, 1180], [1752, 760, -2420], { round: 16 }),
    row('skirt_row', ['skirt'], 4, [0, 0, 1220], { centered: false }),
    mirrored('skirts', ['skirt_row'], { role: 'armour', name: 'Skirts' }),
    box('fender', [640, 40, 480], [1420, 1150, 3160], { round: 14, rotate: [14, 0, 0] }),
    mirrored('fenders', ['fender'], { role: 'armour', name: 'Fenders' }),
    box('grille_bar', [1300, 36, 70], [0, 1326, -3080]),
    row('grille', ['grille_bar'], 8, [0, 0, 130], { centered: false, role: 'dark', name: 'Engine grille' }),
    rod('lamp', 190, 150, [900, 1290, 2520], { axis: 'z', round: 20, role: 'lamp', name: 'Headlamp' }),
    mirrored('lamps', ['lamp'], { role: 'lamp', name: 'Headlamps' }),
    box('hatch_driver', [620, 36, 480], [0, 1296, 1720], { round: 16, rotate: [11, 0, 0], role: 'wheel', name: 'Driver hatch' }),
    // Turret: low, wedge shaped before, a bustle behind.
    rod('turret_ring', 2060, 120, [TURN[0], 1310, TURN[2]]),
    {
      id: 'turret_block',
      op: 'loft',
      params: {
        sections: [
          {
            at: 0,
            profile: {
              points: [
                [-560, -1480],
                [560, -1480],
                [1120, -500],
                [1210, 900],
                [960, 1900],
                [-960, 1900],
                [-1210, 900],
                [-1120, -500],
              ],
              r: 60,
            },
          },
          {
            at: 0.3,
            profile: {
              points: [
                [-600, -1620],
                [600, -1620],
                [1240, -520],
                [1300, 920],
                [1040, 2060],
                [-1040, 2060],
                [-1300, 920],
                [-1240, -520],
              ],
              r: 60,
            },
          },
          {
            at: 1,
            profile: {
              points: [
                [-480, -880],
                [480, -880],
                [930, -300],
                [1020, 900],
                [900, 1940],
                [-900, 1940],
                [-1020, 900],
                [-930, -300],
              ],
              r: 60,
            },
          },
        ],
        height: 760,
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, 1420, TURN[2] - 220] },
    },
    union('turret', ['turret_ring', 'turret_block'], { role: 'armour', name: 'Turret' }),
    rod('cupola', 760, 150, [430, 2150, TURN[2] - 260], { round: 30 }),
    rod('hatch', 640, 60, [430, 2290, TURN[2] - 260], { round: 24 }),
    box('hatch_grip', [180, 40, 30], [430, 2346, TURN[2] - 120], { round: 10 }),
    rod('loader_hatch', 620, 70, [-460, 2160, TURN[2] - 300], { round: 26 }),
    union('hatches', ['cupola', 'hatch', 'hatch_grip', 'loader_hatch'], { role: 'wheel', name: 'Hatches' }),
    box('sight', [330, 220, 380], [620, 2140, TURN[2] + 520], { round: 40, role: 'armour', name: 'Sight' }),
    box('sight_glass', [230, 130, 20], [620, 2190, TURN[2] + 706], { round: 8, role: 'dark', name: 'Sight glass' }),
    box('basket', [1700, 330, 420], [0, 1640, TURN[2] - 2230], { round: 40, role: 'wheel', name: 'Stowage box' }),
    rail(
      'launcher',
      110,
      [
        [1120, 1800, TURN[2] + 240],
        [1320, 1930, TURN[2] + 420],
      ],
      { role: 'dark' },
    ),
    row('launcher_row', ['launcher'], 3, [30, -20, -150], { centered: false }),
    mirrored('launchers', ['launcher_row'], { role: 'dark', name: 'Smoke launchers' }),
    // Gun in its mantlet, which is lifted about its trunnions.
    {
      id: 'mantlet_block',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: { rect: [860, 560], r: 140 } },
          { at: 0.6, profile: { rect: [700, 480], r: 140 } },
          { at: 1, profile: { rect: [420, 360], r: 140 } },
        ],
        axis: 'z',
        height: 620,
        smooth: false,
      },
      at: { my: 'back', offset: [0, 1790, TURN[2] + 1120] },
    },
    rod('barrel', 250, 4480, [0, 1790, TURN[2] + 3600], { axis: 'z', top_diameter: 190 }),
    rod('evacuator', 350, 820, [0, 1790, TURN[2] + 3700], { axis: 'z', round: 60 }),
    rod('muzzle', 250, 240, [0, 1790, TURN[2] + 5740], { axis: 'z', round: 24 }),
    rod('sleeve', 300, 1200, [0, 1790, TURN[2] + 2200], { axis: 'z', round: 30 }),
    union('gun_whole', ['mantlet_block', 'barrel', 'evacuator', 'muzzle', 'sleeve']),
    rod('bore', 125, 900, [0, 1790, TURN[2] + 5700], { axis: 'z' }),
    cut('gun', ['gun_whole', 'bore'], { role: 'gun', name: 'Gun' }),
    group('gun_lifted', ['gun'], { rotate: ['= -lift', 0, 0], pivot: [0, 1790, TURN[2] + 1100] }),
    rod('antenna_foot', 120, 160, [-820, 2160, TURN[2] - 1500], { round: 20, when: '= antenna' }),
    rod('whip', 34, 1700, [-820, 2300, TURN[2] - 1500], { top_diameter: 14, when: '= antenna' }),
    ball('antenna_tip', 40, [-820, 4000, TURN[2] - 1500], { when: '= antenna' }),
    union('antenna', ['antenna_foot', 'whip', 'antenna_tip'], { role: 'dark', name: 'Antenna' }),
    group('turned', ['turret', 'hatches', 'sight', 'sight_glass', 'basket', 'launchers', 'gun_lifted', 'antenna'], {
      rotate: [0, '= turn', 0],
      pivot: TURN,
    }),
    box('tow', [120, 160, 130], [760, 700, 3120], { round: 30 }),
    mirrored('tows', ['tow'], { role: 'dark', name: 'Tow hooks' }),
  ]),
  spoken: {
    names: ['tank', 'battle tank', 'army tank', 'military tank', 'panzer', 'armored tank', 'war tank'],
    variants: [
      { names: ['toy tank', 'model tank'], params: { length: 260 } },
      {
        names: ['desert tank'],
        params: {},
        materials: { main: '#c2a878 matte paint', wheel: '#a98f60 matte paint', hub: '#8c7750 matte paint', gun: '#b39a69 matte paint' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'], turn: ['turned'] },
    parts: {
      hull: { names: ['armor', 'body', 'skirt', 'turret', 'fender'], material: 'main' },
      track: { names: ['chain', 'crawler', 'tread'], material: 'track', always: 2 },
      wheel: { names: ['hatch', 'road wheel'], material: 'wheel' },
      gun: { names: ['barrel', 'cannon'], material: 'gun', adjectives: { raised: { lift: 15 }, lowered: { lift: -4 } } },
      antenna: { names: ['aerial'], present: { antenna: true }, absent: { antenna: false }, material: 'dark' },
      headlight: { names: ['lamp', 'headlamp'], material: 'lamp' },
    },
  },
});
