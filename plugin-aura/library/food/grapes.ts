import { drawn, rounded } from '../drawn.ts';
import { mm, thing } from '../thing.ts';
import { leaf } from './greens.ts';

/** Middles of the berries: rings that grow and shrink, hung below the stalk and lying in one another's gaps. */
const RINGS = [
  [8, 0],
  [22, 9],
  [36, 17],
  [51, 23],
  [66, 26],
  [81, 23],
] as const;
const berries = RINGS.flatMap(([y, r], row) => {
  const n = r === 0 ? 1 : Math.max(3, Math.floor((2 * Math.PI * r) / 16.5));
  return Array.from({ length: n }, (_, k): [number, number, number] => {
    const a = ((k + (row % 2) / 2) * 2 * Math.PI) / n;
    return [rounded(r * Math.cos(a)), y + ((k * 7 + row * 3) % 5) - 2, rounded(r * Math.sin(a))];
  });
});

/** A bunch of grapes, 120 mm long, berries of 18 mm. */
export const grapes = thing({
  op: 'create_grapes',
  family: 'food',
  label: 'Grapes',
  help: 'Bunch of grapes with stalk and leaf',
  params: { height: mm(120, 'Height', 'Of the bunch with its stalk') },
  let: { s: '= height / 120' },
  materials: { fruit: '#4b2460 glossy plastic', stalk: '#7a6a3a bark', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    { id: 'berry', op: 'ellipsoid', params: { size: [18, 19.5, 18] } },
    { id: 'berries', op: 'place', params: { at: berries }, inputs: ['berry'], role: 'fruit' },
    { id: 'core', op: 'cylinder', params: { diameter: 8, top_diameter: 34, height: 66 }, at: { offset: [0, 14, 0] }, role: 'fruit' },
    {
      id: 'stalk',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 4 },
        path: {
          spline: [
            [0, 70, 0],
            [0, 96, 0],
            [8, 118, 0],
          ],
        },
      },
    },
    {
      id: 'shoot',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 4.6 },
        path: {
          spline: [
            [-12, 119, 0],
            [8, 117, 0],
            [26, 120, 0],
          ],
        },
      },
      role: 'stalk',
    },
    ...leaf('leaf', { my: 'left', offset: [6, 112, 4], rotate: [-8, -50, -22] }, { long: 54, wide: 44 }),
  ]),
  spoken: {
    names: ['grape', 'bunch of grapes', 'grape bunch'],
    variants: [{ names: ['green grape', 'white grape'], params: {}, materials: { main: '#a9c25a glossy plastic' } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: { stalk: { names: ['stem'], material: 'stalk' }, leaf: { material: 'leaf' } },
  },
});
