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
