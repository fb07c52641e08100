import { drawn, oval, rounded } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A racket lying flat: for tennis 685 mm long with a head of 330 x 260 mm, for badminton 670 mm and slender. */
export const tennisRacket = thing({
  op: 'create_tennis_racket',
  family: 'sports',
  label: 'Tennis racket',
  help: 'Racket with an oval strung head, throat and wrapped grip: for tennis or badminton',
  params: { length: mm(685, 'Length', 'Over all'), style: pick(['tennis', 'badminton'], 'Style', 'Tennis or badminton') },
  let: { s: '= length / 690.92', t: "= style == 'tennis'" },
  materials: { frame: 'red lacquer', grip: 'black leather', string: 'ivory plastic', butt: 'black plastic' },
  operations: drawn('s', [
    {
      id: 'hoop',
      op: 'sweep',
      params: {
        profile: oval(12, 22, 16),
        path: {
          spline: Array.from({ length: 16 }, (_, k): [number, number, number] => [
            rounded(174 * Math.cos((k * Math.PI) / 8)) + 165,
            14,
            rounded(132 * Math.sin((k * Math.PI) / 8)),
          ]),
          closed: true,
        },
      },
      role: 'frame',
      when: '= t',
    },
    {
      id: 'throat',
      op: 'sweep',
      params: {
        profile: oval(12, 20, 16),
        path: {
          spline: [
            [32, 14, 92],
            [-40, 14, 50],
            [-110, 14, 14],
          ],
        },
      },
      role: 'frame',
      when: '= t',
    },
    { id: 'throats', op: 'mirror', params: { plane: 'z' }, inputs: ['throat'] },
    {
      id: 'small_hoop',
      op: 'sweep',
      params: {
        profile: oval(9, 10, 16),
        path: {
          spline: Array.from({ length: 16 }, (_, k): [number, number, number] => [
            rounded(118 * Math.cos((k * Math.PI) / 8)) + 224,
            14,
            rounded(94 * Math.sin((k * Math.PI) / 8)),
          ]),
          closed: true,
        },
      },
      role: 'frame',
      when: '= not t',
    },
    {
      id: 'rod',
      op: 'cylinder',
      params: { diameter: 8, height: 340, axis: 'x' },
      at: { my: 'left', offset: [-230, 14, 0] },
      role: 'frame',
      when: '= not t',
    },
    {
      id: 'stem',
      op: 'cylinder',
      params: { diameter: 27, height: 95, axis: 'x' },
      at: { my: 'left', offset: [-175, 14, 0] },
      role: 'frame',
      when: '= t',
    },
    { id: 'frame', op: 'union', inputs: ['hoop', 'throats', 'small_hoop', 'rod', 'stem'] },
    {
      id: 'long',
      op: 'cylinder',
      params: { diameter: 1.7, height: 400, axis: 'x' },
      at: { my: 'center', offset: ['= if(t, 165, 224) * s', 14, -120] },
    },
    { id: 'longs', op: 'linear_array', params: { count: 17, step: [0, 0, 15] }, inputs: ['long'] },
    {
      id: 'short',
      op: 'cylinder',
      params: { diameter: 1.7, height: 300, axis: 'z' },
      at: { my: 'center', offset: ['= if(t, 5, 104) * s', 14, 0] },
    },
    { id: 'shorts', op: 'linear_array', params: { count: 20, step: [17, 0, 0] }, inputs: ['short'] },
    { id: 'net', op: 'union', inputs: ['longs', 'shorts'] },
    {
      id: 'field',
      op: 'extrude',
      params: { profile: { ellipse: [348, 264] }, height: 40 },
      at: { my: 'center', offset: [165, 14, 0] },
      when: '= t',
    },
    {
      id: 'small_field',
      op: 'extrude',
      params: { profile: { ellipse: [236, 188] }, height: 40 },
      at: { my: 'center', offset: [224, 14, 0] },
      when: '= not t',
    },
    { id: 'area', op: 'union', inputs: ['field', 'small_field'] },
    { id: 'strings', op: 'intersection', inputs: ['net', 'area'], role: 'string', name: 'Strings' },
    {
      id: 'wrap',
      op: 'prism',
      params: { sides: 8, across_flats: '= if(t, 32, 25) * s', height: 186, axis: 'x', round: 2 },
      at: { my: 'left', offset: [-338, 14, 0] },
      role: 'grip',
      name: 'Grip',
    },
    {
      id: 'butt',
      op: 'prism',
      params: { sides: 8, across_flats: '= if(t, 38, 28) * s', height: 14, axis: 'x', round: 3 },
      at: { my: 'left', offset: [-346, 14, 0] },
      name: 'Butt cap',
    },
  ]),
  spoken: {
    names: ['tennis racket', 'tennis racquet', 'racket', 'racquet'],
    variants: [
      {
        names: ['badminton racket', 'badminton racquet'],
        params: { style: 'badminton', length: 670 },
        materials: { main: 'blue lacquer' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      frame: { names: ['head', 'hoop'], material: 'main' },
      grip: { names: ['handle'], material: 'grip' },
      string: { names: ['net'], material: 'string' },
    },
  },
});
