import { curve, drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A friendly small submarine, its bow to the left, 6 m long. */
export const submarine = thing({
  op: 'create_submarine',
  family: 'vehicles',
  label: 'Submarine',
  help: 'Small submarine with portholes, tower, periscope, rudders and propeller',
  params: { length: mm(6000, 'Length', 'Over all'), portholes: whole(3, 'Portholes', 'On each side', { min: 1, max: 8 }) },
  let: { s: '= length / 5803.6' },
  materials: { hull: 'yellow lacquer', trim: 'red lacquer', metal: 'brass', glass: 'dark blue lacquer' },
  called: { pane: 'Porthole' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, -2800],
              {
                spline: [
                  [420, -2720],
                  [820, -2350],
                  [1020, -1600],
                  [1050, -500],
                  [960, 700],
                  [620, 1900],
                  [280, 2500],
                ],
              },
              [200, 2620],
              [0, 2620],
            ],
            5,
          ),
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 1300, 0] },
      role: 'hull',
      name: 'Hull',
    },
    {
      id: 'belt',
      op: 'torus',
      params: { diameter: 2080, tube_diameter: 110, axis: 'x' },
      at: { my: 'center', offset: [-1200, 1300, 0] },
      role: 'trim',
    },
    {
      id: 'tower',
      op: 'extrude',
      params: { profile: { ellipse: [1500, 780] }, height: 1000, round: 140, edges: 'top' },
      at: { my: 'bottom', offset: [-400, 2150, 0] },
      role: 'hull',
      name: 'Tower',
    },
    {
      id: 'hatch',
      op: 'cylinder',
      params: { diameter: 560, height: 120, round: 40, edges: 'top' },
      at: { my: 'bottom', offset: [-250, 3130, 0] },
      role: 'metal',
      name: 'Hatch',
    },
    {
      id: 'scope',
      op: 'pipe',
      params: {
        diameter: 110,
        path: {
          line: [
            [-820, 3050, 0],
            [-820, 3900, 0],
            [-1080, 3900, 0],
          ],
          bend: 110,
        },
      },
      role: 'metal',
      name: 'Periscope',
    },
    {
      id: 'frame',
      op: 'cylinder',
      params: { diameter: 560, height: 260, axis: 'z', round: 50 },
      at: { my: 'back', offset: [-1650, 1500, 800] },
      role: 'metal',
    },
    { id: 'pane', op: 'ellipsoid', params: { size: [420, 420, 160] }, at: { my: 'center', offset: [-1650, 1500, 1045] }, role: 'glass' },
    { id: 'porthole', op: 'group', inputs: ['frame', 'pane'] },
    {
      id: 'porthole_row',
      op: 'linear_array',
      params: { count: '= portholes', step: ['= 2300 * s / max(portholes - 1, 1)', 0, 0] },
      inputs: ['porthole'],
    },
    { id: 'portholes_all', op: 'mirror', params: { plane: 'z' }, inputs: ['porthole_row'], name: 'Portholes' },
    {
      id: 'rudder',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [760, 120] } }, { profile: { ellipse: [520, 80], at: [120, 0] } }],
        path: {
          line: [
            [2050, 1300, 0],
            [2050, 2450, 0],
          ],
        },
      },
      role: 'trim',
    },
    {
      id: 'rudders',
      op: 'polar_array',
      params: { count: 4, axis: 'x', center: [0, 1300, 0] },
      inputs: ['rudder'],
      role: 'trim',
      name: 'Rudders',
    },
    {
      id: 'screw',
      op: 'create_propeller',
      params: { diameter: 1250, blades: 4, materials: { hub: 'metal' } },
      material: 'metal',
      at: { my: 'center', offset: [2790, 1300, 0], rotate: [0, 90, 0] },
      name: 'Propeller',
    },
    {
      id: 'keel',
      op: 'box',
      params: { size: [2400, 260, 420], round: 90 },
      at: { my: 'bottom', offset: [-300, 180, 0] },
      role: 'trim',
      name: 'Keel',
    },
    { id: 'lamp', op: 'sphere', params: { diameter: 300 }, at: { my: 'center', offset: [-2680, 1560, 0] }, role: 'metal', name: 'Lamp' },
  ]),
  spoken: {
    names: ['submarine', 'u-boat', 'yellow submarine', 'sub'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      hull: { names: ['body', 'tower'], material: 'main' },
      porthole: { names: ['window'], count: 'portholes', material: 'glass' },
      rudder: { names: ['fin', 'keel'], material: 'trim' },
      periscope: { names: ['propeller', 'hatch'], material: 'metal' },
    },
  },
});
