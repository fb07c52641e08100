/** What lies at a pixel after all triangles have been drawn. */
export interface Fragment {
  /** Number that the surface was drawn under. */
  surface: number;
  /** Unit normal, in the directions of the picture: x to the right, y up, z to the eye. */
  normal: readonly [number, number, number];
}

/**
 * A square picture of triangles without a graphics card: for each pixel the surface nearest to the eye and its normal there, by a
 * depth buffer. Coordinates are pixels to the right and down, depth grows towards the eye.
 */
export class Raster {
  readonly size: number;
  /** Depth of the nearest surface; minus infinity where nothing was drawn. */
  readonly depths: Float32Array;
  /** Number of the nearest surface; -1 where nothing was drawn. */
  readonly surfaces: Int32Array;
  /** Three numbers a pixel. */
  readonly normals: Float32Array;

  constructor(size: number) {
    this.size = size;
    this.depths = new Float32Array(size * size).fill(Number.NEGATIVE_INFINITY);
    this.surfaces = new Int32Array(size * size).fill(-1);
    this.normals = new Float32Array(size * size * 3);
  }

  /** Draws triangles whose corners are given as x, y, depth, with a normal each; both sides are seen, and the normal is turned to the eye. */
  draw(surface: number, corners: Float32Array, normals: Float32Array, indices: ArrayLike<number>): void {
    for (let at = 0; at + 2 < indices.length; at += 3)
      this.#triangle(surface, corners, normals, indices[at]! * 3, indices[at + 1]! * 3, indices[at + 2]! * 3);
  }

  at(pixel: number): Fragment | null {
    const surface = this.surfaces[pixel]!;
    if (surface < 0) return null;
    const [x, y, z] = this.normals.subarray(pixel * 3, pixel * 3 + 3);
    const length = Math.hypot(x!, y!, z!) || 1;
    const sign = z! < 0 ? -length : length;
    return { surface, normal: [x! / sign, y! / sign, z! / sign] };
  }

  #triangle(surface: number, corners: Float32Array, normals: Float32Array, a: number, b: number, c: number): void {
    const [ax, ay, az] = [corners[a]!, corners[a + 1]!, corners[a + 2]!];
    const [bx, by, bz] = [corners[b]!, corners[b + 1]!, corners[b + 2]!];
    const [cx, cy, cz] = [corners[c]!, corners[c + 1]!, corners[c + 2]!];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0 || !Number.isFinite(area)) return;
    const { size, depths, surfaces, normals: out } = this;
    // A pixel belongs to the triangle that its middle lies in.
    const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
    const right = Math.min(size - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
    const bottom = Math.min(size - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    for (let row = top; row <= bottom; row++) {
      const y = row + 0.5;
      for (let column = left; column <= right; column++) {
        const x = column + 0.5;
        const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
        const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
        const w = 1 - u - v;
        if (u < 0 || v < 0 || w < 0) continue;
        const depth = u * az + v * bz + w * cz;
        const pixel = row * size + column;
        if (depth <= depths[pixel]!) continue;
        depths[pixel] = depth;
        surfaces[pixel] = surface;
        for (let axis = 0; axis < 3; axis++)
          out[pixel * 3 + axis] = u * normals[a + axis]! + v * normals[b + axis]! + w * normals[c + axis]!;
      }
    }
  }
}
