import { wordReader } from '../../plugin-aura/composing/index.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';

/** The plan that the reader without a model makes of words. @throws where it makes none */
export async function plannedByWords(words: string): Promise<Plan> {
  const { plan, reply } = await wordReader().generate(words);
  if (!plan) throw new Error(`Nothing was made of "${words}": ${reply ?? 'no reply'}`);
  return plan;
}
