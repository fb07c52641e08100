import { describe, expect, it } from 'vitest';
import { wordReader } from '../offline.ts';

/** Forms, letters and metals that a customer names, and what is made of them. */

const reader = wordReader();
const made = async (words: string) => {
  const { plan, unread, notes } = await reader.generate(words);
  expect([unread, notes], words).toEqual([[], []]);
  return plan!;
};
const paramsOf = async (words: string, op: string): Promise<Record<string, unknown>[]> =>
  (await made(words)).operations.filter((operation) => operation.op === op).map(({ params }) => params);

describe('names of other things before a jewel', () => {
  it.each([
    ['gold coin necklace', 'torus'],
    ['gold medal pendant', 'torus'],
    ['silver bar earrings 30 mm long', 'box'],
    ['gold star earrings', 'extrude'],
    ['silver skull ring', 'extrude'],
    ['evil eye pendant', 'create_gem'],
    ['silver ear climbers with five graduated diamonds', 'create_ear_post'],
    ['wide silver band with a hammered texture', 'hammered'],
  ])('%s has its form', async (words, op) => expect(await paramsOf(words, op)).not.toHaveLength(0));

  it('a plain name and what it is, behind a mark, are one piece', async () => {
    expect(await paramsOf('earrings for my wedding, pearl studs 8 mm in yellow gold', 'create_hoop')).toHaveLength(0);
    expect(await paramsOf('necklace for a mum of three: pearl necklace 45 cm', 'create_chain')).toHaveLength(0);
  });
  it('a puzzle ring has as many bands as were said', async () =>
    expect(await paramsOf('puzzle ring of four bands', 'pipe')).toHaveLength(4));
  it('layers hang below one another', async () => expect(await paramsOf('layered gold necklaces', 'create_chain')).toHaveLength(3));
});

describe('letters', () => {
  it.each([
    ['ring with "always" written outside', 'outside', 'always'],
    ['silver cuff engraved "be brave" inside', undefined, 'be brave'],
    ['signet ring engraved "JR" inside the band', undefined, 'JR'],
    ['signet ring engraved "JR"', 'face', 'JR'],
    ['gold bangle engraved Forever', undefined, 'Forever'],
  ])('%s', async (words, side, text) => expect(await paramsOf(words, 'engrave')).toMatchObject([{ text, ...(side && { side }) }]));

  it('names without marks are written, and an initial bears its stone', async () => {
    expect(await paramsOf('bar necklace engraved Anna and Tom', 'text')).toMatchObject([{ text: 'Anna and Tom' }]);
    expect((await paramsOf('initial pendant M with a small diamond', 'extrude'))[0]).toMatchObject({ profile: { text: 'M' } });
    expect(await paramsOf('initial pendant M with a small diamond', 'create_diamond')).toHaveLength(1);
  });
});

describe('metals and wearers', () => {
  it.each([
    ['pair of wedding rings his and hers, 18k gold, his 6 mm wide, hers 4 mm', [6, 4]],
    ['his and hers wedding bands, 6mm and 3mm wide, 14k rose gold, sizes 11 and 6', [6, 3]],
    ['a pair of his and hers titanium bands, 7 mm and 4 mm wide, sizes 10 and 6', [7, 4]],
    ['matching wedding bands for me and my husband, platinum, his is 6mm wide size 10 and mine 3 mm wide size 5.5', [6, 3]],
  ])('%s', async (words, widths) => {
    const { parameters } = await made(words);
    expect(parameters.filter(({ name }) => name.endsWith('shank_width')).map(({ value }) => value)).toEqual(widths);
    const [his, hers] = parameters.filter(({ name }) => name.endsWith('inner_diameter')).map(({ value }) => Number(value));
    expect(his).toBeGreaterThan(hers!);
  });

  it('the second metal of a band is let into it, and a clasp keeps its stone', async () => {
    const names = (await made('two tone wedding band, gold and silver')).materials.map(({ preset }) => preset);
    expect(names).toEqual(expect.arrayContaining(['18K yellow gold', 'Sterling silver']));
    expect((await paramsOf('pearl necklace with a diamond clasp', 'create_gem'))[0]).toMatchObject({ species: 'white pearl' });
  });
});

describe('what is built of a few words', () => {
  it.each([
    ['emerald drop pendant with a small diamond on top', 'create_bezel_setting', 2],
    ['pendant with graded drops 3, 4 and 5 mm', 'create_bezel_setting', 3],
    ['gold cuff with three stones', 'create_pave', 1],
    ['ear cuff with tiny diamonds', 'create_pave', 1],
    ['silver ID bracelet engraved "Tom"', 'text', 1],
    ['garnet cabochon 8 mm round, silver ring', 'create_shank', 1],
    ['aquamarine ring 12x8 emerald cut bezel set silver size EU 54', 'create_bezel_setting', 1],
    ['hinged gold bangle', 'union', 1],
  ])('%s', async (words, op, count) => expect(await paramsOf(words, op)).toHaveLength(count));

  it('no tool of a half channel is left in the ring, and so thin is as wide', async () => {
    const band = await made('channel set band, 7 princess cut diamonds 2.2mm, platinum, 4mm wide, size 7');
    expect(band.operations.some(({ name }) => name === 'Slot for the girdles')).toBe(false);
    const thin = await made('yellow gold ring with an oval diamond, thin 1.8mm band');
    expect(thin.parameters.filter(({ name }) => name.startsWith('shank_')).map(({ value }) => value)).toEqual([1.8, 1.7]);
  });

  it.each([
    ['ring with a morganite, oval, 2 carats', 'create_gem', { cut: 'oval', species: 'morganite' }],
    ['pearl drop earrings, 9mm white pearls, with a 2 mm diamond above each pearl', 'create_gem', { species: 'white pearl' }],
    ['halo ring: 7x5 mm oval sapphire, 16 diamonds of 1.2 mm around it', 'create_halo', { species: 'diamond' }],
    ['Ring: 1 x 8x6 oval ruby, 2 x trillion diamonds 4 mm at shoulders', 'create_side_stones', { cut: 'trillion' }],
  ])('each stone that was listed, once: %s', async (words, op, params) => {
    const made = await paramsOf(words, op);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject(params);
  });

  it('two bands of one make, his and mine', async () => {
    const bands = await paramsOf('wedding bands, platinum, his is 6 mm wide size 10 and mine 3 mm wide size 5.5', 'create_shank');
    expect(bands).toHaveLength(2);
  });
});
