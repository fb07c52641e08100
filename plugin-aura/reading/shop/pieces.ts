import type { Dimension } from '../../plan/spoken.ts';
import type { Term } from './vocabulary.ts';

/** One word, number or thread of a list, in order, and how they go together: which word a number belongs to. */
export type Piece = { from: number; to: number } & (
  | { kind: 'value'; value: number; unit?: string; angle?: boolean; times?: boolean; whole: boolean; raw: number }
  | { kind: 'thread'; diameter: number; pitch?: number; length?: number }
  | { kind: 'term'; term: Term; used?: boolean }
  | { kind: 'by' | 'unknown' }
);

export type TermPiece = Extract<Piece, { kind: 'term' }>;

export const LENGTHS: readonly Dimension[] = ['thickness', 'length', 'depth', 'height', 'width'];
export const has = (sizes: Readonly<Partial<Record<string, string>>> | undefined, dimension: Dimension): boolean =>
  sizes?.[dimension] !== undefined ||
  (dimension === 'radius' && sizes?.diameter !== undefined) ||
  (dimension === 'diameter' && sizes?.size !== undefined);

/** Words of numbers, which a list that gives no number for them leaves unread. */
export const isLeft = ({ number, dimension, part, feature, place, other }: Term): boolean =>
  !!(number ?? dimension ?? other) && !part && !feature && place === undefined;
/** A word of what is not wanted: "no GPIO opening". */
export const absent = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(0, at).some((piece) => piece.kind === 'term' && piece.term.without) &&
  pieces.slice(at).some((piece) => piece.kind === 'term' && (piece.term.part !== undefined || piece.term.feature !== undefined));
export const isLabel = ({ number, dimension, part, feature }: Term): boolean => !!(number ?? dimension ?? part ?? feature);
/** "long", "deep": they stand behind their number. */
export const isAfterword = ({ dimension, number }: Term): boolean =>
  dimension !== undefined && dimension.of === undefined && number === undefined;
export const isGap = (piece: Piece): boolean =>
  piece.kind === 'unknown' || (piece.kind === 'term' && !isLabel(piece.term) && !piece.term.root && !piece.term.where && !piece.term.aims);

/** Whether the words of a stretch stand before their numbers. */
export function leading(pieces: readonly Piece[]): boolean {
  let counted = false;
  for (const piece of pieces) {
    if (piece.kind === 'value' && !piece.times) return false;
    // the word behind a count is no word before a number: "18T mod 3"
    if (piece.kind === 'term' && isLabel(piece.term) && !piece.term.root) {
      if (!counted) return true;
      counted = false;
    } else if (piece.kind === 'value') counted = true;
  }
  return true;
}

export function labelBefore(pieces: readonly Piece[], at: number): TermPiece | undefined {
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

export function labelAfter(
  pieces: readonly Piece[],
  at: number,
  wanted: (term: Term) => boolean,
  overValues = false,
): TermPiece | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'term' && wanted(piece.term)) return piece;
    if (overValues && (piece.kind !== 'term' || !piece.term.where)) continue;
    if (!isGap(piece)) return undefined;
  }
  return undefined;
}

/** "13 wide at top": a place behind the word of a size. */
export function isPlaced(pieces: readonly Piece[], label: Piece): boolean {
  const at = pieces.indexOf(label);
  const [next, place] = [pieces[at + 1], pieces[at + 2]];
  return next?.kind === 'term' && next.term.where === true && place?.kind === 'term' && place.term.place !== undefined;
}

/** The part that a number is for: "22.5 for the pilot". */
export function aimedAt(pieces: readonly Piece[], at: number): TermPiece | undefined {
  let aims = false;
  for (const piece of pieces.slice(at + 1, at + 6)) {
    if (piece.kind !== 'term') return undefined;
    if (piece.term.aims) aims = true;
    else if (aims && (piece.term.part || piece.term.number)) return piece;
    else if (!piece.term.skip && piece.term.place === undefined) return undefined;
  }
  return undefined;
}

const isSize = (piece: Piece | undefined): boolean => piece?.kind === 'value' && !piece.times;

/** Indexes of the numbers that "x" joins to this one. */
export function chainAround(pieces: readonly Piece[], at: number): number[] {
  const chain = [at];
  for (let i = at; pieces[i - 1]?.kind === 'by' && isSize(pieces[i - 2]); i -= 2) chain.unshift(i - 2);
  for (let i = at; pieces[i + 1]?.kind === 'by' && isSize(pieces[i + 2]); i += 2) chain.push(i + 2);
  return chain;
}
/** Whether no word of a size stands behind a number; one that is followed by a number of its own belongs to that. */
export const isBareAt = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  if (next?.kind !== 'term' || next.term.dimension === undefined || next.used === true) return true;
  return !isAfterword(next.term) && pieces[at + 2]?.kind === 'value';
};
