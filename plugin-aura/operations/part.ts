import type { GemFacts } from '../kernel/gems/facts.ts';
import type { Solid } from '../kernel/kernel.ts';
import type { Frame, Mat4, Vec2, Vec3 } from '../kernel/space.ts';
import type { PartClass } from '../plan/declaration.ts';

/** A light that an operation adds; intensities in candela (point, spot) or lux (directional), as three.js. */
export interface LightFacts {
  kind: 'point' | 'spot' | 'directional' | 'area' | 'ambient';
  color: string;
  intensity: number;
  angle?: number;
  size?: Vec2;
  target?: Vec3;
}

export interface CameraFacts {
  fov: number;
  target: Vec3;
}

/** The edge of a feature on a face: its outlines (u, v), where on the face it was made, and the face's coordinates (n points out of it). */
export interface FeatureRim {
  side: 'cut' | 'raised';
  loops: readonly (readonly Vec2[])[];
  places: readonly Vec2[];
  /** Level of the edge over the face. */
  level: number;
  matrix: Mat4;
}

/** One object of the result, before or after placement. Geometry is in the part's own coordinates; `transform` places it. */
export interface Part {
  /** Unique in the plan after evaluation: the operation's id, or `id.role` / `id.role_2` where it makes several. */
  id: string;
  /** Id of the operation that made it. */
  operation: string;
  /** Shown in the outliner and exported: "Shank", "Round diamond 1.00 ct". */
  name: string;
  /** Of a piece of a thing within a thing: its name with that of the whole ("Caster tyre"), by which it is addressed as well. */
  fullName?: string;
  /** Short lower-case word of the trade: 'shank', 'bezel', 'gem', 'leg', 'shade' ... */
  role: string;
  class: PartClass;
  solid?: Solid;
  transform: Mat4;
  /** Further copies that share the geometry: each is a whole transform that replaces `transform`. */
  copies?: readonly Mat4[];
  /** Id of a plan material, or a preset's name; the operation's `material` wins over it unless `keepMaterial`. */
  material?: string;
  keepMaterial?: boolean;
  /** Of another material than the main one of the thing that it belonged to: a look that is given to the whole of that leaves it. */
  firm?: boolean;
  /** Degrees; edges sharper than this stay sharp in shading. 0 = every facet flat. Default 35. */
  crease?: number;
  /** Direction of grain, brush or warp in own coordinates, for texture coordinates. Default the longest side. */
  grain?: Vec3;
  /** Moves against the rest when worn (a pin in its hinge, the back of a stud): a casting takes it along and leaves it apart. */
  loose?: boolean;
  /** Picked as one of several that are alike: what is made of it is put back in the place of each. */
  one?: true;
  gem?: GemFacts;
  /** Of a ring's plain band: the sections that its skin runs through, in its own coordinates (kernel/jewelry/band-side.ts). */
  rings?: readonly (readonly Vec3[])[];
  /** Of a part with a recess or a boss made last: the outlines of its edge, in the coordinates of the part, for what treats just that edge. */
  rim?: FeatureRim;
  light?: LightFacts;
  camera?: CameraFacts;
}

/** What an operation's evaluation gives: its parts, its anchors, and facts that later operations may ask for. */
export interface Result {
  operation: string;
  parts: readonly Part[];
  anchors: Readonly<Record<string, Frame>>;
  /** Numbers that an 'auto' parameter came to, and others worth showing: { thickness: 0.7 }. */
  resolved: Readonly<Record<string, number>>;
  /** Facts for dependants, in the result's placed coordinates, e.g. a shank's { inner_radius }. */
  facts: Readonly<Record<string, number | string>>;
  /** Looks for what makes the piece unsound: a sentence; undefined where nothing does. Takes longer than to build it. */
  unsound?(): string | undefined;
  /** Earlier operations whose parts are contained in this one's: they are shown no more, as if consumed. */
  replaces: readonly string[];
  /** What the artist should know: "The stone is 0.02 mm larger than asked." */
  notes: readonly string[];
}
