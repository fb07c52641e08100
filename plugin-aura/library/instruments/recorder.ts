import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A recorder lying, 325 mm long (soprano). */
export const recorder = thing({
  op: 'create_recorder',
  family: 'instruments',
  label: 'Recorder',
  help: 'Wooden flute in three joints with a beak, a window and finger holes',
  params: { length: mm(325, 'Length', 'Over all') },
  let: { s: '= length / 325' },
  materials: { body: 'cherry', ring: 'ivory plastic' },
  operations: drawn('s', [
    {
      id: 'rod',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [5, 0],
            [13, 0],
            {
              spline: [
                [15, 5],
                [13, 14],
                [10, 24],
              ],
            },
            [10, 76],
            [13, 79],
            [13, 96],
            [11, 98],
            {
              spline: [
                [10, 150],
                [10.5, 200],
              ],
            },
            [11, 228],
            [14, 231],
            [14, 252],
            {
              spline: [
                [13, 262],
                [13, 290],
                [12, 325],
              ],
            },
            [5, 325],
          ]),
        },
      },
      at: { rotate: [0, 0, 90], pivot: [0, 0, 0], offset: [162, 15, 0] },
    },
    { id: 'beak', op: 'box', params: { size: [50, 30, 40] }, at: { my: 'center', offset: [-160, 2, 0], rotate: [0, 0, -26] } },
    { id: 'window', op: 'box', params: { size: [7, 12, 11] }, at: { my: 'center', offset: [-88, 27, 0] } },
    { id: 'ramp', op: 'box', params: { size: [26, 10, 11] }, at: { my: 'center', offset: [-72, 29, 0], rotate: [0, 0, 14] } },
    { id: 'finger', op: 'cylinder', params: { diameter: 6, height: 20 }, at: { my: 'bottom', offset: [-34, 18, 0] } },
    {
      id: 'fingers',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [22, 0, 0],
          [44, 0, 0],
          [74, 0, 0],
          [96, 0, 0],
          [117, 0, 0],
          [152, 0, 0],
        ],
      },
      inputs: ['finger'],
    },
    { id: 'body', op: 'difference', inputs: ['rod', 'beak', 'window', 'ramp', 'fingers'] },
    {
      id: 'joint',
      op: 'torus',
      params: { diameter: 26, tube_diameter: 3, axis: 'x' },
      at: { my: 'center', offset: [74.5, 15, 0] },
      role: 'ring',
    },
    {
      id: 'joints',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [-151, 1, 0],
        ],
      },
      inputs: ['joint'],
      role: 'ring',
      name: 'Rings',
    },
  ]),
  spoken: {
    names: ['recorder', 'flute', 'wooden flute', 'block flute'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { ring: { names: ['joint'], material: 'ring' } },
  },
});
