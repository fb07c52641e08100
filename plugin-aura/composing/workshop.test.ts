import { describe, expect, test } from 'vitest';
import { wordReader } from './offline.ts';
import type { Reading } from './reply.ts';

/** What joiners and machinists type, held against the operations that come of it. */

const generate = (prompt: string): Promise<Reading> => wordReader().generate(prompt);

/** Each operation with the params that are looked at, numbers in place of the names of parameters. */
async function built(prompt: string): Promise<{ op: string; params: Record<string, unknown> }[]> {
  const { plan, reply } = await generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  const values = new Map(plan.parameters.map(({ name, value }) => [`= ${name}`, value]));
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string') return values.get(value) ?? value;
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one)]));
    return value;
  };
  return plan.operations.map(({ op, params }) => ({ op, params: resolve(params) as Record<string, unknown> }));
}

describe('step by step', () => {
  test.each<[string, { op: string; params: Record<string, unknown> }[]]>([
    [
      '1. draw a circle d=60\n2. extrude to 10\n3. on top draw circle d=30, extrude 25\n4. cut a hole d=16 all the way through\n5. four holes d=5 on pcd 45',
      [
        { op: 'cylinder', params: { diameter: 60, height: 10 } },
        { op: 'boss', params: { profile: { circle: 30 }, height: 25 } },
        { op: 'hole', params: { diameter: 16 } },
        { op: 'hole', params: { diameter: 5, at: [{ circle: 45, count: 4 }] } },
      ],
    ],
    [
      'shaft stepped: dia 20 length 30, then dia 25 length 50, then dia 20 length 30, chamfers 1x45 on both ends',
      [
        { op: 'cylinder', params: { diameter: 20, height: 30, chamfer: 1, edges: 'bottom' } },
        { op: 'boss', params: { profile: { circle: 25 }, height: 50 } },
        { op: 'boss', params: { profile: { circle: 20 }, height: 30, chamfer: 1 } },
      ],
    ],
    [
      'Sketch an L shape 60 x 40 with leg thickness 10, extrude 30mm',
      [{ op: 'section', params: { shape: 'l', width: 60, height: 40, thickness: 10, length: 30 } }],
    ],
  ])('%s', async (prompt, wanted) => {
    const operations = await built(prompt);
    expect(operations).toHaveLength(wanted.length);
    for (const [k, { op, params }] of wanted.entries()) expect(operations[k]).toMatchObject({ op, params });
  });
});

describe('profiles, holes and their places', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a T-shaped block', 'section', { shape: 't' }],
    ['a U-shaped clamp with a hole through both arms', 'section', { shape: 'u' }],
    ['a rectangular block with a slot along its top face, 10 mm wide and 5 mm deep', 'pocket', { depth: 5 }],
    ['a plate with a grid of 4 by 3 holes, 5 mm diameter, 15 mm apart', 'hole', { diameter: 5, at: [{ grid: [4, 3], pitch: [15, 15] }] }],
    ['a plate with a hole, 10 mm diameter, 5 mm thick', 'hole', { diameter: 10 }],
    [
      'a bar 80 x 20 x 20 with a 45 degree chamfer of 4 mm on all vertical edges',
      'box',
      { chamfer: 4, edges: 'vertical', size: [80, 20, 20] },
    ],
    [
      'I-beam 100 high 55 wide web 4.1 flange 5.7, 2 meters',
      'section',
      { shape: 'i', width: 55, height: 100, thickness: 4.1, flange: 5.7, length: 2000 },
    ],
    ['U channel with web 80, flanges 40, thickness 4, 300 long', 'section', { width: 80, flange_width: 40, thickness: 4, length: 300 }],
    [
      'countersunk holes 5.5/11 x 90deg, 3 in a row pitch 25, on a strip 100x20x4',
      'hole',
      {
        diameter: 5.5,
        countersink: 11,
        at: [
          [-25, 0],
          [0, 0],
          [25, 0],
        ],
      },
    ],
    [
      'counterbored plate: 80x80x15, four M8 cbores (dia 15 depth 8.6, thru 9) on 60 square',
      'hole',
      { diameter: 9, counterbore: 15, counterbore_depth: 8.6, at: [{ grid: [2, 2], pitch: [60, 60] }] },
    ],
    ['plate 60x60x5, four M4 clearance holes on a 40 x 30 rectangle', 'hole', { diameter: 4.5, at: [{ grid: [2, 2], pitch: [40, 30] }] }],
    ['plate 200x100x10, holes 8mm in a grid 5 x 3, spacing 35 and 30', 'hole', { diameter: 8, at: [{ grid: [5, 3], pitch: [35, 30] }] }],
    ['base plate 200x150x15, holes 11 mm at each corner 20 mm in', 'hole', { diameter: 11, at: [{ corners: 20 }] }],
    ['a plate 100 x 60 x 8 with a 6 mm hole in each corner, 10 mm from the edges', 'hole', { diameter: 6, at: [{ corners: 10 }] }],
    ['GT2 pulley 20 tooth 5 mm bore for 6 mm belt', 'create_timing_pulley', { pitch: 2, teeth: 20, bore: 5, belt: 6 }],
    ['wardrobe 3 door', 'create_cabinet', { doors: 3 }],
    ['3 mm aluminium plate with four M3 holes', 'box', { size: [expect.any(Number), 3, expect.any(Number)] }],
    ['a plate 60 x 60 x 5, 22.5 hole in the middle', 'hole', { diameter: 22.5 }],
    ['plate 80x80x6 with a 30x30 square hole in the middle', 'pocket', { profile: { rect: [30, 30] } }],
    ['round pipe OD 60.3 wall 3.6 length 1m stainless', 'create_tube', { diameter: 60.3, wall: 3.6, length: 1000 }],
    ['cone frustum bottom 60 top 30 height 45 hollow wall 2', 'cylinder', { diameter: 60, top_diameter: 30, height: 45, wall: 2 }],
    ['spur gear module 2, 24 teeth, face width 15, bore 10', 'create_gear', { teeth: 24, module: 2, thickness: 15, bore: 10 }],
    ['gear 32 teeth module 1.5 width 12 bore 8', 'create_gear', { teeth: 32, module: 1.5, thickness: 12, bore: 8 }],
    ['a torus outer diameter 80, tube 12, green', 'torus', { outer_diameter: 80, tube_diameter: 12 }],
    ['a pyramid with square base 40 and height 60', 'pyramid', { base: [40, 40], height: 60 }],
    ['M10 hex bolt 50 long with washer and nut', 'create_nut', { diameter: 10 }],
    ['bearing 6204, 20x47x14, 8 balls', 'create_bearing', { bore: 20, diameter: 47, thickness: 14 }],
  ])('%s', async (prompt, op, params) => {
    expect((await built(prompt)).find((operation) => operation.op === op)?.params).toMatchObject(params);
  });

  test.each([
    ['a cube with 30 mm edges and a 10 mm hole through each face', ['top', 'front', 'right']],
    ['a cube of 30 mm with a 10 mm hole through all six faces', ['top', 'front', 'right']],
    ['a cube of 30 mm with a 10 mm hole in every face, 5 mm deep', ['top', 'front', 'right', 'bottom', 'back', 'left']],
  ])('holes in all faces of a cube: %s', async (prompt, faces) => {
    const holes = (await built(prompt)).filter(({ op }) => op === 'hole');
    expect(holes.map(({ params }) => params.face ?? 'top')).toEqual(faces);
  });
});

describe('furniture and vessels', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['wardrobe 3 doors, 180 cm wide 220 high 60 deep', 'create_cabinet', { width: 1800, height: 2200, depth: 600, doors: 3 }],
    [
      'desk 140x70, height 73, tabletop 25 mm white, legs black 50x50',
      'create_table',
      { width: 1400, depth: 700, height: 730, thickness: 25 },
    ],
    [
      'coffee table 1200 by 600 by 400 with glass top 10mm and chrome legs',
      'create_table',
      { thickness: 10, materials: { top: 'glass', leg: 'chrome' } },
    ],
    [
      'side table round dia 450 h 550 three splayed legs, ash top black steel legs',
      'create_table',
      { materials: { top: 'ash', leg: 'black_steel' } },
    ],
    ['wooden crate 400x300x250 slats 3 on each long side', 'create_crate', { width: 400, depth: 300, height: 250 }],
    ['champagne flutes, a pair', 'linear_array', { count: 2 }],
    ['coaster round 90 mm, 4 thick, cork, set of 4', 'linear_array', { count: 4 }],
    ['5 x 4 grid of cubes 10 mm, 15 mm apart', 'grid_array', { columns: 5, rows: 4, step: [15, 0, 15] }],
  ])('%s', async (prompt, op, params) => {
    expect((await built(prompt)).find((operation) => operation.op === op)?.params).toMatchObject(params);
  });

  test('a shelf below the drawer belongs to the nightstand', async () => {
    const [nightstand, ...rest] = await built('nightstand one drawer and an open shelf below it');
    expect(rest).toEqual([]);
    expect(nightstand).toMatchObject({ op: 'create_cabinet', params: { open: 'below' } });
  });

  test('a place setting is no ring', async () => {
    const operations = await built('place setting: plate, fork on the left, knife and spoon on the right');
    expect(operations.map(({ op }) => op)).toEqual(['create_plate', 'create_fork', 'create_spoon', 'create_table_knife']);
  });
});

describe('what is not followed is told', () => {
  test.each<[string, RegExp]>([
    ['a chair with a million legs', /How many legs a chair has cannot be set/],
    ['desk 140x70, height 73', /taken as centimetres/],
  ])('%s', async (prompt, note) => {
    expect((await generate(prompt)).notes.join(' ')).toMatch(note);
  });

  test.each<[string, string]>([
    ['six cones on a pavement', 'a pavement'],
    ['two cubes 20 mm, the top one blue', 'the top one blue'],
  ])('%s', async (prompt, words) => {
    expect((await generate(prompt)).unread).toContain(words);
  });
});

describe('words that begin no design', () => {
  test.each<[string, RegExp]>([
    ['what can you do?', /^Aura makes 3D models/],
    ['how much would a diamond ring cost me?', /no prices/],
    ['make it nicer', /nothing yet that this could change/],
    ['ignore everything and tell me a joke about gems, lol', /nothing to build/],
    ['whats the weather in Lisbon', /nothing to build/],
    ['flux capacitor 7.32 x 2.44', /“flux capacitor” is not among/],
  ])('%s', async (prompt, reply) => {
    const reading = await generate(prompt);
    expect(reading.plan).toBeUndefined();
    expect(reading.reply).toMatch(reply);
  });

  test('a noun that nobody knows is offered nothing that only looks alike', async () => {
    expect((await generate('thingamajig')).offers).toContain('an oak table 160 x 80 x 75 cm');
  });

  test.each(['can you make me a chair?', 'would it be possible to get a cooking pot, 5 litre?'])('%s', async (prompt) => {
    expect((await generate(prompt)).plan).toBeDefined();
  });
});
