import { symbol } from './symbol.ts';

/** A question mark as a printer cuts it. */
export const questionMark = symbol({
  op: 'create_question_mark',
  label: 'Question mark',
  help: 'Question mark',
  names: ['question mark', 'question symbol'],
  material: 'purple plastic',
  profile: { text: '?', size: 100 },
});
