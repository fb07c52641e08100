import type { Kernel } from '../kernel/kernel.ts';
import type { Quality } from '../kernel/tessellation.ts';
import { composed } from '../operations/component.ts';
import type { Vocabulary } from '../operations/define.ts';
import type { Part, Result } from '../operations/part.ts';
import { checkPlan } from '../plan/check.ts';
import { withOwn } from '../plan/component.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../plan/problem.ts';
import { lengthFactorOf, resolveParameters } from '../plan/resolve.ts';
import type { ParamValues } from '../plan/schema.ts';
import { GeometryCache } from './cache.ts';
import { Run, type RunScope, type Workplace } from './run.ts';

/** What came of a plan. Its solids live until the next evaluation by the same evaluator, or its end. */
export interface Evaluation {
  plan: Plan;
  quality: Quality;
  /** By operation, consumed ones too; operations that could not be built are missing. */
  results: ReadonlyMap<string, Result>;
  /** What stands in the scene: placed, in order, consumed ones and cutters left out. */
  parts: readonly Part[];
  /** Resolved values by operation: numbers instead of expressions, lengths in mm, defaults filled. */
  params: ReadonlyMap<string, ParamValues>;
  problems: readonly Problem[];
  /** Operations whose geometry was not in the cache. */
  rebuilt: readonly string[];
}

export interface EvaluateOptions {
  quality: Quality;
  /** Only to be looked at, while a slider moves: metals that grow together are left standing in one another. */
  shown?: boolean;
  signal?: AbortSignal;
  /** Called before each operation. */
  onOperation?(index: number, id: string): void;
}

const DEFAULT_CACHE_BYTES = 256 * 1024 * 1024;
/** Longest time in ms that `evaluateInterruptibly` works before it lets messages in. */
const SLICE = 12;

/**
 * Turns plans into parts. One evaluator serves one design at a time: it remembers geometry by content, so that the next
 * evaluation of nearly the same plan builds only what hangs on the difference, and a move builds nothing.
 */
export class Evaluator {
  readonly kernel: Kernel;
  readonly registry: Vocabulary;
  readonly #cache: GeometryCache;

  constructor(kernel: Kernel, registry: Vocabulary, options: { cacheBytes?: number } = {}) {
    this.kernel = kernel;
    this.registry = registry;
    this.#cache = new GeometryCache(kernel, options.cacheBytes ?? DEFAULT_CACHE_BYTES);
  }

  /** Never throws for a bad plan: every problem is in the answer, beside the parts of what could be built. Throws the signal's reason when aborted. */
  evaluate(plan: Plan, options: EvaluateOptions): Evaluation {
    const steps = this.#steps(plan, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** Like `evaluate`, but lets pending messages (an abort among them) in between operations. One at a time. */
  async evaluateInterruptibly(plan: Plan, options: EvaluateOptions): Promise<Evaluation> {
    const steps = this.#steps(plan, options);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      await new Promise((resume) => setTimeout(resume, 0));
      since = performance.now();
    }
  }

  /** Frees all geometry. */
  dispose(): void {
    this.#cache.clear();
  }

  *#steps(plan: Plan, options: EvaluateOptions): Generator<void, Evaluation> {
    this.#cache.begin();
    const { quality } = options;
    const checked = checkPlan(plan, this.registry);
    const errors = checked.filter((problem) => problem.severity === 'error');
    const faulty = new Set(errors.flatMap((problem) => /^operations\[(\d+)\]/.exec(problem.place)?.[1] ?? []).map(Number));
    const shop: Workplace = {
      kernel: this.kernel,
      registry: vocabularyOf(plan, this.registry, errors),
      cache: this.#cache,
      quality,
      shown: options.shown ?? false,
      rebuilt: [],
      built: 0,
    };
    const run = new Run(shop, scopeOf(plan), (index) => `operations[${index}]`);
    try {
      for (const [index, operation] of plan.operations.entries()) {
        options.signal?.throwIfAborted();
        options.onOperation?.(index, operation.id);
        if (!faulty.has(index)) run.operate(operation, index);
        yield;
      }
      options.signal?.throwIfAborted();
    } finally {
      this.#cache.trim();
    }
    const { results, parts, params, problems } = run.outcome();
    return { plan, quality, results, parts, params, problems: [...checked, ...problems], rebuilt: shop.rebuilt };
  }
}

/** The vocabulary with the plan's own components, those without faults. */
function vocabularyOf(plan: Plan, registry: Vocabulary, errors: readonly Problem[]): Vocabulary {
  const sound = (plan.components ?? []).filter((_, index) => !errors.some(({ place }) => place.startsWith(`components[${index}]`)));
  return withOwn(registry, { ...plan, components: sound }, composed);
}

/** The parameters of a plan, as its operations see them. */
function scopeOf(plan: Plan): RunScope {
  const { values } = resolveParameters(plan);
  const names = plan.parameters.map(({ name }) => name);
  return {
    names,
    lookup: (name) => values.get(name),
    has: (name) => !names.includes(name) || values.has(name),
    millimetres: lengthFactorOf(plan),
  };
}
