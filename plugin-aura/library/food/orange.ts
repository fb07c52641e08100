import { drawn } from '../drawn.ts';
import { mm, pick, thing, yes } from '../thing.ts';
import { leaf } from './greens.ts';

/** A citrus fruit: an orange of 78 mm, or half of one with its segments. */
export const orange = thing({
  op: 'create_orange',
  family: 'food',
  label: 'Orange',
  help: 'Orange, whole or cut in half',
  params: {
    diameter: mm(78, 'Diameter', 'Of the fruit'),
    cut: pick(['whole', 'half'], 'Cut', 'Whole, or half with the flesh up'),
    leaf: yes('Leaf', 'A leaf at the stalk of a whole one'),
  },
  let: { s: '= diameter / 78' },
  materials: { fruit: '#ee8a1c leather', pith: '#f6ead0 paint', flesh: '#f5a02c glossy plastic', leaf: '#3f7a33 paint', stalk: 'bark' },
  operations: drawn('s', [
    {
      id: 'ball',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 1],
            {
              spline: [
                [10, 0],
                [34, 18],
                [39, 37],
                [33, 58],
                [12, 73.5],
                [0, 72],
              ],
            },
          ],
        },
      },
      when: "= cut == 'whole'",
    },
    { id: 'stalk', op: 'cylinder', params: { diameter: 6, height: 4, round: 1 }, at: { offset: [0, 71, 0] }, when: "= cut == 'whole'" },
    ...leaf('leaf', { my: 'left', offset: [1, 74, 2], rotate: [-10, 25, 8] }, { long: 42, wide: 20 }).map((o) => ({
      ...o,
      when: "= leaf and cut == 'whole'",
    })),
    {
      id: 'cup',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [14, 1.5],
                [34, 18],
                [39, 38],
              ],
            },
            [0, 38],
          ],
        },
      },
      when: "= cut == 'half'",
    },
    { id: 'peel', op: 'union', inputs: ['ball', 'cup'], role: 'fruit' },
    { id: 'pith', op: 'cylinder', params: { diameter: 74, height: 2 }, at: { offset: [0, 36.5, 0] }, when: "= cut == 'half'" },
    {
      id: 'segment',
      op: 'extrude',
      params: { profile: { sector: 66, angle: 31, inner_diameter: 9 }, height: 2, round: 0.7 },
      at: { my: 'left', offset: [4.5, 38, 0] },
      role: 'flesh',
      when: "= cut == 'half'",
    },
    { id: 'segments', op: 'polar_array', params: { count: 10 }, inputs: ['segment'], role: 'flesh' },
  ]),
  spoken: {
    names: ['orange', 'orange fruit'],
    variants: [
      { names: ['half orange', 'orange half', 'cut orange'], params: { cut: 'half' } },
      { names: ['mandarin', 'tangerine', 'clementine'], params: { diameter: 58 } },
      {
        names: ['grapefruit'],
        params: { diameter: 110, leaf: false },
        materials: { main: '#f0b04a leather', flesh: '#e2574a glossy plastic' },
      },
      {
        names: ['lime', 'lime fruit'],
        params: { diameter: 50, leaf: false },
        materials: { main: '#5f9a2f leather', flesh: '#b9d66a glossy plastic' },
      },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      leaf: { present: { leaf: true }, absent: { leaf: false }, material: 'leaf' },
      peel: { names: ['skin'], material: 'main' },
      segment: { names: ['flesh'], material: 'flesh' },
    },
  },
});
