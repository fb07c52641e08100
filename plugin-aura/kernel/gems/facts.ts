import type { Vec2 } from '../space.ts';

/** Facts of a cut stone, in mm, degrees and carats; in the part's own coordinates (girdle plane y = 0, table toward +Y, length along Z, width along X). */
export interface GemFacts {
  /** 'round', 'oval', 'princess' ... */
  cut: string;
  /** Species as a material word: 'diamond', 'sapphire' ... */
  species: string;
  length: number;
  width: number;
  depth: number;
  carat: number;
  /** Height of table above, and of culet below, the girdle mid-plane; both positive. */
  crown: number;
  pavilion: number;
  girdle: number;
  /** Number of polished facets (girdle facets not counted). */
  facets: number;
  /** Girdle outline seen from the table, counter-clockwise in (x, -z), mm. */
  outline: readonly Vec2[];
  /** Facet planes [nx, ny, nz, d], n.x <= d inside; also for tracing light in the shader. */
  planes: readonly (readonly [number, number, number, number])[];
  /** Azimuths in degrees (0 = +X, counter-clockwise seen from above) where this cut wants its prongs, by kind. */
  corners: readonly { azimuth: number; kind: 'round' | 'v' }[];
}
