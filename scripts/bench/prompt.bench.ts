import { readFile } from 'node:fs/promises';
import { offlineReader } from '../../plugin-aura/generation/offlineReader.ts';
import { countTokens, promptPage } from '../../plugin-aura/generation/prompt/page.ts';
import { briefFor, planRequest } from '../../plugin-aura/generation/prompt/requests.ts';
import { EXAMPLES } from '../../server/examples.ts';
import { loadVocabulary, registry } from '../../server/vocabulary.ts';
import { inRoot } from '../paths.mjs';
import type { Figure } from './figures.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';
/** What the seed's own system took for its ring, in and out together, at the least. */
const SEED_TOKENS = 1_500;

/** Tokens (o200k_base) of what a language model is told: each part of the page, and what the seed's ring takes beyond what is cached. */
export async function figures(): Promise<Figure[]> {
  await loadVocabulary();
  const { sections } = promptPage(registry, [...registry.families().keys()]);
  const parts = await Promise.all(
    sections.map(
      async ({ name, text }): Promise<Figure> => ({ name: `the page, ${name}`, unit: 'tokens', median: await countTokens(text) }),
    ),
  );
  const reading = await offlineReader.generate(SEED_PROMPT, {});
  const task = { kind: 'generate' as const, words: SEED_PROMPT, reading, mayAsk: true };
  const { system, user } = planRequest(task, briefFor(task, { registry, examples: EXAMPLES, format: 'json' }));
  const written: unknown = JSON.parse(await readFile(inRoot('docs/plans/jewelry/ring-bezel-solitaire.json'), 'utf8'));
  const beyond = (await countTokens(user)) + (await countTokens(JSON.stringify(written)));
  return [
    ...parts,
    { name: 'a bezel ring, what can be cached', unit: 'tokens', median: await countTokens(system) },
    { name: 'a bezel ring, in and out beyond that', unit: 'tokens', median: beyond, target: SEED_TOKENS },
  ];
}
