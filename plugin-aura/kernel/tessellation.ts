export type Quality = 'draft' | 'final' | 'export';

/**
 * How finely curves are cut at each quality: the chord error is a share of the radius, but never finer than what can be
 * seen or cast (jewelry.md: STL chord tolerance 0.015 mm at most; finer than 0.005 mm is waste).
 */
const FINENESS: Readonly<Record<Quality, { share: number; least: number }>> = {
  draft: { share: 0.0025, least: 0.02 },
  final: { share: 0.0005, least: 0.004 },
  export: { share: 0.00012, least: 0.0025 },
};

/** Largest distance between a curve of this radius (mm) and its chords, mm. */
export function toleranceOf(quality: Quality, radius: number): number {
  const { share, least } = FINENESS[quality];
  return Math.max(least, Math.abs(radius) * share);
}

/** Straight pieces for a full circle of this radius (mm): a multiple of 4 from 16 to 512, so that its bounds are exact. */
export function segmentsOf(quality: Quality, radius: number): number {
  const size = Math.abs(radius);
  if (!(size > 0)) return 16;
  const ratio = Math.min(1, toleranceOf(quality, size) / size);
  const pieces = Math.PI / Math.acos(1 - ratio);
  return Math.min(512, Math.max(16, 4 * Math.ceil(pieces / 4)));
}
