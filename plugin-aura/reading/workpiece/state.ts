import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Node } from '../node.ts';
import { type Piece, piecesOf } from './atoms.ts';
import { type Label, matchAt, tokensOf } from './phrases.ts';
import type { Shape, Word } from './words.ts';

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

export interface Waiting {
  facts: { fact: Bare<Fact>; from: number; to: number }[];
  count?: { value: number; from: number; to: number };
  /** "no holes": said not to be there. */
  absent?: boolean;
  determiner?: string;
  preposition?: string;
}

/** Whether a body is a bar of a section that a letter names. */
export const isBar = (item: Item): boolean =>
  item.node.facts.some((fact) => fact.kind === 'adjective' && /^[lutizhc] shaped$/.test(fact.adjective)) ||
  /^(i beam|h beam|t beam|u channel|c channel|channel|angle|angle iron|bracket)$/.test(item.word.noun);

/** Whether a size or a thread was said of it. */
export const isSized = ({ node }: Item): boolean => node.facts.some(({ kind }) => kind === 'measure' || kind === 'thread');

/** What the reading of a description keeps while it goes from left to right. */
export abstract class ScanState {
  base: Item | undefined;
  readonly items: Item[] = [];
  readonly unread: { words: string; from: number; to: number }[] = [];
  /** Words of other things than parts of machines: then it is no description of one. */
  foreign = 0;
  readonly pieces: Piece[];
  readonly tokens: string[];
  protected subject: Item | undefined;
  /** What a sentence is about: "Each leg has two holes." */
  protected topic: Item | undefined;
  protected waiting: Waiting = { facts: [] };
  protected label: (Label & { from: number }) | undefined;
  protected cutting = false;
  protected distance: { value: number; from: number; to: number } | undefined;
  /** Places that a clause begins with: "in the middle of the top face cut ..." */
  protected ahead: Waiting['facts'] = [];
  protected heads = 0;
  protected joined = '';
  /** Whether the sentence is about each of several. */
  protected every = false;
  protected definite = false;
  /** "extrude a rectangle by 20 mm": the number behind "by" is how far. */
  protected pulls = false;
  /** "revolve a profile": it is turned about its axis. */
  protected revolves = false;
  protected revolvedAt: { from: number; to: number } | undefined;
  /** Whether the first sketch has been pulled out. */
  protected extruded = false;
  /** After a colon the thing is named again: "a dome: a hemisphere of ...". */
  protected colon = false;
  readonly source: string;
  readonly lexicon: Lexicon;
  readonly text: number;

  constructor(source: string, lexicon: Lexicon, text: number) {
    this.source = source;
    this.lexicon = lexicon;
    this.text = text;
    this.pieces = piecesOf(source);
    this.tokens = tokensOf(this.pieces);
  }

  protected said(from: number, to: number): { words: string; span: { text: number; from: number; to: number } } {
    return { words: this.source.slice(from, to).slice(0, 200), span: { text: this.text, from, to } };
  }

  protected say(item: Item | undefined, fact: Bare<Fact>, from: number, to: number): void {
    if (item) item.node.facts.push({ ...fact, ...this.said(from, to) } as Fact);
    else this.waiting.facts.push({ fact, from, to });
  }

  protected lost(from: number, to: number): void {
    this.unread.push({ words: this.source.slice(from, to), from, to });
  }

  /** What waited for a noun that did not come is said of what was spoken of last. */
  protected settle(): void {
    const { facts, count } = this.waiting;
    this.waiting = { facts: [] };
    if (this.distance) this.lost(this.distance.from, this.distance.to);
    this.distance = undefined;
    for (const { fact, from, to } of facts)
      if (this.subject) this.say(this.owes(this.subject, fact), fact, from, to);
      else this.lost(from, to);
    if (count) this.lost(count.from, count.to);
  }

  /** The item that a fact is of: a limb or an edge has no length of the whole, and hands it on. */
  protected owes(item: Item, fact: Bare<Fact>): Item {
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

  protected sentence(): void {
    for (const { fact, from, to } of this.ahead) this.say(this.subject, fact, from, to);
    this.ahead = [];
    this.topic = undefined;
    this.cutting = false;
    this.heads = 0;
    this.joined = '';
  }

  protected textOf(at: number): string {
    const piece = this.pieces[at]!;
    return this.source.slice(piece.from, piece.to);
  }

  /** Whether a number for the word before stands here: "diameter 50", "height of 40". */
  protected labels(at: number): boolean {
    return matchAt(this.tokens, at, /^(?:of |is |= |: |are |equal to |around |about |being )?(?:the )?# /) !== undefined;
  }

  protected ofBase(fact: Bare<Fact>, from: number, to: number): void {
    if (this.base) this.say(this.base, fact, from, to);
    else this.waiting.facts.push({ fact, from, to });
  }
}
