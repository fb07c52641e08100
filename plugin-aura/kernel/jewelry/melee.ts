import type { Mat4, Vec2, Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { cutGem, type Gem } from '../gems/gem.ts';
import { findSpecies } from '../gems/species.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { transformPoint } from '../matrix.ts';
import { tube } from './tube.ts';
import { outward, wrap } from './wrap.ts';

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
  const { positions, indices } = solid.mesh();
  const count = positions.length / 3;
  const all = { positions: new Float32Array(positions.length * places.length), indices: new Uint32Array(indices.length * places.length) };
  places.forEach((place, copy) => {
    for (let i = 0; i < count; i++) {
      const p = transformPoint(place, [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]);
      all.positions.set(p, 3 * (copy * count + i));
    }
    for (let i = 0; i < indices.length; i++) all.indices[copy * indices.length + i] = indices[i]! + copy * count;
  });
  return kernel.fromMesh(outward(all));
}

export interface SeatShape {
  clearance: number;
  /** Diameter of the hole under the stone over the stone's. */
  hole: number;
  /** How far under the girdle the hole goes, and how far over it the way in is open. */
  down: number;
  up: number;
  /** How much narrower than the girdle the way in is, a side: what is left over the crown holds the stone. */
  lip?: number;
}

/** What a bur and a drill take out for one round stone, in its own coordinates: a stack of 16-cornered rings that encloses it. */
export function seatCutter(kernel: Kernel, gem: Gem, shape: SeatShape): Solid {
  const { facts } = gem;
  const r = facts.width / 2 + shape.clearance;
  const half = facts.girdle / 2;
  const hole = (shape.hole * facts.width) / 2;
  const slope = (facts.pavilion - half) / (facts.width / 2);
  const coneEnd = -half - (r - hole) * slope - 0.035 * facts.width - shape.clearance;
  const lip = shape.lip ?? 0;
  const crownSlope = Math.max(0.4, (facts.crown - half) / (0.2 * facts.width));
  const profile: Vec2[] = [
    [hole, Math.min(-shape.down, coneEnd - 0.02)],
    [hole, coneEnd],
    [r, -half - shape.clearance - 0.012 * facts.width],
    [r, half + shape.clearance + 0.01 * facts.width],
    ...(lip > 0 ? [[r - lip, half + shape.clearance + lip * crownSlope] as const] : []),
    [r - lip, Math.max(shape.up, half + 0.1)],
  ];
  return wrap(
    kernel,
    profile.map(([radius, y]) =>
      Array.from({ length: 16 }, (_, i): Vec3 => [radius * Math.cos((i * Math.PI) / 8), y, radius * Math.sin((i * Math.PI) / 8)]),
    ),
    false,
  );
}

/** A post with a domed head, from under the girdle to `top`: the bead or shared prong between stones, in the coordinates of its place. */
export function post(kernel: Kernel, radius: number, bottom: number, top: number, around: number): Solid {
  return tube(
    kernel,
    [
      [0, bottom + radius * 0.3, 0],
      [0, (bottom + top - radius) / 2, 0],
      [0, top - radius, 0],
    ],
    { radius: [radius * 1.05, radius, radius], around, ends: 'round' },
  );
}

export interface Row {
  gem: Gem;
  /** Where the stones stand. */
  places: readonly Mat4[];
  /** Where the beads or shared prongs stand. */
  posts: readonly Mat4[];
  postRadius: number;
  /** How far posts reach under and over the girdle. */
  root: number;
  head: number;
  seat: SeatShape;
  /** Points round a post. */
  around: number;
}

/** The metal that holds a set of stones, less the stones themselves; the room that must be cut for them in the metal they are sunk into; and the stones' own room, grown by the clearance. */
export function setRow(kernel: Kernel, row: Row): { beads: Solid; cutter: Solid; stones: Solid } {
  if (row.places.length === 0) throw new CannotBuild('There is no room for a single stone.');
  const cutter = copied(kernel, seatCutter(kernel, row.gem, row.seat), row.places);
  const { crown, pavilion, width } = row.gem.facts;
  const grow = 1 + (2 * row.seat.clearance) / width;
  const stones = copied(kernel, row.gem.solid.scale([grow, 1 + (2 * row.seat.clearance) / (crown + pavilion), grow]), row.places);
  if (row.posts.length === 0) return { beads: kernel.empty(), cutter, stones };
  const posts = copied(kernel, post(kernel, row.postRadius, -row.root, row.head, row.around), row.posts);
  return { beads: posts.subtract(stones), cutter, stones };
}
