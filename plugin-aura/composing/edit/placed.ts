import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Fact } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { type Axis, type Bounds, builtOf, builtPartsOf, extent, joined, middle } from './builtParts.ts';
import type { Hit } from './hits.ts';
import type { Work } from './work.ts';

/** What shifts and turns put a part at a place of what it belongs to, reckoned from the parts as they were built. */

const SIDES: Readonly<Record<string, readonly [axis: Axis, sign: 1 | -1] | undefined>> = {
  left: [0, -1],
  right: [0, 1],
  bottom: [1, -1],
  top: [1, 1],
  back: [2, -1],
  front: [2, 1],
};
export const WAYS: readonly (readonly [minus: string, plus: string])[] = [
  ['left', 'right'],
  ['down', 'up'],
  ['back', 'front'],
];

/** What bears others on it: a longer one raises them. */
export const BEARS = /\b(stem|pole|post|column|pillar|neck|trunk|shaft|pedestal|mast|stand|foot|base|plinth|body|tube|frame|seat|case)s?$/;

/** Share of the whole's half within which a part counts as standing in the middle. */
const CENTRAL = 0.12;

/** The side that a part is at, of what it belongs to; undefined of one in the middle of both. */
function sideOf(part: Bounds, whole: Bounds): readonly [Axis, 1 | -1] | undefined {
  const off = ([0, 2] as const).map((axis) => ({
    axis,
    by: (middle(part, axis) - middle(whole, axis)) / Math.max(1e-6, extent(whole, axis) / 2),
  }));
  const far = off.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0]!;
  return Math.abs(far.by) < CENTRAL ? undefined : [far.axis, far.by < 0 ? -1 : 1];
}

/** Whether a part sticks out of all else at its side, as a handle or a spout does: then it is turned with its place. */
const sticksOut = (part: Bounds, rest: Bounds, [axis, sign]: readonly [Axis, 1 | -1]): boolean =>
  sign > 0 ? part.max[axis] > rest.max[axis] + 0.2 * extent(part, axis) : part.min[axis] < rest.min[axis] - 0.2 * extent(part, axis);

export type Placed = { facts: Fact[] } | { why: string };

/** What shifts and turns put a part at a place of what it belongs to; why it cannot be put there, or is there. */
export function placedAt(hit: Hit, place: string, words: string, work: Work): Placed | undefined {
  const root = hit.owners.at(-1);
  const built = builtPartsOf(hit, work);
  const own = joined(built.map(({ bounds }) => bounds));
  const all = root ? builtOf(root.id, work.parts) : baseOf(hit, work);
  const whole = joined(all.map(({ bounds }) => bounds));
  const others = joined(all.filter((part) => !built.includes(part)).map(({ bounds }) => bounds));
  if (!own || !whole || !others) return undefined;
  const noun = hit.thing.noun;
  // what the rest stands on or hangs from stays where it is
  if (root && [noun, ...built.map(({ name }) => name)].some((name) => BEARS.test(name.toLowerCase())))
    return { why: `the rest of the ${root.noun} hangs on its ${noun}, which cannot be put elsewhere` };
  const moved = (axis: Axis, by: number): Fact[] =>
    Math.abs(by) < 0.01 ? [] : [{ kind: 'position', at: `moved ${WAYS[axis]![by < 0 ? 0 : 1]}`, distance: tidy(Math.abs(by)), words }];
  const now = sideOf(own, whole);
  const long: Axis = extent(whole, 0) >= extent(whole, 2) ? 0 : 2;
  if (place === 'center') {
    const axis = now?.[0] ?? long;
    const by = middle(whole, axis) - middle(own, axis);
    return Math.abs(by) < 0.01 * extent(whole, axis) ? { why: `the ${noun} is in the middle already` } : { facts: moved(axis, by) };
  }
  const opposite = place === 'other side' || place === 'other end' || place === 'end';
  const goal = opposite ? (now ? ([now[0], -now[1] as 1 | -1] as const) : undefined) : SIDES[place];
  if (!goal) return { why: `the ${noun} is at no side of the ${(root ?? hit.thing).noun}: say left, right, front or back` };
  const [axis, sign] = goal;
  if (axis === 1) {
    const by = sign > 0 ? whole.max[1] - own.max[1] : whole.min[1] - own.min[1];
    return Math.abs(by) < 0.01 * extent(whole, 1) ? { why: `the ${noun} is at the ${place} already` } : { facts: moved(1, by) };
  }
  if (now && now[0] === axis && now[1] === sign) return { why: `the ${noun} is at that side already` };
  const stands = now !== undefined && sticksOut(own, others, now);
  if (stands) return { facts: turnedRound(own, others, now, goal, moved, words) };
  if (now && now[0] === axis) return { facts: moved(axis, 2 * (middle(whole, axis) - middle(own, axis))) };
  const flush = sign > 0 ? whole.max[axis] - own.max[axis] : whole.min[axis] - own.min[axis];
  return Math.abs(flush) < 0.01 * extent(whole, axis)
    ? { why: `the ${noun} reaches from side to side, so that it cannot be put to one` }
    : { facts: moved(axis, flush) };
}

/** A handle carried round the body to another side: turned about the upright, and as far from the body as it was. */
function turnedRound(
  own: Bounds,
  rest: Bounds,
  from: readonly [Axis, 1 | -1],
  to: readonly [Axis, 1 | -1],
  moved: (axis: Axis, by: number) => Fact[],
  words: string,
): Fact[] {
  const angle = ([axis, sign]: readonly [Axis, 1 | -1]): number => (axis === 0 ? (sign > 0 ? 0 : 180) : sign > 0 ? -90 : 90);
  const degrees = ((((angle(to) - angle(from) + 540) % 360) + 360) % 360) - 180;
  const out = Math.abs(middle(own, from[0]) - middle(rest, from[0]));
  const facts: Fact[] = [{ kind: 'position', at: 'turned y', distance: degrees === -180 ? 180 : degrees, words }];
  for (const axis of [0, 2] as const) {
    const goal = middle(rest, axis) + (axis === to[0] ? to[1] * out : 0);
    facts.push(...moved(axis, goal - middle(own, axis)));
  }
  return facts;
}

/** What a thing stands on or in, as it was built. */
function baseOf({ thing }: Hit, { brief, parts }: Work): PartReport[] {
  const relation = brief.relations.find(({ what, relation: how }) => what === thing.id && /^(on|in|inside|attached|hanging)$/.test(how));
  return (relation?.to ?? []).flatMap((id) => builtOf(id, parts));
}
