import { CannotBuild } from '../kernel/cannotBuild.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { multiply } from '../kernel/matrix.ts';
import type { Mat4 } from '../kernel/space.ts';
import type { Quality } from '../kernel/tessellation.ts';
import { segmentsOf, toleranceOf } from '../kernel/tessellation.ts';
import type { AnyOperation, BuildContext, Vocabulary } from '../operations/define.ts';
import type { Part, Result } from '../operations/part.ts';
import { boundsOf } from '../operations/parts.ts';
import { checkPlan, referencesOf } from '../plan/check.ts';
import { type Placeable, placedAnchors, placementOf, splitTarget, UnknownAnchor } from '../plan/placement.ts';
import type { Operation, Plan } from '../plan/plan.ts';
import type { Problem } from '../plan/problem.ts';
import { lengthFactorOf, namesUsedIn, resolveParameters, resolveValue } from '../plan/resolve.ts';
import { type ParamValues, readParams } from '../plan/schema.ts';
import { GeometryCache, type Shaped } from './cache.ts';
import { factOf } from './facts.ts';
import { contentKey } from './key.ts';
import { refuseUnusable } from './refuse.ts';
import { fallOnto } from './touch.ts';

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
    const run = new Run(this.kernel, this.registry, this.#cache, plan, options.quality);
    try {
      for (const [index, operation] of plan.operations.entries()) {
        options.signal?.throwIfAborted();
        options.onOperation?.(index, operation.id);
        run.operate(operation, index);
        yield;
      }
      options.signal?.throwIfAborted();
    } finally {
      this.#cache.trim();
    }
    return run.evaluation();
  }
}

/** A built operation and the key of its content as it stands, for those that hang on it. */
interface Done {
  result: Result;
  key: string;
}

/** One evaluation under way. */
class Run {
  readonly #kernel: Kernel;
  readonly #registry: Vocabulary;
  readonly #cache: GeometryCache;
  readonly #plan: Plan;
  readonly #quality: Quality;
  readonly #done = new Map<string, Done>();
  readonly #params = new Map<string, ParamValues>();
  readonly #problems: Problem[];
  readonly #consumed = new Set<string>();
  readonly #rebuilt: string[] = [];
  readonly #parameters: ReadonlyMap<string, number>;
  /** Numbers of operations that the check of the plan found faults in. */
  readonly #faulty: ReadonlySet<number>;
  readonly #names: readonly string[];

  constructor(kernel: Kernel, registry: Vocabulary, cache: GeometryCache, plan: Plan, quality: Quality) {
    this.#kernel = kernel;
    this.#registry = registry;
    this.#cache = cache;
    this.#plan = plan;
    this.#quality = quality;
    this.#problems = checkPlan(plan, registry);
    this.#parameters = resolveParameters(plan).values;
    this.#names = plan.parameters.map((parameter) => parameter.name);
    const errors = this.#problems.filter((problem) => problem.severity === 'error');
    this.#faulty = new Set(errors.flatMap((problem) => /^operations\[(\d+)\]/.exec(problem.place)?.[1] ?? []).map(Number));
  }

  operate(operation: Operation, index: number): void {
    const definition = this.#registry.get(operation.op);
    if (!definition || this.#faulty.has(index) || !this.#canResolve(operation)) return;
    const references = referencesOf(operation, definition, (id) => this.#done.has(id)).map(({ id }) => id);
    // What could not be built has said why; what hangs on it need not repeat it.
    if (references.some((id) => !this.#done.has(id))) return;
    const place = `operations[${index}]`;
    try {
      const done = this.#kernel.scope(() => this.#build(operation, definition, place));
      if (!done) return;
      this.#done.set(operation.id, done);
      for (const id of [...(operation.inputs ?? []), ...done.result.replaces]) this.#consumed.add(id);
    } catch (error) {
      this.#problems.push(problemOf(error, place));
    }
  }

  evaluation(): Evaluation {
    const results = new Map([...this.#done].map(([id, { result }]) => [id, result]));
    const parts: Part[] = [];
    const ids = new Set<string>();
    for (const [id, result] of results) {
      if (this.#consumed.has(id)) continue;
      for (const part of result.parts) if (part.class !== 'cutter') parts.push(uniquelyNamed(part, ids));
    }
    return {
      plan: this.#plan,
      quality: this.#quality,
      results,
      parts,
      params: this.#params,
      problems: this.#problems,
      rebuilt: this.#rebuilt,
    };
  }

  /** False where an expression uses a parameter that has no value (which was reported at the parameter). */
  #canResolve(operation: Operation): boolean {
    for (const name of namesUsedIn([operation.params, operation.at]))
      if (this.#names.includes(name) && !this.#parameters.has(name)) return false;
    return true;
  }

  #lookup(name: string): number | undefined {
    const dot = name.indexOf('.');
    if (dot < 0) return this.#parameters.get(name);
    const id = name.slice(0, dot);
    const done = this.#done.get(id);
    const definition = this.#registry.get(this.#plan.operations.find((operation) => operation.id === id)?.op ?? '');
    return (
      done && definition && factOf(name.slice(dot + 1), done.result, this.#params.get(id) ?? {}, definition, lengthFactorOf(this.#plan))
    );
  }

  #resolve<T>(source: T, place: string): { resolved: T; problems: Problem[] } {
    const problems: Problem[] = [];
    const resolved = resolveValue(
      source,
      (name) => this.#lookup(name),
      place,
      this.#names,
      (problem) => problems.push(problem),
    );
    return { resolved: resolved as T, problems };
  }

  #build(operation: Operation, definition: AnyOperation, place: string): Done | undefined {
    const given = this.#resolve(operation.params, `${place}.params`);
    const read = given.problems.length > 0 ? given : readParams(definition, given.resolved, `${place}.params`, lengthFactorOf(this.#plan));
    if (read.problems.length > 0 || !('values' in read)) {
      this.#problems.push(...read.problems);
      return undefined;
    }
    const { values } = read;
    this.#params.set(operation.id, values);

    const inputs = (operation.inputs ?? []).map((id) => this.#done.get(id)!);
    const readIds = this.#readBy(values, definition);
    const key = contentKey(
      [
        operation.op,
        this.#quality,
        JSON.stringify(values),
        ...inputs.map((done) => done.key),
        '',
        ...readIds.map((id) => `${id}=${this.#done.get(id)!.key}`),
      ].join('|'),
    );
    const shaped = this.#cache.get(key) ?? this.#shape(operation, definition, values, inputs, key);
    const placement = this.#place(operation, definition, shaped, place);
    if (!placement) return undefined;
    const result = finish(operation, definition, shaped, placement);
    return { result, key: contentKey([key, placement.join(), operation.id, operation.name ?? '', operation.material ?? ''].join('|')) };
  }

  /** Ids of earlier operations that a build may read: its references, and whatever text of a structured value is the id of one. */
  #readBy(values: ParamValues, definition: AnyOperation): string[] {
    const ids = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string' && this.#done.has(value)) ids.add(value);
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    for (const [name, param] of Object.entries(definition.params))
      if (param.kind === 'ref' || param.kind === 'value') collect(values[name]);
    return [...ids];
  }

  #shape(operation: Operation, definition: AnyOperation, values: ParamValues, inputs: readonly Done[], key: string): Shaped {
    this.#rebuilt.push(operation.id);
    const notes: string[] = [];
    const context: BuildContext = {
      kernel: this.#kernel,
      quality: this.#quality,
      segments: (radius) => segmentsOf(this.#quality, radius),
      tolerance: (radius) => toleranceOf(this.#quality, radius),
      inputs: inputs.map((done) => done.result),
      ref: (id) => {
        const done = this.#done.get(id);
        if (!done) throw new CannotBuild(`There is no earlier operation "${id}" to refer to.`);
        return done.result;
      },
      note: (sentence) => notes.push(sentence),
    };
    const built = definition.build(values as Readonly<Record<string, never>>, context);
    refuseUnusable(built);
    const shaped: Shaped = {
      built,
      notes,
      bounds: boundsOf(built.parts.map((part) => ({ ...part, class: part.class ?? definition.produces }))),
    };
    this.#cache.set(key, shaped);
    return shaped;
  }

  #place(operation: Operation, definition: AnyOperation, { built, bounds }: Shaped, place: string): Mat4 | undefined {
    const at = this.#resolve(operation.at, `${place}.at`);
    if (at.problems.length > 0) {
      this.#problems.push(...at.problems);
      return undefined;
    }
    const placeable: Placeable = {
      bounds: bounds ?? { min: [0, 0, 0], max: [0, 0, 0] },
      anchors: built.anchors ?? {},
      placesItself: built.placesItself ?? definition.placesItself === true,
    };
    const resolved = at.resolved && inMillimetres(at.resolved, lengthFactorOf(this.#plan));
    const target = resolved?.to !== undefined ? this.#done.get(splitTarget(resolved.to).id)?.result : undefined;
    try {
      const joined = placementOf(placeable, resolved, target?.anchors);
      return resolved?.touch && target ? multiply(fallOnto(built.parts, joined, target, resolved.touch), joined) : joined;
    } catch (error) {
      if (!(error instanceof UnknownAnchor)) throw error;
      this.#problems.push({ code: 'unknown_anchor', place: `${place}.at.${error.field}`, message: error.message, severity: 'error' });
      return undefined;
    }
  }
}

type ResolvedAt = NonNullable<Parameters<typeof placementOf>[1]> & Pick<NonNullable<Operation['at']>, 'touch'>;

/** A placement after its expressions became numbers, lengths from the plan's units to mm. */
function inMillimetres(at: NonNullable<Operation['at']>, factor: number): ResolvedAt {
  const lengths = (vector: readonly unknown[]): [number, number, number] => [
    Number(vector[0]) * factor,
    Number(vector[1]) * factor,
    Number(vector[2]) * factor,
  ];
  return {
    my: at.my,
    to: at.to,
    touch: at.touch,
    offset: at.offset && lengths(at.offset),
    rotate: at.rotate && [Number(at.rotate[0]), Number(at.rotate[1]), Number(at.rotate[2])],
    embed: at.embed === undefined ? undefined : Number(at.embed) * factor,
    pivot: Array.isArray(at.pivot) ? lengths(at.pivot) : (at.pivot as string | undefined),
  };
}

/** Gives built parts their ids, names, materials and places. */
function finish(operation: Operation, definition: AnyOperation, { built, notes, bounds }: Shaped, placement: Mat4): Result {
  const roles = new Map<string, number>();
  const single = built.parts.length === 1;
  const parts = built.parts.map((part): Part => {
    const nth = (roles.get(part.role) ?? 0) + 1;
    roles.set(part.role, nth);
    const own = single ? operation.id : `${operation.id}.${part.role}${nth > 1 ? `_${nth}` : ''}`;
    const handedOn = part.operation !== undefined;
    return {
      ...part,
      id: part.id ?? own,
      operation: part.operation ?? operation.id,
      name:
        (single && !handedOn ? operation.name : undefined) ??
        part.name ??
        operation.name ??
        (single ? definition.label : `${definition.label} ${part.role}`),
      class: part.class ?? definition.produces,
      transform: part.transform ? multiply(placement, part.transform) : placement,
      ...(part.copies ? { copies: part.copies.map((copy) => multiply(placement, copy)) } : {}),
      material: part.keepMaterial ? part.material : (operation.material ?? part.material),
    };
  });
  const placeable: Placeable = { bounds: bounds ?? { min: [0, 0, 0], max: [0, 0, 0] }, anchors: built.anchors ?? {}, placesItself: true };
  return {
    operation: operation.id,
    parts,
    anchors: placedAnchors(placeable, placement),
    resolved: built.resolved ?? {},
    facts: built.facts ?? {},
    replaces: built.replaces ?? [],
    notes,
  };
}

function uniquelyNamed(part: Part, taken: Set<string>): Part {
  let id = part.id;
  for (let n = 2; taken.has(id); n++) id = `${part.id}_${n}`;
  taken.add(id);
  return id === part.id ? part : { ...part, id };
}

/** A fault of a build as a problem of the plan; what is no refusal of ours is a defect, named as such. */
function problemOf(error: unknown, place: string): Problem {
  if (error instanceof CannotBuild) {
    return {
      code: 'cannot_build',
      place: error.param === undefined ? place : `${place}.params.${error.param}`,
      message: error.message,
      severity: 'error',
    };
  }
  return {
    code: 'cannot_build',
    place,
    message: `It could not be built: ${error instanceof Error ? error.message : String(error)}`,
    severity: 'error',
  };
}
