import type { BriefThing, FactOf } from '../../plan/brief.ts';
import type { Context } from '../context.ts';
import { capitalise, idOf } from '../draft.ts';
import { Sheet } from '../sheet.ts';
import { substanceOf, tellSubstance } from '../substance.ts';
import { outlineOf } from './outline.ts';
import type { Body, Vec3 } from './shape.ts';
import { has, inner, type Length, measuresOf, Taker } from './taking.ts';

/**
 * Parts that were drawn sketch by sketch, each in a plane of its own: every sketch is pulled out, turned and put where its coordinate
 * system lies, and joined to the others, cut from them or intersected with them. The drawing's z is up; the whole is put on the floor.
 */
type Plane = NonNullable<FactOf<'outline'>['plane']>;
type Matrix = readonly [Vec3, Vec3, Vec3];

export const planeOf = (thing: BriefThing): Plane | undefined => {
  for (const fact of thing.facts) if (fact.kind === 'outline' && fact.plane) return fact.plane;
  return undefined;
};

/** Below this size (mm) curves are cut finer than is usual. */
const NEAR = 2;
/** The drawing's world, z up, in ours, y up. */
const ours = ([x, y, z]: Vec3): Vec3 => [x, z, -y];
const fine = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];

/** A sketch as it is pulled out: its profile, its place, and how far it reaches. */
interface Pulled {
  thing: BriefThing;
  id: string;
  profile: Record<string, unknown>;
  height: Length;
  /** Where its middle is between its planes, as a number and an expression. */
  middle: Length;
  rotate: Vec3;
  normal: Vec3;
  /** Middle of its outline in our world, on the plane of the sketch. */
  center: Vec3;
  bounds: { min: Vec3; max: Vec3 };
}

export function sketchedBody(thing: BriefThing, context: Context): Body | undefined {
  const drawn = [thing, ...thing.parts.filter((part) => planeOf(part) && !part.absent)];
  const reach = drawn.reduce((sum, part) => sum + extentOf(part), 0);
  const pulled = drawn.flatMap((part, k) => pull(part, k === 0 ? idOf(thing.id) : idOf(part.id), reach, context) ?? []);
  if (pulled.length === 0 || pulled[0]!.thing !== thing) return undefined;
  const min: [number, number, number] = [...pulled[0]!.bounds.min];
  const max: [number, number, number] = [...pulled[0]!.bounds.max];
  for (const { thing: part, bounds } of pulled.slice(1))
    for (let k = 0; k < 3; k++) {
      if (has(part, /^join$/)) {
        min[k] = Math.min(min[k]!, bounds.min[k]!);
        max[k] = Math.max(max[k]!, bounds.max[k]!);
      } else if (has(part, /^intersect$/)) {
        min[k] = Math.max(min[k]!, bounds.min[k]!);
        max[k] = Math.min(max[k]!, bounds.max[k]!);
      }
    }
  const shift: Vec3 = [-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2];
  const substance = substanceOf(thing.facts, thing.noun, undefined);
  const material = substance ? context.draft.material(substance.words) : undefined;
  const of = material === undefined ? {} : { material };
  const name = capitalise(thing.noun);
  // a small drawing is looked at from near
  const whole = Math.max(...[0, 1, 2].map((k) => max[k]! - min[k]!));
  const seen = whole < NEAR ? { seen: whole } : {};
  let last = '';
  for (const [k, piece] of pulled.entries()) {
    const turned = piece.rotate.some((angle) => angle !== 0);
    const offsetOf = (axis: 0 | 1 | 2): number | string => {
      const fixed = fine(piece.center[axis] + shift[axis]);
      const along = fine(piece.normal[axis]);
      if (along === 0) return fixed;
      const { text } = piece.middle;
      if (typeof text === 'number') return fine(fixed + along * text);
      const times = along === 1 ? '+ ' : along === -1 ? '- ' : `+ ${along} * `;
      return `= ${fixed === 0 ? times.replace('+ ', '') : `${fixed} ${times}`}(${inner(piece.middle)})`;
    };
    const tool = context.draft.add({
      id: k === 0 ? piece.id : `${piece.id}_sketch`,
      op: 'extrude',
      name,
      params: { profile: piece.profile, height: piece.height.text },
      at: { my: 'center', offset: [offsetOf(0), offsetOf(1), offsetOf(2)], ...(turned && { rotate: piece.rotate }) },
      ...seen,
      ...of,
    });
    if (k === 0) last = tool;
    else {
      const op = has(piece.thing, /^cut$/) ? 'difference' : has(piece.thing, /^intersect$/) ? 'intersection' : 'union';
      last = context.draft.add({ id: piece.id, op, name, inputs: [last, tool], params: {}, ...of });
    }
    piece.thing.outcome = { operation: k === 0 ? tool : last };
    for (const fact of piece.thing.facts) fact.outcome ??= { operation: tool };
  }
  if (substance) tellSubstance(substance, pulled[0]!.id, 'material');
  const definition = context.vocabulary.get('extrude');
  if (!definition) return undefined;
  const size = [0, 1, 2].map((axis) => (max[axis]! - min[axis]!) / (axis === 1 ? 1 : 2)) as Vec3;
  const bounds = { min: [-size[0], 0, -size[2]] as Vec3, max: size };
  return {
    made: {
      id: pulled[0]!.id,
      place: last,
      tops: [last],
      bodyTop: 0,
      definition,
      sheet: new Sheet(definition, { height: pulled[0]!.height.value }),
      ...of,
    },
    min: [...bounds.min],
    max: [...bounds.max],
    own: { min: [...bounds.min], max: [...bounds.max] },
    round: false,
    limbs: {},
    edges: false,
  };
}

/** How far a sketch and its pull reach, for what goes through everything. */
function extentOf(part: BriefThing): number {
  const plane = planeOf(part);
  const far = measuresOf(part).reduce((sum, { value }) => sum + value, 0);
  const outlines = part.facts.flatMap((fact) => (fact.kind === 'outline' ? [fact] : []));
  const sizes = outlines.flatMap(({ points, circle }) =>
    circle ? [...circle.center.map(Math.abs), circle.radius * 2] : (points ?? []).flatMap(({ to }) => to.map(Math.abs)),
  );
  return far + Math.max(0, ...sizes) * 2 + Math.max(0, ...(plane?.origin ?? []).map(Math.abs)) * 2;
}

function pull(thing: BriefThing, id: string, reach: number, context: Context): Pulled | undefined {
  const plane = planeOf(thing);
  const taker = new Taker(thing, id, context);
  const outline = outlineOf(thing, id);
  if (!outline || !plane) return undefined;
  const [x, y] = [ours(plane.x), ours(plane.y)];
  const normal = cross(x, y);
  const forward = measuresOf(thing).find(({ of, outcome }) => of === 'extruded' && !outcome);
  const backward = measuresOf(thing).find(({ of, outcome }) => of === 'backward' && !outcome);
  const ahead = forward ? taker.length(forward, backward ? '' : 'height', 'height', forward.value) : undefined;
  const behind = backward ? taker.length(backward, ahead ? '' : 'height', 'depth behind', backward.value) : undefined;
  const [height, middle]: [Length, Length] =
    ahead && behind
      ? [
          { value: ahead.value + behind.value, text: `= ${inner(ahead)} + ${inner(behind)}` },
          { value: (ahead.value - behind.value) / 2, text: `= (${inner(ahead)} - ${inner(behind)}) / 2` },
        ]
      : ahead
        ? [ahead, { value: ahead.value / 2, text: `= ${inner(ahead)} / 2` }]
        : behind
          ? [behind, { value: -behind.value / 2, text: `= -${inner(behind)} / 2` }]
          : // through everything, both ways
            [
              { value: fine(2 * reach), text: fine(2 * reach) },
              { value: 0, text: 0 },
            ];
  const { min, max } = outline;
  const at = (u: number, v: number, n: number): Vec3 => {
    const from = ours(plane.origin);
    return [0, 1, 2].map((k) => from[k]! + u * x[k]! + v * y[k]! + n * normal[k]!) as Vec3;
  };
  const corners = [min[0], max[0]].flatMap((u) =>
    [min[1], max[1]].flatMap((v) => [-1, 1].map((side) => at(u, v, middle.value + (side * height.value) / 2))),
  );
  const bound = (pick: (...values: number[]) => number): Vec3 => [0, 1, 2].map((k) => pick(...corners.map((corner) => corner[k]!))) as Vec3;
  return {
    thing,
    id,
    profile: outline.profile,
    height,
    middle,
    normal,
    rotate: anglesOf([x, normal, [-y[0], -y[1], -y[2]]]),
    center: at((min[0] + max[0]) / 2, (min[1] + max[1]) / 2, 0),
    bounds: { min: bound(Math.min), max: bound(Math.max) },
  };
}

/** Angles about x, then y, then z that bring the axes of a part to these. */
function anglesOf([x, y, z]: Matrix): Vec3 {
  const degrees = (angle: number): number => fine((angle * 180) / Math.PI);
  const steep = Math.abs(x[2]) > 1 - 1e-9;
  if (steep) {
    const sign = x[2] < 0 ? 1 : -1;
    return [degrees(Math.atan2(sign * y[0], sign * z[0])), 90 * sign, 0];
  }
  return [degrees(Math.atan2(y[2], z[2])), degrees(Math.asin(-x[2])), degrees(Math.atan2(x[1], x[0]))];
}
