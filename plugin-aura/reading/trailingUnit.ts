import { has, type Item, senseOf } from './items.ts';
import { lengthUnit } from './quantities.ts';

/** "make it 140 long and 80 wide, centimetres", "height 70, in cm": a unit said once, behind all numbers that it is of. */

/** The unit at the end of what was said, and where the words about it begin; undefined where there is none, or no number for it. */
function unitAtEnd(items: readonly Item[]): { unit: string; mm: number; from: number; to: number } | undefined {
  let to = items.length;
  while (to > 0 && (/^[.!)]$/.test(items[to - 1]!.mark ?? '') || items[to - 1]!.key === 'please')) to--;
  const last = items[to - 1];
  if (last === undefined || last.quantity !== undefined || last.text !== undefined || last.mark !== undefined) return undefined;
  const unit = lengthUnit(last.key);
  if (!unit) return undefined;
  let from = to - 1;
  // ", in cm", "(all in cm)", "- measures in cm"
  while (
    from > 0 &&
    (/^[,(:-]$/.test(items[from - 1]!.mark ?? '') ||
      senseOf(items[from - 1], 'link')?.link === 'in' ||
      has(items[from - 1], 'determiner') ||
      /^(all|size|sizes|measure|measurement|dimension|number|that|is|unit)$/.test(items[from - 1]!.key))
  )
    from--;
  return from > 0 ? { unit: unit.name, mm: unit.factor, from, to } : undefined;
}

/** Numbers of `items` as lengths in the unit that stands behind them, without the words of the unit. */
export function withTrailingUnit(items: readonly Item[]): readonly Item[] {
  const found = unitAtEnd(items);
  if (!found) return items;
  const { unit, mm, from, to } = found;
  let changed = 0;
  const before = items.slice(0, from).map((item, at): Item => {
    const { quantity } = item;
    if (quantity?.kind === 'sizes' && quantity.extents.every((extent) => extent.unit === undefined)) {
      changed++;
      return {
        ...item,
        quantity: { kind: 'sizes', extents: quantity.extents.map((extent) => ({ ...extent, value: extent.value * mm, unit })) },
      };
    }
    if (quantity?.kind !== 'number' || quantity.worded || counts(items[at + 1])) return item;
    changed++;
    return { ...item, quantity: { kind: 'length', value: quantity.value * mm, unit } };
  });
  return changed > 0 ? [...before, ...items.slice(to)] : items;
}

/** Whether a number before this word counts things, and is no size. */
const counts = (next: Item | undefined): boolean =>
  has(next, 'thing', 'part', 'feature', 'gem') && next?.plural === true && !has(next, 'dimension', 'extent');
