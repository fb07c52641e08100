import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { LexiconEntry } from '../entry.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import { hang, type Node } from '../node.ts';
import { type Atom, atomsOf, inInches } from './notation.ts';
import { alloyOf, type Term, vocabularyOf } from './vocabulary.ts';

/** A text with what it says of one thing, read as a list: each number goes to the word beside it. */
export interface ListRead {
  root: Node;
  unread: { words: string; span: { text: number; from: number; to: number } }[];
}

/** Families whose things are ordered by lists of their sizes. */
const LISTED = new Set(['mechanical', 'hardware', 'profiles']);

type Piece = { from: number; to: number } & (
  | { kind: 'value'; value: number; unit?: string; angle?: boolean; times?: boolean; whole: boolean; raw: number }
  | { kind: 'thread'; diameter: number; pitch?: number; length?: number }
  | { kind: 'term'; term: Term; used?: boolean }
  | { kind: 'by' | 'unknown' }
);

/** The thing that the list is of, with where it is named; undefined where no listed thing is. */
function headOf(lexicon: Lexicon, words: readonly string[]): LexiconEntry | undefined {
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(6, words.length - i); n > 0; n--) {
      const key = words.slice(i, i + n).join(' ');
      const thing = lexicon.senses.get(key)?.find((sense) => sense.kind === 'thing');
      if (thing) return LISTED.has(thing.entry.family) ? thing.entry : undefined;
    }
  }
  return undefined;
}

const wordsOf = (atoms: readonly Atom[]): string[] =>
  atoms.map((atom) =>
    atom.kind === 'word' ? atom.text : atom.kind === 'value' && atom.unit === undefined && !atom.angle ? atom.text : '|',
  );

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
    if (term.place !== undefined) {
      const subject = this.#subject ?? root;
      const known = subject === root ? this.entry.spoken.adjectives : this.entry.spoken.parts?.[subject.noun]?.adjectives;
      if (known && term.place in known) this.#say(subject, { kind: 'adjective', adjective: term.place }, from, to);
      else if (subject !== root) this.#say(subject, { kind: 'position', at: term.place }, from, to);
      else if (!isLabel(term)) this.#unread.push(this.#said(from, to));
    }
  }

  /** The node of a part, made where it is named first. */
  #part(piece: Extract<Piece, { kind: 'term' }>): Node {
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
    this.#where = false;
    return node;
  }

  #thread(pieces: Piece[], at: number): void {
    const piece = pieces[at]!;
    if (piece.kind !== 'thread') return;
    const { from, to } = piece;
    const root = this.#thing();
    const right = labelAfter(pieces, at, (term) => term.part !== undefined || term.feature !== undefined || term.root !== undefined);
    const part = right && !right.term.root ? this.#part(right) : this.#subject;
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
      const number = labelAfter(pieces, at, (term) => term.number?.count === true);
      if (number) {
        this.#number(number, value, from, to);
        return;
      }
    }
    const label = this.#label(pieces, at, leads);
    if (!label) {
      this.#bare(pieces, at);
      return;
    }
    const { term } = label;
    const counts = piece.whole && pieces.indexOf(label) > at;
    if (term.number && !(counts && term.part?.counts) && !(term.part && Object.keys(term.part.sizes).length > 0)) {
      if (!this.#where && !(term.dimension && this.#subject !== root && this.#sizes?.[term.dimension.dimension])) {
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
      const { dimension, of } = term.dimension;
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

  #number(
    label: Extract<Piece, { kind: 'term' }>,
    value: number,
    from: number,
    to: number,
    piece?: Extract<Piece, { kind: 'value' }>,
  ): void {
    const { of, count } = label.term.number!;
    label.used = true;
    const [start, end] = [Math.min(from, label.from), Math.max(to, label.to)];
    if (count || !piece) this.#say(this.#thing(), { kind: 'number', of, value }, start, end);
    else this.#say(this.#thing(), { ...this.#measure(piece, piece.angle ? 'angle' : 'size'), of }, start, end);
  }

  /** "2 slots": a part that is said in the plural is counted, whether the thing has a number for it or not. */
  #isCount({ term, from, to }: Extract<Piece, { kind: 'term' }>): boolean {
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
  #label(pieces: readonly Piece[], at: number, leads: boolean): Extract<Piece, { kind: 'term' }> | undefined {
    const left = labelBefore(pieces, at);
    const right = labelAfter(pieces, at, isLabel);
    if (left && (leads || !right)) return left;
    if (!right) return left ?? aimedAt(pieces, at);
    // "22.5 thru for the pilot"
    const aimed =
      right.term.part && pieces[pieces.indexOf(right) + 1]?.kind === 'term' ? aimedAt(pieces, pieces.indexOf(right)) : undefined;
    if (aimed) return aimed;
    // "hub 20 x 8 bore 6": the word belongs to the number behind it
    const index = pieces.indexOf(right);
    const next = pieces[index + 1];
    if (leads && (next?.kind === 'value' || next?.kind === 'thread') && !isAfterword(right.term)) return left;
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
    if (alone) {
      this.#say(subject, { ...this.#measure(piece, 'size'), ...(this.#where ? { of: 'on' } : {}) }, piece.from, piece.to);
      return;
    }
    const sizes = this.#sizes ?? {};
    const dimension: Dimension = subject === this.root ? 'length' : (LENGTHS.find((name) => has(sizes, name)) ?? 'length');
    this.#say(subject, this.#measure(piece, dimension), piece.from, piece.to);
  }
}

const LENGTHS: readonly Dimension[] = ['thickness', 'length', 'depth', 'height', 'width'];
const has = (sizes: Readonly<Partial<Record<string, string>>> | undefined, dimension: Dimension): boolean =>
  sizes?.[dimension] !== undefined ||
  (dimension === 'radius' && sizes?.diameter !== undefined) ||
  (dimension === 'diameter' && sizes?.size !== undefined);

/** Words of numbers, which a list that gives no number for them leaves unread. */
const isLeft = ({ number, dimension, part, feature, place, other }: Term): boolean =>
  !!(number ?? dimension ?? other) && !part && !feature && place === undefined;
const isLabel = ({ number, dimension, part, feature }: Term): boolean => !!(number ?? dimension ?? part ?? feature);
/** "long", "deep": they stand behind their number. */
const isAfterword = ({ dimension, number }: Term): boolean => dimension !== undefined && dimension.of === undefined && number === undefined;
const isGap = (piece: Piece): boolean =>
  piece.kind === 'unknown' || (piece.kind === 'term' && !isLabel(piece.term) && !piece.term.root && !piece.term.where && !piece.term.aims);

/** Whether the words of a stretch stand before their numbers. */
function leading(pieces: readonly Piece[]): boolean {
  for (const piece of pieces) {
    if (piece.kind === 'value' && !piece.times) return false;
    if (piece.kind === 'term' && isLabel(piece.term) && !piece.term.root) return true;
  }
  return true;
}

function labelBefore(pieces: readonly Piece[], at: number): Extract<Piece, { kind: 'term' }> | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = pieces[i]!;
    if (piece.kind === 'term' && isLabel(piece.term)) {
      // a part that has been spoken of goes on being: "hub dia 20 x 8 long"
      return piece.used && !piece.term.part && !piece.term.feature ? undefined : piece.used && i < at - 1 ? undefined : piece;
    }
    if (!(piece.kind === 'term' && piece.term.skip)) return undefined;
  }
  return undefined;
}

function labelAfter(
  pieces: readonly Piece[],
  at: number,
  wanted: (term: Term) => boolean,
  overValues = false,
): Extract<Piece, { kind: 'term' }> | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'term' && wanted(piece.term)) return piece;
    if (overValues && (piece.kind !== 'term' || !piece.term.where)) continue;
    if (!isGap(piece)) return undefined;
  }
  return undefined;
}

/** The part that a number is for: "22.5 for the pilot". */
function aimedAt(pieces: readonly Piece[], at: number): Extract<Piece, { kind: 'term' }> | undefined {
  let aims = false;
  for (const piece of pieces.slice(at + 1, at + 6)) {
    if (piece.kind !== 'term') return undefined;
    if (piece.term.aims) aims = true;
    else if (aims && (piece.term.part || piece.term.number)) return piece;
    else if (!piece.term.skip && piece.term.place === undefined) return undefined;
  }
  return undefined;
}

/** Indexes of the numbers that "x" joins to this one. */
function chainAround(pieces: readonly Piece[], at: number): number[] {
  const chain = [at];
  for (let i = at; pieces[i - 1]?.kind === 'by' && pieces[i - 2]?.kind === 'value'; i -= 2) chain.unshift(i - 2);
  for (let i = at; pieces[i + 1]?.kind === 'by' && pieces[i + 2]?.kind === 'value'; i += 2) chain.push(i + 2);
  return chain;
}
const isBareAt = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  return !(next?.kind === 'term' && next.term.dimension !== undefined) || next.used === true;
};
