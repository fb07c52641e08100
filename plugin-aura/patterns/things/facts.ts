import { lemma } from '../language/lemma.ts';
import { attributes, type MeasureRead, nounSense, type Phrase } from '../language/phrase.ts';
import { type Arrangement, type Domain, type Item, type Relation, senseOf } from '../language/sense.ts';

/** A part of a thing as a phrase told it: "a black shade", "four drawers", "seat 46 cm high". */
export interface PartFacts {
  part: string;
  phrase: Phrase;
  absent: boolean;
}

/** Where a thing stands to another one, by its number in the list. */
export interface RelationFacts {
  relation: Relation;
  to: number;
}

/** A thing of a prompt, with everything that was said of it. */
export interface ThingFacts {
  thing: string;
  domain: Domain | undefined;
  /** The noun as typed. */
  words: string;
  phrase: Phrase;
  parts: PartFacts[];
  count: number;
  arrangement: Arrangement | undefined;
  /** Columns and rows of a grid. */
  grid: readonly [number, number] | undefined;
  relation: RelationFacts | undefined;
}

/** Phrases to things: a noun that is a thing begins one; parts go to the thing before them. */
export function readThings(phrases: readonly Phrase[]): { things: ThingFacts[]; loose: Phrase[] } {
  const things: ThingFacts[] = [];
  const loose: Phrase[] = [];
  for (const phrase of phrases) {
    const thing = nounSense(phrase, 'thing');
    const part = nounSense(phrase, 'part');
    const owner = things.at(-1);
    if (part && owner && (!thing || isPartHere(phrase, owner))) {
      owner.parts.push({ part: part.part, phrase, absent: phrase.link === 'without' });
      continue;
    }
    const name = thing?.thing ?? (part ? part.part : undefined);
    if (name === undefined && phrase.noun && owner) {
      loose.push(phrase);
      continue;
    }
    if (name === undefined) {
      if (phrase.noun || phrase.unknown.length > 0 || phrase.attributes.length > 0 || phrase.measures.length > 0) loose.push(phrase);
      continue;
    }
    const relation = owner ? (phrase.toIt ?? (inVessel(phrase, owner) ? 'in' : relationOf(phrase))) : undefined;
    things.push({
      thing: name,
      domain: thing?.domain,
      words: phrase.noun?.words ?? name,
      phrase,
      parts: [],
      count: Math.max(1, Math.round(phrase.count ?? 1)),
      arrangement: undefined,
      grid: undefined,
      relation: relation ? { relation, to: things.length - 1 } : undefined,
    });
    readArrangement(things.at(-1)!);
  }
  return { things, loose };
}

/** A word for a thing that is also a part ("a house with a door") is one after "with"; after "on" or "beside" it is a thing. */
const isPartHere = (phrase: Phrase, owner: ThingFacts): boolean =>
  !inVessel(phrase, owner) &&
  phrase.toIt === undefined &&
  ['with', 'without', 'and', 'comma', 'in', 'of', 'through'].includes(phrase.link) &&
  !(phrase.link === 'and' && owner.parts.length === 0 && owner.relation !== undefined && phrase.measures.length > 0);

/** "a vase with flowers": what a vessel holds is a thing in it. */
const inVessel = (phrase: Phrase, owner: ThingFacts): boolean =>
  owner.domain === 'vessel' && phrase.link === 'with' && nounSense(phrase, 'thing')?.domain === 'nature';

function relationOf(phrase: Phrase): Relation | undefined {
  switch (phrase.link) {
    case 'start':
    case 'comma':
    case 'and':
    case 'of':
      return 'beside';
    case 'with':
      return 'on';
    case 'without':
      return undefined;
    case 'in':
      return 'in';
    default:
      return phrase.link;
  }
}

function readArrangement(thing: ThingFacts): void {
  const { phrase } = thing;
  const said = attributes(phrase, 'arrangement')[0];
  thing.arrangement = said?.sense.arrangement;
  const grid = phrase.attributes.find((item) => item.dimensions && item.dimensions.unit === undefined)?.dimensions;
  if (grid && thing.arrangement === 'grid') {
    thing.grid = [Math.max(1, Math.round(grid.values[0])), Math.max(1, Math.round(grid.values[1]))];
    thing.count = thing.grid[0] * thing.grid[1];
  }
}

/** Words of an item as the tables know them, for matching with the options of an operation. */
export const lemmas = (item: Item): string =>
  item.words
    .toLowerCase()
    .split(/[\s-]+/)
    .map(lemma)
    .join(' ');

/** All measures of a phrase that are lengths, angles aside. */
export const lengthsOf = (phrase: Phrase): MeasureRead[] => phrase.measures.filter(({ measure }) => measure !== 'angle');

/** Items that say nothing to a recipe by themselves; they never count as unread. */
export const isSilent = (item: Item): boolean =>
  item.senses.some(({ kind }) => kind === 'filler' || kind === 'style' || kind === 'link') || senseOf(item, 'relation') !== undefined;
