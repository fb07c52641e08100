import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { LexiconEntry } from '../entry.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import { hang, type Node } from '../node.ts';
import { atomsOf, inInches } from './notation.ts';
import {
  absent,
  aimedAt,
  chainAround,
  has,
  isAfterword,
  isBareAt,
  isLabel,
  isLeft,
  isPlaced,
  LENGTHS,
  labelAfter,
  labelBefore,
  leading,
  type Piece,
  type TermPiece,
} from './pieces.ts';
import { alloyOf, headOf, vocabularyOf, wordsOf } from './vocabulary.ts';

/** A text with what it says of one thing, read as a list: each number goes to the word beside it. */
export interface ListRead {
  root: Node;
  unread: { words: string; span: { text: number; from: number; to: number } }[];
}

/** Reads a list of sizes of one thing, or returns undefined where the text is none. */
export function readShopList(source: string, lexicon: Lexicon, text = 0): ListRead | undefined {
  const atoms = atomsOf(source);
  const words = wordsOf(atoms);
  const entry = headOf(lexicon, words);
  if (!entry) return undefined;
  const vocabulary = vocabularyOf(lexicon, entry);
  const inches = inInches(source, atoms);
  const list = new List(source, entry, text);
  let segment: Piece[] = [];
  const close = (): void => {
    if (segment.length > 0) list.take(segment);
    segment = [];
  };
  for (let i = 0; i < atoms.length; ) {
    const atom = atoms[i]!;
    const { from } = atom;
    const placed = END.test(words[i + 1] ?? '') && ONE.test(words[i]!);
    if (placed) {
      segment.push({ kind: 'term', from, to: atoms[i + 1]!.to, term: { place: `${words[i]!} ${words[i + 1]!}` } });
      i += 2;
      continue;
    }
    const alloy = atom.kind === 'value' && atom.unit === undefined && !atom.times ? alloyOf(atom.text) : undefined;
    const after = atoms[i + 1];
    if (alloy !== undefined && (after === undefined || after.kind === 'break' || after.kind === 'word')) {
      segment.push({ kind: 'term', from, to: atom.to, term: { substance: { kind: 'material', material: alloy } } });
      i++;
      continue;
    }
    const found = atom.kind === 'word' || (atom.kind === 'value' && words[i] !== '|') ? vocabulary.at(words, i) : undefined;
    const worded = found && (atom.kind === 'word' || found.term.adjective !== undefined || found.term.root);
    if (found && worded) {
      if (found.term.other) {
        // "and a nut": another thing
        const before = words[i - 1] ?? '';
        if (WITH.test(before) || /^(an?|the)$/.test(before)) return undefined;
        segment.push({ kind: 'unknown', from, to: atoms[i + found.length - 1]!.to });
      } else if (found.term.skip && WITH.test(words[i]!) && !found.term.part) close();
      else segment.push({ kind: 'term', from, to: atoms[i + found.length - 1]!.to, term: found.term });
      i += found.length;
      continue;
    }
    if (atom.kind === 'break') close();
    else if (atom.kind === 'by') segment.push({ kind: 'by', from, to: atom.to });
    else if (atom.kind === 'thread') segment.push({ ...atom });
    else if (atom.kind === 'word') segment.push({ kind: 'unknown', from, to: atom.to });
    else {
      const scale = inches && atom.unit === undefined && !atom.angle && !atom.times ? 25.4 : 1;
      segment.push({
        kind: 'value',
        from,
        to: atom.to,
        value: atom.value * scale,
        raw: atom.value,
        whole: Number.isInteger(atom.value) && !atom.fraction && atom.unit === undefined && !atom.angle,
        ...(atom.unit !== undefined || scale !== 1 ? { unit: atom.unit ?? 'in' } : {}),
        ...(atom.angle ? { angle: true } : {}),
        ...(atom.times || atom.worded ? { times: true } : {}),
      });
    }
    i++;
  }
  close();
  return list.done();
}

const END = /^(side|end|face)$/;
const ONE = /^(one|both|each|either|opposite)$/;
/** Begins what belongs to the thing, as a comma does. */
const WITH = /^(with|and|plus|then|has|have|having)$/;

/** Fits the pieces of one stretch after the other to a thing and its parts. */
class List {
  root: Node | undefined;
  readonly #unread: ListRead['unread'] = [];
  #subject: Node | undefined;
  #sizes: Readonly<Partial<Record<string, string>>> | undefined;
  /** The part that was spoken of last, and what it has sizes of: "38 deg groove, 13 wide at top". */
  #previous: { node: Node; sizes: Readonly<Partial<Record<string, string>>> } | undefined;
  /** After "on the": numbers say where. */
  #where = false;

  readonly source: string;
  readonly entry: LexiconEntry;
  readonly text: number;

  constructor(source: string, entry: LexiconEntry, text: number) {
    this.source = source;
    this.text = text;
    this.entry = entry;
  }

  done(): ListRead | undefined {
    if (!this.root) return undefined;
    return { root: this.root, unread: this.#unread };
  }

  #node(noun: string, role: Node['role'], from: number, to: number): Node {
    return { noun, key: noun, role, count: 1, plural: false, facts: [], parts: [], ...this.#said(from, to) };
  }
  #said(from: number, to: number): { words: string; span: { text: number; from: number; to: number } } {
    return { words: this.source.slice(from, to).slice(0, 200), span: { text: this.text, from, to } };
  }
  #thing(): Node {
    this.root ??= { ...this.#node(this.entry.spoken.names[0]!, 'thing', 0, 0), entry: this.entry };
    return this.root;
  }
  #say(node: Node, bare: Bare, from: number, to: number): void {
    node.facts.push({ ...bare, ...this.#said(from, to) } as Fact);
  }

  take(pieces: Piece[]): void {
    const root = this.#thing();
    this.#subject = root;
    this.#sizes = undefined;
    this.#where = false;
    const leads = leading(pieces);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind === 'by') continue;
      if (piece.kind === 'unknown' && absent(pieces, i)) continue;
      if (piece.kind === 'unknown') this.#unread.push(this.#said(piece.from, piece.to));
      else if (piece.kind === 'term') this.#term(pieces, i);
      else if (piece.kind === 'thread') this.#thread(pieces, i);
      else this.#value(pieces, i, leads);
    }
    for (const piece of pieces)
      if (piece.kind === 'term' && !piece.used && isLeft(piece.term)) this.#unread.push(this.#said(piece.from, piece.to));
  }

  #term(pieces: Piece[], at: number): void {
    const piece = pieces[at]!;
    if (piece.kind !== 'term' || piece.used) return;
    const { term, from, to } = piece;
    const root = this.#thing();
    if (term.root) {
      if (root.span && root.span.to === 0) Object.assign(root, this.#said(from, to));
      root.noun = this.source.slice(from, to).toLowerCase().replaceAll('-', ' ').replaceAll(/\s+/g, ' ');
      if (term.root.variant !== undefined) root.variant = term.root.variant;
      this.#subject = root;
      return;
    }
    const before = pieces[at - 1];
    if (term.without || term.each) return;
    if (before?.kind === 'term' && before.term.each && term.part) return;
    if (term.part || term.feature) {
      const absent = pieces.slice(0, at).some((other) => other.kind === 'term' && other.term.without);
      const node = this.#part(piece);
      if (absent) node.absent = true;
      return;
    }
    if (term.adjective !== undefined) {
      // what describes a part stands before it: "tapped hole"
      const part = pieces.slice(at + 1, at + 4).find((other) => other.kind === 'term' && (other.term.part || other.term.feature));
      const spoken = part?.kind === 'term' && part.term.part ? this.entry.spoken.parts?.[part.term.part.name] : undefined;
      const name = this.#subject && this.#subject !== root ? this.entry.spoken.parts?.[this.#subject.noun] : undefined;
      const word = term.adjective;
      if (spoken?.adjectives && word in spoken.adjectives && part?.kind === 'term')
        this.#say(this.#part(part), { kind: 'adjective', adjective: word }, from, to);
      else if (name?.adjectives && word in name.adjectives) this.#say(this.#subject!, { kind: 'adjective', adjective: word }, from, to);
      else this.#say(root, { kind: 'adjective', adjective: word }, from, to);
      return;
    }
    if (term.substance) {
      const part = this.#subject && this.#subject !== root && this.entry.spoken.parts?.[this.#subject.noun]?.material !== undefined;
      this.#say(part ? this.#subject! : root, term.substance, from, to);
      return;
    }
    if (term.where) {
      this.#where = this.#subject !== root;
      return;
    }
    if (term.place !== undefined && !(isLabel(term) && pieces[at + 1]?.kind === 'value')) {
      const subject = this.#subject ?? root;
      const known = subject === root ? this.entry.spoken.adjectives : this.entry.spoken.parts?.[subject.noun]?.adjectives;
      if (known && term.place in known) this.#say(subject, { kind: 'adjective', adjective: term.place }, from, to);
      else if (subject !== root) this.#say(subject, { kind: 'position', at: term.place }, from, to);
      else if (!isLabel(term)) this.#unread.push(this.#said(from, to));
    }
  }

  /** The node of a part, made where it is named first. */
  #part(piece: TermPiece): Node {
    const root = this.#thing();
    const { term, from, to } = piece;
    const noun = term.part?.name ?? term.feature!;
    let node = root.parts.find((part) => part.noun === noun && (term.part !== undefined || part.span?.from === from));
    if (!node) {
      node = this.#node(noun, term.part ? 'part' : 'feature', from, to);
      hang(node, root);
    }
    piece.used = true;
    this.#subject = node;
    this.#sizes = term.part?.sizes;
    this.#previous = { node, sizes: term.part?.sizes ?? {} };
    this.#where = false;
    return node;
  }

  #thread(pieces: Piece[], at: number): void {
    const piece = pieces[at]!;
    if (piece.kind !== 'thread') return;
    const { from, to } = piece;
    const root = this.#thing();
    const right = labelAfter(pieces, at, (term) => term.part !== undefined || term.feature !== undefined || term.root !== undefined);
    const before = this.#previous;
    const last =
      this.#subject === root && before && has(before.sizes, 'diameter') && !right && !this.#isThreaded() ? before.node : this.#subject;
    const own = !right && this.entry.params?.thread !== undefined;
    const part = own ? root : right && !right.term.root ? this.#part(right) : last;
    if (part && part !== root && part.role === 'part') {
      this.#say(part, { kind: 'measure', dimension: 'diameter', value: piece.diameter }, from, to);
      if (piece.length !== undefined) this.#say(part, { kind: 'measure', dimension: 'length', value: piece.length }, from, to);
      return;
    }
    this.#say(
      part ?? root,
      { kind: 'thread', diameter: piece.diameter, ...(piece.pitch === undefined ? {} : { pitch: piece.pitch }) },
      from,
      to,
    );
    if (piece.length !== undefined) this.#say(part ?? root, { kind: 'measure', dimension: 'length', value: piece.length }, from, to);
  }

  /** Whether the thing itself is named by its thread: a bolt, a nut. */
  #isThreaded(): boolean {
    return Object.values(this.entry.params ?? {}).some(({ label }) => label === 'Thread');
  }

  #value(pieces: Piece[], at: number, leads: boolean): void {
    const piece = pieces[at]!;
    if (piece.kind !== 'value') return;
    const { from, to, value } = piece;
    const root = this.#thing();
    if (piece.times) {
      const counted = labelAfter(pieces, at, ({ part, feature, root: thing }) => !!(part ?? feature ?? thing), true);
      if (counted?.term.root && !counted.term.part) {
        root.count = value;
        root.counted = this.#said(from, to);
        return;
      }
      if (counted) {
        this.#count(this.#part(counted), value, from, to);
        return;
      }
      if (this.#previous && this.#subject === root && pieces[at + 1]?.kind === 'thread' && !this.#isThreaded()) {
        this.#count(this.#previous.node, value, from, to);
        return;
      }
      const number = labelAfter(pieces, at, (term) => term.number?.count === true);
      if (number) {
        this.#number(number, value, from, to);
        return;
      }
    }
    const sized = this.#sizedCount(pieces, at);
    if (sized) {
      piece.times = true;
      this.#count(this.#part(sized), piece.raw, from, to);
      return;
    }
    const label = this.#label(pieces, at, leads);
    if (!label) {
      this.#bare(pieces, at);
      return;
    }
    const { term } = label;
    const counts = piece.whole && pieces.indexOf(label) > at;
    if (term.number && !(counts && term.part?.counts) && !(term.part && Object.keys(term.part.sizes).length > 0)) {
      if (!(this.#where && term.dimension) && !(term.dimension && this.#subject !== root && this.#sizes?.[term.dimension.dimension])) {
        this.#number(label, value, from, to, piece);
        return;
      }
    }
    if (term.part || term.feature) {
      const node = this.#part(label);
      if (counts && this.#isCount(label)) this.#count(node, piece.raw, from, to);
      else {
        const chain = chainAround(pieces, at);
        const row = chain.length > 1 && chain.every((i) => isBareAt(pieces, i)) ? { index: 0, among: chain.length } : {};
        this.#say(node, { ...this.#measure(piece, piece.angle ? 'angle' : 'size'), ...row }, from, Math.max(label.to, to));
      }
      return;
    }
    if (term.dimension) {
      label.used = true;
      const { dimension, of: said } = term.dimension;
      const named = said === undefined ? undefined : this.#named(label, said);
      const of = named ? undefined : said;
      const before = this.#previous;
      if (this.#subject === root && before && has(before.sizes, dimension) && isPlaced(pieces, label)) {
        this.#subject = before.node;
        this.#sizes = before.sizes;
      }
      const subject = this.#subject ?? root;
      const mine =
        subject !== root && (of === undefined || this.#where) && (subject.role === 'feature' || has(this.#sizes, dimension) || this.#where);
      const where = this.#where ? { of: 'on' } : of === undefined || mine ? {} : { of };
      this.#say(
        mine ? subject : root,
        { ...this.#measure(piece, dimension), ...where },
        Math.min(from, label.from),
        Math.max(to, label.to),
      );
    }
  }

  /** The part that "hub diameter" is the diameter of, if the thing has one. */
  #named(label: TermPiece, of: string): Node | undefined {
    const found = Object.entries(this.entry.spoken.parts ?? {}).find(([name, { names }]) => name === of || names?.includes(of));
    if (!found) return undefined;
    const [name, { count, sizes }] = found;
    return this.#part({ ...label, term: { part: { name, counts: count !== undefined, sizes: sizes ?? {} } } });
  }

  #number(label: TermPiece, value: number, from: number, to: number, piece?: Extract<Piece, { kind: 'value' }>): void {
    const { of, count } = label.term.number!;
    label.used = true;
    const [start, end] = [Math.min(from, label.from), Math.max(to, label.to)];
    if (count || !piece) this.#say(this.#thing(), { kind: 'number', of, value }, start, end);
    else this.#say(this.#thing(), { ...this.#measure(piece, piece.angle ? 'angle' : 'size'), of }, start, end);
  }

  /** "2 x 16mm gland holes": how many, and their size behind it. */
  #sizedCount(pieces: readonly Piece[], at: number): TermPiece | undefined {
    const [piece, by, next, more] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
    if (piece?.kind !== 'value' || !piece.whole || by?.kind !== 'by' || next?.kind !== 'value' || more?.kind === 'by') return undefined;
    if (pieces[at - 1]?.kind === 'by' || piece.raw > 24) return undefined;
    const label = labelAfter(pieces, at + 2, isLabel);
    return label?.term.part?.counts ? label : undefined;
  }

  /** "2 slots": a part that is said in the plural is counted, whether the thing has a number for it or not. */
  #isCount({ term, from, to }: TermPiece): boolean {
    if (term.part?.counts) return true;
    return /[^s]s$/i.test(this.source.slice(from, to)) && Object.keys(term.part?.sizes ?? {}).length > 0;
  }

  #count(node: Node, value: number, from: number, to: number): void {
    node.count = value;
    node.counted = this.#said(from, to);
  }

  #measure(piece: Extract<Piece, { kind: 'value' }>, dimension: Dimension): Extract<Bare, { kind: 'measure' }> {
    const unit = piece.angle ? { unit: 'deg' } : piece.unit === undefined ? {} : { unit: piece.unit };
    return { kind: 'measure', dimension: piece.angle ? 'angle' : dimension, value: piece.value, ...unit };
  }

  /** The word that a number goes with: before it where the list begins with a word, else behind it. */
  #label(pieces: readonly Piece[], at: number, leads: boolean): TermPiece | undefined {
    const left = labelBefore(pieces, at);
    const right = labelAfter(pieces, at, isLabel);
    // "blind hole 12 deep": the part has been named, and the word of the size stands behind the number
    if (left?.used && right && isAfterword(right.term)) return right;
    if (left && (leads || !right)) return left;
    if (!right) return left ?? aimedAt(pieces, at);
    // "22.5 thru for the pilot"
    const aimed =
      right.term.part && pieces[pieces.indexOf(right) + 1]?.kind === 'term' ? aimedAt(pieces, pieces.indexOf(right)) : undefined;
    if (aimed) return aimed;
    // "hub 20 x 8 bore 6": the word belongs to the number behind it
    const index = pieces.indexOf(right);
    const next = pieces[index + 1];
    const follows = next?.kind === 'value' || next?.kind === 'thread';
    if ((leads || chainAround(pieces, at).length > 1) && follows && !isAfterword(right.term)) return left;
    return right;
  }

  /** Numbers without a word: a row of the thing's sides, or the length of what is round. */
  #bare(pieces: readonly Piece[], at: number): void {
    const subject = this.#subject ?? this.#thing();
    const chain = chainAround(pieces, at);
    const piece = pieces[at]!;
    if (piece.kind !== 'value') return;
    const index = chain.indexOf(at);
    const bare = chain.filter((i) => isBareAt(pieces, i));
    if (chain.length > 1 && bare.length === chain.length && chain.length <= 3) {
      const measure = this.#measure(piece, 'size');
      this.#say(subject, { ...measure, index, among: chain.length }, piece.from, piece.to);
      return;
    }
    const alone = chain.length === 1 && pieces[at - 1]?.kind !== 'by';
    if (alone && subject === this.root && pieces.slice(0, at).some((other) => other.kind === 'unknown')) {
      this.#unread.push(this.#said(piece.from, piece.to));
      return;
    }
    if (alone) {
      this.#say(subject, { ...this.#measure(piece, 'size'), ...(this.#where ? { of: 'on' } : {}) }, piece.from, piece.to);
      return;
    }
    const sizes = this.#sizes ?? {};
    const dimension: Dimension = subject === this.root ? 'length' : (LENGTHS.find((name) => has(sizes, name)) ?? 'length');
    this.#say(subject, this.#measure(piece, dimension), piece.from, piece.to);
  }
}
