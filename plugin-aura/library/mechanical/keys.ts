/** Bores up to a diameter and the width of their parallel key (DIN 6885), mm. */
const KEYS: readonly (readonly [upTo: number, width: number])[] = [
  [8, 2],
  [10, 3],
  [12, 4],
  [17, 5],
  [22, 6],
  [30, 8],
  [38, 10],
  [44, 12],
  [50, 14],
  [58, 16],
  [65, 18],
  [75, 20],
];

/** Expression for the width of the key in a bore that `bore` stands for; beyond the table a share of it. */
export const keyWidth = (bore: string): string =>
  `= ${KEYS.reduceRight((rest, [upTo, width]) => `if(${bore} <= ${upTo}, ${width}, ${rest})`, `${bore} * 0.27`)}`;
