import { registry } from '../../operations/index.ts';
import { mendPlan } from '../../plan/mend.ts';
import type { Plan, Requirement } from '../../plan/plan.ts';
import type { Problem } from '../../plan/problem.ts';
import { tryReadPlan } from '../../plan/read.ts';
import { millimetresIn } from '../../plan/resolve.ts';
import { type Assembled, assemble, type Planned, type Specified, specifyMaterials } from '../phases.ts';
import { notedIn } from '../prompt/noted.ts';
import type { Run, Task } from '../task.ts';
import { type LoosePlan, loosePlanSchema } from './edit.ts';

/** A plan that a model wrote, and what is wrong with it. */
export interface Judged {
  /** As it was written, with what is certain put right. */
  raw: LoosePlan;
  mended: readonly string[];
  /** Errors first, then what is missing or does not fit. Empty where nothing is to be mended. */
  faults: readonly Problem[];
  errors: number;
  /** Where it can be built. */
  assembled?: Assembled;
}

type Head = Pick<Planned, 'provider' | 'model' | 'unread' | 'notes' | 'beside'>;

/** A plan that a model wrote as far as it can be judged without building it. */
export interface ReadPlan {
  raw: LoosePlan;
  mended: readonly string[];
  /** Its errors, or its materials as physical values. */
  outcome: { errors: readonly Problem[] } | { specified: Specified };
}

/** Puts right what is certain, reads the plan, and resolves its materials. */
export function readWritten(written: LoosePlan, task: Task, head: Head): ReadPlan {
  // What the offline reader knows of the words is its own: a plan that a model wrote or changed is no longer what it would compose.
  const { brief: _brief, ...own } = written;
  const { plan: mendedPlan, mended } = mendPlan(own, registry);
  const raw = loosePlanSchema.parse(mendedPlan);
  const { plan, problems } = tryReadPlan(raw, registry);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!plan || errors.length > 0) return { raw, mended, outcome: { errors } };
  if (plan.operations.length === 0 && !mayEmpty(task)) return { raw, mended, outcome: { errors: [EMPTY] } };
  return { raw, mended, outcome: { specified: specifyMaterials({ ...head, plan: withIntent(plan, task), mended }) } };
}

/** All of a design is taken away only where the artist's own words ask for that: a model is not believed that he does. */
const mayEmpty = ({ kind, words, plan }: Task): boolean => kind === 'refine' && (plan?.operations.length === 0 || EMPTYING.test(words));
const EMPTYING = /\b(delete|remove|clear|erase|empty|discard|scrap|take .*away|get rid|start over)\b/i;

/** Builds a plan and holds the result against what was asked, and its length against `most` operations. @throws what the validator throws */
export async function judge({ raw, mended, outcome }: ReadPlan, run: Run, signal: AbortSignal, most?: number): Promise<Judged> {
  if ('errors' in outcome) return { raw, mended, faults: outcome.errors, errors: Math.max(1, outcome.errors.length) };
  const { specified } = outcome;
  const built = await run.validator.build(specified.plan, run.quality ?? 'final', signal);
  await run.turn();
  const failed = built.report.problems.filter(({ severity }) => severity === 'error');
  if (failed.length > 0) return { raw, mended, faults: failed, errors: failed.length };
  const assembled = assemble({ ...specified, built });
  const found = built.report.problems.filter(({ code }) => code === 'check');
  const missed = assembled.plan.intent.requirements.filter(({ met }) => met === false).map(missing);
  const long = most !== undefined && assembled.plan.operations.length > most ? [tooLong(assembled.plan, most)] : [];
  const warnings = [...assembled.warnings, ...long.map(({ message }) => message)];
  return { raw, mended, faults: [...missed, ...found, ...long], errors: 0, assembled: { ...assembled, warnings } };
}

/** The better of two; the first where they are alike. */
export function better(a: Judged, b: Judged): Judged {
  if (a.errors !== b.errors) return a.errors < b.errors ? a : b;
  return b.faults.length < a.faults.length ? b : a;
}

/** Ids of the operations that faults are about, and of those that they are made of. */
export function failingIds({ raw, faults }: Judged): ReadonlySet<string> {
  const ids = raw.operations.map((operation) => (operation as { id?: unknown }).id).filter((id) => typeof id === 'string');
  const failing = new Set<string>();
  for (const { place, message } of faults) {
    const index = /^operations\[(\d+)\]/.exec(place)?.[1];
    const own = index === undefined ? place : ids[Number(index)];
    for (const id of ids)
      if (id === own || place.startsWith(`${id}_`) || place.startsWith(`${id}.`) || message.includes(`"${id}"`)) failing.add(id);
  }
  return withSources(failing, raw);
}

/** These operations and all that they are made of: a wall that is too thin in the casting is mended in its setting. */
function withSources(ids: Set<string>, { operations }: LoosePlan): ReadonlySet<string> {
  const written = operations as { id?: unknown; inputs?: unknown; params?: unknown }[];
  const named = new Map(written.map(({ id, inputs, params }) => [String(id), stringsIn([inputs, params])]));
  const sources = new Set(ids);
  for (const id of sources) for (const source of named.get(id) ?? []) if (named.has(source)) sources.add(source);
  return sources;
}

/** Texts in a value, and in what it holds: ids stand among an operation's inputs and its parameters; what it only stands on is no source. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

const EMPTY: Problem = {
  code: 'cannot_build',
  place: 'operations',
  message: 'The plan has no operations: write those that make what was asked for, and leave those that are there.',
  severity: 'error',
};

const tooLong = ({ operations, intent }: Plan, most: number): Problem => ({
  code: 'check',
  place: '',
  message: `The plan has ${operations.length} operations, and a ${intent.complexity} design at most ${most}: what was not asked for can be left out.`,
  severity: 'warning',
});

const missing = ({ words, about }: Requirement): Problem => ({
  code: 'check',
  place: '',
  message: `"${words}" was asked for (${about}), and the result does not show it.`,
  severity: 'warning',
});

/**
 * What the offline reader noted as asked for stays, whatever the model wrote; its own notes come beside it. The degree of detail is the
 * one that the model was asked for: what was set, or what the words decide.
 */
function withIntent(plan: Plan, task: Task): Plan {
  const kept = task.kind === 'refine' ? [] : notedIn(task);
  const complexity = task.complexity ?? (task.kind === 'generate' ? task.reading.plan?.intent.complexity : undefined);
  const added = plan.intent.requirements.filter((own) => !kept.some((other) => alike(own, other)));
  return {
    ...plan,
    intent: {
      ...plan.intent,
      requirements: [...kept, ...added],
      ...(complexity !== undefined && { complexity }),
    },
  };
}

function alike(a: Requirement, b: Requirement): boolean {
  if (a.words.toLowerCase() === b.words.toLowerCase()) return true;
  if (a.kind !== b.kind) return false;
  return lengthOf(a) === lengthOf(b);
}

const lengthOf = ({ value, unit }: Requirement): number | string =>
  typeof value === 'number' ? value * (millimetresIn(unit ?? 'mm') ?? 1) : value.toLowerCase();
