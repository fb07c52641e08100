import type { BriefThing } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { floorOf } from './layout.ts';

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
/** What stands upright in a vessel, feet together and heads apart. */
const UPRIGHT = 1.5;

/**
 * Puts a thing with its count into a container; the whole becomes what is placed. Gives the height of the whole over the container's floor
 * in mm where it hangs on both, and undefined where the usual small gap will do.
 */
export function putInside(thing: BriefThing, made: Made, base: Made, context: Context): number | undefined {
  const count = Math.max(1, Math.round(thing.count));
  const extent = extentOf(made);
  const [wide, deep, tall] = widthsOf(base);
  if (!extent || extent.high > UPRIGHT * extent.long) {
    bunch(thing, made, base, count, context);
    return undefined;
  }
  if (extent.long > 1.6 * extent.across && (wide === undefined || extent.long > 0.8 * wide)) {
    lean(thing, made, base, count, context);
    return undefined;
  }
  if (wide === undefined || deep === undefined || tall === undefined) {
    if (count > 1) bunch(thing, made, base, count, context);
    return undefined;
  }
  const curved = CURVED.test(base.definition?.op ?? '');
  return heap(thing, made, { radius: 0.46 * Math.min(wide, deep), tall, floor: floorOf(base) ?? 0.06 * tall, curved }, count, context);
}

function widthsOf(base: Made): [number | undefined, number | undefined, number | undefined] {
  const [x, y, z] = sizeOf(base);
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
    label: `Number of ${thing.noun}`,
    unit: '',
    min: 1,
    max: Math.max(24, count * 2),
    step: 1,
  });

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
  const [w, h] = [`${base.place}.size_x`, `${base.place}.size_y`];
  whole(thing, made, 'group', 'leaning', {}, context);
  context.draft.place(made.place, {
    rotate: [0, `= if(${place}.size_z > ${place}.size_x, 90, 0)`, `= min(80, atan2(1.2 * ${h}, 0.38 * ${w}))`],
  });
  if (count < 2) return;
  const leaning = made.place;
  whole(
    thing,
    made,
    'polar_array',
    'row',
    { count: countOf(thing, made, count, context), radius: `= 0.5 * ${leaning}.size_x + 0.04 * ${w}` },
    context,
  );
}

interface Hollow {
  radius: number;
  tall: number;
  floor: number;
  curved: boolean;
}

/** Layers of things side by side; each ring as wide as its things need, the whole as high as the wall lets it lie. */
function heap(thing: BriefThing, made: Made, hollow: Hollow, count: number, context: Context): number {
  const [x, y, z] = sizeOf(made);
  const extent = extentOf(made);
  const half = Math.max(x ?? 0, z ?? 0, extent?.long ?? 0) / 2;
  const high = y ?? extent?.high ?? 2 * half;
  const most = Math.max(1, ringCount(half, Math.max(hollow.radius - (hollow.curved ? 0.5 : 1) * half, 0)));
  const first = Math.min(count, most);
  const ring = ringRadius(half, first);
  if (count > 1) {
    const spots = Array.from({ length: count }, (_, k): number[] => {
      const layer = Math.floor(k / most);
      const inLayer = Math.min(most, count - layer * most);
      const angle = (360 * ((k % most) + layer / 2)) / inLayer;
      const radius = ringRadius(half, inLayer);
      const turn = (angle * Math.PI) / 180;
      return [tidy(radius * Math.cos(turn)), tidy(layer * high * 0.98), tidy(-radius * Math.sin(turn)), tidy(angle)];
    });
    whole(thing, made, 'place', 'heap', { at: spots }, context);
  }
  return tidy(restOf(hollow, half, high, ring));
}

/** How many things of this half width stand in a ring of at most this radius. */
function ringCount(half: number, radius: number): number {
  if (radius < half) return 1;
  return Math.max(2, Math.floor(Math.PI / Math.asin(Math.min(1, half / radius))));
}
const ringRadius = (half: number, count: number): number => (count < 2 ? 0 : (1.02 * half) / Math.sin(Math.PI / count));

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
