import type { RingSize } from './sense.ts';

/**
 * Ring sizes to inner diameters in mm. Sources: US by its formula C = 36.537 + 2.5535 n (d = 11.63 + 0.8128 n); EU is ISO 8653, the
 * inner circumference in mm; UK letters C = 37.5 + 1.25 i with A = 0; Japan d = 13 + (n - 1) / 3.
 */
export const usDiameter = (size: number): number => 11.63 + 0.8128 * size;
export const euDiameter = (circumference: number): number => circumference / Math.PI;
export const ukDiameter = (letter: string, half = false): number =>
  (37.5 + 1.25 * (letter.toUpperCase().charCodeAt(0) - 65 + (half ? 0.5 : 0))) / Math.PI;
export const jpDiameter = (size: number): number => 13 + (size - 1) / 3;

export type SizeSystem = RingSize['system'];

/** Whether a bare number means a US size, an ISO size (a circumference) or a diameter: their ranges do not meet. */
export function ringSizeOfNumber(size: number, system?: SizeSystem): RingSize | undefined {
  const chosen = system ?? (size <= 16 ? 'US' : size >= 40 && size <= 76 ? 'EU' : size > 16 && size < 24 ? 'mm' : undefined);
  if (chosen === undefined || size < 0) return undefined;
  const diameter = chosen === 'US' ? usDiameter(size) : chosen === 'EU' ? euDiameter(size) : chosen === 'JP' ? jpDiameter(size) : size;
  return diameter < 9 || diameter > 30 ? undefined : { system: chosen, size: String(size), diameter };
}

/** A UK size: a letter, "and a half" or not. */
export function ringSizeOfLetter(letter: string, half: boolean): RingSize {
  return { system: 'UK', size: `${letter.toUpperCase()}${half ? '½' : ''}`, diameter: ukDiameter(letter, half) };
}
