import type { Dimension } from '../../plan/spoken.ts';
import type { Reply } from '../reply.ts';
import type { Hit, Scope } from './hits.ts';

/** Why a design is as it is: somebody said so, or such things are so. */

export const WHY = /^\s*(?:so |but |and )?why\b/i;

/** "why does it have 8 legs?": what was said made it so, or it is how such things are. */
export function why(hit: Hit | undefined, { brief }: Scope): Reply {
  const said = hit && [hit.thing.counted?.words, ...hit.thing.facts.map(({ words }) => words)].filter(Boolean);
  const root = hit ? (hit.owners.at(-1) ?? hit.thing) : brief.things[0];
  const what = hit && hit.owners.length > 0 ? `The ${hit.thing.noun} of the ${root?.noun}` : `The ${root?.noun ?? 'design'}`;
  const reason =
    said && said.length > 0
      ? `is as it was asked for: “${said.join('”, “')}”`
      : 'is as such a thing usually is: nothing else was said of it';
  return { reply: `${what} ${reason}. Say what it shall be instead, and it is changed where that can be made.`, offers: [] };
}

/** "Why did you make it that tall?": the words of that size, or that there were none. */
export function whySo({ thing }: Hit, dimension: Dimension | undefined, { brief }: Scope): string {
  const isOfThat = (said: Dimension): boolean => dimension === undefined || said === dimension || said === 'size';
  const said = thing.facts.flatMap((fact) => (fact.kind === 'measure' && isOfThat(fact.dimension) ? [fact.words] : []));
  if (said.length > 0) return `It was asked for so: “${said.join('”, “')}”.`;
  const changed =
    brief.texts.length > 1 &&
    [thing, ...thing.parts].flatMap(({ facts }) => facts).some((fact) => fact.kind === 'extent' && isOfThat(fact.dimension));
  return changed
    ? 'It came to that by what was changed.'
    : 'No other was said: it is what such a thing usually measures. Say a size, and it has that.';
}
