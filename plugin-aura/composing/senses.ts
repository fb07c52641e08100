import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import { isRequired } from '../plan/schema.ts';
import { featureOf } from './features.ts';
import { isPiece } from './jewelry/index.ts';
import { singular, standsAlone, type Vocabulary } from './names.ts';

/** Rings of machines that have an operation of their own. */
const OWN_RINGS: ReadonlySet<string> = new Set([
  'create_o_ring',
  'torus',
  'create_shaft_collar',
  'create_bushing',
  'create_retaining_ring',
  'create_washer',
]);

/** Which operation makes a thing: the one that bears its name, unless what was said of it shows that another is meant. */
export interface Sense {
  definition: OperationDeclaration;
  preset: Record<string, unknown>;
  /** Words that the choice used, so that they count as read. */
  adjectives: readonly string[];
  /** Materials by role that a variant brings along. */
  materials?: Readonly<Record<string, string>>;
}

const SIDES: Readonly<Record<string, number>> = {
  triangular: 3,
  triangle: 3,
  pentagonal: 5,
  pentagon: 5,
  hexagonal: 6,
  hexagon: 6,
  hex: 6,
  heptagonal: 7,
  octagonal: 8,
  octagon: 8,
  nonagonal: 9,
  decagonal: 10,
  dodecagonal: 12,
};

/** What one of several rules needs to know. */
interface Evidence {
  thing: BriefThing;
  /** Words of description. */
  words: readonly string[];
  noun: string;
  has(...words: string[]): string | undefined;
  measure(test: (fact: FactOf<'measure'>) => boolean): FactOf<'measure'> | undefined;
  feature(op?: string): boolean;
  part(...nouns: string[]): boolean;
}

type Found = { op: string; preset?: Record<string, unknown>; adjectives?: readonly string[] };
type Rule = (evidence: Evidence) => Found | undefined;

const isInner = (fact: FactOf<'measure'>): boolean => /\b(inside|inner|internal|bore|hole|id)\b/.test(fact.of ?? '');
const isWall = (fact: FactOf<'measure'>): boolean => /\bwalls?\b/.test(fact.of ?? '');
const METAL = /steel|alumin|brass|copper|iron|metal|bronze|titanium|zinc|acrylic|plywood|mdf|wood|oak|plexi|abs|pla\b/;

/** Bodies that are named by their place in the work, and their usual size, mm. */
const BODIES: Readonly<Record<string, readonly [number, number, number] | undefined>> = {
  base: [100, 10, 60],
  body: [60, 30, 40],
  bar: [100, 20, 20],
  block: [60, 30, 40],
  blank: [60, 20, 40],
  stock: [60, 20, 40],
  square: [40, 10, 40],
  rectangle: [60, 10, 40],
};

/** Polygon of the adjectives or of the noun itself: "hexagonal plate". */
function polygonOf({ has, noun }: Evidence): { sides: number; word: string } | undefined {
  const word = has(...Object.keys(SIDES));
  if (word) return { sides: SIDES[word]!, word };
  const first = Object.keys(SIDES).find((side) => noun.startsWith(`${side} `));
  return first ? { sides: SIDES[first]!, word: first } : undefined;
}

/** What a plate is for, or what its features say anyway. */
const PURPOSES =
  /^(rectangular|flat|hinge|mounting|cover|adapter|end|back|base|motor|support|shim|wear|name|test|cap|side|gusset|sensor|valve|bearing|counterbored|countersunk|drilled|perforated|machined)$/;

/** What is served on: no plate of a machine, whatever its outline. */
const CROCKERY = /^(?:serving|dinner|dessert|soup|lunch|breakfast|bread|pizza|porcelain) plate$/;

/** A flat piece of material: a plate, a sheet, a panel, of the outline that was said. */
function slab(evidence: Evidence): Found {
  const polygon = polygonOf(evidence);
  const round = evidence.has('round', 'circular', 'disc', 'disk');
  const across = evidence.measure(
    ({ dimension, of }) => (dimension === 'diameter' || dimension === 'radius') && !/hole|bore|corner|circle/.test(of ?? ''),
  );
  if (polygon) return { op: 'prism', preset: { sides: polygon.sides, diameter: 60, height: 6 }, adjectives: [polygon.word] };
  if (round || across) return { op: 'cylinder', preset: { diameter: 80, height: 6 }, adjectives: round ? [round] : [] };
  const square = evidence.has('square');
  return {
    op: 'box',
    preset: { size: square ? [80, 6, 80] : [100, 6, 60] },
    adjectives: [...(square ? [square] : []), ...evidence.words.filter((word) => PURPOSES.test(word))],
  };
}

const RULES: readonly Rule[] = [
  // "a T-shaped block": stout, where no thickness is said
  ({ thing }) =>
    thing.op === 'section' && thing.variant === 'by letter'
      ? { op: 'section', preset: { width: 40, height: 40, thickness: 12, length: 40 } }
      : undefined,
  // "a steel plate 80 x 60 x 5", "a plate with four holes": material, and no crockery
  (evidence) => {
    const { thing, noun, measure, feature, has } = evidence;
    if (!/\b(plate|sheet|panel|slab|disc|disk|tile|blank)$/.test(noun)) return undefined;
    if (/^create_(plate_cam|name_plate|sign|road_sign|toothed_disc|gusset_plate|flat_frame|cross_block|step_block)$/.test(thing.op ?? ''))
      return undefined;
    if (thing.op === 'create_plate' && CROCKERY.test(noun)) return undefined;
    const crockery = thing.op !== undefined && thing.op !== 'box' && noun === 'plate';
    const shaped =
      measure(({ among, dimension }) => (among ?? 1) > 1 || dimension === 'thickness' || dimension === 'length') !== undefined ||
      feature() ||
      polygonOf(evidence) !== undefined ||
      has('rectangular', 'square') !== undefined ||
      thing.facts.some((fact) => fact.kind === 'material' && METAL.test(fact.material));
    if (crockery ? !shaped : thing.op !== undefined && thing.op !== 'box' && thing.op !== 'cylinder' && !shaped) return undefined;
    const found = slab(evidence);
    return /\b(disc|disk)$/.test(noun) && found.op === 'box' ? { op: 'cylinder', preset: { diameter: 60, height: 6 } } : found;
  },
  // "a rectangular base with a post", "a bar 80 x 20 x 20", "start with a 50 x 50 square": plain bodies by their place in the work
  (evidence) => {
    const { thing, noun, measure, feature, has } = evidence;
    const size = thing.op === undefined || thing.variant === 'plain body' ? BODIES[noun.split(' ').at(-1)!] : undefined;
    const word = has('rectangular', 'square', 'flat');
    if (!size || !(measure(() => true) ?? (feature() || word))) return undefined;
    const round = has('round', 'circular', 'cylindrical') ?? (measure(({ dimension }) => dimension === 'diameter') && 'round');
    if (round) return { op: 'cylinder', preset: { diameter: size[0], height: size[1] }, adjectives: [round] };
    return { op: 'box', preset: { size: [...size] }, adjectives: word ? [word] : [] };
  },
  // "a rectangular block": longer than it is wide
  ({ thing, noun, has }) => {
    if (thing.op !== 'box' || !/\b(block|solid|prism|brick|bar)$/.test(noun)) return undefined;
    const word = has('rectangular', 'oblong');
    return word || /^rectangular\b/.test(noun) ? { op: 'box', preset: { size: [60, 30, 40] }, adjectives: word ? [word] : [] } : undefined;
  },
  // "a box 80 x 50 x 25, wall 2 mm, open at the top"
  ({ thing, noun, measure, has, part }) => {
    if (thing.op !== 'box' || !/\b(box|case|container|enclosure|tray)$/.test(noun)) return undefined;
    const open = has('open', 'open top', 'topless');
    const hollow = has('hollow');
    const lid = part('lid', 'cover', 'cap');
    const wall = measure(
      (fact) =>
        isWall(fact) || (fact.dimension === 'thickness' && thing.facts.some((other) => other.kind === 'measure' && (other.among ?? 1) > 1)),
    );
    if (!open && !hollow && !lid && !wall) return undefined;
    return {
      op: 'create_enclosure',
      preset: hollow && !open ? { lid: 'closed' } : {},
      adjectives: [open, hollow].filter((word) => word !== undefined),
    };
  },
  // "tube 40 x 40 x 3": a rectangular tube by its sides and its wall
  ({ noun, thing }) => {
    // one that its letter or its name tells is of that section
    if (!/\b(tube|pipe|profile)$/.test(noun) || (thing.op === 'section' && noun.endsWith(' profile'))) return undefined;
    const row = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.among === 3);
    const [a, b, c] = row.map(({ value }) => value);
    if (a === undefined || b === undefined || c === undefined || c > 0.3 * Math.min(a, b)) return undefined;
    const square = thing.facts.flatMap((fact) =>
      fact.kind === 'adjective' && /^(square|rectangular)$/.test(fact.adjective) ? [fact.adjective] : [],
    );
    return { op: 'section', preset: { shape: 'tube' }, adjectives: square };
  },
  // "a shelf 900 x 250 x 25": one board, and no unit
  ({ noun, measure, thing, part }) => {
    if (noun !== 'shelf' || part('shelf', 'board', 'side', 'back')) return undefined;
    const thin = measure(({ dimension, value }) => dimension === 'thickness' && value < 100);
    const row = thing.facts.filter((fact) => fact.kind === 'measure' && (fact.among ?? 1) === 3);
    if (!thin && !row.some((fact) => fact.kind === 'measure' && fact.value < 80)) return undefined;
    return { op: 'box', preset: { size: [900, 25, 250] } };
  },
  // "flat ring, 40 outside, 20 inside"
  ({ thing, noun, measure, has }) => {
    if (!/(^|\b)(ring|annulus|spacer|collar|bushing|sleeve|disc|disk)$/.test(noun) || OWN_RINGS.has(thing.op ?? '')) return undefined;
    // a halo ring, a torque collar
    if (isPiece(thing.op) && thing.variant !== undefined) return undefined;
    if (thing.parts.some(({ op, noun: part }) => /gem|diamond|setting|halo|pave|claw|prong|bezel|stone|shank/.test(`${op} ${part}`)))
      return undefined;
    if (thing.facts.some(({ kind }) => kind === 'ring_size' || kind === 'carat' || kind === 'karat')) return undefined;
    const inner = measure(isInner);
    const flat = has('flat ring', 'flat', 'thin');
    const outer = measure(({ of }) => /outside|outer|external|od/.test(of ?? ''));
    if (has('flat ring')) return { op: 'cylinder', preset: { diameter: 40, height: 5, inner_diameter: 30 }, adjectives: ['flat ring'] };
    if (!(inner && (outer || noun !== 'ring')) && !(flat && (inner ?? outer))) return undefined;
    return {
      op: 'cylinder',
      preset: { diameter: 40, height: flat || noun === 'ring' ? 3 : 10, inner_diameter: 20 },
      adjectives: flat ? [flat] : [],
    };
  },
  // "triangular pyramid", "hexagonal prism", "octagonal column"
  (evidence) => {
    const { noun, thing, has } = evidence;
    const polygon = polygonOf(evidence);
    if (!polygon) return undefined;
    if (/pyramid$/.test(noun))
      return {
        op: 'extrude',
        preset: { profile: { polygon: polygon.sides, diameter: 30 }, height: 30, scale_top: 0 },
        adjectives: [polygon.word],
      };
    if (/\b(prism|bar|rod|block|solid|box|cylinder|tile|disc|shape|stock)$/.test(noun) || thing.op === 'prism') {
      const long = /\b(bar|rod|stock)$/.test(noun);
      return {
        op: 'prism',
        preset: { sides: polygon.sides, ...(long && { height: 100, axis: has('vertical', 'upright') ? 'y' : 'x' }) },
        adjectives: [polygon.word],
      };
    }
    return undefined;
  },
  // "half cylinder", "quarter cylinder"
  ({ noun, has, thing }) => {
    const share = has('half', 'semi', 'quarter') ?? /^(half|semi|quarter)\b/.exec(noun)?.[1];
    if (!share) return undefined;
    if (/cylinder$|disc$|disk$|circle$|round$/.test(noun) || thing.op === 'cylinder')
      return { op: 'cylinder', preset: { angle: share === 'quarter' ? 90 : 180 }, adjectives: [share] };
    if (/sphere$|ball$/.test(noun) || thing.op === 'sphere') return { op: 'dome', adjectives: [share] };
    return undefined;
  },
];

/** The operation for a thing, with presets of its variant; undefined where nobody knows it. `given`: it is one of a plan's own, whatever it works on. */
export function senseOf(thing: BriefThing, vocabulary: Vocabulary, given = false): Sense | undefined {
  const other = given ? undefined : otherSense(thing, vocabulary);
  if (other) return other;
  const definition = thing.op === undefined ? undefined : vocabulary.get(thing.op);
  if (!definition || !(given || standsAlone(definition))) return undefined;
  const variant = variantOf(definition, thing);
  return {
    definition,
    preset: { ...requiredOf(definition), ...variant?.params },
    adjectives: [],
    ...(variant?.materials && { materials: variant.materials }),
  };
}

/** Values for what has to be given, as the operation's own example gives them. */
function requiredOf(definition: OperationDeclaration): Record<string, unknown> {
  const names = Object.entries(definition.params).flatMap(([name, param]) => (isRequired(param) ? [name] : []));
  return Object.fromEntries(
    names.filter((name) => name in definition.example.params).map((name) => [name, definition.example.params[name]]),
  );
}

/** What a thing is where what was said of it shows that another is meant than the operation of its name: a flat ring is no jewel. */
export function otherSense(thing: BriefThing, vocabulary: Vocabulary): Sense | undefined {
  const words = thing.facts.flatMap((fact) =>
    fact.kind === 'adjective' ? [fact.adjective.toLowerCase()] : fact.kind === 'style' ? [fact.style] : [],
  );
  const noun = singular(thing.noun);
  const evidence: Evidence = {
    thing,
    words,
    noun,
    has: (...wanted) => wanted.find((word) => words.includes(word)),
    measure: (test) => thing.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && test(fact)),
    feature: (op) => thing.parts.some((part) => (op === undefined ? featureOf(part) !== undefined : featureOf(part) === op)),
    part: (...nouns) => thing.parts.some((part) => nouns.includes(singular(part.noun))),
  };
  for (const rule of RULES) {
    const found = rule(evidence);
    const definition = found && vocabulary.get(found.op);
    if (found && definition) return { definition, preset: { ...found.preset }, adjectives: found.adjectives ?? [] };
  }
  return undefined;
}

interface FoundVariant {
  params: Readonly<Record<string, unknown>>;
  materials?: Readonly<Record<string, string>>;
}

function variantOf(definition: OperationDeclaration, { variant, noun }: BriefThing): FoundVariant | undefined {
  // "an arm chair" is an armchair
  const bare = (name: string): string => singular(name).replaceAll(' ', '');
  const named = (wanted: string): FoundVariant | undefined =>
    definition.spoken?.variants?.find(({ names }) => names.some((name) => bare(name) === bare(wanted)));
  // "mittens" are the pair, and no mitten
  return (variant === undefined ? undefined : named(variant)) ?? named(noun);
}
