import { describe, expect, it } from 'vitest';
import type { Operation, Plan } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** What is listed for each of several, what is said of sides and of places, and things that are parts of others. */

const reader = wordReader();

async function made(prompt: string): Promise<Plan> {
  const { plan, reply } = await reader.generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  return plan;
}
const altered = ({ operations }: Plan): Operation[] => operations.filter(({ op }) => op === 'alter');
const first = ({ operations: [operation] }: Plan): Operation => operation!;

describe('a look for each of several', () => {
  it.each<[string, number[][]]>([
    ['toy train: locomotive and 3 wagons red, blue, yellow', [[3], [2], [1]]],
    ['three candles red, white and gold', [[3], [2], [1]]],
    ['ice cream cone with three scoops: strawberry, vanilla, choc', [[3], [2], [1]]],
  ])('%s', async (prompt, members) => {
    const jobs = altered(await made(prompt));
    expect(jobs.map(({ params }) => params.only)).toEqual(members);
    expect(new Set(jobs.map(({ material }) => material)).size).toBe(members.length);
  });

  it('sizes of a set go to one each', async () => {
    const plan = await made('set of 4 mixing bowls 16/20/24/28 cm');
    const sizes = plan.parameters.filter(({ name }) => /^bowl.*_diameter$|^mixing_bowl.*_diameter$/.test(name)).map(({ value }) => value);
    expect(sizes).toEqual([160, 200, 240, 280]);
  });
});

describe('sides and places', () => {
  it('inside and outside of a vessel are two materials', async () => {
    const { params, material } = first(await made('mug without handle, blue inside, white outside'));
    expect(params).toMatchObject({ lining: true, handle: false });
    expect(JSON.stringify(params.materials)).toContain('inside');
    expect(`${material} ${JSON.stringify(params.materials)}`).toMatch(/white/);
  });

  it.each<[string, Record<string, unknown>]>([
    ['sideboard with two doors on the left and three drawers on the right', { arrangement: 'drawers_right', drawers: '= cabinet_drawers' }],
    ['desk with three drawers on the right', { drawers_at: 'at_right' }],
    ['wardrobe with 3 doors, the middle one with a mirror', { mirror: 'middle_door' }],
    ['door with a lever handle on the left', { handle: 'lever', handle_side: 'at_left' }],
    ['bench with two slab ends and a stretcher', { ends: 'slabs', stretcher: true }],
    ['kitchen chair, backrest with 4 vertical slats', { back: 'slats' }],
  ])('%s', async (prompt, params) => {
    const { plan, unread } = await reader.generate(prompt);
    expect(first(plan!).params).toMatchObject(params);
    expect(unread).toEqual([]);
  });
});

describe('what is a part of another', () => {
  it('the pot of a cactus is its own', async () => {
    const plan = await made('a cactus in a clay pot');
    expect(plan.operations.map(({ op }) => op)).toEqual(['create_cactus']);
  });
  it('a mouse beside a keyboard is no animal', async () => {
    const plan = await made('desk with a keyboard on it, a mouse right of the keyboard');
    expect(plan.operations.map(({ op }) => op)).toContain('create_computer_mouse');
  });
  it('maple handles on a maple pin, a glass handle on a glass jug', async () => {
    expect(JSON.stringify(first(await made('rolling pin maple')).params.materials)).toMatch(/maple/);
  });
});

describe('a part whose look and noun together name a thing', () => {
  it.each([
    ['a swing with a steel chain', { chain: 'steel' }],
    ['a pocket watch with a silver chain', { chain: 'silver' }],
  ])('%s', async (prompt, materials) => {
    const plan = await made(prompt);
    expect(plan.operations.length).toBe(1);
    expect(first(plan).params).toMatchObject({ materials });
  });
});
