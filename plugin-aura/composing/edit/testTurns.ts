import { Evaluator } from '../../evaluation/evaluate.ts';
import { numbersOf } from '../../evaluation/numbers.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { wordReader } from '../offline.ts';

/** Test support: plays turns on a design as it is written and read again, with what was built before and after the last of them. */

const reader = wordReader();
const evaluator = Kernel.load().then((kernel) => new Evaluator(kernel, registry));

async function built(plan: Plan) {
  const evaluation = (await evaluator).evaluate(plan, { quality: 'draft' });
  return { ...reportOf(evaluation, resolveMaterials(plan).specifications), numbers: numbersOf(evaluation) };
}

const exported = (plan: Plan): Plan => planSchema.parse(JSON.parse(JSON.stringify(plan)));
const sizeOf = ({ bounds }: Awaited<ReturnType<typeof built>>['parts'][number]): number[] =>
  bounds.max.map((value, k) => Math.round((value - bounds.min[k]!) * 10) / 10);

/** What the last turn said and did: `was` and `now` are the parts by name, with size, place and material. */
export async function afterTurns(first: string, ...turns: string[]) {
  let plan = exported((await reader.generate(first)).plan!);
  let before = plan;
  let last: Awaited<ReturnType<typeof reader.refine>> | undefined;
  for (const turn of turns) {
    before = plan;
    last = await reader.refine(plan, turn, { measure: () => built(before), build: built });
    if (last.plan) plan = exported(last.plan);
  }
  const [old, next] = [await built(before), await built(plan)];
  const partsOf = ({ parts }: typeof old) =>
    parts.map((part) => ({
      name: part.name,
      material: part.material,
      copies: part.copies,
      size: sizeOf(part),
      at: part.bounds.max.map((value, k) => Math.round((value + part.bounds.min[k]!) * 5) / 10),
    }));
  const [was, now] = [partsOf(old), partsOf(next)];
  const isSame = (part: (typeof was)[number]): boolean => was.some((other) => JSON.stringify(other) === JSON.stringify(part));
  return {
    plan,
    was,
    now,
    /** Parts that are not as they were. */
    changed: now.filter((part) => !isSame(part)).map(({ name }) => name),
    reply: last?.reply ?? '',
    notes: last?.notes ?? [],
    isChange: last?.plan !== undefined,
    errors: next.problems.filter(({ severity }) => severity === 'error'),
  };
}
