import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A cotton carrier bag, 380 x 400 mm, open at the top, with two long handles. */
export const toteBag = thing({
  op: 'create_tote_bag',
  family: 'clothing',
  label: 'Tote bag',
  help: 'Open shopping bag with two handles, of cloth or paper',
  params: {
    width: mm(340, 'Width', 'From side to side'),
    height: mm(380, 'Height', 'Without the handles'),
    depth: mm(110, 'Depth', 'At the bottom'),
    handle: mm(200, 'Handles', 'Height of the handles'),
  },
  let: { s: '= width / 340', h: '= height / 380 / s', d: '= depth / 110 / s', b: '= handle / 200 / s', q: '= s * min(1, d * 0.8)' },
  materials: { cloth: 'canvas', handle: 'canvas' },
  called: { bow: 'Handle' },
  operations: drawn('s', [
    {
      id: 'outside',
      op: 'loft',
      params: {
        height: '= 380 * s * h',
        sections: [
          { profile: { rect: [318, '= 104 * s * d'], r: '= 12 * q' } },
          { at: 0.05, profile: { rect: [326, '= 112 * s * d'], r: '= 16 * q' } },
          { at: 0.5, profile: { rect: [330, '= 118 * s * d'], r: '= 30 * q' } },
          { profile: { rect: [340, '= 92 * s * d'], r: '= 34 * q' } },
        ],
      },
    },
    {
      id: 'inside',
      op: 'loft',
      params: {
        height: '= 380 * s * h',
        sections: [
          { profile: { rect: [312, '= 104 * s * d - 6 * s'], r: '= 10 * q' } },
          { at: 0.05, profile: { rect: [320, '= 112 * s * d - 6 * s'], r: '= 14 * q' } },
          { at: 0.5, profile: { rect: [324, '= 118 * s * d - 6 * s'], r: '= 28 * q' } },
          { profile: { rect: [334, '= 92 * s * d - 6 * s'], r: '= 32 * q' } },
        ],
      },
      at: { offset: [0, 4, 0] },
    },
    { id: 'cloth', op: 'difference', inputs: ['outside', 'inside'] },
    {
      id: 'tab',
      op: 'box',
      params: { size: [28, 60, 4], round: 1.5 },
      at: { my: 'top', offset: [-72, '= 374 * s * h', '= 47 * s * d'] },
      role: 'handle',
    },
    { id: 'tabs', op: 'linear_array', params: { count: 2, step: [144, 0, 0] }, inputs: ['tab'], role: 'handle' },
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { rect: [4, 28], r: 1.8 },
        path: {
          spline: [
            [-72, '= 345 * s * h', '= 47 * s * d'],
            [-70, '= 380 * s * h + 60 * s * b', '= 44 * s * d'],
            [-48, '= 380 * s * h + 160 * s * b', '= 36 * s * d'],
            [0, '= 380 * s * h + 200 * s * b', '= 32 * s * d'],
            [48, '= 380 * s * h + 160 * s * b', '= 36 * s * d'],
            [70, '= 380 * s * h + 60 * s * b', '= 44 * s * d'],
            [72, '= 345 * s * h', '= 47 * s * d'],
          ],
        },
      },
      role: 'handle',
    },
    { id: 'handles', op: 'mirror', params: { plane: 'z' }, inputs: ['tabs', 'bow'], role: 'handle' },
  ]),
  spoken: {
    names: ['tote bag', 'tote', 'shopping bag', 'carrier bag', 'shopper', 'beach bag'],
    variants: [
      {
        names: ['paper bag', 'gift bag', 'paper shopping bag'],
        params: { width: 240, height: 300, depth: 100, handle: 90 },
        materials: { main: 'kraft paper', handle: 'kraft paper' },
      },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
    parts: { handle: { names: ['strap'], material: 'handle', sizes: { height: 'handle', size: 'handle' } } },
  },
});
