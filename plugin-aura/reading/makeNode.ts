import { describing, isJewel, special } from './describe.ts';
import { addFact, type Discourse } from './discourse.ts';
import type { LexiconEntry } from './entry.ts';
import { has, type Item, isUnknown, senseOf } from './items.ts';
import { wordsFor } from './lexicon.ts';
import { hang, type Node, saidBy } from './node.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Sense } from './senses.ts';
import { PAIRS } from './words/nouns.ts';

/** A noun phrase as a node of the tree: the noun with all that stands before it. */

/** The thing that a noun means here: of several, one of the family that the text is about, else the first. */
export function thingOf(state: Discourse, phrase: NounPhrase): Extract<Sense, { kind: 'thing' }> | undefined {
  const item = state.items[phrase.head]!;
  const plural = phrase.count !== undefined && phrase.count.value > 1 && phrase.count.pair !== true;
  const senses = item.literal && !plural ? item.literal : item.senses;
  const things = senses.filter((sense): sense is Extract<Sense, { kind: 'thing' }> => sense.kind === 'thing');
  if (things.length < 2) return things[0];
  const families = new Set(state.roots.map((root) => root.entry?.family));
  const words = phrase.modifiers.map((at) => state.items[at]!);
  const jewel =
    words.some((word) => has(word, 'gem', 'cut')) ||
    phrase.specials.some((at) => /carat|karat|ring_size/.test(state.items[at]!.quantity?.kind ?? ''));
  return things.find(({ entry }) => (jewel ? entry.family === 'jewelry' : families.has(entry.family))) ?? things[0];
}

/** Name of the noun with the nouns that belong to it where nobody knows it: "phone holder". */
function nounOf(state: Discourse, phrase: NounPhrase, known: boolean): { noun: string; used: Set<number> } {
  const head = state.items[phrase.head]!;
  const used = new Set<number>();
  if (known) return { noun: head.key, used };
  const words = [head.key];
  for (let i = phrase.modifiers.length - 1; i >= 0; i--) {
    const at = phrase.modifiers[i]!;
    const item = state.items[at]!;
    const next = i === phrase.modifiers.length - 1 ? phrase.head : phrase.modifiers[i + 1]!;
    const noun = (has(item, 'thing', 'part') || isUnknown(item)) && !has(item, 'material', 'colour', 'adjective', 'extent', 'style');
    if (!noun || next !== at + 1 || words.length > 3) break;
    words.unshift(item.key);
    used.add(at);
  }
  return { noun: words.join(' '), used };
}

export interface Shape {
  role: Node['role'];
  entry?: LexiconEntry;
  variant?: string;
  absent?: boolean;
  /** What it is here, where that is another word: a circle drawn on top of a body is a boss. */
  named?: string;
  /** The owner that it will hang on, for what the words mean. */
  owner?: Node;
}

export function makeNode(state: Discourse, phrase: NounPhrase, given: Shape): Node {
  const { items } = state;
  const head = items[phrase.head]!;
  const pair = pairOf(phrase, head, given);
  const shape = pair === undefined ? given : { ...given, variant: pair };
  const { noun: named, used } = nounOf(state, phrase, shape.entry !== undefined || shape.role !== 'unknown');
  // what is only said in the plural is called so: "glasses" are no glass
  const inPlural = shape.entry !== undefined && head.literal?.some((sense) => sense.kind === 'thing' && sense.entry === shape.entry);
  const noun = inPlural ? head.words.toLowerCase().replace(/\s+/g, ' ') : named;
  const node: Node = {
    noun: shape.named ?? noun,
    key: shape.named ?? named,
    role: shape.role,
    count: countOf(phrase, head, shape),
    plural: head.plural,
    facts: [],
    parts: [],
    ...saidBy(state.source, items, phrase.start, phrase.end, state.text),
    ...(shape.entry ? { entry: shape.entry } : {}),
    ...(shape.variant === undefined ? {} : { variant: shape.variant }),
    ...(shape.absent ? { absent: true } : {}),
  };
  if (phrase.count && !phrase.count.pair && pair === undefined)
    node.counted = saidBy(state.source, items, phrase.count.from, phrase.count.to, state.text);
  if (phrase.count?.pair && node.count === 2) node.counted = saidBy(state.source, items, phrase.count.from, phrase.count.to, state.text);
  if (shape.named !== undefined && shape.role === 'part') {
    const kind = head.key.slice(0, head.key.length - shape.named.length).trim();
    // "a swing with a steel chain": what it is made of, though steel chains are things too
    const senses = state.lexicon.senses.get(kind) ?? [];
    const made = senses.find((sense) => sense.kind === 'material');
    const colour = senses.find((sense) => sense.kind === 'colour');
    if (made?.kind === 'material') addFact(state, node, { kind: 'material', material: made.material }, phrase.head, phrase.head + 1);
    else if (colour?.kind === 'colour') addFact(state, node, { kind: 'colour', colour: colour.colour }, phrase.head, phrase.head + 1);
    else if (kind !== '') addFact(state, node, { kind: 'adjective', adjective: kind }, phrase.head, phrase.head + 1);
  }
  if (shape.owner) node.parent = shape.owner;
  const gem = senseOf(head, 'gem');
  if (shape.role === 'gem') {
    const cut = senseOf(head, 'cut');
    if (gem && gem.species !== '') addFact(state, node, { kind: 'material', material: gem.species }, phrase.head, phrase.head + 1);
    else if (cut) addFact(state, node, { kind: 'adjective', adjective: head.key }, phrase.head, phrase.head + 1);
  }
  dress(state, node, phrase, used);
  return node;
}

/** What is sold and worn by the two. */
const IN_PAIRS = /(^|\s)(boot|shoe|sneaker|trainer|sandal|slipper|sock|stocking|glove|mitten|heel)$/;

/** Name of the preset that is a left and a right, where two are meant: "boots", "a pair of boots". */
function pairOf({ count, determiner }: NounPhrase, { key, plural, words }: Item, { role, entry }: Shape): string | undefined {
  const isTwo = count ? count.pair === true : plural && determiner !== 'a' && determiner !== 'another' && IN_PAIRS.test(key);
  if (role !== 'thing' || !isTwo) return undefined;
  const name = `pair of ${words.toLowerCase().replace(/^pair of /, '')}`;
  return entry?.spoken.variants?.find(({ names }) => names.includes(name))?.names[0];
}

function countOf(phrase: NounPhrase, head: Item, { role, entry, variant }: Shape): number {
  const { count } = phrase;
  if (variant?.startsWith('pair of ') && (count?.value ?? 2) === 2) return 1;
  if (count?.pair) {
    // "a pair of salt and pepper shakers": the two that its name says
    if (PAIRS.has(head.words.toLowerCase()) || entry?.family === 'jewelry' || / and |^chopstick/.test(head.key)) return 1;
    if (entry?.spoken.names.includes(`pair of ${head.words.toLowerCase()}`)) return 1;
    return count.value;
  }
  if (count) return Math.max(0, count.value);
  // "a fish", "a sheep": one of what has no other plural
  if (phrase.determiner === 'a' || phrase.determiner === 'another') return 1;
  // boots, gloves: a pair
  if (role === 'thing' && head.plural && IN_PAIRS.test(head.key)) return 2;
  // "some trees", "chairs": more than one, how many was not said
  if (role === 'thing' && head.plural && head.literal === undefined && entry?.family !== 'jewelry' && entry?.family !== 'parts') return 3;
  return 1;
}

/** Gives a node what stands before its noun. Words that describe a stone inside the name of a jewel make the stone. */
export function dress(state: Discourse, node: Node, phrase: NounPhrase, used: ReadonlySet<number> = new Set()): void {
  const { items } = state;
  const jewel = isJewel(node);
  const gemAt = jewel && node.role !== 'gem' ? phrase.modifiers.find((at) => isGem(items[at]!) && !used.has(at)) : undefined;
  const stone = gemAt === undefined ? undefined : stoneOf(state, node, gemAt);
  let degree = 1;
  for (const at of phrase.modifiers) {
    if (used.has(at) || at === gemAt) continue;
    const item = items[at]!;
    const strength = senseOf(item, 'degree');
    if (strength) {
      degree = strength.factor;
      continue;
    }
    if (item.ed) {
      countedPart(state, node, at, at, 1, false);
      continue;
    }
    const target = stone && at < (gemAt ?? 0) + 3 && !has(item, 'material', 'finish', 'extent', 'style') && has(item, 'cut') ? stone : node;
    const bare = describing(item, jewel ? 'jewel' : 'other', false, degree);
    if (bare) addFact(state, target, bare, at, at + 1);
    degree = 1;
  }
  for (const { facts, from, to } of phrase.measures) {
    const toStone =
      stone && from < (gemAt ?? 0) && facts.every((fact) => fact.kind === 'measure' && /^(size|diameter)$/.test(fact.dimension));
    for (const fact of facts) addFact(state, toStone ? stone : node, fact, from, to);
  }
  for (const at of phrase.specials) {
    const item = items[at]!;
    if (item.text !== undefined) {
      addFact(state, node, { kind: 'text', text: item.text.slice(0, 200) }, at, at + 1);
      continue;
    }
    for (const bare of special(item, jewel)) addFact(state, bare.kind === 'carat' && stone ? stone : node, bare, at, at + 1);
  }
  for (const { count, from, noun } of phrase.counted) countedPart(state, node, from, noun, count, true);
  if (phrase.arranged) {
    const { from, to, ...layout } = phrase.arranged;
    addFact(state, node, { kind: 'pattern', ...layout }, from, to);
  }
}

const isGem = (item: Item): boolean => {
  const gem = senseOf(item, 'gem');
  return gem !== undefined && !(has(item, 'colour') && gem.species === '');
};

/** "oval sapphire ring": the stone of a jewel that is named before it. */
function stoneOf(state: Discourse, node: Node, at: number): Node {
  const item = state.items[at]!;
  const stone: Node = {
    noun: item.key,
    key: item.key,
    role: 'gem',
    count: 1,
    plural: item.plural,
    facts: [],
    parts: [],
    ...saidBy(state.source, state.items, at, at + 1, state.text),
  };
  const species = senseOf(item, 'gem')?.species ?? '';
  if (species !== '') addFact(state, stone, { kind: 'material', material: species }, at, at + 1);
  hang(stone, node);
  return stone;
}

/** "four-legged", "six prong": a part with its number, or the number itself where the thing has one of that name. */
function countedPart(state: Discourse, node: Node, from: number, noun: number, count: number, counted: boolean): void {
  const item = state.items[noun]!;
  const words = wordsFor(state.lexicon, node.entry?.op);
  if (counted && words && !words.parts.has(item.key) && words.numbers.has(item.key)) {
    addFact(state, node, { kind: 'number', of: item.key, value: count }, from, noun + 1);
    return;
  }
  const gem = has(item, 'gem');
  const part: Node = {
    noun: item.key,
    key: item.key,
    role: gem ? 'gem' : has(item, 'feature') && !words?.parts.has(item.key) ? 'feature' : 'part',
    count: counted ? count : 1,
    plural: count > 1,
    facts: [],
    parts: [],
    ...saidBy(state.source, state.items, noun, noun + 1, state.text),
  };
  if (counted) part.counted = saidBy(state.source, state.items, from, noun + 1, state.text);
  const species = senseOf(item, 'gem')?.species ?? '';
  hang(part, node);
  if (gem && species !== '') addFact(state, part, { kind: 'material', material: species }, noun, noun + 1);
}
