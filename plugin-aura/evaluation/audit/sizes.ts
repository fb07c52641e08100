import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { boxOf, type Ground, isNear, length, made, partsCalled, partsOf, partsOfThing, sidesOf, sizeOf } from './ground.ts';

/** Sizes that were asked for, held against what was built. */

/** Words that say which of several dimensions is meant: such a one is no outside of its part, and is held by its own parameter. */
const OUTSIDE = /^(overall|total|outside|outer|whole|extrusion)$/;
/** Sides of a screen by its diagonal. */
const SCREENS = [0.865, 0.88, 0.93, 0.49, 0.53];

/** Sentence on a measure of a whole thing that no side of it has; undefined where it is kept, or where that cannot be seen from outside. */
export function missedSize(ground: Ground, thing: BriefThing, fact: FactOf<'measure'>): string | undefined {
  const outcome = made(fact.outcome);
  if (!outcome || /^(angle|thickness|circumference|side)$/.test(fact.dimension)) return undefined;
  if (fact.of !== undefined && !OUTSIDE.test(fact.of)) return undefined;
  // a chain is as long as it is laid straight
  if (LAID.test(thing.op ?? '') || LAID.test(thing.noun)) return undefined;
  if (isWorded(fact) || isBeside(fact, thing))
    return outcome.param === undefined ? undefined : `“${fact.words}” was read as a size of ${length(fact.value)} of the ${thing.noun}.`;
  const parts = [...new Set([...partsOf(ground, outcome.operation), ...partsOfThing(ground, thing)])];
  const box = boxOf(parts);
  if (!box) return undefined;
  const whole = sizeOf(box);
  const { value, dimension } = fact;
  const wanted =
    dimension === 'radius' ? [2 * value, value] : fact.unit === 'in' ? [value, ...SCREENS.map((share) => share * value)] : [value];
  const has = (sizes: readonly number[]): boolean => sizes.some((size) => wanted.some((one) => isNear(size, one)));
  if (has(whole) && !(dimension === 'height' && outcome.param !== 'height' && !has([whole[1]]))) return undefined;
  if (dimension === 'height' && has(whole) && !has([whole[1]])) return tell(thing, fact, `${length(whole[1])} high`);
  const grown =
    !/thickness|wall/.test(outcome.param ?? '') &&
    !/^create_/.test(thing.op ?? '') &&
    value > 0 &&
    parts.length === 1 &&
    Math.max(...whole) > 0 &&
    /^(size|height|length|width|depth)$/.test(dimension) &&
    !standsOut(thing);
  const sides = parts.flatMap((part) => [...sizeOf(part.bounds), part.bounds.max[1] - box.min[1]]);
  if (has(sides)) return undefined;
  // the bail of a pendant is no part of its size
  if (hangs(ground) && [...ground.numbers].some(([place, built]) => place.startsWith(`${outcome.operation}.`) && isNear(built, value)))
    return undefined;
  if (!grown && outcome.param !== undefined && thing.op !== undefined && stands(ground, outcome, wanted)) return undefined;
  if (!grown && outcome.param === undefined && typeof outcome.value === 'number') return undefined;
  return tell(thing, fact, sidesOf(whole));
}

/** Whether a design hangs by a bail, which is cast with it and is seen in its bounds. */
const hangs = ({ plan }: Ground): boolean => plan.operations.some(({ op }) => op === 'create_bail');

/** What is told along its run and lies curled up, or is worn. */
const LAID = /(^|\s|_)(ring|necklace|bracelet|bangle|chain|earring|choker|anklet|rope|cable|spring|hose|belt|strand)s?$/;

/** Number words are hardly ever sizes: "on one side", "three sections". */
const isWorded = ({ words, unit }: FactOf<'measure'>): boolean =>
  unit === undefined && /^(one|two|three|four|five|six|seven|eight|nine|ten|twelve)( (side|end)s?)?$/i.test(words.trim());

/** A number without a word beside sizes that were said together: "sign 27, 200 x 150". */
const isBeside = (fact: FactOf<'measure'>, { facts }: BriefThing): boolean =>
  fact.dimension === 'size' &&
  fact.unit === undefined &&
  fact.among === undefined &&
  /^\d+$/.test(fact.words.trim()) &&
  facts.some((other) => other.kind === 'measure' && (other.among ?? 1) > 1);

/** Whether something was put on a body by which it is larger than it is itself. */
const standsOut = ({ parts }: BriefThing): boolean => parts.some((part) => !part.absent && (!HOLLOW.test(part.noun) || standsOut(part)));

/** Whether the number that was built with is the one that was asked for. */
function stands({ numbers }: Ground, { operation, param }: { operation: string; param?: string }, wanted: readonly number[]): boolean {
  const built = numbers.get(`${operation}.${(param ?? '').replace(/\.(\d)$/, '[$1]')}`);
  return built !== undefined && wanted.some((one) => isNear(built, one) || isNear(built * 2, one) || isNear(built, one * 2));
}

const tell = ({ noun }: BriefThing, { words }: FactOf<'measure'>, built: string): string =>
  `“${words}” was asked for: the ${noun} came out ${built}.`;

/** Sentence on a measure of a part that neither its parameter nor its bounds have. Holes and the like have no bounds of their own. */
export function missedPartSize(ground: Ground, part: BriefThing, owner: BriefThing, fact: FactOf<'measure'>): string | undefined {
  const outcome = made(fact.outcome);
  if (!outcome || fact.of !== undefined || !/^(height|length|width|diameter|radius|size)$/.test(fact.dimension)) return undefined;
  if (isWorded(fact))
    return outcome.param === undefined ? undefined : `“${fact.words}” was read as a size of ${length(fact.value)} of the ${part.noun}.`;
  const wanted = [fact.value, 2 * fact.value, fact.value / 2];
  if (outcome.param !== undefined && stands(ground, outcome, wanted)) return undefined;
  const called = partsCalled(ground, part, owner);
  if (called.length === 0 || HOLLOW.test(part.noun)) return undefined;
  // of one in a casting with others, and of many that lie along a chain, the bounds tell no size
  if (called.every(({ name, copies, each_mm }) => name.includes(': ') || (copies > 1 && !each_mm))) return undefined;
  const sides = called.flatMap((one) => [...sizeOf(one.bounds), ...(one.each_mm ?? []), one.bounds.max[1]]);
  if (sides.some((side) => wanted.some((one) => isNear(side, one, 0.04)))) return undefined;
  return tell(part, fact, sidesOf(sizeOf(called[0]!.bounds)));
}

/** What is taken away from a body. */
export const HOLLOW =
  /(^|\s)(hole|bore|slot|pocket|groove|recess|cutout|opening|circle|square|rectangle|chamfer|fillet|thread|counterbore|countersink|keyway|notch)$/;

/** What stands out of a body and is small beside it. */
const ADDED = /(^|\s)(tab|ear|lug|boss|pin|stud|nub|rib|fin|tooth|key)$/;

/** Sentence on an added piece whose outline is as large as the body that it is put on. */
export function oversized({ numbers }: Ground, part: BriefThing, owner: BriefThing): string | undefined {
  const own = made(part.outcome)?.operation;
  const body = made(owner.outcome)?.operation;
  if (own === undefined || body === undefined || own === body || !ADDED.test(part.noun)) return undefined;
  const rect = [0, 1].map((k) => numbers.get(`${own}.profile.rect[${k}]`) ?? numbers.get(`${own}.profile.circle`));
  const sides = [
    numbers.get(`${body}.size[0]`) ?? numbers.get(`${body}.diameter`),
    numbers.get(`${body}.size[2]`) ?? numbers.get(`${body}.diameter`),
  ];
  const isAsLarge = rect.every((side, k) => side !== undefined && sides[k] !== undefined && side >= 0.98 * sides[k]);
  return isAsLarge
    ? `The ${part.noun} came out as large as the ${owner.noun}: ${rect.map((side) => length(side ?? 0)).join(' x ')}.`
    : undefined;
}
