import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { planSchema } from '../../plugin-aura/plan/plan.ts';
import { type Figure, figureOf } from './figures.ts';
import { COMPARED_MODELS } from './models.ts';

const RUNS = 5;
const run = promisify(execFile);

/** The same ten models by OpenSCAD's command line and by the evaluator with an empty cache; promise: a hundredth of the time in all. */
export async function figures(): Promise<Figure[]> {
  const kernel = await Kernel.load();
  const build = (operations: unknown): number => {
    const evaluator = new Evaluator(kernel, registry);
    const plan = planSchema.parse({ operations });
    const begun = performance.now();
    const { problems, parts } = evaluator.evaluate(plan, { quality: 'final' });
    for (const part of parts) part.solid?.mesh();
    const took = performance.now() - begun;
    const failed = problems.find(({ severity }) => severity === 'error');
    if (failed) throw new Error(failed.message);
    evaluator.dispose();
    return took;
  };
  for (const { operations } of COMPARED_MODELS) build(operations);
  const ours = Array.from({ length: RUNS }, () => COMPARED_MODELS.reduce((sum, { operations }) => sum + build(operations), 0));
  const own = figureOf('ten models, here', ours);
  if (!(await hasOpenScad()))
    return [own, { name: 'ten models, OpenSCAD: not installed here, nothing to compare with', unit: 'ms', median: Number.NaN }];
  const folder = await mkdtemp(join(tmpdir(), 'aura-bench-'));
  try {
    const started = await openScad(folder, 'cube(1);');
    let theirs = 0;
    for (const { scad } of COMPARED_MODELS) theirs += Math.max(0, (await openScad(folder, `$fn=64; ${scad}`)) - started);
    const share = own.median / theirs;
    return [
      own,
      { name: 'ten models, OpenSCAD, its start taken off', unit: 'ms', median: theirs },
      { name: 'our share of its time, in thousandths', unit: 'ms', median: share * 1000, target: 10 },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function hasOpenScad(): Promise<boolean> {
  return run('openscad', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Milliseconds from the call to the finished STL. */
async function openScad(folder: string, source: string): Promise<number> {
  const file = join(folder, 'model.scad');
  await writeFile(file, source);
  const begun = performance.now();
  await run('openscad', ['-o', join(folder, 'model.stl'), file]);
  return performance.now() - begun;
}
