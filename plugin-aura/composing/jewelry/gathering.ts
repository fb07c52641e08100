import type { Fact } from '../../plan/brief.ts';
import { type FigureSaid, nothingSaid, type PartSaid, type Said, type StoneSaid, type Trace } from './said.ts';
import { type Meaning, meaningOf, type Slot } from './terms.ts';

/** What gathering knows so far of a piece, and how its steps ask for it. */

export interface Gathering {
  parts: Map<Slot, PartSaid>;
  stones: StoneSaid[];
  figures: FigureSaid[];
  styles: Said<string>[];
  rest: Fact[];
  op: string;
  kind: string;
  order: number;
  /** "just one" */
  single?: Said<number>;
}

export function partAt(state: Gathering, slot: Slot): PartSaid {
  const known = state.parts.get(slot);
  if (known) return known;
  const made = nothingSaid();
  state.parts.set(slot, made);
  return made;
}

export const wordOf = (fact: Fact): string | undefined => {
  switch (fact.kind) {
    case 'adjective':
      return fact.adjective;
    case 'material':
      return fact.material;
    case 'style':
      return fact.style;
    default:
      return undefined;
  }
};

/** What a noun means, whole or by its last words: "center stone", "diamond halo". */
export function nounMeaning(noun: string): Meaning | undefined {
  const words = noun.toLowerCase().split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const found = meaningOf(words.slice(from).join(' '));
    if (found) return found;
  }
  return undefined;
}

/** Place of words in all that was said, the first text first. */
export const placeIn = ({ span }: Trace): number | undefined => (span ? span.text * 10_000 + span.from : undefined);

/** The stone that a piece's own adjectives tell of: "an oval sapphire ring". */
export function pieceStone(state: Gathering, trace: Trace): StoneSaid {
  const known = state.stones.filter((stone) => stone.ofPiece).at(-1);
  if (known) return known;
  const made: StoneSaid = { at: placeIn(trace) ?? -1, named: [], ofPiece: true };
  state.stones.unshift(made);
  return made;
}

/** The stone that a species said of a part of the metal is: the piece's own, or what is set into that part. */
export function speciesOfPiece(slot: Slot, trace: Trace, state: Gathering): StoneSaid {
  if (slot === 'piece' || slot === 'head' || slot === 'bezel' || slot === 'prongs') return pieceStone(state, trace);
  const known = state.stones.find((stone) => stone.role === 'pave');
  if (known) return known;
  const made: StoneSaid = { at: placeIn(trace) ?? state.order++, role: 'pave', named: [] };
  state.stones.push(made);
  return made;
}

/** The part of a jewel that a noun names. */
export function slotNamed(noun: string): Slot | undefined {
  const meaning = meaningOf(noun.toLowerCase());
  return meaning?.kind === 'slot' ? meaning.slot : undefined;
}
