import type { Brief, BriefThing, Fact } from '../plan/brief.ts';
import { describes } from './describe.ts';
import type { Target } from './edit.ts';
import { dimensionTarget } from './editAmounts.ts';
import { readProperties } from './editProperties.ts';
import { briefIn, type EditState, IT, isNamed, isThere, thingsIn, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { readPosition } from './placePhrase.ts';
import { readTarget, targetOf } from './target.ts';

/** Instructions that add: "add a halo of small sapphires", "engrave it", "round the edges", "two more chairs". */

/** What stands at the end of a clause of adding: to what, in which relation, and from where to where in the items. */
interface Suffix {
  target: Target;
  relation: string;
  at: number;
  end: number;
}

/** Adds what items describe, with what is said behind the suffix: each thing one edit. */
function pushThings(state: EditState, from: number, to: number, start: number, suffix?: Suffix, more = to): number {
  const end = suffix ? suffix.at : to;
  const { things, relations } = suffix && more > suffix.end ? briefAround(state, from, suffix, more) : briefIn(state, from, end);
  const said = words(state, start, more);
  for (const thing of things) {
    // what stands to another of them stands there, and not where the other goes
    const own = relations.find(({ what, to }) => what === thing.id && things.some(({ id }) => to.includes(id)));
    const base = own && things.find(({ id }) => own.to.includes(id));
    if (own && base) {
      const to: Target = { noun: base.noun, adjectives: [], words: base.words, several: false };
      state.edits.push({ kind: 'add', thing, words: said, to, relation: own.relation });
    } else state.edits.push({ kind: 'add', thing, words: said, ...(suffix ? { to: suffix.target, relation: suffix.relation } : {}) });
  }
  return things.length > 0 ? more : start;
}

/** "a knob on the lid in gold": the thing without the words in between. */
function briefAround(state: EditState, from: number, { at, end }: Suffix, to: number): Brief {
  const items = [...state.items.slice(from, at), ...state.items.slice(end, to)];
  return briefIn({ ...state, items }, 0, items.length);
}

const JOINS = /^(to|onto|on|for|in|into|around|under|inside|at)$/;

/** "... to the mug", "... on the table in oak", "... on top": where what is added goes. */
function suffixTarget(state: EditState, from: number, to: number): Suffix | undefined {
  const { items, source } = state;
  for (let i = from + 1; i < to; i++) {
    const joins = JOINS.test(items[i]!.key) || has(items[i], 'relation');
    if (!joins) continue;
    const relation = words(state, i, i + 1);
    // "a cherry on top", "five tulips in"
    const top = items[i]!.key === 'on' && items[i + 1]?.key === 'top' ? 1 : 0;
    const bare = top === 1 || /^(in|inside|underneath|on|beneath|behind)$/.test(items[i]!.key);
    if (bare && i + 1 + top >= to) return { target: { ...IT, pronoun: true }, relation, at: i, end: to };
    const definite =
      has(items[i + 1], 'pronoun') || /^(the|its|this|each|all|both)$/.test(senseOf(items[i + 1], 'determiner')?.determiner ?? '');
    const named = items[i + 3];
    const sided = has(items[i + 2], 'place') && !(named && (/^ones?$/i.test(named.words) || isThere(state, named.key)));
    if (!definite || sided) continue;
    const read = readTarget(source, items, i + 1);
    if (read && (read.end >= to || tells(items, read.end))) return { target: read.target, relation, at: i, end: Math.min(to, read.end) };
  }
  return undefined;
}

/** Whether what follows the place still tells of the thing: ", standing", "in gold". */
const tells = (items: readonly Item[], at: number): boolean =>
  items[at]?.mark === ',' ||
  senseOf(items[at], 'link')?.link === 'with' ||
  (/^(in|made of|of)$/.test(senseOf(items[at], 'link')?.link ?? '') && describes(items[at + 1] ?? items[at]!));

export function add(state: EditState, from: number, to: number, start: number): number {
  const { items } = state;
  const length = items[from]?.quantity;
  // "add 2 mm to the height"
  if (length?.kind === 'length' && (items[from + 1]?.key === 'to' || items[from + 1]?.key === 'of')) {
    const dimension = dimensionTarget(state, from + 2);
    const read = dimension ?? readTarget(state.source, items, from + 2);
    if (read) {
      state.edits.push({
        kind: 'by',
        target: read.target,
        dimension: dimension?.dimension ?? 'size',
        amount: length.value,
        unit: 'mm',
        words: words(state, start, read.end),
      });
      state.carried = read.target;
      return read.end;
    }
  }
  if (writesAt(items, from, to)) return pushEngraving(state, Math.max(0, from - 1), to);
  const phrase = readNounPhrase(items, from);
  const more = phrase && moreOf(state, phrase, to);
  if (phrase && more !== undefined && isNamed(state, items[phrase.head]!.key)) {
    const target = { ...targetOf(state.source, items, phrase), adjectives: [] };
    state.edits.push({ kind: 'count', target, by: more, words: words(state, start, phrase.end) });
    // "another bracket in the middle": where several stand follows from how many there are
    const place = phrase.end < to ? readPosition(items, phrase.end) : undefined;
    if (place && place.end >= to) {
      if (!place.facts.every((fact) => fact.kind === 'position' && fact.at === 'center')) state.missed.push(words(state, phrase.end, to));
      return to;
    }
    // what is said behind it is said of the new one
    state.carried = phrase.end < to ? lastOf(target, more) : target;
    return phrase.end < to ? readProperties(state, phrase.end, to, state.carried, start) : phrase.end;
  }
  const split = listSplit(items, from, to);
  const suffix = suffixTarget(state, from, split);
  const until = pushThings(state, from, split, start, suffix, split);
  // ". Rusty." behind it is of what was put in
  const last = until === start ? undefined : state.edits.at(-1);
  if (last?.kind === 'add' && last.to === undefined) state.carried = { noun: last.thing.noun, adjectives: [], words: last.thing.noun };
  if (until !== start) return split;
  // "put sand in it": what is no thing is put into nothing, and is not what it is made of
  if (suffix && /^(?:in|into|inside)$/.test(suffix.relation)) {
    state.strange = words(state, from, suffix.at);
    return to;
  }
  return materialOnly(state, from, to, start);
}

/** The last of several, where one was added. */
const lastOf = (target: Target, more: number): Target => (more === 1 ? { ...target, ordinal: -1, from: 'order' } : target);

/** "add gold": a material without a noun. */
function materialOnly(state: EditState, from: number, to: number, start: number): number {
  return readProperties(state, from, to, state.carried ?? IT, start);
}

/** Where the next verb of a list begins: "add a lid and make it blue". */
function listSplit(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const joins = senseOf(items[i], 'link')?.link === 'and' || items[i]!.mark === ',';
    if (joins && i + 1 < to && has(items[i + 1], 'verb') && !isNounHere(items, i + 1)) return i;
  }
  return to;
}

/** How many more are asked for: "two more chairs", "another drawer", "one shelf less"; undefined where it is no such thing. */
export function moreOf(state: EditState, phrase: NounPhrase, to: number): number | undefined {
  const { items } = state;
  const count = phrase.count?.value ?? 1;
  const after = items[phrase.end];
  if (phrase.end < to && /^(less|fewer)$/.test(after?.key ?? '')) return -count;
  if (phrase.end < to && after?.key === 'more' && phrase.count) return count;
  if (phrase.determiner === 'another') return count;
  for (let i = phrase.start; i < phrase.head; i++) {
    if (/^(more|additional|extra)$/.test(items[i]!.key) && (phrase.count || items[phrase.head]!.plural)) return count;
    if (/^(less|fewer)$/.test(items[i]!.key)) return -count;
  }
  return undefined;
}

export function addFeature(state: EditState, at: number, to: number, verb: string): number {
  const { items } = state;
  if (verb === 'engrave') {
    const text = items.slice(at, to).find((item) => item.text !== undefined);
    if (text || items[at + 1]) return pushEngraving(state, at, to);
  }
  return add(state, at + 1, to, at);
}

const LETTERS: Target = { noun: 'lettering', adjectives: [], words: 'it' };

/** "engrave "Anna" inside the band" */
function pushEngraving(state: EditState, at: number, to: number): number {
  const { items, source } = state;
  const quoted = items.findIndex((item, i) => i > at && i < to && item.text !== undefined);
  const suffix = suffixTarget(state, at, to);
  let begin = at + 1;
  while (
    begin < to &&
    quoted < 0 &&
    (has(items[begin], 'determiner', 'pronoun', 'link') || /^(text|word|name|initial|letter|with|it)$/.test(items[begin]!.key))
  )
    begin++;
  // "write it in gold": of what is written there already
  if (quoted < 0 && begin > at + 1 && has(items[at + 1], 'pronoun') && describes(items[begin] ?? items[at]!))
    return readProperties(state, begin - 1, to, LETTERS, at);
  let end = begin;
  while (quoted < 0 && end < (suffix?.at ?? to) && !has(items[end], 'relation') && !/^(on|in|inside|at)$/.test(items[end]!.key)) end++;
  const text = quoted >= 0 ? items[quoted]!.text! : begin < end ? source.slice(items[begin]!.from, items[end - 1]!.to) : '';
  if (text === '') return at;
  const span = { text: state.brief?.texts.length ?? 0, from: items[at]!.from, to: items[to - 1]!.to };
  const said = { words: words(state, at, to), span };
  state.edits.push({
    kind: 'add',
    thing: {
      id: 'engraving',
      noun: 'engraving',
      count: 1,
      ...said,
      facts: [{ kind: 'text', text: text.slice(0, 200), ...said }],
      parts: [],
    },
    words: said.words,
    ...(suffix ? { to: suffix.target } : {}),
  });
  return to;
}

/** "the word MAX", "the letters AB", "the text TEA": what is to be written. */
function writesAt(items: readonly Item[], from: number, to: number): boolean {
  const noun = has(items[from], 'determiner') ? from + 1 : from;
  const next = noun + 1 < to ? items[noun + 1] : undefined;
  if (!/^(?:word|text|name|letter|initial|lettering|number|date)$/.test(items[noun]?.key ?? '') || next === undefined) return false;
  return next.text !== undefined || (next.mark === undefined && /^[A-Z0-9]/.test(next.words) && !has(next, 'relation', 'link'));
}

/** "put the lamp on the table" moves; "put a lamp on the table" adds. */
export function put(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  if (writesAt(items, from, to)) return pushEngraving(state, start, to);
  const read = readTarget(source, items, from);
  const definite =
    read && (read.target.noun === undefined || (read.phrase && /^(the|its|this|all|both|each)$/.test(read.phrase.determiner ?? '')));
  if (!read || !definite) return add(state, from, to, start);
  const relation = senseOf(items[read.end], 'relation')?.relation ?? (senseOf(items[read.end], 'link')?.link === 'in' ? 'in' : undefined);
  const other = relation && readTarget(source, items, read.end + 1);
  // "put it on a round tray": what is not there yet is added under it
  const under = relation === 'on' && other?.phrase?.determiner === 'a' && !isNamed(state, other.target.noun ?? '');
  const [base] = under ? thingsIn(state, read.end + 1, other.end) : [];
  if (under && base?.op !== undefined) {
    state.edits.push({ kind: 'add', thing: base, to: read.target, relation: 'bearing', words: words(state, start, other.end) });
    return other.end;
  }
  if (relation && other?.target.noun !== undefined) {
    state.edits.push({
      kind: 'move',
      target: read.target,
      relation: { relation, to: other.target },
      words: words(state, start, other.end),
    });
    return other.end;
  }
  return readProperties(state, read.end, to, read.target, start);
}

/** "round the edges", "chamfer the top edge 1 mm", "fillet all corners by 2 mm": a feature of what was spoken of. */
export function edgeVerb(state: EditState, at: number, to: number): number | undefined {
  const { items } = state;
  const key = items[at]?.key ?? '';
  if (!/^(fillet|chamfer|round|bevel|soften|round over|round off)$/.test(key)) return undefined;
  let i = at + 1;
  while (has(items[i], 'determiner')) i++;
  // "round top" is a top that is round
  if (key === 'round' && i === at + 1 && has(items[i], 'part') && isThere(state, items[i]!.key)) return undefined;
  if (!has(items[i], 'place') && !(key !== 'round' && items[at + 1]?.quantity !== undefined)) return undefined;
  const rounds = roundingAt(state, at, i, to, /^(?:chamfer|bevel)$/.test(key) ? 'chamfer' : 'fillet');
  if (rounds) {
    state.edits.push({ kind: 'add', thing: rounds.thing, words: words(state, at, rounds.end), to: rounds.owner ?? IT });
    return to;
  }
  const things = thingsIn(state, at, to);
  for (const thing of things) state.edits.push({ kind: 'add', thing, words: words(state, at, to), to: IT });
  return things.length > 0 ? to : at;
}

/** "round the front edges of the lid 3 mm": a fillet, where it is, how large and of what. */
function roundingAt(
  state: EditState,
  at: number,
  from: number,
  to: number,
  noun: 'fillet' | 'chamfer',
): { thing: BriefThing; owner?: Target; end: number } | undefined {
  const { items, source } = state;
  const said = {
    words: words(state, at, to),
    span: { text: state.brief?.texts.length ?? 0, from: items[at]!.from, to: items[to - 1]!.to },
  };
  const facts: Fact[] = [];
  let owner: Target | undefined;
  const places: string[] = [];
  let i = from;
  while (i < to && has(items[i], 'place')) places.push(senseOf(items[i++], 'place')!.at);
  for (; i < to; i++) {
    const { quantity } = items[i]!;
    if (quantity?.kind === 'length' || quantity?.kind === 'number')
      facts.push({
        kind: 'measure',
        dimension: noun === 'fillet' ? 'radius' : 'size',
        value: quantity.value,
        ...(quantity.kind === 'length' && { unit: quantity.unit }),
        ...said,
      });
    else if (/^(of|on)$/.test(items[i]!.key)) {
      const read = readTarget(source, items, i + 1);
      if (!read || read.end > to) return undefined;
      owner = read.target;
      i = read.end - 1;
    } else if (!has(items[i], 'filler', 'degree', 'link', 'about', 'dimension') && !/^(by|with|more|all|off|over)$/.test(items[i]!.key))
      return undefined;
  }
  const where = places.filter((place) => !/^(edge|corner|all edges|each corner|side)$/.test(place)).join(' ');
  if (where !== '') facts.push({ kind: 'position', at: where, ...said });
  return {
    thing: { id: noun, noun, count: 1, facts, parts: [], ...said },
    ...(owner?.noun !== undefined && { owner }),
    end: to,
  };
}

/** "the cut", "a stand": a word that may be a verb, but is a noun here. */
export function isNounHere(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!has(item, 'thing', 'part', 'feature', 'finish', 'adjective')) return false;
  const next = items[at + 1];
  // "drill a hole", "cut the corner"
  if (senseOf(item, 'verb')?.verb === 'cut' && has(next, 'determiner')) return false;
  return !(next && (has(next, 'determiner', 'pronoun') || next.quantity !== undefined || has(next, 'place')));
}
