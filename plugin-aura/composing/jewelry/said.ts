import type { BriefThing, Fact, Outcome, Span } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Meaning, Slot } from './terms.ts';

/** Anything of the brief that an outcome is written to: a fact, a thing, its count. */
export interface Trace {
  words: string;
  span?: Span | undefined;
  outcome?: Outcome | undefined;
}

/** A value that was said, with the places in the brief that say it. */
export interface Said<T> {
  value: T;
  traces: readonly Trace[];
}

export const said = <T>(value: T, ...traces: readonly Trace[]): Said<T> => ({ value, traces });

/** Writes what became of it, where nothing is written yet. */
export function mark(of: { traces: readonly Trace[] } | undefined, outcome: Outcome): void {
  for (const trace of of?.traces ?? []) trace.outcome ??= outcome;
}
/** Says why nothing, or another thing, came of it; this outweighs what was written before. */
export function refuse(of: { traces: readonly Trace[] } | undefined, why: string): void {
  for (const trace of of?.traces ?? []) trace.outcome = { why };
}

/** 'row' is one of a row whose stones have each a size of their own. */
type StoneRole = 'centre' | 'side' | 'halo' | 'pave' | 'hidden' | 'row';

/** One kind of stone of a piece. Lengths in mm, weights in carats. */
export interface StoneSaid {
  role?: StoneRole;
  /** Order in which stones were named, so that the first is the centre. */
  at: number;
  species?: Said<string>;
  usual?: 'cabochon' | 'pearl';
  cut?: Said<string>;
  /** A cut that cannot be made, for which `cut` stands. */
  instead?: string;
  /** Of one stone, and of all of them together. */
  carat?: Said<number>;
  total?: Said<number>;
  length?: Said<number>;
  width?: Said<number>;
  count?: Said<number>;
  /** Spoken of as one stone, or as several without a number. */
  one?: boolean;
  eastWest?: Said<true>;
  /** It stands above the others. */
  above?: true;
  /** "small", "bigger": a factor on the usual size. */
  scale?: Said<number>;
  /** How it is held, where that was said of the stone itself. */
  setting?: Said<Meaning & { kind: 'setting' }>;
  /** Nouns and adjectives that name it. */
  named: Trace[];
  /** Named by its piece ("diamond ring") and by no part of its own. */
  ofPiece?: boolean;
}

/** What was said of one part of a piece. */
export interface PartSaid {
  /** Where it is named, and where it is said not to be there. */
  named: Trace[];
  absent: Trace[];
  count?: Said<number>;
  material?: Said<string>;
  karat?: Said<number>;
  colour?: Said<string>;
  finish?: Said<string>;
  text?: Said<string>;
  position?: Said<string>;
  numbers: Map<string, Said<number>>;
  scales: Map<Dimension, Said<number>>;
  meanings: Said<Meaning>[];
}

export const nothingSaid = (): PartSaid => ({ named: [], absent: [], numbers: new Map(), scales: new Map(), meanings: [] });

/** A figure that hangs on a chain or stands on a band: a star, an anchor, a heart. */
export interface FigureSaid {
  /** Its outline, as outlines.ts has it. */
  outline: string;
  count?: Said<number>;
  size?: Said<number>;
  material?: Said<string>;
  colour?: Said<string>;
  named: Trace[];
}

/** All that a brief says of one piece of jewellery. */
export interface JewelSaid {
  op: string;
  kind: string;
  /** The copy of the thing that outcomes are written to. */
  thing: BriefThing;
  parts: Map<Slot, PartSaid>;
  stones: StoneSaid[];
  figures: FigureSaid[];
  styles: Said<string>[];
  /** Pieces asked for: a pair of studs is 2, of rings one more. */
  count?: Said<number>;
  /** Facts that nothing here could use yet; they keep their words. */
  rest: Fact[];
}

const EMPTY = nothingSaid();
export const partOf = (jewel: JewelSaid, slot: Slot): PartSaid => jewel.parts.get(slot) ?? EMPTY;
export const stoneOf = (jewel: JewelSaid, role: StoneRole): StoneSaid | undefined => jewel.stones.find((stone) => stone.role === role);

/** A meaning of one kind that was said of any of these parts. */
export function meaningSaid<K extends Meaning['kind']>(
  jewel: JewelSaid,
  kind: K,
  ...slots: readonly Slot[]
): Said<Extract<Meaning, { kind: K }>> | undefined {
  for (const slot of slots)
    for (const { value, traces } of partOf(jewel, slot).meanings)
      if (value.kind === kind) return { value: value as Extract<Meaning, { kind: K }>, traces };
  return undefined;
}

export const isNamed = (jewel: JewelSaid, slot: Slot): boolean => partOf(jewel, slot).named.length > 0;
export const isAbsent = (jewel: JewelSaid, slot: Slot): boolean => partOf(jewel, slot).absent.length > 0;
