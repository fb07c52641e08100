import { use } from '../shapes.ts';
import { auto, mm, thing, yes } from '../thing.ts';

/** A metric threaded rod (DIN 976), lying along X: thread from end to end, coarse pitch unless another is given. */
export const threadedRod = thing({
  op: 'create_threaded_rod',
  family: 'mechanical',
  label: 'Threaded rod',
  help: 'Steel rod with a metric thread from end to end',
  params: {
    diameter: mm(10, 'Thread', 'Nominal diameter: 10 for M10'),
    length: auto(200, 'Length', 'Over all'),
    modelled: yes('Modelled thread', 'Off: a plain rod of the nominal diameter'),
  },
  let: { length: '= diameter * 20' },
  materials: { rod: 'steel' },
  operations: [
    use(
      'rod',
      'create_bolt',
      { head: 'none', diameter: '= diameter', length: '= length', modelled: '= modelled' },
      [0, '= diameter / 2', 0],
      {
        my: 'center',
        rotate: [0, 0, 90],
        role: 'rod',
        name: 'Threaded rod',
      },
    ),
  ],
  spoken: {
    names: ['threaded rod', 'threaded bar', 'all thread', 'all thread rod', 'allthread', 'studding', 'screw rod'],
    sizes: { one: 'length', two: ['diameter', 'length'] },
    words: { length: ['long', 'length'], diameter: ['thread', 'thick', 'across', 'thread diameter', 'nominal diameter'] },
    adjectives: { plain: { modelled: false } },
    parts: { thread: { present: { modelled: true }, absent: { modelled: false }, sizes: { size: 'diameter', diameter: 'diameter' } } },
  },
});
