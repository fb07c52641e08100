import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import { hasOwnColours } from './truths.ts';

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

const membersOf = (several: BriefThing, owner: BriefThing, indices: readonly number[], fact: Fact): BriefThing => ({
  id: `${owner.id}.${several.noun.replaceAll(' ', '_')}_${fact.kind}_${indices[0]! + 1}`,
  noun: several.noun,
  count: indices.length,
  which: { only: indices.map((index) => index + 1), from: 'order' },
  words: fact.words,
  ...(fact.span && { span: fact.span }),
  facts: [fact],
  parts: [],
});

const nameOf = (look: Look): string => (look.kind === 'colour' ? look.colour : look.material);

function lookOfEach(several: BriefThing, owner: BriefThing): BriefThing[] {
  // the lights of a traffic light are red, yellow and green as it is made
  if (owner !== several && hasOwnColours(owner.op ?? '', several)) return [];
  for (const kind of ['colour', 'material'] as const) {
    const looks = several.facts.filter((fact): fact is Look => fact.kind === kind);
    if (looks.length !== several.count || looks.length < 2) continue;
    const names = [...new Set(looks.map(nameOf))];
    if (names.length < 2) continue;
    several.facts = several.facts.filter((fact) => !looks.some((look) => look === fact));
    return names.map((name) => {
      const indices = looks.flatMap((look, index) => (nameOf(look) === name ? [index] : []));
      return membersOf(several, owner, indices, looks[indices[0]!]!);
    });
  }
  return [];
}
