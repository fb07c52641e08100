import { composed } from '../operations/component.ts';
import type { AnyOperation, Vocabulary } from '../operations/define.ts';
import { askedFor, type Materials } from '../plan/byRole.ts';
import { COORDINATES, type Composed, withOwn } from '../plan/component.ts';
import { bodyOf, MAIN, roleIn } from '../plan/componentBody.ts';
import { largestLength, seenWhole } from '../plan/declaration.ts';
import { computeExpression, isExpression, parseExpression, withNames } from '../plan/expression.ts';
import { splitTarget } from '../plan/placement.ts';
import type { NumberOrExpression, Operation, Parameter, Plan } from '../plan/plan.ts';
import type { ParamValues } from '../plan/schema.ts';
import { scopeOf } from './assemble.ts';
import type { Evaluator } from './evaluate.ts';
import { withoutLeft } from './leftOut.ts';

/** A use that cannot be made editable; the message is what the artist is told. */
export class NotEditable extends Error {
  override readonly name = 'NotEditable';
}

/**
 * The plan with a use of a component turned into the operations that it is made of: its numbers and flags become parameters of the plan,
 * its texts and choices are written in, and under its id stands the group of what it was made of, so that whatever referred to it still
 * does. The geometry stays as it is. Throws NotEditable.
 */
export function madeEditable(evaluator: Evaluator, plan: Plan, id: string): Plan {
  const registry = withOwn(evaluator.registry, plan, composed);
  const use = plan.operations.find((operation) => operation.id === id);
  const definition = use && registry.get(use.op);
  if (!use || !definition) throw new NotEditable('That operation is not in the design any more.');
  if (!definition.body) throw new NotEditable(`“${definition.label}” is built by code and has no operations inside.`);
  const component: Composed = { ...definition, body: definition.body };
  const { body } = component;
  if (plan.units !== 'mm' && body.millimetres === 1)
    throw new NotEditable('Its inside is in millimetres: set the units of the plan to mm first.');
  const given = evaluator.evaluate(plan, { quality: 'draft' }).params.get(id);
  if (!given) throw new NotEditable('It cannot be built as it stands: mend that first.');
  const words = new Writer(plan, use, component, given);
  const inner = words.operations(registry);
  const others = plan.operations.flatMap((operation) => (operation === use ? inner : [words.referring(operation)]));
  return { ...plan, parameters: [...plan.parameters, ...words.parameters], operations: others };
}

/** Writes the inside of one use in the names of the plan. */
class Writer {
  readonly parameters: Parameter[] = [];
  readonly #use: Operation;
  readonly #component: Composed;
  readonly #asked: Materials;
  /** What the names inside are in the plan: other names, numbers or texts. */
  readonly #names = new Map<string, string>();
  /** Whole values that cannot be parameters of a plan: texts, lists, profiles. */
  readonly #whole = new Map<string, unknown>();
  readonly #ids: ReadonlyMap<string, string>;
  /** Largest length of the thing, in the units of the plan; 0 where it is not looked at as a whole. */
  readonly #seen: number;
  /** The id of the group that stands where the use stood before it was turned. */
  readonly #stood: string;
  /** The way from the group of the whole to an operation inside, through the groups that it is in: "tool_whole.tool_blade". */
  readonly #ways = new Map<string, string>();

  constructor(plan: Plan, use: Operation, component: Composed, given: ParamValues) {
    this.#use = use;
    this.#component = component;
    this.#asked = (given.materials ?? {}) as Materials;
    const fresh = (taken: Set<string>) => (name: string) => {
      const wanted = `${use.id}_${name}`.slice(0, 56);
      let free = wanted;
      for (let n = 2; taken.has(free); n++) free = `${wanted}_${n}`;
      taken.add(free);
      return free;
    };
    const freshId = fresh(new Set(plan.operations.map((operation) => operation.id)));
    const freshName = fresh(new Set(plan.parameters.map(({ name }) => name)));
    this.#ids = new Map(component.body.operations.map((operation) => [operation.id, freshId(operation.id)]));
    this.#stood = freshId('whole');
    const { values } = scopeOf(component, given);
    this.#seen = seenWhole(component) ? largestLength(component, Object.fromEntries(values)) : 0;
    // What is derived may use any that is given, and only what was derived before it.
    const stands = (name: string) => !Object.hasOwn(component.body.let, name) || use.params[name] !== undefined;
    for (const name of new Set([...Object.keys(component.params).filter(stands), ...Object.keys(component.body.let)]))
      this.#lift(name, values.get(name), freshName);
  }

  /** A number or flag as a parameter of the plan; anything else as its value. */
  #lift(name: string, value: unknown, fresh: (name: string) => string): void {
    const param = Object.hasOwn(this.#component.params, name) ? this.#component.params[name] : undefined;
    const label = param?.label ?? name.replaceAll('_', ' ');
    if (typeof value === 'number' || typeof value === 'boolean') {
      const asked = this.#use.params[name];
      const derived = this.#component.body.let[name];
      const source: NumberOrExpression =
        typeof asked === 'number' || isExpression(asked)
          ? asked
          : asked === undefined && isExpression(derived)
            ? this.#expression(derived)
            : Number(value);
      if (!param && isExpression(source) && constantOf(source) !== undefined) {
        this.#names.set(name, String(Number(value)));
        return;
      }
      const own = fresh(name);
      this.#names.set(name, own);
      this.parameters.push({
        name: own,
        value: source,
        unit: param?.kind === 'number' ? param.unit : '',
        label: `${this.#use.name ?? this.#component.label}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`.slice(0, 200),
        ...(param?.kind === 'number' && param.unit !== 'mm' && { min: param.min, max: param.max }),
        ...(param?.kind === 'number' && { step: param.step }),
        ...(typeof value === 'boolean' && { min: 0, max: 1, step: 1 }),
      });
      return;
    }
    this.#whole.set(name, value);
    if (typeof value === 'string') this.#names.set(name, `'${value.replaceAll("'", '')}'`);
    if (Array.isArray(value)) for (const [k, part] of COORDINATES.entries()) this.#names.set(`${name}.${part}`, `(${String(value[k])})`);
  }

  /** The operations inside, and the group of what nobody inside consumes under the id of the use. */
  operations(registry: Vocabulary): Operation[] {
    const { operations } = bodyOf(this.#component, registry);
    const left = new Set<string>();
    const written = operations.flatMap((operation): Operation[] => {
      const definition = registry.get(operation.op);
      const staying = definition && withoutLeft(operation, definition, left);
      const when = this.#condition(operation.when);
      if (!staying || !definition || when === 0) {
        left.add(operation.id);
        return [];
      }
      return [this.#operation(staying, definition, when)];
    });
    written.push(...this.#alone(written));
    const consumed = new Set(written.flatMap(({ inputs = [] }) => inputs));
    const roots = written.filter((operation) => !consumed.has(operation.id)).map((operation) => operation.id);
    const { at, name, when, id } = this.#use;
    this.#noteWays(written);
    const standing = !this.#component.placesItself;
    const isFree = at !== undefined && at.my === undefined && at.to === undefined;
    const turnsWhereItStands = isFree && (at.rotate !== undefined || at.pivot !== undefined) && standing;
    const whole = { op: 'group', params: {}, ...(when !== undefined && { when }) };
    const own = at && { ...at, ...(at.my !== undefined && { my: this.#anchor(at.my) }) };
    if (turnsWhereItStands) {
      for (const [inside, way] of this.#ways) this.#ways.set(inside, `${this.#stood}.${way}`);
      return [
        ...written,
        { ...whole, id: this.#stood, inputs: roots, at: { my: 'bottom' } },
        { ...whole, id, inputs: [this.#stood], at: own, name: name ?? this.#component.label },
      ];
    }
    const place = standing && (!at || isFree) ? { ...own, my: 'bottom' } : own;
    return [...written, { ...whole, id, inputs: roots, ...(place && { at: place }), name: name ?? this.#component.label }];
  }

  /** What is consumed only by operations that may be left out stands by itself when they are. */
  #alone(written: readonly Operation[]): Operation[] {
    return written.flatMap((operation): Operation[] => {
      const consumers = written.filter(({ inputs }) => inputs?.includes(operation.id));
      const conditions = consumers.flatMap(({ when }) =>
        when === undefined || when === this.#use.when ? [] : [`(${String(when).replace(/^\s*=/, '').trim()})`],
      );
      if (consumers.length === 0 || conditions.length < consumers.length) return [];
      return [
        {
          id: `${operation.id}_alone`.slice(0, 64),
          op: 'group',
          params: {},
          inputs: [operation.id],
          when: `= not (${conditions.join(' or ')})`,
        },
      ];
    });
  }

  #operation(operation: Operation, definition: AnyOperation, when: NumberOrExpression | undefined): Operation {
    const { at, inputs, params, name } = operation;
    const material = this.#material(operation, definition);
    const to = at?.to;
    const seen = Math.max(this.#seen, this.#use.seen ?? 0, operation.seen ?? 0);
    return {
      id: this.#ids.get(operation.id)!,
      op: operation.op,
      ...(name !== undefined && { name: String(this.#value(name)) }),
      params: this.#value(this.#referring(params, definition)) as Operation['params'],
      ...(inputs && { inputs: inputs.map((input) => this.#ids.get(input) ?? input) }),
      ...(at && { at: { ...(this.#value(at) as NonNullable<Operation['at']>), ...(to !== undefined && { to: this.#target(to) }) } }),
      ...(material !== undefined && { material }),
      ...(when !== undefined && { when }),
      ...(seen > 0 && { seen }),
    };
  }

  /** Params in which ids of operations inside are those of the plan, and roles the materials that they have here. */
  #referring(params: Operation['params'], definition: AnyOperation): Operation['params'] {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => {
        const param = definition.params[name];
        if (name === 'materials' && typeof value === 'object' && value !== null)
          return [name, Object.fromEntries(Object.entries(value).map(([role, word]) => [role, this.#ofRole(String(word))]))];
        if (param?.kind === 'ref') return [name, this.#ids.get(String(value)) ?? value];
        if (param?.kind === 'value' && param.refs && Array.isArray(value))
          return [name, value.map((id: unknown) => this.#ids.get(String(id)) ?? id)];
        return [name, value];
      }),
    );
  }

  #material({ id, material, inputs, op }: Operation, definition: AnyOperation): string | undefined {
    const role = this.#component.body.operations.find((operation) => operation.id === id)?.role ?? id;
    const asked = askedFor(this.#asked, role);
    if (asked !== undefined) return asked;
    if (material !== undefined) return this.#ofRole(String(this.#value(material)));
    // A combination keeps the materials of its inputs, a copy those of what it copies, and a thing its own.
    const copies = Object.values(definition.params).some((param) => param.kind === 'ref' && !param.optional);
    return inputs?.length || copies || op.startsWith('create_') || definition.body ? undefined : this.#ofRole(`@${MAIN}`);
  }

  /** A material inside: the one that its role has in this use, or the words themselves. */
  #ofRole(words: string): string {
    const { materials } = this.#component.body;
    const [main] = Object.keys(materials);
    const role = roleIn(words);
    if (role === undefined) return words;
    const named = role === MAIN ? main : role;
    const asked = named === undefined ? undefined : askedFor(this.#asked, named);
    if (asked !== undefined) return asked;
    const usual = named === undefined ? undefined : materials[named];
    const goesWithMain = named === main || (main !== undefined && usual === materials[main]);
    return (goesWithMain ? (this.#use.material ?? usual) : usual) ?? this.#use.material ?? 'grey plastic';
  }

  /** A condition that comes to the same whatever the parameters are is not kept: 0 where it is never fulfilled. */
  #condition(when: Operation['when']): NumberOrExpression | undefined {
    const outer = this.#use.when;
    if (when === undefined) return outer;
    const own = typeof when === 'number' ? when : this.#expression(when);
    const fixed = typeof own === 'number' ? own : constantOf(own);
    if (fixed !== undefined) return fixed === 0 ? 0 : outer;
    return outer === undefined ? own : `= (${String(outer).replace(/^\s*=/, '')}) and (${String(own).replace(/^\s*=/, '')})`;
  }

  #value(source: unknown): unknown {
    if (isExpression(source)) {
      const whole = source.replace(/^\s*=\s*/, '').trim();
      return this.#whole.has(whole) ? this.#whole.get(whole) : this.#expression(source);
    }
    if (Array.isArray(source)) return source.map((item: unknown) => this.#value(item));
    if (typeof source !== 'object' || source === null) return source;
    return Object.fromEntries(Object.entries(source).map(([key, item]) => [key, this.#value(item)]));
  }

  #expression(text: string): string {
    return withNames(text, (name) => {
      const known = this.#names.get(name);
      if (known !== undefined) return known;
      const [first = '', ...rest] = name.split('.');
      return [this.#ids.get(first) ?? first, ...rest].join('.');
    });
  }

  #target(to: string): string {
    const { id, anchor } = splitTarget(to);
    const own = this.#ids.get(id);
    return own === undefined ? to : `${own}.${anchor}`;
  }

  /** An anchor of the use as one of the group: what is inside bears other ids there. */
  #anchor(anchor: string): string {
    const declared = this.#component.body.anchors[anchor];
    const [first = '', ...rest] = (declared ?? anchor).split('.');
    const way = this.#ways.get(first);
    return way === undefined ? anchor : [way, ...rest].join('.');
  }

  #noteWays(written: readonly Operation[]): void {
    const groups = new Map(
      written.filter(({ op }) => op === 'group').flatMap(({ id, inputs = [] }) => inputs.map((input): [string, string] => [input, id])),
    );
    for (const [inside, id] of this.#ids) {
      const way = [id];
      for (let group = groups.get(id); group !== undefined; group = groups.get(group)) way.unshift(group);
      this.#ways.set(inside, way.join('.'));
    }
  }

  /** An operation of the rest of the plan, its references to the inside of the use in the new names. */
  referring(operation: Operation): Operation {
    const { at } = operation;
    const to = at?.to === undefined ? undefined : splitTarget(at.to);
    const fact = (source: unknown): unknown => {
      if (isExpression(source)) return withNames(source, (name) => this.#fact(name));
      if (Array.isArray(source)) return source.map(fact);
      if (typeof source !== 'object' || source === null) return source;
      return Object.fromEntries(Object.entries(source).map(([key, item]) => [key, fact(item)]));
    };
    const changed = fact(operation) as Operation;
    if (!changed.at || to?.id !== this.#use.id) return changed;
    const anchor = this.#anchor(to.anchor);
    // An anchor that has a name of its own meets the bottom of what is put on it.
    const my = anchor !== to.anchor && !to.anchor.includes('.') && changed.at.my === undefined ? { my: 'bottom' } : {};
    return { ...changed, at: { ...changed.at, ...my, to: `${this.#use.id}.${anchor}` } };
  }

  #fact(name: string): string {
    const [first, second = '', ...rest] = name.split('.');
    if (first !== this.#use.id) return name;
    if (rest.length === 0 && this.#names.has(second)) return this.#names.get(second)!;
    const own = this.#ids.get(second);
    return own === undefined ? name : [own, ...rest].join('.');
  }
}

/** What an expression comes to that has no names in it; undefined where it has. */
function constantOf(text: string): number | undefined {
  let hasNames = false;
  withNames(text, (name) => {
    hasNames = true;
    return name;
  });
  return hasNames ? undefined : computeExpression(parseExpression(text), () => undefined);
}
