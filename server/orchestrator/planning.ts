import type { ProgressEvent } from '../../plugin-aura/generation/answer.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { operationSchema } from '../../plugin-aura/plan/plan.ts';
import { PlanError, type Problem } from '../../plugin-aura/plan/problem.ts';
import { readPlan } from '../../plugin-aura/plan/read.ts';
import type { Provider, Task } from '../providers/provider.ts';
import { ProvidersFailed, UnknownProvider } from './errors.ts';
import type { Planned } from './phases.ts';

/** A refinement may take everything away; a generation has to make something. */
const NOTHING: Problem = {
  code: 'cannot_build',
  place: 'operations',
  message: 'Nothing that could be built was understood: name a thing, for instance "a ring" or "an oak table".',
  severity: 'error',
};

/** The providers that a request may go to, in order: the one it names, or all. @throws UnknownProvider */
export function providersFor(asked: string | undefined, providers: readonly Provider[]): readonly Provider[] {
  if (asked === undefined || asked === 'auto') return providers;
  const named = providers.filter(({ id }) => id === asked);
  if (named.length === 0)
    throw new UnknownProvider(
      asked,
      providers.map(({ id }) => id),
    );
  return named;
}

/** 30 %: the first provider that gives a plan which can be read. Operations are told as they come. */
export async function constructPlan(
  task: Task,
  providers: readonly Provider[],
  tell: (event: ProgressEvent) => void,
  signal: AbortSignal,
): Promise<Planned> {
  const attempts: Planned['attempts'] = [];
  let last: unknown;
  for (const provider of providers) {
    const before = attempts.at(-1);
    tell({
      type: 'provider',
      provider: provider.id,
      ...(task.model !== undefined && { model: task.model }),
      ...(before && { note: `${before.provider} ${before.outcome}` }),
    });
    try {
      const planned = await askOne(provider, task, tell, signal);
      attempts.push({ provider: provider.id, outcome: 'gave the plan' });
      return { ...planned, attempts };
    } catch (error) {
      signal.throwIfAborted();
      last = error;
      attempts.push({ provider: provider.id, outcome: outcomeOf(error) });
    }
  }
  if (last instanceof PlanError && providers.length === 1) throw last;
  throw new ProvidersFailed(`No provider gave a plan: ${attempts.map(({ provider, outcome }) => `${provider} ${outcome}`).join('; ')}.`, {
    cause: last,
  });
}

async function askOne(
  provider: Provider,
  task: Task,
  tell: (event: ProgressEvent) => void,
  signal: AbortSignal,
): Promise<Omit<Planned, 'attempts'>> {
  const asked: Omit<Planned, 'attempts' | 'plan'> = {
    provider: provider.id,
    unread: task.reading.unread,
    notes: task.reading.notes,
    ...(task.model !== undefined && { model: task.model }),
  };
  let told = 0;
  for await (const piece of provider.complete(task, signal)) {
    signal.throwIfAborted();
    if (piece.type === 'usage') Object.assign(asked, { tokens: piece.tokens, cost_usd: piece.cost_usd });
    else if (piece.type === 'operation') {
      if (!operationSchema.safeParse(piece.operation).success) continue;
      tell({ type: 'operation', index: piece.index, operation: piece.operation });
      told = Math.max(told, piece.index + 1);
    } else {
      const plan = readPlan(piece.plan, registry);
      if (task.kind === 'generate' && plan.operations.length === 0) throw new PlanError([NOTHING]);
      for (let index = told; index < plan.operations.length; index++) tell({ type: 'operation', index, operation: plan.operations[index] });
      return { ...asked, plan };
    }
  }
  throw new Error('ended without a plan');
}

function outcomeOf(error: unknown): string {
  if (error instanceof PlanError) return `gave a plan that cannot be used: ${error.problems[0]?.message ?? error.message}`;
  return `failed: ${error instanceof Error ? error.message : String(error)}`;
}
