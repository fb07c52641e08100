import type { TriangleMesh } from '../kernel.ts';
import { cross, dot, length, scaled, subtract } from '../matrix.ts';
import type { Vec3 } from '../space.ts';

/** How far two planes' normals may differ, and their distances over the stone's width, and still be one facet. */
const SAME = 2e-3;
/** Triangles thinner than this share of the width squared have no sure normal. */
const NO_AREA = 1e-7;

/** The planes [normal, distance] that a faceted stone's triangles lie in, each once: its facets, whoever counts them. */
export function distinctPlanes({ positions, indices }: TriangleMesh, width: number): (readonly [number, number, number, number])[] {
  const planes: (readonly [number, number, number, number])[] = [];
  const at = (k: number): Vec3 => [positions[3 * k]!, positions[3 * k + 1]!, positions[3 * k + 2]!];
  for (let t = 0; t < indices.length; t += 3) {
    const a = at(indices[t]!);
    const n = cross(subtract(at(indices[t + 1]!), a), subtract(at(indices[t + 2]!), a));
    const size = length(n);
    if (size < NO_AREA * width * width) continue;
    const unit = scaled(n, 1 / size);
    const distance = dot(unit, a);
    const known = planes.some(
      (plane) =>
        Math.hypot(plane[0] - unit[0], plane[1] - unit[1], plane[2] - unit[2]) < SAME && Math.abs(plane[3] - distance) < SAME * width,
    );
    if (!known) planes.push([...unit, distance]);
  }
  return planes;
}
