import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** Kinds of instructions, each on a plan that was built before and after: what was asked for changes, and nothing else. */

describe('what was named, and nothing else', () => {
  it.each([
    ['a stripe around a body is wider upward', 'a blue mug', ['add a white stripe', 'make the stripe wider'], ['Band']],
    ['a shelf that is lower is moved', 'a pine bookcase with 5 shelves', ['the top shelf 10 cm lower'], ['Shelf', 'Shelf']],
    ['the glass of what has glass', 'an iron lantern', ['frosted glass'], ['Panes']],
    ['the same of another part', 'an iron lantern', ['the roof copper', 'the base too'], ['Base']],
    ['the look of what is written', 'a white mug', ['write MAX on the front', 'write it in gold'], ['White mug']],
    [
      'a size that is no book’s is the shelf’s',
      'a bookcase with 4 shelves',
      ['put a book on the second shelf', 'make it 90 cm wide'],
      ['Side', 'Shelf', 'Back panel'],
    ],
    [
      'a part goes into what it was said to go into',
      'an oak dining table with two chairs',
      ['add a drawer to the table with a brass knob'],
      ['Drawer', 'Knob'],
    ],
  ])('%s', async (_, first, turns, expected) => {
    const { changed, errors } = await afterTurns(first, ...turns);
    expect(changed).toEqual(expected);
    expect(errors).toEqual([]);
  });

  it('a word of the whole that is said to be of a part shapes the whole', async () => {
    const { now } = await afterTurns('an oak table', 'make the top round');
    const top = now.find(({ name }) => name === 'Table top')!;
    expect(top.size[0]).toBeCloseTo(top.size[2]!, 1);
    expect((await afterTurns('an oak table', 'make the top oval')).plan.operations[0]!.params.shape).toBe('oval');
  });

  it('“not that much” is less than the last change, and more than none', async () => {
    const heights = await Promise.all(
      [[], ['make it taller'], ['make it taller', 'not that much']].map(
        async (turns) => (await afterTurns('a mug', ...turns)).now[0]!.size[1]!,
      ),
    );
    expect(heights[2]).toBeGreaterThan(heights[0]!);
    expect(heights[2]).toBeLessThan(heights[1]!);
  });
});
