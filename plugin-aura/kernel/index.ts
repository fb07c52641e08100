/**
 * The kernel: solids, curves, skins, stones and what is measured of them. Lengths in mm, angles in degrees, +Y up.
 *
 * kernel.ts holds manifold-3d behind a small surface and owns its memory; everything else makes or reads solids through it.
 * Flat shapes are profile.ts and outline.ts, ways through space path.ts and frames.ts, what runs along them sweep.ts and
 * skin.ts. A solid leaves as triangles that all have an area (slivers.ts), shaded by crease angle (shade.ts) with texture
 * coordinates along its grain (uv.ts); flaws.ts says what would keep a mesh from being a solid.
 */

export { flawsOf } from './flaws.ts';
export { type Bounds, frameAt, frameToward } from './frames.ts';
export { Kernel, Region, Solid, type TriangleMesh } from './kernel.ts';
export { MeasureBook, type Measures, type WallThickness } from './measure.ts';
export { type ShadedMesh, shade } from './shade.ts';
