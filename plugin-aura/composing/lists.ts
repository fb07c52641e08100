import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';

/** What is listed for each of several: as many colours, materials or sizes as there are members. */

type Look = FactOf<'colour'> | FactOf<'material'>;

/**
 * "3 wagons: red, blue, yellow" of a thing or of its parts: each look goes to one member, by its number. Facts that are not as many as there
 * are members stay where they are.
 */
export function settleLists(thing: BriefThing): void {
  const several = [thing, ...thing.parts].filter(({ count, which }) => count > 1 && !which);
  // from the last to the first: what is altered comes to stand behind the rest, and the numbers before it stay
  for (const one of several) thing.parts.push(...tellApart(one, thing).toReversed());
}

function tellApart(several: BriefThing, owner: BriefThing): BriefThing[] {
  return [...lookOfEach(several, owner), ...sizeOfEach(several, owner)];
}

const memberOf = (several: BriefThing, owner: BriefThing, index: number, fact: Fact): BriefThing => ({
  id: `${owner.id}.${several.noun.replaceAll(' ', '_')}_${fact.kind}_${index + 1}`,
  noun: several.noun,
  count: 1,
  which: { only: [index + 1], from: 'order' },
  words: fact.words,
  ...(fact.span && { span: fact.span }),
  facts: [fact],
  parts: [],
});

function lookOfEach(several: BriefThing, owner: BriefThing): BriefThing[] {
  for (const kind of ['colour', 'material'] as const) {
    const looks = several.facts.filter((fact): fact is Look => fact.kind === kind);
    if (looks.length !== several.count || looks.length < 2) continue;
    several.facts = several.facts.filter((fact) => !looks.some((look) => look === fact));
    return looks.map((look, index) => memberOf(several, owner, index, look));
  }
  return [];
}

/** Sizes of one dimension, one for each: the largest is the thing's own, the others are so much smaller. */
function sizeOfEach(several: BriefThing, owner: BriefThing): BriefThing[] {
  const sizes = several.facts.filter(
    (fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.of === undefined && (fact.among ?? 1) === 1,
  );
  const same = sizes.length === several.count && sizes.every(({ dimension }) => dimension === sizes[0]!.dimension);
  if (!same || sizes.length < 2 || several !== owner) return [];
  const most = Math.max(...sizes.map(({ value }) => value));
  const own = sizes.find(({ value }) => value === most)!;
  several.facts = several.facts.filter((fact) => fact === own || !sizes.some((size) => size === fact));
  return sizes.flatMap((size, index) =>
    size === own || size.value === most || size.value <= 0
      ? []
      : [
          memberOf(several, owner, index, {
            kind: 'extent',
            dimension: 'size',
            factor: size.value / most,
            words: size.words,
            ...(size.span && { span: size.span }),
          }),
        ],
  );
}
