import { checkRequirements } from '../evaluation/requirements.ts';
import { resolveMaterials } from '../evaluation/specifications.ts';
import type { Answer, GenerateRequest, RefineRequest, VariationsRequest } from '../generation/answer.ts';
import { generate, refine, vary } from '../patterns/generate.ts';
import { diffPlans } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import type { OfflineService } from './enhancedAI.ts';
import { ServiceError } from './problem.ts';
import { type Call, PhaseClock, pageMetadata } from './progress.ts';

/** What the generator in the page needs of the geometry worker: what came of a plan. */
export interface PlanCheck {
  report: Answer['report'];
  problems: readonly { place: string; message: string; severity: 'error' | 'warning' }[];
  /** By operation, what its parameters came to; lengths in mm. */
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export type CheckPlan = (plan: Plan, signal: AbortSignal | undefined) => Promise<PlanCheck>;

/** What the reader of words gives. */
interface Read {
  plan: Plan;
  unread: readonly string[];
  notes: readonly string[];
}

/** The generator in the page: the same six phases as the server's, over the same pure code. */
export function offlineService(check: CheckPlan): OfflineService {
  return {
    async generate(request: GenerateRequest, call: Call): Promise<Answer> {
      const clock = new PhaseClock(call);
      const read = generate(request.prompt, request.seed === undefined ? {} : { seed: request.seed });
      return answerFor(check, withComplexity(read, request), call, clock);
    },

    async refine(request: RefineRequest, call: Call) {
      const clock = new PhaseClock(call);
      const read = refine(request.plan, request.instruction, request.selection);
      const answer = await answerFor(check, withComplexity(read, request), call, clock);
      return { ...answer, changes: diffPlans(request.plan, answer.plan) };
    },

    async vary(request: VariationsRequest, call: Call) {
      const clock = new PhaseClock(call);
      const base: Read = request.plan ? { plan: request.plan, unread: [], notes: [] } : generate(request.prompt ?? '', {});
      const variations = [];
      for (const { plan, label } of vary(base.plan, request.count, request.axes)) {
        variations.push({ ...(await answerFor(check, withComplexity({ ...base, plan }, request), call, clock)), label });
      }
      return { variations };
    },
  };
}

async function answerFor(check: CheckPlan, read: Read, call: Call, clock: PhaseClock): Promise<Answer> {
  clock.done('intent');
  read.plan.operations.forEach((operation, index) => {
    call.progress?.operation?.(index, operation);
  });
  clock.done('plan');
  const { specifications, problems } = resolveMaterials(read.plan);
  clock.done('materials');
  const checked = await check(read.plan, call.signal);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  if (errors[0]) throw new ServiceError(errors[0].message, 'plan', 422, errors);
  clock.done('validation');
  const numbers = Object.entries(checked.values).flatMap(([operation, values]) => numbersIn(operation, values));
  const requirements = checkRequirements(read.plan.intent.requirements, { report: checked.report, materials: specifications, numbers });
  const plan = { ...read.plan, intent: { ...read.plan.intent, requirements } };
  const found = [...checked.report.problems, ...problems];
  clock.done('assembly');
  clock.done('output');
  const missed = requirements
    .filter(({ met }) => met === false)
    .map(({ words }) => `“${words}” was asked for, and the result does not show it.`);
  const warnings = new Set([
    ...found.filter(({ severity }) => severity === 'warning').map(({ message }) => message),
    ...missed,
    ...read.notes,
  ]);
  return {
    plan,
    materials: specifications,
    metadata: pageMetadata({ plan, clock, warnings: [...warnings], unread: read.unread }),
    report: { ...checked.report, problems: found },
  };
}

function withComplexity<Of extends Read>(read: Of, { complexity }: Pick<GenerateRequest, 'complexity'>): Of {
  return complexity === undefined ? read : { ...read, plan: { ...read.plan, intent: { ...read.plan.intent, complexity } } };
}

function numbersIn(operation: string, values: Readonly<Record<string, unknown>>): { place: string; value: number }[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value]
      .flat()
      .flatMap((item, index) =>
        typeof item === 'number' && Number.isFinite(item) ? [{ place: `${operation}.${name}[${index}]`, value: item }] : [],
      ),
  );
}
