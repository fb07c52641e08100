import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { convexHull } from '../../kernel/convex.ts';
import { defineOperation } from '../define.ts';
import { leadPart, solidsOf } from '../parts.ts';
import { keptOf } from './kept.ts';

/** A skin stretched over solids. */
export const hull = defineOperation({
  op: 'hull',
  family: 'combine',
  label: 'Hull',
  help: 'The convex skin stretched over all inputs; name and material are those of the first.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[first, ...others]' },
  params: {},
  example: {
    before: [
      { id: 'low', op: 'sphere', params: { diameter: 16 } },
      { id: 'high', op: 'sphere', params: { diameter: 8 }, at: { my: 'center', offset: [10, 20, 0] } },
    ],
    inputs: ['low', 'high'],
    params: {},
  },
  build(_, { inputs }) {
    const lead = leadPart(inputs);
    if (!lead) throw new CannotBuild('None of the inputs has a solid.');
    return { parts: [{ ...keptOf(lead), solid: convexHull(inputs.flatMap(solidsOf)) }] };
  },
});
