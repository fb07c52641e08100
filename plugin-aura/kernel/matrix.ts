import type { Mat4, Vec3 } from './space.ts';

/** Column-major 4 x 4 matrices and vectors, as three.js and glTF lay them out. Angles in degrees. */

export const IDENTITY: Mat4 = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const DEGREE = Math.PI / 180;

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaled = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
/** The unit vector along `a`; a zero vector stays zero. */
export const normalized = (a: Vec3): Vec3 => scaled(a, 1 / (length(a) || 1));

export const translation = (by: Vec3): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, by[0], by[1], by[2], 1];
export const scaling = (by: Vec3): Mat4 => [by[0], 0, 0, 0, 0, by[1], 0, 0, 0, 0, by[2], 0, 0, 0, 0, 1];

/** Matrix whose columns are three axes and an origin. */
export const fromAxes = (x: Vec3, y: Vec3, z: Vec3, origin: Vec3): Mat4 => [...x, 0, ...y, 0, ...z, 0, ...origin, 1];

/** Turn about a unit axis through the origin. */
export function axisRotation(axis: Vec3, degrees: number): Mat4 {
  const [c, s] = exactCosSin(degrees);
  const [x, y, z] = normalized(axis);
  const t = 1 - c;
  return fromAxes(
    [t * x * x + c, t * x * y + s * z, t * x * z - s * y],
    [t * x * y - s * z, t * y * y + c, t * y * z + s * x],
    [t * x * z + s * y, t * y * z - s * x, t * z * z + c],
    [0, 0, 0],
  );
}

/** Turn about X, then Y, then Z, as `Solid.rotate`. */
export function rotation(degrees: Vec3): Mat4 {
  return multiply(axisRotation([0, 0, 1], degrees[2]), multiply(axisRotation([0, 1, 0], degrees[1]), axisRotation([1, 0, 0], degrees[0])));
}

/** Quarter turns without rounding, so that what was square stays square. */
function exactCosSin(degrees: number): readonly [number, number] {
  const quarter = degrees / 90;
  if (Number.isInteger(quarter)) {
    const turns = ((quarter % 4) + 4) % 4;
    return [turns === 0 ? 1 : turns === 2 ? -1 : 0, turns === 1 ? 1 : turns === 3 ? -1 : 0];
  }
  return [Math.cos(degrees * DEGREE), Math.sin(degrees * DEGREE)];
}

/** a * b: first b, then a. */
export function multiply(a: Mat4, b: Mat4): Mat4 {
  const out = new Array<number>(16);
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += a[k * 4 + row]! * b[column * 4 + k]!;
      out[column * 4 + row] = sum;
    }
  }
  return out;
}

export function transformPoint(m: Mat4, p: Vec3): Vec3 {
  return [
    m[0]! * p[0] + m[4]! * p[1] + m[8]! * p[2] + m[12]!,
    m[1]! * p[0] + m[5]! * p[1] + m[9]! * p[2] + m[13]!,
    m[2]! * p[0] + m[6]! * p[1] + m[10]! * p[2] + m[14]!,
  ];
}

/** Turns (and scales) a direction; moves nothing. */
export function transformDirection(m: Mat4, d: Vec3): Vec3 {
  return [
    m[0]! * d[0] + m[4]! * d[1] + m[8]! * d[2],
    m[1]! * d[0] + m[5]! * d[1] + m[9]! * d[2],
    m[2]! * d[0] + m[6]! * d[1] + m[10]! * d[2],
  ];
}

/** Inverse of a matrix that only turns and moves. */
export function inverseRigid(m: Mat4): Mat4 {
  const x: Vec3 = [m[0]!, m[4]!, m[8]!];
  const y: Vec3 = [m[1]!, m[5]!, m[9]!];
  const z: Vec3 = [m[2]!, m[6]!, m[10]!];
  const t: Vec3 = [m[12]!, m[13]!, m[14]!];
  return fromAxes(x, y, z, [
    -(m[0]! * t[0] + m[1]! * t[1] + m[2]! * t[2]),
    -(m[4]! * t[0] + m[5]! * t[1] + m[6]! * t[2]),
    -(m[8]! * t[0] + m[9]! * t[1] + m[10]! * t[2]),
  ]);
}

/** Mirror in the plane through `point` with this normal. */
export function reflection(normal: Vec3, point: Vec3): Mat4 {
  const n = normalized(normal);
  const column = (k: 0 | 1 | 2): Vec3 => {
    const unit: [number, number, number] = [0, 0, 0];
    unit[k] = 1;
    return subtract(unit, scaled(n, 2 * n[k]));
  };
  return fromAxes(column(0), column(1), column(2), scaled(n, 2 * dot(n, point)));
}

export function isIdentity(m: Mat4): boolean {
  return m.every((value, i) => Math.abs(value - IDENTITY[i]!) < 1e-12);
}

/** Whether the matrix maps the axes onto axes, so that it carries a box's bounds exactly. */
export function keepsAxes(m: Mat4): boolean {
  for (let column = 0; column < 3; column++) {
    let nonZero = 0;
    for (let row = 0; row < 3; row++) if (Math.abs(m[column * 4 + row]!) > 1e-12) nonZero++;
    if (nonZero !== 1) return false;
  }
  return true;
}
