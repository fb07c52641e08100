/** Jewellery for composing: what the reader has to know of it, and how a branch of a brief becomes operations. */
export { builtParts } from './builtParts.ts';
export { composeJewel, type JewelOptions, type JewelPlan } from './composeJewel.ts';
export { isPiece, jewelryEntries } from './lexicon.ts';
export { settleJewels } from './settle.ts';
export { asCentre, otherwise, setInto } from './someStones.ts';
export { isSpecies, speciesNamed } from './species.ts';
export { meaningOf } from './terms.ts';
