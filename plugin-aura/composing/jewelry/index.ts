/** Jewellery for composing: what the reader has to know of it, and how a branch of a brief becomes operations. */
export { builtParts } from './built-parts.ts';
export { composeJewel, type JewelOptions, type JewelPlan } from './compose-jewel.ts';
export { isPiece, jewelryEntries } from './lexicon.ts';
export { settleJewels } from './settle.ts';
export { asCentre, otherwise, setInto } from './some-stones.ts';
export { isSpecies, speciesNamed } from './species.ts';
export { meaningOf } from './terms.ts';
