import type { Dimension } from '../plan/spoken.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, type Item, senseOf } from './items.ts';
import { lengthUnit } from './quantities.ts';
import { type Size, splitBy } from './several.ts';

/** Sizes that run from one to another over several of a kind: "a row of 6 cylinders rising in height from 10 to 60 mm". */

/** More of them than this stay alike. */
const MOST_SIZES = 24;

/** A plain number or a length in mm; of a length the unit and the millimetres in it. */
function spanOf(item: Item | undefined): { value: number; unit?: string; factor: number } | undefined {
  const quantity = item?.quantity;
  if (quantity?.kind === 'length') return { value: quantity.value, unit: quantity.unit, factor: lengthUnit(quantity.unit)?.factor ?? 1 };
  return quantity?.kind === 'number' && !quantity.worded && !quantity.times ? { value: quantity.value, factor: 1 } : undefined;
}

const GROWS =
  /^(?:rising|increasing|growing|ascending|graduated|graduating|graded|stepped|ranging|varying|going|decreasing|falling|descending|shrinking|getting|become|becoming|from)$/;

/** "rising in height from 10 to 60 mm", "10 to 50 mm tall": each of several has its own measure, in even steps from the first to the last. */
export function ranging(state: Discourse, at: number): number | undefined {
  const { items, last } = state;
  const whole = last && !last.parent ? last : undefined;
  if (!whole || whole.count < 2 || whole.count > MOST_SIZES || whole.role !== 'thing' || whole.parts.length > 0) return undefined;
  if (!GROWS.test(items[at]!.words.toLowerCase())) return undefined;
  let i = at;
  let dimension: Dimension | undefined;
  for (; i < at + 7 && items[i] !== undefined && spanOf(items[i]) === undefined; i++) {
    if (items[i]!.mark !== undefined || has(items[i], 'thing', 'part')) return undefined;
    const said = /(height|diameter|width|length|thickness)$/.exec(items[i]!.key)?.[1];
    dimension = senseOf(items[i], 'dimension')?.dimension ?? (said as Dimension | undefined) ?? dimension;
  }
  const [from, to] = [spanOf(items[i]), spanOf(items[i + 2])];
  if (!from || !to || items[i + 1]?.key !== 'to' || from.value === to.value) return undefined;
  let end = i + 3;
  const behind = senseOf(items[end], 'dimension') ?? senseOf(items[end], 'extent');
  if (behind && items[end + 1]?.quantity === undefined) {
    dimension = behind.dimension === 'size' ? dimension : behind.dimension;
    end++;
  }
  const unit = to.unit === undefined ? {} : { unit: to.unit };
  const first = from.unit === undefined ? from.value * to.factor : from.value;
  const sizes = Array.from({ length: whole.count }, (): Size => ({ factor: 1, facts: [], from: at, to: end }));
  const nodes = splitBy(state, whole, sizes, []);
  for (const [k, node] of nodes.entries()) {
    const value = Number((first + ((to.value - first) * k) / (whole.count - 1)).toFixed(3));
    addFact(state, node, { kind: 'measure', dimension: dimension ?? 'size', value, ...unit }, at, end);
  }
  return end;
}
