import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { FactOf } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import { isAssembly } from '../assemblies.ts';
import { tidy } from '../draft.ts';
import { slotsOf } from '../sheet.ts';
import { builtOf, builtPartsOf, extent, joined } from './builtParts.ts';
import type { Hit, Scope } from './hits.ts';
import { numberAt } from './values.ts';
import { probe, type Work } from './work.ts';

/** Sizes of a whole thing as it was built, for what no parameter tells: how tall a bench with its back is, how wide a chicken. */

const AXES: Readonly<Partial<Record<Dimension, 0 | 1 | 2>>> = { width: 0, height: 1, depth: 2 };
/** Families whose sizes are those of a standard or a drawing: they are said of their parameters alone. */
const DRAWN: ReadonlySet<string> = new Set([
  'mechanical',
  'jewelry',
  'features',
  'profiles',
  'scene',
  'combine',
  'modify',
  'hardware',
  'solids',
]);
/** Share by which a parameter may differ from the built size that it stands for. */
const SAME = 0.03;
/** Share by which eaves, handles and brims may stand over the size that a parameter of that name gives. */
const OVERHANG = 0.12;
/** Lengths that say how large a thing is. */
const MAIN = /^(width|height|depth|length|diameter|size\.\d|base\.\d|outer_diameter)$/;

export interface Whole {
  /** One axis, or both across what stands round or square. */
  axes: readonly (0 | 1 | 2)[];
  /** mm that it measures along the axis. */
  size: number;
}

/**
 * The axis along which a thing is to be stretched as a whole, with what it measures there: where no parameter gives that size, or one that
 * stands for something else, or one that would change all other sizes along with it. Undefined where its parameters do what was asked.
 * `value` in mm, where one was said.
 */
export function wholeOf(hit: Hit, dimension: Dimension, work: Work, value?: number, words = ''): Whole | undefined {
  const { thing, owners } = hit;
  const axis = AXES[dimension];
  const definition = thing.op === undefined ? undefined : work.vocabulary.get(thing.op);
  if (axis === undefined || owners.length > 0 || thing.count > 1 || thing.which || !definition || isAssembly(thing)) return undefined;
  if (DRAWN.has(definition.family) || !work.parts) return undefined;
  const built = builtOf(thing.id, work.parts);
  const sizes = [0, 1, 2].map(
    (k) => Math.max(...built.map(({ bounds }) => bounds.max[k]!)) - Math.min(...built.map(({ bounds }) => bounds.min[k]!)),
  );
  const size = sizes[axis]!;
  if (built.length === 0 || !(size > 0)) return undefined;
  const fact: FactOf<'measure'> = { kind: 'measure', dimension, value: value ?? size, unit: 'mm', words: '' };
  const place = probe(hit, [fact], work)[0];
  const [operation = '', address = ''] = place?.split(' ') ?? [];
  const now = place === undefined ? undefined : numberAt(operation, address, work);
  const square = axis !== 1 && Math.abs(sizes[0]! - sizes[2]!) < 0.04 * sizes[0]!;
  const axes = square ? ([0, 2] as const) : [axis];
  if (now === undefined) return { axes, size };
  // "width 12 m" names the parameter, whatever overhangs it
  const isNamed = address === dimension && (new RegExp(`\\b${dimension}\\b`).test(words) || Math.abs(now - size) <= OVERHANG * size);
  if (isNamed) return undefined;
  const isRound = sizes.every((other) => Math.abs(other - size) < 0.05 * size);
  const alone = [...slotsOf(definition).values()].filter(({ address: own, param }) => param.unit === 'mm' && MAIN.test(own)).length < 2;
  // one size for all: what is asked of a side is asked of that side alone
  if (alone && !isRound && axis !== 1) return { axes, size };
  if (Math.abs(now - size) <= SAME * size) return undefined;
  if (value !== undefined) return Math.abs(Math.log(value / now)) < Math.abs(Math.log(value / size)) ? undefined : { axes, size };
  return now > 0.4 * size && now < 1.06 * size ? undefined : { axes, size };
}

/** A whole so many times as long along one axis, with what was said so before. */
export function stretchWhole(
  { thing }: Hit,
  dimension: Dimension,
  { axes }: Whole,
  factor: number,
  words: string,
  { brief }: Work,
): boolean {
  const before = thing.facts.find(
    (fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.axes !== undefined && fact.axes.join() === axes.join(),
  );
  if (before) before.factor = tidy(before.factor * factor);
  else
    thing.facts.push({
      kind: 'extent',
      dimension,
      factor: tidy(factor),
      axes: [...axes],
      words,
      span: { text: brief.texts.length, from: 0, to: words.length },
    });
  return true;
}

/** Whether a thing, or a part of it, measures another length in the built design than the number says that was set for it. */
export function builtOtherwise(hit: Hit, dimension: Dimension, scope: Scope, { parts }: { parts: readonly PartReport[] }): boolean {
  const root = hit.owners.at(-1) ?? hit.thing;
  const family = root.op === undefined ? undefined : scope.vocabulary.get(root.op)?.family;
  if (family === undefined || DRAWN.has(family) || isAssembly(root) || root.count > 1 || hit.thing.which) return false;
  const axis = dimension === 'length' ? undefined : AXES[dimension];
  if (axis === undefined && dimension !== 'length') return false;
  const own = builtPartsOf(hit, { parts, vocabulary: scope.vocabulary });
  const [only, ...more] = own;
  const box = joined(own.map(({ bounds }) => bounds));
  if (!only || !box || (hit.owners.length > 0 && more.length > 0)) return false;
  const sides = (hit.owners.length > 0 && only.each_mm) || ([0, 1, 2] as const).map((k) => extent(box, k));
  const work: Work = { scope, brief: scope.brief, vocabulary: scope.vocabulary, misses: [], parts };
  const fact: FactOf<'measure'> = { kind: 'measure', dimension, value: 1, unit: 'mm', words: '' };
  const [operation = '', address = ''] = probe(hit, [fact], work)[0]?.split(' ') ?? [];
  const said =
    numberAt(operation, address, work) ??
    hit.thing.facts.find(
      (other): other is FactOf<'measure'> => other.kind === 'measure' && other.dimension === dimension && other.among === undefined,
    )?.value;
  if (said === undefined) return false;
  const built = axis === undefined ? sides : [sides[axis]!];
  return built.every((size) => size > (1 + OVERHANG) * said || size < (1 - SAME) * said);
}
