import type { Dimension } from '../../plan/spoken.ts';
import { isAssembly } from '../assemblies.ts';
import { idOf, tidy } from '../draft.ts';
import { singular } from '../names.ts';
import type { Measured } from './answer.ts';
import { type Axis, builtOf, builtPartsOf, extent, joined } from './builtParts.ts';
import type { Hit, Scope } from './hits.ts';
import { valueAt } from './values.ts';

/** Sizes of a thing or a part as they were built, as an answer tells them. */

/** A length in the unit that a question asks for. */
export function lengthText(mm: number, words: string): string {
  const inches = /\b(?:inch|inches|in\.)/i.test(words);
  if (inches) return `${tidy(Math.round((mm / 25.4) * 100) / 100)} in`;
  if (/\b(?:feet|foot|ft)\b/i.test(words)) return `${tidy(Math.round((mm / 304.8) * 100) / 100)} ft`;
  if (/\b(?:cm|centimet(?:er|re)s?)\b/i.test(words)) return `${tidy(mm / 10)} cm`;
  return /\b(?:m|met(?:er|re)s?)\b/i.test(words) ? `${tidy(mm / 1000)} m` : `${tidy(mm)} mm`;
}

/** The sides of a part or thing as it was built, with what it stands above; of several of one size those of one. */
export function builtMeasures(
  hit: Hit,
  dimension: Dimension | undefined,
  words: string,
  { vocabulary }: Scope,
  measured: Measured,
): string | undefined {
  const own = builtPartsOf(hit, { parts: measured.parts, vocabulary });
  const [first] = own;
  const whole = hit.owners.length > 0 ? (first?.bounds ?? undefined) : (joined(own.map(({ bounds }) => bounds)) ?? measured.bounds);
  if (!whole) return undefined;
  const root = hit.owners.at(-1);
  const all = root && joined(builtOf(root.id, measured.parts).map(({ bounds }) => bounds));
  // one step of a flight is no part of its own
  if (
    root &&
    all &&
    own.length === 1 &&
    first?.copies === 1 &&
    ([0, 1, 2] as const).every((k) => Math.abs(extent(all, k) - extent(whole, k)) < 1e-3)
  )
    return `The ${hit.thing.noun} is made in one with the ${root.noun}, and is not measured apart from it.${numbersOf(root.id, measured)}`;
  const isSeveral = hit.owners.length === 0 && hit.thing.count > 1;
  const each = hit.owners.length > 0 && first?.each_mm ? first.each_mm : ([0, 1, 2] as const).map((k) => extent(whole, k));
  const mm = (value: number): string => lengthText(Math.round(value * 10) / 10, words);
  const [x, y, z] = each as [number, number, number];
  const many = own.reduce((sum, { copies }) => sum + copies, 0);
  const what =
    hit.owners.length > 0
      ? many > 1
        ? `Each ${singular(hit.thing.noun)}`
        : `The ${hit.thing.noun}`
      : isSeveral
        ? `Of the ${hit.thing.count} ${hit.thing.noun}s all together, it`
        : `The ${hit.thing.noun}`;
  const asked: Readonly<Partial<Record<Dimension, string>>> = {
    width: `${mm(x)} wide`,
    height: `${mm(y)} high`,
    depth: `${mm(z)} deep`,
    length: `${mm(Math.max(x, y, z))} long`,
    thickness: `${mm(Math.min(x, y, z))} thick`,
    ...(Math.abs(x - z) < 0.03 * x && { diameter: `${mm(x)} across`, radius: `${mm(x / 2)} in radius` }),
  };
  const one = dimension === undefined ? undefined : asked[dimension];
  const isTall = dimension === 'height';
  const said = one ?? `${asked.width}, ${asked.height} and ${asked.depth}`;
  const top =
    isTall && hit.owners.length > 0 && whole.min[1] > measured.bounds.min[1] + 1
      ? `; the top of it is ${mm(whole.max[1] - measured.bounds.min[1])} above the ground`
      : '';
  // a rail that stands up from the stairs is no height that they go up to
  const body = isTall && hit.owners.length === 0 && !isSeveral ? [...own].sort((a, b) => b.volume_mm3 - a.volume_mm3)[0] : undefined;
  const apart =
    body && body.bounds.max[1] < whole.min[1] + 0.95 * y
      ? `; its ${body.name.toLowerCase()} goes up to ${mm(body.bounds.max[1] - whole.min[1])}`
      : '';
  return `${what} is ${said}${one === undefined ? ' over all' : ''}${top}${apart}, as it was built.`;
}

/** Numbers that a thing was made with, in words. */
function numbersOf(id: string, { numbers = [] }: Measured): string {
  const own = numbers.filter(({ place }) => place.startsWith(`${idOf(id)}.`) && !place.includes('['));
  const told = [...new Map(own.map(({ place, value }) => [place.split('.').at(-1)!, value])).entries()].slice(0, 6);
  return told.length === 0
    ? ''
    : ` Its numbers are ${told.map(([name, value]) => `${name.replaceAll('_', ' ')} ${tidy(Number(value.toFixed(2)))}`).join(', ')}.`;
}

/** Axes that a dimension of a whole lies along as it stands. */
const UP_AND_ACROSS: Readonly<Partial<Record<Dimension, Axis>>> = { width: 0, height: 1, depth: 2 };
/** Share of a size from which what stands over it is told. */
const OVER = 0.004;

/** ", and 1538.8 mm over all as it was built" of a lamp whose shade stands over its height; empty where it measures what it is said to. */
export function overAll(hit: Hit, dimension: Dimension, words: string, { plan, vocabulary }: Scope, { parts }: Measured): string {
  const axis = UP_AND_ACROSS[dimension];
  const { id, op } = hit.thing;
  if (axis === undefined || hit.owners.length > 0 || op === undefined || isAssembly(hit.thing) || hit.thing.count > 1) return '';
  const box = joined(builtOf(id, parts).map(({ bounds }) => bounds));
  const said = valueAt(plan, idOf(id), dimension, vocabulary);
  if (!box || said === undefined || Math.abs(extent(box, axis) - said) <= OVER * said) return '';
  return `, and ${lengthText(extent(box, axis), words)} over all as it was built`;
}
