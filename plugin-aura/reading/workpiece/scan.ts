import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import { hang, type Node } from '../node.ts';
import { type Piece, piecesOf } from './atoms.ts';
import { outlineAt } from './outline.ts';
import { headAhead, isDescription, type Label, labelAt, matchAt, placeAt, SCREW, tokensOf } from './phrases.ts';
import { DESCRIBING, FILLING, LIMBS, SHAPING, type Shape, type Word, wordAt } from './words.ts';

/** A body or a feature while the text is read. */
export interface Item {
  node: Node;
  word: Word;
  shape?: Shape;
  owner?: Item;
  /** Raised on its owner, or taken out of it; a sketch is neither until it is extruded or cut. */
  way?: 'raised' | 'cut' | 'sketched';
  /** As it was called: a bore is a hole, but not "the hole". */
  name?: string;
}

interface Waiting {
  facts: { fact: Bare<Fact>; from: number; to: number }[];
  count?: { value: number; from: number; to: number };
  determiner?: string;
  preposition?: string;
}

const CUTS = /^(cut|remove|subtract|removed|cutting|mill|drill|cutted|bore|pierce|punch)$/;
const PREPOSITION = /^(in|on|of|into|onto|through|to|from|at|across|along|inside|within|between|over|under|around|above|below|for)$/;
const DETERMINER = /^(the|this|that|these|those|its|each|both|every|all|their|it)$/;
const SIDE = /^(horizontal|vertical|long|longer|short|shorter|upper|lower|top|bottom|left|right|other|upright)$/;
const GENERIC = /^(object|part|shape|solid|component|model|cad model|form|structure|design|piece|geometry|element|item|workpiece|body)$/;

/**
 * Reads a description from left to right: words of bodies and features open items, numbers and descriptions go to the item that they stand
 * before, or to the one that was spoken of last. The first body is the part; what follows is worked into it or raised on it.
 */
export class Scan {
  base: Item | undefined;
  readonly items: Item[] = [];
  readonly unread: { words: string; from: number; to: number }[] = [];
  /** Words of other things than parts of machines: then it is no description of one. */
  foreign = 0;
  readonly pieces: Piece[];
  readonly tokens: string[];
  #subject: Item | undefined;
  /** What a sentence is about: "Each leg has two holes." */
  #topic: Item | undefined;
  #waiting: Waiting = { facts: [] };
  #label: (Label & { from: number }) | undefined;
  #cutting = false;
  #distance: { value: number; from: number; to: number } | undefined;
  /** Places that a clause begins with: "in the middle of the top face cut ..." */
  #ahead: Waiting['facts'] = [];
  #heads = 0;
  #joined = '';
  /** Whether the sentence is about each of several. */
  #every = false;
  #definite = false;
  /** "extrude a rectangle by 20 mm": the number behind "by" is how far. */
  #pulls = false;
  /** "revolve a profile": it is turned about its axis. */
  #revolves = false;
  /** Whether the first sketch has been pulled out. */
  #extruded = false;
  /** After a colon the thing is named again: "a dome: a hemisphere of ...". */
  #colon = false;
  readonly source: string;
  readonly lexicon: Lexicon;
  readonly text: number;

  constructor(source: string, lexicon: Lexicon, text: number) {
    this.source = source;
    this.lexicon = lexicon;
    this.text = text;
    this.pieces = piecesOf(source);
    this.tokens = tokensOf(this.pieces);
    for (let i = 0; i < this.pieces.length; ) i += Math.max(1, this.#step(i));
    this.#settle();
    this.#sentence();
  }

  #said(from: number, to: number): { words: string; span: { text: number; from: number; to: number } } {
    return { words: this.source.slice(from, to).slice(0, 200), span: { text: this.text, from, to } };
  }
  #say(item: Item | undefined, fact: Bare<Fact>, from: number, to: number): void {
    if (item) item.node.facts.push({ ...fact, ...this.#said(from, to) } as Fact);
    else this.#waiting.facts.push({ fact, from, to });
  }
  #lost(from: number, to: number): void {
    this.unread.push({ words: this.source.slice(from, to), from, to });
  }

  #step(i: number): number {
    const piece = this.pieces[i]!;
    const drawn = this.#drawn(i);
    if (drawn > 0) return drawn;
    switch (piece.kind) {
      case 'break':
        return this.#break(i);
      case 'by':
        return 1;
      case 'value':
        return this.#value(i);
      case 'thread':
        return this.#thread(i);
      case 'point':
        return this.#point(i);
      case 'axis':
        this.#place({ kind: 'position', at: piece.both ? `${piece.axis} both` : piece.axis, distance: piece.value }, piece.from, piece.to);
        return 1;
      default:
        return this.#word(i);
    }
  }

  /** An outline by coordinates: the body's where there is none yet, else a sketch on it. */
  #drawn(i: number): number {
    const outline = outlineAt(this.pieces, this.tokens, i);
    if (!outline) return 0;
    const { from } = this.pieces[i]!;
    const { to } = this.pieces[i + outline.length - 1]!;
    const bare = (item: Item | undefined): item is Item =>
      item !== undefined &&
      item.node.facts.every(({ kind }) => kind !== 'measure' && kind !== 'outline') &&
      (item === this.base || item.way === 'sketched');
    if (!bare(this.#subject))
      this.#open({ kind: this.base ? 'flat' : 'solid', noun: this.base ? 'outline' : 'profile', shape: 'box' }, from, to);
    this.#say(this.#subject, outline.fact, from, to);
    if (this.#revolves || /\b(?:revolved?|rotated?)\b/i.test(this.source))
      this.#say(this.#subject, { kind: 'adjective', adjective: 'revolved' }, from, to);
    return outline.length;
  }

  #break(i: number): number {
    const sign = this.tokens[i]!;
    this.#label = undefined;
    this.#colon = sign === ':';
    if (sign === ':' || sign === '(' || sign === ')' || sign === '=' || sign === '/') return 1;
    const opened = sign === ',' && this.#waiting.determiner === 'a' && this.#waiting.facts.length > 0;
    if (!(opened && headAhead(this.pieces, this.tokens, i + 1))) this.#settle();
    this.#joined = ',';
    if (/[.;!?\n]/.test(sign)) this.#sentence();
    return 1;
  }
  #sentence(): void {
    for (const { fact, from, to } of this.#ahead) this.#say(this.#subject, fact, from, to);
    this.#ahead = [];
    this.#topic = undefined;
    this.#cutting = false;
    this.#heads = 0;
    this.#joined = '';
  }
  /** What waited for a noun that did not come is said of what was spoken of last. */
  #settle(): void {
    const { facts, count } = this.#waiting;
    this.#waiting = { facts: [] };
    if (this.#distance) this.#lost(this.#distance.from, this.#distance.to);
    this.#distance = undefined;
    for (const { fact, from, to } of facts)
      if (this.#subject) this.#say(this.#owes(this.#subject, fact), fact, from, to);
      else this.#lost(from, to);
    if (count) this.#lost(count.from, count.to);
  }

  /** The item that a fact is of: a limb or an edge has no length of the whole, and hands it on. */
  #owes(item: Item, fact: Bare<Fact>): Item {
    if (fact.kind !== 'measure' || !this.base || item === this.base || item.node.noun === 'flat') return item;
    if (fact.of !== undefined && /^(wall|floor|overall|flange|web|leg)$/.test(fact.of)) return this.base;
    const { kind } = item.word;
    const has = (dimension: Dimension): boolean =>
      item.node.facts.some((other) => other.kind === 'measure' && other.dimension === dimension);
    const baseHas = (dimension: Dimension): boolean =>
      this.base!.node.facts.some((other) => other.kind === 'measure' && other.dimension === dimension);
    const whole = has('width') || has('height') || this.base.shape === 'prism';
    if (kind === 'limb' && fact.dimension === 'length' && whole && !baseHas('length')) return this.base;
    if (kind === 'limb' && this.base.shape === 'prism' && /^(height|thickness)$/.test(fact.dimension)) return this.base;
    if (kind === 'edge' && /^(length|width|height|diameter)$/.test(fact.dimension) && !baseHas(fact.dimension)) return this.base;
    return item;
  }

  #place(fact: Bare<Fact>, from: number, to: number): void {
    if (this.#heads === 0 && this.base) this.#ahead.push({ fact, from, to });
    else if (this.#waiting.facts.length > 0 && !this.#subject) this.#waiting.facts.push({ fact, from, to });
    else this.#say(this.#subject, fact, from, to);
  }

  #point(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'point') return 1;
    const [x = 0, y = 0] = piece.at;
    const rect = matchAt(this.tokens, i, /^\(\) (?:to|and) \(\) /);
    const other = rect ? this.pieces[i + 2] : undefined;
    const subject = this.#subject;
    if (this.tokens[i - 1] === 'origin') return 1;
    if (other?.kind === 'point' && subject && subject.shape === 'box') {
      const [x1 = 0, y1 = 0] = other.at;
      this.#say(subject, { kind: 'measure', dimension: 'size', value: Math.abs(x1 - x), index: 0, among: 2 }, piece.from, other.to);
      this.#say(subject, { kind: 'measure', dimension: 'size', value: Math.abs(y1 - y), index: 1, among: 2 }, piece.from, other.to);
      this.#say(subject, { kind: 'position', at: 'sketch x', distance: (x + x1) / 2 }, piece.from, other.to);
      this.#say(subject, { kind: 'position', at: 'sketch y', distance: (y + y1) / 2 }, piece.from, other.to);
      return rect!.length;
    }
    this.#place({ kind: 'position', at: 'sketch x', distance: x }, piece.from, piece.to);
    this.#place({ kind: 'position', at: 'sketch y', distance: y }, piece.from, piece.to);
    return 1;
  }

  #thread(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'thread') return 1;
    const ahead = headAhead(this.pieces, this.tokens, i + 1);
    const fact: Bare<Fact> = { kind: 'thread', diameter: piece.diameter, ...(piece.pitch === undefined ? {} : { pitch: piece.pitch }) };
    if (ahead) this.#waiting.facts.push({ fact, from: piece.from, to: piece.to });
    else if (this.#subject && /^(hole|boss)$/.test(this.#subject.node.noun)) this.#say(this.#subject, fact, piece.from, piece.to);
    else {
      const item = this.#open({ kind: 'feature', noun: 'hole' }, piece.from, piece.to);
      this.#say(item, fact, piece.from, piece.to);
    }
    return 1;
  }

  #value(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'value') return 1;
    const { tokens, pieces } = this;
    const lines = matchAt(
      tokens,
      i + 1,
      /^(?:straight |connected )?(?:line|segment|side|edge|loop|curve|arc)s? (?=[:,.]|that|which|the|form|from|to|start|connect)/,
    );
    if (lines && piece.whole && piece.raw < 40 && (piece.worded || piece.times)) return 1 + lines.length;
    const parted = matchAt(tokens, i + 1, /^(?:part|piece|section) (?=object|body|component|shape|assembly|part|model|structure|design)/);
    if (parted && piece.whole) return 2;
    const many = matchAt(tokens, i + 1, /^(pointed|sided|point|lobed|pronged|armed) /);
    if (many && piece.whole) {
      this.#waiting.facts.push({ fact: { kind: 'number', of: 'side', value: piece.raw }, from: piece.from, to: pieces[i + 1]!.to });
      return 2;
    }
    if (piece.value === 0 && this.base?.shape === 'wedge') return 1;
    if (piece.worded && piece.raw === 1 && /^(at|in|on|near|from|per|of)$/.test(tokens[i + 1] ?? '')) return 1;
    const counted = piece.worded ? placeAt(pieces, tokens, i) : undefined;
    if (counted && counted.length > 1 && !wordAt(tokens, i + counted.length)) return this.#placed(i, counted);
    const chain = [i];
    const round = /^(diameter|radius)$/.test(this.#label?.dimension ?? '');
    while (!round && tokens[chain.at(-1)! + 1] === 'x' && tokens[chain.at(-1)! + 2] === '#' && chain.length < 3)
      chain.push(chain.at(-1)! + 2);
    const last = chain.at(-1)!;
    const next = last + 1;
    const { from } = piece;
    const { to } = pieces[last]!;
    const value = (at: number): Extract<Piece, { kind: 'value' }> => pieces[at] as Extract<Piece, { kind: 'value' }>;
    const whole = chain.every((at) => value(at).whole);
    // "4 by 3 holes", "a 4 x 4 grid"
    const grid = matchAt(tokens, next, /^(?:rectangular |square )?(grid|array|pattern|matrix) (?:of )?/);
    const before = matchAt(tokens, i - 2, /^(grid|array|pattern|matrix) of /);
    if (chain.length === 2 && whole && (grid ?? before)) {
      const [columns, rows] = [value(i).raw, value(last).raw];
      this.#pattern(
        { kind: 'pattern', pattern: 'grid', columns, rows },
        next + (grid?.length ?? 0),
        before ? pieces[i - 2]!.from : from,
        grid ? pieces[next + grid.length - 1]!.to : to,
      );
      return next - i + (grid?.length ?? 0);
    }
    if (chain.length === 1 && this.#counts(i)) return 1;
    if (chain.length === 1) {
      const around = matchAt(tokens, i - 2, /^(?:on|around|along) (?:a|the) # /) && this.#subject?.word.kind === 'feature';
      const circle =
        matchAt(tokens, next, /^(?:diameter )?(?:bolt|pitch|hole) circle (?:diameter )?/) ??
        (around ? matchAt(tokens, next, /^(?:diameter )?(?:circle|ring) /) : undefined);
      if (circle) {
        const last = pieces[next + circle.length - 1]!.to;
        this.#pattern({ kind: 'pattern', pattern: 'circle', diameter: piece.value }, next + circle.length, from, last);
        return 1 + circle.length;
      }
      const spaced = matchAt(
        tokens,
        next,
        /^(?:apart|spacing|pitch|center to center|between center|center distance|on center|ctr|center) (?:center to center |between center |on center )?/,
      );
      const spread =
        matchAt(tokens, i - 2, /^(spaced|spacing|pitch|apart) (?:of|by|at|every|is) /) ??
        matchAt(tokens, i - 1, /^(spaced|spacing|pitch) /);
      if ((spaced ?? spread) && !this.#label) {
        const last = spaced ? pieces[next + spaced.length - 1]!.to : to;
        this.#pattern({ kind: 'pattern', pattern: 'row', spacing: piece.value }, next + (spaced?.length ?? 0), from, last);
        return 1 + (spaced?.length ?? 0);
      }
      const off = matchAt(tokens, next, /^(?:away |in |inward |inset |set in |up |down )?(?:from|below|above|inside|off|in from) (?=\S)/);
      if (off && !this.#label) {
        this.#distance = { value: piece.value, from, to };
        return 1 + off.length;
      }
    }
    if (piece.angle) {
      this.#measure({ kind: 'measure', dimension: 'angle', value: piece.value }, next, from, to);
      this.#label = undefined;
      return 1;
    }
    if (this.#pulls && tokens[i - 1] === 'x' && chain.length === 1 && this.#subject?.shape && !this.#label) {
      this.#label = { dimension: 'height', of: 'extruded', from };
      this.#pulls = false;
      this.#extruded = true;
    }
    const label = this.#label;
    if (label && chain.length === 1) {
      this.#label = undefined;
      const again = labelAt(tokens, next);
      const twice =
        again?.after && (label.of === 'extruded' || again.dimension === label.dimension) && again.of === undefined ? again.length : 0;
      this.#measure(this.#sized(i, twice > 0 && label.of !== 'extruded' ? label : label), next + twice, label.from, to);
      return 1 + twice + this.#long(next, label.dimension);
    }
    this.#label = undefined;
    const joiner = matchAt(tokens, next, /^(?:in|of) /);
    const after =
      chain.length === 1 ? labelAt(tokens, next + (joiner && !/^(in|of)$/.test(tokens[next + 1] ?? '') ? joiner.length : 0)) : undefined;
    if (after?.of === 'corner' && after.dimension === 'radius' && chain.length === 1) {
      // the words behind it open the rounding that it is of
      this.#waiting.facts.push({ fact: this.#sized(i, { dimension: 'radius' }), from, to });
      return 1;
    }
    if (after) {
      const skipped = labelAt(tokens, next) ? 0 : 1;
      const end = next + skipped + after.length;
      // "10 mm depth 5": the word belongs to the number behind it
      const taken = !after.after && tokens[end] === '#' && !this.#afterNumber(end);
      const bored = /^(drill|drilled|bore|bored|ream|reamed)$/.test(tokens[i - 1] ?? '') && !headAhead(pieces, tokens, end);
      const drilled =
        /^(diameter)$/.test(after.dimension) &&
        after.of === undefined &&
        /^(through|thru|drill|tapped)$/.test(tokens[end] ?? '') &&
        !headAhead(pieces, tokens, end);
      const unsized =
        this.#subject?.node.noun === 'hole' && this.#subject.node.facts.every(({ kind }) => kind !== 'measure' && kind !== 'thread');
      const cornered =
        after.dimension === 'radius'
          ? matchAt(tokens, end, /^(?:on |at |to )?(?:the |all |four )*(?:vertical |outer )?(corner|edge)s? /)
          : undefined;
      if (cornered && this.base) {
        const item = this.#open({ kind: 'edge', noun: 'fillet' }, from, pieces[end + cornered.length - 1]!.to);
        this.#say(item, { kind: 'position', at: cornered.found[1]! }, from, pieces[end + cornered.length - 1]!.to);
        this.#say(item, this.#sized(i, { dimension: 'radius' }), from, to);
        return end + cornered.length - i;
      }
      if ((drilled || bored) && this.base && !unsized) this.#open({ kind: 'feature', noun: 'hole' }, from, pieces[end]!.to);
      if (!taken) {
        this.#measure(this.#sized(i, after), end, from, pieces[end - 1]!.to);
        return end - i + this.#long(end, after.dimension);
      }
    }
    const lastSaid = chain.length > 1 ? labelAt(tokens, next) : undefined;
    if (lastSaid && (lastSaid.after || lastSaid.dimension === 'thickness') && !this.#labels(next + lastSaid.length)) {
      const rest = chain.slice(0, -1);
      for (const [index, at] of rest.entries())
        this.#measure(
          { ...this.#sized(at, { dimension: 'size' }), ...(rest.length > 1 ? { index, among: rest.length } : {}) } as Bare<Fact>,
          next + lastSaid.length,
          from,
          to,
        );
      this.#measure(this.#sized(last, lastSaid), next + lastSaid.length, from, pieces[next + lastSaid.length - 1]!.to);
      return next + lastSaid.length - i;
    }
    const holes =
      chain.length === 2 && value(i).whole && value(i).raw <= 24 && value(i).raw > 1 ? headAhead(pieces, tokens, next) : undefined;
    if (holes?.word.noun === 'hole' && /s$/i.test(this.#text(holes.at + holes.length - 1)) && value(i).raw !== value(last).raw) {
      // "4 x 5.5 holes": so many of that size
      this.#waiting.count = { value: value(i).raw, from, to: value(i).to };
      this.#measure(this.#sized(last, { dimension: 'size' }), next, value(last).from, to);
      return next - i;
    }
    if (chain.length === 1 && tokens[next] === 'square' && !headAhead(pieces, tokens, next + 1) && this.#subject) {
      this.#say(this.#subject, { kind: 'measure', dimension: 'side', value: piece.value }, from, pieces[next]!.to);
      return 2;
    }
    for (const [index, at] of chain.entries())
      this.#measure(
        { ...this.#sized(at, { dimension: 'size' }), ...(chain.length > 1 ? { index, among: chain.length } : {}) } as Bare<Fact>,
        next,
        from,
        to,
      );
    return next - i;
  }
  /** "20 mm diameter x 30 mm": the second number is how long. */
  #long(at: number, dimension: Dimension): number {
    const [by, piece] = [this.tokens[at], this.pieces[at + 1]];
    if (!/^(diameter|radius)$/.test(dimension) || by !== 'x' || piece?.kind !== 'value' || labelAt(this.tokens, at + 2)) return 0;
    this.#measure(this.#sized(at + 1, { dimension: 'length' }), at + 2, piece.from, piece.to);
    return 2;
  }
  /** Whether a number has a word of its own behind it, or opens a chain. */
  #afterNumber(at: number): boolean {
    const label = labelAt(this.tokens, at + 1);
    return label !== undefined || this.tokens[at + 1] === 'x' || headAhead(this.pieces, this.tokens, at + 1) !== undefined;
  }

  #sized(at: number, { dimension, of }: Label): Bare<Fact> {
    const piece = this.pieces[at] as Extract<Piece, { kind: 'value' }>;
    return {
      kind: 'measure',
      dimension,
      ...(of === undefined ? {} : { of }),
      value: piece.value,
      ...(piece.unit === undefined ? {} : { unit: piece.unit }),
    } as Bare<Fact>;
  }

  /** A number goes to the noun that follows it at once, or to what was spoken of last. */
  #measure(fact: Bare<Fact>, next: number, from: number, to: number): void {
    const ahead = headAhead(this.pieces, this.tokens, next);
    const joined = /^(and|with)$/.test(this.tokens[next] ?? '');
    const article =
      this.#waiting.determiner === 'a' &&
      /^(and|,)$/.test(this.tokens[next] ?? '') &&
      headAhead(this.pieces, this.tokens, next + 1) !== undefined;
    if ((ahead && !joined) || article || !this.#subject) this.#waiting.facts.push({ fact, from, to });
    else {
      const subject = this.#stepped(fact) ?? this.#subject;
      this.#say(this.#owes(subject, fact), fact, from, to);
    }
  }

  /** The next diameter of a shaft begins its next length. */
  #stepped(fact: Bare<Fact>): Item | undefined {
    const subject = this.#subject;
    if (fact.kind !== 'measure' || fact.dimension !== 'diameter' || fact.of !== undefined || !subject || !this.base) return undefined;
    if (subject.shape !== 'cylinder' || !(subject === this.base || subject.node.noun === 'journal')) return undefined;
    if (!subject.node.facts.some((other) => other.kind === 'measure' && other.dimension === 'diameter' && other.of === undefined))
      return undefined;
    return this.#open({ kind: 'raised', noun: 'journal', shape: 'cylinder' }, 0, 0);
  }

  #pattern(fact: Bare<Fact>, next: number, from: number, to: number): void {
    const ahead = headAhead(this.pieces, this.tokens, next);
    if (ahead && this.tokens[next - 1] !== 'and') this.#waiting.facts.push({ fact, from, to });
    else if (this.#subject && this.#subject !== this.base) this.#say(this.#subject, fact, from, to);
    else this.#ahead.push({ fact, from, to });
  }

  /** Whether a number says how many of the noun that follows there are. */
  #counts(i: number): boolean {
    const piece = this.pieces[i] as Extract<Piece, { kind: 'value' }>;
    const next = this.tokens[i + 1] ?? '';
    const sized = labelAt(this.tokens, i + 1);
    const label = sized && this.tokens[i + 1 + sized.length] !== '#' ? sized : undefined;
    if (!(piece.times || piece.whole) || label || this.#label || piece.raw < 1) return false;
    if (/^(bolt|pitch) circle/.test(`${next} ${this.tokens[i + 2] ?? ''}`)) return false;
    const thread = next === '@';
    const head = headAhead(this.pieces, this.tokens, i + 1);
    if (!head && !(piece.times && (thread || next === '#'))) return false;
    const plural = head !== undefined && /(s|teeth|feet)$/i.test(this.#text(head.at + head.length - 1));
    if (!(piece.times || next === '#' || thread || plural || (piece.worded && piece.raw > 1))) return false;
    this.#waiting.count = { value: piece.raw, from: piece.from, to: piece.to };
    return true;
  }
  #text(at: number): string {
    const piece = this.pieces[at]!;
    return this.source.slice(piece.from, piece.to);
  }

  #word(i: number): number {
    const { tokens, pieces } = this;
    const token = tokens[i]!;
    const { from, to } = pieces[i]!;
    const special = this.#special(i);
    if (special > 0) return special;
    if (token === 'base' && this.base && /^(pyramid|cone|prism|wedge)$/.test(this.base.shape ?? '')) {
      this.#label = { dimension: 'size', of: 'base', from };
      return 1;
    }
    const label = labelAt(tokens, i);
    const named = this.#wordAt(i);
    const standing = named && /^(wall)$/.test(named.word.noun) && !isNew(this.#waiting) ? undefined : named;
    const head =
      token === 'cut' && !isNew(this.#waiting)
        ? undefined
        : token === 'angle' && /^right$/.test(tokens[i - 1] ?? '')
          ? undefined
          : standing;
    if (named && !head && token !== 'cut' && !label) return named.length;
    const place = /^(in|on|of)$/.test(token) ? undefined : placeAt(pieces, tokens, i);
    if (
      place &&
      !(head && head.length > place.length) &&
      !(label && !label.after && tokens[i + label.length] !== undefined && this.#labels(i + label.length))
    )
      return this.#placed(i, place);
    if (label && !(head && head.word.kind !== 'limb' && head.length >= label.length && !this.#labels(i + label.length))) {
      if (!label.after || tokens[i + label.length] === '#')
        this.#label = { dimension: label.dimension, ...(label.of === undefined ? {} : { of: label.of }), from };
      else this.#lost(from, pieces[i + label.length - 1]!.to);
      return label.length;
    }
    if (head) return this.#head(i, head);
    if (PREPOSITION.test(token)) {
      if (!/^(of|for)$/.test(token) || !this.#waiting.preposition) this.#waiting.preposition = token;
      if (
        /^(through)$/.test(token) &&
        this.#subject?.word.kind === 'feature' &&
        /^(everything|all|both|it|the)$/.test(tokens[i + 1] ?? 'all')
      )
        this.#say(this.#subject, { kind: 'adjective', adjective: 'through' }, from, to);
      return 1;
    }
    if (/^(a|an)$/.test(token)) {
      this.#waiting.determiner = 'a';
      return 1;
    }
    if (DETERMINER.test(token)) {
      this.#waiting.determiner = token;
      if (token === 'it') this.#waiting.preposition = undefined;
      return 1;
    }
    if (/^(tap|tapped)$/.test(token) && tokens[i + 1] === '@' && this.base) {
      const item = this.#open({ kind: 'feature', noun: 'hole' }, from, pieces[i + 1]!.to);
      this.#say(item, { kind: 'adjective', adjective: 'tapped' }, from, to);
      return 1;
    }
    if (
      token === 'cut' &&
      !/^(and|then|,|[.]|it|x)$/.test(tokens[i - 1] ?? '.') &&
      (this.#waiting.determiner === 'a' || this.#waiting.count) &&
      this.base
    )
      return this.#head(i, { word: { kind: 'feature', noun: 'cutout' }, length: 1 });
    if (
      /^(drill|bore|ream)$/.test(token) &&
      this.base &&
      !headAhead(pieces, tokens, i + 1 + (/^(a|an|the)$/.test(tokens[i + 1] ?? '') ? 1 : 0)) &&
      matchAt(tokens, i + 1, /^(?:a |an |out )?# (?:deep |through|down|into|x |on|in|at|from)/)
    ) {
      this.#open({ kind: 'feature', noun: 'hole' }, from, to);
      return 1;
    }
    if (CUTS.test(token)) {
      this.#cutting = true;
      this.#cutSketch(i);
      return 1;
    }
    if (/^(extrude|extruded|extrusion|extruding|pull|raise)$/.test(token)) return this.#extrudes(i);
    if (token === 'then') {
      this.#settle();
      this.#heads = 0;
      this.#joined = '';
      return 1;
    }
    if (
      /^(revolve|revolved|rotate|rotated|revolving)$/.test(token) &&
      this.base?.node.facts.every(({ kind }) => kind !== 'measure') !== false
    ) {
      this.#revolves = true;
      return 1;
    }
    if (/^(with|having|has|have|and|contain|containing|featuring|include|including|but)$/.test(token)) {
      this.#joined = token === 'and' && this.#joined === 'with' ? 'and' : token === 'and' ? 'and' : 'with';
      if (token !== 'and' && this.#waiting.determiner !== 'each') this.#waiting.determiner = undefined;
      this.#waiting.preposition = undefined;
      if (token !== 'and' && !this.#topic) this.#topic = this.#subject;
      return 1;
    }
    if (SCREW.test(token) && headAhead(pieces, tokens, i + 1)) {
      this.#waiting.facts.push({ fact: { kind: 'adjective', adjective: 'clearance' }, from, to });
      return 1;
    }
    if (isDescription(tokens, i)) return this.#describes(i);
    const substance = this.#substance(i);
    if (substance > 0) return substance;
    if (FILLING.test(token)) return 1;
    const follows = wordAt(tokens, i + 1) !== undefined;
    if (!follows && this.lexicon.senses.get(token)?.some((sense) => sense.kind === 'thing')) this.foreign++;
    this.#lost(from, to);
    return 1;
  }

  /** The noun that begins here, for what it is on this part: a flange of a beam is a limb, one of a pipe is raised on it. */
  #wordAt(i: number): { word: Word; length: number } | undefined {
    const found = wordAt(this.tokens, i);
    const sided = this.#waiting.facts.some(({ fact }) => fact.kind === 'adjective' && /^(horizontal|vertical)$/.test(fact.adjective));
    const plates = this.items.some(({ word, name }) => word.kind === 'limb' && name === 'plate');
    if (found?.word.noun === 'plate' && this.base && this.base.word.noun === 'bracket' && (sided || plates))
      return { ...found, word: { kind: 'limb', noun: 'leg' } };
    if (found?.word.noun === 'leg' && this.base?.shape === 'prism') return { ...found, word: { kind: 'limb', noun: 'leg' } };
    if (!found || found.word.kind !== 'limb') return found;
    const { noun } = found.word;
    if (!this.base) return noun === 'flange' ? { ...found, word: { kind: 'solid', noun, shape: 'cylinder', says: 'flat' } } : found;
    if (isBar(this.base)) return found;
    if (noun === 'flange' && this.base.shape === 'any') return { ...found, word: { kind: 'solid', noun, shape: 'cylinder', says: 'flat' } };
    if (noun === 'flange' && this.base.word.noun === 'flange') return { ...found, word: this.base.word };
    return {
      ...found,
      word:
        noun === 'web' ? { kind: 'raised', noun: 'rib' } : { kind: 'raised', noun, ...(noun === 'flange' ? {} : { says: 'rectangular' }) },
    };
  }

  /** Whether a number for the word before stands here: "diameter 50", "height of 40". */
  #labels(at: number): boolean {
    return matchAt(this.tokens, at, /^(?:of |is |= |: |are |equal to |around |about |being )?(?:the )?# /) !== undefined;
  }

  #special(i: number): number {
    const { tokens, pieces } = this;
    const { from } = pieces[i]!;
    const end = (length: number): number => pieces[i + length - 1]!.to;
    const circle = matchAt(tokens, i, /^(?:bolt|pitch|hole) circle (?:diameter )?(?:of |is |= )?(?:diameter )?(# )?/);
    if (circle) {
      const value = circle.found[1] ? pieces[i + circle.length - 1] : undefined;
      const diameter = value?.kind === 'value' ? value.value : undefined;
      this.#pattern(
        { kind: 'pattern', pattern: 'circle', ...(diameter === undefined ? {} : { diameter }) },
        i + circle.length,
        from,
        end(circle.length),
      );
      return circle.length;
    }
    const row = matchAt(
      tokens,
      i,
      /^(?:in |along )?(?:a )?(?:single |straight )?(row|line|circle|circular pattern|grid|square pattern) (?!\(|from|to|of (?:#|radius|diameter))/,
    );
    if (
      row &&
      (this.#subject?.word.kind === 'feature' || this.#subject?.way === 'raised') &&
      tokens[i] !== 'circle' &&
      /^(in|along|row|grid)$/.test(tokens[i]!)
    ) {
      const word = row.found[1]!;
      const pattern = word.startsWith('circ') ? 'circle' : word === 'grid' || word.startsWith('square') ? 'grid' : 'row';
      this.#say(this.#subject, { kind: 'pattern', pattern }, from, end(row.length));
      return row.length;
    }
    const letter = matchAt(
      tokens,
      i,
      /^([lutizhcvx]) (shape|shaped|profile|section|channel|beam|bar|bracket|angle|extrusion|block|plate|notch|groove|iron|form|clamp|mount|strut) /,
    );
    if (letter) {
      const named = wordAt(tokens, i + 1);
      const keeps = named !== undefined && letter.found[2] !== 'shape';
      this.#waiting.facts.push({ fact: { kind: 'adjective', adjective: `${letter.found[1]} shaped` }, from, to: end(keeps ? 1 : 2) });
      if (!keeps && !headAhead(pieces, tokens, i + 2))
        return 2 + this.#head(i, { word: { kind: 'solid', noun: `${letter.found[1]} shape`, shape: 'bar' }, length: 0 });
      return keeps ? 1 : 2;
    }
    const open = matchAt(tokens, i, /^open (?:at |on |to )?(?:the |its |one )?(top|bottom|front|back|end|both end|side|one end|upward)s? /);
    if (open) {
      const shell = this.#shell(from, end(open.length));
      this.#say(shell, { kind: 'adjective', adjective: `open ${open.found[1]}` }, from, end(open.length));
      return open.length;
    }
    const rounded = matchAt(
      tokens,
      i,
      /^(rounded|filleted|chamfered|beveled) (?:off )?(?:vertical |outer |top |upper |bottom |lower |all |four |# )?(corner|edge)s? /,
    );
    if (rounded && !labelAt(tokens, i + rounded.length - 1 + 1)?.after) {
      const kind = /^(chamfered|beveled)$/.test(rounded.found[1]!) ? 'chamfer' : 'fillet';
      const waits = this.#waiting;
      this.#waiting = { facts: [] };
      const item = this.#open({ kind: 'edge', noun: kind }, from, end(rounded.length));
      for (const { fact, from: f, to } of waits.facts) this.#say(item, fact, f, to);
      const which = tokens
        .slice(i + 1, i + rounded.length)
        .filter((word) => word !== 'off' && word !== '#')
        .join(' ');
      this.#say(item, { kind: 'position', at: which }, from, end(rounded.length));
      return rounded.length;
    }
    const corner = matchAt(tokens, i, /^(corner|edge) (radius|fillet|rounding|chamfer) /);
    if (corner) {
      const item = this.#open({ kind: 'edge', noun: corner.found[2] === 'chamfer' ? 'chamfer' : 'fillet' }, from, end(corner.length));
      for (const { fact, from: f, to } of this.#waiting.facts) this.#say(item, fact, f, to);
      this.#waiting = { facts: [] };
      this.#say(item, { kind: 'position', at: corner.found[1]! }, from, end(corner.length));
      return corner.length;
    }
    const broken = matchAt(tokens, i, /^(?:break (?:all )?(?:sharp )?edge|all (?:sharp )?edge broken|break edge) /);
    if (broken) {
      const item = this.#open({ kind: 'edge', noun: 'chamfer' }, from, end(broken.length));
      this.#say(item, { kind: 'position', at: 'all edge' }, from, end(broken.length));
      return broken.length;
    }
    const ends = matchAt(tokens, i, /^(?:full )?(rounded|round|semicircular|radius|hemispherical|half round|arched) (end|top) /);
    if (ends) {
      this.#say(
        this.#waiting.facts.length > 0 && !this.#subject ? undefined : this.#subject,
        { kind: 'adjective', adjective: 'rounded end' },
        from,
        end(2),
      );
      return ends.length;
    }
    const way = matchAt(
      tokens,
      i,
      /^(parallel|perpendicular|along|across) (?:to |with )?(?:the |its )?(?:whole |full |entire )?(long|longer|short|shorter|length|width|long axis|main|longitudinal)(?: (?:side|edge|axis|axe|direction|dimension|way))? /,
    );
    if (way && this.#subject && this.#subject !== this.base) {
      const short = /short|width/.test(way.found[2]!) !== (way.found[1] === 'perpendicular');
      this.#say(this.#subject, { kind: 'adjective', adjective: short ? 'crosswise' : 'lengthwise' }, from, end(way.length));
      return way.length;
    }
    const full =
      matchAt(tokens, i, /^(?:along |over |across |through |for )?(?:the |its )?(?:full|whole|entire) (length|width|depth|height) /) ??
      matchAt(
        tokens,
        i,
        /^(?:from )?(lengthwise|crosswise|edge to edge|end to end|from end to end|from side to side|side to side|front to back) /,
      );
    if (full && this.#subject?.node.noun === 'hole' && /front|side|end|lengthwise|length|edge/.test(full.found[0])) {
      const size = /front/.test(full.found[0]) ? 'front face' : 'end face';
      this.#say(this.#subject, { kind: 'position', at: size }, from, end(full.length));
      return full.length;
    }
    if (full && this.#subject && this.#subject !== this.base) {
      const across = /width|side|front|cross/.test(full.found[1]!);
      this.#say(this.#subject, { kind: 'adjective', adjective: across ? 'crosswise' : 'lengthwise' }, from, end(full.length));
      if (/edge to edge|side to side|end to end/.test(full.found[0]))
        this.#say(this.#subject, { kind: 'adjective', adjective: 'open' }, from, end(full.length));
      return full.length;
    }
    const over = matchAt(tokens, i, /^(across|along) (?:the |its )?(?:top|bottom|front|back|left|right|upper)(?: (?:face|surface|side))? /);
    if (over && this.#subject?.way === 'cut')
      this.#say(this.#subject, { kind: 'adjective', adjective: over.found[1] === 'across' ? 'crosswise' : 'lengthwise' }, from, end(1));
    const alike = matchAt(tokens, i, /^as (?:tall|high|long|wide|thick|deep) as (?:the |its |a )?\S+ /);
    if (alike) {
      this.#say(this.#subject, { kind: 'adjective', adjective: 'same' }, from, end(alike.length));
      return alike.length;
    }
    const steps =
      matchAt(tokens, i, /^(section|step|segment|portion|stage|diameter) (?:[:]|of|with|[(]) /) ??
      matchAt(tokens, i, /^(section|segment|portion|stage|step) (?:[.,;]|$|of )/);
    if (steps && this.#waiting.count && this.base?.shape === 'cylinder' && this.#subject === this.base) {
      const { count } = this.#waiting;
      this.#waiting = { facts: [] };
      this.#say(this.base, { kind: 'adjective', adjective: 'stepped' }, pieces[i]!.from, pieces[i]!.to);
      this.#say(this.base, { kind: 'number', of: 'section', value: count.value }, count.from, count.to);
      return 1;
    }
    const shaped = matchAt(tokens, i, /^(square|rectangular|round|circular) cross section /);
    if (shaped && this.base) {
      this.#say(this.base, { kind: 'adjective', adjective: `${shaped.found[1]} section` }, from, end(shaped.length));
      return shaped.length;
    }
    const section = matchAt(tokens, i, /^(?:cross section|cross sectional|section profile) /);
    if (section) {
      const facts = [...this.#waiting.facts];
      this.#waiting.facts = [];
      for (const { fact, from: f, to } of facts) {
        const shape =
          fact.kind === 'adjective' && /^(square|rectangular|round|circular)$/.test(fact.adjective)
            ? `${fact.adjective} section`
            : undefined;
        this.#say(this.base, shape === undefined ? fact : { kind: 'adjective', adjective: shape }, f, to);
      }
      return section.length;
    }
    const slope = matchAt(tokens, i, /^(?:rising|rises|sloping|slopes|tapering|going|ramping) (?:up |down )?from # (?:high |tall )?to # /);
    if (slope && this.base?.shape === 'wedge') {
      const ends = pieces.slice(i, i + slope.length).flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
      this.#say(this.base, { kind: 'measure', dimension: 'height', value: Math.max(...ends) }, from, end(slope.length));
      return slope.length;
    }
    const flat = matchAt(
      tokens,
      i,
      /^flat (?:face |surface |area )?(?:is )?(?:cut |machined |ground |milled )?(?:off )?(?:at|on|from) (?:the |its )?(top|bottom) /,
    );
    if (flat && this.base) {
      const item = this.#open({ kind: 'feature', noun: 'flat' }, from, end(flat.length));
      this.#say(item, { kind: 'position', at: flat.found[1]! }, from, end(flat.length));
      return flat.length;
    }
    const eased = matchAt(
      tokens,
      i,
      /^round (?:off )?(?:all |the |its |off |four |# )*(?:(?:vertical|outer|top|upper|bottom|lower|sharp) )?(corner|edge)s? /,
    );
    if (eased && this.base) {
      const item = this.#open({ kind: 'edge', noun: 'fillet' }, from, end(eased.length));
      this.#say(
        item,
        {
          kind: 'position',
          at: tokens
            .slice(i + 1, i + eased.length)
            .filter((word) => !/^(off|the|its|#)$/.test(word))
            .join(' '),
        },
        from,
        end(eased.length),
      );
      return eased.length;
    }
    const dressed = matchAt(tokens, i, /^(?:is |are |be )?(filleted|rounded|chamfered|beveled)(?: off)? (?:x |with |to |at |# |[.,;]|$)/);
    if (dressed && this.#subject && !headAhead(pieces, tokens, i + 1)) {
      const owner = this.#subject;
      const places = owner.node.facts.filter((fact) => fact.kind === 'position' && /edge|corner|rim/.test(fact.at));
      const waits = this.#ahead.filter(({ fact }) => fact.kind === 'position');
      if (places.length + waits.length > 0) {
        owner.node.facts = owner.node.facts.filter((fact) => !places.includes(fact));
        const item = this.#open(
          { kind: 'edge', noun: /^(chamfered|beveled)$/.test(dressed.found[1]!) ? 'chamfer' : 'fillet' },
          from,
          pieces[i]!.to,
        );
        item.node.facts.push(...places);
        return 1;
      }
    }
    const inner =
      this.base && isBar(this.base) ? matchAt(tokens, i, /^(?:inside|inner|internal) (?:bend |corner )?(radius|fillet) /) : undefined;
    if (inner) {
      const waits = this.#waiting.facts;
      this.#waiting = { facts: [] };
      const item = this.#open({ kind: 'edge', noun: 'fillet' }, from, end(inner.length));
      for (const { fact, from: f, to: t } of waits) this.#say(item, fact, f, t);
      this.#say(item, { kind: 'position', at: 'inner corner' }, from, end(inner.length));
      return inner.length;
    }
    const beside = matchAt(tokens, i, /^side x side /);
    if (beside) return beside.length;
    const bare = matchAt(tokens, i, /^(?:without|no|with no) (?:a |any )?(lid|cover|top|floor|bottom) /);
    if (bare && this.base?.shape === 'box') {
      const shell = this.#shell(from, end(bare.length));
      this.#say(shell, { kind: 'adjective', adjective: /floor|bottom/.test(bare.found[1]!) ? 'open bottom' : 'open top' }, from, end(bare.length));
      return bare.length;
    }
    const frame = matchAt(
      tokens,
      i,
      /^(?:in|on|at) (?:a |the (?:corner )?(?:of )?(?:a )?)?(?:rectangle|square|rectangular pattern|square pattern|rectangular grid) (?:of |with |measuring )?# (?:x # )?/,
    );
    if (frame && this.#subject?.word.kind === 'feature') {
      const [a, b = a] = pieces.slice(i, i + frame.length).flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
      this.#say(this.#subject, { kind: 'pattern', pattern: 'grid', columns: 2, rows: 2, spacing: a!, across: b! }, from, end(frame.length));
      return frame.length;
    }
    const wide = matchAt(tokens, i, /^(top|bottom|base) (?:of |is |: )?# (?!from|below|above)/);
    if (
      wide &&
      this.base &&
      /^(prism|cone|pyramid|box)$/.test(this.base.shape ?? '') &&
      this.base.node.facts.some((fact) => fact.kind === 'adjective' && /trapez|conical|pyramid|truncated/.test(fact.adjective))
    ) {
      this.#label = { dimension: 'width', of: wide.found[1] === 'top' ? 'top' : 'base', from };
      return wide.length - 1;
    }
    const series = this.base?.shape === 'cylinder' && this.#subject === this.base ? this.#series(i) : 0;
    if (series > 0) return series;
    const everyStep = matchAt(
      tokens,
      i,
      /^each (?:step |section |segment |portion |diameter |part )?(?:being |is |of )?# (?:long|tall|high|in length) /,
    );
    if (everyStep && this.items.some(({ node }) => node.noun === 'journal')) {
      const piece = pieces.slice(i, i + everyStep.length).find((other) => other.kind === 'value');
      if (piece?.kind === 'value')
        for (const item of this.items)
          if (item === this.base || item.node.noun === 'journal')
            this.#say(item, { kind: 'measure', dimension: 'length', value: piece.value }, from, end(everyStep.length));
      return everyStep.length;
    }
    const rising = matchAt(
      tokens,
      i,
      /^(rising|rises|extending|extends|protruding|protrudes|projecting|projects|standing|stands|raised|sticking|sticks|stick|extruded|extending) (?:up |out |upward |outward |another |x )*# /,
    );
    if (rising && this.#subject && this.#subject !== this.base && !labelAt(tokens, i + rising.length)) {
      this.#label = { dimension: 'height', from };
      return rising.length - 1;
    }
    const outside = matchAt(tokens, i, /^(?:outside|overall|outer|external|main|total) (?:dimension|size)s? (?:of |are |is |: )?/);
    if (outside) {
      this.#subject = this.base;
      return outside.length;
    }
    const stock = matchAt(
      tokens,
      i,
      /^(?:made |bent |cut |folded |formed )*(?:of|from|out of) (?:a )?# (?:thick )?(?:steel |aluminum |metal |brass )*(?:sheet|plate|stock|material|steel|aluminum|sheet metal|metal) /,
    );
    if (stock && this.base) {
      const piece = pieces.slice(i, i + stock.length).find((other) => other.kind === 'value');
      if (piece?.kind === 'value')
        this.#say(this.base, { kind: 'measure', dimension: 'thickness', value: piece.value }, from, end(stock.length));
      const metal = /(steel|aluminum|brass)/.exec(stock.found[0])?.[1];
      if (metal) this.#ofBase({ kind: 'material', material: metal }, from, end(stock.length));
      return stock.length;
    }
    const flats = matchAt(tokens, i, /^flat (?:surface |face |area )?/);
    if (flats && /flats$/i.test(this.#text(i)) && this.base && !matchAt(tokens, i - 2, /^(?:across|over) (?:the )?/)) {
      this.#open({ kind: 'feature', noun: 'flat' }, from, to0(pieces, i));
      return 1;
    }
    const purpose = matchAt(tokens, i, /^for (?:a |an |the |holding )?/);
    if (purpose) {
      let length = purpose.length;
      while (
        i + length < tokens.length &&
        !/^([.,;:()]|with|and|has|having)$/.test(tokens[i + length]!) &&
        pieces[i + length]!.kind !== 'thread'
      )
        length++;
      if (pieces[i + length]?.kind !== 'thread') return length;
    }
    const right = matchAt(tokens, i, /^(?:at )?(?:a )?right angle (?:to each other )?/);
    if (right) {
      this.#say(this.#subject, { kind: 'adjective', adjective: 'perpendicular' }, from, end(right.length));
      return right.length;
    }
    const tip = matchAt(
      tokens,
      i,
      /^(?:the |its )?(tip|top|apex|point|bottom|end) (?:is |has been |was )?(?:cut|truncated|sliced|removed|chopped) (?:off |flat |away |horizontally )*(?:at (?:a |the )?(?:height (?:of )?)?)?/,
    );
    if (tip && this.base) {
      const item = this.#open({ kind: 'feature', noun: 'flat' }, from, end(tip.length));
      this.#say(item, { kind: 'position', at: tip.found[1] === 'bottom' ? 'bottom' : 'top' }, from, end(tip.length));
      if (/ at /.test(tip.found[0]) && tokens[i + tip.length] === '#') this.#label = { dimension: 'height', of: 'overall', from };
      return tip.length;
    }
    const stands = matchAt(tokens, i, /^(?:so )?(?:that )?(?:it |the part |the whole )?(?:is |stand )?# (?:tall|high) /);
    if (stands && this.#subject?.node.noun === 'flat') {
      const piece = pieces[i + stands.length - 2];
      if (piece?.kind === 'value')
        this.#say(this.#subject, { kind: 'measure', dimension: 'height', of: 'overall', value: piece.value }, from, end(stands.length));
      return stands.length;
    }
    const apart =
      matchAt(tokens, i, /^(?:evenly|equally|uniformly) (?:spaced|distributed|arranged|placed) /) ??
      matchAt(tokens, i, /^in both direction /) ??
      matchAt(tokens, i, /^center to center /);
    if (apart) {
      if (this.#subject && this.#subject !== this.base)
        this.#say(this.#subject, { kind: 'adjective', adjective: 'evenly spaced' }, from, end(apart.length));
      return apart.length;
    }
    return 0;
  }

  /** "diameters 30, 24 and 18", "lengths 40, 30, 20": one of each length of a shaft. */
  #series(i: number): number {
    const { tokens, pieces } = this;
    const label = tokens[i];
    if (label !== 'diameter' && label !== 'length') return 0;
    const found: { value: number; at: number }[] = [];
    let at = i + 1;
    while (/^(of|are|is|=|:)$/.test(tokens[at] ?? '')) at++;
    for (; at < tokens.length; at++) {
      const piece = pieces[at]!;
      if (piece.kind === 'value' && !labelAt(tokens, at + 1)) found.push({ value: piece.value, at });
      else if (!/^(,|and|then|\/)$/.test(tokens[at]!)) break;
    }
    if (found.length < 2) return 0;
    const { base } = this;
    const sections = (): Item[] => this.items.filter((item) => item === base || item.node.noun === 'journal');
    found.forEach(({ value, at: place }, k) => {
      if (label === 'diameter' && k > 0)
        this.#open({ kind: 'raised', noun: 'journal', shape: 'cylinder' }, pieces[place]!.from, pieces[place]!.to, true);
      this.#say(sections()[k], { kind: 'measure', dimension: label, value }, pieces[place]!.from, pieces[place]!.to);
    });
    this.#waiting = { facts: [] };
    this.#subject = base;
    return found.at(-1)!.at + 1 - i;
  }

  #shell(from: number, to: number): Item {
    const shell = this.items.find(({ word }) => word.kind === 'shell') ?? this.#open({ kind: 'shell', noun: 'shell' }, from, to, true);
    this.#say(shell, { kind: 'adjective', adjective: 'hollow' }, from, to);
    return shell;
  }

  #placed(i: number, { at, length }: { at: string; length: number }): number {
    const { from } = this.pieces[i]!;
    const { to } = this.pieces[i + length - 1]!;
    const distance = this.#distance;
    const { preposition } = this.#waiting;
    this.#distance = undefined;
    this.#waiting.preposition = undefined;
    this.#waiting.determiner = undefined;
    const face = preposition === 'from' && !distance && this.#subject?.way === 'cut' && !/face|corner|edge|center|middle/.test(at);
    const fact: Bare<Fact> = { kind: 'position', at: face ? `${at} face` : at, ...(distance ? { distance: distance.value } : {}) };
    // "corner holes", "side plates"
    const ahead = headAhead(this.pieces, this.tokens, i + length);
    if (ahead && !distance && (length === 1 || this.#heads === 0)) this.#waiting.facts.push({ fact, from, to });
    else this.#place(fact, distance?.from ?? from, to);
    return length;
  }

  #describes(i: number): number {
    const token = this.tokens[i]!;
    const { from, to } = this.pieces[i]!;
    if (/^(shaped|shape|end|evenly|equally|spaced|single|identical|first|second|third|other|equal|aligned)$/.test(token)) {
      if (/^(second)$/.test(token)) this.#waiting.determiner = 'another';
      return 1;
    }
    if (token === 'another') {
      this.#waiting.determiner = 'another';
      return 1;
    }
    const ahead = headAhead(this.pieces, this.tokens, i + 1);
    const fact: Bare<Fact> = { kind: 'adjective', adjective: token };
    if (/^(concentric|central|centered|coaxial|concentrically)$/.test(token)) {
      const place: Bare<Fact> = { kind: 'position', at: 'center' };
      if (ahead) this.#waiting.facts.push({ fact: place, from, to });
      else this.#say(this.#subject, place, from, to);
      return 1;
    }
    if (ahead) this.#waiting.facts.push({ fact, from, to });
    else if (/^(hollow|shelled|hollowed)$/.test(token)) this.#shell(from, to);
    else this.#say(this.#subject, fact, from, to);
    return 1;
  }

  /** Materials, colours and finishes. */
  #substance(i: number): number {
    for (let n = Math.min(3, this.tokens.length - i); n > 0; n--) {
      const key = this.tokens.slice(i, i + n).join(' ');
      const sense = this.lexicon.senses.get(key)?.find(({ kind }) => kind === 'material' || kind === 'colour' || kind === 'finish');
      if (!sense) continue;
      const { from } = this.pieces[i]!;
      const { to } = this.pieces[i + n - 1]!;
      if (sense.kind === 'material') this.#ofBase({ kind: 'material', material: sense.material }, from, to);
      if (sense.kind === 'colour') this.#ofBase({ kind: 'colour', colour: sense.colour }, from, to);
      if (sense.kind === 'finish') this.#ofBase({ kind: 'finish', finish: sense.finish }, from, to);
      return n;
    }
    return 0;
  }
  #ofBase(fact: Bare<Fact>, from: number, to: number): void {
    if (this.base) this.#say(this.base, fact, from, to);
    else this.#waiting.facts.push({ fact, from, to });
  }

  /** "cut it through the body", "and cut 5 mm deep": said of the sketch before it. */
  #cutSketch(i: number): void {
    const sketch = this.#subject;
    if (!sketch || sketch === this.base || sketch.word.kind !== 'flat' || sketch.way !== 'sketched') return;
    if (headAhead(this.pieces, this.tokens, i + 1)) return;
    const next = matchAt(
      this.tokens,
      i + 1,
      /^(?:it |this |that |them |extrude )?(?:#|through|down|to|completely|all|[.]|inward|into|by|out|away)/,
    );
    if (next || i === this.tokens.length - 1) this.#asCut(sketch, i);
  }
  #asCut(sketch: Item, i: number): void {
    sketch.way = 'cut';
    sketch.node.noun = 'pocket';
    sketch.node.key = 'pocket';
    sketch.node.role = 'feature';
    const shape = Object.entries(SHAPING).find(([, value]) => value?.[0] === sketch.word.shape && value?.[1] === sketch.word.says);
    if (shape) this.#say(sketch, { kind: 'adjective', adjective: shape[0] }, sketch.node.span?.from ?? 0, sketch.node.span?.to ?? 0);
    this.#cutting = false;
    this.#heads++;
    const through = matchAt(this.tokens, i + 1, /^(?:\S+ ){0,3}?(?:through|all)(?: |$)/);
    const far = this.tokens.slice(i + 1, i + 6).findIndex((token) => token === '#' || /^[.,;]$/.test(token));
    if (far >= 0 && this.tokens[i + 1 + far] === '#') this.#label = { dimension: 'depth', from: this.pieces[i]!.from };
    if (through && !through.found[0].includes('#'))
      this.#say(sketch, { kind: 'adjective', adjective: 'through' }, this.pieces[i]!.from, this.pieces[i]!.to);
  }

  #extrudes(i: number): number {
    const { tokens } = this;
    if (/^(cut|cutting)$/.test(tokens[i + 1] ?? '') || this.#cutting) {
      const sketch = this.#subject;
      if (sketch && sketch !== this.base && sketch.way === 'sketched') this.#asCut(sketch, i + 1);
      return tokens[i + 1] === 'cut' ? 2 : 1;
    }
    const begin = i + 1 + (/^(a|an|the|this|that|it)$/.test(tokens[i + 1] ?? '') ? 1 : 0);
    const ahead = headAhead(this.pieces, tokens, begin);
    if (ahead && ahead.word.kind !== 'edge') {
      this.#pulls = true;
      return 1;
    }
    const first = !this.#extruded && this.base && !this.#solid(this.base);
    this.#extruded = true;
    const sketch = first ? this.base : this.#subject;
    const target =
      sketch && /^(edge|feature|limb|shell)$/.test(sketch.word.kind)
        ? (this.items.findLast(({ way, word }) => way === 'sketched' || word.kind === 'flat') ?? this.base)
        : sketch;
    if (target) {
      if (target.way === 'sketched') target.way = 'raised';
      this.#subject = target;
      this.#heads++;
      const far = matchAt(tokens, i + 1, /^(?:it |them |this |the |\S+ )?(?:symmetrical|symmetrically|both)/);
      if (far) this.#say(target, { kind: 'adjective', adjective: 'both ways' }, this.pieces[i]!.from, this.pieces[i]!.to);
    }
    // the next plain number is how far
    for (let at = i + 1; at < Math.min(tokens.length, i + 9) && tokens[at] !== '.' && tokens[at] !== ';'; at++) {
      const piece = this.pieces[at]!;
      if (piece.kind !== 'value') continue;
      if (tokens[at + 1] !== 'x' && !headAhead(this.pieces, tokens, at + 1)) {
        const label = labelAt(tokens, at + 1);
        if (!label || label.after) this.#label = { dimension: 'height', of: 'extruded', from: this.pieces[i]!.from };
      }
      break;
    }
    return 1;
  }

  #head(i: number, { word, length }: { word: Word; length: number }): number {
    // "bearing block support": the last noun is the thing, those before it describe it
    const next = length > 0 && (word.kind === 'solid' || word.kind === 'flat') ? wordAt(this.tokens, i + length) : undefined;
    const between = next ? this.source.slice(this.pieces[i + length - 1]!.to, this.pieces[i + length]!.from) : ',';
    if (next && next.word.kind !== 'edge' && next.word.kind !== 'shell' && /^[\s-]*(style|type|like)?[\s-]*$/i.test(between)) {
      const shaping =
        word.kind === 'flat' || Object.hasOwn(SHAPING, word.noun)
          ? (word.says ?? (word.shape === 'cylinder' ? 'circular' : 'rectangular'))
          : undefined;
      const { from, to } = this.pieces[i]!;
      if (shaping !== undefined) this.#waiting.facts.push({ fact: { kind: 'adjective', adjective: shaping }, from, to });
      return length;
    }
    const from = this.pieces[i]!.from;
    const to = this.pieces[i + Math.max(1, length) - 1]!.to;
    const { preposition, determiner } = this.#waiting;
    const definite = determiner !== undefined && DETERMINER.test(determiner);
    const plural = /[^s]s$/i.test(this.#text(i + Math.max(1, length) - 1));
    const known = this.#known(word, from, to);
    const bare =
      determiner === undefined && this.#waiting.count === undefined && this.#waiting.facts.every(({ fact }) => fact.kind !== 'measure');
    const again =
      known !== undefined &&
      bare &&
      (known === this.base || (known.word.kind === 'limb' && (this.#heads === 0 || preposition !== undefined))) &&
      !plural;
    const other = determiner === 'a' && this.#waiting.facts.some(({ fact }) => fact.kind === 'measure');
    const refers =
      known !== undefined &&
      !other &&
      (definite || again || preposition === 'of') &&
      this.#waiting.count === undefined &&
      determiner !== 'another';
    if (refers || (preposition !== undefined && definite && known)) {
      const facts = this.#waiting.facts;
      this.#waiting = { facts: [] };
      if (preposition === undefined && this.#subject?.word.kind === 'edge' && known === this.base) {
        this.#heads++;
        return Math.max(0, length);
      }
      if (preposition === undefined || !this.#subject || this.#subject === known) {
        this.#subject = known;
        this.#topic = known;
        this.#every = /^(each|both|every)$/.test(determiner ?? '') || plural;
      } else this.#turnTo(known!, preposition, determiner, from, to);
      if (known?.shape === 'any')
        for (const { fact, from: f, to: t } of facts) {
          const shape = fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective) ? SHAPING[fact.adjective] : undefined;
          if (!shape) continue;
          this.#say(known, fact, f, t);
          known.shape = shape[0];
        }
      for (const { fact, from: f, to: t } of facts)
        if (fact.kind === 'adjective' || fact.kind === 'position') continue;
        else this.#say(known, fact, f, t);
      for (const { fact, from: f, to: t } of facts)
        if (fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective)) continue;
        else if (fact.kind === 'adjective' && known?.word.kind === 'limb') this.#say(known, fact, f, t);
      this.#heads++;
      return Math.max(0, length);
    }
    this.#definite = determiner === 'the';
    this.#open(word, from, to);
    this.#definite = false;
    if (plural && this.#subject && this.#subject.node.count === 1 && this.#subject.node.counted === undefined)
      this.#subject.node.plural = true;
    return Math.max(0, length);
  }

  /** The item that a noun names which was spoken of before. */
  #known(word: Word, from: number, to: number): Item | undefined {
    const base = this.base;
    if (!base) return undefined;
    const called = (at: number): string => this.source.slice(at, to).split(/\s+/).at(-1)!.toLowerCase().replace(/s$/, '');
    const name = called(from);
    const said = this.items.findLast(
      (item) =>
        (item.node.noun === word.noun || item.word.noun === word.noun) &&
        (item.name === undefined || item.name === name || item.word.kind === 'limb'),
    );
    const which = this.#waiting.facts.flatMap(({ fact }) =>
      fact.kind === 'adjective' && SIDE.test(fact.adjective) ? [fact.adjective] : [],
    );
    if (said?.word.kind === 'limb' && which.length > 0) {
      const same = this.items.find(
        ({ node }) => node.noun === word.noun && node.facts.some((fact) => fact.kind === 'adjective' && which.includes(fact.adjective)),
      );
      if (same) return same;
      if (this.#waiting.preposition === undefined && this.#waiting.determiner === undefined) return undefined;
      const other = this.#limb(word, from, to);
      for (const adjective of which) this.#say(other, { kind: 'adjective', adjective }, from, to);
      return other;
    }
    if (said) return said;
    if (GENERIC.test(word.noun) || word.noun === 'sheet' || base.word.noun === word.noun) return base;
    if (
      word.shape !== undefined &&
      word.shape !== 'any' &&
      base.shape === word.shape &&
      this.items.every((item) => item === base || item.shape !== word.shape)
    )
      return base;
    if (isBar(base) && LIMBS.test(word.noun)) return this.#limb(word, from, to);
    if (word.kind === 'solid' && word.noun === 'base') return base;
    return undefined;
  }
  #limb(word: Word, from: number, to: number): Item {
    const node = this.#node(word.noun, 'part', from, to);
    const item: Item = { node, word: { ...word, kind: 'limb' }, owner: this.base! };
    hang(node, this.base!.node);
    this.items.push(item);
    return item;
  }

  /** "in each leg", "through the boss": what was spoken of last belongs there. */
  #turnTo(known: Item, preposition: string, determiner: string | undefined, from: number, to: number): void {
    const subject = this.#subject!;
    if (subject.word.kind === 'edge' && known.way === 'raised' && known !== this.base) {
      const siblings = subject.node.parent?.parts;
      siblings?.splice(siblings.indexOf(subject.node), 1);
      subject.owner = known;
      hang(subject.node, known.node);
      return;
    }
    if (
      /^(in|on|into|onto|through|at|within|inside|of|from|to)$/.test(preposition) &&
      subject.word.kind !== 'limb' &&
      subject !== this.base &&
      known !== subject &&
      known !== this.base &&
      subject.node.parent !== known.node
    ) {
      if (/^(of|from|to)$/.test(preposition) && known.word.kind !== 'limb') return;
      const siblings = subject.node.parent?.parts;
      siblings?.splice(siblings.indexOf(subject.node), 1);
      subject.owner = known;
      hang(subject.node, known.node);
      if (known.word.kind === 'limb' && /^(each|both|every|either)$/.test(determiner ?? ''))
        this.#say(subject, { kind: 'adjective', adjective: 'each' }, from, to);
      if (known.word.kind === 'limb' && this.#text(this.pieces.findIndex((piece) => piece.from >= from && piece.to <= to)).length > 0)
        subject.node.words = this.source.slice(subject.node.span?.from ?? from, to).slice(0, 200);
    } else if (this.#heads === 0 || subject === this.base) this.#topic = known;
  }

  #node(noun: string, role: Node['role'], from: number, to: number): Node {
    return { noun, key: noun, role, count: 1, plural: false, facts: [], parts: [], ...this.#said(from, to) };
  }

  /** A new body or feature; takes what waited for it. */
  #open(word: Word, from: number, to: number, quiet = false): Item {
    const base = this.base;
    const named =
      base !== undefined &&
      (base.shape === 'any' ||
        (this.#colon && this.#waiting.count === undefined && base.node.facts.every(({ kind }) => kind !== 'measure')));
    this.#colon = false;
    const redefines =
      base !== undefined &&
      named &&
      (word.kind === 'solid' || word.kind === 'flat') &&
      base.node.parts.length === 0 &&
      this.#waiting.count === undefined &&
      !this.#cutting &&
      this.#joined !== 'with';
    if (redefines) {
      base.word = word;
      if (word.shape) base.shape = word.shape;
      base.node.noun = word.noun;
      if (word.says !== undefined) this.#say(base, { kind: 'adjective', adjective: word.says }, from, to);
      this.#fill(base);
      return base;
    }
    if (!base && (word.kind === 'solid' || word.kind === 'flat')) {
      const node = this.#node(word.noun, 'thing', from, to);
      const item: Item = { node, word, ...(word.shape === undefined ? {} : { shape: word.shape }) };
      this.base = item;
      for (const orphan of this.items) {
        orphan.owner = item;
        hang(orphan.node, node);
      }
      this.items.push(item);
      if (word.says !== undefined) this.#say(item, { kind: 'adjective', adjective: word.says }, from, to);
      this.#fill(item);
      return item;
    }
    if (base && this.#standsOn(word, from)) {
      // "a cone standing on a cylinder": the cylinder is the body
      const node = this.#node(word.noun, 'thing', from, to);
      const item: Item = { node, word, ...(word.shape === undefined ? {} : { shape: word.shape }) };
      base.node.role = 'part';
      base.way = 'raised';
      base.owner = item;
      hang(base.node, node);
      this.base = item;
      this.items.push(item);
      if (word.says !== undefined) this.#say(item, { kind: 'adjective', adjective: word.says }, from, to);
      this.#fill(item);
      return item;
    }
    const owner = this.#ownerOf(word);
    const sketch = word.kind === 'flat';
    // what is drawn before anything is pulled out is left out of the outline
    const loop = sketch && base !== undefined && !this.#extruded && !this.#solid(base);
    const cut = (this.#cutting || loop) && (word.kind === 'solid' || word.kind === 'flat');
    const node = this.#node(
      cut ? 'pocket' : word.noun,
      word.kind === 'feature' || word.kind === 'edge' || cut ? 'feature' : 'part',
      from,
      to,
    );
    const item: Item = {
      node,
      word,
      ...(word.shape === undefined ? {} : { shape: word.shape }),
      ...(owner ? { owner } : {}),
      way: cut ? 'cut' : sketch ? 'sketched' : word.kind === 'feature' ? 'cut' : 'raised',
    };
    if (to > from && (word.kind === 'feature' || word.kind === 'limb'))
      item.name = this.source.slice(from, to).split(/\s+/).at(-1)!.toLowerCase().replace(/s$/, '');
    if (owner) hang(node, owner.node);
    this.items.push(item);
    if (owner?.word.kind === 'limb' && owner === this.#topic && this.#every)
      this.#say(item, { kind: 'adjective', adjective: 'each' }, from, to);
    if (quiet) return item;
    if (word.says !== undefined) this.#say(item, { kind: 'adjective', adjective: word.says }, from, to);
    if (loop) this.#say(item, { kind: 'adjective', adjective: 'through' }, from, to);
    if (cut || sketch) {
      const shape = Object.entries(SHAPING).find(([, value]) => value?.[0] === word.shape && (value?.[1] ?? undefined) === word.says);
      if (shape) this.#say(item, { kind: 'adjective', adjective: shape[0] }, from, to);
    }
    this.#fill(item);
    return item;
  }

  /** Whether a body has a height already. */
  #solid(base: Item): boolean {
    return (
      (base.word.kind === 'solid' && !base.node.facts.some(({ kind }) => kind === 'outline')) ||
      base.node.facts.some((fact) => fact.kind === 'measure' && /^(height|thickness|depth)$/.test(fact.dimension))
    );
  }

  /** Whether the first body was said to stand on this one. */
  #standsOn(word: Word, from: number): boolean {
    if (word.kind !== 'solid' || this.#waiting.determiner !== 'a' || !this.base || this.base.node.parts.length > 0 || this.items.length > 1)
      return false;
    return /\b(?:standing|sitting|resting|placed|mounted|stacked|on top|atop|sits|stands|rests)\s+(?:on|of|upon|on top of|atop)?\s*(?:an?)\s[\w\s-]*$/i.test(
      this.source.slice(Math.max(0, from - 60), from),
    );
  }

  #ownerOf(word: Word): Item | undefined {
    const subject = this.#subject;
    if (word.kind === 'edge' || word.kind === 'shell' || word.kind === 'limb' || !subject) return this.base;
    const bears = (item: Item | undefined): item is Item =>
      item !== undefined && (item.word.kind === 'limb' || (item.way === 'raised' && item.node.noun !== 'rib'));
    if (/^(feature|raised)$/.test(word.kind) && bears(subject) && this.#joined === 'with' && word.noun !== 'journal') return subject;
    if (bears(this.#topic) && word.kind === 'feature') return this.#topic;
    // "an upright 44 mm wide, the bore 25 mm": a thing's own
    if (bears(subject) && word.kind === 'feature' && this.#definite) return subject;
    return this.base;
  }

  #fill(item: Item): void {
    const { facts, count } = this.#waiting;
    const ahead = item === this.base ? [] : this.#ahead;
    if (item !== this.base) this.#ahead = [];
    this.#waiting = { facts: [] };
    this.#subject = item;
    this.#heads++;
    for (const { fact, from, to } of [...facts, ...ahead]) this.#say(this.#owes(item, fact), fact, from, to);
    if (count) {
      item.node.count = count.value;
      item.node.counted = this.#said(count.from, count.to);
    }
    if (item.shape === 'any' || item.shape === 'bar')
      for (const fact of item.node.facts) {
        const shape = fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective) ? SHAPING[fact.adjective] : undefined;
        if (shape && !isBar(item)) item.shape = shape[0];
      }
    if (item.word.kind === 'feature' && item.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'flat')) return;
    if (
      item === this.base &&
      item.node.facts.some((fact) => fact.kind === 'adjective' && /^(hollow|shelled|hollowed)$/.test(fact.adjective)) &&
      item.shape === 'box'
    )
      this.#shellOf(item);
  }
  #shellOf(item: Item): void {
    const hollow = item.node.facts.findIndex((fact) => fact.kind === 'adjective' && /^(hollow|shelled|hollowed)$/.test(fact.adjective));
    const [fact] = item.node.facts.splice(hollow, 1);
    this.#shell(fact?.span?.from ?? 0, fact?.span?.to ?? 0);
    this.#subject = item;
  }
}

const to0 = (pieces: readonly Piece[], at: number): number => pieces[at]!.to;

/** Whether words that stand before a noun bring in a new thing. */
const isNew = ({ determiner, count, facts }: Waiting): boolean =>
  count !== undefined || determiner === 'a' || determiner === 'another' || facts.length > 0;

/** Whether a body is a bar of a section that a letter names. */
export const isBar = (item: Item): boolean =>
  item.node.facts.some((fact) => fact.kind === 'adjective' && /^[lutizhc] shaped$/.test(fact.adjective)) ||
  /^(i beam|h beam|t beam|u channel|c channel|channel|angle|angle iron|bracket)$/.test(item.word.noun);
void DESCRIBING;
