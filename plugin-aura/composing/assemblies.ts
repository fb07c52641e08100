import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { isPiece } from './jewelry/lexicon.ts';

/** Things that are put together from several operations by a room of their own: pieces of jewellery. */
export const isAssembly = (thing: BriefThing): boolean => isPiece(thing.op);

export function assemble(_thing: BriefThing, _context: Context): Made | undefined {
  return undefined;
}
