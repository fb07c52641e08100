import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { table } from '../reading/table.ts';
import { isSetApart } from './attach.ts';
import type { Context, Made } from './context.ts';
import { capitalise, type Draft, idOf, tidy } from './draft.ts';
import { isBesideBore } from './features.ts';
import { geometryOf } from './geometry.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';
import { inOneOrder } from './singled.ts';

/**
 * What is said of any part of any thing, where the thing's own parameters know nothing of it: its size in mm, its section, its number, the
 * side that it is on. One operation behind the thing makes those parts anew; what they are made of stays.
 */

/** Words of description that are sections of a part. */
const SHAPES: Readonly<Record<string, string | undefined>> = table({
  round: 'round',
  rounded: 'round',
  circular: 'round',
  cylindrical: 'round',
  oval: 'oval',
  elliptical: 'oval',
  square: 'square',
  boxy: 'square',
  rectangular: 'rectangular',
  oblong: 'rectangular',
  triangular: 'triangular',
  hexagonal: 'hexagonal',
  hex: 'hexagonal',
  octagonal: 'octagonal',
  tapered: 'tapered',
  tapering: 'tapered',
});

const SIDES: Readonly<Record<string, string | undefined>> = table({
  left: 'left',
  right: 'right',
  front: 'front',
  back: 'back',
  top: 'top',
  bottom: 'bottom',
  center: 'center',
  middle: 'center',
});

const isTaken = ({ outcome }: Pick<Fact, 'outcome'>): boolean => outcome !== undefined && 'operation' in outcome;

/** Names under which a part is built, as far as the declaration of its thing tells; of an operation in code those that it is spoken of by. */
export function builtNames(definition: OperationDeclaration, part: BriefThing, vocabulary: Vocabulary): string[] {
  if (part.built) return [...part.built];
  const known = geometryOf(definition, part.noun, vocabulary);
  if (known.length > 0 || definition.body) return known;
  const [key] = spokenPart(definition, part.noun) ?? [];
  return key === undefined ? [] : [...new Set([singular(part.noun), key])];
}

/** More of one part than anybody means in earnest. */
const MOST = 48;

/** Whether a part that a thing says no number for may be laid out in another number. */
export const canRecount = (definition: OperationDeclaration, part: BriefThing, vocabulary: Vocabulary): boolean =>
  !part.which && !part.absent && part.count <= MOST && builtNames(definition, part, vocabulary).length > 0;

/** Makes the parts of a thing anew of which something was said that nothing took. */
export function remodelParts(thing: BriefThing, made: Made, { draft, vocabulary }: Context): void {
  const { definition } = made;
  if (!definition) return;
  for (const part of inOneOrder(thing.parts)) {
    if (
      part.absent ||
      part.which ||
      isSetApart(part, definition) ||
      (part.outcome && !('operation' in part.outcome)) ||
      isBesideBore(part, definition)
    )
      continue;
    const top = made.tops[made.bodyTop];
    const names = top === undefined ? [] : builtNames(definition, part, vocabulary);
    if (top === undefined || names.length === 0) continue;
    const id = idOf(`${made.id}_${part.noun}_form`);
    const wanted = formOf(part, id, draft);
    // "one door" of what has one
    if (wanted.count === 1 && wanted.taken.length === 0 && isSingle(names, part)) {
      part.counted!.outcome = { operation: made.id };
      part.outcome ??= { operation: made.id };
      continue;
    }
    if (wanted.taken.length === 0 && wanted.count === undefined) continue;
    const operation = draft.add({
      id,
      op: 'remodel',
      name: draft.get(top)?.name ?? capitalise(part.noun),
      inputs: [top],
      params: { parts: names, ...wanted.params, ...(wanted.count !== undefined && { count: wanted.count }) },
    });
    made.tops[made.bodyTop] = operation;
    for (const [fact, param, value] of wanted.taken) fact.outcome = { operation, param, ...(value !== undefined && { value }) };
    if (part.counted && wanted.count !== undefined) part.counted.outcome = { operation, param: 'count', value: wanted.count };
    part.outcome ??= { operation };
  }
}

/** Whether a part is built as one: under one name, which is no name of several. */
const isSingle = (names: readonly string[], { noun }: BriefThing): boolean =>
  names.every((name) => !/[^s]s$/.test(name)) && (names.length === 1 || names.every((name) => singular(name) === singular(noun)));

interface Wanted {
  params: Record<string, unknown>;
  taken: [fact: Fact, param: string, value?: number | string][];
  count?: number;
}

/** What of a part's facts the operation can do. */
function formOf(part: BriefThing, id: string, draft: Draft): Wanted {
  const size: (number | string)[] = [0, 0, 0];
  const pair: (number | string)[] = [0, 0];
  const out: Wanted = { params: {}, taken: [] };
  const mm = (fact: FactOf<'measure'>, label: string, times = 1): number | string =>
    draft.param(`${id}_${label}`, fact.value * times, {
      label: `${capitalise(part.noun)} ${label}`,
      min: (fact.value * times) / 4,
      max: fact.value * times * 4,
      step: 0.1,
    });
  for (const fact of part.facts) {
    if (isTaken(fact)) continue;
    if (fact.kind === 'measure' && fact.value > 0 && (fact.of === undefined || /^(out|over)/.test(fact.of))) {
      // "60 x 40" lies on the two long sides of the part as it is built
      if (fact.dimension === 'size' && fact.among === 2) {
        if (fact.index === undefined || pair[fact.index] !== 0) continue;
        pair[fact.index] = mm(fact, ['first side', 'second side'][fact.index]!);
        out.taken.push([fact, `pair.${fact.index}`, tidy(fact.value)]);
        continue;
      }
      const axis = axisOf(fact);
      if (axis !== undefined && size[axis] === 0) {
        size[axis] = mm(fact, ['width', 'height', 'depth'][axis]!);
        out.taken.push([fact, `size.${axis}`, tidy(fact.value)]);
        continue;
      }
      const [name, times] = WAYS[fact.dimension] ?? [];
      if (name === undefined || times === undefined || out.params[name] !== undefined) continue;
      out.params[name] = mm(fact, fact.dimension, times);
      out.taken.push([fact, name, tidy(fact.value * times)]);
    } else if (fact.kind === 'adjective' && SHAPES[fact.adjective] !== undefined && out.params.shape === undefined) {
      out.params.shape = SHAPES[fact.adjective];
      out.taken.push([fact, 'shape', SHAPES[fact.adjective]]);
    } else if (fact.kind === 'position' && out.params.side === undefined) {
      const side = SIDES[fact.at.replace(/\s+(side|end|half|edge|face)$/, '')];
      if (side === undefined) continue;
      out.params.side = side;
      if (fact.distance !== undefined) out.params.inset = tidy(fact.distance);
      out.taken.push([fact, 'side', side]);
    }
  }
  if (size.some((value) => value !== 0)) out.params.size = size;
  if (pair.some((value) => value !== 0)) out.params.pair = pair;
  if (part.counted && !isTaken(part.counted) && part.count > 0 && part.count <= MOST) out.count = part.count;
  return out;
}

/** Along which axis a measure of a part lies: "wide", "high", "deep", or the three numbers of "60 x 40 x 2". */
function axisOf({ dimension, index, among }: FactOf<'measure'>): 0 | 1 | 2 | undefined {
  if (dimension === 'size' && among === 3) return ([0, 2, 1] as const)[index ?? 0];
  return dimension === 'width' ? 0 : dimension === 'height' ? 1 : dimension === 'depth' ? 2 : undefined;
}

const WAYS: Readonly<Partial<Record<FactOf<'measure'>['dimension'], readonly [param: string, times: number]>>> = {
  thickness: ['thick', 1],
  length: ['long', 1],
  diameter: ['across', 1],
  radius: ['across', 2],
  size: ['across', 1],
};
