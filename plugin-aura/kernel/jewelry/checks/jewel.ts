import type { GemFacts } from '../../gems/facts.ts';
import type { Solid } from '../../kernel.ts';
import type { Mat4 } from '../../space.ts';
import type { Surface } from '../../surface.ts';
import type { Band } from '../mount.ts';
import type { ProngPlace } from '../prong-places.ts';

/**
 * A finished piece of jewellery as its checks see it (jewelry.md, section 7): metal and stones as they stand in the design, mm
 * and grams, with what was asked of them. It is put together from an evaluation by model/jewel.ts.
 */
export interface Jewel {
  kind: 'ring' | 'bangle' | 'other';
  metals: readonly MetalBody[];
  stones: readonly SetStone[];
  /** The finger's (or arm's) hole of a ring or bangle, as its operation states it. */
  hole: Hole | null;
  /** Lettering or a twist, which has no mirror image. */
  marked: boolean;
  /** Depth and stroke of lettering cut into the metal. */
  engraving: { depth: number; stroke: number } | null;
}

export interface MetalBody {
  id: string;
  name: string;
  /** As it stands; the first copy, where there are several. */
  solid: Solid;
  surface: Surface;
  copies: number;
  /** Bent or stamped from sheet and wire, and bought: what only castings need is not asked of it. */
  wrought: boolean;
  /** Beads, joints and the like, which are of one piece only in the casting that they are made for. */
  scattered?: boolean;
  /** g/cm3 */
  density: number;
  /** Handles that the operations say their shapes have together; undefined where one of them cannot say. */
  handles: number | undefined;
}

export interface SetStone {
  id: string;
  name: string;
  gem: GemFacts;
  /** In its own coordinates: girdle at y = 0, table up. */
  own: Solid;
  place: Mat4;
  /** As it stands. */
  solid: Solid;
  /** The metal that comes nearest. */
  metal: MetalBody | null;
  /** g/cm3 */
  density: number;
  /** Set in numbers; what only centre stones need is not asked of it. */
  melee: boolean;
  setting: StoneSetting;
  asked: { carat: number | undefined };
  /** Fractions and degrees that its cut came to, where it was cut singly. */
  proportions: { table: number; crownAngle: number; pavilionAngle: number } | undefined;
}

/** How a stone is held: `hung` stones (briolettes, pearls) are drilled and glued. */
export type StoneSetting =
  | { kind: 'prongs'; places: readonly ProngPlace[]; thickness: number; pairs: boolean }
  | { kind: 'melee' /** Diameter of the beads or shared prongs; undefined in a channel. */; bead: number | undefined }
  | { kind: 'bezel' | 'beads' | 'jaws' | 'hung' | 'unknown' };

/** A finger hole, with the radius that was asked for. */
export interface Hole extends Band {
  askedRadius: number;
}

/** How much a failed check weighs: an error makes the piece unfit, a warning wants a look, info is advice. */
export type CheckLevel = 'kept' | 'info' | 'warning' | 'error';

export type CheckId =
  | `G${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`
  | `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

export interface CheckResult {
  check: CheckId;
  level: CheckLevel;
  /** Id of the part that it is about. */
  part: string;
  /** What was found, in plain words with its figure. */
  sentence: string;
}

/** `kept` where it holds; otherwise the worst of the levels whose condition is met. */
export function graded(failures: { error?: boolean; warning?: boolean; info?: boolean }): CheckLevel {
  return failures.error ? 'error' : failures.warning ? 'warning' : failures.info ? 'info' : 'kept';
}
