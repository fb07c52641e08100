import { drawn, rounded } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

const SPRINKLES = Array.from({ length: 44 }, (_, k): [number, number, number, number] => {
  const turn = (k * 137.5) % 360;
  const r = 23 + ((k * 29) % 17);
  const a = (turn * Math.PI) / 180;
  const y = 17.4 + 15 * Math.sqrt(Math.max(0, 1 - ((r - 29.6) / 15) ** 2));
  return [rounded(r * Math.cos(a)), rounded(y), rounded(r * Math.sin(a)), (k * 73) % 180];
});

/** A ring doughnut of 88 mm with icing. */
export const donut = thing({
  op: 'create_donut',
  family: 'food',
  label: 'Doughnut',
  help: 'Ring doughnut with icing and sprinkles, or a bagel',
  params: {
    diameter: mm(88, 'Diameter', 'Across'),
    icing: yes('Icing', 'Icing on top'),
    sprinkles: yes('Sprinkles', 'Sugar sprinkles on the icing'),
  },
  let: { s: '= diameter / 88' },
  materials: {
    dough: '#c68a4a satin plastic',
    icing: '#e98ab0 glossy plastic',
    sprinkle: 'white plastic',
    yellow: 'yellow plastic',
    blue: 'light blue plastic',
  },
  operations: drawn('s', [
    { id: 'dough', op: 'revolve', params: { profile: { ellipse: [30, 31], at: [29, 15.5] } } },
    {
      id: 'blank',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [14.2, 18],
            {
              spline: [
                [15.4, 26],
                [22, 31],
                [30, 32.4],
                [38, 30.4],
                [43.6, 24],
                [44.2, 17],
              ],
            },
            [43.2, 15.4],
            {
              spline: [
                [41, 18],
                [38, 16],
              ],
            },
            [30, 24],
            [20, 16],
            [15.4, 15.6],
          ],
        },
      },
      when: '= icing',
    },
    { id: 'drip', op: 'ellipsoid', params: { size: [6, 13, 15] }, at: { my: 'center', offset: [41.3, 15.4, 0] }, when: '= icing' },
    { id: 'drips', op: 'polar_array', params: { count: 7 }, inputs: ['drip'] },
    { id: 'icing', op: 'union', inputs: ['blank', 'drips'] },
    { id: 'grain', op: 'capsule', params: { diameter: 1.7, height: 6, axis: 'x' }, at: { my: 'center' }, when: '= icing and sprinkles' },
    {
      id: 'whites',
      op: 'place',
      params: { at: SPRINKLES.filter((_, k) => k % 3 === 0) },
      inputs: ['grain'],
      material: 'sprinkle',
      name: 'Sprinkles',
    },
    { id: 'grain_2', op: 'capsule', params: { diameter: 1.7, height: 6, axis: 'x' }, at: { my: 'center' }, when: '= icing and sprinkles' },
    {
      id: 'yellows',
      op: 'place',
      params: { at: SPRINKLES.filter((_, k) => k % 3 === 1) },
      inputs: ['grain_2'],
      material: 'yellow',
      name: 'Sprinkles',
    },
    { id: 'grain_3', op: 'capsule', params: { diameter: 1.7, height: 6, axis: 'x' }, at: { my: 'center' }, when: '= icing and sprinkles' },
    {
      id: 'blues',
      op: 'place',
      params: { at: SPRINKLES.filter((_, k) => k % 3 === 2) },
      inputs: ['grain_3'],
      material: 'blue',
      name: 'Sprinkles',
    },
  ]),
  spoken: {
    names: ['donut', 'doughnut', 'ring donut'],
    variants: [
      { names: ['chocolate donut', 'chocolate doughnut'], params: {}, materials: { icing: '#3b2015 glossy plastic' } },
      { names: ['bagel'], params: { diameter: 105, icing: false } },
      { names: ['glazed donut', 'plain donut'], params: { sprinkles: false }, materials: { icing: '#f3e9d8 glossy plastic' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      icing: { names: ['glaze', 'frosting', 'topping'], present: { icing: true }, absent: { icing: false }, material: 'icing' },
      sprinkle: { present: { sprinkles: true }, absent: { sprinkles: false }, material: 'sprinkle' },
      dough: { material: 'main' },
    },
  },
});
