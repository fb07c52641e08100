import { expect, test } from 'vitest';
import { testLexicon } from './testLexicon.ts';
import { inPlainOrder } from './wordOrder.ts';

const lexicon = testLexicon();

test.each([
  ['table from oak, long 120 cm, wide 80 cm, legs are four and square', 'table of oak, 120 cm long, 80 cm wide, four square legs'],
  ['a bowl twenty-five centimetres across, white color', 'a bowl 25 centimetres across, white'],
  ['bed 200 on 160 cm, headboard has height 100 cm', 'bed 200 x 160 cm, headboard 100 cm high'],
  ['four square legs under an oak table 180 cm long', 'an oak table 180 cm long, with four square legs'],
  ['four square legs, oak, 1.6 m long: a table', 'a table, four square legs, oak, 1.6 m long'],
  ['a plate, in the center one hole 30 mm', 'a plate, one hole of 30 mm in the center'],
  ['a spring made of 2 mm wire', 'a spring with wire 2 mm'],
  ['dining chair x 4, oak', 'dining chair (4 of them), oak'],
  ['stool x 1, pine', 'stool, pine'],
  ['workbench 150 cm long, thick beech top 80 mm', 'workbench 150 cm long, beech top 80 mm thick'],
  ['square tube 40x40, wall 3 mm, 750 long', 'square tube 40 mm wide, wall 3 mm, 750 long'],
  ['washer, M6, 25 mm od, 1.5mm', 'washer, M6, 25 mm od, 1.5mm thick'],
  ['soy bottle: dark green glass bottle 20 cm high', 'dark green glass bottle 20 cm high'],
  ['gearbox housing, just a lidded enclosure', 'a lidded enclosure'],
])('%s', (said, plain) => expect(inPlainOrder(said, lexicon)).toBe(plain));

test.each([
  'a shaft 40 mm long, 20 mm wide and 10 mm thick',
  'a vase with flowers in a box',
  'a lamp on a table with four legs',
  'a cylinder with a diameter of 30 cm and a height of 10 cm',
  'four 9 mm holes on 110 mm pcd',
  'M8 x 30 bolt',
  'flange 150 mm, 6 holes 12 mm on 120 mm, 14 thick',
  'a thick oak top, 80 mm wide',
  'square tube 40 x 40 x 3',
])('%s stays', (said) => expect(inPlainOrder(said, lexicon)).toBe(said));
