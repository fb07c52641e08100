import type { Dimension } from '../plan/spoken.ts';
import { describing } from './describe.ts';
import type { Target } from './edit.ts';
import { amountAt, dimensionTarget, factorAt, readProperties } from './editProperties.ts';
import { comparativeAt, type EditState, factOf, IT, isNamed, isThere, leaveWord, thingsIn, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { table } from './table.ts';
import { readTarget, targetOf } from './target.ts';

/** One clause of an instruction, from its verb or its noun on. Each reader returns the item where it stopped. */

const FRAME_VERBS = new Set([
  'make',
  'want',
  'like',
  'need',
  'prefer',
  'give',
  'show',
  'create',
  'build',
  'design',
  'let',
  'get',
  'have',
  'try',
  'see',
  'model',
  'draw',
  'generate',
  'do',
]);

/** Reads a clause; whatever is left over is unread. */
export function readClause(state: EditState, from: number, to: number): void {
  let i = from;
  while (i < to) {
    const next = clause(state, i, to);
    if (next <= i) {
      leave(state, i);
      i++;
    } else i = next;
    while (i < to && (senseOf(state.items[i], 'link')?.link === 'and' || state.items[i]!.mark === ',')) i++;
  }
}

function leave(state: EditState, at: number): void {
  if (!has(state.items[at], 'filler', 'determiner', 'frame', 'pronoun', 'about', 'degree', 'link', 'verb')) leaveWord(state, at);
}

/** "please", "now", "I want", "could you": stands before what is asked. */
function skipFrame(items: readonly Item[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const item = items[i]!;
    const link = senseOf(item, 'link')?.link;
    const person = senseOf(item, 'pronoun')?.pronoun === 'person';
    if (
      item.mark !== undefined ||
      person ||
      (has(item, 'filler') && !has(item, 'style', 'finish', 'adjective', 'verb')) ||
      link === 'then' ||
      link === 'and' ||
      link === 'but' ||
      link === 'has' ||
      link === 'to' ||
      item.key === 'maybe'
    )
      i++;
    else if (/^(want|like|need|prefer|love|see|think|mind|let|if|how|what)$/.test(item.key) && i < to - 1) i++;
    else break;
  }
  return i;
}

function clause(state: EditState, from: number, to: number): number {
  const { items } = state;
  const at = skipFrame(items, from, to);
  if (at >= to) return to;
  const item = items[at]!;
  const sense = senseOf(item, 'verb');
  const verbal = sense && !isNounHere(items, at);
  const rounded = edgeVerb(state, at, to);
  if (rounded !== undefined) return rounded;
  if (verbal) {
    switch (sense.verb) {
      case 'add':
        return add(state, at + 1, to, at);
      case 'cut':
      case 'engrave':
        return addFeature(state, at, to, sense.verb);
      case 'put':
        return put(state, at + 1, to, at);
      case 'remove':
        return remove(state, at + 1, to, at);
      case 'replace':
        return replace(state, at + 1, to, at);
      case 'use':
        return use(state, at + 1, to, at);
      case 'move':
        return onTarget(state, at + 1, to, at);
      case 'turn':
        return turn(state, at + 1, to, at);
      case 'increase':
      case 'decrease':
        return grow(state, at, to, sense.verb === 'increase');
      case 'scale':
        return rescale(state, at + 1, to, at);
      case 'double':
      case 'halve':
      case 'triple':
        return multiply(state, at, to, sense.verb === 'double' ? 2 : sense.verb === 'triple' ? 3 : 0.5);
      case 'keep':
        return keep(state, at + 1, to);
      case 'revert':
        return revert(state, at + 1, to, at);
      default:
        return set(state, at + 1, to, at, item.key);
    }
  }
  const link = senseOf(item, 'link')?.link;
  if (senseOf(item, 'determiner')?.determiner === 'no' || link === 'without' || link === 'except') return remove(state, at + 1, to, at);
  if (link === 'with') return add(state, at + 1, to, at);
  if (link === 'instead of') {
    const phrase = readNounPhrase(items, at + 1);
    return phrase ? phrase.end : to;
  }
  return bare(state, at, to);
}

/** "the cut", "a stand": a word that may be a verb, but is a noun here. */
function isNounHere(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (!has(item, 'thing', 'part', 'feature', 'finish', 'adjective')) return false;
  const next = items[at + 1];
  return !(next && (has(next, 'determiner', 'pronoun') || next.quantity !== undefined || has(next, 'place')));
}

/** "round the edges", "chamfer the top edge 1 mm", "fillet all corners by 2 mm": a feature of what was spoken of. */
function edgeVerb(state: EditState, at: number, to: number): number | undefined {
  const { items } = state;
  const key = items[at]?.key ?? '';
  if (!/^(fillet|chamfer|round|bevel|soften|round over|round off)$/.test(key)) return undefined;
  let i = at + 1;
  while (has(items[i], 'determiner')) i++;
  if (!has(items[i], 'place') && !(key !== 'round' && items[at + 1]?.quantity !== undefined)) return undefined;
  return pushThings(state, at, to, at, { adjectives: [], words: 'it' });
}

/** Adds what items describe: each thing one edit. */
function pushThings(state: EditState, from: number, to: number, start: number, target?: Target): number {
  const things = thingsIn(state, from, to);
  for (const thing of things) state.edits.push({ kind: 'add', thing, words: words(state, start, to), ...(target ? { to: target } : {}) });
  return things.length > 0 ? to : start;
}

/** "... to the mug", "... on the table" at the end of a clause. */
function suffixTarget(state: EditState, from: number, to: number): { target: Target; at: number } | undefined {
  const { items, source } = state;
  for (let i = from + 1; i < to; i++) {
    const joins = /^(to|onto|on|for|in|into|around|under|inside)$/.test(items[i]!.key) || has(items[i], 'relation');
    const definite =
      has(items[i + 1], 'pronoun') || /^(the|its|this|each|all|both)$/.test(senseOf(items[i + 1], 'determiner')?.determiner ?? '');
    if (!joins || !definite || has(items[i + 2], 'place')) continue;
    const read = readTarget(source, items, i + 1);
    if (read && read.end >= to) return { target: read.target, at: i };
  }
  return undefined;
}

function add(state: EditState, from: number, to: number, start: number): number {
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
  const phrase = readNounPhrase(items, from);
  const more = phrase && moreOf(state, phrase, to);
  if (phrase && more !== undefined && isNamed(state, items[phrase.head]!.key)) {
    const target = { ...targetOf(state.source, items, phrase), adjectives: [] };
    state.edits.push({ kind: 'count', target, by: more, words: words(state, start, phrase.end) });
    state.carried = target;
    return phrase.end;
  }
  const suffix = suffixTarget(state, from, to);
  const end = suffix?.at ?? to;
  const split = listSplit(items, from, end);
  const until = pushThings(state, from, split, start, suffix?.target);
  if (until === start) return materialOnly(state, from, to, start);
  return split < end ? split : to;
}

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
function moreOf(state: EditState, phrase: NounPhrase, to: number): number | undefined {
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

function addFeature(state: EditState, at: number, to: number, verb: string): number {
  const { items } = state;
  if (verb === 'engrave') {
    const text = items.slice(at, to).find((item) => item.text !== undefined);
    if (text || items[at + 1]) return pushEngraving(state, at, to);
  }
  return add(state, at + 1, to, at);
}

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

/** "put the lamp on the table" moves; "put a lamp on the table" adds. */
function put(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  const definite =
    read && (read.target.noun === undefined || (read.phrase && /^(the|its|this|all|both|each)$/.test(read.phrase.determiner ?? '')));
  if (!read || !definite) return add(state, from, to, start);
  const relation = senseOf(items[read.end], 'relation')?.relation ?? (senseOf(items[read.end], 'link')?.link === 'in' ? 'in' : undefined);
  const other = relation && readTarget(source, items, read.end + 1);
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

function remove(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  let i = from;
  let done = start;
  while (i < to) {
    const read = readTarget(source, items, i);
    if (!read) break;
    const count = read.phrase?.count;
    if (count && !read.target.all && read.target.ordinal === undefined)
      state.edits.push({
        kind: 'count',
        target: { ...read.target, adjectives: read.target.adjectives },
        by: -count.value,
        words: words(state, start, read.end),
      });
    else state.edits.push({ kind: 'remove', target: read.target, words: words(state, start, read.end) });
    state.carried = IT;
    done = read.end;
    // "from the table": whose it is
    if (items[done]?.key === 'from' && done < to) {
      const owner = readTarget(source, items, done + 1);
      if (owner) {
        read.target.of = owner.target;
        done = owner.end;
      }
    }
    const link = senseOf(items[done], 'link')?.link;
    if (!(link === 'and' || link === 'or' || items[done]?.mark === ',') || has(items[done + 1], 'verb')) break;
    const next = readNounPhrase(items, done + 1);
    if (!next || (next.end < to && !/^(and|or|,)$/.test(items[next.end]?.key ?? ''))) break;
    i = done + 1;
  }
  return done;
}

/** "replace the cork with a lid", "swap the oval for a cushion". */
function replace(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  if (!read) return start;
  let i = read.end;
  while (i < to && !/^(with|for|by|to|into|against)$/.test(items[i]!.key)) i++;
  if (i >= to) return start;
  return becomes(state, read.target, i + 1, to, start);
}

function becomes(state: EditState, target: Target, from: number, to: number, start: number): number {
  const { items } = state;
  const phrase = readNounPhrase(items, from);
  const [thing] = phrase ? thingsIn(state, from, to) : [];
  state.carried = target;
  if (thing) {
    state.edits.push({ kind: 'replace', target, by: thing, words: words(state, start, to) });
    return to;
  }
  return readProperties(state, from, to, target, start);
}

/** "use oak for the legs", "use a cushion cut". */
function use(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  for (let i = from + 1; i < to; i++) {
    if (!/^(for|on|in)$/.test(items[i]!.key)) continue;
    const read = readTarget(source, items, i + 1);
    if (!read) continue;
    const instead = senseOf(items[read.end], 'link')?.link === 'instead of' ? to : read.end;
    readProperties(state, from, i, read.target, start);
    return instead;
  }
  return readProperties(state, from, to, state.carried ?? IT, start);
}

/** A verb that only points at what is changed: move, shift. */
function onTarget(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  if (!read) return readProperties(state, from, to, state.carried ?? IT, start);
  const relation = senseOf(items[read.end], 'relation')?.relation;
  const other = relation && !has(items[read.end + 2], 'place') ? readTarget(source, items, read.end + 1) : undefined;
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

/** "rotate the handle by 30 degrees", "turn it blue", "turn the box into a cylinder". */
function turn(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  const target = read?.target ?? state.carried ?? IT;
  const end = read?.end ?? from;
  for (let i = end; i < to; i++) {
    const quantity = items[i]!.quantity;
    const degrees = quantity?.kind === 'angle' ? quantity.value : quantity?.kind === 'number' && i + 1 >= to ? quantity.value : undefined;
    if (degrees === undefined) continue;
    const rest = state.source.slice(items[i]!.to, items[to - 1]!.to);
    const axis = /\b([xyz])\b/i.exec(rest)?.[1]?.toLowerCase();
    const back = /\b(counter ?-?clockwise|anti ?-?clockwise|left)\b/i.test(state.source.slice(items[end]?.from ?? 0, items[to - 1]!.to));
    state.edits.push({
      kind: 'move',
      target,
      turn: { degrees: back ? Math.abs(degrees) : degrees, ...(axis === 'x' || axis === 'y' || axis === 'z' ? { axis } : {}) },
      words: words(state, start, to),
    });
    state.carried = target;
    return to;
  }
  if (items[end]?.key === 'into' || items[end]?.key === 'to') return becomes(state, target, end + 1, to, start);
  if (items[end]?.key === 'upside down' || items[end]?.key === 'around') {
    state.edits.push({
      kind: 'move',
      target,
      turn: { degrees: 180, ...(items[end]!.key === 'around' ? { axis: 'y' as const } : { axis: 'x' as const }) },
      words: words(state, start, end + 1),
    });
    return end + 1;
  }
  return readProperties(state, end, to, target, start);
}

const VERB_DIMENSIONS: Readonly<Record<string, Dimension | undefined>> = table({
  widen: 'width',
  lengthen: 'length',
  extend: 'length',
  heighten: 'height',
  raise: 'height',
  lower: 'height',
  thicken: 'thickness',
  deepen: 'depth',
  shorten: 'length',
});

/** "increase the height by 10 mm", "widen the band to 4 mm", "reduce the number of legs to 3", "raise the seat". */
function grow(state: EditState, at: number, to: number, more: boolean): number {
  const { items, source } = state;
  const counted = numberOf(state, at + 1, to);
  if (counted) {
    const quantity = items[counted.value]?.quantity;
    if (quantity?.kind === 'number') {
      const by = items[counted.value - 1]?.key === 'by';
      const change = by ? { by: more ? quantity.value : -quantity.value } : { to: quantity.value };
      state.edits.push({ kind: 'count', target: counted.target, ...change, words: words(state, at, counted.value + 1) });
      return counted.value + 1;
    }
  }
  const named = dimensionTarget(state, at + 1);
  const read = named ?? readTarget(source, items, at + 1);
  const dimension: Dimension = named?.dimension ?? VERB_DIMENSIONS[items[at]!.key] ?? 'size';
  const target = read?.target ?? state.carried ?? IT;
  state.carried = target;
  let i = read?.end ?? at + 1;
  const absolute = items[i]?.key === 'to';
  if (/^(by|to|a|an|another)$/.test(items[i]?.key ?? '')) i++;
  if (senseOf(items[i], 'degree')) i++;
  const quantity = i < to ? items[i]?.quantity : undefined;
  const said = words(state, at, Math.min(to, i + 1));
  if (quantity?.kind === 'percent')
    state.edits.push({
      kind: 'scale',
      target,
      dimension,
      factor: absolute ? quantity.value / 100 : more ? 1 + quantity.value / 100 : 1 - quantity.value / 100,
      words: said,
    });
  else if (quantity?.kind === 'length' || quantity?.kind === 'number' || quantity?.kind === 'angle') {
    const unit = quantity.kind === 'angle' ? 'deg' : 'mm';
    if (absolute)
      state.edits.push({
        kind: 'set',
        target,
        facts: [
          factOf(
            state,
            {
              kind: 'measure',
              dimension: quantity.kind === 'angle' ? 'angle' : dimension,
              ...(named?.of === undefined ? {} : { of: named.of }),
              value: quantity.value,
            },
            i,
            i + 1,
          ),
        ],
        words: said,
      });
    else
      state.edits.push({
        kind: 'by',
        target,
        dimension: quantity.kind === 'angle' ? 'angle' : dimension,
        amount: more ? quantity.value : -quantity.value,
        unit,
        words: said,
      });
  } else if (quantity) return readProperties(state, i, to, target, at);
  else {
    const factor = more ? 1.25 : 0.8;
    state.edits.push({ kind: 'scale', target, dimension, factor, words: words(state, at, Math.max(at + 1, i)) });
    return Math.max(at + 1, i);
  }
  return i + 1;
}

/** "the number of legs to 3". */
function numberOf(state: EditState, at: number, to: number): { target: Target; value: number } | undefined {
  const { items, source } = state;
  let i = at;
  while (has(items[i], 'determiner')) i++;
  if (items[i]?.key !== 'number' && items[i]?.key !== 'count' && items[i]?.key !== 'number of') return undefined;
  const of = items[i + 1]?.key === 'of' ? i + 2 : i + 1;
  const read = readTarget(source, items, of);
  if (!read) return undefined;
  let value = read.end;
  while (value < to && /^(to|by|is|be|=|:)$/.test(items[value]!.key)) value++;
  return { target: read.target, value };
}

/** "scale it by 1.5", "scale it up 20 %", "resize it to 60 mm". */
function rescale(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  const target = read?.target ?? state.carried ?? IT;
  let i = read?.end ?? from;
  let sign = 1;
  let absolute = false;
  while (i < to && items[i]!.quantity === undefined) {
    if (items[i]!.key === 'down') sign = -1;
    if (items[i]!.key === 'to') absolute = true;
    i++;
  }
  const quantity = i < to ? items[i]!.quantity : undefined;
  const said = words(state, start, Math.min(to, i + 1));
  if (quantity?.kind === 'percent') {
    const share = quantity.value / 100;
    const by = absolute || (items[i - 1]?.key === 'by' && share > 1) ? share : 1 + sign * share;
    state.edits.push({ kind: 'scale', target, dimension: 'size', factor: Math.max(0.01, by), words: said });
  } else if (quantity?.kind === 'number')
    state.edits.push({ kind: 'scale', target, dimension: 'size', factor: sign < 0 ? 1 / quantity.value : quantity.value, words: said });
  else return readProperties(state, read?.end ?? from, to, target, start);
  state.carried = target;
  return i + 1;
}

function multiply(state: EditState, at: number, to: number, factor: number): number {
  const { items, source } = state;
  const counted = numberOf(state, at + 1, to);
  if (counted) {
    const there = state.brief && [...state.brief.things].find((thing) => thing.noun === counted.target.noun);
    state.edits.push({
      kind: 'count',
      target: counted.target,
      ...(there ? { to: Math.max(1, Math.round(there.count * factor)) } : { by: 1 }),
      words: words(state, at, counted.value),
    });
    return counted.value;
  }
  const named = dimensionTarget(state, at + 1);
  const read = named ?? readTarget(source, items, at + 1);
  const target = read?.target ?? state.carried ?? IT;
  state.carried = target;
  const end = Math.min(to, read?.end ?? at + 1);
  state.edits.push({ kind: 'scale', target, dimension: named?.dimension ?? 'size', factor, words: words(state, at, end) });
  return end;
}

/** "keep the band gold": nothing changes there; what was said for everything before leaves it out. */
function keep(state: EditState, from: number, to: number): number {
  const read = readTarget(state.source, state.items, from);
  const before = state.edits.findLast((edit) => edit.kind === 'set' || edit.kind === 'scale');
  if (
    read &&
    before &&
    (before.kind === 'set' || before.kind === 'scale') &&
    (before.target.all || before.target.noun === undefined) &&
    read.target.noun !== undefined
  )
    before.target = { ...before.target, all: true, except: [...(before.target.except ?? []), read.target] };
  state.kept = true;
  return to;
}

function revert(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const rest = source.slice(items[start]!.from, items[to - 1]!.to).toLowerCase();
  const said = words(state, start, to);
  if (/\b(original|first|beginning|start|how it was|as it was|everything|all)\b/.test(rest) && !/\blast\b/.test(rest))
    state.edits.push({ kind: 'revert', to: 'first', words: said });
  else {
    const read = readTarget(source, items, from);
    const named = read?.target.noun !== undefined && !/^(change|step|edit|thing|move|one|instruction)$/.test(read.target.noun);
    if (read && named) state.edits.push({ kind: 'revert', to: 'target', target: read.target, words: said });
    else state.edits.push({ kind: 'revert', to: 'last', words: said });
  }
  return to;
}

/** make, set, change, give, paint: a target and what it becomes. */
function set(state: EditState, from: number, to: number, start: number, verb: string): number {
  const { items, source } = state;
  const counted = numberOf(state, from, to);
  const number = counted && items[counted.value]?.quantity;
  if (counted && number?.kind === 'number') {
    state.edits.push({ kind: 'count', target: counted.target, to: number.value, words: words(state, start, counted.value + 1) });
    return counted.value + 1;
  }
  const factor = factorAt(items, from, to) ?? undefined;
  const comparative = comparativeAt(items, from);
  if (factor || (comparative && !readNounPhrase(items, from))) return readProperties(state, from, to, state.carried ?? IT, start);
  const dimension = dimensionTarget(state, from);
  if (dimension) {
    let i = dimension.end;
    while (i < to && (/^(to|at|be|=|:|is)$/.test(items[i]!.key) || has(items[i], 'about') || senseOf(items[i], 'link')?.link === 'is')) i++;
    const quantity = items[i]?.quantity;
    state.carried = dimension.target;
    if (i < to && (quantity?.kind === 'length' || quantity?.kind === 'number' || quantity?.kind === 'angle')) {
      const kind = quantity.kind === 'angle' ? 'angle' : dimension.dimension;
      state.edits.push({
        kind: 'set',
        target: dimension.target,
        facts: [
          factOf(
            state,
            { kind: 'measure', dimension: kind, ...(dimension.of === undefined ? {} : { of: dimension.of }), value: quantity.value },
            i,
            i + 1,
          ),
        ],
        words: words(state, start, i + 1),
      });
      return i + 1;
    }
    // "make the width bigger"
    const more = comparativeAt(items, i);
    if (more && i < to) {
      state.edits.push({
        kind: 'scale',
        target: dimension.target,
        dimension: dimension.dimension,
        factor: more.factor,
        words: words(state, start, i + 1),
      });
      return i + 1;
    }
  }
  const read = readTarget(source, items, from);
  if (verb === 'give' && read && (read.target.noun === undefined || read.phrase?.determiner === 'the'))
    return given(state, read.target, read.end, to, start);
  if (!read) return readProperties(state, from, to, state.carried ?? IT, start);
  const definite =
    read.target.noun === undefined ||
    read.target.all ||
    read.target.ordinal !== undefined ||
    read.phrase === undefined ||
    /^(the|its|this|each|both|all)$/.test(read.phrase.determiner ?? '');
  if (!definite && read.phrase && FRAME_VERBS.has(verb) && read.end >= to) return bare(state, from, to, start);
  if (!definite && read.phrase && verb !== 'make' && FRAME_VERBS.has(verb)) return bare(state, from, to, start);
  if (/^(to|into)$/.test(items[read.end]?.key ?? '') && read.end + 1 < to) {
    const phrase = readNounPhrase(items, read.end + 1);
    if (phrase && !has(items[phrase.head], 'dimension') && phrase.count === undefined)
      return becomes(state, read.target, read.end + 1, to, start);
  }
  return readProperties(state, read.end, to, read.target, start);
}

/** "give it a lid", "give the mug a red handle", "give it a height of 30 mm". */
function given(state: EditState, target: Target, from: number, to: number, start: number): number {
  const phrase = readNounPhrase(state.items, from);
  if (!phrase) return readProperties(state, from, to, target, start);
  const before = state.edits.length;
  const end = bare(state, from, to, start);
  for (const edit of state.edits.slice(before)) if (edit.kind === 'add' && target.noun !== undefined) edit.to ??= target;
  return end;
}

/** A clause without a verb: "brass handles", "walls 3 mm", "six of them", "two more chairs", "10 mm longer", "in oak". */
function bare(state: EditState, at: number, to: number, start = at): number {
  const { items, source } = state;
  if (factorAt(items, at, to) || amountAt(items, at, to)) return readProperties(state, at, to, state.carried ?? IT, start);
  const number = items[at]?.quantity;
  if (number?.kind === 'number' && items[at + 1]?.key === 'of' && has(items[at + 2], 'pronoun')) {
    const target = state.carried?.noun === undefined ? { adjectives: [], words: words(state, at + 2, at + 3) } : state.carried;
    state.edits.push({ kind: 'count', target, to: number.value, words: words(state, start, at + 3) });
    return at + 3;
  }
  const dimension = dimensionTarget(state, at);
  if (dimension && items[dimension.end]?.quantity === undefined && dimension.end < to && has(items[dimension.end], 'comparative', 'link'))
    return set(state, at, to, start, 'set');
  const phrase = readNounPhrase(items, at);
  if (!phrase || phrase.end > to) return readProperties(state, at, to, state.carried ?? IT, start);
  return nounClause(state, phrase, at, to, start, source);
}

function nounClause(state: EditState, phrase: NounPhrase, at: number, to: number, start: number, source: string): number {
  const { items } = state;
  const head = items[phrase.head]!;
  const there = isThere(state, head.key);
  const target = targetOf(source, items, phrase);
  const plain: Target = { ...target, adjectives: [] };
  const more = moreOf(state, phrase, to);
  if (more !== undefined) {
    const end = /^(less|fewer|more)$/.test(items[phrase.end]?.key ?? '') ? phrase.end + 1 : phrase.end;
    state.edits.push({ kind: 'count', target: plain, by: more, words: words(state, start, end) });
    state.carried = plain;
    return end;
  }
  const indefinite = phrase.determiner === 'a' || phrase.determiner === 'another';
  const instead = insteadAt(state, phrase, at, to);
  if (instead !== undefined) return instead;
  const definite =
    /^(the|its|this|each|both|all)$/.test(phrase.determiner ?? '') || phrase.possessor !== undefined || phrase.ordinal !== undefined;
  if (definite) {
    const read = readTarget(source, items, at);
    const full = read?.target ?? target;
    return readProperties(state, read?.end ?? phrase.end, to, full, start);
  }
  if (phrase.count && there && !indefinite) {
    state.edits.push({ kind: 'count', target: plain, to: phrase.count.value, words: words(state, start, phrase.end) });
    describePhrase(state, phrase, plain, start);
    return readProperties(state, phrase.end, to, plain, start);
  }
  const said = phrase.modifiers.length > 0 || phrase.measures.length > 0 || phrase.specials.length > 0;
  const follows = phrase.end < to && !has(items[phrase.end], 'pattern');
  // "a bigger handle", "brass handles", "walls 3 mm": of what is there; a whole new part is added
  if (there && (said || follows)) {
    const whole = indefinite && !isNamed(state, head.key) && !has(items[phrase.modifiers[0] ?? -1], 'comparative');
    if (whole) return add(state, at, to, start);
    describePhrase(state, phrase, plain, start);
    return readProperties(state, phrase.end, to, plain, start);
  }
  if (there && !indefinite && head.plural === false && !has(head, 'thing')) return add(state, at, to, start);
  return add(state, at, to, start);
}

/** "a lid instead of the cork", "5 shelves instead of 4". */
function insteadAt(state: EditState, phrase: NounPhrase, at: number, to: number): number | undefined {
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
function describePhrase(state: EditState, phrase: NounPhrase, target: Target, start: number): void {
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
        factor: comparative.factor,
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
