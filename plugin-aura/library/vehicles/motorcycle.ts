import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A motorcycle riding to the right, 2100 mm long, wheels of 640 mm. */
export const motorcycle = thing({
  op: 'create_motorcycle',
  family: 'vehicles',
  label: 'Motorcycle',
  help: 'Classic motorcycle with tank, seat, engine, fork, exhausts and headlamp',
  params: { length: mm(2100, 'Length', 'Over both wheels') },
  let: { s: '= length / 2130.8' },
  materials: {
    paint: 'red car paint',
    frame: 'black steel',
    metal: 'chrome',
    engine: 'aluminium',
    seat: 'black leather',
    tyre: 'black rubber',
    lamp: 'white lacquer',
  },
  called: { case: 'Engine', spine: 'Frame', pipe_one: 'Exhaust pipe', bar: 'Handlebar' },
  operations: drawn('s', [
    {
      id: 'wheel',
      op: 'create_wheel',
      params: {
        style: 'bicycle',
        diameter: 640,
        width: 110,
        count: 18,
        materials: { tyre: 'tyre', rim: 'metal', spoke: 'metal', hub: 'metal' },
      },
      at: { my: 'center', offset: [-720, 320, 0] },
    },
    { id: 'wheels', op: 'linear_array', params: { count: 2, step: [1440, 0, 0] }, inputs: ['wheel'] },
    {
      id: 'axle',
      op: 'cylinder',
      params: { diameter: 26, height: 260, axis: 'z', round: 4 },
      at: { my: 'center', offset: [-720, 320, 0] },
    },
    { id: 'axles', op: 'linear_array', params: { count: 2, step: [1440, 0, 0] }, inputs: ['axle'], role: 'metal', name: 'Axles' },
    {
      id: 'tank',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [110, 90] } },
          { at: 0.2, profile: { ellipse: [230, 190] } },
          { at: 0.6, profile: { ellipse: [290, 240] } },
          { at: 0.9, profile: { ellipse: [200, 180] } },
          { profile: { ellipse: [90, 90] } },
        ],
        path: {
          spline: [
            [-190, 800, 0],
            [60, 850, 0],
            [330, 880, 0],
          ],
        },
      },
      role: 'paint',
      name: 'Tank',
    },
    {
      id: 'saddle',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [150, 70] } },
          { at: 0.2, profile: { rect: [250, 110], r: 50 } },
          { at: 0.6, profile: { rect: [240, 100], r: 48 } },
          { profile: { ellipse: [150, 80] } },
        ],
        path: {
          spline: [
            [-760, 840, 0],
            [-500, 800, 0],
            [-160, 800, 0],
          ],
        },
      },
      role: 'seat',
      name: 'Seat',
    },
    {
      id: 'guard',
      op: 'sweep',
      params: {
        profile: {
          points: [
            [-75, -12],
            [-40, 8],
            [0, 14],
            [40, 8],
            [75, -12],
            [68, -20],
            [40, -4],
            [0, 2],
            [-40, -4],
            [-68, -20],
          ],
        },
        path: { arc: { diameter: 740, angle: 125, start: 40 } },
      },
      at: { offset: [-720, 320, 0] },
      role: 'paint',
    },
    {
      id: 'guards',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [1440, 0, 0],
        ],
      },
      inputs: ['guard'],
      role: 'paint',
      name: 'Fenders',
    },
    {
      id: 'spine',
      op: 'pipe',
      params: {
        diameter: 60,
        path: {
          line: [
            [-420, 740, 0],
            [360, 800, 0],
            [450, 860, 0],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'cradle',
      op: 'pipe',
      params: {
        diameter: 42,
        path: {
          line: [
            [430, 820, 90],
            [330, 240, 110],
            [-200, 220, 110],
            [-420, 740, 100],
          ],
          bend: 80,
        },
      },
      role: 'frame',
    },
    {
      id: 'swing',
      op: 'pipe',
      params: {
        diameter: 42,
        path: {
          line: [
            [-180, 330, 110],
            [-720, 320, 90],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'shock',
      op: 'pipe',
      params: {
        diameter: 58,
        path: {
          line: [
            [-700, 350, 120],
            [-560, 760, 110],
          ],
        },
      },
      role: 'metal',
    },
    {
      id: 'leg',
      op: 'pipe',
      params: {
        diameter: 52,
        path: {
          line: [
            [720, 320, 90],
            [470, 960, 90],
          ],
        },
      },
      role: 'metal',
    },
    {
      id: 'head_tube',
      op: 'pipe',
      params: {
        diameter: 56,
        path: {
          line: [
            [452, 835, 0],
            [478, 950, 0],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'high_tie',
      op: 'cylinder',
      params: { diameter: 40, height: 200, axis: 'z' },
      at: { my: 'center', offset: [430, 825, 0] },
      role: 'frame',
    },
    {
      id: 'low_tie',
      op: 'cylinder',
      params: { diameter: 40, height: 220, axis: 'z' },
      at: { my: 'center', offset: [-420, 740, 0] },
      role: 'frame',
    },
    {
      id: 'rear_stay',
      op: 'cylinder',
      params: { diameter: 24, height: 150 },
      at: { my: 'bottom', offset: [-560, 645, 0] },
      role: 'frame',
    },
    {
      id: 'front_stay',
      op: 'cylinder',
      params: { diameter: 18, height: 210, axis: 'z' },
      at: { my: 'center', offset: [588, 657, 0] },
      role: 'frame',
    },
    { id: 'side_frame', op: 'group', inputs: ['cradle', 'swing'] },
    { id: 'frames', op: 'mirror', params: { plane: 'z' }, inputs: ['side_frame'], role: 'frame', name: 'Frame' },
    { id: 'side_fork', op: 'group', inputs: ['leg', 'shock'] },
    { id: 'forks', op: 'mirror', params: { plane: 'z' }, inputs: ['side_fork'], role: 'metal', name: 'Fork and shocks' },
    {
      id: 'case',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [200, 200], r: 60 } },
          { at: 0.3, profile: { rect: [300, 260], r: 90 } },
          { at: 0.7, profile: { rect: [310, 260], r: 90 } },
          { profile: { rect: [220, 180], r: 60 } },
        ],
        path: {
          spline: [
            [-250, 350, 0],
            [0, 350, 0],
            [240, 340, 0],
          ],
        },
      },
      role: 'engine',
      name: 'Crankcase',
    },
    {
      id: 'barrel',
      op: 'cylinder',
      params: { diameter: 190, height: 300, round: 20 },
      at: { my: 'center', offset: [110, 560, 0], rotate: [0, 0, -14] },
      role: 'engine',
    },
    {
      id: 'fin',
      op: 'box',
      params: { size: [250, 10, 230], round: 4 },
      at: { my: 'center', offset: [88, 470, 0], rotate: [0, 0, -14] },
      role: 'engine',
    },
    { id: 'fins', op: 'linear_array', params: { count: 8, step: [7, 28, 0] }, inputs: ['fin'], role: 'engine', name: 'Cooling fins' },
    {
      id: 'exhaust',
      op: 'pipe',
      params: {
        diameter: 58,
        path: {
          line: [
            [180, 560, 130],
            [330, 520, 170],
            [250, 250, 190],
            [-200, 240, 200],
            [-420, 250, 205],
          ],
          bend: 60,
        },
      },
      role: 'metal',
    },
    {
      id: 'silencer',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: 58 } },
          { at: 0.15, profile: { circle: 96 } },
          { at: 0.95, profile: { circle: 104 } },
          { profile: { circle: 80 } },
        ],
        height: 520,
        axis: 'x',
      },
      at: { my: 'right', offset: [-400, 255, 205] },
      role: 'metal',
    },
    { id: 'pipe_one', op: 'union', inputs: ['exhaust', 'silencer'], role: 'metal' },
    { id: 'pipes', op: 'mirror', params: { plane: 'z' }, inputs: ['pipe_one'], role: 'metal', name: 'Exhausts' },
    {
      id: 'shell',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -90],
            [50, -80],
            [88, -30],
            [100, 30],
            [100, 46],
            [0, 46],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [570, 900, 0] },
      role: 'metal',
      name: 'Headlamp',
    },
    {
      id: 'glass',
      op: 'ellipsoid',
      params: { size: [40, 180, 180] },
      at: { my: 'center', offset: [612, 900, 0] },
      role: 'lamp',
      name: 'Lens',
    },
    {
      id: 'bar',
      op: 'pipe',
      params: {
        diameter: 30,
        path: {
          line: [
            [470, 960, 0],
            [470, 980, 120],
            [400, 1060, 300],
            [300, 1050, 390],
          ],
          bend: 60,
        },
      },
      role: 'metal',
    },
    { id: 'bars', op: 'mirror', params: { plane: 'z' }, inputs: ['bar'], role: 'metal', name: 'Handlebar' },
    {
      id: 'yoke',
      op: 'box',
      params: { size: [90, 50, 250], round: 20 },
      at: { my: 'center', offset: [476, 945, 0] },
      role: 'metal',
      name: 'Yoke',
    },
    {
      id: 'grip',
      op: 'pipe',
      params: {
        diameter: 44,
        path: {
          line: [
            [350, 1055, 345],
            [265, 1047, 420],
          ],
        },
      },
      role: 'tyre',
    },
    { id: 'grips', op: 'mirror', params: { plane: 'z' }, inputs: ['grip'], role: 'tyre', name: 'Grips' },
    {
      id: 'peg',
      op: 'cylinder',
      params: { diameter: 40, height: 560, axis: 'z', round: 10 },
      at: { my: 'center', offset: [-20, 300, 0] },
      role: 'tyre',
      name: 'Foot pegs',
    },
    {
      id: 'tail',
      op: 'cushion',
      params: { size: [70, 60, 90], softness: 0.5 },
      at: { my: 'center', offset: [-1030, 590, 0] },
      role: 'paint',
      name: 'Tail lamp',
    },
  ]),
  spoken: {
    names: ['motorcycle', 'motorbike', 'motor bike', 'chopper bike'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      tank: { names: ['fender', 'paint', 'body'], material: 'main' },
      seat: { names: ['saddle'], material: 'seat' },
      engine: { names: ['motor'], material: 'engine' },
      frame: { material: 'frame' },
      wheel: { material: 'metal' },
      tire: { names: ['tyre', 'grip'], material: 'tyre' },
      exhaust: { names: ['fork', 'handlebar'], material: 'metal' },
    },
  },
});
