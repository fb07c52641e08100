import type { Registry } from '../../operations/registry.ts';
import type { PlanDraft } from '../draft.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Item } from '../language/sense.ts';

export interface Trimmed {
  done: string[];
  items: Item[];
}

/** Adds what jewellery is trimmed with to a plan that stands: a halo, side stones, milgrain, a bail. */
export function trim(_draft: PlanDraft, _phrases: readonly Phrase[], _registry: Registry): Trimmed {
  return { done: [], items: [] };
}
