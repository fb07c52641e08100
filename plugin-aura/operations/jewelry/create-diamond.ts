import { defineOperation } from '../define.ts';
import { buildStone, stoneAnchors, stoneParams } from './gem-params.ts';

/** A cut diamond with exact facets, by carat or by millimetres; table up, origin in the middle of the girdle plane. */
export const createDiamond = defineOperation({
  op: 'create_diamond',
  family: 'jewelry',
  label: 'Diamond',
  help: 'A cut diamond, exact in facets and weight, by carat or by mm.',
  params: stoneParams,
  produces: 'gem',
  anchors: stoneAnchors,
  example: { params: { cut: 'round', carat: 1 }, material: 'diamond' },
  build: (values, context) => buildStone(values, 'diamond', context),
});
