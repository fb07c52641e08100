import type { Brief, BriefThing, Fact, Outcome } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PartReport, Report } from '../reportSchema.ts';

/** What stands in the result, as the audit asks for it: the parts of an operation, whatever was worked on it since; mm, +Y up. */

export type Box = Report['bounds'];
type Axis = 0 | 1 | 2;
const AXES: readonly Axis[] = [0, 1, 2];

/** What of a report is looked at. */
export type Measures = Pick<Report, 'bounds' | 'parts' | 'gems'>;

export interface Ground {
  plan: Plan & { brief: Brief };
  report: Measures;
  /** Numbers that operations were built with, by place ("shank.thickness"). */
  numbers: ReadonlyMap<string, number>;
  /** Every thing and part of the brief by its id, with what it belongs to. */
  things: ReadonlyMap<string, { thing: BriefThing; owner?: BriefThing; root: BriefThing }>;
  /** Operations that hand on what an operation made, with itself. */
  heirs(operation: string): ReadonlySet<string>;
}

export function groundOf(plan: Plan & { brief: Brief }, report: Measures, numbers: readonly { place: string; value: number }[]): Ground {
  const things = new Map<string, { thing: BriefThing; owner?: BriefThing; root: BriefThing }>();
  const note = (thing: BriefThing, root: BriefThing, owner?: BriefThing): void => {
    things.set(thing.id, { thing, root, ...(owner && { owner }) });
    for (const part of thing.parts) note(part, root, thing);
  };
  for (const thing of plan.brief.things) note(thing, thing);
  const users = new Map<string, string[]>();
  for (const { id, inputs } of plan.operations) for (const input of inputs ?? []) users.set(input, [...(users.get(input) ?? []), id]);
  const known = new Map<string, ReadonlySet<string>>();
  const heirs = (operation: string): ReadonlySet<string> => {
    const found = known.get(operation);
    if (found) return found;
    const all = new Set<string>([operation]);
    // a set is walked while it grows
    for (const id of all) for (const user of users.get(id) ?? []) all.add(user);
    known.set(operation, all);
    return all;
  };
  return { plan, report, numbers: new Map(numbers.map(({ place, value }) => [place, value])), things, heirs };
}

export const made = (outcome: Outcome | undefined): Extract<Outcome, { operation: string }> | undefined =>
  outcome && 'operation' in outcome ? outcome : undefined;
export const whyNot = (outcome: Outcome | undefined): string | undefined => (outcome && 'why' in outcome ? outcome.why : undefined);

/** Parts that an operation made, or that what works on it handed on; "anvil_2" is another operation, and no piece of "anvil". */
export function partsOf({ plan, report, heirs }: Ground, operation: string): PartReport[] {
  const ids = heirs(operation);
  const others = new Set(plan.operations.map(({ id }) => id));
  return report.parts.filter(
    ({ operation: maker }) => ids.has(maker) || (!others.has(maker) && [...ids].some((id) => maker.startsWith(`${id}_`))),
  );
}

/** Parts of a thing of the brief, or of a part of it where it has an operation of its own. */
export function partsOfThing(ground: Ground, thing: BriefThing): PartReport[] {
  const outcome = made(thing.outcome);
  return outcome ? partsOf(ground, outcome.operation) : [];
}

export function boxOf(parts: readonly PartReport[]): Box | undefined {
  if (parts.length === 0) return undefined;
  const end = (side: 'min' | 'max', axis: Axis): number => Math[side](...parts.map(({ bounds }) => bounds[side][axis]));
  return { min: [end('min', 0), end('min', 1), end('min', 2)], max: [end('max', 0), end('max', 1), end('max', 2)] };
}

export const sizeOf = ({ min, max }: Box): [number, number, number] => [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
export const middleOf = ({ min, max }: Box): [number, number, number] => [
  (min[0] + max[0]) / 2,
  (min[1] + max[1]) / 2,
  (min[2] + max[2]) / 2,
];

/** How far two boxes run into each other along an axis; below zero they stand apart. */
export const overlap = (a: Box, b: Box, axis: Axis): number => Math.min(a.max[axis], b.max[axis]) - Math.max(a.min[axis], b.min[axis]);
export const overlaps = (a: Box, b: Box, axes: readonly Axis[] = AXES): boolean => axes.every((axis) => overlap(a, b, axis) > 0);

/** Lower-case words in the singular; short ones left out. */
export const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) =>
    word
      .replace(/^(shelves)$/, 'shelf')
      .replace(/^teeth$/, 'tooth')
      .replace(/^feet$/, 'foot')
      .replace(/ies$/, 'y')
      .replace(/(?<=ch|sh|x|ss)es$/, '')
      .replace(/([^s])s$/, '$1'),
  );

/** Whether a part is called by the last word of a noun: "arm rest" by "rest", "Front leg" by "leg". */
export function isCalled({ name, role }: PartReport, noun: string): boolean {
  const head = wordsOf(noun).at(-1);
  return head !== undefined && (wordsOf(name).includes(head) || wordsOf(role.replaceAll('_', ' ')).includes(head));
}

/** Parts below an owner that are called so; where none is, those of the operation that was made for it alone. */
export function partsCalled(ground: Ground, thing: BriefThing, owner: BriefThing | undefined): PartReport[] {
  const around = owner ? partsOfThing(ground, owner) : ground.report.parts;
  const own = partsOfThing(ground, thing);
  const among = own.length > 0 ? own : around;
  const called = among.filter((part) => isCalled(part, thing.noun));
  if (called.length > 0) return called;
  const apart = made(thing.outcome)?.operation !== made(owner?.outcome)?.operation;
  return apart && own.length < around.length ? own : [];
}

export const membersIn = (parts: readonly PartReport[]): number => parts.reduce((sum, { copies }) => sum + copies, 0);

export const isNear = (a: number, b: number, share = 0.02): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * share, 0.06);

/** Facts of a thing and of everything below it, with the thing that bears each. */
export function* factsIn(thing: BriefThing, owner?: BriefThing): Generator<{ fact: Fact; thing: BriefThing; owner?: BriefThing }> {
  for (const fact of thing.facts) yield { fact, thing, ...(owner && { owner }) };
  for (const part of thing.parts) yield* factsIn(part, thing);
}

/** A length as it is told: at most two decimals. */
export const length = (value: number): string => `${Number(value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2))} mm`;

/** Three sides as they are told: "50 x 64 x 50 mm". */
export const sidesOf = (sides: readonly number[]): string => `${sides.map((side) => length(side).replace(' mm', '')).join(' x ')} mm`;
