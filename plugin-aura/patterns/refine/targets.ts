import type { Operation } from '../../plan/plan.ts';
import type { PlanDraft } from '../draft.ts';
import { lemma } from '../language/lemma.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Item } from '../language/sense.ts';

/** Words that an operation goes by: its id, its name and what it makes. */
export function wordsOf({ id, name, op }: Operation): ReadonlySet<string> {
  return new Set(
    `${id} ${name ?? ''} ${op.replace(/^create_/, '')}`
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .map(lemma),
  );
}

const ALSO: Readonly<Record<string, readonly string[]>> = {
  band: ['shank', 'band'],
  ring: ['casting', 'ring', 'shank'],
  head: ['setting', 'prong'],
  setting: ['prong', 'bezel', 'setting'],
  stone: ['stone', 'diamond', 'gem'],
  diamond: ['stone', 'diamond'],
  gem: ['stone', 'gem'],
  claw: ['prong'],
  cube: ['cube', 'box'],
  ball: ['sphere', 'ball'],
};

/** Operations that a noun means, best first: those that bear all its words. */
export function targetsOf(noun: Item | undefined, draft: PlanDraft): Operation[] {
  if (!noun) return [];
  const wanted = noun.words
    .toLowerCase()
    .split(/[\s-]+/)
    .map(lemma);
  const all = draft.operations.filter((operation) => {
    const words = wordsOf(operation);
    return wanted.every((word) => words.has(word));
  });
  if (all.length > 0) return all;
  const last = wanted.at(-1) ?? '';
  const also = ALSO[last] ?? [last];
  for (const word of also) {
    const found = draft.operations.filter((operation) => wordsOf(operation).has(word));
    if (found.length > 0) return found;
  }
  return [];
}

/** What an instruction speaks of: the noun's operations, else the selected ones, else the whole design. */
export function scopeOf(phrase: Phrase, draft: PlanDraft, selection: readonly string[]): { operations: Operation[]; named: boolean } {
  const named = targetsOf(phrase.noun, draft);
  if (named.length > 0) return { operations: named, named: true };
  const selected = draft.operations.filter(({ id, name }) => selection.includes(id) || (name !== undefined && selection.includes(name)));
  return selected.length > 0 ? { operations: selected, named: true } : { operations: [...draft.operations], named: false };
}
