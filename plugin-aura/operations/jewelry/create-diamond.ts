import { choice } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { buildStone, stoneAnchors, stoneParams } from './gem-params.ts';

export const DIAMOND_CUTS = [
  'round',
  'princess',
  'oval',
  'emerald',
  'asscher',
  'cushion',
  'radiant',
  'pear',
  'marquise',
  'heart',
  'trillion',
  'baguette',
  'tapered_baguette',
  'half_moon',
  'trapezoid',
  'hexagon',
  'kite',
  'shield',
  'old_european',
  'rose',
] as const;

/** A cut diamond with exact facets, by carat or by millimetres; table up, origin in the middle of the girdle plane. */
export const createDiamond = defineOperation({
  op: 'create_diamond',
  family: 'jewelry',
  label: 'Diamond',
  help: 'A cut diamond, exact in facets and weight, by carat or by mm.',
  params: {
    cut: choice({
      label: 'Cut',
      help: 'Shape and facet arrangement; create_gem has further ones.',
      options: DIAMOND_CUTS,
      default: 'round',
    }),
    ...stoneParams,
  },
  produces: 'gem',
  anchors: stoneAnchors,
  example: { params: { cut: 'round', carat: 1 }, material: 'diamond' },
  build: (values, context) => buildStone(values, 'diamond', context),
});
