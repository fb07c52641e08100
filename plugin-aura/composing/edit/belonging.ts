import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Fact } from '../../plan/brief.ts';
import { isAssembly } from '../assemblies.ts';
import { type Bounds, builtOf, builtPartsOf, extent, joined } from './builtParts.ts';
import { type Hit, walk } from './hits.ts';
import { BEARS } from './placed.ts';
import type { Work } from './work.ts';

/**
 * What goes along with a part that an instruction sizes or moves: the pane with its frame, the rails with the posts of a back, the knob with
 * its drawer. Read off the boxes of the parts as they were built.
 */

/** Share of the size of a part by which what lies within it may reach beyond. */
const WITHIN = 0.03;
/** Share of two sides of a part that something within it has to take up to belong to it. */
const FILLS = 0.6;
/** How many times as large along any side what belongs to each of several may be as one of them. */
const NO_LARGER = 1.6;
/** Gap up to which two parts touch: a share of the whole, and mm. */
export const TOUCH = { share: 0.004, mm: 0.6 };

const isChange = (fact: Fact, text: number): boolean =>
  fact.span?.text === text && (fact.kind === 'extent' || (fact.kind === 'position' && /^(?:moved|turned) /.test(fact.at)));

/** Largest gap between two boxes along any axis; below zero where they overlap. */
export const gapOf = (a: Bounds, b: Bounds): number =>
  Math.max(...([0, 1, 2] as const).map((k) => Math.max(a.min[k] - b.max[k], b.min[k] - a.max[k])));

/** Width, height and depth of a part, of several of one of them. */
const sidesOf = ({ each_mm, bounds }: PartReport): readonly number[] => each_mm ?? ([0, 1, 2] as const).map((k) => extent(bounds, k));

const falling = (a: number, b: number): number => b - a;

const isWithin = (inner: Bounds, outer: Bounds, room: readonly number[]): boolean =>
  ([0, 1, 2] as const).every((k) => inner.min[k] >= outer.min[k] - room[k]! && inner.max[k] <= outer.max[k] + room[k]!);

/** Tells every part that was changed in size or place by the words under way what goes along with it. */
export function bringAlong(work: Work): void {
  const { brief, parts } = work;
  if (!parts) return;
  const text = brief.texts.length;
  for (const hit of walk(brief)) {
    const root = hit.owners.at(-1);
    const changes = hit.thing.facts.filter((fact) => isChange(fact, text));
    if (!root || root.count > 1 || isAssembly(root) || changes.length === 0) continue;
    const names = alongWith(hit, builtOf(root.id, parts), changes, work);
    if (names.length > 0) hit.thing.along = [...new Set([...(hit.thing.along ?? []), ...names])].slice(0, 40);
  }
}

function alongWith(hit: Hit, all: readonly PartReport[], changes: readonly Fact[], work: Work): string[] {
  const own = builtPartsOf(hit, work);
  const bounds = joined(own.map((part) => part.bounds));
  const whole = joined(all.map((part) => part.bounds));
  const changed = new Set(
    walk(work.brief).flatMap((other) =>
      other.thing.facts.some((fact) => isChange(fact, work.brief.texts.length)) ||
      other.thing.facts.some((fact) => fact.kind === 'position' && /^moved /.test(fact.at) && fact.span === undefined)
        ? builtPartsOf(other, work)
        : [],
    ),
  );
  const others = all.filter((part) => !own.includes(part) && !changed.has(part) && !own.some(({ name }) => name === part.name));
  if (!bounds || !whole || others.length === 0 || own.length === all.length) return [];
  // what bears the rest lifts it where it grows, by itself
  const lifts = BEARS.test(hit.thing.noun) && changes.some((fact) => fact.kind === 'extent' && /^(?:height|length)$/.test(fact.dimension));
  const copies = own.reduce((sum, part) => sum + part.copies, 0);
  const many = (name: string): number => others.reduce((sum, part) => sum + (part.name === name ? part.copies : 0), 0);
  const each = sidesOf(own[0]!).toSorted(falling);
  const inside = others.filter((part) => {
    const sides = sidesOf(part);
    // the knobs of drawers, and not the drawers of knobs
    if (copies > 1)
      return (
        own.every(({ name }) => name === own[0]!.name) &&
        many(part.name) % copies === 0 &&
        sides.toSorted(falling).every((side, k) => side <= NO_LARGER * each[k]!) &&
        isWithin(part.bounds, bounds, sides)
      );
    // a pane fills its frame, and a bulb does not fill its shade
    const fills = ([0, 1, 2] as const).filter((k) => extent(part.bounds, k) >= FILLS * extent(bounds, k)).length >= 2;
    return (
      fills &&
      isWithin(
        part.bounds,
        bounds,
        ([0, 1, 2] as const).map((k) => WITHIN * extent(bounds, k)),
      )
    );
  });
  const fitted = LEAF.test(hit.thing.noun) && copies === 1 ? fittedTo(hit.thing.noun, bounds, others) : [];
  const carried = lifts || copies > 1 ? [] : [...hangingOn(own, others, whole), ...fitted];
  // what is the most of the whole takes nothing along: the whole is moved as a whole
  const names = [...inside, ...carried].map(({ name }) => name);
  return [...new Set(names)].filter((name) =>
    others.filter((part) => part.name === name).every((part) => inside.includes(part) || carried.includes(part)),
  );
}

/** What opens, and what is fitted to it. */
const LEAF = /(?:^| )(?:door|drawer|lid|leaf|gate|hatch|cover|flap)s?$/;
const FITTED = /\b(?:handle|knob|pull|grip|latch|knocker|pane|glass|mirror|label|arm|pad)s?\b/i;

/** Handles and panes of what opens, and what these hold themselves: a grip on its two arms. */
function fittedTo(noun: string, leaf: Bounds, others: readonly PartReport[]): PartReport[] {
  const thin = /drawer/.test(noun) ? 2 : ([0, 1, 2] as const).toSorted((a, b) => extent(leaf, a) - extent(leaf, b))[0]!;
  const isOn = ({ bounds: part }: PartReport): boolean =>
    ([0, 1, 2] as const).every((k) =>
      k === thin
        ? Math.max(part.min[k] - leaf.max[k], leaf.min[k] - part.max[k]) <= TOUCH.mm
        : part.min[k] >= leaf.min[k] - TOUCH.mm && part.max[k] <= leaf.max[k] + TOUCH.mm,
    );
  const able = others.filter(({ name }) => FITTED.test(name));
  const on = able.filter(isOn);
  return able.filter((part) => on.includes(part) || on.some((other) => gapOf(part.bounds, other.bounds) <= TOUCH.mm));
}

/** Parts that hang together with the rest, and with the ground, by these alone. */
function hangingOn(own: readonly PartReport[], others: readonly PartReport[], whole: Bounds): PartReport[] {
  const near = Math.max(TOUCH.mm, TOUCH.share * Math.max(extent(whole, 0), extent(whole, 1), extent(whole, 2)));
  const touches = (a: PartReport, b: PartReport): boolean => gapOf(a.bounds, b.bounds) <= near;
  const volume = (part: PartReport): number => extent(part.bounds, 0) * extent(part.bounds, 1) * extent(part.bounds, 2);
  const largest = [...others].sort((a, b) => volume(b) - volume(a))[0];
  const grounded = others.filter((part) => part.bounds.min[1] - whole.min[1] <= near);
  const held = new Set<PartReport>([...grounded, ...(largest ? [largest] : [])]);
  for (let grows = true; grows; ) {
    grows = false;
    for (const part of others)
      if (!held.has(part) && [...held].some((other) => touches(part, other))) {
        held.add(part);
        grows = true;
      }
  }
  return others.filter((part) => !held.has(part) && own.some((one) => touches(part, one)));
}
