import { PlanError } from '../../plan/problem.ts';
import type { Attempt } from '../answer.ts';
import { ProvidersFailed, Refused } from '../errors.ts';
import type { Example } from '../prompt/examples.ts';
import { type ModelProvider, ProviderError } from '../provider.ts';
import type { Made, Run, Task } from '../task.ts';
import { Abilities } from './abilities.ts';
import { designByModel } from './design.ts';

export interface AskOptions {
  /** Longest time for all models together, ms. */
  modelMs: number;
  examples: readonly Example[];
  /** Hears of what a provider threw that is none of its kinds of failure. */
  onFault(error: unknown): void;
}

export type Asked = { made: Made } | { last: Attempt; reasons: readonly string[] };

const OTHERWISE = 'Say it in other words, or choose another model.';

const abilities = new Abilities(() => performance.now());

/**
 * Asks models one after the other until one gives a plan that can be built. A refusal is final: nobody else is asked. A model that was
 * named by the artist is the only one that is asked, and its failure is told. While others stand ready, each is waited for no longer than its
 * share of the time that is left until its first word, and than half of that time until its plan, so that neither one that hangs nor one that
 * writes without end keeps the others from answering. @throws Refused, ProvidersFailed, the signal's reason
 */
export async function askModels(task: Task, models: readonly ModelProvider[], run: Run, options: AskOptions): Promise<Asked> {
  const { tell, attempts, clock } = run;
  const named = task.provider !== undefined && task.provider !== 'auto';
  const limited = AbortSignal.any([run.signal, AbortSignal.timeout(options.modelMs)]);
  const reasons: string[] = [];
  const started = clock.now();
  for (const [index, provider] of models.entries()) {
    const before = attempts.at(-1);
    const who = { provider: provider.id, ...(task.model !== undefined && { model: task.model }) };
    if (before) tell({ type: 'restart', ...who, from: before.provider, reason: before.outcome });
    else tell({ type: 'provider', ...who });
    const begun = clock.now();
    const left = models.length - index;
    const leftMs = Math.max(0, options.modelMs - (begun - started));
    const others = left > 1 ? AbortSignal.timeout(Math.ceil(leftMs / 2)) : undefined;
    const ms = (): number => Math.round(clock.now() - begun);
    try {
      const made = await designByModel(
        task,
        provider,
        run,
        { examples: options.examples, abilities, ...(others && { firstMs: leftMs / left }) },
        others ? AbortSignal.any([limited, others]) : limited,
      );
      for (const attempt of attempts) attempt.outcome = withoutAdvice(attempt.outcome);
      attempts.push({ provider: provider.id, ...(made.model !== undefined && { model: made.model }), outcome: 'gave the plan', ms: ms() });
      return { made };
    } catch (error) {
      run.signal.throwIfAborted();
      const late = limited.aborted;
      const failure = late ? outOfTime(provider) : others?.aborted ? tooSlow(provider) : failureOf(error, provider, options);
      attempts.push({ ...who, outcome: failure.outcome, code: failure.code, ms: ms() });
      if (failure.code === 'refusal') throw new Refused(provider.label, error instanceof ProviderError ? error : undefined);
      if (named) throw new ProvidersFailed(failure.code === 'plan' ? `${failure.outcome} ${OTHERWISE}` : failure.outcome, { cause: error });
      reasons.push(failure.outcome);
      if (late) break;
    }
  }
  const last = attempts.at(-1);
  if (!last) throw new ProvidersFailed('No model is configured.');
  return { last, reasons };
}

/** What happened, without what to do about it: another model has answered. */
const withoutAdvice = (sentence: string): string => sentence.replace(/: (try again|ask for|wait)[^.]*\.$/, '.');

type Failure = Required<Pick<Attempt, 'outcome' | 'code'>>;

const outOfTime = ({ label }: ModelProvider): Failure => ({
  code: 'timeout',
  outcome: `${label} took longer than one request may: ask for something simpler, or choose a faster model.`,
});

const tooSlow = ({ label }: ModelProvider): Failure => ({
  code: 'timeout',
  outcome: `${label} was still at its plan after half of the time that one request may take, and the next one was asked.`,
});

/** Every failure as a sentence of ours; what a provider threw beside its kinds is told to the log alone. */
function failureOf(error: unknown, { label }: ModelProvider, { onFault }: AskOptions): Failure {
  if (error instanceof ProviderError) return { code: error.code, outcome: error.message };
  if (error instanceof PlanError)
    return { code: 'plan', outcome: `${label} gave a plan that cannot be built: ${error.problems[0]?.message ?? 'it is empty.'}` };
  onFault(error);
  return { code: 'protocol', outcome: `${label} failed in a way that was not foreseen; the server's log says how.` };
}
