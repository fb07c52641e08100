import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { planSchema } from '../../plan/plan.ts';
import { registry } from '../index.ts';
import { boundsOf, placesOf } from '../parts.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

/** A pile of five boxes of 4 mm, altered. */
const pile = (params: object, material?: string) =>
  evaluator.evaluate(
    planSchema.parse({
      materials: [{ id: 'red', preset: 'red paint' }],
      operations: [
        { id: 'book', op: 'box', params: { size: [20, 4, 14] } },
        { id: 'pile', op: 'linear_array', inputs: ['book'], params: { count: 5, step: [0, 4, 0] } },
        { id: 'it', op: 'alter', inputs: ['pile'], params, ...(material && { material }) },
      ],
    }),
    { quality: 'draft' },
  );
const middles = (parts: ReturnType<typeof pile>['parts']) =>
  parts.map((part) => {
    const { min, max } = boundsOf([part])!;
    return { copies: part.copies?.length ?? 1, material: part.material, middle: Math.round((min[1] + max[1]) / 2), high: max[1] - min[1] };
  });

describe('alter', () => {
  it('gives one of a pile another look, counted from a side', () => {
    const { parts, problems } = pile({ only: [2], from: 'top' }, 'red');
    expect(problems).toEqual([]);
    expect(middles(parts)).toEqual([
      { copies: 4, material: undefined, middle: 10, high: 20 },
      { copies: 1, material: 'red', middle: 14, high: 4 },
    ]);
  });

  it('gives each of a pile that touch a look of its own, one after the other', () => {
    const looks = ['blue paint', 'yellow paint', 'red paint'];
    const { parts, problems } = evaluator.evaluate(
      planSchema.parse({
        materials: looks.map((preset, k) => ({ id: `look_${k}`, preset })),
        operations: [
          { id: 'book', op: 'box', params: { size: [20, 4, 14] } },
          { id: 'with_0', op: 'linear_array', inputs: ['book'], params: { count: 3, step: [0, 4, 0] } },
          ...[3, 2, 1].map((number, k) => ({
            id: `with_${k + 1}`,
            op: 'alter',
            name: `Book ${number}`,
            inputs: [`with_${k}`],
            params: { only: [number], members: 3 },
            material: `look_${k}`,
          })),
        ],
      }),
      { quality: 'draft' },
    );
    expect(problems).toEqual([]);
    expect(new Map(middles(parts).map(({ middle, material }) => [middle, material]))).toEqual(
      new Map([2, 6, 10].map((middle, k) => [middle, `look_${2 - k}`])),
    );
  });

  it('leaves some out, and counts from the end', () => {
    const { parts } = pile({ only: [-1, 1], remove: true });
    expect(middles(parts)).toMatchObject([{ copies: 3, high: 12 }]);
  });

  it('changes the size of one about its middle', () => {
    const { parts } = pile({ only: [3], scale: [1, 0.5, 1] });
    expect(middles(parts)).toMatchObject([{ copies: 4 }, { middle: 10, high: 2 }]);
  });

  it('raises what stands on what was made longer', () => {
    const { parts, problems } = evaluator.evaluate(
      planSchema.parse({
        operations: [
          { id: 'leg', op: 'box', params: { size: [2, 20, 2] } },
          { id: 'top', op: 'box', params: { size: [30, 2, 30] }, at: { to: 'leg.top' } },
          { id: 'table', op: 'group', inputs: ['leg', 'top'] },
          { id: 'it', op: 'alter', inputs: ['table'], params: { parts: ['leg'], stretch: 1.5, hold: 1 } },
        ],
      }),
      { quality: 'draft' },
    );
    expect(problems).toEqual([]);
    const bounds = boundsOf(parts)!;
    expect([bounds.min[1], bounds.max[1]]).toEqual([expect.closeTo(0), expect.closeTo(32)]);
  });

  /** A row of three windows with a pane in each. */
  const windows = (params: object) => {
    const { parts, problems } = evaluator.evaluate(
      planSchema.parse({
        operations: [
          { id: 'frame', op: 'box', name: 'Frame', params: { size: [20, 30, 2] } },
          { id: 'frames', op: 'linear_array', inputs: ['frame'], params: { count: 3, step: [40, 0, 0] } },
          { id: 'pane', op: 'box', name: 'Pane', params: { size: [10, 10, 1] }, at: { offset: [0, 10, 0] } },
          { id: 'panes', op: 'linear_array', inputs: ['pane'], params: { count: 3, step: [40, 0, 0] } },
          { id: 'wall', op: 'group', inputs: ['frames', 'panes'] },
          { id: 'it', op: 'alter', inputs: ['wall'], params: { parts: ['frame'], along: ['pane'], ...params } },
        ],
      }),
      { quality: 'draft' },
    );
    expect(problems).toEqual([]);
    return parts
      .filter(({ name }) => name.startsWith('Pane'))
      .flatMap((part) => placesOf(part).map((transform) => boundsOf([{ ...part, transform, copies: undefined }])!))
      .map(({ min, max }) => [Math.round((min[0] + max[0]) / 2), Math.round(max[0] - min[0])])
      .sort(([a = 0], [b = 0]) => a - b);
  };
  it('takes along what belongs to the members that are meant, and nothing of the others', () => {
    expect(windows({ only: [2], scale: [2, 1, 1] })).toEqual([
      [0, 10],
      [40, 20],
      [80, 10],
    ]);
  });

  it('leaves out what belongs to what is left out', () => {
    expect(windows({ only: [2], remove: true })).toEqual([
      [0, 10],
      [80, 10],
    ]);
  });

  it.each([
    [{ parts: ['lid'] }, /has no part “lid”; it has/],
    [{ only: [9] }, /There are 5 of them/],
    [{ remove: true }, /Nothing would be left/],
  ])('refuses %j with what there is', (params, message) => {
    expect(pile(params).problems[0]?.message).toMatch(message);
  });
});
