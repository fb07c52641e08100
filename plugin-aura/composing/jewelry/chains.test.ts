import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../reading/lexicon.ts';
import { readBrief } from '../../reading/readBrief.ts';
import { composeJewel, jewelryEntries, settleJewels } from './index.ts';

const lexicon = lexiconOf(jewelryEntries);

/** The chain that words ask for: its style, and its length and wire in mm. */
function chainOf(words: string) {
  const { things } = settleJewels(readBrief(words, lexicon));
  expect(things).toHaveLength(1);
  const { operations, parameters } = composeJewel(things[0]!, { prefix: '' });
  const chain = operations.find(({ op }) => op === 'create_chain');
  const value = (name: string): number => Number(parameters.find((parameter) => parameter.name === name)?.value);
  return { style: chain?.params.style, length: value('chain_length'), wire: value('wire') };
}

describe('the links of a chain', () => {
  it.each([
    ['a rope chain', 'rope'],
    ['curb chain', 'curb'],
    ['gold figaro chain', 'figaro'],
    ['box chain necklace', 'box'],
    ['silver cuban link chain', 'curb'],
    ['curb link bracelet', 'curb'],
    ['pendant on a rope chain', 'rope'],
    ['cross pendant with a box chain', 'box'],
    ['gold chain', 'cable'],
  ])('of "%s" are %s', (words, style) => expect(chainOf(words).style).toBe(style));

  it('of a rope are measured over the whole rope, thick or wide', () => {
    expect(chainOf('rope chain 3 mm thick').wire).toBeCloseTo(3 / 2.31, 3);
    expect(chainOf('rope chain 3 mm wide').wire).toBeCloseTo(3 / 2.31, 3);
    expect(chainOf('curb chain 2 mm thick').wire).toBe(2);
  });

  it('and their length are told apart where neither is named', () => {
    expect(chainOf('3 mm rope chain, 50 cm')).toMatchObject({ length: 500, wire: expect.closeTo(3 / 2.31, 3) });
    expect(chainOf('curb bracelet 6 mm 19 cm')).toMatchObject({ length: 190, wire: expect.closeTo(6 / 2.78, 3) });
  });
});
