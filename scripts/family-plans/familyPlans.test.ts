import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGLB } from '../../editor/io/exporters/gltf.ts';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { resolveMaterials } from '../../plugin-aura/evaluation/specifications.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { buildDesign } from '../../plugin-aura/objects/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { planSchema } from '../../plugin-aura/plan/plan.ts';
import { expectationsSchema, faultsOf } from './expectations.ts';
import { type Piece, piecesOf } from './glb.ts';

/**
 * Acceptance of the plans by hand: each is built, exported as GLB, read back, and held to what its family's `expect.json` says.
 * Families without such a file have tests of their own.
 */
const PLANS = 'docs/plans';

const families = readdirSync(PLANS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(PLANS, entry.name)).includes('expect.json'))
  .map(({ name }) => ({
    family: name,
    plans: readdirSync(join(PLANS, name))
      .filter((file) => file.endsWith('.json') && file !== 'expect.json')
      .map((file) => basename(file, '.json')),
    expected: expectationsSchema.parse(json(join(PLANS, name, 'expect.json'))),
  }));

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = new Evaluator(await Kernel.load(), registry, { cacheBytes: 16 * 1024 * 1024 });
});
afterAll(() => evaluator.dispose());

async function built(file: string): Promise<Piece[]> {
  const plan = planSchema.parse(json(file));
  const { specifications, problems } = resolveMaterials(plan);
  const evaluation = evaluator.evaluate(plan, { quality: 'draft' });
  expect([...evaluation.problems, ...problems]).toEqual([]);
  const { payload } = new PayloadMaker().make(evaluation);
  const [glb] = await exportGLB(buildDesign(payload, { plan, materials: specifications }), { name: 'plan' });
  if (!(glb?.data instanceof Uint8Array)) throw new Error('No GLB was written.');
  return piecesOf(glb.data);
}

it('there are plans by hand for every family but jewellery, which has its own checks', () => {
  const wanted = [...registry.families().keys()].filter((family) => family !== 'jewelry');
  expect(families.map(({ family }) => family).toSorted()).toEqual(wanted.toSorted());
});

describe.each(families)('$family', ({ family, plans, expected }) => {
  it('says what it expects of each of its plans', () => expect(Object.keys(expected).toSorted()).toEqual(plans.toSorted()));

  it.each(plans)('%s', async (name) => {
    expect(faultsOf(await built(join(PLANS, family, `${name}.json`)), expected[name] ?? [])).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const cube: Piece = {
    name: 'Cube',
    operation: 'c',
    role: 'box',
    material: 'Oak',
    min: [0, 0, 0],
    max: [10, 10, 10],
    openEdges: 0,
    volume: 1000,
  };

  it.each([
    ['an open surface', { ...cube, openEdges: 3 }, [], /open edges/],
    ['a surface turned inside out', { ...cube, volume: -1 }, [], /encloses/],
    ['a wrong count', cube, [{ check: 'count', of: 'cube', n: 2 }], /There are 1/],
    ['a wrong size', cube, [{ check: 'size', of: 'cube', is: [10, 11, null], within: 0.5 }], /along Y is 10/],
    ['a wrong material', cube, [{ check: 'material', of: 'cube', is: 'steel' }], /is of Oak/],
    ['a part that floats', { ...cube, min: [0, 5, 0] as const }, [{ check: 'grounded' }], /lies at 5/],
    ['a part with nothing below', cube, [{ check: 'stands_on', of: 'cube', on: 'table', within: 0.5 }], /no "table"/],
  ] as const)('notice %s', (_what, piece, checks, sentence) => {
    expect(
      faultsOf([piece], expectationsSchema.parse({ it: checks.length ? checks : [{ check: 'count', of: 'cube', n: 1 }] }).it!).join(),
    ).toMatch(sentence);
  });
});
