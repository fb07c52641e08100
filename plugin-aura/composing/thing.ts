import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';
import type { Placement } from '../plan/plan.ts';
import { isOfSteps } from '../reading/steps/step.ts';
import { isWorkpiece } from '../reading/workpiece/read.ts';
import { attachPart, isSetApart, usualOf } from './attach.ts';
import { bindFacts, setAdjective, squareOff } from './bind.ts';
import { buildBody } from './body.ts';
import { settleBriefly } from './briefly.ts';
import { castRoles } from './cast.ts';
import { agedRoles, wornLook } from './character.ts';
import type { Context, Made } from './context.ts';
import { capitalise, type Draft, idOf } from './draft.ts';
import { easeByParts, easeEdges } from './easing.ts';
import { addFeature, featureOf, isBesideBore, isPlainBody, isPlainFeature } from './features.ts';
import { setFronts } from './fronts.ts';
import { isFiner } from './geometry.ts';
import { settleLists } from './lists.ts';
import { takeLooks } from './looks.ts';
import { addMotif, addPatterns, isMotif } from './motifs.ts';
import { nameOf, spokenPart } from './names.ts';
import { seatOnParts, workOnParts } from './onParts.ts';
import { canRecount, remodelParts } from './partForms.ts';
import { bindPart, hasRole, type Roles } from './parts.ts';
import { settleCuts, settleFootprint, settleFurniture, settleLetters, settleSections, settleSheets, settleSolids } from './sections.ts';
import { type Sense, senseOf } from './senses.ts';
import { shapeWhole } from './shapeWords.ts';
import { Sheet } from './sheet.ts';
import { alterParts, stretchWhole } from './singled.ts';
import { composeSteps } from './steps/index.ts';
import { substanceOf, tellSubstance } from './substance.ts';
import { addText } from './surfaceFeatures.ts';
import { composeWorkpiece } from './workpiece/index.ts';
import { gatherWriting } from './written.ts';
import { isZone } from './zones.ts';

/**
 * Makes one thing of the brief, not yet placed or repeated: its operation with the params that facts and parts set, then features, then
 * parts that are operations of their own. Undefined where nobody knows it and nothing was said that it could be put together from.
 */
export function composeThing(thing: BriefThing, context: Context): Made | undefined {
  if (isWorkpiece(thing)) return composeWorkpiece(thing, context);
  if (isOfSteps(thing)) return composeSteps(thing, context);
  takeLooks(thing, context);
  settleLists(thing);
  settleLetters(thing);
  settleSections(thing);
  settleSheets(thing);
  settleCuts(thing);
  const family = thing.op === undefined ? undefined : context.vocabulary.get(thing.op)?.family;
  settleBriefly(thing, thing.op === undefined ? undefined : context.vocabulary.get(thing.op));
  settleSolids(thing, family);
  settleFootprint(thing, thing.op === undefined ? undefined : context.vocabulary.get(thing.op)?.params);
  const taken = settleFurniture(thing, family);
  if (taken) context.draft.note(taken);
  shareStripes(thing);
  gatherWriting(thing, thing.op === undefined ? undefined : context.vocabulary.get(thing.op));
  colourLetters(thing);
  const sense = senseOf(thing, context.vocabulary, context.choices.layout === 'given');
  const made = sense ? byOperation(thing, sense, context) : buildBody(thing, context);
  if (!made) return undefined;
  thing.outcome ??= { operation: made.id };
  alterParts(thing, made, context);
  remodelParts(thing, made, context);
  workOnParts(thing, made, context);
  stretchWhole(thing, made, context);
  shapeWhole(thing, made, context);
  // things of the library have their edges eased
  if (made.definition?.body)
    for (const part of thing.parts)
      if (!part.outcome && !part.absent && featureOf(part) === 'fillet' && part.facts.every(({ kind }) => kind !== 'measure'))
        part.outcome = { operation: made.id };
  for (const part of thing.parts)
    if (!part.outcome && !part.absent && !part.which && isFeatureOf(part, made)) addFeature(part, made, context);
  for (const part of thing.parts)
    if (!part.outcome && !part.absent && !part.which && isMotif(part)) addMotif(part, made, context, thing.parts);
  addPatterns(thing, made, context);
  setFronts(thing, made, context);
  for (const part of thing.parts) if (!part.outcome && !part.absent && !part.which) attachPart(part, made, context);
  for (const part of thing.parts) if (!part.outcome && part.absent) part.outcome = { why: withoutIt(thing, part, made) };
  for (const fact of thing.facts)
    if (fact.kind === 'text' && !fact.outcome) addText(fact, undefined, made, context, /engrav|carv|inscri/.test(thing.words));
  hollowOut(thing, made, context);
  if (made.lifted) groupAll(made, context);
  return made;
}

/** One of several by its side, known by the name that it was built under: its sizes are no numbers of the whole. */
const isBuiltSide = ({ built, noun }: BriefThing): boolean =>
  built !== undefined && /^(left|right|top|bottom|front|back|upper|lower) /.test(noun);

/** What there is to say of a part that was not wanted and was left as it is. */
const withoutIt = ({ noun }: BriefThing, part: BriefThing, { definition }: Made): string =>
  definition && spokenPart(definition, part.noun)
    ? `The ${noun} is only made with its ${part.noun}: it could not be left out.`
    : `The ${noun} has no ${part.noun} anyway.`;

/** "brushed steel engraved black": of a plate whose material was said, the colour is that of its letters. */
function colourLetters(thing: BriefThing): void {
  const engraved = thing.facts.some((fact) => fact.kind === 'adjective' && /^(engraved|etched|lettered|printed)$/.test(fact.adjective));
  const colour = thing.facts.find(({ kind }) => kind === 'colour');
  if (!engraved || !colour || !thing.facts.some(({ kind }) => kind === 'material') || !thing.facts.some(({ kind }) => kind === 'text'))
    return;
  thing.facts = thing.facts.filter((fact) => fact !== colour);
  thing.parts.push({ id: `${thing.id}.lettering`, noun: 'lettering', count: 1, words: colour.words, facts: [colour], parts: [] });
}

/** "red and white stripes": where nothing else was said of the whole, the second colour is what lies between them. */
function shareStripes(thing: BriefThing): void {
  if (thing.facts.some(({ kind }) => kind === 'colour' || kind === 'material')) return;
  for (const part of thing.parts) {
    const colours = part.facts.filter((fact) => fact.kind === 'colour');
    if (!/^(stripe|band|check|square|patch|panel)$/.test(part.noun) || part.absent || colours.length !== 2) continue;
    thing.facts.push(colours[1]!);
    part.facts = part.facts.filter((fact) => fact !== colours[1]);
  }
}

/** What hangs below a body lifts it: the whole is grouped and stands on its lowest point. */
function groupAll(made: Made, { draft }: Context): void {
  const id = draft.add({
    id: `${made.id}_whole`,
    op: 'group',
    name: draft.get(made.id)?.name ?? 'Thing',
    inputs: [...made.tops],
    at: { my: 'bottom' },
  });
  made.tops = [id];
  made.bodyTop = 0;
  made.place = id;
}

function isFeatureOf(part: BriefThing, made: Made): boolean {
  if (featureOf(part) === undefined) return false;
  return isPlainFeature(part) || isPlainBody(made.definition) || part.facts.some((fact) => fact.kind === 'text');
}

function byOperation(thing: BriefThing, sense: Sense, context: Context): Made {
  const { draft } = context;
  const { definition } = sense;
  const id = idOf(thing.id);
  const sheet = new Sheet(definition, sense.preset);
  const binding = {
    sheet,
    operation: id,
    ...(thing.held && { held: thing.held }),
    note: (sentence: string) => draft.note(sentence),
    refuse: (sentence: string) => draft.limit(sentence),
    recounts: (part: BriefThing) => canRecount(definition, part, context.vocabulary),
  };
  for (const fact of thing.facts)
    if (fact.kind === 'adjective' && sense.adjectives.includes(fact.adjective.toLowerCase())) fact.outcome = { operation: id };
  liftParts(thing, definition);
  seatOnParts(thing, definition, context);
  // Parts that are features of the body wait for it, unless its own operation counts them: the holes of a flange.
  const roles: Roles = {};
  const isStepped = thing.parts.some(({ noun }) => noun === 'journal');
  const waits = (part: BriefThing): boolean =>
    featureOf(part) !== undefined &&
    (spokenPart(definition, part.noun) === undefined || isBesideBore(part, definition)) &&
    (!Object.hasOwn(definition.params, part.noun) ||
      (/^(chamfer|fillet)$/.test(part.noun) && (isStepped || part.facts.some(({ kind }) => kind === 'position')))) &&
    (isPlainBody(definition) || isPlainFeature(part));
  const finer = (noun: string, role: string): boolean => isFiner(definition, noun, role, context.vocabulary);
  const shapes = (part: BriefThing): boolean => isZone(part, definition, context.vocabulary);
  for (const part of thing.parts)
    if (
      !part.which &&
      !waits(part) &&
      !shapes(part) &&
      !isBuiltSide(part) &&
      !isSetApart(part, definition) &&
      !bindPart(binding, part, roles, finer)
    )
      bindOption(part, sheet, id);
  easeByParts(thing.parts, sheet, id);
  for (const fact of thing.facts)
    if (isStepped && fact.kind === 'adjective' && fact.adjective === 'stepped') fact.outcome = { operation: id };
  bindFacts(
    binding,
    thing.facts.filter((fact) => fact.outcome === undefined),
  );
  squareOff(binding, thing.facts);
  // "legs 30 and 40 and length 60": what the part knows no number for, and the whole does; a change of the part is never one of the whole
  for (const part of thing.parts)
    if (part.outcome && !waits(part) && !canRecount(definition, part, context.vocabulary))
      for (const fact of part.facts)
        if (isOfWhole(fact, definition)) {
          bindFacts({ ...binding, note: () => undefined, refuse: () => undefined }, [fact]);
          if (fact.outcome && 'why' in fact.outcome) delete fact.outcome;
        }
  easeEdges(thing, sheet, id);
  for (const [name, value] of choicesOf(context.choices, thing.id)) choose(sheet, name, value);
  for (const fact of thing.facts)
    if (
      fact.kind === 'position' &&
      !fact.outcome &&
      /^(top|the top)$/.test(fact.at) &&
      sense.adjectives.some((word) => word.startsWith('open'))
    )
      fact.outcome = { operation: id };
  const substance = substanceOf(thing.facts, `${thing.variant ?? ''} ${thing.noun}`, definition.family);
  const usual = sense.materials?.main;
  const plain = roles.main ?? substance?.words ?? usual;
  const worn = wornLook(thing, definition, plain ?? usualOf(definition));
  const words = worn?.main ?? plain;
  const params = profileSizes(thing, sheet, context, id) ?? sheet.params(draft, id, capitalise(thing.noun));
  const materials = Object.fromEntries(
    [...Object.entries(sense.materials ?? {}), ...Object.entries(roles)]
      .filter(([role]) => role !== 'main')
      .map(([role, given]) => [role, draft.material(given)]),
  );
  if (substance) {
    tellSubstance(worn?.main === undefined || roles.main ? substance : { ...substance, words: worn.main }, id, 'material');
    for (const [role, like] of Object.entries(alike(definition, roles, sense.materials)))
      materials[role] = draft.material(like(substance.words));
    for (const role of castRoles(definition, substance.words, roles)) materials[role] = draft.material(substance.words);
  }
  Object.assign(materials, secondColour(thing, sheet, roles, id, draft));
  if (worn) Object.assign(materials, agedRoles(worn, definition, { ...sense.materials, ...roles }, materials, id, draft));
  if (Object.keys(materials).length > 0 && sheet.has('materials')) params.materials = materials;
  const material = words === undefined ? undefined : draft.material(words);
  const made_id = draft.add({
    id,
    op: definition.op,
    name: nameOf(thing),
    params,
    ...placeOf(definition, thing, id),
    ...(material !== undefined && { material }),
  });
  return { id: made_id, place: made_id, tops: [made_id], bodyTop: 0, definition, sheet, ...(material !== undefined && { material }) };
}

/** What a part knows no number for and its owner may; how thick a part is says nothing of how high the whole is. */
const isOfWhole = (fact: Fact, { params }: Sense['definition']): boolean =>
  fact.kind === 'measure' &&
  !fact.outcome &&
  fact.dimension !== 'size' &&
  fact.of === undefined &&
  fact.span?.text === 0 &&
  (fact.dimension !== 'thickness' || Object.hasOwn(params, 'thickness') || Object.hasOwn(params, 'wall'));

/**
 * "a bore in the big end, 48", "flanges with four holes each": what a part of a part measures is a number of the part, or a part of the
 * thing by its own name, where the thing knows it so.
 */
function liftParts(thing: BriefThing, definition: Sense['definition']): void {
  const all = [...thing.parts];
  for (const [k, part] of all.entries()) {
    const next = all[k + 1];
    // "big end bore 48": the bore behind the end
    if (
      next &&
      /^(bore|hole|opening)$/.test(next.noun) &&
      part.facts.length === 0 &&
      part.parts.length === 0 &&
      next.facts.some(({ kind }) => kind === 'measure')
    ) {
      if (spokenPart(definition, part.noun)?.[1].sizes?.diameter !== undefined) {
        part.facts.push(...next.facts);
        thing.parts = thing.parts.filter((other) => other !== next);
      }
    }
    const [, spoken] = spokenPart(definition, part.noun) ?? [];
    for (const sub of [...part.parts]) {
      const known = Object.entries(definition.spoken?.parts ?? {}).some(([name, { names }]) => [name, ...(names ?? [])].includes(sub.noun));
      const isBored = /^(mechanical|hardware|jewelry)$/.test(definition.family);
      const across =
        (isBored ? /^(bore|hole|opening)$/ : /^bore$/).test(sub.noun) && spoken?.sizes?.diameter !== undefined && sub.parts.length === 0;
      if (across)
        part.facts.push(
          ...sub.facts.map((fact) =>
            fact.kind === 'measure' && fact.dimension === 'size' ? { ...fact, dimension: 'diameter' as const } : fact,
          ),
        );
      else if (known && !thing.parts.some(({ noun }) => noun === sub.noun)) thing.parts.push(sub);
      else continue;
      part.parts = part.parts.filter((other) => other !== sub);
    }
  }
}

/** Woods by their names in the materials of the library. */
const WOOD = /\b(oak|walnut|beech|maple|ash|pine|cherry|birch|cedar|teak|wood|mahogany|spruce)\b/;

/**
 * Roles that go along with the main material when it is said: those that are of the very same without a word, and wood with wood. A maple
 * rolling pin has maple handles, a glass pitcher a glass one.
 */
function alike(definition: Sense['definition'], roles: Roles, told: Sense['materials']): Record<string, (words: string) => string> {
  const usual = Object.entries(definition.body?.materials ?? {});
  const main = usual[0]?.[1];
  if (main === undefined) return {};
  // a variant whose lid is of what all of it is
  const isLikeTold = (role: string): boolean => told?.main !== undefined && told[role] === told.main;
  const going = usual.slice(1).filter(([role, words]) => {
    if (roles[role] !== undefined) return false;
    if (told?.[role] !== undefined) return isLikeTold(role);
    return words === main || (WOOD.test(words) && WOOD.test(main));
  });
  return Object.fromEntries(
    going.map(([role, words]) => [role, (said: string) => (words === main || isLikeTold(role) || WOOD.test(said) ? said : words)]),
  );
}

/** Names of the part of a surface that alternates with the rest. */
const SECOND = ['second', 'stripe', 'band', 'accent', 'trim', 'pattern', 'spot', 'dot', 'bib', 'belly', 'patch', 'cushion'] as const;
const PATTERNED = /^(striped|stripy|checkered|chequered|banded|spotted|dotted|two tone|two-tone|bicolor|bicoloured)$/;

/** "Striped red and white": the second colour goes to what alternates with the first, where the thing has such a part. */
function secondColour({ facts }: BriefThing, sheet: Sheet, roles: Roles, operation: string, draft: Draft): Record<string, string> {
  const second = facts.find((fact): fact is FactOf<'colour'> => fact.kind === 'colour' && !fact.outcome);
  const role = SECOND.find((name) => hasRole(sheet.definition, name) && roles[name] === undefined);
  if (!second || role === undefined) return {};
  second.outcome = { operation, param: `materials.${role}`, value: second.colour };
  for (const fact of facts) if (fact.kind === 'adjective' && !fact.outcome && PATTERNED.test(fact.adjective)) fact.outcome = { operation };
  return { [role]: draft.material(second.colour) };
}

/** Choices that variations made for this thing, by parameter. */
const choicesOf = (choices: Context['choices'], id: string): (readonly [string, string])[] =>
  Object.entries(choices).flatMap(([key, value]) => (key.startsWith(`${id}:`) ? [[key.slice(id.length + 1), value] as const] : []));

function choose(sheet: Sheet, name: string, value: string): void {
  const number = Number(value);
  if (sheet.slot(name) && Number.isFinite(number)) sheet.set(name, number);
  else if (value === 'true' || value === 'false') sheet.put(name, value === 'true');
  else sheet.put(name, value);
}

/** A noun that is an option of the operation: "with socket head". */
function bindOption(part: BriefThing, sheet: Sheet, operation: string): void {
  const set = part.absent ? undefined : setAdjective(sheet, part.noun);
  if (!set) return;
  part.outcome = { operation, ...set };
  for (const fact of part.facts) fact.outcome ??= { operation };
}

/** Where a body stands of itself: what stays centred on the origin is set on the floor, a half ball that is to hold something turned over. */
function placeOf(definition: Sense['definition'], { facts }: BriefThing, id: string): { at?: Placement } {
  if (definition.op === 'dome') {
    const turned = facts.find((fact) => fact.kind === 'adjective' && /^(inverted|upside down)$/.test(fact.adjective));
    if (turned) {
      turned.outcome = { operation: definition.op };
      return { at: { my: 'bottom', rotate: [180, 0, 0], offset: [0, 0, 0] } };
    }
  }
  // "a skateboard upside down", "a stool knocked over"
  const fallen = facts.find(
    (fact): fact is FactOf<'adjective'> => fact.kind === 'adjective' && /^(upside down|tipped over)$/.test(fact.adjective),
  );
  if (fallen && !fallen.outcome) {
    fallen.outcome = { operation: id, param: 'at' };
    return { at: { my: 'bottom', offset: [0, 0, 0], rotate: fallen.adjective === 'upside down' ? [180, 0, 0] : [0, 0, 90] } };
  }
  return standing(definition) ? { at: { my: 'bottom' } } : {};
}

/** Solids that stay centred on the origin unless told to stand. */
const standing = ({ op, placesItself }: Sense['definition']): boolean =>
  placesItself === true && ['sphere', 'ellipsoid', 'torus'].includes(op);

/** A pyramid on a polygon is an extrusion to a point, whose base is a profile: its sizes go there. */
function profileSizes(thing: BriefThing, sheet: Sheet, { draft }: Context, id: string): Record<string, unknown> | undefined {
  const profile = sheet.values.profile;
  if (sheet.definition.op !== 'extrude' || typeof profile !== 'object' || profile === null || !('polygon' in profile)) return undefined;
  const label = capitalise(thing.noun);
  const base = thing.facts.find((fact) => fact.kind === 'measure' && fact.dimension !== 'height' && !('operation' in (fact.outcome ?? {})));
  const params = sheet.params(draft, id, label);
  if (base?.kind !== 'measure') return params;
  const key = base.dimension === 'diameter' || base.dimension === 'radius' ? 'diameter' : 'side';
  const value = base.value * (base.dimension === 'radius' ? 2 : 1);
  const expression = draft.param(`${id}_${key}`, value, { label: `${label} ${key}`, min: value / 4, max: value * 4, step: 0.1 });
  base.outcome = { operation: id, param: `profile.${key}`, value };
  return { ...params, profile: { polygon: profile.polygon, [key]: expression } };
}

/** "hollow sphere", "open cylinder": the wall of the operation where it has one, else a shell. */
function hollowOut(thing: BriefThing, made: Made, context: Context): void {
  const fact = thing.facts.find(
    (candidate) => candidate.kind === 'adjective' && !candidate.outcome && /^(hollow|hollowed|open)$/.test(candidate.adjective),
  );
  if (!fact || !made.sheet || !made.definition || !isPlainBody(made.definition)) return;
  const operation = context.draft.get(made.id);
  // "hollow square section": a tube is hollow
  if (operation?.params.shape === 'tube') {
    fact.outcome = { operation: made.id, param: 'shape', value: 'tube' };
    return;
  }
  const wallSaid = thing.facts.find(
    (candidate) => candidate.kind === 'measure' && (candidate.dimension === 'thickness' || /wall/.test(candidate.of ?? '')),
  );
  if (operation && made.sheet.has('wall')) {
    if (operation.params.wall === undefined && operation.params.inner_diameter === undefined)
      operation.params.wall = Math.max(0.5, Math.round((made.sheet.number('diameter') ?? 20) * 8) / 100);
    fact.outcome = { operation: made.id, param: 'wall' };
    return;
  }
  const id = context.draft.add({
    id: `${made.id}_shell`,
    op: 'shell',
    name: operation?.name ?? capitalise(thing.noun),
    inputs: [made.tops[made.bodyTop]!],
    params: {
      thickness:
        wallSaid?.kind === 'measure' && !('operation' in (wallSaid.outcome ?? {}))
          ? wallSaid.value
          : `= 0.08 * min(min(${made.id}.size_x, ${made.id}.size_z), ${made.id}.size_y)`,
      ...(fact.kind === 'adjective' && fact.adjective === 'open' && { open: ['top'] }),
    },
    ...(made.material && { material: made.material }),
  });
  if (wallSaid && !('operation' in (wallSaid.outcome ?? {}))) wallSaid.outcome = { operation: id, param: 'thickness' };
  made.tops[made.bodyTop] = id;
  fact.outcome = { operation: id };
}
