import type { TriangleMesh } from '../../kernel.ts';
import type { Mat4 } from '../../space.ts';

/** A grid over a stone's plane: cells of side `cell` mm, the middle of the first at (`x`, `z`). */
export interface Grid {
  x: number;
  z: number;
  across: number;
  along: number;
  cell: number;
}

/**
 * A closed surface as upright columns through the middles of a grid's cells: what of a solid lies between two levels follows from where its
 * surface crosses each column. A boolean says the same exactly, and takes fifty times as long.
 */
export class Columns {
  readonly grid: Grid;
  /** The crossing of a cell that was found last, one more than its number; 0 for none. */
  readonly #last: Uint32Array;
  readonly #before: number[] = [];
  readonly #levels: number[] = [];
  /** +1 where the way up leaves the solid, -1 where it enters. */
  readonly #senses: number[] = [];

  /** `toGrid` takes the mesh to the coordinates of the grid. */
  constructor(mesh: TriangleMesh, toGrid: Mat4, grid: Grid) {
    this.grid = grid;
    this.#last = new Uint32Array(grid.across * grid.along);
    this.#cross(pointsIn(mesh, toGrid, grid), mesh.indices);
  }

  /** Lowest and highest crossing of a cell's column; null where there is none. */
  extent(cell: number): readonly [number, number] | null {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = this.#last[cell]!; k > 0; k = this.#before[k - 1]!) {
      low = Math.min(low, this.#levels[k - 1]!);
      high = Math.max(high, this.#levels[k - 1]!);
    }
    return high > low ? [low, high] : null;
  }

  /** What of a cell's column lies in the solid between two levels, mm. */
  within(cell: number, low: number, high: number): number {
    let [sum, open] = [0, 0];
    for (let k = this.#last[cell]!; k > 0; k = this.#before[k - 1]!) {
      sum += this.#senses[k - 1]! * Math.min(high, Math.max(low, this.#levels[k - 1]!));
      open += this.#senses[k - 1]!;
    }
    // A column that runs along an edge may be counted on one side of it only, and then says nothing.
    return open === 0 ? sum : 0;
  }

  /** Enters where each triangle crosses the columns that it lies over; coordinates in cells. */
  #cross(points: Float64Array, indices: Uint32Array): void {
    const { across, along } = this.grid;
    for (let t = 0; t < indices.length; t += 3) {
      const a = 3 * indices[t]!;
      const b = 3 * indices[t + 1]!;
      const c = 3 * indices[t + 2]!;
      const ax = points[a]!;
      const ay = points[a + 1]!;
      const az = points[a + 2]!;
      const bx = points[b]!;
      const by = points[b + 1]!;
      const bz = points[b + 2]!;
      const cx = points[c]!;
      const cy = points[c + 1]!;
      const cz = points[c + 2]!;
      const first = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
      const last = Math.min(across - 1, Math.floor(Math.max(ax, bx, cx)));
      const from = Math.max(0, Math.ceil(Math.min(az, bz, cz)));
      const to = Math.min(along - 1, Math.floor(Math.max(az, bz, cz)));
      if (first > last || from > to) continue;
      const area = (bz - az) * (cx - ax) - (bx - ax) * (cz - az);
      if (area === 0) continue;
      for (let z = from; z <= to; z++)
        for (let x = first; x <= last; x++) {
          const u = ((cz - bz) * (x - bx) - (cx - bx) * (z - bz)) / area;
          const v = ((az - cz) * (x - cx) - (ax - cx) * (z - cz)) / area;
          if (u < 0 || v < 0 || u + v > 1) continue;
          this.#enter(z * across + x, u * ay + v * by + (1 - u - v) * cy, Math.sign(area));
        }
    }
  }

  #enter(cell: number, level: number, sense: number): void {
    this.#before.push(this.#last[cell]!);
    this.#levels.push(level);
    this.#senses.push(sense);
    this.#last[cell] = this.#levels.length;
  }
}

/** Corners of a mesh in the grid's coordinates: x and z in cells from the first, y in mm. */
function pointsIn({ positions }: TriangleMesh, toGrid: Mat4, { x, z, cell }: Grid): Float64Array {
  const points = new Float64Array(positions.length);
  const m = toGrid;
  for (let i = 0; i < positions.length; i += 3) {
    const px = positions[i]!;
    const py = positions[i + 1]!;
    const pz = positions[i + 2]!;
    points[i] = (m[0]! * px + m[4]! * py + m[8]! * pz + m[12]! - x) / cell;
    points[i + 1] = m[1]! * px + m[5]! * py + m[9]! * pz + m[13]!;
    points[i + 2] = (m[2]! * px + m[6]! * py + m[10]! * pz + m[14]! - z) / cell;
  }
  return points;
}
