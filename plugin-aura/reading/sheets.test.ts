import { describe, expect, test } from 'vitest';
import { sheetInPhrases } from './sheets.ts';
import { wishWithoutSlips } from './slips.ts';
import { testLexicon } from './testLexicon.ts';

const lexicon = testLexicon();

describe('sheets', () => {
  test.each([
    ['mug - ceramic, white - H 9 cm - D 8 cm - handle: 1', 'mug, white ceramic, 9 cm high, 8 cm in diameter, 1 handle'],
    ['chair - oak - legs: 4, round - seat height: 450 mm', 'chair, oak, 4 round legs, seat height 450 mm'],
    ['cabinet: white, W1000 x H850 mm, 4 drawers, knobs brass', 'cabinet, white, 1000 mm wide, 850 mm high, 4 drawers, brass knobs'],
    ['bookcase, oak, 200 x 80 x 30 cm (h x w x d)', 'bookcase, oak, 200 cm high, 80 cm wide, 30 cm deep'],
    ['bookcase, white, 80 w 180 h 28 d cm', 'bookcase, white, 80 cm wide, 180 cm high, 28 cm deep'],
    ['pulley - D 80 mm - W 20 mm - bore 12 mm', 'pulley, 80 mm in diameter, 20 mm wide, bore 12 mm'],
    ['plate - steel - 4 holes, 6 mm diameter, one per corner', 'plate, steel, 4 holes, 6 mm diameter, one per corner'],
  ])('%s', (said, plain) => expect(sheetInPhrases(said, lexicon)).toBe(plain));

  test.each([
    'a table 120 x 80 x 75 cm, oak, with four legs',
    'shaft: D25 x L200 mm, steel',
    'I want a bed. It is 2 m long - or so - and has legs: four.',
    'M8 x 30 bolt, 1 washer',
    'six shot glasses, 6 cm',
  ])('%s is no sheet', (said) => expect(sheetInPhrases(said, lexicon)).toBe(said));
});

test.each([
  ['a sqaure plate with four hoels in the corenrs', 'a square plate with four holes in the corners'],
  ['a wodden chiar, thikc legs', 'a wooden chair, thick legs'],
  ['a goat, tell me of a plan', 'a goat, tell me of a plan'],
  ['a ring engraved "hoels"', 'a ring engraved "hoels"'],
])('slips of typing: %s', (typed, meant) => expect(wishWithoutSlips(typed, lexicon)).toBe(meant));
