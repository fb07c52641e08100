import type { BriefThing, FactOf } from '../plan/brief.ts';
import { hasWord } from './featureTools.ts';
import type { Sheet } from './sheet.ts';

/** Holes for screws: room for the thread, and the recess for the head. */

/** Clearance holes of ISO 273, medium series, by nominal thread, mm. */
const CLEARANCE: readonly (readonly [thread: number, hole: number])[] = [
  [1.6, 1.8],
  [2, 2.4],
  [2.5, 2.9],
  [3, 3.4],
  [4, 4.5],
  [5, 5.5],
  [6, 6.6],
  [8, 9],
  [10, 11],
  [12, 13.5],
  [14, 15.5],
  [16, 17.5],
  [20, 22],
  [24, 26],
];

/** Inch threads have no row here: a quarter inch is cleared by about four parts in a hundred. */
export const clearanceOf = (thread: number): number =>
  CLEARANCE.find(([nominal]) => Math.abs(nominal - thread) < 0.01)?.[1] ?? Math.round(thread * 104) / 100;

const COUNTERBORED = /counterbor|cbore|c bore/;
const COUNTERSUNK = /counters(unk|ink)|csk/;

/** Whether a thread that was said is that of the screw which goes through, and none that is cut here. */
export const isForScrew = (part: BriefThing): boolean =>
  /clearance/.test(part.noun) ||
  COUNTERBORED.test(part.noun) ||
  COUNTERSUNK.test(part.noun) ||
  hasWord(part, /^(counterbored?|countersunk|countersink|clearance)$/);

/** Takes what was said of the head and of the thread; what is left says the hole itself. */
export function takeHead(part: BriefThing, sheet: Sheet, operation: string): void {
  const take = (fact: FactOf<'measure'> | FactOf<'thread'> | undefined, param: string, value: number | undefined): void => {
    if (!fact || value === undefined) return;
    const held = sheet.set(param, value);
    if (held) fact.outcome = { operation, param, value: held.value };
  };
  const measures = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.value > 0);
  const through = measures.find(({ of }) => of === 'through');
  const sink = measures.find(({ of }) => of === 'countersink');
  const thread = part.facts.find((fact): fact is FactOf<'thread'> => fact.kind === 'thread');
  take(through, 'diameter', through?.value);
  take(sink, 'countersink', sink?.value);
  const counterbored = COUNTERBORED.test(part.noun) || hasWord(part, /^counterbored?$/);
  if (counterbored && (through ?? thread)) {
    const head = measures.find(({ of, dimension }) => of === undefined && (dimension === 'diameter' || dimension === 'size'));
    take(head, 'counterbore', head?.value);
    const deep = measures.find(({ dimension }) => dimension === 'depth');
    take(deep, 'counterbore_depth', deep?.value);
  }
  if (thread && isForScrew(part)) {
    const said = through ?? (counterbored ? undefined : measures.find(({ dimension }) => dimension === 'diameter' || dimension === 'size'));
    if (said) thread.outcome = { operation };
    else take(thread, 'diameter', clearanceOf(thread.diameter));
  }
}

/** Heads that were named without a size, by the hole that they belong to. */
export function usualHead(part: BriefThing, sheet: Sheet): void {
  const diameter = sheet.number('diameter') ?? 0;
  if ((COUNTERSUNK.test(part.noun) || hasWord(part, /^(countersunk|countersink)$/)) && !sheet.said.has('countersink'))
    sheet.set('countersink', diameter * 2);
  if ((COUNTERBORED.test(part.noun) || hasWord(part, /^counterbored?$/)) && !sheet.said.has('counterbore'))
    sheet.set('counterbore', diameter * 1.8);
}
