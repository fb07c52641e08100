import { drawn } from '../drawn.ts';
import { box, cut, row, slab, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A soap dish with a bar of soap: 135 by 95 mm, 26 mm high. */
export const soapDish = thing({
  op: 'create_soap_dish',
  family: 'bathroom',
  label: 'Soap dish',
  help: 'Oval soap dish with ribs and a bar of soap',
  params: { length: mm(135, 'Length', 'Over all'), soap: yes('Soap', 'A bar that lies on it') },
  let: { s: '= length / 135' },
  materials: { dish: 'white porcelain', soap: '#b9d8c2 wax' },
  operations: drawn('s', [
    {
      id: 'outside',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: { rect: [88, 54], r: 26 } },
          { at: 0.12, profile: { rect: [96, 60], r: 29 } },
          { at: 0.55, profile: { rect: [122, 84], r: 40 } },
          { at: 1, profile: { rect: [135, 96], r: 46 } },
        ],
        height: 26,
      },
      at: { my: 'bottom' },
    },
    {
      id: 'inside',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: { rect: [94, 58], r: 28 } },
          { at: 0.5, profile: { rect: [119, 81], r: 39 } },
          { at: 1, profile: { rect: [130, 91], r: 44 } },
        ],
        height: 21.4,
      },
      at: { my: 'bottom', offset: [0, 5, 0] },
    },
    cut('shell', ['outside', 'inside']),
    box('rib', [5, 6, 58], [-36, 4, 0], { round: 2 }),
    row('ribs', ['rib'], 7, [12, 0, 0], { centered: false }),
    union('dish', ['shell', 'ribs'], { role: 'dish', name: 'Dish' }),
    { id: 'bar', op: 'cushion', params: { size: [86, 28, 54], softness: 0.5 }, at: { my: 'bottom', offset: [0, 9.6, 0] }, when: '= soap' },
    slab('stamp', { rect: [46, 22], r: 10, minus: [{ rect: [41, 17], r: 8 }] }, 3, [0, 0, 0], {
      rotate: [-90, 0, 0],
      pivot: [0, 0, 0],
      when: '= soap',
    }),
    { id: 'stamp_up', op: 'group', inputs: ['stamp'], at: { offset: [0, 36.8, 11] } },
    cut('soap', ['bar', 'stamp_up'], { role: 'soap', name: 'Soap', when: '= soap' }),
  ]),
  spoken: {
    names: ['soap dish', 'soap tray', 'soap holder'],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      dish: { names: ['rib', 'tray'], material: 'main' },
      soap: { names: ['bar of soap', 'bar'], present: { soap: true }, absent: { soap: false }, material: 'soap' },
    },
  },
});
