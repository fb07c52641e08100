import type { Miss, Scope } from './edit/hits.ts';
import { namesIn } from './edit/namesIn.ts';
import { listed } from './reply.ts';

/** What is told of an instruction that changed nothing, with the names that there are. */

export function notFound(misses: readonly Miss[], scope: Scope): string {
  const there = namesIn(scope);
  const offer = there.length > 0 ? ` There is ${listed(there, 'and')}.` : '';
  return `Not found: ${[...new Set(misses.map(({ why }) => why))].join('; ')}.${offer} Nothing was changed.`;
}

/** Some of it was understood and a word of weight was not: then what was meant is not known. */
export const unplaced = (missed: readonly string[], scope: Scope): string =>
  `It is not clear what “${listed([...new Set(missed)].slice(0, 4), 'and')}” asks for: nothing was changed. There is ${listed(namesIn(scope), 'and')}.`;

export const unclear = (words: string, scope: Scope): string =>
  `“${words.length > 80 ? `${words.slice(0, 77)}…` : words}” was not understood as a change: nothing was changed. Name a part (${listed(namesIn(scope))}) and what it shall be.`;
