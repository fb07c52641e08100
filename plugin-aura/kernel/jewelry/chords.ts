import type { Vec2 } from '../space.ts';

/** Three corners, by number. */
export type Triangle = readonly [number, number, number];

/** A place on a band's side: angle round the finger in radians, height along it in mm. */
export interface OnBand {
  angle: number;
  z: number;
}

/** Halvings of one edge are enough for any band: 2 ^ 6 chords. */
const PASSES = 6;

/**
 * Triangles of a flattened band whose inner edges span at most `most` radians of it: longer ones, which would stand into the
 * finger, are halved. `flats` are the corners in the flat ring, `within` tells where on the band one lies, and for each new corner,
 * which is added to `flats`, `add` is called. Edges of the border stay whole.
 */
export function chordsBroken(
  triangles: readonly Triangle[],
  flats: Vec2[],
  within: (flat: Vec2) => OnBand,
  most: number,
  add: (angle: number, z: number) => void,
): readonly Triangle[] {
  const turnOf = (p: OnBand, q: OnBand): number => Math.atan2(Math.sin(q.angle - p.angle), Math.cos(q.angle - p.angle));
  let whole = triangles;
  for (let pass = 0; pass < PASSES; pass++) {
    const long = innerEdges(whole)
      .map((edge) => ({ ...edge, span: Math.abs(turnOf(within(flats[edge.a]!), within(flats[edge.b]!))) }))
      .filter(({ span }) => span > most)
      .toSorted((p, q) => q.span - p.span);
    if (long.length === 0) break;
    const gone = new Set<number>();
    const halves: Triangle[] = [];
    for (const { a, b, own } of long) {
      if (own.some((t) => gone.has(t))) continue;
      const [p, q] = [within(flats[a]!), within(flats[b]!)];
      const [angle, z] = [p.angle + turnOf(p, q) / 2, (p.z + q.z) / 2];
      const reach = Math.hypot(...flats[a]!) - p.z + z;
      const middle = flats.push([reach * Math.cos(angle), reach * Math.sin(angle)]) - 1;
      add(angle, z);
      for (const t of own) {
        gone.add(t);
        halves.push(replaced(whole[t]!, b, middle), replaced(whole[t]!, a, middle));
      }
    }
    whole = [...whole.filter((_, t) => !gone.has(t)), ...halves];
  }
  return whole;
}

const replaced = ([p, q, r]: Triangle, corner: number, by: number): Triangle => {
  const now = (k: number): number => (k === corner ? by : k);
  return [now(p), now(q), now(r)];
};

/** Edges that two triangles share, with both. */
function innerEdges(triangles: readonly Triangle[]): { a: number; b: number; own: number[] }[] {
  const edges = new Map<string, { a: number; b: number; own: number[] }>();
  triangles.forEach((corners, t) => {
    corners.forEach((p, k) => {
      const q = corners[(k + 1) % 3]!;
      const [a, b] = [Math.min(p, q), Math.max(p, q)];
      const known = edges.get(`${a} ${b}`);
      if (known) known.own.push(t);
      else edges.set(`${a} ${b}`, { a, b, own: [t] });
    });
  });
  return [...edges.values()].filter(({ own }) => own.length === 2);
}
