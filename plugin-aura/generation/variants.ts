import type { Plan } from '../plan/plan.ts';
import { PlanError } from '../plan/problem.ts';
import { PATTERNS, withComplexity } from './offline.ts';
import { type Assembled, assemble, specifyMaterials, validateGeometry } from './phases.ts';
import type { Reading } from './reader.ts';
import type { Complexity, Run } from './task.ts';

export interface Labelled {
  plan: Plan;
  label: string;
}

/** The offline generator's variations that can be built; one that cannot is left out, unless none can. @throws PlanError */
export async function offlineVariants(
  variants: readonly Labelled[],
  base: Reading,
  complexity: Complexity | undefined,
  run: Run,
  deliver: (made: Assembled & { label: string }) => void,
): Promise<(Assembled & { label: string })[]> {
  const { clock, tell, signal } = run;
  tell({ type: 'provider', provider: PATTERNS });
  const planned = await clock.during('plan', signal, () =>
    variants.map(({ plan, label }) => ({
      label,
      plan: withComplexity(plan, complexity),
      provider: PATTERNS,
      unread: base.unread,
      notes: base.notes,
      mended: [],
    })),
  );
  const specified = await clock.during('materials', signal, () => planned.map((one) => ({ ...one, ...specifyMaterials(one) })));
  const made = await clock.during('validation', signal, () =>
    buildable(specified, async (one) => {
      const assembled = { ...assemble(await validateGeometry(one, run.validator, run.quality ?? 'draft', signal)), label: one.label };
      deliver(assembled);
      return assembled;
    }),
  );
  await clock.during('assembly', signal, () => undefined);
  run.attempts.push({ provider: PATTERNS, outcome: 'gave the variations' });
  return made;
}

/** Those that can be built. @throws PlanError where none can */
export async function buildable<Given, Result>(variants: readonly Given[], build: (variant: Given) => Promise<Result>): Promise<Result[]> {
  const outcomes = await Promise.allSettled(variants.map(build));
  const built = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = outcomes.find(
    (outcome) => outcome.status === 'rejected' && (built.length === 0 || !(outcome.reason instanceof PlanError)),
  );
  if (failed?.status === 'rejected') throw failed.reason;
  return built;
}
