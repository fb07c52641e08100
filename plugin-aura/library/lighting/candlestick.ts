import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A turned candlestick of 240 mm; with three or five arms it is a candelabra. Candles are 22 mm thick. */
export const candlestick = thing({
  op: 'create_candlestick',
  family: 'lighting',
  label: 'Candlestick',
  help: 'Candlestick or candelabra with lit candles',
  params: {
    height: mm(240, 'Height', 'Without the candle'),
    candles: whole(1, 'Candles', 'How many', { min: 1, max: 7, soft: [1, 7] }),
    candle: mm(180, 'Candle', 'Length of a candle'),
  },
  let: { s: '= height / 240', pairs: '= floor(candles / 2)', odd: '= candles - 2 * floor(candles / 2)' },
  materials: { metal: 'polished brass', candle: 'candle wax', flame: 'warm light' },
  called: { wax: 'Candle', fire: 'Flame' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [58, 0],
            [60, 6],
            {
              spline: [
                [46, 16],
                [20, 26],
                [11, 40],
              ],
            },
            [16, 50],
            [16, 56],
            [9, 62],
            {
              spline: [
                [16, 120],
                [8, 176],
              ],
            },
            [15, 184],
            [15, 190],
            [9, 198],
            [9, 214],
            {
              spline: [
                [16, 220],
                [26, 226],
              ],
            },
            [26, 229],
            [14, 229],
            [14, 240],
            [0, 240],
          ],
        },
      },
      role: 'metal',
    },
    ...[1, 2, 3].flatMap(
      (k) =>
        [
          {
            id: `arm_${k}`,
            op: 'sweep',
            params: {
              profile: { polygon: 16, diameter: 9 },
              path: {
                spline: [
                  [6, 192, 0],
                  [24 * k + 14, 150 + 6 * k, 0],
                  [58 * k, 176 - 2 * k, 0],
                  [58 * k + 8, 222 - 12 * k, 0],
                ],
              },
            },
            role: 'metal',
            when: `= pairs >= ${k}`,
          },
          {
            id: `cup_${k}`,
            op: 'revolve',
            params: {
              profile: {
                points: [
                  [0, -8],
                  [5, -8],
                  {
                    spline: [
                      [14, 0],
                      [24, 6],
                    ],
                  },
                  [24, 9],
                  [14, 9],
                  [14, 20],
                  [0, 20],
                ],
              },
            },
            at: { offset: [58 * k + 8, 222 - 12 * k, 0] },
            role: 'metal',
            when: `= pairs >= ${k}`,
          },
          {
            id: `wax_${k}`,
            op: 'cylinder',
            params: { diameter: 22, top_diameter: 19, height: '= candle', round: 1.5 },
            at: { offset: [58 * k + 8, 236 - 12 * k, 0] },
            role: 'candle',
            when: `= pairs >= ${k}`,
          },
          {
            id: `fire_${k}`,
            op: 'revolve',
            params: {
              profile: {
                points: [
                  [0, -2],
                  {
                    spline: [
                      [6.5, 9],
                      [5, 20],
                      [0, 36],
                    ],
                  },
                ],
              },
            },
            at: { offset: [58 * k + 8, `= (236 - ${12 * k}) * s + candle`, 0] },
            role: 'flame',
            when: `= pairs >= ${k}`,
          },
        ] as BodyOperation[],
    ),
    { id: 'side', op: 'mirror', inputs: [1, 2, 3].flatMap((k) => [`arm_${k}`, `cup_${k}`, `wax_${k}`, `fire_${k}`]), when: '= pairs > 0' },
    {
      id: 'wax',
      op: 'cylinder',
      params: { diameter: 22, top_diameter: 19, height: '= candle', round: 1.5 },
      at: { offset: [0, 238, 0] },
      role: 'candle',
      when: '= odd',
    },
    {
      id: 'fire',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -2],
            {
              spline: [
                [6.5, 9],
                [5, 20],
                [0, 36],
              ],
            },
          ],
        },
      },
      at: { offset: [0, '= 238 * s + candle', 0] },
      role: 'flame',
      when: '= odd',
    },
  ]),
  spoken: {
    names: ['candlestick', 'candle holder', 'candleholder'],
    variants: [
      {
        names: ['candelabra', 'candelabrum', 'five armed candlestick'],
        params: { candles: 5, height: 320 },
        materials: { main: 'sterling silver' },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      candle: { names: ['arm'], count: 'candles', material: 'candle', sizes: { height: 'candle', length: 'candle', size: 'candle' } },
      flame: { material: 'flame' },
    },
  },
});
