import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

const reader = wordReader();

async function params(prompt: string): Promise<Record<string, unknown>> {
  const { plan } = await reader.generate(prompt);
  const [first] = plan!.operations;
  const values = new Map(plan!.parameters.map(({ name, value }) => [`= ${name}`, value]));
  return Object.fromEntries(Object.entries(first!.params).map(([key, value]) => [key, values.get(String(value)) ?? value]));
}

describe('sizes behind a part that none of its kind has', () => {
  it.each([
    ['mug with a handle 10 cm', { height: 100 }],
    ['bookshelf with 5 shelves 190 cm high 60 wide', { height: 1900, width: 600, count: 5 }],
    ['mirror with an oak frame 60 x 150 cm', { width: 600, height: 1500 }],
    ['stone bridge with three arches 12 m long', { length: 12000, arches: 3 }],
  ])('%s: are the whole’s', async (prompt, expected) => {
    expect(await params(prompt)).toMatchObject(expected);
  });

  it.each([
    ['stairs with 8 steps of 17 cm', { rise: 170 }],
    ['chair with a seat 46 cm high', { seat_height: 460 }],
    ['house with a door 2 m high', { width: 9000 }],
    ['a plate with a rectangular cutout 40 x 20', { size: [80, 8, 50] }],
  ])('%s: but what the part may well have is its own', async (prompt, expected) => {
    expect(await params(prompt)).toMatchObject(expected);
  });
});

describe('three sizes', () => {
  it.each([
    ['sideboard in walnut 180 x 75 x 45 cm', { width: 1800, height: 750, depth: 450 }],
    ['wardrobe 120 x 60 x 200 cm', { width: 1200, height: 2000, depth: 600 }],
    ['oak dining table 200 x 100 x 76 cm', { width: 2000, depth: 1000, height: 760 }],
  ])('%s: stand as such a thing does', async (prompt, expected) => {
    expect(await params(prompt)).toMatchObject(expected);
  });
});

describe('how far apart', () => {
  const step = async (prompt: string) => {
    const { plan, unread } = await reader.generate(prompt);
    expect(unread).toEqual([]);
    return (plan!.operations.find(({ op }) => op === 'linear_array')!.params.step as unknown[])[0];
  };

  it('a gap is between them', async () => {
    expect(await step('five green cubes of 2 cm in a line with 1 cm gaps')).toBe('= cube.size_x + 10');
    expect(await step('three spheres 40 mm in a row with a gap of 20 mm between them')).toBe('= sphere.size_x + 20');
  });

  it('any other distance is from middle to middle, but where they would stand in one another', async () => {
    expect(await step('five cubes in a row spaced 30 mm')).toBe(30);
    expect(await step('four cylinders in a row 10 mm apart')).toBe('= cylinder.size_x + 10');
  });
});

describe('what a cone measures at its ends', () => {
  it.each(['cone base 40 top 20 height 60', 'a cone 60 tall, 40 at the base and 20 at the top'])('%s', async (prompt) => {
    expect(await params(prompt)).toMatchObject({ diameter: 40, top_diameter: 20, height: 60 });
  });
});

it.each(['steel', 'polished steel', 'wood', 'glass', 'brass'])(
  'plate 60 x 40 %s: is of that, though parts may be called so',
  async (stuff) => {
    const { plan } = await reader.generate(`plate 60 x 40 ${stuff}`);
    expect(plan!.operations.map(({ op }) => op)).toEqual(['box']);
    expect(plan!.operations[0]!.material).toBeDefined();
  },
);

it.each([
  ['garden gate in black iron', 'create_gate'],
  ['bracket, iron', 'create_bracket'],
])('%s: is of iron, with none beside it', async (prompt, op) => {
  const { plan } = await reader.generate(prompt);
  expect(plan!.operations.map((operation) => operation.op)).toEqual([op]);
  expect(plan!.operations[0]!.material).toMatch(/iron/);
});

it('an iron with its article is one', async () => {
  const { plan } = await reader.generate('a table and an iron');
  expect(plan!.operations.map(({ op }) => op)).toContain('create_iron');
});
