import type { BriefThing, Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';

/**
 * What an instruction asks of a design, as far as words alone can tell. Targets are described here and looked up in the brief (and the
 * plan) by composing: where one is not found, nothing changes.
 */

/** A description of what is meant: "the left handle of the mug", "the second hole", "this", "it", "the prongs". */
export interface Target {
  /** Lemma of the noun, with what belongs to its name; missing for "it", "this", "everything" and for a bare fact ("2 mm thicker"). */
  noun?: string;
  /** The whole of which it is a part, where that was said. */
  of?: Target;
  /** "this", "the selected one": what is selected in the scene. */
  selected?: boolean;
  /** "it", "them": what the last instruction brought in, else the design. */
  pronoun?: boolean;
  /** What the last instruction spoke of: "no wait, rubies" corrects it. */
  recent?: boolean;
  /** Whatever of the design there is a number of, the last named first: "two more", "just one". */
  counted?: boolean;
  /** "all", "every", "everything". */
  all?: boolean;
  /** "all but the seat": what is kept. */
  except?: Target[];
  /** 1 first, 2 second, -1 last; 0 the one in the middle. */
  ordinal?: number;
  /** Where it is counted from: "the third from the bottom". */
  from?: 'order' | 'left' | 'right' | 'top' | 'bottom' | 'front' | 'back';
  /** "3 of them". */
  some?: number;
  /** "Every second one". */
  every?: number;
  /** "The outer two": the first and the last; "the inner ones" all between. */
  ends?: 'outer' | 'inner';
  /** "The lower ones": several, not the lowest alone. */
  several?: boolean;
  /** All but these: "just the left one". */
  others?: boolean;
  /** Words that tell it from others of its kind: "left", "blue", "oval". */
  adjectives: string[];
  words: string;
}

interface Said {
  words: string;
}

export type Edit =
  /** "the seat 450 mm high", "make it blue", "platinum prongs". `relative` facts are amounts to add: "10 mm longer". */
  | (Said & { kind: 'set'; target: Target; facts: Fact[] })
  /** "taller", "twice as wide", "half the size", "20 % bigger"; dimension `size` for all of them. */
  | (Said & { kind: 'scale'; target: Target; dimension: Dimension; factor: number })
  /** "10 mm longer", "2 mm thinner" (negative); `unit` "size" or "step" counts in sizes of the trade: "two sizes bigger". */
  /** `goal`: the amount is what it comes to ("thinner, about 2 mm"), or may be, where that lies on the way from what stands there. */
  | (Said & { kind: 'by'; target: Target; dimension: Dimension; amount: number; unit: 'mm' | 'deg' | 'step'; goal?: 'to' | 'either' })
  /** "add a halo of small sapphires", "with a lid", "two more chairs" is `count`. */
  /** `relation` are the words between the thing and `to`: "on top of", "in". */
  | (Said & { kind: 'add'; thing: BriefThing; to?: Target; relation?: string })
  | (Said & { kind: 'remove'; target: Target })
  /** "darker", "a slightly lighter wood": the look that it has, one shade further. */
  | (Said & { kind: 'shade'; target: Target; way: 'darker' | 'lighter'; little?: boolean })
  /** "swap the oval for a cushion", "a lid instead of the cork". */
  | (Said & { kind: 'replace'; target: Target; by: BriefThing })
  /** "six of them" (to), "one shelf less", "two more chairs" (by). */
  /** "make a second one in red", "another mug, half the size, beside it": one more of what stands, with what it is like and where it stands. */
  | (Said & { kind: 'copy'; target: Target; changes: Edit[]; relation?: string; to?: Target })
  /** `times` multiplies: "twice as many shelves". */
  | (Said & { kind: 'count'; target: Target; to?: number; by?: number; times?: number })
  /** "the hole 5 mm to the left", "put the lamp on the table", "turn it by 30 degrees". */
  | (Said & {
      kind: 'move';
      target: Target;
      direction?: 'left' | 'right' | 'up' | 'down' | 'front' | 'back' | 'in' | 'out';
      distance?: number;
      relation?: { relation: string; to: Target };
      /** A place on what it belongs to, without a distance: "left", "center", "top", "end". */
      place?: string;
      turn?: { axis?: 'x' | 'y' | 'z'; degrees: number };
    })
  /** "swap the fork and the knife", "the other way round": each stands where the other stood; `looks`: "swap their colours". */
  | (Said & { kind: 'swap'; one?: Target; other?: Target; looks?: boolean })
  /** "the tree on the other side", "the tent further away", "the posts further apart"; `amount` in mm, where it was said; `times` as far. */
  | (Said & {
      kind: 'reseat';
      target: Target;
      how: 'other side' | 'further' | 'closer' | 'apart' | 'together';
      amount?: number;
      times?: number;
    })
  /** "the legs of the same wood as the top"; with a dimension "the seat as wide as the back". */
  | (Said & { kind: 'match'; target: Target; like: Target; dimension?: Dimension })
  /** "back to how it was" (first), "undo that" (last), "undo the halo" (target). */
  | (Said & { kind: 'revert'; to: 'first' | 'last' | 'target'; target?: Target });

/** The quantity, or the kind of advice, that a question is for. */
export type Asked = 'weight' | 'size' | 'price' | 'print' | 'export' | 'material' | 'count' | 'volume' | 'can' | 'how' | 'other';

/** What somebody who says something wants. */
export type Utterance =
  /** `missed` are those of the unread words that say what is to be done, or to what. */
  | { kind: 'edit'; edits: Edit[]; unread: string[]; missed: string[] }
  /** A new thing is described ("now a walnut chair"). */
  | { kind: 'make'; words: string }
  /** "what does it weigh?": answered from plan and report. `about` is the quantity asked for. */
  | {
      kind: 'question';
      about: Asked;
      target?: Target;
      dimension?: Dimension;
      /** What else is asked for in the same breath: "how heavy is it and would it print?". */
      also?: readonly Asked[];
      facts: Fact[];
      words: string;
    }
  | { kind: 'talk'; tone: 'thanks' | 'greeting' | 'praise' | 'complaint' | 'bye' | 'empty'; words: string }
  | { kind: 'unclear'; words: string; unread: string[] };
