import { type Bounds, joinBounds } from '../../kernel/frames.ts';
import type { COUNTED_FROM } from '../../plan/brief.ts';
import type { Part } from '../part.ts';
import { boundsOf, placesOf } from '../parts.ts';

/** Who is meant of what several parts and copies make up: by name, by number, and by the side from which they are counted. */

export type Order = (typeof COUNTED_FROM)[number];

/** One copy of a part. */
export interface Member {
  part: Part;
  copy: number;
  /** Which of the row it belongs to, counted from 0. */
  index: number;
  bounds: Bounds;
}

const wordsOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ \d+$/, '');

/** Whether a part goes by one of these names: its own, the one in full, or its id within the thing ("roof" of "castle.towers.roof_2"). */
export function isCalled({ id, name, fullName = name }: Part, names: readonly string[]): boolean {
  const path = id.split('.').slice(1);
  const own = new Set([name, fullName, id, ...path, path.join(' ')].map(wordsOf));
  return names.some((wanted) => own.has(wordsOf(wanted)));
}

/** Parts that go by one of these names; a name that none goes by means those of that role. */
export function partsCalled(parts: readonly Part[], names: readonly string[]): Part[] {
  if (names.length === 0) return [...parts];
  const found = new Set(
    names.flatMap((name) => {
      const called = parts.filter((part) => isCalled(part, [name]));
      return called.length > 0 ? called : parts.filter(({ role }) => wordsOf(role) === wordsOf(name));
    }),
  );
  return parts.filter((part) => found.has(part));
}

/**
 * All copies of parts. In a row of `members` things of several parts each, the copies of a part are those of the members in order; where
 * some members were altered before, and stand as parts of their own, what overlaps belongs together.
 */
export function membersOf(parts: readonly Part[], members: number): Member[] {
  let next = 0;
  const all = parts.flatMap((part) => {
    const places = placesOf(part);
    const each = members > 1 && places.length % members === 0 ? places.length / members : 0;
    return places.map((place, copy): Member => {
      const bounds = boundsOf([{ ...part, transform: place, copies: undefined }]) ?? { min: [0, 0, 0], max: [0, 0, 0] };
      return { part, copy, index: each > 0 ? Math.floor(copy / each) : next++, bounds };
    });
  });
  return members > 1 && parts.some((part) => placesOf(part).length % members !== 0) ? together(all, members) : all;
}

/** Members by what overlaps, in the order in which they first appear; those of a bunch, which all overlap, by the copies of each name. */
function together(all: readonly Member[], members: number): Member[] {
  // of one part each, whatever it is called: a stack of boxes touch
  if (all.length === members) return all.map((member, index) => ({ ...member, index }));
  const groups: { bounds: Bounds; members: Member[] }[] = [];
  for (const member of all) {
    const met = groups.filter(({ bounds }) => overlap(bounds, member.bounds));
    const [first] = met;
    if (!first) {
      groups.push({ bounds: member.bounds, members: [member] });
      continue;
    }
    first.bounds = [...met.map(({ bounds }) => bounds), member.bounds].reduce(joinBounds);
    first.members.push(member, ...met.slice(1).flatMap(({ members: own }) => own));
    for (const other of met.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  if (groups.length === members) return groups.flatMap(({ members: own }, index) => own.map((member) => ({ ...member, index })));
  const byName = new Map<string, Member[]>();
  for (const member of all) byName.set(member.part.name, [...(byName.get(member.part.name) ?? []), member]);
  return [...byName.values()].flatMap((own) => own.map((member, k) => ({ ...member, index: Math.floor((k * members) / own.length) })));
}

const overlap = (a: Bounds, b: Bounds): boolean => a.min.every((low, k) => low <= b.max[k]! && b.min[k]! <= a.max[k]!);

const AXES: Readonly<Record<Exclude<Order, 'order'>, readonly [axis: 0 | 1 | 2, sign: 1 | -1]>> = {
  left: [0, 1],
  right: [0, -1],
  bottom: [1, 1],
  top: [1, -1],
  back: [2, 1],
  front: [2, -1],
};
/** Share of the smaller of two by which their middles lie apart where they count as two. */
const APART = 0.35;

/** Members in the order of counting, those that count as one together. */
export function groupsOf(members: readonly Member[], from: Order): Member[][] {
  const byIndex = new Map<number, Member[]>();
  for (const member of members) byIndex.set(member.index, [...(byIndex.get(member.index) ?? []), member]);
  const groups = [...byIndex.values()];
  if (from === 'order') return groups;
  const [axis, sign] = AXES[from];
  const measured = groups
    .map((group) => {
      const { min, max } = group.map(({ bounds }) => bounds).reduce(joinBounds);
      return { group, at: (sign * (min[axis] + max[axis])) / 2, size: max[axis] - min[axis] };
    })
    .sort((a, b) => a.at - b.at);
  const out: Member[][] = [];
  measured.forEach(({ group, at, size }, k) => {
    const before = measured[k - 1];
    if (before && at - before.at <= APART * Math.max(1e-6, Math.min(size, before.size))) out.at(-1)!.push(...group);
    else out.push([...group]);
  });
  return out;
}
