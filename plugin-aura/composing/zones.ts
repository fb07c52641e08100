import type { BriefThing, Fact } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Dimension } from '../plan/spoken.ts';
import { table } from '../reading/table.ts';
import type { Made } from './context.ts';
import { type Draft, idOf, tidy } from './draft.ts';
import { namedGeometry } from './geometry.ts';
import { singular, spokenPart, type Vocabulary } from './names.ts';

/** Parts of a turned body of one piece that are only zones of its outline: the stem of a wine glass, the lip of a vase, the belly of a jug. */

type Zone = 'lip' | 'neck' | 'shoulder' | 'belly' | 'bowl' | 'stem' | 'foot';

const ZONES: Readonly<Record<string, Zone | undefined>> = table({
  lip: 'lip',
  rim: 'lip',
  mouth: 'lip',
  brim: 'lip',
  edge: 'lip',
  opening: 'lip',
  neck: 'neck',
  shoulder: 'shoulder',
  belly: 'belly',
  bulb: 'belly',
  middle: 'belly',
  bowl: 'bowl',
  cup: 'bowl',
  stem: 'stem',
  shaft: 'stem',
  stalk: 'stem',
  foot: 'foot',
  base: 'foot',
  bottom: 'foot',
  pedestal: 'foot',
});

/** Operations in code that turn their body about its axis. */
const TURNED: ReadonlySet<string> = new Set(['create_vase', 'create_glass', 'create_bottle', 'create_bowl', 'create_mug']);
/** Operations of the plan language that make a turned body. */
const TURNS: ReadonlySet<string> = new Set(['revolve', 'cylinder', 'cone', ...TURNED]);

/** Whether a thing is one body turned about its axis. */
export function isTurned({ op, body }: OperationDeclaration): boolean {
  if (TURNED.has(op)) return true;
  const made = body?.operations.filter(({ op: own }) => own !== 'group') ?? [];
  return made.some(({ op: own }) => own === 'revolve' || TURNED.has(own)) && TURNS.has(made[0]?.op ?? '');
}

/** The zone of a thing that a noun means; undefined where the thing is not turned, or makes a part of that name. */
export function zoneOf(definition: OperationDeclaration, noun: string, vocabulary: Vocabulary): Zone | undefined {
  const zone = ZONES[singular(noun)];
  if (!zone || !isTurned(definition)) return undefined;
  return definition.body && namedGeometry(definition, noun, vocabulary).length > 0 ? undefined : zone;
}

const WIDTHS: ReadonlySet<Dimension> = new Set(['width', 'diameter', 'thickness', 'depth']);
const HEIGHTS: ReadonlySet<Dimension> = new Set(['height', 'length']);

/** Words of description that shape a zone, as factors on its width. */
const SHAPED: Readonly<Record<string, number | undefined>> = table({
  flared: 1.35,
  flaring: 1.35,
  everted: 1.3,
  wide: 1.25,
  fat: 1.25,
  round: 1.15,
  bulbous: 1.3,
  pinched: 0.75,
  narrow: 0.75,
  slim: 0.75,
});

/** Whether all that is said of a part is of its size, which a zone can take and no number of the thing does. */
export function isZone(part: BriefThing, definition: OperationDeclaration, vocabulary: Vocabulary): boolean {
  if (part.absent || part.built || part.which || part.counted || part.parts.length > 0 || part.facts.length === 0) return false;
  if (zoneOf(definition, part.noun, vocabulary) === undefined) return false;
  const { sizes = {}, adjectives = {} } = spokenPart(definition, part.noun)?.[1] ?? {};
  return part.facts.every((fact) => {
    if (fact.kind === 'extent') return fact.dimension === 'size' || WIDTHS.has(fact.dimension) || HEIGHTS.has(fact.dimension);
    if (fact.kind === 'adjective') return SHAPED[fact.adjective] !== undefined && !Object.hasOwn(adjectives, fact.adjective);
    return fact.kind === 'measure' && (WIDTHS.has(fact.dimension) || HEIGHTS.has(fact.dimension)) && !Object.hasOwn(sizes, fact.dimension);
  });
}

/** Puts what is said of a zone on top of a thing that was just made, and tells its facts. */
export function shapeZone(part: BriefThing, made: Made, definition: OperationDeclaration, vocabulary: Vocabulary, draft: Draft): void {
  const zone = zoneOf(definition, part.noun, vocabulary);
  const top = made.tops[made.bodyTop];
  if (zone === undefined || top === undefined) return;
  const params: Record<string, number> = {};
  const times = (name: string, factor: number): void => {
    params[name] = tidy((params[name] ?? 1) * factor);
  };
  const plus = (name: string, by: number): void => {
    params[name] = tidy((params[name] ?? 0) + by);
  };
  const taken: Fact[] = [];
  for (const fact of part.facts) {
    if (fact.outcome && 'operation' in fact.outcome) continue;
    if (fact.kind === 'extent') {
      const tall = HEIGHTS.has(fact.dimension);
      if (fact.by !== undefined) plus(tall ? 'higher' : 'wider', fact.by);
      else if (fact.dimension === 'size') for (const name of ['width', 'height']) times(name, fact.factor);
      else times(tall ? 'height' : 'width', fact.factor);
    } else if (fact.kind === 'measure') params[HEIGHTS.has(fact.dimension) ? 'length' : 'diameter'] = fact.value;
    else if (fact.kind === 'adjective' && SHAPED[fact.adjective] !== undefined) times('width', SHAPED[fact.adjective]!);
    else continue;
    taken.push(fact);
  }
  if (taken.length === 0) return;
  const id = draft.add({
    id: `${made.id}_${idOf(part.noun)}`,
    op: 'zone',
    name: draft.get(top)?.name ?? part.noun,
    inputs: [top],
    params: { zone, ...params },
  });
  made.tops[made.bodyTop] = id;
  for (const fact of taken)
    fact.outcome = {
      operation: id,
      ...(fact.kind === 'extent' && { param: HEIGHTS.has(fact.dimension) ? 'height' : 'width' }),
      ...(fact.kind === 'measure' && { param: HEIGHTS.has(fact.dimension) ? 'length' : 'diameter', value: fact.value }),
    };
  part.outcome = { operation: id };
}
