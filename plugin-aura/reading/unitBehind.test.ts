import { expect, test } from 'vitest';
import { readBrief } from './readBrief.ts';
import { testLexicon } from './testLexicon.ts';

const sidesOf = (text: string): unknown =>
  readBrief(text, testLexicon()).things[0]?.facts.flatMap((fact) =>
    fact.kind === 'measure' ? [[fact.dimension, fact.value, fact.unit]] : [],
  );

test('a unit behind a row of sides counts for all of them', () => {
  expect(sidesOf('a table 110 wide 60 deep 40 high cm')).toEqual([
    ['width', 1100, 'cm'],
    ['depth', 600, 'cm'],
    ['height', 400, 'cm'],
  ]);
  expect(sidesOf('a table 110 wide, 60 deep and 75 high, cm')).toEqual([
    ['width', 1100, 'cm'],
    ['depth', 600, 'cm'],
    ['height', 750, 'cm'],
  ]);
  expect(sidesOf('a table 140 wide 70 deep 75 high (cm) with two drawers')).toEqual([
    ['width', 1400, 'cm'],
    ['depth', 700, 'cm'],
    ['height', 750, 'cm'],
  ]);
});

test('a size with its own unit keeps it', () => {
  expect(sidesOf('a table 110 mm wide')).toEqual([['width', 110, 'mm']]);
  expect(sidesOf('a table 110 wide and 60 deep')).toEqual([
    ['width', 110, undefined],
    ['depth', 60, undefined],
  ]);
});
