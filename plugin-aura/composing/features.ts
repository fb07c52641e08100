import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { bindFacts } from './bind.ts';
import type { Context, Made } from './context.ts';
import { makeGroove, makePlain, makePocket, makeUpperPlate } from './cutFeatures.ts';
import { tidy } from './draft.ts';
import {
  behind,
  carrierOf,
  hasWord,
  isSquareHole,
  labelOf,
  measure,
  operationId,
  plainAt,
  smallSide,
  taken,
  tellPlaces,
} from './featureTools.ts';
import { isForScrew, takeHead, usualHead } from './holeHeads.ts';
import { singular, spokenPart } from './names.ts';
import { allFaces, faceOf, isEveryFace, plus, spotsOf } from './positions.ts';
import { Sheet } from './sheet.ts';
import { makeEdge, makeLettering, makeShell } from './surfaceFeatures.ts';
import { makeFlange, makeFlat, makeKeyway } from './turnedFeatures.ts';

/** Features cut into or raised on a body: each is one operation after the body's own, so that the body's bytes stay as they are. */

type Maker = (part: BriefThing, made: Made, context: Context) => void;

const MAKERS: Readonly<Record<string, Maker>> = {
  hole: makeHole,
  pocket: makePocket,
  boss: makeBoss,
  groove: makeGroove,
  keyway: makeKeyway,
  flat: makeFlat,
  flange: makeFlange,
  'upper plate': makeUpperPlate,
  knurl: (part, made, context) => makePlain('knurl', part, made, context, {}),
  thread: (part, made, context) => makeThread(part, made, context, 'external'),
  shell: makeShell,
  fillet: (part, made, context) => makeEdge('fillet', 'radius', part, made, context),
  chamfer: (part, made, context) => makeEdge('chamfer', 'size', part, made, context),
  paint: makeLettering,
};

/** Words for features beside the names of the operations, and the operation that makes each. */
const WORDS: Readonly<Record<string, string>> = {
  hole: 'hole',
  bore: 'hole',
  'through hole': 'hole',
  'tapped hole': 'hole',
  'threaded hole': 'hole',
  'screw hole': 'hole',
  'mounting hole': 'hole',
  opening: 'pocket',
  counterbore: 'hole',
  countersink: 'hole',
  cbore: 'hole',
  csk: 'hole',
  slot: 'pocket',
  pocket: 'pocket',
  recess: 'pocket',
  cutout: 'pocket',
  'cut-out': 'pocket',
  notch: 'pocket',
  keyway: 'keyway',
  'key way': 'keyway',
  'key slot': 'keyway',
  keyseat: 'keyway',
  flat: 'flat',
  'flat cut': 'flat',
  'flat spot': 'flat',
  flange: 'flange',
  'upper plate': 'upper plate',
  channel: 'pocket',
  window: 'pocket',
  boss: 'boss',
  journal: 'boss',
  pad: 'boss',
  rib: 'boss',
  stud: 'boss',
  pin: 'boss',
  post: 'boss',
  pillar: 'boss',
  peg: 'boss',
  spigot: 'boss',
  column: 'boss',
  groove: 'groove',
  knurl: 'knurl',
  knurling: 'knurl',
  thread: 'thread',
  fillet: 'fillet',
  rounding: 'fillet',
  'rounded edge': 'fillet',
  'rounded corner': 'fillet',
  round: 'fillet',
  chamfer: 'chamfer',
  bevel: 'chamfer',
  'chamfered edge': 'chamfer',
  shell: 'shell',
  text: 'paint',
  lettering: 'paint',
  engraving: 'paint',
  inscription: 'paint',
  logo: 'paint',
  word: 'paint',
  name: 'paint',
  letter: 'paint',
  initial: 'paint',
  message: 'paint',
  slogan: 'paint',
  monogram: 'paint',
};

/** Families on which cutting and raising make sense at once; elsewhere a "window" or a "rib" may be a part of the thing. */
const PLAIN: ReadonlySet<string> = new Set(['solids', 'profiles', 'combine']);
const PLAIN_BODIES = /^create_(tube|cross_block|step_block|v_block|flat_frame|toothed_disc|gusset_plate)$/;
/** Whether a body is a plain one, whatever family it is in. */
export const isPlainBody = (definition: OperationDeclaration | undefined): boolean =>
  definition === undefined || PLAIN.has(definition.family) || PLAIN_BODIES.test(definition.op);

/** The operation that makes a feature, where a part is one. */
export function featureOf(part: BriefThing): string | undefined {
  const noun = singular(part.noun);
  if (/^(keyway|key way|key slot|keyseat)$/.test(noun)) return 'keyway';
  if (isSquareHole(part)) return 'pocket';
  if (part.op && Object.hasOwn(MAKERS, part.op)) return part.op === 'pocket' ? 'pocket' : part.op;
  if (Object.hasOwn(WORDS, noun)) return WORDS[noun];
  const head = noun.split(' ').at(-1) ?? '';
  return /^(hole|bore|slot|pocket|recess|notch|cutout|keyway|chamfer|fillet|groove|boss)$/.test(head) ? WORDS[head] : undefined;
}

/** "Four holes" of a gear or a pulley, whose own one is its bore: several are cut besides it. */
export const isBesideBore = (part: BriefThing, definition: OperationDeclaration | undefined): boolean =>
  definition !== undefined && part.count > 1 && featureOf(part) === 'hole' && spokenPart(definition, part.noun)?.[0] === 'bore';

/** Features that only make sense of a plain body; on others the word may be a part of its own ("a window" of a house). */
export const isPlainFeature = (part: BriefThing): boolean =>
  !/^(window|opening|pad|pin|rib|channel|stud|text|logo|post|pillar|peg|column|spigot|flange|flat|upper plate)$/.test(singular(part.noun));

/** Makes a feature on what was made so far. */
export function addFeature(part: BriefThing, made: Made, context: Context): void {
  const op = featureOf(part);
  const maker = op === undefined ? undefined : MAKERS[op];
  if (maker) maker(part, made, context);
}

function makeHole(part: BriefThing, made: Made, context: Context): void {
  const threaded = /tapped|threaded/.test(part.noun) || hasWord(part, /^(tapped|threaded)$/);
  if (threaded && !isForScrew(part) && part.facts.some((fact) => fact.kind === 'thread')) {
    makeThread(part, made, context, 'internal');
    return;
  }
  const definition = context.vocabulary.get('hole');
  if (!definition) return;
  const sheet = new Sheet(definition);
  const count = Math.max(1, part.count);
  const carrier = carrierOf(made);
  const id = `${made.id}_${part.id.split('.').at(-1)}`;
  for (const fact of part.facts)
    if (fact.kind === 'measure' && /circle/.test(fact.of ?? ''))
      fact.outcome = { operation: operationId(part, made), param: 'at', value: fact.value };
  takeHead(part, sheet, operationId(part, made));
  bindFacts(
    {
      sheet,
      operation: operationId(part, made),
      note: (sentence) => context.draft.note(sentence),
      refuse: (sentence) => context.draft.limit(sentence),
    },
    part.facts.filter((fact) => fact.outcome === undefined),
  );
  let unsaid: string | undefined;
  if (sheet.number('diameter') === undefined) {
    const least = Math.min(...carrier.size.filter((value): value is number => value !== undefined));
    const usual = Number.isFinite(least) ? tidy(Math.max(1, Math.min(10, smallSide(carrier) * 0.3))) : 10;
    sheet.set('diameter', usual);
    // of a part whose size only the build knows
    if (made.side)
      unsaid = `= min(${part.count > 1 ? 6 : 10}, 0.3 * min(min(${made.id}.size_x, ${made.id}.size_y + ${made.id}.size_z), max(${made.id}.size_y, ${made.id}.size_z)))`;
    else context.draft.assume(`Hole: ${usual} mm across (not said).`);
  }
  const room = smallSide(carrier);
  const asked = sheet.number('diameter')!;
  if (carrier.size.some((value) => value !== undefined) && asked >= room) {
    context.draft.refuse(
      `A hole of ${asked} mm does not fit into a ${context.draft.get(made.id)?.name?.toLowerCase() ?? 'body'} that is ${tidy(room)} mm across.`,
    );
    sheet.set('diameter', tidy(room * 0.5));
  }
  const diameter = sheet.number('diameter')!;
  usualHead(part, sheet);
  if (hasWord(part, /^through$/)) delete sheet.values.depth;
  const every = part.facts.find((fact) => fact.kind === 'position' && isEveryFace(fact.at) && fact.distance === undefined);
  if (every && made.definition?.op === 'box') {
    const all = sheet.params(context.draft, id, labelOf(part));
    for (const side of allFaces(all.depth === undefined))
      every.outcome = {
        operation: behind(made, context, part, 'hole', { ...all, ...(side !== 'top' && { face: side }) }, side === 'top' ? '' : `_${side}`),
        param: 'face',
      };
    tellPlaces(part, [], part.outcome && 'operation' in part.outcome ? part.outcome.operation : made.id);
    return;
  }
  const legs = legFaces(part, made);
  if (legs) {
    const params = sheet.params(context.draft, id, labelOf(part));
    const rise = tidy((made.sheet?.number('thickness') ?? 0) / 2);
    for (const [k, face] of legs.entries()) {
      const { at, used } = spotsOf(part, count, face, carrier, diameter);
      const shifted = at.map((spot) => (Array.isArray(spot) ? [spot[0], plus(spot[1], rise)] : spot));
      const made_id = behind(
        made,
        context,
        part,
        'hole',
        { ...params, at: shifted, ...(face !== 'top' && { face }) },
        k === 0 ? '' : `_${face}`,
      );
      tellPlaces(part, used, made_id);
    }
    return;
  }
  const face = faceOf(part, carrier);
  const { at, used } = spotsOf(part, count, face, carrier, diameter);
  if (unsaid) delete sheet.values.diameter;
  const params = {
    ...sheet.params(context.draft, id, `${labelOf(part)}`),
    ...(unsaid && { diameter: unsaid }),
    ...(sheet.values.depth === undefined && isInOneWall(part, face, made) && { depth: `= 0.5 * ${made.id}.size_${ACROSS[face]}` }),
  };
  const made_id = behind(made, context, part, 'hole', { ...params, at: plainAt(at), ...(face !== 'top' && { face }) });
  tellPlaces(part, used, made_id);
}

const ACROSS: Readonly<Record<string, 'x' | 'y' | 'z'>> = { front: 'z', back: 'z', left: 'x', right: 'x', top: 'y', bottom: 'y' };

/** "A hole in the front" of a case: it goes through that wall, and not through the other one as well. */
function isInOneWall(part: BriefThing, face: string, { definition }: Made): boolean {
  const isNamed = part.facts.some((fact) => fact.kind === 'position' && fact.at.startsWith(face));
  const isThrough = hasWord(part, /^through$/) || /\b(?:through|both|across)\b/.test(part.words);
  return definition?.params.wall !== undefined && /^(?:front|back|left|right)$/.test(face) && isNamed && !isThrough;
}

/** Faces from which holes go through the legs of a section bar that runs along X: the arms of a U at once, those of an L one by one. */
function legFaces(part: BriefThing, { definition, sheet }: Made): ('top' | 'bottom' | 'front')[] | undefined {
  const said = part.facts.find((fact) => fact.kind === 'position' && /^each (leg|web)$/.test(fact.at));
  if (definition?.op !== 'section' || said?.kind !== 'position') return undefined;
  const shape = String(sheet?.values.shape ?? 'u');
  const web = said.at === 'each web';
  if (shape === 'l') return ['bottom', 'front'];
  if (shape === 'u' || shape === 'h' || shape === 'hat') return [web ? 'bottom' : 'front'];
  return [web ? 'front' : 'top'];
}

/** The face at the far end of what is round, along its axis. */
function endOf({ sheet }: Made): 'right' | 'top' | 'front' {
  const axis = sheet?.values.axis ?? 'y';
  return axis === 'x' ? 'right' : axis === 'z' ? 'front' : 'top';
}

function makeBoss(part: BriefThing, made: Made, context: Context): void {
  const carrier = carrierOf(made);
  // the next length of a shaft stands on the end of the one before
  const face = part.noun === 'journal' ? endOf(made) : faceOf(part, carrier);
  const operation = operationId(part, made);
  const high = taken(
    part,
    context,
    operation,
    'height',
    'height',
    measure(part, 'height', 'length', 'depth'),
    `= 0.25 * min(${made.id}.size_x, ${made.id}.size_z)`,
  );
  const row = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  const flat = row.length > 1 || hasWord(part, /^(square|rectangular)$/) || singular(part.noun) === 'rib';
  const wide = taken(
    part,
    context,
    operation,
    flat ? 'profile.rect.0' : 'profile.circle',
    flat ? 'length' : 'diameter',
    row[0] ?? measure(part, 'diameter', 'radius', 'width', 'size', 'thickness'),
    singular(part.noun) === 'rib'
      ? `= 0.8 * ${made.id}.size_x`
      : `= ${part.count > 2 ? 0.15 : 0.35} * min(${made.id}.size_x, ${made.id}.size_z)`,
  );
  const deep = flat
    ? taken(
        part,
        context,
        operation,
        'profile.rect.1',
        'width',
        row[1] ?? measure(part, 'width', 'thickness'),
        singular(part.noun) === 'rib' ? `= 0.08 * ${made.id}.size_x` : wide,
      )
    : wide;
  const { at, used } = spotsOf(part, Math.max(1, part.count), face, carrier, wide);
  const id = behind(made, context, part, 'boss', {
    profile: flat ? { rect: [wide, deep] } : { circle: wide },
    height: high,
    at: plainAt(at),
    ...(face !== 'top' && { face }),
  });
  tellPlaces(part, used, id);
}

function makeThread(part: BriefThing, made: Made, context: Context, kind: 'internal' | 'external'): void {
  const definition = context.vocabulary.get('thread');
  if (!definition) return;
  const sheet = new Sheet(definition, { kind });
  const operation = operationId(part, made);
  const carrier = carrierOf(made);
  bindFacts(
    { sheet, operation, note: (sentence) => context.draft.note(sentence), refuse: (sentence) => context.draft.limit(sentence) },
    part.facts,
  );
  const face = faceOf(part, carrier);
  const { at, used } = spotsOf(part, Math.max(1, part.count), face, carrier, sheet.number('diameter') ?? 6);
  const id = behind(made, context, part, 'thread', {
    ...sheet.params(context.draft, operation, labelOf(part)),
    kind,
    at: plainAt(at),
    ...(face !== 'top' && { face }),
  });
  tellPlaces(part, used, id);
}
