import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { floorOf } from './layout.ts';
import { resize } from './worn.ts';

/**
 * What lies in a container: long things lean out over its rim, flat fitting ones lie in a row, and compact ones lie in layers, as high as
 * the wall lets them. Sizes are those of the operations' own numbers, in mm; where they are not known the things stand in a bunch.
 */

interface Extent {
  /** Longest horizontal side, the side across it, and the height. */
  long: number;
  across: number;
  high: number;
}

/** How large a thing is as it lies or stands by itself, as far as its own numbers tell. */
function extentOf(made: Made): Extent | undefined {
  const length = made.sheet?.number('length');
  const [x, y, z] = sizeOf(made);
  if (length !== undefined && made.sheet?.slot('height') === undefined) {
    const others = [x, y, z].filter((side): side is number => side !== undefined && side !== length);
    const across = others.length > 0 ? Math.max(...others) : 0.15 * length;
    return { long: Math.max(length, across), across: Math.min(length, across), high: Math.min(length, ...others) };
  }
  if (x === undefined || y === undefined || z === undefined) return undefined;
  return { long: Math.max(x, z), across: Math.min(x, z), high: y };
}

/** Names of what is curved from its floor to its rim, so that its floor is small. */
const CURVED = /bowl|dish|plate|saucer|basin|pan/;
export const isCurved = ({ definition, place, id }: Made): boolean => place === id && CURVED.test(definition?.op ?? '');
/** Height of a container's floor over its foot, mm. */
export const floorIn = (base: Made): number => floorOf(base) ?? 0.06 * (widthsOf(base)[2] ?? 0);
/** What stands upright in a vessel, feet together and heads apart. */
const UPRIGHT = 1.5;

/**
 * Puts a thing with its count into a container; the whole becomes what is placed. Gives the height of the whole over the container's floor
 * in mm where it hangs on both, and undefined where the usual small gap will do.
 */
export function putInside(thing: BriefThing, made: Made, base: Made, context: Context, full = false): number | undefined {
  const count = Math.max(1, Math.round(thing.count));
  // what burns in a jar stands within it, and is not covered
  if (made.definition?.op === 'create_candle' && base.definition?.family === 'vessels') {
    resize(made, 0.6, `${base.place}.size_y`, context);
    const jar = context.draft.get(base.id);
    if (jar?.params.closure === 'cap' && base.sheet?.said.has('closure') !== true) jar.params.closure = 'none';
    if (count < 2) return undefined;
  }
  const extent = extentOf(made);
  const [wide, deep, tall] = widthsOf(base);
  if (base.definition?.op === 'create_tree' && tall !== undefined) return inCrown(thing, made, base, { count, tall }, context);
  if (!extent || extent.high > UPRIGHT * extent.long) {
    bunch(thing, made, base, count, context);
    return undefined;
  }
  if (extent.long > 1.6 * extent.across && (wide === undefined || extent.long > 0.8 * wide)) {
    lean(thing, made, base, count, context);
    return undefined;
  }
  if (wide === undefined || deep === undefined || tall === undefined) {
    // as far apart as they are wide, where nobody knows how wide it is inside
    const spots = spotsOf(extent.long / 2, count).map(([radius, angle]) => onRing(radius, angle, 0));
    if (count > 1) whole(thing, made, 'place', 'heap', { at: spots }, context);
    return undefined;
  }
  if (extent.long > 1.6 * extent.across) {
    sideBySide(thing, made, count, context);
    return undefined;
  }
  const curved = isCurved(base);
  const hollow: Hollow = { radius: 0.46 * Math.min(wide, deep), tall, floor: floorIn(base), curved };
  return heap(thing, made, hollow, full && !thing.counted ? fillOf(hollow, extent) : count, context);
}

/** Width of a vessel against its height where it follows from that. */
const SLENDER = 0.6;

function widthsOf(base: Made): [number | undefined, number | undefined, number | undefined] {
  const [x, y, z] = sizeOf(base);
  if (x === undefined && z === undefined && y !== undefined && base.definition?.family === 'vessels') return [SLENDER * y, SLENDER * y, y];
  return x === undefined || z === undefined ? [x ?? z, z ?? x, y] : [Math.max(x, z), Math.min(x, z), y];
}

function whole(thing: BriefThing, made: Made, op: string, suffix: string, params: Record<string, unknown>, { draft }: Context): void {
  const name = draft.get(made.place)?.name ?? thing.noun;
  const id = draft.add({
    id: `${made.id}_${suffix}`,
    op,
    name,
    inputs: [...made.tops],
    params,
    ...(made.material && { material: made.material }),
  });
  made.tops = [id];
  made.place = id;
  if (thing.counted) thing.counted.outcome = { operation: id, param: op === 'place' ? 'at' : 'count', value: thing.count };
}

const countOf = (thing: BriefThing, made: Made, count: number, { draft }: Context): string | number =>
  draft.param(`${made.id}_count`, count, {
    label: `${capitalise(thing.noun)} count`,
    unit: '',
    min: 1,
    max: Math.max(24, count * 2),
    step: 1,
  });

/** Where fruit hangs in a tree: shares of its width off its trunk, and of its height from the lowest to the highest. */
const CROWN = { out: 0.44, from: 0.52, to: 0.78, turn: 137.5 };
/** Of a conifer, whose crown is a cone down to where its branches begin. */
const CONE = { out: 0.47, from: 0.16, to: 0.84, turn: 137.5 };
/** How many there are where nobody said it, and how large one is against the tree, so that it is seen. */
const HUNG = { count: 20, share: 0.034 };

/**
 * Spread over the crown of a tree, from the outside of it, and not in a heap at its foot: two by two on opposite sides, so that the middle of
 * all is the trunk. Gives the height of the lowest.
 */
function inCrown(thing: BriefThing, made: Made, base: Made, { count, tall }: { count: number; tall: number }, context: Context): number {
  const isCone = base.sheet?.values.kind === 'conifer';
  const { out, from, to, turn } = isCone ? CONE : CROWN;
  const many = Math.min(thing.counted || thing.count === 1 ? count : HUNG.count, MOST);
  resize(made, HUNG.share, `${base.place}.size_y`, context);
  const levels = Math.ceil(many / 2);
  const spots = Array.from({ length: many }, (_, k) => {
    const pair = Math.floor(k / 2);
    const angle = tidy(90 + turn * pair + 180 * (k % 2));
    // the lowest is the first, so that the height of the whole is known
    const share = levels === 1 ? 0 : pair / (levels - 1);
    const level = from + share * (to - from);
    const reach = `${tidy(isCone ? out * (1 - level) ** 0.85 : out)} * ${base.place}.size_x`;
    return [`= ${reach} * cos(${angle})`, tidy(share * (to - from) * tall), `= ${reach} * sin(${angle})`] as const;
  });
  whole(thing, made, 'place', 'hung', { at: spots.map((spot) => [...spot]) }, context);
  return tidy(from * tall);
}

/** Feet together, heads apart: flowers in a vase. */
function bunch(thing: BriefThing, made: Made, base: Made, count: number, context: Context): void {
  if (count < 2) return;
  context.draft.place(made.place, { rotate: [0, 0, -7], pivot: 'bottom' });
  whole(
    thing,
    made,
    'polar_array',
    'row',
    { count: countOf(thing, made, count, context), radius: `= 0.05 * ${base.place}.size_x` },
    context,
  );
}

/** Stood up against the rim: the foot near the middle, as steep as the wall is high. */
function lean(thing: BriefThing, made: Made, base: Made, count: number, context: Context): void {
  const { place } = made;
  const [w, h] = [`min(${base.place}.size_x, ${base.place}.size_z)`, `${base.place}.size_y`];
  const steep = `min(80, atan2(1.2 * ${h}, 0.38 * ${w}))`;
  whole(thing, made, 'group', 'leaning', {}, context);
  context.draft.place(made.place, { rotate: [0, `= if(${place}.size_z > ${place}.size_x, 90, 0)`, `= ${steep}`] });
  if (count < 2) return;
  // sizes are those of what is not turned yet: half of its length, as far as it leans, is how far its middle is out
  const out = `0.5 * max(${place}.size_x, ${place}.size_y, ${place}.size_z) * cos(${steep})`;
  whole(thing, made, 'polar_array', 'row', { count: countOf(thing, made, count, context), radius: `= ${out} + 0.04 * ${w}` }, context);
}

/** Long things that fit lie beside each other, across their length. */
function sideBySide(thing: BriefThing, made: Made, count: number, context: Context): void {
  if (count < 2) return;
  const [x, z] = [`${made.place}.size_x`, `${made.place}.size_z`];
  const step = [`= if(${x} < ${z}, 1.04 * ${x}, 0)`, 0, `= if(${x} < ${z}, 0, 1.04 * ${z})`];
  whole(thing, made, 'linear_array', 'side_by_side', { count: countOf(thing, made, count, context), step, centered: true }, context);
}

interface Hollow {
  radius: number;
  tall: number;
  floor: number;
  curved: boolean;
}

/** As many as fill a container up to its rim, and no more than can be told apart. */
function fillOf({ radius, tall, floor, curved }: Hollow, { long, high }: Extent): number {
  const each = layerCount(long / 2, Math.max(radius - (curved ? 0.5 : 1) * (long / 2), 0));
  const layers = Math.max(1, Math.round((tall - floor) / Math.max(high, 1)));
  return Math.max(3, Math.min(MOST, each * (curved ? Math.max(1, layers - 1) : layers)));
}
const MOST = 80;

/** Layers of things side by side; each ring as wide as its things need, the whole as high as the wall lets it lie. */
function heap(thing: BriefThing, made: Made, hollow: Hollow, count: number, context: Context): number {
  const [x, y, z] = sizeOf(made);
  const extent = extentOf(made);
  const half = Math.max(x ?? 0, z ?? 0, extent?.long ?? 0) / 2;
  const high = y ?? extent?.high ?? 2 * half;
  const room = Math.max(hollow.radius - (hollow.curved ? 0.5 : 1) * half, 0);
  const most = layerCount(half, room);
  const layer = (k: number): Spot[] => spotsOf(half, Math.min(most, count - k * most));
  if (count > 1) {
    const spots = Array.from({ length: Math.ceil(count / most) }, (_, k) =>
      layer(k).map(([radius, angle]) => onRing(radius, angle + 30 * (k % 2), k * high * 0.98)),
    ).flat();
    whole(thing, made, 'place', 'heap', { at: spots }, context);
  }
  const ring = Math.max(...layer(0).map(([radius]) => radius));
  return tidy(restOf(hollow, half, high, ring));
}

/** A place at an angle, turned as far. */
function onRing(radius: number, angle: number, up: number): number[] {
  const turn = (angle * Math.PI) / 180;
  return [tidy(radius * Math.cos(turn)), tidy(up), tidy(-radius * Math.sin(turn)), tidy(angle)];
}

/** Radius and angle of one of a layer. */
type Spot = [radius: number, angle: number];
/** Room that neighbours leave each other. */
const APART = 1.02;

/** Up to five in one ring, more in rings about one in the middle. */
function spotsOf(half: number, count: number): Spot[] {
  if (count < 2) return [[0, 0]];
  if (count < 6) return Array.from({ length: count }, (_, k): Spot => [(APART * half) / Math.sin(Math.PI / count), (360 * k) / count]);
  const spots: Spot[] = [[0, 0]];
  for (let ring = 1; spots.length < count; ring++) {
    const inRing = Math.min(6 * ring, count - spots.length);
    for (let k = 0; k < inRing; k++) spots.push([2 * APART * half * ring, (360 * k) / inRing]);
  }
  return spots;
}

/** How many things of this half width lie in a layer whose outermost may be this far from the middle. */
function layerCount(half: number, room: number): number {
  const rings = half > 0 ? Math.floor(room / (2 * APART * half)) : 0;
  if (rings > 0) return 1 + 3 * rings * (rings + 1);
  return [5, 4, 3, 2].find((count) => (APART * half) / Math.sin(Math.PI / count) <= room) ?? 1;
}

/** Height of the lowest layer over the floor: on it, on the curve of the wall, or on the rim. */
function restOf({ radius, tall, floor, curved }: Hollow, half: number, high: number, ring: number): number {
  const out = ring + half;
  if (out <= (curved ? 0.55 : 0.95) * radius) return floor;
  if (out > radius) {
    const beyond = Math.max(0, radius - ring);
    return Math.max(floor, tall - high / 2 + Math.sqrt(Math.max(0, half * half - beyond * beyond)));
  }
  if (!curved) return floor;
  const touch = ring + 0.7 * half;
  return Math.max(floor, tall * (touch / radius) ** 2 - 0.3 * half);
}
