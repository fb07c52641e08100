import { describe, expect, it } from 'vitest';
import { wordReader } from '../offline.ts';

const reader = wordReader();
const stonesIn = async (words: string): Promise<number> => {
  const { plan, unread } = await reader.generate(words);
  expect(unread, words).toEqual([]);
  return (plan?.operations ?? []).reduce((sum, { op, id, params }) => {
    if (/^pave_stones_\d+$/.test(id)) return sum + Number(params?.count);
    const alone = /^pave_stone_\d+$/.test(id) && !plan!.operations.some((other) => other.id === id.replace('stone', 'stones'));
    return alone && op === 'create_diamond' ? sum + 1 : sum;
  }, 0);
};

describe('a plate covered with stones', () => {
  it('has as many as its outline has room for, or as many as were said', async () => {
    const small = await stonesIn('rose gold heart pendant, 12 mm, pave set with diamonds');
    const large = await stonesIn('rose gold heart pendant, 18 mm, pave set with diamonds');
    expect(small).toBeGreaterThan(8);
    expect(large).toBeGreaterThan(small);
    expect(await stonesIn('yellow gold disc pendant 16 mm, pave with 30 diamonds')).toBe(30);
  });

  it('leaves room for a stone of its own', async () => {
    const bare = await stonesIn('gold heart pendant 18 mm with pave diamonds');
    const set = await stonesIn('gold heart pendant 18 mm with a 4 mm ruby in the centre and pave diamonds');
    expect(set).toBeLessThan(bare);
  });
});
