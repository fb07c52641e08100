import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { reportOf } from '../evaluation/report.ts';
import { resolveMaterials } from '../evaluation/specifications.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { wordReader } from './offline.ts';

/** Bodies that machinists describe in words, built and held against volumes and sizes that were worked out by hand, mm. */

const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

async function made(prompt: string) {
  const { plan, reply, notes, unread } = await wordReader().generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  const evaluation = evaluator.evaluate(plan, { quality: 'final' });
  return { plan, notes, unread, report: reportOf(evaluation, resolveMaterials(plan).specifications) };
}

const { PI } = Math;

describe('one body from words', () => {
  it.each<[prompt: string, volume: number, size: [number, number, number]]>([
    [
      'A pyramid with a square base of 40 mm and a height of 50 mm with its tip cut off at 30 mm.',
      (30 / 3) * (1600 + 256 + 640),
      [40, 30, 40],
    ],
    [
      'A sphere of 40 mm with a flat cut off at the bottom 10 mm from its lowest point.',
      (4 / 3) * PI * 8000 - (PI * 100 * 50) / 3,
      [40, 30, 40],
    ],
    [
      'A flanged cylinder: base disc diameter 80, thickness 10, boss diameter 40, height 30, bore 20.',
      PI * (1500 * 10 + 300 * 30),
      [80, 40, 80],
    ],
    ['A half cylinder of radius 20 mm and length 50 mm.', PI * 200 * 50, [40, 20, 50]],
    [
      'Shaft 200 mm long, 30 mm diameter, with a 20 mm diameter journal 30 mm long at each end, steel',
      PI * (225 * 140 + 100 * 60),
      [200, 30, 30],
    ],
    ['Turn bar 40 dia x 120 long, step down to 30 dia for 50 mm at one end', PI * (400 * 70 + 225 * 50), [120, 40, 40]],
    [
      'Stepped shaft: total length 150. D1 = 30 L1 = 50, D2 = 40 L2 = 60, D3 = 25 L3 = 40.',
      PI * (225 * 50 + 400 * 60 + 6250),
      [150, 40, 40],
    ],
    ['Mill a slot 8 mm wide and 40 mm long through a 60 x 30 x 12 mm aluminium plate, centered.', 18_528 - PI * 16 * 12, [60, 12, 30]],
    ['Wedge 80 mm long, 40 mm wide, 30 mm high at one end and 10 mm at the other', 64_000, [40, 30, 80]],
    [
      'Make a pyramid with a square base of 50 mm and a height of 70 mm, then cut off the top 20 mm',
      (175_000 / 3) * (1 - (2 / 7) ** 3),
      [50, 50, 50],
    ],
    ['A stepped shaft with three diameters 30, 24 and 18 mm, each step 25 mm long.', PI * 25 * (225 + 144 + 81), [75, 30, 30]],
    ['A cross-shaped extrusion 10 mm thick.', 20_000, [60, 10, 60]],
    ['A plus-shaped plate 80 x 80 mm, arms 25 mm wide, 6 mm thick', (80 * 80 - 55 * 55) * 6, [80, 6, 80]],
    ['A V-block for holding round bars, 60 x 40 x 40 mm.', 60 * (1600 - 144), [60, 40, 40]],
    ['A staircase-shaped block with three steps.', 48_000, [60, 30, 40]],
    ['A rectangular frame 120 x 80 mm outside, 100 x 60 mm inside, 5 mm thick.', 18_000, [120, 5, 80]],
    ['Two parallel plates joined by four cylindrical pillars at the corners.', 72_000 + 4 * PI * 4.5 * 4.5 * 40, [100, 52, 60]],
    ['A bowl shaped like a hemisphere, outer radius 50 mm, wall 3 mm.', (2 / 3) * PI * (50 ** 3 - 47 ** 3), [100, 50, 100]],
    ['Sketch an L shape 60 x 40 with leg thickness 10, extrude 30mm, chamfer the outer corner 5', 27_000 - 375, [30, 40, 60]],
    ['triangle gusset plate 100 x 100 x 6 right angled with one hole 12mm', 30_000 - PI * 36 * 6, [100, 6, 100]],
    ['A right triangular prism with legs 30 and 40 mm and length 60 mm.', 36_000, [30, 60, 40]],
    ['A hollow cylinder, outer diameter 60, inner diameter 50, height 80, closed at the bottom.', PI * (900 * 80 - 625 * 75), [60, 80, 60]],
    [
      'A pipe flanged at both ends, 60 mm outside diameter, 4 mm wall, 200 mm long, flanges 110 mm diameter 10 mm thick.',
      PI * ((900 - 676) * 200 + (3025 - 900) * 20),
      [200, 110, 110],
    ],
    [
      'pipe 60 mm OD, wall 4, 200 mm long with a flange 110 mm diameter 10 mm thick at both ends',
      PI * ((900 - 676) * 200 + (3025 - 900) * 20),
      [200, 110, 110],
    ],
    ['stepped shaft 200 mm long, 30 mm dia for 120 mm, then 20 mm', PI * (225 * 120 + 100 * 80), [200, 30, 30]],
    ['A T-shaped profile 80 mm wide, 60 mm tall, legs 15 mm thick, extruded 25 mm.', 46_875, [25, 60, 80]],
    ['A U-shaped clamp with a hole through both arms.', 23_000 - 2 * PI * 24.01 * 5, [40, 37.5, 50]],
    ['A rectangular block with a slot along its top face, 10 mm wide and 5 mm deep.', 96_000, [80, 25, 50]],
    ['A wedge 40 mm long, 20 mm wide, rising from 0 to 15 mm.', 6000, [20, 15, 40]],
    [
      'Draw a circle of diameter 40 mm, extrude it 20 mm, then cut a concentric hole of diameter 20 mm all the way through.',
      PI * 300 * 20,
      [40, 20, 40],
    ],
    [
      'Start with a 50 x 50 mm square. Extrude 10 mm. On the top face sketch a circle of 30 mm diameter in the centre and extrude it 15 mm.',
      25_000 + PI * 225 * 15,
      [50, 25, 50],
    ],
    ['Conical frustum with bottom radius 30, top radius 15, height 40.', ((PI * 40) / 3) * (900 + 225 + 450), [60, 40, 60]],
    [
      'A square plate 100 mm, 8 mm thick, with eight 6 mm holes evenly spaced on a circle of 70 mm diameter.',
      80_000 - 8 * PI * 9 * 8,
      [100, 8, 100],
    ],
    ['A ring with a square cross section, 60 mm outside diameter, 40 mm inside diameter', PI * 500 * 10, [60, 10, 60]],
  ])('%s', async (prompt, volume, size) => {
    const { report, unread, notes } = await made(prompt);
    expect(unread).toEqual([]);
    expect(notes).toEqual([]);
    expect(report.parts).toHaveLength(1);
    const [part] = report.parts;
    expect(part!.watertight).toBe(true);
    expect(Math.abs(part!.volume_mm3! / volume - 1)).toBeLessThan(0.006);
    for (const [k, side] of size.entries()) expect(report.bounds!.max[k]! - report.bounds!.min[k]!).toBeCloseTo(side, 1);
  });

  it('eases edges that are said to be eased, with no noun for it', async () => {
    const whole = PI * 12.5 ** 2 * 40;
    const { report } = await made('A cylinder with its top edge filleted by 3 mm, diameter 25, height 40.');
    const volume = report.parts[0]!.volume_mm3!;
    expect(volume).toBeLessThan(whole - 100);
    expect(volume).toBeGreaterThan(whole - 200);
  });

  it('cuts keyways as wide and deep as was said, in shafts and in bores', async () => {
    const shaft = await made('A shaft 20 mm in diameter, 120 mm long with a keyway 6 mm wide and 3.5 mm deep, 30 mm long.');
    expect(shaft.report.parts[0]!.volume_mm3!).toBeLessThan(PI * 100 * 120 - 400);
    expect(shaft.plan.operations.at(-1)).toMatchObject({ op: 'pocket', params: { at: [[0, 0]] } });
    const hub = await made('A cylinder 60 mm diameter, 20 mm high, with a bore of 20 mm and a keyway 6 mm wide');
    const bored = PI * (900 - 100) * 20;
    expect(hub.report.parts[0]!.volume_mm3!).toBeLessThan(bored - 6 * 2 * 20);
    expect(hub.report.parts[0]!.volume_mm3!).toBeGreaterThan(bored - 6 * 4 * 20);
  });
});

describe('one number for each of several', () => {
  it.each([
    ['two gears meshing 20 and 40 teeth module 1.5', [20, 40], 45],
    ['Two spur gears that mesh, module 2, 18 and 36 teeth, 12 mm thick.', [18, 36], 54],
  ] as const)('%s', async (prompt, teeth, distance) => {
    const { plan, report } = await made(prompt);
    const gears = plan.operations.filter(({ op }) => op === 'create_gear');
    const value = (name: unknown): unknown => plan.parameters.find((parameter) => `= ${parameter.name}` === name)?.value;
    expect(gears.map(({ params }) => value(params.teeth))).toEqual([...teeth]);
    const [a, b] = report.parts.map(({ bounds: { min, max } }) => (min[0]! + max[0]!) / 2);
    expect(Math.abs(b! - a!)).toBeCloseTo(distance, 1);
  });
});
