import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { mendPlan } from './mend.ts';
import { tryReadPlan } from './read.ts';

/** Reads what somebody else wrote the way the product does: mended first. */
function read(input: unknown) {
  const { plan: written, mended } = mendPlan(input, registry);
  const { plan, problems } = tryReadPlan(written, registry);
  return { plan, problems, mended };
}
const box = { id: 'a', op: 'box', params: { size: [10, 10, 10] } };
const params = (op: string, given: object) => read({ operations: [{ id: 'x', op, params: given }] });

describe('an intent never refuses a plan:', () => {
  it.each([
    ['a requirement without words', { requirements: [{ kind: 'length', about: 'width', value: '30', unit: 'mm' }] }],
    ['a requirement of an unknown kind', { requirements: [{ kind: 'shape', about: 'body', value: 'round', words: 'round' }] }],
    ['a requirement as a text', { requirements: ['30 mm wide'] }],
    ['words that are a list', { requirements: [{ kind: 'length', about: 'width', value: 3, words: ['3'] }] }],
    ['style as one word', { style: 'modern', complexity: 'medium' }],
    ['parts as words', { parts: ['seat', 'back'] }],
    ['keys of its own', { units: 'mm', mood: { calm: true } }],
    ['a text', 'a ring'],
    ['nothing', null],
  ])('%s', (_, intent) => {
    const { plan, problems } = read({ intent, operations: [box] });
    expect(problems).toEqual([]);
    expect(plan?.operations).toHaveLength(1);
  });

  it('what is missing in a requirement is filled from the rest of it', () => {
    const { plan } = read({ intent: { requirements: [{ kind: 'length', about: 'width', value: '30', unit: 'mm' }] }, operations: [box] });
    expect(plan?.intent.requirements).toEqual([{ kind: 'length', about: 'width', value: 30, unit: 'mm', words: 'width 30 mm' }]);
  });
});

describe('what has one meaning only is read so, and told:', () => {
  const mends: [what: string, op: string, given: object, wanted: object, sentence: RegExp][] = [
    ['a number in quotes', 'sphere', { diameter: '1.5' }, { diameter: 1.5 }, /read as 1.5/],
    ['a number with its unit', 'sphere', { diameter: '20 mm' }, { diameter: 20 }, /read as 20/],
    ['d', 'cylinder', { d: 5, height: 3 }, { diameter: 5, height: 3 }, /"d" of x was taken for "diameter"/],
    ['a radius', 'cylinder', { radius: 5, height: 3 }, { diameter: 10, height: 3 }, /diameter of x was read as 10/],
    ['a radius that is an expression', 'sphere', { r: '= 2 + 1' }, { diameter: '= 2 * (2 + 1)' }, /diameter of x/],
    ['width, height and depth', 'box', { width: 1, height: 2, depth: 3 }, { size: [1, 2, 3] }, /taken for its size/],
    ['one number for a size', 'box', { size: 5 }, { size: [5, 5, 5] }, /size of x was read as \[5,5,5\]/],
    ['a slip of the fingers', 'cylinder', { diametr: 5, height: 2 }, { diameter: 5, height: 2 }, /"diametr" of x was taken/],
    ['another spelling of a choice', 'cylinder', { axis: 'Z' }, { axis: 'z' }, /axis of x/],
    [
      'a word for a flag',
      'extrude',
      { profile: { circle: 3 }, height: 3, both: 'yes' },
      { profile: { circle: 3 }, height: 3, both: true },
      /both/,
    ],
    [
      'numbers in quotes inside a profile',
      'extrude',
      { profile: { rect: ['4', '3'] }, height: 3 },
      { profile: { rect: [4, 3] }, height: 3 },
      /profile/,
    ],
  ];
  it.each(mends)('%s', (_, op, given, wanted, sentence) => {
    const { plan, problems, mended } = params(op, given);
    expect(problems).toEqual([]);
    expect(plan?.operations[0]).toMatchObject({ params: wanted });
    expect(Object.keys(plan!.operations[0]!.params)).toEqual(Object.keys(wanted));
    expect(mended.join('\n')).toMatch(sentence);
  });

  it('operations and fields of other modellers', () => {
    const { plan, problems, mended } = read({
      parameters: { wide: '30' },
      operations: [
        { type: 'cuboid', id: 'a', params: { size: ['= wide', 1, 1], color: 'oak' } },
        { op: 'Sphere', id: 'b', diameter: '4', at: { position: [0, 0, 5] } },
        { op: 'subtract', children: ['a', 'b'] },
        { op: 'cylindre', params: { diameter: 2, height: 2, at: 'a' }, comment: 'a peg' },
      ],
    });
    expect(problems).toEqual([]);
    expect(plan?.parameters).toMatchObject([{ name: 'wide', value: 30 }]);
    expect(plan?.operations).toMatchObject([
      { id: 'a', op: 'box', material: 'oak' },
      { id: 'b', op: 'sphere', params: { diameter: 4 }, at: { offset: [0, 0, 5] } },
      { id: 'difference_3', op: 'difference', inputs: ['a', 'b'] },
      { id: 'cylinder_4', op: 'cylinder', at: { to: 'a' } },
    ]);
    expect(mended).toContain('"comment" of operation 4 means nothing here and was left out.');
  });

  it('one of what a list is asked of', () => {
    const { plan, problems } = read({ operations: [box, { id: 'b', op: 'place', inputs: 'a', params: { at: [1, 2, 3] } }] });
    expect(problems).toEqual([]);
    expect(plan?.operations[1]).toMatchObject({ inputs: ['a'], params: { at: [[1, 2, 3]] } });
  });

  it('one place of a feature needs no list, and no mending', () => {
    const { problems, mended } = read({
      operations: [box, { id: 'b', op: 'hole', inputs: ['a'], params: { diameter: 2, at: { corners: 3 } } }],
    });
    expect([problems, mended]).toEqual([[], []]);
  });
});

describe('what could mean several things stays a mistake:', () => {
  it.each([
    ['a width of a box', 'box', { width: 5 }],
    ['an expression without its sign', 'sphere', { diameter: 'w*2' }],
    ['both a radius and a diameter', 'sphere', { diameter: 4, radius: 3 }],
  ])('%s', (_, op, given) => expect(params(op, given).problems.length).toBeGreaterThan(0));
});

describe('short forms', () => {
  it('a recess as an object', () => {
    const { plan, problems, mended } = read({
      operations: [
        box,
        {
          id: 'b',
          op: 'hole',
          inputs: ['a'],
          params: { diameter: 2, counterbore: { diameter: 4, depth: 1 }, countersink: { diameter: 5, angle: 60 } },
        },
      ],
    });
    expect([problems, mended]).toEqual([[], []]);
    expect(plan?.operations[1]?.params).toEqual({
      diameter: 2,
      counterbore: 4,
      counterbore_depth: 1,
      countersink: 5,
      countersink_angle: 60,
    });
  });

  it.each([
    ['a point', [1, 2, 3], { offset: [1, 2, 3] }],
    ['a point as the target', { to: [1, 2, 3] }, { offset: [1, 2, 3] }],
    [
      'an anchor on a point',
      { my: 'top', to: [1, 2, '= 3'], offset: [1, 1, 1] },
      { my: 'top', to: 'world', offset: [2, 3, '= (3) + (1)'] },
    ],
  ])('%s', (_, at, wanted) => {
    const { plan, problems } = tryReadPlan({ operations: [box, { id: 'b', op: 'sphere', at }] }, registry);
    expect(problems).toEqual([]);
    expect(plan?.operations[1]?.at).toEqual(wanted);
  });
});

it('a plan that is right comes back as it is, with nothing told', () => {
  const plan = {
    name: 'A',
    operations: [box, { id: 'b', op: 'hole', inputs: ['a'], params: { diameter: 2, at: [1, 2] }, at: { my: 'top', to: 'a.top' } }],
  };
  expect(mendPlan(plan, registry)).toEqual({ plan, mended: [] });
});
