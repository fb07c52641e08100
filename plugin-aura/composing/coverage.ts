import type { Brief, BriefThing, Fact, Outcome, Span } from '../plan/brief.ts';
import type { Plan } from '../plan/plan.ts';
import { isAim } from '../reading/aims.ts';
import { lemma } from '../reading/inflection.ts';
import { has, type Item, senseOf } from '../reading/items.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { readItems } from '../reading/readItems.ts';
import type { SenseKind } from '../reading/senses.ts';
import { isOfSteps } from '../reading/steps/step.ts';
import { inPlainWords } from '../reading/telling.ts';
import { isWorkpiece } from '../reading/workpiece/read.ts';
import { isOwnForm } from './truths.ts';

/**
 * Every word that says something is a fact that became something, or it is shown as unread: a rule that reads over a word, a part that is not made
 * with all that was said of it, or a room that takes a fact from the tree, cannot make it vanish.
 */

/** What was made of some words: where they stand, and the dictionary forms that stand for them. */
interface Claim {
  span?: Span;
  /** Whether the stretch says this one fact, or measures and places, where words of substance and things say more. */
  reach: 'all' | 'but substance' | 'words';
  lemmas: ReadonlySet<string>;
}

/** Kinds of words that carry nothing of their own. */
const GRAMMAR: ReadonlySet<SenseKind> = new Set(['link', 'determiner', 'pronoun', 'verb', 'frame', 'about', 'degree', 'filler']);
const SUBSTANCE: readonly SenseKind[] = ['thing', 'gem', 'material', 'colour', 'finish', 'cut'];
/** Words of place that tell sides; of the others the sentence stands without them. */
const SIDED = /^(left|right|front|behind|above|under|between|beside|facing)$/;
/** How a thing has another one, where that is more than to stand beside it. */
const BEARING = /^(wearing|holding|carrying)$/;
/** Short forms and verbs that only lead to what is said: "it says Mia", "20 ish", "2 ea", and whom a jewel is worn by. */
const LEADING =
  /^(say|says|said|ish|ea|pls|finger|wrap|wraps|held|read|reads|etc|incl|overall|approx|go|goes|going|get|getting|run|runs|running|pass|passes|passing|come|comes|stand|standing|rising|rises|place|placed|hung|parallel|joined|single|simple|plain|solid|whole)$/;

/** A composed brief with the words that are told as unread. */
interface Said {
  brief: Brief;
  plan: Plan | undefined;
  unread: readonly string[];
}

/** Stretches of the text number `text` that nothing was made of and that are not among the words already told as unread. */
export function unsaidWords({ brief, plan, unread: told }: Said, lexicon: Lexicon, text = brief.texts.length - 1): string[] {
  const source = brief.texts[text];
  if (source === undefined) return [];
  // the reader of described parts keeps account of every word itself
  if (brief.things.length > 0 && brief.things.every((thing) => isWorkpiece(thing) || isOfSteps(thing))) return [];
  // trade words are read in plain ones that keep their places
  const items = readItems(inPlainWords(source), lexicon);
  const claims = claimsOf(brief, items);
  const known = new Set([...claims.flatMap(({ lemmas }) => [...lemmas]), ...(plan?.operations ?? []).flatMap(wordsIn)].flatMap(stems));
  const isKnown = (word: string): boolean => stems(word).some((stem) => known.has(stem));
  const shown = new Set(told.flatMap(lemmasOf));
  const ops = new Set((plan?.operations ?? []).map(({ op }) => op));
  const products = new Set(brief.things.flatMap(productOf));
  const limbs = new Set((plan?.operations ?? []).flatMap(({ op }) => limbsOf(op, lexicon)));
  const toldAt = told.flatMap((words) => placesOf(source, words));
  const sides = new Set<string>(brief.relations.flatMap(({ relation, outcome }) => (became(outcome) ? [relation] : [])));
  // "a set of 3 bowls": each was told apart
  const kinds = new Map<string, number>();
  for (const { op, outcome, noun } of brief.things) if (became(outcome)) kinds.set(op ?? noun, (kinds.get(op ?? noun) ?? 0) + 1);
  const members = new Set([...kinds.values(), brief.things.length]);
  const lost: { items: Item[]; to: number }[] = [];
  items.forEach((item, at) => {
    if (!says(items, at) || isAim(items, at) || lemmasOf(item.words).every((word) => shown.has(word))) return;
    // of "H7", told as one word, the number is no second one
    if (toldAt.some(({ from, to }) => item.from >= from && item.to <= to)) return;
    // "holes in each leg": a bracket has its legs
    if (EACH.test(items[at - 1]?.words ?? '') && limbs.has(lemmasOf(item.words).at(-1) ?? '')) return;
    // "a duck wearing a hat" has it on
    if (BEARING.test(item.key) && [...sides].some((relation) => /^(on|in|inside|attached)$/.test(relation))) return;
    if ((item.key === 'top' && sides.has('on')) || (item.key === 'bottom' && sides.has('under'))) return;
    const side = senseOf(item, 'relation')?.relation ?? senseOf(item, 'place')?.at;
    if (side !== undefined && sides.has(side)) return;
    if (claims.some((claim) => claim.span?.text === text && stands(item, claim))) return;
    if (item.quantity?.kind === 'number' && item.quantity.value > 1 && members.has(item.quantity.value)) return;
    if (item.quantity?.kind === 'number' && products.has(item.quantity.value)) return;
    if (plan?.operations.some(({ op }) => isOwnForm(op, item.words))) return;
    // "of different heights", where each has its own
    if (/^(different|various|varying)$/.test(items[at - 1]?.key ?? '') && [...kinds.values()].some((n) => n > 1)) return;
    // "football (soccer ball)": in brackets, another name of what was made
    if (isBracketed(items, at) && item.senses.some((sense) => sense.kind === 'thing' && ops.has(sense.entry.op))) return;
    // a word that names what was made elsewhere is no loss
    if (item.quantity === undefined && (isKnown(item.key) || lemmasOf(item.words).every((word) => SHAPED.test(word) || isKnown(word))))
      return;
    const last = lost.at(-1);
    // what only words without weight part is one stretch
    if (last && items.slice(last.to, at).every((between) => between.mark === undefined && isGrammar(between))) {
      last.items.push(item);
      last.to = at + 1;
    } else lost.push({ items: [item], to: at + 1 });
  });
  return lost.map((stretch) => source.slice(stretch.items[0]!.from, stretch.items.at(-1)!.to).slice(0, 200));
}

const EACH = /^(each|every|both|either|ea)$/i;

/** Names of parts that an operation is never without: they cannot be left away, counted, or made on their own. */
const limbsOf = (op: string, { byOp }: Lexicon): string[] =>
  Object.entries(byOp.get(op)?.spoken.parts ?? {}).flatMap(([name, { names = [], count, present, absent, is }]) =>
    count === undefined && !present && !absent && is === undefined ? [name, ...names].map((one) => lemmasOf(one).at(-1) ?? one) : [],
  );

/** "12 bottles, 3 x 4": how many are in the rows and columns that were made; undefined for sizes. */
function productOf({ facts }: BriefThing): number[] {
  const row = facts.filter((fact) => fact.kind === 'measure' && fact.among === 2 && fact.unit === undefined && became(fact.outcome));
  const counts = row.flatMap((fact) => (fact.kind === 'measure' && Number.isInteger(fact.value) && fact.value < 50 ? [fact.value] : []));
  return row.length === 2 && counts.length === 2 ? [counts[0]! * counts[1]!] : [];
}

/** Whether a word stands in brackets. */
function isBracketed(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at).findLast(({ mark }) => mark !== undefined);
  const after = items.slice(at + 1).find(({ mark }) => mark !== undefined);
  return before?.words === '(' && after?.words === ')';
}

/** "cross-shaped": its first word says what. */
const SHAPED = /^(shape|shaped|style|styled|type)$/;

/** Where words stand in a text, as words of their own. */
function placesOf(source: string, words: string): { from: number; to: number }[] {
  const plain = source.toLowerCase();
  const sought = words.toLowerCase().trim();
  const places: { from: number; to: number }[] = [];
  if (sought === '') return places;
  for (let from = plain.indexOf(sought); from >= 0; from = plain.indexOf(sought, from + 1)) {
    const to = from + sought.length;
    const isWithin = /^[\p{L}\d]/u.test(sought) && /[\p{L}\d]/u.test(plain[from - 1] ?? ' ');
    if (!isWithin && !/[\p{L}\d]/u.test(plain[to] ?? ' ')) places.push({ from, to });
  }
  return places;
}

/** A word, and what it shares with those derived from it: cylindrical and cylinder, flanged and flange. */
const stems = (word: string): string[] =>
  word.length > 6 ? [word, `${word.slice(0, 6)}-`] : word.length > 4 ? [word, word.replace(/e?d$/, ''), word.replace(/e$/, '')] : [word];

/** Words that an operation says of itself: its name, and what its parameters choose. */
const wordsIn = ({ op, params }: Plan['operations'][number]): string[] =>
  [op.replace(/^create_/, ''), ...Object.values(params).filter((value) => typeof value === 'string' && !value.startsWith('='))].flatMap(
    (words) => lemmasOf(String(words).replaceAll('_', ' ')),
  );

const isGrammar = (item: Item): boolean => item.quantity === undefined && item.senses.some(({ kind }) => GRAMMAR.has(kind));

/** Whether a word, a number or a quotation carries meaning where it stands. */
function says(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (item.mark !== undefined) return false;
  // "three diameters 30, 24 and 18": the numbers that follow are as many
  if (item.quantity?.kind === 'number' && item.quantity.worded && has(next, 'dimension')) return false;
  if (isOfUse(items, at)) return false;
  // "one clamp screw" is a clamp screw
  if (item.quantity?.kind === 'number' && (item.quantity.value === 1 || item.quantity.pair)) return false;
  if (item.text !== undefined || item.quantity !== undefined || item.ordinal !== undefined) return true;
  if (item.words.length < 2 || LEADING.test(item.key) || /^[^\p{L}]*$/u.test(item.words)) return false;
  if (items[at - 1]?.key === 'to' && has(item, 'verb', 'relation')) return false;
  if (has(item, 'frame', 'filler') && has(next, 'pronoun')) return false;
  if (isDenied(items, at)) return false;
  if (item.key === 'round' && has(next, 'determiner', 'pronoun')) return false;
  if (has(item, 'verb') && (has(next, 'determiner', 'pronoun') || next?.quantity !== undefined)) return false;
  if (BEARING.test(item.key)) return true;
  const relation = senseOf(item, 'relation');
  if (relation) return SIDED.test(relation.relation);
  return !isGrammar(item) || has(item, 'thing', 'gem', 'material', 'colour', 'part', 'feature');
}

/** "for holding round bars": what a thing is used for, up to the next mark. */
function isOfUse(items: readonly Item[], at: number): boolean {
  for (let i = at; i > 0 && items[i]!.mark === undefined; i--)
    if (items[i - 1]!.key === 'for' && /^(hold|mount|clamp|support|grip|fix|fasten|locat|guid|lift)ing$/.test(items[i]!.key)) return true;
  return false;
}

/** "without a basket": what shall not be there, and is in no tree, is not there. */
function isDenied(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const item = items[i]!;
    if (senseOf(item, 'link')?.link === 'without' || senseOf(item, 'determiner')?.determiner === 'no') return true;
    if (!has(item, 'determiner', 'adjective', 'filler', 'extent')) return false;
  }
  return false;
}

/** Whether an item stands for what a claim says. */
function stands(item: Item, { span, reach, lemmas }: Claim): boolean {
  if (!span || item.from >= span.to || item.to <= span.from) return false;
  if (reach === 'all' || lemmas.has(item.key) || (item.quantity !== undefined && reach !== 'words')) return true;
  return (reach === 'but substance' && !has(item, ...SUBSTANCE)) || lemmasOf(item.words).every((word) => lemmas.has(word));
}

const lemmasOf = (words: string): string[] =>
  (
    words
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s?(?!\p{L})/gu, ' ')
      .match(/[\p{L}\d.]+/gu) ?? []
  ).map(lemma);

function claimsOf({ things, relations }: Brief, items: readonly Item[]): Claim[] {
  const claims: Claim[] = [];
  const add = (said: { span?: Span }, words: string, reach: Claim['reach']): void => {
    claims.push({ ...(said.span && { span: said.span }), reach, lemmas: new Set(lemmasOf(words)) });
  };
  const visit = (thing: BriefThing): void => {
    const { noun, op = '', variant = '', counted, facts, parts } = thing;
    if (became(thing.outcome) || thing.absent || facts.some(({ outcome }) => became(outcome))) {
      add(thing, `${noun} ${variant} ${op.replace(/^create_/, '').replaceAll('_', ' ')} ${headOf(thing, items)}`, 'words');
      // "the middle one": which of them was followed
      if (thing.which) add(thing, '', 'all');
      if (counted && became(counted.outcome ?? thing.outcome)) add(counted, '', 'all');
    }
    for (const fact of facts) if (became(fact.outcome)) add(fact, wordsOf(fact), reachOf(fact));
    parts.forEach(visit);
  };
  things.forEach(visit);
  for (const relation of relations)
    if (became(relation.outcome))
      add(relation, `${relation.part ?? ''} ${/ of$/.test(relation.words) ? relation.words : ''}`, 'but substance');
  return claims;
}

const became = (outcome: Outcome | undefined): boolean => outcome !== undefined && 'operation' in outcome;

/** The last word of a noun phrase is its noun, whatever the part is called by its owner. */
const headOf = ({ span }: BriefThing, items: readonly Item[]): string =>
  span
    ? (items.findLast(({ to, mark, text }) => to <= span.to && to > span.from && mark === undefined && text === undefined)?.words ?? '')
    : '';

const reachOf = ({ kind }: Fact): Claim['reach'] => (/^(measure|number|position|pattern)$/.test(kind) ? 'but substance' : 'all');

/** What a fact says, in plain words. */
function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'measure':
      return `${fact.dimension} ${fact.of ?? ''}`;
    case 'number':
      return fact.of;
    case 'material':
      return `${fact.material} ${fact.words}`;
    case 'colour':
      return `${fact.colour} ${fact.words}`;
    case 'finish':
      return `${fact.finish} ${fact.words}`;
    case 'style':
      return `${fact.style} ${fact.words}`;
    case 'adjective':
      return `${fact.adjective} ${fact.words}`;
    case 'position':
      return fact.at;
    case 'pattern':
      return `${fact.pattern} ${fact.words}`;
    default:
      return fact.words;
  }
}
