import { beforeAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { reportOf } from '../evaluation/report.ts';
import type { PartReport, Report } from '../evaluation/reportSchema.ts';
import { resolveMaterials } from '../evaluation/specifications.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { wordReader } from './offline.ts';

/** What may be said of any part of any thing: its size, section, number and side, and what is cut into it or drawn on it. */

let evaluator: Evaluator;
beforeAll(async () => {
  evaluator = new Evaluator(await Kernel.load(), registry);
});

async function built(prompt: string): Promise<Report> {
  const { plan } = await wordReader().generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}".`);
  const evaluation = evaluator.evaluate(plan, { quality: 'draft' });
  return reportOf(evaluation, resolveMaterials(plan).specifications);
}

const named = ({ parts }: Report, name: string): PartReport[] => parts.filter((part) => part.name.toLowerCase().startsWith(name));
const size = ({ bounds }: PartReport, axis: 0 | 1 | 2): number => bounds.max[axis] - bounds.min[axis];
const middle = ({ bounds }: PartReport, axis: 0 | 1 | 2): number => (bounds.max[axis] + bounds.min[axis]) / 2;
const volume = (parts: readonly PartReport[]): number => parts.reduce((sum, part) => sum + part.volume_mm3, 0);

describe('any part of any thing', () => {
  it('has the size that was said', async () => {
    const [candle] = named(await built('a lantern whose candle is 60 mm high'), 'candle');
    expect(size(candle!, 1)).toBeCloseTo(60, 1);
  });
  it('stands in the number that was said', async () => {
    const [rings] = named(await built('a coat rack with three rings'), 'ring');
    expect(rings!.copies).toBe(3);
  });
  it('tells what is made in one piece, and keeps what it has', async () => {
    const report = await built('a bearing with 3 inner rings');
    expect(named(report, 'inner ring').reduce((sum, { copies }) => sum + copies, 0)).toBe(1);
    expect(report.problems.map(({ message }) => message).join(' ')).toMatch(/The inner ring is made in one piece here/);
  });
  it('is on the side that was said', async () => {
    const [spout] = named(await built('a teapot with the spout on the left'), 'spout');
    expect(middle(spout!, 0)).toBeLessThan(-20);
  });
  it('is cut where a feature was said to be in it, and nothing else is', async () => {
    const [plain, bored] = [await built('a coat rack'), await built('a coat rack with a 3 mm hole through the pole')];
    expect(volume(named(bored, 'pole'))).toBeLessThan(volume(named(plain, 'pole')) - 50);
    expect(volume(named(bored, 'hook'))).toBeCloseTo(volume(named(plain, 'hook')), 1);
  });
  it('bears the letters that were said to be on it', async () => {
    const { plan } = await wordReader().generate('a chair with the word "ANNA" on the back');
    const letters = plan?.operations.find(({ op }) => op === 'paint');
    expect(letters?.params.profile).toMatchObject({ text: 'ANNA' });
    expect(plan?.operations.find(({ id }) => id === letters?.inputs?.[0])).toMatchObject({ op: 'pick', params: { parts: ['back'] } });
  });
  it('has figures and patterns on its surface', async () => {
    const plates = await built('a plate with blue polka dots');
    expect(plates.parts.length).toBe(2);
    const { plan } = await wordReader().generate('a box with a star engraved on the lid');
    expect(plan?.operations.map(({ op }) => op)).toContain('pocket');
    expect(plan?.operations.some(({ op }) => op === 'create_star')).toBe(false);
  });
});

describe('a part of a thing within a thing', () => {
  it('bears the name of the thing on one of its pieces alone, so that whoever counts the wheels finds five', async () => {
    const wheels = (await built('an office chair with five wheels')).parts.filter(({ name }) => /wheel|caster/i.test(name));
    expect(wheels.map(({ name, copies }) => [name, copies])).toEqual([['Wheel', 5]]);
  });
  it.each([
    ['make the tyres red', ['Wheel']],
    ['make the caster tyres red', ['Wheel']],
    ['make the wheel hubs red', ['Hub']],
    ['make the casters red', ['Axle pin', 'Bearing', 'Fork', 'Hub', 'Mount', 'Wheel']],
  ])('is what was meant, and nothing else: %s', async (turn, wanted) => {
    const chair = (await wordReader().generate('an office chair')).plan!;
    const { plan } = await wordReader().refine(chair, turn);
    const { parts } = reportOf(evaluator.evaluate(plan!, { quality: 'draft' }), resolveMaterials(plan!).specifications);
    expect([...new Set(parts.filter(({ material }) => /red/i.test(material)).map(({ name }) => name))].sort()).toEqual(wanted);
  });
});
