import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';
import { boundsOf } from '../operations/parts.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read.ts';
import { madeEditable, NotEditable } from './editable.ts';
import { Evaluator } from './evaluate.ts';

await library.loadAll();
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

/** What stands there: material, copies, and rounded bounds and volume of each part, in no order. */
function shapesOf(plan: Plan) {
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'draft' });
  expect(problems).toEqual([]);
  const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 100) / 100 + 0);
  return parts
    .map((part) => {
      const { min, max } = boundsOf([part])!;
      return JSON.stringify([
        part.material,
        part.copies?.length ?? 1,
        rounded([...min, ...max]),
        rounded([(part.solid?.volume() ?? 0) / 100]),
      ]);
    })
    .sort();
}

function expectSame(plan: Plan, id: string): Plan {
  const before = shapesOf(plan);
  const editable = madeEditable(evaluator, plan, id);
  expect(shapesOf(readPlan(JSON.parse(JSON.stringify(editable)), registry))).toEqual(before);
  return editable;
}

describe('a use made editable', () => {
  it('is the operations it was made of, with its numbers as parameters of the plan', () => {
    const plan = readPlan(
      {
        parameters: [{ name: 'tall', value: 1800 }],
        operations: [
          { id: 'ladder', op: 'create_ladder', params: { height: '= tall', rungs: 6, materials: { rung: 'oak' } }, material: 'steel' },
        ],
      },
      registry,
    );
    const editable = expectSame(plan, 'ladder');
    expect(editable.operations.map(({ op }) => op)).not.toContain('create_ladder');
    expect(editable.parameters).toContainEqual(expect.objectContaining({ name: 'ladder_height', value: '= tall', unit: 'mm' }));
    expect(editable.parameters).toContainEqual(expect.objectContaining({ name: 'ladder_rungs', value: 6 }));
    // What hangs on a parameter follows it as before.
    const changed = (source: Plan, name: string, value: number) => ({
      ...source,
      parameters: source.parameters.map((parameter) => (parameter.name === name ? { ...parameter, value } : parameter)),
    });
    expect(shapesOf(changed(editable, 'tall', 2500))).toEqual(shapesOf(changed(plan, 'tall', 2500)));
    const nine = { ...plan, operations: [{ ...plan.operations[0]!, params: { ...plan.operations[0]!.params, rungs: 9 } }] };
    expect(shapesOf(changed(editable, 'ladder_rungs', 9))).toEqual(shapesOf(nine));
  });

  it.each<[string, object]>([
    ['put on another', { to: 'table.top' }],
    ['turned where it stands', { rotate: [0, 30, 20], offset: [5, 0, 0] }],
    ['by an anchor inside', { my: 'shaft.top', to: 'table.front', rotate: [90, 0, 0] }],
    ['by an anchor of its own', { my: 'tip', to: 'table.left' }],
    ['moved', { offset: [100, 20, 3] }],
  ])('stands where it stood: %s', (_, at) => {
    const operations = [
      { id: 'table', op: 'box', params: { size: [300, 40, 200] } },
      { id: 'tool', op: 'create_screwdriver', params: { tip: 'cross' }, at },
    ];
    expectSame(readPlan({ operations }, registry), 'tool');
  });

  it('still carries what stood on it, and answers what was asked of it', () => {
    const operations = [
      { id: 'tool', op: 'create_screwdriver', params: { grip: 30 }, at: { rotate: [0, 40, 0] } },
      { id: 'a', op: 'sphere', params: { diameter: '= tool.grip / 2' }, at: 'tool.handle' },
      { id: 'b', op: 'box', params: { size: ['= tool.shaft.size_x', 2, '= tool.size_z'] }, at: { to: 'tool.tip' } },
      { id: 'c', op: 'box', params: { size: [3, 3, 3] }, at: { to: 'tool.cap.left(0.5,0.5)' } },
      { id: 'd', op: 'box', params: { size: [3, 3, 3] }, at: 'tool.top' },
    ];
    expectSame(readPlan({ operations }, registry), 'tool');
  });

  it('can be opened deeper, and in a component of the plan', () => {
    const plan = readPlan({ operations: [{ id: 'case', op: 'create_suitcase', params: {} }] }, registry);
    const once = expectSame(plan, 'case');
    expectSame(once, 'case_top_grip');
    const own = {
      components: [
        {
          name: 'pair',
          parameters: [{ name: 'apart', value: 200 }],
          operations: [
            { id: 'one', op: 'create_kettle' },
            { id: 'two', op: 'create_kettle', at: { offset: ['= apart', 0, 0] } },
          ],
        },
      ],
      operations: [{ id: 'them', op: 'pair', params: { apart: 400 } }],
    };
    expectSame(readPlan(own, registry), 'them');
  });

  it('is refused in a sentence where it cannot be', () => {
    const plan = readPlan({ operations: [{ id: 'a', op: 'box' }] }, registry);
    expect(() => madeEditable(evaluator, plan, 'a')).toThrow(NotEditable);
    expect(() => madeEditable(evaluator, plan, 'b')).toThrow('not in the design');
  });
});

/** Every thing of the library where AURA_FAMILY says so, else one in ten. */
const asked = process.env.AURA_FAMILY?.split(',');
const things = registry.all().filter(({ body, family }, index) => body && (asked ? asked.includes(family) : index % 10 === 0));
describe('a thing of the library made editable keeps its geometry', () => {
  it.each(things.map(({ op, example }) => [op, example] as const))('%s', (op, { params, material }) => {
    expectSame(readPlan({ operations: [{ id: 'it', op, params, ...(material && { material }) }] }, registry), 'it');
  });
});
