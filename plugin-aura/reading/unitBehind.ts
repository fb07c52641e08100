import { has, type Item } from './items.ts';
import { table } from './table.ts';

/** "110 wide 60 deep 40 high cm": a unit that stands behind a row of numbers counts for all of them. */

/** Millimetres of a unit. */
const UNITS = table<number>({ mm: 1, cm: 10, centimeter: 10, m: 1000, meter: 1000, inch: 25.4, ft: 304.8, foot: 304.8 });
const WRITTEN = table<'mm' | 'cm' | 'm' | 'in' | 'ft'>({
  mm: 'mm',
  cm: 'cm',
  centimeter: 'cm',
  m: 'm',
  meter: 'm',
  inch: 'in',
  ft: 'ft',
  foot: 'ft',
});

const isNumber = (item: Item): boolean => item.quantity?.kind === 'number' && !item.quantity.pair && !item.quantity.times;

/** Items in which such numbers have their unit. */
export function unitBehind(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ key, quantity }, i) => quantity === undefined && i > 3 && UNITS[key] !== undefined);
  const key = items[at]?.key ?? '';
  const [times, unit] = [UNITS[key], WRITTEN[key]];
  if (times === undefined || unit === undefined) return items;
  const said = new Set<number>();
  let i = at - 1;
  // back over "60 deep, 40 high and": sides with their numbers
  for (; i >= 0; i--) {
    const item = items[i]!;
    if (isNumber(item) && has(items[i + 1], 'dimension')) said.add(i);
    else if (!(has(item, 'dimension') || item.mark === ',' || item.key === 'and' || (i === at - 1 && item.mark === '('))) break;
  }
  if (said.size < 2) return items;
  const comma = items[at - 1]?.mark !== undefined ? at - 1 : at;
  const closing = items[at + 1]?.mark === ')' ? at + 1 : at;
  return items.flatMap((item, k): Item[] => {
    if (k === at || k === comma || k === closing) return [];
    // the word before it reaches over the unit, which is read with it
    if (k === comma - 1) return [{ ...item, to: items[at]!.to }];
    if (!said.has(k) || item.quantity?.kind !== 'number') return [item];
    return [{ ...item, quantity: { kind: 'length', value: item.quantity.value * times, unit } }];
  });
}
