import type { Brief, BriefThing, Outcome } from '../plan/brief.ts';
import type { Family, OperationDeclaration } from '../plan/declaration.ts';
import type { Plan, Requirement } from '../plan/plan.ts';
import { assemble, isAssembly } from './assemblies.ts';
import { makeBearer } from './bearers.ts';
import { isGiven } from './briefOf.ts';
import { floorIn, isCurved, putInside } from './contents.ts';
import type { Context, Made } from './context.ts';
import { designTypeOf } from './designType.ts';
import { Draft, tidy } from './draft.ts';
import { type Edge, edgesOf, isTurned, orderOf, relationWords } from './edges.ts';
import { valueAt } from './edit/values.ts';
import { bearWhole, enclose, spanOver } from './enclose.ts';
import { sizeOf } from './featureTools.ts';
import { anchorOfPart } from './geometry.ts';
import { settleJewels } from './jewelry/index.ts';
import { placementFor, shifted, slotOf, stoodUp, towardSide } from './layout.ts';
import { nameOf, type Vocabulary } from './names.ts';
import { settleNeighbours } from './neighbours.ts';
import { sticksOut } from './overall.ts';
import { tellPictured } from './pictured.ts';
import { isLaidOn, repeat } from './repeat.ts';
import { requirementsOf } from './requirements.ts';
import { copyAlong, flowBelow, isOnEach, leaveRoom, makeRoom, uncover } from './room.ts';
import { seated } from './seated.ts';
import { otherSense } from './senses.ts';
import { alterMembers } from './singled.ts';
import { composeThing } from './thing.ts';
import { type Borne, layOutTops } from './tops.ts';
import { LEADS_ON, saysNothingMore } from './truths.ts';
import { worn } from './worn.ts';

export interface Composed {
  /** Missing where nothing could be made. */
  plan: Plan | undefined;
  /** The brief with what became of each fact. */
  brief: Brief;
  /** What the artist should know. */
  notes: string[];
  /** What was asked for and cannot be made. */
  refused: string[];
  /** Sizes that were held within what can be made. */
  limits: string[];
  /** Words that found no use. */
  unread: string[];
  /** Things that nobody here knows. */
  unknown: BriefThing[];
}

/** Families whose operations light or frame the design and have no place among its things. */
/** Words by which a container has as many as fill it, where nobody counted them. */
const FULL = /\b(?:full of|filled with)\b|^of /i;
const SCENERY: ReadonlySet<Family> = new Set(['scene']);

/** Turns a brief into a plan: pure, and the same brief gives the same bytes. */
export function compose(given: Brief, vocabulary: Vocabulary): Composed {
  const brief = settled(tellPictured(withoutOutcomes(given), vocabulary));
  settleNeighbours(brief, vocabulary);
  const draft = new Draft();
  const context: Context = { draft, vocabulary, seed: brief.seed ?? 0, choices: brief.choices ?? {}, texts: brief.texts };
  const things = new Map(brief.things.filter(({ absent, outcome }) => !absent && outcome === undefined).map((thing) => [thing.id, thing]));
  const edges = edgesOf(rooted(brief), things);
  const made = new Map<string, Made>();
  const unknown: BriefThing[] = [];
  const roots: string[] = [];
  const borne: Borne[] = [];
  const firstJewel = brief.things.find(isAssembly)?.id;
  for (const id of orderOf([...things.keys()], edges)) {
    const thing = things.get(id)!;
    const edge = edges.find(({ mover, bases }) => mover === id && bases.some((base) => made.has(base)));
    const jewel = isAssembly(thing) && otherSense(thing, vocabulary) === undefined;
    const one = jewel
      ? assemble(thing, context, thing.id === firstJewel, things.size === 1 && thing.count === 1)
      : (makeBearer(thing, edge && isTurned(edge) ? made.get(edge.bases[0]!) : undefined, context) ?? composeThing(thing, context));
    if (!one) {
      unknown.push(thing);
      thing.outcome = { why: `Nobody here knows “${thing.noun}”.` };
      continue;
    }
    made.set(id, one);
    if (one.settled) {
      if (edge?.said) edge.said.outcome = { operation: one.place, param: 'at' };
      draft.outline.push({ name: nameOf(thing), relation: 'bears what hangs there' });
      continue;
    }
    settle(thing, one, edge, { context, edges, made, roots, things, borne });
    alterMembers(thing, one, context);
    shifted(thing, one, context);
  }
  layOutTops(borne, context);
  if (draft.operations.length === 0)
    return {
      plan: undefined,
      brief,
      notes: draft.notes,
      refused: draft.refused,
      limits: draft.limits,
      unread: unreadOf(brief, []),
      unknown,
    };
  tellRest(brief);
  const { requirements: asked, idle } = requirementsOf(brief);
  const requirements = asked.map((requirement) => heldWhereItStands(requirement, draft, vocabulary));
  const known = [...things.values()].filter(({ id }) => made.has(id));
  const head = known[0];
  const heads = known.length > 1 ? known.slice(0, 3).map(nameOf).join(', ') : head ? nameOf(head) : 'Untitled';
  for (const { why } of idle) if (!/^Nobody here knows|^It was kept|^It has no/.test(why)) draft.note(why);
  const plan: Plan = {
    version: 1,
    name: heads.slice(0, 200),
    intent: {
      design_type: head ? designTypeOf(head, made.get(head.id), new Set(draft.operations.map(({ op }) => op))) : 'product',
      complexity: complexityOf(known),
      style: stylesOf(known),
      requirements,
      assumptions: draft.assumptions.slice(0, 100),
      parts: draft.outline.slice(0, 200),
    },
    units: 'mm',
    parameters: draft.parameters,
    materials: draft.materials,
    operations: draft.operations,
    brief,
  };
  return {
    plan,
    brief,
    notes: draft.notes,
    refused: draft.refused,
    limits: draft.limits,
    unread: unreadOf(
      brief,
      idle,
      known.flatMap(({ id }) => made.get(id)?.definition ?? []),
    ),
    unknown,
  };
}

/** Jewels put together from their words; members that were singled out are no stones of their own. */
function settled(brief: Brief): Brief {
  const isMember = ({ which }: BriefThing): boolean => which !== undefined;
  const members = new Map(brief.things.map(({ id, parts }) => [id, parts.filter(isMember)]));
  if ([...members.values()].every((parts) => parts.length === 0)) return settleJewels(brief);
  const bare = { ...brief, things: brief.things.map((thing) => ({ ...thing, parts: thing.parts.filter((part) => !isMember(part)) })) };
  const jewels = settleJewels(bare);
  return { ...jewels, things: jewels.things.map((thing) => ({ ...thing, parts: [...thing.parts, ...(members.get(thing.id) ?? [])] })) };
}

/** A length that a room of its own set to something else (a hoop's outside by its wire's middle) is not held against that number. */
function heldWhereItStands(requirement: Requirement, { operations, parameters }: Draft, vocabulary: Vocabulary): Requirement {
  const { operation, param, value, kind, about: _about, ...rest } = requirement;
  if (operation === undefined || param === undefined || kind !== 'length' || typeof value !== 'number') return requirement;
  const stands = operations.find(({ id }) => id === operation);
  const made = vocabulary.get(stands?.op ?? '');
  // the number of the operation is less than the size of the whole that was said
  if (stands && made && sticksOut(made, stands.params, param)) return { kind, about: requirement.about, value, ...rest, operation };
  const built = valueAt({ operations, parameters, units: 'mm' }, operation, param, vocabulary);
  if (built === undefined || Math.abs(built - value) <= 0.015 * Math.abs(value)) return requirement;
  const isJewel = made?.family === 'jewelry';
  return isJewel ? { kind, about: requirement.about, value, ...rest, operation } : requirement;
}

interface Around {
  context: Context;
  edges: readonly Edge[];
  made: ReadonlyMap<string, Made>;
  roots: string[];
  things: ReadonlyMap<string, BriefThing>;
  /** What stands on a top, where nobody said at which side of it. */
  borne: Borne[];
}

/** Postures that no animal and no person is made in. */
const POSTURE =
  /^(?:lying|sleeping|lounging|napping|reclining|kneeling|crouching|curled up|stretched out|laying|flying|jumping|running)\b/i;

/** Repeats a thing, and puts it where it was said, or beside what stands there already. */
function settle(thing: BriefThing, one: Made, edge: Edge | undefined, { context, edges, made, roots, things, borne }: Around): void {
  const { draft } = context;
  const base = edge ? edge.bases.map((id) => made.get(id)).find(Boolean) : undefined;
  const encircles = edge?.relation === 'around' && thing.count > 1;
  const isInside = base !== undefined && /^(in|inside)$/.test(edge?.relation ?? '') && !thing.facts.some(({ kind }) => kind === 'pattern');
  const rests = isInside ? putInside(thing, one, base, context, FULL.test(edge?.said?.words ?? '')) : undefined;
  const onEach = edge && base && !encircles && isOnEach(edge, thing, things) ? copyAlong(one, base, context) : false;
  if (onEach && thing.counted) thing.counted.outcome = { operation: one.place, param: 'count', value: thing.count };
  const encloses = base !== undefined && edge?.relation === 'around' && thing.count === 1 && enclose(thing, one, base, context);
  if (!isInside && !onEach && !encloses) repeat(thing, one, encircles ? base : undefined, context, edge?.distance, edge?.pattern);
  if (one.definition && SCENERY.has(one.definition.family)) return;
  if (!edge || !base) {
    standBeside(one, { context, edges, made, roots, things, borne });
    roots.push(thing.id);
    draft.outline.push({ name: nameOf(thing), relation: thing.count > 1 ? `${thing.count} of them` : 'stands on the floor' });
    return;
  }
  const to = things.get(edge.bases[0]!);
  const outcome: Outcome = { operation: one.place, param: 'at' };
  if (edge.said) edge.said.outcome = outcome;
  const lies = POSTURE.exec(edge.said?.words ?? '')?.[0];
  if (lies && (one.definition?.family === 'animals' || one.sheet?.has('pose')))
    draft.note(`“${lies}” was not made: the ${thing.noun} is shown in the posture that it has here.`);
  draft.outline.push({ name: nameOf(thing), relation: `${relationWords(edge.relation)} the ${to?.noun ?? 'other'}` });
  if (encircles && isLaidOn(thing, base)) {
    draft.place(one.place, { my: 'bottom', to: `${base.place}.top` });
    return;
  }
  if (encircles || encloses) {
    if (base.place !== base.id || draft.get(base.place)?.at?.to !== undefined)
      draft.place(one.place, { my: 'bottom', to: `${base.place}.bottom` });
    return;
  }
  const same = edges.filter((other) => other.relation === edge.relation && other.bases[0] === edge.bases[0] && made.has(other.mover));
  const leans = edge.relation === 'leaning' ? stoodUp(one, base, context) : undefined;
  const index = same.findIndex(({ mover }) => mover === thing.id);
  const all = edges.filter((other) => other.relation === edge.relation && other.bases[0] === edge.bases[0]);
  const before = index > 0 ? made.get(same[index - 1]!.mover) : undefined;
  const stepped = stepOf(edge, before, index);
  // a row of plates has no wells, but the plate that it repeats has one, in its middle
  const row = draft.get(base.place);
  const bearer = onEach && row?.params.centered === true && row.at === undefined ? { ...base, place: base.id } : base;
  const partAnchor = (part: string): string | undefined => {
    const inner = base.definition && base.place === base.id ? anchorOfPart(base.definition, part, context.vocabulary) : undefined;
    return inner === undefined ? undefined : `${base.id}.${inner}`;
  };
  const turn = { index: Math.max(0, index), of: all.length };
  const at =
    worn(edge, one, base, context) ??
    seated(edge, one, base, partAnchor('seat cushion') ?? partAnchor('seat'), slotOf(turn, base), context) ??
    placementFor(stepped.edge, one, stepped.base ?? bearer, turn, partAnchor);
  if (!at) return;
  if (leans) Object.assign(at, leans);
  if (edge.relation === 'between') makeRoom(one, base, context);
  if (edge.relation === 'on') {
    uncover(base, context);
    spanOver(thing, one, base, context);
    bearWhole(one, base, context);
  }
  if (edge.relation === 'under') flowBelow(one, base, at, context);
  // in what is curved inside all of it comes down until it lies
  if (rests !== undefined && isCurved(base) && one.definition?.op !== base.definition?.op)
    Object.assign(at, { to: `${base.place}.top`, offset: [0, 0, 0], touch: '-y' });
  else if (rests !== undefined && at.touch === undefined && !base.open) {
    // over the container's own floor, or over its foot
    const floor = at.to?.endsWith('.bottom') ? 0 : floorIn(base);
    at.offset = [0, tidy(Math.max(0, rests - floor)), 0];
  }
  // one kind lies on the other
  if (isInside && before && /_(heap|side_by_side)$/.test(before.place)) {
    Object.assign(at, { to: `${before.place}.top`, offset: [0, 0, 0] });
    // what is smaller may fall between those below
    const [[wide], [below]] = [sizeOf(one), sizeOf(before)];
    if (at.touch !== undefined && !(wide !== undefined && below !== undefined && wide >= 0.9 * below)) delete at.touch;
  }
  if (edge.relation === 'on') leaveRoom(thing, at, base, edges);
  const turned = draft.get(one.place)?.at?.rotate;
  const there = edge.relation === 'on' ? towardSide(thing, at, base) : at;
  if (edge.relation === 'on' && !onEach && edge.distance === undefined && there.my === 'bottom') borne.push({ thing, made: one, base });
  draft.place(one.place, turned && !there.rotate ? { ...there, rotate: turned } : there);
  for (const fact of thing.facts)
    if (fact.kind === 'adjective' && /^(?:standing|sitting|resting|floating|hanging|leaning|placed|perched)$/.test(fact.adjective))
      fact.outcome ??= outcome;
  // "a table with a vase in the middle": there it stands
  if (!/^(left|right|front|behind|beside)$/.test(edge.relation))
    for (const fact of thing.facts)
      if (fact.kind === 'position' && fact.distance === undefined && /^(?:cent(?:er|re)|middle)$/.test(fact.at)) fact.outcome ??= outcome;
}

/** Several at the same side of one base stand in a row; two "beside" it stand left and right. */
function stepOf(edge: Edge, before: Made | undefined, index: number): { edge: Edge; base?: Made } {
  if (!before) return { edge };
  switch (edge.relation) {
    case 'left':
      return { edge, base: before };
    case 'right':
    case 'apart':
      return { edge, base: before };
    case 'beside':
      return index === 1 ? { edge: { ...edge, relation: 'left' } } : { edge: { ...edge, relation: 'right' }, base: before };
    case 'front':
    case 'behind':
    case 'facing':
    case 'against':
    case 'leaning':
      return { edge: { ...edge, relation: 'right' }, base: before };
    default:
      return { edge };
  }
}

/** A thing whose place nobody said stands to the right of the last, clear of all that stands around that one. */
function standBeside(one: Made, { context, edges, made, roots }: Around): void {
  const last = roots.at(-1);
  const base = last === undefined || isGiven(context) ? undefined : made.get(last);
  if (!base || last === undefined) return;
  const around = edges.filter(
    ({ bases, relation }) => bases.includes(last) && ['right', 'beside', 'around', 'apart', 'meshing'].includes(relation),
  );
  const more = around.flatMap(({ mover }) => made.get(mover)?.id ?? []).map((id) => ` + 1.6 * ${id}.size_x`);
  context.draft.place(one.place, {
    my: 'bottom left',
    to: `${base.place}.bottom right`,
    offset: [`= 0.25 * ${base.place}.size_x + 2${more.join('')}`, 0, 0],
  });
}

/** Relations to parts are relations to the things that they belong to. */
function rooted(brief: Brief): Brief {
  const owner = new Map<string, string>();
  const note = (thing: BriefThing, root: string): void => {
    owner.set(thing.id, root);
    for (const part of thing.parts) note(part, root);
  };
  for (const thing of brief.things) note(thing, thing.id);
  for (const relation of brief.relations) {
    relation.what = owner.get(relation.what) ?? relation.what;
    relation.to = [...new Set(relation.to.map((id) => owner.get(id) ?? id))];
  }
  return brief;
}

/** A copy in which nothing is told yet. */
function withoutOutcomes(brief: Brief): Brief {
  const copy = structuredClone(brief);
  const clear = (thing: BriefThing): void => {
    delete thing.outcome;
    if (thing.counted) delete thing.counted.outcome;
    for (const fact of thing.facts) delete fact.outcome;
    for (const part of thing.parts) clear(part);
  };
  for (const thing of copy.things) clear(thing);
  for (const relation of copy.relations) delete relation.outcome;
  return copy;
}

/** Facts that nobody took are told so. */
function tellRest(brief: Brief): void {
  const tell = (thing: BriefThing, owner: string): void => {
    const made = thing.outcome === undefined || 'operation' in thing.outcome;
    thing.outcome ??= { why: `It has no use for the ${owner}.` };
    if (thing.counted && thing.counted.outcome === undefined && owner !== thing.noun)
      // what the operation makes of itself is counted where it is built
      thing.counted.outcome =
        made && thing.outcome && 'operation' in thing.outcome && thing.count > 1
          ? { operation: thing.outcome.operation, param: 'parts' }
          : { why: `How many of the ${thing.noun} the ${owner} has cannot be set here: “${thing.counted.words}” was not followed.` };
    for (const fact of thing.facts)
      fact.outcome ??= {
        why: made ? `“${fact.words}” found no use for the ${thing.noun}.` : `It was said of “${thing.noun}”, which is not made.`,
      };
    for (const part of thing.parts) tell(part, thing.noun);
  };
  for (const thing of brief.things) tell(thing, thing.noun);
  // "a bathroom with a tub", where nobody knows the room: that is told, and the tub is there
  for (const relation of brief.relations) {
    const what = brief.things.find(({ id }) => id === relation.what);
    const made = what?.outcome && 'operation' in what.outcome ? what.outcome : undefined;
    const isGone = relation.to.every((id) => brief.things.some((thing) => thing.id === id && thing.outcome && 'why' in thing.outcome));
    if (made && isGone && relation.words === what?.words) relation.outcome ??= { operation: made.operation };
  }
  for (const relation of brief.relations) relation.outcome ??= { why: `“${relation.words}” was not used for placing.` };
}

function unreadOf(brief: Brief, idle: readonly { words: string }[], made: readonly OperationDeclaration[] = []): string[] {
  const words = [...brief.unread, ...idle].map((one) => one.words);
  return [...new Set(words)].filter(
    (one) => one.trim() !== '' && !LEADS_ON.test(one.trim()) && !made.some((definition) => saysNothingMore(definition, one)),
  );
}

function complexityOf(things: readonly BriefThing[]): Plan['intent']['complexity'] {
  if (stylesOf(things).includes('realistic')) return 'hyper-realistic';
  const many = things.length + (things[0]?.parts.length ?? 0);
  return many > 4 ? 'complex' : many > 1 ? 'moderate' : 'simple';
}

const stylesOf = (things: readonly BriefThing[]): string[] => [
  ...new Set(things.flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'style' ? [fact.style] : [])))),
];
