import type { BriefThing, FactOf, Which } from '../../plan/brief.ts';
import type { Target } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { geometryOf } from '../geometry.ts';
import { isSpecies } from '../jewelry/index.ts';
import { canSingleOut, isMemberOf, jewelRow } from '../singled.ts';
import { builtPartsOf } from './builtParts.ts';
import { countInPlan } from './countInPlan.ts';
import type { Found, Hit, Scope } from './hits.ts';
import { freeId } from './known.ts';
import { valueAt } from './values.ts';

/** Members of what is several: "the third from the bottom", "the top drawer", "3 of them" become parts with facts of their own. */

const FROM: Readonly<Record<string, Which['from'] | undefined>> = {
  left: 'left',
  right: 'right',
  top: 'top',
  upper: 'top',
  uppermost: 'top',
  topmost: 'top',
  bottom: 'bottom',
  lower: 'bottom',
  lowest: 'bottom',
  highest: 'top',
  front: 'front',
  back: 'back',
  rear: 'back',
};
const MIDDLE = /^(middle|central|center|centre)$/;
const CORNER = /^corner$/;

/** Whether a target singles out some of what its noun names. */
export const singlesOut = ({ ordinal, some, every, ends, adjectives }: Target): boolean =>
  ordinal !== undefined ||
  ends !== undefined ||
  some !== undefined ||
  every !== undefined ||
  (adjectives.length > 0 && adjectives.every((word) => Object.hasOwn(FROM, word) || MIDDLE.test(word) || CORNER.test(word)));

const STACKED: ReadonlySet<string> = new Set(['stack', 'column']);
/** Parts that are counted from the top. */
const FROM_TOP = /^(drawer|shelf|shelve|floor|rung|layer|tier|row|step)s?$/;

/** Stones of a row, or bands beside each other, as the plan has them. */
function numberInJewel(noun: string, { plan, vocabulary, parts = [] }: Scope): number | undefined {
  const row = plan.operations.filter(({ id, op }) => jewelRow(noun).test(id) || /^create_(eternity|channel_setting|pave|halo)$/.test(op));
  const counts = row.map(({ id }) => valueAt(plan, id, 'count', vocabulary) ?? valueAt(plan, id, 'stones', vocabulary));
  const said = counts.find((count) => count !== undefined) ?? (row.length > 1 ? row.length : undefined);
  // where the room along the band says how many there are
  const built = parts.filter((part) => part.class === 'gem' && row.some(({ id }) => id === part.operation));
  return said ?? (built.length > 0 ? built.reduce((sum, { copies }) => sum + copies, 0) : undefined);
}

/** How many of it there are as they stand. */
export function numberOf({ thing, owners }: Hit, scope: Scope): number | undefined {
  if (isAssembly(owners.at(-1) ?? thing)) return numberInJewel(thing.noun, scope) ?? (thing.count > 1 ? thing.count : undefined);
  const gone = thing.parts
    .filter((part) => part.which && part.absent && part.noun === thing.noun)
    .flatMap(({ which }) => which!.only).length;
  if (owners.length === 0 || thing.counted || thing.count > 1) return thing.count - gone;
  const { brief, vocabulary, parts } = scope;
  const known = countInPlan({ thing, owners, virtual: true }, { scope, brief, vocabulary, misses: [] });
  const built = builtPartsOf({ thing, owners }, { vocabulary, ...(parts && { parts }) }).filter(({ name }) => !/ of the /.test(name));
  if (known !== undefined || built.length === 0) return known;
  // what each is made of stands there as often as each: discs and hubs of wheels
  const totals = new Map<string, number>();
  for (const { name, copies } of built) totals.set(name, (totals.get(name) ?? 0) + copies);
  const [n, ...others] = new Set(totals.values());
  return others.length === 0 ? n : undefined;
}

function usualFrom({ thing, owners }: Hit, { brief }: Scope): Which['from'] {
  if (isAssembly(owners.at(-1) ?? thing) || brief.relations.some(({ what, relation }) => what === thing.id && relation === 'around'))
    return 'order';
  const pattern = thing.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');
  if (owners.length === 0) return pattern && STACKED.has(pattern.pattern) ? 'bottom' : pattern ? 'order' : 'left';
  return FROM_TOP.test(thing.noun) ? 'top' : 'left';
}

const isOfCorners = ({ ordinal, adjectives }: Target): boolean => ordinal === undefined && adjectives.some((word) => CORNER.test(word));

/** Numbers of those at the corners of a grid, as it stands. */
function cornersOf({ thing, owners }: Hit, { plan, vocabulary }: Scope): number[] | undefined {
  const pattern = thing.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');
  const laid = [pattern?.outcome, thing.counted?.outcome].flatMap((outcome) =>
    outcome && 'operation' in outcome ? outcome.operation : [],
  );
  const grid = plan.operations.find(({ id, op }) => op === 'grid_array' && laid.includes(id));
  if (!grid || owners.length > 0) return undefined;
  const [columns, rows] = ['columns', 'rows'].map((name) => valueAt(plan, grid.id, name, vocabulary));
  return columns === undefined || rows === undefined ? undefined : [...new Set([1, columns, columns * (rows - 1) + 1, columns * rows])];
}

const counting = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);

function whichOf(target: Target, hit: Hit, n: number | undefined, scope: Scope): Which | string {
  const from = target.from ?? usualFrom(hit, scope);
  const few = (last: number): string | undefined => (n !== undefined && last > n ? `there are only ${n}` : undefined);
  const { some, every, ordinal } = target;
  if (some !== undefined) {
    const word = target.adjectives.find((name) => Object.hasOwn(FROM, name));
    const end = ordinal === -1 ? counting(-some, -1) : counting(1, some);
    const where = word === undefined ? undefined : FROM[word];
    return few(some) ?? { only: end, from: where ?? (ordinal === undefined ? 'order' : from) };
  }
  if (target.ends !== undefined) {
    if (n === undefined || n < 3) return n === undefined ? 'it is not known how many there are' : `of ${n} none is between others`;
    return { only: target.ends === 'outer' ? [1, n] : counting(2, n - 1), from };
  }
  if (every !== undefined) {
    if (n === undefined) return 'it is not known how many there are';
    return few(every) ?? { only: counting(1, Math.floor(n / every)).map((k) => k * every), from: 'order' };
  }
  const corners = isOfCorners(target) ? cornersOf(hit, scope) : undefined;
  if (corners) return { only: corners, from: 'order' };
  const sides = target.adjectives.filter((word) => Object.hasOwn(FROM, word));
  const side = sides[0] === undefined ? undefined : FROM[sides[0]];
  if (ordinal === 0 || (ordinal === undefined && target.adjectives.some((word) => MIDDLE.test(word)))) {
    if (n === undefined || n % 2 === 0) return n === undefined ? 'it is not known how many there are' : `of ${n} none is in the middle`;
    return { only: [(n + 1) / 2], from };
  }
  if (ordinal !== undefined) return few(Math.abs(ordinal)) ?? { only: [ordinal], from: side ?? from };
  if (side === undefined) return 'it is not known which';
  if (target.several && n === undefined) return 'it is not known how many there are';
  return { only: target.several && n !== undefined && n > 3 ? counting(1, Math.floor(n / 2)) : [1], from: side };
}

/** All numbers but these. */
function rest({ only, from }: Which, n: number): Which {
  const gone = new Set(only.map((k) => (k < 0 ? n + 1 + k : k)));
  return { only: counting(1, n).filter((k) => !gone.has(k)), from };
}

/** "Make 3 of them gold" of a bracelet: its beads or stones. */
function named({ thing, owners }: Hit, { noun }: Target): BriefThing {
  if (!isAssembly(thing) || owners.length > 0 || canSingleOut(noun ?? thing.noun) || thing.count > 1) return thing;
  const stone = thing.parts.find((part) => !part.absent && canSingleOut(part.noun));
  return { ...thing, noun: stone?.noun ?? 'stone', parts: thing.parts };
}

/** The members of a hit that a target singles out, as a part of its own; undefined where it singles out none. */
export function membersOf(hit: Hit, target: Target, scope: Scope): Found | undefined {
  if (!singlesOut(target) || (isOfCorners(target) && !cornersOf(hit, scope))) return undefined;
  const { owners } = hit;
  const thing = named(hit, target);
  const n = numberOf({ thing, owners }, scope);
  // of a centre stone with one at each side, the middle one is the centre stone
  const middle = target.ordinal === 0 || (target.ordinal === undefined && target.adjectives.some((word) => MIDDLE.test(word)));
  if (middle && (n ?? 2) === 2 && isAssembly(owners.at(-1) ?? thing)) {
    const stone = owners.length === 0 ? hit.thing.parts.find((part) => !part.absent && isSpecies(part.noun)) : hit.thing;
    if (stone && isSpecies(stone.noun))
      return { hits: [{ ...hit, thing: stone, owners: owners.length === 0 ? [hit.thing] : owners, apart: true }] };
  }
  if (owners.length === 0 && (n ?? 1) < 2 && !isAssembly(thing)) return undefined;
  const owner = owners.length === 0 ? hit.thing : owners[0]!;
  const can = isAssembly(owners.at(-1) ?? thing)
    ? canSingleOut(thing.noun)
    : owners.length === 0 || thing.built !== undefined || geometryIn(owner, thing.noun, scope).length > 0;
  const word = target.words;
  if (!can)
    return { miss: { word, why: `the ${n ?? ''} are made as one, and none of them can be changed alone`.replace('the  are', 'they are') } };
  const found = whichOf(target, hit, n, scope);
  if (typeof found === 'string') return { miss: { word, why: found } };
  const which = target.others ? (n === undefined ? undefined : rest(found, n)) : found;
  if (!which || which.only.length === 0) return { miss: { word, why: 'it is not known which' } };
  const known = owner.parts.find((part) => part.which && part.noun === thing.noun && JSON.stringify(part.which) === JSON.stringify(which));
  const member: BriefThing = known ?? {
    id: freeId(owner, `${thing.noun} ${which.from} ${which.only.slice(0, 6).join('_')}`),
    noun: thing.noun,
    count: 1,
    which,
    ...(thing.built && { built: thing.built }),
    words: word,
    facts: [],
    parts: [],
  };
  return { hits: [{ thing: member, owners: [owner, ...owners.slice(1)], ...(known ? {} : { virtual: true as const }) }] };
}

/** "The other one", "the other chairs": all of a row but those that were singled out last. */
export function otherMembers({ noun, words }: Target, all: readonly Hit[], scope: Scope): Hit | undefined {
  const spoken = all.filter(({ thing, owners: [owner] }) => thing.which && owner && (noun === undefined || thing.noun === noun));
  const when = ({ thing }: Hit): number => Math.max(-1, ...thing.facts.map(({ span }) => span?.text ?? -1));
  const last = spoken.reduce<Hit | undefined>((best, hit) => (best && when(best) > when(hit) ? best : hit), undefined);
  const owner = last?.owners[0];
  if (!last || !owner) return undefined;
  const whole: Hit =
    last.thing.noun === owner.noun
      ? { thing: owner, owners: last.owners.slice(1) }
      : { ...last, thing: { ...last.thing, which: undefined } as BriefThing };
  const n = numberOf(whole, scope);
  const which = n === undefined ? undefined : rest(last.thing.which!, n);
  if (!which || which.only.length === 0) return undefined;
  const { which: _, facts: __, ...plain } = last.thing;
  const member: BriefThing = { ...plain, id: freeId(owner, `${plain.noun} others`), which, words, facts: [], parts: [] };
  delete member.outcome;
  return { thing: member, owners: last.owners, virtual: true };
}

function geometryIn(owner: BriefThing, noun: string, { vocabulary }: Scope): string[] {
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  return definition ? geometryOf(definition, noun, vocabulary) : [];
}

/** "A double halo" of a ring whose halo stones were counted before: two rings of them. */
export function doubled(owner: BriefThing, { to = 2, words }: { to?: number; words: string }): true {
  owner.parts.push({ id: freeId(owner, 'halo'), noun: 'halo', count: to, counted: { words }, words, facts: [], parts: [] });
  return true;
}

/** "The middle one", "every second one": of another number it is the middle, and every second, again. */
export function keepPlaces({ thing, owners }: Hit, was: number, now: number): void {
  for (const part of (owners[0] ?? thing).parts) if (part.which && isMemberOf(part, thing)) keepPlace(part.which, was, now);
}

function keepPlace(which: NonNullable<BriefThing['which']>, was: number, now: number): void {
  const [first = 0, second] = which.only;
  if (which.only.length === 1 && was % 2 === 1 && now % 2 === 1 && first === (was + 1) / 2) which.only = [(now + 1) / 2];
  const step = (second ?? 0) - first;
  const isEvery =
    which.only.length > 2 && step > 1 && which.only.every((one, k) => one === first + k * step) && was - which.only.at(-1)! < step;
  if (isEvery && first > 0) which.only = Array.from({ length: Math.floor((now - first) / step) + 1 }, (_, k) => first + k * step);
}
