import { describing } from './describe.ts';
import type { Target } from './edit.ts';
import { add } from './editAdd.ts';
import { readProperties } from './editProperties.ts';
import { comparativeAt, type EditState, factOf, isNamed, isThere, thingsIn, thingsOf, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { readTarget, targetOf } from './target.ts';

/** What stands around the noun of a clause: what it shall be like, what it takes the place of, and where it is. */

/**
 * "cushion on the seat, dark green", "bigger wheels on the engine", "a rib in the corner of the lid": what stands to a part of the design is
 * of that part where it is told as it shall be, and is put there where it is new.
 */
export function placedOn(
  state: EditState,
  phrase: NounPhrase,
  { at, to, start, there }: { at: number; to: number; start: number; there: boolean },
): number | undefined {
  const { items, source } = state;
  const on = items[phrase.end];
  const joins = has(on, 'relation') || /^(on|in|of|at|under|to)$/.test(on?.key ?? '');
  if (!joins || phrase.end + 1 >= to || phrase.determiner === 'the' || phrase.possessor || phrase.ordinal !== undefined) return undefined;
  if (!has(items[phrase.end + 1], 'determiner') || has(items[phrase.head], 'dimension', 'material', 'colour')) return undefined;
  const read = readTarget(source, items, phrase.end + 1);
  const noun = read?.target.noun;
  if (!read || noun === undefined || read.end > to || !(isThere(state, noun) || isThere(state, noun.split(' ').at(-1) ?? noun)))
    return undefined;
  const comparative = phrase.modifiers.some((i) => comparativeAt(items, i));
  const head = items[phrase.head]!;
  if (comparative && there) {
    const target = { ...targetOf(source, items, phrase), adjectives: [], of: read.target };
    describePhrase(state, phrase, target, start);
    return readProperties(state, read.end, to, target, start);
  }
  if (isNamed(state, head.key) || phrase.count || comparative) return undefined;
  return has(head, 'thing', 'part', 'feature', 'gem') ? add(state, at, to, start) : undefined;
}

/** "3 arms on the cactus": whose they are. */
export function ownerAt(state: EditState, at: number): { target: Target; end: number } | undefined {
  if (!/^(on|of|at|for)$/.test(state.items[at]?.key ?? '') || !has(state.items[at + 1], 'determiner')) return undefined;
  const read = readTarget(state.source, state.items, at + 1);
  return read?.target.noun !== undefined && isNamed(state, read.target.noun) ? read : undefined;
}

/** "a lid instead of the cork", "5 shelves instead of 4". */
export function insteadAt(state: EditState, phrase: NounPhrase, at: number, to: number): number | undefined {
  const { items, source } = state;
  for (let i = phrase.end; i < to; i++) {
    if (senseOf(items[i], 'link')?.link !== 'instead of') continue;
    const old = readTarget(source, items, i + 1);
    if (!old) return undefined;
    const [thing] = thingsIn(state, at, i);
    if (!thing) return undefined;
    state.edits.push({ kind: 'replace', target: old.target, by: thing, words: words(state, at, old.end) });
    return old.end;
  }
  return undefined;
}

/** The words before the noun as what it becomes: "brass handles" makes the handles brass, "a bigger handle" makes it bigger. */
export function describePhrase(state: EditState, phrase: NounPhrase, target: Target, start: number): void {
  const { items } = state;
  const facts = [];
  const jewel =
    state.brief?.things.some((thing) => thing.op !== undefined && state.lexicon.byOp.get(thing.op)?.family === 'jewelry') ?? false;
  for (const at of phrase.modifiers) {
    const comparative = comparativeAt(items, at);
    if (comparative) {
      state.edits.push({
        kind: 'scale',
        target,
        dimension: comparative.dimension,
        // "a much smaller stone"
        factor: 1 + (comparative.factor - 1) * (senseOf(items[at - 1], 'degree')?.factor ?? 1),
        words: words(state, start, phrase.end),
      });
      continue;
    }
    const fact = describing(items[at]!, jewel ? 'jewel' : 'other');
    if (fact) facts.push(factOf(state, fact, at, at + 1));
  }
  for (const { facts: measured, from, to } of phrase.measures) for (const fact of measured) facts.push(factOf(state, fact, from, to));
  for (const at of phrase.specials) {
    const item = items[at]!;
    if (item.quantity?.kind === 'karat') facts.push(factOf(state, { kind: 'karat', value: item.quantity.value }, at, at + 1));
    if (item.quantity?.kind === 'carat') facts.push(factOf(state, { kind: 'carat', value: item.quantity.value }, at, at + 1));
  }
  if (facts.length > 0) state.edits.push({ kind: 'set', target, facts, words: words(state, start, phrase.end) });
}

/** The one part of the design that was said to be of a look. */
export function holderOf({ brief }: EditState, looks: readonly Item[]): Target | undefined {
  const named = looks.flatMap((item) => [senseOf(item, 'material')?.material, senseOf(item, 'colour')?.colour, item.words.toLowerCase()]);
  const worn = [...thingsOf(brief?.things ?? [])].filter(
    ({ absent, facts }) =>
      !absent &&
      facts.some(
        (fact) => (fact.kind === 'material' && named.includes(fact.material)) || (fact.kind === 'colour' && named.includes(fact.colour)),
      ),
  );
  const [only] = worn;
  return worn.length === 1 && only && (brief!.things.length > 1 || !brief!.things.includes(only))
    ? { noun: only.noun, adjectives: [], words: only.noun }
    : undefined;
}
