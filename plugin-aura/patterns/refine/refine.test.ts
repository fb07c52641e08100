import { describe, expect, test } from 'vitest';
import { registry } from '../../operations/index.ts';
import type { Plan } from '../../plan/plan.ts';
import { tryReadPlan } from '../../plan/read.ts';
import { generate, refine, vary } from '../generate.ts';

const RING = 'six prong solitaire with a 1 carat round diamond, 18k yellow gold, size 6';
const parameter = (plan: Plan, name: string): unknown => plan.parameters.find((candidate) => candidate.name === name)?.value;
const operation = (plan: Plan, op: string) => plan.operations.find((candidate) => candidate.op === op);

describe('a ring is changed by words', () => {
  test.each<[string, (plan: Plan) => unknown, unknown]>([
    ['make the shank 3 mm wide', (plan) => parameter(plan, 'shank_width'), 3],
    ['the band should be 2.2 mm thick', (plan) => parameter(plan, 'shank_thickness'), 2.2],
    ['size 8', (plan) => parameter(plan, 'inner_diameter'), 18.1324],
    ['rose gold', (plan) => plan.materials[0]?.preset, '18K rose gold'],
    ['make it platinum', (plan) => plan.materials[0]?.preset, 'Platinum 950'],
    ['14k white gold', (plan) => plan.materials[0]?.preset, '14K white gold'],
    ['matte finish', (plan) => plan.materials[0]?.finish, 'matte'],
    ['four prongs', (plan) => parameter(plan, 'prongs'), 4],
    ['1.5 carat', (plan) => parameter(plan, 'carat'), 1.5],
    [
      'swap the diamond for an oval sapphire 2 carat',
      (plan) => [operation(plan, 'create_gem')?.params.cut, operation(plan, 'create_gem')?.params.species, parameter(plan, 'carat')],
      ['oval', 'sapphire', 2],
    ],
    ['a cushion cut stone', (plan) => operation(plan, 'create_diamond')?.params.cut, 'cushion'],
    ['make it a knife edge shank', (plan) => operation(plan, 'create_shank')?.params.profile, 'knife_edge'],
    [
      'add a halo',
      (plan) => [operation(plan, 'create_halo')?.params.stone, operation(plan, 'cast')?.inputs?.includes('halo')],
      ['diamond', true],
    ],
    ['add sapphire side stones', (plan) => operation(plan, 'create_side_stones')?.params.species, 'sapphire'],
    ['make the shank thinner', (plan) => parameter(plan, 'shank_thickness'), 1.36],
  ])('%s', (instruction, look, expected) => {
    const { plan: before } = generate(RING);
    const { plan, changed } = refine(before, instruction);
    expect(changed).toBe(true);
    expect(look(plan)).toEqual(expected);
    expect(tryReadPlan(plan, registry).problems).toEqual([]);
  });

  test('what is added can be removed again', () => {
    const { plan } = refine(generate('pendant with a ruby and a halo').plan, 'remove the bail');
    expect(operation(plan, 'create_bail')).toBeUndefined();
    expect(tryReadPlan(plan, registry).problems).toEqual([]);
  });
});

describe('other things are changed by words', () => {
  test.each<[string, string, (plan: Plan) => unknown, unknown]>([
    ['oak table 160 x 80 x 75 cm', 'make it 2 m wide', (plan) => parameter(plan, 'width'), 2000],
    ['oak table 160 x 80 x 75 cm', 'lower', (plan) => parameter(plan, 'height'), 600],
    ['oak table', 'walnut', (plan) => plan.materials[0]?.preset, 'walnut'],
    ['oak table', 'with a glass top', (plan) => operation(plan, 'create_table')?.params.materials, { top: 'top' }],
    ['oak table', 'six legs', (plan) => parameter(plan, 'count'), 6],
    ['vase 25 cm high', 'taller', (plan) => parameter(plan, 'height'), 312.5],
    ['mug', 'remove the handle', (plan) => operation(plan, 'create_mug')?.params.handle, false],
    ['house', 'remove the chimney', (plan) => operation(plan, 'create_house')?.params.chimney, false],
    ['a blue cube', 'make it red', (plan) => plan.materials[0]?.preset, 'red'],
    ['a blue cube on a green cylinder', 'make the cube 6 cm wide', (plan) => parameter(plan, 'cube_size'), 60],
    ['four red spheres in a row', 'six spheres', (plan) => parameter(plan, 'count'), 6],
    ['a table', 'add a lamp on the table', (plan) => operation(plan, 'create_lamp')?.at, { my: 'bottom', to: 'table.top' }],
  ])('%s, then %s', (prompt, instruction, look, expected) => {
    const { plan, changed } = refine(generate(prompt).plan, instruction);
    expect(changed).toBe(true);
    expect(look(plan)).toEqual(expected);
    expect(tryReadPlan(plan, registry).problems).toEqual([]);
  });

  test('what is not understood changes nothing and is told', () => {
    const { plan } = generate('oak table');
    const refined = refine(plan, 'frobnicate the quux');
    expect(refined.plan).toBe(plan);
    expect(refined.changed).toBe(false);
    expect(refined.unread).toEqual(['frobnicate', 'quux']);
  });

  test('the plan that was given is not touched', () => {
    const { plan } = generate(RING);
    const copy = structuredClone(plan);
    refine(plan, 'make the shank 3 mm wide, rose gold, and add a halo');
    expect(plan).toEqual(copy);
  });
});

describe('variations', () => {
  test.each([RING, 'oak table', 'a mug', 'pendant with a ruby', 'a blue cube on a green cylinder', 'gear with 20 teeth'])(
    'five of %s, all different and valid',
    (prompt) => {
      const { plan } = generate(prompt);
      const variations = vary(plan, 5);
      expect(variations.length).toBe(5);
      expect(
        new Set(variations.map(({ plan: { parameters, materials, operations } }) => JSON.stringify([parameters, materials, operations])))
          .size,
      ).toBe(5);
      for (const variation of variations) expect(tryReadPlan(variation.plan, registry).problems).toEqual([]);
    },
  );
  test('along one axis', () => {
    expect(vary(generate(RING).plan, 3, ['material']).map(({ label }) => label)).toEqual(['In rose gold', 'In platinum', 'In white gold']);
  });
});
