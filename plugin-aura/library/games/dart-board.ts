import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const NUMBERS = [20, 1, 18, 4, 13, 6, 10, 15, 2, 17, 3, 19, 7, 16, 8, 11, 14, 9, 12, 5];
const ring = (id: string, role: string, outer: number, inner: number, height: number, from: number) => [
  {
    id: `${id}_piece`,
    op: 'extrude',
    params: { profile: { sector: outer, angle: 18, inner_diameter: inner }, height, axis: 'z' },
    at: { my: 'right back', offset: [outer / 2, 0, 12] as [number, number, number] },
    role,
  },
  { id: `${id}_set`, op: 'polar_array', params: { count: 10, axis: 'z' }, inputs: [`${id}_piece`], role },
  {
    id,
    op: 'group',
    inputs: [`${id}_set`],
    at: { rotate: [0, 0, from] as [number, number, number], pivot: [0, 0, 0] as [number, number, number] },
    role,
    name: 'Fields',
  },
];

/** A dartboard of 451 mm facing the viewer: double ring 170 mm, triple ring 107 mm from the middle (WDF). */
export const dartBoard = thing({
  op: 'create_dart_board',
  family: 'games',
  label: 'Dartboard',
  help: 'Dartboard with numbered sectors, double and triple rings, and a bull',
  params: { diameter: mm(451, 'Diameter', 'Over all') },
  let: { s: '= diameter / 451' },
  materials: { board: 'black felt', dark: 'black felt', light: 'ivory felt', red: 'red felt', green: 'green felt', number: 'white paint' },
  operations: drawn('s', [
    { id: 'board', op: 'cylinder', params: { diameter: 451, height: 36, axis: 'z', round: 4 }, at: { my: 'front', offset: [0, 0, 12.4] } },
    ...ring('light_fields', 'light', 340, 20, 2, 90),
    ...ring('dark_fields', 'dark', 340, 20, 2, 108),
    ...ring('green_double', 'green', 341, 325, 2.3, 90),
    ...ring('red_double', 'red', 341, 325, 2.3, 108),
    ...ring('green_triple', 'green', 215, 199, 2.3, 90),
    ...ring('red_triple', 'red', 215, 199, 2.3, 108),
    {
      id: 'outer_bull',
      op: 'cylinder',
      params: { diameter: 32, height: 3, axis: 'z' },
      at: { my: 'back', offset: [0, 0, 12] },
      role: 'green',
      name: 'Outer bull',
    },
    {
      id: 'bull',
      op: 'cylinder',
      params: { diameter: 13, height: 3.6, axis: 'z' },
      at: { my: 'back', offset: [0, 0, 12] },
      role: 'red',
      name: 'Bull',
    },
    ...NUMBERS.map((number, k) => ({
      id: `number_${number}`,
      op: 'text',
      params: { text: String(number), size: 24, depth: 1.6 },
      at: {
        my: 'center',
        offset: [Math.round(19800 * Math.sin((k * Math.PI) / 10)) / 100, Math.round(19800 * Math.cos((k * Math.PI) / 10)) / 100, 12.8] as [
          number,
          number,
          number,
        ],
      },
      role: 'number',
      name: `Number ${number}`,
    })),
  ]),
  spoken: {
    names: ['dart board', 'dartboard'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { board: { material: 'main' }, number: { names: ['figure'], material: 'number' } },
  },
});
