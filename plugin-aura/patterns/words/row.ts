import type { Sense } from '../language/sense.ts';

/** One line of a language table: phrases divided by "|", and what each of them means. A phrase may stand in several lines; its meanings add up. */
export interface Row {
  phrases: string;
  senses: readonly Sense[];
}

export const row = (phrases: string, ...senses: Sense[]): Row => ({ phrases, senses });
