import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A pencil lying: 190 mm long, 7 mm across the flats. */
export const pencil = thing({
  op: 'create_pencil',
  family: 'office',
  label: 'Pencil',
  help: 'Hexagonal sharpened pencil, with ferrule and eraser',
  params: {
    length: mm(190, 'Length', 'Over all'),
    thickness: mm(7.2, 'Thickness', 'Across the flats', { max: 40 }),
    eraser: yes('Eraser', 'A rubber in a metal ferrule at the end'),
  },
  let: { d: '= min(thickness, length * 0.2)', s: '= d / 7.2', e: '= if(eraser, 19 * s, 0)' },
  materials: { body: 'yellow lacquer', wood: 'cedar', lead: 'dark grey paint', ferrule: 'aluminium', eraser: 'pink rubber' },
  operations: drawn('s', [
    {
      id: 'bar',
      op: 'prism',
      params: { sides: 6, across_flats: 7.2, height: '= length - e', axis: 'x', round: 0.5, edges: 'vertical' },
      at: { my: 'left', offset: [0, 0, 0] },
    },
    {
      id: 'rest',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [0.4, 0],
            [4.3, 24],
            [6, 24],
            [6, '= length'],
            [0, '= length'],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0] },
    },
    { id: 'shaped', op: 'intersection', inputs: ['bar', 'rest'] },
    { id: 'body', op: 'slice', params: { plane: 'x', position: 22, above: true }, inputs: ['shaped'], name: 'Body' },
    {
      id: 'wood',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 7.6],
            [1.6, 7.6],
            [3.72, 20.4],
            [3.2, 22.2],
            [0, 22.2],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0] },
      name: 'Wood',
    },
    {
      id: 'lead',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [0.35, 0],
            [1.55, 7.7],
            [0, 7.7],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0] },
      name: 'Lead',
    },
    {
      id: 'tube',
      op: 'cylinder',
      params: { diameter: 8, height: 12, axis: 'x', round: 0.3 },
      at: { my: 'left', offset: ['= length - e - 1 * s', 0, 0] },
      when: '= eraser',
    },
    {
      id: 'ferrule',
      op: 'groove',
      params: { diameter: 8, depth: 0.4, width: 0.8, count: 3, pitch: 2, axis: 'x', shape: 'round' },
      inputs: ['tube'],
      material: 'ferrule',
    },
    {
      id: 'rubber',
      op: 'cylinder',
      params: { diameter: 7.2, height: 10, axis: 'x', round: 1.6, edges: 'top' },
      at: { my: 'left', offset: ['= length - e + 9 * s', 0, 0] },
      role: 'eraser',
      name: 'Eraser',
      when: '= eraser',
    },
  ]),
  spoken: {
    names: ['pencil', 'lead pencil', 'graphite pencil'],
    variants: [
      {
        names: ['colored pencil', 'crayon', 'drawing pencil'],
        params: { eraser: false, length: 175 },
        materials: { main: 'red lacquer', lead: 'red paint' },
      },
    ],
    sizes: { one: 'length', two: ['length', 'thickness'] },
    words: { length: ['long'], thickness: ['thick', 'diameter'] },
    parts: {
      eraser: { names: ['rubber'], present: { eraser: true }, absent: { eraser: false }, material: 'eraser' },
      lead: { names: ['tip', 'point'], material: 'lead' },
      body: { material: 'main' },
    },
  },
});
