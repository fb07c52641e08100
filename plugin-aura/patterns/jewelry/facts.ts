import type { Requirement } from '../../plan/plan.ts';

export type StoneRole = 'centre' | 'side' | 'halo' | 'accent';

/** One kind of stone of a piece. Lengths in mm, weights in carats. */
export interface StoneFacts {
  role: StoneRole;
  /** '' where only "stone" was said. */
  species: string;
  cut: string | undefined;
  /** Of one stone. */
  carat: number | undefined;
  /** Of all of them together. */
  totalCarat: number | undefined;
  length: number | undefined;
  width: number | undefined;
  count: number | undefined;
}

export interface SettingFacts {
  kind: string;
  style: string | undefined;
  prongs: number | undefined;
}

/** What a prompt for a piece of jewellery says; undefined where it says nothing. */
export interface JewelFacts {
  piece: string;
  /** Words for the materials: "18K yellow gold". */
  metal: string;
  finish: string | undefined;
  /** Inner diameter of a ring or bangle. */
  diameter: number | undefined;
  sizeWords: string | undefined;
  profile: string | undefined;
  width: number | undefined;
  thickness: number | undefined;
  height: number | undefined;
  /** Outer diameter of a hoop, disc or pendant; length of a chain; the unlabelled size of a piece. */
  outer: number | undefined;
  length: number | undefined;
  link: number | undefined;
  /** Size of a signet's face: one or two lengths. */
  face: readonly number[] | undefined;
  shape: string | undefined;
  setting: SettingFacts | undefined;
  stones: StoneFacts[];
  features: ReadonlySet<string>;
  without: ReadonlySet<string>;
  styles: string[];
  /** Text to engrave. */
  text: string | undefined;
  /** "thick", "wide": factors on what was not said in numbers. */
  extents: ReadonlyMap<string, number>;
  chainStyle: string | undefined;
  /** How many pieces (a pair of studs is 2). */
  count: number | undefined;
  requirements: Requirement[];
  assumptions: string[];
  unread: string[];
}

export const stoneOf = (facts: JewelFacts, role: StoneRole): StoneFacts | undefined => facts.stones.find((stone) => stone.role === role);

/** The stone of a piece that has one of which nothing was said. */
export const NAMELESS: StoneFacts = {
  role: 'centre',
  species: '',
  cut: undefined,
  carat: undefined,
  totalCarat: undefined,
  length: undefined,
  width: undefined,
  count: undefined,
};
