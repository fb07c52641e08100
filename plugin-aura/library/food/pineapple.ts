import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

const radiusAt = (y: number): number => 47 * (1 - ((y - 72) / 104) ** 4 * 0.9);
const scales = Array.from({ length: 11 }, (_, row) => row).flatMap((row) =>
  Array.from({ length: 13 }, (_, k): [number, number, number, number] => {
    const [y, turn] = [12 + row * 12.2, ((k + (row % 2) / 2) * 360) / 13];
    const [r, a] = [radiusAt(y) - 2, (turn * Math.PI) / 180];
    return [rounded(r * Math.cos(a)), rounded(y, 1), rounded(-r * Math.sin(a)), rounded(turn, 1)];
  }),
);
const blade = (id: string, reach: number, rise: number, count: number, turn: number): BodyOperation[] => [
  {
    id: `${id}_leaf`,
    op: 'loft',
    params: {
      sections: [{ profile: oval(16, 5) }, { profile: oval(15, 3) }, { profile: oval(9, 2) }, { profile: oval(1, 0.8) }],
      path: {
        spline: [
          [4, 140, 0],
          [reach * 0.35, 140 + rise * 0.5, 0],
          [reach * 0.7, 140 + rise * 0.9, 0],
          [reach, 140 + rise, 0],
        ],
      },
    },
  },
  { id, op: 'polar_array', params: { count }, inputs: [`${id}_leaf`], at: { rotate: [0, turn, 0], pivot: [0, 0, 0] }, role: 'leaf' },
];

/** A pineapple, 300 mm high with its crown. */
export const pineapple = thing({
  op: 'create_pineapple',
  family: 'food',
  label: 'Pineapple',
  help: 'Pineapple with scales and a crown of leaves',
  params: { height: mm(260, 'Height', 'With the crown') },
  let: { s: '= height / 252.92' },
  materials: { fruit: '#c98a2b plastic', scale: '#b5762a satin plastic', leaf: '#4f7f3c paint' },
  called: { outer: 'Outer leaves', middle: 'Middle leaves', inner: 'Inner leaves' },
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
                [30, 2],
                [46, 36],
                [47, 72],
                [45, 112],
                [30, 141],
                [0, 146],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'diamond',
      op: 'extrude',
      params: { profile: { rect: [14.5, 14.5], r: 3, rotate: 45 }, height: 6, scale_top: 0.35, axis: 'x' },
      at: { my: 'left' },
    },
    { id: 'scales', op: 'place', params: { at: scales }, inputs: ['diamond'], role: 'scale' },
    ...blade('outer', 60, 48, 9, 0),
    ...blade('middle', 40, 84, 8, 20),
    ...blade('inner', 16, 112, 6, 0),
  ]),
  spoken: {
    names: ['pineapple', 'ananas'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { leaf: { names: ['crown'], material: 'leaf' }, scale: { names: ['skin'], material: 'scale' } },
  },
});
