import { cut, rod, union } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A hexagonal standoff, upright: M3, 5.5 mm across flats, threaded through, or with a stud below. */
export const hexStandoff = thing({
  op: 'create_standoff',
  family: 'mechanical',
  label: 'Standoff',
  help: 'Hexagonal or round standoff with a thread at both ends, or a stud below',
  params: {
    thread: mm(3, 'Thread', '3 for M3'),
    length: auto(20, 'Length', 'Of the body'),
    flats: auto(5.5, 'Across flats', 'Of the hexagon, or the diameter'),
    style: pick(['female', 'male_female'], 'Style', 'A hole at both ends, or a stud below'),
    section: pick(['hex', 'round'], 'Section', 'Of the body'),
    stud: auto(6, 'Stud', 'Length of the stud'),
  },
  let: {
    length: '= thread * 6.5',
    flats: '= thread * 1.83',
    stud: '= thread * 2',
    f: '= max(flats, thread * 1.2)',
    foot: "= if(style == 'male_female', stud, 0)",
  },
  materials: { standoff: 'brass' },
  operations: [
    {
      id: 'hexagon',
      op: 'prism',
      params: { sides: 6, across_flats: '= f', height: '= length' },
      at: { my: 'bottom', offset: [0, '= foot', 0] },
      when: "= section == 'hex'",
    },
    rod('barrel', '= f', '= length', [0, '= foot', 0], { when: "= section == 'round'" }),
    rod('stud', '= thread', '= stud + length * 0.05', [0, 0, 0], {
      chamfer: '= thread * 0.1',
      edges: 'bottom',
      when: "= style == 'male_female'",
    }),
    union('blank', ['hexagon', 'barrel', 'stud']),
    rod('through', '= thread * 0.84', '= length * 3', [0, '= -length', 0], { when: "= style == 'female'" }),
    rod('blind', '= thread * 0.84', '= length', [0, '= foot + length * 0.4', 0], { when: "= style == 'male_female'" }),
    cut('standoff', ['blank', 'through', 'blind'], { name: 'Standoff' }),
  ],
  spoken: {
    names: [
      'standoff',
      'hex standoff',
      'stand off',
      'male female standoff',
      'round standoff',
      'hex spacer',
      'pcb standoff',
      'threaded spacer',
      'threaded standoff',
    ],
    variants: [
      { names: ['male female standoff'], params: { style: 'male_female' } },
      { names: ['round standoff'], params: { section: 'round' } },
    ],
    sizes: { one: 'length', two: ['thread', 'length'] },
    words: {
      length: ['long', 'high', 'tall', 'body'],
      flats: ['across flats', 'hex', 'outside', 'outer diameter', 'outside diameter'],
      stud: ['stud length'],
    },
    adjectives: {
      'male female': { style: 'male_female' },
      'm f': { style: 'male_female' },
      'female female': { style: 'female' },
      round: { section: 'round' },
    },
    parts: { stud: { present: { style: 'male_female' }, sizes: { length: 'stud', size: 'stud' } } },
  },
});
