import type { Vec3 } from '../space.ts';

/** The sections that a band's skin runs through, in the ring's own frame: finger axis Z, the first at the top (+Y), going toward +X at even angles. */
export type BandRings = readonly (readonly Vec3[])[];

const TURN = 2 * Math.PI;

/**
 * The outside of a band, or its inside, as a surface over the angle round the finger (radians from the top toward +X) and the
 * height z along it.
 */
export class BandSide {
  /** Numbers of the section's points that lie on this side, from the highest z to the lowest. */
  readonly line: readonly number[];
  /** Largest radius of the side, mm. */
  readonly reach: number;
  readonly #rings: BandRings;

  constructor(rings: BandRings, side: 'outer' | 'inner') {
    this.#rings = rings;
    const section = rings[0]!.map(radiusOf);
    const extreme = section.indexOf(side === 'outer' ? Math.max(...section) : Math.min(...section));
    this.line = lineThrough(rings[0]!, extreme);
    this.reach = Math.max(...this.line.map((j) => section[j]!));
  }

  /** Points of the line whose z leaves room for everything from `low` to `high` in the rings given; undefined where the side is too narrow. */
  span(low: number, high: number, rings: readonly number[]): readonly number[] | undefined {
    const all = (j: number, holds: (z: number) => boolean): boolean => rings.every((k) => holds(this.#rings[k]![j]![2]));
    let first = 0;
    while (first + 1 < this.line.length && all(this.line[first + 1]!, (z) => z >= high)) first++;
    let last = this.line.length - 1;
    while (last > 0 && all(this.line[last - 1]!, (z) => z <= low)) last--;
    if (!all(this.line[first]!, (z) => z >= high) || !all(this.line[last]!, (z) => z <= low)) return undefined;
    return this.line.slice(first, last + 1);
  }

  /** Distance of the surface from the finger's axis; beyond the side's edge that of the edge. */
  radius(angle: number, z: number): number {
    const count = this.#rings.length;
    const at = ((((angle % TURN) + TURN) % TURN) / TURN) * count;
    const k = Math.floor(at) % count;
    const f = at - Math.floor(at);
    return (1 - f) * this.#inSection(k, z) + f * this.#inSection((k + 1) % count, z);
  }

  #inSection(k: number, z: number): number {
    const ring = this.#rings[k]!;
    for (let i = 1; i < this.line.length; i++) {
      const [p, q] = [ring[this.line[i - 1]!]!, ring[this.line[i]!]!];
      if (z < q[2] && i + 1 < this.line.length) continue;
      const f = Math.min(1, Math.max(0, (p[2] - z) / (p[2] - q[2])));
      return (1 - f) * radiusOf(p) + f * radiusOf(q);
    }
    return radiusOf(ring[this.line[0]!]!);
  }
}

const radiusOf = (p: Vec3): number => Math.hypot(p[0], p[1]);

/** The longest run of a section's points through one of them along which z only falls. */
function lineThrough(section: readonly Vec3[], through: number): number[] {
  const n = section.length;
  const z = (j: number): number => section[((j % n) + n) % n]![2];
  const run = (step: 1 | -1): number[] => {
    // Whether z falls along this direction is told by the first point that is not level.
    let from = through;
    let to = through;
    while (to - from < n && z(to + step) < z(to) - 1e-9) to += step;
    while (from - to < n && z(from - step) > z(from) + 1e-9) from -= step;
    return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => (((from + step * i) % n) + n) % n);
  };
  const [forward, backward] = [run(1), run(-1)];
  return forward.length >= backward.length ? forward : backward;
}
