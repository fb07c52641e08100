import { mm, thing, whole } from '../thing.ts';

/** A cup for pens, 100 mm high, with pencils in it. */
export const pencilHolder = thing({
  op: 'create_pencil_holder',
  family: 'office',
  label: 'Pencil holder',
  help: 'Cup for pens, empty or with pencils leaning in it',
  params: {
    diameter: mm(80, 'Diameter', 'Of the cup'),
    height: mm(100, 'Height', 'Of the cup'),
    wall: mm(3, 'Wall', 'Thickness'),
    pencils: whole(3, 'Pencils', 'In the cup', { min: 0, max: 8 }),
  },
  let: { t: '= min(wall, diameter * 0.2, height * 0.2)', r: '= diameter / 2 - t' },
  materials: { cup: 'walnut', pencil: 'yellow lacquer' },
  anchors: { inside: { at: 'bore.bottom', help: 'Middle of the floor inside' } },
  called: { one: 'Pencil' },
  operations: [
    { id: 'block', op: 'cylinder', params: { diameter: '= diameter', height: '= height', round: '= t * 0.4' } },
    {
      id: 'bore',
      op: 'cylinder',
      params: { diameter: '= 2 * r', height: '= height', round: '= t * 0.4', edges: 'bottom' },
      at: { my: 'bottom', offset: [0, '= t', 0] },
    },
    { id: 'cup', op: 'difference', inputs: ['block', 'bore'] },
    {
      id: 'one',
      op: 'create_pencil',
      params: { length: '= height * 1.75', thickness: '= min(7.2, r * 0.3)' },
      at: { my: 'bottom', offset: [0, '= t', 0], rotate: [0, 0, 90] },
      material: 'pencil',
      when: '= pencils > 0',
    },
    {
      id: 'leaning',
      op: 'group',
      inputs: ['one'],
      at: { rotate: [0, 0, '= atan2(r * 0.5, height) * -1'], pivot: [0, '= t', 0], offset: ['= r * 0.2', 0, 0] },
    },
    { id: 'all_pencils', op: 'polar_array', params: { count: '= max(1, pencils)' }, inputs: ['leaning'], name: 'Pencils' },
  ],
  spoken: {
    holds: { in: 'inside' },
    names: ['pencil holder', 'pen holder', 'pencil cup', 'pen cup', 'pen pot', 'desk tidy', 'brush pot'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'], wall: ['thick'] },
    parts: {
      pencil: { names: ['pen'], count: 'pencils', absent: { pencils: 0 }, material: 'pencil' },
      cup: { names: ['wall', 'body'], material: 'main', sizes: { thickness: 'wall' } },
    },
  },
});
