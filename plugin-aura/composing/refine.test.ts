import { describe, expect, it } from 'vitest';
import { diffPlans } from '../plan/diff.ts';
import type { Operation, Plan } from '../plan/plan.ts';
import { planSchema } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Dialogues held on the plan: what changed, and that everything else kept its bytes. */

const reader = wordReader();

async function made(prompt: string): Promise<Plan> {
  const { plan, reply } = await reader.generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  return plan;
}

async function told(plan: Plan, instruction: string, selection: readonly string[] = []): Promise<Plan> {
  const { plan: next, reply } = await reader.refine(plan, instruction, { selection });
  if (!next) throw new Error(`Nothing came of "${instruction}": ${reply}`);
  return next;
}

const changes = (before: Plan, after: Plan): string[] =>
  diffPlans(before, after)
    .filter(({ what }) => what !== 'plan' && what !== 'material')
    .map(({ kind, id }) => `${kind} ${id}`);
const operation = (plan: Plan, id: string): Operation | undefined => plan.operations.find((candidate) => candidate.id === id);
const bytes = (plan: Plan, id: string): string => JSON.stringify(operation(plan, id));
const value = (plan: Plan, name: string): unknown => plan.parameters.find((parameter) => parameter.name === name)?.value;

describe('the same words', () => {
  it.each([
    'an oak table with four white chairs around it',
    'a plate 100 x 60 x 8 with four 6 mm holes in the corners',
    'gold ring with a round diamond',
  ])('give the same bytes: %s', async (prompt) => {
    expect(JSON.stringify(await made(prompt))).toBe(JSON.stringify(await made(prompt)));
  });
});

describe('a change', () => {
  it('of one size changes one parameter', async () => {
    const plan = await made('oak table 1800 x 900 x 750');
    const next = await told(plan, 'make it 2200 long');
    expect(changes(plan, next)).toEqual(['changed table_width']);
    expect(value(next, 'table_width')).toBe(2200);
  });

  it('by an amount is reckoned from what stands in the plan, the artist’s own value too', async () => {
    const plan = await made('oak table 1800 x 900 x 750');
    const own = {
      ...plan,
      parameters: plan.parameters.map((parameter) => (parameter.name === 'table_height' ? { ...parameter, value: 700 } : parameter)),
    };
    expect(value(await told(own, '20 mm taller'), 'table_height')).toBe(720);
  });

  it('of a part’s material leaves the other parts and things as they are', async () => {
    const plan = await made('an oak table with a white vase on it');
    const next = await told(plan, 'legs in black steel');
    expect(changes(plan, next)).toEqual(['changed table']);
    expect(operation(next, 'table')?.params.materials).toEqual({ leg: 'black_steel' });
    expect(bytes(next, 'vase')).toBe(bytes(plan, 'vase'));
  });

  it('of a number of parts counts from what there is', async () => {
    const plan = await made('bookshelf 800 x 2000 x 300 with 5 shelves');
    expect(value(await told(plan, 'two shelves more'), 'shelving_count')).toBe(7);
    expect(value(await told(plan, 'one shelf less'), 'shelving_count')).toBe(4);
  });

  it('adds a feature behind the others, whose bytes stay', async () => {
    const plan = await made('plate 100 x 60 x 8 with four 6 mm holes in the corners');
    const next = await told(plan, 'add a 25 mm hole in the centre');
    for (const id of ['plate', 'plate_hole']) expect(bytes(next, id)).toBe(bytes(plan, id));
    expect(changes(plan, next).filter((change) => change.startsWith('added'))).toHaveLength(2);
  });

  it('takes a part off and puts it back', async () => {
    const plan = await made('a white mug');
    const off = await told(plan, 'remove the handle');
    expect(operation(off, 'mug')?.params.handle).toBe(false);
    expect(operation(await told(off, 'add a handle'), 'mug')?.params.handle).toBe(true);
  });

  it('adds a thing and leaves what stands as it is', async () => {
    const plan = await made('nightstand with one drawer');
    const next = await told(plan, 'put a lamp on it');
    expect(bytes(next, 'cabinet')).toBe(bytes(plan, 'cabinet'));
    expect(operation(next, 'lamp')?.at?.to).toBe('cabinet.top');
  });
});

describe('the artist’s own changes', () => {
  it('stay when something else is said', async () => {
    const plan = await made('an oak table with four white chairs around it');
    const moved = {
      ...plan,
      operations: plan.operations.map((candidate) =>
        candidate.id === 'table' ? { ...candidate, name: 'My table', at: { offset: [100, 0, 0] as [number, number, number] } } : candidate,
      ),
    };
    const next = await told(moved, 'make the chairs blue');
    expect(operation(next, 'table')).toMatchObject({ name: 'My table', at: { offset: [100, 0, 0] } });
  });

  it('and operations that no words made stay too', async () => {
    const plan = await made('a white mug');
    const own = { ...plan, operations: [...plan.operations, { id: 'own', op: 'box', params: { size: [5, 5, 5] } }] };
    expect(bytes(await told(own, 'handle blue'), 'own')).toBe(bytes(own, 'own'));
  });
});

describe('what is not there', () => {
  it.each(['make the wings red', 'paint the propeller blue', 'a bigger antenna please'])('changes nothing: %s', async (instruction) => {
    const plan = await made('chair with four legs');
    const { plan: next, reply } = await reader.refine(plan, instruction);
    expect(next).toBeUndefined();
    expect(reply).toMatch(/nothing|Nothing/);
  });

  it('an impossible size is refused with the reason', async () => {
    const { plan, reply } = await reader.refine(await made('plate 100 x 60 x 5 with a 10 mm hole'), 'make the hole 80 mm');
    expect(plan).toBeUndefined();
    expect(reply).toContain('does not fit');
  });
});

describe('words that ask for no change', () => {
  it.each(['what does it weigh?', 'how do I export it?', 'thanks'])('are answered: %s', async (words) => {
    const { plan, reply } = await reader.refine(await made('a white mug'), words);
    expect(plan).toBeUndefined();
    expect(reply).toBeTruthy();
  });

  it('a size is told from the plan', async () => {
    expect((await reader.refine(await made('oak table 1800 x 900 x 750'), 'how high is it?')).reply).toContain('750 mm');
  });
});

describe('a plan without a brief', () => {
  const plan = planSchema.parse({
    name: 'Bench',
    parameters: [{ name: 'long', value: 300 }],
    operations: [
      { id: 'seat', op: 'box', name: 'Seat', params: { size: ['= long', 20, 120] }, at: { my: 'bottom', offset: [0, 100, 0] } },
      { id: 'foot', op: 'cylinder', name: 'Foot', params: { diameter: 20, height: 100 } },
    ],
  });

  it('is changed by its own names, and all that nothing was said of keeps its bytes', async () => {
    const next = await told(plan, 'make the seat 30 mm thick');
    expect(bytes(next, 'foot')).toBe(bytes(plan, 'foot'));
    expect(operation(next, 'seat')?.at).toEqual(operation(plan, 'seat')?.at);
    const size = operation(next, 'seat')?.params.size;
    expect(value(next, 'seat_height') ?? (Array.isArray(size) ? size[1] : undefined)).toBe(30);
  });

  it('keeps to the plan’s own parameters', async () => {
    expect(value(await told(plan, 'make the seat 400 mm wide'), 'long')).toBe(400);
  });
});

describe('back', () => {
  it('takes the last words back, and all of them', async () => {
    const plan = await made('oak table 1800 x 900 x 750');
    const longer = await told(plan, 'make it 2200 long');
    const steel = await told(longer, 'legs black steel');
    expect(JSON.stringify((await told(steel, 'undo that')).operations)).toBe(JSON.stringify(longer.operations));
    expect(JSON.stringify((await told(steel, 'back to how it was')).operations)).toBe(JSON.stringify(plan.operations));
  });
});

describe('variations', () => {
  it.each(['oak table', 'a white vase', 'gear with 20 teeth', 'a sword', 'gold ring with a round diamond'])(
    'five of %s, each another and valid',
    async (prompt) => {
      const plan = await made(prompt);
      const variations = await reader.vary(plan, 5);
      expect(variations).toHaveLength(5);
      expect(
        new Set(
          variations.map((variation) => JSON.stringify([variation.plan.parameters, variation.plan.operations, variation.plan.materials])),
        ).size,
      ).toBe(5);
      for (const variation of variations) expect(planSchema.safeParse(variation.plan).success).toBe(true);
    },
  );

  it('of a jewel that a model wrote change what it is: no cut that it has already, no paint on a stone', async () => {
    const plan = planSchema.parse({
      operations: [{ id: 'stone', op: 'create_diamond', params: { carat: 1 }, material: 'diamond' }],
    });
    const labels = (await reader.vary(plan, 5)).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.join(', ')).not.toMatch(/cut round|paint|plastic|steel/i);
  });

  it('another seed gives others', async () => {
    const plan = await made('oak table');
    const labels = async (seed: number): Promise<string[]> => (await reader.vary(plan, 3, { seed })).map(({ label }) => label);
    expect(await labels(0)).not.toEqual(await labels(1));
  });
});
