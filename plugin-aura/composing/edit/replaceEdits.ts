import { findMaterial } from '../../materials/index.ts';
import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { isAssembly } from '../assemblies.ts';
import { canAttach } from '../attach.ts';
import { tidy } from '../draft.ts';
import { featureOf } from '../features.ts';
import { isPiece, isSpecies, meaningOf } from '../jewelry/index.ts';
import { singular, spokenPart, type Vocabulary } from '../names.ts';
import { Sheet } from '../sheet.ts';
import { builtOf, extent, joined } from './builtParts.ts';
import type { Hit } from './hits.ts';
import { freeId, knownPart } from './known.ts';
import { isAlone, renamed } from './partEdits.ts';
import { remove } from './removeEdits.ts';
import { virtualPart } from './target.ts';
import { isPlaced, valueAt } from './values.ts';
import { real, set, type Work } from './work.ts';

/** How many times smaller than usual another thing is made, to be as large as what was built of this one. */
function smaller({ id }: BriefThing, next: BriefThing, { parts, vocabulary }: Work): number | undefined {
  const whole = joined(builtOf(id, parts).map(({ bounds }) => bounds));
  const definition = next.op === undefined ? undefined : vocabulary.get(next.op);
  const sheet = definition && new Sheet(definition);
  const usual = sheet?.number('length') ?? sheet?.number('height');
  if (!whole || usual === undefined || usual <= 0) return undefined;
  return Number((Math.max(extent(whole, 0), extent(whole, 1), extent(whole, 2)) / usual).toPrecision(3));
}

/** Edits that put something else in the place of what there is: another stone, another part, another thing. */

export function replace(hit: Hit, by: BriefThing, work: Work): boolean {
  const { thing, owners } = hit;
  // "for one central pedestal" says no more than "for a pedestal"
  const { counted, ...single } = by;
  const next: BriefThing = by.count === 1 && counted ? single : by;
  // "swap one of the trees for a street lamp": what is a thing of its own is no look of the tree
  if (
    thing.which &&
    next.op !== undefined &&
    !isSpecies(next.noun) &&
    !findMaterial(next.noun).exact &&
    isAlone(next.op, work.vocabulary)
  ) {
    work.misses.push({
      word: next.noun,
      why: `a ${next.noun} does not stand in the row of the ${thing.noun}: take the ${thing.noun} away and put the ${next.noun} where it shall be`,
    });
    return false;
  }
  if (thing.which) return set(hit, [...next.facts, { kind: 'material', material: next.noun, words: next.words }], work);
  const owner = owners[0];
  if (!owner) {
    // "sapphires instead", said of a ring: of its stone
    const stone = isAssembly(thing) && isSpecies(next.noun) ? thing.parts.find((part) => !part.absent && isSpecies(part.noun)) : undefined;
    if (stone) return replace({ thing: stone, owners: [thing] }, next, work);
    // What is a part of it does not take its place: then it is said of that part.
    const part = next.noun === thing.noun ? undefined : virtualPart(hit, next.noun, work.scope);
    if (part) {
      if (next.facts.length > 0) return set(part, next.facts, work);
      work.misses.push({ word: next.noun, why: `it was not said what the ${next.noun} shall be` });
      return false;
    }
    const kept = thing.facts.filter(
      (fact) => !next.facts.some((other) => other.kind === fact.kind) && ['material', 'colour', 'finish', 'style'].includes(fact.kind),
    );
    // "make them prisms" of a grid of cylinders: as many, so high, where those stand
    const isSolid = (op: string | undefined): boolean => op !== undefined && work.vocabulary.get(op)?.family === 'solids';
    const laid =
      isSolid(thing.op) && isSolid(next.op)
        ? thing.facts.filter(({ kind }) => /^(?:pattern|measure)$/.test(kind) && !next.facts.some((other) => other.kind === kind))
        : [];
    // "turn it into a pendant": with the stone that is set in it, and what holds it
    const isSet = isPiece(thing.op) && isPiece(next.op) && next.parts.length === 0;
    if (next.op === undefined && next.parts.length === 0) {
      work.misses.push({ word: next.noun, why: `nobody here knows “${next.noun}”` });
      return false;
    }
    // "make it a pickup" of a toy car: no real one
    const isToy = /\b(?:toy|model|miniature)\b/.test(`${thing.noun} ${thing.variant ?? ''} ${thing.words}`);
    const small = isToy && !next.facts.some(({ kind }) => kind === 'measure' || kind === 'extent') ? smaller(thing, next, work) : undefined;
    if (isToy && small === undefined && next.facts.length === 0) {
      work.misses.push({ word: next.noun, why: `nobody here knows a toy ${next.noun}` });
      return false;
    }
    if (small !== undefined)
      next.facts = [...next.facts, { kind: 'extent', dimension: 'size', factor: small, axes: [0, 1, 2], words: next.words }];
    Object.assign(thing, {
      noun: next.noun,
      op: next.op,
      variant: next.variant,
      count: next.counted ? next.count : thing.count,
      words: next.words,
      facts: [...kept, ...laid, ...(isSet ? stoneFacts(thing) : []), ...next.facts],
      parts: isSet ? thing.parts.filter(isWithStone) : next.parts,
    });
    if (next.op === undefined) delete thing.op;
    if (next.variant === undefined) delete thing.variant;
    delete thing.outcome;
    return true;
  }
  if (isAssembly(owners.at(-1)!) && isSpecies(next.noun)) {
    const cut = next.facts.filter(({ kind }) => kind === 'adjective');
    const kept = thing.facts.filter(
      (fact) =>
        !(fact.kind === 'material' || fact.kind === 'colour' || (fact.kind === 'adjective' && isSpecies(fact.adjective))) &&
        !(fact.kind === 'adjective' && cut.length > 0) &&
        !next.facts.some((other) => other.kind === fact.kind && fact.kind !== 'adjective'),
    );
    const stone = real(hit);
    const sides = hit.apart ? virtualPart({ thing: owner, owners: [] }, 'side stone', work.scope) : undefined;
    if (sides?.virtual) real(sides).facts.push({ kind: 'material', material: stone.noun, words: stone.noun });
    const weight = sameSize(stone, next, work);
    if (weight.length > 0) for (const part of owner.parts) if (part !== stone) holdWeight(part, work);
    Object.assign(stone, { noun: next.noun, facts: [...kept, ...next.facts, ...weight] });
    if (next.op !== undefined) stone.op = next.op;
    return true;
  }
  const isStone =
    isAssembly(owners.at(-1)!) &&
    !(SETTINGS.test(singular(thing.noun)) && SETTINGS.test(singular(next.noun))) &&
    (next.op === undefined || /gem|diamond/.test(next.op) || meaningOf(next.noun.toLowerCase())?.kind === 'cut');
  if (isStone && singular(next.noun) !== singular(thing.noun)) {
    const word: Fact = { kind: 'adjective', adjective: next.noun, words: next.words };
    const plainStone = /^(stone|gem|gemstone|diamond|centre stone|center stone)$/.test(next.noun);
    const cut = next.facts.some(({ kind }) => kind === 'adjective');
    const facts = [...(plainStone ? [] : [word]), ...next.facts];
    thing.facts = [
      ...thing.facts.filter(
        (fact) =>
          !(fact.kind === 'adjective' && (cut || !plainStone)) &&
          !facts.some((other) => other.kind === fact.kind && fact.kind !== 'adjective'),
      ),
      ...facts,
    ];
    real(hit);
    return true;
  }
  if (isAssembly(owners.at(-1)!)) {
    const index = owner.parts.indexOf(thing);
    remove(hit, work);
    const by = renamed(structuredClone(next), freeId(owner, next.noun));
    if (index < 0) owner.parts.push(by);
    else owner.parts.splice(index, 0, by);
    return true;
  }
  const name = knownPart(owner, next.noun, work.vocabulary);
  if (name === undefined && featureOf(next) === undefined && !canAttach(next)) {
    // A word that is no part may be what the part shall be like: "the shade a cylinder".
    return set(hit, [{ kind: 'adjective', adjective: next.noun, words: next.words }, ...next.facts], work);
  }
  if (name !== undefined && knownPart(owner, thing.noun, work.vocabulary) === name)
    return next.facts.length > 0 && set(hit, next.facts, work);
  if (hit.owners[0] && !takesPlace(owner, thing.noun, next.noun, work.vocabulary)) remove(hit, work);
  else owner.parts = owner.parts.filter((part) => part !== thing);
  owner.parts.push(renamed(structuredClone(next), freeId(owner, next.noun)));
  return true;
}

/** "Use sapphires instead", said of a bracelet: of its stones, where they are of one kind. */
export function exchanged(hit: Hit, { facts, words, target }: Extract<Edit, { kind: 'set' }>, work: Work): boolean | undefined {
  holdBeside(hit, facts, work);
  const [fact, ...more] = facts;
  if (fact?.kind !== 'material' || more.length > 0 || hit.owners.length > 0 || !isPiece(hit.thing.op) || !isSpecies(fact.material))
    return undefined;
  // "make the halo ruby" of a piece that is called by its halo: stones of the halo, and not the one in it
  if (singular(target.noun ?? '') === 'halo') {
    const isOfHalo = ({ facts: own }: BriefThing): boolean => own.some((one) => one.kind === 'adjective' && one.adjective === 'halo');
    const of: Fact = { kind: 'adjective', adjective: 'halo', words: 'halo' };
    const kept = hit.thing.parts.filter((part) => !isOfHalo(part));
    const stone = { id: freeId(hit.thing, fact.material), noun: fact.material, count: 1, words, facts: [of, { ...fact }], parts: [] };
    hit.thing.parts = [...kept, stone];
    return true;
  }
  const stones = hit.thing.parts.filter((part) => !part.absent && !part.which && isSpecies(part.noun));
  if (stones.length === 0) return undefined;
  const isSeveral = /s$/i.test(fact.words);
  const [stone, ...others] = stones.length === 1 ? stones : stones.filter(({ count: many }) => many > 1 === isSeveral);
  if (!stone || others.length > 0) {
    work.misses.push({ word: fact.words, why: `it is not said which of its stones shall be ${fact.words}` });
    return false;
  }
  return replace(
    { thing: stone, owners: [hit.thing] },
    { id: stone.id, noun: fact.material, count: 1, words, facts: [{ ...fact }], parts: [] },
    work,
  );
}

/** What was said of a jewel and is of its stone: the cut, the size, the weight; and how fine its metal is. */
const stoneFacts = ({ facts }: BriefThing): Fact[] =>
  facts.filter(({ kind, outcome }) => kind === 'karat' || (kind !== 'material' && isPlaced(outcome) && outcome.operation === 'stone'));

/** Stones, what is round them and what holds them: they go along from a ring to a pendant, where its band does not. */
const isWithStone = ({ noun, absent }: BriefThing): boolean =>
  !absent && (isSpecies(noun) || /^(?:stone|gem|centre stone|center stone|halo|bezel|prong|claw|setting|head)$/.test(singular(noun)));

/** Parts of a jewel that hold or carry its stones: one of them takes the place of another, and is no look of it. */
const SETTINGS = /^(?:bezel|prong|claw|head|setting|basket|channel|hook|post|clasp|bail|chain|cord|wire|backing|stud)$/;

/** A stone whose weight nobody said stays as large as it was: another species of that size has another weight. */
function sameSize(stone: BriefThing, { noun, facts }: BriefThing, { scope: { plan }, vocabulary }: Work): Fact[] {
  if ([...stone.facts, ...facts].some(({ kind }) => kind === 'carat' || kind === 'measure' || kind === 'extent')) return [];
  const made = [stone.outcome, ...stone.facts.map(({ outcome }) => outcome)].find(isPlaced);
  const operation = made?.operation ?? 'stone';
  const carat = valueAt(plan, operation, 'carat', vocabulary);
  const worn = plan.materials.find(({ id }) => id === plan.operations.find((other) => other.id === operation)?.material);
  // what sets stones at the sides is of metal itself
  const own = worn?.preset && findMaterial(worn.preset).material.category !== 'metal' ? worn.preset : stone.noun;
  const [was, now] = [own, noun].map((name) => findMaterial(name).material.density);
  if (carat === undefined || was === undefined || now === undefined) return [];
  return [{ kind: 'carat', value: tidy((carat * now) / was), words: noun }];
}

/** Stones whose weight follows from the one that is changed keep theirs. */
export function holdWeight(stone: BriefThing, { scope: { plan }, vocabulary }: Work): void {
  if (
    !(isSpecies(stone.noun) || /^(?:side|accent) stone$/.test(stone.noun)) ||
    stone.absent ||
    stone.facts.some(({ kind }) => kind === 'carat' || kind === 'measure' || kind === 'extent')
  )
    return;
  const carat = isPlaced(stone.outcome) ? valueAt(plan, stone.outcome.operation, 'carat', vocabulary) : undefined;
  if (carat !== undefined) stone.facts.push({ kind: 'carat', value: carat, words: stone.words });
}

/** A stone that is given a weight or a size: those beside it, whose weight would follow from it, stay as they are. */
function holdBeside({ thing, owners }: Hit, facts: readonly Fact[], work: Work): void {
  const owner = owners.at(-1);
  if (!isPiece(owner?.op) || !isSpecies(thing.noun) || !facts.some(({ kind }) => kind === 'carat' || kind === 'measure')) return;
  for (const part of owner.parts) if (part.id !== thing.id) holdWeight(part, work);
}

/** Whether naming one part sets the same parameters as leaving the other out: a cork instead of a cap. */
function takesPlace(owner: BriefThing, old: string, next: string, vocabulary: Vocabulary): boolean {
  const definition = owner.op === undefined ? undefined : vocabulary.get(owner.op);
  const [was, now] = definition ? [spokenPart(definition, old)?.[1], spokenPart(definition, next)?.[1]] : [];
  const gone = Object.keys({ ...was?.absent, ...was?.present });
  return Object.keys(now?.present ?? {}).some((name) => gone.includes(name));
}
