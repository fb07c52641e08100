import { describe, expect, it } from 'vitest';
import { planSchema, type Requirement } from '../plan/plan.ts';
import type { Report } from './reportSchema.ts';
import { checkRequirements, type Outcome } from './requirements.ts';
import { resolveMaterials } from './specifications.ts';

const report: Report = {
  bounds: { min: [-11, -11, -1.1], max: [11, 13, 1.1] },
  parts: [
    {
      id: 'ring',
      operation: 'casting',
      name: 'Ring',
      role: 'casting',
      class: 'metal',
      material: '18K yellow gold',
      copies: 1,
      bounds: { min: [-11, -11, -1.1], max: [11, 12, 1.1] },
      volume_mm3: 200,
      area_mm2: 300,
      triangles: 1000,
      watertight: true,
    },
  ],
  gems: [
    { id: 'a', cut: 'round', material: 'Diamond', carat: 0.998, length: 6.43, width: 6.43, depth: 3.9 },
    ...Array.from({ length: 12 }, (_, k) => ({
      id: `m${k}`,
      cut: 'round',
      material: 'Blue sapphire',
      carat: 0.02,
      length: 1.5,
      width: 1.5,
      depth: 0.9,
    })),
  ],
  metals: [],
  problems: [],
  mended: [],
  quality: 'draft',
};
const plan = planSchema.parse({
  materials: [
    { id: 'metal', preset: '18k gold' },
    { id: 'paint', preset: 'blue' },
  ],
  operations: [],
});
const outcome: Outcome = {
  report,
  materials: resolveMaterials(plan).specifications,
  numbers: [
    { place: 'shank.diameter', value: 18 },
    { place: 'shank.thickness', value: 2 },
    { place: 'row.count', value: 5 },
    { place: 'head.prongs', value: 6 },
  ],
};

const requirement = (kind: Requirement['kind'], value: number | string, unit?: string, about = 'it'): Requirement => ({
  kind,
  about,
  value,
  words: 'words',
  ...(unit && { unit }),
});
const met = (asked: Requirement): boolean | undefined => checkRequirements([asked], outcome)[0]!.met;

describe('checkRequirements', () => {
  it.each<[string, Requirement, boolean | undefined]>([
    ['a length that a parameter has', requirement('length', 18, 'mm'), true],
    ['the same in centimetres', requirement('length', 1.8, 'cm'), true],
    ['a length that a side of a part has', requirement('length', 22, 'mm'), true],
    ['a length that nothing has', requirement('length', 55, 'mm'), false],
    ['the weight of a stone', requirement('carat', 1, 'ct'), true],
    ['a weight that no stone has', requirement('carat', 3, 'ct'), false],
    ['a number of stones', requirement('count', 12, undefined, 'sapphires'), true],
    ['a number that nothing of that name has', requirement('count', 17, undefined, 'sapphires'), false],
    ['a number that a length has by chance', requirement('count', 18, undefined, 'ring'), false],
    ['a number that a pattern counts to', requirement('count', 5, undefined, 'ring'), true],
    ['a number by a parameter of that name', requirement('count', 6, undefined, 'prongs'), true],
    ['a number of what no part is called', requirement('count', 7, undefined, 'handle'), undefined],
    ['a number of holes, which are no parts', requirement('count', 4, undefined, 'mounting hole'), undefined],
    ['a metal by another name', requirement('material', '18 carat gold'), true],
    ['a metal that is not there', requirement('material', 'platinum'), false],
    ['a colour', requirement('colour', 'blue'), true],
    ['a colour that is not there', requirement('colour', 'green'), false],
    ['a feature', requirement('feature', 'ring'), true],
    ['a mood, which nobody can measure', requirement('feature', 'dreamy'), undefined],
    ['a ring size in letters', requirement('size', 'M'), undefined],
  ])('judges %s', (_, asked, expected) => {
    expect(met(asked)).toBe(expected);
  });

  it.each<[string, Requirement['kind'], string, string, boolean]>([
    ['the colour of a part', 'colour', 'blue', 'Blue paint', true],
    ['white canvas', 'colour', 'white', 'White canvas', true],
    ['the green of glass', 'colour', 'green', 'Green glass', true],
    ['walnut as wood', 'material', 'wooden', 'Walnut', true],
    ['limestone as stone', 'material', 'stone', 'Limestone', true],
    ['steel as no wood', 'material', 'wood', 'Steel', false],
    ['black felt as no white', 'colour', 'white', 'Black felt', false],
  ])('sees %s that the plan does not list', (_, kind, asked, material, expected) => {
    const [part] = report.parts;
    const worn = { ...outcome, materials: [], report: { ...report, parts: [{ ...part!, material }] } };
    expect(checkRequirements([requirement(kind, asked)], worn)[0]!.met).toBe(expected);
  });

  it('forgets what an earlier result was judged to be', () => {
    expect(checkRequirements([{ ...requirement('size', 'M'), met: true }], outcome)[0]).not.toHaveProperty('met');
  });
});
