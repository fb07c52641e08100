import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

const ring = (count: number, radius: number, turn: number) =>
  Array.from({ length: count }, (_, k): [number, number, number] => [
    rounded(radius * Math.cos((k / count) * 2 * Math.PI + turn), 1),
    0,
    rounded(radius * Math.sin((k / count) * 2 * Math.PI + turn), 1),
  ]);
const SALAMI = [...ring(3, 42, 0.3), ...ring(9, 104, 0.1)];
const OLIVES = [...ring(5, 74, 0.8), ...ring(7, 122, 0.45)];
const LEAVES = [
  ...ring(4, 60, 0).map(([x, y, z], k): [number, number, number, number] => [x, y, z, k * 70]),
  ...ring(5, 92, 0.62).map(([x, y, z], k): [number, number, number, number] => [x, y, z, k * 110]),
];

/** A pizza of 320 mm with salami, olives and basil; whole or a slice of it. */
export const pizza = thing({
  op: 'create_pizza',
  family: 'food',
  label: 'Pizza',
  help: 'Pizza with salami, olives and basil, whole or a slice',
  params: { diameter: mm(320, 'Diameter', 'Of the whole pizza'), cut: pick(['whole', 'slice'], 'Cut', 'Whole, or one slice of eight') },
  let: { s: '= diameter / 320', slice: "= cut == 'slice'" },
  materials: {
    crust: '#cf9449 matte plastic',
    cheese: '#f2c75a satin plastic',
    sauce: '#b5321e glossy plastic',
    salami: '#a32d22 satin plastic',
    olive: '#2a2620 glossy plastic',
    basil: '#4c8a3a paint',
  },
  operations: drawn('s', [
    {
      id: 'base',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [150, 0],
            {
              spline: [
                [160, 9],
                [156, 20],
                [146, 20],
                [139, 12],
              ],
            },
            [136, 9],
            [0, 9],
          ],
        },
      },
    },
    { id: 'red', op: 'cylinder', params: { diameter: 286, height: 3, round: 1 }, at: { offset: [0, 8, 0] } },
    {
      id: 'melt',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 9],
            [134, 9],
            {
              spline: [
                [138, 11],
                [130, 13.4],
              ],
            },
            [0, 13.4],
          ],
        },
      },
    },
    { id: 'disc', op: 'cylinder', params: { diameter: 44, height: 4, round: 1.6 }, at: { offset: [0, 12, 0] } },
    { id: 'discs', op: 'place', params: { at: SALAMI }, inputs: ['disc'] },
    { id: 'loop', op: 'torus', params: { diameter: 12, tube_diameter: 6 }, at: { my: 'bottom', offset: [0, 12.4, 0] } },
    { id: 'loops', op: 'place', params: { at: OLIVES }, inputs: ['loop'] },
    {
      id: 'blade',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-15, 0],
            {
              spline: [
                [0, 8.5],
                [15, 0],
              ],
            },
            {
              spline: [
                [0, -8.5],
                [-15, 0],
              ],
            },
          ],
        },
        height: 1.6,
        round: 0.5,
      },
    },
    { id: 'bent', op: 'bend', params: { axis: 'x', toward: 'y', angle: 40 }, inputs: ['blade'] },
    { id: 'laid', op: 'group', inputs: ['bent'], at: { my: 'bottom', offset: [0, 13, 0] } },
    { id: 'blades', op: 'place', params: { at: LEAVES }, inputs: ['laid'] },
    {
      id: 'wedge',
      op: 'extrude',
      params: { profile: { sector: 400, angle: 45, rotate: -90 }, height: 80 },
      at: { my: 'center', offset: [0, 20, 100] },
      when: '= slice',
    },
    ...Object.entries({ crust: 'base', sauce: 'red', cheese: 'melt', salami: 'discs', olive: 'loops', basil: 'blades' }).flatMap(
      ([role, whole], k, all): BodyOperation[] => [
        { id: `${role}_whole`, op: 'group', inputs: [whole], role, when: '= not slice' },
        ...(k < all.length - 1 ? [{ id: `${role}_knife`, op: 'copy', params: { of: 'wedge' } }] : []),
        { id: role, op: 'intersection', inputs: [whole, k < all.length - 1 ? `${role}_knife` : 'wedge'], role, when: '= slice' },
      ],
    ),
  ]),
  spoken: {
    names: ['pizza'],
    variants: [{ names: ['pizza slice', 'slice of pizza', 'piece of pizza'], params: { cut: 'slice' } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      crust: { names: ['base', 'dough'], material: 'main' },
      salami: { names: ['pepperoni', 'sausage'], material: 'salami' },
      olive: { material: 'olive' },
      basil: { names: ['leaf'], material: 'basil' },
      cheese: { material: 'cheese' },
    },
  },
});
