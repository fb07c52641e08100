import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';

const lexicon = lexiconOf(jewelryEntries);
const made = (words: string): JewelPlan => {
  const { things } = settleJewels(readBrief(words, lexicon));
  expect(things).toHaveLength(1);
  return composeJewel(things[0]!, { prefix: '' });
};
const op = (jewel: JewelPlan, name: string) => jewel.operations.find((operation) => operation.op === name);

describe('pieces whose names stand about a form or a figure', () => {
  it('a form behind its piece is no stone', () => {
    const signet = made('signet ring oval, gold, size R');
    expect(op(signet, 'create_signet')?.params.shape).toBe('oval');
    expect(op(signet, 'create_diamond')).toBeUndefined();
  });

  it('what hangs on a necklace is in its name', () => {
    const cross = made('gold cross pendant necklace');
    expect(cross.operations.map(({ id }) => id)).toEqual(expect.arrayContaining(['upright', 'beam', 'chain']));
    expect(op(made('halo pendant necklace with a sapphire'), 'create_halo')).toBeDefined();
  });

  it('a figure that is called a charm is one, and its stone is set in it', () => {
    const charm = made('a heart charm in rose gold with a ruby');
    expect(op(charm, 'extrude')).toBeDefined();
    expect(op(charm, 'create_gem')?.params.species).toBe('ruby');
  });

  it('the size of a band is no stone of it', () => {
    const band = made('platinum wedding band, 7 mm, with three flush set diamonds of 2.5 mm');
    expect(band.parameters.find(({ name }) => name === 'shank_width')?.value).toBe(7);
    expect(band.operations.filter(({ op: name }) => name === 'create_flush_setting')).toHaveLength(3);
  });

  it('a torque goes round the neck, twisted where it is said', () => {
    expect(op(made('silver torque, twisted'), 'create_bangle')?.params).toMatchObject({ profile: 'square', twist: expect.any(Number) });
    const [plain] = made('gold neck torc with ball ends').parameters;
    expect(plain).toMatchObject({ name: 'inner_diameter', value: 130 });
  });
});

describe('stones above and below another', () => {
  const row = (jewel: JewelPlan) =>
    jewel.operations.filter(({ op: name }) => /^create_(?:gem|diamond)$/.test(name)).map(({ name }) => name);

  it.each([
    ['opal pendant with three small diamonds beneath it', ['Cabochon opal', 'Round diamond', 'Round diamond', 'Round diamond']],
    ['drop pendant, pear sapphire 9x6, a small 2 mm diamond under the bail', ['Round diamond', 'Pear blue sapphire']],
    ['drop earrings with three 6x4 oval garnets each', ['Oval garnet', 'Oval garnet', 'Oval garnet']],
  ])('%s', (words, names) => expect(row(made(words))).toEqual(names));

  it('stones that are said in a bracelet are its own', () => {
    const bracelet = made('36 emerald cut sapphires, each 4x3 mm, in a platinum line bracelet');
    expect(bracelet.parameters.find(({ name }) => name === 'stones')?.value).toBe(36);
  });
});
