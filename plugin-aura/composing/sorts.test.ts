import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../library/entries.ts';
import { lexiconOf, thingNamed } from '../reading/lexicon.ts';
import { NEAREST_OF_SORT } from '../reading/words/sorts.ts';
import { jewelryEntries } from './jewelry/index.ts';
import { wordReader } from './offline.ts';

describe('breeds, kinds and makes', () => {
  it('are each the thing that is named nearest, and no name of the library', () => {
    const lexicon = lexiconOf([...ENTRIES, ...jewelryEntries]);
    const idle = [...NEAREST_OF_SORT].filter(([sort, nearest]) => thingNamed(lexicon, sort)?.nearest !== nearest);
    expect(idle).toEqual([]);
  });

  it('are made as that, and it is said', async () => {
    const { plan, notes } = await wordReader().generate('a corgi with a blue collar');
    expect(plan?.operations.map(({ op }) => op)).toEqual(['create_dog']);
    expect(notes).toContain('A corgi was asked for: a dog was made, the nearest there is.');
  });
});

describe('one wish in other words', () => {
  it.each([
    ['a brick house', 'house, brick', 'a house of brick'],
    ['a white picket fence', 'picket fence of white colour'],
    ['a pergola with four posts and eight rafters', 'pergola, posts: 4, rafters: 8'],
    ['a castle with four round towers', 'a castle with 4 towers, round'],
    ['a house with a door', 'a house with one door'],
    ['a church with a red door', 'I want a church. The door is red.'],
  ])('%s', async (plain, ...others) => {
    const reader = wordReader();
    const made = async (text: string) =>
      (await reader.generate(text)).plan?.operations.map(({ op, params, material }) => ({ op, params, material }));
    for (const other of others) expect(await made(other), other).toEqual(await made(plain));
  });
});
