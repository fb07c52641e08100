import { describe, expect, it } from 'vitest';
import { wordReader } from '../offline.ts';

/** Stones of several kinds in one piece, and pieces that were read as rings of their own. */

const reader = wordReader();
const made = async (words: string) => {
  const { plan, unread, notes } = await reader.generate(words);
  expect([unread, notes], words).toEqual([[], []]);
  return plan!;
};
/** Species of the single stones, in their order. */
const species = async (words: string): Promise<unknown[]> =>
  (await made(words)).operations.flatMap(({ op, params }) =>
    op === 'create_diamond' ? ['diamond'] : op === 'create_gem' ? [params.species] : [],
  );
const ops = async (words: string): Promise<string[]> => (await made(words)).operations.map(({ op }) => op);

describe('stones of one rank', () => {
  it.each([
    ['ring with a ruby and an emerald', ['ruby', 'emerald']],
    ['ring with two stones, a ruby and an emerald', ['ruby', 'emerald']],
    ['ring set with three stones: ruby, emerald and opal', ['ruby', 'emerald', 'opal']],
    ["mother's ring with three birthstones: garnet, peridot and opal", ['garnet', 'peridot', 'opal']],
    ["mother's ring with two birthstones, june and march", ['white pearl', 'aquamarine']],
    ['birthstone ring for May', ['emerald']],
    ['pendant with a ruby and an emerald', ['ruby', 'emerald']],
  ])('%s has one of each', async (words, wanted) => expect(await species(words)).toEqual(wanted));

  it('a second pair stands outside the first', async () => {
    const plan = await made('ring with a 6 mm round center diamond, two pears and two marquises');
    expect(plan.operations.filter(({ op }) => op === 'create_diamond').map(({ params }) => params.cut)).toEqual([
      'marquise',
      'pear',
      'round',
      'pear',
      'marquise',
    ]);
  });

  it('kinds take turns in a row, and so many of each are all of them', async () => {
    const ring = await made('eternity ring alternating rubies and diamonds, 10 of each');
    expect(ring.parameters.find(({ name }) => name === 'stones')?.value).toBe(20);
    expect(await species('tennis bracelet with emeralds and diamonds')).toEqual(['emerald', 'diamond']);
  });

  it('stones of a cluster keep the size that was said', async () => {
    const ring = await made('cluster ring with seven 2 mm sapphires');
    expect(ring.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'petal_diameter', value: 2 }),
        expect.objectContaining({ name: 'petals', value: 6 }),
      ]),
    );
  });
});

describe('what has the name of a ring and is a part', () => {
  it.each(['sapphire ring with a halo and pavé band', 'engagement ring with a diamond band'])('%s is one ring', async (words) => {
    const built = await ops(words);
    expect(built.filter((op) => op === 'create_shank')).toHaveLength(1);
    expect(built).toEqual(expect.arrayContaining(['create_prong_setting', 'create_pave']));
  });

  it('a band beside a ring stays one of its own', async () =>
    expect((await ops('engagement ring and a diamond band')).filter((op) => op === 'create_shank')).toHaveLength(2));
});
