import { findMaterial } from '../../materials/index.ts';
import type { Brief, Fact, FactOf } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Edit } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { idOf, tidy } from '../draft.ts';
import { isPiece, isSpecies, meaningOf } from '../jewelry/index.ts';
import { singular, type Vocabulary } from '../names.ts';
import { listed } from '../reply.ts';
import { bringAlong } from './belonging.ts';
import { builtOf, builtPartsOf, extent, joined } from './builtParts.ts';
import { keepingStuff, partStuff } from './coloured.ts';
import { copy } from './copies.ts';
import { countInPlan } from './countInPlan.ts';
import { holdExcepted } from './excepting.ts';
import { onGround } from './fittings.ts';
import { relaid } from './grids.ts';
import { type Hit, type Miss, rootsOf, type Scope, walk } from './hits.ts';
import { excludes, knownPart } from './known.ts';
import { letteredIn, rewrites } from './lettered.ts';
import { lookInName } from './lookInName.ts';
import { asCompared, ONE_OF } from './meant.ts';
import { by, count, currentOf, scale, scaleAll } from './measureEdits.ts';
import { middleStone } from './middleStone.ts';
import { move } from './moveEdits.ts';
import { isLook } from './newcomers.ts';
import { stretchWhole, wholeOf } from './overall.ts';
import { add } from './partEdits.ts';
import { match, reseat, swap } from './placeEdits.ts';
import { broughtIn, isGiven, sideStonesSpokenOf, spokenOf } from './recent.ts';
import { leavesNothing, removed } from './removeEdits.ts';
import { exchanged, replace } from './replaceEdits.ts';
import { shade } from './shades.ts';
import { virtualPart } from './target.ts';
import { nearestLength, onlyLengthIn, wholeOfLook } from './unsaid.ts';
import { hitsOf, probe, set, type Work } from './work.ts';

/** Edits of an instruction done to a brief. What finds no target changes nothing and is told. */

export interface Applied {
  brief: Brief;
  misses: Miss[];
  /** How many edits changed the brief. */
  done: number;
  /** Where the instruction asks for an earlier state, the wish. */
  revert?: Extract<Edit, { kind: 'revert' }>;
}

/** `brief` is the plan's own, composed, so that its facts know what became of them. */
export function applyEdits(
  edits: readonly Edit[],
  given: {
    brief: Brief;
    plan: Plan;
    vocabulary: Vocabulary;
    selection: readonly string[];
    numbers?: ReadonlyMap<string, number>;
    parts?: Work['parts'];
    apart?: boolean;
  },
): Applied {
  const brief = structuredClone(given.brief);
  const scope: Scope = {
    brief,
    plan: given.plan,
    vocabulary: given.vocabulary,
    selection: given.selection,
    ...(given.parts && { parts: given.parts }),
  };
  const work: Work = {
    scope,
    brief,
    vocabulary: given.vocabulary,
    misses: [],
    ...(given.numbers && { numbers: given.numbers }),
    ...(given.parts && { parts: given.parts }),
    ...(given.apart && { apart: true }),
  };
  let done = 0;
  let revert: Applied['revert'];
  for (const edit of edits) {
    if (edit.kind === 'revert') revert = edit;
    else if (applyOne(edit, work)) done++;
  }
  bringAlong(work);
  return { brief, misses: work.misses, done, ...(revert && { revert }) };
}

/** "5 mm thick instead": of what was said to be so thick last. */
function saidInThatDimension([fact, ...more]: readonly Fact[], { brief }: Work): Hit | undefined {
  if (fact?.kind !== 'measure' || more.length > 0 || fact.dimension === 'size' || fact.of !== undefined) return undefined;
  const when = (hit: Hit): number =>
    Math.max(
      -1,
      ...hit.thing.facts.map((one) => (one.kind === 'measure' && one.dimension === fact.dimension ? (one.span?.text ?? 0) : -1)),
    );
  const [last] = walk(brief).toSorted((a, b) => when(b) - when(a));
  return last && when(last) >= 0 ? last : undefined;
}

/** "no wait, 40": of what was said something of the same kind last, and in the same dimension. */
function corrected(facts: Fact[], work: Work): Hit[] {
  const { brief, scope } = work;
  const hit =
    saidInThatDimension(facts, work) ??
    spokenOf(
      brief,
      facts.map(({ kind }) => kind),
    );
  const root = hit?.owners.at(-1);
  // "silver ones" after words of a pearl: what it hangs on
  const isWhole = hit && root && facts.every(isLook) && probe(hit, facts, work).every((place) => place === undefined);
  if (!hit || isWhole) return (root ? [root] : scope.brief.things.slice(0, 1)).map((thing) => ({ thing, owners: [] }));
  const before = hit.thing.facts.findLast((fact) => fact.kind === 'measure' && fact.span?.text === brief.texts.length - 1);
  for (const fact of facts)
    if (fact.kind === 'measure' && fact.dimension === 'size' && before?.kind === 'measure') {
      fact.dimension = before.dimension;
      if (before.of !== undefined) fact.of = before.of;
    }
  return [hit];
}

/** "Frosted glass" of a lantern: where it was not said of what, it is the glass that it has, and not the whole. */
function ofThatStuff(edit: Edit, work: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.target.selected || edit.target.all || edit.target.pronoun)
    return undefined;
  const said = edit.facts.flatMap((fact) => (fact.kind === 'material' ? [fact.material] : []));
  const noun = edit.facts.every(isLook) ? partStuff(said.join()) : undefined;
  const root = work.brief.things[0];
  if (noun === undefined || root === undefined || /\b(?:it|this|that|whole|all|everything|them)\b/i.test(edit.words)) return undefined;
  const part = virtualPart({ thing: root, owners: [] }, noun.toLowerCase(), work.scope);
  const built = part ? builtPartsOf(part, work) : [];
  // what is all of glass has no glass of its own
  return part && built.length > 0 && built.length < builtPartsOf({ thing: root, owners: [] }, work).length ? [part] : undefined;
}

const ALL_OF_IT = /^\s*(?:(?:make|turn|paint|do|have|want) )?(?:all|everything|both|the (?:whole|entire|lot)\b)/i;

/** "Everything in white", "all in brass", and a metal for "it" of a jewel that a chain was put to: every thing, with the looks of all its parts. */
function ofEverything(edit: Edit, { brief }: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.target.selected || edit.facts.length === 0) return undefined;
  if (!edit.facts.every((fact) => isLook(fact) || fact.kind === 'karat') || (edit.target.except?.length ?? 0) > 0) return undefined;
  const roots = rootsOf(brief);
  const [root] = roots;
  const metal = edit.facts.some((fact) => fact.kind === 'karat' || (fact.kind === 'material' && isMetal(fact.material)));
  const ofJewel = roots.length === 1 && isPiece(root?.op) && metal && edit.target.pronoun === true && /\bit\b/i.test(edit.words);
  const last = brief.texts.length - 1;
  const spoken = roots.filter(({ facts, span: own }) => last > 0 && [{ span: own }, ...facts].some(({ span }) => span?.text === last));
  const ofBoth = /\bboth\b/i.test(edit.words) && spoken.length === 2;
  const ofThem = edit.target.pronoun === true && /\bthem\b/i.test(edit.words) && spoken.length > 1;
  if (!ALL_OF_IT.test(edit.words) && !ofJewel && !ofThem) return undefined;
  if (ofThem || ofBoth) return spoken.map((thing) => ({ thing, owners: [] }));
  const isMeant = ({ thing }: Hit): boolean => !isSpecies(thing.noun) && !/(?:stone|gem|pearl)$/.test(thing.noun);
  // what was said of a part's look before gives way
  for (const hit of walk(brief))
    if (hit.owners.length > 0 && isMeant(hit) && (!isPiece(hit.owners.at(-1)?.op) || metal))
      hit.thing.facts = hit.thing.facts.filter((fact) => !isLook(fact) && fact.kind !== 'karat');
  return roots.map((thing) => ({ thing, owners: [] }));
}
const isMetal = (material: string): boolean => findMaterial(material).material.category === 'metal';

/** How many times larger or smaller than what was put in last a size is, that is said of the whole design. */
const BEYOND = 3.5;

const ALONG: Readonly<Partial<Record<Dimension, 0 | 1 | 2>>> = { width: 0, height: 1, depth: 2, length: 0 };

/** "Make it 90 cm wide" after a book was put on the shelf: of "it" a size is no book's, and the first thing's. */
function ofTheWhole(edit: Edit, { brief, parts, vocabulary }: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.pronoun !== true || edit.facts.length !== 1 || brief.things.length < 2) return undefined;
  const [fact] = edit.facts;
  const axis = fact?.kind === 'measure' ? ALONG[fact.dimension] : undefined;
  const added = broughtIn(brief);
  const [root] = brief.things;
  if (fact?.kind !== 'measure' || axis === undefined || !added || !root || added.thing === root || added.owners.length > 0)
    return undefined;
  const far = (thing: Hit['thing']): number => {
    // of a row the size of one
    const all = builtPartsOf({ thing, owners: [] }, { ...(parts && { parts }), vocabulary });
    const size = Math.max(...all.map(({ bounds }) => bounds.max[axis])) - Math.min(...all.map(({ bounds }) => bounds.min[axis]));
    const own = size / thing.count;
    return own > 0 && Number.isFinite(own) ? Math.max(own / fact.value, fact.value / own) : Number.POSITIVE_INFINITY;
  };
  return far(added.thing) > BEYOND && far(root) < BEYOND ? [{ thing: root, owners: [] }] : undefined;
}

/** Edges and letters have a size of their own, and neither a height nor a thickness nor a weight. */
const EDGE = /^(?:fillet|chamfer|rounding|bevel|engraving|lettering)$/;

/**
 * "Make it 10 mm thick" after its edges were rounded, "make it higher" after a lid was put on it: of what was brought in last nothing has that
 * size, and the whole has. "Move it" after words of a hole is the hole.
 */
function ofPartOrWhole(edit: Edit, work: Work): Hit[] | undefined {
  if (edit.kind !== 'set' && edit.kind !== 'by' && edit.kind !== 'scale' && edit.kind !== 'move') return undefined;
  if (edit.target.pronoun !== true || edit.target.noun !== undefined || edit.target.of || edit.target.selected) return undefined;
  if (edit.kind === 'move') {
    const last = work.brief.texts.length - 1;
    const moved = spokenOf(work.brief, ['position']);
    const isMoved = moved?.thing.facts.some((fact) => fact.kind === 'position' && fact.at.startsWith('moved ') && fact.span?.text === last);
    return moved && isMoved && last > 0 ? [moved] : undefined;
  }
  const added = isGiven(work.brief) ? undefined : broughtIn(work.brief);
  const root = added?.owners.at(-1);
  if (!added || !root || isAssembly(root)) return undefined;
  const whole: Hit = { thing: root, owners: [] };
  if (edit.kind === 'set') {
    const [fact] = edit.facts;
    if (EDGE.test(added.thing.noun) && edit.facts.every((one) => isLook(one) || one.kind === 'measure'))
      return edit.facts.every((one) => one.kind === 'measure' && /^(?:size|radius)$/.test(one.dimension)) ? undefined : [whole];
    if (edit.facts.length !== 1 || fact?.kind !== 'measure' || fact.dimension === 'size') return undefined;
    const isOfWhole = isUnfit(added, fact.dimension) || probe(added, [fact], work)[0] === undefined;
    return isOfWhole && probe(whole, [fact], work)[0] !== undefined ? [whole] : undefined;
  }
  if (edit.dimension === 'size') return undefined;
  const isOf = (hit: Hit): boolean => !isUnfit(hit, edit.dimension) && currentOf(hit, edit.dimension, work) !== undefined;
  return (EDGE.test(added.thing.noun) || !isOf(added)) && isOf(whole) ? [whole] : undefined;
}

const CUT_OUT = /(hole|bore|slot|pocket|recess|groove|notch)s?$/;
/** "Holes M5 and 8 mm thick": what is cut out is deep, and the body thick. */
const isUnfit = ({ thing }: Hit, dimension: Dimension): boolean => dimension === 'thickness' && CUT_OUT.test(thing.noun);

/** "Wire 1.5 mm, outer diameter 20, length 50": sizes with a word of their own that the part has no number for, and its owner has. */
function ofOwner(hit: Hit, facts: readonly Fact[], work: Work): Fact[] {
  const [owner, ...above] = hit.owners;
  if (!owner || isAssembly(hit.owners.at(-1)!)) return [];
  const whole: Hit = { thing: owner, owners: above };
  const together = probe(hit, facts, work);
  return facts.filter((fact, k) => {
    const named = k > 0 && (fact.kind === 'number' || (fact.kind === 'measure' && fact.dimension !== 'size'));
    const unfit = fact.kind === 'measure' && isUnfit(hit, fact.dimension);
    return named && (unfit || together[k] === undefined) && probe(whole, [fact], work)[0] !== undefined;
  });
}

/** "Tripod legs" of what has legs: three of them. */
function tripodLegs(edit: Edit): Extract<Edit, { kind: 'count' }> | undefined {
  if (edit.kind !== 'set' || edit.facts.length !== 1 || !/legs?$/.test(edit.target.noun ?? '')) return undefined;
  const [fact] = edit.facts;
  return fact?.kind === 'adjective' && fact.adjective === 'tripod'
    ? { kind: 'count', target: edit.target, to: 3, words: edit.words }
    : undefined;
}

const isCut = (fact: Fact): boolean => fact.kind === 'adjective' && meaningOf(fact.adjective.toLowerCase())?.kind === 'cut';

/** "and pear shaped" after words of the side stones: a cut, or a species, that names no stone goes on of these. */
function sideStones(edit: Edit, { brief }: Work): Hit[] | undefined {
  if (edit.kind !== 'set' || edit.target.noun !== undefined || edit.target.selected || edit.target.all) return undefined;
  const isOfStones = edit.facts.every((fact) => isCut(fact) || (fact.kind === 'material' && isSpecies(fact.material)));
  const hit = edit.facts.length > 0 && isOfStones ? sideStonesSpokenOf(brief) : undefined;
  if (!hit) return undefined;
  // one cut takes the place of the other
  if (edit.facts.some(isCut)) hit.thing.facts = hit.thing.facts.filter((fact) => !isCut(fact));
  return [hit];
}

/** Cubic millimetres of what vessels are sold by. */
const LITRES: Readonly<Record<string, number | undefined>> = { l: 1e6, ml: 1e3, oz: 29_574 };

/** All of a vessel so much larger that it holds so many times as much; where it was made for so many litres, for as many times that. */
function toHold(hit: Hit, fact: FactOf<'number'>, times: number, work: Work): boolean {
  const before = hit.thing.facts.find((one): one is FactOf<'number'> => one.kind === 'number' && LITRES[one.of] !== undefined);
  if (!before) return scaleAll(hit, Math.cbrt(times), fact.words, work.brief.texts.length);
  const value = tidy((before.value * LITRES[before.of]! * times) / LITRES[fact.of]!);
  return set(hit, [{ ...fact, value }], work);
}

/** Facts that are said of a thing; a size of the whole that no parameter gives stretches it. */
function setOrStretch(hit: Hit, given: readonly Fact[], work: Work): boolean {
  const said = onGround(hit, given, work);
  const owned = said.length > 1 ? ofOwner(hit, said, work) : [];
  const facts = said.filter((fact) => !owned.includes(fact));
  const owner = hit.owners[0];
  if (owner && owned.length > 0) {
    const whole = set({ thing: owner, owners: hit.owners.slice(1) }, owned, work);
    return (facts.length > 0 && setOrStretch(hit, facts, work)) || whole;
  }
  const [fact] = facts;
  const holds = facts.length === 1 && fact?.kind === 'number' ? LITRES[fact.of] : undefined;
  const room = holds === undefined || hit.owners.length > 0 ? undefined : work.numbers?.get(`${idOf(hit.thing.id)}.room`);
  // what it holds was measured: all of it larger by as much
  if (fact?.kind === 'number' && holds !== undefined && room !== undefined && room > 0 && fact.value > 0)
    return toHold(hit, fact, (fact.value * holds) / room, work);
  if (facts.length === 1 && fact?.kind === 'measure' && (fact.among ?? 1) === 1 && fact.of === undefined && fact.value > 0) {
    const whole = wholeOf(hit, fact.dimension, work, fact.value, fact.words);
    const unsaid = fact.unit === undefined && whole !== undefined && (whole.size / fact.value > 4 || fact.value / whole.size > 4);
    if (whole && !unsaid) return stretchWhole(hit, fact.dimension, whole, fact.value / whole.size, fact.words, work);
  }
  return set(hit, facts, work);
}

/** What metal is dressed with, and is told as a look of its bearer. */
const TRIMMED = /^(?:milgrain|filigree|beading)$/;

/** "Take the mirror off again" of a door that was said to be of mirror, "no milgrain" of a milgrain bezel: the look goes, and not its bearer. */
function unlooked({ thing }: Hit, noun: string | undefined): boolean {
  if (noun === undefined || thing.noun === noun || thing.noun.endsWith(` ${noun}`)) return false;
  const before = thing.facts.length;
  const isLook = (fact: Fact): boolean =>
    (fact.kind === 'material' && fact.material.toLowerCase() === noun) ||
    (fact.kind === 'adjective' && TRIMMED.test(noun) && singular(fact.adjective) === noun);
  thing.facts = thing.facts.filter((fact) => !isLook(fact));
  return thing.facts.length < before;
}

/** "Three of them" after words of a part that has no number: of the whole. */
function countable(hit: Hit, unnamed: boolean, work: Work): Hit {
  const root = hit.owners.at(-1);
  const isOne = unnamed && root !== undefined && !isAssembly(root) && !hit.thing.counted && hit.thing.count === 1;
  return isOne && countInPlan(hit, work) === undefined ? { thing: root, owners: [] } : hit;
}

/** "Screw cap instead" after words of the neck: it takes the place of the cork, and none of what was spoken of last. */
function standsBeside({ thing, owners }: Hit, { target, by }: Extract<Edit, { kind: 'replace' }>, { vocabulary }: Work): boolean {
  const root = owners.at(-1);
  if (!target.recent || !root || isAssembly(root) || knownPart(root, by.noun, vocabulary) === undefined) return false;
  return singular(thing.noun) !== singular(by.noun) && !excludes(root, thing.noun, by.noun, vocabulary);
}

/** "Black pearls" of earrings with pearls, and no word of adding: those that are there shall be such. */
function bareStones({ thing, to, words }: Extract<Edit, { kind: 'add' }>, { brief }: Work): Hit | undefined {
  const [root, ...more] = rootsOf(brief);
  if (!root || more.length > 0 || !isPiece(root.op) || to || thing.counted || !isSpecies(thing.noun) || BRINGS.test(words))
    return undefined;
  const stones = root.parts.filter((part) => !part.absent && isSpecies(part.noun));
  const head = (noun: string): string | undefined => singular(noun).split(' ').at(-1);
  const meant = stones.find(({ noun }) => head(noun) === head(thing.noun)) ?? (stones.length === 1 ? stones[0] : undefined);
  return meant && { thing: meant, owners: [root] };
}
const BRINGS = /\b(?:add|put|with|give|hang|set|and|plus|another|more|extra|also|too|have)\b/i;

/** Edits of size and place, and those that take something away: looks may be shared by more than was named. */
const isOfForm = (edit: Edit): edit is Extract<Edit, { kind: 'scale' | 'by' | 'move' | 'remove' }> =>
  edit.kind === 'scale' || edit.kind === 'by' || edit.kind === 'move' || edit.kind === 'remove';

/** "The head" of a lion, which is known by the fur that its body and its legs wear as well: it is none of them. */
function moreThanNamed(hit: Hit, said: string | undefined, work: Work): string | undefined {
  if (said === undefined || hit.owners.length !== 1 || isAssembly(hit.owners[0]!) || hit.thing.which) return undefined;
  const noun = singular(said.toLowerCase());
  const built = builtPartsOf(hit, work);
  const names = [...new Set(built.map(({ name }) => singular(name.toLowerCase())))];
  const isCalled = built.some(({ name, role }) =>
    [name, role].some((word) => {
      const plain = singular(word.toLowerCase().replaceAll('_', ' '));
      return plain.includes(noun) || noun.includes(plain) || (noun === 'foot' && FEET.test(plain));
    }),
  );
  const whole = joined(builtOf(hit.owners[0]!.id, work.parts).map(({ bounds }) => bounds));
  const own = joined(built.map(({ bounds }) => bounds));
  // the snow of a snowman is no head, and what was named as its tail is none either
  const isMost = LIMBS.test(noun) && own !== undefined && whole !== undefined && extent(own, 1) > MOST * extent(whole, 1);
  const isOther = LIMBS.test(noun) && hit.thing.built !== undefined && singular(hit.thing.words.toLowerCase()) !== noun;
  if (isCalled || (names.length < 3 && !isMost && !isOther) || names.length === 0 || isCounted(hit, work)) return undefined;
  return `the ${noun} is made in one with others (${listed(names.slice(0, 3), 'and')}), and cannot be changed without them`;
}
/** What a thing that is no animal stands on is its foot, however high it is. */
const FEET = /^(?:pedestal|base|stand|plinth|stem)$/;
const LIMBS = /^(?:head|arm|leg|tail|ear|neck|nose|belly|hand|foot|paw|snout|mouth|eye)$/;
/** Share of the height of a figure that no limb of it takes up. */
const MOST = 0.7;
const isCounted = (hit: Hit, work: Work): boolean => hit.thing.counted !== undefined || countInPlan(hit, work) !== undefined;

/** "Remove a hole" of four: three are left, where a number says how many there are. */
function oneLess(hit: Hit, { words, target }: Extract<Edit, { kind: 'remove' }>, work: Work): boolean {
  if (!ONE_OF.test(words) || hit.thing.which || target.some !== undefined) return false;
  const n = hit.thing.counted || hit.thing.count > 1 ? hit.thing.count : hit.owners.length > 0 ? countInPlan(hit, work) : undefined;
  return n !== undefined && n > 1 && count(hit, { kind: 'count', target, by: -1, words }, work);
}

function applyOne(said: Exclude<Edit, { kind: 'revert' }>, work: Work): boolean {
  const edit = asCompared(said);
  const bare = edit.kind === 'add' ? bareStones(edit, work) : undefined;
  if (bare && edit.kind === 'add') return replace(bare, edit.thing, work);
  if (edit.kind === 'add') return add(edit, work);
  if (edit.kind === 'swap') return swap(edit, work);
  if (edit.kind === 'copy') return copy(edit, work);
  if ((edit.kind === 'replace' && (rewrites(edit, work) || middleStone(edit, work))) || relaid(edit, work)) return true;
  const look = edit.kind === 'set' && edit.target.noun ? lookInName(edit.target.noun, rootsOf(work.brief), work.vocabulary) : undefined;
  if (look && edit.kind === 'set') {
    edit.target = { ...edit.target, noun: look.noun };
    edit.facts = [{ ...look.fact, words: edit.target.words }, ...edit.facts];
  }
  const legs = tripodLegs(edit);
  if (legs) return applyOne(legs, work);
  const lettered = edit.kind === 'set' ? letteredIn(edit, work) : undefined;
  const hits =
    lettered ??
    onlyLengthIn(edit, work) ??
    nearestLength(edit, work) ??
    wholeOfLook(edit, work) ??
    ofEverything(edit, work) ??
    ofThatStuff(edit, work) ??
    ofTheWhole(edit, work) ??
    ofPartOrWhole(edit, work) ??
    sideStones(edit, work) ??
    (edit.kind === 'set' && edit.target.recent ? corrected(edit.facts, work) : hitsOf(edit.target, work));
  if (hits.length === 0) return false;
  const more = isOfForm(edit) ? hits.flatMap((hit) => moreThanNamed(hit, edit.target.noun, work) ?? []).at(0) : undefined;
  if (more !== undefined) {
    work.misses.push({ word: edit.target.words, why: more });
    return false;
  }
  switch (edit.kind) {
    case 'set':
      if (!holdExcepted(edit.target, edit.facts, hits, work)) return false;
      return (
        edit.facts.length > 0 &&
        hits.map((hit) => exchanged(hit, edit, work) ?? setOrStretch(hit, keepingStuff(hit, edit.facts, work), work)).some(Boolean)
      );
    case 'scale':
      return hits.map((hit) => scale(hit, edit.dimension, edit.factor, edit.words, work)).some(Boolean);
    case 'by':
      return hits.map((hit) => by(hit, edit, work)).some(Boolean);
    case 'remove':
      if (leavesNothing(hits, work)) {
        work.misses.push({ word: edit.target.words, why: 'that would leave nothing: delete the design in the scene instead' });
        return false;
      }
      return hits.map((hit) => unlooked(hit, edit.target.noun) || oneLess(hit, edit, work) || removed(hit, edit.words, work)).some(Boolean);
    case 'replace':
      return hits
        .map((hit) =>
          standsBeside(hit, edit, work) ? add({ kind: 'add', thing: edit.by, words: edit.words }, work) : replace(hit, edit.by, work),
        )
        .some(Boolean);
    case 'count':
      return hits.map((hit) => count(countable(hit, edit.target.counted === true, work), edit, work)).some(Boolean);
    case 'reseat':
      return hits.map((hit) => reseat(hit, edit, work)).some(Boolean);
    case 'shade':
      return hits.map((hit) => shade(hit, edit, work)).some(Boolean);
    case 'match':
      return hits.map((hit) => match(hit, edit, work)).some(Boolean);
    case 'move':
      return hits.map((hit) => move(hit, edit, work)).some(Boolean);
  }
}
