import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Fact } from '../../plan/brief.ts';
import { idOf, tidy } from '../draft.ts';
import { geometryOf } from '../geometry.ts';
import { singular } from '../names.ts';
import { shift } from './moveEdits.ts';
import { type Hit, virtualPart } from './target.ts';
import { valueAt } from './values.ts';
import { probe, real, set, type Work } from './work.ts';

/** Places on what a part belongs to, reckoned from the parts as they were built: the ladder on the other side, the gate in the middle. */

type Bounds = PartReport['bounds'];
type Axis = 0 | 1 | 2;

const joined = (all: readonly Bounds[]): Bounds | undefined =>
  all.length === 0
    ? undefined
    : {
        min: [0, 1, 2].map((k) => Math.min(...all.map(({ min }) => min[k]!))) as [number, number, number],
        max: [0, 1, 2].map((k) => Math.max(...all.map(({ max }) => max[k]!))) as [number, number, number],
      };
const middle = ({ min, max }: Bounds, axis: Axis): number => (min[axis] + max[axis]) / 2;
const extent = ({ min, max }: Bounds, axis: Axis): number => max[axis] - min[axis];

/** Parts as they were built that belong to the thing with this id in the brief; "mug_2" is another mug, and no part of "mug". */
export function builtOf(id: string, parts: readonly PartReport[] | undefined): PartReport[] {
  const operation = idOf(id);
  return (parts ?? []).filter(
    (part) =>
      part.operation === operation ||
      (part.operation.startsWith(`${operation}_`) && !/^\d+(?:_|$)/.test(part.operation.slice(operation.length + 1))),
  );
}

/** Built parts that a part of the brief means, by what its owner calls them. */
export function builtPartsOf({ thing, owners }: Hit, { parts, vocabulary }: Pick<Work, 'parts' | 'vocabulary'>): PartReport[] {
  const root = owners.at(-1);
  if (!root) return builtOf(thing.id, parts);
  const definition = root.op === undefined ? undefined : vocabulary.get(root.op);
  const names = new Set(
    [thing.noun, ...(thing.built ?? []), ...(definition ? geometryOf(definition, thing.noun, vocabulary) : [])].map(plain),
  );
  const exact = builtOf(root.id, parts).filter(({ name, role }) => names.has(plain(name)) || names.has(plain(role)));
  const own = exact.filter(({ name }) => names.has(plain(name)));
  return own.length > 0 ? own : exact;
}
const plain = (name: string): string => singular(name.toLowerCase().replaceAll('_', ' '));

const SIDES: Readonly<Record<string, readonly [axis: Axis, sign: 1 | -1] | undefined>> = {
  left: [0, -1],
  right: [0, 1],
  bottom: [1, -1],
  top: [1, 1],
  back: [2, -1],
  front: [2, 1],
};
const WAYS: readonly (readonly [minus: string, plus: string])[] = [
  ['left', 'right'],
  ['down', 'up'],
  ['back', 'front'],
];

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

const ACROSS: Readonly<Record<string, string | undefined>> = {
  left: 'right',
  right: 'left',
  front: 'back',
  back: 'front',
  top: 'bottom',
  bottom: 'top',
};

/** The side that a part is at by a word of its owner: drawers "on the right" of a desk. */
function saidSide({ thing }: Hit): string | undefined {
  const said = thing.facts.find(
    (fact) => (fact.kind === 'position' || fact.kind === 'adjective') && fact.outcome !== undefined && 'operation' in fact.outcome,
  );
  const word = said?.kind === 'position' ? said.at : said?.kind === 'adjective' ? said.adjective : undefined;
  return word !== undefined && Object.hasOwn(ACROSS, word) ? word : undefined;
}

/** Puts what was hit at a place; false where it cannot be, which is told. */
export function putAt(hit: Hit, place: string, words: string, work: Work): boolean {
  // where the owner has a word for it, it is made there with all that belongs to it
  const side = /^(other side|other end|end)$/.test(place) ? ACROSS[saidSide(hit) ?? ''] : place;
  if (side !== undefined) {
    const fact: Fact = { kind: 'position', at: side, words };
    if (probe(hit, [fact], work)[0] !== undefined) return set(hit, [fact], work);
  }
  const placed = placedAt(hit, place, words, work);
  if (!placed || 'why' in placed) {
    work.misses.push({ word: words, why: placed?.why ?? `the ${hit.thing.noun} cannot be put there by its own place` });
    return false;
  }
  const thing = real(hit);
  for (const fact of placed.facts) if (fact.kind === 'position') shift(thing, fact.at, fact.distance ?? 0, words, work.brief.texts.length);
  return placed.facts.length > 0;
}

/** mm that something is moved where no distance was said: a tenth of the whole along that way, as it was built. */
export function usualStep(hit: Hit, direction: string, work: Work): number | undefined {
  const { thing, owners } = hit;
  const { parts } = work;
  const whole = joined(builtOf((owners.at(-1) ?? thing).id, parts).map(({ bounds }) => bounds));
  const axis = /^(left|right)$/.test(direction) ? 0 : /^(up|down)$/.test(direction) ? 1 : 2;
  if (!whole) return undefined;
  const share = owners.length > 0 ? 0.1 : 0.5;
  const size = owners.length > 0 ? extent(whole, axis) : Math.max(extent(whole, 0), extent(whole, 2));
  const own = owners.length > 0 ? joined(builtPartsOf(hit, work).map(({ bounds }) => bounds)) : undefined;
  // no further than it is large, lest it leaves what it is on
  const most = own ? Math.max(extent(own, 0), extent(own, 1), extent(own, 2)) : Number.POSITIVE_INFINITY;
  return Math.max(1, tidy(Number(Math.min(share * size, most).toPrecision(2))));
}

/** What bears others on it: a longer one raises them. */
const BEARS = /\b(stem|pole|post|column|pillar|neck|trunk|shaft|pedestal|mast|stand|foot|base|plinth|body|tube|frame|seat|case)s?$/;

/**
 * A taller stem of a lamp lifts its shade: what stands on a part goes up with its top, while its foot stays. Legs need none of this, since
 * what stands on the floor is raised as a whole.
 */
export function raiseAbove(hit: Hit, factor: number, words: string, work: Work): void {
  const { thing, owners } = hit;
  const root = owners.at(-1);
  const definition = root?.op === undefined ? undefined : work.vocabulary.get(root.op);
  const built = builtPartsOf(hit, work);
  const own = joined(built.map(({ bounds }) => bounds));
  const all = root ? builtOf(root.id, work.parts) : [];
  const whole = joined(all.map(({ bounds }) => bounds));
  if (!root || !definition || !own || !whole || !BEARS.test(thing.noun) || owners.length !== 1) return;
  const by = (factor - 1) * extent(own, 1);
  const above = all.filter((part) => !built.includes(part) && middle(part.bounds, 1) > own.min[1] + 0.6 * extent(own, 1));
  const bearer: Hit = { thing: root, owners: [] };
  const hits = above.map(({ name, role }) =>
    [name, role].map((word) => virtualPart(bearer, word.toLowerCase(), work.scope)).find((found) => found !== undefined),
  );
  if (above.length === 0 || hits.includes(undefined)) return;
  const lifted = new Map(hits.flatMap((found) => (found ? [[found.thing.noun, found] as const] : [])));
  for (const found of lifted.values()) shift(real(found), `moved ${by < 0 ? 'down' : 'up'}`, tidy(Math.abs(by)), words);
  // the end that is nearer to the middle of the whole stays where it is; here it has to be the lower one
  const heldTop = Math.abs(own.max[1] - middle(whole, 1)) < Math.abs(own.min[1] - middle(whole, 1));
  if (heldTop) shift(real(hit), `moved ${by < 0 ? 'down' : 'up'}`, tidy(Math.abs(by)), words);
}

/**
 * How far above the top of the whole (below it where negative), and shifted how, a thing stands on a part of that whole: the books onto the second shelf, and not onto the bookcase. Undefined
 * where the part is the top anyway, or was not built.
 */
export function ontoPart({ thing, owners }: Hit, words: string, work: Work): { above: number; facts: Fact[] } | undefined {
  const root = owners.at(-1);
  const whole = joined(builtOf(root?.id ?? '', work.parts).map(({ bounds }) => bounds));
  const which = thing.which;
  const part = builtPartsOf({ thing, owners }, work)[0];
  if (!root || !whole || !part) return undefined;
  const own = part.bounds;
  let top = own.max[1];
  if (part.copies > 1) {
    const [only] = which?.only ?? [];
    // several that lie above each other at one distance: shelves
    if (only === undefined || which?.only.length !== 1 || !/^(top|bottom)$/.test(which.from)) return undefined;
    const fromTop = which.from === 'top' ? only - 1 : part.copies - only;
    const thick = FLATS_THICK * extent(own, 1);
    top = own.max[1] - (fromTop * (extent(own, 1) - thick)) / (part.copies - 1);
  }
  const facts = ([0, 2] as const).flatMap((axis): Fact[] => {
    const distance = middle(own, axis) - middle(whole, axis);
    return Math.abs(distance) < 0.02 * extent(whole, axis)
      ? []
      : [{ kind: 'position', at: `moved ${WAYS[axis]![distance < 0 ? 0 : 1]}`, distance: tidy(Math.abs(distance)), words }];
  });
  const above = tidy(top - whole.max[1]);
  return facts.length > 0 || Math.abs(above) > 0.01 * extent(whole, 1) ? { above, facts } : undefined;
}
/** How far from the middle of a row of things one of them stands: the left of two bedside tables. Undefined where that is not known. */
export function onMember({ thing, owners }: Hit, words: string, work: Work): Fact[] | undefined {
  const [row] = owners;
  const [only, ...more] = thing.which?.only ?? [];
  const whole = joined(builtOf(row?.id ?? '', work.parts).map(({ bounds }) => bounds));
  if (!row || !whole || only === undefined || more.length > 0 || row.count < 2) return undefined;
  const from = thing.which!.from;
  if (from !== 'left' && from !== 'right' && from !== 'order') return undefined;
  const size = ['width', 'length', 'diameter'].flatMap((name) => valueAt(work.scope.plan, idOf(row.id), name, work.vocabulary) ?? [])[0];
  if (size === undefined || extent(whole, 0) < size * row.count) return undefined;
  const k = only > 0 ? only - 1 : row.count + only;
  const place = from === 'right' ? row.count - 1 - k : k;
  const step = (extent(whole, 0) - size) / (row.count - 1);
  const by = place * step - (extent(whole, 0) - size) / 2;
  return Math.abs(by) < 0.01 * step
    ? []
    : [{ kind: 'position', at: `moved ${by < 0 ? 'left' : 'right'}`, distance: tidy(Math.abs(by)), words }];
}

/** Thickness of a board among several, against the height of all. */
const FLATS_THICK = 0.012;
