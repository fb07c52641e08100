import { describe, expect, it } from 'vitest';
import { planSchema } from '../plan/plan.ts';
import type { PartReport } from './reportSchema.ts';
import { materialsOf, resolveMaterials, specificationOf } from './specifications.ts';

const ring = (materials: object[], metal = 'metal') =>
  planSchema.parse({
    materials,
    operations: [
      { id: 'shank', op: 'create_shank', material: metal },
      { id: 'stone', op: 'create_diamond', material: 'stone' },
    ],
  });

describe('resolveMaterials', () => {
  it('gives 18K gold as primary and diamond as accent, with density, ior and dispersion', () => {
    const { specifications, problems } = resolveMaterials(
      ring([
        { id: 'stone', preset: 'diamond' },
        { id: 'metal', preset: '18K gold' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(specifications).toMatchObject([
      { id: 'stone', name: 'Diamond', role: 'accent', transmission: 1, ior: 2.417, dispersion: 0.36, density: 3.52 },
      { id: 'metal', name: '18K yellow gold', role: 'primary', metalness: 1, roughness: 0.1, density: 15.5 },
    ]);
  });

  it('puts finish, colour and physical values over the preset', () => {
    const { specifications, problems } = resolveMaterials(
      ring([
        { id: 'metal', preset: 'platinum', finish: 'brushed', roughness: 0.5 },
        { id: 'stone', preset: 'glass', color: 'blue' },
      ]),
    );
    expect(problems).toEqual([]);
    expect(specifications[0]).toMatchObject({ name: 'Platinum 950, brushed', roughness: 0.5, pattern: 'brushed' });
    expect(specifications[1]).toMatchObject({ name: 'Blue glass', attenuationColor: '#2B62C4' });
  });

  it('understands the names that other systems use, and passes over the index of a metal', () => {
    const { specifications, problems } = resolveMaterials(
      ring([
        { id: 'metal', preset: '18K gold', metallic: 0.9, roughness: 0.1, IOR: 0.47 },
        { id: 'stone', preset: 'diamond', transmission: 0.95, IOR: 2.42 },
      ]),
    );
    expect(problems).toEqual([]);
    expect(specifications[0]).toMatchObject({ metalness: 0.9 });
    expect(specifications[0]!.ior).toBeUndefined();
    expect(specifications[1]).toMatchObject({ transmission: 0.95, ior: 2.42 });
  });

  it('warns of an unknown preset, finish, colour and field, and of a value out of range, and still gives a material', () => {
    const { specifications, problems } = resolveMaterials(
      ring([
        { id: 'metal', preset: 'unobtainium', finish: 'fluffy', roughness: 7, sparkle: 1 },
        { id: 'stone', preset: 'diamond', color: 'octarine' },
      ]),
    );
    expect(specifications).toHaveLength(2);
    expect(problems.map(({ code, place, severity }) => `${severity} ${code} ${place}`)).toEqual([
      'warning unknown_material materials[0].preset',
      'warning unknown_name materials[0].finish',
      'warning out_of_range materials[0].roughness',
      'warning unknown_name materials[0].sparkle',
      'warning unknown_name materials[1].color',
    ]);
  });

  it('warns of words for the parts of a thing that mean nothing', () => {
    const plan = planSchema.parse({
      operations: [{ id: 'chair', op: 'create_chair', params: { materials: { seat: 'blorbwood', legs: 'boxwood' } } }],
    });
    expect(resolveMaterials(plan).problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'unknown_material operations[0].params.materials.seat',
    ]);
  });

  it('shows a metal as studios do, or as measured', () => {
    const colourOfVariant = (variant?: string) =>
      resolveMaterials(ring([{ id: 'metal', preset: '18k gold', ...(variant && { variant }) }])).specifications[0]!.color;
    expect(colourOfVariant('studio')).toBe(colourOfVariant());
    expect(colourOfVariant('measured')).toBe('#F8DAAB');
    expect(resolveMaterials(ring([{ id: 'metal', preset: '18k gold', variant: 'neon' }])).problems[0]).toMatchObject({
      place: 'materials[0].variant',
    });
  });

  it('resolves a preset that an operation names directly', () => {
    const { specifications } = resolveMaterials(ring([{ id: 'stone', preset: 'ruby' }], 'rose gold'));
    expect(specifications.find(({ id }) => id === 'rose gold')).toMatchObject({ name: '18K rose gold', role: 'primary' });
    expect(specificationOf('oak')).toMatchObject({ id: 'oak', name: 'Oak' });
  });
});

describe('materialsOf', () => {
  it('adds what things bring along, once each, the largest first as the primary one', () => {
    const part = (material: string, preset: string | undefined, area_mm2: number) =>
      ({ material, ...(preset && { preset }), area_mm2 }) as PartReport;
    const parts = [part('Iron', 'iron', 5), part('Stone', 'stone', 900), part('Oak', undefined, 1000), part('Stone', 'stone', 300)];
    const shown = (ofPlan: Parameters<typeof materialsOf>[0]) => materialsOf(ofPlan, { parts }).map(({ name, role }) => `${name} ${role}`);
    expect(shown([])).toEqual([`${specificationOf('stone').name} primary`, `${specificationOf('iron').name} secondary`]);
    expect(shown([specificationOf('oak', 'primary'), specificationOf('stone', 'secondary')])).toEqual([
      'Oak primary',
      `${specificationOf('stone').name} secondary`,
      `${specificationOf('iron').name} secondary`,
    ]);
  });
});
