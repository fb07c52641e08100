import type { Vocabulary } from '../../operations/define.ts';
import type { Family } from '../../plan/declaration.ts';
import type { Plan } from '../../plan/plan.ts';
import { GENERAL } from './page.ts';

/**
 * The families whose operations a model may need: those of what the offline reader made and of the plan to be changed, and those of
 * operations that the words name. Where nothing tells, all.
 */
export function familiesFor(registry: Vocabulary, words: string, plans: readonly (Plan | undefined)[]): readonly Family[] {
  const known = [...registry.families().keys()].filter((family) => !GENERAL.includes(family));
  const used = new Set(plans.flatMap((plan) => plan?.operations.flatMap(({ op }) => registry.get(op)?.family ?? []) ?? []));
  const said = new Set(wordsIn(words));
  for (const { family, op, label } of registry.all())
    if (wordsIn(`${op.replace(/^create_/, '')} ${label}`).some((word) => word.length > 3 && said.has(word))) used.add(family);
  for (const family of known) if (said.has(singular(family))) used.add(family);
  const chosen = known.filter((family) => used.has(family));
  const general = [...used].some((family) => GENERAL.includes(family));
  return chosen.length > 0 || general ? chosen : known;
}

const wordsIn = (text: string): string[] => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(singular);
const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
