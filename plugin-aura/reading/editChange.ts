import type { Dimension } from '../plan/spoken.ts';
import type { Target } from './edit.ts';
import { dimensionTarget, factorAt } from './editAmounts.ts';
import { readProperties } from './editProperties.ts';
import { type EditState, factOf, IT, thingsIn, words } from './editState.ts';
import { has, senseOf } from './items.ts';
import { readNounPhrase } from './nounPhrase.ts';
import { table } from './table.ts';
import { readTarget } from './target.ts';

/** Instructions that change, move or take away what is there: replace, widen, rotate, double, remove, undo. */

/** "replace the cork with a lid", "swap the oval for a cushion". */
export function replace(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  if (!read) return start;
  let i = read.end;
  while (i < to && !/^(with|for|by|to|into|against)$/.test(items[i]!.key)) i++;
  if (i >= to) return start;
  return becomes(state, read.target, i + 1, to, start);
}

export function becomes(state: EditState, target: Target, from: number, to: number, start: number): number {
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
export function use(state: EditState, from: number, to: number, start: number): number {
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
export function onTarget(state: EditState, from: number, to: number, start: number): number {
  const { items, source } = state;
  const read = readTarget(source, items, from);
  if (!read) return readProperties(state, from, to, state.carried ?? IT, start);
  const relation = senseOf(items[read.end], 'relation')?.relation;
  const other = relation && !has(items[read.end + 2], 'place') ? readTarget(source, items, read.end + 1) : undefined;
  if (relation && other && (other.target.noun !== undefined || other.target.pronoun)) {
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
export function turn(state: EditState, from: number, to: number, start: number): number {
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
    const way = state.source.slice(items[end]?.from ?? 0, items[to - 1]!.to);
    const back = /\b(counter ?-?clockwise|anti ?-?clockwise|left)\b/i.test(way);
    // seen from above
    const forth = !back && /\b(clockwise|right)\b/i.test(way);
    state.edits.push({
      kind: 'move',
      target,
      turn: {
        degrees: back ? Math.abs(degrees) : forth ? -Math.abs(degrees) : degrees,
        ...(axis === 'x' || axis === 'y' || axis === 'z' ? { axis } : {}),
      },
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
  lift: 'height',
  lower: 'height',
  thicken: 'thickness',
  deepen: 'depth',
  shorten: 'length',
});

/** "increase the height by 10 mm", "widen the band to 4 mm", "reduce the number of legs to 3", "raise the seat". */
export function grow(state: EditState, at: number, to: number, more: boolean): number {
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
  const of = absolute && quantity?.kind === 'percent' ? factorAt(items, i, to) : undefined;
  if (of && of.end > i + 1) {
    state.edits.push({ kind: 'scale', target, dimension: of.dimension, factor: of.factor, words: words(state, at, of.end) });
    return of.end;
  }
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
              ...(quantity.kind === 'length' && { unit: quantity.unit }),
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
export function numberOf(state: EditState, at: number, to: number): { target: Target; value: number } | undefined {
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
export function rescale(state: EditState, from: number, to: number, start: number): number {
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
  // "shrink it to half the height"
  const share = quantity?.kind === 'percent' ? factorAt(items, i, to) : undefined;
  if (share && share.end > i + 1) {
    state.edits.push({ kind: 'scale', target, dimension: share.dimension, factor: share.factor, words: words(state, start, share.end) });
    state.carried = target;
    return share.end;
  }
  if (quantity?.kind === 'percent') {
    const share = quantity.value / 100;
    const by = absolute || (items[i - 1]?.key === 'by' && share > 1) ? share : 1 + sign * share;
    state.edits.push({ kind: 'scale', target, dimension: 'size', factor: Math.max(0.01, by), words: said });
  } else if (quantity?.kind === 'number') {
    state.edits.push({ kind: 'scale', target, dimension: 'size', factor: sign < 0 ? 1 / quantity.value : quantity.value, words: said });
    // "2x", "2 times"
    if (/^(x|time|times)$/.test(items[i + 1]?.key ?? '')) i++;
  } else return readProperties(state, read?.end ?? from, to, target, start);
  state.carried = target;
  return i + 1;
}

export function multiply(state: EditState, at: number, to: number, factor: number): number {
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

export function remove(state: EditState, from: number, to: number, start: number): number {
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

/** "keep the band gold": nothing changes there; what was said for everything before leaves it out. */
export function keep(state: EditState, from: number, to: number): number {
  const read = readTarget(state.source, state.items, from);
  const before = state.edits.findLast((edit) => edit.kind === 'set' || edit.kind === 'scale');
  if (
    read &&
    before &&
    (before.kind === 'set' || before.kind === 'scale') &&
    (before.target.all || (before.target.noun === undefined && !/^(them|they|these|those)$/.test(before.target.words))) &&
    read.target.noun !== undefined
  )
    before.target = { ...before.target, all: true, except: [...(before.target.except ?? []), read.target] };
  state.kept = true;
  return to;
}

export function revert(state: EditState, from: number, to: number, start: number): number {
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
