import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A slice of layer cake: an eighth of a 240 mm round. */
export const cakeSlice = thing({
  op: 'create_cake_slice',
  family: 'food',
  label: 'Slice of cake',
  help: 'Wedge of layer cake with cream and a cherry',
  params: {
    length: mm(120, 'Length', 'From point to back'),
    height: mm(75, 'Height', 'Of the slice'),
    cherry: yes('Cherry', 'Cream and a cherry on top'),
  },
  let: { s: '= length / 121.92', h: '= height / 75' },
  materials: { sponge: '#dfb777 cork', icing: '#e98ab0 glossy paint', cream: 'white paint', cherry: '#a3121f glossy plastic' },
  called: { coat: 'Icing', lid: 'Top icing', dollop: 'Cream' },
  operations: drawn('s', [
    { id: 'layer', op: 'extrude', params: { profile: { sector: 236, angle: 44 }, height: '= 20 * h' }, at: { my: 'bottom left' } },
    { id: 'layers', op: 'linear_array', params: { count: 3, step: [0, '= 25 * h', 0] }, inputs: ['layer'], role: 'sponge' },
    {
      id: 'filling',
      op: 'extrude',
      params: { profile: { sector: 236, angle: 44, offset: 0.6 }, height: '= 6 * h' },
      at: { my: 'bottom left', offset: [-0.8, '= 19.5 * h', 0] },
    },
    { id: 'fillings', op: 'linear_array', params: { count: 2, step: [0, '= 25 * h', 0] }, inputs: ['filling'], role: 'cream' },
    {
      id: 'coat',
      op: 'extrude',
      params: { profile: { sector: 242, angle: 45.5, inner_diameter: 234 }, height: '= 75 * h' },
      at: { my: 'bottom right', offset: [121, 0, 0] },
      role: 'icing',
    },
    {
      id: 'lid',
      op: 'extrude',
      params: { profile: { sector: 242, angle: 45.5, offset: 0.4 }, height: '= 7 * h', round: 2 },
      at: { my: 'bottom left', offset: [-0.6, '= 69 * h', 0] },
      role: 'icing',
    },
    {
      id: 'dollop',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -1],
            [13, -1],
            {
              spline: [
                [14.5, 5],
                [9, 12],
                [0, 18],
              ],
            },
          ],
        },
      },
      at: { offset: [92, '= 76 * h', 0] },
      role: 'cream',
      when: '= cherry',
    },
    { id: 'cherry', op: 'sphere', params: { diameter: 17 }, at: { my: 'center', offset: [92, '= 76 * h + 22 * s', 0] }, when: '= cherry' },
  ]),
  spoken: {
    names: ['slice of cake', 'cake slice', 'piece of cake', 'cake wedge'],
    variants: [
      { names: ['slice of chocolate cake'], params: {}, materials: { main: '#4a2a1a cork', icing: '#2c1710 glossy paint' } },
      {
        names: ['cheesecake slice', 'slice of cheesecake'],
        params: { height: 55 },
        materials: { main: '#f0dfae paint', cream: '#f0dfae paint', icing: '#b3202a glossy paint' },
      },
    ],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long'], height: ['tall', 'high'] },
    parts: {
      cherry: { present: { cherry: true }, absent: { cherry: false }, material: 'cherry' },
      icing: { names: ['frosting'], material: 'icing' },
      cream: { material: 'cream' },
    },
  },
});
