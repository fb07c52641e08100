import { CannotBuild } from '../cannotBuild.ts';
import { relaxedFlats } from '../delaunay.ts';
import type { Kernel, Solid } from '../kernel.ts';
import { transformPoint } from '../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import { GRAZE } from './clean.ts';
import type { Bead, SeatRings } from './set-band.ts';
import { outward } from './weave.ts';

/**
 * A closed band round a stone with a flat top and a flat foot: in each direction from the middle the same section, from the inner edge of
 * its foot outward, up, and inward to the inner edge of its top. Points are (distance from the middle, level).
 */
export interface Frame {
  /** Unit directions (x, z), round the middle from x to z. */
  directions: readonly Vec2[];
  /** By direction, one point for each of the section. */
  sections: readonly (readonly Vec2[])[];
}

/** Room between two openings of the surface, and between one and the surface's edge, mm. */
const APART = 0.004;
const MARGIN = 0.01;

/** The closed end of a bead lies at its bottom within this, mm; corners are the root's own within the other. */
const END = 1e-4;
const CORNER = 1e-3;

/**
 * A frame with seats sunk into its flat top and beads raised from it, made as one skin: top and foot are triangulated round the seats and
 * the roots of the beads, whose walls hang on them. No boolean: that took most of the time of a halo.
 *
 * Null where openings meet one another or come out at a side of the frame, or beads meet; then only booleans help. Places lie level.
 * `shown`: only to be looked at.
 */
export function setFrame(
  kernel: Kernel,
  frame: Frame,
  seat: SeatRings,
  stones: readonly Mat4[],
  beads: readonly Bead[],
  shown = false,
): Solid | null {
  const skin = new FrameSkin(frame, shown);
  const inFrame = stones.every((place) => skin.seat(seat, place)) && beads.every((bead) => skin.beads(bead));
  if (!inFrame || skin.crowded()) return null;
  skin.close(kernel);
  try {
    const mesh = outward(skin.mesh());
    return shown ? kernel.drawn(mesh) : kernel.fromMesh(mesh, GRAZE);
  } catch (fault) {
    if (fault instanceof CannotBuild) return null;
    throw fault;
  }
}

/** A round opening in the top: where, how wide, and how wide what stands on it is. */
interface Opening {
  at: Vec2;
  reach: number;
  girth: number;
}

class FrameSkin {
  readonly #frame: Frame;
  readonly #shown: boolean;
  readonly #top: number;
  readonly #foot: number;
  /** Angles of the directions from the first one. */
  readonly #angles: readonly number[];
  readonly #positions: number[] = [];
  readonly #indices: number[] = [];
  readonly #openings: Opening[] = [];
  /** Rings that the flat faces leave open. */
  readonly #inTop: (readonly number[])[] = [];
  readonly #inFoot: (readonly number[])[] = [];

  constructor(frame: Frame, shown: boolean) {
    this.#frame = frame;
    this.#shown = shown;
    const [first] = frame.directions;
    this.#angles = frame.directions.map((direction) => turn(first!, direction));
    const section = frame.sections[0]!;
    this.#foot = section[0]![1];
    this.#top = section[section.length - 1]![1];
  }

  #add(p: Vec3): number {
    this.#positions.push(p[0], p[1], p[2]);
    return this.#positions.length / 3 - 1;
  }

  /** A seat from the top to the foot; false where it would come out at a side. */
  seat({ radius, wallEnd, coneEnd, hole, corners }: SeatRings, place: Mat4): boolean {
    const level = place[13]!;
    const turns = directions(corners);
    const ring = (r: number, y: number): Vec3[] => turns.map(([c, s]) => transformPoint(place, [r * c, y, r * s]));
    const down = [
      ring(radius, this.#top - level),
      ring(radius, wallEnd),
      ring(hole, coneEnd),
      ring(hole, Math.min(coneEnd - 0.01, this.#foot - level)),
    ];
    if (level + wallEnd > this.#top - 0.01 || level + coneEnd < this.#foot + 0.02) return false;
    if (!down.every((points) => points.every((p) => this.#isWithin(p)))) return false;
    const rings = down.map((points) => points.map((p) => this.#add(p)));
    for (let k = 0; k + 1 < rings.length; k++) this.#strip(rings[k]!, rings[k + 1]!);
    this.#inTop.push(rings[0]!);
    this.#inFoot.push(rings[rings.length - 1]!);
    this.#openings.push({ at: [place[12]!, place[14]!], reach: radius, girth: 0 });
    return true;
  }

  /** A bead on each of its places; false where one has no room, or the top lies over its root. */
  beads({ mesh, places, root }: Bead): boolean {
    const { positions, indices } = mesh;
    const count = positions.length / 3;
    const isEnd = (v: number): boolean => positions[3 * v + 1]! < root.bottom + END;
    let lowest = Number.POSITIVE_INFINITY;
    let girth = root.radius;
    for (let v = 0; v < count; v++) {
      if (isEnd(v)) continue;
      lowest = Math.min(lowest, positions[3 * v + 1]!);
      girth = Math.max(girth, Math.hypot(positions[3 * v]!, positions[3 * v + 2]!));
    }
    const turns = directions(root.around);
    const rim = turns.map(([c, s]) => {
      for (let v = 0; v < count; v++)
        if (isEnd(v) && Math.hypot(positions[3 * v]! - root.radius * c, positions[3 * v + 2]! - root.radius * s) < CORNER) return v;
      return -1;
    });
    if (rim.includes(-1)) return false;
    for (const place of places) {
      const level = this.#top - place[13]!;
      if (level > lowest - 0.002) return false;
      const corners = turns.map(([c, s]) => transformPoint(place, [root.radius * c, level, root.radius * s]));
      if (!corners.every((p) => this.#isWithin(p))) return false;
      const numbers = new Int32Array(count).fill(-1);
      const ring = corners.map((p) => this.#add(p));
      rim.forEach((v, i) => {
        numbers[v] = ring[i]!;
      });
      const number = (v: number): number => {
        if (numbers[v] === -1)
          numbers[v] = this.#add(transformPoint(place, [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!]));
        return numbers[v]!;
      };
      for (let t = 0; t < indices.length; t += 3) {
        const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
        if (!(isEnd(a) && isEnd(b) && isEnd(c))) this.#indices.push(number(a), number(b), number(c));
      }
      this.#inTop.push(ring);
      this.#openings.push({ at: [place[12]!, place[14]!], reach: root.radius, girth });
    }
    return true;
  }

  /** Whether openings, or beads over them, are nearer to one another than they may be. */
  crowded(): boolean {
    const all = this.#openings;
    return all.some((a, i) =>
      all.slice(i + 1).some((b) => {
        const room = a.girth > 0 && b.girth > 0 ? Math.max(a.reach + b.reach, a.girth + b.girth) : a.reach + b.reach;
        return Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < room + APART;
      }),
    );
  }

  /** The frame's own sides, and its flat faces round what was put into them. */
  close(kernel: Kernel): void {
    const { directions: all, sections } = this.#frame;
    const points = sections[0]!.length;
    const rings = Array.from({ length: points }, (_, j) =>
      all.map(([x, z], i) => {
        const [r, y] = sections[i]![j]!;
        return this.#add([r * x, y, r * z]);
      }),
    );
    for (let j = 1; j + 2 < points; j++) this.#strip(rings[j]!, rings[j + 1]!);
    this.#strip(rings[points - 1]!, rings[0]!);
    this.#flat(kernel, [rings[points - 2]!, rings[points - 1]!, ...this.#inTop], true);
    this.#flat(kernel, [rings[1]!, rings[0]!, ...this.#inFoot], false);
  }

  /** The first loop goes round the face, the others are open in it; all run from x to z. */
  #flat(kernel: Kernel, loops: readonly (readonly number[])[], isTop: boolean): void {
    // Seen from above, from z to x: the outer loop is turned about, the open ones run against it as they are.
    const seen = loops.map((loop, i) => (i === 0 ? loop.toReversed() : loop));
    const numbers = seen.flat();
    const flats = seen.map((loop) => loop.map((v): Vec2 => [this.#positions[3 * v + 2]!, this.#positions[3 * v]!]));
    const ears = Uint32Array.from(kernel.triangles(flats).flat());
    // A flat face looks the same whichever way it is cut up.
    const { indices } = this.#shown
      ? { indices: ears }
      : relaxedFlats({ positions: Float32Array.from(flats.flatMap((loop) => loop.flatMap(([u, v]) => [u, v, 0]))), indices: ears });
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [numbers[indices[t]!]!, numbers[indices[t + 1]!]!, numbers[indices[t + 2]!]!];
      if (isTop) this.#indices.push(a, b, c);
      else this.#indices.push(a, c, b);
    }
  }

  /** Skin from an upper ring down to a lower one that is seen from their axis, or up to a higher one that is seen from outside; both run from x to z. */
  #strip(upper: readonly number[], lower: readonly number[]): void {
    upper.forEach((a, i) => {
      const next = (i + 1) % upper.length;
      this.#indices.push(a, lower[i]!, upper[next]!, lower[i]!, lower[next]!, upper[next]!);
    });
  }

  /** Whether a point lies in the frame, with a little room to its sides. */
  #isWithin([x, y, z]: Vec3): boolean {
    const { directions: all, sections } = this.#frame;
    const away = Math.hypot(x, z);
    const toward: Vec2 = [x / away, z / away];
    const angle = turn(all[0]!, toward);
    const after = this.#angles.findIndex((own) => own > angle);
    const next = Math.max(0, after);
    const i = (next + all.length - 1) % all.length;
    const [[inner, outer], [innerNext, outerNext]] = [sidesAt(sections[i]!, y), sidesAt(sections[next]!, y)];
    const chord = (r: number, s: number): number => along(all[i]!, r, all[next]!, s, toward);
    return away > chord(inner, innerNext) + MARGIN && away < chord(outer, outerNext) - MARGIN;
  }

  mesh(): { positions: Float32Array; indices: Uint32Array } {
    return { positions: Float32Array.from(this.#positions), indices: Uint32Array.from(this.#indices) };
  }
}

/** The way from one direction round to another, 0 to 2 pi. */
function turn(from: Vec2, to: Vec2): number {
  const angle = Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

const directions = (count: number): Vec2[] =>
  Array.from({ length: count }, (_, i): Vec2 => [Math.cos((2 * Math.PI * i) / count), Math.sin((2 * Math.PI * i) / count)]);

/** Where a section's inner and outer side are at a level within it. */
function sidesAt(section: readonly Vec2[], y: number): [number, number] {
  const between = (a: Vec2, b: Vec2): number => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  const last = section.length - 1;
  const level = Math.min(section[last]![1], Math.max(section[0]![1], y));
  let outer = section[1]![0];
  for (let j = 1; j + 2 <= last; j++)
    if (level >= section[j]![1] && section[j + 1]![1] > section[j]![1]) outer = between(section[j]!, section[j + 1]!);
  return [between(section[0]!, section[last]!), outer];
}

/** Distance from the middle at which a direction crosses the line between two points, given by their directions and distances. */
function along(a: Vec2, r: number, b: Vec2, s: number, [c, d]: Vec2): number {
  const [ax, az, bx, bz] = [a[0] * r, a[1] * r, b[0] * s, b[1] * s];
  const [dx, dz] = [bx - ax, bz - az];
  const across = c * dz - d * dx;
  return Math.abs(across) < 1e-12 ? r : (ax * dz - az * dx) / across;
}
