import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registry } from '../operations/index.ts';
import type { Plan } from '../plan/plan.ts';
import { tryReadPlan } from '../plan/read.ts';
import { wordReader } from './offline.ts';
import type { Reading } from './reply.ts';

const generate = (prompt: string): Promise<Reading> => wordReader().generate(prompt);

async function made(prompt: string): Promise<Plan> {
  const { plan, reply } = await generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  return plan;
}

/** Value of a param, with the plan's parameter in place of the expression that names it. */
function paramOf(plan: Plan, op: string, name: string): unknown {
  const operation = plan.operations.find((candidate) => candidate.op === op);
  const given = operation?.params[name];
  const resolve = (value: unknown): unknown =>
    typeof value === 'string'
      ? (plan.parameters.find((parameter) => `= ${parameter.name}` === value)?.value ?? value)
      : Array.isArray(value)
        ? value.map(resolve)
        : value;
  return resolve(given);
}

const ops = (plan: Plan): string[] => plan.operations.map(({ op }) => op);

describe('the operations that words ask for', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter',
      'create_shank',
      { diameter: 18, thickness: 2 },
    ],
    ['classic six prong solitaire, 2 ct, platinum', 'create_prong_setting', { count: 6 }],
    ['oval ruby ring with a diamond halo', 'create_halo', { species: 'diamond' }],
    ['half eternity ring with 9 round diamonds of 2.5 mm', 'create_eternity', { coverage: 'half', count: 9, stone_diameter: 2.5 }],
    ['gold ring with three rubies', 'create_side_stones', { species: 'ruby' }],
    ['flush set diamond ring', 'create_flush_setting', {}],
    ['signet ring, square face of 12 mm', 'create_signet', { shape: 'square', length: 12, width: 12 }],
    ['band engraved "Always" 5 mm', 'engrave', { text: 'Always' }],
    ['wedding band with milgrain', 'add_milgrain', {}],
    ['gold hoop earrings 30 mm', 'create_hoop', { diameter: '= diameter - 2 * thickness' }],
    ['oak dining table 200 x 100 x 76 cm, four legs', 'create_table', { width: 2000, depth: 1000, height: 760, count: 4 }],
    [
      'round coffee table 80 cm across and 40 cm high with a glass top',
      'create_table',
      { shape: 'round', width: 800, height: 400, materials: { top: 'glass' } },
    ],
    ['table with tapered legs', 'create_table', { leg_style: 'tapered' }],
    ['kitchen chair, seat 46 cm high, white', 'create_chair', { seat_height: 460 }],
    ['bar stool 75 cm high with a foot rest', 'create_stool', { height: 750, rest: true }],
    ['three-legged stool 45 cm high', 'create_stool', { height: 450, count: 3 }],
    ['a glass of orange juice', 'create_glass', { content: 'juice' }],
    ['a table covered with a white cloth', 'create_table', { cloth: true }],
    ['an astronaut riding a horse', 'create_astronaut', { pose: 'riding' }],
    ['a chest full of gold coins', 'create_treasure_chest', { gold: true }],
    ['a cake surrounded by six candles', 'polar_array', { count: 6 }],
    ['a polka dot coffee mug', 'paint', { face: 'front' }],
    ['bookcase 2 m tall, 90 cm wide with 6 shelves', 'create_shelving', { height: 2000, width: 900, count: 6 }],
    ['chest with four drawers, 90 cm wide', 'create_cabinet', { drawers: 4, width: 900 }],
    ['wardrobe with three doors', 'create_cabinet', { doors: 3, height: 2000 }],
    ['king size bed with two pillows', 'create_bed', { width: 1800, pillows: 2 }],
    ['three seater leather sofa', 'create_sofa', { seats: 3 }],
    ['desk lamp with a black shade, 45 cm tall', 'create_lamp', { style: 'desk', height: 450 }],
    ['a street lamp 5 m tall', 'create_lamp', { style: 'street', height: 5000 }],
    ['white porcelain vase 25 cm high', 'create_vase', { height: 250 }],
    ['mug without a handle', 'create_mug', { handle: false }],
    ['beer glass 15 cm', 'create_glass', { form: 'beer', height: 150 }],
    ['brown glass bottle with a cork, 28 cm', 'create_bottle', { closure: 'cork', height: 280 }],
    ['dinner plate 27 cm', 'create_plate', { diameter: 270 }],
    ['gear with 16 teeth, module 3, 12 mm thick, 10 mm bore', 'create_gear', { teeth: 16, module: 3, thickness: 12, bore: 10 }],
    ['a hollow cylinder 40 mm outside, 30 mm inside, 60 mm high', 'cylinder', { diameter: 40, inner_diameter: 30, height: 60 }],
    ['cylinder, overall length 100, diameter 20', 'cylinder', { diameter: 20, height: 100 }],
    ['cylinder with a total height of 80 mm and 30 mm diameter', 'cylinder', { diameter: 30, height: 80 }],
    ['a tube, overall length 100, 20 mm outside, 2 mm wall', 'create_tube', { diameter: 20, length: 100, wall: 2 }],
    ['spring 50 long, 12 diameter, 1.5 wire', 'spring', { height: 50, diameter: 12, wire: 1.5 }],
    ['wardrobe 200 high with sliding doors', 'create_cabinet', { height: 2000 }],
    ['flange 120 mm dia, 12 thick, 40 bore', 'create_flange', { bore: 40, diameter: 120, thickness: 12 }],
    ['M8 bolt 40 mm long with socket head', 'create_bolt', { diameter: 8, length: 40, head: 'socket' }],
    ['M10 nut', 'create_nut', { diameter: 10 }],
    ['washer 16 mm outer, 8.4 mm inner, 1.6 mm thick', 'create_washer', { outer_diameter: 16, inner_diameter: 8.4, thickness: 1.6 }],
    [
      'flange with 8 holes of 11 mm on a 130 mm bolt circle, 160 mm outer diameter, 15 mm thick, 60 mm bore',
      'create_flange',
      { count: 8, hole: 11, bolt_circle: 130, diameter: 160, thickness: 15, bore: 60 },
    ],
    ['steel tube 50mm long, outer diameter 20, inner diameter 16', 'create_tube', { length: 50, diameter: 20, wall: 2 }],
    [
      'compression spring 40 mm long, 12 mm outer diameter, 1.5 mm wire, 8 coils',
      'spring',
      { height: 40, diameter: 12, wire: 1.5, count: 8 },
    ],
    ['ball bearing 8 mm bore, 22 mm outer diameter, 7 mm wide', 'create_bearing', { bore: 8, diameter: 22, thickness: 7 }],
    ['box 80 x 50 x 25 mm, wall 2 mm, open at the top', 'create_enclosure', { width: 80, depth: 50, height: 25, wall: 2 }],
    ['house with a red gable roof and a brown door', 'create_house', { roof: 'gable' }],
    ['two storey house without a chimney', 'create_house', { storeys: 2, chimney: false }],
    ['spiral stairs, 12 steps, 2.4 m high', 'create_stairs', { style: 'spiral', count: 12, height: 2400 }],
    ['stairs with 8 steps of 17 cm', 'create_stairs', { count: 8, rise: 170 }],
    ['wall 5 m long, 3 m high, 20 cm thick', 'create_wall', { width: 5000, height: 3000, thickness: 200 }],
    ['a doric column 4 m tall', 'create_column', { order: 'doric', height: 4000 }],
    ['picket fence 5 m long, 1.2 m high', 'create_fence', { style: 'picket', length: 5000, height: 1200 }],
    ['pine tree 8 m high', 'create_tree', { kind: 'conifer', height: 8000 }],
    ['toy rocket with four red fins', 'create_rocket', { count: 4 }],
    ['wagon wheel 80 cm with 12 spokes', 'create_wheel', { style: 'wagon', diameter: 800, count: 12 }],
    ['a wooden crate 40 x 30 x 30 cm', 'create_crate', { width: 400, depth: 300, height: 300 }],
    ['a cube 5 cm wide', 'box', { size: [50, 50, 50] }],
    ['four red spheres in a row', 'linear_array', { count: 4, centered: true }],
    ['ring of 8 yellow cubes around a black sphere', 'polar_array', { count: 8 }],
    ['a 4 x 2 grid of green cylinders', 'grid_array', { columns: 4, rows: 2 }],
    ['three boxes stacked on top of each other', 'linear_array', { count: 3, step: [0, '= box.size_y', 0] }],
    ['a 30 mm cube with a 10 mm hole through the middle', 'hole', { diameter: 10 }],
    ['a pyramid of 10 cm', 'pyramid', { height: 100, base: [100, 100] }],
  ])('%s', async (prompt, op, params) => {
    const plan = await made(prompt);
    expect(ops(plan)).toContain(op);
    for (const [name, value] of Object.entries(params)) expect([name, paramOf(plan, op, name)]).toEqual([name, value]);
    expect(tryReadPlan(plan, registry).problems).toEqual([]);
  });
});

test('the seed prompt: shank, stone, bezel and casting, with their parameters by name', async () => {
  const { plan: composed, unread } = await generate(
    'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter',
  );
  const plan = composed!;
  expect(ops(plan)).toEqual(['create_shank', 'create_diamond', 'create_bezel_setting', 'cast']);
  expect(Object.fromEntries(plan.parameters.map(({ name, value }) => [name, value]))).toMatchObject({
    inner_diameter: 18,
    shank_thickness: 2,
    carat: 1,
  });
  expect(plan.intent.requirements.map(({ words }) => words)).toEqual(
    expect.arrayContaining(['2 mm thick', '18 mm in diameter', '1.0 carat']),
  );
  expect(unread).toEqual([]);
});

describe('what a prompt is taken for', () => {
  test.each([
    ['ring of 8 cubes', 'product'],
    ['a ring', 'jewelry'],
    ['half a carat oval sapphire', 'jewelry'],
    ['heart pendant in silver', 'jewelry'],
    ['a blue cup on a white saucer', 'vessel'],
    ['a lamp on a table', 'lighting'],
    ['a lighthouse', 'architecture'],
    ['greek temple', 'architecture'],
    ['claw hammer', 'tool'],
    ['copper saucepan', 'kitchenware'],
    ['a bicycle', 'vehicle'],
    ['snowman', 'nature'],
    ['chess queen', 'toy'],
    ['mounting plate 120 x 80 x 6 mm with four 6.5 mm holes', 'mechanical'],
    ['steel shaft 12 mm in diameter, 150 mm long', 'mechanical'],
    ['a wooden cube 5 cm', 'product'],
  ])('%s is %s', async (prompt, type) => {
    expect((await made(prompt)).intent.design_type).toBe(type);
  });
});

describe('what is not understood is said', () => {
  test('a head noun that nobody knows gives no model', async () => {
    const { plan, reply } = await generate('a flurble with three zargs');
    expect(plan).toBeUndefined();
    expect(reply).toContain('flurble');
  });
  test('nothing to make', async () => {
    const { plan, reply } = await generate('make me something nice');
    expect(plan).toBeUndefined();
    expect(reply).toBeTruthy();
  });
  test('a size that cannot be', async () => {
    expect((await generate('a cube with -5 mm sides')).notes.join()).toMatch(/more than nothing|cannot be made|-5/);
    expect((await generate('a table minus forty metres wide')).notes.join()).toMatch(/more than nothing/);
  });
});

describe('relations become anchors', () => {
  test.each([
    ['a blue cube on a green cylinder', 'box', { my: 'bottom', to: 'cylinder.top' }],
    ['a mug on a table', 'create_mug', { my: 'bottom', to: 'table.top' }],
    ['a table with a lamp on it', 'create_lamp', { my: 'bottom', to: 'table.top' }],
    ['a sphere to the left of a cone', 'sphere', { my: 'bottom right', to: 'cone.bottom left' }],
    ['a cone behind a box', 'cone', { my: 'bottom front', to: 'box.bottom back' }],
    ['a vase with a flower', 'create_flower', { my: 'bottom', to: 'vase.bottom' }],
  ])('%s', async (prompt, op, at) => {
    expect((await made(prompt)).operations.find((operation) => operation.op === op)?.at).toMatchObject(at);
  });
});

test('any text at all gives a plan that reads without a problem, or an answer', async () => {
  const words = [
    'ring',
    'diamond',
    'table',
    'of',
    'with',
    '3',
    'mm',
    '2 x',
    'on',
    'red',
    'gold',
    'carat',
    'hole',
    ',',
    '"',
    'size',
    'zz',
    '1/0',
    'without',
    'grid',
    'gear',
    'halo',
    '-5',
    '1e9',
    'M6',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ maxLength: 120 }),
        fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' ')),
      ),
      async (prompt) => {
        const { plan, reply } = await generate(prompt);
        if (plan) expect(tryReadPlan(plan, registry).problems).toEqual([]);
        else expect(reply).toBeTruthy();
      },
    ),
    { numRuns: 400 },
  );
});
