import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A tomato of 75 mm with its green star. */
export const tomato = thing({
  op: 'create_tomato',
  family: 'food',
  label: 'Tomato',
  help: 'Tomato with a green star and stalk',
  params: { diameter: mm(75, 'Diameter', 'Across'), height: mm(60, 'Height', 'Without the stalk') },
  let: { s: '= diameter / 75', h: '= height / 60' },
  materials: { fruit: '#cf2a1e glossy plastic', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    {
      id: 'fruit',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= 1 * h'],
            {
              spline: [
                [12, 0],
                [34, '= 16 * h'],
                [37.5, '= 31 * h'],
                [30, '= 52 * h'],
                [15, '= 60 * h'],
                [0, '= 54 * h'],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'sepal_blank',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [7, 3.4],
                [15, 2.2],
                [26, 0],
              ],
            },
            {
              spline: [
                [15, -2.2],
                [7, -3.4],
                [0, 0],
              ],
            },
          ],
        },
        height: 1.2,
      },
    },
    { id: 'sepal_bent', op: 'bend', params: { axis: 'x', toward: 'y', angle: -40 }, inputs: ['sepal_blank'] },
    { id: 'sepal', op: 'group', inputs: ['sepal_bent'], at: { my: 'left', offset: [0, '= 58.5 * h', 0], rotate: [0, 0, 12] } },
    { id: 'star', op: 'polar_array', params: { count: 5 }, inputs: ['sepal'], role: 'leaf' },
    {
      id: 'stalk',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 4 },
        path: {
          spline: [
            [0, '= 53 * h', 0],
            [0, '= 53 * h + 11 * s', 0],
            [5, '= 53 * h + 20 * s', 0],
          ],
        },
      },
      material: 'leaf',
    },
  ]),
  spoken: {
    names: ['tomato'],
    variants: [
      { names: ['cherry tomato'], params: { diameter: 28, height: 27 } },
      { names: ['beefsteak tomato'], params: { diameter: 100, height: 70 } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'] },
    parts: { leaf: { names: ['star', 'stem', 'stalk'], material: 'leaf' } },
  },
});
