import type { AnyOperation, Vocabulary } from '../../operations/define.ts';
import { capitalise, type PlanDraft } from '../draft.ts';
import type { Phrase } from '../language/phrase.ts';
import { type Item, senseOf } from '../language/sense.ts';
import { drill } from './drill.ts';
import type { ThingFacts } from './facts.ts';
import { figureOf, makeFigure } from './figures.ts';
import { exposed, fill } from './fill.ts';
import { isSolid, makeSolid } from './solids.ts';
import { SPECS, type ThingSpec } from './specs.ts';
import { substanceOf } from './substance.ts';

/** How a thing is made: by an operation of its own, as a plain solid, or put together from solids. */
export type Way =
  | { kind: 'operation'; definition: AnyOperation; spec: ThingSpec }
  | { kind: 'solid' }
  | { kind: 'figure' }
  | { kind: 'unknown' };

export function wayOf(thing: ThingFacts, registry: Vocabulary): Way {
  if (isSheet(thing)) return { kind: 'solid' };
  const spec = SPECS[thing.thing] ?? {};
  const definition = registry.get(spec.op ?? `create_${thing.thing}`) ?? registry.get(thing.thing);
  const bored = thing.phrase.measures.some(({ measure }) => measure === 'wall' || measure === 'inner_diameter');
  if (
    thing.thing === 'box' &&
    (bored ||
      thing.phrase.attributes.some((item) => ['open', 'hollow'].includes(senseOf(item, 'feature')?.feature ?? '')) ||
      thing.parts.some(({ part }) => part === 'lid'))
  ) {
    const enclosure = registry.get('create_enclosure');
    if (enclosure) return { kind: 'operation', definition: enclosure, spec: SPECS.enclosure ?? {} };
  }
  if (isSolid(thing.thing)) return { kind: 'solid' };
  if (definition && standsAlone(definition)) return { kind: 'operation', definition, spec };
  return figureOf(thing) ? { kind: 'figure' } : { kind: 'unknown' };
}

/** Operations that make a thing of nothing: those that work on other parts are none. */
const standsAlone = ({ inputs, params }: AnyOperation): boolean =>
  inputs === undefined && Object.values(params).every((param) => param.kind !== 'ref' || param.optional);

/** A "plate" with three sizes, a thickness or holes is a sheet of material and not crockery. */
const isSheet = (thing: ThingFacts): boolean =>
  thing.thing === 'plate' &&
  (thing.phrase.measures.some(({ values, measure }) => values.length > 1 || measure === 'thickness') ||
    thing.parts.some(({ part }) => part === 'hole') ||
    thing.phrase.attributes.some((item) => senseOf(item, 'metal')));

/** Makes one thing, not yet placed or repeated, and gives the id of the operation that stands for it. */
export function makeThing(thing: ThingFacts, draft: PlanDraft, registry: Vocabulary, prefix: string): string {
  const way = wayOf(thing, registry);
  const name = nameOf(thing);
  const before = draft.operations.length;
  const used = new Set<Item>();
  let id: string;
  switch (way.kind) {
    case 'operation':
      id = byOperation(thing, way, draft, prefix, name, used);
      break;
    case 'solid':
    case 'unknown':
      id = bySolid(thing, draft, prefix, name, used);
      break;
    case 'figure':
      id = makeFigure(thing, draft, prefix, name);
      for (const read of thing.phrase.measures) used.add(read.item);
      for (const part of thing.parts)
        if (draft.operations.slice(before).some((operation) => operation.name?.toLowerCase().includes(part.part)) && part.phrase.noun)
          used.add(part.phrase.noun);
      for (const item of thing.phrase.attributes) if (senseOf(item, 'extent')) used.add(item);
  }
  const substance = substanceOf(thing.phrase, thing.thing, thing.domain);
  for (const item of substance?.items ?? []) used.add(item);
  requireAll(thing, draft);
  noteUnread(thing, draft, used);
  return id;
}

function byOperation(
  thing: ThingFacts,
  way: Extract<Way, { kind: 'operation' }>,
  draft: PlanDraft,
  prefix: string,
  name: string,
  used: Set<Item>,
): string {
  const { definition, spec } = way;
  const filled = fill(thing, definition, spec);
  for (const item of filled.used) used.add(item);
  draft.notes.push(...filled.notes);
  const materials = partMaterials(thing, definition, spec, draft, used);
  const params = exposed(filled, definition, draft, prefix);
  if (Object.keys(materials).length > 0) params.materials = materials;
  const substance = substanceOf(thing.phrase, thing.thing, thing.domain);
  const preset = substance?.words ?? spec.material;
  if (!substance && spec.material) draft.assume(`${capitalise(thing.words)}: ${spec.material.toLowerCase()} (no material was named).`);
  for (const [param, words] of [
    ['width', ''],
    ['height', ''],
    ['diameter', ''],
  ] as const)
    if (typeof filled.values[param] !== 'number' && !filled.said.has(param) && definition.params[param]?.kind === 'number')
      assumeDefault(definition, param, thing, draft, words);
  return draft.add({
    id: definition.op.replace(/^create_/, ''),
    op: definition.op,
    name,
    params,
    ...(preset && { material: draft.material('main', preset) }),
  });
}

function assumeDefault(definition: AnyOperation, param: string, thing: ThingFacts, draft: PlanDraft, _words: string): void {
  const declared = definition.params[param];
  if (declared?.kind === 'number' && typeof declared.default === 'number')
    draft.assume(`${capitalise(thing.words)}: ${declared.label.toLowerCase()} ${declared.default} ${declared.unit || 'mm'} (not said).`);
}

/** Materials of parts by role: "with a black shade" is { shade: black }. */
function partMaterials(
  thing: ThingFacts,
  definition: AnyOperation,
  spec: ThingSpec,
  draft: PlanDraft,
  used: Set<Item>,
): Record<string, string> {
  const declared = definition.params.materials;
  const out: Record<string, string> = {};
  if (declared?.kind !== 'value') return out;
  for (const part of thing.parts) {
    const substance = substanceOf(part.phrase, part.part, undefined);
    if (!substance || part.absent) continue;
    const role = spec.roles?.[part.part] ?? part.part;
    const known = new RegExp(`\\b(${role}s?)\\b`).exec(declared.notation)?.[1];
    if (!known) continue;
    out[known] = draft.material(known, substance.words);
    for (const other of spec.also?.[part.part] ?? []) out[other] ??= out[known]!;
    for (const item of substance.items) used.add(item);
    if (part.phrase.noun) used.add(part.phrase.noun);
  }
  return out;
}

function bySolid(thing: ThingFacts, draft: PlanDraft, prefix: string, name: string, used: Set<Item>): string {
  const made = makeSolid(isSheet(thing) ? { ...thing, thing: 'plate_solid' } : thing, draft, prefix);
  const substance = substanceOf(thing.phrase, thing.thing, thing.domain);
  for (const read of thing.phrase.measures) used.add(read.item);
  for (const item of thing.phrase.attributes) if (senseOf(item, 'extent')) used.add(item);
  const material = draft.material(prefix ? `${thing.thing}_material` : 'main', substance?.words ?? 'Grey plastic');
  const id = draft.add({ id: thing.thing === 'plate_solid' ? 'plate' : thing.thing, op: made.op, name, params: made.params, material });
  return drill(thing, id, draft, prefix, name, material, used);
}

/** "Blue cube", "Round coffee table": what the outliner shows. */
export function nameOf(thing: ThingFacts): string {
  const colour = thing.phrase.attributes.find((item) => senseOf(item, 'colour') ?? senseOf(item, 'material'));
  const noun = thing.count > 1 ? thing.words.replace(/(?<=[^s])s$/i, '') : thing.words;
  return capitalise(`${colour ? `${colour.words.toLowerCase()} ` : ''}${noun}`);
}

function requireAll(thing: ThingFacts, draft: PlanDraft): void {
  const each = (phrase: Phrase, about: string): void => {
    for (const read of phrase.measures)
      for (const value of read.values)
        draft.require({
          kind: read.measure === 'angle' ? 'angle' : 'length',
          about: `${about}${read.measure ? `, ${read.measure.replaceAll('_', ' ')}` : ''}`,
          value,
          unit: read.measure === 'angle' ? 'deg' : 'mm',
          words: read.words,
        });
    if (phrase.count !== undefined && phrase.count > 1)
      draft.require({
        kind: 'count',
        about,
        value: phrase.count,
        words: `${phrase.countItem?.words ?? phrase.count} ${phrase.noun?.words ?? ''}`.trim(),
      });
    const substance = substanceOf(phrase, thing.thing, thing.domain);
    if (substance?.material)
      draft.require({ kind: 'material', about, value: substance.material, words: substance.items.map((item) => item.words).join(' ') });
    else if (substance?.colour)
      draft.require({ kind: 'colour', about, value: substance.colour, words: substance.items.map((item) => item.words).join(' ') });
  };
  each(thing.phrase, thing.words);
  for (const part of thing.parts) {
    if (part.absent) continue;
    each(part.phrase, part.phrase.noun?.words ?? part.part);
  }
}

/** What was said and found no use, in the artist's own words. */
function noteUnread(thing: ThingFacts, draft: PlanDraft, used: ReadonlySet<Item>): void {
  const silent = (item: Item): boolean =>
    item.senses.some(({ kind }) => kind === 'style' || kind === 'arrangement' || kind === 'filler') || item.dimensions !== undefined;
  const check = (phrase: Phrase): void => {
    for (const item of phrase.attributes) if (!used.has(item) && !silent(item)) draft.unread.push(item.words);
    for (const read of phrase.measures) if (!used.has(read.item)) draft.unread.push(read.words);
    for (const item of phrase.unknown) draft.unread.push(item.words);
  };
  check(thing.phrase);
  for (const { phrase } of thing.parts) {
    check(phrase);
    if (phrase.noun && !used.has(phrase.noun)) draft.unread.push(phrase.noun.words);
  }
}
