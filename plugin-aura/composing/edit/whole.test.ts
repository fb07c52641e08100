import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** What belongs together is changed together, and half a change is refused with its reason. */

describe('goes along', () => {
  it.each([
    ['the pane with its frame', 'a brick wall with a window', ['make the window wider'], 'Window pane', 0],
    ['the rails with the posts of a back', 'a kitchen chair', ['taller back'], 'Slat', 1],
    ['legs that are called so once more', 'a table', ['taller legs'], 'Leg', 1],
    ['pickets grow upward', 'a fence', ['make the pickets taller'], 'Picket', 1],
    ['a handle grows out of its wall', 'a mug', ['bigger handle'], 'Handle', 0],
  ])('%s', async (_, first, turns, part, axis) => {
    const { was, now } = await afterTurns(first, ...turns);
    const size = (parts: typeof was): number => Math.max(...parts.filter(({ name }) => name === part).map((one) => one.size[axis]!));
    expect(size(now)).toBeGreaterThan(1.1 * size(was));
  });

  it('the root of a handle stays in its wall', async () => {
    const { was, now } = await afterTurns('a mug', 'bigger handle');
    const inner = (parts: typeof was): number =>
      parts.filter(({ name }) => name === 'Handle').map(({ size, at }) => at[0]! - size[0]! / 2)[0]!;
    expect(Math.abs(inner(now) - inner(was))).toBeLessThan(0.5);
  });

  it('little feet reach up to what stands on them', async () => {
    const { now } = await afterTurns('a wooden bowl', 'add three little feet');
    const of = (name: RegExp) => now.find((part) => name.test(part.name))!;
    const [foot, bowl] = [of(/foot/i), of(/bowl/i)];
    expect(foot.at[1]! + foot.size[1]! / 2).toBeCloseTo(bowl.at[1]! - bowl.size[1]! / 2, 0);
  });
});

describe('is refused', () => {
  it.each([
    ['doors larger than their cabinet', 'a wardrobe', 'make the doors taller', /stand out beyond the body/],
    ['a door in the place of the window', 'a brick wall with a window', 'add a door on the right side', /would be gone/],
    ['a pane that stays behind', 'a brick wall with a window', 'move the window to the left', /left behind/],
    [
      'the apple where the cup was moved',
      'a table with a red apple and a blue cup on it',
      'move the cup to the left of the apple',
      /apple would/,
    ],
    ['a material that is not to be had is no material that is there', 'a solitaire ring', 'make the shadow green', /“shadow”/],
  ])('%s', async (_, first, turn, why) => {
    const { isChange, reply } = await afterTurns(first, turn);
    expect(isChange).toBe(false);
    expect(reply).toMatch(why);
  });
});

describe('is where and what it was said to be', () => {
  it('knobs that are said of doors are the ones that these have', async () => {
    const { now } = await afterTurns('a bookcase with two doors', 'paint the doors white and give them round black knobs');
    const of = (name: string) => now.filter((part) => part.name === name).map(({ material, copies }) => [material, copies]);
    expect(of('Knob')).toEqual([['Black paint', 2]]);
    expect(of('Door')).toEqual([['White paint', 2]]);
  });
  it('both are the two that were spoken of, and not the first of three', async () => {
    const { changed } = await afterTurns('a table', 'add a lamp and a bowl', 'make them both blue');
    expect(changed).toEqual(expect.arrayContaining(['Base', 'Stem', 'Blue bowl']));
    expect(changed).not.toContain('Table top');
  });
  it('both of two that nobody spoke of last are all that there is', async () => {
    const { changed } = await afterTurns('a table with a vase on it', 'both blue');
    expect(changed).toEqual(expect.arrayContaining(['Table top', 'Blue vase']));
  });
  it('a bowl on the left stands on the table, and the vase stays', async () => {
    const { changed, now } = await afterTurns('a table with a vase on it', 'move the vase to the right', 'add a bowl on the left');
    expect(changed).toEqual(['Bowl']);
    const [bowl, top] = ['Bowl', 'Table top'].map((name) => now.find((part) => part.name === name)!);
    expect(bowl!.at[1]! - bowl!.size[1]! / 2).toBeCloseTo(top!.at[1]! + top!.size[1]! / 2, 0);
    expect(bowl!.at[0]).toBeLessThan(-100);
  });
  it.each([
    ['all of it', 'an M8 hex bolt', ['add a nut', 'brass both'], /Brass/],
    ['everything', 'a table with white legs', ['everything in walnut'], /Walnut/],
  ])('%s', async (_, first, turns, material) => {
    const { now } = await afterTurns(first, ...turns);
    for (const part of now) expect(part.material).toMatch(material);
  });
  it('two colours are exchanged', async () => {
    const { now } = await afterTurns('a red box standing on a blue drum', 'swap their colours');
    expect(now.find(({ name }) => /box/i.test(name))!.material).toMatch(/blue/i);
    expect(now.find(({ name }) => name === 'Shell')!.material).toMatch(/red/i);
  });
  it('one part is as wide as another', async () => {
    const { now } = await afterTurns('a sword', 'make the grip as wide as the blade');
    const [grip, blade] = ['Grip', 'Blade'].map((name) => now.find((part) => part.name === name)!);
    expect(grip!.size[0]).toBeCloseTo(blade!.size[0]!, 0);
  });
  it('a bigger head is no second bear', async () => {
    const { was, now } = await afterTurns('a teddy bear', 'a bigger head');
    expect(now).toHaveLength(was.length);
  });
});

describe('questions', () => {
  it.each([
    ['three stone diamond ring, princess cut, platinum', 'which carat is the centre one?', /weighs 1 ct/],
    ['half eternity band with 9 round diamonds', 'what ring size is this?', /US \d/],
    ['silver bangle 62 mm inside', 'will it fit a wrist of 17 cm?', /^Yes, with 24\.8 mm/],
    ['a bookshelf with 4 shelves', 'how far apart are the shelves?', /middle to middle/],
    ['wine glass 20 cm', 'how many ml does it hold?', /3\d0 ml/],
    ['M8 hex bolt, 40 mm', 'what pitch is the thread?', /1\.25 mm/],
    ['a mug', 'is it dishwasher safe?', /not known here/],
  ])('%s: %s', async (first, turn, answer) => {
    const { isChange, reply } = await afterTurns(first, turn);
    expect(isChange).toBe(false);
    expect(reply).toMatch(answer);
  });
});
