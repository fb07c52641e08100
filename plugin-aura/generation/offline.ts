import { withoutUnbuildable } from '../composing/index.ts';
import type { Plan } from '../plan/plan.ts';
import { PlanError } from '../plan/problem.ts';
import { assemble, type Planned, type Specified, specifyMaterials, type Validated, validateGeometry } from './phases.ts';
import type { Made, Run, Task } from './task.ts';

/** The id of the offline generator among the providers. */
export const PATTERNS = 'patterns';

const NOTHING = 'Nothing that could be built was understood: name a thing, for instance "a ring" or "an oak table".';

/** Phases 30 to 90 with the plan that the offline reader gave when the words were read; what cannot be built as it was said is answered in words. */
export async function fromReading(task: Task, run: Run, notes: readonly string[] = []): Promise<Made> {
  const { clock, tell, signal } = run;
  const { plan, reply, offers = [], unread, notes: own, beside } = task.reading;
  const told = [...notes, ...own];
  if (!plan || (task.kind === 'generate' && plan.operations.length === 0)) {
    run.attempts.push({ provider: PATTERNS, outcome: 'answered in words' });
    return { reply: reply ?? NOTHING, offers, provider: PATTERNS, unread, notes: told };
  }
  const planned = await clock.during('plan', signal, (): Planned => {
    const wanted = withComplexity(plan, task.complexity);
    tell({ type: 'intent', intent: wanted.intent });
    for (const [index, parameter] of wanted.parameters.entries()) tell({ type: 'parameter', index, parameter });
    for (const [index, operation] of wanted.operations.entries()) tell({ type: 'operation', index, operation });
    return { plan: wanted, provider: PATTERNS, unread, notes: told, mended: [], ...(beside && { beside }) };
  });
  const specified = await clock.during('materials', signal, () => {
    const known = specifyMaterials(planned);
    for (const [index, material] of known.materials.entries()) tell({ type: 'material', index, material });
    return known;
  });
  const validated = await clock.during('validation', signal, () =>
    buildable(specified, run).catch((error: unknown) => {
      if (error instanceof PlanError) return error;
      throw error;
    }),
  );
  if (validated instanceof PlanError) {
    run.attempts.push({ provider: PATTERNS, outcome: 'answered in words' });
    return { reply: impossible(validated, task.kind), offers, provider: PATTERNS, unread, notes: told };
  }
  const assembled = await clock.during('assembly', signal, () => assemble(validated));
  run.attempts.push({ provider: PATTERNS, outcome: 'gave the plan' });
  return assembled;
}

/** Features that a thing of the library cannot have are left out and told, where it stands without them; at most so many. */
const MOST_LEFT_OUT = 3;
async function buildable(specified: Specified, run: Run): Promise<Validated> {
  let given = specified;
  for (let left = MOST_LEFT_OUT; ; left--) {
    try {
      return await validateGeometry(given, run.validator, run.quality ?? qualityFor(given.plan), run.signal);
    } catch (error) {
      const without = error instanceof PlanError && left > 0 ? withoutUnbuildable(given.plan, error.problems) : undefined;
      if (!without) throw error;
      given = { ...given, plan: without.plan, notes: [...given.notes, without.told] };
    }
  }
}

/**
 * Plans of the offline generator are made of parts that are known to fit: a draft shows every error that a finer build has, and what
 * warns only at final quality is told when the page builds it for the scene.
 */
const qualityFor = ({ intent }: Plan) => (intent.complexity === 'hyper-realistic' ? ('final' as const) : ('draft' as const));

/** Sizes that no body can have, told in the builder's own sentence: "A wall of 15 mm leaves no hole in a tube of 20 mm". */
function impossible({ problems }: PlanError, kind: Task['kind']): string {
  const why = [...new Set(problems.map(({ message }) => message))].slice(0, 2).join(' ');
  return kind === 'refine' ? `Nothing was changed, because that cannot be built. ${why}` : `That cannot be built as it was said. ${why}`;
}

export function withComplexity(plan: Plan, complexity: Task['complexity']): Plan {
  return complexity === undefined ? plan : { ...plan, intent: { ...plan.intent, complexity } };
}
