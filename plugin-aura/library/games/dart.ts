import { drawn } from '../drawn.ts';
import { around, outline, rod, slab, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A steel tip dart of 150 mm and 22 g with four flights. */
export const dart = thing({
  op: 'create_dart',
  family: 'games',
  label: 'Dart',
  help: 'Dart with a steel tip, a barrel and flights',
  params: { length: mm(150, 'Length', 'From tip to flights') },
  let: { s: '= length / 150' },
  materials: { barrel: 'brass', tip: 'polished steel', shaft: 'black plastic', flight: '#d32f2f glossy plastic' },
  operations: drawn('s', [
    turned(
      'tip',
      [
        [0, 0],
        [1.2, 10],
        [1.3, 36],
        [0, 36],
      ],
      [0, 0, 0],
      { role: 'tip', name: 'Tip' },
    ),
    turned(
      'barrel',
      [
        [0, 34],
        [2, 34],
        [3.6, 42],
        [3.8, 60],
        [3.4, 62],
        [3.8, 64],
        [3.4, 66],
        [3.8, 68],
        [3.4, 70],
        [3.8, 72],
        [3.4, 84],
        [0, 84],
      ],
      [0, 0, 0],
      { role: 'barrel', name: 'Barrel' },
    ),
    rod('shaft', 4.4, 62, [0, 83, 0], { round: 1, role: 'shaft', name: 'Shaft' }),
    slab('flight', outline([0, 106], [10, 112], [19, 124], [19, 142], [12, 150], [0, 150]), 0.8, [9.5, 106, 0], {
      role: 'flight',
      name: 'Flight',
    }),
    around('flights', ['flight'], 4, { role: 'flight', name: 'Flight' }),
    { id: 'laid', op: 'group', inputs: ['tip', 'barrel', 'shaft', 'flights'], at: { rotate: [0, 0, 90] } },
  ]),
  spoken: {
    names: ['dart', 'throwing dart'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      tip: { names: ['point', 'needle'], material: 'tip' },
      barrel: { names: ['body'], material: 'main' },
      shaft: { names: ['stem'], material: 'shaft' },
      flight: { names: ['feather', 'fin'], material: 'flight', always: 4 },
    },
  },
});
