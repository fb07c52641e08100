import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Draft } from './draft.ts';
import type { Vocabulary } from './names.ts';
import type { Sheet } from './sheet.ts';

/** What all steps of composing share. */
export interface Context {
  draft: Draft;
  vocabulary: Vocabulary;
  /** Chooses between equally good defaults. */
  seed: number;
  choices: Readonly<Record<string, string>>;
  /** What was said, turn by turn: the spans of the brief point into it. */
  texts: readonly string[];
}

/** A thing as it was made. */
export interface Made {
  /** The operation that others ask for sizes and anchors; it keeps its id whatever is cut into it later. */
  id: string;
  /** The operation that is put somewhere, and whose anchors others stand on: the body, or what groups and repeats it. */
  place: string;
  /** Something hangs below the body, so that the whole has to be raised. */
  lifted?: boolean;
  /** Operations of it that stand in the result. */
  tops: string[];
  /** Which of them is the body. */
  bodyTop: number;
  /** Face of it that is worked on where nobody said another: of a part that lies its upper side. */
  side?: 'top' | 'front';
  /** The thing that it was picked out of, where it is a part of one. */
  owner?: Made;
  /** It stands where it belongs already. */
  settled?: boolean;
  /** Only its edges are left: nothing in it has a floor. */
  open?: boolean;
  material?: string;
  definition?: OperationDeclaration;
  sheet?: Sheet;
}
