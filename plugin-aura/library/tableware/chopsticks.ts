import { drawn } from '../drawn.ts';
import { box, mirrored } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A pair of chopsticks of 230 mm on a rest. */
export const chopsticks = thing({
  op: 'create_chopsticks',
  family: 'tableware',
  label: 'Chopsticks',
  help: 'Pair of tapered sticks lying on a rest',
  params: { length: mm(230, 'Length', 'Of a stick') },
  let: { s: '= length / 230' },
  materials: { stick: '#7f1d1d lacquer', rest: 'white porcelain' },
  operations: drawn('s', [
    { id: 'rod', op: 'pyramid', params: { base: [8, 8], top: [3, 3], height: 230 } },
    {
      id: 'stick',
      op: 'group',
      inputs: ['rod'],
      at: { rotate: [0, 4, 86.4], pivot: [0, 0, 0], offset: [112, 4, 7] },
      role: 'stick',
      name: 'Stick',
    },
    mirrored('sticks', ['stick'], { plane: 'z', role: 'stick' }),
    box('rest', [18, 14, 46], [-62, 0, 0], { round: 5, role: 'rest', name: 'Rest' }),
  ]),
  spoken: {
    names: ['chopsticks', 'pair of chopsticks', 'chopstick'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { stick: { material: 'main', always: 2 }, rest: { names: ['holder'], material: 'rest' } },
  },
});
