import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A round cake in tiers, each narrower than the one below, with cream, cherries and candles. The lowest is 240 mm across. */
export const cake = thing({
  op: 'create_cake',
  family: 'food',
  label: 'Cake',
  help: 'Round cake in one to five tiers with cream, cherries and candles',
  params: {
    diameter: mm(240, 'Diameter', 'Of the lowest tier'),
    tier: mm(85, 'Tier height', 'Of one tier'),
    tiers: whole(1, 'Tiers', 'How many stand on one another', { max: 5 }),
    candles: whole(6, 'Candles', 'On the top', { min: 0, max: 60 }),
    cherries: yes('Cherries', 'Cherries around the top'),
    dollops: yes('Dollops', 'Cream dollops around the top'),
    plate: yes('Plate', 'A plate under it'),
  },
  let: {
    s: '= diameter / 240',
    h: '= tier / 85',
    up: '= if(plate, 8 * s, 0)',
    step: '= 118 * s / (tiers + 0.4)',
    r1: '= 120 * s',
    top_r: '= r1 - step * (tiers - 1) * 0.9',
    level: '= up + tier * tiers',
    n: '= max(6, round(top_r / s / 10))',
  },
  materials: {
    cake: '#f6ead6 matte paint',
    icing: '#e98ab0 glossy paint',
    cream: 'white paint',
    cherry: '#a3121f glossy plastic',
    candle: 'candle wax',
    flame: 'warm light',
    plate: 'white porcelain',
  },
  called: { stick: 'Candle', fruit: 'Cherry', dollop: 'Cream' },
  operations: [
    ...drawn('s', [
      {
        id: 'plate',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 0],
              [90, 0],
              [94, 4],
              [146, 8],
              [148, 10],
              [146, 11],
              [100, 8.4],
              [0, 8.4],
            ],
          },
        },
        when: '= plate',
      },
      ...[1, 2, 3, 4, 5].map(
        (k): BodyOperation => ({
          id: `tier_${k}`,
          op: 'cylinder',
          params: { diameter: `= 2 * (r1 - step * ${(k - 1) * 0.9})`, height: '= tier', round: 5, edges: 'top' },
          at: { offset: [0, `= up + tier * ${k - 1}`, 0] },
          role: 'cake',
          when: `= tiers >= ${k}`,
        }),
      ),
      { id: 'bead', op: 'sphere', params: { diameter: 13 }, at: { my: 'center', offset: ['= r1 + 1 * s', '= up + 5 * s', 0] } },
      { id: 'beads', op: 'polar_array', params: { count: 44 }, inputs: ['bead'], role: 'cream' },
      {
        id: 'glaze',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, '= level - 1 * s'],
              ['= top_r - 4 * s', '= level - 1 * s'],
              ['= top_r', '= level - 5 * s'],
              ['= top_r', '= level - 16 * s'],
              ['= top_r + 3 * s', '= level - 16 * s'],
              {
                spline: [
                  ['= top_r + 3.4 * s', '= level - 2 * s'],
                  ['= top_r - 4 * s', '= level + 3.4 * s'],
                ],
              },
              [0, '= level + 3 * s'],
            ],
          },
        },
        role: 'icing',
      },
      {
        id: 'drip',
        op: 'capsule',
        params: { diameter: 15, height: '= 34 * s * min(h, 1)' },
        at: { my: 'top', offset: ['= top_r - 2.6 * s', '= level - 8 * s', 0] },
      },
      {
        id: 'drip_2',
        op: 'capsule',
        params: { diameter: 13, height: '= 20 * s * min(h, 1)' },
        at: { my: 'top', offset: ['= (top_r - 2.2 * s) * cos(180 / n)', '= level - 8 * s', '= (top_r - 2.2 * s) * sin(180 / n)'] },
      },
      { id: 'drips', op: 'polar_array', params: { count: '= n' }, inputs: ['drip', 'drip_2'], role: 'icing' },
      {
        id: 'dollop',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, -1],
              [13, -1],
              {
                spline: [
                  [14.5, 4],
                  [9, 10],
                  [4, 15],
                  [0, 17],
                ],
              },
            ],
          },
        },
        at: { offset: ['= top_r - 20 * s', '= level + 3 * s', 0] },
        role: 'cream',
        when: '= dollops',
      },
      {
        id: 'fruit',
        op: 'sphere',
        params: { diameter: 15 },
        at: { my: 'center', offset: ['= top_r - 20 * s', '= level + if(dollops, 20, 7) * s', 0] },
        role: 'cherry',
        when: '= cherries',
      },
      { id: 'wreath', op: 'polar_array', params: { count: '= n' }, inputs: ['dollop'], role: 'cream', name: 'Cream' },
      { id: 'cherries_all', op: 'polar_array', params: { count: '= n' }, inputs: ['fruit'], role: 'cherry', name: 'Cherry' },
      {
        id: 'stick',
        op: 'cylinder',
        params: { diameter: 6, height: 58 },
        at: { offset: ['= if(candles > 1, top_r * 0.5, 0)', '= level + 2 * s', 0] },
        role: 'candle',
        when: '= candles > 0',
      },
      {
        id: 'flame',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, 0],
              {
                spline: [
                  [2.6, 4],
                  [2.2, 8],
                  [0, 15],
                ],
              },
            ],
          },
        },
        at: { offset: ['= if(candles > 1, top_r * 0.5, 0)', '= level + 59 * s', 0] },
        when: '= candles > 0',
      },
      { id: 'candles', op: 'polar_array', params: { count: '= max(candles, 1)' }, inputs: ['stick', 'flame'] },
    ]),
  ],
  spoken: {
    names: ['cake', 'layer cake', 'torte'],
    variants: [
      { names: ['birthday cake'], params: { candles: 8 } },
      {
        names: ['wedding cake'],
        params: { tiers: 3, diameter: 320, tier: 110, candles: 0 },
        materials: { icing: 'white paint', main: 'white paint', cherry: '#e9b9c6 satin plastic' },
      },
      { names: ['chocolate cake'], params: { candles: 0 }, materials: { main: '#4a2a1a matte paint', icing: '#2c1710 glossy paint' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'tier'] },
    words: { diameter: ['across', 'wide', 'width'], tier: ['tall', 'high', 'height'] },
    parts: {
      candle: { count: 'candles', absent: { candles: 0 }, present: { candles: 6 }, material: 'candle' },
      tier: { names: ['layer', 'story'], count: 'tiers', material: 'main', sizes: { height: 'tier' } },
      cherry: { present: { cherries: true }, absent: { cherries: false }, material: 'cherry' },
      icing: { names: ['frosting', 'glaze'], material: 'icing' },
      cream: { names: ['cream dollop', 'dollop', 'rosette'], absent: { dollops: false }, present: { dollops: true }, material: 'cream' },
      plate: { present: { plate: true }, absent: { plate: false }, material: 'plate' },
    },
  },
});
