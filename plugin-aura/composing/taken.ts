import type { Brief, BriefThing } from '../plan/brief.ts';
import type { Family } from '../plan/declaration.ts';
import type { Plan } from '../plan/plan.ts';
import { lemma, phraseKey } from '../reading/inflection.ts';
import { type Lexicon, thingNamed } from '../reading/lexicon.ts';
import { capitalise } from './draft.ts';
import { spokenPart, type Vocabulary } from './names.ts';
import { article } from './reply.ts';

/**
 * What a noun was taken as, where another reading is at hand: a name that its maker hardly bears ("cooler" for a heat sink), and a second thing of
 * another world that nobody introduced by an article or a number ("on the XY plane" gives an airplane). It is said, because nobody asked for it so.
 */

/** Worlds whose things hardly stand together; families that are in none go with everything. */
const WORLDS: readonly (readonly Family[])[] = [['solids', 'profiles', 'features', 'combine', 'modify', 'mechanical'], ['jewelry']];
const JEWELS = 1;
const worldOf = (family: Family): number => WORLDS.findIndex((families) => families.includes(family));

const INTRODUCED = /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|another|several|\d+)\b|\d+ ?x\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** Materials of which no word of materials, colours, stones or finishes was said: "pillow" of a pillow block is no cotton. */
function takenAsMaterial({ things }: Brief, lexicon: Lexicon): string[] {
  const isSubstance = (words: string): boolean =>
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => lexicon.senses.get(lemma(word))?.some(({ kind }) => /^(material|colour|gem|finish)$/.test(kind))) ||
    lexicon.senses.get(phraseKey(words))?.some(({ kind }) => /^(material|colour|gem|finish)$/.test(kind)) === true;
  const within = (thing: BriefThing): string[] => [
    ...thing.facts.flatMap((fact) =>
      fact.kind === 'material' &&
      fact.outcome &&
      'operation' in fact.outcome &&
      fact.outcome.param !== undefined &&
      !isSubstance(fact.material)
        ? [`“${fact.words}” was taken as what the ${thing.noun} is made of.`]
        : [],
    ),
    ...thing.parts.flatMap(within),
  ];
  return things.flatMap(within);
}

/** "Silver leaf earrings": of words that were taken as one material, the one that names a plant or an animal, which jewels are shaped as. */
function shapesInMaterials({ things }: Brief, vocabulary: Vocabulary, lexicon: Lexicon): string[] {
  return things.flatMap((thing) => {
    if (familyOf(thing, vocabulary) !== 'jewelry') return [];
    return thing.facts.flatMap((fact) => {
      if (fact.kind !== 'material') return [];
      const words = fact.words.toLowerCase().split(/[^a-z]+/);
      const shape = words.find((word) => {
        const senses = lexicon.senses.get(lemma(word)) ?? [];
        const isSubstance = senses.some(({ kind }) => /^(material|colour|gem|finish|cut)$/.test(kind));
        return (
          !isSubstance &&
          senses.some(
            (sense) => sense.kind === 'part' || (sense.kind === 'thing' && /^(plants|animals|food|nature)$/.test(sense.entry.family)),
          )
        );
      });
      return shape !== undefined && words.length > 1 ? [`“${shape}” of “${fact.words}” was taken as a material.`] : [];
    });
  });
}

/** Times a usual size that a bare number may be, before it is said in which unit it was taken. */
const UNUSUAL = 6;

/** Bare numbers that give a piece of furniture or a house the size of a matchbox: "60 deep" of a desk is 60 mm, and it is said. */
function takenAsMillimetres({ things }: Brief, vocabulary: Vocabulary): string[] {
  return things.flatMap((thing) => {
    const definition = thing.op === undefined ? undefined : vocabulary.get(thing.op);
    if (!definition || worldOf(definition.family) >= 0) return [];
    return thing.facts.flatMap((fact) => {
      if (fact.kind !== 'measure' || fact.unit !== undefined || !fact.outcome || !('operation' in fact.outcome)) return [];
      const param = definition.params[fact.outcome.param ?? ''];
      const usual = param?.kind === 'number' && param.unit === 'mm' && typeof param.default === 'number' ? param.default : undefined;
      if (usual === undefined || fact.value <= 0) return [];
      const times = fact.value / usual;
      if (times <= UNUSUAL && times >= 1 / UNUSUAL) return [];
      return [`“${fact.words}” was taken as ${/\d\D+\d/.test(fact.words) ? 'millimetres' : `${fact.value} mm`}.`];
    });
  });
}

/** Everyday names of plain solids, which nobody means otherwise. */
const EVERYDAY = /^(?:ball|orb|block|cube|disc|disk|bar|rod|ring)$/;

/** Sentences on things that were made of words which may have meant something else. */
function takenAs({ things }: Brief, vocabulary: Vocabulary): string[] {
  const made = things.filter(({ absent, outcome }) => !absent && outcome !== undefined && 'operation' in outcome);
  const first = made[0];
  if (!first) return [];
  const world = worldOf(familyOf(first, vocabulary) ?? 'props');
  return made.flatMap((thing, index) => {
    const family = familyOf(thing, vocabulary);
    if (family === undefined) return [];
    const known = nameIn(thing, vocabulary);
    const strange = made.length > 1 && index > 0 && worldOf(family) !== world;
    const other = made.some((one) => one !== thing && worldOf(familyOf(one, vocabulary) ?? 'props') !== worldOf(family));
    const alias =
      !EVERYDAY.test(thing.noun) &&
      !wordsOf(known).some((word) =>
        wordsOf(`${thing.noun} ${thing.variant ?? ''}`).some((said) => word.includes(said) || said.includes(word)),
      );
    if (alias && (other || strange)) return [`“${thing.noun}” was taken as ${article(known)}.`];
    if (strange && (family === 'jewelry' || world === JEWELS || (!INTRODUCED.test(thing.words) && thing.count === 1)))
      return [`“${thing.words}” was read as a thing of its own: ${article(thing.noun)} was made beside the ${first.noun}.`];
    const twin = made.slice(0, index).find((one) => one.op === thing.op && one.op !== undefined);
    if (twin && twin.variant === thing.variant && thing.count === 1 && !INTRODUCED.test(thing.words) && !isTold(thing, twin))
      return [`“${thing.words}” was read as another thing beside the ${twin.noun}.`];
    return [];
  });
}

/** Whether two of a kind are told apart by what is said of them: a small bowl and a large one. */
const isTold = (a: BriefThing, b: BriefThing): boolean => a.facts.length > 0 && b.facts.length > 0;

const familyOf = ({ op }: BriefThing, vocabulary: Vocabulary): Family | undefined =>
  op === undefined ? undefined : (vocabulary.get(op)?.family ?? 'jewelry');

/** What a thing's maker is called. */
function nameIn({ op = '' }: BriefThing, vocabulary: Vocabulary): string {
  return vocabulary.get(op)?.spoken?.names[0] ?? op.replace(/^create_/, '').replaceAll('_', ' ');
}

/** "No holes", and one is there: what was said not to be worked in and is. */
function deniedAndMade({ texts }: Brief, { operations }: Pick<Plan, 'operations'>): string[] {
  const text = texts.at(-1) ?? '';
  return [...text.matchAll(/\b(?:no|without|don'?t (?:put|add|want|make)) (?:any |extra )?([a-z]+?)s?\b/gi)].flatMap(
    ([words, noun = '']) => {
      const name = lemma(noun.toLowerCase());
      const isThere = operations.some(
        ({ id, op }) => /^(hole|fillet|chamfer|thread|slot|pocket|boss)$/.test(name) && (op === name || id.endsWith(`_${name}`)),
      );
      return isThere ? [`“${words}” was said, and there is one.`] : [];
    },
  );
}

/** "A hole at the end of every arm", and there is one: what each of several shall have and one place was given to. */
function onceForEach({ texts, things }: Brief, { operations }: Pick<Plan, 'operations'>): string[] {
  const text = texts.at(-1) ?? '';
  const within = (thing: BriefThing): string[] => {
    const outcome = thing.outcome && 'operation' in thing.outcome ? thing.outcome.operation : undefined;
    const made = operations.find(({ id, op }) => id === outcome && op === 'hole');
    const each = thing.span && /^[^.,;:]*?\b((?:each|every) [a-z]+)/i.exec(text.slice(thing.span.from, thing.span.from + 80))?.[1];
    const at = made?.params.at;
    const isOne = at === undefined || (Array.isArray(at) && at.every((value) => typeof value !== 'object'));
    const others = operations.filter(
      ({ id, op }) => op === 'hole' && outcome !== undefined && id.startsWith(outcome.replace(/_\d+$/, '')),
    ).length;
    const isRepeated = made !== undefined && operations.some((own) => isPutBack(own, made.id, operations));
    return [
      ...(made && each !== undefined && isOne && !isRepeated && others < 2
        ? [`“${each}” was said of the ${thing.noun}: one was made.`]
        : []),
      ...thing.parts.flatMap(within),
    ];
  };
  return things.flatMap(within);
}

/** Whether an operation puts back, for each of those that are alike, a part that another one worked on. */
function isPutBack({ op, inputs, params }: Plan['operations'][number], worked: string, operations: Plan['operations']): boolean {
  if (op !== 'put_back' || params.one !== true) return false;
  const all = new Set(inputs?.slice(0, 1));
  // a set is walked while it grows
  for (const id of all) for (const input of operations.find((own) => own.id === id)?.inputs ?? []) all.add(input);
  return all.has(worked);
}

/** Names of jewels that have stones without a word of them. */
const STONED =
  /solitaire|engagement|halo|eternity|tennis|cluster|trilogy|three stone|stone|gem|tiara|stud|riviere|rivière|dress|cocktail|toi et moi|pav|set|prong|claw|bezel|brilliant|crown|cz|sparkl|chandelier|drop|\bct\b|carat|birth|\beye\b|climber|crawler/i;

/** A stone in a jewel of which no word speaks of stones. */
function unaskedStone({ texts, things }: Brief, { operations }: Pick<Plan, 'operations'>, lexicon: Lexicon): string[] {
  const text = texts.join(' ');
  const stone = operations.find(({ op }) => /^create_(diamond|gem)$/.test(op));
  if (!stone || STONED.test(text) || things.some(({ variant }) => STONED.test(variant ?? ''))) return [];
  const isOfStone = (thing: BriefThing): boolean =>
    thing.facts.some(
      ({ outcome }) => outcome !== undefined && 'operation' in outcome && /^(species|cut|carat)$/.test(outcome.param ?? ''),
    ) || thing.parts.some(isOfStone);
  if (things.some(isOfStone)) return [];
  const speaks = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => lexicon.senses.get(lemma(word))?.some(({ kind }) => kind === 'gem' || kind === 'cut'));
  return speaks ? [] : ['No stone was asked for, and one is set.'];
}

/** A noun that is nowhere in the text: trade words were turned into it, and it was made as what it usually is. */
function nounFromNowhere({ texts, things }: Brief, vocabulary: Vocabulary): string[] {
  const text = ` ${texts.join(' ').toLowerCase()} `;
  const [only] = things;
  const family = only && familyOf(only, vocabulary);
  if (!only || things.length > 1 || family === undefined || worldOf(family) >= 0) return [];
  const words = [...wordsOf(only.noun), ...wordsOf(nameIn(only, vocabulary))];
  return words.some((word) => text.includes(word)) ? [] : [`It was taken as ${article(nameIn(only, vocabulary))}.`];
}

/** Parts that were named and are made only where their size is said: a keyway whose width is nought is none. */
function emptyParts({ things }: Brief, vocabulary: Vocabulary, { operations }: Pick<Plan, 'operations'>): string[] {
  const within = (thing: BriefThing): string[] =>
    thing.parts.flatMap((part) => {
      const rest = within(part);
      const outcome = part.outcome && 'operation' in part.outcome ? part.outcome : undefined;
      const operation = operations.find(({ id }) => id === outcome?.operation);
      const definition = operation && vocabulary.get(operation.op);
      if (part.absent || !operation || !definition || outcome?.param !== undefined) return rest;
      const spoken = spokenPart(definition, part.noun)?.[1];
      const sizes = Object.entries(spoken?.sizes ?? {}).flatMap(([dimension, name]) => (dimension === 'angle' ? [] : [name]));
      if (!spoken || spoken.present || spoken.always || spoken.count || sizes.length === 0) return rest;
      const isNought = sizes.every((name) => {
        const param = definition.params[name];
        return operation.params[name] === undefined && param !== undefined && 'default' in param && param.default === 0;
      });
      return isNought ? [`“${part.words}” was said, and none is made without its size.`, ...rest] : rest;
    });
  return things.flatMap(within);
}

/** "Pool table", "gravy boat": a word before the noun that found no use, and with it may be the name of another thing: that a plain one was made is said. */
function plainOnes({ things, texts }: Brief, vocabulary: Vocabulary, lexicon: Lexicon): string[] {
  return things.flatMap((thing) =>
    thing.facts.flatMap((fact) => {
      if (fact.kind !== 'adjective' || !fact.span || !fact.outcome || 'operation' in fact.outcome) return [];
      const behind = (texts[fact.span.text] ?? '').slice(fact.span.to).trimStart().toLowerCase();
      const senses = lexicon.senses.get(lemma(fact.words.toLowerCase())) ?? [];
      // a word of description is one, and says no other thing
      const isAdjective = senses.some(({ kind }) => kind === 'adjective') && !senses.some(({ kind }) => kind === 'thing');
      const isName = !isAdjective && !senses.some(({ kind }) => /^(?:style|extent|finish|degree|place|which)$/.test(kind));
      const known = nameIn(thing, vocabulary);
      return isName && known !== '' && behind.startsWith(thing.noun)
        ? [`Nobody here knows ${article(`${fact.words.toLowerCase()} ${thing.noun}`)}: a plain ${known} was made.`]
        : [];
    }),
  );
}

/** Breeds, kinds and makes that were made as the nearest thing with a shape of its own. */
function nearestOfSorts({ things }: Brief, lexicon: Lexicon): string[] {
  const told = things.flatMap(({ noun, absent, outcome, op }) => {
    const sense = thingNamed(lexicon, noun);
    const isMade = !absent && outcome !== undefined && 'operation' in outcome;
    return isMade && sense?.nearest !== undefined && sense.entry.op === op
      ? [`${capitalise(article(noun))} was asked for: ${article(sense.nearest)} was made, the nearest there is.`]
      : [];
  });
  return [...new Set(told)];
}

/** All that is said of a composed brief because it may have been meant otherwise. */
export function takenOtherwise(
  { brief, plan }: { brief: Brief; plan: Plan | undefined },
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): string[] {
  if (!plan) return [];
  return [
    ...nearestOfSorts(brief, lexicon),
    ...plainOnes(brief, vocabulary, lexicon),
    ...takenAs(brief, vocabulary),
    ...nounFromNowhere(brief, vocabulary),
    ...takenAsMillimetres(brief, vocabulary),
    ...takenAsMaterial(brief, lexicon),
    ...shapesInMaterials(brief, vocabulary, lexicon),
    ...emptyParts(brief, vocabulary, plan),
    ...deniedAndMade(brief, plan),
    ...onceForEach(brief, plan),
    ...unaskedStone(brief, plan, lexicon),
  ];
}
