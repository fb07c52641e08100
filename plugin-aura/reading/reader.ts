import { aimEnd, giftEnd, isAble, settingEnd } from './aims.ts';
import { amount, measureWord } from './amounts.ts';
import { hangPhrase, purposeOf } from './attach.ts';
import { carryThreads, carryUnits, spreadSlabs } from './carry.ts';
import { away, link, negation, pronoun, relation, verb } from './clauseWords.ts';
import { describes, describing, isJewel } from './describe.ts';
import { addFact, begin, type Discourse, freshClause, leave } from './discourse.ts';
import { fronting } from './fronting.ts';
import { endsSentence, has, type Item, isUnknown, senseOf } from './items.ts';
import { type Lexicon, thingNamed } from './lexicon.ts';
import { alternating, coloured, members } from './members.ts';
import { hang, type Node, rootOf, saidBy } from './node.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { DESCRIBES, isCode, isWord, leadsToNoun } from './nounWords.ts';
import { oneOf } from './oneOf.ts';
import { others } from './others.ts';
import { place } from './placing.ts';
import { ranging } from './ranging.ts';
import { isRelation } from './relating.ts';
import { say, secondLook, target } from './saying.ts';
import { distributed } from './series.ts';
import { dismiss, takeNoun } from './settle.ts';
import { bothOf, eachOfTwo, eachSmaller, graduated, graduateSets, sharePartsOfSets, trailingEach } from './several.ts';
import { isMadeOfIt } from './stuff.ts';
import { tally } from './tally.ts';
import { quotedMark, readText } from './textPhrase.ts';
import { worked } from './worked.ts';

/** Reads items into the tree, clause by clause: each phrase is read whole and given to what it speaks of. */
export function readItemsInto(source: string, items: readonly Item[], lexicon: Lexicon, text: number): Discourse {
  const state = begin(source, items, lexicon, text);
  let i = 0;
  while (i < items.length) {
    state.cursor = i;
    const next = state.consumed.has(i) ? i + 1 : step(state, i);
    i = Math.max(i + 1, next);
  }
  endClause(state);
  graduateSets(state);
  sharePartsOfSets(state);
  carryUnits(state.roots, source);
  carryThreads(state.roots);
  spreadSlabs(state.roots);
  dismiss(state);
  return state;
}

function endClause(state: Discourse): void {
  for (const { fact, from, to } of state.clause.pending) {
    const node = state.last ?? state.topic;
    if (node) addFact(state, node, fact, from, to);
    else leave(state, from);
  }
  state.clause = freshClause();
}

function step(state: Discourse, at: number): number {
  const item = state.items[at]!;
  if (item.mark !== undefined) return mark(state, at);
  if (item.text !== undefined) return quoted(state, at);
  const listed = listNumber(state, at);
  if (listed !== undefined) return listed;
  return (
    aim(state, at) ??
    readText(state, at) ??
    tally(state, at) ??
    oneOf(state, at) ??
    someOf(state, at) ??
    alternating(state, at) ??
    members(state, at) ??
    coloured(state, at) ??
    others(state, at) ??
    eachOfTwo(state, at) ??
    splitOne(state, at) ??
    fronting(state, at) ??
    worked(state, at) ??
    distributed(state, at) ??
    ranging(state, at) ??
    graduated(state, at) ??
    eachSmaller(state, at) ??
    bothOf(state, at) ??
    trailingEach(state, at) ??
    away(state, at) ??
    place(state, at) ??
    verb(state, at) ??
    measureWord(state, at) ??
    negation(state, at) ??
    pronoun(state, at) ??
    link(state, at) ??
    relation(state, at) ??
    noun(state, at) ??
    amount(state, at) ??
    description(state, at) ??
    rest(state, at)
  );
}

/** "so I can reach the baby", "because the old one broke": why it is wanted names nothing to make; it is left, whole, to the next mark. */
function aim(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const heading = settingEnd(items, at) ?? (state.topic && giftEnd(items, at));
  if (heading !== undefined) return heading;
  const whom = aimEnd(items, at);
  if (whom !== undefined) {
    // "a high chair for a baby" is one of its own kind
    const np = state.last && readNounPhrase(items, at + 1);
    if (np && state.last) purposeOf(state, state.last, items[np.head]!);
    return whom;
  }
  if (
    items[at]!.key === 'for' &&
    state.last &&
    /^(holding|mounting|clamping|supporting|gripping|fixing|fastening|locating|guiding|lifting)$/.test(items[at + 1]?.key ?? '')
  ) {
    const np = readNounPhrase(items, at + 2);
    if (np) {
      purposeOf(state, state.last, items[np.head]!);
      return np.end;
    }
  }
  const next = items[at + 1]?.key;
  const why =
    items[at]!.key === 'because' ||
    (items[at]!.key === 'so' &&
      next !== undefined &&
      (/^(that|i|you|we|he|she|they|it|my|our|people|someone|everyone)$/.test(next) || isAble(items, at + 1)));
  if (!why) return undefined;
  let i = at;
  for (; items[i] !== undefined && items[i]!.mark === undefined; i++) leave(state, i);
  return i;
}

/** "1.", "2)", "Step 3:" at a line's or sentence's start. */
function listNumber(state: Discourse, at: number): number | undefined {
  const before = state.items[at - 1];
  if (before !== undefined && !(before.mark !== undefined && endsSentence(state.items, at - 1))) return undefined;
  const item = state.items[at]!;
  const word = item.key === 'step' || item.key === 'part' ? 1 : 0;
  const number = state.items[at + word];
  const sign = state.items[at + word + 1]?.mark;
  if (number?.quantity?.kind !== 'number' || number.quantity.worded) return undefined;
  return sign === '.' || sign === ')' || (sign === ':' && word === 1) ? at + word + 2 : undefined;
}

function mark(state: Discourse, at: number): number {
  const { clause } = state;
  const sign = state.items[at]!.mark!;
  if (endsSentence(state.items, at)) {
    const list = sign === '\n' && clause.aside;
    endClause(state);
    if (list && state.items[at + 1]?.mark !== '\n') state.clause.list = { kind: 'with', owner: list };
    return at + 1;
  }
  if (sign === ',') {
    clause.comma = true;
    delete clause.described;
    if (clause.list?.kind === 'without') delete clause.list;
    if (clause.aside && state.items[at - 1]?.mark === ')') delete clause.aside;
  } else if (sign === '(') {
    if (state.last) clause.aside = state.last;
  } else if (sign === ')') delete clause.aside;
  else if (sign === ':') {
    clause.comma = false;
    if (state.last) {
      clause.aside = state.last;
      clause.list = { kind: 'with', owner: state.last };
    }
  } else if (sign === '+') return link(state, at, 'with') ?? at + 1;
  else if (sign === '-' && !state.items[at]!.glued) clause.comma = true;
  return at + 1;
}

function quoted(state: Discourse, at: number): number {
  const marked = quotedMark(state, at);
  if (marked !== undefined) return marked;
  const np = readNounPhrase(state.items, at);
  if (np) return takeNoun(state, np);
  const item = state.items[at]!;
  say(state, state.clause.aside ?? state.last ?? state.topic, [{ kind: 'text', text: (item.text ?? '').slice(0, 200) }], at, at + 1);
  return at + 1;
}

/** "two of them with doors", "books on two of the shelves": which of them is meant cannot be told apart here; the words are left. */
function someOf(state: Discourse, at: number): number | undefined {
  const { items } = state;
  const number = items[at]!.quantity;
  if (number?.kind !== 'number' || !number.worded || senseOf(items[at + 1], 'link')?.link !== 'of') return undefined;
  const next = items[at + 2];
  if (!has(next, 'pronoun') && senseOf(next, 'determiner')?.determiner !== 'the') return undefined;
  if (!has(next, 'pronoun')) {
    // "on two of the shelves" is on the shelves
    if (state.clause.linkAt === at - 1) state.clause.linkAt = at + 1;
    return at + 2;
  }
  if (senseOf(items[at + 3], 'link')?.link !== 'with') return undefined;
  let i = at;
  for (; items[i] !== undefined && items[i]!.mark === undefined; i++) leave(state, i);
  return i;
}

/** "two cubes, one red and the other blue": the second of its kind becomes a node of its own. */
function splitOne(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const item = items[at]!;
  const determiner = senseOf(item, 'determiner')?.determiner;
  const one = item.quantity?.kind === 'number' && item.quantity.value === 1 && item.quantity.worded === true;
  const other = determiner === 'other' || (determiner === 'the' && senseOf(items[at + 1], 'determiner')?.determiner === 'other');
  // "two cubes, the top one blue": which of them it is cannot be told apart here, and so it is left, whole
  const which =
    determiner === 'the' &&
    has(items[at + 1], 'place', 'which') &&
    items[at + 2]?.quantity?.kind === 'number' &&
    items[at + 2]!.key === 'one';
  if (which && last && last.count > 1) {
    let i = at;
    // "three doors, the middle one with a mirror": what it has is the owner's, and in that place
    const np = senseOf(items[at + 3], 'link')?.link === 'with' ? readNounPhrase(items, at + 4) : undefined;
    if (np && last.parent) {
      const node = hangPhrase(state, np, { kind: 'part', owner: last.parent, shape: { role: 'part', owner: last.parent } }, false);
      addFact(state, node, { kind: 'position', at: items[at + 1]!.key }, at, at + 3);
      return np.end;
    }
    for (; items[i] !== undefined && items[i]!.mark === undefined; i++) leave(state, i);
    return i;
  }
  if ((!one && !other) || readNounPhrase(items, at)) return undefined;
  const next = items[at + 1];
  const told =
    next !== undefined && (describes(next) || /^(with|is|made of)$/.test(senseOf(next, 'link')?.link ?? '') || next.quantity !== undefined);
  // "each one 7 mm"
  if (one && senseOf(items[at - 1], 'determiner')?.determiner === 'each') return at + 1;
  // "four holes, one in each corner"
  if (!told) return one && last && last.count > 1 ? at + 1 : undefined;
  const whole = last && (last.count > 1 ? last : last.parent && last.parent.count > 1 ? last.parent : state.split);
  if (!whole) return undefined;
  if (other || state.split === whole) {
    state.last = whole;
    delete state.split;
  } else {
    const clone: Node = { ...whole, count: 1, plural: false, facts: [...whole.facts], parts: [] };
    delete clone.counted;
    whole.count -= 1;
    const siblings = whole.parent ? whole.parent.parts : state.roots;
    siblings.splice(siblings.indexOf(whole), 0, clone);
    state.split = whole;
    state.last = clone;
  }
  state.clause.comma = false;
  delete state.clause.described;
  delete state.clause.subject;
  return at + (other && determiner === 'the' ? 2 : 1);
}

function noun(state: Discourse, at: number): number | undefined {
  const item = state.items[at]!;
  // "six cones orange": a colour behind its noun, and no fruit
  if (
    has(item, 'colour') &&
    has(item, 'thing') &&
    isWord(state.items[at - 1]) &&
    has(state.items[at - 1], 'thing', 'part') &&
    !leadsToNoun(state.items, at + 1)
  )
    return undefined;
  // "a cone on a cube, both 5 cm, orange": a colour behind a measure, and no fruit
  if (
    has(item, 'colour') &&
    has(item, 'thing') &&
    state.items[at - 1]?.mark === ',' &&
    state.items[at - 2]?.quantity !== undefined &&
    (state.items[at + 1] === undefined || state.items[at + 1]!.mark !== undefined)
  )
    return undefined;
  // "with its lid open and gold coins inside": how it stands, behind its noun
  if (STANDS_SO.test(item.key) && isWord(state.items[at - 1]) && senseOf(state.items[at + 1], 'link')?.link === 'and') return undefined;
  // "a suitcase, standing upright": how it stands, and no piano
  const stood = /^(standing|stood|stand)$/.test(item.key) ? 1 : 0;
  if (
    state.items[at + stood]?.key === 'upright' &&
    state.topic &&
    senseOf(state.items[at - 1], 'determiner') === undefined &&
    !leadsToNoun(state.items, at + stood + 1)
  )
    return at + stood + 1;
  if (isMadeOfIt(state, at)) return undefined;
  // "hollow wall 2": the wall is a measure
  if (describes(item) && !has(item, 'thing') && state.items[at + 1]?.key === 'wall' && state.items[at + 2]?.quantity && state.topic)
    return undefined;
  // words that describe and lead to no noun begin no phrase
  if (
    item.quantity === undefined &&
    describes(item) &&
    !has(item, 'thing', 'part', 'feature', 'gem', 'cut') &&
    !leadsToNoun(state.items, at + 1)
  )
    return undefined;
  // "faded turquoise": what nobody knows of a colour names nothing
  if (
    isUnknown(item) &&
    DESCRIBES.test(item.key) &&
    has(state.items[at + 1], 'colour', 'material', 'finish') &&
    !leadsToNoun(state.items, at + 1)
  ) {
    leave(state, at);
    return at + 1;
  }
  // "tower, square 4x4 m": the form of what was named
  if (/^(square|rectangle)$/.test(item.key) && state.items[at + 1]?.quantity?.kind === 'sizes' && state.topic?.entry) {
    addFact(state, state.topic, { kind: 'adjective', adjective: item.key === 'square' ? 'square' : 'rectangular' }, at, at + 1);
    return at + 1;
  }
  // "a side table, 450 square": a measure
  const after = state.items[at + 2];
  const sized = item.quantity?.kind === 'number' && item.quantity.value > 12 && state.items[at + 1]?.key === 'square';
  if (sized && state.topic && (after === undefined || after.mark !== undefined)) return undefined;
  const np = readNounPhrase(state.items, at);
  // "the CAD model consists of a base with ...": what it consists of is the thing
  const whole = np && state.roots.length === 0 && has(state.items[np.head], 'frame') && !has(state.items[np.head], 'thing', 'part');
  if (whole && /^(made of|has|is|with)$/.test(senseOf(state.items[np.end], 'link')?.link ?? '')) return np.end + 1;
  // "armchair wingback", "bucket galvanised": a word that nobody knows right behind a name describes it
  if (
    np &&
    np.start === np.head &&
    (DESCRIBES.test(item.key) || state.items[at - 1]?.plural) &&
    isUnknown(item) &&
    !item.plural &&
    isWord(state.items[at - 1]) &&
    (has(state.items[at - 1], 'thing', 'part', 'material') || (isUnknown(state.items[at - 1]) && DESCRIBES.test(item.key))) &&
    state.clause.link === 'start' &&
    state.last
  ) {
    leave(state, at);
    return at + 1;
  }
  return np && takeNoun(state, np);
}

/** How a lid, a door or a flame is. */
const STANDS_SO = /^(open|closed|shut|half open|ajar|folded|lit|burning|raised|lowered|spread)$/;

/** What is around a thing that stands in it, and its colour without an article. */
const SURROUNDINGS = /^(?:forest|snow|sand|grass|ice|mud|moss|smoke|mist|fog|water)$/;
const EATING = /^(?:eat|chew|munch|nibbl|lick|chas)(?:e|ing)?$/;
const describesMore = (item: Item | undefined): boolean => item !== undefined && item.mark === undefined && describes(item);

/** Words that describe, with no noun behind them: "white", "in oak", "tall". */
function description(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const item = items[at]!;
  if (clause.list?.kind === 'without' && describes(item) && !clause.comma) return at + 1;
  const strength = senseOf(item, 'degree');
  if (strength && items[at + 1] && describes(items[at + 1]!)) return at + 1;
  const part = item.ed && !describes(item);
  if (!describes(item) && !part) return undefined;
  // "six cones on a road": a material with an article is a thing that is not made here, and "in a forest" no colour; nor is what is eaten
  const article = senseOf(items[at - 1], 'determiner');
  const isGround = article?.determiner === 'a' && isRelation(clause.link) && has(item, 'material') && !has(item, 'thing', 'colour');
  const isAround = article !== undefined && clause.link === 'in' && SURROUNDINGS.test(item.key) && !describesMore(items[at + 1]);
  if (isGround || isAround || (has(item, 'material') && EATING.test(items[at - 1]?.key ?? ''))) {
    leave(state, at - 1);
    leave(state, at);
    clause.link = 'start';
    return at + 1;
  }
  const of = clause.link === 'made of' || clause.link === 'of' || clause.link === 'in' || clause.link === 'from';
  const node = clause.verb === 'use' ? undefined : (secondLook(state, at) ?? target(state));
  // "a pipe flanged at both ends"
  if (part && item.key === 'flange' && node && !node.parts.some(({ key }) => key === 'flange')) {
    hang(
      {
        noun: 'flange',
        key: 'flange',
        role: 'part',
        count: 1,
        plural: false,
        facts: [],
        parts: [],
        ...saidBy(state.source, items, at, at + 1, state.text),
      },
      rootOf(node),
    );
    return at + 1;
  }
  const bare = part ? undefined : describing(item, isJewel(node) ? 'jewel' : 'other', of, senseOf(items[at - 1], 'degree')?.factor ?? 1);
  if (!bare) {
    if (!has(item, 'filler', 'frame')) leave(state, at);
    return at + 1;
  }
  if (clause.verb === 'use') {
    delete clause.verb;
    clause.link = 'start';
  }
  // "the table in walnut and the chairs in white": what was in it is said, and the chairs are in nothing
  if (clause.link === 'in' && senseOf(items[at + 1], 'link')?.link === 'and' && !(items[at + 2] && describes(items[at + 2]!)))
    clause.link = 'start';
  if (!node && thingNamed(state.lexicon, item.key) === undefined) clause.pending.push({ fact: bare, from: at, to: at + 1 });
  else say(state, node, [bare], at, at + 1);
  return at + 1;
}

function rest(state: Discourse, at: number): number {
  const item = state.items[at]!;
  // "pulley GT2": the number of a code measures nothing
  if (isCode(state.items, at)) {
    leave(state, at);
    leave(state, at + 1);
    return at + 2;
  }
  if (isUnknown(item) && !state.consumed.has(at)) leave(state, at);
  return at + 1;
}
