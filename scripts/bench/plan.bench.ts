import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { type Plan, planSchema } from '../../plugin-aura/plan/plan.ts';
import { type Figure, figureOf, timed } from './figures.ts';
import { plannedByWords } from './plannedByWords.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';
const COLD_RUNS = 9;
const TWEAKS = 40;

/** Plan to geometry: the ring of the first example, in threads that never built anything and in one that has. */
export async function figures(): Promise<Figure[]> {
  const cold: ColdTimes[] = [];
  for (let run = 0; run < COLD_RUNS; run++) cold.push(await coldTimes());
  const kernel = await Kernel.load();
  const plan = await plannedByWords(SEED_PROMPT);
  const build = (quality: Quality) => {
    const evaluator = new Evaluator(kernel, registry);
    evaluate(evaluator, plan, quality);
    evaluator.dispose();
  };
  return [
    figureOf(
      'solid kernel loaded, in a new thread',
      cold.map((times) => times.kernel),
    ),
    figureOf(
      'ring, final, in a new thread',
      cold.map((times) => times.ring),
      { target: 400 },
    ),
    await timed('ring, final, nothing in the cache, thread in use', { runs: 30, warmUp: 5, run: () => build('final') }),
    await timed('ring, draft, nothing in the cache, thread in use', { runs: 30, warmUp: 5, run: () => build('draft') }),
    await tweaks('carat', 'draft', 16, kernel, plan),
    await tweaks('carat', 'final', 120, kernel, plan),
    await tweaks('shank', 'draft', 16, kernel, plan),
    await tweaks('shank', 'final', 120, kernel, plan),
    ...(await pave(kernel)),
  ];
}

/** A band paved all round: from nothing, and with the size of its stones moved. */
async function pave(kernel: Kernel): Promise<Figure[]> {
  const plan = planSchema.parse({
    parameters: [{ name: 'stone', value: 0.87, unit: 'mm' }],
    operations: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 4.2, thickness: 2, profile: 'flat' } },
      { id: 'pave', op: 'create_pave', params: { shank: 'shank', stone_diameter: '= stone', rows: 3, arc: 360 } },
      { id: 'casting', op: 'cast', inputs: ['shank', 'pave'] },
    ],
  });
  const evaluator = new Evaluator(kernel, registry);
  const stones = evaluator.evaluate(plan, { quality: 'final' }).results.get('pave')?.facts.count;
  evaluator.dispose();
  const final = await timed(`pavé band of ${stones} stones, final, nothing in the cache`, {
    runs: 10,
    warmUp: 2,
    target: 1500,
    run: () => {
      const fresh = new Evaluator(kernel, registry);
      evaluate(fresh, plan, 'final');
      fresh.dispose();
    },
  });
  return [final, await tweaks('stone', 'draft', 100, kernel, plan, 1 / 4000)];
}

/** Changes one parameter again and again, each time to a value that was never there before. */
async function tweaks(parameter: string, quality: Quality, target: number, kernel: Kernel, plan: Plan, step = 1 / 200): Promise<Figure> {
  const tweaked = plan.parameters.find(({ name }) => name.includes(parameter));
  if (typeof tweaked?.value !== 'number') throw new Error(`The plan has no number like ${parameter} among its parameters.`);
  const { name, value } = tweaked;
  const evaluator = new Evaluator(kernel, registry);
  evaluate(evaluator, plan, quality);
  const figure = await timed(`one tweak of ${name}, ${quality}`, {
    runs: TWEAKS,
    warmUp: 5,
    target,
    run: (index) => evaluate(evaluator, withValue(plan, name, value * (1 + (index + 1) * step)), quality),
  });
  evaluator.dispose();
  return figure;
}

function withValue(plan: Plan, name: string, value: number): Plan {
  return { ...plan, parameters: plan.parameters.map((parameter) => (parameter.name === name ? { ...parameter, value } : parameter)) };
}

/** @throws Error with the first problem, so that no figure is that of a plan that was not built */
function evaluate(evaluator: Evaluator, plan: Plan, quality: Quality): void {
  const { problems, parts } = evaluator.evaluate(plan, { quality });
  const error = problems.find(({ severity }) => severity === 'error');
  if (error || parts.length === 0) throw new Error(error ? `${error.place}: ${error.message}` : 'The plan made no parts.');
}

interface ColdTimes {
  kernel: number;
  ring: number;
}

function coldTimes(): Promise<ColdTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** In a thread of its own: what the first ring costs before anything has been compiled or kept. */
async function buildCold(): Promise<ColdTimes> {
  const begun = performance.now();
  const kernel = await Kernel.load();
  const loaded = performance.now();
  const plan = await plannedByWords(SEED_PROMPT);
  const planned = performance.now();
  evaluate(new Evaluator(kernel, registry), plan, 'final');
  return { kernel: loaded - begun, ring: performance.now() - planned };
}

if (!isMainThread) parentPort?.postMessage(await buildCold());
