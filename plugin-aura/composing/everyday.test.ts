import { describe, expect, it } from 'vitest';
import { diffPlans } from '../plan/diff.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { everyday } from '../reading/everyday.ts';
import { plainly } from '../reading/idioms.ts';
import { wordReader } from './offline.ts';

/** Wishes as people say them among themselves: with thanks, hedges, reasons and comparisons, and with clauses that nobody understands. */

const reader = wordReader();

async function said(first: string, ...turns: string[]) {
  let plan = (await reader.generate(first)).plan;
  if (!plan) throw new Error(`Nothing came of "${first}"`);
  for (const turn of turns.slice(0, -1)) {
    const next: Plan | undefined = (await reader.refine(plan, turn)).plan;
    if (!next) throw new Error(`Nothing came of "${turn}"`);
    plan = planSchema.parse(JSON.parse(JSON.stringify(next)));
  }
  const reading = await reader.refine(plan, turns.at(-1)!);
  const value = (name: string): unknown => reading.plan?.parameters.find((parameter) => parameter.name === name)?.value;
  return { before: plan, reading, value };
}

const differences = (before: Plan, after: Plan | undefined): string[] =>
  after
    ? diffPlans(before, after).flatMap(({ what, kind, id, detail }) => (what === 'plan' ? [] : [`${kind} ${id} ${detail ?? ''}`]))
    : ['none'];

describe('asides', () => {
  it.each([
    'make it a touch taller pls',
    'could you make it a bit taller please',
    "a tad taller, I've got big hands",
    'slightly taller so more fits in',
    'slightly taller, if you can',
    'maybe a bit taller, for looks',
    'a bit taller because my mother is visiting',
    "slightly taller, she's always thirsty",
    'kind of a bit taller, thanks mate',
    "a bit taller, that'd look lovely",
    "I'd like it a bit taller actually",
  ])('carry no wish: %s', async (turn) => {
    const { value, reading } = await said('coffee mug', turn);
    expect(value('mug_height')).toBe(104.5);
    expect(reading.unread).toEqual([]);
  });

  it.each(['cheers thats perfect', "cheers that's perfect", 'thanks, great'])('“%s” asks for nothing', async (turn) => {
    expect((await said('oak table', turn)).reading.plan).toBeUndefined();
  });

  it.each(['make it wider so it is 900 mm', 'only the lid', 'the legs and not the top'])('“%s” holds no aside', (turn) => {
    expect(everyday(turn, undefined).text).toBe(turn);
  });
});

describe('what is said around a wish', () => {
  it.each([
    ['this is too much sparkle, take the halo off again', 'take the halo off again'],
    ['remember the five charms? make it seven, keep the star', 'seven charms, keep the star'],
    ['eight petals instead of what it has', 'eight petals'],
    ['four legs is safer for the classroom', 'four legs'],
    ['two drawers, equal height', 'two drawers'],
    ['and throw in two mustard pillows', 'add two mustard pillows'],
    ['half a litre, not more', 'make it hold half a litre'],
    ['hm, mill grain edges would be lovely', 'milgrain edges'],
    ['ok the wheels are a bit too big now, something in between', 'the wheels a bit smaller'],
    ['actually I liked the drawers better where they were', 'undo the drawers'],
    ['the width we had at first was nicer, can you go back to it', 'undo the width'],
    ['hm undo the neck thing', 'undo the neck'],
    ['How many metres tall is it now?', 'how tall is it now?'],
    ['200 x 95, height 74 cm', '200 x 95 cm, height 74 cm'],
    // what only looks like it
    ['a 4 x 2 grid, 5 mm apart', 'a 4 x 2 grid, 5 mm apart'],
    ['200 x 95 mm, height 74 cm', '200 x 95 mm, height 74 cm'],
    ['add a shelf that is nice', 'add a shelf that is nice'],
    ['add a sign that says the cake looks great', 'add a sign that says the cake looks great'],
    ['do you think blue looks better?', 'do you think blue looks better?'],
    ['make the shelf no higher', 'make the shelf no higher'],
    ['add 4 M6 holes', 'add 4 M6 holes'],
    ['add a mug w/o a handle', 'add a mug without a handle'],
    ['add a box 40 x 60, and 2 in the middle', 'add a box 40 x 60, and 2 in the middle'],
    ['bore 14 H7', 'bore 14'],
    ['move the lamp next to my bed', 'move the lamp next to my bed'],
    ['engrave "too big for my hand, smaller"', 'engrave "too big for my hand, smaller"'],
  ])('%s', (turn, plain) => {
    expect(everyday(turn, undefined).text.trim().replace(/[.]$/, '')).toBe(plain);
  });

  it('goes back to the width there was, which was told by an adjective', async () => {
    const { before, reading } = await said('a gold ring', 'make it 5 mm wide', 'the width we had at first was nicer');
    expect(differences(before, reading.plan).join()).toContain('5 ->');
  });
});

describe('what is quoted', () => {
  it.each([
    'engrave "Her Majesty" on it',
    'engrave “please, for her” on it',
    'engrave "less tall" on it',
    'engrave "Too much...  love ,always" on it',
  ])('stays as it was said: %s', (turn) => {
    expect(plainly(everyday(turn, undefined).text).trim()).toBe(turn);
  });
  it('and so does a name within a sentence', () => {
    expect(plainly('engrave Her Majesty on it').trim()).toBe('engrave Her Majesty on it');
    expect(plainly('make his head square')).toContain('the head');
    expect(plainly('MAKE HIS HEAD SQUARE')).toContain('the HEAD');
  });
});

describe('what cannot be counted', () => {
  it.each(['less glass', 'more carats', 'more glass', 'less brass'])('is no number of anything: %s', (turn) => {
    expect(everyday(turn, undefined).text).toBe(turn);
  });
});

describe('comparatives', () => {
  it.each([
    ['coffee mug', 'shallower', 'mug_height', 76],
    ['coffee mug', 'a shallower mug please, about 70mm', 'mug_height', 70],
    ['vase 250 tall', 'squatter, say 150mm', 'vase_height', 150],
    ['vase 250 tall', 'taller please, about 300mm', 'vase_height', 300],
    ['oak table', "it's too long, make it 120 cm", 'table_width', 1200],
    ['oak table', 'it is too tall, 60 cm please', 'table_height', 600],
    ['oak table', "it's too tall, so make it 20 cm lower", 'table_height', 550],
    ['oak table', 'it isn’t tall enough', 'table_height', 937.5],
    ['oak table', "lower it by 5 cm, it's too tall", 'table_height', 700],
    ['oak table', 'a bit taller, like 3 cm', 'table_height', 780],
    ['vase 250 tall', "it's too short", 'vase_height', 312.5],
    ['vase 250 tall', 'too tall', 'vase_height', 200],
    ['oak table', 'too big', 'table_width', 1280],
    ['oak table', "it's much too tall for my taste", 'table_height', 600],
    ['flower pot', 'fatter please', 'flower_pot_diameter', 225],
    ['flower pot', 'hmm, too small I think', 'flower_pot_diameter', 225],
    ['oak table', 'make the top thicker, say 40mm', 'table_thickness', 40],
    ['oak table', 'thinner legs, about 60mm', 'table_leg_thickness', 60],
    ['M8 hex bolt 40 long', 'a longer bolt, about 60mm', 'bolt_length', 60],
  ])('%s: %s', async (first, turn, name, wanted) => {
    expect((await said(first, turn)).value(name)).toBe(wanted);
  });

  it('a number with no word of its own after “instead” is none of the whole', async () => {
    expect((await said('picture frame', 'wider frame, 40 mm instead of 30 mm')).reading.plan).toBeUndefined();
  });

  it('a length that may be a goal or a step is asked for again', async () => {
    expect((await said('project box 100x60x30 with lid', 'make it deeper, about 45mm')).reading.plan).toBeUndefined();
  });
});

describe('numbers of things', () => {
  it.each([
    ['6 shelves instead of 5', 6],
    ['6 instead of 5', 6],
    ['one more', 6],
    ['another shelf please', 6],
    ['a couple more shelves', 7],
    ['a couple more', 7],
    ['two less', 3],
    ['one shelf fewer', 4],
    ["let's go with 4 shelves", 4],
  ])('%s', async (turn, wanted) => {
    expect((await said('bookshelf with 5 shelves', turn)).value('shelving_count')).toBe(wanted);
  });
});

describe('wishes the other way round', () => {
  it.each([
    'I preferred it without the lid',
    'I think it looks better without the lid',
    "I don't want the lid",
    'drop the lid',
    'the lid can go',
  ])('%s', async (turn) => {
    const { before, reading } = await said('teapot', turn);
    expect(differences(before, reading.plan)).toEqual(['added teapot_no_lid ']);
  });

  it.each([
    ['lose the lid', 'put it back'],
    ['take the lid off', 'put the lid back on please'],
  ])('%s, %s', async (...turns) => {
    const { before, reading } = await said('teapot', ...turns);
    expect(differences(before, reading.plan)).toEqual(['removed teapot_no_lid ']);
  });

  it.each(['make it white, I mean the legs', 'white, the legs I meant', 'the legs, make them white'])('%s', async (turn) => {
    const { reading } = await said('oak table', turn);
    expect(reading.plan?.operations[0]?.params.materials).toEqual({ leg: 'white' });
  });

  it.each(['brass for the nut only', 'the nut only in brass'])('%s', async (turn) => {
    const { before, reading } = await said('hex bolt M8 with nut', turn);
    expect(differences(before, reading.plan).some((line) => line.startsWith('changed bolt'))).toBe(false);
    expect(reading.plan?.operations.find(({ id }) => id === 'nut')?.material).toBe('brass');
  });

  it('what is left out of a wish for the whole is told to be of what it was', async () => {
    const { reading } = await said('oak table', 'white, apart from the legs');
    expect(reading.plan?.operations[0]).toMatchObject({ material: 'white_oak', params: { materials: { leg: 'oak' } } });
  });

  it('“gold, not black” is of gold', async () => {
    expect((await said('picture frame', 'gold please, not black')).reading.plan?.operations[0]?.material).toBe('gold');
  });

  it('what is dropped by a length is not taken away', async () => {
    const { before, reading } = await said('plant pot with saucer', 'drop the saucer 5 mm');
    expect(differences(before, reading.plan).some((line) => /removed|glass_height/.test(line))).toBe(false);
  });

  it.each(["don't make it taller", 'please do not add a lid'])('“%s” changes nothing', async (turn) => {
    expect((await said('vase', turn)).reading.plan).toBeUndefined();
  });
});

describe('clauses', () => {
  it.each([
    ['make the legs black and add a flurb', 'add a flurb'],
    ['make the legs black. It should feel friendlier too.', 'It should feel friendlier too'],
    ['thats too near the wall, make the legs black', 'thats too near the wall'],
  ])('what is understood is done, and the rest told: %s', async (turn, untold) => {
    const { reading } = await said('oak table', turn);
    expect(reading.plan?.operations[0]?.params.materials).toEqual({ leg: 'black' });
    expect(reading.unread).toEqual([untold]);
  });

  it.each([
    // "it" may be the flurb
    'add a flurb and make it red',
    'make it 20 cm longer, only at the flurb',
    'make it red, but not the flurb',
    // a number that is left over
    'make the legs black. The flurbs 5 cm.',
    'flurb the table and blorp it',
    // half of an exchange, and a reason that is no order
    'take the apron away and put a flurb there instead',
    'there is no apron, add one',
    "I don't like the apron, make it flurb",
  ])('nothing is done where the rest could turn it: %s', async (turn) => {
    expect((await said('oak table', turn)).reading.plan).toBeUndefined();
  });

  it('one “undo” takes back all clauses that were done', async () => {
    const { before, reading } = await said('oak table', 'make the legs black and add a flurb, then make the top 40 mm thick', 'undo that');
    expect(before.brief?.texts).toHaveLength(2);
    expect(reading.plan?.brief?.texts).toEqual(['oak table']);
    expect(reading.plan?.operations[0]?.params.materials).toBeUndefined();
  });
});

it.each([
  ['remove both', 'remove both'],
  ['make it all one piece', 'make it all one piece'],
  ['make them both taller', 'make them both taller'],
  ['make it all copper', 'all in copper'],
  ['both of them in dark oak', 'both in dark oak'],
  ['leather all over', 'all in leather'],
])('a look and no verb is of all: %s', (said, plain) => expect(plainly(said).replace(/\s+/g, ' ').trim()).toBe(plain));
