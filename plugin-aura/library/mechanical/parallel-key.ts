import { slab } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A parallel key after DIN 6885, lying along X: with round ends (form A) or square ones (form B). */
export const parallelKey = thing({
  op: 'create_parallel_key',
  family: 'mechanical',
  label: 'Parallel key',
  help: 'Machine key for the keyway of a shaft, with round or square ends',
  params: {
    width: mm(8, 'Width', 'Across the key'),
    height: auto(7, 'Height', 'Of the key'),
    length: auto(40, 'Length', 'Along the shaft'),
    ends: pick(['round', 'square'], 'Ends', 'Form A or form B'),
  },
  let: { height: '= width * 0.875', length: '= width * 5', l: '= max(length, width * 1.02)' },
  materials: { key: 'steel' },
  operations: [
    slab('rounded', { slot: ['= l - width', '= width'] }, '= height', [0, 0, 0], {
      axis: 'y',
      chamfer: '= min(width, height) * 0.05',
      when: "= ends == 'round'",
      name: 'Key',
    }),
    slab('squared', { rect: ['= l', '= width'] }, '= height', [0, 0, 0], {
      axis: 'y',
      chamfer: '= min(width, height) * 0.05',
      when: "= ends == 'square'",
      name: 'Key',
    }),
  ],
  spoken: {
    names: ['parallel key', 'machine key', 'shaft key', 'feather key', 'key stock', 'square key'],
    variants: [{ names: ['key stock', 'square key'], params: { ends: 'square' } }],
    sizes: { one: 'length', two: ['width', 'length'], three: ['width', 'height', 'length'] },
    words: { length: ['long'], width: ['wide'], height: ['high', 'tall', 'thick'] },
    adjectives: { rounded: { ends: 'round' }, 'form a': { ends: 'round' }, 'form b': { ends: 'square' } },
    parts: {
      end: {
        names: ['rounded end', 'round end'],
        adjectives: { round: { ends: 'round' }, rounded: { ends: 'round' }, square: { ends: 'square' } },
      },
    },
  },
});
