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

/** "a pyramid with a square base 40 and height 60": what is said of the base or the top of a plain solid are its own sizes. */
export function settleSolids(thing: BriefThing, family: string | undefined): void {
  if (family !== 'solids') return;
  for (const part of thing.parts) {
    if (!/^(base|bottom|top|square)$/.test(part.noun) || part.parts.length > 0 || part.absent) continue;
    for (const fact of part.facts) {
      if (fact.kind !== 'measure') thing.facts.push(fact);
      else if (fact.dimension === 'height' || fact.dimension === 'length' || (fact.among ?? 1) > 1) thing.facts.push(fact);
      else thing.facts.push({ ...fact, of: part.noun === 'top' ? 'top' : 'base' });
    }
  }
  thing.parts = thing.parts.filter((part) => !/^(base|bottom|top|square)$/.test(part.noun) || part.parts.length > 0 || part.absent);
}

/** Nobody has a desk of 140 x 70 mm: sizes of furniture that were said without any unit and are all small are centimetres. */
export function settleFurniture(thing: BriefThing, family: string | undefined): string | undefined {
  if (family !== 'furniture') return undefined;
  const sides = thing.facts.filter(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' && /^(size|width|height|depth|length)$/.test(fact.dimension) && (fact.of === undefined || fact.of === ''),
  );
  const most = Math.max(...sides.map(({ value }) => value));
  const least = Math.min(...sides.map(({ value }) => value));
  if (sides.length < 2 || sides.some(({ unit }) => unit !== undefined) || most > 300 || most < 60 || least < 20) return undefined;
  for (const fact of sides) {
    fact.value *= 10;
    fact.unit = 'cm';
  }
  return `${[...new Set(sides.map(({ words }) => words))].join(', ')} was taken as centimetres.`;
}
