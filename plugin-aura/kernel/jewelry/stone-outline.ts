import type { Vec2 } from '../space.ts';

/**
 * A stone's outline seen from above, in the stone's own (x, z), as radii over a fixed set of directions from its centre, so that
 * outlines of any offset correspond point by point and a setting can be skinned through them.
 *
 * Growing rounds the corners with the true distance; shrinking keeps edges parallel and never folds (mitred toward
 * the centre), as settings want it. The outline must be star-shaped about its centre, as every cut's is.
 */
export class StoneOutline {
  /** Unit directions (x, z), in order round the stone. */
  readonly directions: readonly Vec2[];
  /** Whether no edge turns inward; a stone with such an outline is convex itself. */
  readonly convex: boolean;
  readonly #corners: readonly Vec2[];
  readonly #edges: readonly { normal: Vec2; distance: number; from: Vec2; to: Vec2 }[];

  #even: StoneOutline | undefined;

  /** `outline` as in GemFacts: counter-clockwise in (x, -z); `around` is about how many directions are wanted. */
  constructor(outline: readonly Vec2[], around: number) {
    this.#corners = outline.map((p): Vec2 => [p[0], -p[1]]);
    this.#edges = this.#corners.map((from, i) => {
      const to = this.#corners[(i + 1) % this.#corners.length]!;
      const size = Math.hypot(to[0] - from[0], to[1] - from[1]);
      // Clockwise in (x, z): the outside is to the left.
      const normal: Vec2 = [-(to[1] - from[1]) / size, (to[0] - from[0]) / size];
      const outward = normal[0] * (from[0] + to[0]) + normal[1] * (from[1] + to[1]) >= 0 ? normal : ([-normal[0], -normal[1]] as const);
      return { normal: outward, distance: outward[0] * from[0] + outward[1] * from[1], from, to };
    });
    this.convex = this.#corners.every((p) =>
      this.#edges.every((edge) => edge.normal[0] * p[0] + edge.normal[1] * p[1] <= edge.distance + 1e-6),
    );
    this.directions = directionsOf(this.#corners, around);
  }

  /** The same in as many directions at every quality: what is set out along it stands alike in a draft and in the end. */
  get even(): StoneOutline {
    this.#even ??= new StoneOutline(
      this.#corners.map((p): Vec2 => [p[0], -p[1]]),
      EVEN,
    );
    return this.#even;
  }

  /** Distance from the centre to the outline grown by `offset` mm (shrunk, if negative) in each direction. */
  radii(offset: number): number[] {
    return this.directions.map((direction) => this.radius(direction, offset));
  }

  radius(direction: Vec2, offset = 0): number {
    if (offset < 0 && this.convex) {
      let least = Number.POSITIVE_INFINITY;
      for (const { normal, distance } of this.#edges) {
        const facing = normal[0] * direction[0] + normal[1] * direction[1];
        if (facing > 1e-9) least = Math.min(least, (distance + offset) / facing);
      }
      return Math.max(least, 0.02);
    }
    if (offset < 0) return Math.max(0.02, this.radius(direction) + offset);
    let most = 0;
    for (const { normal, distance, from, to } of this.#edges) {
      const facing = normal[0] * direction[0] + normal[1] * direction[1];
      if (facing > 1e-9) {
        const r = (distance + offset) / facing;
        const along =
          (direction[0] * r - from[0] - normal[0] * offset) * (to[0] - from[0]) +
          (direction[1] * r - from[1] - normal[1] * offset) * (to[1] - from[1]);
        const size = (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
        if (along >= -1e-9 && along <= size + 1e-9) most = Math.max(most, r);
      }
      if (offset > 0) {
        // Circle of radius `offset` round the corner.
        const b = direction[0] * from[0] + direction[1] * from[1];
        const root = b * b - (from[0] ** 2 + from[1] ** 2) + offset * offset;
        if (root >= 0) most = Math.max(most, b + Math.sqrt(root));
      }
    }
    return most;
  }

  /** Smallest distance from the centre to an edge's line: how far the outline can shrink. */
  get inradius(): number {
    return Math.min(...this.#edges.map((edge) => edge.distance));
  }
}

/** Directions of an outline that something is set out along: those that a stone of 8 mm has in the end. */
const EVEN = 100;

const looked = new WeakMap<readonly Vec2[], StoneOutline>();

/** The outline of a stone as checks look at it; made once for stones that are cut alike. */
export function outlineOf({ outline }: { outline: readonly Vec2[] }): StoneOutline {
  const own = looked.get(outline) ?? new StoneOutline(outline, 64);
  looked.set(outline, own);
  return own;
}

/** Directions to every corner, and enough between to make about `around`; next to sharp corners a fan, so that rounded corners are smooth. */
function directionsOf(corners: readonly Vec2[], around: number): Vec2[] {
  const angles: number[] = [];
  const wrapTo = (angle: number): number => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const turnAt = (i: number): number => {
    const [a, b, c] = [corners[(i + corners.length - 1) % corners.length]!, corners[i]!, corners[(i + 1) % corners.length]!];
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    return Math.abs(wrapTo(turn + Math.PI) - Math.PI);
  };
  const keep = Math.max(1, Math.round(corners.length / around));
  const sharpest: number[] = [];
  corners.forEach((p, i) => {
    const angle = Math.atan2(p[1], p[0]);
    if (turnAt(i) > 0.5) sharpest.push(...[0, -0.14, -0.09, -0.045, 0.045, 0.09, 0.14].map((fan) => wrapTo(angle + fan)));
    else if (i % keep === 0) angles.push(wrapTo(angle));
  });
  // Corners and their fans stay; what stands too near to one of them goes.
  const least = (0.3 * 2 * Math.PI) / Math.max(around, 48);
  const near = (a: number, b: number): boolean => Math.abs(wrapTo(a - b + Math.PI) - Math.PI) < least;
  const distinct = sharpest.filter((angle, i) => sharpest.findIndex((other) => near(angle, other)) === i);
  for (const angle of angles) if (!distinct.some((other) => near(angle, other))) distinct.push(angle);
  distinct.sort((a, b) => a - b);
  const most = (2 * Math.PI) / around;
  const filled = distinct.flatMap((angle, i) => {
    const next = i + 1 < distinct.length ? distinct[i + 1]! : distinct[0]! + 2 * Math.PI;
    const pieces = Math.max(1, Math.round((next - angle) / most));
    return Array.from({ length: pieces }, (_, k) => angle + ((next - angle) * k) / pieces);
  });
  return filled.map((angle): Vec2 => [Math.cos(angle), Math.sin(angle)]);
}
