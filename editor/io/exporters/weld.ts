/** Relative to the size of the mesh: the rounding of 32-bit floats. */
const TOLERANCE = 2e-7;

/**
 * Makes corners that lie within rounding of each other one and the same point, in place. A sphere's seam meets itself
 * only up to the sine of a full turn, which is not quite zero; written as it is, the seam would be a slit.
 * @param corners x, y, z one after another
 */
export function weld(corners: Float32Array): void {
  const cell = extentOf(corners) * TOLERANCE;
  if (!(cell > 0)) return;
  const representatives = new Map<string, number>();
  for (let at = 0; at < corners.length; at += 3) {
    const found = findNear(corners, at, cell, representatives);
    if (found === null) representatives.set(keyOf(corners, at, cell, 0, 0, 0), at);
    else corners.copyWithin(at, found, found + 3);
  }
}

/** A corner that came earlier and is less than a cell away, looked for in the cells around. */
function findNear(corners: Float32Array, at: number, cell: number, representatives: ReadonlyMap<string, number>): number | null {
  for (const dx of NEIGHBOURS) {
    for (const dy of NEIGHBOURS) {
      for (const dz of NEIGHBOURS) {
        const candidate = representatives.get(keyOf(corners, at, cell, dx, dy, dz));
        if (candidate !== undefined && isNear(corners, at, candidate, cell)) return candidate;
      }
    }
  }
  return null;
}

/** The own cell first, because nearly all corners that coincide do so to the bit. */
const NEIGHBOURS = [0, -1, 1] as const;

function isNear(corners: Float32Array, a: number, b: number, distance: number): boolean {
  for (let axis = 0; axis < 3; axis += 1) {
    if (Math.abs((corners[a + axis] ?? 0) - (corners[b + axis] ?? 0)) > distance) return false;
  }
  return true;
}

function keyOf(corners: Float32Array, at: number, cell: number, dx: number, dy: number, dz: number): string {
  const x = Math.floor((corners[at] ?? 0) / cell) + dx;
  const y = Math.floor((corners[at + 1] ?? 0) / cell) + dy;
  const z = Math.floor((corners[at + 2] ?? 0) / cell) + dz;
  return `${x},${y},${z}`;
}

function extentOf(corners: Float32Array): number {
  let largest = 0;
  for (const value of corners) largest = Math.max(largest, Math.abs(value));
  return largest;
}
