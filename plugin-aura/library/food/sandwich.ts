import { drawn } from '../drawn.ts';
import { around, box, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A sandwich of two slices of 110 mm with lettuce, tomato, ham and cheese. */
export const sandwich = thing({
  op: 'create_sandwich',
  family: 'food',
  label: 'Sandwich',
  help: 'Two slices of bread with lettuce, tomato, ham and cheese',
  params: { width: mm(110, 'Width', 'Of the bread') },
  let: { s: '= width / 110' },
  materials: {
    bread: '#d9a866 bread',
    lettuce: '#7cb342 leaves',
    tomato: '#d8392b glossy plastic',
    cheese: '#f5c542 satin paint',
    ham: '#e8909a matte plastic',
  },
  operations: drawn('s', [
    box('lower_bread', [110, 15, 110], [0, 0, 0], { round: 6, role: 'bread', name: 'Lower bread' }),
    box('lettuce', [121, 4, 117], [0, 14, 0], { round: 1.8, rotate: [0, 7, 0], role: 'lettuce', name: 'Lettuce' }),
    rod('slice', 48, 6, [26, 17.4, 26], { round: 2, role: 'tomato', name: 'Tomato' }),
    around('tomatoes', ['slice'], 4, { role: 'tomato', name: 'Tomato' }),
    box('ham', [116, 5, 120], [0, 23, 0], { round: 2.2, rotate: [0, -6, 0], role: 'ham', name: 'Ham' }),
    box('cheese', [104, 4, 104], [0, 27.6, 0], { round: 1, rotate: [0, 45, 0], role: 'cheese', name: 'Cheese' }),
    box('upper_bread', [110, 17, 110], [0, 31, 0], { round: 7.5, role: 'bread', name: 'Upper bread' }),
  ]),
  spoken: {
    names: ['sandwich', 'toast sandwich', 'club sandwich', 'ham sandwich', 'cheese sandwich'],

    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      bread: { names: ['slice', 'toast'], material: 'main' },
      lettuce: { names: ['salad'], material: 'lettuce' },
      tomato: { material: 'tomato' },
      cheese: { material: 'cheese' },
      ham: { names: ['meat'], material: 'ham' },
    },
  },
});
