import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { type Bounds, joinBounds } from '../../kernel/frames.ts';
import { isIdentity, multiply, rotation, scaling, transformPoint, translation } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { COUNTED_FROM } from '../../plan/brief.ts';
import { choice, count, flag, length, ratio, value, vector3 } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { boundsOf, placesOf } from '../parts.ts';
import { groupsOf, type Member, membersOf, partsCalled } from './members.ts';

/**
 * Some of what a thing or a row is made of gets another look, size or place, or is left out: the top drawer white, the third book red, the
 * burger without its tomato. What is not meant goes on as it was. The operation's own material is the new one.
 */
export const alter = defineOperation({
  op: 'alter',
  family: 'modify',
  label: 'Alter some',
  help: 'Changes only some parts or members of what it takes: its own material, a size, a place, or leaves them out; the rest stays as it is.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    parts: value({
      label: 'Parts',
      help: 'Names of the parts that are meant, as the outliner shows them; left out, all.',
      schema: z.array(z.string().min(1).max(80)).max(40),
      default: [],
      notation: '["drawer"]',
    }),
    only: value({
      label: 'Only',
      help: 'Which of them by number, the first is 1, and -1 the last; left out, all.',
      schema: z.array(z.int().refine((number) => number !== 0, 'Members count from 1, and from -1 at the end.')).max(2_000),
      default: [],
      notation: '[1, 3]',
    }),
    from: choice({
      label: 'Counted from',
      help: 'The end at which counting begins: the order of the copies, or a side. What stands level there counts as one.',
      options: COUNTED_FROM,
      default: 'order',
    }),
    along: value({
      label: 'Along',
      help: 'Names of parts that go along with what is meant: what lies within it is sized with it, and what sits on it is carried; their material stays.',
      schema: z.array(z.string().min(1).max(80)).max(40),
      default: [],
      notation: '["pane"]',
    }),
    members: count({
      label: 'Members',
      help: 'How many a row has whose members are of several parts; 1: each copy of a part is one.',
      default: 1,
      min: 1,
      max: 10_000,
      soft: [1, 50],
    }),
    remove: flag({ label: 'Leave out', help: 'What is meant is left out.', default: false }),
    scale: vector3({ label: 'Scale', help: 'Factors along x, y and z.', default: [1, 1, 1], min: 0.01, max: 100, unit: '' }),
    stretch: ratio({
      label: 'Stretch',
      help: 'Factor along the longest side of each; of what is compact, along the way in which it sticks out.',
      default: 1,
      min: 0.01,
      max: 100,
      soft: [0.5, 2],
    }),
    grow: vector3({
      label: 'Grow',
      help: 'mm added to the size of each along x, y and z.',
      default: [0, 0, 0],
      min: -100_000,
      max: 100_000,
    }),
    longer: length({
      label: 'Longer',
      help: 'mm added along the longest side of each, or along the way in which it sticks out.',
      default: 0,
      min: -100_000,
      max: 100_000,
      soft: [-100, 100],
    }),
    hold: ratio({
      label: 'Hold',
      help: 'What stays in place when the size is changed: 0 the middle of each, 1 its end that is nearest to the middle of the whole.',
      default: 0,
      min: 0,
      max: 1,
    }),
    move: vector3({ label: 'Move', help: 'How far they are moved.', default: [0, 0, 0], min: -100_000, max: 100_000 }),
    turn: vector3({
      label: 'Turn',
      help: 'Degrees about x, y and z, about the middle of each.',
      default: [0, 0, 0],
      min: -360,
      max: 360,
      unit: 'deg',
    }),
  },
  example: {
    before: [
      { id: 'book', op: 'box', params: { size: [20, 4, 14] }, material: 'blue paint' },
      { id: 'pile', op: 'linear_array', inputs: ['book'], params: { count: 5, step: [0, 4, 0] } },
    ],
    inputs: ['pile'],
    params: { only: [3], from: 'bottom', turn: [0, 12, 0] },
    material: 'red paint',
  },
  build({ parts: names, only, from, along, members, remove, scale, stretch, grow, longer, hold, move, turn }, { inputs }) {
    const parts = inputs.flatMap((input) => input.parts);
    const anchors = Object.assign({}, ...inputs.map((input) => input.anchors));
    const named = partsCalled(parts, names);
    // what is not there needs no leaving out
    if (named.length === 0 && remove) return { parts: parts.map((part) => unchanged(part, placesOf(part))), anchors };
    if (named.length === 0)
      throw new CannotBuild(`It has no part “${names.join('”, “')}”; it has ${partNames(parts)}: name one of these.`, 'parts');
    const groups = groupsOf(membersOf(named, members), from);
    const meant = meantOf(groups, only);
    const whole = boundsOf(parts);
    // a look given to whole members is that of their main parts
    const spares = names.length === 0 && meant.some(({ part }) => !isFirm(part));
    const change: Change = {
      scale,
      stretch,
      grow,
      longer,
      hold,
      move,
      turn,
      feet: names.length === 0 && hold === 1 ? feetOf(groups) : inOneBody(meant, scale, hold, whole),
      rest: hold === 0 && names.length > 0 ? boundsOf(parts.filter((part) => !named.includes(part) && !along.includes(part.name))) : null,
      middle: whole ? middleOf(whole) : [0, 0, 0],
      half: whole ? halfOf(whole) : [1, 1, 1],
    };
    const isPlainRow = names.length === 0 && only.length > 0 && groups.every((group) => group.length === 1);
    const altered = new Map(
      parts.map((part): [Part, BuiltPart[]] => {
        const chosen = meant.filter((member) => member.part === part);
        if (chosen.length === 0 || remove) return [part, []];
        return [
          part,
          changed(part, chosen, change).map(({ name, ...one }) => ({
            ...one,
            // of a row of plain solids those that are singled out bear the name of this operation
            ...(!(isPlainRow && name !== undefined) && { name }),
            keepMaterial: isFirm(part) && spares,
          })),
        ];
      }),
    );
    const followers = along.length === 0 ? [] : followersOf(partsCalled(parts, along), groups.flat(), meant);
    for (const part of new Set(followers.map(({ own }) => own.part)))
      altered.set(part, remove ? [] : carriedAlong(part, followers, change));
    const lift = whole && names.length > 0 && !remove ? sunk(meant, [...altered.values()].flat(), whole, move[1] > 0) : 0;
    const gone = [...meant, ...followers.map(({ own }) => own)];
    const rest = parts.flatMap((part): BuiltPart[] => {
      const places = placesOf(part).filter((_, k) => !gone.some((member) => member.part === part && member.copy === k));
      const kept = places.length > 0 ? [unchanged(part, places)] : [];
      const stands = whole !== null && touches(boundsOf([{ ...part, copies: places }]), whole);
      return lift === 0 || stands ? kept : kept.map((one) => raised(one, lift));
    });
    // members that were altered stand behind those that were not, so that they can be told apart again
    const singled = parts.flatMap((part) => (altered.get(part) ?? []).map((one) => raised(one, lift)));
    const out = [...rest, ...singled];
    if (out.length === 0) throw new CannotBuild('Nothing would be left of it: leave out less.', 'remove');
    return { parts: out, anchors };
  },
});

const partNames = (parts: readonly Part[]): string => [...new Set(parts.map(({ name }) => name.toLowerCase()))].slice(0, 12).join(', ');

function meantOf(groups: readonly (readonly Member[])[], only: readonly number[]): Member[] {
  if (only.length === 0) return groups.flat();
  return only.flatMap((number) => {
    const group = groups.at(number > 0 ? number - 1 : number);
    if (!group) throw new CannotBuild(`There are ${groups.length} of them, so there is no number ${number}.`, 'only');
    return group;
  });
}

const isFirm = ({ firm, keepMaterial }: Part): boolean => firm ?? keepMaterial === true;

const standing = (part: BuiltPart, places: readonly Mat4[]): BuiltPart => ({
  ...part,
  transform: places[0]!,
  copies: places.length > 1 ? places : undefined,
});

/** The copies that are not meant: the part goes on under its own name, with the material that it has. */
const unchanged = (part: Part, places: readonly Mat4[]): BuiltPart => ({
  ...standing(part, places),
  keepMaterial: true,
  firm: isFirm(part),
});

/** The copies that are meant: parts of this operation, which its material is for. */
const singledOut = (whole: Part, places: readonly Mat4[]): BuiltPart => {
  const { id: _id, operation: _operation, ...part } = whole;
  return { ...standing(part, places), keepMaterial: false, firm: isFirm(whole) };
};

interface Change {
  /** Where members stand that are changed whole: the middle of their foot. */
  feet: ReadonlyMap<Member, Vec3>;
  scale: Vec3;
  stretch: number;
  grow: Vec3;
  longer: number;
  hold: number;
  move: Vec3;
  turn: Vec3;
  /** Bounds of all parts that are not meant, where the middle of what is meant would stay: out of them a handle grows from its root. */
  rest: Bounds | null;
  /** Middle and half the size of the whole. */
  middle: Vec3;
  half: Vec3;
}

const halfOf = ({ min, max }: Bounds): Vec3 => [(max[0] - min[0]) / 2, (max[1] - min[1]) / 2, (max[2] - min[2]) / 2];
const middleOf = ({ min, max }: Bounds): Vec3 => [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];

/** The chosen copies of a part as they shall be. Turns and moves keep the geometry; a scale is put into it, for each copy by itself. */
function changed(part: Part, chosen: readonly Member[], change: Change): BuiltPart[] {
  const { scale, stretch, grow, longer, move, turn } = change;
  const places = placesOf(part);
  const still = turn.every((angle) => angle === 0) && move.every((by) => by === 0);
  const stood = chosen.map(({ copy, bounds }) =>
    still ? places[copy]! : multiply(about(middleOf(bounds), rotation(turn), move), places[copy]!),
  );
  const sameSize = stretch === 1 && longer === 0 && scale.every((factor) => factor === 1) && grow.every((by) => by === 0);
  if (sameSize || !part.solid) return [singledOut(part, stood)];
  return chosen.map((member, k) => {
    const { bounds } = member;
    // sized where it stands, and then moved
    const sized = multiply(sizing(member, change), places[member.copy]!);
    const solid = part.solid!.transform(still ? sized : multiply(about(middleOf(bounds), rotation(turn), move), sized));
    const { transform: _transform, copies: _copies, ...rest } = singledOut(part, [stood[k]!]);
    return { ...rest, solid };
  });
}

/** The scale of a member about the point of it that stays. */
function sizing(member: Member, change: Change): Mat4 {
  const { scale, stretch, grow, longer, hold, middle, rest } = change;
  const { bounds } = member;
  const factors = grown(stretched(scale, { stretch, longer }, bounds, reachOf(bounds, change)), grow, bounds);
  // a whole member grows from where it stands, all of its parts together
  return about(
    change.feet.get(member) ?? aboveFloor(rootOf(pivotOf(bounds, factors, hold, middle), bounds, rest), bounds, factors, change),
    scaling(factors),
    [0, 0, 0],
  );
}

/** What hangs above the floor does not grow down into it: pickets are taller upward. */
function aboveFloor(pivot: Vec3, { min }: Bounds, factors: Vec3, { middle, half, move }: Change): Vec3 {
  const floor = middle[1] - half[1];
  // what is moved up as well stands where it is moved to
  const isOff = move[1] === 0 && min[1] > floor + ON_FLOOR * 2 * half[1];
  return isOff && pivot[1] + factors[1] * (min[1] - pivot[1]) < floor ? [pivot[0], min[1], pivot[2]] : pivot;
}

/** Share of its size by which a part sticks out of the others where it is rooted in them. */
const STICKS_OUT = 0.3;

/** The point that stays moved to where a part that sticks out of the others comes out of them. */
function rootOf(pivot: Vec3, { min, max }: Bounds, rest: Bounds | null): Vec3 {
  const along = (k: 0 | 1 | 2): number => {
    const size = max[k] - min[k];
    if (!rest || size <= 0) return pivot[k];
    const [below, above] = [(rest.min[k] - min[k]) / size, (max[k] - rest.max[k]) / size];
    if (Math.max(below, above) < STICKS_OUT || Math.min(below, above) > 0) return pivot[k];
    return above > below ? min[k] : max[k];
  };
  return [along(0), along(1), along(2)];
}

/** How far beyond a member something may reach that counts as within it, as a share of the member's size there. */
const WITHIN = 0.03;

/** A copy of a part that goes along, and the member that it goes along with. */
interface Follower {
  own: Member;
  bearer: Member;
}

/** Copies that go along with what is meant: each belongs to the nearest of all members, and stays where that one is not meant. */
function followersOf(along: readonly Part[], members: readonly Member[], meant: readonly Member[]): Follower[] {
  const parts = along.filter((part) => !members.some((member) => member.part === part));
  return membersOf(parts, 1).flatMap((own) => {
    const bearer = members.reduce((best, next) => (gapOf(next.bounds, own.bounds) < gapOf(best.bounds, own.bounds) ? next : best));
    return meant.includes(bearer) ? [{ own, bearer }] : [];
  });
}

/** The copies of a part that go along with a member: sized with it where they lie within it, otherwise carried. */
function carriedAlong(part: Part, followers: readonly Follower[], change: Change): BuiltPart[] {
  const places = placesOf(part);
  const own = followers.filter((follower) => follower.own.part === part);
  return own.map(({ own: { bounds, copy }, bearer }): BuiltPart => {
    const turned = about(middleOf(bearer.bounds), rotation(change.turn), change.move);
    const sized = sizing(bearer, change);
    const isWithin = ([0, 1, 2] as const).every((k) => {
      const room = WITHIN * (bearer.bounds.max[k] - bearer.bounds.min[k]);
      return bounds.min[k] >= bearer.bounds.min[k] - room && bounds.max[k] <= bearer.bounds.max[k] + room;
    });
    const place = places[copy]!;
    const still = { ...unchanged(part, [place]) };
    if (isWithin && part.solid && !isIdentity(sized)) {
      const { transform: _transform, copies: _copies, ...rest } = still;
      return { ...rest, solid: part.solid.transform(multiply(turned, multiply(sized, place))) };
    }
    const centre = middleOf(bounds);
    const to = transformPoint(sized, centre);
    const carry = translation([to[0] - centre[0], to[1] - centre[1], to[2] - centre[2]]);
    return { ...still, transform: multiply(turned, multiply(carry, place)), copies: undefined };
  });
}

/** Distance between two boxes, and of those that meet that of their middles, as a negative number the nearer they are. */
function gapOf(a: Bounds, b: Bounds): number {
  const apart = ([0, 1, 2] as const).map((k) => Math.max(0, a.min[k] - b.max[k], b.min[k] - a.max[k]));
  const gap = Math.hypot(...apart);
  const [one, other] = [middleOf(a), middleOf(b)];
  return gap > 0 ? gap : -1 / (1e-6 + Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]));
}

/** Share of the height of the whole within which something stands on its floor. */
const ON_FLOOR = 0.005;
const touches = (bounds: Bounds | null, { min, max }: Bounds): boolean =>
  bounds !== null && bounds.min[1] <= min[1] + ON_FLOOR * (max[1] - min[1]);

/** How far what stood on the floor of the whole reaches below it now, as longer legs and larger wheels do: by so much the whole is raised. */
function sunk(meant: readonly Member[], altered: readonly BuiltPart[], whole: Bounds, isMoved: boolean): number {
  const bounds = boundsOf(altered.map((part) => ({ ...part, class: part.class ?? 'body' })));
  if (!bounds || !meant.some((member) => touches(member.bounds, whole))) return 0;
  const by = whole.min[1] - bounds.min[1];
  // what was only lifted off the floor is off it
  if (by < 0 && isMoved) return 0;
  return Math.abs(by) > 1e-4 * (whole.max[1] - whole.min[1]) ? by : 0;
}

function raised(part: BuiltPart, by: number): BuiltPart {
  if (by === 0) return part;
  const up = translation([0, by, 0]);
  const { copies, transform } = part;
  return {
    ...part,
    ...(transform && { transform: multiply(up, transform) }),
    ...(copies && { copies: copies.map((copy) => multiply(up, copy)) }),
    ...(!transform && { transform: up }),
  };
}

/** How far a part lies off the middle of the whole along each axis, as a share of the whole's half. */
const reachOf = (bounds: Bounds, { middle, half }: Change): Vec3 => {
  const own = middleOf(bounds);
  const along = (k: 0 | 1 | 2): number => Math.abs(own[k] - middle[k]) / Math.max(1e-6, half[k]);
  return [along(0), along(1), along(2)];
};
/** A part whose longest side is this many times the next is long along it. */
const SLENDER = 1.6;
/** A part whose thinnest side is less than this share of the next lies flat. */
const FLAT = 0.3;

/** Factors along x, y and z, with that of the length: the longest side, or the way in which a compact part sticks out. */
function stretched(scale: Vec3, { stretch, longer }: { stretch: number; longer: number }, { min, max }: Bounds, reach: Vec3): Vec3 {
  const sides = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  const [first = 0, second = 0, third = 0] = [...sides].sort((a, b) => b - a);
  // what lies flat is as long as its longer side
  const isFlat = third < FLAT * second && first > 1.02 * second;
  const longest = first > SLENDER * second || isFlat ? sides.indexOf(first) : reach.indexOf(Math.max(...reach));
  const by = longer === 0 ? stretch : stretch * enlarged(sides[longest]!, longer);
  const along = (k: 0 | 1 | 2): number => scale[k] * (k === longest ? by : 1);
  return [along(0), along(1), along(2)];
}

/** Factors that add so many mm along each axis too. */
function grown([x, y, z]: Vec3, by: Vec3, { min, max }: Bounds): Vec3 {
  const along = (k: 0 | 1 | 2): number => (by[k] === 0 ? 1 : enlarged(max[k] - min[k], by[k]));
  return [x * along(0), y * along(1), z * along(2)];
}

/** Factor by which a side becomes so many mm longer. */
function enlarged(side: number, by: number): number {
  if (side + by < 0.01 * side || side <= 0)
    throw new CannotBuild(`What is meant measures ${side.toFixed(1)} mm there, and cannot lose ${Math.abs(by).toFixed(1)} mm.`, 'longer');
  return (side + by) / side;
}

/** A matrix done about a point, and then a move. */
const about = (point: Vec3, matrix: Mat4, move: Vec3): Mat4 =>
  multiply(
    translation([point[0] + move[0], point[1] + move[1], point[2] + move[2]]),
    multiply(matrix, translation([-point[0], -point[1], -point[2]])),
  );

/** Share of its half within which a part lies in the middle of the whole, and has no end that is nearer to it. */
const IN_MIDDLE = 0.02;

/** Posts and the slats between them are longer together: where one of what is meant reaches as far as all of it, all grow from one point. */
function inOneBody(meant: readonly Member[], scale: Vec3, hold: number, whole: Bounds | null): Map<Member, Vec3> {
  const axes = ([0, 1, 2] as const).filter((k) => scale[k] !== 1);
  const [axis] = axes;
  if (!whole || axis === undefined || axes.length > 1 || new Set(meant.map(({ part }) => part)).size < 2) return new Map();
  const all = meant.map(({ bounds }) => bounds).reduce(joinBounds);
  const size = all.max[axis] - all.min[axis];
  const longest = meant.some(({ bounds }) => bounds.max[axis] - bounds.min[axis] > (1 - WITHIN) * size);
  const shorter = meant.some(({ bounds }) => bounds.max[axis] - bounds.min[axis] < 0.7 * size);
  if (!longest || !shorter) return new Map();
  const pivot = pivotOf(all, scale, hold, middleOf(whole));
  return new Map(meant.map((member) => [member, pivot]));
}

/** The middle below each member that is meant as a whole. */
function feetOf(groups: readonly (readonly Member[])[]): Map<Member, Vec3> {
  return new Map(
    groups.flatMap((group) => {
      const low = (k: 0 | 1 | 2): number => Math.min(...group.map(({ bounds }) => bounds.min[k]));
      const high = (k: 0 | 1 | 2): number => Math.max(...group.map(({ bounds }) => bounds.max[k]));
      const foot: Vec3 = [(low(0) + high(0)) / 2, low(1), (low(2) + high(2)) / 2];
      return group.map((member) => [member, foot] as const);
    }),
  );
}

/** The point that stays: the middle, or along each axis that changes the end that is nearer to the middle of the whole. */
function pivotOf({ min, max }: Bounds, scale: Vec3, hold: number, middle: Vec3): Vec3 {
  const own = middleOf({ min, max });
  const along = (k: 0 | 1 | 2): number => {
    if (scale[k] === 1) return own[k];
    const half = (max[k] - min[k]) / 2;
    const off = own[k] - middle[k];
    return Math.abs(off) < IN_MIDDLE * half ? own[k] : own[k] - hold * Math.sign(off) * half;
  };
  return [along(0), along(1), along(2)];
}
