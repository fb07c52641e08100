import { expect, test } from 'vitest';
import { inPlainVerbs } from './looseVerbs.ts';

test.each([
  ['beef it up to 5 mm thick', 'make it 5 mm thick'],
  ['bump it to a carat and a quarter', 'make it 1.25 carat'],
  ['bring the legs down to 40 cm', 'make the legs 40 cm'],
  ['in brass if poss', 'in brass'],
  ['ok go up half a size or so, to 7', 'size 7'],
  ['way bigger, 35 cm', 'make it 35 cm'],
  ['could be a bit lower', 'make it a bit lower'],
  ['arrange them in a circle instead', 'put them in a circle'],
  ['hoops 40 mm across', 'make the hoops 40 mm across'],
  ['change the stone to a round brilliant', 'change the stone to round'],
])('%s', (said, plain) => expect(inPlainVerbs(said)).toBe(plain));

test.each([
  'take it to the left',
  'make it way bigger',
  'change the stone to a round ruby',
  'bring the lamp to the table',
  'set them apart by 20 cm',
])('%s stays', (said) => expect(inPlainVerbs(said)).toBe(said));
