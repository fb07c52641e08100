import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A loaf: a tin loaf of 240 mm, a round one, or a baguette of 600 mm; with cuts over its crust. */
export const bread = thing({
  op: 'create_bread',
  family: 'food',
  label: 'Bread',
  help: 'Tin loaf, round loaf or baguette with scored crust',
  params: {
    kind: pick(['loaf', 'round', 'baguette'], 'Kind', 'Tin loaf, round loaf or a long stick'),
    length: mm(240, 'Length', 'From end to end'),
    width: mm(120, 'Width', 'Across'),
  },
  let: {
    s: '= width / 120',
    l: '= length',
    n: "= max(2, min(12, round(length / width * if(kind == 'baguette', 0.75, 1.6))))",
    pitch: '= l * 0.76 / n',
    tin: "= kind == 'loaf'",
    stick: "= kind == 'baguette'",
    ball: "= kind == 'round'",
  },
  materials: { crust: '#b97a3a cork', cut: '#ecd3a0 cork' },
  operations: drawn('s', [
    {
      id: 'tin',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-50, 0, { r: 8 }],
            [50, 0, { r: 8 }],
            [54, 52],
            {
              spline: [
                [62, 66],
                [54, 92],
                [28, 106],
                [0, 109],
                [-28, 106],
                [-54, 92],
                [-62, 66],
                [-54, 52],
              ],
            },
          ],
        },
        height: '= l',
        axis: 'x',
        round: 9,
      },
      when: '= tin',
    },
    { id: 'stick', op: 'ellipsoid', params: { size: ['= l', 100, 120] }, at: { my: 'center', offset: [0, 40, 0] }, when: '= stick' },
    { id: 'sphere', op: 'ellipsoid', params: { size: ['= l', 150, '= l'] }, at: { my: 'center', offset: [0, 45, 0] }, when: '= ball' },
    { id: 'table', op: 'box', params: { size: ['= l * 2', 400, '= l * 2'] }, at: { my: 'top' }, when: '= not tin' },
    { id: 'dough', op: 'union', inputs: ['stick', 'sphere'] },
    { id: 'free', op: 'difference', inputs: ['dough', 'table'] },
    { id: 'blank', op: 'union', inputs: ['tin', 'free'] },
    {
      id: 'slash',
      op: 'ellipsoid',
      params: { size: [16, 34, 96] },
      at: { my: 'center', offset: ['= -pitch * (n - 1) / 2', '= blank.size_y', 0], rotate: [0, '= if(stick, 58, 24)', 0] },
    },
    { id: 'slashes', op: 'linear_array', params: { count: '= n', step: ['= pitch', 0, 0] }, inputs: ['slash'] },
    { id: 'uncut', op: 'copy', params: { of: 'blank' } },
    { id: 'crust', op: 'difference', inputs: ['blank', 'slashes'] },
    {
      id: 'crumb',
      op: 'ellipsoid',
      params: { size: [15, 24, 90] },
      at: { my: 'center', offset: ['= -pitch * (n - 1) / 2', '= blank.size_y - 9 * s', 0], rotate: [0, '= if(stick, 58, 24)', 0] },
    },
    { id: 'crumbs', op: 'linear_array', params: { count: '= n', step: ['= pitch', 0, 0] }, inputs: ['crumb'] },
    { id: 'inside', op: 'intersection', inputs: ['crumbs', 'uncut'], role: 'cut' },
  ]),
  spoken: {
    names: ['bread', 'loaf of bread', 'bread loaf', 'loaf'],
    variants: [
      { names: ['baguette', 'french bread', 'french stick'], params: { kind: 'baguette', length: 600, width: 70 } },
      { names: ['round bread', 'sourdough', 'round loaf', 'sourdough loaf'], params: { kind: 'round', length: 240, width: 150 } },
      { names: ['bread roll', 'roll of bread'], params: { kind: 'round', length: 95, width: 60 } },
    ],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: { crust: { material: 'main' } },
  },
});
