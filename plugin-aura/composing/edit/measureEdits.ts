import type { BriefThing, FactOf } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Edit } from '../../reading/edit.ts';
import { tidy } from '../draft.ts';
import { featureOf } from '../features.ts';
import { isPiece } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { isMemberOf } from '../singled.ts';
import { zoneOf } from '../zones.ts';
import { usSize } from './asked.ts';
import { asExtent, builtSize, thinSides } from './built.ts';
import { builtOf, builtPartsOf, extent, joined, middle } from './builtParts.ts';
import { countAsBuilt, countInPlan } from './countInPlan.ts';
import { shift } from './facts.ts';
import { amountTo, NEAR } from './goals.ts';
import type { Hit } from './hits.ts';
import { freeId } from './known.ts';
import { doubled, keepPlaces, membersOf } from './members.ts';
import { stretchWhole, wholeOf } from './overall.ts';
import { raiseAbove, usualStep } from './places.ts';
import { remove } from './removeEdits.ts';
import { isPlaced, numberAt, valueAt } from './values.ts';
import { probe, real, set, type Work, withOwn, withParts } from './work.ts';

/** Edits by number: twice as wide, 10 mm longer, two sizes bigger, one shelf less. */

/** A length that only a chain has, mm. */
const USUAL_CHAIN = 450;

/** The number that a dimension of a thing has now: what it set where it was said (tried alone it might be another side), or standing in the plan. */
export function currentOf(hit: Hit, dimension: Dimension, work: Work): number | undefined {
  // a jewel tells its sizes apart by how large they are: what was said of it is tried as well
  const told = isPiece((hit.owners.at(-1) ?? hit.thing).op)
    ? [USUAL_CHAIN, ...hit.thing.facts.flatMap((fact) => (fact.kind === 'measure' ? [fact.value] : []))]
    : [];
  const said = hit.thing.facts.find((other): other is FactOf<'measure'> => other.kind === 'measure' && other.dimension === dimension);
  const outcome = said?.of ? undefined : said?.outcome;
  const place = [1, ...told].reduce<string | undefined>(
    (found, value) =>
      found ?? probe(hit, [{ kind: 'measure', dimension, value, unit: dimension === 'angle' ? 'deg' : 'mm', words: '' }], work)[0],
    isPlaced(outcome) && outcome.param !== undefined ? `${outcome.operation} ${outcome.param}` : undefined,
  );
  if (place !== undefined) {
    const [operation = '', address = ''] = place.split(' ');
    const value = numberAt(operation, address, work);
    if (value !== undefined) return dimension === 'radius' && /diameter|bore|hole/.test(address) ? value / 2 : value;
  }
  return said?.value;
}

/** "The left leaf" of a hinge that has a number for both: its own size is no number of the whole. */
function isOneOfSeveral({ thing, owners }: Hit, { vocabulary }: Work): boolean {
  const root = owners.at(-1);
  const definition = root?.op === undefined ? undefined : vocabulary.get(root.op);
  if (thing.which) return true;
  if (!definition || !/^(left|right|top|bottom|front|back|upper|lower) /.test(thing.noun)) return false;
  const exact = Object.entries(definition.spoken?.parts ?? {}).some(([name, { names }]) => [name, ...(names ?? [])].includes(thing.noun));
  return !exact;
}

/** Parts that bend at a joint, and are not raised by being longer. */
const LIMB = /\b(arm|leg|wing|head|tail|hand|finger|paw|ear|trunk|neck|claw|fin|antenna)s?$/;

/** Whether a part lies flat, or is low against the amount: then what is asked for is where it is, and not how high it is itself. */
function isLow(hit: Hit, by: number | undefined, work: Work): boolean {
  if (FLAT_PARTS.test(singular(hit.thing.noun))) return true;
  const built = builtPartsOf(hit, work);
  return (
    by !== undefined &&
    built.length > 0 &&
    built.every(({ bounds, copies }) => copies === 1 && Math.abs(by) >= bounds.max[1] - bounds.min[1])
  );
}
const FLAT_PARTS = /\b(shelf|board|slat|step|tread|rung|rail|tier|drawer|hook|peg|row)$/;

/** "raise the handle", "lift the shelf 5 cm", "the top shelf 10 cm lower": moved, where no length of its owner says how high it is. */
function raised(hit: Hit, by: number | undefined, up: boolean, words: string, work: Work): boolean | undefined {
  const told = /^\s*(?:raise|lift|lower)\b/i.test(words) || (/\b(?:higher|lower)\b/i.test(words) && isLow(hit, by, work));
  // of a jewel the number says how high a head or a stone stands
  if (hit.owners.length === 0 || !told || isPiece(hit.owners.at(-1)?.op)) return undefined;
  if (LIMB.test(hit.thing.noun)) {
    work.misses.push({
      word: words,
      why: `how the ${hit.thing.noun} is held cannot be changed; it can be made longer, thicker or of another colour`,
    });
    return false;
  }
  const way = up ? 'up' : 'down';
  shift(real(hit), `moved ${way}`, Math.abs(by ?? usualStep(hit, way, work) ?? 5), words);
  return true;
}

/** What is deep downward: a shallower bowl is a lower one. */
const HOLLOW = /bowl|dish|basin|sink|bath|pan$|pot$|tray|plate|bucket|tub/;

/** A stripe around a body is as wide as it is high. */
const ROUND_ABOUT = /\b(stripe|band|line|belt|hoop|ring)$/;

function dimensionOf(hit: Hit, said: Dimension, words: string, work: Work): Dimension {
  const { parts, vocabulary } = work;
  const { op = '' } = hit.owners.at(-1) ?? hit.thing;
  // a chain is long, and no shorter by being less high
  if (said === 'height' && /\bshort/i.test(words) && isPiece(op) && currentOf(hit, 'height', work) === undefined)
    return currentOf(hit, 'length', work) === undefined ? said : 'length';
  // "shorter" of what lies along its length, and has one number for both
  if (said === 'height' && /\bshort/i.test(words) && hit.owners.length === 0) {
    const place = (dimension: Dimension) => probe(hit, [{ kind: 'measure', dimension, value: 1, unit: 'mm', words: '' }], work)[0];
    if (place('length') !== undefined && place('length') === place('height')) return 'length';
  }
  if (said === 'depth' && HOLLOW.test(op)) return 'height';
  if ((said !== 'width' && said !== 'thickness') || hit.owners.length === 0 || !ROUND_ABOUT.test(hit.thing.noun)) return said;
  const built = builtPartsOf(hit, { ...(parts && { parts }), vocabulary });
  const goesRound =
    built.length > 0 && built.every(({ bounds: { min, max } }) => Math.abs(max[0] - min[0] - (max[2] - min[2])) < 0.06 * (max[0] - min[0]));
  return goesRound ? 'height' : said;
}

/** Whether a drawer is but a board at the front: deeper it would be thicker. */
function isFront(hit: Hit, work: Work): boolean {
  const [only] = builtPartsOf(hit, work);
  if (!only || hit.owners.length === 0 || !/drawers?$/.test(hit.thing.noun)) return false;
  const [x, y, z] = only.each_mm ?? ([0, 1, 2] as const).map((k) => extent(only.bounds, k));
  return z! < 0.2 * Math.min(x!, y!);
}

export function scale(hit: Hit, said: Dimension, factor: number, words: string, work: Work): boolean {
  const dimension = dimensionOf(hit, said, words, work);
  if (dimension !== said && hit.thing.count > 1) {
    work.misses.push({ word: words, why: `the ${hit.thing.count} of the ${hit.thing.noun} are made as one, with no width of their own` });
    return false;
  }
  if (dimension === 'size') return scaleAll(hit, factor, words, work.brief.texts.length);
  const whole = wholeOf(hit, dimension, work);
  if (whole) return stretchWhole(hit, dimension, whole, factor, words, work);
  if (dimension === 'depth' && isFront(hit, work)) {
    work.misses.push({ word: words, why: `of the ${hit.thing.noun} only its front is built, which has no depth but its thickness` });
    return false;
  }
  const now = work.apart || isOneOfSeveral(hit, work) ? undefined : currentOf(hit, dimension, work);
  if (now !== undefined) return set(hit, [{ kind: 'measure', dimension, value: tidy(now * factor), unit: 'mm', words }], work);
  const lifted = dimension === 'height' ? raised(hit, undefined, factor > 1, words, work) : undefined;
  if (lifted !== undefined) return lifted;
  if (dimension === 'thickness' && !isPiece(hit.thing.op)) {
    const sides = thinSides(hit, builtPartsOf(hit, work));
    if (sides) return stretched(hit, dimension, factor, words, work, sides);
  }
  // a roof is steeper that is higher over the same walls
  if (hit.owners.length > 0 && dimension === 'angle') return stretched(hit, 'height', factor, words, work);
  if (hit.owners.length > 0 && (dimension === 'height' || dimension === 'length')) raiseAbove(hit, factor, words, work);
  return stretched(hit, dimension, factor, words, work);
}

/** Parts that look every way, so that a width of theirs lies along no axis of the whole. */
const SET_ROUND = /\b(blade|spoke|petal|vane|fin)s?$/;

/** Share by which the two sides of what is round or square may differ, and its middle lie off that of the whole. */
const SQUARE = 0.02;

/** A part as wide as deep: wider is wider all round. */
function isSquare(hit: Hit, work: Work): boolean {
  const [only, ...more] = builtPartsOf(hit, work);
  return (
    only !== undefined && more.length === 0 && Math.abs(extent(only.bounds, 0) - extent(only.bounds, 2)) <= SQUARE * extent(only.bounds, 0)
  );
}

/** A part as wide as deep in the middle of the whole, as a round base is: wider is wider all round. */
function isSquareInMiddle(hit: Hit, work: Work): boolean {
  const [only] = builtPartsOf(hit, work);
  const root = hit.owners.at(-1);
  const whole = root && joined(builtOf(root.id, work.parts).map(({ bounds }) => bounds));
  if (!only || only.copies > 1 || !whole || !isSquare(hit, work)) return false;
  return ([0, 2] as const).every((axis) => Math.abs(middle(only.bounds, axis) - middle(whole, axis)) <= SQUARE * extent(whole, axis));
}

/** A part so many times as long in one dimension as it is. */
function stretched(hit: Hit, dimension: Dimension, factor: number, words: string, work: Work, axes?: readonly number[]): boolean {
  const { brief } = work;
  const several = builtPartsOf(hit, work).reduce((sum, { copies }) => sum + copies, 0) > 1;
  if (several && dimension !== 'length' && SET_ROUND.test(hit.thing.noun)) {
    work.misses.push({
      word: words,
      why: `the ${hit.thing.noun}s are set round the middle: say that they shall be longer, shorter, bigger or smaller`,
    });
    return false;
  }
  const round = axes ?? (dimension === 'width' && (work.apart ? isSquare(hit, work) : isSquareInMiddle(hit, work)) ? [0, 2] : undefined);
  const thing = real(hit);
  const before = thing.facts.find(
    (fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === dimension && fact.axes?.join() === round?.join(),
  );
  if (before) {
    before.factor *= factor;
    before.span = { text: brief.texts.length, from: 0, to: words.length };
  } else
    thing.facts.push({
      kind: 'extent',
      dimension,
      factor,
      ...(round && { axes: [...round] }),
      words,
      span: { text: brief.texts.length, from: 0, to: words.length },
    });
  return true;
}

/** Whether the sizes that were said of a part, and set, are all that it has: a hole by its width, a face by its two sides. */
function isToldWhole({ thing, owners }: Hit): boolean {
  const set = thing.facts.filter((fact) => fact.kind === 'measure' && isPlaced(fact.outcome) && fact.outcome.param !== undefined).length;
  return owners.length > 0 && thing.op === undefined && set >= (featureOf(thing) === undefined ? 2 : 1);
}

/** Everything of a thing larger or smaller: what was said times the factor, and the rest along. */
export function scaleAll(hit: Hit, factor: number, words: string, text?: number): boolean {
  const thing = real(withOwn(hit));
  const span = text === undefined ? {} : { span: { text, from: 0, to: words.length } };
  for (const part of withParts(thing))
    for (const fact of part.facts) {
      if (fact.kind === 'measure' && fact.dimension !== 'angle') fact.value = tidy(fact.value * factor);
      if (fact.kind === 'carat') fact.value = tidy(fact.value * factor ** 3);
    }
  // a hole of one size, a face of two: its sizes are all that there is of it
  if (isToldWhole(hit)) return true;
  const before = thing.facts.find((fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === 'size');
  if (before) Object.assign(before, { factor: tidy(before.factor * factor), ...span });
  else thing.facts.push({ kind: 'extent', dimension: 'size', factor, words, ...span });
  return true;
}

/** mm of inner diameter from one US ring size to the next. */
export const RING_STEP = 0.8128;
/** Coarse metric threads, in order of size. */
export const THREADS = [2, 2.5, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 27, 30, 36, 42, 48];

/** "slimmer, 4.5 mm" of a band 6 mm wide and 1.8 thick: the dimension that comes to it that way. */
function otherWay(hit: Hit, said: Dimension, edit: Extract<Edit, { kind: 'by' }>, work: Work): Dimension | undefined {
  const value = Math.abs(edit.amount);
  // a side that was named is that side; short is of a height, and of a length
  const isShort = said === 'height' && /\bshort/i.test(edit.words);
  if (said !== 'thickness' && said !== 'size' && !isShort) return undefined;
  const fits = (['width', 'thickness', 'height', 'diameter', 'length', 'depth'] as const)
    .flatMap((dimension) => {
      const now = dimension === said ? undefined : currentOf(hit, dimension, work);
      const isOnTheWay = now !== undefined && (edit.amount > 0 ? value > now : value < now);
      return isOnTheWay ? [{ dimension, far: Math.abs(Math.log(value / now)) }] : [];
    })
    .filter(({ far }) => far < Math.log(NEAR))
    .sort((a, b) => a.far - b.far);
  const [nearest] = fits;
  const next = fits.find(({ far }) => far !== nearest?.far);
  return nearest && (!next || next.far > 2 * nearest.far) ? nearest.dimension : undefined;
}

export function by(hit: Hit, edit: Extract<Edit, { kind: 'by' }>, work: Work): boolean {
  const { words } = edit;
  const dimension = dimensionOf(hit, edit.dimension, words, work);
  if (edit.unit === 'step') return bySteps(hit, edit.amount, words, work);
  const whole = edit.unit === 'mm' ? wholeOf(hit, dimension, work) : undefined;
  const amount = amountTo(whole?.size ?? currentOf(hit, dimension, work) ?? builtSize(hit, dimension, work.parts), edit);
  if (amount === undefined) {
    // what has no number yet is set to the one that was said
    const isLink = edit.goal !== undefined && hit.thing.noun === 'link' && dimension === 'size';
    const meant = edit.goal ? (otherWay(hit, dimension, edit, work) ?? (isLink ? dimension : undefined)) : undefined;
    if (meant) return set(hit, [{ kind: 'measure', dimension: meant, value: Math.abs(edit.amount), unit: 'mm', words }], work);
    work.misses.push({
      word: words,
      why: `it is not clear whether the ${hit.thing.noun} shall come to that or change by it: say “to” or “by”`,
    });
    return false;
  }
  const alone = work.apart ? builtSize(hit, dimension, work.parts) : undefined;
  if (alone !== undefined && alone + amount > 0) return scale(hit, dimension, tidy((alone + amount) / alone), words, work);
  if (whole && whole.size + amount > 0) return stretchWhole(hit, dimension, whole, (whole.size + amount) / whole.size, words, work);
  const now = hit.thing.which ? undefined : currentOf(hit, dimension, work);
  const lifted = now === undefined && dimension === 'height' ? raised(hit, amount, amount > 0, words, work) : undefined;
  if (lifted !== undefined) return lifted;
  const built = now === undefined ? builtSize(hit, dimension, work.parts) : undefined;
  if (built !== undefined && built + amount > 0 && dimension === 'length' && !isSlender(hit, work))
    return lengthened(hit, dimension, amount, words, work);
  if (built !== undefined && built + amount > 0) {
    raiseAbove(hit, (built + amount) / built, words, work);
    return set(hit, [asExtent(hit, dimension, built + amount, built, words)], work);
  }
  if (
    now === undefined &&
    edit.unit === 'mm' &&
    dimension !== 'angle' &&
    (isZoneHit(hit, work) || builtPartsOf(hit, work).length > 0 || hit.thing.which)
  )
    return lengthened(hit, dimension, amount, words, work);
  // how thick or large it is now is not known, and what it shall come to was said
  if (now === undefined && edit.goal && (dimension === 'thickness' || dimension === 'size'))
    return set(hit, [{ kind: 'measure', dimension, value: Math.abs(edit.amount), unit: 'mm', words }], work);
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

/** Whether a part is but a zone of a turned body, whose sizes only a build knows. */
const isZoneHit = ({ thing, owners }: Hit, { vocabulary }: Work): boolean => {
  const definition = owners.length === 1 && owners[0]!.op !== undefined ? vocabulary.get(owners[0]!.op) : undefined;
  return definition !== undefined && zoneOf(definition, thing.noun, vocabulary) !== undefined;
};

/** Whether a part is much longer than it is wide, so that its length is that of its longest side whatever its place. */
function isSlender(hit: Hit, work: Work): boolean {
  const [only] = builtPartsOf(hit, work);
  const sides = only ? [0, 1, 2].map((axis) => only.bounds.max[axis]! - only.bounds.min[axis]!).sort((a, b) => b - a) : [];
  return sides.length === 3 && sides[0]! > 1.6 * sides[1]!;
}

/** A part so many millimetres longer or wider than it was made, each of them where there are several. */
function lengthened(hit: Hit, dimension: Dimension, by: number, words: string, work: Work): boolean {
  const { brief } = work;
  const sides = dimension === 'thickness' ? thinSides(hit, builtPartsOf(hit, work)) : undefined;
  const thing = real(hit);
  const before = thing.facts.find(
    (fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.dimension === dimension && fact.by !== undefined,
  );
  if (before) before.by = tidy((before.by ?? 0) + by);
  else
    thing.facts.push({
      kind: 'extent',
      dimension,
      factor: 1,
      by,
      ...(sides && { axes: sides }),
      words,
      span: { text: brief.texts.length, from: 0, to: words.length },
    });
  return true;
}

export function bySteps(hit: Hit, steps: number, words: string, work: Work): boolean {
  const { thing } = hit;
  if (isPiece(thing.op)) {
    const said = thing.facts.find((fact): fact is FactOf<'ring_size'> => fact.kind === 'ring_size');
    const shank = work.scope.plan.operations.find(({ op }) => op === 'create_shank' || op === 'create_eternity');
    const now = said?.diameter ?? (shank ? valueAt(work.scope.plan, shank.id, 'diameter', work.vocabulary) : undefined);
    if (now !== undefined) {
      const diameter = tidy(now + steps * RING_STEP);
      const size = String(usSize(diameter));
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

export function count(hit: Hit, edit: Extract<Edit, { kind: 'count' }>, work: Work): boolean {
  const { thing } = hit;
  const [bearer] = hit.owners;
  if (bearer && edit.target.noun === 'halo' && thing.noun !== 'halo') return doubled(bearer, edit);
  const gone = thing.parts.filter((part) => isMemberOf(part, thing) && part.absent);
  const now =
    thing.counted || thing.count > 1
      ? thing.count - gone.flatMap(({ which }) => which!.only).length
      : (countInPlan(hit, work) ?? ((edit.by ?? 0) > 0 ? countAsBuilt(hit, work) : undefined));
  const next = edit.to ?? (now === undefined ? undefined : Math.max(1, Math.round(now * (edit.times ?? 1))) + (edit.by ?? 0));
  if (now === undefined && edit.by !== undefined && edit.by < 0) {
    const some = membersOf(hit, { some: -edit.by, adjectives: [], words: edit.words }, work.scope);
    if (some && 'hits' in some) return some.hits.map((member) => remove(member, work)).some(Boolean);
  }
  if (next === undefined || next < 0) {
    work.misses.push({ word: edit.words, why: fixedNumber(hit, work) });
    return false;
  }
  if (next === 0) return remove(hit, work);
  if (staysInPlace(hit, edit, work) && now !== undefined && next < now) {
    takeAway(hit.thing, gone, now - next, edit.words);
    return true;
  }
  real(hit);
  // "for two" of a sofa that shall have three seats
  const root = hit.owners.at(-1);
  if (root)
    root.facts = root.facts.filter(
      ({ outcome }) => !(isPlaced(outcome) && outcome.param !== undefined && singular(outcome.param) === singular(thing.noun)),
    );
  thing.parts = thing.parts.filter((part) => !gone.includes(part));
  if (now !== undefined) keepPlaces(hit, now, next);
  thing.count = Math.min(20_000, Math.round(next));
  thing.counted = { words: edit.words, span: { text: work.brief.texts.length, from: 0, to: edit.words.length } };
  delete thing.absent;
  // where the ones that stood there were put, others are not
  if (hit.owners.length > 0) thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && fact.at.startsWith('moved ')));
  // "2 rows of 3" no longer hold when the number is another.
  thing.facts = thing.facts.map((fact) => {
    if (fact.kind !== 'pattern' || fact.pattern !== 'grid') return fact;
    const { rows: _rows, columns: _columns, ...rest } = fact;
    return rest;
  });
  return true;
}

/** Why there cannot be more of a part that no number of its owner counts. */
function fixedNumber(hit: Hit, work: Work): string {
  const { noun } = hit.thing;
  const many = builtPartsOf(hit, work).reduce((sum, { copies }) => sum + copies, 0);
  const owner = hit.owners[0];
  if (!owner || many === 0) return `the number of ${noun} is not known`;
  return `the ${owner.noun} is made with ${many === 1 ? `one ${noun}` : `its ${many} of ${noun}`}, and has no number for more of them: they can be made larger or smaller, or some left out`;
}

/** "Take away one chair" of those around a table: the others stay where they stand. */
const staysInPlace = ({ thing, owners }: Hit, { by: change, words }: Extract<Edit, { kind: 'count' }>, { brief }: Work): boolean =>
  owners.length === 0 &&
  (change ?? 0) < 0 &&
  /\b(remove|take|delete|drop|without)\b/i.test(words) &&
  brief.relations.some(({ relation, what }) => what === thing.id && relation === 'around');

function takeAway(thing: BriefThing, gone: readonly BriefThing[], many: number, words: string): void {
  const taken = new Set(gone.flatMap(({ which }) => which!.only));
  const only = Array.from({ length: thing.count }, (_, k) => thing.count - k)
    .filter((k) => !taken.has(k))
    .slice(0, many);
  const which = { only, from: 'order' as const };
  thing.parts.push({
    id: freeId(thing, `${thing.noun} gone`),
    noun: thing.noun,
    count: 1,
    absent: true,
    which,
    words,
    facts: [],
    parts: [],
  });
}
