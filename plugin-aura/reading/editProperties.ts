import type { Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import { describes, describing, special } from './describe.ts';
import type { Target } from './edit.ts';
import { amountAt, factorAt, moveAt } from './editAmounts.ts';
import { comparativeAt, type EditState, factOf, IT, isNamed, isThere, leaveWord, thingsIn, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { readMeasure } from './measurePhrase.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { readPattern, readPosition } from './placePhrase.ts';
import { readTarget } from './target.ts';

/** What is said of a target: "10 mm longer and blue", "twice as wide", "5 mm to the left", "a coffee table". */

const isJewelDesign = (state: EditState): boolean =>
  state.brief?.things.some((thing) => thing.op !== undefined && state.lexicon.byOp.get(thing.op)?.family === 'jewelry') ?? false;

interface Gathering {
  target: Target;
  facts: Fact[];
  from: number;
}

/** "Bore 14 mm with a keyway": a part that comes along, to the end or to the next clause. */
function bringsPart(items: readonly Item[], at: number, to: number): boolean {
  const phrase = readNounPhrase(items, at);
  const head = phrase && items[phrase.head];
  if (!phrase || !head || phrase.end > to || phrase.determiner !== 'a') return false;
  const ends = phrase.end >= to || items[phrase.end]!.mark !== undefined || senseOf(items[phrase.end], 'link')?.link === 'and';
  return ends && has(head, 'part', 'feature') && !has(head, 'material', 'colour', 'finish', 'gem', 'cut', 'dimension');
}

/** Whether a part with its look stands here, to the end or to the next clause. */
function endsWithPart(items: readonly Item[], at: number, to: number): boolean {
  const phrase = readNounPhrase(items, at);
  const head = phrase && items[phrase.head];
  if (!phrase || !head || phrase.end > to || phrase.modifiers.length === 0) return false;
  const looks = phrase.modifiers.every((i) => has(items[i], 'colour', 'material', 'finish'));
  const ends = phrase.end >= to || items[phrase.end]!.mark !== undefined || senseOf(items[phrase.end], 'link')?.link === 'and';
  return looks && ends && has(head, 'part', 'thing') && !has(head, 'material', 'colour', 'finish', 'gem', 'cut');
}

function flush(state: EditState, { target, facts, from }: Gathering, to: number): void {
  if (facts.length > 0) state.edits.push({ kind: 'set', target, facts: facts.splice(0), words: words(state, from, to) });
}

/** Reads what is said of a target up to `to`; the item where another target begins, or `to`. */
export function readProperties(state: EditState, at: number, to: number, target: Target, from = at, becoming = false): number {
  const { items } = state;
  const gathered: Gathering = { target, facts: [], from };
  let connector = '';
  let degree = 1;
  let i = at;
  state.carried = target;
  while (i < to) {
    const item = items[i]!;
    const link = senseOf(item, 'link')?.link;
    const factor = factorAt(items, i, to);
    if (factor) {
      flush(state, gathered, i);
      state.edits.push({
        kind: 'scale',
        target,
        dimension: factor.dimension,
        factor: factor.factor,
        words: words(state, from, factor.end),
      });
      i = factor.end;
      continue;
    }
    const amount = amountAt(items, i, to);
    if (amount) {
      flush(state, gathered, i);
      state.edits.push({
        kind: 'by',
        target,
        dimension: amount.dimension,
        amount: amount.amount,
        unit: amount.unit,
        words: words(state, from, amount.end),
      });
      i = amount.end;
      continue;
    }
    const moved = moveAt(items, i);
    if (moved) {
      flush(state, gathered, i);
      const { end, ...move } = moved;
      state.edits.push({ kind: 'move', target, ...move, words: words(state, from, end) });
      i = end;
      continue;
    }
    const strength = senseOf(item, 'degree');
    if (
      strength &&
      (has(items[i + 1], 'comparative', 'extent', 'adjective', 'style') || items[i + 1]?.key === 'more' || items[i + 1]?.key === 'less')
    ) {
      degree = strength.factor;
      i++;
      continue;
    }
    // "the lower one" is one of them
    const singles = has(items[i - 1], 'determiner') && /^ones?$/i.test(items[i + 1]?.words ?? '');
    const comparative = singles ? undefined : comparativeAt(items, i);
    if (comparative) {
      flush(state, gathered, i);
      // "deeper by 50"
      const amount = items[i + 1]?.key === 'by' ? items[i + 2]?.quantity : undefined;
      if (i + 2 < to && (amount?.kind === 'length' || amount?.kind === 'number')) {
        const sign = comparative.factor >= 1 ? 1 : -1;
        state.edits.push({
          kind: 'by',
          target,
          dimension: comparative.dimension,
          amount: sign * amount.value,
          unit: 'mm',
          words: words(state, from, i + 3),
        });
        i += 3;
        continue;
      }
      // "wider, 180", "bigger: 36 mm": the size that it shall have
      const goal = /^(to|,|:)$/.test(items[i + 1]?.key ?? '') || items[i + 1]?.mark !== undefined ? i + 2 : i + 1;
      const size = goal < to ? items[goal]?.quantity : undefined;
      // "bigger, 200 cm long": the side that it is told of
      const told = size === undefined ? undefined : readMeasure(items, goal, 'numbers');
      const [side, ...more] = told && told.end <= to ? told.facts : [];
      if (told && side?.kind === 'measure' && side.dimension !== 'size' && more.length === 0) {
        gathered.facts.push(factOf(state, side, goal, told.end));
        i = told.end;
        continue;
      }
      if (
        (size?.kind === 'length' || size?.kind === 'number') &&
        (goal + 1 >= to || !has(items[goal + 1], 'thing', 'part', 'feature', 'comparative'))
      ) {
        gathered.facts.push(
          factOf(
            state,
            { kind: 'measure', dimension: comparative.dimension, value: size.value, ...(size.kind === 'length' && { unit: size.unit }) },
            goal,
            goal + 1,
          ),
        );
        i = goal + 1;
        continue;
      }
      // "thinner at the top", "wider towards the bottom": it narrows along its height
      const narrows = narrowingAt(items, i, { ...comparative, target, little: degree < 1 }, to);
      if (narrows) {
        gathered.facts.push(factOf(state, { kind: 'adjective', adjective: narrows.adjective }, i, narrows.end));
        degree = 1;
        i = narrows.end;
        continue;
      }
      const by = 1 + (comparative.factor - 1) * degree;
      state.edits.push({ kind: 'scale', target, dimension: comparative.dimension, factor: by, words: words(state, from, i + 1) });
      degree = 1;
      i++;
      continue;
    }
    // "white with black handles": what comes with it has a look of its own
    if (link === 'with' && i > at && (endsWithPart(items, i + 1, to) || bringsPart(items, i + 1, to))) {
      flush(state, gathered, i);
      return i;
    }
    if (
      /^(to|into|be|by|of|from|in|at|is|as|made of|with|look|looking|get|become|out of)$/.test(item.key) ||
      item.mark === ':' ||
      item.mark === '=' ||
      link === 'is' ||
      link === 'made of' ||
      link === 'like'
    ) {
      const position = readPosition(items, i);
      if (position && position.end <= to) {
        for (const fact of position.facts) gathered.facts.push(factOf(state, fact, i, position.end));
        i = position.end;
        continue;
      }
      const pattern = readPattern(items, i);
      if (pattern && pattern.end <= to) {
        for (const fact of pattern.facts) gathered.facts.push(factOf(state, fact, i, pattern.end));
        i = pattern.end;
        continue;
      }
      connector = link === 'made of' ? 'of' : item.key;
      i++;
      continue;
    }
    if (link === 'and' || item.mark === ',' || link === 'but') {
      const next = nextTarget(state, i + 1, to);
      if (next) {
        flush(state, gathered, i);
        return i + 1;
      }
      i++;
      continue;
    }
    if (item.text !== undefined) {
      gathered.facts.push(factOf(state, { kind: 'text', text: item.text.slice(0, 200) }, i, i + 1));
      i++;
      continue;
    }
    // "the tree in front of the house"
    const placed = gathered.facts.length === 0 ? placedAt(state, i, to) : undefined;
    if (placed && (target.noun !== undefined || target.pronoun)) {
      state.edits.push({ kind: 'move', target, relation: placed.relation, words: words(state, from, placed.end) });
      i = placed.end;
      continue;
    }
    // "back to 50", "back to blue"
    if (item.key === 'back' && items[i + 1]?.key === 'to') {
      i++;
      continue;
    }
    const position = readPosition(items, i) ?? readPattern(items, i);
    if (position && position.end <= to) {
      for (const fact of position.facts) gathered.facts.push(factOf(state, fact, i, position.end));
      i = position.end;
      continue;
    }
    // "to 5", "make them six"
    const number = item.quantity?.kind === 'number' && Number.isInteger(item.quantity.value) ? item.quantity.value : undefined;
    const phrase = readNounPhrase(items, i);
    // "..., 3 of them gold"
    if (number !== undefined && items[i + 1]?.key === 'of' && has(items[i + 2], 'pronoun')) {
      flush(state, gathered, i);
      if (items.slice(i + 3, to).every((other) => other.mark !== undefined || has(other, 'filler'))) {
        state.edits.push({ kind: 'count', target, to: number, words: words(state, i, i + 3) });
        return to;
      }
      const some: Target = target.noun === undefined ? { counted: true, adjectives: [], words: '' } : target;
      return readProperties(state, i + 3, to, { ...some, some: number, words: words(state, i, i + 3) }, i);
    }
    if (
      number !== undefined &&
      number <= 24 &&
      !phrase &&
      !has(items[i + 1], 'dimension') &&
      (target.noun === 'number' || target.all || /^(them|they)$/.test(target.words))
    ) {
      const counted = target.noun === 'number' ? (target.of ?? IT) : target;
      state.edits.push({ kind: 'count', target: counted, to: number, words: words(state, from, i + 1) });
      i++;
      continue;
    }
    // "make it 3 seats"
    if (phrase?.count && phrase.determiner === undefined && phrase.end <= to && isThere(state, items[phrase.head]!.key)) {
      flush(state, gathered, i);
      const part: Target = { noun: items[phrase.head]!.key, adjectives: [], words: words(state, i, phrase.end) };
      state.edits.push({ kind: 'count', target: part, to: phrase.count.value, words: words(state, from, phrase.end) });
      i = phrase.end;
      continue;
    }
    // "make it three", where there is a number of something
    if (
      number !== undefined &&
      item.quantity?.kind === 'number' &&
      item.quantity.worded &&
      i + 1 >= to &&
      (i === at || /^(?:to|be|into)$/.test(items[i - 1]!.key)) &&
      target.pronoun === true
    ) {
      const of: Target = { counted: true, adjectives: [], words: target.words };
      state.edits.push({ kind: 'count', target: of, to: number, words: words(state, from, i + 1) });
      i++;
      continue;
    }
    if (countsSomething(items, i, to)) {
      leaveWord(state, i);
      i++;
      continue;
    }
    const measure = readMeasure(items, i, 'numbers');
    if (measure && measure.end <= to && !(phrase && phrase.measures.length > 0)) {
      for (const fact of measure.facts) gathered.facts.push(factOf(state, fact, i, measure.end));
      i = measure.end;
      continue;
    }
    if (item.quantity !== undefined && !phrase) {
      for (const fact of special(item, true)) gathered.facts.push(factOf(state, fact, i, i + 1));
      i++;
      continue;
    }
    if ((item.key === 'more' || item.key === 'less') && items[i + 1] && describes(items[i + 1]!)) {
      i++;
      continue;
    }
    if (phrase && phrase.end <= to && !describesAlone(items, i, phrase.head)) {
      flush(state, gathered, i);
      const known = has(items[phrase.head], 'thing', 'part', 'gem', 'cut');
      // "the middle stone a diamond" needs no verb
      const isNext = i === at && phrase.determiner === 'a' && target.noun !== undefined;
      const [thing] = (becoming || isNext) && known && connector !== 'of' ? thingsIn(state, phrase.start, to) : [];
      if (thing) {
        state.edits.push({ kind: 'replace', target, by: thing, words: words(state, from, to) });
        return to;
      }
      if (!describes(item)) {
        for (let k = phrase.start; k < phrase.end; k++) if (!has(items[k], 'determiner')) leaveWord(state, k);
        i = phrase.end;
        continue;
      }
    }
    if (describes(item)) {
      const bare = describing(
        item,
        isJewelDesign(state) ? 'jewel' : 'other',
        connector === 'of' || connector === 'in' || connector === 'from',
        degree,
      );
      if (bare) gathered.facts.push(factOf(state, bare, i, i + 1));
      degree = 1;
      i++;
      continue;
    }
    if (!has(item, 'filler', 'determiner', 'frame', 'about', 'pronoun', 'link', 'verb', 'degree') && item.mark === undefined)
      leaveWord(state, i);
    i++;
  }
  flush(state, gathered, to);
  return to;
}

/** Whether what is wider or thinner is so at one end alone. */
function narrowingAt(
  items: readonly Item[],
  at: number,
  { dimension, factor, target, little }: { dimension: Dimension; factor: number; target: Target; little: boolean },
  to: number,
): { adjective: string; end: number } | undefined {
  if (!/^(?:width|thickness|diameter|size)$/.test(dimension) || !/^(?:at|near|toward|towards)$/.test(items[at + 1]?.key ?? ''))
    return undefined;
  const end = has(items[at + 2], 'determiner') ? at + 3 : at + 2;
  const place = items[end]?.key ?? '';
  if (end >= to || !/^(?:top|bottom|base|foot)$/.test(place)) return undefined;
  const isNarrow = factor < 1;
  // legs narrow downward
  const adjective =
    place === 'top'
      ? isNarrow
        ? 'tapered'
        : 'flared'
      : /\b(?:legs?|feet|foot)$/.test(target.noun ?? '')
        ? isNarrow
          ? 'tapered'
          : 'flared'
        : `${isNarrow ? 'narrow' : 'wide'} at the bottom`;
  return { adjective: little ? `slightly ${adjective}` : adjective, end: end + 1 };
}

/** "in front of the house", "next to the lamp": where a thing shall stand to another that is there. */
function placedAt(state: EditState, at: number, to: number): { relation: { relation: string; to: Target }; end: number } | undefined {
  const relation = senseOf(state.items[at], 'relation')?.relation;
  if (relation === undefined || !has(state.items[at + 1], 'determiner')) return undefined;
  const other = readTarget(state.source, state.items, at + 1);
  if (!other || other.end > to || other.target.noun === undefined || !isNamed(state, other.target.noun)) return undefined;
  return { relation: { relation, to: other.target }, end: other.end };
}

/** A bare number that is no size: "ten past ten", "with 2 rivets", "turning six": it was written out, or another word follows it. */
function countsSomething(items: readonly Item[], at: number, to: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number') return false;
  const next = at + 1 < to ? items[at + 1] : undefined;
  if (next !== undefined && (has(next, 'dimension', 'which', 'extent', 'comparative') || next.key === 'square')) return false;
  if (quantity.worded) return true;
  return (
    next !== undefined &&
    next.mark === undefined &&
    !has(next, 'link', 'filler', 'relation', 'place', 'about', 'verb', 'material', 'colour', 'finish')
  );
}

/** A word that may be a noun, but describes here: "make it gold", "an oval". */
const describesAlone = (items: readonly Item[], at: number, head: number): boolean =>
  at === head && has(items[at], 'material', 'colour', 'cut', 'adjective', 'finish', 'style') && items[at]!.plural === false;

/** Whether another target begins here: "... and the legs shorter", "..., frame black metal". */
function nextTarget(state: EditState, at: number, to: number): boolean {
  const { items } = state;
  if (at >= to) return false;
  const phrase = readNounPhrase(items, at);
  if (!phrase || phrase.end > to) return false;
  const first = items[at]!;
  const told =
    at + 1 < to && (describes(items[at + 1]!) || senseOf(items[at + 1], 'link')?.link === 'in' || items[at + 1]!.quantity !== undefined);
  if (told && has(first, 'part', 'thing') && !has(first, 'material', 'colour', 'finish', 'cut', 'gem', 'extent', 'dimension')) return true;
  if (describesAlone(items, at, phrase.head)) return false;
  return (
    phrase.determiner === 'the' ||
    phrase.determiner === 'its' ||
    phrase.determiner === 'this' ||
    phrase.possessor !== undefined ||
    phrase.end < to ||
    phrase.modifiers.length > 0
  );
}
