import type { Operation, Parameter, PlanMaterial } from '../../plan/plan.ts';
import { mark, type Said } from './said.ts';

export interface ParameterSpec {
  label: string;
  unit?: string;
  min: number;
  max: number;
  step: number;
}

/** What an order asks for is made; what of it would not hold is told beside it. */
const TELLING: ReadonlySet<string> = new Set(['cast', 'create_eternity']);

type Says = Readonly<Record<string, Said<number | string | boolean> | undefined>>;

/**
 * The operations of one piece in the making. Ids and names of parameters begin with the piece's prefix, so that several pieces stand in
 * one plan, and depend on nothing but the part they are of: an unchanged part keeps its operations.
 */
export class JewelDraft {
  readonly parameters: Parameter[] = [];
  readonly materials: PlanMaterial[] = [];
  readonly operations: Operation[] = [];
  readonly assumptions: string[] = [];
  readonly notes: string[] = [];
  readonly parts: { name: string; relation: string }[] = [];
  readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** A named parameter, its range widened to hold the value; gives "= name". */
  param(name: string, value: number, { label, unit = 'mm', min, max, step }: ParameterSpec): string {
    const full = this.prefix + name;
    if (!this.parameters.some((parameter) => parameter.name === full))
      this.parameters.push({
        name: full,
        value: tidy(value),
        unit,
        label,
        min: Math.min(min, tidy(value)),
        max: Math.max(max, tidy(value)),
        step,
      });
    return `= ${full}`;
  }

  /** A plan material under this id; one that is the same in all is listed once. */
  material(id: string, material: Omit<PlanMaterial, 'id'>): string {
    const same = this.materials.find(({ id: _, ...other }) => JSON.stringify(other) === JSON.stringify(material));
    if (same) return same.id;
    const full = this.prefix + id;
    this.materials.push({ ...material, id: full });
    return full;
  }

  /** Adds an operation and writes what became of what it takes: parameter by parameter, "material" and "at" too. Gives its id. */
  add(operation: Omit<Operation, 'params'> & { params?: Record<string, unknown> }, says: Says = {}): string {
    const id = this.prefix + operation.id;
    const given = { ...operation.params, ...(TELLING.has(operation.op) && { faults: 'tell' }) };
    const params = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    this.operations.push({ ...operation, id, params });
    for (const [param, said] of Object.entries(says)) if (said) mark(said, { operation: id, param, value: said.value });
    return id;
  }

  has(id: string): boolean {
    return this.operations.some((operation) => operation.id === this.prefix + id);
  }
  assume(sentence: string): void {
    if (!this.assumptions.includes(sentence)) this.assumptions.push(sentence);
  }
  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }
  relate(name: string, relation: string): void {
    this.parts.push({ name, relation });
  }
}

/** Values of plans in at most four decimals. */
export const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;
/** As it is read out: at most two decimals. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100);
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** An expression without its sign, to be used in another. */
export const inner = (expression: string): string => expression.replace(/^=\s*/, '');
