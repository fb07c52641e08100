import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Target } from '../../reading/edit.ts';
import { isPiece, isSpecies, meaningOf } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { type Hit, walk } from './hits.ts';

/** What an instruction means that names nothing: "it" after something was put in, "no wait, rubies", "two more". */

const lastText = ({ texts }: Brief): number => texts.length - 1;

/** What the last instruction brought in, the first of it; undefined where it brought in nothing. */
export function broughtIn(brief: Brief): Hit | undefined {
  const last = lastText(brief);
  return last < 1 ? undefined : walk(brief).find(({ thing }) => thing.span?.text === last);
}

/** "Give it a brass knob", "put four apples in it": it is who was given something, and stays so in what is said next. */
export const isGiven = ({ texts }: Brief): boolean => GIVEN.test(texts.at(-1) ?? '') || WITHIN.test(texts.at(-1) ?? '');
const WITHIN = /\b(?:put|add|place|lay|fill|pour)\b.* (?:in|into|inside) (?:it|them)[\s.!]*$/i;
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

const isAside = ({ facts }: BriefThing): boolean => facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'side');

/** "The stone" of a ring goes by its species there: the one in the middle, where others are at its sides. */
export function centreStone({ noun, adjectives, words }: Target, all: readonly Hit[]): Hit | undefined {
  if (!/^(?:(?:cent(?:er|re)|middle|main) )?(?:stone|gem|gemstone)$/.test(noun ?? '') || adjectives.length > 0) return undefined;
  const centre = all.filter(
    ({ thing, owners: [owner, ...above] }) =>
      above.length === 0 && isPiece(owner?.op) && isSpecies(thing.noun) && !isAside(thing) && !thing.which,
  );
  // "the stones" of a row, of which some may differ
  const isRow = centre[0]?.thing.facts.some(({ outcome }) => outcome && 'operation' in outcome && /eternity$/.test(outcome.operation));
  if (/s$/i.test(words) && !(isRow && all.some(({ thing }) => thing.which))) return undefined;
  const isNamed = all.some(({ thing }) => thing.noun === noun);
  // the one in the middle of five alike is none of its own
  const isOfMany = noun?.includes(' ') && (centre[0]?.thing.count ?? 1) > 1;
  return centre.length === 1 && !isNamed && !isOfMany ? centre[0] : undefined;
}

/** Stones of a jewel by their place, and what they were built as. */
const PLACES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:(?:side|accent|outer|flanking|shoulder)(?: (?:stone|gem|diamond|one))?)$/, /^create_side_stones$/],
  [/^(?:(?:cent(?:er|re)|middle|main|central)(?: (?:stone|gem|one))?)$/, /^create_(?:diamond|gem)$/],
];

/** "The side stones", "the middle": stones that were said by their own name and stand there. */
export function stonesAt({ noun = '', adjectives }: Target, all: readonly Hit[], { operations }: Plan): Hit | undefined {
  const op = PLACES.find(([words]) => words.test(singular(noun)))?.[1];
  if (!op || adjectives.length > 0) return undefined;
  const made = operations.filter((operation) => op.test(operation.op)).map(({ id }) => id);
  const isThere = ({ outcome }: { outcome?: Fact['outcome'] }): boolean =>
    outcome !== undefined && 'operation' in outcome && made.includes(outcome.operation);
  const found = all.filter(
    ({ thing, owners: [owner, ...above] }) =>
      above.length === 0 &&
      isPiece(owner?.op) &&
      !thing.which &&
      !thing.absent &&
      (isSpecies(thing.noun) || isStoneNoun(thing.noun)) &&
      (isThere(thing) || thing.facts.some(isThere)),
  );
  return found.length === 1 ? found[0] : undefined;
}
const isStoneNoun = (noun: string): boolean => {
  const meaning = meaningOf(noun.toLowerCase());
  return meaning?.kind === 'cut' || (meaning?.kind === 'slot' && (meaning.slot === 'stone' || meaning.slot === 'side'));
};

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
