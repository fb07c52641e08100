/**
 * Materials as physical data: tables by category, words to rows.
 * To add a material, add a row to its category's table; nothing else changes.
 */

export { CATALOGUE, defaultMaterial, type FoundMaterial, findMaterial } from './catalogue.ts';
export { COLOUR_WORDS, COLOURS, channels, colourOf, mixSrgb, SHADE_WORDS } from './colours.ts';
export { FINISHES, type Finish, finishOf, withFinish } from './finishes.ts';
export {
  CATEGORIES,
  type CatalogueEntry,
  type MaterialCategory,
  PATTERNS,
  type PatternId,
  type PhysicalMaterial,
  physicalMaterialSchema,
} from './physical.ts';
