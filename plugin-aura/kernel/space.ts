/** Points, directions, frames and transforms: lengths in mm, +Y up, right-handed. */
export type Vec2 = readonly [number, number];
export type Vec3 = readonly [number, number, number];
/** Column-major 4 x 4 matrix, as in three.js and glTF. */
export type Mat4 = readonly number[];

/** A named place on a part: origin in mm and a right-handed orthonormal frame. Bounds anchors carry the part's own axes, so that joining them turns nothing. */
export interface Frame {
  origin: Vec3;
  x: Vec3;
  y: Vec3;
  z: Vec3;
}
