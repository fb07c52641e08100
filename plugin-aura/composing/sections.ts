import type { BriefThing, FactOf } from '../plan/brief.ts';

/** Profiles by letter: which of their numbers a size of web and flange means. */

/** "I beam 100 high 55 wide, web 4.1, flange 5.7": where the section's own sizes are said, those of web and flange are their thickness. */
export function settleSections(thing: BriefThing): void {
  if (thing.op !== 'section') return;
  const own = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  const across = own.filter(({ dimension, among }) => (among ?? 1) > 1 || dimension === 'width' || dimension === 'height');
  if (across.length < 2) return;
  for (const part of thing.parts)
    if (/^(web|flange|leg)s?$/.test(part.noun))
      for (const fact of part.facts) if (fact.kind === 'measure' && fact.dimension === 'size' && !fact.of) fact.dimension = 'thickness';
}
