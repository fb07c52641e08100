import type { Brief, BriefThing } from '../plan/brief.ts';
import type { Family } from '../plan/declaration.ts';
import { lemma, phraseKey } from '../reading/inflection.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Vocabulary } from './names.ts';
import { article } from './reply.ts';

/**
 * What a noun was taken as, where another reading is at hand: a name that its maker hardly bears ("cooler" for a heat sink), and a second thing of
 * another world that nobody introduced by an article or a number ("on the XY plane" gives an airplane). It is said, because nobody asked for it so.
 */

/** Worlds whose things hardly stand together; families that are in none go with everything. */
const WORLDS: readonly (readonly Family[])[] = [['solids', 'profiles', 'features', 'combine', 'modify', 'mechanical'], ['jewelry']];
const worldOf = (family: Family): number => WORLDS.findIndex((families) => families.includes(family));

const INTRODUCED = /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|another|several|\d+)\b|\d+ ?x\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];

/** Materials of which no word of materials, colours, stones or finishes was said: "pillow" of a pillow block is no cotton. */
export function takenAsMaterial({ things }: Brief, lexicon: Lexicon): string[] {
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

/** Times a usual size that a bare number may be, before it is said in which unit it was taken. */
const UNUSUAL = 6;

/** Bare numbers that give a piece of furniture or a house the size of a matchbox: "60 deep" of a desk is 60 mm, and it is said. */
export function takenAsMillimetres({ things }: Brief, vocabulary: Vocabulary): string[] {
  return things.flatMap((thing) => {
    const definition = thing.op === undefined ? undefined : vocabulary.get(thing.op);
    if (!definition || worldOf(definition.family) >= 0) return [];
    return thing.facts.flatMap((fact) => {
      if (fact.kind !== 'measure' || fact.unit !== undefined || !fact.outcome || !('operation' in fact.outcome)) return [];
      const param = definition.params[fact.outcome.param ?? ''];
      const usual = param?.kind === 'number' && param.unit === 'mm' && typeof param.default === 'number' ? param.default : undefined;
      if (usual === undefined || fact.value <= 0) return [];
      const times = fact.value / usual;
      return times > UNUSUAL || times < 1 / UNUSUAL ? [`“${fact.words}” was taken as ${fact.value} mm.`] : [];
    });
  });
}

/** Sentences on things that were made of words which may have meant something else. */
export function takenAs({ things }: Brief, vocabulary: Vocabulary): string[] {
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
    const alias = !wordsOf(known).some((word) =>
      wordsOf(`${thing.noun} ${thing.variant ?? ''}`).some((said) => word.includes(said) || said.includes(word)),
    );
    if (alias && (other || strange)) return [`“${thing.noun}” was taken as ${article(known)}.`];
    if (strange && !INTRODUCED.test(thing.words) && thing.count === 1)
      return [`“${thing.words}” was read as a thing of its own: ${article(thing.noun)} was made beside the ${first.noun}.`];
    const twin = made.slice(0, index).find((one) => one.op === thing.op && one.op !== undefined);
    if (twin && twin.noun !== thing.noun && thing.count === 1 && !INTRODUCED.test(thing.words))
      return [`“${thing.words}” was read as a second thing beside the ${twin.noun}.`];
    return [];
  });
}

const familyOf = ({ op }: BriefThing, vocabulary: Vocabulary): Family | undefined =>
  op === undefined ? undefined : (vocabulary.get(op)?.family ?? 'jewelry');

/** What a thing's maker is called. */
function nameIn({ op = '' }: BriefThing, vocabulary: Vocabulary): string {
  return vocabulary.get(op)?.spoken?.names[0] ?? op.replace(/^create_/, '').replaceAll('_', ' ');
}
