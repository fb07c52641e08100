import type { BriefThing, Outcome } from '../plan/brief.ts';
import type { Operation, Plan } from '../plan/plan.ts';
import type { Problem } from '../plan/problem.ts';

/** Operations that work on a thing and may be left out of it: the thing stands without them. */
const WORK: ReadonlySet<string> = new Set(['hole', 'pocket', 'boss', 'groove', 'knurl', 'fillet', 'chamfer', 'paint', 'remodel', 'taper']);

/**
 * The plan without the one feature that could not be built on a thing of the library (a hole where a ring is open, rounded edges on what has
 * none), with the sentence that tells it. Undefined where the fault is another: a plain body that cannot be as it was said is refused.
 */
export function withoutUnbuildable(plan: Plan, problems: readonly Problem[]): { plan: Plan; told: string } | undefined {
  const [problem] = problems;
  const index = Number(/^operations\[(\d+)\]/.exec(problem?.place ?? '')?.[1] ?? Number.NaN);
  const faulty = plan.operations[index];
  // a guitar stands without the pickguard that it has not
  const isOfNoPart = faulty?.op === 'alter' && /^It has no part /.test(problem?.message ?? '');
  if (!problem || !faulty || problems.length > 1 || !(WORK.has(faulty.op) || isOfNoPart) || !isOnThing(faulty, plan.operations))
    return undefined;
  const [input] = faulty.inputs ?? [];
  if (input === undefined) return undefined;
  const name = /^(remodel|taper)$/.test(faulty.op)
    ? faulty.op
    : (faulty.id.split('_').findLast((word) => !/^\d+$/.test(word)) ?? faulty.op);
  const operations = plan.operations
    .filter((operation) => operation !== faulty)
    .map((operation) => ({
      ...operation,
      ...(operation.inputs && { inputs: operation.inputs.map((id) => (id === faulty.id ? input : id)) }),
      // what was picked out of it is picked out of what it worked on
      ...(operation.params.of === faulty.id && { params: { ...operation.params, of: input } }),
    }));
  const text = JSON.stringify(operations);
  // what asks for its sizes or stands on it cannot do without it
  if (new RegExp(`\\b${faulty.id}(?:\\.|"(?!:))`).test(text)) return undefined;
  const why = `The ${name} was left out, because it cannot be made there. ${problem.message}`;
  const intent = { ...plan.intent, requirements: plan.intent.requirements.filter(({ operation }) => operation !== faulty.id) };
  const brief = plan.brief && { ...plan.brief, things: plan.brief.things.map((thing) => without(thing, faulty.id, why.slice(0, 400))) };
  return { plan: { ...plan, intent, operations, ...(brief && { brief }) }, told: why };
}

/** A thing of the brief as it was said, where what the operation was to do is told to be undone. */
function without<Said extends BriefThing>(thing: Said, operation: string, why: string): Said {
  const undone = <Told extends { outcome?: Outcome | undefined }>(said: Told): Told =>
    said.outcome && 'operation' in said.outcome && said.outcome.operation === operation ? { ...said, outcome: { why } } : said;
  return undone({ ...thing, facts: thing.facts.map(undone), parts: thing.parts.map((part) => without(part, operation, why)) });
}

/** Whether what an operation works on is, in the end, a thing of the library or a part that was picked out of one. */
function isOnThing(operation: Operation, operations: readonly Operation[]): boolean {
  let at: Operation | undefined = operation;
  for (let steps = 0; at && steps < 40; steps++) {
    if (at.op === 'pick') return true;
    const [input]: readonly string[] = at.inputs ?? [];
    if (input === undefined)
      return /^create_/.test(at.op) && !/^create_(tube|cross_block|step_block|v_block|flat_frame|toothed_disc|gusset_plate)$/.test(at.op);
    at = operations.find(({ id }) => id === input);
  }
  return false;
}
