import { describes } from './describe.ts';
import type { Target } from './edit.ts';
import { has, type Item, senseOf } from './items.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { countedFrom, everyAt, readEnds, readFew, readOne, someAt } from './singling.ts';

/** What an instruction is about, as words describe it. */

export interface TargetRead {
  target: Target;
  phrase?: NounPhrase;
  end: number;
}

const SELECTED = new Set(['this', 'that', 'these', 'those', 'selected', 'selection', 'highlighted']);

const wordsOf = (source: string, items: readonly Item[], from: number, to: number): string =>
  source.slice(items[from]!.from, items[Math.max(from, to - 1)]!.to).slice(0, 200);

/** Noun of a phrase with nouns that belong to its name ("side stone"), and the words that tell it from others. */
export function targetOf(source: string, items: readonly Item[], phrase: NounPhrase): Target {
  const head = items[phrase.head]!;
  const adjectives = phrase.modifiers.filter((at) => !has(items[at], 'degree', 'filler')).map((at) => items[at]!.key);
  return {
    noun: head.key,
    adjectives,
    words: wordsOf(source, items, phrase.start, phrase.end),
    ...(phrase.ordinal === undefined ? {} : { ordinal: phrase.ordinal }),
    ...(phrase.determiner === 'all' || phrase.determiner === 'each' || phrase.determiner === 'both' ? { all: true } : {}),
    ...(phrase.determiner === 'this' ? { selected: true } : {}),
    ...(head.plural ? { several: true } : {}),
    ...(phrase.possessor ? { of: targetOf(source, items, phrase.possessor) } : {}),
  };
}

/** "the vase half as tall": the factor is no noun of its name. */
export function withoutFactor(phrase: NounPhrase | undefined, items: readonly Item[]): NounPhrase | undefined {
  if (!phrase || phrase.head <= phrase.start || items[phrase.end]?.key !== 'as') return phrase;
  if (!/^(half|double|twice|quarter|third)$/.test(items[phrase.head]!.key)) return phrase;
  const head = phrase.head - 1;
  return { ...phrase, head, end: phrase.head, modifiers: phrase.modifiers.filter((at) => at < head) };
}

/** "make the stone ruby", "the pearls black", "the top oval": a stone or a part and what it becomes are no name of one. */
export function ofStone(read: TargetRead | undefined, items: readonly Item[], to: number): TargetRead | undefined {
  const phrase = read?.phrase;
  if (!read || !phrase || phrase.end < to || phrase.head <= phrase.start || read.end !== phrase.end) return read;
  const noun = items[phrase.head - 1];
  if (!/^(the|its|this|both|all|each)$/.test(phrase.determiner ?? '') || items[phrase.head]!.plural) return read;
  const ofStone = has(noun, 'gem', 'cut') && !has(noun, 'colour') && has(items[phrase.head], 'gem', 'colour');
  const shape = items[phrase.head]!;
  const ofPart = has(noun, 'part', 'thing') && (shape.key === 'square' || (has(shape, 'cut') && !has(shape, 'thing', 'gem', 'feature')));
  if (!ofStone && !ofPart) return read;
  const head = phrase.head - 1;
  const target: Target = { ...read.target, noun: noun!.key, adjectives: read.target.adjectives.filter((word) => word !== noun!.key) };
  return {
    ...read,
    target,
    phrase: { ...phrase, head, end: phrase.head, modifiers: phrase.modifiers.filter((at) => at < head) },
    end: phrase.head,
  };
}

/** "it", "this", "the second drawer of the desk", "all legs but the left one", "everything". */
export function readTarget(source: string, items: readonly Item[], at: number): TargetRead | undefined {
  const item = items[at];
  if (item === undefined || item.mark !== undefined) return undefined;
  const singled = readSingled(source, items, at);
  if (singled) return singled;
  const pronoun = senseOf(item, 'pronoun')?.pronoun;
  const that = item.key === 'that' && readNounPhrase(items, at + 1) ? 1 : 0;
  const phrase = withoutFactor(readNounPhrase(items, at + that), items);
  if (!phrase || (pronoun && pronoun !== 'person')) {
    if (/^(everything|all|all of it|whole thing)$/.test(item.key) || senseOf(item, 'determiner')?.determiner === 'all') {
      const of = has(items[at + 1], 'pronoun')
        ? at + 2
        : senseOf(items[at + 1], 'link')?.link === 'of' && has(items[at + 2], 'pronoun')
          ? at + 3
          : at + 1;
      return except(source, items, { target: { all: true, adjectives: [], words: item.words }, end: of });
    }
    if ((SELECTED.has(item.key) && that === 0) || pronoun === 'this') {
      const one = items[at + 1]?.key === 'one' || items[at + 1]?.key === 'part' || items[at + 1]?.key === 'object' ? 1 : 0;
      return { target: { selected: true, adjectives: [], words: item.words }, end: at + 1 + one };
    }
    if (pronoun === 'it' || pronoun === 'they') {
      const whole = /whole|entire|every|all/.test(item.key);
      return { target: { adjectives: [], words: item.words, ...(!whole && { pronoun: true }) }, end: at + 1 };
    }
    const determiner = senseOf(item, 'determiner')?.determiner;
    // "the whole thing", "the selected one", "the left one"
    if (determiner === 'the' || determiner === 'this') {
      let i = at + 1;
      const adjectives: string[] = [];
      while (i < at + 4 && items[i] && !items[i]!.mark && items[i]!.key !== 'one' && items[i]!.key !== 'thing' && !has(items[i], 'link'))
        adjectives.push(items[i++]!.key);
      if (items[i]?.key === 'thing') return { target: { adjectives: [], words: wordsOf(source, items, at, i + 1) }, end: i + 1 };
      if (items[i]?.key === 'one' || items[i]?.quantity?.kind === 'number')
        return {
          target: {
            adjectives: adjectives.filter((word) => !SELECTED.has(word)),
            ...(adjectives.some((word) => SELECTED.has(word)) ? { selected: true } : {}),
            words: wordsOf(source, items, at, i + 1),
          },
          end: i + 1,
        };
    }
    if (!phrase) {
      // "the oval", "the oak": told by what it is like
      const told = determiner === 'the' && describes(items[at + 1] ?? item) ? items[at + 1] : undefined;
      // "the right door", known as a word of its owner: one of the doors
      const [, side, noun] = /^(left|right|top|bottom|front|back|upper|lower|middle) ([a-z]+)$/.exec(told?.key ?? '') ?? [];
      const like = side !== undefined && noun !== undefined ? { noun, adjectives: [side] } : { adjectives: [told?.key ?? ''] };
      return told && { target: { ...like, words: wordsOf(source, items, at, at + 2) }, end: at + 2 };
    }
  }
  const target = targetOf(source, items, phrase);
  if (/^(thing|object|design|model|piece|whole|part|item)$/.test(target.noun ?? '') && target.adjectives.length === 0) {
    const selected = target.selected === true;
    return { target: { adjectives: [], words: target.words, ...(selected ? { selected } : {}) }, phrase, end: phrase.end };
  }
  let end = phrase.end;
  const from = countedFrom(items, end);
  if (from && (target.ordinal !== undefined || target.adjectives.length > 0)) {
    target.from = from.from;
    end = from.end;
    target.words = wordsOf(source, items, at, end);
  }
  if (senseOf(items[end], 'link')?.link === 'of') {
    const owner = readTarget(source, items, end + 1);
    if (owner?.target.noun !== undefined && !has(items[end + 1], 'material', 'gem')) {
      target.of = owner.target;
      target.words = wordsOf(source, items, at, owner.end);
      end = owner.end;
    }
  }
  return except(source, items, { target, phrase, end });
}

/** "every second stone", "3 of the books", "the middle one". */
function readSingled(source: string, items: readonly Item[], at: number): TargetRead | undefined {
  const ends = readEnds(source, items, at) ?? readFew(source, items, at);
  if (ends) return ends;
  const every = everyAt(items, at);
  if (every) {
    const named = items[every.end];
    // "every second wagon yellow": the noun alone, and what it becomes
    const bare =
      has(named, 'part', 'thing') && (has(named, 'gem') || !has(named, 'material', 'colour')) && describes(items[every.end + 1] ?? named!);
    const of = /^ones?$/i.test(named?.words ?? '')
      ? undefined
      : bare
        ? { target: { noun: named!.key, adjectives: [], words: named!.words }, end: every.end + 1 }
        : readTarget(source, items, every.end);
    const end = of?.end ?? every.end + (items[every.end]?.key === 'one' ? 1 : 0);
    return {
      target: { ...(of?.target ?? { pronoun: true, adjectives: [] }), every: every.every, words: wordsOf(source, items, at, end) },
      end,
    };
  }
  const some = someAt(items, at);
  const of = some && (has(items[some.end], 'pronoun', 'determiner') ? readTarget(source, items, some.end) : undefined);
  if (some && of) {
    const { all: _all, pronoun, ...target } = of.target;
    const who = pronoun ? { counted: true } : {};
    return { target: { ...target, ...who, some: some.some, words: wordsOf(source, items, at, of.end) }, end: of.end };
  }
  const one = readOne(source, items, at);
  if (one?.target.adjectives.some((word) => SELECTED.has(word)) === false) return one;
  return undefined;
}

/** "all but the seat", "everything except the stone". */
function except(source: string, items: readonly Item[], read: TargetRead): TargetRead {
  const link = senseOf(items[read.end], 'link')?.link;
  if (link !== 'except' && !(link === 'but' && read.target.all)) return read;
  const kept = readTarget(source, items, read.end + 1);
  if (!kept) return read;
  return {
    ...read,
    target: { ...read.target, except: [kept.target], words: wordsOf(source, items, read.end - 1, kept.end) },
    end: kept.end,
  };
}
