import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { flawsOf } from '../kernel/flaws.ts';
import { Kernel } from '../kernel/kernel.ts';
import { arbitraryPlan } from '../operations/arbitraryPlan.ts';
import type { AnyOperation } from '../operations/define.ts';
import { registry } from '../operations/index.ts';
import { boundsOf } from '../operations/parts.ts';
import { planSchema } from '../plan/plan.ts';
import { isRequired } from '../plan/schema.ts';
import { library } from './index.ts';
import { groupsOf, PIECES } from './testTogether.ts';
import { presetsOf, unlikeItsSize, unnamedParts } from './testWalk.ts';

/**
 * Test support: the walks that build, parted so that the files of the suite share the work. AURA_FAMILY=tools walks one family (or
 * several: tools,parts), AURA_RUNS draws that many plans of each thing.
 */
const families = process.env.AURA_FAMILY?.split(',');
const runs = process.env.AURA_RUNS === undefined ? undefined : Number(process.env.AURA_RUNS);

await library.loadAll();
const kernel = await Kernel.load();

/** An evaluator for the tests of the file that asks. */
function evaluatorOfFile(): Evaluator {
  const evaluator = new Evaluator(kernel, registry, { cacheBytes: 64 * 1024 * 1024 });
  afterAll(() => evaluator.dispose());
  return evaluator;
}

const shardOf = (part: number, of: number): readonly AnyOperation[] =>
  registry
    .all()
    .filter(({ family }) => !families || families.includes(family))
    // by its name, and not by its place: what other tests of a worker have registered would move that, and some be walked by nobody
    .filter(({ op }) => [...op].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % of === part);

/** Every name and variant of what is spoken of builds a shape, of which nothing hangs in the air. */
export function walkNames(part: number, of: number): void {
  const evaluator = evaluatorOfFile();
  const table = shardOf(part, of).flatMap((definition) =>
    definition.spoken || definition.body ? presetsOf(definition).map((preset) => ({ op: definition.op, definition, ...preset })) : [],
  );
  const shown = new Map<AnyOperation, string[]>();
  describe('every name and variant builds a shape', () => {
    it.each(table)('$op: $name', ({ op, name, definition, params, materials }) => {
      const { parts, problems } = build(evaluator, definition, params, materials);
      expect(problems).toEqual([]);
      expect(parts.length).toBeGreaterThan(0);
      shown.set(definition, [...(shown.get(definition) ?? []), ...parts.map((part) => part.name)]);
      // The same shape in other materials hangs together as the first does.
      if (Object.keys(params).length === 0 && name !== presetsOf(definition)[0]?.name) return;
      if (Object.keys(params).length === 0) expect(unlikeItsSize(definition, boundsOf(parts)!)).toEqual([]);
      const [largest, ...apart] = groupsOf(parts);
      const pieces = PIECES[`${op}: ${name}`] ?? 1;
      expect(1 + apart.length, `${apart.map((names) => names.join(', ')).join(' | ')} apart from ${largest?.join(', ')}`).toBe(pieces);
    });
    it('the parts that are spoken of are pieces of that name', () => {
      const unnamed = [...shown].flatMap(([definition, names]) =>
        unnamedParts(definition, names).map((part) => `${definition.op}: ${part}`),
      );
      expect(unnamed).toEqual([]);
    });
    it('there is something to walk over', () => expect(table.length > 0 || families !== undefined).toBe(true));
  });
}

/** Whatever the values, a thing of the library makes closed solids or says why not. */
export function walkValues(part: number, of: number): void {
  const evaluator = evaluatorOfFile();
  const table = shardOf(part, of).flatMap((definition) => (definition.body ? [[definition.op, definition] as const] : []));
  describe('whatever the values, a thing makes closed solids or says why not', () => {
    it.each(table)(
      '%s',
      (_, definition) => {
        const sound = fc.property(arbitraryPlan(definition, registry), (plan) => {
          const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
          for (const problem of problems) {
            expect(problem.code, problem.message).toBe('cannot_build');
            expect(problem.message).not.toContain('could not be built:');
            expect(problem.message).not.toContain('The solid kernel refused');
            expect(problem.message).not.toContain('has no value');
          }
          for (const { solid, id } of parts) if (solid) expect(flawsOf(solid.mesh()), id).toEqual([]);
        });
        fc.assert(sound, { numRuns: runs ?? (families ? 20 : 1) });
      },
      (runs ?? 20) * 20_000,
    );
    it('there is something to walk over', () => expect(table.length > 0 || families !== undefined).toBe(true));
  });
}

/** Builds a preset; what has to be given and is not, is taken from the example. */
function build(
  evaluator: Evaluator,
  { op, example, params: declared }: AnyOperation,
  params: object,
  materials: Readonly<Record<string, string>> = {},
) {
  const { main, ...others } = materials;
  const needed = Object.entries(example.params).filter(([name]) => declared[name] && isRequired(declared[name]));
  const given = { ...Object.fromEntries(needed), ...params, ...(Object.keys(others).length > 0 && { materials: others }) };
  const { inputs, before = [] } = example;
  const operation = { id: 'it', op, params: given, ...(inputs && { inputs }), ...(main && { material: main }) };
  return evaluator.evaluate(planSchema.parse({ operations: [...before, operation] }), { quality: 'draft' });
}
