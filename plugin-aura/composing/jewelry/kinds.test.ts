import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';

const lexicon = lexiconOf(jewelryEntries);

/** The only piece of a prompt, read and composed. */
function made(words: string): JewelPlan {
  const { things } = settleJewels(readBrief(words, lexicon));
  expect(things).toHaveLength(1);
  return composeJewel(things[0]!, { prefix: '' });
}
const named = (jewel: JewelPlan, pattern: RegExp): string[] => jewel.operations.flatMap(({ id }) => (pattern.test(id) ? [id] : []));
const presets = (jewel: JewelPlan): string[] => jewel.materials.flatMap(({ preset }) => (preset ? [preset] : []));

describe('pieces beside rings and pendants', () => {
  it('a tiara has its points and a stone on each', () => {
    const tiara = made('tiara with seven points, a pear diamond on every point');
    expect(named(tiara, /^point_\d+_left$/)).toHaveLength(7);
    expect(tiara.operations.filter(({ op, params }) => op === 'create_diamond' && params.cut === 'pear')).toHaveLength(7);
  });

  it('a tie clip is as long and wide as was said, with its stone', () => {
    const clip = made('tie clip, 55 mm long, 6 mm wide, stainless steel, one onyx');
    expect(clip.parameters.find(({ name }) => name === 'clip_length')?.value).toBe(55);
    expect(clip.parameters.find(({ name }) => name === 'clip_width')?.value).toBe(6);
    expect(clip.operations.find(({ id }) => id === 'stone')?.params.species).toBe('onyx');
  });

  it('charms hang on their chain, each its own figure', () => {
    const bracelet = made('charm bracelet with 3 charms: a star, a heart and a moon');
    expect(named(bracelet, /^charm_\d+$/)).toHaveLength(3);
  });
});

describe('finishes and stones by their plain words', () => {
  it('matte is a finish and no mat, satin one and no cloth', () => {
    expect(JSON.stringify(made('matte silver pendant').materials)).toMatch(/matte/i);
    expect(JSON.stringify(made('a pendant, satin silver').materials)).toMatch(/satin/i);
  });
  it('a choker is a necklace, a cabochon a stone of its species', () => {
    expect(made('gold choker with a garnet').operations.some(({ op }) => op === 'create_chain')).toBe(true);
    const ring = made('a labradorite cabochon of 12 mm in a silver ring');
    expect(ring.operations.find(({ op }) => op === 'create_gem')?.params).toMatchObject({ species: 'labradorite', cut: 'cabochon' });
  });
});

describe('rings that show something', () => {
  it('two strands of two metals', () => {
    expect(presets(made('twisted rope ring, two strands, one yellow one white gold'))).toEqual(
      expect.arrayContaining(['18K yellow gold', '18K white gold']),
    );
  });

  it('three stacking rings are three bands', () => {
    expect(named(made('stacking set of 3 rings'), /^band_\d$/)).toHaveLength(3);
  });

  it('a Claddagh has a heart, a crown and two hands', () => {
    expect(named(made('claddagh ring'), /^(heart|crown|left_hand|right_hand)$/)).toHaveLength(4);
  });

  it('a number before prongs counts prongs, not stones', () => {
    const ring = made('solitaire with 6 prongs princess cut');
    expect(ring.parameters.find(({ name }) => name === 'prongs')?.value).toBe(6);
    expect(ring.operations.filter(({ op }) => op === 'create_diamond')).toHaveLength(1);
  });
});

describe('jewels from several pieces', () => {
  const ops = (jewel: JewelPlan, op: string): number => jewel.operations.filter((operation) => operation.op === op).length;

  it('a locket has two hollow shells, of which one stands open', () => {
    const locket = made('silver oval locket, 25 mm high');
    expect(named(locket, /^(back|lid)_hollow$/)).toHaveLength(2);
    expect(named(locket, /^cover$/)).toHaveLength(1);
    expect(locket.parameters.find(({ name }) => name === 'height')?.value).toBe(25);
    // "oval" and its sizes are the locket's, and not the ruby's
    const set = made('oval locket 26x21 mm, silver, small ruby on the front');
    expect(set.parameters.filter(({ name }) => /^(?:height|width)$/.test(name)).map(({ value }) => value)).toEqual([26, 21]);
    expect(set.operations.find(({ op }) => op === 'create_gem')?.params).not.toHaveProperty('length');
  });

  it('a chandelier has its drops row by row, of the stone that was said', () => {
    const chandelier = made('chandelier earrings with 3 rows of 1, 3 and 5 drops, turquoise and silver');
    expect(named(chandelier, /^drop_1_\d$/)).toHaveLength(1);
    expect(named(chandelier, /^drop_2_\d$/)).toHaveLength(3);
    expect(named(chandelier, /^drop_3_\d$/)).toHaveLength(5);
    expect(ops(chandelier, 'create_diamond')).toBe(0);
  });

  it.each([
    ['dragonfly brooch with blue enamel wings', /^wing_\d_enamel$/, 4],
    ['bee pendant in gold', /^stripe_\d$/, 3],
    ['tree of life pendant, 28 mm', /^branch_\d$/, 7],
    ['compass pendant', /^letter_[nesw]$/, 4],
    ['cameo brooch with a rope border', /^rope_\d$/, 2],
    ['square cufflinks, 15 mm, with a mother of pearl inlay', /^inlay$/, 1],
    ['spinner ring', /^spinner$/, 1],
    ['rosary', /^pendant_bead_\d$/, 5],
    ['dragon claw ring holding an orb', /^claw_\d$/, 4],
    ['snake ring with emerald eyes', /^eye_(left|right)$/, 2],
  ])('%s', (words, pattern, count) => {
    const jewel = made(words);
    expect(named(jewel, pattern)).toHaveLength(count);
    expect(ops(jewel, 'create_diamond')).toBe(0);
  });

  it('every fifth bead is of the other material', () => {
    const strand = made('beaded bracelet with 20 lapis beads of 8 mm, every 5th bead gold');
    expect(strand.operations.find(({ id }) => id === 'accents')?.params.count).toBe(4);
    expect(presets(strand)).toContain('gold');
  });

  it('sides said before their ring: the centre keeps its weight, the sides their cut', () => {
    const ring = made('1 ct round with marquise side stones, platinum');
    expect(ring.operations.find(({ op }) => op === 'create_side_stones')?.params.cut).toBe('marquise');
    expect(presets(ring)).toContain('Platinum 950');
  });
});

describe('stones that have each their own size', () => {
  const stones = (words: string): (readonly unknown[])[] => {
    const { operations, parameters } = made(words);
    const value = (of: unknown): unknown => (typeof of === 'string' ? parameters.find(({ name }) => `= ${name}` === of)?.value : of);
    return operations
      .filter(({ op }) => op === 'create_diamond' || op === 'create_gem' || op === 'create_side_stones')
      .map(({ params }) => [params.length, params.width, params.carat].filter((of) => of !== undefined).map(value));
  };

  it.each<[words: string, sizes: (readonly number[])[]]>([
    ['five stone ring with graduated diamonds, the centre 0.5 ct, then 0.3 and 0.15 at the ends', [[0.15], [0.3], [0.5], [0.3], [0.15]]],
    ['seven stone ring, the middle diamond 4 mm, getting smaller to 2.5 mm at the ends', [[2.5], [3], [3.5], [4], [3.5], [3], [2.5]]],
    [
      'three stone ring, three oval tanzanites, the centre 8x6 mm and two 5x4 mm beside it',
      [
        [8, 6],
        [5, 4],
      ],
    ],
    ['pendant with three vertical bezel set aquamarines of 5, 4 and 3 mm', [[5], [4], [3]]],
    ['toi et moi ring, one pear emerald and one round diamond, both 0.75 ct', [[0.75], [0.75]]],
    ['pendant with four round rubies 2 mm, horizontal', [[2], [2], [2], [2]]],
    ['pendant with a row of three stones, 3, 4 and 5 mm', [[3], [4], [5]]],
    ['oval signet with a 6x4 mm malachite stone', [[6, 4]]],
    ['square signet ring with a malachite 12x12 mm', [[12, 12]]],
    ['signet ring with a 10 mm onyx', [[10]]],
  ])('%s', (words, sizes) => expect(stones(words)).toEqual(sizes));
});

describe('numbers and forms of an order', () => {
  it('a chandelier has as many drops as were said', () =>
    expect(named(made('chandelier earrings, each with five drops of 4 mm round turquoise'), /^drop_\d_\d$/)).toHaveLength(5));

  it('a flat opaque stone is let into a signet, and the face follows it', () => {
    const signet = made('signet ring with a flat onyx 14 x 12 mm in silver');
    expect(signet.operations.find(({ id }) => id === 'stone')?.params.cut).toBe('tablet');
    expect(signet.parameters.find(({ name }) => name === 'face_length')?.value).toBeCloseTo(17, 6);
  });

  it('an open cuff bracelet is stiff, square stones in a channel are as many as said, petals of a brooch are parts', () => {
    expect(made('open cuff bracelet, copper, 25 mm wide').operations.map(({ op }) => op)).toContain('create_bangle');
    expect(made('channel set band with 12 princess cut diamonds 2 mm').parameters.find(({ name }) => name === 'stones')?.value).toBe(12);
    expect(made('flower brooch with 5 petals in gold').tops).toContain('petals');
  });

  it('the word of a cut before its stone is no thing of its own', () =>
    expect(made('oval 9x7 aquamarine with two trillion diamonds 4 mm').operations.find(({ id }) => id === 'stone')?.params.cut).toBe(
      'oval',
    ));
});

describe('what the words of an order are of', () => {
  it('the sapphires of a three stone ring are its stones', () =>
    expect(JSON.stringify(made('a three stone ring, centre 6 mm, sides 4 mm sapphires').operations)).toContain(
      '"species":"blue sapphire"',
    ));

  it('one pearl that is named twice is one', () =>
    expect(
      made('pearl ring, 8 mm black pearl with diamonds on the shoulders').operations.filter(
        ({ op }) => op === 'create_gem' || op === 'create_side_stones',
      ),
    ).toHaveLength(1));

  it('a tablet of a stone is no computer, and a pendant hangs on its necklace', () => {
    expect(made('a pendant with a tablet of jade 20 x 15 mm').operations.find(({ id }) => id === 'stone')?.params.cut).toBe('tablet');
    expect(named(made('a gold necklace with a heart pendant set with a ruby'), /^chain$/)).toHaveLength(1);
  });

  it.each([
    ['jade bangle, 58 mm inner diameter, 12 mm wide', 'Jade', false],
    ['a bangle carved from onyx', 'Onyx', false],
    ['silver bangle with jade', 'Sterling silver', true],
    ['jade bangle set with diamonds', 'Jade', false],
  ])('a bangle is cut whole from its stone, where it is of that alone: %s', (words, preset, isSet) => {
    const bangle = made(words);
    expect(presets(bangle)).toEqual([preset]);
    expect(bangle.operations.some(({ op, params }) => op === 'create_pave' && /jade/.test(String(params.species)))).toBe(isSet);
  });

  it('stones of both ends of a cuff stand on it, petals have a metal of their own', () => {
    expect(named(made('torque bangle with two 6 mm ruby cabochons at the open ends'), /_stone$/)).toHaveLength(2);
    expect(presets(made('flower brooch with six petals of rose gold in platinum')).join()).toMatch(/rose gold/i);
  });
});

describe('wedding bands', () => {
  it('few stones are sunk into one, stones without a number go along it, and it fits a man', () => {
    expect(named(made('wedding band with three small diamonds'), /^flush_\d$/)).toHaveLength(3);
    expect(named(made('diamond wedding band'), /^pave$/)).toHaveLength(1);
    expect(made("men's tungsten band 8 mm").parameters.find(({ name }) => name === 'inner_diameter')?.value).toBe(19.8);
  });
});

describe('figures and colours before the piece', () => {
  it.each([
    ['a star ring', /^figure_1$/],
    ['heart charm bracelet', /^charm_1$/],
    ['gold hoops with star charms', /^charm$/],
    ['moon earrings', /^post$/],
    ['rose gold chain with a heart', /^disc$/],
    ['a crown shaped ring with diamonds', /^point_1_left$/],
  ])('%s', (words, part) => {
    expect(named(made(words), part)).toHaveLength(1);
  });

  it('a green stone is set in yellow gold, and a silver chain is of silver', () => {
    const ring = made('green stone ring');
    expect(presets(ring)).toEqual(['18K yellow gold', 'Emerald']);
    expect(presets(made('silver chain'))).toEqual(['Sterling silver']);
    expect(presets(made('gold pendant on a silver chain'))).toEqual(['18K yellow gold', 'Sterling silver']);
  });
});

describe('what is said of one stone, of several and of none', () => {
  it('a stone whose size is said behind is the one of its ring, and its halo is none beside it', () => {
    const ring = made('oval opal ring with a diamond halo, 10 x 8 mm opal');
    expect(ring.parameters.find(({ name }) => name === 'stone_length')?.value).toBe(10);
    expect(named(ring, /^(?:sides|halo)$/)).toEqual(['halo']);
  });
  it('two on each side are four along the shoulders', () => {
    const ring = made('marquise amethyst ring with two small diamonds on each side');
    expect(ring.operations.find(({ op }) => op === 'create_pave')?.params.count).toBe(4);
    expect(named(ring, /^sides$/)).toEqual([]);
  });
  it('teardrops are pears, long ones hang from links, letters lie on the back', () => {
    const drops = made('long teardrop earrings with garnet');
    expect(drops.operations.find(({ op }) => op === 'create_gem')?.params.cut).toBe('pear');
    expect(named(drops, /^link_\d+$/).length).toBeGreaterThan(5);
    expect(named(made('heart locket engraved with M on the back'), /^letters$/)).toHaveLength(1);
    expect(JSON.stringify(made('heart locket engraved with M on the back').operations.find(({ id }) => id === 'letters')?.at)).toContain(
      'back.back',
    );
  });
});

describe('strands, straps and cords', () => {
  it('a strand closes with its clasp, and has others round it', () => {
    expect(presets(made('pearl necklace with a gold clasp'))).toContain('18K yellow gold');
    expect(named(made('three strand pearl necklace'), /^stones(_\d)?$/)).toHaveLength(3);
  });
  it('a leather bracelet is a strap with its clasp', () => {
    expect(named(made('brown leather bracelet with a silver clasp'), /^(strap|clasp)$/)).toHaveLength(2);
  });
  it('one pearl of a bracelet is one', () => {
    expect(named(made('gold bracelet with a single pearl'), /^stone/)).toEqual(['stone_1']);
  });
  it('what matches a strand of pearls has pearls', async () => {
    const { things } = settleJewels(readBrief('pearl necklace and matching earrings', lexicon));
    expect(things.map((thing) => composeJewel(thing, { prefix: '' }).operations.some(({ params }) => params.cut === 'pearl'))).toEqual([
      true,
      true,
    ]);
  });
});
