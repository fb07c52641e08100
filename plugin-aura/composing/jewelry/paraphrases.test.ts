import { expect, it } from 'vitest';
import type { Plan } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';

/** The same wish in other words makes the same jewel: other orders, sentences, lists, and stones before their piece. */

const reader = wordReader();

/** Operations with their values; names and what was said are left out. */
async function built(words: string): Promise<unknown[]> {
  const { plan, unread } = await reader.generate(words);
  expect(unread, words).toEqual([]);
  const { operations, parameters, materials } = plan as Plan;
  const values = new Map(parameters.map(({ name, value }) => [`= ${name}`, value]));
  const text = JSON.stringify(
    operations.map(({ op, params, at, material }) => ({ op, params, at, material: materials.find(({ id }) => id === material)?.preset })),
    (_, value: unknown) => (typeof value === 'string' ? (values.get(value) ?? value) : value),
  );
  return (JSON.parse(text) as unknown[]).map((one) => JSON.stringify(one)).sort();
}

it.each([
  [
    'asscher cut diamond, 1.75 carat, in a plain platinum cathedral setting. Finger size 6 1/2',
    'asscher cut diamond, 1.75 carat, in a plain platinum cathedral mount. Finger size 6 1/2',
  ],
  ['1 ct round diamond in a bezel, gold, size 7', '1 ct round diamond in a bezel mount, gold, size 7'],
  [
    'bridal set: 1 ct princess solitaire and a matching plain band, platinum, size 5.5',
    'bridal set: 1 ct princess solitaire plus a matching plain band, platinum, size 5.5',
  ],
  [
    'dog tag necklace, 50 x 28 mm, 1.5 mm thick, stainless steel, chain 60 cm',
    'dog tag necklace, tag 50 x 28 mm, 1.5 thick, stainless steel, chain 60 cm',
  ],
  ['eternity ring with 3 mm by 2 mm ovals', 'eternity ring with 3x2 mm ovals'],
  ['tennis bracelet with 36 emerald cut sapphires, each 4 mm by 3 mm', 'tennis bracelet with 36 emerald cut sapphires 4x3 mm'],
  [
    'platinum solitaire ring with a 2 carat round diamond, six prongs, size 6',
    'a solitaire ring in platinum, with a round diamond of two carats held by six claws, in size 6',
  ],
  [
    'three stone ring in white gold: a 1 carat emerald cut diamond with a 0.3 carat round diamond on each side, size 6.5',
    'Make a three stone ring in white gold. The centre is a 1 ct emerald cut diamond. On each side there is a 0.3 ct round diamond. It is size 6.5.',
  ],
  [
    'silver signet ring with an oval face, 14 by 12 mm, engraved with the letter M, size 9',
    'Size 9 signet in silver, the letter M engraved on the oval 14 mm x 12 mm face',
  ],
  [
    'platinum ring with a 1.5 ct cushion cut diamond and a halo of 20 round diamonds, band 1.8 mm wide, size 6',
    'platinum ring with a 1.8 mm wide band featuring a 1.5ct cushion cut diamond surrounded by a halo of 20 round diamonds, size 6',
  ],
  [
    'yellow gold ring with a 1 carat princess cut diamond in four prongs and five small round diamonds on each shoulder, size 6',
    'a princess cut diamond of 1 carat in a four prong setting, with 5 small round diamonds on each shoulder, yellow gold ring, size six',
  ],
  [
    'a five stone ring in yellow gold with five round diamonds of 0.2 carats each, size 7',
    'Five round diamonds, each 0.2 carats, in a five-stone yellow gold ring, size seven',
  ],
  [
    'white gold cross pendant, 30 mm high, 20 mm wide, 2 mm thick, with a round diamond in the middle',
    'A round diamond set in the middle of a white gold cross pendant which is 20 mm wide, 30 mm high and 2 mm thick',
  ],
  [
    'gold drop earrings with pear shaped emeralds, 8 by 6 mm, on fish hook wires',
    'A pair of drops with fish-hook wires, in gold, featuring pear emeralds that measure 8 by 6 millimetres',
  ],
  ['silver curb chain necklace, 500 mm long, 6 mm links, with a lobster clasp', 'chain: silver, curb, 500mm, 6mm links, lobster clasp'],
  [
    'silver cuff bracelet, 60 mm inside, 15 mm wide, 2 mm thick, with a 25 mm gap',
    'a silver cuff, 60mm across the inside, band 15mm wide and 2mm thick, open gap of 25mm',
  ],
  [
    'plain rose gold hoop earrings, 30 mm in diameter and 2.5 mm thick',
    'plain rose gold hoop earings, 30mm diameter, 2.5mm thick, one pair',
  ],
])('%s', async (plain, otherwise) => expect(await built(otherwise)).toEqual(await built(plain)));

it('stones go along the arms of a cross, as many as were said', async () => {
  const { plan } = await reader.generate('gold cross pendant with 11 diamonds');
  const counts = plan!.operations.flatMap(({ op, params, material }) =>
    op === 'linear_array' && plan!.materials.some(({ id, preset }) => id === material && preset === 'Diamond')
      ? [Number(params.count)]
      : [],
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11);
});

it('a name of two words keeps them together before its metal', async () => {
  for (const words of ['a tie pin in silver with an onyx', 'a hat pin in silver with a pearl'])
    expect((await reader.generate(words)).plan?.brief?.things.map(({ op }) => op)).toEqual([
      words.includes('tie') ? 'tie_clip' : 'hair_pin',
    ]);
});
