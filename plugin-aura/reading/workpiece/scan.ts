import type { Fact } from '../../plan/brief.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import { outlineAt } from './outline.ts';
import { headAhead, matchAt } from './phrases.ts';
import { WordScan } from './sentences.ts';
import { type Item, isSized } from './state.ts';
import { SHAPING, wordAt } from './words.ts';

/**
 * Reads a description from left to right: words of bodies and features open items, numbers and descriptions go to the item that they stand
 * before, or to the one that was spoken of last. The first body is the part; what follows is worked into it or raised on it.
 */
export class Scan extends WordScan {
  constructor(source: string, lexicon: Lexicon, text: number) {
    super(source, lexicon, text);
    for (let i = 0; i < this.pieces.length; ) i += Math.max(1, this.step(i));
    this.settle();
    this.sentence();
    // a sketch with flat sides was to be turned, and no reading of it was
    const turned = this.base?.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'revolved');
    if (this.revolvedAt && !turned && /^(box|prism)$/.test(this.base?.shape ?? '')) this.lost(this.revolvedAt.from, this.revolvedAt.to);
  }

  protected step(i: number): number {
    const piece = this.pieces[i]!;
    const drawn = this.drawn(i);
    if (drawn > 0) return drawn;
    switch (piece.kind) {
      case 'break':
        return this.break(i);
      case 'by':
        return 1;
      case 'value':
        return this.value(i);
      case 'thread':
        return this.thread(i);
      case 'point':
        return this.point(i);
      case 'axis':
        this.place({ kind: 'position', at: piece.both ? `${piece.axis} both` : piece.axis, distance: piece.value }, piece.from, piece.to);
        return 1;
      default:
        return this.word(i);
    }
  }

  /** An outline by coordinates: the body's where there is none yet, else a sketch on it. */
  protected drawn(i: number): number {
    const outline = outlineAt(this.pieces, this.tokens, i);
    if (!outline) return 0;
    const { from } = this.pieces[i]!;
    const { to } = this.pieces[i + outline.length - 1]!;
    // "draw an L: line from ...": the line shows it
    const letter = this.unread.at(-1);
    if (letter && /^[lutizhcvx]$/i.test(letter.words) && /^\s*[:,-]?\s*$/.test(this.source.slice(letter.to, from))) this.unread.pop();
    const unmeasured = ({ node }: Item): boolean => node.facts.every(({ kind }) => kind !== 'measure' && kind !== 'outline');
    const bare = (item: Item | undefined): item is Item =>
      item !== undefined && unmeasured(item) && (item === this.base || item.way === 'sketched');
    if (!bare(this.subject))
      this.open({ kind: this.base ? 'flat' : 'solid', noun: this.base ? 'outline' : 'profile', shape: 'box' }, from, to);
    this.say(this.subject, outline.fact, from, to);
    if (this.revolves || /\b(?:revolved?|rotated?)\b/i.test(this.source))
      this.say(this.subject, { kind: 'adjective', adjective: 'revolved' }, from, to);
    return outline.length;
  }

  protected break(i: number): number {
    const sign = this.tokens[i]!;
    this.label = undefined;
    this.colon = sign === ':';
    if (/^[:,]$/.test(sign) && this.sizedLater(i)) this.subject = this.base;
    // "(a stadium shape)": the outline in another word
    const outline = sign === '(' ? matchAt(this.tokens, i, /^[(] (?:a |an )?(\w+)(?: shape| shaped| outline| profile)? [)] /) : undefined;
    if (outline && this.base && Object.hasOwn(SHAPING, outline.found[1]!)) {
      this.say(
        this.base,
        { kind: 'adjective', adjective: outline.found[1]! },
        this.pieces[i]!.from,
        this.pieces[i + outline.length - 1]!.to,
      );
      this.subject = this.base;
      return outline.length;
    }
    if (sign === ':' || sign === '(' || sign === ')' || sign === '=' || sign === '/') return 1;
    const opened = sign === ',' && this.waiting.determiner === 'a' && this.waiting.facts.length > 0;
    const goesOn = opened && headAhead(this.pieces, this.tokens, i + 1) !== undefined;
    if (!goesOn) {
      this.settle();
      this.joined = ',';
    }
    if (/[.;!?\n]/.test(sign)) this.sentence();
    return 1;
  }

  /** "a cylinder with a keyway: diameter 30, keyway 8 wide": the sizes up to the second mention of a feature are the body's. */
  private sizedLater(i: number): boolean {
    const { subject, base, tokens } = this;
    if (subject?.word.kind !== 'feature' || !base || isSized(subject) || isSized(base)) return false;
    return tokens.some((_, at) => {
      const head = at > i && /^[,:]$/.test(tokens[at - 1]!) ? wordAt(tokens, at) : undefined;
      return head?.word.noun === subject.word.noun && tokens[at + head.length] === '#';
    });
  }

  protected thread(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'thread') return 1;
    const ahead = headAhead(this.pieces, this.tokens, i + 1);
    const fact: Bare<Fact> = { kind: 'thread', diameter: piece.diameter, ...(piece.pitch === undefined ? {} : { pitch: piece.pitch }) };
    if (ahead) this.waiting.facts.push({ fact, from: piece.from, to: piece.to });
    else if (this.subject && /^(hole|boss)$/.test(this.subject.node.noun)) this.say(this.subject, fact, piece.from, piece.to);
    else {
      const item = this.open({ kind: 'feature', noun: 'hole' }, piece.from, piece.to);
      this.say(item, fact, piece.from, piece.to);
    }
    return 1;
  }
}
