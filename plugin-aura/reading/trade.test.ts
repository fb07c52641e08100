import { describe, expect, it } from 'vitest';
import { inTrade, isJewelOrder } from './trade.ts';

describe('words of the trade', () => {
  it.each([
    ['solitaire, platinum, size L uk', 'size uk L'],
    ['signet ring with the letter R', '"R"'],
    ['signet ring, initials J.B. on the face', '"J.B."'],
    ['ring with 7 x 2.5mm diamonds', '7 2.5mm '],
    ['an oval diamond in the centre and two rubies, ring', 'centre oval diamond'],
    ['toe ring open at the back', 'toe ring , with gap'],
    ['Tension set 5.5 mm round in titanium, no prongs', 'Tension ring 5.5mm gem   in titanium'],
  ])('“%s” says %s, and keeps its places', (said, plain) => {
    const turned = inTrade(said);
    expect(turned).toContain(plain);
    expect(turned).toHaveLength(said.length);
  });

  it('leaves other trades alone', () => {
    const text = 'curtain ring with the letter R, size L uk';
    expect(inTrade(text)).toBe(text);
    expect(isJewelOrder('a flat ring, 40 outside, 20 inside, 5 thick')).toBe(false);
    expect(isJewelOrder('Ring size P, court profile, 5 mm wide')).toBe(true);
  });
});
