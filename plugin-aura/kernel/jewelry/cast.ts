import type { Kernel, Solid } from '../kernel.ts';
import { mayMeet } from '../meeting.ts';
import { withoutCrumbs } from '../shells.ts';
import type { Vec3 } from '../space.ts';
import { cleaned } from './clean.ts';

/** One input of a casting: its metal, and the room that its stones need in everybody else's metal. */
export interface CastPiece {
  metal: readonly Solid[];
  keepOut: readonly Solid[];
}

/**
 * Unites the metals of one casting. Each piece is cut by the keep-outs of the others (never by its own, which its
 * seat was already cut with: coincident faces would leave slivers), heads are trimmed by the finger, then all become one.
 * `tidy` takes away needles along the seams, and burrs that a seat cut off the edge of a band: what costs time and nobody sees
 * while a slider moves.
 */
export function castMetal(
  kernel: Kernel,
  band: CastPiece | null,
  heads: readonly CastPiece[],
  stones: readonly Solid[],
  finger: Finger | null,
  tidy: boolean,
): Solid {
  const pieces = [...(band ? [band] : []), ...heads];
  const cut = pieces.flatMap((piece, i) => {
    if (piece.metal.length === 0) return [];
    const metal = kernel.union(piece.metal);
    const tools = pieces.flatMap((other, j) => (j === i ? [] : other.keepOut));
    if (piece !== band && finger && reachesFinger(metal, finger)) tools.push(finger.solid);
    const near = [...tools, ...stones].filter((tool) => overlaps(metal, tool) && mayMeet(metal, tool));
    return [near.length > 0 ? metal.subtract(...near) : metal];
  });
  const metal = kernel.union(cut);
  // One piece that nothing was cut from has neither seams nor burrs.
  if (pieces.length === 1 && pieces[0]!.metal[0] === metal) return metal;
  return tidy ? withoutCrumbs(kernel, cleaned(metal), CRUMB) : metal;
}

/** Smallest piece of metal that is more than a burr, mm3: where a seat grazes the edge of a band it cuts off burrs that nothing holds, and they fall away, as at the bench. */
const CRUMB = 0.02;

/**
 * The same to be looked at: the band makes room for the stones and heads end at the finger, and so they are left standing in one
 * another, since nobody sees where. Most of the time of a casting is its union.
 */
export function castShown(
  kernel: Kernel,
  band: CastPiece | null,
  heads: readonly CastPiece[],
  stones: readonly Solid[],
  finger: Finger | null,
): Solid {
  const rooms = [...heads.flatMap(({ keepOut }) => keepOut), ...stones].flatMap((room) => room.members());
  const freed = (band?.metal ?? [])
    .flatMap((metal) => metal.members())
    .map((metal) => metal.subtract(...rooms.filter((room) => overlaps(metal, room))));
  const trimmed = heads
    .flatMap(({ metal }) => metal.flatMap((own) => own.members()))
    .map((own) => (finger && reachesFinger(own, finger) ? own.subtract(finger.solid) : own));
  return kernel.together([...freed, ...trimmed]);
}

/** The finger hole as a solid, a hair wider than the band's own so that no faces coincide, with its axis. */
export interface Finger {
  solid: Solid;
  centre: Vec3;
  axis: Vec3;
  radius: number;
}

/** Whether a head may reach into the finger hole: whether one of its corners comes near it. Edges between corners sag by less than the margin. */
function reachesFinger(metal: Solid, { solid, centre, axis, radius }: Finger): boolean {
  if (!overlaps(metal, solid)) return false;
  const { positions } = metal.mesh();
  const limit = (radius + 0.25) ** 2;
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i]! - centre[0], positions[i + 1]! - centre[1], positions[i + 2]! - centre[2]];
    const along = x * axis[0] + y * axis[1] + z * axis[2];
    if (x * x + y * y + z * z - along * along < limit) return true;
  }
  return false;
}

/** Whether the bounds of two solids meet. */
function overlaps(a: Solid, b: Solid): boolean {
  const [p, q] = [a.bounds(), b.bounds()];
  return [0, 1, 2].every((k) => p.min[k]! < q.max[k]! && q.min[k]! < p.max[k]!);
}
