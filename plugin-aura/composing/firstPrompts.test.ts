import { expect, it } from 'vitest';
import { wordReader } from './offline.ts';

/** Kinds of first prompts: figures and parts on what has them, sizes over all, how things stand together, words of character. */

const reader = wordReader();
const made = async (text: string) => {
  const reading = await reader.generate(text);
  const plan = reading.plan!;
  return { reading, plan, ops: plan.operations.map(({ op }) => op), of: (op: string) => plan.operations.find((one) => one.op === op)! };
};

it.each([
  ['a chair with a red heart on the front', 'create_heart'],
  ['a crate with stars on the front', 'create_star'],
  ['a cabinet with a moon on each door', 'create_moon'],
])('%s: the figure is painted, and no body beside it', async (text, body) => {
  const { ops } = await made(text);
  expect(ops).toContain('paint');
  expect(ops).not.toContain(body);
});

it.each([
  ['a table with a brass knob on each leg', 'sphere'],
  ['a table with a brass foot on each leg', 'cylinder'],
])('%s: one of each', async (text, op) => {
  const { ops, of, plan } = await made(text);
  expect(ops).toContain('put_back');
  expect(plan.materials.find(({ id }) => id === of(op).material)?.preset).toBe('brass');
});

it('a knob on every drawer is one of each', async () => {
  const { plan } = await made('a dresser with 4 drawers and a knob on every drawer');
  expect(plan.parameters.find(({ name }) => name === 'cabinet_drawer_handles')?.value).toBe(1);
});

it('a size said of the whole takes in what sticks out', async () => {
  const { of, plan } = await made('a slide 2000 mm high');
  expect(plan.parameters.find(({ name }) => name === 'slide_height')?.value).toBe(2000);
  expect(of('create_slide').params.height).toMatch(/^= slide_height \/ 1\.4/);
  // what is as high as its number needs nothing taken off
  expect((await made('a cat 500 mm high')).of('create_cat').params.height).toBe('= cat_height');
  // of what has one size for all, the height is the share that it has of that
  const tractor = await made('a tractor 500 mm high');
  expect(tractor.plan.parameters.find(({ name }) => name === 'tractor_length')?.value).toBeGreaterThan(700);
});

it.each([
  ['a lantern hanging from a branch', 'cylinder', 'lantern.top'],
  ['a lantern hanging on an arch', 'create_lantern', 'arch.top front'],
  ['a hat hanging on a hook', 'create_crane_hook', 'hat.top'],
  ['a teddy bear sitting in a rocking chair', 'create_teddy_bear', 'rocking_chair.seat.top'],
  ['a rubber duck floating in a bathtub', 'create_duck', 'bathtub.water.top'],
  ['a red fire hydrant on a patch of green grass', 'cylinder', 'fire_hydrant.bottom'],
  ['a cone on top of a cube, both 5 cm', 'cone', 'cube.top'],
  ['a silver spoon lying across an empty bowl', 'create_spoon', 'bowl.rim'],
])('%s', async (text, op, to) => {
  const { of, reading } = await made(text);
  expect(of(op).at?.to).toBe(to);
  expect(reading.unread).toEqual([]);
});

it('what is stacked stands on the next larger one, whatever the order', async () => {
  const { plan } = await made('a stack of three boxes, 10, 30 and 20 cm');
  const size = (id: string | undefined): unknown => plan.parameters.find(({ name }) => name === `${id}_width`)?.value;
  const upper = plan.operations.filter(({ at }) => at?.to !== undefined);
  expect(upper).toHaveLength(2);
  for (const { id, at } of upper) expect(Number(size(at!.to!.split('.')[0]))).toBeGreaterThan(Number(size(id)));
});

it.each([
  ['a rustic table', /^rough oak$/],
  ['a weathered boat', /^antique /],
  ['a matte mug', /^matte /],
])('%s shows it', async (text, preset) => {
  const { plan, reading } = await made(text);
  expect(plan.materials.some((material) => preset.test(String(material.preset)))).toBe(true);
  expect(reading.unread).toEqual([]);
});

it.each([
  ['a bookcase with a hole in the bottom shelf', /not on the bottom one alone/],
  ['a -40 cm chair', /negative size/],
])('%s: what cannot be had is told', async (text, said) => {
  expect((await made(text)).reading.notes.join(' ')).toMatch(said);
});

it('a window with a cross bar is no bar', async () => {
  expect((await made('a window 120 x 140 cm with a cross bar')).ops).toEqual(['create_window']);
});

it('a little tractor is a small one', async () => {
  const length = async (text: string): Promise<unknown> =>
    (await made(text)).plan.parameters.find(({ name }) => name === 'tractor_length')?.value;
  expect(Number(await length('a little red tractor'))).toBeLessThan(Number(await length('a red tractor')));
});

it.each([
  ['a stack of three boxes, 10, 20 and 30 cm, with the largest on top', 300],
  ['a stack of three boxes, 10, 20 and 30 cm, smallest at the bottom', 300],
  ['a stack of three boxes, 10, 20 and 30 cm, the largest at the bottom', 100],
])('%s: that one is above', async (text, top) => {
  const { plan, reading } = await made(text);
  const borne = new Set(plan.operations.map(({ at }) => at?.to?.split('.')[0]));
  const upper = plan.operations.find(({ id }) => !borne.has(id))!;
  expect(plan.parameters.find(({ name }) => name === `${upper.id}_width`)?.value).toBe(top);
  expect(reading.unread).toEqual([]);
});

it.each([
  ['a mug with a heart', 'Heart', 'Mug'],
  ['a box with a flower on the lid', 'Flower', 'Box'],
  ['a star on each side of a crate', 'Star', 'Crate'],
  ['a mug with a star on each side', 'Star', 'Mug'],
])('%s: what is painted bears its own name', async (text, name, whole) => {
  const { plan, of, reading } = await made(text);
  expect(of('paint').name).toBe(name);
  expect(plan.name).toBe(whole);
  expect(of('paint').params.both).toBe(/each side/.test(text) ? true : undefined);
  expect(reading.unread).toEqual([]);
});

it('a heart standing on a bench is a body', async () => {
  expect((await made('a bench with a heart standing on it')).ops).toEqual(['create_bench', 'create_heart']);
});

it('a wand with a star has one', async () => {
  expect((await made('a magic wand with a star on the tip')).of('create_magic_wand').params.style).toBe('fairy');
});

it.each(['a birthday cake on a cake stand', 'three cupcakes on a cake stand'])('%s: on its plate, and not on the dome', async (text) => {
  const { plan, of } = await made(text);
  expect(of('create_cake_stand').params.dome).toBe(false);
  expect(plan.operations.some(({ at }) => at?.to === 'cake_stand.plate')).toBe(true);
});

it.each([
  ['a bookcase with two doors at the bottom', 'shelving_door_front', 2],
  ['a bookcase with glass doors', 'shelving_door_front', 2],
  ['a bookcase with two drawers at the bottom', 'shelving_drawer_front', 2],
])('%s: fronts of its width, and no house doors', async (text, id, count) => {
  const { plan, ops, reading } = await made(text);
  expect(ops).not.toContain('create_door');
  const front = plan.operations.find((one) => one.id === id)!;
  expect(front.params.size).toContain(`= shelving.size_x / ${/door/.test(id) ? count : 1} - 3`);
  expect(plan.operations.find((one) => one.id === `${id}_all`)?.params.at).toHaveLength(count);
  expect(reading.unread).toEqual([]);
});

it.each([
  ['a bookcase with two doors at the top and two doors at the bottom', { door_front: [0], door_front_2: [0.6] }],
  ['a bookcase with a door at the top and two drawers', { door_front: [0.6], drawer_front: [0, 0.12] }],
  ['a bookcase with two doors at the bottom and two drawers', { door_front: [0], drawer_front: [0.4, 0.52] }],
  ['a bookcase with 10 drawers', { drawer_front: Array.from({ length: 10 }, (_, k) => k / 10) }],
])('%s: each front where it was said, and none out of the case', async (text, shares) => {
  const { plan, reading } = await made(text);
  for (const [id, from] of Object.entries(shares)) {
    const { at } = plan.operations.find((one) => one.id === `shelving_${id}_all`)!.params;
    const heights = (at as string[][]).map(([, y]) => Number(/\+ ([\d.]+) \*/.exec(y!)![1]));
    expect([...new Set(heights)]).toEqual(from);
  }
  expect(reading.unread).toEqual([]);
});

it('drawers that find no room in a case are told', async () => {
  const { plan, reading } = await made('a bookcase with 30 drawers');
  expect(plan.operations.find(({ id }) => id === 'shelving_drawer_front_all')?.params.at).toHaveLength(20);
  expect(reading.notes.join(' ')).toContain('Only 20 drawers find room');
});

it('figures of which nobody said where stand side by side', async () => {
  const { plan } = await made('a mug with a moon and stars');
  const [moon, stars] = plan.operations.filter(({ op }) => op === 'paint').map(({ params }) => JSON.stringify(params.at));
  expect(moon).toContain('-0.2125 * mug.size_x');
  expect(stars).toContain('+ 0.2125 * mug.size_x');
});

it('the knob of a cottage is the one that it has', async () => {
  const { plan, ops, of } = await made('a cottage with a red front door and a copper door knob');
  expect(ops).toEqual(['create_house']);
  const { handle } = of('create_house').params.materials as Record<string, string>;
  expect(plan.materials.find(({ id }) => id === handle)?.preset).toBe('copper');
});

it('a monstera has as few leaves as were said', async () => {
  expect((await made('a monstera with 5 leaves')).reading.notes).toEqual([]);
});
