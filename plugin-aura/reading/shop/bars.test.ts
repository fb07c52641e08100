import { describe, expect, it } from 'vitest';
import { inPlainWords } from './plain.ts';

describe('bars by the names they are ordered by', () => {
  it.each([
    [
      'IPE 100 steel beam 2 m',
      'steel i beam, 2 m long, 55 mm wide, 100 mm high, web thickness 4.1 mm, flange thickness 5.7 mm, root radius 7 mm',
    ],
    [
      'two HEB200 beams, 3 m long',
      'two i beam, 3 m long, 200 mm wide, 200 mm high, web thickness 9 mm, flange thickness 15 mm, root radius 18 mm',
    ],
    [
      'HE 160 A column 2500 mm high',
      'upright i beam, 2500 mm long, 160 mm wide, 152 mm high, web thickness 6 mm, flange thickness 9 mm, root radius 15 mm',
    ],
    ['UPN 120 channel', 'u channel, width 120 mm, flange height 55 mm, web thickness 7 mm, flange thickness 9 mm, root radius 9 mm'],
    ['angle iron 40 x 40 x 4 x 500', 'angle iron, width 40 mm, height 40 mm, thickness 4 mm, 500 mm long'],
    ['angle iron 40 x 4 x 300', 'angle iron, width 40 mm, height 40 mm, thickness 4 mm, 300 mm long'],
    ['50 x 50 x 5 steel angle, 1 m long', 'steel angle, width 50 mm, height 50 mm, thickness 5 mm, 1 m long'],
    ['square tube 40x40x3, one metre long', 'rectangular tube, width 40 mm, height 40 mm, thickness 3 mm, one metre long'],
    ['flat bar 250 x 30 x 6', 'flat bar, width 30 mm, thickness 6 mm, 250 mm long'],
    ['spur gear m2 z24, bore 12', 'spur gear module 2, 24 teeth, bore 12'],
    ['M6 x 10 grub screw with hex socket', 'M6 x 10 grub screw'],
  ])('%s', (words, plain) => {
    expect(inPlainWords(words).text).toBe(plain);
  });

  it('leaves a series that there is none of as it was', () => {
    for (const words of ['IPE 95 beam 2 m', 'a table with a flat top 40 x 40 x 3', 'M2 x 8 screw for a gear'])
      expect(inPlainWords(words).text).toBe(words);
  });
});
