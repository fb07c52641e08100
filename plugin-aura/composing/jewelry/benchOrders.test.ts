import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { inTrade } from '../../reading/trade.ts';
import { composeJewel, type JewelPlan, jewelryEntries, settleJewels } from './index.ts';

/** Orders as benches and customers write them: with labels, stamps, two metals, and several pieces told of at once. */

const lexicon = lexiconOf(jewelryEntries);

const made = (words: string): JewelPlan[] =>
  settleJewels({ ...readBrief(inTrade(words), lexicon), texts: [words] }).things.map((thing) => composeJewel(thing, { prefix: '' }));
const presetOf = ({ operations, materials }: JewelPlan, op: string): string | undefined =>
  materials.find(({ id }) => id === operations.find((operation) => operation.op === op)?.material)?.preset;
const value = ({ parameters }: JewelPlan, name: string): number | string | undefined =>
  parameters.find((parameter) => parameter.name === name)?.value;
const has = ({ operations }: JewelPlan, op: string): boolean => operations.some((operation) => operation.op === op);

describe('orders of a bench', () => {
  it('a label is none of the order, and a stamp is a fineness and no number of rings', () => {
    const [ring, ...more] = made('Job 2231: 585 white gold solitaire, 0.75 ct, size 55');
    expect([more.length, ring && presetOf(ring, 'create_shank')]).toEqual([0, '14K white gold']);
    expect(presetOf(made('solitaire, 1 ct, 14ky, size 6')[0]!, 'create_shank')).toBe('14K yellow gold');
    expect(presetOf(made('pt950 band 4mm size 6')[0]!, 'create_shank')).toBe('Platinum 950');
  });

  it.each([
    ['platinum head on an 18k rose gold shank, 0.9 ct round diamond, size 6', 'create_prong_setting', 'Platinum 950', '18K rose gold'],
    ['rose gold ring with a white gold halo, oval morganite 6x4', 'create_halo', '18K white gold', '18K rose gold'],
  ])('%s: each part is of its own metal', (words, op, part, band) => {
    const [ring, ...more] = made(words);
    expect([more.length, presetOf(ring!, op), presetOf(ring!, 'create_shank')]).toEqual([0, part, band]);
  });

  it('what is said once of a set is of all of it', () => {
    const rings = made('bridal set: solitaire with 1ct round diamond and matching plain wedding band 2mm, platinum, size 6');
    expect(rings.map((ring) => [presetOf(ring, 'create_shank'), value(ring, 'inner_diameter')])).toEqual(
      Array.from({ length: 2 }, () => ['Platinum 950', 16.5068]),
    );
  });

  it('the pavé band of a ring is no second ring, and one beside it is', () => {
    const [ring, ...more] = made('engagement ring, emerald cut 2.5ct, yellow gold, thin pave band, size 4.5');
    expect([more.length, has(ring!, 'create_pave')]).toEqual([0, true]);
    expect(made('1.5ct oval solitaire and a matching pave band, white gold')).toHaveLength(2);
  });

  it('no plate is as large as its chain is long', () =>
    expect(value(made('gold necklace with a heart pendant, 40cm')[0]!, 'diameter')).toBeLessThan(30));
});
