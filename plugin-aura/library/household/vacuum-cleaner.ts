import { drawn } from '../drawn.ts';
import { blob } from '../organic.ts';
import { box, mirrored, rail, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A cylinder vacuum cleaner: round body on two wheels, hose to a bent grip, telescopic tube and floor nozzle at the right. */
export const vacuumCleaner = thing({
  op: 'create_vacuum_cleaner',
  family: 'household',
  label: 'Vacuum cleaner',
  help: 'Canister vacuum cleaner with wheels, handle, hose, tube and floor nozzle',
  params: { height: mm(980, 'Height', 'Over all') },
  let: { s: '= height / 978' },
  materials: { body: 'red plastic', trim: 'black plastic', tube: 'chrome', hose: '#3a3d42 rubber', tyre: 'black rubber' },
  operations: drawn('s', [
    blob('bulk', [470, 270, 290], [-60, 165, 0], { corners: 32 }),
    box('keel', [330, 80, 210], [-60, 36, 0], { round: 30 }),
    union('body', ['bulk', 'keel'], { role: 'body', name: 'Body' }),
    blob('bumper', [484, 74, 306], [-60, 128, 0], { corners: 32, role: 'trim', name: 'Bumper' }),
    rod('button', 60, 16, [-180, 262, 0], { round: 6, rotate: [0, 0, 22], role: 'tube', name: 'Switch' }),
    rail(
      'handle',
      26,
      [
        [-150, 262, 0],
        [-130, 342, 0],
        [0, 342, 0],
        [30, 270, 0],
      ],
      { bend: 30, role: 'trim', name: 'Carrying handle' },
    ),
    rod('wheel', 190, 38, [-150, 95, 138], { axis: 'x', rotate: [0, 90, 0], round: 10 }),
    mirrored('tyres', ['wheel'], { plane: 'z', role: 'tyre', name: 'Wheel' }),
    rod('hub', 110, 44, [-150, 95, 138], { axis: 'x', rotate: [0, 90, 0], round: 8 }),
    mirrored('hubs', ['hub'], { plane: 'z', role: 'trim', name: 'Hub' }),
    rod('front_wheel', 60, 40, [100, 30, 0], { axis: 'z', round: 8, role: 'tyre', name: 'Front wheel' }),
    rod('inlet', 76, 60, [166, 190, 0], { axis: 'x', round: 8, role: 'trim', name: 'Inlet' }),
    {
      id: 'hose',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 46 },
        path: {
          spline: [
            [180, 190, 0],
            [290, 200, 10],
            [360, 320, 60],
            [300, 560, 110],
            [330, 820, 90],
            [420, 930, 40],
            [500, 930, 10],
          ],
        },
      },
      role: 'hose',
      name: 'Hose',
    },
    rail(
      'grip',
      40,
      [
        [470, 938, 16],
        [560, 952, 0],
        [640, 800, 0],
      ],
      { bend: 60, role: 'trim', name: 'Grip' },
    ),
    rail(
      'tube_high',
      34,
      [
        [630, 820, 0],
        [760, 420, 0],
      ],
      { role: 'tube', name: 'Tube' },
    ),
    rail(
      'tube_low',
      40,
      [
        [748, 456, 0],
        [868, 90, 0],
      ],
      { role: 'tube', name: 'Lower tube' },
    ),
    rail(
      'collar',
      56,
      [
        [742, 475, 0],
        [762, 415, 0],
      ],
      { role: 'trim', name: 'Catch' },
    ),
    rail(
      'joint',
      52,
      [
        [850, 142, 0],
        [880, 52, 0],
      ],
      { role: 'trim', name: 'Joint' },
    ),
    {
      id: 'shoe',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [150, 300], r: 30 } },
          { at: 0.5, profile: { rect: [146, 296], r: 30 } },
          { profile: { rect: [80, 150], r: 24 } },
        ],
        height: 62,
      },
      at: { my: 'bottom', offset: [890, 0, 0] },
      role: 'body',
      name: 'Floor nozzle',
    },
  ]),
  spoken: {
    names: ['vacuum cleaner', 'vacuum', 'hoover', 'canister vacuum'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      body: { names: ['housing', 'nozzle', 'floor nozzle'], material: 'main' },
      handle: { names: ['grip', 'bumper'], material: 'trim' },
      tube: { names: ['pipe', 'wand'], material: 'tube' },
      hose: { material: 'hose' },
      wheel: { material: 'tyre' },
    },
  },
});
