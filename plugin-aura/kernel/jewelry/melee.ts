import type { Mat4, Vec2, Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { cutGem, type Gem } from '../gems/gem.ts';
import { findSpecies } from '../gems/species.ts';
import type { Kernel, Solid, TriangleMesh } from '../kernel.ts';
import { inverseRigid, multiply, translation } from '../matrix.ts';
import { cleaned } from './clean.ts';
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
  return kernel.fromMesh(outward({ positions, indices }));
}

export interface SeatShape {
  clearance: number;
  /** Diameter of the hole under the stone over the stone's. */
  hole: number;
  /** How far under the girdle the hole goes, and how far over it the way in is open. */
  down: number;
  up: number;
}

/** What a bur and a drill take out for one round stone, in its own coordinates: a stack of rings that encloses it, of 16 corners like its girdle, or coarsely of 8 whose flats touch it and without the hole (while a slider moves). */
export function seatCutter(kernel: Kernel, gem: Gem, shape: SeatShape, coarse = false): Solid {
  const { facts } = gem;
  const r = facts.width / 2 + shape.clearance;
  const half = facts.girdle / 2;
  const hole = (shape.hole * facts.width) / 2;
  const slope = (facts.pavilion - half) / (facts.width / 2);
  const coneEnd = -half - (r - hole) * slope - 0.035 * facts.width - shape.clearance;
  const profile: Vec2[] = [
    [hole, Math.min(-shape.down, coneEnd - 0.02)],
    [hole, coneEnd],
    [r, -half - shape.clearance - 0.012 * facts.width],
    [r, Math.max(shape.up, half + shape.clearance + 0.01 * facts.width)],
  ];
  if (coarse) profile.splice(0, 2, [0.1 * r, -half - 0.9 * r * slope - 0.05]);
  const corners = coarse ? 8 : 16;
  const grow = coarse ? 1 / Math.cos(Math.PI / 8) : 1;
  const turn = coarse ? 0.5 : 0;
  return wrap(
    kernel,
    profile.map(([radius, y]) =>
      Array.from({ length: corners }, (_, i): Vec3 => {
        const angle = ((i + turn) * 2 * Math.PI) / corners;
        return [radius * grow * Math.cos(angle), y, radius * grow * Math.sin(angle)];
      }),
    ),
    false,
  );
}

/** A post with a domed head, from under the girdle (0) to `top`: the bead or shared prong between stones, in the coordinates of its place. A `neck` thins it up to a level. */
export function post(kernel: Kernel, radius: number, bottom: number, top: number, around: number, neck?: Row['neck']): Solid {
  const ring = (r: number, y: number): Vec3[] =>
    Array.from({ length: around }, (_, i): Vec3 => [r * Math.cos((2 * Math.PI * i) / around), y, r * Math.sin((2 * Math.PI * i) / around)]);
  const steps = Math.max(1, Math.round(around / 5));
  // A head as wide as the post up over the stones' edges, or they could slip out under it, and domed above: as a beading tool leaves it.
  const rise = Math.min(radius, 0.55 * top);
  const dome = Array.from({ length: steps }, (_, k) => {
    const angle = ((k + 1) / (steps + 0.55)) * (Math.PI / 2);
    return ring(radius * Math.cos(angle), top - rise + rise * Math.sin(angle));
  });
  const root = neck
    ? [ring(neck.radius, bottom), ring(neck.radius, neck.level), ring(radius, neck.level + 0.02)]
    : [ring(radius * 1.05, bottom)];
  return wrap(kernel, [...root, ring(radius, Math.max(top - rise, (neck?.level ?? bottom) + 0.04)), ...dome], false);
}

/** From this gap on, as a share of the diameter, neighbours no longer share their posts. */
export const SHARED_UP_TO = 0.3;

/** Four posts for each stone alone, at its corners, for stones that stand too far apart to share them. */
export function ownPosts(places: readonly Mat4[], diameter: number, radius: number): Mat4[][] {
  const out = (diameter / 2 + 0.62 * radius) * Math.SQRT1_2;
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([x, z]) => places.map((place) => multiply(place, translation([x! * out, 0, z! * out]))));
}

export interface Row {
  gem: Gem;
  /** Where the stones stand. */
  places: readonly Mat4[];
  /** Where the beads or shared prongs stand, in groups within which stones lie alike round each. */
  posts: readonly (readonly Mat4[])[];
  postRadius: number;
  /** Posts are this much thinner in the metal, up to a level over the girdle: where they stand between seats, they need not cross them. */
  neck?: { radius: number; level: number };
  /** How far posts reach under and over the girdle. */
  root: number;
  head: number;
  seat: SeatShape;
  /** Points round a post; under 8 is draft, where seats are coarse too. */
  around: number;
}

/** The metal that holds a set of stones, less the stones themselves; and the room that must be cut for them in the metal they are sunk into. */
export function setRow(kernel: Kernel, row: Row): { beads: Solid; cutter: Solid } {
  if (row.places.length === 0) throw new CannotBuild('There is no room for a single stone.');
  const cutter = copied(kernel, seatCutter(kernel, row.gem, row.seat, row.around < 8), row.places);
  const groups = row.posts.filter((group) => group.length > 0);
  if (groups.length === 0) return { beads: kernel.empty(), cutter };
  const whole = post(kernel, row.postRadius, -row.root, row.head, row.around, row.neck);
  // While a slider moves, beads stand in the stones' edges uncut: it looks the same and saves half the time.
  if (row.around < 8) return { beads: copied(kernel, whole, groups.flat()), cutter };
  const grown = grownMelee(row);
  // Where each post has its own neighbours, all are cut at once; otherwise one of each group is cut and copied.
  if (groups.every((group) => group.length === 1)) {
    const posts = copied(
      kernel,
      whole,
      groups.map((group) => group[0]!),
    );
    return { beads: cleaned(posts.subtract(copied(kernel, grown, row.places))), cutter };
  }
  const reach = row.gem.facts.width / 2 + row.postRadius + 0.1;
  const units = groups.map((places) => {
    const first = places[Math.floor(places.length / 2)]!;
    const toPost = inverseRigid(first);
    const near = row.places.filter(
      (place) => Math.hypot(place[12]! - first[12]!, place[13]! - first[13]!, place[14]! - first[14]!) < reach,
    );
    return {
      solid: near.length > 0 ? cleaned(whole.subtract(...near.map((place) => grown.transform(multiply(toPost, place))))) : whole,
      places,
    };
  });
  return { beads: manyCopied(kernel, units), cutter };
}

/** The stones' own room, grown by the clearance, as one solid. */
export const stonesRoom = (kernel: Kernel, row: Pick<Row, 'gem' | 'seat' | 'places'>): Solid => copied(kernel, grownMelee(row), row.places);

function grownMelee({ gem, seat }: Pick<Row, 'gem' | 'seat'>): Solid {
  const { crown, pavilion, width } = gem.facts;
  const grow = 1 + (2 * seat.clearance) / width;
  return gem.solid.scale([grow, 1 + (2 * seat.clearance) / (crown + pavilion), grow]);
}
