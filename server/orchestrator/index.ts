/**
 * The orchestrator: from words to a checked answer in six phases, each a function (phases.ts, planning.ts), each told when its work
 * is really done. It knows nothing of HTTP; the command line uses it as the routes do.
 */
import type { z } from 'zod';
import type {
  Answer,
  GenerateRequest,
  ProgressEvent,
  RefineRequest,
  refineAnswerSchema,
  Status,
  VariationsRequest,
  variationsAnswerSchema,
} from '../../plugin-aura/generation/answer.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { diffPlans } from '../../plugin-aura/plan/diff.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import type { Provider, Reader, Reading, Task } from '../providers/provider.ts';
import { PhaseClock } from './clock.ts';
import { type Assembled, assemble, output, type Planned, specifyMaterials, validateGeometry } from './phases.ts';
import { constructPlan, providersFor } from './planning.ts';
import type { Validator } from './validator.ts';

export type RefineAnswer = z.infer<typeof refineAnswerSchema>;
export type VariationsAnswer = z.infer<typeof variationsAnswerSchema>;

export interface OrchestratorOptions {
  /** In the order in which they are asked; the last should be one that cannot fail. */
  providers: readonly Provider[];
  validator: Validator;
  version: string;
  /** Reads the words of every request first; what it understood goes along to the provider. */
  reader: Reader;
  /** At which the geometry is validated and measured. 'draft', which shows every fault that a finer one has, when left out. */
  quality?: Quality;
  /** Milliseconds for durations, and the time of day. */
  now?: () => number;
  today?: () => Date;
}

type Tell = (event: ProgressEvent) => void;

export interface Orchestrator {
  generate(request: GenerateRequest, onEvent?: Tell, signal?: AbortSignal): Promise<Answer>;
  refine(request: RefineRequest, onEvent?: Tell, signal?: AbortSignal): Promise<RefineAnswer>;
  vary(request: VariationsRequest, onEvent?: Tell, signal?: AbortSignal): Promise<VariationsAnswer>;
  status(signal?: AbortSignal): Promise<Status>;
}

const silent: Tell = () => {};
const never = new AbortController().signal;

/** Errors of its calls: PlanError, UnknownProvider, ProvidersFailed, BuildTimeout, or the signal's reason. */
export function createOrchestrator({
  providers,
  validator,
  quality = 'draft',
  version,
  reader,
  now = () => performance.now(),
  today = () => new Date(),
}: OrchestratorOptions): Orchestrator {
  /** Phases 30 to 90 of one plan that a provider is asked for. */
  async function fromTask(
    clock: PhaseClock,
    task: Task,
    asked: string | undefined,
    complexity: GenerateRequest['complexity'],
    tell: Tell,
    signal: AbortSignal,
  ): Promise<Assembled> {
    const chosen = providersFor(asked, providers);
    const planned = await clock.during('plan', signal, async () =>
      withComplexity(await constructPlan(task, chosen, tell, signal), complexity),
    );
    const specified = await clock.during('materials', signal, () => specifyMaterials(planned));
    const validated = await clock.during('validation', signal, () => validateGeometry(specified, validator, quality, signal));
    return clock.during('assembly', signal, () => assemble(validated));
  }

  return {
    async generate(request, tell = silent, signal = never) {
      const clock = new PhaseClock(tell, now);
      const { prompt, seed, context, model } = request;
      const reading = await clock.during('intent', signal, () => reader.generate(prompt, { seed, context }));
      const assembled = await fromTask(
        clock,
        { kind: 'generate', words: prompt, reading, model, seed },
        request.provider,
        request.complexity,
        tell,
        signal,
      );
      await clock.during('output', signal, () => undefined);
      return output(assembled, clock.times(), today());
    },

    async refine(request, tell = silent, signal = never) {
      const clock = new PhaseClock(tell, now);
      const { plan, instruction, selection, model, seed } = request;
      const reading = await clock.during('intent', signal, () => reader.refine(plan, instruction, selection));
      const assembled = await fromTask(
        clock,
        { kind: 'refine', words: instruction, reading, plan, selection, model, seed },
        request.provider,
        request.complexity,
        tell,
        signal,
      );
      const changes = await clock.during('output', signal, () => diffPlans(plan, assembled.plan));
      return { ...output(assembled, clock.times(), today()), changes };
    },

    async vary(request, tell = silent, signal = never) {
      const clock = new PhaseClock(tell, now);
      const base = await clock.during('intent', signal, () => baseOf(request, reader));
      const planned = await clock.during('plan', signal, () =>
        reader
          .vary(base.plan, request.count, request.axes)
          .map((variant) => ({ label: variant.label, ...variantOf(variant.plan, base, request) })),
      );
      const specified = await clock.during('materials', signal, () => planned.map((one) => ({ ...one, ...specifyMaterials(one) })));
      const validated = await clock.during('validation', signal, () =>
        buildable(specified, async (one) => ({ ...one, ...(await validateGeometry(one, validator, quality, signal)) })),
      );
      const assembled = await clock.during('assembly', signal, () => validated.map((one) => ({ ...one, ...assemble(one) })));
      await clock.during('output', signal, () => undefined);
      return { variations: assembled.map((one) => ({ ...output(one, clock.times(), today()), label: one.label })) };
    },

    async status(signal) {
      const known = await Promise.all(
        providers.map(async (provider) => {
          const { available, note } = await provider.probe(signal);
          return {
            id: provider.id,
            label: provider.label,
            available,
            models: available ? [...(await provider.models(signal))] : [],
            ...(note !== undefined && { note }),
          };
        }),
      );
      return {
        version,
        providers: known,
        order: providers.map(({ id }) => id),
        capabilities: {
          generate: true,
          refine: true,
          variations: true,
          progress: true,
          offline: providers.some(({ id }) => id === 'patterns'),
        },
        operations: registry.all().length,
      };
    },
  };
}

/** The variations that can be built; a variation that cannot is left out, unless none can. @throws PlanError */
async function buildable<Given, Built>(variants: readonly Given[], build: (variant: Given) => Promise<Built>): Promise<Built[]> {
  const outcomes = await Promise.allSettled(variants.map(build));
  const built = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = outcomes.find(
    (outcome) => outcome.status === 'rejected' && (built.length === 0 || !(outcome.reason instanceof PlanError)),
  );
  if (failed?.status === 'rejected') throw failed.reason;
  return built;
}

function baseOf({ prompt, plan, seed }: VariationsRequest, reader: Reader): Reading {
  if (plan) return { plan, unread: [], notes: [] };
  return reader.generate(prompt ?? '', { seed });
}

function variantOf(plan: Plan, base: Reading, { complexity }: VariationsRequest): Planned {
  return withComplexity(
    { plan, provider: 'patterns', attempts: [{ provider: 'patterns', outcome: 'gave the plan' }], unread: base.unread, notes: base.notes },
    complexity,
  );
}

function withComplexity(planned: Planned, complexity: GenerateRequest['complexity']): Planned {
  return complexity === undefined ? planned : { ...planned, plan: { ...planned.plan, intent: { ...planned.plan.intent, complexity } } };
}
