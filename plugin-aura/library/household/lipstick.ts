import { curve, drawn } from '../drawn.ts';
import { box, cut, rod, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A lipstick turned out of its case: 20 mm across, 73 mm high with the slanted tip, its cap of 46 mm beside it. */
export const lipstick = thing({
  op: 'create_lipstick',
  family: 'household',
  label: 'Lipstick',
  help: 'Lipstick with a slanted tip in its gold tube and black case, the cap beside it',
  params: { height: mm(73, 'Height', 'With the tip'), cap: yes('Cap', 'Standing beside it') },
  let: { s: '= height / 73' },
  materials: { pomade: '#b3122f satin plastic', tube: 'polished gold', case: 'black lacquer' },
  operations: drawn('s', [
    turned(
      'base',
      curve([
        [0, 0],
        [9.4, 0],
        [10, 0.6],
        [10, 27],
        [9.6, 27.6],
        [0, 27.6],
      ]),
      [0, 0, 0],
      { role: 'case', name: 'Case' },
    ),
    turned(
      'band',
      [
        [9, 24],
        [10.25, 24],
        [10.25, 27],
        [9, 27],
      ],
      [0, 0, 0],
      { role: 'tube', name: 'Band' },
    ),
    turned(
      'tube',
      [
        [0, 27.4],
        [8.6, 27.4],
        [8.6, 43],
        [8.2, 43.4],
        [6.6, 43.4],
        [6.4, 41],
        [0, 41],
      ],
      [0, 0, 0],
      { role: 'tube' },
    ),
    rod('stick', 12.6, 33, [0, 40, 0], { round: 2, edges: 'top' }),
    box('slant', [40, 30, 40], [0, 0, 0], { rotate: [52, 0, 0], pivot: [0, 0, 0] }),
    { id: 'slant_up', op: 'group', inputs: ['slant'], at: { offset: [0, 58, 12] } },
    cut('bullet', ['stick', 'slant_up'], { role: 'pomade', name: 'Lipstick' }),
    turned(
      'cap_shell',
      curve([
        [8.8, 0],
        [10, 0],
        [10, 44.6],
        [9, 46],
        [0, 46],
        [0, 44.4],
        [8.8, 44.4],
      ]),
      [0, 0, 0],
      { when: '= cap' },
    ),
    { id: 'cap', op: 'group', inputs: ['cap_shell'], at: { offset: [20.1, 0, 2] }, role: 'case', name: 'Cap' },
    turned(
      'cap_band',
      [
        [9, 0],
        [10.25, 0],
        [10.25, 3],
        [9, 3],
      ],
      [0, 0, 0],
      { when: '= cap' },
    ),
    { id: 'cap_trim', op: 'group', inputs: ['cap_band'], at: { offset: [20.1, 0, 2] }, role: 'tube', name: 'Cap band' },
  ]),
  spoken: {
    names: ['lipstick', 'lip stick', 'rouge'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      lipstick: { names: ['tip', 'pomade', 'bullet', 'color'], material: 'main' },
      tube: { names: ['band', 'ring'], material: 'tube' },
      case: { names: ['base', 'body'], material: 'case' },
      cap: { names: ['lid'], present: { cap: true }, absent: { cap: false }, material: 'case' },
    },
  },
});
