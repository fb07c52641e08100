import { CannotBuild } from '../cannotBuild.ts';
import type { GemFacts } from '../gems/facts.ts';
import type { Solid } from '../kernel.ts';
import { cross, dot, IDENTITY, inverseRigid, normalized, scaled, subtract, transformDirection, transformPoint } from '../matrix.ts';
import type { Frame, Mat4, Vec3 } from '../space.ts';
import { StoneOutline } from './stone-outline.ts';

/** A stone as a setting sees it: in its own coordinates (girdle at y = 0, table up), with the way back into the design. */
export interface Mount {
  gem: GemFacts;
  /** The stone itself, in its own coordinates. */
  solid: Solid;
  /** From the stone's coordinates to the design's. */
  place: Mat4;
  outline: StoneOutline;
  /** The band that the head stands on, if there is one. */
  band: Band | null;
}

/** A ring's band in the stone's coordinates. */
export interface Band {
  centre: Vec3;
  axis: Vec3;
  inner: number;
  outer: number;
  width: number;
}

/** What came of an operation, as far as a setting asks: its parts in the design, its anchors and its facts. */
interface Outcome {
  operation: string;
  parts: readonly { gem?: GemFacts; solid?: Solid; transform: Mat4; copies?: readonly Mat4[] }[];
  anchors: Readonly<Record<string, Frame>>;
  facts: Readonly<Record<string, number | string>>;
}

/** Reads the stone of a setting, and the shank where it has one. */
export function mountOf(stone: Outcome, shank: Outcome | undefined, around: number): Mount {
  const part = stone.parts.find((candidate) => candidate.gem !== undefined);
  if (!part?.gem || !part.solid) throw new CannotBuild(`"${stone.operation}" is no stone: a setting needs a stone to hold.`, 'stone');
  if (part.copies && part.copies.length > 1)
    throw new CannotBuild(`"${stone.operation}" is a group of stones: give the setting one of its own.`, 'stone');
  const place = part.copies?.[0] ?? part.transform;
  return {
    gem: part.gem,
    solid: part.solid,
    place,
    outline: new StoneOutline(part.gem.outline, around),
    band: shank ? bandOf(shank, place) : null,
  };
}

/** The band of a shank's result, seen from a part that stands at `place`. */
export function bandOf(shank: Outcome, place: Mat4 = IDENTITY): Band {
  const inner = shank.facts.inner_radius;
  const outer = shank.facts.outer_radius;
  const centre = shank.anchors.center;
  if (typeof inner !== 'number' || typeof outer !== 'number' || !centre)
    throw new CannotBuild(`"${shank.operation}" is no shank: it has no finger hole.`, 'shank');
  const toLocal = inverseRigid(place);
  const width = shank.facts.width_top;
  return {
    centre: transformPoint(toLocal, centre.origin),
    axis: transformDirection(toLocal, centre.z),
    inner,
    outer,
    width: typeof width === 'number' ? width : 2,
  };
}

/** Height (own y) of the cylinder of this radius round the finger over the point (x, z); undefined beside it. */
export function heightOfCylinder(band: Band, radius: number, x: number, z: number): number | undefined {
  // Solve |(p - centre) x axis| = radius for p = (x, y, z), upper root.
  const fromCentre = subtract([x, 0, z], band.centre);
  const across = (v: Vec3): Vec3 => subtract(v, scaled(band.axis, dot(v, band.axis)));
  const a = across([0, 1, 0]);
  const b = across(fromCentre);
  const [p, q, r] = [dot(a, a), dot(a, b), dot(b, b) - radius * radius];
  const root = q * q - p * r;
  return p < 1e-9 || root < 0 ? undefined : (-q + Math.sqrt(root)) / p;
}

/** Where the vertical line at (x, z) enters (from above) and leaves the stone; undefined beside it. */
export function throughStone({ solid, gem, outline }: Mount, x: number, z: number): { top: number; bottom: number } | undefined {
  if (gem.planes.length > 0 && outline.convex) return throughFacets(gem.planes, x, z);
  const hits = solid.hits([x, gem.crown + 1, z], [x, -gem.pavilion - 1, z]);
  if (hits.length < 2) return undefined;
  return { top: hits[0]!.position[1], bottom: hits[hits.length - 1]!.position[1] };
}

function throughFacets(planes: GemFacts['planes'], x: number, z: number): { top: number; bottom: number } | undefined {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [nx, ny, nz, reach] of planes) {
    const rest = reach - nx * x - nz * z;
    if (ny > 1e-6) top = Math.min(top, rest / ny);
    else if (ny < -1e-6) bottom = Math.max(bottom, rest / ny);
    else if (rest < 0) return undefined;
  }
  return top > bottom ? { top, bottom } : undefined;
}

/** The stone grown by `clearance` mm all round, about its girdle's middle: what its own seat is cut with. */
export function grownStone(mount: Pick<Mount, 'solid' | 'gem'>, clearance: number): Solid {
  const { gem, solid } = mount;
  const grow = (size: number): number => 1 + (2 * clearance) / size;
  const height = gem.crown + gem.pavilion;
  const s = [grow(gem.width), grow(height), grow(gem.length)] as const;
  // Keep the middle of the height where it is, so that crown and pavilion both gain.
  const shift = ((gem.crown - gem.pavilion) / 2) * (1 - s[1]);
  return solid.scale(s).translate([0, shift, 0]);
}

/** Direction of the finger in the stone's own plane, or +Z where there is no band. */
export const fingerDirection = (mount: Mount): Vec3 =>
  mount.band ? normalized(subtract(mount.band.axis, scaled([0, 1, 0], mount.band.axis[1]))) : [0, 0, 1];
/** Direction along the band in the stone's own plane. */
export const alongBand = (mount: Mount): Vec3 => cross([0, 1, 0], fingerDirection(mount));
