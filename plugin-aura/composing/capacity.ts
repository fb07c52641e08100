import type { FactOf } from '../plan/brief.ts';
import type { Binding } from './bind.ts';

/** What a vessel holds, put into its sizes. */

/** Cubic millimetres of what vessels are sold by. */
const CAPACITY: Readonly<Record<string, number | undefined>> = { l: 1e6, ml: 1e3, oz: 29_574 };
export const isCapacity = (of: string): boolean => CAPACITY[of] !== undefined;

/** Share of its outer cylinder that a vessel holds. */
const HOLDS = 0.8;

/** "5 litre": a round vessel of about that much room, in its proportions or by the one size that is left. */
export function bindCapacity({ sheet, operation }: Pick<Binding, 'sheet' | 'operation'>, fact: FactOf<'number'>): boolean {
  const volume = (CAPACITY[fact.of] ?? 0) * fact.value;
  const height = sheet.number('height');
  // what follows from the height when it is left out
  const diameter = sheet.number('diameter') ?? (height === undefined || sheet.slot('diameter') === undefined ? undefined : 0.7 * height);
  if (!(volume > 0) || diameter === undefined || height === undefined) return false;
  const [wide, high] = [sheet.said.has('diameter'), sheet.said.has('height')];
  if (wide && high) return false;
  const area = volume / ((HOLDS * Math.PI) / 4);
  const factor = Math.cbrt(area / (diameter * diameter * height));
  if (!wide) sheet.set('diameter', Math.round(high ? Math.sqrt(area / height) : diameter * factor));
  if (!high) sheet.set('height', Math.round(wide ? area / (diameter * diameter) : height * factor));
  fact.outcome = { operation };
  return true;
}
