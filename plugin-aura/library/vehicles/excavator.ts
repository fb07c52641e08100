import { drawn } from '../drawn.ts';
import { beam, box, cut, group, mirrored, placed, rail, rod, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A crawler excavator of 20 t: tracks, a turning house with a cab, boom, stick and bucket; 9 m long, 3 m high. */
export const excavator = thing({
  op: 'create_excavator',
  family: 'vehicles',
  label: 'Excavator',
  help: 'Crawler excavator with tracks, cab, boom, stick and a toothed bucket',
  params: { length: mm(8600, 'Length', 'Over the reaching arm', { min: 80 }) },
  let: { s: '= length / 8600' },
  materials: {
    body: '#f2b01e paint',
    track: 'dark grey rubber',
    glass: 'tinted glass',
    steel: 'dark grey paint',
    ram: 'chrome',
    bucket: 'dark grey paint',
  },
  called: { loop: 'Track' },
  operations: drawn('s', [
    slab('belt', { rect: [3600, 900], r: 430 }, 560, [0, 0, 1080], { my: 'bottom' }),
    slab('belt_room', { rect: [3360, 660], r: 320 }, 700, [0, 120, 1080], { my: 'bottom' }),
    cut('loop', ['belt', 'belt_room']),
    box('cleat', [60, 60, 560], [-1500, -24, 1080], { my: 'bottom' }),
    { id: 'cleats_low', op: 'linear_array', params: { count: 16, step: [200, 0, 0] }, inputs: ['cleat'] },
    { id: 'cleats_copy', op: 'copy', params: { of: 'cleats_low' }, at: { offset: [0, 888, 0] } },
    rod('wheel', 620, 420, [-1340, 450, 1080], { axis: 'z', round: 30, role: 'steel' }),
    placed(
      'idlers',
      ['wheel'],
      [
        [0, 0, 0],
        [2680, 0, 0],
      ],
      { role: 'steel' },
    ),
    rod('roller', 260, 420, [-880, 270, 1080], { axis: 'z', role: 'steel' }),
    { id: 'rollers', op: 'linear_array', params: { count: 5, step: [440, 0, 0] }, inputs: ['roller'], role: 'steel' },
    box('frame', [2500, 260, 320], [0, 380, 1080], { round: 30, role: 'steel' }),
    group('belt_parts', ['loop', 'cleats_low', 'cleats_copy']),
    mirrored('tracks', ['belt_parts'], { plane: 'z', role: 'track', name: 'Tracks' }),
    group('gear', ['idlers', 'rollers', 'frame']),
    mirrored('running_gear', ['gear'], { plane: 'z', role: 'steel', name: 'Running gear' }),
    box('cross', [1500, 300, 2000], [0, 460, 0], { role: 'steel', name: 'Undercarriage' }),
    rod('turntable', 1500, 200, [0, 740, 0], { role: 'steel', name: 'Turntable' }),
    box('deck', [3300, 260, 2500], [-500, 920, 0], { round: 50, role: 'body', name: 'Deck' }),
    {
      id: 'engine',
      op: 'box',
      params: { size: [1700, 900, 2440], round: 120 },
      at: { my: 'bottom', offset: [-1240, 1120, 0] },
      role: 'body',
      name: 'Engine house',
    },
    {
      id: 'weight',
      op: 'cylinder',
      params: { diameter: 2440, height: 820, angle: 180, round: 60 },
      at: { my: 'bottom', offset: [-2160, 980, 0], rotate: [0, -90, 0] },
      role: 'steel',
      name: 'Counterweight',
    },
    rod('stack', 120, 460, [-1500, 1980, -700], { role: 'steel', name: 'Exhaust' }),
    box('grille', [900, 460, 40], [-1240, 1340, 1220], { round: 10, role: 'steel' }),
    mirrored('grilles', ['grille'], { plane: 'z', role: 'steel', name: 'Grilles' }),
    {
      id: 'cab_shell',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-760, 0],
            [640, 0, { r: 80 }],
            [760, 700, { r: 100 }],
            [480, 1700, { r: 130 }],
            [-760, 1700, { r: 130 }],
          ],
        },
        height: 960,
        axis: 'z',
        round: 40,
      },
      at: { my: 'bottom', offset: [440, 1120, 720] },
      role: 'body',
      name: 'Cab',
    },
    {
      id: 'side_window',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-640, 640, { r: 40 }],
            [600, 640, { r: 40 }],
            [400, 1560, { r: 60 }],
            [-640, 1560, { r: 60 }],
          ],
        },
        height: 1010,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [420, 1760, 720] },
      role: 'glass',
      name: 'Side windows',
    },
    {
      id: 'front_window',
      op: 'box',
      params: { size: [120, 1080, 780], round: 20 },
      at: { my: 'center', offset: [1036, 2200, 720], rotate: [0, 0, 15] },
      role: 'glass',
      name: 'Windscreen',
    },
    beam(
      'boom_plate',
      { rect: [340, 620], r: 60 },
      [
        [500, 1400, -260],
        [1900, 3900, -260],
        [4300, 4300, -260],
      ],
      { bend: 900, role: 'body', name: 'Boom' },
    ),
    beam(
      'stick',
      { rect: [280, 440], r: 50 },
      [
        [4000, 4700, -260],
        [5300, 1650, -260],
      ],
      { role: 'body', name: 'Stick' },
    ),
    rod('knee', 360, 560, [4270, 4290, -260], { axis: 'z', role: 'steel', name: 'Knee' }),
    box('bracket', [480, 420, 70], [540, 1120, -35], { round: 20, role: 'steel' }),
    {
      id: 'brackets',
      op: 'linear_array',
      params: { count: 2, step: [0, 0, -450] },
      inputs: ['bracket'],
      role: 'steel',
      name: 'Boom brackets',
    },
    rod('foot_pin', 420, 560, [520, 1440, -260], { axis: 'z', role: 'steel', name: 'Boom foot' }),
    rail(
      'ram_low',
      190,
      [
        [880, 1160, -260],
        [1640, 2600, -260],
      ],
      { role: 'steel', name: 'Ram of the boom' },
    ),
    rail(
      'rod_low',
      100,
      [
        [1640, 2600, -260],
        [2100, 3560, -260],
      ],
      { role: 'ram', name: 'Rod of the boom' },
    ),
    rail(
      'ram_mid',
      170,
      [
        [2300, 4330, -260],
        [3300, 4530, -260],
      ],
      { role: 'steel', name: 'Ram of the stick' },
    ),
    rail(
      'rod_mid',
      90,
      [
        [3300, 4530, -260],
        [4060, 4680, -260],
      ],
      { role: 'ram', name: 'Rod of the stick' },
    ),
    rail(
      'ram_end',
      150,
      [
        [4330, 4230, 0],
        [4902, 2883, 0],
      ],
      { role: 'steel', name: 'Ram of the bucket' },
    ),
    rail(
      'rod_end',
      80,
      [
        [4902, 2883, 0],
        [5430, 1640, 0],
      ],
      { role: 'ram', name: 'Rod of the bucket' },
    ),
    {
      id: 'scoop',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-60, 520],
            [240, 560],
            {
              spline: [
                [560, 300],
                [520, -120],
                [160, -360],
                [-300, -340],
              ],
            },
            [-300, -240],
            {
              spline: [
                [60, -250],
                [380, -80],
                [420, 220],
                [180, 420],
              ],
            },
            [-60, 400],
          ],
        },
        height: 1000,
        axis: 'z',
      },
      at: { my: 'center', offset: [5420, 1240, -260] },
      role: 'bucket',
      name: 'Bucket',
    },
    {
      id: 'cheek',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-60, 520],
            [240, 560],
            {
              spline: [
                [560, 300],
                [520, -120],
                [160, -360],
                [-300, -340],
              ],
            },
            [-100, 100],
          ],
        },
        height: 50,
        axis: 'z',
      },
      at: { my: 'center', offset: [5420, 1240, 230] },
    },
    { id: 'cheeks', op: 'linear_array', params: { count: 2, step: [0, 0, -980] }, inputs: ['cheek'], role: 'bucket', name: 'Bucket sides' },
    box('tooth', [220, 90, 110], [5080, 840, -660], { my: 'center', role: 'steel' }),
    { id: 'teeth', op: 'linear_array', params: { count: 5, step: [0, 0, 200] }, inputs: ['tooth'], role: 'steel', name: 'Teeth' },
  ]),
  spoken: {
    names: ['excavator', 'digger', 'backhoe', 'trackhoe', 'crawler excavator', 'toy excavator', 'mini excavator'],
    variants: [
      { names: ['toy excavator', 'toy digger'], params: { length: 320 } },
      { names: ['mini excavator'], params: { length: 3800 } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      track: { names: ['chain', 'crawler'], material: 'track', always: 2 },
      cab: { names: ['cabin', 'body', 'house'], material: 'main' },
      arm: { names: ['boom', 'stick'], material: 'main' },
      bucket: { names: ['shovel', 'scoop'], material: 'bucket', always: 1 },
      window: { names: ['glass', 'windscreen'], material: 'glass' },
      tooth: { names: ['teeth'], material: 'steel' },
    },
  },
});
