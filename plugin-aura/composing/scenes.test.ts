import { describe, expect, it } from 'vitest';
import type { BriefThing } from '../plan/brief.ts';
import type { Operation, Plan } from '../plan/plan.ts';
import { wordReader } from './offline.ts';

/** Scenes as customers tell them: what stands where, how many of it, and of what. */

const reader = wordReader();

async function made(prompt: string): Promise<Plan> {
  const { plan, reply } = await reader.generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  return plan;
}

const relations = ({ brief }: Plan): string[] => (brief?.relations ?? []).map(({ what, relation, to }) => `${what} ${relation} ${to[0]}`);
const op = (plan: Plan, id: string): Operation => {
  const found = plan.operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`No "${id}" among ${plan.operations.map((operation) => operation.id).join(', ')}`);
  return found;
};
const value = ({ parameters }: Plan, name: string): unknown => parameters.find((parameter) => parameter.name === name)?.value;
const thing = ({ brief }: Plan, id: string): BriefThing | undefined => brief?.things.find((other) => other.id === id);

describe('where things stand', () => {
  it.each<[prompt: string, ...relations: string[]]>([
    ['A wooden table. On it stands a lamp and a clock.', 'lamp on table', 'clock on table'],
    ['On the desk stand a lamp, a monitor and a mug.', 'lamp on table', 'television on table', 'mug on table'],
    ['a glass jug, inside are five ice cubes', 'ice_cube in jug'],
    ['a crate, in it are four bottles', 'bottle in crate'],
    ['a round table, on top is a cake, beside it a chair', 'cake on table', 'chair beside table'],
    ['In front of the house is a tree, behind the house a shed.', 'tree front house', 'garden_shed behind house'],
    [
      'There are five books stacked on each other. On the top book lies an apple. Beside the stack, on the ground, a pair of glasses.',
      'apple on book',
      'glasses beside book',
    ],
    [
      'desk with a monitor on it, keyboard in front of the monitor, computer mouse right of the keyboard, mug left',
      'television on table',
      'keyboard front television',
      'computer_mouse right keyboard',
      'mug left keyboard',
    ],
    ['an island with two palm trees, a chest between them', 'tree on terrain', 'cabinet between tree'],
    ['two nightstands with a lamp on each', 'lamp on cabinet'],
    ['a teapot with two cups', 'mug beside teapot'],
    ['a table with a bottle and two glasses', 'bottle on table', 'glass on table'],
    ['a cup with a saucer', 'mug on plate'],
    ['a sofa with a rug and a floor lamp', 'sofa on rug', 'lamp beside sofa'],
    ['a desk with a bin and a lamp', 'glass beside table', 'lamp on table'],
    ['a bed with a nightstand on each side and a lamp on each nightstand', 'cabinet beside bed', 'lamp on cabinet'],
    ['a bed with a nightstand on each side and a lamp on each', 'cabinet beside bed', 'lamp on cabinet'],
    ['a bed, two nightstands, lamp on each', 'lamp on cabinet', 'cabinet beside bed'],
    ['a table with six chairs round it', 'chair around table'],
    ['a loft bed with a desk underneath', 'table under bunk_bed'],
    ['a candle on a small table next to an open book', 'candle on table', 'open_book on table'],
    ['a bicycle with a basket on the handlebars', 'basket on bicycle'],
    ['a mushroom, two smaller ones beside it', 'mushroom_2 beside mushroom'],
    ['a bed with a rug at the foot of it', 'rug front bed'],
    ['a pine forest with 10 trees and a campfire in the middle', 'tree around campfire'],
    ['a campsite with a tent and a campfire'],
    ['a bridge over a river', 'bridge above pond'],
    // what was said behind the last holds of the whole, of all, or of those before it
    ['glass vase with 5 red tulips in it on a white round table', 'flower in vase', 'vase on table'],
    ['still life: a bottle, two pears and a bowl on a table', 'bottle on table', 'pear on table', 'bowl on table'],
    ['red picnic blanket with a basket, two plates and a bottle on it', 'basket on rug', 'plate on rug', 'bottle on rug'],
    ['desk with pencils in a cup', 'pencil in mug', 'mug on table'],
    ['a red cube, on top of it a sphere, and on the sphere a yellow cone', 'sphere on cube', 'cone on sphere'],
    ['a cube with a sphere on top of it and a cone to its left', 'sphere on cube', 'cone left cube'],
    ['a sofa with a table 1 m in front of it and a rug under the table', 'table front sofa', 'rug under table'],
    ['a toolbox with a handle, a hammer and a saw in it', 'hammer in toolbox', 'saw in toolbox'],
    ['a treasure chest with 10 gold coins in front of the chest', 'coin front treasure_chest'],
  ])('%s', async (prompt, ...wanted) => {
    expect(relations(await made(prompt))).toEqual(wanted);
  });

  it('what stands on one top has room beside each other, and goes round what is in its middle', async () => {
    const tea = await made('a round table 1 m across with a teapot and six cups on it');
    expect(op(tea, 'teapot').at?.offset).toEqual([0, 0, 0]);
    expect(op(tea, 'mug_row').op).toBe('polar_array');
    const night = await made('a bedside table with a lamp, an alarm clock and a stack of two books on it');
    const [lamp, clock] = ['lamp', 'alarm_clock'].map((id) => op(night, id).at?.offset ?? []);
    expect([lamp?.[2], clock?.[2]]).toEqual(['= -0.22 * table.size_z', '= 0.22 * table.size_z']);
  });

  it('each of a stack has the look of its place', async () => {
    const { operations } = await made('three books stacked, a red one at the bottom, green in the middle and blue on top');
    expect(operations.filter(({ op }) => op === 'alter').map(({ params }) => [params.only, params.from])).toEqual([
      [[1], 'order'],
      [[1], 'order'],
      [[1], 'order'],
    ]);
  });

  it('on the handlebars is on them, and water runs across below a bridge', async () => {
    expect(op(await made('a bicycle with a basket on the handlebars'), 'basket').at?.to).toBe('bicycle.bars.top');
    const river = await made('a stone bridge over a river');
    expect(op(river, 'pond').at).toMatchObject({ to: 'bridge.bottom', rotate: [0, 90, 0] });
  });

  it('a pair stands at both sides, full is as many as there is room for, and each has its look', async () => {
    expect(op(await made('two lamps beside a bed'), 'lamp_sides').params.at).toHaveLength(2);
    const apples = op(await made('a crate full of apples'), 'apple_heap').params.at;
    expect(Array.isArray(apples) && apples.length).toBeGreaterThan(8);
    const bowls = await made('a set of three nesting bowls, blue, green and yellow');
    expect(bowls.operations.map(({ material }) => material)).toEqual(['blue_ceramic', 'green_ceramic', 'yellow_ceramic']);
    const chess = await made('chess king and queen, black and white');
    expect(chess.operations.map(({ op: made, material }) => `${made} ${material}`)).toEqual([
      'create_chess_king black',
      'create_chess_queen white',
    ]);
  });

  it.each<[prompt: string, op: string, params: Record<string, unknown>]>([
    ['corner sofa L shaped, navy blue', 'create_sofa', { corner: 'at_right' }],
    ['a garden bench with armrests', 'create_bench', { arms: true }],
    ['a loft bed', 'create_bunk_bed', { lower: false }],
    ['a stack of five pancakes', 'create_pancakes', { layers: '= pancakes_layers' }],
    ['a TV unit 180 wide', 'create_cabinet', { width: '= cabinet_width' }],
    ['an oval house number plaque 27', 'create_name_plate', { text: '27', shape: 'oval' }],
    ['a plate with a fish on it', 'create_fish', {}],
    ['a suitcase, standing upright', 'create_suitcase', {}],
    ['a yellow hard hat', 'create_helmet', {}],
  ])('%s', async (prompt, made_by, params) => {
    const plan = await made(prompt);
    expect(plan.operations.find(({ op: by }) => by === made_by)?.params).toMatchObject(params);
    expect(plan.operations.some(({ op: by }) => /piano|linear_array/.test(by))).toBe(false);
  });

  it('books stand between the boards, and what leans is stood up', async () => {
    expect(op(await made('a bookcase with books on two of the shelves'), 'stack_of_books').at?.to).toBe('shelving.shelf');
    expect(op(await made('a skateboard leaning against a wall'), 'skateboard_leaning').at?.rotate).toHaveLength(3);
  });

  it('doors and drawers stand open as far as they were said to', async () => {
    expect(op(await made('a wardrobe with one door half open'), 'cabinet').params).toMatchObject({ ajar: 'door_at_left' });
    expect(op(await made('a dresser with 6 drawers in two columns, the top left drawer open'), 'cabinet').params.ajar).toBe(
      'drawer_at_top',
    );
    expect(value(await made('a laptop half open'), 'laptop_angle')).toBe(55);
  });

  it('between two of a row there is room for what stands there', async () => {
    const plan = await made('a bench between two trees');
    expect(op(plan, 'bench').at).toMatchObject({ my: 'bottom', to: 'tree_row.bottom' });
    expect(op(plan, 'tree_row').params.step).toEqual(['= max(1.5 * tree.size_x, tree.size_x + 1750)', 0, 0]);
  });

  it('what is between those that face something stands before it, and they before that', async () => {
    const plan = await made('two armchairs facing a sofa, coffee table between them');
    expect(op(plan, 'table').at?.to).toBe('sofa.bottom front');
    expect(op(plan, 'armchair_row').at?.to).toBe('table.bottom front');
  });

  it('one on each of several is repeated as they are', async () => {
    const plan = await made('a candle on each of two plates');
    expect(op(plan, 'candle_each').params).toEqual(op(plan, 'plate_row').params);
    const bed = await made('a bed with a nightstand on each side and a lamp on each nightstand');
    expect(op(bed, 'cabinet_sides').params.at).toHaveLength(2);
    expect(op(bed, 'lamp_each').at?.to).toBe('cabinet_sides.top');
  });

  it('a monitor with a keyboard before it stands back', async () => {
    const plan = await made('a desk with a monitor on it and a keyboard in front of the monitor');
    expect(op(plan, 'television').at?.offset).toEqual([0, 0, '= -0.22 * table.size_z']);
  });

  it('what is not known is told, and the rest is made', async () => {
    const { plan, notes, unread } = await reader.generate('a wooden table with a glorbox on it and a lamp beside the table');
    expect(plan?.operations.map((operation) => operation.op)).toEqual(['create_table', 'create_lamp']);
    expect([...notes, ...unread].join(' ')).toContain('glorbox');
  });
});

describe('one on each', () => {
  it.each([
    ['two nightstands with a lamp on each', 'lamp_each', 'cabinet_row'],
    ['three plates with a candle on each of them', 'candle_each', 'plate_row'],
    ['two lamps on nightstands', 'lamp_each', 'cabinet_row'],
    ['three candles on three plates', 'candle_each', 'plate_row'],
  ])('%s', async (prompt, each, row) => {
    const plan = await made(prompt);
    expect(op(plan, each).op).toBe(op(plan, row).op);
    expect(op(plan, each).params).toEqual(op(plan, row).params);
    expect(op(plan, each).at?.to).toMatch(new RegExp(`^${row.replace('_row', '')}\\.(top|well)$`));
  });

  it('as many bear as stand on them, and two on one table are two', async () => {
    expect((await made('two lamps on nightstands')).brief?.things.map(({ count }) => count)).toEqual([2, 2]);
    expect(op(await made('two lamps on a table'), 'lamp_row').at?.to).toBe('table.top');
  });
});

describe('what lies in a container', () => {
  it('leans over the rim where it is long', async () => {
    const plan = await made('a salad bowl with two serving spoons in it');
    expect(op(plan, 'spoon_leaning').at?.rotate?.[2]).toContain('atan2(1.2 * bowl.size_y');
    expect(op(plan, 'spoon_row').inputs).toEqual(['spoon_leaning']);
  });

  it('lies side by side, as high as the wall lets it', async () => {
    const plan = await made('a bowl with three apples in it');
    const spots = op(plan, 'apple_heap').params.at as number[][];
    const [a, b] = spots as [number[], number[]];
    expect(Math.hypot(a[0]! - b[0]!, a[2]! - b[2]!)).toBeGreaterThanOrEqual(80);
    expect(op(plan, 'apple_heap').at).toMatchObject({ to: 'bowl.top', touch: '-y' });
  });

  it('lies one kind on the other, and long things side by side', async () => {
    const plan = await made('fruit bowl with 4 apples and 3 spoons');
    expect(op(plan, 'spoon_side_by_side').at?.to).toBe('apple_heap.top');
  });

  it('lies in layers where there are many', async () => {
    const plan = await made('a glass jug with eighty ice cubes in it');
    const heights = new Set((op(plan, 'ice_cube_heap').params.at as number[][]).map(([, y]) => y));
    expect(heights.size).toBeGreaterThan(2);
  });
});

describe('where things stand, however it is said', () => {
  it.each([
    ['grey sofa, floor lamp right of sofa', 'lamp', 'sofa.bottom right'],
    ['still life: a green bottle, two pears and a white bowl on a brown table', 'bottle', 'table.top'],
    ['a picnic blanket with a basket, two plates and a bottle on it', 'basket', 'rug.top'],
    ['a red cube, on top of it a blue sphere, and on the sphere a yellow cone', 'cone', 'sphere.top'],
    ['a glass vase with 5 red tulips in it on a white table', 'vase', 'table.top'],
    ['a plate with a fork on the left and a knife on the right', 'fork', 'plate.bottom left'],
    ['A white plate. To its left is a fork.', 'fork', 'plate.bottom left'],
    ['a desk with a monitor, a black keyboard in front of it', 'keyboard', 'television.bottom front'],
    ['a house with a red roof, a tree to the left of the house and a fence in front of it', 'fence', 'house.bottom front'],
    ['Make a round table. Put four chairs around it. In the middle of the table there is a vase.', 'vase', 'table.top'],
    ['A desk. A white mug stands to the right of the desk.', 'mug', 'table.bottom right'],
    ['a bed with a rug in front', 'rug', 'bed.bottom front'],
    ['red cube 50mm, blue sphere 40mm on it, green cone left of cube', 'cone', 'cube.bottom left'],
  ])('%s', async (text, id, to) => {
    expect(op(await made(text), id).at?.to).toBe(to);
  });
});

describe('sizes, colours and names', () => {
  it.each<[prompt: string, parameter: string, value: number]>([
    ['adjustable wrench 10 inch', 'wrench_length', 254],
    ['8 inch screwdriver', 'screwdriver_length', 203.2],
    ['laptop 14 inch', 'laptop_width', 307.594],
    ['55 inch television', 'television_width', 1229.36],
    ['a bolt 60 mm', 'bolt_length', 60],
    ['wardrobe 180 cm wide 220 high 60 deep', 'cabinet_height', 2200],
    ['tv bench 180 x 40 x 45 cm', 'cabinet_width', 1800],
    ['bed frame, headboard 1100 high, pine', 'bed_headboard', 1100],
  ])('%s', async (prompt, parameter, wanted) => {
    expect(value(await made(prompt), parameter)).toBeCloseTo(wanted, 2);
  });

  it('a second colour goes to what alternates', async () => {
    const plan = await made('hot air balloon striped red and white');
    const balloon = op(plan, 'hot_air_balloon');
    expect([balloon.material, balloon.params.materials]).toEqual(['red', { second: 'white' }]);
  });

  it('a narrow name of a colour is one colour', async () => {
    const plan = await made('vase 30 cm tall, cobalt blue');
    expect(thing(plan, 'vase')?.facts.flatMap((fact) => (fact.kind === 'colour' ? [fact.colour] : []))).toEqual(['cobalt blue']);
    expect(thing(await made('a red, a blue and a green ball'), 'ball')).toBeDefined();
  });

  it('parts that no parameter leaves out are left out of what was made', async () => {
    const { operations } = await made('round glasses, no temples and no bridge');
    expect(operations.flatMap(({ op, params }) => (op === 'alter' && params.remove === true ? [params.parts] : []))).toEqual([
      ['bridge'],
      ['temple'],
    ]);
  });

  it('an egg in its cup is one egg', async () => {
    expect((await made('egg cup with an egg in it')).operations).toHaveLength(1);
  });
});
