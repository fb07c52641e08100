import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A drip coffee maker for ten cups, about 350 mm high, with a glass carafe of 1.25 l. */
export const coffeeMaker = thing({
  op: 'create_coffee_maker',
  family: 'kitchen',
  label: 'Coffee maker',
  help: 'Drip coffee machine with tank, filter and glass carafe',
  params: {
    height: mm(350, 'Height', 'Over all'),
    width: mm(180, 'Width', 'From left to right'),
    depth: mm(260, 'Depth', 'From front to back'),
  },
  let: { s: '= height / 350', w: '= width', d: '= depth', z: '= min(depth * 0.16, depth / 2 - 66 * s)' },
  materials: {
    body: 'black plastic',
    carafe: 'clear glass',
    trim: 'brushed stainless steel',
    coffee: '#2a140a glossy plastic',
    lamp: 'red light',
  },
  operations: drawn('s', [
    { id: 'base', op: 'extrude', params: { profile: { rect: ['= w', '= d'], r: 34 }, height: 38, round: 5 } },
    { id: 'plate', op: 'cylinder', params: { diameter: 130, height: 4, round: 1 }, at: { offset: [0, 37, '= z'] }, material: 'trim' },
    {
      id: 'tower',
      op: 'extrude',
      params: { profile: { rect: ['= w', '= d * 0.36'], r: 24 }, height: 320 },
      at: { my: 'bottom back', offset: [0, 20, '= -d / 2'] },
      material: 'body',
    },
    {
      id: 'head',
      op: 'extrude',
      params: { profile: { rect: ['= w', '= d'], r: 34 }, height: 110, round: 6 },
      at: { offset: [0, 240, 0] },
      material: 'body',
    },
    {
      id: 'funnel',
      op: 'cylinder',
      params: { diameter: 70, top_diameter: 118, height: 34 },
      at: { my: 'top', offset: [0, 242, '= z'] },
      material: 'body',
    },
    {
      id: 'band',
      op: 'extrude',
      params: { profile: { rect: ['= w + 1.2 * s', '= d + 1.2 * s'], r: 34.5 }, height: 12 },
      at: { offset: [0, 262, 0] },
      material: 'trim',
    },
    {
      id: 'carafe',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [52, 0],
            {
              spline: [
                [65, 22],
                [64, 60],
                [44, 110],
              ],
            },
            [44, 122],
            [41.5, 122],
            {
              spline: [
                [61, 60],
                [62, 24],
                [50, 3],
              ],
            },
            [0, 3],
          ],
        },
      },
      at: { offset: [0, 41, '= z'] },
    },
    {
      id: 'coffee',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 3.6],
            [50, 3.6],
            {
              spline: [
                [61.6, 24],
                [60.4, 60],
              ],
            },
            [0, 60],
          ],
        },
      },
      at: { offset: [0, 41, '= z'] },
    },
    { id: 'collar', op: 'cylinder', params: { diameter: 92, height: 16, round: 2 }, at: { offset: [0, 150, '= z'] }, material: 'body' },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [46, 0],
            [44, 8],
            [16, 14],
            [0, 14],
          ],
        },
      },
      at: { offset: [0, 164, '= z'] },
      material: 'body',
    },
    {
      id: 'handle',
      op: 'sweep',
      params: {
        profile: oval(18, 11),
        path: {
          spline: [
            [40, 158, '= z'],
            [88, 160, '= z'],
            [94, 110, '= z'],
            [60, 80, '= z'],
          ],
        },
      },
      material: 'body',
    },
    {
      id: 'gauge',
      op: 'box',
      params: { size: [4, 90, 16], round: 1.5 },
      at: { my: 'right', offset: ['= w / 2 + 1 * s', 140, '= -d * 0.3'] },
      material: 'smoked glass',
    },
    {
      id: 'switch',
      op: 'box',
      params: { size: [26, 14, 8], round: 3 },
      at: { my: 'front', offset: ['= w * 0.24', 20, '= d / 2 + 2 * s'] },
      material: 'trim',
    },
    {
      id: 'lamp',
      op: 'cylinder',
      params: { diameter: 6, height: 4, axis: 'z' },
      at: { my: 'front', offset: ['= w * 0.24 - 24 * s', 20, '= d / 2 + 1 * s'] },
    },
  ]),
  spoken: {
    names: ['coffee maker', 'coffee machine', 'drip coffee maker', 'filter coffee machine', 'coffeemaker'],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'], depth: ['deep'] },
    parts: { carafe: { names: ['jug', 'pot'], material: 'carafe' }, coffee: { material: 'coffee' }, handle: { material: 'main' } },
  },
});
