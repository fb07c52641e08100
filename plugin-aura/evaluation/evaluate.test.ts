import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { PlanError, type ProblemCode } from '../plan/problem.ts';
import { readPlan, tryReadPlan } from '../plan/read.ts';
import { Evaluator } from './evaluate.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const box = (id: string, size: unknown = [10, 20, 30], more: object = {}): object => ({ id, op: 'box', params: { size }, ...more });
const planOf = (operations: object[], more: object = {}): Plan => planSchema.parse({ operations, ...more });
const final = (plan: Plan) => evaluator.evaluate(plan, { quality: 'final' });

describe('an evaluation', () => {
  it('joins parts by anchors and keeps consumed ones out of sight', () => {
    const { parts, problems, results } = final(
      planOf([
        box('table'),
        { id: 'ball', op: 'sphere', params: { diameter: 8 }, at: { to: 'table.top', embed: 1 } },
        { id: 'both', op: 'union', inputs: ['table', 'ball'] },
      ]),
    );
    expect(problems).toEqual([]);
    expect(parts.map((part) => part.id)).toEqual(['both']);
    expect(parts[0]!.solid!.bounds().max[1]).toBeCloseTo(27);
    expect(results.get('ball')!.anchors.bottom!.origin[1]).toBeCloseTo(19);
  });

  it('stands parts on a part called "floor" or "ground" as on any other', () => {
    const { problems, results } = final(
      planOf([box('floor'), box('cup', [4, 4, 4], { at: { to: 'floor.top' } }), box('post', [1, 1, 1], { at: 'cup' })]),
    );
    expect(problems).toEqual([]);
    expect(results.get('cup')!.anchors.bottom!.origin[1]).toBeCloseTo(20);
    expect(results.get('post')!.anchors.bottom!.origin[1]).toBeCloseTo(24);
    expect(final(planOf([box('cup', [4, 4, 4], { at: { to: 'ground' } })])).problems).toEqual([]);
  });

  it('resolves parameters, expressions over one another, facts of earlier operations, and units', () => {
    const plan = planOf(
      [
        box('base', ['= width', '= height', 2], {}),
        {
          id: 'post',
          op: 'cylinder',
          params: { diameter: '= base.size_x / 2', height: '= lamp_height - base.size_y' },
          at: { to: 'base.top' },
        },
        { id: 'cap', op: 'sphere', params: { diameter: '= post.diameter' }, at: { to: 'post.top' } },
      ],
      {
        units: 'cm',
        parameters: [
          { name: 'lamp_height', value: '= width * 3', unit: 'cm' },
          { name: 'width', value: 40, unit: 'mm' },
          { name: 'height', value: 1, unit: 'cm' },
        ],
      },
    );
    const { params, problems, results } = final(plan);
    expect(problems).toEqual([]);
    expect(params.get('base')).toMatchObject({ size: [40, 10, 20] });
    expect(params.get('post')).toMatchObject({ diameter: 20, height: 110 });
    expect(params.get('cap')).toMatchObject({ diameter: 20 });
    expect(results.get('post')!.anchors.top!.origin[1]).toBeCloseTo(120);
  });

  it('builds again only what hangs on a change, and nothing for a move', () => {
    const plan = (size: number, x: number) =>
      planOf([
        box('a', [size, 10, 10]),
        box('b', [5, 5, 5], { at: { to: 'a.right' } }),
        box('c', [3, 3, 3], { at: { my: 'center', offset: [x, 0, 0] } }),
        { id: 'ab', op: 'union', inputs: ['a', 'b'] },
      ]);
    final(plan(10, 0));
    expect(final(plan(10, 0)).rebuilt).toEqual([]);
    expect(final(plan(10, 50)).rebuilt).toEqual([]);
    expect(final(plan(11, 50)).rebuilt).toEqual(['a', 'ab']);
  });

  it('gives the same from the cache as cold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ size: fc.integer({ min: 1, max: 9 }), x: fc.integer({ min: -20, max: 20 }) }), { minLength: 1, maxLength: 5 }),
        (steps) => {
          const plan = planOf([
            ...steps.map(({ size, x }, k) => box(`b${k}`, [size, size, size], { at: { my: 'center', offset: [x, 0, 0] } })),
            { id: 'all', op: 'union', inputs: steps.map((_, k) => `b${k}`) },
          ]);
          const cold = new Evaluator(kernel, registry);
          const there = cold.evaluate(plan, { quality: 'draft' }).parts[0]!.solid!;
          const here = evaluator.evaluate(plan, { quality: 'draft' }).parts[0]!.solid!;
          expect(here.volume()).toBe(there.volume());
          expect(here.bounds()).toEqual(there.bounds());
          cold.dispose();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not grow in a thousand evaluations', () => {
    const own = new Evaluator(kernel, registry, { cacheBytes: 200_000 });
    const run = (k: number) =>
      own.evaluate(
        planOf([
          box('a', [10 + k / 100, 10, 10]),
          { id: 'hole', op: 'cylinder', params: { diameter: 4, height: 30 } },
          { id: 'it', op: 'difference', inputs: ['a', 'hole'] },
        ]),
        { quality: 'draft' },
      );
    const before = kernel.live;
    for (let k = 0; k < 100; k++) run(k);
    const settled = kernel.live;
    for (let k = 100; k < 1_000; k++) run(k);
    expect(Math.abs(kernel.live - settled)).toBeLessThanOrEqual(4);
    expect(run(3).parts[0]!.solid!.volume()).toBeGreaterThan(0);
    own.dispose();
    expect(kernel.live).toBe(before);
  });

  it('goes on with what can be built when something cannot', () => {
    const { parts, problems } = final(
      planOf([
        box('good'),
        { id: 'tube', op: 'cylinder', params: { diameter: 5, wall: 9 } },
        { id: 'on_it', op: 'sphere', at: { to: 'tube.top' } },
      ]),
    );
    expect(parts.map((part) => part.id)).toEqual(['good']);
    expect(problems).toEqual([expect.objectContaining({ code: 'cannot_build', place: 'operations[1].params.wall' })]);
  });

  it('stops between operations when it is aborted', async () => {
    const abort = new AbortController();
    const plan = planOf([box('a', [1, 2, 3.01]), box('b', [1, 2, 3.02]), box('c', [1, 2, 3.03])]);
    const seen: string[] = [];
    const onOperation = (_: number, id: string): void => {
      seen.push(id);
      if (id === 'b') abort.abort(new Error('enough'));
    };
    expect(() => evaluator.evaluate(plan, { quality: 'final', signal: abort.signal, onOperation })).toThrow('enough');
    expect(seen).toEqual(['a', 'b']);
    await expect(evaluator.evaluateInterruptibly(plan, { quality: 'final', signal: abort.signal })).rejects.toThrow('enough');
    expect((await evaluator.evaluateInterruptibly(plan, { quality: 'final' })).parts).toHaveLength(3);
  });

  it('lets a part fall onto the real surface of another', () => {
    const { parts, problems } = final(
      planOf([
        { id: 'ball', op: 'sphere', params: { diameter: 40 } },
        box('lid', [4, 4, 4], { at: { to: 'ball.top', offset: [10, 0, 0], touch: '-y' } }),
      ]),
    );
    expect(problems).toEqual([]);
    const lid = parts[1]!;
    expect(lid.transform[13]! - 2).toBeCloseTo(Math.sqrt(400 - 64), 1);
  });

  it('mirrors without a mirroring placement', () => {
    const { parts } = final(
      planOf([
        box('leg', [2, 10, 4], { at: { my: 'bottom', offset: [10, 0, 0], rotate: [0, 20, 0] } }),
        { id: 'legs', op: 'mirror', inputs: ['leg'], params: { plane: 'x' } },
      ]),
    );
    expect(parts).toHaveLength(2);
    for (const { transform: m } of parts) {
      const determinant =
        m[0]! * (m[5]! * m[10]! - m[6]! * m[9]!) - m[4]! * (m[1]! * m[10]! - m[2]! * m[9]!) + m[8]! * (m[1]! * m[6]! - m[2]! * m[5]!);
      expect(determinant).toBeCloseTo(1);
    }
    expect(parts[1]!.transform[12]).toBeCloseTo(-10);
  });
});

describe('a bad plan', () => {
  const sphere = { id: 'a', op: 'sphere' };
  const cases: [string, object, ProblemCode, string, RegExp][] = [
    ['an unknown operation', { operations: [{ id: 'a', op: 'spere' }] }, 'unknown_operation', 'operations[0].op', /Did you mean "sphere"/],
    [
      'an unknown parameter',
      { operations: [{ ...sphere, params: { diamter: 3 } }] },
      'unknown_name',
      'operations[0].params.diamter',
      /Did you mean "diameter"/,
    ],
    [
      'a dangling input',
      { operations: [{ id: 'u', op: 'union', inputs: ['nobody'] }] },
      'dangling_reference',
      'operations[0].inputs[0]',
      /no operation "nobody"/,
    ],
    ['a dangling anchor', { operations: [{ ...sphere, at: { to: 'tabel.top' } }] }, 'dangling_reference', 'operations[0].at.to', /tabel/],
    [
      'a forward reference',
      { operations: [{ id: 'u', op: 'union', inputs: ['a'] }, sphere] },
      'cyclic_reference',
      'operations[0].inputs[0]',
      /comes later/,
    ],
    [
      'a circle of two',
      {
        operations: [
          { id: 'u', op: 'union', inputs: ['v'] },
          { id: 'v', op: 'union', inputs: ['u'] },
        ],
      },
      'cyclic_reference',
      'operations[0].inputs[0]',
      /circle/,
    ],
    [
      'a reference to itself',
      { operations: [{ id: 'u', op: 'union', inputs: ['u'] }] },
      'cyclic_reference',
      'operations[0].inputs[0]',
      /itself/,
    ],
    ['two operations of one id', { operations: [sphere, sphere] }, 'duplicate_id', 'operations[1].id', /"a"/],
    [
      'a faulty expression',
      { operations: [{ ...sphere, params: { diameter: '= 2 +' } }] },
      'bad_expression',
      'operations[0].params.diameter',
      /ends where/,
    ],
    [
      'an unknown name in an expression',
      { parameters: [{ name: 'width', value: 3 }], operations: [{ ...sphere, params: { diameter: '= widht' } }] },
      'unknown_name',
      'operations[0].params.diameter',
      /Did you mean "width"/,
    ],
    [
      'parameters in a circle',
      {
        parameters: [
          { name: 'p', value: '= q' },
          { name: 'q', value: '= p' },
        ],
        operations: [sphere],
      },
      'cyclic_reference',
      'parameters[0].value',
      /p -> q -> p/,
    ],
    [
      'inputs where none are taken',
      { operations: [sphere, { id: 'b', op: 'sphere', inputs: ['a'] }] },
      'schema',
      'operations[1].inputs',
      /no inputs/,
    ],
    [
      'too few inputs',
      { operations: [sphere, { id: 'b', op: 'difference', inputs: ['a'] }] },
      'schema',
      'operations[1].inputs',
      /2 to 400/,
    ],
    ['NaN', { operations: [{ ...sphere, params: { diameter: Number.NaN } }] }, 'out_of_range', 'operations[0].params.diameter', /finite/],
  ];
  it.each(cases)('with %s is refused with its place', (_, input, code, place, message) => {
    const { problems } = tryReadPlan(input, registry);
    expect(problems.filter((problem) => problem.severity === 'error')).toContainEqual({
      code,
      place,
      message: expect.stringMatching(message),
      severity: 'error',
    });
    expect(() => readPlan(input, registry)).toThrow(PlanError);
    expect(final(planSchema.parse(input)).problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['a negative size', { diameter: -5 }, 'out_of_range'],
    ['a word for a number', { diameter: 'big' }, 'schema'],
    ['an expression that comes out negative', { diameter: '= 2 - 9' }, 'out_of_range'],
    ['a division by zero', { diameter: '= 1 / 0' }, 'bad_expression'],
  ])('with %s is refused when it is built', (_, params, code) => {
    const { problems, parts } = final(planOf([{ id: 'a', op: 'sphere', params }]));
    expect(problems).toEqual([expect.objectContaining({ code, place: 'operations[0].params.diameter' })]);
    expect(parts).toEqual([]);
  });

  it('with 10^9 copies is refused, in one array or in several', () => {
    const array = (id: string, count: number, input: string) => ({
      id,
      op: 'linear_array',
      params: { count, step: [1, 0, 0] },
      inputs: [input],
    });
    expect(final(planOf([box('a'), array('b', 1e9, 'a')])).problems[0]).toMatchObject({
      code: 'out_of_range',
      place: 'operations[1].params.count',
    });
    expect(final(planOf([box('a'), array('b', 1000, 'a'), array('c', 1000, 'b'), array('d', 1000, 'c')])).problems[0]).toMatchObject({
      code: 'cannot_build',
      place: 'operations[2].params.count',
    });
    const grid = { id: 'g', op: 'grid_array', params: { columns: 10_000, rows: 10_000, layers: 10_000, step: [1, 1, 1] }, inputs: ['a'] };
    expect(final(planOf([box('a'), grid])).problems[0]).toMatchObject({ code: 'cannot_build' });
  });

  it('names every problem at once', () => {
    const { problems } = tryReadPlan(
      {
        operations: [
          { id: 'a', op: 'nothing' },
          { id: 'b', op: 'sphere', params: { foo: 1, diameter: '= nowhere' }, at: { to: 'z.top' } },
        ],
      },
      registry,
    );
    expect(problems.map((problem) => problem.code).sort()).toEqual([
      'dangling_reference',
      'unknown_name',
      'unknown_name',
      'unknown_operation',
    ]);
  });

  it.each([
    [null],
    [3],
    ['plan'],
    [{}],
    [{ operations: 'none' }],
    [{ operations: [{ id: '1 2', op: 'box' }] }],
    [{ operations: [], extra: 1 }],
  ])('that is no plan (%j) is refused', (input) => {
    expect(() => readPlan(input, registry)).toThrow(PlanError);
  });

  it('never makes the evaluation throw, whatever stands in it', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'zz');
    const value = fc.oneof(
      fc.double(),
      fc.string({ maxLength: 12 }),
      fc.constantFrom('= a', '= width', '= 1/0', null, true, [], {}),
      fc.array(fc.double(), { maxLength: 4 }),
    );
    const operation = fc.record({
      id: ids,
      op: fc.constantFrom(
        ...registry
          .all()
          .filter(({ family }) => ['solids', 'combine', 'modify'].includes(family))
          .map(({ op }) => op),
        'no_such',
      ),
      params: fc.dictionary(fc.constantFrom('size', 'diameter', 'height', 'count', 'step', 'of', 'at', '__proto__'), value, { maxKeys: 4 }),
      inputs: fc.option(fc.array(ids, { maxLength: 3 }), { nil: undefined }),
      at: fc.option(
        fc.record({
          my: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }),
          to: fc.option(fc.constantFrom('a.top', 'b', 'q.left', '.'), { nil: undefined }),
        }),
        { nil: undefined },
      ),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 6 }), (operations) => {
        const parsed = planSchema.safeParse({ operations });
        if (!parsed.success) return;
        const { problems, parts } = evaluator.evaluate(parsed.data, { quality: 'draft' });
        for (const problem of problems) expect(problem.message).not.toContain('could not be built:');
        expect(parts.length + problems.length).toBeGreaterThanOrEqual(operations.length > 0 ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });
});
