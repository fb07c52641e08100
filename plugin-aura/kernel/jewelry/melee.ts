import { CannotBuild } from '../cannotBuild.ts';
import type { GemFacts } from '../gems/facts.ts';
import { cutGem, type Gem } from '../gems/gem.ts';
import { findSpecies } from '../gems/species.ts';
import type { Kernel, Solid, TriangleMesh } from '../kernel.ts';
import { inverseRigid, multiply, translation } from '../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import type { BandRings } from './band-side.ts';
import { cleaned, GRAZE } from './clean.ts';
import { type Bead, type SeatRings, setBand } from './set-band.ts';
import { type Frame, setFrame } from './set-frame.ts';
import { outward } from './weave.ts';
import { wrap } from './wrap.ts';

/** Small stones in numbers: one cut stone, many places. Seats, beads and holes are made once and copied as meshes, so that metal meets them in one boolean. */

/** A round of this diameter: single cut under 1.2 mm, else full cut with 16 girdle facets. */
export function meleeStone(kernel: Kernel, diameter: number, speciesWords: string): Gem {
  const named = findSpecies(speciesWords);
  return cutGem(kernel, {
    cut: diameter < 1.2 ? 'single' : 'round',
    species: named?.species ?? speciesWords,
    specificGravity: named?.specificGravity ?? 3.52,
    width: diameter,
    fine: false,
  });
}

/** Copies of a solid at many places as one solid. The copies must not meet one another. */
export function copied(kernel: Kernel, solid: Solid, places: readonly Mat4[]): Solid {
  return manyCopied(kernel, [{ solid, places }]);
}

/** Copies of several solids as one solid; none may meet another. */
export function manyCopied(kernel: Kernel, groups: readonly { solid: Solid; places: readonly Mat4[] }[]): Solid {
  const sources = groups.filter(({ places }) => places.length > 0).map(({ solid, places }) => ({ mesh: solid.mesh(), places }));
  const sizeOf = (pick: (mesh: TriangleMesh) => number): number =>
    sources.reduce((sum, { mesh, places }) => sum + pick(mesh) * places.length, 0);
  const positions = new Float32Array(sizeOf((mesh) => mesh.positions.length));
  const indices = new Uint32Array(sizeOf((mesh) => mesh.indices.length));
  let point = 0;
  let corner = 0;
  for (const { mesh, places } of sources) {
    for (const m of places) {
      const base = point / 3;
      for (let i = 0; i < mesh.positions.length; i += 3) {
        const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!];
        positions[point++] = m[0]! * x + m[4]! * y + m[8]! * z + m[12]!;
        positions[point++] = m[1]! * x + m[5]! * y + m[9]! * z + m[13]!;
        positions[point++] = m[2]! * x + m[6]! * y + m[10]! * z + m[14]!;
      }
      for (let i = 0; i < mesh.indices.length; i++) indices[corner++] = mesh.indices[i]! + base;
    }
  }
  return kernel.fromMesh(outward({ positions, indices }), GRAZE);
}

export interface SeatShape {
  clearance: number;
  /** Diameter of the hole under the stone over the stone's. */
  hole: number;
  /** How far under the girdle the hole goes, and how far over it the way in is open. */
  down: number;
  up: number;
  /** Round the seat; with 16, as the girdle has, they stand under its own, with fewer the seat is so much wider that it takes in the girdle. */
  corners: number;
}

/** The levels and widths of one round stone's seat, in its own coordinates. */
function seatRings(gem: Gem, { clearance, hole, corners }: SeatShape): SeatRings {
  const { facts } = gem;
  const radius = ((facts.width / 2 + clearance) * Math.cos(Math.PI / 16)) / Math.cos(Math.PI / corners);
  const half = facts.girdle / 2;
  const narrow = (hole * facts.width) / 2;
  const slope = (facts.pavilion - half) / (facts.width / 2);
  return {
    radius,
    wallEnd: -half - clearance - Math.min(0.012 * facts.width, 0.03),
    coneEnd: -half - (radius - narrow) * slope - Math.max(0.018 * facts.width, Math.min(0.035 * facts.width, 0.05)) - clearance,
    hole: narrow,
    corners,
  };
}

/** Radius of a seat at a level over the girdle. */
export function seatRadius(gem: Gem, seat: SeatShape, level: number): number {
  const { radius, wallEnd, coneEnd, hole } = seatRings(gem, seat);
  return Math.max(hole, Math.min(radius, radius - ((wallEnd - level) * (radius - hole)) / (wallEnd - coneEnd)));
}

/** What a bur and a drill take out for one round stone, in its own coordinates: a stack of rings that encloses it. */
export function seatCutter(kernel: Kernel, gem: Gem, shape: SeatShape): Solid {
  const { facts } = gem;
  const { radius, wallEnd, coneEnd, hole, corners } = seatRings(gem, shape);
  const profile: Vec2[] = [
    [hole, Math.min(-shape.down, coneEnd - 0.02)],
    [hole, coneEnd],
    [radius, wallEnd],
    [radius, Math.max(shape.up, facts.girdle / 2 + shape.clearance + 0.01 * facts.width)],
  ];
  return wrap(
    kernel,
    profile.map(([r, y]) =>
      Array.from({ length: corners }, (_, i): Vec3 => {
        const angle = (i * 2 * Math.PI) / corners;
        return [r * Math.cos(angle), y, r * Math.sin(angle)];
      }),
    ),
    false,
  );
}

/** A post with a domed head, from under the girdle (0) to `top`: the bead or shared prong between stones, in the coordinates of its place. A `neck` thins it up to a level. */
export function post(kernel: Kernel, radius: number, bottom: number, top: number, around: number, neck?: Row['neck']): Solid {
  const ring = (r: number, y: number): Vec3[] =>
    Array.from({ length: around }, (_, i): Vec3 => [r * Math.cos((2 * Math.PI * i) / around), y, r * Math.sin((2 * Math.PI * i) / around)]);
  const steps = Math.max(2, Math.round(around / 5));
  // A head as wide as the post up over the stones' edges, or they could slip out under it, and domed above: as a beading tool leaves it.
  const rise = Math.min(radius, 0.55 * top);
  const dome = Array.from({ length: steps }, (_, k) => {
    const angle = ((k + 1) / (steps + 0.55)) * (Math.PI / 2);
    return ring(radius * Math.cos(angle), top - rise + rise * Math.sin(angle));
  });
  const flareEnd = neck ? neck.level + Math.max(0.02, 0.12 * (radius - neck.radius)) : bottom;
  const root = neck ? [ring(neck.radius, bottom), ring(neck.radius, neck.level), ring(radius, flareEnd)] : [ring(radius * 1.05, bottom)];
  return wrap(kernel, [...root, ring(radius, Math.max(top - rise, flareEnd + 0.02)), ...dome], false);
}

/**
 * Level of the top of a bead or a shared prong over the girdle of a small stone. Over the smallest it stands proud of the table, as a
 * beading tool leaves it: a tip no taller than their crowns would let them slip out over any wear at all.
 */
export const headOver = ({ crown, girdle }: Pick<GemFacts, 'crown' | 'girdle'>): number => Math.max(0.85 * crown, girdle / 2 + LEAST_HEAD);

/** Least height of a bead over the upper edge of a girdle, mm. */
const LEAST_HEAD = 0.21;

/** From this gap on, as a share of the diameter, neighbours no longer share their posts. */
export const SHARED_UP_TO = 0.3;

/** Four posts for each stone alone, at its corners, for stones that stand too far apart to share them. */
export function ownPosts(places: readonly Mat4[], diameter: number, radius: number): Mat4[] {
  const out = ownPostDistance(diameter, radius) * Math.SQRT1_2;
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].flatMap(([x, z]) => places.map((place) => multiply(place, translation([x! * out, 0, z! * out]))));
}

/** From a stone's middle to that of a post of its own. */
export const ownPostDistance = (diameter: number, radius: number): number => diameter / 2 + 0.62 * radius;

export interface Row {
  gem: Gem;
  /** Where the stones stand. */
  places: readonly Mat4[];
  /** Where the beads or shared prongs stand. */
  posts: readonly Mat4[];
  postRadius: number;
  /** Posts are this much thinner in the metal, up to a level over the girdle: where they stand between seats, they need not cross them. */
  neck?: { radius: number; level: number };
  /** How far posts reach under and over the girdle. */
  root: number;
  head: number;
  seat: SeatShape;
  /** Corners of a post. */
  around: number;
  /** Only to be looked at: posts stand in the stones beside them, which nobody sees. */
  shown?: boolean;
}

/** The metal that holds a set of stones, less the stones themselves; and the room that must be cut for them in the metal they are sunk into. */
export function setRow(kernel: Kernel, row: Row): { beads: Solid; cutter: Solid } {
  const cutter = seatsRoom(kernel, row);
  if (row.posts.length === 0) return { beads: kernel.empty(), cutter };
  return { beads: row.shown ? together(kernel, postOf(kernel, row), row.posts) : beadsTogether(kernel, row), cutter };
}

/** The room that a row's stones need in other metal, with the light holes under them. */
export function seatsRoom(kernel: Kernel, row: Pick<Row, 'gem' | 'seat' | 'places'>): Solid {
  if (row.places.length === 0) throw new CannotBuild('There is no room for a single stone.');
  return copied(kernel, seatCutter(kernel, row.gem, row.seat), row.places);
}

/** A row set straight into a band's skin; null where its features meet or the band is too narrow or steep, and booleans have to do it. */
export function rowInBand(kernel: Kernel, rings: BandRings, row: Row): Solid | null {
  return setBand(kernel, rings, seatRings(row.gem, row.seat), row.places, rootedBeads(kernel, row), row.shown);
}

function rootedBeads(kernel: Kernel, row: Row): Bead[] {
  const { around, neck, postRadius, root } = row;
  const radius = neck?.radius ?? 1.05 * postRadius;
  return beadsOf(kernel, row).map(({ solid, places }) => ({ mesh: solid.mesh(), places, root: { radius, around, bottom: -root } }));
}

/** The same in the flat top of a frame; null where its features meet or come out at its sides. */
export function rowInFrame(kernel: Kernel, frame: Frame, row: Row): Solid | null {
  return setFrame(kernel, frame, seatRings(row.gem, row.seat), row.places, rootedBeads(kernel, row), row.shown);
}

/** The same by booleans: seats cut out of the band, posts united with it. */
export function rowByBooleans(band: Solid, row: Row): Solid {
  const { beads, cutter } = setRow(band.kernel, row);
  const seated = band.subtract(cutter);
  return row.shown ? band.kernel.together([seated, beads]) : cleaned(band.kernel.union([seated, beads]));
}

const postOf = (kernel: Kernel, { postRadius, root, head, around, neck }: Row): Solid =>
  post(kernel, postRadius, -root, head, around, neck);

/** More kinds of posts than these are cut all at once. */
const KINDS = 8;

/** The posts as one solid, cut free of the stones: a boolean for each kind, or one for all where there are many, as round an oval. */
function beadsTogether(kernel: Kernel, row: Row): Solid {
  if (kindsOf(row).length <= KINDS) return manyCopied(kernel, beadsOf(kernel, row));
  return cleaned(copied(kernel, postOf(kernel, row), row.posts).subtract(stonesRoom(kernel, row)));
}

/** The posts, each cut free of the stones beside it: those of a kind are cut once and copied. */
function beadsOf(kernel: Kernel, row: Row): { solid: Solid; places: Mat4[] }[] {
  const whole = postOf(kernel, row);
  if (row.shown) return [{ solid: whole, places: [...row.posts] }];
  const grown = grownMelee(row);
  return kindsOf(row).map(({ near, places }) => ({
    solid: near.length > 0 ? cleaned(whole.subtract(...near.map((stone) => grown.transform(stone)))) : whole,
    places,
  }));
}

/** Posts with stones lying alike round them: a pattern has only a few kinds. `near` are the stones in a post's own coordinates. */
function kindsOf(row: Row): { near: Mat4[]; places: Mat4[] }[] {
  const reach = row.gem.facts.width / 2 + row.postRadius + 0.1;
  const kinds = new Map<string, { near: Mat4[]; places: Mat4[] }>();
  for (const place of row.posts) {
    const toPost = inverseRigid(place);
    const near = row.places
      .filter((stone) => Math.hypot(stone[12]! - place[12]!, stone[13]! - place[13]!, stone[14]! - place[14]!) < reach)
      .map((stone) => multiply(toPost, stone));
    const key = near
      .map((stone) => [4, 5, 6, 12, 13, 14].map((k) => Math.round(stone[k]! * 2000)).join())
      .toSorted()
      .join(';');
    const kind = kinds.get(key);
    if (kind) kind.places.push(place);
    else kinds.set(key, { near, places: [place] });
  }
  return [...kinds.values()];
}

/** Stones, where they stand, and the air round them. */
type MeleeRoom = Pick<Row, 'gem' | 'places' | 'shown'> & { seat: Pick<SeatShape, 'clearance'> };

/** The stones' own room, grown by the clearance, as one solid. */
export function stonesRoom(kernel: Kernel, row: MeleeRoom): Solid {
  const grown = grownMelee(row);
  return row.shown ? together(kernel, grown, row.places) : copied(kernel, grown, row.places);
}

/** Copies of a solid to be looked at: of each only its place is new. */
const together = (kernel: Kernel, solid: Solid, places: readonly Mat4[]): Solid =>
  kernel.together(places.map((place) => solid.transform(place)));

function grownMelee({ gem, seat }: Pick<MeleeRoom, 'gem' | 'seat'>): Solid {
  const { crown, pavilion, width } = gem.facts;
  const grow = 1 + (2 * seat.clearance) / width;
  return gem.solid.scale([grow, 1 + (2 * seat.clearance) / (crown + pavilion), grow]);
}
