import { CUT_NAMES } from '../../kernel/gems/cuts.ts';
import { choice, text } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { buildStone, stoneAnchors, stoneParams } from './gem-params.ts';

/** All but the single cut, which is for melee. */
const GEM_CUTS = CUT_NAMES.filter((cut) => cut !== 'single');

/** A stone of any species, like create_diamond; the species decides its weight, the material its looks. */
export const createGem = defineOperation({
  op: 'create_gem',
  family: 'jewelry',
  label: 'Gemstone',
  help: 'A cut stone of any species (sapphire, emerald, pearl ...), by carat or by mm.',
  params: {
    species: text({
      label: 'Species',
      help: 'Mineral, whose specific gravity weighs the stone: sapphire, ruby, emerald, opal, pearl ...',
      default: 'sapphire',
      maxLength: 60,
    }),
    cut: choice({ label: 'Cut', help: 'Shape and facet arrangement.', options: GEM_CUTS, default: 'round' }),
    ...stoneParams,
  },
  produces: 'gem',
  anchors: stoneAnchors,
  example: { params: { species: 'sapphire', cut: 'oval', length: 8, width: 6 }, material: 'blue sapphire' },
  build: (values, context) => {
    const built = buildStone(values, values.species, context);
    return { ...built, parts: built.parts.map((part) => ({ material: values.species, ...part })) };
  },
});
