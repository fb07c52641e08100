import { expect, it } from 'vitest';
import type { Operation } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Persons that sit, what leans, what is cast whole, and what a ball is among other things. */

const reader = wordReader();
const made = async (text: string): Promise<Operation[]> => (await reader.generate(text)).plan?.operations ?? [];
const named = async (text: string, op: string): Promise<Operation> => (await made(text)).find((one) => one.op === op)!;

it.each(['a man sitting on a chair', 'two people sitting on a sofa', 'a woman sitting on a rock'])('%s', async (text) => {
  const { id, params } = await named(text, 'create_figure');
  expect(params.pose).toBe('sitting');
  const placed = (await made(text)).find(({ id: other, inputs, at }) => at?.to !== undefined && (other === id || inputs?.includes(id)));
  // the soles are below the seat
  expect(placed?.at?.offset?.[1]).toBeLessThan(-400);
});

it('who stands on a chair stands', async () => {
  expect((await named('a man standing on a chair', 'create_figure')).params.pose).not.toBe('sitting');
});

it('what leans has its foot before what it leans on', async () => {
  const { at } = await named('a ladder leaning against a wall', 'create_ladder');
  expect(at).toMatchObject({ my: 'bottom back', to: 'wall.bottom front', rotate: [-14, 0, 0] });
  expect(at?.offset?.[2]).toMatch(/^= 0\.24\d* \* min\(2400, /);
  // what has wheels is not stood on its end
  expect((await named('a bicycle leaning against a wall', 'create_bicycle')).at?.rotate).toEqual([-14, 0, 0]);
});

it('an animal of bronze is so in all its parts, but for what was said of one', async () => {
  const { params, material } = await named('a bronze fox', 'create_fox');
  expect(new Set([material, ...Object.values(params.materials as Record<string, string>)])).toEqual(new Set(['bronze']));
  const gnome = await named('a stone garden gnome with a red hat', 'create_gnome');
  expect(gnome.params.materials).toMatchObject({ hat: 'red_fabric', skin: 'stone' });
  expect((await named('a brown fox', 'create_fox')).params.materials).toBeUndefined();
});

it('a ball is what is played with beside it', async () => {
  expect(await named('six bowling pins and a ball in front of them', 'create_bowling_ball')).toBeDefined();
  expect((await reader.generate('a cat next to a ball')).plan?.parameters.find(({ name }) => name === 'ball_diameter')?.value).toBe(120);
});

it('stacked before a noun is a stack', async () => {
  expect((await named('three stacked books', 'linear_array')).params.step).toEqual([0, expect.stringContaining('size_y'), 0]);
});

it('what a thing comes with is on the tray below it, or its own part', async () => {
  const tray = await made('a teapot with four cups on a round tray');
  expect(tray.filter(({ at }) => at?.to === 'plate.well').map(({ id }) => id)).toEqual(['mug_row', 'teapot']);
  expect((await made('a toaster with two slices of bread on a counter')).filter(({ op }) => op === 'create_toast')).toEqual([]);
});

it('what surrounds is no colour, and a posture that is not made is told', async () => {
  expect((await named('a tent in a forest', 'create_tent')).material).toBeUndefined();
  expect((await reader.generate('a dog lying on a rug')).notes).toContain(
    '“lying” was not made: the dog is shown in the posture that it has here.',
  );
});

it('what fills a wheelbarrow lies in it, side by side', async () => {
  const heap = await named('a wheelbarrow full of pumpkins', 'place');
  expect(heap.at).toMatchObject({ to: 'wheelbarrow.top', touch: '-y' });
  const [[x0, , z0], [x1, , z1]] = heap.params.at as number[][] as [number[], number[]];
  expect(Math.hypot(x0! - x1!, z0! - z1!)).toBeGreaterThan(280);
});
