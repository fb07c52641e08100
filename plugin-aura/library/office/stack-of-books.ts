import { mm, thing, whole } from '../thing.ts';

const COLOURS = [
  'dark red leather',
  'dark green leather',
  'navy leather',
  'brown leather',
  'cream leather',
  'black leather',
  'teal leather',
  'mustard leather',
];
const SIZES = [
  [1, 0.78, 30, 4],
  [0.96, 0.76, 24, -7],
  [0.9, 0.66, 36, 3],
  [0.86, 0.68, 22, -12],
  [0.8, 0.6, 28, 8],
  [0.78, 0.58, 20, -4],
  [0.72, 0.56, 26, 12],
  [0.7, 0.52, 18, -9],
] as const;
const below = (k: number) => SIZES.slice(0, k).reduce((sum, [, , thick]) => sum + thick, 0);

/** A pile of up to eight books, the largest at the bottom, turned a little against one another. */
export const stackOfBooks = thing({
  op: 'create_stack_of_books',
  family: 'office',
  label: 'Stack of books',
  help: 'Pile of books of several sizes and colours',
  params: { width: mm(230, 'Width', 'Of the largest book'), books: whole(4, 'Books', 'How many', { min: 1, max: 8, soft: [2, 8] }) },
  let: { s: '= width / 230' },
  operations: COLOURS.map((colour, k) => {
    const [width, depth, thick, turn] = SIZES[k]!;
    return {
      id: `book_${k + 1}`,
      op: 'create_book',
      params: { width: `= width * ${depth}`, depth: `= width * ${width}`, height: `= ${thick} * s` },
      at: {
        my: 'bottom',
        offset: [0, `= ${below(k) - k * 0.05} * s`, 0] as [number, string, number],
        rotate: [0, 90 + turn, 0] as [number, number, number],
      },
      material: colour,
      when: `= books > ${k}`,
    };
  }),
  spoken: {
    names: ['stack of books', 'pile of books', 'book stack', 'books'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: { book: { count: 'books' } },
  },
});
