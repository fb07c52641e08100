import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import type { Target } from '../../reading/edit.ts';
import { isPiece, isSpecies } from '../jewelry/index.ts';
import { type Hit, walk } from './hits.ts';

/** What an instruction means that names nothing: "it" after something was put in, "no wait, rubies", "two more". */

const lastText = ({ texts }: Brief): number => texts.length - 1;

/** What the last instruction brought in, the first of it; undefined where it brought in nothing. */
export function broughtIn(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  return last < 1 ? undefined : walk(brief).find(({ thing }) => thing.span?.text === last);
}

/** "Give it a brass knob": it is who was given something, and stays so in what is said next. */
export const isGiven = ({ texts }: Brief): boolean => GIVEN.test(texts.at(-1) ?? '');
const GIVEN =
  /^\W*(?:(?:please|now|and|also|then|ok|okay|can you|could you)\s+)*(?:give (?:it|them|this|that)|it (?:needs|wants|should have|could use))\b/i;

/** What the last words spoke of: a thing that they brought in, or one that they said something of. A kind of fact asks for one that has it. */
export function spokenOf(brief: Brief, kinds: readonly Fact['kind'][] = []): Hit | undefined {
  const last = lastText(brief);
  const all = walk(brief).reverse();
  const isLast = (fact: Fact): boolean => fact.span?.text === last;
  const alike =
    kinds.length === 0 ? undefined : all.find(({ thing }) => thing.facts.some((fact) => isLast(fact) && kinds.includes(fact.kind)));
  const added = last < 1 ? undefined : all.find(({ thing }) => thing.span?.text === last);
  return alike ?? added ?? all.find(({ thing }) => thing.counted?.span?.text === last || thing.facts.some(isLast));
}

/** The stones at the sides, where the last words were of them: "and pear shaped" goes on of these. */
export function sideStonesSpokenOf(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  if (last < 1 || !SIDE_STONES.test(brief.texts[last] ?? '') || /\b(?:cent(?:er|re)|middle|main)\b/i.test(brief.texts[last] ?? ''))
    return undefined;
  return walk(brief).find(({ thing, owners }) => owners.length > 0 && SIDE_STONES.test(thing.noun));
}
const SIDE_STONES = /\b(?:side|accent|shoulder|outer|flanking)[ -]?(?:stone|gem|diamond)s?\b/i;

/** "The stone" of a ring goes by its species there: the one in the middle, where others are at its sides. */
export function centreStone({ noun, adjectives, words }: Target, all: readonly Hit[]): Hit | undefined {
  if (!/^(?:(?:cent(?:er|re)|middle|main) )?(?:stone|gem|gemstone)$/.test(noun ?? '') || adjectives.length > 0 || /s$/i.test(words))
    return undefined;
  const centre = all.filter(({ thing, owners: [owner, ...above] }) => above.length === 0 && isPiece(owner?.op) && isSpecies(thing.noun));
  const isNamed = all.some(({ thing }) => thing.noun === noun);
  // the one in the middle of five alike is none of its own
  const isOfMany = noun?.includes(' ') && (centre[0]?.thing.count ?? 1) > 1;
  return centre.length === 1 && !isNamed && !isOfMany ? centre[0] : undefined;
}

/** "3 more" of a jewel that nobody gave a number: no second jewel is meant. */
export const isOneJewel = ({ thing, owners }: Hit): boolean =>
  owners.length === 0 && thing.count === 1 && isPiece(thing.op) && !thing.counted;

/** Of what there is a number, the last that was spoken of; else the first thing. */
export function whatIsCounted(brief: Brief): Hit | undefined {
  const all = walk(brief);
  const when = ({ counted, span }: BriefThing): number => Math.max(counted?.span?.text ?? 0, span?.text ?? 0);
  const numbered = all.filter(({ thing }) => thing.counted !== undefined || thing.count > 1);
  const latest = numbered.reduce<Hit | undefined>((best, hit) => (best && when(best.thing) > when(hit.thing) ? best : hit), undefined);
  const added = broughtIn(brief);
  return added && (latest === undefined || when(added.thing) > when(latest.thing)) ? added : (latest ?? all[0]);
}

/** "it", where the last words were about another thing than the first: the lamp that was moved, and not the desk. */
export function thingSpokenOf(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  if (last < 1) return undefined;
  const spoken = walk(brief).filter(({ thing, owners }) => owners.length === 0 && thing.facts.some(({ span }) => span?.text === last));
  return spoken.length === 1 ? spoken[0] : undefined;
}

/** "them": several parts that the last words spoke of, the legs and not the table. */
export function severalSpokenOf(brief: Brief): Hit | undefined {
  const spoken = lastText(brief) < 1 ? undefined : spokenOf(brief);
  return spoken && (spoken.owners.length > 0 || spoken.thing.count > 1) ? spoken : undefined;
}
