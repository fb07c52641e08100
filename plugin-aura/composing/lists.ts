import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';

/** What is listed for each of several: as many colours or materials as there are members. */

type Look = FactOf<'colour'> | FactOf<'material'>;

/**
 * "3 wagons: red, blue, yellow" of a thing or of its parts: each look goes to one member, by its number. Facts that are not as many as there
 * are members stay where they are.
 */
export function settleLists(thing: BriefThing): void {
  const several = [thing, ...thing.parts].filter(({ count, which }) => count > 1 && !which);
  // from the last to the first: what is altered comes to stand behind the rest, and the numbers before it stay
  for (const one of several) thing.parts.push(...lookOfEach(one, thing).toReversed());
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
