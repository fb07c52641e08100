import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../library/entries.ts';
import { diffPlans } from '../plan/diff.ts';
import { wordReader } from './offline.ts';
import { WordReader } from './reader.ts';

const reader = wordReader();

/** A word that nobody knows, so that every change with it is refused. */
const NONSENSE = 'blorf';

describe('what is offered under a refusal', () => {
  it.each([
    ['a silver necklace with a heart pendant', `make the chain ${NONSENSE}`],
    ['a bookcase with five shelves', `make the wood ${NONSENSE}`],
    ['a mug', `add a ${NONSENSE}`],
    ['solitaire ring', `add a ${NONSENSE} to it`],
    ['M8 bolt', `${NONSENSE} the head`],
    ['a round table', `${NONSENSE} the legs`],
    ['a blue sofa', `${NONSENSE} it`],
  ])('%s: is a change that the design takes whole', async (prompt, words) => {
    const { plan } = await reader.generate(prompt);
    const { plan: changed, offers = [] } = await reader.refine(plan!, words);
    expect(changed).toBeUndefined();
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers) {
      const taken = await reader.refine(plan!, offer);
      expect(taken.unread, offer).toEqual([]);
      expect(diffPlans(plan!, taken.plan!).filter(({ what }) => what !== 'plan').length, offer).toBeGreaterThan(0);
    }
  });

  it('begins with the parts that were spoken of', async () => {
    const { plan } = await reader.generate('a round table');
    const { offers } = await reader.refine(plan!, `${NONSENSE} the legs`);
    expect(offers?.[0]).toBe('5 legs');
  });
});

it('a wish that changed nothing is known to the reader that comes after, whom "undo" is said to', async () => {
  const { plan } = await reader.generate('a mug');
  const ground = { entries: ENTRIES, vocabulary: reader.vocabulary, load: reader.load };
  const first = new WordReader(ground);
  await first.refine(plan!, `add a ${NONSENSE}`);
  const next = new WordReader(ground);
  next.recall(first.remembered);
  expect((await next.refine(plan!, 'undo that')).reply).toMatch(/changed nothing, so there is nothing of it to undo/);
});
