import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** Kinds of change that hold of any thing and any jewel, played on what is built. */
describe('parts that a thing knows nothing of', () => {
  it('hang under the part that was named', async () => {
    const { now, changed, was } = await afterTurns('a wooden chair', 'add a shelf under the seat');
    expect(changed).toEqual(['Shelf']);
    const [seat, shelf] = ['Seat', 'Shelf'].map((name) => now.find((part) => part.name === name)!);
    expect(shelf!.at[1]!).toBeLessThan(seat!.at[1]! - seat!.size[1]! / 2);
    expect(shelf!.size[0]!).toBeLessThan(seat!.size[0]!);
    expect(now).toHaveLength(was.length + 1);
  });

  it('are put on top, moved and made bigger against what they were', async () => {
    const { now, was, changed } = await afterTurns(
      'a bookcase',
      'put a brass knob on top',
      'move the knob 10 cm to the left',
      'make the knob bigger',
    );
    const [before, after] = [was, now].map((parts) => parts.find(({ name }) => /knob/i.test(name))!);
    expect(after!.material).toBe('Brass');
    expect(after!.at[0]).toBe(-100);
    expect(after!.size[0]! / before!.size[0]!).toBeCloseTo(1.25, 1);
    expect(changed).toHaveLength(1);
  });
});

describe('what is meant', () => {
  it('is what takes the place of a part, and not what was spoken of last', async () => {
    const { now } = await afterTurns('bottle with a cork, green glass', 'longer neck', 'screw cap instead');
    expect(now.map(({ name }) => name).sort()).toEqual(['Bottle', 'Cap']);
    expect(now.find(({ name }) => name === 'Bottle')!.size[1]).toBeGreaterThan(295);
  });

  it('is the stone that is there', async () => {
    const { now } = await afterTurns('emerald solitaire, round, 6 mm, yellow gold, size 7', '7 mm stone please', 'make the stone oval');
    const stones = now.filter(({ material }) => /emerald|diamond/i.test(material));
    expect(stones.map(({ name, copies }) => [name, copies])).toEqual([['Oval emerald', 1]]);
    expect(stones[0]!.size[2]).toBe(7);
  });

  it('is the size that comes to it that way', async () => {
    const { now } = await afterTurns('platinum wedding ring 6mm wide', 'slimmer, 4.5 mm');
    expect(now[0]!.size[2]).toBe(4.5);
  });

  it('is the look of the part that comes with it', async () => {
    const { now } = await afterTurns('wardrobe with two doors', 'white with black handles');
    expect(Object.fromEntries(now.map(({ name, material }) => [name, material]))).toMatchObject({
      Body: 'White paint',
      Door: 'White paint',
      Handle: 'Black paint',
    });
  });

  it.each([
    ['platinum wedding ring 6mm wide', 'matte please', 'Platinum 950, matte'],
    ['a lantern', 'the roof in the same colour as the base', 'Black steel'],
    ['a mug', 'a glossy black finish on the handle', 'Black paint, glossy'],
  ])('is a look alone, of %s: %s', async (first, turn, material) => {
    const { now, errors } = await afterTurns(first, turn);
    expect(now.map((part) => part.material)).toContain(material);
    expect(errors).toEqual([]);
  });

  it('is the part that is lifted, and not all the others that sink', async () => {
    const { changed, was, now } = await afterTurns('a hammer', 'move the head up a bit');
    expect(changed).toEqual(['Head']);
    expect(now.find(({ name }) => name === 'Head')!.at[1]).toBeGreaterThan(was.find(({ name }) => name === 'Head')!.at[1]!);
  });
});
