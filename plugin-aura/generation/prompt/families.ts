import type { AnyOperation, Vocabulary } from '../../operations/define.ts';
import type { Family } from '../../plan/declaration.ts';
import type { Plan } from '../../plan/plan.ts';
import { GENERAL } from './page.ts';

/** Most families of which a page holds the operations, beside the general ones. */
const MOST = 4;

/**
 * The families whose operations a model may need: those of what the offline reader made and of the plan to be changed, then those that
 * the words name most things whole. Where nothing tells, all that are built in code; the library is too large to be told whole.
 */
export function familiesFor(registry: Vocabulary, words: string, plans: readonly (Plan | undefined)[]): readonly Family[] {
  const used = new Set(plans.flatMap((plan) => plan?.operations.flatMap(({ op }) => registry.get(op)?.family ?? []) ?? []));
  const said = new Set(wordsIn(words));
  const named = new Map<Family, number>();
  for (const [family, definitions] of registry.families()) {
    const hits = namesIn(definitions).filter((name) => name.every((word) => said.has(word))).length + (said.has(singular(family)) ? 1 : 0);
    if (hits > 0) named.set(family, hits);
  }
  const rank = (family: Family): number => (used.has(family) ? 100 : 0) + (named.get(family) ?? 0);
  const special = [...registry.families().keys()].filter((family) => !GENERAL.includes(family));
  const chosen = special
    .filter((family) => rank(family) > 0)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, MOST);
  if (chosen.length > 0 || [...used, ...named.keys()].some((family) => GENERAL.includes(family))) return chosen;
  return special.filter((family) =>
    registry
      .families()
      .get(family)
      ?.some(({ body }) => body === undefined),
  );
}

/** The words of each operation's name; a list of definitions is the same one until others are added. */
const knownNames = new WeakMap<readonly AnyOperation[], readonly (readonly string[])[]>();

function namesIn(definitions: readonly AnyOperation[]): readonly (readonly string[])[] {
  const known = knownNames.get(definitions) ?? definitions.map(({ label }) => wordsIn(label));
  knownNames.set(definitions, known);
  return known;
}

const wordsIn = (text: string): string[] => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(singular);
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
