import type { Operator } from '../core/Operators.ts';

/**
 * Operators whose label, menu or help has all words of the query, the best first: labels that begin with it, then labels in
 * which a word does, then the rest. Without a query all of them, in the order of registration.
 */
export function rankOperators(operators: readonly Operator[], query: string, places: ReadonlyMap<string, string>): Operator[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...operators];
  const scored = operators.map((operator) => ({ operator, score: score(operator, words, places.get(operator.id) ?? '') }));
  return scored
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((entry) => entry.operator);
}

function score(operator: Operator, words: readonly string[], place: string): number {
  const label = operator.label.toLowerCase();
  const rest = `${place} ${operator.help ?? ''}`.toLowerCase();
  let total = 0;
  for (const word of words) {
    if (label.startsWith(word)) total += 4;
    else if (label.split(/\s+/).some((part) => part.startsWith(word))) total += 3;
    else if (label.includes(word)) total += 2;
    else if (rest.includes(word)) total += 1;
    else return 0;
  }
  return total;
}
