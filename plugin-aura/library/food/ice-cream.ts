import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** An ice-cream cone: waffle 120 mm long, scoops of 56 mm. */
export const iceCream = thing({
  op: 'create_ice_cream',
  family: 'food',
  label: 'Ice cream',
  help: 'Waffle cone with one to four scoops',
  params: {
    cone: mm(120, 'Cone length', 'Of the waffle'),
    scoop: mm(58, 'Scoop', 'Diameter of a scoop'),
    scoops: whole(2, 'Scoops', 'How many', { max: 4 }),
  },
  let: { s: '= scoop / 58', c: '= cone / 120' },
  materials: {
    ice: '#f3b7c4 satin plastic',
    second: '#f5ead0 satin plastic',
    third: '#5b3622 satin plastic',
    cone: '#c98d4a satin plastic',
  },
  operations: drawn('s', [
    {
      id: 'wafer',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [3, 0],
            [28, '= 120 * c'],
            [30, '= 122 * c'],
            [29, '= 124 * c'],
            [0, '= 118 * c'],
          ],
        },
      },
    },
    {
      id: 'groove',
      op: 'pipe',
      params: { diameter: 2, path: { helix: { diameter: 7.8, top_diameter: 55.4, pitch: '= 114 * c / 1.6', turns: 1.6 } } },
      at: { offset: [0, '= 3 * c', 0] },
    },
    { id: 'grooves', op: 'polar_array', params: { count: 6 }, inputs: ['groove'] },
    {
      id: 'groove_2',
      op: 'pipe',
      params: { diameter: 2, path: { helix: { diameter: 7.8, top_diameter: 55.4, pitch: '= 114 * c / 1.6', turns: 1.6, left: true } } },
      at: { offset: [0, '= 3 * c', 0] },
    },
    { id: 'grooves_2', op: 'polar_array', params: { count: 6 }, inputs: ['groove_2'] },
    { id: 'cone', op: 'group', inputs: ['wafer', 'grooves', 'grooves_2'] },
    ...[1, 2, 3, 4].map(
      (k): BodyOperation => ({
        id: `scoop_${k}`,
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, -10],
              [27, -16],
              {
                spline: [
                  [31.5, -13],
                  [30, -7],
                  [28.6, 2],
                  [20, 21],
                  [0, 29],
                ],
              },
            ],
          },
        },
        at: { offset: [0, `= 122 * c + ${16 + (k - 1) * 38} * s`, 0] },
        material: ['ice', 'second', 'third', 'ice'][k - 1]!,
        when: `= scoops >= ${k}`,
        name: 'Scoop',
      }),
    ),
  ]),
  spoken: {
    names: ['ice cream', 'ice cream cone', 'icecream', 'gelato', 'cone of ice cream'],
    variants: [{ names: ['single scoop ice cream'], params: { scoops: 1 } }],
    sizes: { one: 'cone' },
    words: { cone: ['long', 'height', 'tall', 'high'] },
    parts: {
      scoop: { names: ['ball'], count: 'scoops', material: 'main', sizes: { diameter: 'scoop', size: 'scoop' } },
      cone: { names: ['wafer', 'waffle'], material: 'cone', sizes: { length: 'cone' } },
    },
  },
});
