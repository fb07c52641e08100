import { beforeAll, describe, expect, it } from 'vitest';
import { wordReader } from '../composing/index.ts';
import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import type { Plan } from '../plan/plan.ts';
import { Builder } from './geometry/Builder.ts';
import { assemble, specifyMaterials, validateGeometry } from './phases.ts';

/** What was asked for and is not so is said, and what is so raises no alarm: real plans, built, some of them changed behind their brief's back. */

let builder: Builder;
beforeAll(async () => {
  builder = new Builder(new Evaluator(await Kernel.load(), registry));
});

async function planOf(prompt: string): Promise<{ plan: Plan; unread: readonly string[]; notes: readonly string[] }> {
  const { plan, unread, notes, reply } = await wordReader().generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  return { plan, unread, notes };
}

async function told(
  { plan, unread, notes }: Awaited<ReturnType<typeof planOf>>,
  change: (plan: Plan) => void = () => undefined,
): Promise<{ warnings: string[]; unread: readonly string[] }> {
  const changed = structuredClone(plan);
  change(changed);
  const specified = specifyMaterials({ plan: changed, provider: 'patterns', unread, notes, mended: [] });
  const built = await validateGeometry(specified, builder, 'draft', new AbortController().signal);
  const { warnings, unread: left } = assemble(built);
  return { warnings, unread: left };
}

const setTo =
  (name: string, value: number) =>
  ({ parameters }: Plan): void => {
    const found = parameters.find((parameter) => parameter.name === name);
    if (!found) throw new Error(`No parameter "${name}" among ${parameters.map((parameter) => parameter.name).join(', ')}.`);
    found.value = value;
  };
const stretched =
  (id: string, height: number) =>
  ({ operations }: Plan): void => {
    const found = operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`No operation "${id}".`);
    found.params.size = [3, height, 3];
  };
const wear =
  (from: RegExp, preset: string) =>
  ({ materials }: Plan): void => {
    const found = materials.find(({ id, preset: words }) => from.test(`${id} ${words}`));
    if (!found) throw new Error(`No material like ${from} among ${materials.map(({ id }) => id).join(', ')}.`);
    found.preset = preset;
    delete found.color;
  };
const moved =
  (id: string, offset: [number, number, number]) =>
  ({ operations }: Plan): void => {
    const found = operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`No operation "${id}".`);
    found.at = { offset };
  };

describe('what came out as it was asked for raises no alarm', () => {
  it.each([
    'oak table 120 x 80 x 75 cm with four tapered legs',
    'a bookcase 36" wide 72" tall 12" deep with 5 shelves and no back',
    'a table with two chairs and a vase on it',
    'white lighthouse with two red bands, 20 m',
    'three red mushrooms with white dots',
    'a skateboard with yellow wheels',
    'tennis bracelet 3 mm diamonds 18 cm white gold',
    'bar necklace, bar 30 x 4 mm, gold',
    'cable chain 50 cm, 5 mm links, silver',
    'flange 150 mm outer, 6 holes 12 mm on 120 mm, 50 mm bore, 14 thick',
    'a mug 95 mm high',
    'a plate 80 x 60 x 5 with four 6 mm holes',
    'washer, outer diameter 24 mm, inner diameter 13 mm, thickness 2.5 mm',
    'M8 hex bolt 40 mm long',
    'a spur gear with 20 teeth, module 2',
    'solitaire ring, 1 carat diamond, six prongs, platinum',
    'pearl necklace 45 cm',
    'silver hoop earrings 30 mm',
    'a bicycle without a basket',
    'stop sign on a post',
    'a pair of hiking boots',
    'baby crib with slatted sides and a mattress',
    'picnic table with benches attached on both sides',
    'football (soccer ball) with black pentagons',
    'a pine wine rack for 12 bottles 3 x 4',
    'cross pendant 25 x 15 mm, plain',
    'oval pendant 20 x 15 mm with a bail',
    'a silver pendant with a red stone',
    'a cross-shaped plate 80 x 80 mm, arms 25 mm wide, 6 mm thick',
    'a man sitting on an armchair',
    'a woman on a chair',
    'two people sitting on a sofa',
    'a girl sitting on a rock',
  ])('%s', async (prompt) => {
    const { warnings, unread } = await told(await planOf(prompt));
    expect([...warnings, ...unread]).toEqual([]);
  });
});

describe('a plan that was changed behind its brief says so at the right fact', () => {
  it.each<[prompt: string, change: (plan: Plan) => void, words: RegExp]>([
    ['a mug 95 mm high', setTo('mug_height', 140), /“95 mm high”.*140 mm/],
    ['an oak table 120 x 80 x 75 cm', setTo('table_width', 1500), /“120 x 80 x 75 cm”.*1500/],
    ['a white vase 25 cm high', wear(/white/, 'oak'), /“white”/],
    ['an oak table with steel legs', wear(/steel/, 'gold'), /“steel”/],
    ['a walnut shelf with 5 shelves', wear(/walnut/, 'white paint'), /“walnut”/],
    ['cross pendant 25 x 15 mm, plain', stretched('upright', 31.2), /“25 x 15 mm”/],
    ['a silver pendant with a red stone', wear(/ruby/i, 'Blue sapphire'), /“red”/],
    ['a vase on a table', moved('vase', [0, 0, 5_000]), /vase was asked to be on the table/],
    ['a chair left of a bed', moved('chair', [4_000, 0, 0]), /chair was asked to be left of the bed/],
  ])('%s', async (prompt, change, words) => {
    const asked = await planOf(prompt);
    const before = await told(asked);
    expect(before.warnings.filter((sentence) => words.test(sentence))).toEqual([]);
    expect((await told(asked, change)).warnings.some((sentence) => words.test(sentence))).toBe(true);
  });
});

describe('no word vanishes', () => {
  it.each<[prompt: string, ...unread: RegExp[]]>([
    ['a teapot with a zorbly rim and two frimples', /zorbly/, /frimples/],
    ['a stool with a quux of walnut and 3 spangs', /quux/, /spangs/],
    ['a mug with a dragon painted on it', /dragon/],
    ['a chair with a grand wozzle of 30 mm', /30 mm/],
    ['a table with slatted sides', /slatted/],
    ['a pine wine rack for 15 bottles 3 x 4', /15/],
    ['a box 60 x 40 x 30 with holes in each wozzle', /wozzle/],
  ])('%s', async (prompt, ...words) => {
    const { warnings, unread } = await told(await planOf(prompt));
    const said = [...warnings, ...unread].join(' | ');
    for (const word of words) expect(said).toMatch(word);
  });
});
