import type { Registry } from '../../operations/registry.ts';
import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';
import { addShank } from './shank-plan.ts';
import { addStone } from './stone-plan.ts';

export function makeRing(facts: JewelFacts, draft: PlanDraft, _registry: Registry, metal: string): void {
  const centre = facts.stones.find(({ role }) => role === 'centre');
  if (!centre) {
    addShank(facts, draft, metal, { name: 'Band', width: 4 });
    return;
  }
  const shank = addShank(facts, draft, metal);
  const stone = addStone(centre, draft, { id: 'stone', prefix: '', at: { my: 'culet', to: `${shank}.inside_top`, offset: [0, 0.8, 0] } });
  const setting = draft.add({
    id: 'bezel',
    op: 'create_bezel_setting',
    name: 'Bezel',
    params: { stone: stone.id, shank },
    material: metal,
  });
  draft.add({ id: 'casting', op: 'cast', name: 'Ring', inputs: [shank, setting], params: { stones: [stone.id] }, material: metal });
}
