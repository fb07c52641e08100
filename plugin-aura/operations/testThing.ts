import { type Evaluation, Evaluator } from '../evaluation/evaluate.ts';
import type { Bounds } from '../kernel/frames.ts';
import { Kernel } from '../kernel/kernel.ts';
import type { Quality } from '../kernel/tessellation.ts';
import { planSchema } from '../plan/plan.ts';
import { registry } from './index.ts';
import type { Part, Result } from './part.ts';
import { boundsOf, placedSolids, placesOf } from './parts.ts';
import { examplePlan } from './testPlan.ts';

/** Test support: builds single operations as plans do, and measures what a joiner or machinist would. Lengths in mm. */
export interface Thing {
  parts: readonly Part[];
  result: Result;
  /** Width, height, depth over all parts. */
  size: readonly [number, number, number];
  bounds: Bounds;
  /** Number of pieces of a role, copies counted. */
  count(role: string): number;
  /** Volume of all solids, copies counted, mm3. */
  volume: number;
  /** Groups of pieces whose bounds meet; 1 where nothing floats. */
  groups: number;
}

export class Bench {
  readonly #evaluator: Evaluator;

  private constructor(kernel: Kernel) {
    this.#evaluator = new Evaluator(kernel, registry);
  }

  static async open(): Promise<Bench> {
    return new Bench(await Kernel.load());
  }

  close(): void {
    this.#evaluator.dispose();
  }

  /** What an operation makes of these params, with the inputs of its example. */
  make(op: string, params: Record<string, unknown> = {}, quality: Quality = 'draft'): Thing {
    return this.#measured(op, this.#evaluate(op, params, quality));
  }

  /** What a row of operations makes, each working on the one before. */
  chain(steps: readonly { op: string; params: Record<string, unknown> }[], quality: Quality = 'draft'): Thing {
    const id = (n: number): string => (n === steps.length - 1 ? 'it' : `step_${n}`);
    const operations = steps.map((step, n) => ({ id: id(n), ...step, ...(n > 0 && { inputs: [id(n - 1)] }) }));
    return this.#measured(steps.at(-1)!.op, this.#evaluator.evaluate(planSchema.parse({ operations }), { quality }));
  }

  /** Volume that two parts share where a plan puts them, mm3. */
  common(operations: readonly Record<string, unknown>[], quality: Quality = 'final'): number {
    const { parts, problems } = this.#evaluator.evaluate(planSchema.parse({ operations }), { quality });
    if (problems.length > 0 || parts.length !== 2) throw new Error(problems.map(({ message }) => message).join(' ') || 'Give two parts.');
    const [a, b] = parts.map((part) => placedSolids(part)[0]!);
    return a!.kernel.scope(() => Math.max(0, a!.intersect(b!).volume()));
  }

  #measured(op: string, { parts, results, problems }: Evaluation): Thing {
    if (problems.length > 0) throw new Error(`${op}: ${problems.map((problem) => problem.message).join(' ')}`);
    const bounds = boundsOf(parts)!;
    return {
      parts,
      result: results.get('it')!,
      bounds,
      size: [bounds.max[0] - bounds.min[0], bounds.max[1] - bounds.min[1], bounds.max[2] - bounds.min[2]],
      count: (role) => parts.filter((part) => part.role === role).reduce((sum, part) => sum + placesOf(part).length, 0),
      volume: parts.reduce((sum, part) => sum + (part.solid ? part.solid.volume() * placesOf(part).length : 0), 0),
      groups: groupsOf(parts),
    };
  }

  /** The sentence with which an operation refuses these params. */
  refusal(op: string, params: Record<string, unknown>): string {
    return this.#evaluate(op, params, 'draft').problems[0]?.message ?? 'It was built.';
  }

  #evaluate(op: string, params: Record<string, unknown>, quality: Quality) {
    const definition = registry.get(op);
    if (!definition) throw new Error(`There is no operation ${op}.`);
    return this.#evaluator.evaluate(examplePlan(definition, params), { quality });
  }
}

/** Number of groups of pieces whose bounds touch, within a thousandth of the whole. */
function groupsOf(parts: readonly Part[]): number {
  const boxes = parts.flatMap((part) =>
    part.solid ? placesOf(part).map((transform) => boundsOf([{ solid: part.solid!, class: part.class, transform }])!) : [],
  );
  const whole = boundsOf(parts)!;
  const near = 1e-3 * Math.max(...[0, 1, 2].map((k) => whole.max[k]! - whole.min[k]!));
  const meet = (a: Bounds, b: Bounds) => [0, 1, 2].every((k) => a.min[k]! <= b.max[k]! + near && b.min[k]! <= a.max[k]! + near);
  const waiting = new Set(boxes);
  let groups = 0;
  for (const first of boxes) {
    if (!waiting.delete(first)) continue;
    groups++;
    const reached = [first];
    for (let box = reached.pop(); box; box = reached.pop())
      for (const other of waiting)
        if (meet(box, other)) {
          waiting.delete(other);
          reached.push(other);
        }
  }
  return groups;
}
