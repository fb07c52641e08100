import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { defineComponent } from '../operations/component.ts';
import { registry as shipped } from '../operations/index.ts';
import { checkBody } from '../plan/check.ts';
import type { Composed } from '../plan/component.ts';
import { diffPlans, touchedOperations } from '../plan/diff.ts';
import { choice, flag, length, text, vector3 } from '../plan/param.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { readPlan, tryReadPlan } from '../plan/read.ts';
import { Evaluator } from './evaluate.ts';

const number = (usual: number, name: string) => length({ default: usual, min: 0.1, max: 2000, label: name, help: name });

/** A round or square post on a foot, with a ball on top where it is asked for. */
const post = defineComponent({
  op: 'create_test_post',
  family: 'parts',
  label: 'Post',
  help: 'A post on a foot',
  params: {
    height: number(100, 'Height'),
    base: vector3({ default: [40, 10, 30], min: 1, max: 500, label: 'Base', help: 'Sides of the foot' }),
    thickness: length({ default: 'auto', min: 0.1, max: 100, label: 'Thickness', help: 'Of the post' }),
    section: choice({ options: ['round', 'square'], default: 'round', label: 'Section', help: 'Of the post' }),
    ball: flag({ default: true, label: 'Ball', help: 'A ball on top' }),
    title: text({ default: 'Finial', label: 'Title', help: 'Name of the ball' }),
  },
  materials: { wood: 'oak', metal: 'brass' },
  anchors: { tip: { at: 'ball.top', help: 'The top of the ball' } },
  let: { thickness: '= base.z / 3', rise: '= height - base.y' },
  operations: [
    { id: 'foot', op: 'box', params: { size: '= base' } },
    { id: 'rod', op: 'cylinder', params: { diameter: '= thickness', height: '= rise' }, at: 'foot', when: "= section == 'round'" },
    { id: 'beam', op: 'box', params: { size: ['= thickness', '= rise', '= thickness'] }, at: 'foot', when: "= section == 'square'" },
    { id: 'shaft', op: 'union', inputs: ['rod', 'beam'] },
    {
      id: 'ball',
      op: 'sphere',
      name: '= title',
      params: { diameter: '= shaft.size_x * 2' },
      at: 'shaft',
      material: 'metal',
      when: '= ball',
    },
    { id: 'stud', op: 'sphere', params: { diameter: 2 }, at: { my: 'center', to: 'ball.top' }, role: 'jewel', material: 'ruby' },
  ],
});
/** Two posts that carry a beam: a component of components. */
const gate = defineComponent({
  op: 'create_test_gate',
  family: 'parts',
  label: 'Gate',
  help: 'Two posts and a beam',
  params: {
    width: number(200, 'Width'),
    height: number(100, 'Height'),
    balls: flag({ default: false, label: 'Balls', help: 'On the posts' }),
  },
  materials: { frame: 'walnut', trim: 'copper' },
  operations: [
    {
      id: 'left_post',
      op: 'create_test_post',
      params: { height: '= height', ball: '= balls', materials: { metal: 'trim' } },
      material: 'frame',
      at: { offset: ['= -width / 2', 0, 0] },
    },
    {
      id: 'right_post',
      op: 'create_test_post',
      params: { height: '= height', ball: '= balls', materials: { metal: 'trim' } },
      material: 'frame',
      at: { offset: ['= width / 2', 0, 0] },
    },
    { id: 'lintel', op: 'box', params: { size: ['= width', 12, 12] }, at: { my: 'left', to: 'left_post.shaft.top(0.5,0.5)' } },
  ],
});

const registry = shipped.and([post, gate]);
const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const planOf = (operations: object[], more: object = {}): Plan => planSchema.parse({ operations, ...more });
const final = (plan: Plan) => evaluator.evaluate(plan, { quality: 'final' });
const use = (params: object = {}, more: object = {}): object => ({ id: 'it', op: 'create_test_post', params, ...more });

describe('a component', () => {
  it('is built of its operations, which keep their ids, names and roles', () => {
    const { parts, problems, results } = final(planOf([use()]));
    expect(problems).toEqual([]);
    expect(parts.map(({ id, name, role, operation }) => [id, name, role, operation])).toEqual([
      ['it.foot', 'Foot', 'foot', 'it'],
      ['it.shaft', 'Shaft', 'shaft', 'it'],
      ['it.ball', 'Finial', 'ball', 'it'],
      ['it.stud', 'Stud', 'jewel', 'it'],
    ]);
    expect(parts[0]!.solid!.volume()).toBeCloseTo(40 * 10 * 30);
    expect(results.get('it')!.resolved).toEqual({ thickness: 10 });
    expect(results.get('it')!.anchors.top!.origin[1]).toBeCloseTo(121);
  });

  it('passes its checks', () => {
    for (const { body, ...rest } of [post, gate]) expect(checkBody({ ...rest, body: body! }, registry, '')).toEqual([]);
  });

  it('leaves out what is not wanted, and what stands on that', () => {
    const { parts, problems } = final(planOf([use({ ball: false, section: 'square' })]));
    expect(problems).toEqual([]);
    expect(parts.map(({ id }) => id)).toEqual(['it.foot', 'it.shaft']);
    expect(parts[1]!.solid!.volume()).toBeCloseTo(10 * 10 * 90);
  });

  it('gives materials by role: its own to the main one, and whatever is asked for a role or a part', () => {
    const materials = (params: object, more: object = {}) => final(planOf([use(params, more)])).parts.map(({ material }) => material);
    expect(materials({})).toEqual(['oak', 'oak', 'brass', 'ruby']);
    expect(materials({}, { material: 'birch' })).toEqual(['birch', 'birch', 'brass', 'ruby']);
    expect(materials({ materials: { metal: 'steel', shaft: 'ebony', jewel: 'glass' } }, { material: 'birch' })).toEqual([
      'birch',
      'ebony',
      'steel',
      'glass',
    ]);
    expect(materials({ materials: { wood: 'pine' } }, { material: 'birch' })).toEqual(['pine', 'pine', 'brass', 'ruby']);
  });

  it('stands in another with names, anchors and materials all the way down', () => {
    const plan = planOf([
      { id: 'gate', op: 'create_test_gate', params: { balls: true } },
      { id: 'bird', op: 'sphere', params: { diameter: '= gate.left_post.ball.size_x / 2' }, at: 'gate.left_post.ball' },
      { id: 'leaf', op: 'box', params: { size: [1, 1, 1] }, at: 'gate.right_post.foot.front(0.5,1)' },
    ]);
    const { parts, problems, results } = final(plan);
    expect(problems).toEqual([]);
    expect(parts.slice(0, 9).map(({ id, role, material }) => [id, role, material])).toEqual([
      ['gate.left_post.foot', 'foot', 'walnut'],
      ['gate.left_post.shaft', 'shaft', 'walnut'],
      ['gate.left_post.ball', 'ball', 'copper'],
      ['gate.left_post.stud', 'jewel', 'ruby'],
      ...['foot', 'shaft', 'ball', 'stud'].map((part, k) => [
        `gate.right_post.${part}`,
        ['foot', 'shaft', 'ball', 'jewel'][k],
        ['walnut', 'walnut', 'copper', 'ruby'][k],
      ]),
      ['gate.lintel', 'lintel', 'walnut'],
    ]);
    expect(results.get('bird')!.anchors.bottom!.origin).toEqual([-100, expect.closeTo(120), 0]);
    expect(results.get('bird')!.anchors.top!.origin[1]).toBeCloseTo(130);
    expect(results.get('leaf')!.anchors.back!.origin).toEqual([expect.closeTo(100), expect.closeTo(10), expect.closeTo(15)]);
  });

  it('builds again only what hangs on a change', () => {
    const own = new Evaluator(kernel, registry);
    const rebuilt = (params: object) =>
      own.evaluate(planOf([{ id: 'gate', op: 'create_test_gate', params }]), { quality: 'final' }).rebuilt;
    // The right post is like the left one, and comes from the cache.
    expect(rebuilt({})).toEqual([
      'gate',
      'gate.left_post',
      'gate.left_post.foot',
      'gate.left_post.rod',
      'gate.left_post.shaft',
      'gate.lintel',
    ]);
    expect(rebuilt({})).toEqual([]);
    expect(rebuilt({ width: 210 })).toEqual(['gate', 'gate.lintel']);
    expect(rebuilt({ width: 210, height: 120 })).toEqual(['gate', 'gate.left_post', 'gate.left_post.rod', 'gate.left_post.shaft']);
    own.dispose();
  });

  it('leaves nothing behind in the kernel', () => {
    const before = kernel.live;
    const own = new Evaluator(kernel, registry, { cacheBytes: 100_000 });
    for (let k = 0; k < 60; k++)
      own.evaluate(planOf([{ id: 'gate', op: 'create_test_gate', params: { width: 100 + k, balls: k % 2 === 0 } }]), { quality: 'draft' });
    own.dispose();
    expect(kernel.live).toBe(before);
  });

  it('names the place inside where something cannot be built', () => {
    const { problems, parts } = final(planOf([{ id: 'gate', op: 'create_test_gate', params: { height: 5 } }]));
    expect(parts).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'cannot_build', place: 'operations[0].left_post.rod.params.height' });
    expect(problems[0]!.message).toMatch(/^In its "left_post.rod": -5 mm is less/);
  });
});

describe('"when" in a plan', () => {
  it('leaves an operation out, and combinations and arrays do without it', () => {
    const plan = (lid: number) =>
      planOf(
        [
          { id: 'jar', op: 'box', params: { size: [10, 10, 10] } },
          { id: 'bore', op: 'box', params: { size: [4, 40, 4] }, when: '= lid > 1' },
          { id: 'lid', op: 'box', params: { size: [12, 2, 12] }, at: 'jar', when: '= lid' },
          { id: 'knob', op: 'sphere', params: { diameter: 4 }, at: 'lid' },
          { id: 'row', op: 'linear_array', params: { count: 2, step: [0, 0, 30] }, inputs: ['knob'] },
          { id: 'cut', op: 'difference', inputs: ['jar', 'bore'] },
          { id: 'all', op: 'group', inputs: ['cut', 'row'] },
          { id: 'mark', op: 'box', params: { size: ['= 1 + lid.size_y', 1, 1] } },
        ],
        { parameters: [{ name: 'lid', value: lid, unit: '' }] },
      );
    const without = final(plan(0));
    expect(without.problems).toEqual([]);
    expect(without.parts.map(({ id }) => id)).toEqual(['cut', 'mark']);
    expect(without.parts[0]!.solid!.volume()).toBeCloseTo(1000);
    expect(without.params.get('mark')!.size).toEqual([1, 1, 1]);
    const withAll = final(plan(2));
    expect(withAll.parts.map(({ id }) => id)).toEqual(['lid', 'cut', 'row', 'mark']);
    expect(withAll.parts[1]!.solid!.volume()).toBeCloseTo(1000 - 160);
  });

  it('has to name what there is', () => {
    const { problems } = tryReadPlan({ operations: [{ id: 'a', op: 'box', when: '= lids' }] }, registry);
    expect(problems).toMatchObject([{ place: 'operations[0].when', code: 'unknown_name' }]);
  });
});

interface Written {
  units: string;
  components: {
    name: string;
    parameters: { name: string }[];
    anchors?: Record<string, string>;
    operations: { op: string; params?: object; at?: object }[];
  }[];
  operations: { params?: object }[];
}
const spoked = {
  units: 'cm',
  components: [
    {
      name: 'spoke',
      parameters: [
        { name: 'length', value: 4 },
        { name: 'bend', value: 10, unit: 'deg' },
        { name: 'tip', value: '= length / 8' },
        { name: 'knob', value: true },
        { name: 'end', value: 'round', options: ['round', 'flat'] },
      ],
      materials: { rod: 'steel', knob: 'brass' },
      anchors: { end: 'rod.top' },
      operations: [
        { id: 'rod', op: 'cylinder', params: { diameter: 0.2, height: '= length', round: { top: 0.05 } } },
        { id: 'knob', op: 'sphere', params: { diameter: '= tip' }, at: { my: 'center', to: 'rod.top' }, when: "= knob and end == 'round'" },
      ],
    },
    {
      name: 'pair',
      parameters: [{ name: 'apart', value: 3 }],
      operations: [
        { id: 'one', op: 'spoke' },
        { id: 'two', op: 'spoke', params: { length: 8 }, at: { offset: ['= apart', 0, 0] } },
      ],
    },
  ],
  operations: [
    { id: 'a', op: 'spoke', params: { length: 6 } },
    { id: 'b', op: 'pair', at: { to: 'a.end' } },
    { id: 'c', op: 'spoke', params: { knob: false }, at: 'b.two.rod', material: 'gold' },
  ],
};

describe('components that a plan declares', () => {
  it('are used like any operation, in the units of the plan', () => {
    const { parts, problems, results } = final(readPlan(spoked, registry));
    expect(problems).toEqual([]);
    expect(parts.map(({ id, material }) => [id, material])).toEqual([
      ['a.rod', 'steel'],
      ['a.knob', 'brass'],
      ['b.one.rod', 'steel'],
      ['b.one.knob', 'brass'],
      ['b.two.rod', 'steel'],
      ['b.two.knob', 'brass'],
      ['c.rod', 'gold'],
    ]);
    expect(results.get('a')!.resolved).toEqual({ tip: 7.5 });
    expect(results.get('a')!.anchors.end!.origin[1]).toBeCloseTo(60);
    expect(results.get('c')!.anchors.bottom!.origin[1]).toBeCloseTo(140, 3);
  });

  it('are compared with the rest of the plan, and touch what uses them', () => {
    const before = readPlan(spoked, registry);
    const changed = structuredClone<Written>(spoked);
    Object.assign(changed.components[0]!.operations[0]!.params!, { diameter: 0.4 });
    const after = readPlan(changed, registry);
    expect(diffPlans(before, after)).toMatchObject([{ kind: 'changed', what: 'component', id: 'spoke' }]);
    expect([...touchedOperations(before, after)]).toEqual(['a', 'b', 'c']);
  });

  it('rebuild when their text changes', () => {
    const own = new Evaluator(kernel, registry);
    const rebuilt = (diameter: number) => {
      const plan = structuredClone<Written>(spoked);
      Object.assign(plan.components[0]!.operations[0]!.params!, { diameter });
      return own.evaluate(readPlan(plan, registry), { quality: 'draft' }).rebuilt;
    };
    rebuilt(0.2);
    expect(rebuilt(0.2)).toEqual([]);
    expect(rebuilt(0.3)).toContain('b.two.rod');
    expect(rebuilt(0.3)).toEqual([]);
    own.dispose();
  });

  const problemsOf = (change: (plan: Written) => void) => {
    const plan = structuredClone<Written>(spoked);
    change(plan);
    return tryReadPlan(plan, registry).problems.map(({ place, code }) => [place, code]);
  };
  it.each<[string, (plan: Written) => void, string, string]>([
    [
      'a name that is taken',
      (plan) => {
        plan.components[0]!.name = 'box';
      },
      'components[0].name',
      'duplicate_id',
    ],
    [
      'recursion',
      (plan) => {
        plan.components[0]!.operations[1]!.op = 'pair';
      },
      'components[0].operations[1].op',
      'cyclic_reference',
    ],
    [
      'itself',
      (plan) => {
        plan.components[0]!.operations[1]!.op = 'spoke';
      },
      'components[0].operations[1].op',
      'cyclic_reference',
    ],
    [
      'a faulty expression',
      (plan) => {
        Object.assign(plan.components[1]!.operations[1]!.at!, { offset: ['= apar', 0, 0] });
      },
      'components[1].operations[1].at.offset[0]',
      'unknown_name',
    ],
    [
      'an unknown parameter of an operation',
      (plan) => {
        Object.assign(plan.components[0]!.operations[0]!.params!, { lenght: 2 });
      },
      'components[0].operations[0].params.lenght',
      'unknown_name',
    ],
    [
      'a value out of range',
      (plan) => {
        Object.assign(plan.components[0]!.operations[0]!.params!, { diameter: -1 });
      },
      'components[0].operations[0].params.diameter',
      'out_of_range',
    ],
    [
      'an anchor on nothing',
      (plan) => {
        plan.components[0]!.anchors!.end = 'rood.top';
      },
      'components[0].anchors.end',
      'dangling_reference',
    ],
    [
      'a use with an unknown parameter',
      (plan) => {
        Object.assign(plan.operations[0]!.params!, { width: 2 });
      },
      'operations[0].params.width',
      'unknown_name',
    ],
    [
      'a reserved word',
      (plan) => {
        plan.components[1]!.parameters[0]!.name = 'and';
      },
      'components[1].parameters',
      'schema',
    ],
  ])('tell of %s and where', (_, change, place, code) => {
    expect(problemsOf(change)).toContainEqual([place, code]);
  });

  it('can not multiply without end', () => {
    const components = [
      { name: 'c0', operations: [{ id: 'a', op: 'sphere' }] },
      ...Array.from({ length: 7 }, (_, k) => ({
        name: `c${k + 1}`,
        operations: Array.from({ length: 10 }, (_, n) => ({ id: `p${n}`, op: `c${k}`, at: { offset: [n * 10 ** k, k, n] } })),
      })),
    ];
    const { problems } = final(readPlan({ components, operations: [{ id: 'it', op: 'c7' }] }, registry));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/triangles|parts/);
  });
});

describe('a component without its checks', () => {
  it('says what its value lacks', () => {
    const { body, ...rest } = post;
    const broken: Composed = { ...rest, body: { ...body!, let: { rise: '= heigth' } } };
    const places = checkBody(broken, registry, 'x.').map(({ place }) => place);
    expect(places).toContain('x.let');
    expect(places).toContain('x.let.rise');
  });
});
