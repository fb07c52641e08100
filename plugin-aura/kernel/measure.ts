import type { Solid } from './kernel.ts';
import { add, dot, scaled } from './matrix.ts';
import type { Vec3 } from './space.ts';
import { type Surface, surfaceOf } from './surface.ts';
import { sharesEdges } from './welded.ts';

/** What a solid measures; it never changes, so that each is measured once. */
export interface Measures {
  /** mm3 */
  volume: number;
  /** mm2 */
  area: number;
  triangles: number;
  /** Closed, facing outward, and met by two triangles at every edge. The kernel refuses what is not closed; a solid turned inside out has a negative volume. */
  watertight: boolean;
}

/** Thickness of walls, mm, at the thinnest 1 %, the thinnest 5 % and the median of the surface. */
export interface WallThickness {
  p1: number;
  p5: number;
  median: number;
}

/** Thickness at one point of a surface, mm, and the point of the other side. */
export interface WallSample {
  point: Vec3;
  opposite: Vec3;
  thickness: number;
}

/** Remembers the measures of solids for as long as the solids are in use. */
export class MeasureBook {
  readonly #measures = new WeakMap<Solid, Measures>();
  readonly #walls = new WeakMap<Solid, WallThickness | null>();

  of(solid: Solid): Measures {
    let measures = this.#measures.get(solid);
    if (!measures) {
      const volume = solid.volume();
      measures = { volume, area: solid.area(), triangles: solid.triangles(), watertight: volume > 0 && !sharesEdges(solid.mesh()) };
      this.#measures.set(solid, measures);
    }
    return measures;
  }

  /** Null for a solid in which no wall was found. */
  walls(solid: Solid): WallThickness | null {
    let walls = this.#walls.get(solid);
    if (walls === undefined) {
      walls = solid.isEmpty() ? null : wallThickness(surfaceOf(solid));
      this.#walls.set(solid, walls);
    }
    return walls;
  }
}

const SAMPLES = 1_500;
/** Cosine between the normals of two sides of one wall: beyond 120 degrees they oppose each other (jewelry.md, check M1). */
const OPPOSED = -0.5;

/** A hair inside the surface, so that a ray does not meet the face that it starts from; mm. */
const INSIDE = 1e-4;

/** Wall thickness over the whole of a surface; null where no ray found a wall. */
export function wallThickness(surface: Surface, samples = SAMPLES): WallThickness | null {
  const found = wallSamples(surface, samples).map(({ thickness }) => thickness);
  if (found.length === 0) return null;
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.min(found.length - 1, Math.floor(share * found.length))]!;
  return { p1: at(0.01), p5: at(0.05), median: at(0.5) };
}

/**
 * Wall thickness by rays inward from points spread evenly over the area, square to the surface, up to the first face that
 * opposes it; where the first face met does not (at a wedge's edge), there is no wall and no sample.
 */
export function wallSamples(surface: Surface, samples = SAMPLES): WallSample[] {
  const found: WallSample[] = [];
  for (const { point, normal } of surface.spread(samples)) {
    const inward = scaled(normal, -1);
    const hit = surface.first(add(point, scaled(inward, INSIDE)), inward);
    if (hit && dot(hit.normal, normal) < OPPOSED) {
      const thickness = hit.distance + INSIDE;
      found.push({ point, opposite: add(point, scaled(inward, thickness)), thickness });
    }
  }
  return found;
}
