import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { defineOperation } from '../define.ts';
import { leadPart, solidOf } from '../parts.ts';
import { keptOf } from './kept.ts';

/** What several solids have in common. */
export const intersection = defineOperation({
  op: 'intersection',
  family: 'combine',
  label: 'Intersection',
  help: 'What all inputs have in common; name and material are those of the first.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 2, max: 400, help: '[first, ...others]' },
  params: {},
  example: {
    before: [
      { id: 'ball', op: 'sphere', params: { diameter: 24 } },
      { id: 'cube', op: 'box', params: { size: [18, 18, 18] }, at: { my: 'center' } },
    ],
    inputs: ['ball', 'cube'],
    params: {},
  },
  build(_, { inputs }) {
    const lead = leadPart(inputs);
    const [first, ...others] = inputs.map(solidOf);
    const solid = others.reduce((common, other) => common.intersect(other), first!);
    if (!lead || solid.isEmpty()) throw new CannotBuild('The inputs have nothing in common: they do not overlap.');
    return { parts: [{ ...keptOf(lead), solid }] };
  },
});
