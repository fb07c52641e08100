import { CannotBuild } from '../kernel/cannotBuild.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { multiply } from '../kernel/matrix.ts';
import type { Mat4 } from '../kernel/space.ts';
import { type Quality, segmentsOf, toleranceOf, unseenOn } from '../kernel/tessellation.ts';
import type { AnyOperation, BuildContext, Built, Vocabulary } from '../operations/define.ts';
import type { Part, Result } from '../operations/part.ts';
import { boundsOf } from '../operations/parts.ts';
import { referencesOf } from '../plan/check.ts';
import type { Composed } from '../plan/component.ts';
import { largestLength, seenWhole } from '../plan/declaration.ts';
import { type Placeable, placementOf, type ResolvedPlacement, splitTarget, UnknownAnchor } from '../plan/placement.ts';
import { LIMITS, type Operation } from '../plan/plan.ts';
import type { Problem } from '../plan/problem.ts';
import { namesUsedIn, resolveValue, type Scope } from '../plan/resolve.ts';
import { type ParamValues, readParams } from '../plan/schema.ts';
import { assembled, InsideFault } from './assemble.ts';
import type { GeometryCache, Shaped } from './cache.ts';
import { factOf } from './facts.ts';
import { finish, uniquelyNamed } from './finish.ts';
import { contentKey } from './key.ts';
import { type Left, withoutLeft } from './leftOut.ts';
import { refuseUnusable } from './refuse.ts';
import { fallOnto } from './touch.ts';

/** What all lists of operations in one evaluation share: that of the plan and those of the components in it. */
export interface Workplace {
  readonly kernel: Kernel;
  readonly registry: Vocabulary;
  readonly cache: GeometryCache;
  readonly quality: Quality;
  readonly shown: boolean;
  /** Operations whose geometry was not in the cache, those of components as "screwdriver.blade". */
  readonly rebuilt: string[];
  /** Operations worked off so far. */
  built: number;
}

/** The names that a list of operations knows. */
export interface RunScope extends Scope {
  /** False where a name is a parameter's that has no value, which was reported there. */
  has(name: string): boolean;
  /** Millimetres in one unit of the lengths of the list. */
  millimetres: number;
}

/** A built operation and the key of its content as it stands, for those that hang on it. */
interface Done {
  result: Result;
  key: string;
  op: string;
}

export interface Outcome {
  results: ReadonlyMap<string, Result>;
  parts: readonly Part[];
  params: ReadonlyMap<string, ParamValues>;
  problems: readonly Problem[];
}

/** One list of operations under way: the plan's, or the body of a component with the values of one use. */
export class Run {
  readonly #shop: Workplace;
  readonly #scope: RunScope;
  readonly #placeOf: (index: number, id: string) => string;
  /** Ids of the components that this list stands in. */
  readonly #within: readonly string[];
  /** What cannot be seen on the thing that this list is the inside of, mm (kernel/tessellation.ts); 0 for a plan's own list. */
  readonly #unseen: number;
  readonly #done = new Map<string, Done>();
  readonly #left = new Set<string>();
  readonly #params = new Map<string, ParamValues>();
  readonly #problems: Problem[] = [];
  readonly #consumed = new Set<string>();

  constructor(
    shop: Workplace,
    scope: RunScope,
    placeOf: (index: number, id: string) => string,
    within: readonly string[] = [],
    unseen = 0,
  ) {
    this.#shop = shop;
    this.#placeOf = placeOf;
    this.#within = within;
    this.#unseen = unseen;
    this.#scope = { ...scope, lookup: (name) => scope.lookup(name) ?? this.#fact(name) };
  }

  operate(given: Operation, index: number): void {
    const definition = this.#shop.registry.get(given.op);
    if (!definition || !this.#canResolve(given)) return;
    const place = this.#placeOf(index, given.id);
    const operation = this.#asBuilt(given, definition, place);
    if (!operation) return;
    const references = referencesOf(operation, definition, (id) => this.#done.has(id)).map(({ id }) => id);
    // What could not be built has said why; what hangs on it need not repeat it.
    if (references.some((id) => !this.#done.has(id))) return;
    try {
      if (++this.#shop.built > LIMITS.built)
        throw new CannotBuild(`The design comes to more than ${LIMITS.built} operations, those inside components counted.`);
      const done = this.#shop.kernel.scope(() => this.#build(operation, definition, place));
      if (!done) return;
      this.#done.set(operation.id, done);
      for (const id of [...(operation.inputs ?? []), ...done.result.replaces]) this.#consumed.add(id);
    } catch (error) {
      this.#problems.push(problemOf(error, place));
    }
  }

  outcome(): Outcome {
    const results = new Map([...this.#done].map(([id, { result }]) => [id, result]));
    const parts: Part[] = [];
    const ids = new Set<string>();
    for (const [id, result] of results) {
      if (this.#consumed.has(id)) continue;
      for (const part of result.parts) if (part.class !== 'cutter') parts.push(uniquelyNamed(part, ids));
    }
    return { results, parts, params: this.#params, problems: this.#problems };
  }

  /** The operation without what was left out before it; undefined where it is left out itself. */
  #asBuilt(operation: Operation, definition: AnyOperation, place: string): Operation | undefined {
    if (operation.when !== undefined) {
      const wanted = this.#isWanted(operation.when, `${place}.when`);
      if (wanted === undefined) return undefined;
      if (!wanted) return this.#leaveOut(operation.id);
    }
    const left: Left = { has: (id) => this.#left.has(id) };
    return this.#left.size === 0 ? operation : (withoutLeft(operation, definition, left) ?? this.#leaveOut(operation.id));
  }

  /** What a condition comes to; undefined (and a problem) where it has a fault. */
  #isWanted(when: NonNullable<Operation['when']>, place: string): boolean | undefined {
    const { resolved, problems } = this.#resolve<unknown>(when, place);
    this.#problems.push(...problems);
    if (typeof resolved === 'number' || typeof resolved === 'boolean') return Number(resolved) !== 0;
    if (problems.length === 0)
      this.#problems.push({ code: 'bad_expression', place, message: 'It has to come to a number or a flag.', severity: 'error' });
    return undefined;
  }

  #leaveOut(id: string): undefined {
    this.#left.add(id);
  }

  /** False where an expression uses a parameter that has no value (which was reported at the parameter). */
  #canResolve({ params, at, when, material, name }: Operation): boolean {
    for (const used of namesUsedIn([params, at, when, material, name])) if (!this.#scope.has(used)) return false;
    return true;
  }

  #fact(name: string): number | undefined {
    const dot = name.indexOf('.');
    if (dot < 0) return undefined;
    const id = name.slice(0, dot);
    // What was left out has no size.
    if (this.#left.has(id)) return 0;
    const done = this.#done.get(id);
    const definition = done && this.#shop.registry.get(done.op);
    return definition && factOf(name.slice(dot + 1), done.result, this.#params.get(id) ?? {}, definition, this.#scope.millimetres);
  }

  #resolve<T>(source: T, place: string): { resolved: T; problems: Problem[] } {
    const problems: Problem[] = [];
    const resolved = resolveValue(source, this.#scope, place, (problem) => problems.push(problem));
    return { resolved: resolved as T, problems };
  }

  #build(given: Operation, definition: AnyOperation, place: string): Done | undefined {
    const { millimetres } = this.#scope;
    const asked = this.#resolve(given.params, `${place}.params`);
    const words = this.#words(given, place);
    const operation = { ...given, ...words };
    const read = asked.problems.length > 0 ? asked : readParams(definition, asked.resolved, `${place}.params`, millimetres);
    if (read.problems.length > 0 || !('values' in read)) {
      this.#problems.push(...read.problems);
      return undefined;
    }
    const { values } = read;
    this.#params.set(operation.id, values);

    const inputs = (operation.inputs ?? []).map((id) => this.#done.get(id)!);
    const readIds = this.#readBy(values, definition);
    const seen = Math.max((given.seen ?? 0) * millimetres, seenWhole(definition) ? largestLength(definition, values) : 0);
    const unseen = Math.max(this.#unseen, unseenOn(seen));
    const key = contentKey(
      [
        definition.body?.key ?? operation.op,
        this.#fineness(unseen),
        JSON.stringify(values),
        ...inputs.map((done) => done.key),
        '',
        ...readIds.map((id) => `${id}=${this.#done.get(id)!.key}`),
      ].join('|'),
    );
    const shaped = this.#shop.cache.get(key) ?? this.#shape(operation, definition, values, { inputs, key, unseen });
    const placement = this.#place(operation, definition, shaped, place);
    if (!placement) return undefined;
    const result = finish(operation, definition, shaped, placement, this.#within.length > 0);
    const content = [key, placement.join(), operation.id, operation.name ?? '', operation.material ?? ''];
    return { result, key: contentKey(content.join('|')), op: operation.op };
  }

  #fineness(unseen: number): string {
    return `${this.#shop.quality}${this.#shop.shown ? ' shown' : ''} ${unseen}`;
  }

  /** Name and material that are expressions, as texts. */
  #words({ name, material }: Operation, place: string): Pick<Operation, 'name' | 'material'> {
    const { resolved, problems } = this.#resolve({ name, material }, place);
    this.#problems.push(...problems);
    return Object.fromEntries(Object.entries(resolved).flatMap(([key, word]) => (word === undefined ? [] : [[key, String(word)]])));
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

  #shape(
    operation: Operation,
    definition: AnyOperation,
    values: ParamValues,
    { inputs, key, unseen }: { inputs: readonly Done[]; key: string; unseen: number },
  ): Shaped {
    const { kernel, quality, shown, rebuilt, cache } = this.#shop;
    const within = [...this.#within, operation.id];
    rebuilt.push(within.join('.'));
    const notes: string[] = [];
    const context: BuildContext = {
      kernel,
      quality,
      shown,
      segments: (radius) => segmentsOf(quality, radius, unseen),
      tolerance: (radius) => toleranceOf(quality, radius, unseen),
      unseen,
      inputs: inputs.map((done) => done.result),
      ref: (id) => {
        const done = this.#done.get(id);
        if (!done) throw new CannotBuild(`There is no earlier operation "${id}" to refer to.`);
        return done.result;
      },
      note: (sentence) => notes.push(sentence),
      remembered: (on, make) => this.#remembered(contentKey(`of ${operation.op}|${this.#fineness(unseen)}|${JSON.stringify(on)}`), make),
      assemble: (component, given) =>
        assembled(component, given, this.#shop.registry, (inside, scope) =>
          this.#inside(inside, scope, within, Math.max(unseen, unseenInside(component, scope))),
        ),
    };
    const built = definition.build(values as Readonly<Record<string, never>>, context);
    refuseUnusable(built);
    const shaped: Shaped = {
      built,
      notes,
      bounds: boundsOf(built.parts.map((part) => ({ ...part, class: part.class ?? definition.produces }))),
    };
    cache.set(key, shaped);
    return shaped;
  }

  #remembered(key: string, make: () => Built): Built {
    const { cache } = this.#shop;
    const known = cache.get(key);
    if (known) return known.built;
    const built = make();
    cache.set(key, { built, notes: [], bounds: null });
    return built;
  }

  /** Works off the body of a component up to its first fault. `within` are the ids of the operations that it stands in. */
  #inside(operations: readonly Operation[], scope: RunScope, within: readonly string[], unseen: number): Outcome {
    if (within.length > LIMITS.depth) throw new CannotBuild(`Components stand within one another deeper than ${LIMITS.depth}.`);
    const run = new Run(this.#shop, scope, (_, id) => id, within, unseen);
    for (const [index, operation] of operations.entries()) {
      run.operate(operation, index);
      if (run.#problems.length > 0) break;
    }
    return run.outcome();
  }

  #place(operation: Operation, definition: AnyOperation, { built, bounds }: Shaped, place: string): Mat4 | undefined {
    const at = this.#resolve(operation.at, `${place}.at`);
    const { resolved, problems } = placementFrom(at.resolved, at.problems, this.#scope.millimetres, `${place}.at`);
    if (problems.length > 0) {
      this.#problems.push(...problems);
      return undefined;
    }
    const placeable: Placeable = {
      bounds: bounds ?? { min: [0, 0, 0], max: [0, 0, 0] },
      anchors: built.anchors ?? {},
      placesItself: built.placesItself ?? definition.placesItself === true,
    };
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

/** What cannot be seen on a component whose lengths are known, those too that it chose itself. */
function unseenInside(component: Composed, scope: RunScope): number {
  if (!seenWhole(component)) return 0;
  const lengths = Object.fromEntries(Object.keys(component.params).map((name) => [name, scope.whole?.(name)]));
  return unseenOn(largestLength(component, lengths) * scope.millimetres);
}

type ResolvedAt = ResolvedPlacement & Pick<NonNullable<Operation['at']>, 'touch'>;

/** A placement after its expressions were resolved, lengths from the units of its list to mm. */
function placementFrom(
  at: Operation['at'],
  found: readonly Problem[],
  factor: number,
  place: string,
): { resolved: ResolvedAt | undefined; problems: readonly Problem[] } {
  if (!at) return { resolved: undefined, problems: found };
  const problems = [...found];
  const number = (value: unknown, field: string, by: number): number => {
    if (typeof value === 'number') return value * by;
    if (found.length === 0)
      problems.push({ code: 'schema', place: `${place}.${field}`, message: 'It has to be a number.', severity: 'error' });
    return 0;
  };
  const vector = (values: readonly unknown[], field: string, by: number): [number, number, number] => [
    number(values[0], field, by),
    number(values[1], field, by),
    number(values[2], field, by),
  ];
  const { my, to, touch, offset, rotate, embed, pivot } = at;
  const resolved: ResolvedAt = {
    my,
    to,
    touch,
    offset: offset && vector(offset, 'offset', factor),
    rotate: rotate && vector(rotate, 'rotate', 1),
    embed: embed === undefined ? undefined : number(embed, 'embed', factor),
    pivot: Array.isArray(pivot) ? vector(pivot, 'pivot', factor) : (pivot as string | undefined),
  };
  return { resolved, problems };
}

/** A fault of a build as a problem of the plan; what is no refusal of ours is a defect, named as such. */
function problemOf(error: unknown, place: string): Problem {
  if (error instanceof InsideFault)
    return { code: 'cannot_build', place: `${place}.${error.inside}`, message: error.message, severity: 'error' };
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
