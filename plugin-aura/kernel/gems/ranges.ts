/** Ranges that a cut's proportions keep to (jewelry.md 2.2 and 2.11): table, depth and length over the width, crown and pavilion in degrees. Rounds have GIA's box. */
export interface CutRange {
  table?: readonly [number, number];
  crown?: readonly [number, number];
  pavilion?: readonly [number, number];
  depth?: readonly [number, number];
  ratio?: readonly [number, number];
}

const brilliant = (ratio: readonly [number, number], depth: readonly [number, number]): CutRange => ({
  table: [0.53, 0.63],
  crown: [32, 36],
  pavilion: [40, 43],
  depth,
  ratio,
});

export const CUT_RANGES: Readonly<Record<string, CutRange>> = {
  round: { table: [0.52, 0.62], crown: [31.5, 36.5], pavilion: [40.6, 41.8], depth: [0.58, 0.635], ratio: [1, 1.02] },
  old_european: { table: [0.38, 0.53], crown: [40, 45], pavilion: [40, 43], depth: [0.6, 0.72], ratio: [1, 1.05] },
  single: { table: [0.58, 0.65], crown: [30, 34], pavilion: [40, 42], depth: [0.56, 0.6], ratio: [1, 1.02] },
  oval: brilliant([1.2, 1.6], [0.58, 0.64]),
  cushion: { table: [0.56, 0.68], crown: [32, 40], pavilion: [40, 46], depth: [0.58, 0.72], ratio: [1, 1.3] },
  pear: brilliant([1.4, 1.7], [0.58, 0.64]),
  marquise: brilliant([1.75, 2.25], [0.58, 0.63]),
  heart: { ...brilliant([0.95, 1.05], [0.56, 0.63]), table: [0.53, 0.62] },
  trillion: { table: [0.55, 0.65], crown: [30, 35], pavilion: [38, 43], depth: [0.35, 0.48], ratio: [0.9, 1.1] },
  princess: { table: [0.64, 0.75], crown: [26, 40], depth: [0.65, 0.76], ratio: [1, 1.05] },
  emerald: { table: [0.58, 0.7], depth: [0.6, 0.69], ratio: [1.3, 1.5] },
  asscher: { table: [0.54, 0.62], depth: [0.62, 0.72], ratio: [1, 1.05] },
  radiant: { table: [0.61, 0.7], depth: [0.61, 0.69], ratio: [1, 1.4] },
  baguette: { table: [0.58, 0.68], depth: [0.6, 0.7], ratio: [1.5, 3] },
  tapered_baguette: { table: [0.58, 0.68], depth: [0.55, 0.7], ratio: [1.5, 3] },
  half_moon: { table: [0.55, 0.7], depth: [0.25, 0.5], ratio: [0.5, 0.7] },
  trapezoid: { table: [0.55, 0.7], depth: [0.3, 0.6], ratio: [0.6, 1.2] },
  hexagon: { table: [0.55, 0.7], depth: [0.4, 0.65], ratio: [1.15, 1.6] },
  kite: { table: [0.55, 0.7], depth: [0.3, 0.55], ratio: [1.2, 1.8] },
  shield: { table: [0.55, 0.7], depth: [0.35, 0.65], ratio: [1, 1.4] },
  carre: { table: [0.58, 0.68], depth: [0.6, 0.7], ratio: [1, 1.1] },
  rose: { depth: [0.3, 0.53], ratio: [1, 1] },
  tablet: { depth: [0.06, 0.2], ratio: [1, 2] },
  cushion_tablet: { depth: [0.06, 0.2], ratio: [1, 2] },
  cabochon: { depth: [0.3, 0.6], ratio: [1, 1.5] },
};
