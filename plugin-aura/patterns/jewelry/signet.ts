import type { Registry } from '../../operations/registry.ts';
import type { PlanDraft } from '../draft.ts';
import type { JewelFacts } from './facts.ts';
import { addShank } from './shank-plan.ts';

/** A signet ring: the operation for it where the vocabulary has one, else a plate grown onto a strong band. */
export function makeSignet(facts: JewelFacts, draft: PlanDraft, _registry: Registry, metal: string): void {
  const [first = 12, second = first] = facts.face ?? [];
  const [long, wide] = [Math.max(first, second), Math.min(first, second)];
  if (!facts.face) draft.assume('Face: 12 mm (no size was said).');
  const length = draft.param('face_length', long, { label: 'Face length', min: 6, max: 24, step: 0.5 });
  const width = long === wide ? length : draft.param('face_width', wide, { label: 'Face width', min: 5, max: 24, step: 0.5 });
  const shank = addShank(facts, draft, metal, { width: 3.6, thickness: 1.8, profile: 'd', taper: -0.6 });
  const round = facts.shape === 'round' || facts.shape === 'oval';
  const face = draft.add({
    id: 'face',
    op: round ? 'cylinder' : 'box',
    name: 'Signet face',
    params: round ? { diameter: length, height: 3.4 } : { size: [width, 3.4, length] },
    at: { my: 'bottom', to: `${shank}.inside_top`, offset: [0, 0, 0] },
    material: metal,
  });
  draft.add({ id: 'casting', op: 'cast', name: 'Signet ring', inputs: [shank, face], material: metal });
  draft.relate('Face', 'on top of the band');
}
