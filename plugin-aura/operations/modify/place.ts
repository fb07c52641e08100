import { z } from 'zod';
import { axisRotation, multiply, translation } from '../../kernel/matrix.ts';
import { value } from '../../plan/param.ts';
import { LIMITS } from '../../plan/plan.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

const number = z.number('It has to be a number.').min(-100_000).max(100_000);
const spot = z.union(
  [z.tuple([number, number, number]), z.tuple([number, number, number, number])],
  'Each place is [x, y, z] or [x, y, z, degrees about Y].',
);

/** Copies at listed places. */
export const place = defineOperation({
  op: 'place',
  family: 'modify',
  label: 'Place',
  help: 'Copies moved by each of a list of [x, y, z] or [x, y, z, degrees about Y].',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    at: value({
      label: 'Places',
      help: 'How far each copy is moved, and by how many degrees it is turned about Y.',
      schema: z.array(spot).min(1).max(LIMITS.copies),
      default: 'required',
      notation: '[[x,y,z,ry?],...]',
      scaleLengths: (spots, factor) =>
        spots.map(
          ([x, y, z, turn]): z.infer<typeof spot> =>
            turn === undefined ? [x * factor, y * factor, z * factor] : [x * factor, y * factor, z * factor, turn],
        ),
    }),
  },
  example: {
    before: [{ id: 'chair', op: 'box', params: { size: [8, 16, 8] } }],
    inputs: ['chair'],
    params: {
      at: [
        [0, 0, 20],
        [20, 0, 0, 90],
        [0, 0, -20, 180],
      ],
    },
  },
  build({ at }, { inputs }) {
    const moves = at.map(([x, y, z, turn = 0]) => multiply(translation([x, y, z]), axisRotation([0, 1, 0], turn)));
    return { parts: repeated(inputs, moves, 'at') };
  },
});
