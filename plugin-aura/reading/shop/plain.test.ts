import { describe, expect, it } from 'vitest';
import { inPlainWords } from './plain.ts';

describe('the notation of the shop in plain words', () => {
  it.each([
    ['block 40 sq x 20 thk', 'block 40 x 40 x 20 thk'],
    ['M12x1.75 thru tapped block, 40 sq x 20 thk', 'block 40 x 40 x 20 thk, M12x1.75 tapped through hole'],
    [
      "2x Ø6.5 thru, c'bore Ø11 x 6.5 dp, in a 60 x 30 x 12 plate, 40 crs",
      "60 x 30 x 12 plate, 2 holes 6.5 mm diameter thru, c'bore Ø11 x 6.5 dp, 40 apart",
    ],
    ['four 9 mm holes on 64 sq', 'four 9 mm holes in a 64 x 64 mm rectangular pattern'],
    ['shaft with 1x45° chamfers', 'shaft with 1 mm chamfer'],
    ['sprocket #40, 18T, 5/8 bore', 'sprocket #40, 18 teeth, bore 5/8"'],
    ['ansi 35 chain sprocket, 3/4 bore', 'ansi 35 sprocket, bore 3/4"'],
    ['M10x1.5 hex bolt, 40 long, DIN 933', 'M10x1.5 fully threaded hex bolt, 40 long'],
    ['M5 x 16 DIN 7991', 'M5 x 16 countersunk screw'],
    ['M5 nut DIN 934', 'M5 nut'],
    ['V-pulley, A section, 100 mm pitch dia, 2 grooves', 'V-pulley, 105.5 mm outside diameter, 2 grooves, groove width 13 mm'],
    [
      '2" 150# blind flange, raised face',
      'raised face blind flange, 152.4 mm outside diameter, 19.1 mm thick, 4 holes 19.1 mm diameter on a 120.7 mm bolt circle',
    ],
    ['DN50 PN16 blind flange, 165 OD, 18 thk', 'blind flange, 165 OD, 18 thk, 4 holes 18 mm diameter on a 125 mm bolt circle'],
    [
      'NEMA 23 motor mount plate 6mm alu 80 x 80',
      'alu plate 80 x 80 x 6 mm, a 38.1 mm hole in the centre, four M5 clearance holes in a 47.14 x 47.14 mm rectangular pattern',
    ],
  ])('%s', (words, plain) => {
    expect(inPlainWords(words).text).toBe(plain);
  });

  it('sets tolerances aside and says so', () => {
    for (const [words, plain, said] of [
      ['bore 47H7 x 14 deep', 'bore 47 x 14 deep', 'H7'],
      ['shaft 20h6 x 150', 'shaft 20 x 150', 'h6'],
      ['bush 20 +/-0.05 long', 'bush 20 long', '+/-0.05'],
      ['bushing 1/2" ID +.001/-0, 1" OD', 'bushing 1/2" ID, 1" OD', '+.001/-0'],
    ] as const) {
      const { text, notes } = inPlainWords(words);
      expect(text).toBe(plain);
      expect(notes).toEqual([expect.stringContaining(said)]);
    }
    expect(inPlainWords('4 M6 holes in a plate').notes).toEqual([]);
  });

  it('counts what is wanted "off"', () => {
    expect(inPlainWords('spacer OD 20 ID 10.2 x 15 lg, 4 off, alu')).toMatchObject({
      text: 'spacer OD 20 ID 10.2 x 15 lg, alu',
      count: { value: 4, words: '4 off' },
    });
    const plate = inPlainWords('plate 52 sq, 5 thk, ally, 4 off M3 clearance holes');
    expect(plate.count).toBeUndefined();
    expect(plate.text).toMatch(/alu, 4 .*clearance holes$/);
  });

  it('leaves other texts as they are', () => {
    for (const words of ['a chair with 4 legs', 'Gold ring, size 7, 2 ct', 'a box 10 x 20 x 30', 'two 1/2 scale cars'])
      expect(inPlainWords(words)).toEqual({ text: words, notes: [] });
  });
});
