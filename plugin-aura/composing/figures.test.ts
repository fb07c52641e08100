import { expect, it } from 'vitest';
import type { Operation } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Figures that are painted: how many, on which face, painted or cut in, and what is told of a place that was not used. */

const reader = wordReader();
const figure = async (text: string) => {
  const reading = await reader.generate(text);
  const made = reading.plan?.operations.findLast(({ op }) => /^(?:paint|pocket)$/.test(op));
  return { reading, made: made! };
};
const count = ({ params }: Operation): number => (Array.isArray(params.at) ? params.at.length : 1);

it.each([
  ['a mug with a cross painted on the front', 1],
  ['a mug with a moss green star painted on the front', 1],
  ['a mug with stars painted on the front', 3],
  ['a plate with 20 dots', 20],
  ['a plate with 9 black dots', 9],
])('%s: %i', async (text, wanted) => {
  expect(count((await figure(text)).made)).toBe(wanted);
});

it('is on the face that was said', async () => {
  expect((await figure('a plain box 60 mm with a heart painted on the bottom')).made.params.face).toBe('bottom');
});

it('is not cut in for a word that holds the letters', async () => {
  expect((await figure('a plain box 60 mm with a cute heart painted on the front')).made.op).toBe('paint');
});

it('a part that is put on keeps the sides of its form where only one of them was said', async () => {
  const first = (await reader.generate('a chair with a shelf under the seat')).plan!;
  const { plan } = await reader.refine(first, 'make the shelf 5 cm thick');
  const shelf = plan?.operations.find(({ id }) => /shelf$/.test(id));
  expect(plan?.parameters.find(({ name }) => /shelf_height$/.test(name))?.value).toBe(50);
  expect(shelf?.params.size).toMatchObject([/size_x/, /shelf_height/, /size_z/].map((about) => expect.stringMatching(about)));
});
