import { describe, expect, test } from 'vitest';
import { printBrief } from '../reading/printBrief.ts';
import { readBrief } from '../reading/readBrief.ts';
import { wordReader } from './offline.ts';

/** What people say of furniture, vessels and scenes, read with the whole vocabulary. */

const told = (words: string): string => printBrief(readBrief(words, wordReader().lexicon)).replace(/\n */g, ' / ');
const made = async (words: string) => {
  const { plan, notes, unread } = await wordReader().generate(words);
  if (!plan) throw new Error(`Nothing was made of “${words}”: ${notes.join(' ')}`);
  return { plan, notes, unread };
};

describe('what is no thing', () => {
  test.each([
    ['a spinning top for my son', 'spinning top=create_spinning_top'],
    ['an abacus for my year 1 class', 'abacus=create_abacus'],
    ['a greek temple front for a Greece lesson', 'greek temple=create_greek_temple'],
    ['toy robot, a gift for my daughter', 'toy robot=create_robot'],
    ['kids bedroom: a bed', 'bed=create_bed'],
    ['a sideboard in walnut veneer', 'sideboard=create_cabinet: walnut'],
    ['a bookcase in walnut wood', 'bookcase=create_shelving: walnut'],
    ['a filing cabinet, grey metal', 'filing cabinet=create_cabinet: grey, metal'],
  ])('%s', async (words, tree) => {
    expect(told(words)).toBe(tree);
    expect((await made(words)).unread).toEqual([]);
  });
});

describe('sizes', () => {
  test.each([
    ['vase 20 cm across, 18 tall', 'vase=create_vase: diameter 200, height 180'],
    ['side table, 450 square', 'side table=create_table: size 1/2 450, size 2/2 450'],
    ["chef's knife 8 in blade", "chef's knife=create_chef_knife / blade: size 203.2"],
    ['house 10 x 8 m, storey height 2.7', 'house=create_house: size 1/2 10000, size 2/2 8000, story height 2700'],
    ['table with four legs of 5 cm, 70 cm high', 'table=create_table: height 700 / 4 leg: size 50'],
    ['desk 1400x700x740h mm', 'desk=create_table: size 1/3 1400, size 2/3 700, height 740'],
    ['bookcase 900W x 300D x 1800H mm', 'bookcase=create_shelving: width 900, depth 300, height 1800'],
    [
      'shoe rack 3 tiers 80 x 30 x 60 cm bamboo',
      'shoe rack=create_shelving/shoe rack: size 1/3 800, size 2/3 300, size 3/3 600, bamboo / 3 tier',
    ],
    ['staircase, 14 risers of 18 cm, 1 m wide', 'staircase=create_stairs: width 1000 / 14 riser: size 180'],
  ])('%s', (words, tree) => expect(told(words)).toBe(tree));

  test.each([
    ['bedside table, 45x40x55', 'width', 450],
    ['side table with a round top 50 cm, 55 high', 'height', 550],
    ['glass display cabinet, 180 tall', 'height', 1800],
  ])('no furniture is of so few millimetres: %s', async (words, name, value) => {
    const { plan } = await made(words);
    expect(plan.parameters.find((parameter) => parameter.name.endsWith(`_${name}`))?.value).toBe(value);
  });

  test.each([
    ['plant stand 30 cm square, 70 cm tall', [300, 700, 300]],
    ['stool with a 40 x 30 cm top, 45 cm high', [400, 450, 300]],
    ['cube shelf with 4 x 5 compartments', [4, 5]],
    ['chest of drawers with 2 columns of 3', [2, 3]],
    ['5 litre jerry can', [296]],
    ['wine bottle, 75 cl', [77, 295]],
  ])('%s: the numbers of what is made', async (words, values) => {
    const { plan, unread } = await made(words);
    expect(plan.parameters.map(({ value }) => value)).toEqual(expect.arrayContaining(values));
    expect(unread).toEqual([]);
  });

  test('what does not fit in is told with what does', async () => {
    expect((await made('mug 9 cm high, 8 cm across, 350 ml')).notes).toEqual([]);
    expect((await made('mug 9 cm high, 8 cm across, 1 litre')).notes.join()).toMatch(/about 360 ml fit/);
  });

  test('a stack of layers', async () => {
    const { plan } = await made('3 x 3 x 3 stack of grey cubes 10 mm');
    expect(plan.operations.find(({ op }) => op === 'grid_array')?.params).toMatchObject({ columns: 3, rows: 3, layers: 3 });
  });

  test('timber by its nominal inches', async () => {
    const { plan } = await made('workbench with 4x4 legs, 1800 x 700 x 900');
    expect(plan.parameters.find(({ name }) => name.endsWith('leg_thickness'))?.value).toBe(89);
  });
  test('two equal sides beside a height are one width', async () => {
    const { plan } = await made('watch tower, square 4x4 m, 10 high');
    expect(plan.parameters.map(({ value }) => value)).toEqual(expect.arrayContaining([4000, 10000]));
  });
});

describe('several', () => {
  test('a set by its sizes, with what is said of all', async () => {
    const { plan } = await made('three canisters small, medium and large, with cork lids');
    const ops = plan.operations.filter(({ op }) => op === 'create_canister');
    expect(ops).toHaveLength(3);
    expect(plan.operations.filter(({ material }) => material === 'cork')).toHaveLength(3);
  });
  test('a set by its sizes, each with its look', () => {
    const { things } = readBrief('3 nesting bowls, small one red, medium one yellow, big one green', wordReader().lexicon);
    expect(
      things.map(({ facts }) => facts.map((fact) => (fact.kind === 'extent' ? fact.factor : fact.kind === 'colour' ? fact.colour : ''))),
    ).toEqual([
      [0.75, 'red'],
      [1, 'yellow'],
      [1.3, 'green'],
    ]);
  });
  test('both of two', () => {
    const { things } = readBrief('a lamp next to a chair, both black', wordReader().lexicon);
    for (const { facts } of things) expect(facts).toMatchObject([{ kind: 'colour', colour: 'black' }]);
  });
  test('places of a rack by its bottles', async () => {
    const { plan } = await made('a wine rack for 12 bottles');
    expect(plan.parameters.map(({ value }) => value)).toEqual(expect.arrayContaining([4, 3]));
  });
});

describe('names and parts', () => {
  test.each([
    ['saguaro cactus', 'cactus=create_cactus: saguaro'],
    ['colander with 3 feet', 'colander=create_colander / 3 foot'],
    ['trestle table with A-frame trestles', 'trestle table=create_trestle_table / trestle=create_sawhorse: a frame'],
    ['glass top 90 cm coffee table', 'coffee table=create_table: size 900 / top: glass'],
    ['football (soccer ball)', 'football=create_football'],
  ])('%s', (words, tree) => expect(told(words)).toBe(tree));

  test.each([
    ['an axe stuck in a log', ['create_axe', 'create_log']],
    ['a castle tower with battlements and a flag', ['create_tower', 'create_flag']],
    ['three red mushrooms with white dots on a mossy log', ['create_mushroom', 'create_log']],
    ['a flower pot with saucer', ['create_flower_pot']],
    ['a steel bracket to hold up a shelf', ['create_bracket']],
    ['fishing rod? no, a magic staff 1.6 m long', ['create_wizard_staff']],
    ['picket fence 6 m long with a gate in the middle', ['create_fence']],
    ['a nest of three tables', ['create_nest_of_tables']],
    ['round tower 10 m tall in stone', ['create_tower']],
  ])('%s', async (words, ops) => {
    const used = (await made(words)).plan.operations.map(({ op }) => op);
    expect(used).toEqual(expect.arrayContaining(ops));
  });

  test('upside down and tipped over', async () => {
    const turn = async (words: string) => (await made(words)).plan.operations[0]?.at?.rotate;
    expect(await turn('a skateboard upside down')).toEqual([180, 0, 0]);
    expect(await turn('a stool knocked over')).toEqual([0, 0, 90]);
  });
  test('how many a thing is for', async () => {
    const { plan } = await made('a sofa for three');
    expect(plan.parameters.find(({ name }) => name.endsWith('seats'))?.value).toBe(3);
  });
});
