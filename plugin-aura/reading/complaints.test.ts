import { describe, expect, test } from 'vitest';
import { complaint } from './complaints.ts';
import { readBrief } from './readBrief.ts';
import { Stretches } from './stretch.ts';
import { testLexicon } from './testLexicon.ts';

const lexicon = testLexicon();
const behind = (first: string, said: string) => complaint(said, new Stretches(lexicon, readBrief(first, lexicon)));

describe('the wish behind a complaint', () => {
  test.each([
    ['a bookcase 180 cm tall with five shelves', 'five is not enough, it should have 6 shelves', 'it should have 6 shelves'],
    ['a bookcase 180 cm tall with five shelves', '180 is too tall, 170 cm would be better', 'make it 170 cm high'],
    ['a bookcase 180 cm tall with five shelves', 'five is too many, four would do', 'make it four shelves'],
    ['a ring size 6', 'size 6 is too tight, 7.5 would fit', 'ring size 7.5'],
    ['a vase with 4 mm walls', '4 mm is too thin for the walls, go for 6', 'make the walls 6 mm thick'],
    ['a silver ring', 'silver is too cold, go with yellow gold', 'yellow gold instead of silver'],
    ['a block', 'the ends are too sharp, chamfer them 2 mm', 'chamfer the ends 2 mm'],
    ['a house with a tree', 'the tree is on the wrong side, it should be right of the house', 'the tree should be right of the house'],
    ['a teapot', "there's no lid, add one", 'add a lid'],
    ['a table', 'this is too tall next to my bed, 50 cm is enough', 'make it 50 cm high'],
    ['a table with four legs', 'the legs are too thin, fatter', 'the legs fatter'],
    // no complaint, or none with a wish behind it
    ['a table with four legs', 'make the legs thick enough, 60 mm', undefined],
    ['a table with four legs', 'add two legs too', undefined],
    ['a table with four legs', 'the top is too thin', undefined],
    ['a table with four legs', 'is it too tall, what do you think?', undefined],
  ])('%s: %s', (first, said, order) => {
    expect(behind(first, said)).toBe(order);
  });
});
