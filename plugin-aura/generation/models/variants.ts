import type { Plan } from '../../plan/plan.ts';
import { PlanError } from '../../plan/problem.ts';
import type { Attempt } from '../answer.ts';
import { PhaseClock } from '../clock.ts';
import { Refused } from '../errors.ts';
import { type Assembled, assemble, specifyMaterials, validateGeometry } from '../phases.ts';
import type { ModelProvider } from '../provider.ts';
import { isSpoken, type Run, type Task } from '../task.ts';
import { type Labelled, offlineVariants } from '../variants.ts';
import { type AskOptions, askModels } from './askModels.ts';

/** Along which a design is varied where no axes are named. */
const AXES = ['proportion', 'style', 'material', 'detail', 'setting'];
/** Calls of models at the same time for one request. */
const TOGETHER = 3;

export interface VariantsTask extends Pick<Task, 'provider' | 'model' | 'seed' | 'complexity'> {
  base: Plan;
  /** What the offline generator offers, for those that no model gives. */
  offline: readonly Labelled[];
  count: number;
  axes: readonly string[];
}

type Variant = Assembled & { label: string };

/**
 * Variations by models, several at a time, each told as soon as it is ready. One that fails, or that differs from none of the others,
 * is one of the offline generator's in its place. @throws Refused, the signal's reason
 */
export async function modelVariants(
  task: VariantsTask,
  models: readonly ModelProvider[],
  run: Run,
  options: AskOptions,
  deliver: (made: Variant) => void,
): Promise<Variant[]> {
  const seen = new Set([essenceOf(task.base), await lookOfBase(task.base, run)]);
  const made: Variant[] = [];
  const axes = Array.from({ length: task.count }, (_, index) => {
    const list = task.axes.length > 0 ? task.axes : AXES;
    return { axis: list[index % list.length]!, turn: Math.floor(index / list.length), index };
  });
  const queue = [...axes];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const variant = await one(task, next, models, run, options);
      run.signal.throwIfAborted();
      if (!variant || seen.has(lookOf(variant))) continue;
      seen.add(essenceOf(variant.plan)).add(lookOf(variant));
      made.push(variant);
      deliver(variant);
    }
  };
  await run.clock.during('plan', run.signal, () => Promise.all(Array.from({ length: Math.min(TOGETHER, task.count) }, work)));
  const wanting = task.count - made.length;
  const others = task.offline.filter(({ plan }) => !seen.has(essenceOf(plan))).slice(0, wanting);
  if (others.length === 0) {
    // Each was resolved, built and held against the words before it was delivered.
    for (const phase of ['materials', 'validation', 'assembly'] as const) await run.clock.during(phase, run.signal, () => undefined);
    return made;
  }
  try {
    const base = { plan: task.base, unread: [], notes: [] };
    return [...made, ...(await offlineVariants(others, base, task.complexity, run, deliver))];
  } catch (error) {
    if (made.length > 0 && error instanceof PlanError) return made;
    throw error;
  }
}

/** One variation, told to nobody while it is made, or null where no model gives it. */
async function one(
  task: VariantsTask,
  { axis, turn, index }: { axis: string; turn: number; index: number },
  models: readonly ModelProvider[],
  run: Run,
  options: AskOptions,
): Promise<Variant | null> {
  const words = `Vary this design along one axis, its ${axis}, so that it is plainly another, and keep the rest.${turn > 0 ? ` Take step ${turn + 1} along that axis.` : ''} Also give it a "name" that says in 2 to 5 words what differs.`;
  const { base, provider, model, seed, complexity } = task;
  const asked: Task = {
    kind: 'refine',
    words,
    plan: base,
    reading: { plan: base, unread: [], notes: [] },
    mayAsk: false,
    ...(provider !== undefined && { provider }),
    ...(model !== undefined && { model }),
    ...(complexity !== undefined && { complexity }),
    ...(seed !== undefined && { seed: seed + index }),
  };
  const attempts: Attempt[] = [];
  try {
    const own = { ...run, clock: new PhaseClock(() => undefined, run.clock.now), tell: () => undefined, attempts };
    const outcome = await askModels(asked, models, own, options);
    if (!('made' in outcome) || isSpoken(outcome.made)) return null;
    const { name } = outcome.made.plan;
    const last = attempts.at(-1);
    if (last) last.outcome = `varied the ${axis}`;
    return { ...outcome.made, label: name !== base.name ? name : `Another ${axis}` };
  } catch (error) {
    run.signal.throwIfAborted();
    if (error instanceof Refused) throw error;
    return null;
  } finally {
    // Why a model did not give it is told too, whoever gives it in the end.
    run.attempts.push(...attempts);
  }
}

/** What can be measured and seen of a design: two that have it alike are no variations of each other, however they are written. */
const lookOf = ({ report: { parts }, materials }: Pick<Assembled, 'report' | 'materials'>): string =>
  JSON.stringify([
    parts.map(({ material, volume_mm3: volume, bounds: { min, max } }) => [
      material,
      volume.toPrecision(4),
      ...[...min, ...max].map(inHundredths),
    ]),
    materials.map(({ color, roughness, metalness }) => [color, roughness, metalness]),
  ]);
const inHundredths = (length: number): number => Math.round(length * 100);

async function lookOfBase(plan: Plan, { validator, quality, signal }: Run): Promise<string> {
  const specified = specifyMaterials({ plan, provider: '', unread: [], notes: [], mended: [] });
  try {
    return lookOf(assemble(await validateGeometry(specified, validator, quality ?? 'final', signal)));
  } catch (error) {
    if (error instanceof PlanError) return '';
    throw error;
  }
}

const essenceOf = ({ parameters, materials, operations }: Plan): string => JSON.stringify([parameters, materials, operations]);
