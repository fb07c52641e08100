import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A cupcake in its paper, 70 mm across the top, with a swirl of cream. */
export const cupcake = thing({
  op: 'create_cupcake',
  family: 'food',
  label: 'Cupcake',
  help: 'Cupcake with a swirl of cream and a cherry, or a muffin',
  params: {
    diameter: mm(70, 'Diameter', 'Across the top'),
    cream: yes('Cream', 'A swirl of cream'),
    cherry: yes('Cherry', 'A cherry on the cream'),
  },
  let: { s: '= diameter / 70' },
  materials: { cream: '#f2a7c0 satin plastic', paper: '#7fc4c9 paper', dough: '#b9793f cork', cherry: '#a3121f glossy plastic' },
  operations: drawn('s', [
    {
      id: 'paper',
      op: 'loft',
      params: {
        height: 42,
        smooth: false,
        sections: [
          { profile: { star: 24, diameter: 50, inner_diameter: 47, r: 0.6 } },
          { profile: { star: 24, diameter: 68, inner_diameter: 64, r: 0.6 } },
        ],
      },
    },
    {
      id: 'dough',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 38],
            [31, 38],
            {
              spline: [
                [36, 43],
                [32, 51],
                [16, 58],
                [0, 59],
              ],
            },
          ],
        },
      },
    },
    { id: 'coil', op: 'torus', params: { diameter: 40, tube_diameter: 22 }, at: { my: 'center', offset: [0, 54, 0] }, when: '= cream' },
    {
      id: 'coil_2',
      op: 'torus',
      params: { diameter: 27, tube_diameter: 20 },
      at: { my: 'center', offset: [0, 67, 0], rotate: [5, 0, 4] },
      when: '= cream',
    },
    {
      id: 'coil_3',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 70],
            [12, 70],
            {
              spline: [
                [16, 78],
                [12, 85],
                [6, 91],
                [3, 99],
                [0, 101],
              ],
            },
          ],
        },
      },
      when: '= cream',
    },
    { id: 'fill', op: 'cylinder', params: { diameter: 36, top_diameter: 22, height: 26 }, at: { offset: [0, 50, 0] }, when: '= cream' },
    { id: 'cream', op: 'union', inputs: ['coil', 'coil_2', 'coil_3', 'fill'] },
    { id: 'cherry', op: 'sphere', params: { diameter: 17 }, at: { my: 'center', offset: [0, 102, 0] }, when: '= cream and cherry' },
  ]),
  spoken: {
    names: ['cupcake', 'cup cake', 'fairy cake'],
    variants: [{ names: ['muffin', 'blueberry muffin'], params: { cream: false } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      cream: { names: ['frosting', 'icing', 'topping'], present: { cream: true }, absent: { cream: false }, material: 'main' },
      cherry: { present: { cherry: true }, absent: { cherry: false }, material: 'cherry' },
      paper: { names: ['case', 'liner'], material: 'paper' },
    },
  },
});
