/** Parallel keys (DIN 6885): bores and shafts up to a diameter, the key's width, its depth in the shaft and in the hub; mm. */
export const KEYS: readonly (readonly [upTo: number, width: number, shaft: number, hub: number])[] = [
  [8, 2, 1.2, 1],
  [10, 3, 1.8, 1.4],
  [12, 4, 2.5, 1.8],
  [17, 5, 3, 2.3],
  [22, 6, 3.5, 2.8],
  [30, 8, 4, 3.3],
  [38, 10, 5, 3.3],
  [44, 12, 5, 3.3],
  [50, 14, 5.5, 3.8],
  [58, 16, 6, 4.3],
  [65, 18, 7, 4.4],
  [75, 20, 7.5, 4.9],
];

/** Width, depth in the shaft and depth in the hub of the key of a diameter, or of one that is so wide; beyond the table in proportion. */
export const keyOf = (diameter: number, width?: number): readonly [width: number, shaft: number, hub: number] => {
  const row = KEYS.find(([upTo, wide]) => (width === undefined ? diameter <= upTo : wide >= width));
  if (row) return [width ?? row[1], row[2], row[3]];
  const wide = width ?? Math.round(diameter * 25) / 100;
  return [wide, Math.round(wide * 38) / 100, Math.round(wide * 25) / 100];
};
