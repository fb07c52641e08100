import { afterAll, describe, expect, it } from 'vitest';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { diffPlans, touchedOperations } from '../plan/diff.ts';
import { readPlan } from '../plan/read.ts';
import { Evaluator } from './evaluate.ts';
import { designPayloadSchema, PayloadMaker } from './payload.ts';
import { reportOf } from './report.ts';
import { reportSchema } from './reportSchema.ts';
import { checkRequirements } from './requirements.ts';
import { resolveMaterials } from './specifications.ts';

const kernel = await Kernel.load();
const evaluator = new Evaluator(kernel, registry);
afterAll(() => evaluator.dispose());

const plate = (more: object[] = []) =>
  readPlan(
    {
      materials: [{ id: 'body', preset: 'brass' }],
      operations: [
        { id: 'plate', op: 'box', params: { size: [20, 5, 10] }, material: 'body', name: 'Plate' },
        { id: 'peg', op: 'cylinder', params: { diameter: 2, height: 4 }, at: { to: 'plate.top', offset: [-6, 0, 0] }, material: 'body' },
        { id: 'pegs', op: 'linear_array', params: { count: 4, step: [4, 0, 0] }, inputs: ['peg'], material: 'body' },
        ...more,
      ],
    },
    registry,
  );
const reported = (plan = plate()) => reportOf(evaluator.evaluate(plan, { quality: 'final' }), resolveMaterials(plan).specifications);

describe('the report', () => {
  it('measures parts, counts copies, and weighs metal by the density of its material', () => {
    const report = reported();
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.bounds).toEqual({ min: [-10, 0, -5], max: [10, expect.closeTo(9), 5] });
    const [body, pegs] = report.parts;
    expect(body).toMatchObject({ id: 'plate', name: 'Plate', copies: 1, volume_mm3: expect.closeTo(1000), watertight: true });
    expect(pegs).toMatchObject({ copies: 4, volume_mm3: expect.closeTo(4 * Math.PI * 4, 0) });
    const { density } = resolveMaterials(plate()).specifications[0]!;
    expect(report.metals).toHaveLength(1);
    expect(report.metals[0]!.weight_g).toBeCloseTo(((body!.volume_mm3 + pegs!.volume_mm3) * density) / 1000);
  });

  it('says what hangs in the air, and is quiet about what stands', () => {
    expect(reported().problems).toEqual([]);
    const { problems } = reported(
      plate([{ id: 'cloud', op: 'sphere', params: { diameter: 4 }, name: 'Cloud', at: { my: 'center', offset: [0, 30, 0] } }]),
    );
    expect(problems).toEqual([
      expect.objectContaining({ code: 'check', place: 'cloud', message: expect.stringContaining('Cloud touches nothing') }),
    ]);
  });

  it('carats follow from the volume of the stone and the density of its material', () => {
    const plan = readPlan(
      {
        materials: [{ id: 'stone', preset: 'sapphire' }],
        operations: [{ id: 'gem', op: 'create_gem', params: { ...registry.get('create_gem')!.example.params }, material: 'stone' }],
      },
      registry,
    );
    const report = reported(plan);
    const { density } = resolveMaterials(plan).specifications[0]!;
    expect(report.gems[0]!.carat).toBeCloseTo((report.parts[0]!.volume_mm3 * density) / 200);
  });
});

describe('the payload', () => {
  it('shares meshes, leaves out those that are known, and reads back with its schema', () => {
    const maker = new PayloadMaker();
    const evaluation = evaluator.evaluate(plate([{ id: 'twin', op: 'copy', params: { of: 'plate' }, at: { offset: [0, 0, 20] } }]), {
      quality: 'draft',
    });
    const { payload, transfer } = maker.make(evaluation);
    expect(designPayloadSchema.parse(payload)).toEqual(payload);
    expect(payload.parts.map((part) => [part.id, part.copies?.length ?? 1])).toEqual([
      ['plate', 1],
      ['pegs', 4],
      ['twin', 1],
    ]);
    expect(payload.parts[0]!.mesh).toBe(payload.parts[2]!.mesh);
    expect(payload.meshes).toHaveLength(2);
    expect(transfer).toHaveLength(8);
    const again = maker.make(evaluation, new Set([payload.parts[0]!.mesh!]));
    expect(again.payload.meshes.map((mesh) => mesh.arrays === undefined)).toEqual([true, false]);
  });
});

describe('requirements', () => {
  const numbers = [{ place: 'plate.round', value: 1.5 }];
  const outcome = { report: reported(), materials: resolveMaterials(plate()).specifications, numbers };
  const check = (requirement: object) =>
    checkRequirements(
      [{ kind: 'length', about: '', words: '', value: 0, ...requirement } as Parameters<typeof checkRequirements>[0][0]],
      outcome,
    )[0]!.met;
  it.each([
    ['a length that the plate has', { value: 2, unit: 'cm' }, true],
    ['a length that nothing has', { value: 77 }, false],
    ['a size of three sides', { kind: 'size', value: '20 x 5 x 10 mm' }, true],
    ['a parameter', { value: 1.5, unit: 'mm' }, true],
    ['a ring size', { kind: 'size', value: 'US six' }, undefined],
    ['the number of pegs', { kind: 'count', about: 'pegs', value: 4 }, true],
    ['another number of pegs', { kind: 'count', about: 'pegs', value: 5 }, false],
    ['the material', { kind: 'material', value: 'brass' }, true],
    ['another material', { kind: 'material', value: 'oak' }, false],
    ['a feature by name', { kind: 'feature', about: 'plate', value: 'plate' }, true],
    ['a feature that cannot be judged', { kind: 'feature', about: 'elegance', value: 'yes' }, undefined],
  ])('%s', (_, requirement, met) => expect(check(requirement)).toBe(met));
});

describe('the difference of two plans', () => {
  it('names what was added, changed and removed, with values', () => {
    const before = readPlan(
      {
        parameters: [{ name: 'w', value: 2 }],
        operations: [
          { id: 'a', op: 'box' },
          { id: 'b', op: 'sphere', params: { diameter: '= w' } },
        ],
      },
      registry,
    );
    const after = readPlan(
      {
        parameters: [{ name: 'w', value: 3 }],
        operations: [
          { id: 'b', op: 'sphere', params: { diameter: '= w' }, material: 'gold' },
          { id: 'c', op: 'cone' },
        ],
      },
      registry,
    );
    expect(diffPlans(before, after)).toEqual([
      { kind: 'changed', what: 'parameter', id: 'w', detail: '2 -> 3 mm' },
      { kind: 'added', what: 'material', id: 'gold', inward: true },
      { kind: 'changed', what: 'operation', id: 'b', detail: 'material gold' },
      { kind: 'added', what: 'operation', id: 'c' },
      { kind: 'removed', what: 'operation', id: 'a' },
    ]);
    expect(diffPlans(after, after)).toEqual([]);
    expect([...touchedOperations(before, after)]).toEqual(['b', 'c']);
  });
});
