import { drawn, rounded } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** Radius of the berry at a height, as its outline below has it. */
const OUTLINE = [
  [6, 9],
  [12, 13.2],
  [18, 16.4],
  [24, 18.4],
  [30, 18.2],
] as const;
const seeds = OUTLINE.flatMap(([y, r], row) =>
  Array.from({ length: 6 + row * 2 }, (_, k): [number, number, number, number] => {
    const turn = ((k + (row % 2) / 2) * 360) / (6 + row * 2);
    const a = (turn * Math.PI) / 180;
    return [rounded(r * Math.cos(a)), y, rounded(-r * Math.sin(a)), rounded(turn, 1)];
  }),
);

/** A strawberry, 40 mm high, standing on its point. */
export const strawberry = thing({
  op: 'create_strawberry',
  family: 'food',
  label: 'Strawberry',
  help: 'Strawberry with seeds and a green calyx',
  params: { height: mm(40, 'Height', 'Without the stalk') },
  let: { s: '= height / 40' },
  materials: { fruit: '#c4161f glossy plastic', seed: '#e9c25a plastic', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    {
      id: 'fruit',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [5, 2],
                [13, 11],
                [18.4, 25],
                [15, 36],
                [6, 40],
                [0, 39],
              ],
            },
          ],
        },
      },
    },
    { id: 'seed', op: 'ellipsoid', params: { size: [0.9, 2.2, 1.3] } },
    { id: 'seeds', op: 'place', params: { at: seeds }, inputs: ['seed'], role: 'seed' },
    {
      id: 'sepal_blank',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                [5, 3.6],
                [11, 3.2],
                [19, 0],
              ],
            },
            {
              spline: [
                [11, -3.2],
                [5, -3.6],
                [0, 0],
              ],
            },
          ],
        },
        height: 0.8,
      },
    },
    { id: 'sepal_bent', op: 'bend', params: { axis: 'x', toward: 'y', angle: -75 }, inputs: ['sepal_blank'] },
    { id: 'sepal', op: 'group', inputs: ['sepal_bent'], at: { my: 'left', offset: [0, 36.5, 0], rotate: [0, 0, 6] }, role: 'leaf' },
    { id: 'calyx', op: 'polar_array', params: { count: 7 }, inputs: ['sepal'], role: 'leaf' },
    {
      id: 'stalk',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 2.4 },
        path: {
          spline: [
            [0, 37, 0],
            [0, 46, 0],
            [4, 54, 0],
          ],
        },
      },
      material: 'leaf',
    },
  ]),
  spoken: {
    names: ['strawberry'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: { seed: { material: 'seed' }, leaf: { names: ['calyx', 'stem', 'stalk'], material: 'leaf' } },
  },
});
