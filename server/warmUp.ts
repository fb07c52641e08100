import type { Orchestrator } from './orchestrator/index.ts';

/** Prompts whose reading and building run through most of the code, so that the first artist does not wait for it to be compiled. */
const PROMPTS = [
  'Bezel set ring with a 1.0 carat round diamond, 18K gold',
  'six prong solitaire, 0.9 ct, platinum, size 6',
  'bezel ring with a 1.2 ct round diamond, rose gold, 19 mm',
  'a blue cube on a green cylinder',
];

/** Answers a few prompts for nobody, after the server has begun to listen. */
export async function warmUp(orchestrator: Orchestrator): Promise<void> {
  for (const prompt of PROMPTS) await orchestrator.generate({ prompt });
}
