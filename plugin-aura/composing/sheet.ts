import type { OperationDeclaration } from '../plan/declaration.ts';
import type { NumberParam, VectorParam } from '../plan/param.ts';
import { type Draft, tidy } from './draft.ts';
import { expressionFor } from './overall.ts';

/** One number of an operation: a parameter, or one place of a vector ("size.1"). */
export interface Slot {
  address: string;
  name: string;
  index: number | undefined;
  param: NumberParam | VectorParam;
}

const slotsByDefinition = new WeakMap<OperationDeclaration, ReadonlyMap<string, Slot>>();

/** All numbers of an operation by address, in the order of its declaration. */
export function slotsOf(definition: OperationDeclaration): ReadonlyMap<string, Slot> {
  let slots = slotsByDefinition.get(definition);
  if (!slots) {
    const list = Object.entries(definition.params).flatMap(([name, param]): Slot[] => {
      if (param.kind === 'number') return [{ address: name, name, index: undefined, param }];
      if (param.kind !== 'vector') return [];
      return Array.from({ length: param.size }, (_, index) => ({ address: `${name}.${index}`, name, index, param }));
    });
    slots = new Map(list.map((slot) => [slot.address, slot]));
    slotsByDefinition.set(definition, slots);
  }
  return slots;
}

export type Unit = 'mm' | 'deg' | 'ct' | '%' | '';

/** What became of a number that was put into a sheet. */
export interface Held {
  value: number;
  /** Why it is another than was asked for. */
  note?: string;
}

/** The params of one operation under way: presets first, then what was said, which stays known as such. */
export class Sheet {
  readonly definition: OperationDeclaration;
  readonly values: Record<string, unknown>;
  /** Values before anything was said. */
  readonly usual: Readonly<Record<string, unknown>>;
  /** Addresses and params that words gave. */
  readonly said = new Set<string>();
  /** Addresses whose number is given as the size of the whole thing, with what sticks out. */
  readonly whole = new Set<string>();

  constructor(definition: OperationDeclaration, preset: Readonly<Record<string, unknown>> = {}) {
    this.definition = definition;
    this.usual = preset;
    this.values = structuredClone({ ...preset });
  }

  slot(address: string): Slot | undefined {
    return slotsOf(this.definition).get(address);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.definition.params, name);
  }

  /** Whether a number exists, is of this unit, and was not said yet. */
  isFree(address: string, unit: Unit): boolean {
    return this.slot(address)?.param.unit === unit && !this.said.has(address);
  }

  /** The number that stands at an address: given, preset or declared; undefined where the build chooses. */
  number(address: string): number | undefined {
    const slot = this.slot(address);
    if (!slot) return undefined;
    const given = this.values[slot.name];
    if (slot.index === undefined) {
      if (typeof given === 'number') return given;
      return typeof slot.param.default === 'number' ? slot.param.default : undefined;
    }
    const list = Array.isArray(given) ? given : slot.param.default;
    const value: unknown = Array.isArray(list) ? list[slot.index] : undefined;
    return typeof value === 'number' ? value : undefined;
  }

  /** Puts a number in, whole where it has to be and held within what can be made. */
  set(address: string, value: number, said = true): Held | undefined {
    const slot = this.slot(address);
    if (!slot) return undefined;
    const { param } = slot;
    const whole = param.kind === 'number' && param.integer ? Math.round(value) : value;
    const held = tidy(Math.min(param.max, Math.max(param.min, whole)));
    if (slot.index === undefined) this.values[slot.name] = held;
    else {
      const given = this.values[slot.name];
      const before: readonly unknown[] = Array.isArray(given) ? given : Array.isArray(param.default) ? param.default : [];
      this.values[slot.name] = Array.from({ length: param.kind === 'vector' ? param.size : 3 }, (_, k) =>
        k === slot.index ? held : (before[k] ?? held),
      );
    }
    if (said) this.said.add(address);
    const unit = param.unit ? ` ${param.unit}` : '';
    return Math.abs(held - tidy(whole)) < 1e-6
      ? { value: held }
      : {
          value: held,
          note: `${param.label} ${tidy(whole)}${unit} cannot be made (${param.min} to ${param.max}${unit}), so it is ${held}${unit}.`,
        };
  }

  /** Sets a flag, a choice or a text; false where the operation has no such value. */
  put(name: string, value: unknown, said = true): boolean {
    const param = Object.hasOwn(this.definition.params, name) ? this.definition.params[name] : undefined;
    if (!param) return false;
    if (param.kind === 'choice' && !(typeof value === 'string' && param.options.includes(value))) return false;
    if (param.kind === 'flag' && typeof value !== 'boolean') return false;
    this.values[name] = value;
    if (said) this.said.add(name);
    return true;
  }

  /** Presets of a variant, an adjective or a part; what words gave before stays. Gives the params that it set. */
  preset(values: Readonly<Record<string, unknown>>, said = false): string[] {
    const set = Object.keys(values).filter((name) => this.has(name) && !this.#isSaid(name));
    for (const name of set) {
      this.values[name] = structuredClone(values[name]);
      if (said) this.said.add(name);
    }
    return set;
  }

  #isSaid(name: string): boolean {
    return this.said.has(name) || [0, 1, 2].some((k) => this.said.has(`${name}.${k}`));
  }

  /**
   * The params for a plan. Numbers that words gave, and the main sizes, become named parameters, so that an artist finds their sliders;
   * `prefix` names the thing in them; with `onlySaid` what was not said is left out.
   */
  params(draft: Draft, prefix: string, label: string, onlySaid = false): Record<string, unknown> {
    const out: Record<string, unknown> = { ...this.values };
    for (const slot of slotsOf(this.definition).values()) {
      const value = this.number(slot.address);
      if (value === undefined || !(this.said.has(slot.address) || (isMain(slot) && !onlySaid))) continue;
      const size = draft.param(`${prefix}_${nameOf(slot)}`, value, lookOf(slot, value, label));
      const expression = this.whole.has(slot.address) ? expressionFor(this.definition, slot.address, size) : size;
      if (slot.index === undefined) out[slot.name] = expression;
      else {
        const list = Array.isArray(out[slot.name]) ? [...(out[slot.name] as unknown[])] : [...(slot.param.default as readonly number[])];
        list[slot.index] = expression;
        out[slot.name] = list;
      }
    }
    return out;
  }
}

const MAIN: ReadonlySet<string> = new Set(['width', 'height', 'depth', 'length', 'diameter', 'size', 'count']);
const isMain = (slot: Slot): boolean => MAIN.has(slot.name) && !slot.param.advanced;

const SIDES = ['width', 'height', 'depth'] as const;
const nameOf = ({ name, index, param }: Slot): string =>
  index === undefined
    ? name
    : param.kind === 'vector' && param.size === 3 && name === 'size'
      ? SIDES[index as 0 | 1 | 2]
      : `${name}_${index + 1}`;

/** Sliders run from a quarter to four times the value where the declared range says less. */
function lookOf(slot: Slot, value: number, label: string): { label: string; unit: string; min: number; max: number; step: number } {
  const { param } = slot;
  const [least, most] = param.kind === 'number' ? param.soft : [Math.max(param.min, value / 4), Math.min(param.max, value * 4)];
  const name = slot.index === undefined ? param.label : nameOf(slot).replaceAll('_', ' ');
  const step = param.kind === 'number' ? param.step : 0.1;
  return {
    label: `${label} ${name.toLowerCase()}`,
    unit: param.unit,
    min: Math.max(param.min, Math.min(least, value)),
    max: Math.min(param.max, Math.max(most, value)),
    step: param.unit === 'mm' && Math.abs(value) >= 200 ? Math.max(1, step) : step,
  };
}
