/**
 * A brief to a plan, always the same one for the same brief. reader.ts is the whole way from words; compose.ts makes thing by thing
 * (thing.ts: operation, features, parts), binds facts to parameters (bind.ts, address.ts), stands things to each other with room (layout.ts,
 * contents.ts) and merges what the artist changed by hand (merge.ts). jewelry/ puts jewels together, workpiece/ described parts.
 *
 * refine.ts turns an instruction into edits of the brief (edit/), as a whole or clause by clause (clausewise.ts), and vary.ts gives others of
 * the same. Nothing may vanish: coverage.ts tells words of which nothing came, taken.ts what was taken as something else, and truths.ts knows
 * what holds of a thing anyway.
 */
export { wordReader } from './offline.ts';
export { withoutUnbuildable } from './unbuildable.ts';
