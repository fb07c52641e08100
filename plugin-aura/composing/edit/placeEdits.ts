import type { Brief, BriefRelation, BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Edit, Target } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { AROUND } from '../repeat.ts';
import { slotsOf } from '../sheet.ts';
import { builtOf, builtPartsOf, extent, joined } from './builtParts.ts';
import { shift } from './facts.ts';
import { type Hit, isMiss, rootsOf, walk } from './hits.ts';
import { currentOf, scale } from './measureEdits.ts';
import { putAt } from './places.ts';
import { find } from './target.ts';
import { numberAt, valueAt } from './values.ts';
import { hitsOf, probe, real, set, type Work } from './work.ts';

/** Edits that speak of two things at once: their places exchanged, the other side, further away, the material of the other. */

const rootOf = ({ thing, owners }: Hit): BriefThing => owners.at(-1) ?? thing;

/** Each stands where the other stood: one on the other, or both to a third. */
export function swap({ one, other, words, looks }: Extract<Edit, { kind: 'swap' }>, work: Work): boolean {
  const { brief, misses } = work;
  if (looks) return swapLooks(one && other ? [one, other] : undefined, words, work);
  if (!one || !other) {
    const last = brief.relations.at(-1);
    const [to] = last?.to ?? [];
    if (!last || to === undefined) {
      misses.push({ word: words, why: 'there are not two that stand to each other' });
      return false;
    }
    brief.relations = exchanged(brief, last.what, to);
    return true;
  }
  const [a, b] = [hitsOf(one, work)[0], hitsOf(other, work)[0]];
  if (!a || !b) return false;
  const [first, second] = [rootOf(a).id, rootOf(b).id];
  if (first === second || !brief.relations.some(({ what, to }) => [first, second].some((id) => what === id || to.includes(id)))) {
    misses.push({ word: words, why: 'it was not said how these stand to each other, so that they have no places to exchange' });
    return false;
  }
  brief.relations = exchanged(brief, first, second);
  return true;
}

/** The two that wear a look, each with that of the other: those that were named, two things, or two parts of one. */
function swapLooks(named: readonly [Target, Target] | undefined, words: string, work: Work): boolean {
  const { brief, misses } = work;
  const things = rootsOf(brief);
  const dressed = walk(brief).filter(({ thing }) => thing.facts.some(isLook));
  const hits = named
    ? named.flatMap((target) => hitsOf(target, work).slice(0, 1))
    : things.length === 2
      ? things.map((thing): Hit => ({ thing, owners: [] }))
      : dressed.length === 2
        ? dressed
        : [];
  const [a, b] = hits;
  if (!a || !b || hits.length !== 2) {
    if (misses.length === 0) misses.push({ word: words, why: 'it is not clear of which two: say “swap the colours of the … and the …”' });
    return false;
  }
  const [one, other] = [lookOf(a, work), lookOf(b, work)];
  if (one.length === 0 || other.length === 0) {
    misses.push({ word: words, why: `the ${(one.length === 0 ? a : b).thing.noun} has no colour of its own that has a name` });
    return false;
  }
  const dress = (hit: Hit, facts: readonly Fact[]): boolean => {
    hit.thing.facts = hit.thing.facts.filter((fact) => !isLook(fact));
    return set(
      hit,
      facts.map((fact) => ({ ...structuredClone(fact), words })),
      work,
    );
  };
  return [dress(a, other), dress(b, one)].every(Boolean);
}

/** What was said of a look, else what the most of it is made of as it was built. */
function lookOf(hit: Hit, work: Work): Fact[] {
  const said = hit.thing.facts.filter(isLook).map(({ span: _, outcome: __, ...fact }) => fact as Fact);
  if (said.length > 0) return said;
  const [built] = [...builtPartsOf(hit, work)].sort((x, y) => y.volume_mm3 - x.volume_mm3);
  return !built || built.material.includes('(#')
    ? []
    : [{ kind: 'material', material: built.material.toLowerCase(), words: built.material }];
}

const exchanged = ({ relations }: Brief, a: string, b: string): BriefRelation[] => {
  const named = (id: string): string => (id === a ? b : id === b ? a : id);
  return relations.map((relation) => ({ ...relation, what: named(relation.what), to: relation.to.map(named) }));
};

export const OPPOSITE: Readonly<Record<string, BriefRelation['relation'] | undefined>> = {
  left: 'right',
  right: 'left',
  beside: 'left',
  apart: 'left',
  front: 'behind',
  facing: 'behind',
  behind: 'front',
};
/** Which way lies away from what a thing stands to. */
const AWAY: Readonly<Record<string, string | undefined>> = {
  left: 'left',
  right: 'right',
  beside: 'right',
  apart: 'right',
  front: 'front',
  facing: 'front',
  behind: 'back',
  above: 'up',
};
const TURNED: Readonly<Record<string, string>> = { left: 'right', right: 'left', front: 'back', back: 'front', up: 'down' };

export function reseat(hit: Hit, edit: Extract<Edit, { kind: 'reseat' }>, work: Work): boolean {
  const { how, words } = edit;
  const { brief, misses } = work;
  const thing = rootOf(hit);
  // of one that was singled out it is the row that it stands in
  const inRow = hit.thing.which && hit.owners.length === 1 ? { thing, owners: [] } : hit;
  if (how === 'apart' || how === 'together') return spaced(inRow, edit, work);
  if (how === 'other side' && hit.owners.length > 0) return putAt(hit, 'other side', words, work);
  const made = new Set(rootsOf(brief).map(({ id }) => id));
  const own = brief.relations.find(({ what, to }) => what === thing.id && to.some((id) => made.has(id)));
  const turned = own ? undefined : brief.relations.find(({ what, to }) => to.includes(thing.id) && made.has(what));
  if (how === 'other side') {
    const relation = own ?? turned;
    const other = rootsOf(brief).find(({ id }) => id !== thing.id);
    // nobody said where it stands: to the right of the first
    if (!relation && other) {
      const isFirst = rootsOf(brief)[0]?.id === thing.id;
      brief.relations = brief.relations.filter(({ what }) => what !== thing.id);
      brief.relations.push({ relation: isFirst ? 'right' : 'left', what: thing.id, to: [other.id], words });
      return true;
    }
    const opposite = relation && OPPOSITE[relation.relation];
    if (!relation || !opposite) {
      misses.push({ word: words, why: `the ${thing.noun} stands at no side of anything` });
      return false;
    }
    relation.relation = opposite;
    return true;
  }
  if (own?.relation === 'around') {
    // around something it is the room between that grows
    const step = tidy(0.3 * largestOf(thing, work));
    own.distance = Math.max(0, tidy((own.distance ?? AROUND) + (how === 'further' ? step : -step)));
    return true;
  }
  const way = own ? AWAY[own.relation] : turned ? TURNED[AWAY[turned.relation] ?? ''] : undefined;
  if (way === undefined) {
    misses.push({ word: words, why: `the ${thing.noun} stands beside nothing` });
    return false;
  }
  const by = tidy(0.5 * largestOf(thing, work));
  shift(thing, `moved ${how === 'further' ? way : TURNED[way]!}`, by, words);
  return true;
}

/** Room between those of a row against their size, where nobody said it: from middle to middle. */
const USUAL_STEP = 1.5;
/** How much wider, or closer, the room between several becomes without a number. */
const WIDER = 1.3;

/** "the dice further apart", "the posts closer together": the room from one to the next of a row. */
function spaced(hit: Hit, { how, words, amount, target, times }: Extract<Edit, { kind: 'reseat' }>, work: Work): boolean {
  const { brief, misses, parts } = work;
  const { thing, owners } = hit;
  const apart = how === 'apart';
  const laid = thing.facts.find((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');
  const roots = brief.things.filter(({ absent }) => !absent);
  if (owners.length > 0) {
    const spacing = probe(hit, [{ kind: 'pattern', pattern: 'row', spacing: 1, words }], work)[0];
    const [operation = '', address = ''] = spacing?.split(' ') ?? [];
    const now = spacing === undefined ? undefined : numberAt(operation, address, work);
    if (now !== undefined) {
      const next = amount === undefined ? now * (times ?? (apart ? WIDER : 1 / WIDER)) : now + (apart ? amount : -amount);
      return next > 0 && set(hit, [{ kind: 'pattern', pattern: 'row', spacing: tidy(next), words }], work);
    }
    misses.push({
      word: words,
      why: `the room between the ${thing.noun}s follows from the size of the ${rootOf(hit).noun} and from how many there are: change one of these`,
    });
    return false;
  }
  if (thing.count < 2) {
    // of two things that stand beside each other the last is moved
    const last = brief.relations.findLast(({ what, to }) => what === thing.id || to.includes(thing.id) || target.noun === undefined);
    const mover = roots.find(({ id }) => id === last?.what);
    if (last && mover && AWAY[last.relation] !== undefined)
      return reseat({ thing: mover, owners: [] }, { kind: 'reseat', target, how: apart ? 'further' : 'closer', words }, work);
    misses.push({ word: words, why: `there is one ${thing.noun}, and nothing that it stands apart from` });
    return false;
  }
  if (brief.relations.some(({ what, relation }) => what === thing.id && relation === 'around'))
    return reseat(hit, { kind: 'reseat', target, how: apart ? 'further' : 'closer', words }, work);
  const whole = builtOf(thing.id, parts).map(({ bounds }) => bounds);
  const [from, to] = [Math.min(...whole.map(({ min }) => min[0])), Math.max(...whole.map(({ max }) => max[0]))];
  const columns = laid?.pattern === 'grid' ? (laid.columns ?? Math.ceil(Math.sqrt(thing.count))) : thing.count;
  const built = (USUAL_STEP * (to - from)) / (USUAL_STEP * (columns - 1) + 1);
  const now = laid?.spacing ?? (Number.isFinite(built) && /^(row|grid|both_sides)$/.test(laid?.pattern ?? 'row') ? built : undefined);
  if (now === undefined || (laid && !/^(row|grid|column|stack|both_sides|circle)$/.test(laid.pattern))) {
    misses.push({ word: words, why: `the ${thing.noun}s lie as they are, with no room between them that could be changed` });
    return false;
  }
  const factor = times ?? (apart ? WIDER : 1 / WIDER);
  if (laid?.pattern === 'circle') {
    if (laid.diameter === undefined) {
      misses.push({
        word: words,
        why: `say how wide the circle of the ${thing.noun}s shall be, for instance “on a circle of ${tidy(Math.round(1.2 * (to - from)))} mm”`,
      });
      return false;
    }
    laid.diameter = tidy(laid.diameter * factor);
    return true;
  }
  const spacing = tidy(Number((amount === undefined ? now * factor : now + (apart ? amount : -amount)).toPrecision(3)));
  if (spacing <= 0) {
    misses.push({ word: words, why: `they stand ${tidy(now)} mm from middle to middle, and cannot come closer by so much` });
    return false;
  }
  if (laid) laid.spacing = spacing;
  else thing.facts.push({ kind: 'pattern', pattern: 'row', spacing, words });
  return true;
}

/** The longest of a thing's own numbers, mm; where none is known, a hand. */
function largestOf({ id, op }: BriefThing, { scope: { plan }, vocabulary }: Work): number {
  const definition = op === undefined ? undefined : vocabulary.get(op);
  if (!definition) return 100;
  const values = [...slotsOf(definition).values()].flatMap(({ address, param }) =>
    param.unit === 'mm' ? (valueAt(plan, id.replace(/[^A-Za-z0-9_]+/g, '_'), address, vocabulary) ?? []) : [],
  );
  return values.length > 0 ? Math.max(...values) : 100;
}

const isLook = ({ kind }: Fact): boolean => kind === 'material' || kind === 'colour' || kind === 'finish' || kind === 'karat';

/** "The grip as wide as the blade": the size that the other has as it was built, or by its number. */
function asLarge(hit: Hit, other: Hit, dimension: Dimension, words: string, work: Work): boolean {
  const [mine, goal] = [hit, other].map((one) => sizeAs(one, dimension, work));
  if (mine === undefined || goal === undefined) {
    const which = goal === undefined ? other : hit;
    work.misses.push({ word: words, why: `the ${which.thing.noun} has no one ${dimension} that could be taken over` });
    return false;
  }
  if (Math.abs(goal / mine - 1) < 1e-3) return false;
  return scale(hit, dimension, goal / mine, words, work);
}

/** mm that one of it measures: of several the size of each. */
function sizeAs(hit: Hit, dimension: Dimension, work: Work): number | undefined {
  const [built, ...more] = builtPartsOf(hit, work);
  if (!built) return currentOf(hit, dimension, work);
  const { thing, owners } = hit;
  if (owners.length === 0 && thing.count === 1 && /^(?:width|height|depth)$/.test(dimension)) {
    const whole = joined([built, ...more].map(({ bounds }) => bounds));
    return whole && extent(whole, dimension === 'width' ? 0 : dimension === 'height' ? 1 : 2);
  }
  const of = (part: typeof built): readonly number[] =>
    part.each_mm ?? ([0, 1, 2] as const).map((k) => part.bounds.max[k] - part.bounds.min[k]);
  const sides = of(built);
  // those that differ have no one size
  if (more.some((part) => of(part).some((side, k) => Math.abs(side - sides[k]!) > 0.02 * Math.max(side, sides[k]!)))) return undefined;
  const [x = 0, y = 0, z = 0] = sides;
  switch (dimension) {
    case 'width':
    case 'diameter':
      return x;
    case 'height':
      return y;
    case 'depth':
      return z;
    case 'thickness':
      return Math.min(x, y, z);
    default:
      return Math.max(x, y, z);
  }
}

/** "the legs of the same wood as the top": what is said of the other's look, or of the whole's where nothing was. */
export function match(hit: Hit, { like, words, dimension }: Extract<Edit, { kind: 'match' }>, work: Work): boolean {
  const found = find(like, work.scope);
  if (isMiss(found)) {
    work.misses.push(found.miss);
    return false;
  }
  const [other] = found.hits;
  if (!other) return false;
  if (dimension !== undefined) return asLarge(hit, other, dimension, words, work);
  const said = [other.thing, ...other.owners].map(({ facts }) => facts.filter(isLook)).find((facts) => facts.length > 0);
  if (said)
    return set(
      hit,
      said.map((fact) => ({ ...fact, words })),
      work,
    );
  // a colour of its own has no name that could be said
  const [built] = [...builtPartsOf(other, work)].sort((one, next) => next.volume_mm3 - one.volume_mm3);
  if (built && !built.material.includes('(#')) return set(hit, [{ kind: 'material', material: built.material.toLowerCase(), words }], work);
  const thing = real(hit);
  const before = thing.facts.length;
  thing.facts = thing.facts.filter((fact) => !isLook(fact));
  if (thing.facts.length < before) return true;
  work.misses.push({ word: words, why: `no material of the ${other.thing.noun} was said` });
  return false;
}
