import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A wooden toy car, 150 mm long, rolling to the left. */
export const toyCar = thing({
  op: 'create_toy_car',
  family: 'toys',
  label: 'Toy car',
  help: 'Wooden toy car with a rounded body, cut-out windows and peg wheels',
  params: { length: mm(150, 'Length', 'Over all'), wheel: mm(36, 'Wheel', 'Diameter', { max: 120 }) },
  let: { s: '= length / 155.85', d: '= min(wheel, 52 * s)' },
  materials: { body: 'red paint', wheel: 'beech', hub: 'yellow paint' },
  called: { disc: 'Wheel', peg: 'Hub' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'extrude',
      params: {
        profile: {
          points: curve(
            [
              [-75, 0],
              [75, 0],
              {
                spline: [
                  [77, 18],
                  [66, 28],
                  [44, 32],
                ],
              },
              {
                spline: [
                  [30, 56],
                  [4, 62],
                  [-24, 60],
                  [-40, 34],
                ],
              },
              {
                spline: [
                  [-62, 31],
                  [-76, 24],
                  [-75, 0],
                ],
              },
            ],
            5,
          ),
        },
        height: 56,
        axis: 'z',
        round: 6,
      },
      at: { my: 'bottom', offset: [0, '= d * 0.34', 0] },
    },
    {
      id: 'window',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-27, 0, { r: 4 }],
            [-4, 0, { r: 4 }],
            [-4, 17, { r: 4 }],
            [-17, 17, { r: 8 }],
          ],
          plus: [
            {
              points: [
                [4, 0, { r: 4 }],
                [29, 0, { r: 4 }],
                [19, 17, { r: 8 }],
                [4, 17, { r: 4 }],
              ],
            },
          ],
        },
        height: 100,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [1, '= d * 0.34 + 34 * s', 0] },
    },
    { id: 'body', op: 'difference', inputs: ['block', 'window'] },
    {
      id: 'disc',
      op: 'cylinder',
      params: { diameter: '= d', height: 15, axis: 'z', round: '= min(3 * s, d * 0.2)' },
      at: { my: 'back', offset: [-44, '= d / 2', 24] },
      role: 'wheel',
    },
    {
      id: 'peg',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 0],
            [6, 0],
            {
              spline: [
                [5, 4],
                [0, 6],
              ],
            },
          ]),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [-44, '= d / 2', 38] },
      role: 'hub',
    },
    { id: 'unit', op: 'group', inputs: ['disc', 'peg'] },
    { id: 'pair', op: 'linear_array', params: { count: 2, step: [86, 0, 0] }, inputs: ['unit'] },
    { id: 'wheels', op: 'mirror', params: { plane: 'z' }, inputs: ['pair'], name: 'Wheels' },
    { id: 'lamp', op: 'sphere', params: { diameter: 9 }, at: { my: 'center', offset: [-74, '= d * 0.34 + 16 * s', 16] }, role: 'hub' },
    { id: 'lamps', op: 'mirror', params: { plane: 'z' }, inputs: ['lamp'], role: 'hub', name: 'Lamps' },
  ]),
  spoken: {
    names: ['toy car', 'wooden car', 'wooden toy car', 'model car'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      wheel: { names: ['tire'], material: 'wheel', sizes: { diameter: 'wheel', size: 'wheel' } },
      body: { material: 'main' },
      hub: { names: ['lamp', 'peg'], material: 'hub' },
    },
  },
});
