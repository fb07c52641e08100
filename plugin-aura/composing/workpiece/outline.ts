import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import type { Start, Vec3 } from './shape.ts';
import { measure, measuresOf, positionsOf, type Taker } from './taking.ts';

/** Bodies and features whose outline was drawn by coordinates. */

type Outline = FactOf<'outline'>;
type Point = [number, number];

const outlinesOf = (thing: BriefThing): Outline[] => thing.facts.filter((fact): fact is Outline => fact.kind === 'outline');

/** The outline as a profile in the coordinates of its sketch, with its bounds. */
export function outlineOf(thing: BriefThing, operation: string): { profile: Record<string, unknown>; min: Point; max: Point } | undefined {
  const outlines = outlinesOf(thing);
  const outer = outlines.filter(({ role }) => role === 'outer');
  if (outer.length === 0) return undefined;
  const eased = thing.parts.find(
    (part) => /^(fillet|chamfer)$/.test(part.noun) && !part.outcome && positionsOf(part).some(({ at }) => /corner|vertical/.test(at)),
  );
  const fact = eased ? measure(eased, ['radius', 'size']) : undefined;
  const inside = eased !== undefined && positionsOf(eased).some(({ at }) => /inner|inside/.test(at));
  const treatment = fact ? { size: fact.value, inside, key: eased!.noun === 'fillet' ? ('r' as const) : ('chamfer' as const) } : undefined;
  if (eased && fact) {
    fact.outcome = { operation };
    eased.outcome = { operation };
    for (const other of eased.facts) other.outcome ??= { operation };
    if (eased.counted) eased.counted.outcome = { operation };
  }
  const [first, ...others] = outer.map((outline) => shapeOfOutline(outline, treatment));
  // a place moves a shape with all that is added to it and left out of it
  const home = outer[0]!.circle?.center;
  const beside = (shape: Record<string, unknown>): Record<string, unknown> => {
    if (!home) return shape;
    const [x, y] = (shape.at as Point | undefined) ?? [0, 0];
    return { ...shape, at: [tidy(x - home[0]), tidy(y - home[1])] };
  };
  const more = others.map(beside);
  const holes = outlines.filter(({ role }) => role === 'hole').map((outline) => beside(shapeOfOutline(outline)));
  for (const outline of outlines) outline.outcome = { operation };
  const all = outer.flatMap((outline) => boundsOf(outline));
  const min: Point = [Math.min(...all.map(([u]) => u)), Math.min(...all.map(([, v]) => v))];
  const max: Point = [Math.max(...all.map(([u]) => u)), Math.max(...all.map(([, v]) => v))];
  const profile = { ...first!, ...(more.length > 0 && { plus: more }), ...(holes.length > 0 && { minus: holes }) };
  return { profile, min, max };
}

interface Treatment {
  size: number;
  inside: boolean;
  key: 'r' | 'chamfer';
}

function shapeOfOutline({ points, circle }: Outline, treatment?: Treatment): Record<string, unknown> {
  if (circle) return { circle: 2 * circle.radius, at: circle.center };
  const corners = points ?? [];
  const turn = corners.reduce((sum, { to }, k) => sum + cross(corners.at(k - 1)!.to, to), 0);
  // the last curve leads back to the first point: an outline begins there
  const start = corners.at(-1)!.to;
  const listed: unknown[] = [start];
  corners.forEach(({ to, via }, k) => {
    const closes = k === corners.length - 1;
    if (via) listed.push({ arc_to: to, via });
    else if (!closes) listed.push(to);
  });
  if (!treatment) return { points: listed };
  return {
    points: listed.map((point, k) => {
      if (!Array.isArray(point)) return point;
      const [before, here, after] = [corners.at(k - 2)!.to, corners.at(k - 1)!.to, corners[k % corners.length]!.to];
      const bend = (here[0] - before[0]) * (after[1] - here[1]) - (here[1] - before[1]) * (after[0] - here[0]);
      const concave = bend * turn < 0;
      return concave === treatment.inside ? [point[0], point[1], { [treatment.key]: treatment.size }] : point;
    }),
  };
}
const cross = (a: Point, b: Point): number => a[0] * b[1] - a[1] * b[0];

function boundsOf({ points, circle }: Outline): Point[] {
  if (circle) {
    const [x, y] = circle.center;
    return [
      [x - circle.radius, y - circle.radius],
      [x + circle.radius, y + circle.radius],
    ];
  }
  const corners = points ?? [];
  return corners.flatMap(({ to, via }, k): Point[] => (via ? [to, ...extremesOf(corners.at(k - 1)!.to, via, to)] : [to]));
}

/** Where an arc through three points reaches farthest to the sides; its middle where the three lie in a row. */
function extremesOf(from: Point, via: Point, to: Point): Point[] {
  const [ax, ay, bx, by] = [via[0] - from[0], via[1] - from[1], to[0] - from[0], to[1] - from[1]];
  const turn = 2 * (ax * by - ay * bx);
  if (Math.abs(turn) < 1e-12) return [via];
  const [a, b] = [ax * ax + ay * ay, bx * bx + by * by];
  const center: Point = [from[0] + (by * a - ay * b) / turn, from[1] + (ax * b - bx * a) / turn];
  const radius = Math.hypot(from[0] - center[0], from[1] - center[1]);
  const full = 2 * Math.PI;
  const angle = ([x, y]: Point): number => Math.atan2(y - center[1], x - center[0]);
  const ahead = (value: number): number => (((turn > 0 ? value : -value) % full) + full) % full;
  const sweep = ahead(angle(to) - angle(from));
  return [0, 1, 2, 3].flatMap((quarter): Point[] => {
    const at = (quarter * Math.PI) / 2;
    return ahead(at - angle(from)) < sweep ? [[center[0] + radius * Math.cos(at), center[1] + radius * Math.sin(at)]] : [];
  });
}

/** A body pulled out of its outline. */
export function drawnOutline(thing: BriefThing, taker: Taker): Start | undefined {
  const outline = outlineOf(thing, taker.operation);
  if (!outline) return undefined;
  const { profile, min, max } = outline;
  const deep =
    measuresOf(thing).find(({ of, outcome }) => of === 'extruded' && !outcome) ??
    measure(thing, ['height', 'thickness', 'depth', 'length', 'size']);
  const [w, d] = [max[0] - min[0], max[1] - min[1]];
  for (const fact of thing.facts)
    if (fact.kind === 'adjective' && /^(closed|flat)$/.test(fact.adjective)) fact.outcome ??= { operation: taker.operation };
  const h = taker.length(deep, 'height', 'height', Math.round(Math.min(w, d) * 20) / 100);
  const turned = thing.facts.find((fact) => fact.kind === 'adjective' && fact.adjective === 'revolved');
  if (turned) {
    turned.outcome = { operation: taker.operation };
    const angle = measuresOf(thing).find(({ dimension, outcome }) => dimension === 'angle' && !outcome);
    if (angle) angle.outcome = { operation: taker.operation, param: 'angle', value: angle.value };
    const across = 2 * Math.max(Math.abs(min[0]), Math.abs(max[0]));
    return {
      op: 'revolve',
      params: { profile, ...(angle && { angle: angle.value }) },
      values: {},
      size: [across, d, across],
      round: true,
      at: { my: 'bottom' },
    };
  }
  const size: Vec3 = [w, h.value, d];
  // the extrusion stands with its middle over the origin
  const sketch = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2] as const;
  return { op: 'extrude', params: { profile, height: h.text }, values: { height: h.value }, size, sketch };
}
