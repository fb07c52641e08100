import type { Registry } from '../../operations/registry.ts';
import { capitalise, type PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';
import { isRing } from './read.ts';
import { addStone } from './stone-plan.ts';
import { makeRing } from './rings.ts';

/** Builds a piece of jewellery into the draft. */
export function makeJewel(facts: JewelFacts, draft: PlanDraft, registry: Registry): void {
  draft.designType = 'jewelry';
  draft.name = nameOf(facts);
  draft.requirements.push(...facts.requirements);
  draft.assumptions.push(...facts.assumptions);
  draft.unread.push(...facts.unread);
  draft.complexity = facts.stones.length + facts.features.size > 2 ? 'complex' : facts.stones.length > 0 ? 'moderate' : 'simple';
  if (facts.piece === 'gem') {
    const stone = facts.stones[0];
    if (stone) addStone(stone, draft, { id: 'stone', prefix: '' });
    draft.assumptions.splice(0, draft.assumptions.length, ...draft.assumptions.filter((sentence) => !sentence.startsWith('Metal')));
    return;
  }
  const metal = draft.material('metal', facts.metal, facts.finish ? { finish: facts.finish } : {});
  if (isRing(facts.piece)) makeRing(facts, draft, registry, metal);
}

function nameOf(facts: JewelFacts): string {
  const stone = facts.stones.find(({ role }) => role === 'centre');
  const words = [
    facts.setting?.kind === 'bezel' ? 'bezel' : '',
    stone?.species ?? '',
    facts.features.has('halo') ? 'halo' : '',
    facts.piece.replaceAll('_', ' '),
  ]
    .filter(Boolean)
    .join(' ');
  return capitalise(isRing(facts.piece) && !/ring|band/.test(words) ? `${words} ring` : words);
}
