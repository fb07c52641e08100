import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

/** Several that are laid out or graded, and words that belong to another than the nearest. */

const made = async (words: string) => {
  const { plan, unread, notes } = await wordReader().generate(words);
  if (!plan) throw new Error(`Nothing was made of “${words}”: ${notes.join(' ')}`);
  const value = (given: unknown): unknown =>
    typeof given === 'string' ? (plan.parameters.find(({ name }) => given === `= ${name}`)?.value ?? given) : given;
  const of = (op: string): Record<string, unknown>[] =>
    plan.operations
      .filter((operation) => operation.op === op)
      .map(({ params }) => Object.fromEntries(Object.entries(params).map(([name, given]) => [name, value(given)])));
  return { operations: plan.operations, of, told: [...unread, ...notes] };
};

describe('several laid out and graded', () => {
  it('a grid has layers, a circle its diameter', async () => {
    const grid = await made('a 3 x 3 x 3 grid of white cubes 10 mm with gaps of 5 mm');
    expect(grid.of('grid_array')).toMatchObject([{ columns: 3, rows: 3, layers: 3 }]);
    const circle = await made('five spheres in a circle of 200 mm diameter, alternating red and white');
    expect(circle.of('polar_array')).toMatchObject([{ radius: 100 }]);
    expect([...grid.told, ...circle.told]).toEqual([]);
  });

  it('sizes run from one to another, and each of so many has the one that was listed', async () => {
    const rising = await made('a row of 6 cylinders rising in height from 10 to 60 mm, 10 mm in diameter');
    expect(rising.of('cylinder').map(({ height, diameter }) => [height, diameter])).toEqual([
      [10, 10],
      [20, 10],
      [30, 10],
      [40, 10],
      [50, 10],
      [60, 10],
    ]);
    const stack = await made('three cubes stacked, biggest 50 mm at the bottom, then 40 and 30 mm, wood');
    expect(stack.operations.map(({ at, material }) => [at?.to, material])).toEqual([
      [undefined, 'wood'],
      ['cube.top', 'wood'],
      ['cube_2.top', 'wood'],
    ]);
    expect([...rising.told, ...stack.told]).toEqual([]);
  });
});

describe('whose words they are', () => {
  it.each([
    ['a sphere of steel 60 mm with a torus around it 100 mm, brass', 'torus', { outer_diameter: 100 }],
    ['king size bed with grey headboard 120 cm high and oak legs', 'create_bed', { headboard: 1200 }],
    ['jar with lid 8 cm dia 12 cm tall, glass', 'create_bottle', { diameter: 80, height: 120 }],
    ['cylinder 80 mm high 40 mm dia with a 5 mm flange at the bottom 70 mm wide', 'cylinder', { height: 5, diameter: 70 }],
    ['square table 80 x 75 cm', 'create_table', { width: 800, depth: 800, height: 750 }],
    ['farmhouse table with a trestle base', 'create_trestle_table', { width: 1600 }],
    ['wardrobe with two doors and a drawer at the bottom', 'create_cabinet', { arrangement: 'drawers_below', doors: 2 }],
    ['a fishing rod? no, a magic staff 1.6 m long', 'create_wizard_staff', {}],
    ['a house, a cat', 'create_house', {}],
    ['round tower 12 m tall, stone', 'create_tower', { height: 12000 }],
  ])('%s', async (words, op, params) => {
    const { of, told, operations } = await made(words);
    expect(of(op).at(-1)).toMatchObject(params);
    expect(operations.some((one) => /rock|sawhorse|rod/.test(one.op))).toBe(false);
    expect(told).toEqual([]);
  });

  it('what stands at a side of a desk stands on it, and what is inside of edges is between them', async () => {
    const { operations } = await made('desk with a monitor, and a lamp on the left side');
    expect(operations.find(({ op }) => op === 'create_lamp')?.at).toMatchObject({ my: 'bottom left', to: 'table.top left' });
    const frame = await made('a green sphere 50 mm in diameter inside a wireframe cube of 80 mm');
    expect(frame.operations.find(({ op }) => op === 'sphere')?.at).toEqual({ my: 'center', to: 'cube.center' });
    expect(frame.told).toEqual([]);
  });
});
