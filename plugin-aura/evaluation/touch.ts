import { CannotBuild } from '../kernel/cannotBuild.ts';
import { wayToMeet } from '../kernel/fall.ts';
import { IDENTITY, multiply, translation } from '../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../kernel/space.ts';
import type { BuiltPart } from '../operations/define.ts';
import type { Result } from '../operations/part.ts';
import { placedSolids, placesOf } from '../operations/parts.ts';

const DIRECTIONS = {
  '-x': [-1, 0, 0],
  '+x': [1, 0, 0],
  '-y': [0, -1, 0],
  '+y': [0, 1, 0],
  '-z': [0, 0, -1],
  '+z': [0, 0, 1],
} as const satisfies Record<string, Vec3>;
export type Direction = keyof typeof DIRECTIONS;

/** Room left between the two, mm: faces that coincide are no touch and no gap to a boolean. */
const CLEAR = 5e-4;

/**
 * The move that lets a part fall along an axis until it meets the real surface of another, from outside of it, wherever it stands now;
 * what would miss the other altogether cannot be placed so. @throws CannotBuild
 */
export function fallOnto(parts: readonly BuiltPart[], placement: Mat4, target: Result, direction: Direction): Mat4 {
  const falling = parts.flatMap((part) => placedSolids({ ...part, copies: placesOf(part).map((place) => multiply(placement, place)) }));
  const standing = target.parts.filter(({ class: kind }) => kind !== 'cutter').flatMap((part) => placedSolids(part));
  if (falling.length === 0 || standing.length === 0) return IDENTITY;
  const way = DIRECTIONS[direction];
  const axis = way.findIndex((component) => component !== 0) as 0 | 1 | 2;
  const sense = way[axis]! > 0 ? 1 : -1;
  const ways = falling.flatMap((body) => standing.flatMap((ground) => wayToMeet(body.mesh(), ground.mesh(), axis, sense) ?? []));
  if (ways.length === 0) throw new CannotBuild('It does not meet the part that it should fall onto: move it over that part first.');
  const travel = Math.min(...ways) - CLEAR;
  return translation([way[0] * travel, way[1] * travel, way[2] * travel]);
}
