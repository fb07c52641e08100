import type { Brief, BriefThing, Fact, FactOf } from '../plan/brief.ts';
import { isOfSteps } from '../reading/steps/step.ts';
import { isWorkpiece } from '../reading/workpiece/read.ts';
import { crossArms, fastenerSet, machinePart } from './machineParts.ts';

/**
 * What words make of a plain solid before anything is loaded: a cross-shaped extrusion, a disc with rectangular teeth, two plates joined by
 * four pillars, a shaft of three diameters. Each becomes the operation, or the parts, that the words mean.
 */

const SHAPED =
  /^(block|plate|bar|strip|extrusion|profile|part|piece|body|solid|prism|rectangular block|shape|object|component|plate|base)$/;
const PLAIN_OPS: ReadonlySet<string> = new Set([
  'box',
  'prism',
  'cylinder',
  'section',
  'create_plate',
  'extrude',
  'wedge',
  'create_t_slot_extrusion',
]);
const DISC = /^(disc|disk|wheel|plate|ring|cylinder|round plate)$/;

const headOf = ({ noun }: BriefThing): string => noun.split(' ').at(-1)!.replace(/s$/, '');
const isPlain = (thing: BriefThing): boolean => thing.op === undefined || PLAIN_OPS.has(thing.op);
const measuresOf = (thing: BriefThing): FactOf<'measure'>[] =>
  thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
const plainOf = (adjective: string): string => adjective.toLowerCase().replaceAll('-', ' ').trim();

/** Takes words of description that are used here: true where one of them was there. */
function takeWords(thing: BriefThing, pattern: RegExp): boolean {
  const rest = thing.facts.filter((fact) => !(fact.kind === 'adjective' && pattern.test(plainOf(fact.adjective))));
  const found = rest.length < thing.facts.length;
  thing.facts = rest;
  return found;
}
const hasWord = (thing: BriefThing, pattern: RegExp): boolean =>
  thing.facts.some((fact) => fact.kind === 'adjective' && pattern.test(plainOf(fact.adjective)));

/** The brief with plain solids taken for what their words shape them to. */
export function shaped(given: Brief): Brief {
  const brief = structuredClone(given);
  joinPlates(brief);
  foldHead(brief);
  fastenerSet(brief);
  for (const thing of brief.things) {
    if (thing.absent) continue;
    crossArms(thing);
    if (isWorkpiece(thing) || isOfSteps(thing)) continue;
    const carries = brief.relations.some(({ relation, to }) => relation === 'on' && to.includes(thing.id));
    if (carries && thing.op === 'create_step_block' && !thing.parts.some(({ noun }) => noun === 'step')) thing.op = 'box';
    machinePart(thing);
    closedEnd(thing);
    shapeWords(thing);
    plainBody(thing);
    endsOf(thing);
    // the number of a bearing whose sizes are said too
    if (thing.op === 'create_bearing' && measuresOf(thing).some(({ among }) => (among ?? 1) > 2))
      thing.facts = thing.facts.filter(
        (fact) => !(fact.kind === 'measure' && (fact.among ?? 1) === 1 && fact.unit === undefined && fact.value >= 600),
      );
    if (
      thing.op === 'create_pulley' &&
      thing.parts.some((part) => /^(tooth|teeth)$/.test(part.noun) || part.parts.some(({ noun }) => noun === 'tooth'))
    ) {
      thing.op = 'create_timing_pulley';
      delete thing.variant;
    }
    outlineOf(thing);
    ringSection(thing);
    steps(thing);
    boreThrough(thing);
  }
  return brief;
}

/** "tube 40 x 40 x 3 square": a word for a shape behind its thing describes it. */
function shapeWords(thing: BriefThing): void {
  const isWord = (part: BriefThing): boolean =>
    /^(square|round|rectangle|circle|oval|hexagon|triangle)$/.test(part.noun) &&
    part.facts.length === 0 &&
    part.parts.length === 0 &&
    part.count === 1 &&
    !part.counted &&
    !part.absent &&
    part.op === undefined;
  for (const part of thing.parts)
    if (isWord(part))
      thing.facts.push({ kind: 'adjective', adjective: part.noun, words: part.words, ...(part.span && { span: part.span }) });
  thing.parts = thing.parts.filter((part) => !isWord(part));
}

/** "a rectangular base with a post": a body by its place in the work, where it is plainly a machined one. */
function plainBody(thing: BriefThing): void {
  if (thing.op !== undefined || !/^(base|body|bar|blank|stock|square|rectangle)$/.test(thing.noun)) return;
  const worked = thing.parts.some(({ noun }) =>
    /(^| )(hole|bore|slot|pocket|post|boss|rib|groove|chamfer|fillet|keyway|pillar|peg|pin)$/.test(noun),
  );
  const outlined = hasWord(thing, /^(rectangular|square|circular|round|flat)$/);
  if (!worked && !outlined && measuresOf(thing).length < 2) return;
  thing.op = hasWord(thing, /^(circular|round|cylindrical)$/) ? 'cylinder' : 'box';
  thing.variant = 'plain body';
}

/** Outlines by a word of description. */
function outlineOf(thing: BriefThing): void {
  const head = headOf(thing);
  const body = isPlain(thing) && SHAPED.test(head);
  const become = (op: string): void => {
    thing.op = op;
    delete thing.variant;
  };
  // the words stay: what the operation holds by itself is told so (see truths)
  if (body && hasWord(thing, /^(cross|plus|plus sign|cross shaped|plus shaped|\+ shaped|x shaped|cruciform)$/))
    become('create_cross_block');
  else if (body && hasWord(thing, /^(stair|staircase|stairs|stair shaped|staircase shaped|stepped)$/)) become('create_step_block');
  else if (head === 'block' && isPlain(thing) && hasWord(thing, /^(v|vee|v shaped|v grooved)$/)) become('create_v_block');
  else if (
    (isPlain(thing) || thing.op === 'create_gusset_plate') &&
    (/triang/.test(thing.noun) || hasWord(thing, /^triang/) || thing.op === 'create_gusset_plate') &&
    (thing.op === 'create_gusset_plate' || hasWord(thing, /^(right|right angled|right angle|angled)$/)) &&
    !/pyramid/.test(thing.noun)
  ) {
    become('create_gusset_plate');
  } else if (
    DISC.test(head) &&
    isPlain(thing) &&
    thing.parts.some((part) => /^(tooth|teeth)$/.test(part.noun) && !part.absent) &&
    !thing.facts.some((fact) => fact.kind === 'number' && fact.of === 'module')
  )
    become('create_toothed_disc');
  else if (
    thing.op === 'create_frame' &&
    thing.noun === 'frame' &&
    (hasWord(thing, /^(rectangular|square|flat|plain|open)$/) ||
      measuresOf(thing).some(({ of }) => /inside|inner|outside|outer/.test(of ?? ''))) &&
    !thing.parts.some(({ noun }) => /picture|photo|glass|mirror|mat|canvas/.test(noun))
  ) {
    become('create_flat_frame');
  } else if (head === 'bowl' && hasWord(thing, /^(hemisphere shaped|hemispherical|half sphere shaped|half ball shaped)$/)) {
    become('dome');
    thing.facts.push({ kind: 'adjective', adjective: 'inverted', words: 'inverted' });
    if (!measuresOf(thing).some(({ of, dimension }) => dimension === 'thickness' || /wall/.test(of ?? '')))
      thing.facts.push({ kind: 'adjective', adjective: 'hollow', words: 'hollow' });
  }
}

/** Words and place of a fact that another one stands for. */
const saidBy = (fact: Pick<Fact, 'words' | 'span'> | undefined, otherwise: string): Pick<Fact, 'words' | 'span'> => ({
  words: fact?.words ?? otherwise,
  ...(fact?.span && { span: fact.span }),
});

const SECTION = /^(square|rectangular|round|circular) (cross )?section$/;

/** "a ring with a square cross section": as high as its wall is thick, and no jewel. */
function ringSection(thing: BriefThing): void {
  if (!/^(ring|annulus|hoop|washer|collar)$/.test(thing.noun) || !hasWord(thing, SECTION)) return;
  const round = hasWord(thing, /^(round|circular)/);
  thing.op = round ? 'torus' : 'cylinder';
  delete thing.variant;
  if (round) return;
  thing.facts.push({ kind: 'adjective', adjective: 'flat ring', words: 'ring' });
  const inner = measuresOf(thing).find(({ of }) => /inside|inner|bore/.test(of ?? ''));
  const outer = measuresOf(thing).find(
    ({ of, dimension }) => /outside|outer/.test(of ?? '') || (dimension === 'diameter' && of === undefined),
  );
  const high = measuresOf(thing).some(({ dimension, of }) => /^(height|thickness|width)$/.test(dimension) && of === undefined);
  if (!inner || !outer || high) return;
  const said = thing.facts.find((fact) => fact.kind === 'adjective' && SECTION.test(plainOf(fact.adjective)));
  takeWords(thing, SECTION);
  const across = (fact: FactOf<'measure'>): number => fact.value * (fact.dimension === 'radius' ? 2 : 1);
  thing.facts.push({
    kind: 'measure',
    dimension: 'thickness',
    value: (across(outer) - across(inner)) / 2,
    ...saidBy(said, 'square cross section'),
  });
}

/** "diameters 30, 24 and 18, each 25 long": one length after the other, each a cylinder of its own size. */
function steps(thing: BriefThing): void {
  if (
    !/^(cylinder|create_stepped_shaft)$/.test(thing.op ?? '') &&
    !(thing.op === undefined && /shaft|axle|spindle|pin|cylinder/.test(thing.noun))
  )
    return;
  const diameters = measuresOf(thing).filter(
    ({ dimension, among, of }) => dimension === 'diameter' && (among ?? 1) > 1 && of === undefined,
  );
  if (diameters.length < 2) return;
  const lengths = measuresOf(thing).filter(({ dimension, among }) => dimension === 'length' && (among ?? 1) > 1);
  const segment = thing.parts.find(({ noun }) => /^(step|section|segment|length|part|portion|stage)$/.test(noun));
  const each =
    segment?.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure') ??
    measuresOf(thing).find(({ dimension, among }) => /^(length|height)$/.test(dimension) && (among ?? 1) === 1);
  const whole = each !== undefined && segment === undefined && !/\b(each|every|per)\b/.test(contextOf(thing, each)) ? each : undefined;
  const longOf = (k: number): FactOf<'measure'> | undefined => {
    const one = lengths[k] ?? each;
    if (!one) return undefined;
    const { index: _index, among: _among, ...plain } = one;
    return whole && lengths.length === 0 ? { ...plain, value: one.value / diameters.length } : plain;
  };
  const single = ({ index: _index, among: _among, ...plain }: FactOf<'measure'>): FactOf<'measure'> => plain;
  const used = new Set<Fact>([...diameters, ...lengths, ...(each ? [each] : [])]);
  const [first, ...more] = diameters;
  const lead = longOf(0);
  thing.op = 'cylinder';
  if (/shaft|axle|spindle/.test(thing.noun)) thing.variant = 'shaft';
  thing.facts = [
    ...thing.facts.filter((fact) => !used.has(fact)),
    single(first!),
    ...(lead ? [{ ...lead, dimension: 'height' as const }] : []),
  ];
  const journals = more.map((fact, k): BriefThing => {
    const long = longOf(k + 1);
    return {
      id: `${thing.id}.journal${k === 0 ? '' : `_${k + 1}`}`,
      noun: 'journal',
      count: 1,
      ...saidBy(k === 0 ? (segment ?? fact) : fact, fact.words),
      facts: [single(fact), ...(long ? [long] : [])],
      parts: [],
    };
  });
  thing.parts = [...journals, ...thing.parts.filter((part) => part !== segment)];
}

/** "disc 80, boss 40 on it, bore 20": the bore goes through all that stands on the body, and so comes last. */
function boreThrough(thing: BriefThing): void {
  const raised = thing.parts.some(({ noun }) => /^(boss|post|hub|flange|journal|spigot|collar)$/.test(noun));
  const bore = measuresOf(thing).find(({ of }) => of === 'bore' || of === 'inside');
  if (thing.op !== 'cylinder' || !raised || !bore) return;
  thing.facts = thing.facts.filter((fact) => fact !== bore);
  const { of: _of, ...plain } = bore;
  const hole: BriefThing = {
    id: `${thing.id}.bore`,
    noun: 'bore',
    count: 1,
    words: bore.words,
    ...(bore.span && { span: bore.span }),
    facts: [{ ...plain, dimension: bore.dimension === 'radius' ? 'radius' : 'diameter' }],
    parts: [],
  };
  thing.parts.push(hole);
}

/** "outer diameter 60, inner 50, closed at the bottom": bored from the other end, and the floor as thick as the wall. */
function closedEnd(thing: BriefThing): void {
  if (thing.op !== 'cylinder' && thing.op !== 'create_tube') return;
  const closed = thing.facts.find((fact) => fact.kind === 'adjective' && /^(closed|blind|capped)$/.test(fact.adjective));
  const open = thing.facts.find((fact) => fact.kind === 'adjective' && /^open$/.test(fact.adjective));
  const end = thing.facts.find(
    (fact): fact is FactOf<'position'> => fact.kind === 'position' && /^(bottom|top|end|one end)$/.test(fact.at),
  );
  const inner = measuresOf(thing).find(({ of }) => /^(inside|inner|bore)$/.test(of ?? ''));
  const outer = measuresOf(thing).find(
    ({ of, dimension }) => /^outside$/.test(of ?? '') || (/diameter|radius/.test(dimension) && of === undefined),
  );
  const wall = measuresOf(thing).find(({ of, dimension }) => of === 'wall' || (dimension === 'thickness' && of === undefined));
  const high = measuresOf(thing).find(({ dimension }) => dimension === 'height' || dimension === 'length');
  if (!(closed ?? open) || !end || !outer || !high || !(inner ?? wall)) return;
  const across = (fact: FactOf<'measure'>): number => fact.value * (fact.dimension === 'radius' ? 2 : 1);
  const thick = wall?.value ?? (across(outer) - across(inner!)) / 2;
  const bore = inner ? across(inner) : across(outer) - 2 * thick;
  if (!(bore > 0) || thick >= high.value) return;
  const gone = new Set<Fact>([end, ...[closed, open, inner, wall].filter((fact) => fact !== undefined)]);
  thing.op = 'cylinder';
  delete thing.variant;
  thing.facts = thing.facts.filter((fact) => !gone.has(fact) && !(fact.kind === 'adjective' && fact.adjective === 'hollow'));
  const said = inner ?? wall!;
  const shut = open ? (end.at === 'top' ? 'bottom' : 'top') : end.at === 'top' ? 'top' : 'bottom';
  thing.parts.push({
    id: `${thing.id}.cavity`,
    noun: 'bore',
    count: 1,
    words: said.words,
    ...(said.span && { span: said.span }),
    facts: [
      { kind: 'measure', dimension: 'diameter', value: bore, ...saidBy(said, said.words) },
      { kind: 'measure', dimension: 'depth', value: high.value - thick, ...saidBy(closed ?? open, end.words) },
      { kind: 'position', at: shut === 'bottom' ? 'top' : 'bottom', ...saidBy(end, end.words) },
    ],
    parts: [],
  });
}

/** "a pipe flanged at both ends": the ends are those of its flanges. */
function endsOf(thing: BriefThing): void {
  const [flange, ...again] = thing.parts.filter(({ noun }) => noun === 'flange');
  if (flange && again.length > 0) {
    flange.facts.push(...again.flatMap(({ facts }) => facts));
    flange.parts.push(...again.flatMap(({ parts }) => parts));
    thing.parts = thing.parts.filter((part) => !again.includes(part));
  }
  if (!flange || flange.facts.some(({ kind }) => kind === 'position')) return;
  const ends = thing.facts.filter((fact) => fact.kind === 'position' && /end/.test(fact.at));
  flange.facts.push(...ends);
  thing.facts = thing.facts.filter((fact) => !ends.includes(fact));
}

/** Words around a fact, where the brief kept only the fact's own. */
const contextOf = (thing: BriefThing, fact: FactOf<'measure'>): string => `${fact.words} ${thing.words}`;

/** "two plates joined by four pillars at the corners": one body; plate, pillars on it, plate on them. */
function joinPlates(brief: Brief): void {
  const [plates, posts, ...others] = brief.things;
  if (!plates || !posts || others.length > 0 || plates.count !== 2 || !/plate|sheet|board|disc|square/.test(plates.noun)) return;
  if (!/pillar|column|post|rod|spacer|standoff|leg|bar|tube|cylinder/.test(posts.noun) || posts.count < 1) return;
  const facts = measuresOf(posts);
  const gap = [...facts, ...measuresOf(plates)].find(
    ({ dimension, of }) => dimension === 'height' || dimension === 'length' || of === 'apart',
  );
  const round = plates.facts.some((fact) => fact.kind === 'adjective' && /round|circular/.test(fact.adjective)) || /disc/.test(plates.noun);
  plates.count = 1;
  const { counted: pair } = plates;
  delete plates.counted;
  delete plates.variant;
  takeWords(plates, /^(parallel|equal|identical|same|flat)$/);
  plates.op = round ? 'cylinder' : 'box';
  if (plates.noun === 'square') plates.noun = 'plate';
  const pillar: BriefThing = {
    ...posts,
    id: `${plates.id}.pillar`,
    noun: 'boss',
    facts: posts.facts,
    parts: [],
  };
  delete pillar.op;
  delete pillar.variant;
  if (!gap) pillar.facts.push({ kind: 'measure', dimension: 'height', value: 40, words: posts.words });
  else if (!pillar.facts.includes(gap)) {
    pillar.facts.push(gap);
    plates.facts = plates.facts.filter((fact) => fact !== gap);
  }
  if (!pillar.facts.some(({ kind }) => kind === 'position' || kind === 'pattern') && pillar.count === 4)
    pillar.facts.push({ kind: 'position', at: 'corner', words: posts.words });
  const upper: BriefThing = {
    id: `${plates.id}.upper_plate`,
    noun: 'upper plate',
    count: 1,
    ...saidBy(pair, plates.words),
    facts: [],
    parts: [],
  };
  plates.parts = [pillar, upper, ...plates.parts];
  brief.things = [plates];
  brief.relations = [];
  brief.unread = brief.unread.filter(
    ({ words }) => !/^(joined|connected|held together|linked|separated|supported|apart)( by)?$/i.test(words),
  );
}

/** "a flanged cylinder: base disc diameter 80 ...": the heading names what its list puts together. */
function foldHead(brief: Brief): void {
  const [head, body, ...others] = brief.things;
  if (!head || !body || others.length > 0 || brief.relations.length > 0 || !head.span || !body.span) return;
  const text = brief.texts[head.span.text] ?? '';
  if (!/:\s*$/.test(text.slice(head.span.to, body.span.from)) || measuresOf(head).length > 0) return;
  if (!isPlain(head) || !isPlain(body) || head.op === undefined || body.op === undefined) return;
  takeWords(body, /^(base|bottom|lower|round|circular)$/);
  body.facts.push(...head.facts.filter((fact) => fact.kind === 'material' || fact.kind === 'colour' || fact.kind === 'finish'));
  brief.things = [body];
}
