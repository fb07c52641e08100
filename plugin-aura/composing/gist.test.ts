import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

/** Wishes between talk, and words that set nothing and hold as the thing is built. */

const reader = wordReader();

/** What an instruction comes to, and what the plain one does. */
async function both(first: string, said: string, plain: string) {
  const { plan } = await reader.generate(first);
  if (!plan) throw new Error(`Nothing came of “${first}”.`);
  const [one, other] = [await reader.refine(plan, said), await reader.refine(plan, plain)];
  return [one, other].map((reading) => reading.plan && [reading.plan.operations, reading.plan.parameters, reading.plan.materials]);
}

describe('what is wanted is found between talk', () => {
  it.each([
    ['a table with four legs', 'woah those legs, hmm, a bit thicker obviously', 'make the legs a bit thicker'],
    ['a walnut table', 'the top hmm 40 mm thick or so i think', 'make the top 40 mm thick'],
    ['a walnut chair', 'wow ok so the seat hm oak', 'make the seat oak'],
    ['a bedside table with a lamp on it', 'hm make em legs a bit thicker, obviously', 'make the legs a bit thicker'],
  ])('%s: %s', async (first, said, plain) => {
    const [one, other] = await both(first, said, plain);
    expect(other).toBeDefined();
    expect(one).toEqual(other);
  });

  it.each([
    ['a table with four legs', 'those legs thicker but not the top wibble'],
    ['a table with four legs', 'the legs of the wibble wobble thicker oak 20 mm'],
    ['a wine glass', 'infuse it with red wine'],
  ])('%s: “%s” has no gist', async (first, said) => {
    const { plan } = await reader.generate(first);
    const reading = await reader.refine(plan!, said);
    expect(reading.plan).toBeUndefined();
  });
});

describe('a question is answered, whatever is told beside it', () => {
  it.each([
    ['a desk with two drawers', 'how wide is it? has to fit between a wall and a radiator, about 130', /wide|width/],
    ['a silver ring', 'my sister has small hands. what size is it?', /size|across|mm/],
  ])('%s: %s', async (first, said, answer) => {
    const { plan } = await reader.generate(first);
    const reading = await reader.refine(plan!, said);
    expect(reading.plan).toBeUndefined();
    expect(reading.reply).toMatch(answer);
    expect(reading.reply).not.toMatch(/not found|not understood/i);
  });
});

it('the legs are those of the table, and not the stem of the lamp on it', async () => {
  const { plan } = await reader.generate('a bedside table with a lamp on it');
  const { plan: next } = await reader.refine(plan!, 'make the legs red');
  const lamp = (of: typeof next) => JSON.stringify(of?.operations.filter(({ op }) => op === 'create_lamp'));
  expect(next).toBeDefined();
  expect(lamp(next)).toBe(lamp(plan));
});
