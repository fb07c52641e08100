import { drawn } from '../drawn.ts';
import { bow, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** An eggplant of 200 mm, lying. */
export const eggplant = thing({
  op: 'create_eggplant',
  family: 'food',
  label: 'Eggplant',
  help: 'Dark violet fruit with a green cap',
  params: { length: mm(200, 'Length', 'Cap included') },
  let: { s: '= length / 200' },
  materials: { fruit: '#3a1146 glossy plastic', cap: '#4c8c3f leaves' },
  operations: drawn('s', [
    turned(
      'fruit',
      [
        [0, 0],
        {
          spline: [
            [20, 3],
            [35, 16],
            [42, 42],
            [40, 70],
            [31, 106],
            [23, 138],
            [17, 160],
          ],
        },
        [9, 169],
        [0, 170],
      ],
      [0, 0, 0],
      { role: 'fruit', name: 'Fruit' },
    ),
    turned(
      'calyx',
      [
        [0, 174],
        [10, 172],
        [17, 164],
        [21.6, 148],
        [20.2, 147],
        [15, 160],
        [0, 165],
      ],
      [0, 0, 0],
      { role: 'cap', name: 'Cap' },
    ),
    bow(
      'stalk',
      { circle: 9 },
      [
        [0, 168, 0],
        [1, 184, 0],
        [7, 200, 0],
      ],
      { role: 'cap', name: 'Stalk' },
    ),
    { id: 'laid', op: 'group', inputs: ['fruit', 'calyx', 'stalk'], at: { rotate: [0, 0, 90] } },
  ]),
  spoken: {
    names: ['eggplant', 'aubergine'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      cap: { names: ['calyx', 'leaf'], material: 'cap' },
      stalk: { names: ['stem'], material: 'cap' },
      fruit: { names: ['skin'], material: 'main' },
    },
  },
});
