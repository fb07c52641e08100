import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A piston of 80 mm with its connecting rod, hanging upright. */
export const piston = thing({
  op: 'create_piston',
  family: 'mechanical',
  label: 'Piston',
  help: 'Piston with ring grooves, rings, pin and connecting rod',
  params: { diameter: mm(80, 'Diameter', 'Of the piston'), rod: yes('Connecting rod', 'With its big end below') },
  let: { s: '= diameter / 80' },
  materials: { piston: 'aluminium', ring: 'black steel', rod: 'steel' },
  operations: drawn('s', [
    {
      id: 'crown',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 210],
            [40, 210],
            [40, 260],
            [39, 262],
            [30, 262],
            [26, 259],
            [0, 259],
          ],
        },
      },
    },
    {
      id: 'skirt',
      op: 'cylinder',
      params: { diameter: 80, inner_diameter: 68, height: 40, chamfer: 1 },
      at: { my: 'bottom', offset: [0, 186, 0] },
    },
    { id: 'blank', op: 'union', inputs: ['crown', 'skirt'] },
    { id: 'grooved', op: 'groove', params: { diameter: 80, depth: 3.6, width: 2.6, count: 3, pitch: 7, level: 60 }, inputs: ['blank'] },
    { id: 'waist', op: 'box', params: { size: [90, 34, 30] }, at: { my: 'bottom', offset: [0, 180, 46] } },
    { id: 'waists', op: 'mirror', params: { plane: 'z' }, inputs: ['waist'] },
    { id: 'pin_hole', op: 'cylinder', params: { diameter: 20, height: 100, axis: 'z' }, at: { my: 'center', offset: [0, 208, 0] } },
    { id: 'hollow', op: 'box', params: { size: [46, 42, 26], round: 5 }, at: { my: 'bottom', offset: [0, 186, 0] } },
    { id: 'piston', op: 'difference', inputs: ['grooved', 'waists', 'hollow', 'pin_hole'] },
    { id: 'ring', op: 'cylinder', params: { diameter: 80.8, inner_diameter: 74, height: 2.2 }, at: { my: 'center', offset: [0, 239, 0] } },
    { id: 'rings', op: 'linear_array', params: { count: 3, step: [0, 7, 0] }, inputs: ['ring'], role: 'ring', name: 'Rings' },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: 19.8, inner_diameter: 11, height: 58, axis: 'z', chamfer: 0.8 },
      at: { my: 'center', offset: [0, 208, 0] },
      role: 'rod',
      name: 'Pin',
    },
    {
      id: 'small_end',
      op: 'cylinder',
      params: { diameter: 32, inner_diameter: 20, height: 22, axis: 'z', chamfer: 1 },
      at: { my: 'center', offset: [0, 208, 0] },
      when: '= rod',
    },
    {
      id: 'beam',
      op: 'loft',
      params: {
        smooth: false,
        sections: [
          {
            profile: {
              rect: [34, 16],
              r: 2,
              minus: [
                { rect: [14, 6], at: [0, 8] },
                { rect: [14, 6], at: [0, -8] },
              ],
            },
          },
          {
            profile: {
              rect: [24, 14],
              r: 2,
              minus: [
                { rect: [10, 5], at: [0, 7] },
                { rect: [10, 5], at: [0, -7] },
              ],
            },
          },
        ],
        height: 130,
      },
      at: { my: 'bottom', offset: [0, 66, 0] },
      when: '= rod',
    },
    {
      id: 'big_end',
      op: 'cylinder',
      params: { diameter: 76, inner_diameter: 52, height: 24, axis: 'z', chamfer: 1.4 },
      at: { my: 'center', offset: [0, 38, 0] },
      when: '= rod',
    },
    { id: 'lug', op: 'box', params: { size: [17, 44, 22], round: 3 }, at: { my: 'center', offset: [37, 38, 0] }, when: '= rod' },
    { id: 'lugs', op: 'mirror', params: { plane: 'x' }, inputs: ['lug'] },
    { id: 'eye', op: 'cylinder', params: { diameter: 52, height: 60, axis: 'z' }, at: { my: 'center', offset: [0, 38, 0] }, when: '= rod' },
    { id: 'forged', op: 'union', inputs: ['small_end', 'beam', 'big_end', 'lugs'] },
    { id: 'con_rod', op: 'difference', inputs: ['forged', 'eye'], role: 'rod', name: 'Connecting rod' },
    {
      id: 'bolt',
      op: 'prism',
      params: { sides: 6, across_flats: 13, height: 8 },
      at: { my: 'top', offset: [38, 17, 0] },
      role: 'ring',
      when: '= rod',
    },
    { id: 'bolts', op: 'mirror', params: { plane: 'x' }, inputs: ['bolt'], role: 'ring', name: 'Bolts' },
  ]),
  spoken: {
    names: ['piston', 'engine piston', 'piston with connecting rod'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'bore'] },
    parts: {
      'connecting rod': { names: ['rod', 'con rod', 'conrod'], present: { rod: true }, absent: { rod: false }, material: 'rod' },
      ring: { names: ['piston ring'], material: 'ring' },
    },
  },
});
