import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Edit, Target } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { canAttach } from '../attach.ts';
import { isGiven } from '../briefOf.ts';
import { featureOf } from '../features.ts';
import { asFront, isOpenCase } from '../fronts.ts';
import { plainId } from '../ids.ts';
import { isPiece, isSpecies, setInto } from '../jewelry/index.ts';
import { isMotif } from '../motifs.ts';
import { singular, standsAlone, type Vocabulary } from '../names.ts';
import { builtPartsOf } from './builtParts.ts';
import { countInPlan } from './countInPlan.ts';
import { agreeing, isLooseFitting, ofOneThere, sitsOn, striped, tripod } from './fittings.ts';
import { type Hit, isMiss, rootsOf, type Scope, walk } from './hits.ts';
import { excludes, freeId, knownPart } from './known.ts';
import { lookInName } from './lookInName.ts';
import { count } from './measureEdits.ts';
import { relationIn } from './moveEdits.ts';
import { AT_SIDE, fastened, fitTo, isLook, isThere, LOOKS, proportioned, resized, wearerOf } from './newcomers.ts';
import { inFront, onMember, ontoPart } from './places.ts';
import { find, virtualPart } from './target.ts';
import { atSideOf, standsUpon } from './upon.ts';
import { probe, real, set, type Work } from './work.ts';

/** Edits of what there is: parts and things taken away, exchanged and added. */

/** "add an emerald pendant" to a chain: what hangs on a jewel is a part of it. */
const hangsOn = ({ op }: BriefThing, thing: BriefThing): boolean =>
  thing.count === 1 &&
  ((op === 'necklace' && (thing.op === 'pendant' || thing.op === 'charm')) || (op === 'bracelet' && thing.op === 'charm'));

/** Words for where something is, that are no parts. */
const PLACE = /^(?:outside|inside|front|back|rear|top|bottom|underside|left|right)$/;

/** "The back", and "the lower part" of what has none by that name: a place of the whole. */
const BOTH = 'both sides';
function placeOf(to: Target | undefined): string | undefined {
  const { noun = '', adjectives = [], all } = to ?? {};
  if (all && /^(?:side|end)$/.test(noun)) return BOTH;
  if (!/^(?:side|part|half|section|portion|area|third|end)$/.test(noun)) return PLACE.exec(noun)?.[0];
  const side = adjectives.map((word) => (word === 'lower' ? 'bottom' : word === 'upper' ? 'top' : word));
  return side.find((word) => PLACE.test(word));
}

/** "add a halo", "put a lamp on the table": a part where the design knows such a part, else a thing of its own. */
export function add(edit: Extract<Edit, { kind: 'add' }>, work: Work): boolean {
  const { brief, scope, vocabulary } = work;
  const { thing } = edit;
  const goal = edit.to ? find(edit.to, scope) : undefined;
  // "engrave it on the outside", "a spoiler at the back": a place of the whole, where it has no part of that name
  const place = goal && isMiss(goal) ? placeOf(edit.to) : undefined;
  if (place !== undefined && edit.to?.of === undefined) {
    const said = edit.to?.words ?? place;
    const where: Fact =
      place === BOTH ? { kind: 'pattern', pattern: 'both_sides', words: said } : { kind: 'position', at: place, words: said };
    const facts: Fact[] = [...thing.facts, where];
    return add({ kind: 'add', thing: { ...thing, facts }, words: edit.words }, work);
  }
  if (goal && isMiss(goal)) {
    work.misses.push(goal.miss);
    return false;
  }
  const roots = rootsOf(brief).map((root): Hit => ({ thing: root, owners: [] }));
  const upon = goal ? undefined : standsUpon(edit, roots, work);
  if (upon) return add(upon, work);
  if (
    !goal &&
    /^give (?:it|this|them)\b/i.test(edit.words) &&
    bearsOnTop(roots[0], thing, vocabulary) &&
    !knownPart(roots[0]!.thing, thing.noun, vocabulary)
  )
    return add({ ...edit, to: { adjectives: [], words: 'it' } }, work);
  const chosen = scope.selection.length > 0 ? find({ selected: true, adjectives: [], words: '' }, scope) : undefined;
  const wholes = goal ? goal.hits : chosen && !isMiss(chosen) ? [...chosen.hits, ...roots] : roots;
  const relation =
    relationIn(` ${edit.relation ?? edit.words} `) ??
    (goal && (/\b(put|place|set|stand|lay)\b/i.test(edit.words) || bearsOnTop(goal.hits[0], thing, vocabulary)) ? 'on' : undefined);
  // A stone that is added to a jewel is set into it, and not put beside it.
  const isStone = thing.op === 'gemstone' || isSpecies(thing.noun) || /\b(?:stone|gem|diamond)$/.test(thing.noun);
  const jewel = wholes.map((hit) => hit.owners.at(-1) ?? hit.thing).find((whole) => isAssembly(whole) && whole.op !== 'gemstone');
  const loose = isStone && jewel !== undefined;
  // "a halo of sapphires" where the halo was taken away brings it back
  if (loose && /\bhalo\b/i.test(edit.words)) jewel.parts = jewel.parts.filter((part) => !(part.absent && part.noun === 'halo'));
  const alone = !loose && thing.op !== undefined && (isPiece(thing.op) || isAlone(thing.op, vocabulary));
  const above = wholes.flatMap((hit): Hit[] => [hit, ...hit.owners.map((thing, k) => ({ thing, owners: hit.owners.slice(k + 1) }))]);
  const look = lookInName(
    thing.noun,
    above.map(({ thing: whole }) => whole),
    vocabulary,
  );
  if (look) {
    thing.facts.unshift({ ...look.fact, words: thing.words, ...(thing.span && { span: thing.span }) });
    thing.noun = look.noun;
    delete thing.op;
    delete thing.variant;
  }
  const owner = above.map((hit) => ({ hit, name: knownPart(hit.thing, thing.noun, vocabulary) })).find(({ name }) => name !== undefined);
  const isOther = isPiece(thing.op) && isPiece(roots[0]?.thing.op) && roots.length === 1 && !goal;
  if (isOther && !loose && !/\b(?:add|another|second|with|and|matching|plus|put|give|too|also|an?|two|pair)\b/i.test(edit.words)) {
    const [root] = roots;
    // "only half way round": the same piece of another kind, and no second one beside it
    if (root && thing.op === root.thing.op && thing.variant !== undefined && thing.parts.length === 0 && thing.facts.length === 0) {
      root.thing.variant = thing.variant;
      return true;
    }
    work.misses.push({ word: edit.words, why: `it is not known how the ${root!.thing.noun} shall be “${edit.words}”` });
    return false;
  }
  tripod(thing);
  striped(thing, roots[0], work);
  // "a bigger antenna" speaks of one that there is.
  if (thing.facts.some((fact) => fact.kind === 'extent' && /(er|more|less)\b/.test(fact.words))) {
    const there = goal || (owner && /^(add|put|with|give)\b/i.test(edit.words)) ? undefined : isThere(thing, scope);
    if (there) return there.map((hit) => resized(hit, thing, work)).some(Boolean);
    if (!owner) {
      work.misses.push({ word: thing.noun, why: `there is no “${thing.noun}”` });
      return false;
    }
  }
  const isFeature = featureOf(thing) !== undefined || (isMotif(thing) && thing.op === undefined);
  // "a mirror on the right door": the part is at that side, where the owner has a word for it
  const side = goal?.hits[0]?.thing.which;
  if (owner && side && side.only.length === 1 && /^(left|right|top|bottom)$/.test(side.from) && Math.abs(side.only[0]!) === 1)
    thing.facts.push({ kind: 'position', at: side.from, words: edit.words });
  else if (owner && side && goal?.hits[0]?.owners.includes(owner.hit.thing)) {
    work.misses.push({ word: edit.words, why: `the ${owner.hit.thing.noun} has its ${thing.noun} on all of them or on none` });
    return false;
  }
  // "blue feet" of what has a base: the part as it is called here
  const looksOnly =
    thing.facts.length > 0 && thing.facts.every(({ kind }) => LOOKS.has(kind)) && thing.parts.length === 0 && !thing.counted;
  const told = !owner && !goal && thing.facts.some(isLook) && thing.facts.some(({ kind }) => kind === 'adjective');
  const those = told && !/^(add|put|with|and)\b/i.test(edit.words) ? isThere(thing, scope) : undefined;
  if (those) return those.map((hit) => set(hit, thing.facts.filter(isLook), work)).some(Boolean);
  const [called] = !owner && !goal && looksOnly ? wholes.flatMap((whole) => virtualPart(whole, thing.noun, scope) ?? []) : [];
  if (called) return set(called, thing.facts, work);
  // "add a tier" to what has three: one more
  const one = owner && !thing.counted && thing.count === 1 && thing.facts.length === 0 && /\b(add|another|extra)\b/i.test(edit.words);
  const counted = one ? virtualPart(owner.hit, thing.noun, scope) : undefined;
  const n = counted && !counted.thing.absent ? countInPlan(counted, work) : undefined;
  if (counted && n !== undefined && n > 1)
    return count(counted, { kind: 'count', target: { adjectives: [], words: thing.noun }, by: 1, words: edit.words }, work);
  // "a small window next to the door" of what has nine in their places: none of these is it
  const own = owner && goal?.hits[0]?.owners.length && /^(?:beside|left|right|above|front|behind)$/.test(relation ?? '') && !thing.counted;
  const alike = own ? virtualPart(owner.hit, thing.noun, scope) : undefined;
  const standing =
    alike && !alike.thing.absent ? (countInPlan(alike, work) ?? builtPartsOf(alike, work).reduce((n, { copies }) => n + copies, 0)) : 0;
  if (alike && standing > 1) {
    work.misses.push({
      word: edit.words,
      why: `the ${owner!.hit.thing.noun} puts what it has of the ${thing.noun} where their number leaves room: say how many there shall be`,
    });
    return false;
  }
  // a shelf underneath is the table's own, where it knows one
  const isOwn = owner && goal?.hits.some(({ thing: hit, owners }) => hit === owner.hit.thing || owners.includes(owner.hit.thing));
  if (owner && (isOwn || !(relation && goal && alone && relation !== 'attached')))
    return addPart(owner.hit, loose ? setInto(thing, edit.words) : thing, scope, work);
  const first = wholes[0];
  if (isFeature && first && !isAssembly(first.thing)) return addPart(first, thing, scope, work);
  if (first && isAssembly(first.thing) && (loose || !isPiece(thing.op) || hangsOn(first.thing, thing)))
    return addPart(first, loose ? setInto(thing, edit.words) : thing, scope, work);
  // doors at the bottom of a bookcase are its fronts
  const openCase = wholes.find((hit) => hit.owners.length === 0 && isOpenCase(hit.thing.op));
  if (openCase && /(?:^| )(?:door|drawer)$/.test(singular(thing.noun))) {
    return addPart(openCase, asFront(thing), scope, work);
  }
  if (!alone && first && canAttach(thing)) return attached(first, thing, relation, edit.words, work);
  if (!alone && first && thing.parts.length === 0 && !goal) {
    // "oval, not rectangular": a word that is what the thing shall be like
    const word: Fact = { kind: 'adjective', adjective: thing.noun, words: thing.words };
    if (probe(first, [word], work)[0] !== undefined) return set(first, [word, ...thing.facts], work);
  }
  if (!alone) {
    work.misses.push({ word: thing.noun, why: `nobody here knows “${thing.noun}”` });
    return false;
  }
  // "add two more chairs" of what is there already
  const known = roots.find(
    (root) => root.thing.noun === thing.noun && thing.facts.length === 0 && /\b(more|another|extra)\b/.test(edit.words),
  );
  if (known) {
    known.thing.count += Math.max(1, thing.count);
    known.thing.counted = { words: edit.words };
    return true;
  }
  // "parasol a bit higher up" speaks of one that there is not
  if (!goal && !thing.counted && ofOneThere(edit.words) && roots.length > 0) {
    work.misses.push({ word: thing.noun, why: `there is no “${thing.noun}”` });
    return false;
  }
  const [bearer] = goal?.hits ?? [];
  const among = relation === 'on' && bearer?.thing.which && bearer.owners.length === 1 ? onMember(bearer, edit.words, work) : undefined;
  if (relation === 'on' && bearer?.thing.which && bearer.owners.length === 1 && bearer.owners[0]!.count > 1 && among === undefined) {
    work.misses.push({ word: edit.words, why: `it is not known where “${bearer.thing.words}” stands` });
    return false;
  }
  const seat = sitsOn(thing, goal?.hits[0], work);
  const isFastener =
    /^create_(nut|washer)$/.test(thing.op ?? '') && wholes.some((hit) => (hit.owners.at(-1) ?? hit.thing).op === 'create_bolt');
  if (!seat && !isFastener && roots.length > 0 && isLooseFitting(edit, goal?.hits[0])) {
    // doors are as a carcass is made for them, and a lid that is no flat one has its knob
    const isFitted =
      /(?:^| )(?:door|window|chimney)s?$/.test(thing.noun) || (goal !== undefined && /(?:lid|cover)$/.test(goal.hits[0]!.thing.noun));
    if (canAttach(thing) && !isFitted) return attached(goal?.hits[0] ?? roots[0]!, thing, relation, edit.words, work);
    const whole = (goal?.hits[0] ?? roots[0]!).thing.noun;
    work.misses.push({
      word: thing.noun,
      why: `the ${whole} is not made with a ${singular(thing.noun)} there, and one of its own beside it was not asked for`,
    });
    return false;
  }
  thing.facts = agreeing(thing, edit.words, roots[0], work);
  const sides = thing.facts.find((fact) => fact.kind === 'pattern' && fact.pattern === 'both_sides');
  if (sides && thing.count <= 2 && roots.length > 0) {
    const one: BriefThing = { ...thing, count: 1, facts: thing.facts.filter((fact) => fact !== sides) };
    delete one.counted;
    const target = edit.to ?? { adjectives: [], words: 'it' };
    return ['left', 'right'].map((side) => add({ ...edit, thing: one, to: target, relation: `${side} of` }, work)).every(Boolean);
  }
  // "three stools along the front": at that side of what stands there
  const where = roots.length > 0 && !goal ? thing.facts.find((fact) => fact.kind === 'position' && fact.distance === undefined) : undefined;
  const beside = where?.kind === 'position' && Object.hasOwn(AT_SIDE, where.at) ? AT_SIDE[where.at] : undefined;
  if (where && beside !== undefined) {
    const facts = thing.facts.filter((fact) => fact !== where);
    return add({ ...edit, thing: { ...thing, facts }, to: { adjectives: [], words: 'it' }, relation: beside }, work);
  }
  const taken = new Set(walk(brief).map((hit) => hit.thing.id));
  let id = thing.noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase();
  for (let n = 2; taken.has(id); n++) id = `${thing.noun.replace(/[^a-z0-9]+/gi, '_').toLowerCase()}_${n}`;
  id = plainId({ id, ...(thing.op !== undefined && { op: thing.op }) }, taken) ?? id;
  const added = renamed(structuredClone(thing), id);
  brief.things.push(added);
  const bolt = fastened(added, goal?.hits ?? roots, work);
  const wearer = goal || edit.relation ? undefined : wearerOf(added, roots, vocabulary);
  if (wearer) fitTo(added, wearer.thing, work);
  const base = bolt ?? goal?.hits[0] ?? wearer ?? (isGiven(brief) ? roots[0] : undefined);
  if (base && !wearer) proportioned(added, base, relation === 'on', work);
  // "put the lamp on a desk": the lamp goes onto it, and is what was spoken of
  if (edit.relation === 'bearing' && base) {
    const mover = base.owners.at(-1) ?? base.thing;
    delete added.span;
    brief.relations = brief.relations.filter(({ what }) => what !== mover.id);
    brief.relations.push({ relation: 'on', what: mover.id, to: [id], words: edit.words });
  } else if (base)
    brief.relations.push({
      relation: bolt ? 'attached' : wearer || seat ? 'on' : (relation ?? 'beside'),
      what: id,
      to: [(base.owners.at(-1) ?? base.thing).id],
      words: edit.words,
    });
  added.facts.push(...(among ?? []));
  if (base && relation === 'on' && !among) atSideOf(added, base, work);
  const onPart = base && !among && base.owners.length > 0 && (seat || relation === 'on') ? ontoPart(base, edit.words, work) : undefined;
  const placed = brief.relations.at(-1);
  // "a gem in the pommel"
  const seated = base && isStone && base.owners.length > 0 ? inFront(base, edit.words, work) : undefined;
  if (seated && placed?.what === id) {
    if (!added.facts.some(({ kind }) => /^(?:measure|carat|extent)$/.test(kind)))
      added.facts.push({ kind: 'measure', dimension: 'size', value: seated.size, unit: 'mm', words: edit.words });
    placed.relation = 'above';
    placed.distance = seated.above;
    added.facts.push(...seated.facts);
    return true;
  }
  // what stands on one of a row is not pushed aside by what stands on another
  if (among && placed?.what === id) placed.distance = 0;
  if (onPart && placed?.what === id) {
    placed.relation = 'above';
    placed.distance = onPart.above;
    added.facts.push(...onPart.facts);
  }
  return true;
}

const FACED = /^(?:containers|architecture|solids|garden)$/;
const STANDS_ON = /(?:^| )(?:foot|leg|wheel|caster|castor|base|plinth|pedestal)$/;

/** A part of a plain form that its owner does not know is put onto it, or under the part of it that was named. */
function attached(owner: Hit, thing: BriefThing, relation: string | undefined, words: string, work: Work): boolean {
  const isPart = owner.owners.length === 1 && owner.thing.which === undefined && builtPartsOf(owner, work).length > 0;
  const root: Hit = owner.owners.length > 0 ? { thing: owner.owners.at(-1)!, owners: [] } : owner;
  // a hook needs a face behind it, and between the legs of a desk there is none
  const { op = '' } = root.thing;
  const isFaced = op === 'create_cabinet' || FACED.test(work.vocabulary.get(op)?.family ?? '');
  if (/(?:^| )(?:hook|peg|plaque|nameplate)$/.test(singular(thing.noun)) && !isPart && !isFaced) {
    work.misses.push({ word: thing.noun, why: `the ${root.thing.noun} is not made with a ${thing.noun} there` });
    return false;
  }
  // what a thing stands on is under it anyhow
  if (relation === 'under' && !isPart && STANDS_ON.test(singular(thing.noun))) return addPart(root, thing, work.scope, work);
  if (relation === 'under' && !isPart) {
    work.misses.push({ word: thing.noun, why: `the ${owner.thing.noun} is not made with a ${thing.noun} under it` });
    return false;
  }
  // "a hook on top": a place of the whole, and no part that it is on
  const isOnTop = /\bon (?:the )?top\b/i.test(words) && !isPart && !thing.facts.some(({ kind }) => kind === 'position');
  const at = relation === 'under' ? 'under' : isOnTop ? 'top' : undefined;
  if (at) thing.facts.push({ kind: 'position', at, words: thing.words });
  return addPart(isPart ? owner : root, thing, work.scope, work);
}

/** "Give the table a lamp": what has a top for things bears it. */
function bearsOnTop(goal: Hit | undefined, { op }: BriefThing, vocabulary: Vocabulary): boolean {
  const whole = goal?.thing.which ? goal.owners[0] : goal?.thing;
  if (!goal || !whole || goal.owners.length > (goal.thing.which ? 1 : 0) || op === undefined) return false;
  return isAlone(op, vocabulary) && vocabulary.get(whole.op ?? '')?.spoken?.holds?.on !== undefined;
}

export function renamed(thing: BriefThing, id: string): BriefThing {
  const was = thing.id;
  const rename = (one: BriefThing): void => {
    one.id = one.id.startsWith(was) ? id + one.id.slice(was.length) : `${id}.${one.id}`;
    for (const part of one.parts) rename(part);
  };
  for (const part of thing.parts) rename(part);
  thing.id = id;
  return thing;
}

export function isAlone(op: string, vocabulary: Vocabulary): boolean {
  const definition = vocabulary.get(op);
  return definition !== undefined && standsAlone(definition);
}

export function addPart(whole: Hit, part: BriefThing, scope: Scope, work: Work): boolean {
  const owner = whole.thing;
  if (whole.virtual) real(whole);
  const gone = owner.parts.find((other) => other.absent && singular(other.noun) === singular(part.noun));
  if (gone) owner.parts.splice(owner.parts.indexOf(gone), 1);
  // a roof on top of what has battlements there takes their place
  owner.parts = owner.parts.filter((other) => other.absent || !excludes(owner, other.noun, part.noun, work.vocabulary));
  const known = gone ? undefined : virtualPart(whole, part.noun, scope);
  const isCalledSo = (other: BriefThing): boolean => !other.absent && !other.which && singular(other.noun) === singular(part.noun);
  const there = known && !known.virtual ? known.thing : gone ? undefined : owner.parts.find(isCalledSo);
  // Something of that name which is there already: more of it, or what is said of it now.
  if (there && featureOf(part) === undefined && !isAssembly(owner)) {
    if (part.counted) {
      there.count = part.count;
      there.counted = part.counted;
    }
    if (part.facts.length > 0) set({ thing: there, owners: [owner, ...whole.owners] }, part.facts, work);
    return true;
  }
  owner.parts.push(renamed(structuredClone(part), freeId(owner, part.noun)));
  return true;
}
