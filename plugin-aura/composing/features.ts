import type { BriefThing, FactOf } from '../plan/brief.ts';
import { bindFacts } from './bind.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { singular } from './names.ts';
import { type Carrier, type FaceSide, faceOf, isFlat, spotsOf } from './positions.ts';
import { Sheet } from './sheet.ts';

/** Features cut into or raised on a body: each is one operation after the body's own, so that the body's bytes stay as they are. */

type Maker = (part: BriefThing, made: Made, context: Context) => void;

const MAKERS: Readonly<Record<string, Maker>> = {
  hole: makeHole,
  pocket: makePocket,
  boss: makeBoss,
  groove: (part, made, context) => makePlain('groove', part, made, context, {}),
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
  slot: 'pocket',
  pocket: 'pocket',
  recess: 'pocket',
  cutout: 'pocket',
  'cut-out': 'pocket',
  notch: 'pocket',
  keyway: 'pocket',
  channel: 'pocket',
  window: 'pocket',
  boss: 'boss',
  pad: 'boss',
  rib: 'boss',
  stud: 'boss',
  pin: 'boss',
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
};

/** The operation that makes a feature, where a part is one. */
export function featureOf(part: BriefThing): string | undefined {
  const noun = singular(part.noun);
  if (part.op && Object.hasOwn(MAKERS, part.op)) return part.op === 'pocket' ? 'pocket' : part.op;
  if (Object.hasOwn(WORDS, noun)) return WORDS[noun];
  const head = noun.split(' ').at(-1) ?? '';
  return /^(hole|slot|pocket|chamfer|fillet|groove|boss)$/.test(head) ? WORDS[head] : undefined;
}

/** Features that only make sense of a plain body; on others the word may be a part of its own ("a window" of a house). */
export const isPlainFeature = (part: BriefThing): boolean =>
  !/^(window|opening|pad|pin|rib|channel|stud|text|logo)$/.test(singular(part.noun));

/** Makes a feature on what was made so far. */
export function addFeature(part: BriefThing, made: Made, context: Context): void {
  const op = featureOf(part);
  const maker = op === undefined ? undefined : MAKERS[op];
  if (maker) maker(part, made, context);
}

const carrierOf = (made: Made): Carrier => ({ id: made.id, size: sizeOf(made) });

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
function behind(made: Made, context: Context, part: BriefThing, op: string, params: Record<string, unknown>, suffix = ''): string {
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

function labelOf(part: BriefThing): string {
  return capitalise(part.noun);
}

function makeHole(part: BriefThing, made: Made, context: Context): void {
  const threaded =
    part.facts.some((fact) => fact.kind === 'thread') || /tapped|threaded/.test(part.noun) || hasWord(part, /^(tapped|threaded)$/);
  if (threaded && part.facts.some((fact) => fact.kind === 'thread')) {
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
  bindFacts(
    { sheet, operation: operationId(part, made), note: (sentence) => context.draft.note(sentence) },
    part.facts.filter((fact) => fact.outcome === undefined),
  );
  if (sheet.number('diameter') === undefined) {
    const least = Math.min(...carrier.size.filter((value): value is number => value !== undefined));
    const usual = Number.isFinite(least) ? tidy(Math.max(1, Math.min(10, smallSide(carrier) * 0.3))) : 10;
    sheet.set('diameter', usual);
    context.draft.assume(`Hole: ${usual} mm across (not said).`);
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
  if (/countersunk|countersink/.test(part.noun) || hasWord(part, /^countersunk|countersink$/)) sheet.set('countersink', diameter * 2);
  if (/counterbore/.test(part.noun) || hasWord(part, /^counterbored?$/)) sheet.set('counterbore', diameter * 1.8);
  if (hasWord(part, /^through$/)) delete sheet.values.depth;
  const face = faceOf(part, carrier);
  const { at, used } = spotsOf(part, count, face, carrier, diameter);
  const params = sheet.params(context.draft, id, `${labelOf(part)}`);
  const made_id = behind(made, context, part, 'hole', { ...params, at: plainAt(at), ...(face !== 'top' && { face }) });
  tellPlaces(part, used, made_id);
}

/** One place alone is written as a plain pair, none as nothing. */
function plainAt(at: ReturnType<typeof spotsOf>['at']): unknown {
  const [only] = at;
  if (at.length === 1 && Array.isArray(only)) return only[0] === 0 && only[1] === 0 ? undefined : only;
  return at;
}

function tellPlaces(part: BriefThing, used: ReturnType<typeof spotsOf>['used'], operation: string): void {
  for (const fact of used) fact.outcome = { operation, param: 'at' };
  for (const fact of part.facts)
    if (
      fact.kind === 'adjective' &&
      !fact.outcome &&
      /^(through|round|circular|centered|central|drilled|tapped|threaded|countersunk|counterbored|blind|equally spaced|evenly spaced|spaced)$/.test(
        fact.adjective,
      )
    )
      fact.outcome = { operation };
  if (part.counted) part.counted.outcome = { operation, param: 'at', value: part.count };
}

const hasWord = (part: BriefThing, pattern: RegExp): boolean =>
  part.facts.some((fact) => fact.kind === 'adjective' && pattern.test(fact.adjective));

const operationId = (part: BriefThing, made: Made): string =>
  (part.id.startsWith(made.id) ? part.id : `${made.id}_${part.id}`).toLowerCase().replace(/[^a-z0-9]+/g, '_');

const smallSide = ({ size: [x, y, z] }: Carrier): number => {
  const known = [x, z].filter((value): value is number => value !== undefined);
  return known.length > 0 ? Math.min(...known) : (y ?? 30);
};

function measure(part: BriefThing, ...dimensions: string[]): FactOf<'measure'> | undefined {
  return part.facts.find(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' && dimensions.includes(fact.dimension) && fact.outcome === undefined && fact.value > 0,
  );
}

/** Takes a measure of a part for a named parameter, or an expression where it was not said. */
function taken(
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

function makePocket(part: BriefThing, made: Made, context: Context): void {
  const carrier = carrierOf(made);
  const face = faceOf(part, carrier);
  const operation = operationId(part, made);
  const [u, v] = face === 'top' || face === 'bottom' ? ['x', 'z'] : face === 'front' || face === 'back' ? ['x', 'y'] : ['z', 'y'];
  const noun = singular(part.noun);
  const slotted = /slot|keyway|groove/.test(noun);
  const row = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  const diameter = measure(part, 'diameter', 'radius');
  const least = `min(${made.id}.size_${u}, ${made.id}.size_${v})`;
  let profile: Record<string, unknown>;
  let width: string | number;
  if (diameter && row.length === 0 && !slotted) {
    const across = taken(part, context, operation, 'profile.circle', 'diameter', diameter, 10);
    profile = { circle: across };
    width = across;
  } else {
    const long = taken(
      part,
      context,
      operation,
      'profile.rect.0',
      'length',
      row[0] ?? measure(part, 'length', ...(slotted ? [] : ['width', 'size', 'side'])),
      `= ${slotted ? 0.5 : 0.6} * ${made.id}.size_${u}`,
    );
    const wide = taken(
      part,
      context,
      operation,
      'profile.rect.1',
      'width',
      row[1] ?? measure(part, 'width', 'thickness', 'size', 'diameter', 'side'),
      slotted ? `= 0.15 * ${least}` : `= 0.6 * ${made.id}.size_${v}`,
    );
    const rounded = slotted && !hasWord(part, /^(square|rectangular)$/) && noun !== 'keyway';
    profile = rounded ? { slot: [`= max(${bare(long)} - ${bare(wide)}, 0.01)`, wide] } : { rect: [long, wide] };
    width = wide;
  }
  const through = hasWord(part, /^through$/) || /through/.test(part.words) || /cutout|cut-out|window|opening|notch/.test(noun);
  const deep = row[2] ?? measure(part, 'depth', 'height');
  const across = face === 'top' || face === 'bottom' ? 'y' : face === 'front' || face === 'back' ? 'z' : 'x';
  const usual = through || (slotted && !deep && isFlat(carrier)) ? undefined : `= 0.4 * ${made.id}.size_${across}`;
  const depth = deep ? taken(part, context, operation, 'depth', 'depth', deep, 1) : usual;
  const { at, used } = spotsOf(part, Math.max(1, part.count), face, carrier, width);
  const id = behind(made, context, part, 'pocket', {
    profile,
    at: plainAt(at),
    ...(depth !== undefined && { depth }),
    ...(face !== 'top' && { face }),
  });
  tellPlaces(part, used, id);
}

const bare = (value: string | number): string => String(value).replace(/^\s*=\s*/, '');

function makeBoss(part: BriefThing, made: Made, context: Context): void {
  const carrier = carrierOf(made);
  const face = faceOf(part, carrier);
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
    singular(part.noun) === 'rib' ? `= 0.8 * ${made.id}.size_x` : `= 0.35 * min(${made.id}.size_x, ${made.id}.size_z)`,
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

/** A feature whose own parameters say all: a groove, knurling. */
function makePlain(op: string, part: BriefThing, made: Made, context: Context, more: Record<string, unknown>): void {
  const definition = context.vocabulary.get(op);
  if (!definition) return;
  const sheet = new Sheet(definition, more);
  const operation = operationId(part, made);
  bindFacts({ sheet, operation, note: (sentence) => context.draft.note(sentence) }, part.facts);
  if (sheet.has('count') && part.count > 1) {
    sheet.set('count', part.count);
    if (part.counted) part.counted.outcome = { operation, param: 'count', value: part.count };
  }
  behind(made, context, part, op, sheet.params(context.draft, operation, labelOf(part)));
}

function makeThread(part: BriefThing, made: Made, context: Context, kind: 'internal' | 'external'): void {
  const definition = context.vocabulary.get('thread');
  if (!definition) return;
  const sheet = new Sheet(definition, { kind });
  const operation = operationId(part, made);
  const carrier = carrierOf(made);
  bindFacts({ sheet, operation, note: (sentence) => context.draft.note(sentence) }, part.facts);
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

/** Rounded and bevelled edges: by the body's own parameter where it has one, which never fails, else by an operation. */
function makeEdge(op: 'fillet' | 'chamfer', param: 'radius' | 'size', part: BriefThing, made: Made, context: Context): void {
  const definition = context.vocabulary.get(op);
  if (!definition) return;
  const said = edgesOf(part);
  // What was cut before leaves no plain uprights: then the upper rim is eased.
  const edges = said === 'all' && made.tops[made.bodyTop] !== made.id ? 'top' : said;
  const operation = operationId(part, made);
  const fact = measure(part, 'radius', 'size', 'width', 'depth', 'height', 'thickness', 'side', 'length', 'diameter');
  const usual = `= 0.08 * min(min(${made.id}.size_x, ${made.id}.size_z), ${made.id}.size_y)`;
  let value: string | number = usual;
  if (fact) {
    value = context.draft.param(`${operation}_${param}`, fact.value, {
      label: `${labelOf(part)} ${param}`,
      min: Math.min(0.1, fact.value),
      max: fact.value * 4,
      step: 0.1,
    });
    fact.outcome = { operation, param, value: fact.value };
  }
  behind(made, context, part, op, { [param]: value, edges });
  for (const position of part.facts)
    if (position.kind === 'position' || position.kind === 'adjective') position.outcome ??= { operation, param: 'edges', value: edges };
}

/** Edges that words mean, as fillet and chamfer name them. */
export function edgesOf(part: BriefThing): string {
  const words = `${part.noun} ${part.words} ${part.facts.map((fact) => (fact.kind === 'position' ? fact.at : fact.kind === 'adjective' ? fact.adjective : '')).join(' ')}`;
  if (/corner|vertical|upright/.test(words)) return 'vertical';
  if (/\b(top|upper)\b/.test(words)) return 'top';
  if (/\b(bottom|lower)\b/.test(words)) return 'bottom';
  if (/\b(rim|ends?|both)\b/.test(words)) return 'rim';
  return 'all';
}

function makeShell(part: BriefThing, made: Made, context: Context): void {
  const definition = context.vocabulary.get('shell');
  if (!definition) return;
  const operation = operationId(part, made);
  const fact = measure(part, 'thickness', 'size', 'width');
  const thickness = taken(
    part,
    context,
    operation,
    'thickness',
    'thickness',
    fact,
    `= max(0.5, 0.06 * min(min(${made.id}.size_x, ${made.id}.size_z), ${made.id}.size_y))`,
  );
  const open = part.facts.some(
    (fact) => (fact.kind === 'position' && /top/.test(fact.at)) || (fact.kind === 'adjective' && /open/.test(fact.adjective)),
  );
  behind(made, context, part, 'shell', { thickness, ...(open && { open: ['top'] }) });
  for (const rest of part.facts) rest.outcome ??= { operation };
}

/** Letters on a surface: cut in where it is plain and that was said, else drawn on it in another colour. */
function makeLettering(part: BriefThing, made: Made, context: Context): void {
  const fact = part.facts.find((candidate): candidate is FactOf<'text'> => candidate.kind === 'text');
  if (!fact) return;
  addText(fact, part, made, context, /engrav|carv|cut|inscri/.test(`${part.noun} ${part.words}`));
}

export function addText(fact: FactOf<'text'>, part: BriefThing | undefined, made: Made, context: Context, engraved: boolean): void {
  const { draft } = context;
  const operation = part ? operationId(part, made) : `${made.id}_text`;
  const carrier = carrierOf(made);
  const flat = isFlat(carrier);
  const face: FaceSide =
    part && part.facts.some((candidate) => candidate.kind === 'position') ? faceOf(part, carrier) : flat ? 'top' : 'front';
  const across = face === 'left' || face === 'right' ? 'z' : 'x';
  const up = face === 'top' || face === 'bottom' ? 'z' : 'y';
  const letters = Math.max(1, fact.text.length);
  const size = `= min(0.5 * ${made.id}.size_${up}, ${tidy(1.1 / Math.max(2, letters))} * ${made.id}.size_${across})`;
  const profile = { text: fact.text.slice(0, 200), size };
  const last = made.tops[made.bodyTop]!;
  const plain = ['box', 'extrude', 'prism', 'section', 'wedge'].includes(made.definition?.op ?? '');
  const op = engraved && plain ? 'pocket' : 'paint';
  const id = draft.add({
    id: operation,
    op,
    name: draft.get(last)?.name ?? 'Text',
    inputs: [last],
    params:
      op === 'pocket'
        ? { profile, depth: `= 0.08 * ${made.id}.size_${up === 'z' ? 'y' : 'z'}`, ...(face !== 'top' && { face }) }
        : { profile, face, depth: `= 0.02 * ${made.id}.size_${across}` },
    material: op === 'pocket' ? made.material : draft.material('black paint'),
  });
  made.tops[made.bodyTop] = id;
  fact.outcome = { operation: id, param: 'profile.text', value: fact.text };
  if (part) part.outcome ??= { operation: id };
}
