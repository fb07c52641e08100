import { Matrix4, type Object3D, Quaternion, Vector3 } from 'three';

/** A local transform as an object holds it; a matrix may hold more, namely a shear. */
export interface LocalTransform {
  position: Vector3;
  quaternion: Quaternion;
  scale: Vector3;
}

/** Relative to the size of the matrix. */
const EXACT = 1e-6;

/** The local matrix that keeps an object where it is in the world, under another parent; null under a parent of size zero. */
export function matrixUnder(object: Object3D, parent: Object3D): Matrix4 | null {
  object.updateWorldMatrix(true, false);
  parent.updateWorldMatrix(true, false);
  const local = parent.matrixWorld.clone().invert().multiply(object.matrixWorld);
  return parent.matrixWorld.determinant() !== 0 && local.elements.every(Number.isFinite) ? local : null;
}

/**
 * The position, rotation and scale of a matrix, or those that come near to one that says more. Other than three's own decomposition
 * it gives a true rotation for a sheared matrix too, and knows matrices that flatten: a direction of size zero has scale zero.
 */
export function decompose(matrix: Matrix4): LocalTransform {
  const exact = { position: new Vector3(), quaternion: new Quaternion(), scale: new Vector3() };
  matrix.decompose(exact.position, exact.quaternion, exact.scale);
  if (isExact(matrix, exact)) return exact;
  const position = new Vector3().setFromMatrixPosition(matrix);
  const columns = [0, 1, 2].map((column) => new Vector3().setFromMatrixColumn(matrix, column)) as [Vector3, Vector3, Vector3];
  const scale = new Vector3(...columns.map((column) => column.length()));
  if (matrix.determinant() < 0) {
    scale.x = -scale.x;
    columns[0].negate();
  }
  return { position, quaternion: new Quaternion().setFromRotationMatrix(basisOf(columns)), scale };
}

/** Whether position, rotation and scale say all of a matrix. */
export function isExact(matrix: Matrix4, { position, quaternion, scale }: LocalTransform): boolean {
  const composed = new Matrix4().compose(position, quaternion, scale).elements;
  const size = Math.max(...matrix.elements.slice(0, 11).map(Math.abs), Number.MIN_VALUE);
  return matrix.elements.slice(0, 11).every((value, cell) => Math.abs(value - (composed[cell] ?? 0)) <= EXACT * size);
}

/** A right-handed basis along those columns that have a length; the others are chosen to fit. */
function basisOf(columns: readonly Vector3[]): Matrix4 {
  const smallest = EXACT * Math.max(...columns.map((column) => column.length()));
  const basis: (Vector3 | null)[] = [null, null, null];
  for (const [axis, column] of columns.entries()) {
    const rest = column.clone();
    for (const other of basis) if (other) rest.addScaledVector(other, -rest.dot(other));
    if (column.length() > smallest && rest.length() > EXACT * column.length()) basis[axis] = rest.normalize();
  }
  for (const [axis, vector] of basis.entries()) {
    if (vector) continue;
    const [next, last] = [basis[(axis + 1) % 3], basis[(axis + 2) % 3]];
    const known = basis.find((other) => other !== null);
    if (next && last) basis[axis] = new Vector3().crossVectors(next, last);
    else if (known) basis[axis] = perpendicular(known);
    else basis[axis] = new Vector3().setComponent(axis, 1);
  }
  return new Matrix4().makeBasis(...(basis as [Vector3, Vector3, Vector3]));
}

function perpendicular(to: Vector3): Vector3 {
  const axis = Math.abs(to.x) < 0.9 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
  return axis.addScaledVector(to, -axis.dot(to)).normalize();
}
