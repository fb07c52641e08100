import { describe, expect, test } from 'vitest';
import { readBrief } from './readBrief.ts';
import { asOrder } from './requests.ts';
import { withoutSlips } from './slips.ts';
import { testLexicon } from './testLexicon.ts';

const lexicon = testLexicon();
const briefs = new Map<string, ReturnType<typeof readBrief>>();
const briefOf = (first: string) => briefs.get(first) ?? briefs.set(first, readBrief(first, lexicon)).get(first)!;

describe('the frame of a wish', () => {
  test.each([
    ['a table with four legs', 'could the legs be oak?', 'make the legs oak'],
    ['a table with four legs', 'swap the four legs for three', 'make it three legs'],
    ['a table with four legs', "I'd rather not have the legs", 'remove the legs'],
    ['a table with four legs', "let's go with oak for the legs", 'make the legs oak'],
    ['a mug with a lid', 'leave the lid off', 'remove the lid'],
    ['ring: plat, 6 claw, 2ct rd, sz 6', 'hold it with four claws instead', 'make it four claws'],
    ['a mug with a lid', 'it needs a spout', 'add a spout'],
    ['a box 60 mm long', '80 mm instead of 60', 'make it 80 mm long'],
    ['a box 60 mm long', 'give the edges a 2 mm chamfer', 'chamfer the edges 2 mm'],
    ['a plate with four holes', 'another hole dead centre, 20 mm', 'add a 20 mm hole in the middle'],
    ['a table with four chairs', 'make one chair red', 'make one of the chairs red'],
    ['a bookcase with five shelves', 'shelf count 4', 'make it 4 shelves'],
    ['a bookcase with five shelves', 'drop a shelf so there are 4', 'make it 4 shelves'],
    ['a plate with four holes', 'drill the holes at 8 mm instead of 5', 'make the holes 8 mm'],
    ['a plate with four holes', 'hole diameter 8', 'make the holes 8 mm in diameter'],
    ['a flange with six holes', 'PCD 100', 'holes on a 100 mm circle'],
    ['a block 60 mm long', 'both ends should be chamfered 2 mm', 'chamfer the ends 2 mm'],
    ['a mug with a handle', "it shouldn't have a handle", 'remove the handle'],
    ['a ring size 6', 'change the size to 8 and the metal to platinum', 'ring size 8. make it platinum'],
    ['a ring size 6', 'can you go up to a size 7?', 'ring size 7'],
    // what changes nothing, and what is an order already
    ['a plate with four holes', 'holes 8 mm', 'holes 8 mm'],
    ['a table with four legs', 'paint the legs red and the top blue', 'paint the legs red and the top blue'],
    ['a table with four legs', 'make the legs thicker', 'make the legs thicker'],
    ['a table with four legs', 'remove one leg', 'remove one leg'],
    ['a mug with a lid', 'how tall is it?', 'how tall is it?'],
    ['a mug with a lid', 'can you tell me its height?', 'can you tell me its height?'],
  ])('%s: %s', (first, said, order) => {
    expect(asOrder(said, lexicon, briefOf(first))).toBe(order);
  });
});

describe('slips of typing', () => {
  test.each([
    ['a table with four legs', 'mkae teh lges thicker plese', 'make the legs thicker please'],
    ['a mug with a lid', 'ad a handle', 'add a handle'],
    // known words, numbers, letters of another alphabet and what is written on a thing stay
    ['a mug with a lid', 'make the lid twice as thick', 'make the lid twice as thick'],
    ['a mug with a lid', 'engrave the name Jhon', 'engrave the name Jhon'],
    ['a mug with a lid', 'drop the pavé', 'drop the pavé'],
  ])('%s: %s', (first, said, meant) => {
    expect(withoutSlips(said, lexicon, briefOf(first))).toBe(meant);
  });
});
