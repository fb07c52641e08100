import { describe, expect, it } from 'vitest';
import { withoutNotation } from './benchNotation.ts';

describe("a jeweller's notation", () => {
  it.each([
    ['studs, 2 x 4.5 mm rd tanz, 9ct wg', 'studs, 2 4.5 mm round tanzanite, 9ct white gold'],
    ['eternity, 11 x 1.8 mm dia, sz K1/2', 'eternity, 11 1.8 mm diamonds, sz K½'],
    ['ring - half eternity - yg - 9 x 2 mm rd emeralds', 'ring: half eternity, yellow gold, 9 2 mm round emeralds'],
    [
      'forty round 3 mm diamonds in a gold tennis bracelet 180 mm long',
      'a gold tennis bracelet 180 mm long, with forty round 3 mm diamonds',
    ],
    ['two tone ring in white and rose gold', 'two tone ring in white gold, rose gold'],
    ['yellow gold and white gold wedding band', 'wedding band, yellow gold, white gold'],
    ['band with black diamonds: 15 stones 1.6 mm', 'band with 15 black diamonds 1.6 mm'],
    ['hoops 30 mm, 16 diamonds each ear, 1.4 mm', 'hoops 30 mm, 16 1.4 mm diamonds on each'],
    ['chain necklace, 500 x 6 mm', 'chain necklace, 500 mm long, 6 mm wide'],
    ['two baguettes, one each side of an emerald of 8 mm', 'an emerald of 8 mm with two baguettes at the sides'],
  ])('%s', (said, plain) => {
    expect(withoutNotation(said)).toBe(plain);
  });

  it.each([
    'hoop earrings, dia 40 mm, thickness 3 mm',
    'a ring with an 8 x 6 mm sapphire and a diamond on each side',
    'a 9 mm pearl on a gold ring',
    'pear sapphires 6 x 4 mm',
    'eternity ring with 3x2 mm ovals',
  ])('leaves %s', (said) => {
    expect(withoutNotation(said)).toMatch(/dia 40 mm|8 x 6 mm sapphire and a|9 mm pearl|6 x 4 mm|3x2 mm ovals/);
  });
});
