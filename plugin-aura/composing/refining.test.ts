import { describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { numbersOf } from '../evaluation/numbers.ts';
import { reportOf } from '../evaluation/report.ts';
import type { PartReport } from '../evaluation/reportSchema.ts';
import { resolveMaterials } from '../evaluation/specifications.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { diffPlans } from '../plan/diff.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Refinements on designs that are really built: what changes, where it stands then, and that all else stays as it was. */

const reader = wordReader();
const evaluator = Kernel.load().then((kernel) => new Evaluator(kernel, registry));

async function built(plan: Plan) {
  const evaluation = (await evaluator).evaluate(plan, { quality: 'draft' });
  return { ...reportOf(evaluation, resolveMaterials(plan).specifications), numbers: numbersOf(evaluation) };
}

async function told(first: string, ...turns: string[]) {
  let before: Plan | undefined;
  let plan = (await reader.generate(first)).plan;
  let reply = '';
  for (const turn of turns) {
    const given = planSchema.parse(JSON.parse(JSON.stringify(plan)));
    const next = await reader.refine(given, turn, { measure: () => built(given) });
    before = given;
    reply = next.reply ?? '';
    if (next.plan) plan = next.plan;
  }
  if (!plan || !before) throw new Error(`Nothing came of "${first}"`);
  return { before, after: plan, reply, was: (await built(before)).parts, now: (await built(plan)).parts };
}

const changed = ({ before, after }: { before: Plan; after: Plan }): string[] =>
  diffPlans(before, after)
    .filter(({ what }) => what !== 'plan' && what !== 'material')
    .map(({ kind, id }) => `${kind} ${id}`);
const parameterOf = ({ after }: { after: Plan }, name: string): unknown =>
  after.parameters.find((parameter) => parameter.name === name)?.value;
const named = (parts: readonly PartReport[], name: string): PartReport[] => parts.filter((part) => part.name === name);
const size = (part: PartReport | undefined, axis: number): number => (part ? part.bounds.max[axis]! - part.bounds.min[axis]! : Number.NaN);
const middle = (part: PartReport | undefined, axis: number): number =>
  part ? (part.bounds.max[axis]! + part.bounds.min[axis]!) / 2 : Number.NaN;

describe('nothing but what was asked', () => {
  it('a thinner band takes no stone or material from the list', async () => {
    const { before, after } = await told('gold ring with a 1 ct cushion morganite and a diamond halo', 'make the band thinner');
    expect(diffPlans(before, after).map(({ what, id }) => `${what} ${id}`)).toEqual(['parameter shank_thickness']);
  });
});

describe('units and numbers', () => {
  it.each([
    ['make it 140 long and 80 wide, centimetres', { table_width: 1400, table_depth: 800 }],
    ['120 x 70, in cm', { table_width: 1200, table_depth: 700 }],
    ['height 70, in cm', { table_height: 700 }],
    ['make it 1.5 long, metres', { table_width: 1500 }],
    ['half a metre high', { table_height: 500 }],
  ] as const)('a unit behind all numbers is of each: %s', async (turn, wanted) => {
    const dialogue = await told('oak table', turn);
    for (const [name, value] of Object.entries(wanted)) expect(parameterOf(dialogue, name)).toBe(value);
  });

  it.each([
    ['table 180 cm long and 90 wide', '100 cm wide', [1800, 1000]],
    ['oak table 160 cm long', '80 cm wide', [1600, 800]],
    ['desk 120 x 60 x 74 cm', '140 wide actually', [1400, 600]],
    ['desk 140 cm wide and 60 deep', '70 cm deep', [1400, 700]],
  ] as const)('%s, then %s', async (first, turn, sides) => {
    const dialogue = await told(first, turn);
    expect([parameterOf(dialogue, 'table_width'), parameterOf(dialogue, 'table_depth')]).toEqual(sides);
  });

  it('counts are no lengths, whatever unit stands behind', async () => {
    expect(parameterOf(await told('bookshelf with 5 shelves', '6 shelves and 200 high, in cm'), 'shelving_count')).toBe(6);
  });

  it.each([
    ['oak table', 'cut the height by a third', 'table_height', 500],
    ['oak table 180 cm long and 80 wide', 'it feels skinny, half again as wide', 'table_depth', 1200],
    ['oak table', 'the top looks flimsy, make it 60 mm', 'table_thickness', 60],
    ['silver bangle', 'a quarter wider', 'width', 6.25],
    ['bookshelf with 5 shelves', 'twice the number of shelves', 'shelving_count', 10],
    ['bookshelf with 4 shelves', 'half as many shelves', 'shelving_count', 2],
    ['bookshelf with 5 shelves', 'two shelves more', 'shelving_count', 7],
    ['butt hinge 75x60 with 3 holes per leaf', '4 on each leaf would be better', 'hinge_count', 4],
    ['bed 160x200 with headboard', 'headboard 110 high', 'bed_headboard', 1100],
    // by the room that was measured
    ['coffee mug', 'it should hold 350 ml', 'mug_height', 92.6496],
  ])('%s: %s', async (first, turn, name, value) => {
    expect(parameterOf(await told(first, turn), name)).toBe(value);
  });
});

describe('parts by their ordinary names', () => {
  it('every second board of what calls them shelves', async () => {
    const { now } = await told('shelf with 4 boards', 'every second board in black');
    expect(named(now, 'Shelf').map(({ copies, material }) => [copies, material])).toEqual([
      [2, 'Oak'],
      [2, 'Black paint'],
    ]);
  });

  it('the outer ones, and the others stay', async () => {
    const { now } = await told('bookshelf with 5 shelves', 'the outer shelves in white');
    expect(named(now, 'Shelf').map(({ copies }) => copies)).toEqual([3, 2]);
  });

  it('one in three of what is counted as it was built', async () => {
    const { was, now } = await told('picket fence 4 m long', 'every third picket taller');
    const [all] = named(was, 'Picket');
    expect(named(now, 'Picket')[0]?.copies).toBe(all!.copies - Math.floor(all!.copies / 3));
  });

  it('the wheels of the engine, and not those of the wagons', async () => {
    const { now } = await told('toy train with a locomotive and two wagons', 'bigger wheels on the engine');
    expect(size(named(now, 'Engine wheel')[0], 1)).toBeCloseTo(37.5, 1);
    expect(size(named(now, 'Bogie wheel')[0], 1)).toBeCloseTo(30, 1);
  });

  it('“them” are the parts that were spoken of', async () => {
    const { now } = await told('oak table', 'slimmer legs', 'make them white but leave the top as it is');
    expect(named(now, 'Leg')[0]?.material).toBe('White paint');
    expect(named(now, 'Table top')[0]?.material).toBe('Oak');
  });

  it('“it” is the thing that was moved last', async () => {
    const dialogue = await told('desk with a lamp on it', 'move the lamp to the left', 'move it 10 cm back');
    expect(changed(dialogue)).toEqual(['changed lamp']);
  });
});

describe('sizes of parts without a number of their own', () => {
  it('a thicker seat is higher and no wider', async () => {
    const { was, now } = await told('a wooden stool', 'thicker top');
    const [old, next] = [named(was, 'Seat')[0], named(now, 'Seat')[0]];
    expect(size(next, 1)).toBeCloseTo(1.25 * size(old, 1), 1);
    expect(size(next, 0)).toBeCloseTo(size(old, 0), 1);
  });

  it('slimmer legs are as long as they were', async () => {
    const { was, now } = await told('a wooden stool', 'slimmer legs');
    expect(size(named(now, 'Leg')[0], 1)).toBeCloseTo(size(named(was, 'Leg')[0], 1), 1);
  });

  it('legs 5 cm longer raise what stands on them', async () => {
    const { was, now } = await told('oak table', 'legs 5 cm longer');
    expect(middle(named(now, 'Table top')[0], 1) - middle(named(was, 'Table top')[0], 1)).toBeCloseTo(50, 0);
  });

  it('a taller stem lifts the shade, and the foot stays', async () => {
    const { was, now } = await told('table lamp', 'taller stem');
    const grown = size(named(now, 'Stem')[0], 1) - size(named(was, 'Stem')[0], 1);
    expect(grown).toBeGreaterThan(50);
    for (const name of ['Shade', 'Socket', 'Bulb'])
      expect(middle(named(now, name)[0], 1) - middle(named(was, name)[0], 1)).toBeCloseTo(grown, 1);
    expect(named(now, 'Base')[0]?.bounds).toEqual(named(was, 'Base')[0]?.bounds);
    expect(named(now, 'Stem')[0]?.bounds.min[1]).toBeCloseTo(named(was, 'Stem')[0]!.bounds.min[1], 1);
  });

  it('a shallower bowl is lower and as wide', async () => {
    const { was, now } = await told('salad bowl', 'shallower');
    expect(size(now[0], 1)).toBeLessThan(0.9 * size(was[0], 1));
    expect(size(now[0], 0)).toBeCloseTo(size(was[0], 0), 0);
  });

  it.each([
    ['writing desk', 'a bit taller, like 3 cm', 'table_height', 760],
    ['spur gear with 20 teeth', '24 teeth, same module', 'gear_teeth', 24],
    ['bridge with three arches', 'five arches, same length', 'bridge_arches', 5],
  ])('%s: %s', async (first, turn, name, value) => {
    expect(parameterOf(await told(first, turn), name)).toBe(value);
  });

  it('a steeper roof stands on the same walls', async () => {
    const { was, now } = await told('a house with a red roof', 'roof steeper');
    const [old, next] = [named(was, 'Roof')[0], named(now, 'Roof')[0]];
    expect(next?.bounds.min[1]).toBeCloseTo(old!.bounds.min[1], 0);
    expect(size(next, 0)).toBeCloseTo(size(old, 0), 0);
    expect(size(next, 1)).toBeGreaterThan(1.2 * size(old, 1));
  });
});

describe('places', () => {
  it.each([
    ['handle on the left side', 0, -1],
    ['handle on the front', 2, 1],
  ])('a handle goes round the mug: %s', async (turn, axis, sign) => {
    const { now } = await told('coffee mug with a handle', turn);
    const [handle, body] = [named(now, 'Handle')[0], named(now, 'Mug body')[0]];
    expect(sign * (middle(handle, axis) - middle(body, axis))).toBeGreaterThan(40);
    expect(middle(handle, axis === 0 ? 2 : 0)).toBeCloseTo(middle(body, axis === 0 ? 2 : 0), 0);
  });

  it('the ladder on the other side keeps its height', async () => {
    const { was, now } = await told('bunk bed with a ladder', 'put the ladder on the other side');
    const [old, next] = [named(was, 'Ladder')[0], named(now, 'Ladder')[0]];
    expect(middle(next, 2)).toBeLessThan(0);
    expect(middle(next, 1)).toBeCloseTo(middle(old, 1), 1);
  });

  it('drawers move with what holds them, where the desk has a word for it', async () => {
    const { now } = await told('desk 140x70 with two drawers on the right', 'move the drawers to the left');
    expect(middle(named(now, 'Pedestal')[0], 0)).toBeLessThan(0);
  });

  it('a drawer that is open comes out, and the others stay', async () => {
    const { now } = await told('chest of drawers with 4 drawers', 'top drawer should be a bit open');
    const [shut, open] = named(now, 'Drawer');
    expect(shut?.copies).toBe(3);
    expect(middle(open, 2) - middle(shut, 2)).toBeGreaterThan(50);
  });

  it('books stand on the second shelf from the top', async () => {
    const { now } = await told('bookshelf with 5 shelves', 'put books on the second shelf from the top');
    const [shelves] = named(now, 'Shelf');
    const books = named(now, 'Book 1');
    const lowest = Math.min(...books.map(({ bounds }) => bounds.min[1]));
    expect(lowest).toBeCloseTo(shelves!.bounds.min[1] + 0.75 * (size(shelves, 1) - 20) + 20, -1);
  });

  it('a lamp on the left one of two', async () => {
    const { now } = await told('bed 160x200 with headboard', 'put a nightstand on each side', 'and a lamp on the left one only');
    expect(middle(named(now, 'Shade')[0], 0)).toBeLessThan(-1000);
  });

  it.each([
    ['five dice in a row', 'spread them out a bit', 31.2],
    ['five dice in a row', 'closer together', 18.5],
    ['five dice in a row', 'move them 5 mm further apart', 29],
  ])('%s: %s', async (first, turn, step) => {
    const { after } = await told(first, turn);
    expect(after.operations.find(({ op }) => op === 'linear_array')?.params.step).toEqual([step, 0, 0]);
  });

  it('chairs around a table move away from it all together', async () => {
    const dialogue = await told('dining table with 4 chairs', 'chairs further away');
    expect(changed(dialogue)).toEqual(['changed chair_circle']);
    expect(size(named(dialogue.now, 'Seat')[0], 2)).toBeGreaterThan(size(named(dialogue.was, 'Seat')[0], 2) + 200);
  });

  it('a fence around a house encloses it', async () => {
    const { now } = await told('a house with a red roof', 'a fence around it');
    const [rails, roof] = [named(now, 'Rail')[0], named(now, 'Roof')[0]];
    for (const axis of [0, 2]) expect(size(rails, axis)).toBeGreaterThan(size(roof, axis));
    expect(rails?.bounds.min[1]).toBeGreaterThanOrEqual(0);
  });

  it('a nut and a washer go on the shaft of the bolt, with its thread', async () => {
    const { now } = await told('M10 bolt 60 mm long', 'with a nut', 'add a washer under the head');
    const [bolt, nut, washer] = ['Bolt', 'Nut', 'Washer'].map((name) => named(now, name)[0]);
    for (const part of [nut, washer]) expect([middle(part, 0), middle(part, 2)]).toEqual([middle(bolt, 0), middle(bolt, 2)]);
    expect(size(nut, 2)).toBeCloseTo(16, 1);
    expect(middle(nut, 1)).toBeGreaterThan(50);
    expect(middle(washer, 1)).toBeLessThan(15);
  });

  it.each([
    ['lay it on its side', [0, 0, -90]],
    ['turn it round', [0, 180, 0]],
    ['turn it by a quarter turn', [0, 90, 0]],
    ['turn it upside down', [180, 0, 0]],
  ])('%s', async (turn, rotate) => {
    const dialogue = await told('a wooden stool', turn);
    expect(changed(dialogue)).toEqual(['changed stool']);
    expect(dialogue.after.operations.find(({ id }) => id === 'stool')?.at?.rotate).toEqual(rotate);
  });

  it('what is put on a desk stands on it, and is “it” afterwards', async () => {
    const { after } = await told('table lamp', 'put it on a desk', 'make it blue');
    expect(after.operations.find(({ id }) => id === 'lamp')).toMatchObject({ at: { to: 'table.top' }, name: 'Blue table lamp' });
  });
});

describe('several wishes, and what is put in', () => {
  it('a cushion of the chair’s own, in its colour', async () => {
    const { was, now } = await told('an oak chair', 'cushion on the seat, dark green');
    expect(named(now, 'Seat cushion')[0]?.material).toBe('Dark green fabric');
    expect(named(now, 'Seat')[0]?.bounds).toEqual(named(was, 'Seat')[0]?.bounds);
  });

  it('a shelf underneath is the table’s', async () => {
    const dialogue = await told('coffee table with a glass top', 'add a shelf underneath');
    expect(changed(dialogue)).toEqual(['changed table']);
  });

  it('the same rim on another thing', async () => {
    const dialogue = await told('dinner plate, 27 cm, white', 'gold rim', 'add a soup bowl on it', 'the same rim on the bowl as well');
    expect(changed(dialogue)).toEqual(['changed bowl']);
    expect(named(dialogue.now, 'Rim').map(({ material }) => material)).toEqual(['18K yellow gold', '18K yellow gold']);
  });

  it('edges are rounded by the body’s own number', async () => {
    const dialogue = await told('storage box 80 x 50 x 30', 'round the edges');
    expect(parameterOf(dialogue, 'storage_box_round')).toBeGreaterThan(0);
  });
});

describe('nothing else goes along', () => {
  it('a look that was given to a door is taken off again, and the door stays', async () => {
    const { now } = await told('a wardrobe with two doors', 'three doors, the middle one with a mirror', 'take the mirror off again');
    expect(named(now, 'Door').map(({ copies, material }) => [copies, material])).toEqual([[3, 'Oak']]);
  });

  it('one of two that are built apart', async () => {
    const { was, now } = await told('hinge with two leaves', 'only the left leaf a bit longer');
    expect(named(now, 'Right leaf')[0]?.bounds).toEqual(named(was, 'Right leaf')[0]?.bounds);
    expect(size(named(now, 'Left leaf')[0], 2)).toBeGreaterThan(size(named(was, 'Left leaf')[0], 2));
  });

  it('the middle one of three grows from where it stands', async () => {
    const { now } = await told('three candles', 'the middle one taller');
    for (const part of now) expect(part.bounds.min[1]).toBeGreaterThanOrEqual(-0.01);
  });

  it('why something is changed is no change', async () => {
    const { was, now } = await told('round pedestal table, 100 cm diameter', 'the foot looks too small, make it wider');
    expect(named(now, 'Table top')[0]?.bounds).toEqual(named(was, 'Table top')[0]?.bounds);
    expect(size(named(now, 'Pedestal')[0], 0)).toBeGreaterThan(size(named(was, 'Pedestal')[0], 0));
  });

  it.each([
    ['shoe rack with three tiers', 'add a tier and make it 20% wider', 'shelving_count', 4],
    ['wall shelf on two brackets', 'add another bracket in the middle', 'wall_shelf_brackets', 3],
  ])('%s: %s', async (first, turn, name, value) => {
    expect(parameterOf(await told(first, turn), name)).toBe(value);
  });

  it('a colour that is a fruit too', async () => {
    const dialogue = await told('a mug', 'orange');
    expect(changed(dialogue)).toEqual(['changed mug']);
  });

  it('what is said behind something new is said of that', async () => {
    const dialogue = await told('treasure chest', 'a padlock on the front. rusty.');
    expect(changed(dialogue).filter((line) => line.startsWith('changed'))).toEqual([]);
    expect(dialogue.after.operations.find(({ id }) => id === 'padlock')?.material).toBe('rusty');
  });
});

describe('what cannot be done changes nothing and is told', () => {
  it.each([
    ['robot', 'raise the left arm', 'how the arm is held cannot be changed'],
    ['street lamp', 'move the stem to the right', 'hangs on its stem'],
    ['dinner plate', 'put the rim on the floor', 'nothing was changed'],
    ['garden bench', 'slats in teak, frame black metal', 'there is no “frame”'],
    ['bookshelf with 5 shelves', 'shelves further apart', 'follows from the size'],
    ['chest of drawers, six drawers', 'top row drawers shallower than the others', 'it is not known which'],
    ['street lamp 5 m high', '5 m high', 'It is so already'],
  ])('%s: %s', async (first, turn, why) => {
    const dialogue = await told(first, turn);
    expect(changed(dialogue)).toEqual([]);
    expect(dialogue.reply.toLowerCase()).toContain(why.toLowerCase());
  });
});

describe('questions', () => {
  it.each([
    ['coffee mug', 'how much does it hold?', '380 ml'],
    ['jar with lid', 'how high is the lid?', 'high'],
    ['oak table', 'in walnut?', 'All of walnut it would weigh'],
    ['worm gear set', 'what is the ratio?', 'to 1'],
  ])('%s: %s', async (first, turn, said) => {
    const { reply } = await told(first, turn);
    expect(reply).toContain(said);
  });
});

describe('two wishes in one sentence', () => {
  it('of holes and of the body: what is cut out is no thicker for it', async () => {
    const { now, after } = await told('an L-bracket with two holes in each leg', 'holes M5 and 8 mm thick');
    expect(after.operations.filter(({ op }) => op === 'hole').map(({ params }) => params.diameter)).toEqual([5.5, 5.5]);
    const thick = after.parameters.find(({ name }) => /thickness/.test(name));
    expect(thick?.value).toBe(8);
    expect(now).toHaveLength(1);
  });

  it('the second is not lost in what takes the place of the first', async () => {
    const both = await told('halo ring with a round diamond', 'make the stone a sapphire and the band wider');
    expect(changed(both).some((change) => /shank_width|band_width/.test(change))).toBe(true);
    // what a ring of one wire cannot take is said, and not swallowed
    const one = await told('bypass ring with two round diamonds', 'make the left stone a sapphire and the band a bit wider');
    expect(one.reply).toContain('band a bit wider');
    expect(changed(one)).toEqual([]);
  });
});
