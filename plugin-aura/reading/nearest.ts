import { lemma } from './inflection.ts';
import type { Lexicon } from './lexicon.ts';

export interface NearName {
  /** The name as it is shown. */
  name: string;
  op: string;
}

/** Known names nearest to a noun that nobody knows, best first: with the same last word, with words in common, or spelt most alike. */
export function nearestNames(noun: string, lexicon: Lexicon, most = 3): NearName[] {
  const wanted = wordsOf(noun).filter((word) => word.length > 1);
  const last = wanted.at(-1);
  if (last === undefined) return [];
  const best = new Map<string, { name: string; score: number }>();
  for (const { name, op, words } of namesOf(lexicon)) {
    const score = nearness(wanted, last, words);
    if (score > 0 && score > (best.get(op)?.score ?? 0)) best.set(op, { name, score });
  }
  return [...best]
    .sort(([, a], [, b]) => b.score - a.score || a.name.length - b.name.length)
    .slice(0, most)
    .map(([op, { name }]) => ({ name, op }));
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .map(lemma);

/** Thousands of names, taken apart once for each lexicon. */
const takenApart = new WeakMap<Lexicon, readonly (NearName & { words: readonly string[] })[]>();

function namesOf(lexicon: Lexicon): readonly (NearName & { words: readonly string[] })[] {
  const known = takenApart.get(lexicon);
  if (known) return known;
  const names = lexicon.entries.flatMap(({ op, spoken }) =>
    [...spoken.names, ...(spoken.variants ?? []).flatMap((variant) => variant.names)].map((name) => ({ name, op, words: wordsOf(name) })),
  );
  takenApart.set(lexicon, names);
  return names;
}

function nearness(wanted: readonly string[], last: string, words: readonly string[]): number {
  const end = words.at(-1) ?? '';
  let score = 0;
  if (end === last) score += 4;
  else if (words.includes(last) && wanted.length > 1) score += 2;
  for (const word of wanted) if (word !== last && words.includes(word)) score += 1.5;
  if (score > 0) return score;
  if (end.length > 3 && last.length > 3 && (end.endsWith(last) || last.endsWith(end))) return last.length > 4 ? 2 : 0;
  // letters in common say nothing of short words, and little of words that begin otherwise: "cat" is no hat
  if (last.length < 5 || end.length < 5 || last[0] !== end[0]) return 0;
  const common = pairsInCommon(last, end);
  return common >= 0.6 ? common * 2 : 0;
}

/** Share of neighbouring letters that two words have in common (Dice), from 0 to 1. */
function pairsInCommon(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let common = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}
