import { CannotBuild } from '../cannotBuild.ts';
import { relaxedFlats } from '../delaunay.ts';
import type { Kernel, Solid, TriangleMesh } from '../kernel.ts';
import { transformPoint } from '../matrix.ts';
import type { Mat4, Vec2, Vec3 } from '../space.ts';
import { type BandRings, BandSide } from './band-side.ts';
import { chordsBroken, type OnBand, type Triangle } from './chords.ts';
import { GRAZE } from './clean.ts';

/** A bead or prong that stands on a band: closed, in the coordinates of its places, its root a regular prism of `around` corners. */
export interface Bead {
  mesh: TriangleMesh;
  places: readonly Mat4[];
  /** `bottom` is the level of the closed end, which the band's surface replaces. */
  root: { radius: number; around: number; bottom: number };
}

/** A round seat: wall, cone and hole, each a ring of as many corners, in the coordinates of a stone's place. */
export interface SeatRings {
  radius: number;
  /** Where the wall becomes the cone, and the cone the hole. */
  wallEnd: number;
  coneEnd: number;
  hole: number;
  corners: number;
}

/** Room that has to stay between two features of the surface, mm. */
const APART = 0.004;
/** Room between a feature and the edge of the surface, mm. */
const MARGIN = 0.03;

/**
 * A band with seats sunk into it and beads raised from it, made as one skin: its surface is triangulated round the openings of
 * the seats and the roots of the beads, and their walls hang on them. No boolean: for two hundred stones that is a third of the time.
 *
 * Null where features meet one another or the band's edge, or the surface is steeper than they allow; then only booleans help.
 * Places stand upright on the band (no tilt). `shown`: only to be looked at.
 */
export function setBand(
  kernel: Kernel,
  rings: BandRings,
  seat: SeatRings,
  stones: readonly Mat4[],
  beads: readonly Bead[],
  shown = false,
): Solid | null {
  const skin = new BandSkin(rings);
  const outer: Opening[] = [];
  const inner: Opening[] = [];
  for (const stone of stones) {
    const walls = skin.seat(seat, stone);
    if (!walls) return null;
    outer.push(walls.top);
    inner.push(walls.bottom);
  }
  for (const bead of beads) {
    const roots = skin.bead(bead);
    if (!roots) return null;
    outer.push(...roots);
  }
  if (touching(outer)) return null;
  const covered = skin.covered([...outer, ...inner]);
  if (!skin.patch(kernel, 'outer', outer, covered) || !skin.patch(kernel, 'inner', inner, covered)) return null;
  skin.rest();
  try {
    return shown ? kernel.drawn(skin.mesh()) : kernel.fromMesh(skin.mesh(), GRAZE);
  } catch (fault) {
    if (fault instanceof CannotBuild) return null;
    throw fault;
  }
}

/** A hole in the triangulated surface: numbers of its corners, clockwise in (z, angle), and where they lie. */
interface Opening {
  place: Mat4;
  /** Distance of its farthest corner from the place's axis. */
  reach: number;
  corners: readonly number[];
  at: readonly { angle: number; z: number }[];
}

/** Whether openings are nearer to one another than they may be. */
function touching(openings: readonly Opening[]): boolean {
  const widest = Math.max(...openings.map(({ reach }) => reach));
  // Sorted along the finger, only neighbours in z need a look.
  const sorted = openings.toSorted((a, b) => a.place[14]! - b.place[14]!);
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      const dz = b.place[14]! - a.place[14]!;
      if (dz > a.reach + widest + APART) break;
      if (Math.hypot(a.place[12]! - b.place[12]!, a.place[13]! - b.place[13]!, dz) < a.reach + b.reach + APART) return true;
    }
  }
  return false;
}

/** The skin under way. */
class BandSkin {
  readonly #rings: BandRings;
  readonly #points: number;
  readonly #outer: BandSide;
  readonly #inner: BandSide;
  readonly #positions: number[] = [];
  readonly #indices: number[] = [];
  /** Edges of the section (from point j to j + 1), by stretch round the finger, that a patch stands for. */
  readonly #patched = new Set<number>();

  constructor(rings: BandRings) {
    this.#rings = rings;
    this.#points = rings[0]!.length;
    this.#outer = new BandSide(rings, 'outer');
    this.#inner = new BandSide(rings, 'inner');
    for (const ring of rings) for (const p of ring) this.#add(p);
  }

  #add(p: Vec3): number {
    this.#positions.push(p[0], p[1], p[2]);
    return this.#positions.length / 3 - 1;
  }

  #grid(k: number, j: number): number {
    return (k % this.#rings.length) * this.#points + j;
  }

  /** Walls of a seat from the surface to the finger; null where the surface cuts its wall's end or its cone's. */
  seat(shape: SeatRings, place: Mat4): { top: Opening; bottom: Opening } | null {
    const upright = uprightOf(place);
    if (!upright) return null;
    const { angle, z, radius: girdle } = upright;
    const { wallEnd, coneEnd, hole, corners } = shape;
    const turns = directions(corners);
    const surface = (side: BandSide, [c, s]: Vec2, r: number): number => levelOn(side, angle, z, girdle, r * c, r * s);
    const tops = turns.map((turn) => surface(this.#outer, turn, shape.radius));
    const slope = (wallEnd - coneEnd) / (shape.radius - hole);
    const isWall = tops.every((y) => y > wallEnd + 0.01);
    // A surface under the wall's end meets the cone: the opening is narrower there.
    const widths = turns.map((turn, i) => {
      if (isWall) return shape.radius;
      let r = shape.radius;
      for (let step = 0; step < 5; step++) r = shape.radius - (wallEnd - surface(this.#outer, turn, r)) / slope;
      return tops[i]! < wallEnd - 0.01 ? r : Number.NaN;
    });
    if (widths.some((r) => !(r > hole + 0.02))) return null;
    const bottoms = turns.map((turn) => surface(this.#inner, turn, hole));
    if (bottoms.some((y) => !(y < coneEnd - 0.02))) return null;
    const ring = (r: (i: number) => number, y: (i: number) => number): number[] =>
      turns.map(([c, s], i) => this.#add(transformPoint(place, [r(i) * c, y(i), r(i) * s])));
    const where = (r: (i: number) => number, y: (i: number) => number): Opening['at'] =>
      turns.map(([c, s], i) => ({ angle: angle + Math.atan2(r(i) * c, girdle + y(i)), z: z + r(i) * s }));
    const topLevel = (i: number): number => (isWall ? tops[i]! : surface(this.#outer, turns[i]!, widths[i]!));
    const top = ring((i) => widths[i]!, topLevel);
    const bottom = ring(
      () => hole,
      (i) => bottoms[i]!,
    );
    const middle = [
      ...(isWall
        ? [
            ring(
              () => shape.radius,
              () => wallEnd,
            ),
          ]
        : []),
      ring(
        () => hole,
        () => coneEnd,
      ),
    ];
    const down = [top, ...middle, bottom];
    for (let i = 0; i + 1 < down.length; i++) this.#wall(down[i]!, down[i + 1]!);
    return {
      top: { place, reach: Math.max(...widths), corners: top, at: where((i) => widths[i]!, topLevel) },
      bottom: {
        place,
        reach: hole,
        corners: bottom,
        at: where(
          () => hole,
          (i) => bottoms[i]!,
        ),
      },
    };
  }

  /** Hangs a lower ring on an upper one; both clockwise in (z, angle). */
  #wall(upper: readonly number[], lower: readonly number[]): void {
    const n = upper.length;
    for (let i = 0; i < n; i++) {
      const j = (i + 1) % n;
      this.#indices.push(upper[j]!, upper[i]!, lower[i]!, upper[j]!, lower[i]!, lower[j]!);
    }
  }

  /** Sets a bead on each of its places; null where the surface rises over its root. */
  bead({ mesh, places, root }: Bead): Opening[] | null {
    const { positions, indices } = mesh;
    const isEnd = (vertex: number): boolean => positions[3 * vertex + 1]! < root.bottom + 1e-4;
    const ends: number[] = [];
    let lowest = Number.POSITIVE_INFINITY;
    for (let v = 0; v < positions.length / 3; v++) {
      if (isEnd(v)) ends.push(v);
      else lowest = Math.min(lowest, positions[3 * v + 1]!);
    }
    const turns = directions(root.around);
    // The closed end's own corners, in order; its middle goes with it.
    const rim = turns.map(([c, s]) =>
      ends.find((v) => Math.hypot(positions[3 * v]! - root.radius * c, positions[3 * v + 2]! - root.radius * s) < 1e-3),
    );
    if (rim.some((v) => v === undefined)) return null;
    const openings: Opening[] = [];
    for (const place of places) {
      const upright = uprightOf(place);
      if (!upright) return null;
      const { angle, z, radius } = upright;
      const levels = turns.map(([c, s]) => levelOn(this.#outer, angle, z, radius, root.radius * c, root.radius * s));
      if (Math.max(...levels) > lowest - 0.002) return null;
      const corners = turns.map(([c, s], i) => this.#add(transformPoint(place, [root.radius * c, levels[i]!, root.radius * s])));
      const numbers = new Int32Array(positions.length / 3).fill(-1);
      rim.forEach((v, i) => {
        numbers[v!] = corners[i]!;
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
      openings.push({
        place,
        reach: root.radius,
        corners,
        at: turns.map(([c, s], i) => ({ angle: angle + Math.atan2(root.radius * c, radius + levels[i]!), z: z + root.radius * s })),
      });
    }
    return openings;
  }

  /** Stretches between rings that openings reach into, with a little room; single free ones between them count too. */
  covered(openings: readonly Opening[]): boolean[] {
    const count = this.#rings.length;
    const step = (2 * Math.PI) / count;
    const covered = new Array<boolean>(count).fill(false);
    for (const { at } of openings) {
      const middle = at[0]!.angle;
      // Angles are taken near the first corner's, so that none jumps by a turn.
      const near = at.map(({ angle }) => middle + Math.atan2(Math.sin(angle - middle), Math.cos(angle - middle)));
      const from = Math.floor(Math.min(...near) / step - 0.15);
      const to = Math.floor(Math.max(...near) / step + 0.15);
      for (let k = from; k <= to; k++) covered[((k % count) + count) % count] = true;
    }
    return covered.map((is, k) => is || (covered[(k + 1) % count]! && covered[(k + count - 1) % count]!));
  }

  /** Triangulates one side's surface round its openings, stretch by stretch; false where the side is too narrow for them. */
  patch(kernel: Kernel, name: 'outer' | 'inner', openings: readonly Opening[], covered: readonly boolean[]): boolean {
    const side = name === 'outer' ? this.#outer : this.#inner;
    const all = openings.flatMap(({ at }) => at.map(({ z }) => z));
    const [low, high] = [Math.min(...all) - MARGIN, Math.max(...all) + MARGIN];
    const count = this.#rings.length;
    // Flat, the side is a ring: angles stay angles, z becomes a distance from the middle.
    const base = Math.max(side.reach, 2 * Math.max(-low, high)) + 1;
    const flat = (angle: number, z: number): Vec2 => [(base + z) * Math.cos(angle), (base + z) * Math.sin(angle)];
    const flatOf = (k: number, j: number): Vec2 => flat((2 * Math.PI * k) / count, this.#rings[k % count]![j]![2]);
    for (const run of runsOf(covered)) {
      const line = side.span(low, high, run);
      if (!line || line.length < 2) return false;
      const [upper, lower] = [line[0]!, line[line.length - 1]!];
      const along = (j: number): [number, Vec2][] => run.map((k) => [this.#grid(k, j), flatOf(k, j)]);
      const across = (k: number): [number, Vec2][] => line.slice(1, -1).map((j) => [this.#grid(k, j), flatOf(k, j)]);
      const closed = run.length === count;
      const outline = closed
        ? [along(upper), along(lower).reverse()]
        : [[...along(upper), ...across(run[run.length - 1]!), ...along(lower).reverse(), ...across(run[0]!).reverse()]];
      const holes = openings
        .filter(({ at }) => closed || isWithin(at[0]!.angle, run, count))
        .map(({ corners, at }) => corners.map((corner, i): [number, Vec2] => [corner, flat(at[i]!.angle, at[i]!.z)]));
      const unflat = ([x, y]: Vec2): OnBand => ({ angle: Math.atan2(y, x), z: Math.hypot(x, y) - base });
      this.#triangulate(kernel, [...outline, ...holes], name === 'inner' ? unflat : null);
      const stretches = closed ? run : run.slice(0, -1);
      for (let i = 0; i + 1 < line.length; i++) {
        const [a, b] = [line[i]!, line[i + 1]!];
        const edge = (a + 1) % this.#points === b ? a : b;
        for (const k of stretches) this.#patched.add(k * this.#points + edge);
      }
    }
    return true;
  }

  /** `within` tells where a flat point of the inside lies: there long chords, which would stand into the finger, are broken. */
  #triangulate(kernel: Kernel, loops: readonly (readonly [number, Vec2][])[], within: ((flat: Vec2) => OnBand) | null): void {
    const numbers = loops.flatMap((loop) => loop.map(([number]) => number));
    const flats = loops.flatMap((loop) => loop.map(([, flat]) => flat));
    const positions = Float32Array.from(flats.flatMap(([x, y]) => [x, y, 0]));
    const ears = Uint32Array.from(kernel.triangles(loops.map((loop) => loop.map(([, p]) => p))).flat());
    const { indices } = relaxedFlats({ positions, indices: ears });
    const triangles = Array.from(
      { length: indices.length / 3 },
      (_, t): Triangle => [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!],
    );
    const whole = within
      ? chordsBroken(triangles, flats, within, (1.25 * 2 * Math.PI) / this.#rings.length, (angle, z) => {
          const radius = this.#inner.radius(angle, z);
          numbers.push(this.#add([radius * Math.sin(angle), radius * Math.cos(angle), z]));
        })
      : triangles;
    for (const [a, b, c] of whole.map((corners) => corners.map((k) => numbers[k]!) as unknown as Triangle)) {
      if (within) this.#indices.push(a, c, b);
      else this.#indices.push(a, b, c);
    }
  }

  /** What no patch stands for is the band's own skin. */
  rest(): void {
    const count = this.#rings.length;
    // Sections run either way round: z falls along the outer line with rising or falling numbers.
    const rising = (this.#outer.line[0]! + 1) % this.#points === this.#outer.line[1];
    for (let k = 0; k < count; k++)
      for (let j = 0; j < this.#points; j++) {
        if (this.#patched.has(k * this.#points + j)) continue;
        const next = (j + 1) % this.#points;
        const [a, b, c, d] = [this.#grid(k, j), this.#grid(k, next), this.#grid(k + 1, next), this.#grid(k + 1, j)];
        if (rising) this.#indices.push(a, c, b, a, d, c);
        else this.#indices.push(a, b, c, a, c, d);
      }
  }

  mesh(): TriangleMesh {
    const used = new Int32Array(this.#positions.length / 3).fill(-1);
    const positions: number[] = [];
    const indices = Uint32Array.from(this.#indices, (v) => {
      if (used[v] === -1) {
        used[v] = positions.length / 3;
        positions.push(this.#positions[3 * v]!, this.#positions[3 * v + 1]!, this.#positions[3 * v + 2]!);
      }
      return used[v]!;
    });
    return { positions: Float32Array.from(positions), indices };
  }
}

const directions = (count: number): Vec2[] =>
  Array.from({ length: count }, (_, i): Vec2 => [Math.cos((2 * Math.PI * i) / count), Math.sin((2 * Math.PI * i) / count)]);

/** Angle, height and distance from the axis of a place that stands upright on a band; null where it is tilted. */
function uprightOf(place: Mat4): { angle: number; z: number; radius: number } | null {
  const [x, y] = [place[12]!, place[13]!];
  const radius = Math.hypot(x, y);
  const outward = (place[4]! * x + place[5]! * y) / radius;
  return outward > 1 - 1e-6 ? { angle: Math.atan2(x, y), z: place[14]!, radius } : null;
}

/** Level, over a place at this distance from the axis, at which the line through its (x, z) meets a side of the band. */
function levelOn(side: BandSide, angle: number, z: number, distance: number, x: number, dz: number): number {
  const radius = side.radius(angle + Math.atan2(x, distance), z + dz);
  return Math.sqrt(Math.max(0, radius * radius - x * x)) - distance;
}

/** Rings from the first to the last of each covered run of stretches; all rings where every stretch is covered. */
function runsOf(covered: readonly boolean[]): number[][] {
  const count = covered.length;
  if (covered.every(Boolean)) return [Array.from({ length: count }, (_, k) => k)];
  const runs: number[][] = [];
  for (let k = 0; k < count; k++) {
    if (!covered[k] || covered[(k + count - 1) % count]) continue;
    const run = [k];
    for (let at = k; covered[at % count]; at++) run.push((at + 1) % count);
    runs.push(run);
  }
  return runs;
}

function isWithin(angle: number, run: readonly number[], count: number): boolean {
  const step = (2 * Math.PI) / count;
  const ahead = (((angle - run[0]! * step) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return ahead <= (run.length - 1) * step;
}
