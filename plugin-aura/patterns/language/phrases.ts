import { emptyPhrase, type Link, type MeasureRead, type Phrase } from './phrase.ts';
import { type Item, type Measure, type Relation, type Sense, senseOf } from './sense.ts';

/** Which items may be nouns depends on the field: in jewellery "diamond" is one, elsewhere "face" may not be. */
export interface Grammar {
  isNoun(item: Item): boolean;
}

const hasNumber = (item: Item | undefined): boolean =>
  item !== undefined && (item.quantity?.kind === 'length' || item.quantity?.kind === 'angle' || item.dimensions !== undefined);
const isFiller = (item: Item | undefined): boolean => {
  const senses = item?.senses ?? [];
  return (
    senses.some(({ kind }) => kind === 'filler') && senses.every(({ kind }) => kind === 'filler' || kind === 'extent' || kind === 'verb')
  );
};
const measureOf = (item: Item | undefined): Measure | undefined => senseOf(item, 'measure')?.measure;

/** Words between a number and its dimension: "18 mm in diameter", "2 mm of wall". */
const BRIDGES = /^(in|of|the|a|an|for|as|total|overall|is|to|about|at|by|around|approximately)$/i;

function skipBridges(items: readonly Item[], at: number, step: 1 | -1): number {
  let i = at;
  for (let n = 0; n < 2 && items[i] !== undefined && BRIDGES.test(items[i]!.words); n++) i += step;
  return i;
}

/**
 * Items to phrases: a noun and what belongs to it. English puts most of it before the noun ("a 10 mm hole"), the rest after it ("seat 46 cm
 * high", "spheres of 6 cm"); what follows a comma without a noun of its own belongs to the thing spoken of, not to its last part.
 */
export function readPhrases(items: readonly Item[], grammar: Grammar): Phrase[] {
  return new PhraseReader(items, grammar).read();
}

class PhraseReader {
  readonly #items: readonly Item[];
  readonly #grammar: Grammar;
  readonly #phrases: Phrase[] = [];
  #pending: Phrase = emptyPhrase('start', 0);
  /** Last phrase with a noun. */
  #current: Phrase | undefined;
  /** Measure words already joined to a number. */
  readonly #joined = new Set<Item>();
  #link: Link = 'start';
  #segment = 0;

  constructor(items: readonly Item[], grammar: Grammar) {
    this.#items = items;
    this.#grammar = grammar;
  }

  read(): Phrase[] {
    for (let i = 0; i < this.#items.length; i++) this.#take(this.#items[i]!, i);
    this.#settle();
    if (this.#phrases.length === 0) this.#phrases.push(this.#pending);
    for (const phrase of this.#phrases) phrase.attributes = phrase.attributes.filter((item) => !this.#joined.has(item));
    return this.#phrases;
  }

  #take(item: Item, at: number): void {
    if (item.comma) {
      this.#boundary('comma');
      return;
    }
    if (item.text !== undefined) return;
    if (this.#takeNumber(item, at)) return;
    if (this.#joined.has(item)) return;
    const noun = this.#grammar.isNoun(item) && !this.#isMeasureHere(item, at);
    if (noun) {
      this.#takeNoun(item, at);
      return;
    }
    const link = senseOf(item, 'link')?.link;
    const relation = senseOf(item, 'relation')?.relation;
    if (link === 'each' || link === 'total') {
      const owner = this.#isEmpty() ? (this.#current ?? this.#pending) : this.#pending;
      if (link === 'each') owner.each = true;
      else owner.total = true;
      return;
    }
    if (senseOf(item, 'arrangement')) {
      this.#pending.attributes.push(item);
      return;
    }
    if (relation) {
      this.#boundary(relation);
      return;
    }
    if (link) {
      this.#boundary(link);
      return;
    }
    if (/^(it|them|top|each)$/i.test(item.words) && this.#current && this.#isEmpty() && RELATIONS.has(this.#link)) {
      // "and a lamp on it": the relation speaks of the thing just named
      this.#current.toIt = this.#link as Relation;
      this.#link = 'and';
      return;
    }
    if (isFiller(item)) return;
    if (item.senses.length === 0) {
      this.#pending.unknown.push(item);
      return;
    }
    this.#pending.attributes.push(item);
  }

  #takeNumber(item: Item, at: number): boolean {
    const pending = this.#pending;
    if (hasNumber(item) && !this.#isGrid(item, at)) {
      pending.measures.push(this.#measureAt(item, at));
      return true;
    }
    if (item.dimensions) {
      pending.attributes.push(item);
      return true;
    }
    if (item.quantity?.kind === 'carat') {
      pending.carats.push({ value: item.quantity.value, item });
      if (/^(ctw|tcw|cttw)$/.test(item.quantity.unit)) pending.total = true;
    } else if (item.quantity?.kind === 'karat') pending.karat = item;
    else if (item.ringSize) pending.ringSize = item;
    else if (item.thread !== undefined) pending.thread = item;
    else if (item.number !== undefined) {
      const bare = this.#bareMeasure(item, at);
      if (bare) pending.measures.push(bare);
      else {
        pending.count = item.number;
        pending.countItem = item;
      }
    } else if (item.quantity) pending.unknown.push(item);
    else return false;
    return true;
  }

  /** "a 4 x 2 grid": two plain numbers beside the word for the arrangement. */
  #isGrid(item: Item, at: number): boolean {
    if (item.dimensions === undefined || item.dimensions.unit !== undefined) return false;
    return [this.#items[at + 1], this.#items[at - 1], this.#items[at - 2]].some(
      (near) => senseOf(near, 'arrangement')?.arrangement === 'grid',
    );
  }

  #measureAt(item: Item, at: number): MeasureRead {
    const after = skipBridges(this.#items, at + 1, 1);
    const before = skipBridges(this.#items, at - 1, -1);
    const next = this.#items[after];
    const last = this.#items[before];
    const named = (near: Item | undefined): near is Item =>
      near !== undefined && near !== this.#current?.noun && measureOf(near) !== undefined && !this.#joined.has(near);
    // "height 30 mm, diameter 20 mm": a measure word that a number follows at once belongs to that number
    const takenByNext =
      named(next) &&
      (hasNumber(this.#items[after + 1]) ||
        (this.#items[after + 1] !== undefined && BRIDGES.test(this.#items[after + 1]!.words) && hasNumber(this.#items[after + 2])));
    const chosen = named(last) && (takenByNext || !named(next)) ? last : named(next) && !(takenByNext && named(last)) ? next : undefined;
    let measure = measureOf(chosen);
    if (chosen) this.#joined.add(chosen);
    // "wall 2 mm thick": the noun-like word says what, the adjective only how
    if (chosen === next && named(last) && NOUN_LIKE.has(measureOf(last)!)) {
      measure = measureOf(last);
      this.#joined.add(last);
    }
    const from = chosen && chosen.from < item.from ? chosen.from : item.from;
    const words = chosen ? (from === item.from ? `${item.words} ${chosen.words}` : `${chosen.words} ${item.words}`) : item.words;
    const values = item.dimensions ? item.dimensions.values : [item.quantity!.value];
    return {
      measure: item.quantity?.kind === 'angle' ? 'angle' : measure,
      values,
      unit: item.dimensions?.unit ?? item.quantity?.unit,
      item,
      words,
    };
  }

  /** "module 3", "height 30": a number without a unit beside a measure word. */
  #bareMeasure(item: Item, at: number): MeasureRead | undefined {
    const before = this.#items[skipBridges(this.#items, at - 1, -1)];
    const after = this.#items[at + 1];
    const usable = (near: Item | undefined): near is Item => near !== undefined && measureOf(near) !== undefined && !this.#joined.has(near);
    const chosen =
      usable(before) && !senseOf(before, 'thing')
        ? before
        : usable(after) && !senseOf(after, 'thing') && !senseOf(after, 'relation') && !this.#grammar.isNoun(this.#items[at + 2] ?? item)
          ? after
          : undefined;
    if (!chosen) return undefined;
    this.#joined.add(chosen);
    return {
      measure: measureOf(chosen),
      values: [item.number!],
      unit: undefined,
      item,
      words: chosen === before ? `${chosen.words} ${item.words}` : `${item.words} ${chosen.words}`,
    };
  }

  /** "wall", "inside", "bore" are dimensions beside a number, or once a thing was named; before that they may be the thing. */
  #isMeasureHere(item: Item, at: number): boolean {
    if (measureOf(item) === undefined) return false;
    if (senseOf(item, 'thing') === undefined) return hasNumber(this.#items[at + 1]) || hasNumber(this.#items[at - 1]);
    const named = this.#phrases.length > 0;
    return named && (hasNumber(this.#items[at - 1]) || hasNumber(this.#items[skipBridges(this.#items, at + 1, 1)]));
  }

  #takeNoun(item: Item, at: number): void {
    const previous = this.#items[at - 1];
    const current = this.#current;
    // "moonstone cabochon ring": the cut between stone and ring belongs to the stone
    if (current?.noun && this.#adjacent(current.noun, at)) {
      current.attributes.push(...this.#pending.attributes);
      this.#pending = emptyPhrase('and', this.#segment);
    }
    // "six prong solitaire", "three-legged stool": what is counted stays a phrase of its own, the thing goes before it
    if (
      current?.noun &&
      current.count !== undefined &&
      this.#describes(at, current.noun) &&
      COUNTED.has(current.noun.senses[0]?.kind ?? 'filler') &&
      senseOf(item, 'thing') &&
      !this.#hasThing()
    ) {
      this.#putBefore(current, item);
      return;
    }
    // "diamond hoop", "table lamp": a noun right after another takes it as its attribute
    if (current?.noun !== undefined && (current.noun === previous || this.#adjacent(current.noun, at)) && this.#isEmpty()) {
      if (this.#staysNoun(current.noun, item)) {
        current.attributes.push(item);
        return;
      }
      current.attributes.push(current.noun);
      current.noun = item;
      return;
    }
    // "ring of 8 cubes", "stack of books": the first noun is an arrangement of the second
    const arranged = current?.noun && senseOf(current.noun, 'arrangement') && this.#link === 'of' && current === this.#phrases.at(-1);
    const phrase = this.#pending;
    phrase.noun = item;
    phrase.link = this.#link;
    phrase.segment = this.#segment;
    if (arranged && current?.noun) {
      phrase.attributes.unshift(current.noun, ...current.attributes);
      phrase.link = current.link;
      this.#phrases.pop();
    }
    this.#phrases.push(phrase);
    this.#current = phrase;
    this.#pending = emptyPhrase('and', this.#segment);
  }

  /** Whether only words that describe a stone stand between this stone (or counted part) and the place. */
  #adjacent(noun: Item, at: number): boolean {
    const from = this.#items.indexOf(noun);
    const stone = senseOf(noun, 'gem') !== undefined;
    return this.#items
      .slice(from + 1, at)
      .every((item) => isFiller(item) || (stone && (senseOf(item, 'cut') !== undefined || senseOf(item, 'gem') !== undefined)));
  }

  /** Whether only describing words stand between a counted part and the thing: "three seater leather sofa". */
  #describes(at: number, noun: Item): boolean {
    const between = this.#items.slice(this.#items.indexOf(noun) + 1, at);
    return between.every(
      (item) =>
        !item.comma &&
        item.number === undefined &&
        !item.quantity &&
        !item.dimensions &&
        item.senses.length > 0 &&
        !item.senses.some(({ kind }) => kind === 'link' || kind === 'relation'),
    );
  }

  #hasThing(): boolean {
    return this.#phrases.some((phrase) => senseOf(phrase.noun, 'thing'));
  }

  #putBefore(counted: Phrase, item: Item): void {
    const phrase = emptyPhrase(counted.link, counted.segment);
    phrase.noun = item;
    phrase.attributes = [...counted.attributes, ...this.#pending.attributes];
    counted.attributes = [];
    counted.link = 'with';
    this.#phrases.splice(this.#phrases.indexOf(counted), 0, phrase);
    this.#current = phrase;
    this.#pending = emptyPhrase('and', this.#segment);
  }

  /** "solitaire ring", "ring halo": of two nouns side by side the first stays when the second only trims it. */
  #staysNoun(first: Item, second: Item): boolean {
    return senseOf(first, 'thing') !== undefined && senseOf(second, 'thing') === undefined && senseOf(second, 'part') === undefined;
  }

  #isEmpty(): boolean {
    const p = this.#pending;
    return (
      p.attributes.length === 0 &&
      p.measures.length === 0 &&
      p.carats.length === 0 &&
      p.count === undefined &&
      !p.ringSize &&
      !p.karat &&
      p.unknown.length === 0
    );
  }

  #boundary(link: Link): void {
    this.#settle();
    if (link === 'comma') this.#segment++;
    // "..., with" and ", and" keep the comma's effect for what follows without a noun
    this.#link = link;
  }

  /** Gives what still waits for a noun to the noun that it speaks of. */
  #settle(): void {
    const pending = this.#pending;
    if (this.#isEmpty()) return;
    const head = this.#phrases[0];
    const owner = this.#segment === (this.#current?.segment ?? 0) ? this.#current : head;
    if (!owner) return;
    merge(owner, pending);
    this.#pending = emptyPhrase('and', this.#segment);
  }
}

const RELATIONS: ReadonlySet<Link> = new Set(['on', 'under', 'left', 'right', 'front', 'behind', 'beside', 'in', 'around', 'above']);
const COUNTED: ReadonlySet<Sense['kind']> = new Set(['part', 'setting', 'gem']);
/** Dimensions that are named like parts. */
const NOUN_LIKE: ReadonlySet<Measure> = new Set([
  'wall',
  'bore',
  'wire',
  'bolt_circle',
  'inner_diameter',
  'outer_diameter',
  'pitch',
  'gap',
]);

function merge(into: Phrase, from: Phrase): void {
  into.attributes.push(...from.attributes);
  into.measures.push(...from.measures);
  into.carats.push(...from.carats);
  into.unknown.push(...from.unknown);
  into.ringSize ??= from.ringSize;
  into.thread ??= from.thread;
  into.karat ??= from.karat;
  into.each ||= from.each;
  into.total ||= from.total;
  if (into.count === undefined) {
    into.count = from.count;
    into.countItem = from.countItem;
  } else if (from.countItem) into.unknown.push(from.countItem);
}

const NOUN_KINDS: ReadonlySet<Sense['kind']> = new Set(['thing', 'part']);

/** Nouns outside jewellery: things and parts, except where the word is plainly a material, a colour or a shape of a noun that follows. */
export function generalGrammar(items: readonly Item[]): Grammar {
  return {
    isNoun(item) {
      if (item.senses.length === 0) return isUnknownNoun(item, items);
      if (!item.senses.some(({ kind }) => NOUN_KINDS.has(kind))) return false;
      const other = item.senses.some(
        ({ kind }) => kind === 'material' || kind === 'colour' || kind === 'metal' || kind === 'shape' || kind === 'cut',
      );
      if (!other) return true;
      const at = items.indexOf(item);
      const before = items[at - 1];
      if (before && /^(in|of|from|made of|out of|made from|made out of)$/i.test(before.words)) return false;
      for (let i = at + 1; i < items.length; i++) {
        const next = items[i]!;
        if (next.senses.some(({ kind }) => NOUN_KINDS.has(kind))) return false;
        if (next.comma || next.senses.some(({ kind }) => kind === 'link' || kind === 'relation')) break;
        if (next.quantity || next.dimensions) break;
      }
      // A shape or colour that only could be a noun is one where nothing else is
      return !item.senses.some(({ kind }) => kind === 'colour') || item.senses.some(({ kind }) => kind === 'thing');
    },
  };
}

/** An unknown word that ends a noun phrase: "a flurble", "two zargs with ...". */
function isUnknownNoun(item: Item, items: readonly Item[]): boolean {
  if (
    item.comma ||
    item.number !== undefined ||
    item.quantity ||
    item.dimensions ||
    item.ringSize ||
    item.thread !== undefined ||
    !/^\p{L}/u.test(item.words)
  )
    return false;
  const next = items[items.indexOf(item) + 1];
  return (
    next === undefined || next.comma === true || hasNumber(next) || next.senses.some(({ kind }) => kind === 'link' || kind === 'relation')
  );
}

/** Nouns in jewellery: pieces, their parts and settings, stones, and what trims them. */
export const jewelGrammar: Grammar = {
  isNoun: (item) =>
    item.senses.some(
      (sense) =>
        (sense.kind === 'thing' && sense.domain === 'jewelry') ||
        sense.kind === 'gem' ||
        (sense.kind === 'cut' && isPluralCut(item)) ||
        sense.kind === 'setting' ||
        sense.kind === 'feature' ||
        (sense.kind === 'part' && JEWEL_PARTS.has(sense.part)),
    ) && !item.senses.some(({ kind }) => kind === 'profile'),
};
/** "two baguettes": cuts in the plural stand for stones. */
const isPluralCut = (item: Item): boolean => /[a-z]s$/i.test(item.words) && !/princess$|marquis$/i.test(item.words);
const JEWEL_PARTS: ReadonlySet<string> = new Set(['shank', 'head', 'face', 'link', 'bail', 'drop', 'post', 'wall']);
