import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { numbersOf } from '../../evaluation/numbers.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';

/** What is meant as a part of the thing that stands there is fitted to it or refused, and questions are answered by what they ask for. */

const reader = wordReader();
const evaluator = Kernel.load().then((kernel) => new Evaluator(kernel, registry));

async function built(plan: Plan) {
  const evaluation = (await evaluator).evaluate(plan, { quality: 'draft' });
  return { ...reportOf(evaluation, resolveMaterials(plan).specifications), numbers: numbersOf(evaluation) };
}

/** The last answer to these turns, and the design after them. */
async function said(first: string, ...turns: string[]) {
  let plan = (await reader.generate(first)).plan;
  if (!plan) throw new Error(`Nothing came of "${first}"`);
  let last: Awaited<ReturnType<typeof reader.refine>> | undefined;
  for (const turn of turns) {
    const given: Plan = planSchema.parse(JSON.parse(JSON.stringify(plan)));
    last = await reader.refine(given, turn, { measure: () => built(given), build: built });
    if (last.plan) plan = last.plan;
  }
  return { reply: last?.reply ?? '', changed: last?.plan !== undefined, plan, parts: (await built(plan)).parts };
}

describe('fittings that the design has no part for', () => {
  it.each([
    ['a silver brooch shaped like a star', 'put a ring round the outside'],
    ['a ceramic teapot', 'give the lid a gold knob'],
    ['a round side table', 'add a strap'],
  ])('%s: %s is refused and nothing is laid beside', async (first, turn) => {
    const { changed, reply } = await said(first, turn);
    expect(changed).toBe(false);
    expect(reply).toMatch(/Nothing was changed|nothing was changed/);
  });

  it.each([
    ['add a pair of doors', 2],
    ['add glass doors at the bottom', 2],
    ['add a door', 1],
  ])('a bookshelf: %s makes them its fronts', async (turn, count) => {
    const { plan, parts } = await said('a bookshelf in walnut with 5 shelves', turn);
    expect(plan.operations.some(({ op }) => op === 'create_door')).toBe(false);
    expect(parts.filter(({ name }) => /door$/i.test(name)).reduce((sum, { copies }) => sum + copies, 0)).toBe(count);
  });

  it('a knob sits in the middle of a flat lid', async () => {
    const { parts } = await said('a box in walnut with a lid', 'give the lid a gold knob');
    const [lid, knob] = ['Lid', 'Gold knob'].map((name) => parts.find((part) => part.name === name)!.bounds);
    expect(knob!.min[1]).toBeCloseTo(lid!.max[1], 1);
    expect(knob!.min[0] + knob!.max[0]).toBeCloseTo(lid!.min[0] + lid!.max[0], 1);
  });

  it('what is said to stand beside stands beside', async () => {
    const { changed, parts } = await said('a bookshelf in walnut', 'put a door next to it');
    expect(changed).toBe(true);
    expect(parts.map(({ name }) => name)).toContain('Door');
  });
});

describe('places and numbers that are not found', () => {
  it.each([
    ['a wardrobe 2 m tall in oak', 'add a pair of doors on the bottom section', /would stand out beyond the body/],
    ['an M10 bolt 50 mm long with a nut', 'a washer under the head and another under the nut', /nothing was changed/i],
    ['a chess set', 'the last pawn ebony, the rest boxwood', /not known which|boxwood/],
    ['a wooden door', 'give it a brass knob', /does not differ/],
    ['a plain silver ring', '3 more', /nothing was changed/i],
  ])('%s: %s changes nothing', async (first, turn, why) => {
    const { changed, reply } = await said(first, turn);
    expect(changed).toBe(false);
    expect(reply).toMatch(why);
  });
});

describe('who is meant, and in what material', () => {
  const RING = 'an engagement ring in platinum with a 1 ct round diamond and two side stones';
  it('a cut behind words of the side stones is theirs, and the centre stays round', async () => {
    const { plan } = await said(RING, 'make the side stones smaller', 'and pear shaped');
    const cuts = (await built(plan)).gems.map(({ cut }) => cut);
    expect(cuts.filter((cut) => cut === 'round')).toHaveLength(1);
    expect(cuts.filter((cut) => cut === 'pear')).toHaveLength(2);
  });
  it('the rest of what one was told from', async () => {
    const { parts } = await said('five wooden balls in a row', 'the last one red, the rest blue');
    expect(parts.map(({ material, copies }) => [material.toLowerCase().match(/red|blue/)?.[0], copies]).sort()).toEqual([
      ['blue', 4],
      ['red', 1],
    ]);
  });
  it('a matching thing is of the same stuff', async () => {
    const { parts } = await said('an armchair in green velvet', 'matching footstool');
    expect(parts.filter(({ id }) => id.startsWith('stool')).map(({ material }) => material)).toContain('Green velvet');
  });
  it('the sides of a garden bench leave its back', async () => {
    const { parts } = await said('a garden bench', 'cast iron sides, teak slats');
    const worn = new Set(parts.map(({ name, material }) => `${name} ${material}`));
    expect([...worn].filter((text) => /^Back/.test(text)).every((text) => text.endsWith('Oak'))).toBe(true);
    expect([...worn]).toEqual(expect.arrayContaining(['Leg Cast iron', 'Seat slat Teak']));
  });
  it('tripod legs are three', async () => {
    const { parts } = await said('a round side table', 'tripod legs');
    expect(parts.find(({ name }) => name === 'Leg')?.copies).toBe(3);
  });
});

describe('questions', () => {
  it.each([
    ['a strand of pearls', 'how long is the strand?', /about 45(\.\d)? cm/],
    ['a strand of pearls', 'how many pearls?', /There are \d+ pearls/],
    ['a bookshelf with 5 shelves', 'how many of each part are there?', /2 x Side, 5 x Shelf/],
    ['a ceramic teapot', 'how many ml does it hold?', /^It holds about \d+ ml/],
    ['a ceramic teapot', 'how many cups does it hold?', /^It holds about [\d.]+ cups/],
    ['a wardrobe 2 m tall', 'if I print it 20 cm high what scale is that?', /1 : 10 \(10 %\)/],
    ['a wardrobe 2 m tall', 'does it fit through a 70 cm door?', /^Yes, turned sideways: it is 120 cm wide/],
    ['a wardrobe 2 m tall', 'would it fit in a box of 30 x 20 x 10 cm?', /^No: it is/],
    ['a ceramic teapot', 'would it print without supports?', /supports was not worked out/],
    ['a ceramic teapot', 'how heavy is it and what does it cost?', /^Prices change.*It weighs/],
    ['a garden bench', 'how wide is it and how much does it weigh?', /weighs about .* 1400 mm/],
    ['a gold bangle, 65 mm inner diameter', 'will it fit over a hand that is 7 inches around?', /^Yes: inside it is 65 mm across/],
    ['a shoe rack', 'how many pairs fit on it?', /How many pairs that is was not worked out/],
    ['a round pedestal table', 'is it going to tip over?', /^It stands on/],
  ])('%s: %s', async (first, question, answer) => {
    const { reply, changed } = await said(first, question);
    expect(changed).toBe(false);
    expect(reply).toMatch(answer);
  });
});
