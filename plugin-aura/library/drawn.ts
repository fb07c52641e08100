import { splinePoints } from '../kernel/outline.ts';
import type { Vec2 } from '../kernel/space.ts';
import type { BodyOperation } from '../plan/plan.ts';

/**
 * A thing drawn in plain millimetres at its usual size: every length of its operations is made to follow a unit, "= 12 * s", so that
 * the whole keeps its proportions. Lengths that follow parameters of their own are written as expressions, which stay as they are.
 */
export function drawn(unit: string, operations: readonly BodyOperation[]): BodyOperation[] {
  return operations.map(({ params, at, ...rest }) => ({
    ...rest,
    ...(params && { params: inUnits(params, unit) as BodyOperation['params'] }),
    ...(at !== undefined && { at: inUnits(at, unit) as BodyOperation['at'] }),
  }));
}

/** Keys whose numbers are counts, angles, shares or exponents. */
const PURE = new Set(
  'count columns rows layers cells blades sides teeth polygon star angle start rotate turns twist tilt power scale scale_end scale_top bulge softness hip helix pressure_angle grid seed phase'.split(
    ' ',
  ),
);

function inUnits(value: unknown, unit: string, key = ''): unknown {
  if (typeof value === 'number') return value === 0 || PURE.has(key) ? value : `= ${value} * ${unit}`;
  if (Array.isArray(value)) return listInUnits(value, unit, key);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      // Of the sections of a loft the share of the length at which one stands, of a sculpture's cage shares along its axes. A profile's place is a point.
      const isShare = name === 'at' && !Array.isArray(item);
      return [name, isShare || (name === 'helix' && typeof item === 'number') ? item : inUnits(item, unit, name === 'helix' ? '' : name)];
    }),
  );
}

/** Points, sizes and placements. In [radius, angle] and in [x, y, z, degrees] the last is an angle. */
function listInUnits(list: readonly unknown[], unit: string, key: string): unknown[] {
  if (PURE.has(key)) return [...list];
  const endsInAngle = (key === 'polar' && list.length === 2) || (list.length === 4 && list.every((item) => typeof item === 'number'));
  return list.map((item, k) => (endsInAngle && k === list.length - 1 ? item : inUnits(item, unit)));
}

/**
 * Points of a profile with its splines drawn as a few straight pieces from knot to knot. Where shading rounds them anyway, as on what is
 * turned, this keeps a model light.
 */
export function curve(items: readonly (Vec2 | { readonly spline: readonly Vec2[] })[], pieces = 4): Vec2[] {
  const points: Vec2[] = [];
  for (const item of items) {
    if ('spline' in item) points.push(...splinePoints<Vec2>([points.at(-1)!, ...item.spline], false, pieces).slice(1));
    else points.push(item);
  }
  return points.map(([u, v]): Vec2 => [rounded(u, 4), rounded(v, 4)]);
}

/** So many digits after the point: what is computed here is written into plans, and the differences of machines stay out of them. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** An oval section of few corners, for bodies that are lofted: shading rounds it. */
export const oval = (width: number, height = width, corners = 24) => ({
  points: Array.from({ length: corners }, (_, k): Vec2 => {
    const angle = (2 * Math.PI * (k + 0.5)) / corners;
    return [rounded((width / 2) * Math.cos(angle), 3), rounded((height / 2) * Math.sin(angle), 3)];
  }),
});
