import { CannotBuild } from '../kernel/cannotBuild.ts';
import { transformFrame } from '../kernel/frames.ts';
import { inverseRigid, multiply } from '../kernel/matrix.ts';
import type { Frame, Mat4 } from '../kernel/space.ts';
import type { Built, BuiltPart, Vocabulary } from '../operations/define.ts';
import type { Part, Result } from '../operations/part.ts';
import { anchorsUnder } from '../operations/parts.ts';
import { askedFor, type Materials } from '../plan/byRole.ts';
import { COORDINATES, type Composed, isVector, namesOf } from '../plan/component.ts';
import { bodyOf, MAIN, type ReadyBody, roleIn } from '../plan/componentBody.ts';
import { findAnchor, splitTarget } from '../plan/placement.ts';
import { LIMITS, type Operation } from '../plan/plan.ts';
import { resolveValue } from '../plan/resolve.ts';
import type { ParamValues } from '../plan/schema.ts';
import type { Outcome, RunScope } from './run.ts';

/** A component whose inside could not be built; `inside` is the place in it: "blade.params.size". */
export class InsideFault extends CannotBuild {
  readonly inside: string;

  constructor(message: string, inside: string) {
    super(message);
    this.inside = inside;
  }
}

/**
 * Builds a component: `run` works off its operations as those of a plan are, by the same cache, with the values of this use for names.
 * Throws InsideFault where any of them cannot be built.
 */
export function assembled(
  component: Composed,
  values: ParamValues,
  registry: Vocabulary,
  run: (operations: readonly Operation[], scope: RunScope) => Outcome,
): Built {
  const { scope, resolved } = scopeOf(component, values);
  const body = bodyOf(component, registry);
  const { results, parts, problems } = run(body.operations, scope);
  const fault = problems[0];
  if (fault) {
    const [inside] = fault.place.split(/\.(?:params|at|when|inputs|material|name)\b/);
    const message = fault.message.startsWith('In its "')
      ? fault.message.replace(/"/, `"${fault.place.split('.')[0]}.`)
      : `In its "${inside}": ${fault.message}`;
    throw new InsideFault(message, fault.place);
  }
  if (parts.length === 0) throw new CannotBuild(`With these values nothing of it is left.`);
  if (parts.length > LIMITS.parts)
    throw new CannotBuild(
      `It comes to ${parts.length} parts; a component may have ${LIMITS.parts}: make one solid of what belongs together, or use an array.`,
    );
  const asked = (values.materials ?? {}) as Materials;
  return {
    parts: parts.map((part) => asPart(part, results, body, component, asked)),
    anchors: anchorsOf(component, results, parts),
    resolved,
    composed: body.roots > 1,
  };
}

/** The names that the operations inside know: parameters, and what follows from them. */
export function scopeOf(
  component: Composed,
  given: ParamValues,
): { scope: RunScope; resolved: Record<string, number>; values: ReadonlyMap<string, unknown> } {
  const { params, body } = component;
  const { millimetres } = body;
  const values = new Map<string, unknown>();
  const resolved: Record<string, number> = {};
  const own = (length: unknown): unknown => (typeof length === 'number' ? length / millimetres : length);
  for (const [name, param] of Object.entries(params)) {
    const value = given[name];
    if (value === undefined) continue;
    const isLength = (param.kind === 'number' || param.kind === 'vector') && param.unit === 'mm';
    values.set(name, !isLength ? value : Array.isArray(value) ? value.map(own) : own(value));
  }
  const scope: RunScope = {
    names: namesOf(component),
    millimetres,
    has: () => true,
    whole: (name) => values.get(name),
    lookup: (name) => {
      const dot = name.indexOf('.');
      if (dot < 0) return plain(values.get(name));
      const vector = values.get(name.slice(0, dot));
      const k = (COORDINATES as readonly string[]).indexOf(name.slice(dot + 1));
      return isVector(params[name.slice(0, dot)]) && Array.isArray(vector) ? plain(vector[k]) : undefined;
    },
  };
  for (const [name, source] of Object.entries(body.let)) {
    if (values.has(name)) continue;
    const value = resolveValue(source, scope, `let.${name}`, ({ message }) => {
      throw new InsideFault(`Its "${name}" has no value: ${message}`, `let.${name}`);
    });
    values.set(name, value);
    const param = params[name];
    if (param && typeof value === 'number') resolved[name] = param.kind === 'number' && param.unit === 'mm' ? value * millimetres : value;
  }
  return { scope, resolved, values };
}

/** What an expression can reckon with: numbers, texts, and flags as 1 and 0. */
function plain(value: unknown): number | string | undefined {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** A part of the inside as a part of the component: it keeps its name, and gets the material of its role. */
function asPart(
  { id, operation, ...part }: Part,
  results: ReadonlyMap<string, Result>,
  { roles, things }: ReadyBody,
  { body }: Composed,
  asked: Materials,
): BuiltPart {
  const siblings = results.get(operation)?.parts ?? [];
  const isOfThing = siblings.length > 1 && things.has(operation);
  const nth = siblings.findIndex((sibling) => sibling.id === id) + 1;
  const path = siblings.length < 2 || isOfThing || nth === 0 ? id : `${operation}${nth > 1 ? `_${nth}` : ''}`;
  const named = { ...part, path, role: roles.get(operation) ?? (isOfThing ? part.role : operation) };
  const { material, class: kind } = part;
  if (kind === 'gem' || kind === 'light' || kind === 'camera') return named;
  const [main] = Object.keys(body.materials);
  const role = material === undefined ? MAIN : roleIn(material);
  const wanted = askedFor(asked, named.role) ?? (role === undefined ? undefined : askedFor(asked, role === MAIN ? (main ?? '') : role));
  if (wanted !== undefined) return { ...named, material: wanted, keepMaterial: true };
  if (role === undefined) return { ...named, keepMaterial: true };
  if (role === MAIN || role === main) return { ...named, material: main && body.materials[main], keepMaterial: false };
  // What such a thing usually has of its main material goes with it: the rungs of an ash ladder are of ash.
  return { ...named, material: body.materials[role], keepMaterial: main === undefined || body.materials[role] !== body.materials[main] };
}

/** The declared anchors, and those of every operation inside under its id: "seat" is its top, "seat.front" its front. */
function anchorsOf({ body }: Composed, results: ReadonlyMap<string, Result>, parts: readonly Part[]): Record<string, Frame> {
  const anchors: Record<string, Frame> = {};
  const ends = new Map(parts.map(({ id, transform }) => [id, transform]));
  const placed = new Map<string, Record<string, Frame>>();
  for (const [id, result] of results) {
    const own = movedAlong(result, ends);
    placed.set(id, own);
    Object.assign(anchors, anchorsUnder(id, own));
  }
  for (const [name, to] of Object.entries(body.anchors)) {
    const { id, anchor } = splitTarget(to);
    const own = placed.get(id);
    // What was left out has no anchors.
    if (!own) continue;
    const frame = findAnchor(own, anchor);
    if (!frame) throw new InsideFault(`Its anchor "${name}" is on "${to}", which there is not.`, `anchors.${name}`);
    anchors[name] = frame;
  }
  return anchors;
}

/** Anchors of an operation where its part stands in the end: a group that it was put into may have turned it. */
function movedAlong({ parts, anchors }: Result, ends: ReadonlyMap<string, Mat4>): Record<string, Frame> {
  const first = parts[0];
  const end = first && ends.get(first.id);
  if (!end || end.every((value, k) => value === first.transform[k])) return { ...anchors };
  const move = multiply(end, inverseRigid(first.transform));
  return Object.fromEntries(Object.entries(anchors).map(([name, frame]) => [name, transformFrame(move, frame)]));
}
