import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** Short wishes of every day, each of which changes what it names and nothing else. */

const sizeOf = (parts: Awaited<ReturnType<typeof afterTurns>>['now'], axis: number): number =>
  Math.max(...parts.map(({ size, at }) => at[axis]! + size[axis]! / 2)) -
  Math.min(...parts.map(({ size, at }) => at[axis]! - size[axis]! / 2));

describe('comes to what was said', () => {
  it.each([
    ['a vase 20 cm high', ['a bit taller, say 25'], [undefined, 250, undefined]],
    ['a vase 20 cm high', ['a bit taller, 2 cm'], [undefined, 220, undefined]],
    ['two steel rods', ['make em 40 across'], [undefined, 40, 40]],
    ['a box 200 mm long', ['20 wide'], [200, 200, 20]],
    ['a table 1800 x 900', ['70 high'], [1800, 700, 900]],
    ['a steel plate', ['thicker steel'], [100, 7.5, 60]],
    ['a steel plate 100 x 60 x 5', ['four M6 holes in the corners', 'make it 8 thick'], [100, 8, 60]],
  ])('%s: %j', async (first, turns, wanted) => {
    const { now } = await afterTurns(first, ...turns);
    wanted.forEach((size, axis) => {
      if (size !== undefined) expect(sizeOf(now, axis)).toBeCloseTo(size, 0);
    });
  });

  it('what is wider at the bottom is no narrower at the top', async () => {
    const { was, now } = await afterTurns('a cylinder', 'wider at the bottom');
    expect(sizeOf(now, 0)).toBeCloseTo(1.35 * sizeOf(was, 0), 1);
  });

  it('a size that was said takes the place of that size, and not of the holes that were spoken of last', async () => {
    const { plan } = await afterTurns('L bracket 60 x 60 x 40, 4 mm thick, two holes of 5 mm in each leg', '5 mm thick instead');
    expect(plan.parameters.find(({ name }) => name === 'bracket_thickness')?.value).toBe(5);
  });
});

describe('is filled', () => {
  it.each([
    ['wine glass', ['fill it with red wine'], 'Wine'],
    ['a bottle', ['fill it with milk'], 'Milk'],
  ])('%s: %j', async (first, turns, part) => {
    const { changed } = await afterTurns(first, ...turns);
    expect(changed).toContain(part);
  });
  it('what is no thing is put nowhere', async () => {
    expect((await afterTurns('a bucket', 'put sand in it')).isChange).toBe(false);
  });
});

it('one that was singled out bears the name of its own look', async () => {
  const { now } = await afterTurns('five silver spheres in a row', 'make the middle one gold');
  expect(now.map(({ name, copies }) => [name, copies])).toEqual([
    ['Silver sphere', 4],
    ['Gold sphere', 1],
  ]);
});

it('a tree in autumn has orange leaves', async () => {
  const { now } = await afterTurns('a tree', 'autumn colours, orange leaves');
  expect(now.map(({ material }) => material)).toEqual(['Bark', 'Orange paint']);
});

describe('is of what it was said of', () => {
  it('a gem in a pommel looks out of its front', async () => {
    const { now } = await afterTurns('sword', 'gem in the pommel');
    const [gem, pommel] = [/diamond/i, /pommel/i].map((name) => now.find((part) => name.test(part.name))!);
    expect(gem!.at[1]).toBeCloseTo(pommel!.at[1]!, 0);
    expect(gem!.at[2]! + gem!.size[2]! / 2).toBeGreaterThan(pommel!.at[2]! + pommel!.size[2]! / 2);
    const { now: longer } = await afterTurns('sword', 'longer blade', 'gem in the pommel');
    expect(longer.find(({ name }) => /diamond/i.test(name))!.at[1]).toBeGreaterThan(0);
  });
  it.each([
    ['slats go, and the stiles of the back stay', 'kitchen chair', ['remove the slats of the back'], ['Slat'], ['Back', 'Back rail']],
    ['cherries go, and the cream stays', 'birthday cake', ['remove the cherries'], ['Cherry'], ['Cream']],
  ])('%s', async (_, first, turns, gone, kept) => {
    const names = new Set((await afterTurns(first, ...turns)).now.map(({ name }) => name));
    for (const name of gone) expect(names).not.toContain(name);
    for (const name of kept) expect(names).toContain(name);
  });
  it('what holds apples is it still', async () => {
    const { changed } = await afterTurns('wooden bowl 25 cm', 'put 4 green apples in it', 'paint it red');
    expect(changed).toEqual(['Wooden bowl']);
  });
  it('the one in the middle stays there', async () => {
    const { now } = await afterTurns('three red balls in a row', 'make the middle one blue', 'five balls');
    expect(now.find(({ name }) => name === 'Blue ball')!.at[0]).toBeCloseTo(0, 5);
  });
});

describe('of a row', () => {
  it('rows and columns are no sizes', async () => {
    const { now } = await afterTurns('3 x 3 grid of cylinders 20 mm high', '4 x 4');
    expect(now.map(({ copies, size }) => [copies, size[1]])).toEqual([[16, 20]]);
  });
  it('the spacing doubles from middle to middle', async () => {
    const { now } = await afterTurns('five spheres in a row', 'double the spacing');
    expect(sizeOf(now, 0)).toBeCloseTo(4 * 60 + 20, 5);
  });
  it('a window of its own is not made by changing all', async () => {
    expect((await afterTurns('a house', 'add a small window next to the door')).isChange).toBe(false);
  });
});
