import { KEYS } from '../../operations/mechanical/keys.ts';

/** Expression for the width of the key in a bore that `bore` stands for; beyond the table a share of it. */
export const keyWidth = (bore: string): string =>
  `= ${KEYS.reduceRight((rest, [upTo, width]) => `if(${bore} <= ${upTo}, ${width}, ${rest})`, `${bore} * 0.27`)}`;
