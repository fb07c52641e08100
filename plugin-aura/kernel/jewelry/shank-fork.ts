import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import type { Fineness, ShankShape } from './shank.ts';
import { ringPoint, squaring, toTop } from './shank.ts';
import { shankSection } from './shank-profile.ts';
import { Weave } from './weave.ts';

/**
 * Shoulders that fork: split shanks part across the finger, cathedral shoulders away from it. The band's section grows, is cut in
 * two along a line, and its two parts go on as sections of their own; all is one skin, so that no seam shows.
 */

/** One part of a cut section: the chain of its own outline, counter-clockwise, and the cut that leads back from its end to its start. */
interface Branch {
  chain: Vec2[];
  cut: Vec2[];
}

/** How finely sections are cut: points of a chain, and between its ends along the cut; and steps of the section that these are taken from. */
interface Sampling {
  chain: number;
  cut: number;
  fine: number;
}
const samplingOf = (steps: number): Sampling => (steps > 2 ? { chain: 26, cut: 9, fine: 16 } : { chain: 17, cut: 5, fine: 6 });

const smoothstep = (x: number): number => {
  const s = Math.min(1, Math.max(0, x));
  return s * s * (3 - 2 * s);
};
const mix = (a: readonly Vec2[], b: readonly Vec2[], f: number): Vec2[] =>
  a.map((p, i): Vec2 => [p[0] + (b[i]![0] - p[0]) * f, p[1] + (b[i]![1] - p[1]) * f]);
const mixed = (a: Branch, b: Branch, f: number): Branch => ({ chain: mix(a.chain, b.chain, f), cut: mix(a.cut, b.cut, f) });
/** As `mixed`, but what lies at the cut changes its height sooner: the crotch of a fork is round, the skin outside it even. */
function parting(a: Branch, b: Branch, slow: number, fast: number): Branch {
  const far = mixed(a, b, slow);
  const near = mixed(a, b, Math.max(slow, fast));
  return {
    chain: far.chain.map(([v], i): Vec2 => {
      const end = Math.abs((2 * i) / (far.chain.length - 1) - 1) ** 3;
      return [v, far.chain[i]![1] + (near.chain[i]![1] - far.chain[i]![1]) * end];
    }),
    cut: far.cut.map(([v], i): Vec2 => [v, near.cut[i]![1]]),
  };
}

/** The part of a closed outline where n.p >= at, as an open chain in the outline's own sense, its ends on the line. */
export function partOf(outline: readonly Vec2[], n: Vec2, at: number): Vec2[] {
  const height = (p: Vec2): number => n[0] * p[0] + n[1] * p[1] - at;
  const size = outline.length;
  const start = outline.findIndex((p, i) => height(p) < 0 && height(outline[(i + 1) % size]!) >= 0);
  const crossing = (a: Vec2, b: Vec2): Vec2 => {
    const f = height(a) / (height(a) - height(b));
    return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f];
  };
  if (start < 0) throw new CannotBuild('The section of the band is too thin to part.', 'shoulders');
  const part: Vec2[] = [crossing(outline[start]!, outline[(start + 1) % size]!)];
  for (let k = 1; k <= size; k++) {
    const p = outline[(start + k) % size]!;
    if (height(p) < 0) {
      part.push(crossing(outline[(start + k - 1) % size]!, p));
      break;
    }
    part.push(p);
  }
  return part;
}

/** `count` points evenly along a chain, its ends among them. */
export function sampled(chain: readonly Vec2[], count: number): Vec2[] {
  const runs = [0];
  for (let i = 1; i < chain.length; i++)
    runs.push(runs[i - 1]! + Math.hypot(chain[i]![0] - chain[i - 1]![0], chain[i]![1] - chain[i - 1]![1]));
  const total = runs[runs.length - 1]!;
  let i = 1;
  return Array.from({ length: count }, (_, k): Vec2 => {
    const run = (total * k) / (count - 1);
    while (i < chain.length - 1 && runs[i]! < run) i++;
    const f = Math.min(1, (run - runs[i - 1]!) / (runs[i]! - runs[i - 1]! || 1));
    const [a, b] = [chain[i - 1]!, chain[i]!];
    return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f];
  });
}

/** A section cut where n.p = at: what lies beyond, and the cut back to its start: straight, or round the rest of the section. */
function branchOf(section: readonly Vec2[], n: Vec2, at: number, straight: boolean, { chain: points, cut }: Sampling): Branch {
  const chain = sampled(partOf(section, n, at), points);
  const rest = straight ? [chain[points - 1]!, chain[0]!] : partOf(section, [-n[0], -n[1]], -at);
  return { chain, cut: sampled(rest, cut + 2).slice(1, -1) };
}

/** Rings at a fork: of the undivided band, and of the two branches that share its points and the line of the cut. */
interface Fork {
  whole: number[];
  first: number[];
  second: number[];
}

function forkOf(weave: Weave, place: (p: Vec2) => Vec3, first: Branch, second: Branch): Fork {
  const a = weave.chain(first.chain.map(place));
  const b = weave.chain(second.chain.slice(1, -1).map(place));
  const cut = weave.chain(first.cut.map(place));
  return { whole: [...a, ...b], first: [...a, ...cut], second: [a[a.length - 1]!, ...b, a[0]!, ...cut.toReversed()] };
}

const ringOf = (weave: Weave, { chain, cut }: Branch, place: (p: Vec2) => Vec3): number[] => weave.chain([...chain, ...cut].map(place));

/** Strips through rings in order. */
function through(weave: Weave, rings: readonly (readonly number[])[]): void {
  for (let i = 1; i < rings.length; i++) weave.strip(rings[i - 1]!, rings[i]!);
}

/** The undivided part: from one fork round the bottom of the ring to the other. */
function round(
  weave: Weave,
  { from, pieces, start, end }: { from: number; pieces: number; start: Fork; end: Fork },
  section: (angle: number) => [Branch, Branch],
  radius: number,
): void {
  const rings = Array.from({ length: pieces - 1 }, (_, i) => {
    const angle = from + ((2 * Math.PI - 2 * from) * (i + 1)) / pieces;
    const [a, b] = section(angle);
    return weave.chain([...a.chain, ...b.chain.slice(1, -1)].map((p) => ringPoint(radius, angle, p)));
  });
  through(weave, [start.whole, ...rings, end.whole]);
}

const fromTop = (angle: number): number => Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle)));
const thicknessAt = (shape: ShankShape, angle: number): number =>
  shape.thickness + (shape.topThickness - shape.thickness) * toTop(angle) + squaring(shape, angle);
const widthAt = (shape: ShankShape, angle: number): number => shape.width + (shape.topWidth - shape.width) * toTop(angle);

/** Width of each rail of a split shank at the top: two rails of 1.1 to 1.4 mm on a usual band. */
export const railWidth = (topWidth: number): number => Math.max(0.9, 0.55 * topWidth);

/** A band that parts into two rails toward the top, where they stand `gap` apart; the crotch is round. */
export function splitBand(kernel: Kernel, shape: ShankShape, { around, steps }: Fineness): Solid {
  const sampling = samplingOf(steps);
  const { profile, radius, gap } = shape;
  const fork = (58 * Math.PI) / 180;
  const rail = railWidth(shape.topWidth);
  const least = 0.8 * Math.min(shape.width / 2, rail);
  // The outer edges swing out well before the rails part.
  const edge = (angle: number): number => {
    const f = smoothstep(1 - fromTop(angle) / (1.35 * fork));
    return widthAt(shape, angle) / 2 + (gap / 2 + rail - shape.topWidth / 2) * f;
  };
  const inner = (angle: number): number => {
    const open = (gap / 2) * Math.max(0, 1 - (fromTop(angle) / fork) ** 2) ** 0.62;
    const room = edge(angle) - least;
    return open / (1 + (open / room) ** 12) ** (1 / 12);
  };
  /** Right half of the undivided section; toward the fork a groove leads in. */
  const half = (angle: number): Branch => {
    const thickness = thicknessAt(shape, angle);
    const width = 2 * edge(angle);
    const lead = smoothstep(1 - (fromTop(angle) - fork) / 0.16);
    const section = shankSection(profile, width, thickness, sampling.fine).map(([v, u]): Vec2 => {
      const near = Math.max(0, 1 - Math.abs(v) / (0.3 * width));
      return u > 0.5 * thickness ? [v, u - 0.3 * thickness * lead * near * near] : [v, u];
    });
    return branchOf(section, [1, 0], 0, true, sampling);
  };
  const mirrored = ({ chain, cut }: Branch): Branch => ({
    chain: chain.map(([v, u]): Vec2 => [-v, u]).toReversed(),
    cut: cut.map(([v, u]): Vec2 => [-v, u]).toReversed(),
  });
  const railAt = (angle: number): Branch => {
    const [low, high] = [inner(angle), edge(angle)];
    const middle = (low + high) / 2;
    const section = shankSection(profile, high - low, thicknessAt(shape, angle), sampling.fine).map(([v, u]): Vec2 => [v + middle, u]);
    const own = branchOf(section, [1, 0], low + 0.25 * (high - low), false, sampling);
    return mixed(shifted(low, high), own, smoothstep((fork - fromTop(angle)) / (0.45 * fork)));
  };
  /** The half section of the fork with its cut moved to where the rails have parted; what lies farther out moves less. */
  const parted = half(fork);
  const shifted = (low: number, high: number): Branch => {
    const wide = edge(fork);
    const power = Math.min(4, Math.max(1, (0.6 * wide) / Math.max(low, 1e-6)));
    const move = ([v, u]: Vec2): Vec2 => {
      const f = Math.min(1, Math.max(0, v / wide));
      return [v + low * (1 - f) ** power + (high - wide) * f, u];
    };
    return { chain: parted.chain.map(move), cut: parted.cut.map(move) };
  };
  const weave = new Weave();
  const at = (angle: number) => (p: Vec2) => ringPoint(radius, angle, p);
  const forkAt = (angle: number): Fork => forkOf(weave, at(angle), half(angle), mirrored(half(angle)));
  const [start, end] = [forkAt(fork), forkAt(-fork)];
  const pieces = Math.ceil(around * (1 - fork / Math.PI));
  round(weave, { from: fork, pieces, start, end }, (angle) => [half(angle), mirrored(half(angle))], radius);
  // Closer stations where the rails part.
  const stations = 2 * Math.ceil(0.3 * around);
  const angles = Array.from({ length: stations - 1 }, (_, i) => fork * Math.sin(Math.PI * ((i + 1) / stations - 0.5)));
  through(weave, [end.first, ...angles.map((angle) => ringOf(weave, railAt(angle), at(angle))), start.first]);
  through(weave, [end.second, ...angles.map((angle) => ringOf(weave, mirrored(railAt(angle)), at(angle))), start.second]);
  return weave.solid(kernel);
}

/** Where the arches of a cathedral shank leave the band (jewelry.md 5.2: 35 to 50 degrees from the top), and how far below that the band begins to swell. */
const ARCH_FROM = (46 * Math.PI) / 180;
const SWELLS = (56 * Math.PI) / 180;
/** Their width, of the band's. */
export const ARCH_SHARE = 0.78;

/** Where arches leave the band, radians from the top; their section, and the least distance between them at the head, mm. */
export const archFacts = ({ topThickness, topWidth, headWidth }: ShankShape) => ({
  arch_from: ARCH_FROM,
  arch_thickness: Math.max(1.1, 0.7 * topThickness),
  arch_width: ARCH_SHARE * topWidth,
  arch_apart: headWidth,
});

/** Cathedral shoulders: the band thickens, an arch parts from it and rises to the head, where it ends inside it. */
export function cathedralBand(kernel: Kernel, shape: ShankShape, { around, steps }: Fineness): Solid {
  const sampling = samplingOf(steps);
  const { profile, radius } = shape;
  const { arch_thickness: arch, arch_width: archWidth } = archFacts(shape);
  const cutAt = thicknessAt(shape, ARCH_FROM);
  const swollen = (angle: number): number =>
    thicknessAt(shape, angle) + 1.12 * arch * smoothstep(1 - (fromTop(angle) - ARCH_FROM) / SWELLS);
  const whole = (angle: number): [Branch, Branch] => {
    const thickness = swollen(angle);
    const section = shankSection(profile, widthAt(shape, angle), thickness, sampling.fine);
    const level = (cutAt / swollen(ARCH_FROM)) * thickness;
    return [branchOf(section, [0, -1], -level, true, sampling), branchOf(section, [0, 1], level, true, sampling)];
  };
  const [lowPart, highPart] = whole(ARCH_FROM);
  const weave = new Weave();
  const at = (angle: number) => (p: Vec2) => ringPoint(radius, angle, p);
  const forkAt = (angle: number): Fork => forkOf(weave, at(angle), lowPart, highPart);
  const [start, end] = [forkAt(ARCH_FROM), forkAt(-ARCH_FROM)];
  round(weave, { from: ARCH_FROM, pieces: Math.ceil(around * (1 - ARCH_FROM / Math.PI)), start, end }, whole, radius);
  // Under the head the band goes on with its own section.
  const under = (angle: number): Branch => {
    const thickness = thicknessAt(shape, angle);
    const own = branchOf(
      shankSection(profile, widthAt(shape, angle), thickness, sampling.fine),
      [0, -1],
      -0.62 * thickness,
      false,
      sampling,
    );
    const way = 1 - fromTop(angle) / ARCH_FROM;
    return parting(lowPart, own, smoothstep(way / 0.4), Math.min(1, way / 0.22) ** 0.55);
  };
  const stations = Math.ceil((around * ARCH_FROM) / Math.PI) + 10;
  const angles = Array.from({ length: stations - 1 }, (_, i) => ARCH_FROM * Math.sin(Math.PI * ((i + 1) / stations - 0.5)));
  through(weave, [end.first, ...angles.map((angle) => ringOf(weave, under(angle), at(angle))), start.first]);

  const middle = radius + (cutAt + swollen(ARCH_FROM)) / 2;
  const curve = archCurve(shape, middle, arch);
  const section = shankSection(profile === 'knife_edge' || profile === 'euro' ? 'court' : profile, archWidth, arch, sampling.fine);
  const own = branchOf(section, [0, 1], 0.38 * arch, false, sampling);
  const flat = (p: Vec2, level: number): Vec2 => [p[0], p[1] - level];
  const early: Branch = {
    chain: highPart.chain.map((p) => flat(p, middle - radius)),
    cut: highPart.cut.map((p) => flat(p, middle - radius)),
  };
  const late: Branch = { chain: own.chain.map((p) => flat(p, arch / 2)), cut: own.cut.map((p) => flat(p, arch / 2)) };
  const pieces = 7 * steps;
  for (const [side, fork] of [
    [1, start],
    [-1, end],
  ] as const) {
    const rings = Array.from({ length: pieces }, (_, i) => {
      // Closer where the arch leaves the band.
      const s = ((i + 1) / pieces) ** 1.5;
      const { centre, normal } = curve(s);
      return ringOf(weave, parting(early, late, smoothstep(s / 0.75), Math.min(1, s / 0.2) ** 0.6), ([v, h]) => [
        side * (centre[0] + normal[0] * h),
        centre[1] + normal[1] * h,
        v,
      ]);
    });
    const path = side === 1 ? [fork.second, ...rings].toReversed() : [fork.second, ...rings];
    through(weave, path);
    weave.close(rings[rings.length - 1]!, side === -1);
  }
  return weave.solid(kernel);
}

/** Middle line of the right arch, from the band (0) to the head (1), and its normal away from the finger. Refuses heads that it cannot reach over a clear window. */
function archCurve(shape: ShankShape, middle: number, arch: number): (s: number) => { centre: Vec2; normal: Vec2 } {
  const { radius, topThickness, rise, headWidth } = shape;
  const from: Vec2 = [middle * Math.sin(ARCH_FROM), middle * Math.cos(ARCH_FROM)];
  const to: Vec2 = [Math.max(0.6, headWidth / 2 - 0.5), radius + topThickness + rise - 0.6];
  if (to[0] > 0.72 * from[0])
    throw new CannotBuild(
      `The arches of this cathedral shank leave the band ${(2 * from[0]).toFixed(1)} mm apart: a head ${headWidth} mm wide is too wide.`,
      'head_width',
    );
  const reach = Math.hypot(from[0] - to[0], from[1] - to[1]);
  const a: Vec2 = [from[0] - 0.34 * reach * Math.cos(ARCH_FROM), from[1] + 0.34 * reach * Math.sin(ARCH_FROM)];
  const b: Vec2 = [to[0] + 0.3 * reach, to[1] - 0.12 * reach];
  const curve = (s: number) => {
    const r = 1 - s;
    const at = (k: 0 | 1): number => r ** 3 * from[k] + 3 * r * r * s * a[k] + 3 * r * s * s * b[k] + s ** 3 * to[k];
    const slope = (k: 0 | 1): number => 3 * r * r * (a[k] - from[k]) + 6 * r * s * (b[k] - a[k]) + 3 * s * s * (to[k] - b[k]);
    const [dx, dy] = [slope(0), slope(1)];
    const size = Math.hypot(dx, dy);
    return { centre: [at(0), at(1)] as Vec2, normal: [dy / size, -dx / size] as Vec2 };
  };
  const window = Math.hypot(...to) - arch / 2 - radius - topThickness;
  if (window < 0.4)
    throw new CannotBuild(
      `Arches that rise ${rise} mm leave no window over the band: they need ${(rise + 0.4 - window).toFixed(1)} mm or more.`,
      'rise',
    );
  return curve;
}
