import type { Operation, Parameter, Placement, PlanMaterial } from '../plan/plan.ts';
import { LIMITS } from '../plan/plan.ts';

/** How a named parameter is shown. */
export interface ParameterLook {
  label: string;
  unit?: string;
  min?: number;
  max?: number;
  step?: number;
}

export type OperationDraft = Omit<Operation, 'params'> & { params?: Record<string, unknown> };

/** Values of plans in at most four decimals, of what is smaller than one in six. */
export const tidy = (value: number): number => {
  const decimals = Math.abs(value) < 1 ? 1e6 : 1e4;
  // no negative zero
  return Math.round(value * decimals) / decimals + 0;
};

/** An id for operations and parameters from any words: "table.drawer" is "table_drawer". */
export const idOf = (words: string): string =>
  words
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d|$)/, 'n')
    .slice(0, 56);

/**
 * The operations, parameters and materials of a plan in the making. Every id comes from the brief and every material's from its own words,
 * so that a branch of the brief that did not change gives the same operations again, byte by byte.
 */
export class Draft {
  readonly parameters: Parameter[] = [];
  readonly materials: PlanMaterial[] = [];
  readonly operations: Operation[] = [];
  /** What was not said and had to be chosen. */
  readonly assumptions: string[] = [];
  /** What the artist should know. */
  readonly notes: string[] = [];
  /** What was asked for and cannot be: a hole wider than its plate. */
  readonly refused: string[] = [];
  /** Sizes that were asked for and had to be held within what can be made. */
  readonly limits: string[] = [];
  readonly outline: { name: string; relation: string }[] = [];

  /** Declares a named parameter, its range wide enough for the value, and gives "= name". A plan that is full of them takes the number itself. */
  param(name: string, value: number, { label, unit = 'mm', min, max, step }: ParameterLook): string | number {
    if (this.parameters.length >= LIMITS.parameters - 20) return tidy(value);
    const free = freeName(idOf(name), (candidate) => this.parameters.some((parameter) => parameter.name === candidate));
    this.parameters.push({
      name: free,
      value: tidy(value),
      unit,
      label,
      ...(min !== undefined && { min: tidy(Math.min(min, value)) }),
      ...(max !== undefined && { max: tidy(Math.max(max, value)) }),
      ...(step !== undefined && { step }),
    });
    return `= ${free}`;
  }

  /** Id of the plan material that these words name; the same words are listed once. */
  material(words: string): string {
    const id = idOf(words.toLowerCase());
    if (!this.materials.some((material) => material.id === id)) this.materials.push({ id, preset: words });
    return id;
  }

  /** Adds an operation under its id, or the next free one, and gives the id. */
  add({ params = {}, ...operation }: OperationDraft): string {
    const id = freeName(idOf(operation.id), (candidate) => this.operations.some((other) => other.id === candidate));
    this.operations.push({
      ...operation,
      id,
      params: Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)),
    });
    return id;
  }

  /** Takes back an operation that nothing was made of. */
  drop(id: string): void {
    const at = this.operations.findIndex((operation) => operation.id === id);
    if (at >= 0) this.operations.splice(at, 1);
  }

  /** The number that a value stands for: itself, or that of the parameter it names. */
  numberOf(value: unknown): number | undefined {
    if (typeof value === 'number') return value;
    const name = typeof value === 'string' ? /^=\s*([a-z_][a-z0-9_]*)$/i.exec(value)?.[1] : undefined;
    const known = this.parameters.find((parameter) => parameter.name === name)?.value;
    return typeof known === 'number' ? known : undefined;
  }

  get(id: string): Operation | undefined {
    return this.operations.find((operation) => operation.id === id);
  }

  /** Puts an operation somewhere; what was said of its place before stays where it is not said again. */
  place(id: string, at: Placement): void {
    const operation = this.get(id);
    if (operation) operation.at = { ...operation.at, ...at };
  }

  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }
  refuse(sentence: string): void {
    if (!this.refused.includes(sentence)) this.refused.push(sentence);
    this.note(sentence);
  }
  limit(sentence: string): void {
    if (!this.limits.includes(sentence)) this.limits.push(sentence);
    this.note(sentence);
  }
  assume(sentence: string): void {
    if (!this.assumptions.includes(sentence)) this.assumptions.push(sentence);
  }
}

function freeName(name: string, taken: (candidate: string) => boolean): string {
  if (!taken(name)) return name;
  for (let n = 2; ; n++) if (!taken(`${name}_${n}`)) return `${name}_${n}`;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
