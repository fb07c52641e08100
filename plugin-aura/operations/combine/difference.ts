import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { placedSolids } from '../parts.ts';
import { keptOf } from './kept.ts';

/**
 * Cuts solids away from a part; of a group, from each of its parts, so that each keeps its material. Stones that are set in what is cut
 * stay as they are: nobody cuts a casting through its stones.
 */
export const difference = defineOperation({
  op: 'difference',
  family: 'combine',
  label: 'Difference',
  help: 'The first input minus all others; a group is cut part by part.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 2, max: 400, help: '[first, ...taken away]' },
  params: {},
  example: {
    before: [
      { id: 'block', op: 'box', params: { size: [20, 10, 20] } },
      { id: 'bore', op: 'cylinder', params: { diameter: 8, height: 30 } },
    ],
    inputs: ['block', 'bore'],
    params: {},
  },
  build(_, { kernel, inputs }) {
    const [first, ...others] = inputs;
    const tool = kernel.union(others.flatMap(({ parts }) => parts.flatMap(placedSolids)));
    const set = first!.parts.some(({ gem }) => gem === undefined);
    const parts = first!.parts
      .filter((part) => part.solid)
      .map(
        (part): BuiltPart =>
          set && part.gem
            ? { ...part, keepMaterial: part.keepMaterial ?? true }
            : { ...keptOf(part), solid: kernel.union(placedSolids(part)).subtract(tool) },
      )
      .filter((part) => !part.solid?.isEmpty());
    if (parts.length === 0) throw new CannotBuild('The others take all of the first input away.');
    return { parts };
  },
});
