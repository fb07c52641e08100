import { box, union } from '../shapes.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** A bar of chocolate of 100 g: some 160 x 80 x 9 mm, four pieces wide and six long; half in its foil and paper if wanted. */
export const chocolateBar = thing({
  op: 'create_chocolate_bar',
  family: 'food',
  label: 'Chocolate bar',
  help: 'Bar of chocolate in pieces with sloping sides; in foil and a paper wrapper if wanted',
  params: {
    length: mm(160, 'Length', 'Of the bar'),
    width: mm(80, 'Width', 'Of the bar'),
    thickness: mm(9, 'Thickness', 'Of the bar'),
    columns: whole(6, 'Pieces along', 'In a row along the bar', { min: 1, max: 12 }),
    rows: whole(4, 'Pieces across', 'Rows across the bar', { min: 1, max: 8 }),
    wrapper: no('Wrapper', 'Foil and paper around one end'),
  },
  let: {
    l: '= length',
    w: '= width',
    t: '= min(thickness, length * 0.5, width * 0.5)',
    cl: '= l / columns',
    cw: '= w / rows',
    gap: '= min(cl, cw) * 0.08',
    slope: '= min(t * 0.4, cl * 0.2, cw * 0.2)',
    sheath: '= l * 0.46',
  },
  materials: { chocolate: 'chocolate', wrapper: '#8c1d2f satin paint', foil: 'silver' },
  operations: [
    box('slab', ['= l', '= t * 0.5', '= w'], [0, 0, 0], { round: '= t * 0.12' }),
    box('piece', ['= cl - gap', '= t * 0.6', '= cw - gap'], [0, '= t * 0.4', 0], { chamfer: '= slope * 0.7' }),
    {
      id: 'pieces',
      op: 'grid_array',
      params: { columns: '= columns', rows: '= rows', step: ['= cl', 0, '= cw'], centered: true },
      inputs: ['piece'],
    },
    union('chocolate', ['slab', 'pieces'], { name: 'Chocolate' }),
    box('foil', ['= sheath * 1.08', '= t * 1.06', '= w * 1.015'], ['= l / 2 - sheath * 0.54 + t * 0.1', '= -t * 0.03', 0], {
      round: '= t * 0.2',
      when: '= wrapper',
      name: 'Foil',
    }),
    box('wrapper', ['= sheath', '= t * 1.14', '= w * 1.03'], ['= l / 2 - sheath / 2 + t * 0.14', '= -t * 0.07', 0], {
      round: '= t * 0.22',
      when: '= wrapper',
      name: 'Wrapper',
    }),
  ],
  spoken: {
    names: ['chocolate bar', 'bar of chocolate', 'chocolate tablet', 'candy bar', 'milk chocolate bar'],
    variants: [
      { names: ['dark chocolate bar', 'bar of dark chocolate'], params: {}, materials: { main: '#2c1710 satin plastic' } },
      { names: ['white chocolate bar', 'bar of white chocolate'], params: {}, materials: { main: '#f3e6c4 satin plastic' } },
      { names: ['wrapped chocolate bar'], params: { wrapper: true } },
    ],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'thickness'] },
    words: { length: ['long'], width: ['wide', 'across'], thickness: ['thick', 'high'], columns: ['column'], rows: ['row'] },
    adjectives: { wrapped: { wrapper: true }, unwrapped: { wrapper: false } },
    parts: {
      chocolate: { names: ['piece', 'square'], material: 'main' },
      wrapper: { names: ['paper', 'packaging'], present: { wrapper: true }, absent: { wrapper: false }, material: 'wrapper' },
      foil: { names: ['silver foil'], present: { wrapper: true }, absent: { wrapper: false }, material: 'foil' },
    },
  },
});
