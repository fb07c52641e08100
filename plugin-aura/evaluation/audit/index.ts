import type { BriefThing, Fact, Span } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import { missedCount } from './counts.ts';
import { factsIn, type Ground, groundOf, isCalled, type Measures, made, partsOfThing, whyNot, wordsOf } from './ground.ts';
import { holdsAnyway } from './kept.ts';
import { missedRelation } from './relations.ts';
import { missedPartSize, missedSize, oversized } from './sizes.ts';

/**
 * The last look at a result: every fact of the brief is held against the part that was built for it. A parameter that bears the right number is
 * no proof; what counts is what stands there.
 */

export interface Audit {
  /** Sentences on what was asked for and is not so. */
  missed: string[];
  /** Words that set nothing and hold all the same, with the reason that was given. */
  kept: { words: string; why: string }[];
}

export interface Built {
  report: Measures;
  numbers: readonly { place: string; value: number }[];
}

/** `unread` are the words that found no use; a cut or a stone that stands there after all is no loss. */
export function audit(plan: Plan, { report, numbers }: Built, unread: readonly string[] = []): Audit {
  const { brief } = plan;
  if (!brief) return { missed: [], kept: [] };
  const ground = groundOf({ ...plan, brief }, report, numbers);
  // what was said before the last words was told when it was said
  const last = brief.texts.length - 1;
  const isNew = (span: Span | undefined): boolean => last < 1 || span?.text === last;
  const missed: string[] = [];
  const kept: Audit['kept'] = [];
  const note = (sentence: string | undefined): void => {
    if (sentence !== undefined && !missed.includes(sentence)) missed.push(sentence);
  };
  const idle = (words: string, why: string | undefined, holds: () => boolean): void => {
    if (why !== undefined && holds()) kept.push({ words, why });
  };
  for (const [, { thing, owner, root }] of ground.things) {
    if (thing.absent) {
      if (isNew(thing.span)) note(stillThere(ground, thing, owner));
      continue;
    }
    if (isNew(thing.counted?.span ?? thing.span)) note(missedCount(ground, thing, owner, root));
    if (owner && isNew(thing.span)) note(oversized(ground, thing, owner));
    const why = whyNot(thing.outcome);
    idle(thing.words, why, () => holdsAnyway.thing(ground, thing, owner));
    if (thing.counted) idle(thing.counted.words, whyNot(thing.counted.outcome), () => holdsAnyway.count(ground, thing, owner));
  }
  for (const root of brief.things)
    for (const { fact, thing, owner } of factsIn(root)) {
      if (thing.absent) continue;
      idle(fact.words, whyNot(fact.outcome), () => holdsAnyway.fact(ground, thing, owner, fact));
      if (isNew(fact.span)) note(missedFact(ground, thing, owner, fact));
    }
  for (const relation of brief.relations) if (isNew(relation.span)) note(missedRelation(ground, relation));
  const stones = new Set(report.gems.flatMap(({ cut, material }) => wordsOf(`${cut} ${material}`)));
  for (const words of unread) {
    const said = wordsOf(words);
    if (said.length > 0 && said.every((word) => stones.has(word))) kept.push({ words, why: '' });
  }
  return { missed, kept };
}

function missedFact(ground: Ground, thing: BriefThing, owner: BriefThing | undefined, fact: Fact): string | undefined {
  if (owner && whyNot(thing.outcome) !== undefined && made(fact.outcome) && (fact.kind === 'material' || fact.kind === 'colour'))
    return `“${fact.words}” was said of the ${thing.noun}, which is not made.`;
  if (!owner && (fact.kind === 'material' || fact.kind === 'colour') && made(fact.outcome) && namesPart(ground, thing, fact.words))
    return `“${fact.words}” was taken as what the whole ${thing.noun} is made of.`;
  if (fact.kind === 'measure') return owner ? missedPartSize(ground, thing, owner, fact) : missedSize(ground, thing, fact);
  return undefined;
}

/** "A bottle, cork", "a hot dog with mustard": the word is the name of a part that is there. */
const namesPart = (ground: Ground, thing: BriefThing, words: string): boolean =>
  partsOfThing(ground, thing).some(({ name }) => name.toLowerCase() === words.toLowerCase());

/** Sentence on a part that shall not be there and is. */
function stillThere(ground: Ground, thing: BriefThing, owner: BriefThing | undefined): string | undefined {
  const { report } = ground;
  if (/^(stone|gem|gemstone|diamond)s?$/.test(thing.noun) && report.gems.length > 0 && ground.plan.brief.things.length === 1)
    return `“${thing.words}” was said, and there are ${report.gems.length} stones.`;
  const among = owner ? partsOfThing(ground, owner) : report.parts;
  return among.some((part) => isCalled(part, thing.noun)) ? `“${thing.words}” was said not to be there, and it is.` : undefined;
}
