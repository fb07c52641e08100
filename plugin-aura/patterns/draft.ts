import type { Operation, Parameter, Plan, PlanMaterial, Requirement } from '../plan/plan.ts';

export interface ParameterSpec {
  label: string;
  unit?: string;
  min?: number;
  max?: number;
  step?: number;
}

type OperationDraft = Omit<Operation, 'params'> & { params?: Record<string, unknown> };

/** A plan in the making: names stay unique, and a parameter gives the expression that reads it. */
export class PlanDraft {
  name = '';
  designType = 'product';
  complexity: Plan['intent']['complexity'] = 'simple';
  units: Plan['units'] = 'mm';
  readonly style: string[] = [];
  readonly requirements: Requirement[] = [];
  readonly assumptions: string[] = [];
  readonly parts: { name: string; relation: string }[] = [];
  /** What the artist should know. */
  readonly notes: string[] = [];
  /** Words of the prompt that were not used. */
  readonly unread: string[] = [];
  readonly #parameters: Parameter[] = [];
  readonly #materials: PlanMaterial[] = [];
  readonly #operations: Operation[] = [];

  /** A draft that goes on from a plan; the plan itself is not touched. */
  static from(plan: Plan): PlanDraft {
    const draft = new PlanDraft();
    const copy = structuredClone(plan);
    draft.name = copy.name;
    draft.designType = copy.intent.design_type;
    draft.complexity = copy.intent.complexity;
    draft.units = copy.units;
    draft.style.push(...copy.intent.style);
    draft.requirements.push(...copy.intent.requirements);
    draft.assumptions.push(...copy.intent.assumptions);
    draft.parts.push(...copy.intent.parts);
    draft.#parameters.push(...copy.parameters);
    draft.#materials.push(...copy.materials);
    draft.#operations.push(...copy.operations);
    return draft;
  }

  /** Declares a named parameter, with its range widened to hold the value, and gives "= name". */
  param(name: string, value: number, spec: ParameterSpec): string {
    const free = this.#free(name, (candidate) => this.#parameters.some((parameter) => parameter.name === candidate));
    const { label, unit = 'mm', min, max, step } = spec;
    this.#parameters.push({
      name: free,
      value: tidy(value),
      unit,
      label,
      ...(min !== undefined && { min: Math.min(min, value) }),
      ...(max !== undefined && { max: Math.max(max, value) }),
      ...(step !== undefined && { step }),
    });
    return `= ${free}`;
  }

  /** Id of a plan material with this preset; the same preset is listed once, under the first id asked for. */
  material(id: string, preset: string, more: Partial<PlanMaterial> = {}): string {
    const known = this.#materials.find((material) => material.preset === preset && material.finish === more.finish);
    if (known) return known.id;
    const free = this.#free(id, (candidate) => this.#materials.some((material) => material.id === candidate));
    this.#materials.push({ id: free, preset, ...more });
    return free;
  }

  /** Adds an operation under its id, or the next free one, and gives the id. `before` names a later operation that will use it. */
  add(operation: OperationDraft, before?: string): string {
    const id = this.freeId(operation.id);
    const place = before === undefined ? -1 : this.#operations.findIndex((candidate) => candidate.id === before);
    this.#operations.splice(place < 0 ? this.#operations.length : place, 0, {
      ...operation,
      id,
      params: withoutUndefined(operation.params ?? {}),
    });
    return id;
  }

  /** Takes operations out, and their ids from the inputs and lists of those that stay; operations that hang on nothing else go too. */
  remove(ids: ReadonlySet<string>): void {
    const gone = new Set(ids);
    for (let before = -1; before !== gone.size; ) {
      before = gone.size;
      for (const operation of this.#operations) if (!gone.has(operation.id) && hangsOn(operation, gone)) gone.add(operation.id);
    }
    const kept = this.#operations.filter((operation) => !gone.has(operation.id)).map((operation) => withoutReferences(operation, gone));
    this.#operations.splice(0, this.#operations.length, ...kept);
  }

  get parameters(): readonly Parameter[] {
    return this.#parameters;
  }
  get materials(): readonly PlanMaterial[] {
    return this.#materials;
  }

  freeId(id: string): string {
    const plain = id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_');
    return this.#free(plain, (candidate) => this.#operations.some((operation) => operation.id === candidate));
  }

  require(requirement: Requirement): void {
    this.requirements.push(requirement);
  }
  assume(sentence: string): void {
    if (!this.assumptions.includes(sentence)) this.assumptions.push(sentence);
  }
  relate(name: string, relation: string): void {
    this.parts.push({ name, relation });
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }

  plan(): Plan {
    const { designType, complexity, style, requirements, assumptions, parts } = this;
    return {
      version: 1,
      name: this.name || 'Untitled',
      intent: {
        design_type: designType,
        complexity,
        style: [...style],
        requirements: [...requirements],
        assumptions: [...assumptions],
        parts: [...parts],
      },
      units: this.units,
      parameters: [...this.#parameters],
      materials: [...this.#materials],
      operations: [...this.#operations],
    };
  }

  #free(name: string, taken: (candidate: string) => boolean): string {
    if (!taken(name)) return name;
    for (let n = 2; ; n++) if (!taken(`${name}_${n}`)) return `${name}_${n}`;
  }
}

/** Values of plans in at most four decimals. */
export const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function withoutUndefined(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

const isGone = (value: unknown, gone: ReadonlySet<string>): boolean => typeof value === 'string' && gone.has(value);

/** Whether an operation cannot stand without one of these: a setting without its stone, a union without any input, a part on another. */
function hangsOn({ params, inputs, at }: Operation, gone: ReadonlySet<string>): boolean {
  if (Object.values(params).some((value) => isGone(value, gone))) return true;
  if (inputs && inputs.length > 0 && inputs.every((id) => gone.has(id))) return true;
  return at?.to !== undefined && gone.has(at.to.split('.')[0]!.trim());
}

function withoutReferences(operation: Operation, gone: ReadonlySet<string>): Operation {
  const params = Object.fromEntries(
    Object.entries(operation.params).map(([name, value]) => [
      name,
      Array.isArray(value) && value.some((item) => isGone(item, gone)) ? value.filter((item) => !isGone(item, gone)) : value,
    ]),
  );
  return { ...operation, params, ...(operation.inputs && { inputs: operation.inputs.filter((id) => !gone.has(id)) }) };
}
