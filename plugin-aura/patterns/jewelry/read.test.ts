import { describe, expect, test } from 'vitest';
import { readItems } from '../language/items.ts';
import { jewelGrammar, readPhrases } from '../language/phrases.ts';
import type { JewelFacts, StoneFacts } from './facts.ts';
import { readJewel } from './read.ts';

const read = (prompt: string): JewelFacts => {
  const items = readItems(prompt);
  return readJewel(
    readPhrases(items, jewelGrammar),
    items.flatMap(({ text }) => text ?? []),
  );
};

type Told = Partial<
  Pick<
    JewelFacts,
    | 'piece'
    | 'metal'
    | 'profile'
    | 'width'
    | 'thickness'
    | 'outer'
    | 'length'
    | 'link'
    | 'face'
    | 'shape'
    | 'finish'
    | 'text'
    | 'chainStyle'
  >
> & {
  diameter?: number;
  setting?: string;
  prongs?: number;
  feature?: string;
};

describe('what a prompt says of a piece', () => {
  test.each<[string, Told]>([
    ['two carat oval in rose gold, size 54', { piece: 'ring', metal: '18K rose gold', diameter: 17.19 }],
    [
      'plain D-shaped wedding band, 5mm wide, 1.6 mm thick, white gold',
      { piece: 'band', profile: 'd', width: 5, thickness: 1.6, metal: '18K white gold' },
    ],
    ['9ct rose gold band 4mm', { piece: 'band', metal: '9K rose gold', width: 4 }],
    ['18 carat gold ring with a two carat diamond', { piece: 'ring', metal: '18K yellow gold' }],
    [
      'classic six prong solitaire, platinum, size 6',
      { piece: 'solitaire', setting: 'prong', prongs: 6, metal: 'Platinum 950', diameter: 16.51 },
    ],
    ['ring with a 1 ct diamond, shank 2 mm thick and 18 mm in diameter', { thickness: 2, diameter: 18 }],
    ['half eternity band in platinum', { piece: 'half_eternity' }],
    ['diamond eternity ring', { piece: 'eternity' }],
    ['five stone diamond ring', { piece: 'five_stone' }],
    ['black titanium ring 8 mm wide', { metal: 'Black titanium', width: 8 }],
    ['knife edge gold band', { profile: 'knife_edge' }],
    ['comfort fit tungsten band', { profile: 'comfort', metal: 'Tungsten' }],
    ['hammered silver ring', { finish: 'hammered', metal: 'Sterling silver' }],
    ['signet ring, oval face 14 x 11 mm', { piece: 'signet', face: [14, 11], shape: 'oval' }],
    ['tension set ring 0.5 ct', { setting: 'tension' }],
    ['half bezel ring with a ruby', { setting: 'bezel' }],
    ['ring with a circumference of 54 mm', { diameter: 17.19 }],
    ['cathedral solitaire', { feature: 'cathedral' }],
    ['split shank ring with a hidden halo', { feature: 'hidden_halo' }],
    ['engraved band "Forever"', { text: 'Forever', feature: 'engraving' }],
    ['round pendant with a citrine and a bail', { piece: 'pendant', feature: 'bail' }],
    ['diamond pendant on a 45 cm chain', { piece: 'pendant_necklace', length: 450 }],
    ['cable chain necklace 45 cm, links 4 mm', { piece: 'necklace', length: 450, link: 4, chainStyle: 'cable' }],
    ['rope chain 50cm', { piece: 'chain', chainStyle: 'rope', length: 500 }],
    ['diamond hoop earrings 20 mm in diameter', { piece: 'hoop', outer: 20 }],
    ['bangle, 60mm inside, 8 mm wide', { piece: 'bangle', diameter: 60, width: 8 }],
    ['pearl drop earrings', { piece: 'drop_earring' }],
    ['a loose sapphire', { piece: 'gem' }],
    ['tennis bracelet 18 cm', { piece: 'tennis_bracelet', length: 180 }],
    ['band with milgrain edges', { feature: 'milgrain' }],
  ])('%s', (prompt, { diameter, setting, prongs, feature, ...plain }) => {
    const facts = read(prompt);
    expect(facts).toMatchObject(plain);
    if (diameter !== undefined) expect(facts.diameter).toBeCloseTo(diameter, 2);
    if (setting !== undefined) expect(facts.setting?.kind).toBe(setting);
    if (prongs !== undefined) expect(facts.setting?.prongs).toBe(prongs);
    if (feature !== undefined) expect([...facts.features]).toContain(feature);
  });
});

describe('what a prompt says of its stones', () => {
  test.each<[string, Partial<StoneFacts>[]]>([
    ['oval sapphire ring 9x7 mm', [{ role: 'centre', species: 'sapphire', cut: 'oval', length: 9, width: 7 }]],
    ['marquise ruby solitaire, 8 by 4 mm', [{ cut: 'marquise', species: 'ruby', length: 8, width: 4 }]],
    [
      'ring with a 3/4 carat cushion cut morganite and a diamond halo',
      [
        { role: 'centre', carat: 0.75, cut: 'cushion' },
        { role: 'halo', species: 'diamond' },
      ],
    ],
    [
      'three stone ring with a 1.5 carat emerald cut aquamarine and two 0.25 ct trillion diamonds',
      [
        { role: 'centre', cut: 'emerald', carat: 1.5 },
        { role: 'side', cut: 'trillion', carat: 0.25, count: 2 },
      ],
    ],
    [
      'three stone diamond ring, 1 ct center and 0.5 ct sides',
      [
        { role: 'centre', carat: 1, species: 'diamond' },
        { role: 'side', carat: 0.5 },
      ],
    ],
    ['stud earrings, princess cut diamonds, half a carat each', [{ cut: 'princess', carat: 0.5 }]],
    ['diamond studs 1 carat total', [{ totalCarat: 1 }]],
    ['half eternity ring with 9 round diamonds of 2.5 mm', [{ count: 9, width: 2.5, cut: 'round' }]],
    ['hoop earrings with ten 1.5mm stones on each', [{ count: 10, width: 1.5 }]],
    ['moonstone cabochon ring, 10 x 8 mm', [{ species: 'moonstone', cut: 'cabochon', length: 10, width: 8 }]],
    [
      'radiant cut yellow diamond ring 1.2ct with tapered baguette side stones',
      [
        { cut: 'radiant', species: 'yellow diamond', carat: 1.2 },
        { role: 'side', cut: 'tapered_baguette' },
      ],
    ],
    [
      'asscher cut diamond 2ct with tapered baguettes',
      [
        { cut: 'asscher', carat: 2 },
        { role: 'side', cut: 'tapered_baguette' },
      ],
    ],
    ['emerald cut emerald ring 8x6 mm', [{ species: 'emerald', cut: 'emerald', length: 8, width: 6 }]],
    ['a 6 mm ruby ring', [{ species: 'ruby', width: 6 }]],
    ['alexandrite ring 6.5 mm round', [{ species: 'alexandrite', width: 6.5 }]],
    [
      '1.5 ct oval diamond flanked by two pear sapphires',
      [
        { role: 'centre', cut: 'oval', carat: 1.5 },
        { role: 'side', cut: 'pear', count: 2 },
      ],
    ],
    [
      'emerald surrounded by diamonds',
      [
        { role: 'centre', species: 'emerald' },
        { role: 'halo', species: 'diamond' },
      ],
    ],
    [
      'sapphire and diamond ring',
      [
        { role: 'centre', species: 'sapphire' },
        { role: 'side', species: 'diamond' },
      ],
    ],
    [
      'ring with a 1 carat diamond and 12 accent diamonds',
      [
        { role: 'centre', carat: 1 },
        { role: 'side', count: 12 },
      ],
    ],
    ['plain gold band', []],
  ])('%s', (prompt, expected) => {
    const { stones } = read(prompt);
    expect(stones).toHaveLength(expected.length);
    for (const [k, stone] of expected.entries()) expect(stones[k]).toMatchObject(stone);
  });
});
