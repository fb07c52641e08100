import type { Kernel, Solid } from '../kernel.ts';

/** One input of a casting: its metal, and the room that its stones need in everybody else's metal. */
export interface CastPiece {
  metal: readonly Solid[];
  keepOut: readonly Solid[];
}

/**
 * Unites the metals of one casting. Each piece is cut by the keep-outs of the others (never by its own, which its
 * seat was already cut with: coincident faces would leave slivers), heads are trimmed by the finger, then all become one.
 */
export function castMetal(
  kernel: Kernel,
  band: CastPiece | null,
  heads: readonly CastPiece[],
  stones: readonly Solid[],
  finger: Solid | null,
): Solid {
  const pieces = [...(band ? [band] : []), ...heads];
  const cut = pieces.flatMap((piece, i) => {
    if (piece.metal.length === 0) return [];
    const metal = kernel.union(piece.metal);
    const tools = pieces.flatMap((other, j) => (j === i ? [] : other.keepOut));
    if (piece !== band && finger && overlaps(metal, finger)) tools.push(finger);
    const near = [...tools, ...stones].filter((tool) => overlaps(metal, tool));
    return [near.length > 0 ? metal.subtract(...near) : metal];
  });
  return withoutCrumbs(kernel, kernel.union(cut));
}

/** Smallest piece of metal that is more than a burr, mm3. */
const CRUMB = 0.02;

/** Where a seat grazes the edge of a band it cuts off burrs that nothing holds: they fall away, as at the bench. */
function withoutCrumbs(kernel: Kernel, metal: Solid): Solid {
  const pieces = metal.pieces();
  const kept = pieces.filter((piece) => piece.volume() > CRUMB);
  return kept.length === pieces.length || kept.length === 0 ? metal : kernel.union(kept);
}

/** Whether the bounds of two solids meet. */
function overlaps(a: Solid, b: Solid): boolean {
  const [p, q] = [a.bounds(), b.bounds()];
  return [0, 1, 2].every((k) => p.min[k]! < q.max[k]! && q.min[k]! < p.max[k]!);
}
