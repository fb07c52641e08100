import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { defineOperation } from '../define.ts';
import { leadPart, solidsOf } from '../parts.ts';
import { apartIn } from './apart.ts';
import { keptOf } from './kept.ts';

/** Several solids become one. */
export const union = defineOperation({
  op: 'union',
  family: 'combine',
  label: 'Union',
  help: 'One solid of all inputs; name and material are those of the first.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[first, ...others]' },
  params: {},
  example: {
    before: [
      { id: 'base', op: 'box', params: { size: [20, 10, 20] } },
      { id: 'post', op: 'cylinder', params: { diameter: 8, height: 30 } },
    ],
    inputs: ['base', 'post'],
    params: {},
  },
  build(_, { kernel, inputs, quality }) {
    const lead = leadPart(inputs);
    if (!lead) throw new CannotBuild('None of the inputs has a solid.');
    const solid = kernel.union(inputs.flatMap(solidsOf));
    const joined = inputs.map((input) => ({ name: `"${input.operation}"`, solids: solidsOf(input) }));
    const apart = quality === 'draft' ? undefined : apartIn(solid, joined);
    return { parts: [{ ...keptOf(lead), solid }], ...(apart !== undefined && { facts: { apart } }) };
  },
});
