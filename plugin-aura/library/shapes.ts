import type { BodyOperation } from '../plan/plan.ts';

/**
 * Operations of a body in one line each, for things that are drawn in millimetres (drawn.ts). Bodies that stand are placed by the middle
 * of their underside, round ones that lie or float by their centre; turned, bent and swept ones keep their coordinates and are moved.
 */
type Length = number | string;
type Vector = readonly [Length, Length, Length];
type Point = readonly [Length, Length];
type Vertex = Point | readonly [Length, Length, { r?: Length; chamfer?: Length }] | { spline: readonly Point[] };

/** Values of the operation by their own names, where it turns, and what it is to the thing. */
interface More {
  rotate?: Vector;
  pivot?: Vector;
  my?: string;
  role?: string;
  name?: string;
  when?: string;
  material?: string;
  [param: string]: unknown;
}

function operation(
  id: string,
  op: string,
  params: Record<string, unknown>,
  place: Record<string, unknown>,
  more: More = {},
): BodyOperation {
  const { rotate, pivot, my, role, name, when, material, ...values } = more;
  const at = { ...place, ...(my !== undefined && { my }), ...(rotate && { rotate }), ...(pivot && { pivot }) };
  return {
    id,
    op,
    params: { ...params, ...values },
    ...(Object.keys(at).length > 0 && { at: at as BodyOperation['at'] }),
    ...(role !== undefined && { role }),
    ...(name !== undefined && { name }),
    ...(when !== undefined && { when }),
    ...(material !== undefined && { material }),
  };
}

const FLOOR: Vector = [0, 0, 0];

export const box = (id: string, size: Vector, at: Vector = FLOOR, more?: More) =>
  operation(id, 'box', { size }, { my: 'bottom', offset: at }, more);

/** A cylinder or, with `top_diameter`, a cone that is cut off; one that lies is placed by its centre. */
export const rod = (id: string, diameter: Length, height: Length, at: Vector = FLOOR, more: More = {}) =>
  operation(id, 'cylinder', { diameter, height }, { my: 'axis' in more ? 'center' : 'bottom', offset: at }, more);

/** A thin round post of eight sides, which shading rounds; for what comes in numbers. */
export const stick = (id: string, diameter: Length, height: Length, at: Vector = FLOOR, more?: More) =>
  operation(id, 'prism', { sides: 8, diameter, height }, { my: 'bottom', offset: at }, more);

export const ball = (id: string, size: Length | Vector, at: Vector = FLOOR, more?: More) =>
  Array.isArray(size)
    ? operation(id, 'ellipsoid', { size }, { my: 'center', offset: at }, more)
    : operation(id, 'sphere', { diameter: size }, { my: 'center', offset: at }, more);

/** A ring lying flat, or about `axis`, placed by its centre; of a section with ten corners, which shading rounds. */
export const ring = (
  id: string,
  diameter: Length,
  tube_diameter: Length,
  at: Vector = FLOOR,
  { axis = 'y', ...more }: More & { axis?: 'x' | 'y' | 'z' } = {},
) =>
  operation(
    id,
    'revolve',
    { profile: { polygon: 10, diameter: tube_diameter, at: [half(diameter), 0] } },
    { my: 'center', offset: at },
    { ...(axis !== 'y' && { rotate: axis === 'z' ? [90, 0, 0] : [0, 0, 90] }), ...more },
  );

const half = (length: Length): Length => (typeof length === 'number' ? length / 2 : `= (${length.slice(1).trim()}) / 2`);

/** A knob or ball whose outline has few corners, which shading rounds; for what comes in numbers. Placed by its centre. */
export const bead = (id: string, diameter: Length, at: Vector = FLOOR, more?: More) =>
  operation(id, 'revolve', { profile: { polygon: 12, diameter } }, { my: 'center', offset: at }, more);

/** A half section [radius, height] turned about the upright axis. */
export const turned = (id: string, points: readonly Vertex[], at: Vector = FLOOR, more?: More) =>
  operation(id, 'revolve', { profile: { points } }, { offset: at }, more);

/** A profile pulled out toward the viewer; with `axis` elsewhere. Placed by the middle of its underside. */
export const slab = (id: string, profile: Record<string, unknown>, height: Length, at: Vector = FLOOR, more?: More) =>
  operation(id, 'extrude', { profile, height, axis: 'z' }, { my: 'bottom', offset: at }, more);

/** Outline through points, its corners as they are given. */
export const outline = (...points: readonly Vertex[]) => ({ points });

/** A round rod through points; `bend` rounds its corners. */
export const rail = (id: string, diameter: Length, points: readonly Vector[], { bend, ...more }: More & { bend?: Length } = {}) =>
  operation(id, 'pipe', { diameter, path: { line: points, ...(bend !== undefined && { bend }) } }, {}, more);

/** A section carried along straight pieces. */
export const beam = (
  id: string,
  profile: Record<string, unknown>,
  points: readonly Vector[],
  { bend, ...more }: More & { bend?: Length } = {},
) => operation(id, 'sweep', { profile, path: { line: points, ...(bend !== undefined && { bend }) } }, {}, more);

/** A section carried along a curve. */
export const bow = (id: string, profile: Record<string, unknown>, points: readonly Vector[], more?: More) =>
  operation(id, 'sweep', { profile, path: { spline: points } }, {}, more);

const combined =
  (op: string) =>
  (id: string, inputs: readonly string[], more?: More): BodyOperation => ({ ...operation(id, op, {}, {}, more), inputs });
export const union = combined('union');
export const cut = combined('difference');
export const common = combined('intersection');
export const hull = combined('hull');
export const group = combined('group');
/** The mirror image beside it, in x unless `plane` says another. */
export const mirrored = combined('mirror');

export const around = (id: string, inputs: readonly string[], count: Length, more?: More): BodyOperation => ({
  ...operation(id, 'polar_array', { count }, {}, more),
  inputs,
});
/** Copies in a row that is centred on where the first stood, unless `centered` is false. */
export const row = (id: string, inputs: readonly string[], count: Length, step: Vector, more?: More): BodyOperation => ({
  ...operation(id, 'linear_array', { count, step, centered: true }, {}, more),
  inputs,
});
/** Copies at places given as [x, y, z] or [x, y, z, degrees about Y]. */
export const placed = (
  id: string,
  inputs: readonly string[],
  at: readonly (Vector | readonly [...Vector, Length])[],
  more?: More,
): BodyOperation => ({
  ...operation(id, 'place', { at }, {}, more),
  inputs,
});
/** Another operation by its name: a shared part, a window, a column. Placed by the middle of its underside. */
export const use = (id: string, op: string, params: Record<string, unknown>, at: Vector = FLOOR, more?: More) =>
  operation(id, op, params, { my: 'bottom', offset: at }, more);
