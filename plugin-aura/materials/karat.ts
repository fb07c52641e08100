import { FINENESS, KARATS } from './metals.ts';

const TONES: Readonly<Record<string, string>> = {
  yellow: 'yellow',
  rose: 'rose',
  red: 'rose',
  pink: 'rose',
  white: 'white',
  green: 'green',
};
const AVAILABLE: Readonly<Record<string, readonly number[]>> = {
  yellow: KARATS,
  rose: [18, 14, 10, 9],
  white: [18, 14, 10, 9],
  green: [18],
};

/**
 * Brings gold words into the catalogue's form: "750 gold" and "18 ct gold" become "18k yellow gold", "585 red gold" becomes
 * "14k rose gold". A karat that no alloy of the catalogue has goes to the nearest; words without gold stay as they are.
 */
export function goldTokens(tokens: readonly string[]): string[] {
  const karat = karatIn(tokens);
  if (karat === undefined) return [...tokens];
  const others = tokens.filter((token) => !/^\d+(\.\d+)?k$/.test(token) && FINENESS[token] === undefined);
  if (others.length > 0 && !others.includes('gold')) return [...tokens];
  const tone = TONES[others.find((token) => TONES[token] !== undefined) ?? 'yellow'] ?? 'yellow';
  const known = AVAILABLE[tone] ?? KARATS;
  const nearest = known.reduce((best, candidate) => (Math.abs(candidate - karat) < Math.abs(best - karat) ? candidate : best));
  const rest = others.filter((token) => token !== 'gold' && TONES[token] === undefined);
  return [`${nearest}k`, ...(nearest === 24 ? [] : [tone]), 'gold', ...rest];
}

function karatIn(tokens: readonly string[]): number | undefined {
  for (const token of tokens) {
    const karat = /^(\d+(?:\.\d+)?)k$/.exec(token)?.[1];
    if (karat !== undefined && Number(karat) >= 8 && Number(karat) <= 24) return Number(karat);
    if (FINENESS[token] !== undefined) return FINENESS[token];
  }
  return undefined;
}
