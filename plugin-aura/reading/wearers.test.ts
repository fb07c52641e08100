import { describe, expect, test } from 'vitest';
import { wornBy } from './wearers.ts';

const plain = (text: string): string => wornBy(text).replace(/ +/g, ' ').trim();

describe('who wears a jewel', () => {
  test.each([
    ['thin gold band, shes a size 6', 'thin gold band, size 6'],
    ['a band, my wife is a K in UK sizes, white gold', 'a band, size UK K, white gold'],
    ['gold ring, he takes a 10.5', 'gold ring, size 10.5'],
    ['gift for my girlfriend: a ruby pendant', 'a ruby pendant'],
    ['necklace for a mum of three: garnet and opal', 'necklace : garnet and opal'],
    ['silver ring, size to suit', 'silver ring'],
  ])('%s', (said, plainly) => {
    expect(plain(said)).toBe(plainly);
    expect(wornBy(said)).toHaveLength(said.length);
  });

  test.each([
    'a ring with 3 rubies, I need 2',
    'his and hers bands',
    'she wants a ring with a 6 mm ruby',
    'a ring for a k',
    'a ring. There is a 0.3 ct diamond. It is size 6',
  ])('%s says nothing of it', (said) => expect(wornBy(said)).toBe(said));
});
