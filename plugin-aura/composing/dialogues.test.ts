import { describe, expect, it } from 'vitest';
import { diffPlans } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import { planSchema } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Dialogues on the exported plan: what an instruction means that names little, and that nothing else changes. */

const reader = wordReader();

/** Plays a dialogue and gives the plan before the last words, and the reading of the last words. */
async function played(first: string, ...turns: string[]) {
  let plan = (await reader.generate(first)).plan;
  for (const turn of turns.slice(0, -1)) {
    if (!plan) break;
    const next = await reader.refine(exported(plan), turn);
    if (!next.plan) throw new Error(`Nothing came of "${turn}": ${next.reply}`);
    plan = next.plan;
  }
  if (!plan) throw new Error(`Nothing came of "${first}"`);
  const before = exported(plan);
  return { before, last: await reader.refine(before, turns.at(-1)!) };
}

/** As the file has it: only what survives being written and read again. */
const exported = (plan: Plan): Plan => planSchema.parse(JSON.parse(JSON.stringify(plan)));

const changed = (before: Plan, after: Plan | undefined): string[] =>
  after
    ? diffPlans(before, after)
        .filter(({ what }) => what !== 'plan' && what !== 'material')
        .map(({ kind, id }) => `${kind} ${id}`)
    : ['nothing'];
const parameterIn = (plan: Plan | undefined, name: string): unknown => plan?.parameters.find((parameter) => parameter.name === name)?.value;

describe('words that name nothing', () => {
  it.each([
    ['a correction means what was said last', 'oak table 200 x 90 x 75 cm', ['legs in black steel', 'no wait, brass'], ['changed table']],
    [
      'a corrected length keeps its dimension',
      'a steel tube 40 mm diameter 200 long',
      ['300 long', 'no wait, 250'],
      ['changed tube_length'],
    ],
    ['“it” is what was just put in', 'red ball', ['blue cube on top of it', 'make it green'], ['changed cube']],
    ['“two more” counts what there is a number of', 'vase 300 tall', ['put 5 tulips in', 'two more'], ['changed flower_count']],
    ['“just one” too', 'a column 3 m high', ['four of them in a row', 'just two'], ['changed column_count_2']],
    ['a cut in the place of a cut leaves the stone', 'gold ring with an oval sapphire', ['swap the oval for a cushion'], ['changed stone']],
    ['a bore is no module', 'spur gear module 2 with 24 teeth', ['bore 12 mm'], ['added gear_bore', 'changed gear']],
    [
      'what was meant takes the place of what was taken',
      'project box 100x60x30 with lid',
      ['round hole 12mm in the front', 'not in the front, the left side'],
      ['changed enclosure_hole'],
    ],
    ['a stone and what it becomes', 'pendant with teardrop amethyst', ['make the teardrop citrine'], ['changed stone']],
    ['what is not meant is left alone', 'table with four legs', ['make the legs black, not the top'], ['changed table']],
    [
      'what it shall stand on is put there',
      'teapot with lid',
      ['sit it on a round tray'],
      ['added plate_diameter', 'added plate', 'changed teapot'],
    ],
    ['the middle of three is the centre stone', 'three stone ring with rubies', ['make the middle one larger'], ['changed carat']],
    ['a number that is wanted', 'wall coat rack with 5 hooks', ['I need 8'], ['changed peg_rail_pegs']],
    ['a bare number is of the one length said', 'stud earrings with 5mm emeralds', ['make it 6'], ['changed stone_width']],
    ['“down to” is no direction', 'compression spring 20mm dia 60 long', ['cut it down to 45 long'], ['changed compression_spring_height']],
    ['the reason is no wish', 'bar stool with round seat, 3 legs', ['four legs would be safer'], ['changed stool_count']],
    ['one of two, without an article', 'snowman between two pine trees', ['left tree taller'], ['added tree_row_pine_tree_1']],
    ['a tower is nothing to keep', 'white vase 300 tall', ['shrink it to half the height but keep that neck'], ['changed vase_height']],
    ['every second of a full row', 'ruby tennis bracelet', ['every third stone a diamond'], ['added stones_ruby_3_6_9_12']],
    ['of light stays what gives light', 'wizard staff with crystal on top', ['purple crystal'], ['changed wizard_staff']],
    ['it is who was given something', 'oak bedside table', ['give it a brass knob', 'paint it dark green'], ['changed table']],
    ['a drawer is no chest of drawers', 'chest of drawers with 3 drawers', ['five drawers'], ['changed cabinet_drawers']],
  ] as const)('%s', async (_, first, turns, expected) => {
    const { before, last } = await played(first, ...turns);
    expect(changed(before, last.plan)).toEqual(expected);
  });

  it.each([
    ['longer blade by 20 cm', 1.25],
    ['make the blade 20 cm longer', 1.25],
  ])('a length without a parameter of its own stretches its part alone: %s', async (words, stretch) => {
    const { plan } = await reader.generate('knight sword');
    const max: [number, number, number] = [25, 800, 4];
    const min: [number, number, number] = [-25, 0, -4];
    const blade = { id: 'b', operation: 'sword', name: 'Blade', role: 'blade', class: 'metal', material: 'Steel', copies: 1 };
    const parts = [{ ...blade, bounds: { min, max }, volume_mm3: 1, area_mm2: 1, triangles: 1, watertight: true }];
    const measure = async () => ({ bounds: { min, max }, parts, gems: [], metals: [], numbers: [{ place: 'sword.width', value: 49.4 }] });
    const last = await reader.refine(plan!, words, { measure });
    expect(last.plan?.operations.find(({ id }) => id === 'sword')?.params).not.toHaveProperty('width');
    expect(last.plan?.operations.find(({ op }) => op === 'alter')?.params.stretch).toBe(stretch);
  });

  it('a blade of 1 m has that length, and the width stays', async () => {
    const { plan } = await reader.generate('knight sword');
    const last = await reader.refine(plan!, 'blade 1 m');
    const { params } = last.plan!.operations.find(({ id }) => id === 'sword')!;
    expect(params).toEqual({ ...plan!.operations[0]!.params, blade: '= sword_blade' });
    expect(last.plan!.parameters.find(({ name }) => name === 'sword_blade')?.value).toBe(1000);
  });

  it('the number of a part is told by its own name, and not by the whole that bears it too', async () => {
    const { last } = await played('compression spring 20mm dia 60 long', 'how many coils does it have?');
    expect(last.reply).toContain('6 of the turn');
  });

  it('a bare number is in the unit of what stands there', async () => {
    const { last } = await played('bed 1600 x 2000', 'make the bed wider 180');
    expect(parameterIn(last.plan, 'bed_width')).toBe(1800);
  });

  it('what is added on top stands there', async () => {
    const { last } = await played('red ball', 'blue cube on top of it');
    expect(last.plan?.operations.find(({ id }) => id === 'cube')?.at?.to).toBe('ball.top');
  });

  it('stones that were said of what is not there are set nowhere else', async () => {
    const { last } = await played('gold signet ring', 'sapphire eyes');
    expect(last.plan).toBeUndefined();
    expect(last.reply).toContain('eye');
  });

  it('what goes with it stands beside it', async () => {
    const { before, last } = await played('coffee mug', 'make me a saucer to go with it');
    expect(changed(before, last.plan)).toEqual(['added plate_diameter', 'added plate']);
  });

  it('both sides take one each', async () => {
    const { last } = await played('bed 1600 x 2000', 'add a nightstand on both sides');
    expect(last.plan?.operations.filter(({ op }) => op === 'create_cabinet')).toHaveLength(2);
  });
});

describe('some of several are changed alone', () => {
  it.each([
    ['one of them', 'round table with four chairs around it', 'make one chair red', 'chair_circle_chair_1', { only: [1], from: 'order' }],
    ['those at the corners', '3 x 3 grid of pots', 'the corner pots blue', 'flower_pot_grid_pot_1_3_7_9', { only: [1, 3, 7, 9] }],
    ['a number of them', 'a table with four chairs', 'make 3 of them red', 'chair_circle_chair_1_2_3', { only: [1, 2, 3], from: 'order' }],
    ['by number and side', 'stack of 5 books', 'the third one from the bottom red', 'book_stack_book_3', { only: [3], from: 'bottom' }],
    ['by side', 'dresser 4 drawers walnut', 'the top drawer white', 'cabinet_drawer_1', { parts: ['drawer'], only: [1], from: 'top' }],
    ['the one in the middle', 'stack of 3 gold rings', 'the middle one silver', 'band_1_ring_2', { only: [2] }],
    ['a part that no parameter knows', 'fox', 'the tail tip white enamel', 'fox_tail_tip', { parts: ['Tip of the tail'] }],
    ['its size', 'snowman', 'longer nose', 'snowman_nose', { parts: ['Nose'], stretch: 1.25 }],
    ['its absence', 'burger', 'no tomato', 'burger_no_tomato', { remove: true }],
  ] as const)('%s', async (_, first, turn, id, params) => {
    const { before, last } = await played(first, turn);
    expect(changed(before, last.plan)).toEqual([`added ${id}`]);
    expect(last.plan?.operations.find((operation) => operation.id === id)).toMatchObject({ op: 'alter', params });
  });

  it('and are found again by what they became', async () => {
    const { before, last } = await played('stack of 5 books', 'the third one from the bottom red', 'take out the red one');
    expect(changed(before, last.plan)).toEqual(['changed book_count', 'removed book_stack_book_3']);
    expect(parameterIn(last.plan, 'book_count')).toBe(4);
  });

  it('leave the others where they stand when one is taken away', async () => {
    const { before, last } = await played('a table with four chairs', 'take away one chair');
    expect(changed(before, last.plan)).toEqual(['added chair_circle_no_chair_4']);
  });
});

describe('nothing at all is changed', () => {
  it.each([
    ['by a verb that nobody knows', 'wine glass', 'infuse it with red wine', 'not understood'],
    ['by more than there are', 'a table with four chairs', 'make 5 of the chairs red', 'there are only 4'],
    ['by a list of which one is not there', 'a white mug', 'handle blue and the wings red', 'wing'],
    ['by a number that is no size', 'cake', 'she is turning six', 'not understood'],
    ['by a number that no size can be', 'cake', 'make it 6 mm wide', 'cannot be made'],
    ['by a word of weight that finds no place', 'heatsink 60x60 with 10 fins', 'fins twice as high', 'Nothing takes'],
    ['by undo after a wish that changed nothing', 'cake', 'fill it with rum', 'nobody here knows “rum”'],
    ['by a negative size', 'an arch 2 m wide', 'make it -4 m wide', 'more than nothing'],
  ])('%s', async (_, first, turn, why) => {
    const { last } = await played(first, turn);
    expect(last.plan).toBeUndefined();
    expect(last.reply).toContain(why);
  });
});

describe('another design', () => {
  it.each(['now show me a gold ring', 'now something else: a wooden chair'])('is put beside: %s', async (turn) => {
    const { last } = await played('desk with a monitor', turn);
    expect(last.beside).toBe(true);
  });
});

describe('questions', () => {
  const measure = async () => ({
    bounds: { min: [0, 0, 0] as [number, number, number], max: [20, 20, 5] as [number, number, number] },
    parts: [],
    gems: [],
    metals: [{ material: 'Platinum 950', volume_mm3: 210, weight_g: 4.52 }],
  });
  it.each([
    ['what does it weigh?', '4.52 g of Platinum 950'],
    ['in 14K?', 'In 14K yellow gold it would weigh'],
  ])('%s is answered with what was measured', async (turn, said) => {
    const { plan } = await reader.generate('platinum wedding band 4 mm wide');
    expect((await reader.refine(plan!, turn, { measure })).reply).toContain(said);
  });
  it('in the unit that is asked for', async () => {
    const { last } = await played('oak table 200 x 90 x 75 cm', 'how long is it in inches?');
    expect(last.reply).toContain('78.74 in');
  });
});

describe('the artist’s hand', () => {
  it('keeps values, moves, materials and deletions over three refinements', async () => {
    const { plan } = await reader.generate('an oak table with four white chairs around it and a blue vase on it');
    let own = exported(plan!);
    own = {
      ...own,
      parameters: own.parameters.map((parameter) => (parameter.name === 'table_height' ? { ...parameter, value: 701 } : parameter)),
      operations: own.operations
        .filter(({ id }) => id !== 'vase')
        .map((operation) => (operation.id === 'table' ? { ...operation, at: { offset: [7, 0, 0] }, material: 'mine' } : operation)),
      materials: [...own.materials, { id: 'mine', preset: 'cherry wood' }],
    };
    for (const turn of ['make the chairs red', 'legs in black steel', 'two more chairs']) {
      const next = await reader.refine(exported(own), turn);
      expect(next.reply).toBeUndefined();
      own = next.plan!;
    }
    expect(parameterIn(own, 'table_height')).toBe(701);
    expect(own.operations.find(({ id }) => id === 'table')).toMatchObject({ at: { offset: [7, 0, 0] }, material: 'mine' });
    expect(own.operations.some(({ id }) => id === 'vase')).toBe(false);
  });
});
