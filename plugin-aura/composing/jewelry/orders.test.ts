import { describe, expect, it } from 'vitest';
import type { Operation } from '../../plan/plan.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';

const lexicon = lexiconOf(jewelryEntries);
const things = (words: string) => settleJewels(readBrief(words, lexicon)).things;

/** The only piece of an order, read and composed. */
function made(words: string): JewelPlan {
  const read = things(words);
  expect(read).toHaveLength(1);
  return composeJewel(read[0]!, { prefix: '' });
}
const op = (jewel: JewelPlan, name: string): Operation | undefined => jewel.operations.find((operation) => operation.op === name);
const ops = (jewel: JewelPlan, name: string): Operation[] => jewel.operations.filter((operation) => operation.op === name);
const value = (jewel: JewelPlan, name: string): number | string | undefined =>
  jewel.parameters.find((parameter) => parameter.name === name)?.value;
const preset = (jewel: JewelPlan, operation: Operation | undefined): string | undefined =>
  jewel.materials.find(({ id }) => id === operation?.material)?.preset;

describe('sizes and metals as orders write them', () => {
  it.each([
    ['solitaire, platinum, size L uk', 16.31],
    ['band 4mm size 10 US', 19.76],
    ['gents band 8 mm, tungsten, sz 10', 19.76],
    ['Ring shank only, size 54 EU, 2.2 wide', 17.19],
  ])('%s: %d mm inside', (words, diameter) => {
    expect(value(made(words), 'inner_diameter')).toBeCloseTo(diameter, 1);
  });

  it.each([
    ['emerald 7 x 5 mm halo ring', 7, 5],
    ['pear moissanite 9 x 6 mm solitaire in platinum', 9, 6],
    ['round diamond 5 mm stud earrings', undefined, 5],
    ['oval cabochon 10 x 8 garnet ring in silver', 10, 8],
  ])('%s: the size behind the stone is its own', (words, length, width) => {
    const jewel = made(words);
    const stone = op(jewel, 'create_gem') ?? op(jewel, 'create_diamond');
    const of = (name: string) =>
      jewel.parameters.find((parameter) => stone?.params[name] === `= ${parameter.name}`)?.value ?? stone?.params[name];
    expect([of('length'), of('width')]).toEqual([length, width]);
  });

  it.each([
    ['three stone ring: 6 mm round centre, 4 mm rounds each side', { width: 6 }, { width: 4 }],
    ['trilogy ring, 0.5 ct centre with two 0.25 ct rounds', { carat: 0.5 }, { carat: 0.25 }],
  ])('%s: what is in the middle was said', (words, centre, sides) => {
    const jewel = made(words);
    const sized = (params: Record<string, unknown> | undefined, key: string): unknown =>
      jewel.parameters.find(({ name }) => params?.[key] === `= ${name}`)?.value ?? params?.[key];
    for (const [key, size] of Object.entries(centre)) expect(sized(op(jewel, 'create_diamond')?.params, key)).toBe(size);
    for (const [key, size] of Object.entries(sides)) expect(sized(op(jewel, 'create_side_stones')?.params, key)).toBe(size);
  });

  it('a stone that is told once more with its sizes is one', () => {
    const ring = made('mens onyx ring: oval 12 x 10 mm onyx in silver, UK T');
    expect(ops(ring, 'create_gem')).toHaveLength(1);
    expect(op(ring, 'create_side_stones')).toBeUndefined();
    expect(ring.notes).toEqual([]);
  });

  it('a band takes the size of a finger by any system, without the word', () => {
    expect(value(made('half round band, 3mm, rose gold, ISO 52'), 'inner_diameter')).toBeCloseTo(16.55, 1);
  });

  it('a cabochon of one size is round, and the word of its outline is no other cut', () => {
    const round = made('turquoise cabochon studs 6 mm silver');
    expect(op(round, 'create_gem')?.params).toMatchObject({ cut: 'cabochon', length: '= stone_width', width: '= stone_width' });
    const oval = made('opal pendant 12 x 10 oval cabochon');
    expect(op(oval, 'create_gem')?.params).toMatchObject({ cut: 'cabochon' });
    expect(oval.notes).toEqual([]);
  });

  it('one pearl of a necklace hangs from its chain, several are strung', () => {
    expect(op(made('gold necklace 42 cm with a 7 mm pearl'), 'create_chain')).toBeDefined();
    expect(op(made('necklace of 7 mm pearls with a gold clasp'), 'create_chain')).toBeUndefined();
  });

  it('a letter is the pendant itself, but where it is engraved', () => {
    expect(op(made('letter M pendant in gold'), 'text')).toBeUndefined();
    expect(op(made('gold pendant engraved M'), 'text')).toBeDefined();
  });

  it('carats of metal that stand alone are a fineness, beside a stone they are its weight', () => {
    const signet = made('signet, cushion face, 9ct');
    expect(preset(signet, op(signet, 'create_shank'))).toBe('9K yellow gold');
    expect(value(made('ring with a 9 ct amethyst'), 'carat')).toBe(9);
  });
});

describe('bands of other forms', () => {
  it('each of a stack has the look that was said of it', () => {
    const stack = made('stacking rings set of three, one yellow gold, one rose gold and one platinum');
    expect(ops(stack, 'create_shank').map((band) => preset(stack, band))).toEqual(['18K yellow gold', '18K rose gold', 'Platinum 950']);
    const make = made('stacking rings set of three: one plain, one hammered, one twisted. silver');
    expect(ops(make, 'create_shank').map(({ params }) => params.twist)).toEqual([undefined, undefined, 9]);
    expect(ops(make, 'hammered')).toHaveLength(1);
  });

  it.each([
    ['engagement ring with a 1.5 ct pear diamond on a thin rose gold band', 'pear', false],
    ['a pear diamond on a gold band', 'pear', false],
    ['an oval sapphire on a pave band', 'oval', true],
    ['square cushion cut sapphire ring', 'cushion', false],
    ['a ring with a square emerald cut diamond', 'asscher', false],
    ['a gold band with diamonds', undefined, true],
    ['a gold band with a row of diamonds', undefined, true],
    ['band in platinum with a single 3 mm diamond', 'round', false],
  ])('one stone is mounted, several are set along the band: %s', (words, cut, paved) => {
    const ring = made(words);
    expect(ring.operations.find(({ op: name }) => /create_(gem|diamond)/.test(name))?.params.cut).toBe(cut);
    expect(op(ring, 'create_pave') !== undefined).toBe(paved);
  });

  it.each([
    ['brooch in the form of a leaf with three pearls', 3],
    ['a heart pendant with two rubies', 2],
    ['a disc pendant with one sapphire', undefined],
    ['star brooch 40 mm with five 2 mm diamonds', 5],
    // as many as there is room for
    ['a heart pendant with five 4 mm rubies', 2],
  ])('all stones of a plate stand on it: %s', (words, count) => {
    const jewel = made(words);
    expect(op(jewel, 'linear_array')?.params.count).toBe(count);
    expect(op(jewel, 'cast')?.params.stones).toEqual([count ? 'stones' : 'stone']);
  });

  it.each<[string, number]>([
    ['gold chain necklace with three pearls', 3],
    ['anklet, fine silver chain 24 cm with five turquoise beads', 5],
  ])('%s: so many, apart from one another on a chain', (words, count) => {
    const plan = made(words);
    expect(ops(plan, 'create_gem')).toHaveLength(count);
    expect(ops(plan, 'create_chain')).toHaveLength(1);
  });

  it.each(['pearl pendant', 'pearl charm', 'pearl pendant with a diamond halo', 'pearl cufflinks', 'pearl brooch', 'pearl drop earrings'])(
    'no prongs hold a pearl: %s',
    (words) => {
      const jewel = made(words);
      expect(op(jewel, 'create_gem')?.params.cut).toBe('pearl');
      expect(op(jewel, 'create_prong_setting')).toBeUndefined();
    },
  );

  it.each([
    ['heart locket engraved ANNA', 'lid.back'],
    ['heart locket engraved ANNA inside', 'lid.front'],
  ])('a locket shown open is engraved where it was said of the shut one: %s', (words, face) => {
    expect(op(made(words), 'text')?.at).toMatchObject({ to: face });
  });

  it('three interlinked bands stand apart from each other, each through both others', () => {
    const rings = ops(made('Trinity ring, three interlinked bands in yellow, white and rose gold'), 'torus');
    expect(rings).toHaveLength(3);
    expect(new Set(rings.map(({ material }) => material)).size).toBe(3);
  });

  it('a bypass ring bears a stone on each end', () => {
    const ring = made('bypass ring, two pear stones, one ruby one diamond');
    expect(ring.operations.filter(({ op: name }) => /create_(gem|diamond)/.test(name)).map(({ params }) => params.cut)).toEqual([
      'pear',
      'pear',
    ]);
  });

  it.each(['toe ring silver', 'toe ring open at the back'])('%s is open', (words) => {
    const ring = made(words);
    expect(ops(ring, 'difference').map(({ id }) => id)).toContain('open');
    expect(value(ring, 'inner_diameter')).toBeLessThan(16);
  });

  it('a chevron bows along the finger', () => {
    const path = op(made('chevron ring rose gold size 7'), 'pipe')?.params.path as { spline: unknown[][] };
    expect(path.spline.some(([, , z]) => z !== 0)).toBe(true);
  });

  it.each([
    ['gold band engraved "Forever" on the outside', 'outside'],
    ['gold band engraved "Forever" on the inside', undefined],
    ['bangle engraved "Love" on the outside', 'outside'],
    ['gold band engraved "Ann" inside and milgrain outside', undefined],
  ])('%s: the letters are there', (words, side) => expect(op(made(words), 'engrave')?.params.side).toBe(side));

  it('grooves are as narrow as they were said, and turned out of the outside', () => {
    const [groove] = ops(made('band 5 mm wide with a groove of 0.5 mm in the middle'), 'cylinder');
    expect(groove?.params.inner_diameter).toMatch(/shank_thickness/);
  });
});

describe('stones where they were said', () => {
  it('a stone of a signet stands in a cup in its face', () => {
    const ring = made('signet ring with a ruby in the middle of the face');
    expect(op(ring, 'create_gem')?.params.species).toBe('ruby');
    expect(op(ring, 'create_signet')).toBeDefined();
  });

  it('so many on each shoulder are twice as many on the band', () => {
    expect(op(made('halo ring, round diamond, 3 tiny diamonds on each shoulder'), 'create_pave')?.params.count).toBe(6);
  });

  it('a cluster of seven has one in the middle and six round it', () => {
    const ring = made('cluster ring flower style, 7 diamonds, one in centre six around');
    expect(value(ring, 'petals')).toBe(6);
    expect(ops(ring, 'create_eternity')).toHaveLength(0);
  });

  it('a hidden halo looks outward from under the girdle, and a bezel leaves no room for it', () => {
    const ring = made('engagement ring, 8x6 oval diamond, hidden halo of tiny stones underneath');
    expect(ops(ring, 'create_halo').map(({ params }) => params.hidden)).toEqual([true]);
    expect(op(ring, 'create_prong_setting')?.params.rails).toBe(0);
    expect(made('bezel set 8x6 oval diamond ring with a hidden halo').notes.join(' ')).toMatch(/hidden halo/);
  });

  it('small stones are set into the front of a round bangle, and letters cut inside', () => {
    expect(op(made('gold bangle set with 12 diamonds'), 'create_pave')?.params.count).toBe(12);
    expect(op(made('bangle engraved "Love you" inside'), 'engrave')?.params.text).toBe('Love you');
    expect(op(made('Bangle, oval, 6 mm wide'), 'create_bangle')?.params.height).toBeDefined();
  });

  it('a pearl hangs from a hoop, and does not stand in its front', () => {
    const hoops = made('gold hoop earrings with a pearl');
    expect(ops(hoops, 'create_jump_ring')).toHaveLength(1);
    expect(ops(hoops, 'polar_array')).toHaveLength(0);
  });
});

it('what is no jewel is not put beside one: its words are told', () => {
  const brief = settleJewels({
    ...readBrief('signet ring', lexicon),
    things: [
      ...things('signet ring'),
      { id: 'lion', noun: 'lion', op: 'create_lion', count: 1, words: 'a lion', span: { text: 0, from: 0, to: 6 }, facts: [], parts: [] },
    ],
  });
  expect(brief.things.map(({ noun }) => noun)).toEqual(['signet ring']);
  expect(brief.unread.map(({ words }) => words)).toContain('a lion');
});

it('a wedding set is two rings, of which the second bows', () => {
  const [ring, band] = things('wedding set: engagement ring with one marquise and a curved band that fits round it');
  expect([ring?.op, band?.op]).toEqual(['ring', 'ring']);
  expect(op(composeJewel(band!, { prefix: 'band_' }), 'pipe')).toBeDefined();
});
