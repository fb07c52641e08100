import { describe, expect, it } from 'vitest';
import { resolveMaterials } from '../evaluation/specifications.ts';
import { registry } from '../operations/index.ts';
import { readPlan } from './read.ts';

describe('what a writer may leave short is written out by reading', () => {
  it('an anchor alone is where a part goes, and params may be missing', () => {
    const { operations } = readPlan(
      {
        operations: [
          { id: 'a', op: 'box' },
          { id: 'b', op: 'sphere', at: 'a.top left' },
        ],
      },
      registry,
    );
    expect(operations[1]).toEqual({ id: 'b', op: 'sphere', params: {}, at: { to: 'a.top left' } });
    expect('at' in operations[0]!).toBe(false);
  });

  it('the edges of one group are given in one word', () => {
    const params = (given: object) => readPlan({ operations: [{ id: 'a', op: 'box', params: given }] }, registry).operations[0]!.params;
    expect(params({ round: { top: 2 } })).toEqual({ round: 2, edges: 'top' });
    expect(params({ chamfer: { vertical: '= 1 + 1' } })).toEqual({ chamfer: '= 1 + 1', edges: 'vertical' });
    expect(() => params({ round: { middle: 2 } })).toThrow(/has to be a number/);
    expect(() => params({ round: { top: 2, middle: 1 } })).toThrow(/for each group/);
  });

  it('edges of several groups become a fillet or a chamfer for each, upright ones first, and the last bears the id', () => {
    const params = { size: [60, 20, 40], round: { top: 1, vertical: 5 }, chamfer: { bottom: 2 } };
    const plan = readPlan({ operations: [{ id: 'a', op: 'box', params, material: 'oak' }] }, registry);
    expect(plan.operations.map(({ id, op, inputs, params: own, material }) => ({ id, op, inputs, own, material }))).toEqual([
      { id: 'a_plain', op: 'box', inputs: undefined, own: { size: [60, 20, 40] }, material: undefined },
      { id: 'a_vertical', op: 'fillet', inputs: ['a_plain'], own: { radius: 5, edges: 'vertical' }, material: undefined },
      { id: 'a_top', op: 'fillet', inputs: ['a_vertical'], own: { radius: 1, edges: 'top' }, material: undefined },
      { id: 'a', op: 'chamfer', inputs: ['a_top'], own: { size: 2, edges: 'bottom' }, material: 'oak' },
    ]);
  });

  it('the words of a material become one of the plan, once, beside those that are listed', () => {
    const plan = readPlan(
      {
        materials: [{ id: 'metal', preset: 'platinum' }],
        operations: [
          { id: 'a', op: 'box', material: 'walnut' },
          { id: 'b', op: 'sphere', material: 'walnut' },
          { id: 'c', op: 'sphere', material: 'metal' },
        ],
      },
      registry,
    );
    expect(plan.materials).toEqual([
      { id: 'metal', preset: 'platinum' },
      { id: 'walnut', preset: 'walnut' },
    ]);
    expect(readPlan(plan, registry)).toEqual(plan);
    expect(resolveMaterials(plan).specifications.map(({ id, name }) => [id, name])).toEqual([
      ['metal', 'Platinum 950'],
      ['walnut', 'Walnut'],
    ]);
  });

  it('more materials than a design may have are refused', () => {
    const operations = Array.from({ length: 101 }, (_, k) => ({
      id: `a${k}`,
      op: 'box',
      material: `#0000${String(k).padStart(2, '0')} paint ${k}`,
    }));
    expect(() => readPlan({ operations }, registry)).toThrow(/101 different materials/);
  });

  it('words that no material bears are told where they stand', () => {
    const { problems } = resolveMaterials(
      readPlan(
        {
          operations: [
            { id: 'a', op: 'box' },
            { id: 'b', op: 'box', material: 'unobtainium' },
          ],
        },
        registry,
      ),
    );
    expect(problems).toEqual([expect.objectContaining({ code: 'unknown_material', place: 'operations[1].material', severity: 'warning' })]);
  });
});
