import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A pie of 240 mm in its dish, with a lattice over the filling. */
export const pie = thing({
  op: 'create_pie',
  family: 'food',
  label: 'Pie',
  help: 'Round pie with lattice and crimped rim',
  params: { diameter: mm(240, 'Diameter', 'Of the rim') },
  let: { s: '= diameter / 240' },
  materials: { crust: '#d39a52 cork', filling: '#8f1a22 glossy plastic', dish: 'white ceramic' },
  operations: drawn('s', [
    {
      id: 'dish',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [84, 0],
            [112, 36],
            [111, 38],
            [82, 4],
            [0, 4],
          ],
        },
      },
    },
    {
      id: 'filling',
      op: 'cylinder',
      params: { diameter: 176, top_diameter: 212, height: 30, round: 2, edges: 'top' },
      at: { offset: [0, 3.5, 0] },
    },
    { id: 'strip', op: 'box', params: { size: [19, 7, 208], round: 2.5 }, at: { my: 'center', offset: [-80, 34, 0] } },
    { id: 'strips', op: 'linear_array', params: { count: 6, step: [32, 0, 0] }, inputs: ['strip'] },
    { id: 'cross', op: 'box', params: { size: [208, 7, 19], round: 2.5 }, at: { my: 'center', offset: [0, 36.5, -80] } },
    { id: 'crosses', op: 'linear_array', params: { count: 6, step: [0, 0, 32] }, inputs: ['cross'] },
    { id: 'within', op: 'cylinder', params: { diameter: 214, height: 60 } },
    { id: 'bars', op: 'union', inputs: ['strips', 'crosses'] },
    { id: 'lattice', op: 'intersection', inputs: ['bars', 'within'], role: 'crust' },
    { id: 'rim', op: 'torus', params: { diameter: 216, tube_diameter: 17 }, at: { my: 'center', offset: [0, 37, 0] } },
    { id: 'crimp', op: 'sphere', params: { diameter: 22 }, at: { my: 'center', offset: [110, 37.5, 0] } },
    { id: 'crimps', op: 'polar_array', params: { count: 32 }, inputs: ['crimp'], role: 'crust' },
    { id: 'crust', op: 'group', inputs: ['rim', 'crimps'] },
  ]),
  spoken: {
    names: ['pie', 'cherry pie', 'lattice pie', 'tart'],
    variants: [
      { names: ['apple pie'], params: {}, materials: { filling: '#c98a2b glossy plastic' } },
      { names: ['blueberry pie'], params: {}, materials: { filling: '#33255a glossy plastic' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      crust: { names: ['lattice', 'pastry'], material: 'main' },
      filling: { material: 'filling' },
      dish: { names: ['tin', 'plate'], material: 'dish' },
    },
  },
});
