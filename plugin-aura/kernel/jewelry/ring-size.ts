import { CannotBuild } from '../cannotBuild.ts';

/**
 * Inner diameter in mm of a ring size in words: "US 6", "6 1/2", "UK M½", "EU 54", "ISO 54", "DE 17.25", "CH 14", "JP 12",
 * "17.3 mm". A bare number is a US size up to 16 and a circumference from 40 on; a bare letter is a British size.
 * Formulas: US d = 11.63 + 0.8128 n; ISO 8653: circumference in mm; Swiss: circumference less 40; British:
 * circumference 37.5 + 1.25 a letter; Japan: what the trade's conversion charts put beside US sizes (JAPANESE).
 */
export function diameterOfSize(words: string): number {
  const text = words
    .trim()
    .toUpperCase()
    .replace(/\bSIZE\b/g, '')
    .replace(/¼/g, '.25')
    .replace(/½/g, '.5')
    .replace(/¾/g, '.75')
    .replace(/\s*\b1\/4/g, '.25')
    .replace(/\s*\b1\/2/g, '.5')
    .replace(/\s*\b3\/4/g, '.75')
    .replace(',', '.')
    .trim();
  const match = /^([A-Z]{2,})?\s*([A-Z])?\s*(?:\+\s*)?(\d*\.?\d*)\s*(MM)?$/.exec(text);
  const system = match?.[1] ?? '';
  const letter = match?.[2];
  const number = match?.[3] ? Number(match[3]) : Number.NaN;
  const diameter = match ? diameterIn(system, letter, number, match[4] !== undefined) : undefined;
  if (diameter === undefined || !(diameter >= 10 && diameter <= 30)) {
    throw new CannotBuild(
      `"${words}" is no ring size: write "US 6", "UK M", "EU 54", "JP 12" or an inner diameter such as "17.3 mm".`,
      'size',
    );
  }
  return diameter;
}

function diameterIn(system: string, letter: string | undefined, number: number, millimetres: boolean): number | undefined {
  if (millimetres) return letter || system ? undefined : number;
  if (letter !== undefined) {
    if (system !== '' && !['UK', 'GB', 'IE', 'AU', 'NZ', 'ZA'].includes(system)) return undefined;
    return (37.5 + 1.25 * (letter.charCodeAt(0) - 65 + (Number.isNaN(number) ? 0 : number))) / Math.PI;
  }
  if (Number.isNaN(number)) return undefined;
  switch (system) {
    case '':
      return number <= 16 ? 11.63 + 0.8128 * number : number >= 40 ? number / Math.PI : undefined;
    case 'US':
    case 'USA':
    case 'CA':
      return 11.63 + 0.8128 * number;
    case 'EU':
    case 'ISO':
    case 'FR':
      return number / Math.PI;
    case 'DE':
      return number >= 40 ? number / Math.PI : number;
    case 'CH':
    case 'IT':
    case 'ES':
    case 'NL':
      return (number + 40) / Math.PI;
    case 'JP':
      return japanese(number);
    default:
      return undefined;
  }
}

/** Japanese sizes and the US sizes that conversion charts put beside them (JP 12 is US 6, 16.5 mm); sizes between lie between. */
const JAPANESE: readonly (readonly [jp: number, us: number])[] = [
  [1, 1.69],
  [4, 3],
  [5, 3.5],
  [7, 4],
  [8, 4.5],
  [9, 5],
  [10, 5.5],
  [12, 6],
  [20, 10],
  [22, 10.5],
  [27, 13],
];

function japanese(number: number): number | undefined {
  const above = JAPANESE.findIndex(([jp]) => jp >= number);
  if (number < 1 || above < 0) return undefined;
  const [to, usTo] = JAPANESE[above]!;
  const [from, usFrom] = JAPANESE[Math.max(0, above - 1)]!;
  const us = to === from ? usTo : usFrom + ((number - from) / (to - from)) * (usTo - usFrom);
  return 11.63 + 0.8128 * us;
}
