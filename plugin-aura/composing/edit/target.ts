import { findMaterial } from '../../materials/index.ts';
import type { BriefThing } from '../../plan/brief.ts';
import type { Target } from '../../reading/edit.ts';
import { table } from '../../reading/table.ts';
import { featureOf } from '../features.ts';
import { geometryOf, namedGeometry } from '../geometry.ts';
import { isPiece, isSpecies, jewelryEntries, meaningOf, speciesNamed } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import { builtOf } from './builtParts.ts';
import { bySize } from './bySize.ts';
import { type Found, type Hit, isMiss, rootOf, rootsOf, type Scope, walk } from './hits.ts';
import { freeId, isBuiltAs, isSpokenAs, knownPart, otherwiseKnown, zoneNoun } from './known.ts';
import { isLettering, letters } from './lettered.ts';
import { numberOf, otherMembers, singlesOut } from './members.ts';
import { fits, narrowed, SIDES, standsAt } from './narrowing.ts';
import {
  broughtIn,
  centreStone,
  isGiven,
  isOneJewel,
  severalSpokenOf,
  spokenOf,
  stonesAt,
  thingSpokenOf,
  whatIsCounted,
} from './recent.ts';
import { isPlaced } from './values.ts';

/** Who is meant: things, parts and features of a brief, found by the description of a target. */

const refined = (found: Found, target: Target, scope: Scope): Found => narrowed(found, target, scope, find);

export function find(target: Target, scope: Scope): Found {
  if (target.of) {
    const whole = find(target.of, scope);
    if (isMiss(whole)) return whole;
    const own = inside(target, whole.hits, scope);
    // "the handles of the drawers": what the owner of the drawers makes
    const [only, ...more] = isMiss(whole) ? [] : whole.hits;
    // "the slats of the back", where the chair has one back
    const isOfOne = only !== undefined && more.length === 0 && !only.thing.which && numberOf(only, scope) === 1;
    const isOfAll = target.of.several === true || target.of.all === true || isOfOne;
    const roots = isMiss(own) && isOfAll && whole.hits.every(({ owners }) => owners.length > 0) ? whole.hits.map(rootOf) : [];
    const shared =
      roots.length > 0
        ? inside(
            target,
            [...new Set(roots)].map((thing): Hit => ({ thing, owners: [] })),
            scope,
          )
        : own;
    return refined(isMiss(shared) ? own : shared, target, scope);
  }
  if (target.selected || (target.noun === undefined && scope.selection.length > 0 && !target.all)) {
    const hits = selected(scope);
    if (hits.length > 0) {
      const noun = target.noun;
      return noun === undefined || hits.some((hit) => bears(hit, noun, scope))
        ? { hits }
        : refined(inside(target, hits, scope), target, scope);
    }
    if (target.selected && target.noun === undefined && scope.selection.length === 0 && scope.brief.things.length !== 1)
      return { miss: { word: target.words, why: 'nothing is selected' } };
  }
  const roots = rootsOf(scope.brief).map((thing): Hit => ({ thing, owners: [] }));
  const others = target.adjectives.join() === 'other' ? otherMembers(target, walk(scope.brief), scope) : undefined;
  if (others) return { hits: [others] };
  const sized = bySize(target, roots, scope);
  if (sized) return { hits: [sized] };
  if (target.noun === undefined && target.adjectives.length === 0 && !target.all) {
    const meant = target.counted
      ? whatIsCounted(scope.brief)
      : target.recent
        ? spokenOf(scope.brief)
        : target.pronoun
          ? ((isGiven(scope.brief) ? undefined : broughtIn(scope.brief)) ??
            (/^(them|they)$/.test(target.words) ? severalSpokenOf(scope.brief) : thingSpokenOf(scope.brief)) ??
            (/^(them|they)$/.test(target.words) && roots[0]?.thing.count === 1 ? whatIsCounted(scope.brief) : undefined))
          : undefined;
    if (target.counted && meant && isOneJewel(meant))
      return { miss: { word: target.words, why: `it is not said of what, and there is one ${meant.thing.noun}` } };
    if (meant) return refined({ hits: [meant] }, target, scope);
  }
  if (target.noun === undefined && singlesOut(target) && !target.selected) {
    const alike =
      target.adjectives.length > 0
        ? walk(scope.brief).filter(
            (hit) => fits(hit, target.adjectives) || (hit.owners.length === 0 && standsAt(hit, target.adjectives, scope)),
          )
        : [];
    const [one] = alike;
    if (one)
      return {
        hits: target.others
          ? roots.filter((hit) => !alike.some(({ thing }) => thing === hit.thing) && hit.thing.noun === one.thing.noun)
          : alike,
      };
    const meant = whatIsCounted(scope.brief) ?? roots[0];
    if (meant && (meant.thing.count > 1 || meant.owners.length > 0 || isPiece(meant.thing.op)))
      return refined({ hits: [meant] }, target, scope);
    return { miss: { word: target.words, why: 'there are not several of which one could be meant' } };
  }
  if (target.noun === undefined) {
    if (target.all) return refined({ hits: roots }, target, scope);
    const narrowed = target.adjectives.length > 0 ? walk(scope.brief).filter((hit) => fits(hit, target.adjectives)) : roots.slice(0, 1);
    if (narrowed.length === 0) return { miss: { word: target.adjectives.join(' '), why: 'nothing is like that' } };
    return refined({ hits: narrowed }, target, scope);
  }
  // Its own noun first, then a part that is known by it, then another name of a thing: the shelves of a bookshelf are its boards.
  const split = sided(target, roots, scope);
  if (split) return find(split, scope);
  const stuff = madeOf(target.noun, roots, scope);
  if (stuff) return refined({ hits: stuff }, { ...target, adjectives: [] }, scope);
  const all = walk(scope.brief);
  const written = isLettering(target.noun) ? letters(all) : undefined;
  if (written) return { hits: [written] };
  const alike = all.filter(
    (hit) => hit.thing.which && isCalled(hit, target.noun!) && target.adjectives.length > 0 && fits(hit, target.adjectives),
  );
  if (alike.length > 0) return { hits: alike };
  const whose = compoundTarget(target, roots, scope);
  if (whose) return find(whose, scope);
  const compound = compoundPart(target, roots, scope);
  if (compound) return { hits: [compound] };
  const formed = formedSo(target.noun, roots);
  if (formed) return { hits: [formed] };
  const centre = stonesAt(target, all, scope.plan) ?? centreStone(target, all);
  const ofSeveral = target.every !== undefined || target.some !== undefined || target.ends !== undefined || (target.ordinal ?? 0) !== 0;
  if (centre) return ofSeveral ? refined({ hits: [centre] }, target, scope) : { hits: [centre] };
  const own = all.filter((hit) => !hit.thing.which && isCalled(hit, target.noun!));
  if (own.length > 0) return refined({ hits: nearest(own) }, target, scope);
  const parts = inside(target, roots, scope);
  if (!isMiss(parts)) return refined(parts, target, scope);
  const named = all.filter((hit) => bears(hit, target.noun!, scope));
  return refined(named.length > 0 ? { hits: nearest(named) } : parts, target, scope);
}

/** "The heart" of a heart pendant, "the cross" of a cross pendant: a jewel by its form, which is no stone of that cut. */
function formedSo(noun: string, roots: readonly Hit[]): Hit | undefined {
  const word = singular(noun);
  const meaning = meaningOf(word);
  if (meaning?.kind !== 'shape' && !(meaning?.kind === 'cut' && meaning.cut === word)) return undefined;
  return roots.find(({ thing: { op, noun: own, variant = '', facts, parts } }) => {
    const isPart = parts.some((part) => !part.absent && singular(part.noun).startsWith(word));
    const isForm = facts.some(
      (fact) =>
        fact.kind === 'adjective' && singular(fact.adjective) === word && isPlaced(fact.outcome) && !/stone/.test(fact.outcome.operation),
    );
    return isPiece(op) && !isPart && (isForm || `${own}|${variant}`.split('|').some((name) => name.startsWith(`${word} `)));
  });
}

/** "The bottom shelf", known as a name of the shelves: one of them, where there are several. */
function sided(target: Target, roots: readonly Hit[], scope: Scope): Target | undefined {
  const [, side, noun] = /^(top|bottom|left|right|front|back|upper|lower|middle) ([a-z ]+)$/.exec(target.noun ?? '') ?? [];
  if (side === undefined || noun === undefined || target.adjectives.length > 0) return undefined;
  const part = roots.flatMap((whole) => virtualPart(whole, noun, scope) ?? []).at(0);
  if (!part || (numberOf(part, scope) ?? 1) < 2) return undefined;
  return { ...target, noun, adjectives: [side] };
}

/** "Change the metal to rose gold": what is of metal, of wood, of fabric; a jewel's metal is the jewel's. */
function madeOf(noun: string, roots: readonly Hit[], { brief }: Scope): Hit[] | undefined {
  const wanted = MATTERS[noun];
  if (!wanted) return undefined;
  if (roots[0] && (isPiece(roots[0].thing.op) || wanted.length === 0)) return [roots[0]];
  const worn = walk(brief).filter(({ thing }) =>
    thing.facts.some((fact) => fact.kind === 'material' && wanted.includes(findMaterial(fact.material).material.category)),
  );
  return worn.length > 0 ? worn : undefined;
}
const MATTERS: Readonly<Record<string, readonly string[] | undefined>> = table({
  metal: ['metal'],
  wood: ['wood'],
  timber: ['wood'],
  fabric: ['fabric', 'textile'],
  stone: undefined,
  material: [],
});

/** "The second fore leg", "the left hind paw": one of those whose name has the words before the noun in it. */
function compoundTarget(target: Target, roots: readonly Hit[], scope: Scope): Target | undefined {
  const { noun, adjectives, ordinal } = target;
  const sides = adjectives.filter((word) => SIDES.has(word));
  const own = adjectives.filter((word) => !SIDES.has(word));
  if (noun === undefined || own.length === 0 || (ordinal === undefined && sides.length === 0)) return undefined;
  const name = [...own, noun].join(' ');
  const isShown = roots.some((whole) => shownAs(whole, name, scope, true) !== undefined);
  return isShown ? { ...target, noun: name, adjectives: sides } : undefined;
}

/** "The front wheel", "the tail tip": a part whose own name has the words before the noun in it. */
function compoundPart({ noun, adjectives, ordinal }: Target, roots: readonly Hit[], scope: Scope): Hit | undefined {
  if (noun === undefined || adjectives.length === 0 || ordinal !== undefined) return undefined;
  const name = [...adjectives, noun].join(' ');
  for (const whole of roots) {
    const definition = whole.thing.op === undefined ? undefined : scope.vocabulary.get(whole.thing.op);
    const built = definition && namedGeometry(definition, name, scope.vocabulary).length > 0;
    const shown = built ? undefined : shownAs(whole, name, scope)?.filter((own) => singular(own.toLowerCase()) === singular(name));
    const hit = built || shown?.length ? virtualPart(whole, name, scope) : undefined;
    if (!hit) continue;
    // the left leaf as it was built, and no word for both
    if (!shown?.length || hit.thing.noun === name) return hit;
    const own: BriefThing = { id: freeId(whole.thing, name), noun: name, count: 1, built: shown, words: name, facts: [], parts: [] };
    return { thing: own, owners: hit.owners, virtual: true };
  }
  return undefined;
}

/** Whether a thing was called by this noun. */
function isCalled({ thing, owners }: Hit, noun: string): boolean {
  const wanted = singular(noun);
  const own = singular(thing.noun);
  return (
    own === wanted ||
    (wanted === 'charm' && owners[0]?.op === 'bracelet' && (own === 'heart' || meaningOf(own)?.kind === 'shape')) ||
    // "the heart" of the charms
    [`${wanted} charm`, `${wanted} pendant`].includes(own) ||
    (own.endsWith(` ${wanted}`) && !/ (of|with|for) /.test(own)) ||
    (thing.variant !== undefined && singular(thing.variant) === wanted)
  );
}

/** Of hits at several depths, those nearest to the roots; a thing before a part of its name. */
function nearest(hits: readonly Hit[]): Hit[] {
  const least = Math.min(...hits.map(({ owners }) => owners.length));
  return hits.filter(({ owners }) => owners.length === least);
}

/** Parts of these wholes that bear the noun. */
function inside(target: Target, wholes: readonly Hit[], scope: Scope): Found {
  const { noun } = target;
  if (noun === undefined) return { hits: [...wholes] };
  const below = walk(scope.brief).filter((hit) => hit.owners.some((owner) => wholes.some(({ thing }) => thing === owner)));
  const named = below.filter((hit) => bears(hit, noun, scope));
  // "the baguettes" of two stones: the one that was said to be such
  const told = named.filter(({ thing }) =>
    thing.facts.some((fact) => fact.kind === 'adjective' && singular(fact.adjective) === singular(noun)),
  );
  if (named.length > 0) return { hits: nearest(told.length > 0 ? told : named) };
  const virtual = wholes.flatMap(
    (whole) => setOf(whole, noun, scope) ?? virtualPart(whole, noun, scope) ?? partOfPart(whole, noun, scope) ?? [],
  );
  // the legs of the table, where a lamp beside it has a stem that could be called so too
  const exact = virtual.filter(({ thing }) => singular(thing.noun) === singular(noun));
  if (virtual.length > 0) return { hits: exact.length > 0 ? exact : virtual };
  return { miss: { word: noun, why: `there is no “${noun}”` } };
}

/** Operations of a jewel that set stones round or beside its own, and the parts that those are. */
const SET_BY: readonly (readonly [made: RegExp, noun: string])[] = [
  [/hidden_halo$/, 'hidden halo'],
  [/halo$/, 'halo'],
  [/sides$/, 'side stone'],
  [/pave$/, 'pave'],
];

/** "The diamonds" of a sapphire ring with a halo, which nobody named: those of the halo, and not its own stone. */
function setOf({ thing, owners }: Hit, noun: string, { plan }: Scope): Hit[] | undefined {
  const species = isPiece(thing.op) ? speciesNamed(noun)?.species : undefined;
  if (species === undefined) return undefined;
  const made = plan.operations.filter(
    ({ params }) => params.species === species || (species === 'diamond' && params.cut && !params.species),
  );
  const parts = SET_BY.filter(([pattern]) => made.some(({ id }) => pattern.test(id))).map(([, name]) => name);
  if (parts.length === 0 || parts.length < made.length) return undefined;
  return parts.map((name): Hit => {
    const known = thing.parts.find((part) => part.noun === name && !part.absent);
    const part: BriefThing = known ?? { id: freeId(thing, name), noun: name, count: 1, words: noun, facts: [], parts: [] };
    return { thing: part, owners: [thing, ...owners], ...(known ? {} : { virtual: true as const }) };
  });
}

/** "The wheels of the engine": what the owner of the engine makes by both names, "engine wheels". */
function partOfPart({ thing, owners }: Hit, noun: string, scope: Scope): Hit | undefined {
  const [owner] = owners;
  const definition = owner?.op === undefined ? undefined : scope.vocabulary.get(owner.op);
  if (!owner || !definition) return undefined;
  const name = `${singular(thing.noun)} ${singular(noun)}`;
  const built = namedGeometry(definition, name, scope.vocabulary).length > 0;
  return built ? virtualPart({ thing: owner, owners: owners.slice(1) }, name, scope) : undefined;
}

/** A part that an operation can have, as a new part of the brief that nothing was said of yet. */
export function virtualPart(whole: Hit, noun: string, scope: Scope): Hit | undefined {
  const { vocabulary } = scope;
  const owner = whole.thing;
  const said = knownPart(owner, noun, vocabulary);
  // "hind legs" of what is spoken of by its legs, and shows the hind ones by their name
  const byHead = said !== undefined && noun.includes(' ') && !isSpokenAs(owner, noun, vocabulary);
  const spokenAs = byHead && shownAs(whole, noun, scope, true) ? undefined : said;
  // a part that is built under this very noun keeps it: the tail, and not the fur that it wears
  const name =
    isBuiltAs(owner, noun, vocabulary) && (spokenAs === undefined || singular(spokenAs) !== singular(noun))
      ? singular(noun)
      : (spokenAs ??
        (shownAs(whole, noun, scope) ? undefined : (zoneNoun(owner, noun, vocabulary) ?? otherwiseKnown(owner, noun, vocabulary))));
  const built = name === undefined || !isMadeAs(whole, name, scope) ? shownAs(whole, noun, scope) : undefined;
  if (name === undefined && built === undefined) return undefined;
  const own = name ?? singular(noun);
  const known = owner.parts.find((part) => !part.absent && !part.which && singular(part.noun) === singular(own));
  const shown = built ? { built } : {};
  const thing: BriefThing = known ?? { id: freeId(owner, own), noun: own, count: 1, ...shown, words: noun, facts: [], parts: [] };
  return { thing, owners: [owner, ...whole.owners], ...(known ? {} : { virtual: true as const }) };
}

/** Whether something was built under the names that a part has by its declaration; true where nothing was built yet, or no such part is. */
function isMadeAs({ thing }: Hit, name: string, { parts, vocabulary }: Scope): boolean {
  const definition = thing.op === undefined ? undefined : vocabulary.get(thing.op);
  const names = definition && parts ? geometryOf(definition, name, vocabulary).map(plainName) : [];
  if (names.length === 0) return true;
  return builtOf(thing.id, parts).some((part) =>
    [part.name, part.role, ...part.id.split('.').slice(1)].some((own) => names.includes(plainName(own))),
  );
}
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Names of built parts that a noun means, as the outliner shows them: those called so, else those whose last word it is. */
function shownAs({ thing, owners }: Hit, noun: string, { parts }: Scope, exactly = false): string[] | undefined {
  if (owners.length > 0 || !parts) return undefined;
  const wanted = singular(noun.toLowerCase());
  const names = [...new Set(builtOf(thing.id, parts).map(({ name }) => name))];
  const called = names.map((name) => ({ name, plain: singular(name.toLowerCase().replace(/\s+\d+$| of the [a-z ]+$/, '')) }));
  const exact = called.filter(({ plain }) => plain === wanted);
  const found = exact.length > 0 || exactly ? exact : called.filter(({ plain }) => singular(plain.split(' ').at(-1) ?? '') === wanted);
  return found.length > 0 ? found.map(({ name }) => name).slice(0, 40) : undefined;
}

/** Whether a thing or part goes by this noun: its own, its variant's, another name of its operation, or of the owner's part. */
function bears({ thing, owners }: Hit, noun: string, { vocabulary }: Scope): boolean {
  if (isCalled({ thing, owners }, noun)) return true;
  const wanted = singular(noun);
  const own = singular(thing.noun);
  const owner = owners[0];
  // a ruby is no diamond, though both are stones
  if (isPiece(owner?.op) && isSpecies(wanted) && isSpecies(own) && speciesNamed(wanted) !== speciesNamed(own)) return false;
  if (owner) {
    const name = isBuiltAs(owner, noun, vocabulary) ? undefined : knownPart(owner, noun, vocabulary);
    if (name !== undefined && (singular(name) === own || knownPart(owner, thing.noun, vocabulary) === name)) return true;
  }
  const feature = featureOf({ ...thing, op: undefined, noun: wanted });
  if (feature !== undefined && feature === featureOf(thing) && owner)
    return wanted === feature || own.endsWith(wanted) || wanted.endsWith(own);
  const names = [
    ...(thing.op === undefined ? [] : (vocabulary.get(thing.op)?.spoken?.names ?? [])),
    ...(jewelryEntries.find(({ op }) => op === thing.op)?.spoken.names ?? []),
  ];
  // "each hoop" of hoop earrings: another name of that kind
  const kinds = jewelryEntries.find(({ op }) => op === thing.op)?.spoken.variants ?? [];
  const kind = kinds.find(({ names: own }) => own.some((name) => name === thing.variant));
  if ([...names, ...(kind?.names ?? [])].some((name) => singular(name) === wanted)) return true;
  return thing.facts.some(
    (fact) =>
      (fact.kind === 'adjective' && singular(fact.adjective) === wanted && owners.length > 0) ||
      (fact.kind === 'material' && fact.material.toLowerCase() === wanted && owners.length > 0),
  );
}

/** What is selected in the scene: operations by id, or parts as "operation.role". */
function selected({ brief, selection, vocabulary, plan }: Scope): Hit[] {
  const all = walk(brief);
  const hits: Hit[] = [];
  for (const id of selection) {
    const [operation = id, role] = id.split('.');
    const owner =
      all.find(({ thing }) => thing.outcome && 'operation' in thing.outcome && thing.outcome.operation === operation) ??
      all
        .filter(
          ({ thing }) =>
            operation === thing.id.replace(/[^A-Za-z0-9_]+/g, '_') || operation.startsWith(`${thing.id.replace(/[^A-Za-z0-9_]+/g, '_')}_`),
        )
        .sort((a, b) => b.thing.id.length - a.thing.id.length)[0] ??
      (brief.things.length === 1 && plan.operations.some((other) => other.id === operation)
        ? { thing: brief.things[0]!, owners: [] }
        : undefined);
    if (!owner) continue;
    const part = virtualPart(owner, (role ?? operation).replace(/_\d+$/, ''), { brief, selection, vocabulary, plan });
    const isMain =
      role === undefined &&
      owner.thing.outcome &&
      'operation' in owner.thing.outcome &&
      owner.thing.outcome.operation === operation &&
      owner.thing.parts.length === 0;
    hits.push(part && !isMain ? part : owner);
  }
  return [...new Map(hits.map((hit) => [hit.thing.id, hit])).values()];
}
