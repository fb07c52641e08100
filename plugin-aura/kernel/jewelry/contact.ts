import type { GemFacts } from '../gems/facts.ts';
import type { Solid, TriangleMesh } from '../kernel.ts';
import { inverseRigid, transformPoint } from '../matrix.ts';
import type { Mat4, Vec3 } from '../space.ts';
import { StoneOutline } from './stone-outline.ts';

/** How a stone meets metal. */
export interface Contact {
  /** Volume that both share, mm3; to be 0. */
  overlap: number;
  /** Distance between them, mm: exact where they touch, else never more than it is; infinite beyond `SEARCH`. */
  gap: number;
}

/** Metal farther off than this, mm, does not hold a stone. */
const SEARCH = 1;

/**
 * How a stone at `place` meets the metal. A faceted, convex stone is held against every triangle of the metal, and only where one
 * enters it are the two cut with one another: a boolean of a whole casting costs more than making it.
 */
export function contact(gem: GemFacts, stone: Solid, place: Mat4, metal: Solid): Contact {
  const convex = gem.planes.length > 0 && new StoneOutline(gem.outline, 4).convex;
  const placed = stone.transform(place);
  if (convex) {
    const gap = gapToFacets(gem, metal.mesh(), place);
    if (gap > 0 && !isInside(gem, place, metal)) return { overlap: 0, gap };
  }
  const near = metalNear(placed, metal);
  return {
    overlap: Math.max(0, near.intersect(placed).volume()),
    gap: near.isEmpty() ? Number.POSITIVE_INFINITY : placed.gap(near, SEARCH),
  };
}

/** The metal in the stone's neighbourhood, so that the booleans stay small. */
export function metalNear(stone: Solid, metal: Solid): Solid {
  const { min, max } = stone.bounds();
  const size: Vec3 = [max[0] - min[0] + 1.4, max[1] - min[1] + 1.4, max[2] - min[2] + 1.4];
  const box = stone.kernel.box(size).translate([(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]);
  return metal.intersect(box);
}

/** Whether the stone's middle lies in the metal, so that the whole stone does where no triangle meets it. */
function isInside(gem: GemFacts, place: Mat4, metal: Solid): boolean {
  const { min, max } = metal.bounds();
  const far = max[0] - min[0] + max[1] - min[1] + max[2] - min[2] + gem.depth;
  return metal.hits(transformPoint(place, [0, 0, 0]), transformPoint(place, [0.37 * far, far, 0.21 * far])).length % 2 === 1;
}

/**
 * Smallest distance from a convex stone's facets to a triangle, as the best that one facet's plane parts them by; 0 where none
 * parts them.
 */
function gapToFacets(gem: GemFacts, { positions, indices }: TriangleMesh, place: Mat4): number {
  const toStone = inverseRigid(place);
  // A pear's or heart's middle is not the middle of its length.
  const reach: Vec3 = [0.75 * gem.width + SEARCH, Math.max(gem.crown, gem.pavilion) + SEARCH, 0.75 * gem.length + SEARCH];
  const count = positions.length / 3;
  const local = new Float64Array(positions.length);
  const near = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const p = transformPoint(toStone, [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]);
    local.set(p, 3 * i);
    // One bit a side of the stone's box that the corner lies beyond.
    near[i] = p.reduce((bits, value, k) => bits | (value > reach[k]! ? 1 << (2 * k) : value < -reach[k]! ? 2 << (2 * k) : 0), 0);
  }
  let gap = Number.POSITIVE_INFINITY;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    if ((near[a]! & near[b]! & near[c]!) !== 0) continue;
    let parted = 0;
    for (const [x, y, z, d] of gem.planes) {
      const height = (i: number): number => x * local[3 * i]! + y * local[3 * i + 1]! + z * local[3 * i + 2]! - d;
      parted = Math.max(parted, Math.min(height(a), height(b), height(c)));
      if (parted >= gap) break;
    }
    gap = Math.min(gap, parted);
    if (gap === 0) return 0;
  }
  return gap > SEARCH ? Number.POSITIVE_INFINITY : gap;
}
