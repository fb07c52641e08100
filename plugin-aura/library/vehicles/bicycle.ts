import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A bicycle riding to the right: wheels of 28 inch (about 690 mm over the tyre), wheelbase about 1020 mm. */
export const bicycle = thing({
  op: 'create_bicycle',
  family: 'vehicles',
  label: 'Bicycle',
  help: 'Bicycle with a diamond frame, spoked wheels, crank, chain, saddle and handlebar',
  params: {
    length: mm(1720, 'Length', 'Over both wheels'),
    wheel: mm(690, 'Wheel', 'Diameter over the tyres', { max: 6000 }),
    fenders: yes('Fenders', 'Mudguards over the wheels'),
  },
  let: { s: '= length / 1720', r: '= min(wheel, length * 0.46) / 2' },
  materials: { frame: 'red car paint', tyre: 'black rubber', metal: 'chrome', saddle: 'brown leather', grip: 'brown leather' },
  called: { wheel_pair: 'Wheel', bar: 'Handlebar' },
  operations: drawn('s', [
    {
      id: 'tube_set',
      op: 'pipe',
      params: {
        diameter: 34,
        path: {
          line: [
            [-60, 285, 0],
            [-190, 800, 0],
          ],
        },
      },
    },
    {
      id: 'down_tube',
      op: 'pipe',
      params: {
        diameter: 36,
        path: {
          line: [
            [-60, 285, 0],
            [355, 700, 0],
          ],
        },
      },
    },
    {
      id: 'crossbar',
      op: 'pipe',
      params: {
        diameter: 32,
        path: {
          line: [
            [-182, 770, 0],
            [338, 770, 0],
          ],
        },
      },
    },
    {
      id: 'head_tube',
      op: 'pipe',
      params: {
        diameter: 42,
        path: {
          line: [
            [368, 655, 0],
            [322, 815, 0],
          ],
        },
      },
    },
    {
      id: 'stay',
      op: 'pipe',
      params: {
        diameter: 18,
        path: {
          line: [
            [-60, 285, 16],
            ['= -515 * s', '= r', 52],
          ],
        },
      },
    },
    {
      id: 'seat_stay',
      op: 'pipe',
      params: {
        diameter: 15,
        path: {
          line: [
            [-184, 764, 14],
            ['= -515 * s', '= r', 52],
          ],
        },
      },
    },
    { id: 'one_side', op: 'group', inputs: ['stay', 'seat_stay'] },
    { id: 'stays', op: 'mirror', params: { plane: 'z' }, inputs: ['one_side'] },
    {
      id: 'blade',
      op: 'pipe',
      params: {
        diameter: 22,
        path: {
          spline: [
            [370, 648, 38],
            [400, 545, 46],
            ['= 450 * s', '= r + 110 * s', 50],
            ['= 515 * s', '= r', 52],
          ],
        },
      },
    },
    { id: 'blades', op: 'mirror', params: { plane: 'z' }, inputs: ['blade'] },
    { id: 'crown', op: 'box', params: { size: [40, 26, 110], round: 8 }, at: { my: 'center', offset: [370, 646, 0], rotate: [0, 0, 16] } },
    {
      id: 'shell',
      op: 'cylinder',
      params: { diameter: 46, height: 74, axis: 'z', chamfer: 3 },
      at: { my: 'center', offset: [-60, 285, 0] },
    },
    {
      id: 'frame',
      op: 'union',
      inputs: ['tube_set', 'down_tube', 'crossbar', 'head_tube', 'stays', 'blades', 'crown', 'shell'],
      name: 'Frame',
    },
    {
      id: 'wheel_pair',
      op: 'create_wheel',
      params: {
        style: 'bicycle',
        diameter: '= 2 * r',
        width: 40,
        count: 20,
        materials: { tyre: 'tyre', rim: 'metal', spoke: 'metal', hub: 'metal' },
      },
      at: { my: 'center', offset: ['= -515 * s', '= r', 0] },
    },
    { id: 'wheels', op: 'linear_array', params: { count: 2, step: ['= 1030 * s', 0, 0] }, inputs: ['wheel_pair'] },
    {
      id: 'spindle',
      op: 'cylinder',
      params: { diameter: 12, height: 124, axis: 'z' },
      at: { my: 'center', offset: ['= -515 * s', '= r', 0] },
      role: 'metal',
    },
    {
      id: 'axles',
      op: 'linear_array',
      params: { count: 2, step: ['= 1030 * s', 0, 0] },
      inputs: ['spindle'],
      role: 'metal',
      name: 'Axles',
    },
    {
      id: 'guard',
      op: 'sweep',
      params: {
        profile: {
          points: [
            [-24, -6],
            {
              spline: [
                [0, 3],
                [24, -6],
              ],
            },
            [22, -9],
            {
              spline: [
                [0, 0],
                [-22, -9],
              ],
            },
          ],
        },
        path: { arc: { diameter: '= 2 * r + 50 * s', angle: 130, start: 40 } },
      },
      at: { offset: ['= -515 * s', '= r', 0] },
      when: '= fenders',
      role: 'frame',
    },
    {
      id: 'guard_stay',
      op: 'pipe',
      params: {
        diameter: 5,
        path: {
          line: [
            ['= -515 * s', '= r', 58],
            ['= -515 * s - (r + 25 * s) * cos(14)', '= r + (r + 25 * s) * sin(14)', 12],
          ],
        },
      },
      when: '= fenders',
    },
    { id: 'stays_of_guard', op: 'mirror', params: { plane: 'z' }, inputs: ['guard_stay'], role: 'metal' },
    {
      id: 'fender_stays',
      op: 'linear_array',
      params: { count: 2, step: ['= 1030 * s', 0, 0] },
      inputs: ['stays_of_guard'],
      role: 'metal',
      name: 'Fender stays',
    },
    {
      id: 'fenders_pair',
      op: 'linear_array',
      params: { count: 2, step: ['= 1030 * s', 0, 0] },
      inputs: ['guard'],
      role: 'frame',
      name: 'Fenders',
    },
    {
      id: 'ring',
      op: 'cylinder',
      params: { diameter: 180, inner_diameter: 130, height: 5, axis: 'z' },
      at: { my: 'center', offset: [-60, 285, 46] },
    },
    {
      id: 'spider',
      op: 'extrude',
      params: { profile: { star: 5, diameter: 150, inner_diameter: 46 }, height: 5, axis: 'z' },
      at: { my: 'center', offset: [-60, 285, 46] },
    },
    { id: 'crank_big', op: 'cylinder', params: { diameter: 34, height: 12, axis: 'z' }, at: { my: 'center', offset: [-60, 285, 56] } },
    { id: 'crank_small', op: 'cylinder', params: { diameter: 24, height: 12, axis: 'z' }, at: { my: 'center', offset: [55, 162, 66] } },
    { id: 'crank', op: 'hull', inputs: ['crank_big', 'crank_small'], role: 'metal' },
    {
      id: 'pedal',
      op: 'box',
      params: { size: [90, 22, 72], round: 7 },
      at: { my: 'center', offset: [55, 162, 107] },
      role: 'tyre',
      name: 'Pedal',
    },
    { id: 'far_big', op: 'cylinder', params: { diameter: 34, height: 12, axis: 'z' }, at: { my: 'center', offset: [-60, 285, -56] } },
    { id: 'far_small', op: 'cylinder', params: { diameter: 24, height: 12, axis: 'z' }, at: { my: 'center', offset: [-175, 408, -66] } },
    { id: 'far_crank', op: 'hull', inputs: ['far_big', 'far_small'], role: 'metal', name: 'Far crank' },
    {
      id: 'crank_axle',
      op: 'cylinder',
      params: { diameter: 22, height: 116, axis: 'z' },
      at: { my: 'center', offset: [-60, 285, 0] },
      role: 'metal',
      name: 'Crank axle',
    },
    { id: 'drive', op: 'union', inputs: ['ring', 'spider', 'crank'], role: 'metal', name: 'Crank' },
    { id: 'far_pedal', op: 'copy', params: { of: 'pedal' }, at: { offset: [-230, 246, -214] }, role: 'tyre', name: 'Far pedal' },
    {
      id: 'sprocket',
      op: 'cylinder',
      params: { diameter: 74, height: 5, axis: 'z' },
      at: { my: 'center', offset: ['= -515 * s', '= r', 46] },
      role: 'metal',
      name: 'Sprocket',
    },
    {
      id: 'chain',
      op: 'sweep',
      params: {
        profile: { rect: [6, 7] },
        path: {
          line: [
            ['= -515 * s', '= r + 37 * s', 46],
            [-60, 373, 46],
            [26, 285, 46],
            [-60, 197, 46],
            ['= -515 * s', '= r - 37 * s', 46],
            ['= -550 * s', '= r', 46],
          ],
          bend: 28,
          closed: true,
        },
      },
      role: 'tyre',
      name: 'Chain',
    },
    {
      id: 'post',
      op: 'pipe',
      params: {
        diameter: 27,
        path: {
          line: [
            [-186, 784, 0],
            [-218, 905, 0],
          ],
        },
      },
      role: 'metal',
      name: 'Seat post',
    },
    {
      id: 'saddle',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [150, 50] } },
          { at: 0.2, profile: { ellipse: [165, 66] } },
          { at: 0.5, profile: { ellipse: [80, 56] } },
          { at: 0.9, profile: { ellipse: [44, 44] } },
          { profile: { ellipse: [26, 26] } },
        ],
        path: {
          spline: [
            [-345, 935, 0],
            [-250, 928, 0],
            [-160, 924, 0],
            [-70, 922, 0],
          ],
        },
      },
    },
    {
      id: 'stem',
      op: 'pipe',
      params: {
        diameter: 26,
        path: {
          line: [
            [326, 800, 0],
            [304, 880, 0],
            [372, 900, 0],
          ],
          bend: 16,
        },
      },
      role: 'metal',
      name: 'Stem',
    },
    {
      id: 'bar',
      op: 'pipe',
      params: {
        diameter: 24,
        path: {
          spline: [
            [372, 900, 0],
            [382, 908, 70],
            [360, 930, 150],
            [300, 945, 235],
            [210, 940, 275],
          ],
        },
      },
      role: 'metal',
    },
    { id: 'bars', op: 'mirror', params: { plane: 'z' }, inputs: ['bar'], role: 'metal', name: 'Handlebar' },
    {
      id: 'grip',
      op: 'pipe',
      params: {
        diameter: 33,
        path: {
          line: [
            [274, 943, 250],
            [200, 938, 281],
          ],
        },
      },
    },
    { id: 'grips', op: 'mirror', params: { plane: 'z' }, inputs: ['grip'], role: 'grip', name: 'Grips' },
  ]),
  spoken: {
    names: ['bicycle', 'bike', 'cycle', 'push bike', 'city bike'],
    variants: [{ names: ['road bike', 'racing bike', 'mountain bike'], params: { fenders: false } }],
    sizes: { one: 'length', two: ['length', 'wheel'] },
    words: { length: ['long'] },
    parts: {
      frame: { material: 'main' },
      wheel: { names: ['spoke', 'rim'], material: 'metal', always: 2, sizes: { diameter: 'wheel', size: 'wheel' } },
      tire: { names: ['tyre'], material: 'tyre' },
      saddle: { names: ['seat'], material: 'saddle' },
      grip: { material: 'grip' },
      chain: { names: ['bicycle chain', 'bike chain'] },
      handlebar: { names: ['bar', 'crank'], material: 'metal' },
      fender: { names: ['mudguard'], present: { fenders: true }, absent: { fenders: false }, material: 'main' },
    },
  },
});
