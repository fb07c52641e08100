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

/**
 * Share of a thing's largest length that nobody sees: half a pixel where the whole of it fills a picture of 1,250. What lies closer to
 * its curve looks round.
 */
const SEEN = 1 / 2500;
/** What cannot be seen on a thing of two millimetres. */
const TINY = 2 * SEEN;
/** How much closer a file has to be than a picture, and how much farther what is being dragged may be. */
const CLOSENESS: Readonly<Record<Quality, number>> = { draft: 2, final: 1, export: 0.25 };

/**
 * Distance (mm, at final quality) that cannot be seen on a thing whose largest length is `length` mm. It goes in steps, so that a
 * slider that changes a thing a little leaves what is inside as fine as it was.
 */
export const unseenOn = (length: number): number => (length > 0 ? 2 ** (Math.floor(2 * Math.log2(length * SEEN)) / 2) : 0);

/**
 * Largest distance between a curve of this radius (mm) and its chords, mm. `unseen` is what cannot be seen on the whole that it
 * belongs to, at final quality.
 */
export function toleranceOf(quality: Quality, radius: number, unseen = 0): number {
  const { share, least } = FINENESS[quality];
  // of what is smaller than two millimetres as a whole, less is to be seen still
  const finest = unseen > 0 && unseen < TINY ? Math.min(least, unseen * CLOSENESS[quality]) : least;
  return Math.max(finest, Math.abs(radius) * share, unseen * CLOSENESS[quality]);
}

/** Straight pieces for a full circle of this radius (mm): a multiple of 4 from 16 to 512, so that its bounds are exact; from 12 where less is seen. */
export function segmentsOf(quality: Quality, radius: number, unseen = 0): number {
  const size = Math.abs(radius);
  const fewest = unseen > 0 ? 12 : 16;
  if (!(size > 0)) return fewest;
  const ratio = Math.min(1, toleranceOf(quality, size, unseen) / size);
  const pieces = Math.PI / Math.acos(1 - ratio);
  return Math.min(512, Math.max(fewest, 4 * Math.ceil(pieces / 4)));
}
