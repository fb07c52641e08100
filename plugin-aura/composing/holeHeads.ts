import { clearanceOf } from '../operations/mechanical/metric.ts';
import type { BriefThing, FactOf } from '../plan/brief.ts';
import { hasWord } from './featureTools.ts';
import type { Sheet } from './sheet.ts';

/** Holes for screws: room for the thread, and the recess for the head. */

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
  // an M6 hole that nobody called tapped is one for such a screw
  if (thread) {
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
