import type { Brief, BriefRelation, BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import { RELATIONS } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Edit, Target } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { canAttach } from '../attach.ts';
import { isGiven } from '../briefOf.ts';
import { compose } from '../compose.ts';
import { tidy } from '../draft.ts';
import { featureOf } from '../features.ts';
import { plainId } from '../ids.ts';
import { isPiece } from '../jewelry/index.ts';
import { singular, spokenPart, standsAlone, type Vocabulary } from '../names.ts';
import { putFacts } from './facts.ts';
import { find, freeId, type Hit, isMiss, knownPart, type Miss, type Scope, virtualPart, walk } from './target.ts';
import { isPlaced, valueAt } from './values.ts';

/** Edits of an instruction done to a brief. What finds no target changes nothing and is told. */

export interface Applied {
  brief: Brief;
  misses: Miss[];
  /** How many edits changed the brief. */
  done: number;
  /** Where the instruction asks for an earlier state, the wish. */
  revert?: Extract<Edit, { kind: 'revert' }>;
}

export interface Work {
  scope: Scope;
  brief: Brief;
  vocabulary: Vocabulary;
  misses: Miss[];
}

/** `brief` is the plan's own, composed, so that its facts know what became of them. */
export function applyEdits(
  edits: readonly Edit[],
  given: { brief: Brief; plan: Plan; vocabulary: Vocabulary; selection: readonly string[] },
): Applied {
  const brief = structuredClone(given.brief);
  const scope: Scope = { brief, plan: given.plan, vocabulary: given.vocabulary, selection: given.selection };
  const work: Work = { scope, brief, vocabulary: given.vocabulary, misses: [] };
  let done = 0;
  let revert: Applied['revert'];
  for (const edit of edits) {
    if (edit.kind === 'revert') revert = edit;
    else if (applyOne(edit, work)) done++;
  }
  return { brief, misses: work.misses, done, ...(revert && { revert }) };
}

function applyOne(edit: Exclude<Edit, { kind: 'revert' }>, work: Work): boolean {
  if (edit.kind === 'add') return add(edit, work);
  const hits = hitsOf(edit.target, work);
  if (hits.length === 0) return false;
  switch (edit.kind) {
    case 'set':
      return edit.facts.length > 0 && hits.map((hit) => set(hit, edit.facts, work)).some(Boolean);
    case 'scale':
      return hits.map((hit) => scale(hit, edit.dimension, edit.factor, edit.words, work)).some(Boolean);
    case 'by':
      return hits.map((hit) => by(hit, edit, work)).some(Boolean);
    case 'remove':
      if (leavesNothing(hits, work)) {
        work.misses.push({ word: edit.target.words, why: 'that would leave nothing: delete the design in the scene instead' });
        return false;
      }
      return hits.map((hit) => remove(hit, work)).some(Boolean);
    case 'replace':
      return hits.map((hit) => replace(hit, edit.by, work)).some(Boolean);
    case 'count':
      return hits.map((hit) => count(hit, edit, work)).some(Boolean);
    case 'move':
      return hits.map((hit) => move(hit, edit, work)).some(Boolean);
  }
}

function hitsOf(target: Target, work: Work): Hit[] {
  const found = find(target, work.scope);
  if (isMiss(found)) {
    work.misses.push(found.miss);
    return [];
  }
  return found.hits;
}

/** A part that was only known by its operation becomes one of the brief. */
function real({ thing, owners, virtual }: Hit): BriefThing {
  const owner = owners[0];
  if (virtual && owner && !owner.parts.includes(thing)) owner.parts.push(thing);
  return thing;
}

/** Addresses that these facts would set on a thing, as composing finds them: the thing is tried out with them alone. */
function probe(hit: Hit, facts: readonly Fact[], { brief, vocabulary }: Work): (string | undefined)[] {
  const copy = structuredClone({ ...brief, relations: [] });
  const id = hit.thing.id;
  let target = walk(copy).find(({ thing }) => thing.id === id)?.thing;
  if (!target && hit.owners[0]) {
    const owner = walk(copy).find(({ thing }) => thing.id === hit.owners[0]!.id)?.thing;
    target = structuredClone(hit.thing);
    owner?.parts.push(target);
  }
  if (!target) return facts.map(() => undefined);
  const steady = target.facts.filter(
    ({ kind }) => !['measure', 'number', 'extent', 'thread', 'carat', 'ring_size', 'karat'].includes(kind),
  );
  target.facts = [...facts.map((fact) => structuredClone(fact)), ...steady];
  const composed = compose(copy, vocabulary);
  const tried = walk(composed.brief).find(({ thing }) => thing.id === id)?.thing;
  return facts.map((_, k) => {
    const outcome = tried?.facts[k]?.outcome;
    return isPlaced(outcome) ? `${outcome.operation} ${outcome.param ?? ''}` : undefined;
  });
}

function set(hit: Hit, facts: readonly Fact[], work: Work): boolean {
  const places = new Set(
    probe(hit, facts, work).filter((place) => place !== undefined && !place.endsWith(' ') && !/ (at|edges)$/.test(place)),
  );
  const numbers = facts.some(({ kind }) => kind === 'measure' || kind === 'number' || kind === 'adjective' || kind === 'carat');
  // Other things of the same whole may hold the same parameter: "seat 46 cm high" and "46 cm high".
  const clashes = (old: Fact): boolean =>
    numbers && isPlaced(old.outcome) && places.has(`${old.outcome.operation} ${old.outcome.param ?? ''}`);
  const thing = real(hit);
  const root = hit.owners.at(-1) ?? thing;
  if (numbers) for (const other of withParts(root)) if (other !== thing) other.facts = other.facts.filter((fact) => !clashes(fact));
  putFacts(thing, facts, clashes);
  delete thing.absent;
  return true;
}

export function* withParts(thing: BriefThing): Generator<BriefThing> {
  yield thing;
  for (const part of thing.parts) yield* withParts(part);
}

/** The number that a dimension of a thing has now: said, or standing in the plan. */
export function currentOf(hit: Hit, dimension: Dimension, work: Work): number | undefined {
  const fact: FactOf<'measure'> = { kind: 'measure', dimension, value: 1, unit: dimension === 'angle' ? 'deg' : 'mm', words: '' };
  const place = probe(hit, [fact], work)[0];
  if (place !== undefined) {
    const [operation = '', address = ''] = place.split(' ');
    const value = valueAt(work.scope.plan, operation, address, work.vocabulary);
    if (value !== undefined) return dimension === 'radius' && /diameter|bore|hole/.test(address) ? value / 2 : value;
  }
  const said = hit.thing.facts.find((other): other is FactOf<'measure'> => other.kind === 'measure' && other.dimension === dimension);
  return said?.value;
}

function scale(hit: Hit, dimension: Dimension, factor: number, words: string, work: Work): boolean {
  if (dimension === 'size') return scaleAll(hit, factor, words);
  const now = currentOf(hit, dimension, work);
  if (now !== undefined) return set(hit, [{ kind: 'measure', dimension, value: tidy(now * factor), unit: 'mm', words }], work);
  const thing = real(hit);
  const before = thing.facts.find((fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === dimension);
  if (before) before.factor *= factor;
  else thing.facts.push({ kind: 'extent', dimension, factor, words });
  return true;
}

/** Everything of a thing larger or smaller: what was said times the factor, and the rest along. */
function scaleAll(hit: Hit, factor: number, words: string): boolean {
  const thing = real(hit);
  for (const part of withParts(thing))
    for (const fact of part.facts) {
      if (fact.kind === 'measure' && fact.dimension !== 'angle') fact.value = tidy(fact.value * factor);
      if (fact.kind === 'carat') fact.value = tidy(fact.value * factor ** 3);
    }
  const before = thing.facts.find((fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === 'size');
  if (before) before.factor = tidy(before.factor * factor);
  else thing.facts.push({ kind: 'extent', dimension: 'size', factor, words });
  return true;
}

/** mm of inner diameter from one US ring size to the next. */
const RING_STEP = 0.8128;
/** Coarse metric threads, in order of size. */
const THREADS = [2, 2.5, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 27, 30, 36, 42, 48];

function by(hit: Hit, edit: Extract<Edit, { kind: 'by' }>, work: Work): boolean {
  const { amount, dimension, words } = edit;
  if (edit.unit === 'step') return bySteps(hit, amount, words, work);
  const now = currentOf(hit, dimension, work);
  if (now === undefined) {
    work.misses.push({ word: dimension, why: `the ${hit.thing.noun} has no ${dimension} that is given` });
    return false;
  }
  const value = tidy(now + amount);
  if (value <= 0 && edit.unit === 'mm') {
    work.misses.push({ word: words, why: `${tidy(now)} mm less ${tidy(-amount)} mm leaves nothing` });
    return false;
  }
  return set(hit, [{ kind: 'measure', dimension, value, unit: edit.unit, words }], work);
}

function bySteps(hit: Hit, steps: number, words: string, work: Work): boolean {
  const { thing } = hit;
  if (isPiece(thing.op)) {
    const said = thing.facts.find((fact): fact is FactOf<'ring_size'> => fact.kind === 'ring_size');
    const shank = work.scope.plan.operations.find(({ op }) => op === 'create_shank' || op === 'create_eternity');
    const now = said?.diameter ?? (shank ? valueAt(work.scope.plan, shank.id, 'diameter', work.vocabulary) : undefined);
    if (now !== undefined) {
      const diameter = tidy(now + steps * RING_STEP);
      const size = String(Math.round(((diameter - 11.63) / RING_STEP) * 4) / 4);
      return set(hit, [{ kind: 'ring_size', system: 'US', size, diameter, words }], work);
    }
  }
  const thread = currentOf(hit, 'diameter', work);
  if (thread !== undefined && THREADS.includes(thread)) {
    const next = THREADS[Math.max(0, Math.min(THREADS.length - 1, THREADS.indexOf(thread) + Math.round(steps)))]!;
    return set(hit, [{ kind: 'measure', dimension: 'diameter', value: next, unit: 'mm', words }], work);
  }
  return scaleAll(hit, 1.15 ** steps, words);
}

function count(hit: Hit, edit: Extract<Edit, { kind: 'count' }>, work: Work): boolean {
  const { thing } = hit;
  const now = thing.counted || thing.count > 1 ? thing.count : countInPlan(hit, work);
  const next = edit.to ?? (now === undefined ? undefined : now + (edit.by ?? 0));
  if (next === undefined || next < 0) {
    work.misses.push({ word: edit.words, why: `the number of ${thing.noun} is not known` });
    return false;
  }
  if (next === 0) return remove(hit, work);
  real(hit);
  thing.count = Math.min(20_000, Math.round(next));
  thing.counted = { words: edit.words };
  delete thing.absent;
  // "2 rows of 3" no longer hold when the number is another.
  thing.facts = thing.facts.map((fact) => {
    if (fact.kind !== 'pattern' || fact.pattern !== 'grid') return fact;
    const { rows: _rows, columns: _columns, ...rest } = fact;
    return rest;
  });
  return true;
}

/** How many of a part there are where nobody said so: tried out with a number, and read where it went. */
function countInPlan(hit: Hit, work: Work): number | undefined {
  const { brief, vocabulary, scope } = work;
  if (hit.owners.length === 0) return 1;
  const copy = structuredClone({ ...brief, relations: [] });
  let target = walk(copy).find(({ thing }) => thing.id === hit.thing.id)?.thing;
  if (!target) {
    target = structuredClone(hit.thing);
    walk(copy)
      .find(({ thing }) => thing.id === hit.owners[0]!.id)
      ?.thing.parts.push(target);
  }
  target.count = 3;
  target.counted = { words: '3' };
  const outcome = walk(compose(copy, vocabulary).brief).find(({ thing }) => thing.id === hit.thing.id)?.thing.counted?.outcome;
  if (isPlaced(outcome) && outcome.param !== undefined) {
    const value = valueAt(scope.plan, outcome.operation, outcome.param, vocabulary);
    if (value !== undefined) return value;
  }
  return hit.virtual ? undefined : 1;
}

function leavesNothing(hits: readonly Hit[], { brief }: Work): boolean {
  const gone = hits.filter(({ owners }) => owners.length === 0).map(({ thing }) => thing);
  return brief.things.every((thing) => thing.absent === true || gone.includes(thing));
}

function remove(hit: Hit, work: Work): boolean {
  const { thing, owners } = hit;
  const owner = owners[0];
  if (!owner) {
    work.brief.things = work.brief.things.filter((other) => other !== thing);
    work.brief.relations = work.brief.relations.filter(({ what, to }) => what !== thing.id && !to.includes(thing.id));
    return true;
  }
  const index = owner.parts.indexOf(thing);
  const root = owners.at(-1)!;
  const made = isPlaced(thing.outcome) ? thing.outcome : undefined;
  // What stands as an operation of its own simply goes; what the owner's operation makes has to be told off.
  const ownOperation = made !== undefined && made.operation !== root.id.replace(/[^A-Za-z0-9_]+/g, '_') && !isAssembly(root);
  if (index >= 0 && (ownOperation || featureOf(thing) !== undefined)) {
    owner.parts.splice(index, 1);
    return true;
  }
  const before = [...owner.parts];
  if (index >= 0) owner.parts.splice(index, 1);
  owner.parts.push({
    id: thing.id,
    noun: thing.noun,
    ...(thing.op !== undefined && { op: thing.op }),
    count: 1,
    absent: true,
    words: `no ${thing.noun}`,
    facts: [],
    parts: [],
  });
  if (isAssembly(root) || canLack(thing.id, work)) return true;
  owner.parts.splice(0, owner.parts.length, ...before);
  work.misses.push({ word: thing.noun, why: `the ${owner.noun} cannot be made without its ${thing.noun}` });
  return false;
}

/** Whether an operation can be told to leave this part out. */
function canLack(id: string, { brief, vocabulary }: Work): boolean {
  const composed = compose(structuredClone({ ...brief, relations: [] }), vocabulary).brief;
  const tried = composed.things.flatMap((thing) => [...withParts(thing)]).find((thing) => thing.id === id && thing.absent);
  return isPlaced(tried?.outcome);
}

function replace(hit: Hit, next: BriefThing, work: Work): boolean {
  const { thing, owners } = hit;
  const owner = owners[0];
  if (!owner) {
    // What is a part of it does not take its place: then it is said of that part.
    const part = next.noun === thing.noun ? undefined : virtualPart(hit, next.noun, work.scope);
    if (part) {
      if (next.facts.length > 0) return set(part, next.facts, work);
      work.misses.push({ word: next.noun, why: `it was not said what the ${next.noun} shall be` });
      return false;
    }
    const kept = thing.facts.filter(
      (fact) => !next.facts.some((other) => other.kind === fact.kind) && ['material', 'colour', 'finish', 'style'].includes(fact.kind),
    );
    if (next.op === undefined && next.parts.length === 0) {
      work.misses.push({ word: next.noun, why: `nobody here knows “${next.noun}”` });
      return false;
    }
    Object.assign(thing, {
      noun: next.noun,
      op: next.op,
      variant: next.variant,
      count: next.counted ? next.count : thing.count,
      words: next.words,
      facts: [...kept, ...next.facts],
      parts: next.parts,
    });
    if (next.op === undefined) delete thing.op;
    if (next.variant === undefined) delete thing.variant;
    delete thing.outcome;
    return true;
  }
  const isStone = isAssembly(owners.at(-1)!) && (next.op === undefined || /gem|diamond/.test(next.op));
  if (isStone && singular(next.noun) !== singular(thing.noun)) {
    const word: Fact = { kind: 'adjective', adjective: next.noun, words: next.words };
    const plainStone = /^(stone|gem|gemstone|diamond|centre stone|center stone)$/.test(next.noun);
    const cut = next.facts.some(({ kind }) => kind === 'adjective');
    const facts = [...(plainStone ? [] : [word]), ...next.facts];
    thing.facts = [
      ...thing.facts.filter(
        (fact) =>
          !(fact.kind === 'adjective' && (cut || !plainStone)) &&
          !facts.some((other) => other.kind === fact.kind && fact.kind !== 'adjective'),
      ),
      ...facts,
    ];
    real(hit);
    return true;
  }
  if (isAssembly(owners.at(-1)!)) {
    remove(hit, work);
    owner.parts.push(renamed(structuredClone(next), freeId(owner, next.noun)));
    return true;
  }
  const name = knownPart(owner, next.noun, work.vocabulary);
  if (name === undefined && featureOf(next) === undefined && !canAttach(next)) {
    // A word that is no part may be what the part shall be like: "the shade a cylinder".
    return set(hit, [{ kind: 'adjective', adjective: next.noun, words: next.words }, ...next.facts], work);
  }
  if (name !== undefined && knownPart(owner, thing.noun, work.vocabulary) === name)
    return next.facts.length > 0 && set(hit, next.facts, work);
  if (hit.owners[0] && !takesPlace(owner, thing.noun, next.noun, work.vocabulary)) remove(hit, work);
  else owner.parts = owner.parts.filter((part) => part !== thing);
  owner.parts.push(renamed(structuredClone(next), freeId(owner, next.noun)));
  return true;
}

/** Whether naming one part sets the same parameters as leaving the other out: a cork instead of a cap. */
function takesPlace(owner: BriefThing, old: string, next: string, vocabulary: Vocabulary): boolean {
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  const [was, now] = definition ? [spokenPart(definition, old)?.[1], spokenPart(definition, next)?.[1]] : [];
  const gone = Object.keys({ ...was?.absent, ...was?.present });
  return Object.keys(now?.present ?? {}).some((name) => gone.includes(name));
}

/** "add a halo", "put a lamp on the table": a part where the design knows such a part, else a thing of its own. */
function add(edit: Extract<Edit, { kind: 'add' }>, work: Work): boolean {
  const { brief, scope, vocabulary } = work;
  const { thing } = edit;
  const goal = edit.to ? find(edit.to, scope) : undefined;
  if (goal && isMiss(goal)) {
    work.misses.push(goal.miss);
    return false;
  }
  const roots = brief.things.filter(({ absent }) => !absent).map((root): Hit => ({ thing: root, owners: [] }));
  const chosen = scope.selection.length > 0 ? find({ selected: true, adjectives: [], words: '' }, scope) : undefined;
  const wholes = goal ? goal.hits : chosen && !isMiss(chosen) ? [...chosen.hits, ...roots] : roots;
  const relation = relationIn(edit.words);
  const alone = thing.op !== undefined && (isPiece(thing.op) || isAlone(thing.op, vocabulary));
  const owner = wholes.map((hit) => ({ hit, name: knownPart(hit.thing, thing.noun, vocabulary) })).find(({ name }) => name !== undefined);
  const isFeature = featureOf(thing) !== undefined;
  if (owner && !(relation && goal && alone && relation !== 'attached')) return addPart(owner.hit, thing, scope, work);
  const first = wholes[0];
  if (isFeature && first && !isAssembly(first.thing)) return addPart(first, thing, scope, work);
  if (first && isAssembly(first.thing) && !isPiece(thing.op)) return addPart(first, thing, scope, work);
  if (!alone && first && canAttach(thing)) return addPart(first, thing, scope, work);
  if (!alone) {
    work.misses.push({ word: thing.noun, why: `nobody here knows “${thing.noun}”` });
    return false;
  }
  // "add two more chairs" of what is there already
  const known = roots.find(
    (root) => root.thing.noun === thing.noun && thing.facts.length === 0 && /\b(more|another|extra)\b/.test(edit.words),
  );
  if (known) {
    known.thing.count += Math.max(1, thing.count);
    known.thing.counted = { words: edit.words };
    return true;
  }
  const taken = new Set(walk(brief).map((hit) => hit.thing.id));
  let id = thing.noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase();
  for (let n = 2; taken.has(id); n++) id = `${thing.noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}_${n}`;
  id = plainId({ id, ...(thing.op !== undefined && { op: thing.op }) }, taken) ?? id;
  const added = renamed(structuredClone(thing), id);
  brief.things.push(added);
  const base = goal?.hits[0] ?? (isGiven(brief) ? roots[0] : undefined);
  if (base)
    brief.relations.push({ relation: relation ?? 'beside', what: id, to: [(base.owners.at(-1) ?? base.thing).id], words: edit.words });
  return true;
}

function renamed(thing: BriefThing, id: string): BriefThing {
  const was = thing.id;
  const rename = (one: BriefThing): void => {
    one.id = one.id.startsWith(was) ? id + one.id.slice(was.length) : `${id}.${one.id}`;
    for (const part of one.parts) rename(part);
  };
  for (const part of thing.parts) rename(part);
  thing.id = id;
  return thing;
}

function isAlone(op: string, vocabulary: Vocabulary): boolean {
  const definition = vocabulary.get(op);
  return definition !== undefined && standsAlone(definition);
}

function addPart(whole: Hit, part: BriefThing, scope: Scope, work: Work): boolean {
  const owner = whole.thing;
  if (whole.virtual) real(whole);
  const gone = owner.parts.find((other) => other.absent && singular(other.noun) === singular(part.noun));
  if (gone) owner.parts.splice(owner.parts.indexOf(gone), 1);
  const known = gone ? undefined : virtualPart(whole, part.noun, scope);
  const there = known && !known.virtual ? known.thing : undefined;
  // Something of that name which is there already: more of it, or what is said of it now.
  if (there && featureOf(part) === undefined && !isAssembly(owner)) {
    if (part.counted) {
      there.count = part.count;
      there.counted = part.counted;
    }
    if (part.facts.length > 0) set({ thing: there, owners: [owner, ...whole.owners] }, part.facts, work);
    return true;
  }
  owner.parts.push(renamed(structuredClone(part), freeId(owner, part.noun)));
  return true;
}

/** The relation that words between a thing and its goal say. */
function relationIn(words: string): BriefRelation['relation'] | undefined {
  const rules: readonly (readonly [RegExp, BriefRelation['relation']])[] = [
    [/\b(on top of|onto|on)\b/, 'on'],
    [/\b(under|underneath|below|beneath)\b/, 'under'],
    [/\b(in front of)\b/, 'front'],
    [/\b(behind)\b/, 'behind'],
    [/\b(left of)\b/, 'left'],
    [/\b(right of)\b/, 'right'],
    [/\b(next to|beside|by)\b/, 'beside'],
    [/\b(around)\b/, 'around'],
    [/\b(inside|into|in)\b/, 'in'],
    [/\b(above|over)\b/, 'above'],
    [/\b(against)\b/, 'against'],
    [/\b(facing)\b/, 'facing'],
    [/\b(between)\b/, 'between'],
  ];
  return rules.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
}

function move(hit: Hit, edit: Extract<Edit, { kind: 'move' }>, work: Work): boolean {
  const { thing, owners } = hit;
  if (edit.relation) {
    const goal = find(edit.relation.to, work.scope);
    if (isMiss(goal)) {
      work.misses.push(goal.miss);
      return false;
    }
    const relation = RELATIONS.find((name) => name === edit.relation?.relation) ?? relationIn(` ${edit.relation.relation} `);
    const base = goal.hits[0];
    const mover = owners.at(-1) ?? thing;
    const to = base ? (base.owners.at(-1) ?? base.thing).id : undefined;
    if (!relation || to === undefined || to === mover.id) {
      work.misses.push({ word: edit.words, why: 'it cannot be put there' });
      return false;
    }
    work.brief.relations = work.brief.relations.filter(({ what }) => what !== mover.id);
    work.brief.relations.push({ relation, what: mover.id, to: [to], words: edit.words });
    return true;
  }
  if (edit.turn) {
    shift(real(hit), `turned ${edit.turn.axis ?? 'y'}`, edit.turn.degrees, edit.words);
    return true;
  }
  if (edit.direction === undefined) {
    work.misses.push({ word: edit.words, why: 'it was not said where to' });
    return false;
  }
  const usual = owners.length > 0 ? 5 : 50;
  shift(real(hit), `moved ${edit.direction}`, edit.distance ?? usual, edit.words);
  return true;
}

/** Shifts add up; one back to where it was disappears. */
function shift(thing: BriefThing, at: string, distance: number, words: string): void {
  const opposite: Readonly<Record<string, string>> = {
    left: 'right',
    right: 'left',
    up: 'down',
    down: 'up',
    front: 'back',
    back: 'front',
    in: 'out',
    out: 'in',
  };
  const [verb = '', way = ''] = at.split(' ');
  const find = (name: string): FactOf<'position'> | undefined =>
    thing.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && fact.at === `${verb} ${name}`);
  const [same, other] = [find(way), find(opposite[way] ?? '')];
  if (same) same.distance = tidy((same.distance ?? 0) + distance);
  else if (other) other.distance = tidy((other.distance ?? 0) - distance);
  else thing.facts.push({ kind: 'position', at, distance, words });
  thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && /^(moved|turned) /.test(fact.at) && fact.distance === 0));
}
