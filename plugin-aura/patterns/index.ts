/**
 * The offline generator: words to plans in milliseconds, without a model. `language/` reads a prompt (tokens, numbers with units, phrases
 * of the tables in `words/`, nouns with what belongs to them); `jewelry/` and `things/` turn what was read into operations of the
 * vocabulary; `refine/` changes a plan by words, `vary.ts` steps away from one. Tables are data in one shape, functions are small and pure.
 */
export { type Generated, type GenerateOptions, generate, type Refined, refine, type Variation, vary } from './generate.ts';
