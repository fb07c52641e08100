import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { Brief, BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import type { Target } from '../../reading/edit.ts';
import { compose } from '../compose.ts';
import { idOf, tidy } from '../draft.ts';
import { isPiece, isSpecies, meaningOf } from '../jewelry/index.ts';
import type { Vocabulary } from '../names.ts';
import { slotsOf } from '../sheet.ts';
import { asExtent, builtSize, sizeOf } from './built.ts';
import { isShift, putFacts } from './facts.ts';
import { type Hit, isMiss, type Miss, type Scope, walk } from './hits.ts';
import { opened } from './opened.ts';
import { placedAt } from './placed.ts';
import { find } from './target.ts';
import { isPlaced, numberAt, valueAt } from './values.ts';

/** What all edits share: the brief under way, finding what is meant, and saying something of it. */

export interface Work {
  scope: Scope;
  brief: Brief;
  vocabulary: Vocabulary;
  misses: Miss[];
  /** Numbers that the design was built with, by place ("vase.diameter"); missing where it was not built. */
  numbers?: ReadonlyMap<string, number>;
  /** A part is stretched by itself, where the number that its owner has for it would change more than was said. */
  apart?: boolean;
  /** Parts as they were built; missing where the design was not. */
  parts?: readonly PartReport[];
}

export function hitsOf(target: Target, work: Work): Hit[] {
  const found = find(target, work.scope);
  if (isMiss(found)) {
    work.misses.push(found.miss);
    return [];
  }
  return found.hits;
}

/** A part that was only known by its operation becomes one of the brief. */
export function real({ thing, owners, virtual }: Hit): BriefThing {
  const owner = owners[0];
  if (virtual && owner && !owner.parts.includes(thing)) owner.parts.push(thing);
  return thing;
}

/** Addresses that these facts would set on a thing, as composing finds them: the thing is tried out with them alone. */
export function probe(hit: Hit, facts: readonly Fact[], { brief, vocabulary }: Work): (string | undefined)[] {
  const copy = structuredClone({ ...brief, relations: [] });
  const id = hit.thing.id;
  let target = walk(copy).find(({ thing }) => thing.id === id)?.thing;
  if (!target && hit.owners[0]) {
    const owner = walk(copy).find(({ thing }) => thing.id === hit.owners[0]!.id)?.thing;
    target = structuredClone(hit.thing);
    owner?.parts.push(target);
  }
  if (!target) return facts.map(() => undefined);
  // "20 wide" of what was said to be so long is how wide it is across that length
  const isAcross = facts.every((fact) => fact.kind === 'measure' && fact.dimension === 'width');
  const steady = target.facts.filter(
    (fact) =>
      (isAcross && fact.kind === 'measure' && fact.dimension === 'length') ||
      !['measure', 'number', 'extent', 'thread', 'carat', 'ring_size', 'karat'].includes(fact.kind),
  );
  target.facts = [...facts.map((fact) => structuredClone(fact)), ...steady];
  const composed = compose(copy, vocabulary);
  const tried = walk(composed.brief).find(({ thing }) => thing.id === id)?.thing;
  return facts.map((_, k) => {
    const outcome = tried?.facts[k]?.outcome;
    return isPlaced(outcome) ? `${outcome.operation} ${outcome.param ?? ''}` : undefined;
  });
}

/** A bare number that is a tenth of what stands there was meant in centimetres: "180" of a bed 1600 mm wide. */
function inItsUnit(hit: Hit, fact: Fact, work: Work): void {
  if (fact.kind !== 'measure' || fact.unit !== undefined || (fact.among ?? 1) > 1) return;
  const [operation = '', address = ''] = probe(hit, [fact], work)[0]?.split(' ') ?? [];
  const now = numberAt(operation, address, work);
  if (now === undefined || now < 100 || now / fact.value < 6 || now / fact.value > 25) return;
  // who has spoken of it in millimetres goes on so, where it can be so small
  const root = hit.owners.at(-1) ?? hit.thing;
  const definition = root.op === undefined ? undefined : work.vocabulary.get(root.op);
  const param = definition && slotsOf(definition).get(address)?.param;
  const least = param && (('soft' in param ? param.soft?.[0] : undefined) ?? param.min);
  const inMillimetres = [...withParts(root)].some(({ facts }) => facts.some((one) => one.kind === 'measure' && isOfMillimetres(one)));
  if (inMillimetres && least !== undefined && fact.value >= least) return;
  fact.value = tidy(fact.value * 10);
  fact.unit = 'cm';
}

/** Whether a length was said in millimetres, or with no unit and was taken so; what an edit reckoned says nothing of it. */
const isOfMillimetres = ({ dimension, unit, words }: FactOf<'measure'>): boolean =>
  dimension !== 'angle' && (unit === undefined ? /\d/.test(words) : /\d\s*mm\b/i.test(words));

/** "Make it 10" of something 120 wide: a bare number so far from what stands there was meant for something else. */
const FAR = 4;

function isFar(hit: Hit, fact: Fact, work: Work): boolean {
  if (fact.kind !== 'measure' || fact.unit !== undefined || fact.dimension !== 'size' || (fact.among ?? 1) > 1 || fact.of !== undefined)
    return false;
  const [operation = '', address = ''] = probe(hit, [fact], work)[0]?.split(' ') ?? [];
  const now = valueAt(work.scope.plan, operation, address, work.vocabulary);
  if (now === undefined || fact.value <= 0 || (now / fact.value < FAR && fact.value / now < FAR)) return false;
  work.misses.push({
    word: fact.words,
    why: `“${fact.words}” is far from the ${tidy(now)} mm that stand there: say of which size or part, with its unit`,
  });
  return true;
}

/** How much nearer the built size has to be than the number that the words would set. */
const NEARER = 3;

/** "Blade 80 cm" of a sword that knows the width of its blade alone: a length goes to the long side, and never blows up the whole. */
function alongPart(hit: Hit, fact: Fact, work: Work): Fact {
  if (fact.kind !== 'measure' || (fact.among ?? 1) > 1 || !/^(size|length|height|width|depth)$/.test(fact.dimension)) return fact;
  const dimension = fact.dimension === 'size' ? sizeOf(hit, work.parts) : fact.dimension;
  const built = builtSize(hit, dimension, work.parts);
  if (built === undefined || fact.value <= 0) return fact;
  const place = probe(hit, [fact], work)[0];
  const [operation = '', address = ''] = place?.split(' ') ?? [];
  const now = place === undefined ? undefined : numberAt(operation, address, work);
  const far = (value: number): number => Math.abs(Math.log(fact.value / value));
  if (place !== undefined && (now === undefined || fact.dimension === 'width' || far(now) < far(built) + Math.log(NEARER))) return fact;
  return { ...asExtent(hit, dimension, fact.value, built, fact.words), ...(fact.span && { span: fact.span }) };
}

/** "the handle on the left" of what has no word for it: carried there as it was built. */
function toPlaces(hit: Hit, said: readonly Fact[], work: Work): Fact[] | undefined {
  const out: Fact[] = [];
  for (const fact of said) {
    const bare = fact.kind === 'position' && fact.distance === undefined && !isShift(fact.at);
    const placed = bare && work.parts && probe(hit, [fact], work)[0] === undefined ? placedAt(hit, fact.at, fact.words, work) : undefined;
    if (placed && 'why' in placed) {
      work.misses.push({ word: fact.words, why: placed.why });
      return undefined;
    }
    out.push(...(placed?.facts.map((shift) => ({ ...shift, ...(fact.span && { span: fact.span }) })) ?? [fact]));
  }
  return out;
}

/** "40 x 20" of a section whose two sides are one number: that it cannot be is told, before a length takes the other. */
function isOneNumber({ thing }: Hit, facts: readonly Fact[], work: Work): boolean {
  const pair = (all: readonly Fact[]) => all.filter((fact) => fact.kind === 'measure' && fact.among === 2 && fact.dimension === 'size');
  const [was, now] = [pair(thing.facts), pair(facts)];
  const places = was.map(({ outcome }) => (isPlaced(outcome) ? `${outcome.operation} ${outcome.param ?? ''}` : undefined));
  const [a, b] = now;
  if (was.length !== 2 || places[0] === undefined || places[0] !== places[1] || a?.kind !== 'measure' || b?.kind !== 'measure')
    return false;
  if (a.value === b.value) return false;
  work.misses.push({
    word: a.words,
    why: `both sides of the ${thing.noun} are one number, so that it cannot be ${tidy(a.value)} x ${tidy(b.value)}`,
  });
  return true;
}

/**
 * "Emerald solitaire, round, 6 mm", "solitaire, 1 ct": what was said of the ring, and was said of its one stone, is the stone's before that is
 * another, or has another weight.
 */
export function withOwn(hit: Hit): Hit {
  const { thing, owners } = hit;
  const [root, ...above] = owners;
  if (!root || above.length > 0 || !isPiece(root.op) || !isCentre(thing) || root.parts.some((part) => part !== thing && isCentre(part)))
    return hit;
  const own = root.facts.filter(
    ({ kind, outcome }) => /^(measure|carat|adjective)$/.test(kind) && isPlaced(outcome) && /^stone$/.test(outcome.operation),
  );
  root.facts = root.facts.filter((fact) => !own.includes(fact));
  thing.facts.push(...own);
  return hit;
}
/** Whether a part may be the stone in the middle of its jewel, by its word and by what it came to. */
function isCentre({ noun, absent, outcome }: BriefThing): boolean {
  const meaning = meaningOf(noun.toLowerCase());
  const named = meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && meaning.slot === 'stone');
  return named && !absent && (!isPlaced(outcome) || outcome.operation === 'stone');
}

/** A word of the form of a jewel: "square", "oval". */
const isForm = (fact: Fact): boolean =>
  fact.kind === 'adjective' && /^(?:shape|cut)$/.test(meaningOf(fact.adjective.toLowerCase())?.kind ?? '');

export function set(hit: Hit, given: readonly Fact[], work: Work): boolean {
  withOwn(hit);
  const placed = toPlaces(hit, given, work);
  const said = placed && opened(hit, placed, work);
  if (said && said.length === 0 && placed.length > 0) return true;
  if (!said || isOneNumber(hit, said, work)) return false;
  // what an edit reckoned was said in this instruction as well
  const facts = said.map((fact) => {
    const along = alongPart(hit, fact, work);
    return along.span ? along : { ...along, span: { text: work.brief.texts.length, from: 0, to: along.words.length } };
  });
  for (const fact of facts) inItsUnit(hit, fact, work);
  if (facts.some((fact) => isFar(hit, fact, work))) return false;
  const places = new Set(
    probe(hit, facts, work).filter((place): place is string => place !== undefined && !place.endsWith(' ') && !/ (at|edges)$/.test(place)),
  );
  const numbers = facts.some(({ kind }) => /^(?:measure|number|adjective|carat|thread)$/.test(kind));
  // Other things of the same whole may hold the same parameter: "seat 46 cm high" and "46 cm high".
  const byWeight = isSpecies(hit.thing.noun) && facts.some(({ kind }) => kind === 'carat');
  const clashes = (old: Fact): boolean =>
    (numbers && isPlaced(old.outcome) && places.has(`${old.outcome.operation} ${old.outcome.param ?? ''}`)) ||
    (byWeight && old.kind === 'measure' && old.dimension === 'size' && hit.thing.facts.includes(old));
  const thing = real(hit);
  // of one jewel the one form takes the place of the other
  if (isPiece(thing.op) && facts.some(isForm)) thing.facts = thing.facts.filter((fact) => !isForm(fact));
  const root = hit.owners.at(-1) ?? thing;
  if (numbers) for (const other of withParts(root)) if (other !== thing) other.facts = other.facts.filter((fact) => !clashes(fact));
  hold(root, facts, places, work);
  putFacts(thing, facts, clashes);
  delete thing.absent;
  return true;
}

/** Families whose lengths follow from a standard or a gauge: there they go on following. */
const FREE: ReadonlySet<string> = new Set(['mechanical', 'jewelry', 'features', 'profiles', 'scene']);

/** "20 cm taller" says nothing of the width: lengths of the same operation that would follow are held. A size without a word frees them. */
function hold(root: BriefThing, facts: readonly Fact[], places: ReadonlySet<string>, { scope: { plan }, vocabulary, numbers }: Work): void {
  // a plate of so many millimetres is built as a box
  const built = plan.operations.find(({ id }) => id === idOf(root.id))?.op ?? root.op;
  const definition = root.op === undefined || built === undefined ? undefined : vocabulary.get(built);
  if (!definition || FREE.has(definition.family)) return;
  const measures = facts.filter(({ kind }) => kind === 'measure');
  if (measures.some((fact) => fact.kind === 'measure' && (fact.dimension === 'size' || (fact.among ?? 1) > 1))) {
    delete root.held;
    return;
  }
  const operation = idOf(root.id);
  const said = new Set([...places].flatMap((place) => (place.startsWith(`${operation} `) ? [place.slice(operation.length + 1)] : [])));
  if (measures.length === 0 || said.size === 0) return;
  // what is said to be as it is holds nothing
  const isSo = [...said].every((address) => {
    const now = valueAt(plan, operation, address, vocabulary) ?? numbers?.get(`${operation}.${address}`);
    return now !== undefined && measures.some((fact) => fact.kind === 'measure' && Math.abs(fact.value - now) < 1e-6);
  });
  if (isSo) return;
  const held: Record<string, number> = {};
  for (const { address, param, name, index } of slotsOf(definition).values()) {
    if (param.unit !== 'mm' || said.has(address)) continue;
    const built = numbers?.get(`${operation}.${name}${index === undefined ? '' : `[${index}]`}`);
    const value = root.held?.[address] ?? valueAt(plan, operation, address, vocabulary) ?? built;
    if (value !== undefined && value !== 0) held[address] = tidy(value);
  }
  root.held = held;
  // what was taller than usual is held as it was built, and grows no second time
  root.facts = root.facts.filter(
    ({ kind, outcome }) => !(kind === 'extent' && isPlaced(outcome) && outcome.param !== undefined && held[outcome.param] !== undefined),
  );
}

export function* withParts(thing: BriefThing): Generator<BriefThing> {
  yield thing;
  for (const part of thing.parts) yield* withParts(part);
}
