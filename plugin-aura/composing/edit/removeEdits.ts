import type { BriefThing } from '../../plan/brief.ts';
import { isAssembly } from '../assemblies.ts';
import { compose } from '../compose.ts';
import { featureOf } from '../features.ts';
import { isSpecies } from '../jewelry/index.ts';
import { singular, spokenPart } from '../names.ts';
import { builtOf } from './builtParts.ts';
import type { Hit } from './hits.ts';
import { isPlaced } from './values.ts';
import { real, type Work, withParts } from './work.ts';

/** Parts, things and some of several taken away. */

export function leavesNothing(hits: readonly Hit[], { brief }: Work): boolean {
  const gone = hits.filter(({ owners }) => owners.length === 0).map(({ thing }) => thing);
  return brief.things.every((thing) => thing.absent === true || gone.includes(thing));
}

export function remove(hit: Hit, work: Work): boolean {
  const { thing, owners } = hit;
  const owner = owners[0];
  if (thing.which && owner) return removeMembers(real(hit), owner, thing.which.only.length);
  if (!owner) {
    work.brief.things = work.brief.things.filter((other) => other !== thing);
    work.brief.relations = work.brief.relations.filter(({ what, to }) => what !== thing.id && !to.includes(thing.id));
    return true;
  }
  const root = owners.at(-1)!;
  // "remove all the diamonds" of a halo: without stones it is none
  const role = isAssembly(root) && (isSpecies(thing.noun) || /^(?:stone|gem)$/.test(thing.noun)) ? roleOf(thing) : undefined;
  if (role !== undefined && owner !== root && owner.parts.filter((part) => !part.absent).length === 1)
    return remove({ thing: owner, owners: owners.slice(1) }, work);
  // of a set of bands one less
  if (thing.noun === 'member' && owner.parts.filter(({ noun }) => noun === 'member').length > 1) {
    owner.parts = owner.parts.filter((part) => part !== thing);
    return true;
  }
  const index = owner.parts.indexOf(thing);
  const made = isPlaced(thing.outcome) ? thing.outcome : undefined;
  // What stands as an operation of its own simply goes; what the owner's operation makes has to be told off.
  const ownOperation = made !== undefined && made.operation !== root.id.replace(/[^A-Za-z0-9_]+/g, '_') && !isAssembly(root);
  if (index >= 0 && (ownOperation || (featureOf(thing) !== undefined && !comesAnyway(root, made, thing.noun, work)))) {
    owner.parts.splice(index, 1);
    return true;
  }
  const before = [...owner.parts];
  if (index >= 0) owner.parts.splice(index, 1);
  owner.parts.push({
    id: thing.id,
    noun: role ?? thing.noun,
    ...(thing.op !== undefined && role === undefined && { op: thing.op }),
    ...withNames(hit, work),
    count: 1,
    absent: true,
    words: `no ${role ?? thing.noun}`,
    facts: [],
    parts: [],
  });
  if (isAssembly(root) || canLack(thing.id, work)) return true;
  owner.parts.splice(0, owner.parts.length, ...before);
  work.misses.push({ word: thing.noun, why: `the ${owner.noun} cannot be made without its ${thing.noun}` });
  return false;
}

const ALL_STONES =
  /^\W*(?:please |just )*(?:remove|no|without|lose|drop|take (?:off|out|away)|delete)(?: all)?(?: of)?(?: the| its)? (?:stones|gems)\b/i;

/** What was said to go; with "the stones" of a jewel whatever tells of the same ones goes too: "pavé diamonds" that are emeralds by now. */
export function removed(hit: Hit, words: string, work: Work): boolean {
  const { thing, owners } = hit;
  const [owner] = owners;
  if (owner && owners.length === 1 && isAssembly(owner) && isSpecies(thing.noun) && ALL_STONES.test(words))
    owner.parts = owner.parts.filter((part) => part === thing || part.absent || !isSpecies(part.noun.split(' ').at(-1) ?? ''));
  return remove(hit, work);
}

/** "The slats" of a back that is known by its stiles as well: those that are called so, where nothing tells the owner to leave them out. */
function withNames({ thing, owners: [owner, ...above] }: Hit, { parts, vocabulary }: Work): { built?: string[] } {
  if (thing.built) return { built: [...thing.built] };
  const definition = owner?.op === undefined ? undefined : vocabulary.get(owner.op);
  if (!owner || !definition || above.length > 0 || !parts || isAssembly(owner)) return {};
  if (spokenPart(definition, thing.noun)?.[1].absent) return {};
  const own = builtOf(owner.id, parts).map(({ name }) => name);
  const called = [...new Set(own.filter((name) => singular(name.toLowerCase()) === singular(thing.noun)))];
  return called.length > 0 ? { built: called } : {};
}

/** Operations of a jewel that set stones round or beside its own, and what those are called when there are none. */
const SET_BY: Readonly<Record<string, string | undefined>> = {
  sides: 'side stone',
  halo: 'halo',
  pave: 'pave',
  hidden_halo: 'hidden halo',
};

/** What stones are called by where they are, where they are not the jewel's own. */
function roleOf({ facts }: BriefThing): string | undefined {
  const made = facts.flatMap(({ outcome }) =>
    isPlaced(outcome) ? [outcome.operation.replace(/^.*?(?=(?:sides|halo|pave|hidden_halo)$)/, '')] : [],
  );
  return made.length > 0 && made.every((operation) => SET_BY[operation] !== undefined) ? SET_BY[made[0]!] : undefined;
}

/** A bore that the operation makes of itself, whatever is said of it: it has to be told off. */
function comesAnyway({ op }: BriefThing, made: { param?: string | undefined } | undefined, noun: string, { vocabulary }: Work): boolean {
  const declared = op === undefined || made === undefined ? undefined : vocabulary.get(op)?.params[made.param ?? noun];
  return declared?.kind === 'number' && (declared.default === 'auto' || Number(declared.default) > 0);
}

/** Some of several are left out; of a pile the others close up. */
function removeMembers(member: BriefThing, owner: BriefThing, many: number): boolean {
  const isPile = owner.facts.some((fact) => fact.kind === 'pattern' && (fact.pattern === 'stack' || fact.pattern === 'column'));
  if (isPile && member.noun === owner.noun && owner.count > many) {
    owner.count -= many;
    owner.counted = { words: member.words };
    owner.parts = owner.parts.filter((part) => part !== member).map((part) => movedUp(part, member));
    return true;
  }
  member.absent = true;
  member.facts = [];
  return true;
}

/** Members behind those that were taken out of a pile, by their new number. */
function movedUp(part: BriefThing, { which: gone }: BriefThing): BriefThing {
  const { which } = part;
  if (!which || !gone || which.from !== gone.from) return part;
  return { ...part, which: { ...which, only: which.only.map((k) => k - gone.only.filter((other) => other > 0 && other < k).length) } };
}

/** Whether an operation can be told to leave this part out. */
function canLack(id: string, { brief, vocabulary }: Work): boolean {
  const composed = compose(structuredClone({ ...brief, relations: [] }), vocabulary).brief;
  const tried = composed.things.flatMap((thing) => [...withParts(thing)]).find((thing) => thing.id === id && thing.absent);
  return isPlaced(tried?.outcome);
}
