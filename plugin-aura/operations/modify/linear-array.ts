import { scaled, translation } from '../../kernel/matrix.ts';
import { count, flag, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

/** Copies in a row. */
export const linearArray = defineOperation({
  op: 'linear_array',
  family: 'modify',
  label: 'Linear array',
  help: 'Copies in a row, each one step from the one before.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    count: count({ label: 'Count', help: 'How many there are, the original included.', default: 3, min: 1, max: 10_000, soft: [1, 50] }),
    step: vector3({ label: 'Step', help: 'From one to the next.', default: 'required', min: -100_000, max: 100_000 }),
    centered: flag({
      label: 'Centred',
      help: 'The row is centred on where the original stood, instead of beginning there.',
      default: false,
    }),
  },
  example: { before: [{ id: 'post', op: 'box', params: { size: [4, 20, 4] } }], inputs: ['post'], params: { count: 5, step: [10, 0, 0] } },
  build({ count, step, centered }, { inputs }) {
    const first = centered ? -(count - 1) / 2 : 0;
    const moves = Array.from({ length: count }, (_, k) => translation(scaled(step, first + k)));
    return { parts: repeated(inputs, moves, 'count') };
  },
});
