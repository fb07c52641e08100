import type { BriefThing } from '../../plan/brief.ts';
import type { Made } from '../context.ts';
import { tidy } from '../draft.ts';
import { type Length, type Measure, measuresOf, rowOf, type Taker } from './taking.ts';

/** What a described part is before anything is worked into it: its operation, its sizes, and the faces of its limbs. */

/** The body of a described part before anything is worked into it, with what features have to know of it. */

export type Vec3 = [number, number, number];
export type FaceName = 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';

/** A flat place to work on: a face of the body, of one of its limbs, or of something raised on it. Absolute, the body standing on y = 0. */
export interface Site {
  face: FaceName;
  /** Middle of the face. */
  center: Vec3;
  /** Extent along the face's u and v. */
  width: number;
  height: number;
  /** How thick the matter below it is. */
  through: number;
  round?: boolean;
  /** Where the middle of what is seen lies from the middle of the bounds. */
  aside?: readonly [number, number];
  /** Only to this depth, though there is more matter behind it. */
  bounded?: boolean;
  /** A limb whose upper edge, along v, is its free end. */
  free?: true;
}

export interface Start {
  op: string;
  params: Record<string, unknown>;
  values: Record<string, unknown>;
  size: Vec3;
  round?: boolean;
  limbs?: Record<string, Site[]>;
  aside?: readonly [number, number];
  bore?: number;
  ended?: number;
  at?: Record<string, unknown>;
  /** Middle of the body in the coordinates of its sketch. */
  sketch?: readonly [number, number];
}

export const tellAll = (thing: BriefThing, operation: string): void => {
  thing.outcome = { operation };
  for (const fact of thing.facts) fact.outcome ??= { operation };
};

export interface Body {
  made: Made;
  min: Vec3;
  max: Vec3;
  /** Bounds of the body alone, before anything was raised on it. */
  own: { min: Vec3; max: Vec3 };
  round: boolean;
  /** Sites of limbs by their nouns, and of what was raised. */
  limbs: Record<string, Site[]>;
  /** Floor and walls of what was hollowed out. */
  hollow?: { wall: number; floor: number; open: readonly string[] };
  aside?: readonly [number, number];
  /** Middle of the body in the coordinates of its sketch. */
  sketch?: readonly [number, number];
  /** Diameter of an opening along its axis, of what is turned. */
  bore?: number;
  /** Radius of its two round ends. */
  ended?: number;
  /** Lengths of a turned body from below, as they stand on each other. */
  sections?: { diameter: number; from: number; to: number }[];
  edges: boolean;
}

/** Length, width and height of a body with flat sides, however they were said. */
export function blockSizes(
  thing: BriefThing,
  says: ReadonlySet<string>,
  taker: Taker,
  params: readonly string[] = ['size.0', 'size.2', 'size.1'],
): [Length, Length, Length] {
  const row = rowOf(thing);
  const flat = says.has('flat');
  let [length, width, height]: (Measure | undefined)[] = row;
  const used = (): (Measure | undefined)[] => [length, width, height];
  const free = (dimensions: readonly string[]): Measure | undefined => {
    const found = measuresOf(thing).find(
      (fact) =>
        dimensions.includes(fact.dimension) &&
        !used().includes(fact) &&
        fact.outcome === undefined &&
        (fact.of === undefined || /^(overall|extruded|base|outside)$/.test(fact.of)),
    );
    return found;
  };
  // "50 wide, 30 thick and 40 high": what is thick and high stands, as deep as it is thick
  const thick = free(['thickness']);
  const stands = !flat && row.length === 0 && thick && free(['width', 'length']) && free(['height']);
  if (stands) [width, height] = [thick, stands];
  height ??= free(['thickness', 'height']);
  if (!height && row.length === 2) height = free(['size']);
  length ??= free(stands ? ['length', 'width'] : ['length']);
  const side = length || width ? undefined : (free(['side']) ?? (row.length === 0 ? free(['size']) : undefined));
  if (side && (says.has('cubic') || (!height && !says.has('square') && !flat && thing.noun === 'cube'))) {
    const all = taker.length(side, params[0]!, 'side', 40);
    const high = height ? taker.length(height, params[2]!, 'height', 40) : all;
    if (height && high.value !== all.value)
      taker.context.draft.note(
        `“${side.words}” and “${height.words}” contradict each other for a cube: the height was taken as ${high.value} mm.`,
      );
    return [all, all, high];
  }
  if (!width) width = free(['width']);
  if (!length && width) {
    // "0.4 wide and 0.75 tall, extruded 0.1": the sketch stands, and is pulled out toward the viewer
    const pulled = measuresOf(thing).find((fact) => fact.of === 'extruded' && fact !== height && fact.outcome === undefined);
    const deep = free(['depth']) ?? (height?.dimension === 'thickness' ? free(['height']) : undefined) ?? pulled;
    if (deep) [length, width] = [width, deep];
  }
  if (!height) height = free(['depth']);
  else if (!width) width = free(['depth']);
  if (!width && length && height === undefined) height = undefined;
  if (height?.dimension === 'thickness' && !width) width = free(['height']);
  if (side && !height && says.has('cubic')) height = side;
  const usual = usualSizes(says, flat, [length?.value ?? side?.value, width?.value ?? side?.value, height?.value]);
  const l = taker.length(length ?? side, params[0]!, 'length', usual[0]);
  const w = !width && (side ?? (says.has('square') && length)) ? l : taker.length(width, params[1]!, 'width', usual[1]);
  const h = taker.length(height, params[2]!, flat ? 'thickness' : 'height', usual[2]);
  return [l, w, h];
}

function usualSizes(says: ReadonlySet<string>, flat: boolean, [l, w, h]: (number | undefined)[]): [number, number, number] {
  const cube = says.has('cubic');
  const square = says.has('square') || cube;
  const long = l ?? (w === undefined ? (h === undefined ? 80 : h * (flat ? 10 : 2)) : square ? w : w * 1.5);
  const wide = w ?? (square ? long : says.has('elongated') || says.has('long') ? long * 0.25 : tidy(long * 0.625));
  const high = h ?? (cube ? long : flat ? Math.min(long, wide) * (says.has('thin') ? 0.06 : 0.16) : Math.min(long, wide) * 0.5);
  return [tidy(long), tidy(wide), tidy(high)];
}
