import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { singular } from './names.ts';
import type { Carrier, spotsOf } from './positions.ts';

/** What all features share: the body that carries them, their ids, and measures that become parameters. */

export function carrierOf(made: Made): Carrier {
  const { id, definition, sheet } = made;
  // a gear is told by its teeth
  const turned = ['diameter', 'teeth'].some((name) => sheet?.slot(name) !== undefined) && sheet?.slot('width') === undefined;
  const axis = sheet?.values.axis ?? (definition?.params.axis?.kind === 'choice' ? definition.params.axis.default : 'y');
  return {
    id,
    size: sizeOf(made),
    ...(made.side && { side: made.side }),
    ...(turned && axis === 'y' && { round: true }),
    ...(turned && { cross: axis === 'z' ? 'right' : 'front' }),
    ...(definition?.op === 'create_gusset_plate' && { middle: [`= -${id}.size_x / 6`, `= -${id}.size_z / 6`] }),
  };
}

/** Sizes of a body along X, Y and Z as far as its own numbers tell them. */
export function sizeOf({ sheet }: Made): [number | undefined, number | undefined, number | undefined] {
  if (!sheet) return [undefined, undefined, undefined];
  const first = (...names: string[]): number | undefined => names.map((name) => sheet.number(name)).find((value) => value !== undefined);
  const across = first('diameter', 'outer_diameter');
  const axis = sheet.values.axis ?? (sheet.definition.params.axis?.kind === 'choice' ? sheet.definition.params.axis.default : 'y');
  const long = first('length');
  const wide = first('size.0', 'width') ?? across;
  const high = first('size.1', 'height', 'thickness') ?? across;
  const deep = first('size.2', 'depth', 'base.1') ?? across ?? wide;
  if (long !== undefined && sheet.has('axis'))
    return axis === 'x' ? [long, high, wide] : axis === 'z' ? [wide, high, long] : [wide, long, deep];
  if (axis === 'x') return [high, across, across];
  if (axis === 'z') return [across, across, high];
  return [wide, high, deep];
}

/** Puts an operation behind the last one of a body. */
export function behind(made: Made, context: Context, part: BriefThing, op: string, params: Record<string, unknown>, suffix = ''): string {
  const last = made.tops[made.bodyTop]!;
  const id = context.draft.add({
    id: `${part.id.startsWith(made.id) ? part.id : `${made.id}_${part.id}`}${suffix}`,
    op,
    name: context.draft.get(last)?.name ?? capitalise(part.noun),
    inputs: [last],
    params,
    ...(made.material && { material: made.material }),
  });
  made.tops[made.bodyTop] = id;
  part.outcome ??= { operation: id };
  return id;
}

export function labelOf(part: BriefThing): string {
  return capitalise(part.noun);
}

/** One place alone is written as a plain pair, none as nothing. */
export function plainAt(at: ReturnType<typeof spotsOf>['at']): unknown {
  const [only] = at;
  if (at.length === 1 && Array.isArray(only)) return only[0] === 0 && only[1] === 0 ? undefined : only;
  return at;
}

export function tellPlaces(part: BriefThing, used: ReturnType<typeof spotsOf>['used'], operation: string): void {
  for (const fact of used) fact.outcome = { operation, param: 'at' };
  for (const fact of part.facts)
    if (
      fact.kind === 'adjective' &&
      !fact.outcome &&
      /^(through|round|circular|cylindrical|rectangular|square|vertical|upright|straight|cross|crosswise|crossways|transverse|diametral|radial|centered|central|drilled|tapped|threaded|countersunk|counterbored|blind|equally spaced|evenly spaced|spaced|lightening|lightning)$/.test(
        fact.adjective,
      )
    )
      fact.outcome = { operation };
  if (part.counted) part.counted.outcome = { operation, param: 'at', value: part.count };
}

export const hasWord = (part: BriefThing, pattern: RegExp): boolean =>
  part.facts.some((fact) => fact.kind === 'adjective' && pattern.test(fact.adjective));

export const operationId = (part: BriefThing, made: Made): string =>
  (part.id.startsWith(made.id) ? part.id : `${made.id}_${part.id}`).toLowerCase().replace(/[^a-z0-9]+/g, '_');

export const smallSide = ({ size: [x, y, z] }: Carrier): number => {
  const known = [x, z].filter((value): value is number => value !== undefined);
  return known.length > 0 ? Math.min(...known) : (y ?? 30);
};

export function measure(part: BriefThing, ...dimensions: string[]): FactOf<'measure'> | undefined {
  return part.facts.find(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' && dimensions.includes(fact.dimension) && fact.outcome === undefined && fact.value > 0,
  );
}

/** Takes a measure of a part for a named parameter, or an expression where it was not said. */
export function taken(
  part: BriefThing,
  context: Context,
  operation: string,
  param: string,
  label: string,
  fact: FactOf<'measure'> | undefined,
  otherwise: string | number,
): string | number {
  if (!fact) return otherwise;
  const value = fact.dimension === 'radius' ? fact.value * 2 : fact.value;
  const expression = context.draft.param(`${operation}_${label}`, value, {
    label: `${labelOf(part)} ${label}`,
    min: value / 4,
    max: value * 4,
    step: 0.1,
  });
  fact.outcome = { operation, param, value: tidy(value) };
  return expression;
}

export const bare = (value: string | number): string => String(value).replace(/^\s*=\s*/, '');

/** "a 30 x 30 square hole": no drill makes it. */
export const isSquareHole = (part: BriefThing): boolean =>
  /(^| )(hole|opening)$/.test(singular(part.noun)) &&
  !part.facts.some(({ kind }) => kind === 'thread') &&
  (hasWord(part, /^(square|rectangular)$/) ||
    part.facts.some((fact) => fact.kind === 'measure' && fact.among === 2 && fact.dimension === 'size'));

/** Parts that are worked from above; all others from the front. */
const LYING =
  /(^| )(seat|top|tabletop|lid|cover|cap|roof|base|plate|tray|shelf|board|deck|floor|saucer|brim|rim|page|cushion|pillow|mattress|slab|step|tread|platform|hat|foot|keyboard|palm|bottom|ring|disc|disk|flange|tier|blade|wheel|table|rug|carpet|mat|book|phone|tablet|coin|medal|tile|towel|blanket|quilt|bed|coaster|pizza|pancake|cookie)$/;
export const sideOf = (noun: string): 'top' | 'front' => (LYING.test(singular(noun)) ? 'top' : 'front');
