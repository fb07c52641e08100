import type { AnyOperation } from '../../operations/define.ts';
import type { NumberParam } from '../../plan/param.ts';
import type { PlanDraft } from '../draft.ts';
import { lemma } from '../language/lemma.ts';
import { attributes, type MeasureRead } from '../language/phrase.ts';
import type { Item, Measure } from '../language/sense.ts';
import { lemmas, type PartFacts, type ThingFacts } from './facts.ts';
import type { ThingSpec } from './specs.ts';

/** Params of an operation as they come from facts: numbers that the artist should be able to change become parameters later. */
export interface Filled {
  values: Record<string, unknown>;
  /** Params that the words gave, with the words. */
  said: Map<string, string>;
  used: Set<Item>;
  notes: string[];
}

/** Params that a measure may mean, best first; which of them there are, the operation says. */
const CANDIDATES: Readonly<Record<Measure, readonly string[]>> = {
  height: ['height', 'length', 'thickness', 'seat_height'],
  width: ['width', 'diameter', 'length'],
  length: ['length', 'width', 'height', 'depth'],
  depth: ['depth', 'width', 'height', 'length'],
  thickness: ['thickness', 'wall', 'depth', 'width'],
  diameter: ['diameter', 'outer_diameter', 'width'],
  radius: ['radius', 'diameter', 'outer_diameter'],
  inner_diameter: ['inner_diameter', 'bore', 'hole_diameter'],
  outer_diameter: ['outer_diameter', 'diameter', 'width'],
  wall: ['wall', 'wall_thickness', 'thickness'],
  bore: ['bore', 'inner_diameter', 'hole_diameter', 'hole'],
  bolt_circle: ['bolt_circle', 'bolt_circle_diameter', 'pitch_circle', 'hole_circle'],
  wire: ['wire', 'wire_diameter', 'thickness'],
  module: ['module'],
  pitch: ['pitch', 'lead'],
  across_flats: ['across_flats', 'head_width', 'diameter'],
  girth: ['diameter'],
  circumference: ['diameter'],
  angle: ['angle'],
  gap: ['gap', 'spacing'],
  drop: ['drop', 'height'],
  inside: ['inner_diameter'],
  outside: ['outer_diameter', 'diameter'],
  rise: ['rise', 'step_height'],
  run: ['run', 'going', 'step_depth'],
  size: ['size', 'diameter', 'height', 'width'],
};

/** Lengths that follow from the body of whoever sits or works there, whatever the size of the rest. */
const HUMAN: ReadonlySet<string> = new Set(['height', 'seat_height']);

const isNumber = (definition: AnyOperation, name: string): NumberParam | undefined => {
  const param = definition.params[name];
  return param?.kind === 'number' ? param : undefined;
};

/** Fills the params of an operation from what was said of a thing and its parts. */
export function fill(thing: ThingFacts, definition: AnyOperation, spec: ThingSpec): Filled {
  const filled: Filled = { values: { ...spec.params }, said: new Map(), used: new Set(), notes: [] };
  const fit = new Fitting(definition, spec, filled);
  fit.words(thing);
  for (const read of thing.phrase.measures) fit.measure(read);
  fit.thread(thing);
  fit.attributes(thing);
  for (const part of thing.parts) fit.part(part);
  fit.wallFromDiameters(thing);
  fit.extents(thing);
  if (spec.scales) fit.scale();
  return filled;
}

class Fitting {
  readonly #definition: AnyOperation;
  readonly #spec: ThingSpec;
  readonly #filled: Filled;

  constructor(definition: AnyOperation, spec: ThingSpec, filled: Filled) {
    this.#definition = definition;
    this.#spec = spec;
    this.#filled = filled;
  }

  /** Values that words of the noun phrase stand for: "wine bottle". */
  words(thing: ThingFacts): void {
    for (const [word, values] of Object.entries(this.#spec.words ?? {})) {
      const said = ` ${thing.words} ${thing.phrase.attributes.map((item) => item.words).join(' ')} `.toLowerCase();
      if (said.includes(word)) Object.assign(this.#filled.values, values);
    }
    this.#choose(
      thing.words
        .toLowerCase()
        .split(/[\s-]+/)
        .map(lemma),
      undefined,
    );
  }

  /** M6: a nominal diameter. */
  thread(thing: ThingFacts): void {
    const item = thing.phrase.thread ?? thing.parts.find(({ phrase }) => phrase.thread)?.phrase.thread;
    if (!item?.thread) return;
    const param = ['size', 'diameter', 'thread', 'bore'].find((name) => name in this.#definition.params);
    const declared = param ? this.#definition.params[param] : undefined;
    if (!param || !declared) return;
    if (declared.kind === 'number') this.#set(param, item.thread, item);
    else if (declared.kind === 'choice') {
      const option = declared.options.find((candidate) => candidate.toLowerCase() === `m${item.thread}`);
      if (option) this.#put(param, option, item);
    }
  }

  measure(read: MeasureRead): void {
    const names = this.#paramsFor(read);
    read.values.forEach((value, k) => {
      const name = names[k];
      if (name === undefined) return;
      const half =
        read.measure === 'radius' && name !== 'radius' ? 2 : read.measure === 'circumference' || read.measure === 'girth' ? 1 / Math.PI : 1;
      this.#set(name, value * half, read.item, read.words);
    });
  }

  #paramsFor(read: MeasureRead): (string | undefined)[] {
    const has = (name: string): boolean => isNumber(this.#definition, name) !== undefined;
    const free = (name: string): boolean => has(name) && !this.#filled.said.has(name);
    if (read.values.length === 3)
      return this.#row(this.#spec.three ?? ['width', 'depth', 'height'], [
        ['length', 'width', 'height'],
        ['length', 'width', 'thickness'],
        ['width', 'height', 'thickness'],
      ]);
    if (read.values.length === 2)
      return this.#row(this.#spec.two ?? ['width', 'depth'], [
        ['width', 'height'],
        ['length', 'width'],
        ['diameter', 'height'],
        ['diameter', 'length'],
      ]);
    if (read.measure === undefined) return [[this.#spec.main ?? '', 'height', 'diameter', 'length', 'width', 'size'].find(free)];
    const own = this.#spec.measures?.[read.measure];
    return [[...(own ? [own] : []), ...CANDIDATES[read.measure]].find(free)];
  }

  /** The first row of names that the operation has all of. */
  #row(first: readonly string[], others: readonly (readonly string[])[]): (string | undefined)[] {
    const rows = [first, ...others];
    return [
      ...(rows.find((row) => row.every((name) => isNumber(this.#definition, name))) ??
        first.map((name) => (isNumber(this.#definition, name) ? name : undefined))),
    ];
  }

  /** Shapes, styles and features beside the noun: options of choices, and flags. */
  attributes(thing: ThingFacts): void {
    for (const item of thing.phrase.attributes) {
      if (this.#choose(lemmas(item).split(' '), undefined)) this.#filled.used.add(item);
      const feature = item.senses.find((sense) => sense.kind === 'feature' || sense.kind === 'shape');
      const name = feature?.kind === 'feature' ? feature.feature : feature?.kind === 'shape' ? feature.shape : undefined;
      if (name !== undefined && this.#raise(name)) this.#filled.used.add(item);
    }
  }

  part(part: PartFacts): void {
    const { phrase } = part;
    const { values } = this.#filled;
    if (part.absent) {
      const given = this.#spec.without?.[part.part];
      if (given) Object.assign(values, given);
      else if (this.#raise(part.part, false)) void 0;
      else {
        const count = this.#countParam(part.part);
        if (count && isNumber(this.#definition, count)!.min === 0) values[count] = 0;
        else return;
      }
      if (phrase.noun) this.#filled.used.add(phrase.noun);
      return;
    }
    const own = this.#spec.parts?.[part.part];
    if (own) Object.assign(values, own);
    const counter = this.#countParam(part.part);
    if (phrase.count !== undefined && counter) this.#set(counter, Math.round(phrase.count), phrase.countItem!);
    const flagged = own !== undefined || this.#raise(part.part) || this.#needOne(part.part, phrase.count, counter);
    if ((flagged || counter || this.hasRole(part.part)) && phrase.noun) this.#filled.used.add(phrase.noun);
    for (const read of phrase.measures) this.#partMeasure(part.part, read);
    for (const item of phrase.attributes) if (this.#choose(lemmas(item).split(' '), part.part)) this.#filled.used.add(item);
  }

  /** "with a chimney": where the number of them is a param and none by default, there is one. */
  #needOne(part: string, count: number | undefined, counter: string | undefined): boolean {
    if (counter === undefined) return false;
    if (count === undefined && (this.#filled.values[counter] ?? isNumber(this.#definition, counter)!.default) === 0)
      this.#filled.values[counter] = 1;
    return part !== '';
  }

  #partMeasure(part: string, read: MeasureRead): void {
    const value = read.values[0] ?? 0;
    const named = read.measure ? CANDIDATES[read.measure] : ['diameter', 'height', 'size', 'width', 'length', 'thickness', 'rise'];
    const own = [part, `${part}s`].flatMap((prefix) => named.map((name) => `${prefix}_${name}`)).concat(read.measure ? [] : [part]);
    const spec = read.measure ? undefined : this.#spec.measures?.[part];
    const candidates = [
      ...(spec ? [spec] : []),
      ...own,
      ...(read.measure && (['bolt_circle', 'rise', 'run', 'wire', 'wall'] as string[]).includes(read.measure) ? named : []),
      ...(part === 'step' ? ['rise'] : []),
    ];
    const name =
      candidates.find((candidate) => isNumber(this.#definition, candidate) && !this.#filled.said.has(candidate)) ??
      (read.measure ? this.#free(read.measure) : undefined);
    if (name) this.#set(name, value, read.item, read.words);
  }

  /** "seat 46 cm high" of a bench, whose height is its seat's: the plain param, if no other measure took it. */
  #free(measure: Measure): string | undefined {
    return CANDIDATES[measure].slice(0, 1).find((name) => isNumber(this.#definition, name) && !this.#filled.said.has(name));
  }

  /** Param that counts a part: by the table, by name ("drawers"), or by label ("Legs"). */
  #countParam(part: string): string | undefined {
    const named = this.#spec.counts?.[part];
    if (named && isNumber(this.#definition, named)) return named;
    const integers = Object.entries(this.#definition.params).filter(([, param]) => param.kind === 'number' && param.integer);
    const byName = integers.find(([name]) => lemma(name) === part || name === `${part}_count`);
    return (byName ?? integers.find(([, param]) => param.label.toLowerCase().split(/\s+/).map(lemma).includes(part)))?.[0];
  }

  hasRole(part: string): boolean {
    const materials = this.#definition.params.materials;
    if (materials?.kind !== 'value') return false;
    const role = this.#spec.roles?.[part] ?? part;
    return new RegExp(`\\b${role}s?\\?`).test(materials.notation);
  }

  /** Sets a flag by its name. */
  #raise(name: string, to = true): boolean {
    const param = [name, `${name}s`].find((candidate) => this.#definition.params[candidate]?.kind === 'flag');
    if (param === undefined) return false;
    this.#filled.values[param] = to;
    return true;
  }

  /** Sets the choice that has one of these words as an option: "round" of a leg sets the leg's choices only. */
  #choose(words: readonly string[], part: string | undefined): boolean {
    for (const [name, param] of Object.entries(this.#definition.params)) {
      if (param.kind !== 'choice' || this.#filled.said.has(name)) continue;
      const ofPart = part !== undefined ? name.startsWith(part) : !name.endsWith('_style');
      if (!ofPart) continue;
      const said = ` ${words.join(' ')} `;
      const option = param.options.find(
        (candidate) => said.includes(` ${candidate.replaceAll('_', ' ')} `) || words.includes(lemma(candidate)),
      );
      if (option === undefined) continue;
      this.#filled.values[name] = option;
      this.#filled.said.set(name, words.join(' '));
      return true;
    }
    return false;
  }

  /** Outer and inner diameter said of what has a wall: half their difference. */
  wallFromDiameters(thing: ThingFacts): void {
    const inner = thing.phrase.measures.find(({ measure }) => measure === 'inner_diameter' || measure === 'bore');
    const outer = this.#current('diameter') ?? this.#current('outer_diameter');
    if (!inner || this.#filled.used.has(inner.item) || outer === undefined || !isNumber(this.#definition, 'wall')) return;
    this.#set('wall', (outer - inner.values[0]!) / 2, inner.item, inner.words);
  }

  /** "tall", "small": factors on defaults of what was not said. */
  extents(thing: ThingFacts): void {
    for (const { sense, item } of attributes(thing.phrase, 'extent')) {
      const { measure, factor } = sense;
      const names =
        measure === 'size'
          ? this.#lengths().filter((name) => !this.#filled.said.has(name) && !(thing.domain === 'furniture' && HUMAN.has(name)))
          : CANDIDATES[measure].filter((name) => isNumber(this.#definition, name)).slice(0, 1);
      for (const name of names) {
        const current = this.#current(name);
        if (current !== undefined && !this.#filled.said.has(name)) this.#set(name, current * factor, item, '', false);
      }
      this.#filled.used.add(item);
    }
  }

  #lengths(): string[] {
    return Object.entries(this.#definition.params).flatMap(([name, param]) =>
      param.kind === 'number' && param.unit === 'mm' ? [name] : [],
    );
  }

  #current(name: string): number | undefined {
    const given = this.#filled.values[name];
    const declared = isNumber(this.#definition, name)?.default;
    return typeof given === 'number' ? given : typeof declared === 'number' ? declared : undefined;
  }

  /** Where one length was said, the others keep their proportion to it. */
  scale(): void {
    const lengths = this.#lengths();
    const said = lengths.filter((name) => this.#filled.said.has(name));
    const [only] = said;
    const usual = only ? (this.#spec.params?.[only] ?? isNumber(this.#definition, only)?.default) : undefined;
    if (said.length !== 1 || only === undefined || typeof usual !== 'number') return;
    const factor = (this.#current(only) ?? usual) / usual;
    for (const name of lengths) {
      const current = this.#current(name);
      if (name !== only && current !== undefined) this.#set(name, current * factor, undefined, '', false);
    }
  }

  #set(name: string, value: number, item: Item | undefined, words = item?.words ?? '', said = true): void {
    const param = isNumber(this.#definition, name);
    if (!param) return;
    const whole = param.integer ? Math.round(value) : value;
    const held = Math.min(param.max, Math.max(param.min, whole));
    if (held !== whole && said)
      this.#filled.notes.push(
        `${param.label}: ${whole}${param.unit ? ` ${param.unit}` : ''} cannot be made (${param.min} to ${param.max}), so it is ${held}.`,
      );
    this.#filled.values[name] = Math.round(held * 1e4) / 1e4;
    if (said) this.#filled.said.set(name, words);
    if (item) this.#filled.used.add(item);
  }

  #put(name: string, value: unknown, item: Item): void {
    this.#filled.values[name] = value;
    this.#filled.said.set(name, item.words);
    this.#filled.used.add(item);
  }
}

/**
 * Makes the lengths and counts of filled params into named parameters of the plan, so that an artist finds them at once: those that were
 * said and those that the operation shows first. Gives the params with expressions in their place.
 */
export function exposed(filled: Filled, definition: AnyOperation, draft: PlanDraft, prefix: string): Record<string, unknown> {
  const params: Record<string, unknown> = { ...filled.values };
  for (const [name, param] of Object.entries(definition.params)) {
    if (param.kind !== 'number') continue;
    const given = filled.values[name];
    const value = typeof given === 'number' ? given : param.default;
    if (typeof value !== 'number' || (param.advanced && !filled.said.has(name))) continue;
    const [min, max] = param.soft;
    params[name] = draft.param(`${prefix}${name}`, value, { label: param.label, unit: param.unit, min, max, step: param.step });
  }
  return params;
}
