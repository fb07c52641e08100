import type { BriefThing } from '../../plan/brief.ts';
import { type Gathering, wordOf } from './gathering.ts';
import { type Said, said } from './said.ts';
import { type Meaning, meaningOf, type Slot } from './terms.ts';

/** Which words say prongs, and how many. */

/** "6 prongs princess cut", "4 prong baskets", "3 v-prongs": a number before the word counts prongs, whatever noun it was put on. */
export function prongsCounted(node: BriefThing, slot: Slot, extra: Meaning | undefined, state: Gathering): Said<number> | undefined {
  if (!node.counted || node.count < 3 || node.count > 8) return undefined;
  const isProng = (found: Meaning | undefined): boolean => found?.kind === 'setting' && found.setting === 'prong';
  if (slot === 'head' && isProng(extra)) return said(node.count, node.counted);
  const beside = node.facts.some((fact) => {
    const word = wordOf(fact)?.toLowerCase();
    const found = word === undefined ? undefined : (meaningOf(word) ?? prongWords(word));
    const prong = isProng(found) || (found?.kind === 'slot' && found.slot === 'prongs');
    const gap = (fact.span?.from ?? 99) - (node.counted?.span?.to ?? 0);
    return prong && (node.counted?.span === undefined || fact.span === undefined || (gap >= 0 && gap <= 2) || state.kind === 'solitaire');
  });
  return beside ? said(node.count, node.counted) : undefined;
}

/** "six prong", "4-prong": a head's prongs as one adjective. */
export function prongWords(word: string): Meaning | undefined {
  return /^(?:\w+[ -])?(?:prong|claw)(?:ed)?$/.test(word) ? { kind: 'setting', setting: 'prong' } : undefined;
}
