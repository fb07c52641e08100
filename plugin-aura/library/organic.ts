import { splinePoints } from '../kernel/outline.ts';
import type { Vec2, Vec3 } from '../kernel/space.ts';
import type { BodyOperation } from '../plan/plan.ts';
import { oval, rounded } from './drawn.ts';
import { type group, mirrored, placed, union } from './shapes.ts';

/**
 * Bodies of what grows, in plain millimetres for `drawn`. A ball of the kernel is as fine as a gem has to be; those here are lofts of
 * few sections, which shading rounds: some five hundred triangles instead of five thousand.
 */
type More = NonNullable<Parameters<typeof group>[2]>;
/** Diameter of a section, or its [width, thickness]; lofts that run upward have it along X and Z. */
type Section = number | Vec2;

const RINGS = 11;
/** Where the first and last ring stand, as an angle from the pole; their flat caps are too small to be seen. */
const POLE = 8;

const sectionOf = ([width, thickness]: Vec2, corners: number, round = width === thickness) =>
  round ? { polygon: corners, diameter: rounded(width) } : oval(rounded(width), rounded(thickness), corners);

function operation(id: string, params: Record<string, unknown>, place: Record<string, unknown>, more: More): BodyOperation {
  const { rotate, pivot, my, role, name, when, material, ...values } = more;
  const at = { ...place, ...(rotate && { rotate }), ...(pivot && { pivot }) };
  return {
    id,
    op: 'loft',
    params: { ...params, ...values },
    ...(Object.keys(at).length > 0 && { at: at as BodyOperation['at'] }),
    ...(role !== undefined && { role }),
    ...(name !== undefined && { name }),
    ...(when !== undefined && { when }),
    ...(material !== undefined && { material }),
  };
}

/** An ellipsoid [width, height, depth] about a middle. `fat` swells (more than 0) or thins its upper half against the lower, as an egg. */
export function blob(
  id: string,
  size: number | Vec3,
  at: Vec3,
  { fat = 0, corners = 24, ...more }: More & { fat?: number; corners?: number } = {},
) {
  const [width, height, depth] = typeof size === 'number' ? [size, size, size] : size;
  const sections = Array.from({ length: RINGS }, (_, k) => {
    const angle = ((POLE + ((180 - 2 * POLE) * k) / (RINGS - 1)) * Math.PI) / 180;
    const share = (Math.cos((POLE * Math.PI) / 180) - Math.cos(angle)) / (2 * Math.cos((POLE * Math.PI) / 180));
    const swell = Math.sin(angle) * (1 + fat * (share - 0.5));
    return { at: rounded(share, 4), profile: sectionOf([width * swell, depth * swell], corners) };
  });
  return operation(id, { sections, height, smooth: false }, { my: 'center', offset: at }, more as More);
}

/**
 * A limb along a curve through points, as thick as `widths` say at evenly spread places, with round ends (`flat` leaves them as they
 * are) within its length, or around its first and last point where they stand `outside`. Sections that are wider than thick have their thickness where `up` of the first frame falls: turn such a limb with `rotate`.
 */
export function limb(
  id: string,
  points: readonly Vec3[],
  widths: readonly Section[],
  {
    flat = false,
    outside = false,
    corners = 18,
    pieces = 4,
    ...more
  }: More & { flat?: boolean; outside?: boolean; corners?: number; pieces?: number } = {},
) {
  const knots = outside ? beyond(points, widths) : [...points];
  const curve = knots.length > 2 ? splinePoints<Vec3>(knots, false, pieces) : spread([knots[0]!, knots[1]!], 2 * pieces);
  const run = [0];
  for (let i = 1; i < curve.length; i++) run.push(run[i - 1]! + Math.hypot(...curve[i]!.map((x, k) => x - curve[i - 1]![k]!)));
  const whole = run.at(-1)!;
  const round = widths.every((width) => typeof width === 'number' || width[0] === width[1]);
  const sizeAt = (t: number): Vec2 => {
    const place = Math.min(t, 1 - 1e-9) * (widths.length - 1);
    const [a, b] = [widths[Math.floor(place)]!, widths[Math.floor(place) + 1]!].map((w): Vec2 => (typeof w === 'number' ? [w, w] : [...w]));
    const s = place % 1;
    return [a![0] + (b![0] - a![0]) * s, a![1] + (b![1] - a![1]) * s];
  };
  const [start, end] = [Math.max(...sizeAt(0)) / 2, Math.max(...sizeAt(1)) / 2];
  const dome = (distance: number, radius: number) => (distance >= radius ? 1 : Math.sqrt(Math.max(0, 1 - (1 - distance / radius) ** 2)));
  const caps = [0.01, 0.08, 0.25, 0.55];
  const stations = [
    ...run.map((r) => r / whole),
    ...(flat ? [] : [...caps.map((c) => (c * start) / whole), ...caps.map((c) => 1 - (c * end) / whole)]),
  ].filter((t) => t >= 0 && t <= 1);
  const ordered = stations.toSorted((a, b) => a - b).filter((t, i, all) => i === 0 || t - all[i - 1]! > 0.004);
  const line = ordered.map((t): Vec3 => {
    const i = Math.max(
      1,
      run.findIndex((r) => r >= t * whole - 1e-9),
    );
    const s = (t * whole - run[i - 1]!) / (run[i]! - run[i - 1]!);
    return [0, 1, 2].map((k) => rounded(curve[i - 1]![k]! + (curve[i]![k]! - curve[i - 1]![k]!) * s)) as unknown as Vec3;
  });
  const sections = ordered.map((t) => {
    const [w, h] = sizeAt(t);
    const cap = flat ? 1 : Math.max(0.12, dome(t * whole, start) * dome((1 - t) * whole, end));
    return { at: rounded(t, 5), profile: sectionOf([w * cap, h * cap], corners, round) };
  });
  return operation(id, { sections, path: { line }, smooth: false }, {}, more as More);
}

/** A ring of round section, lying, about a middle: a collar, a scarf, a tyre of few facets. */
export function hoop(
  id: string,
  diameter: number,
  thickness: number,
  at: Vec3,
  { rotate, corners = 12, ...more }: More & { corners?: number } = {},
) {
  const line = Array.from({ length: 40 }, (_, k): Vec3 => {
    const angle = (k * Math.PI) / 20;
    return [rounded((diameter / 2) * Math.cos(angle)), 0, rounded((diameter / 2) * Math.sin(angle))];
  });
  const { params: _, ...rest } = operation(id, {}, { my: 'center', offset: at }, { ...(rotate && { rotate }), ...(more as More) });
  return {
    ...rest,
    op: 'sweep',
    params: { profile: { polygon: corners, diameter: thickness }, path: { line, closed: true } },
  } as BodyOperation;
}

/** The curve with its ends moved outward by the radius there, so that the round ends lie about its points. */
function beyond(points: readonly Vec3[], widths: readonly Section[]): Vec3[] {
  const radius = (width: Section) => (typeof width === 'number' ? width : Math.max(...width)) / 2;
  const out = (end: Vec3, inner: Vec3, by: number): Vec3 => {
    const away = Math.hypot(end[0] - inner[0], end[1] - inner[1], end[2] - inner[2]);
    return [0, 1, 2].map((k) => end[k]! + ((end[k]! - inner[k]!) * by) / away) as unknown as Vec3;
  };
  const first = out(points[0]!, points[1]!, radius(widths[0]!));
  return [first, ...points.slice(1, -1), out(points.at(-1)!, points.at(-2)!, radius(widths.at(-1)!))];
}

const spread = ([from, to]: readonly [Vec3, Vec3], pieces: number): Vec3[] =>
  Array.from({ length: pieces + 1 }, (_, k) => [0, 1, 2].map((i) => from[i]! + ((to[i]! - from[i]!) * k) / pieces) as unknown as Vec3);

/** A body of several that grow into one another as far as `radius`; a twelfth of its length keeps it light. */
export const grown = (id: string, inputs: readonly string[], radius: number, more: More = {}): BodyOperation[] => [
  union(`${id}_raw`, inputs),
  { id, op: 'smooth', params: { radius }, inputs: [`${id}_raw`], ...(more as object) },
];

/** A horn, an ear or a beak: upright, [width, thickness] at its foot, ending in `tip` of that; placed by its middle and turned about it. */
export const spike = (
  id: string,
  [width, height, depth]: Vec3,
  at: Vec3,
  { tip = 0.12, belly = 0.12, corners = 20, ...more }: More & { tip?: number; belly?: number; corners?: number } = {},
) => {
  const sections = [0, 0.2, 0.4, 0.6, 0.78, 0.92, 1].map((t) => {
    const size = Math.max(tip * 0.5, (1 - t) * (1 - tip) + tip + belly * 4 * t * (1 - t)) * (t === 1 ? 0.6 : 1);
    return { at: t, profile: sectionOf([width * size, depth * size], corners) };
  });
  return operation(id, { sections, height, smooth: false }, { my: 'center', offset: at }, more as More);
};

/** A pair of eyes at +x and -x, with a glint on each and, if wanted, an upright pupil in a coloured ball. */
export const eyes = (diameter: number, at: Vec3, { pupil = 0, depth = 0.7 }: { pupil?: number; depth?: number } = {}): BodyOperation[] => {
  const [x, y, z] = at;
  const d = diameter;
  return [
    blob('eye', [d, d * 1.1, d * depth], at, { role: 'eye', corners: 20 }),
    placedPair('eyes', 'eye', x, 'eye', 'Eyes'),
    ...(pupil > 0
      ? [
          blob('pupil', [d * pupil, d * 0.82, d * 0.3], [x, y, z + d * depth * 0.39], { role: 'pupil', corners: 16 }),
          placedPair('pupils', 'pupil', x, 'pupil', 'Pupils'),
        ]
      : []),
    blob('glint', d * 0.28, [x - d * 0.14, y + d * 0.25, z + d * depth * (pupil > 0 ? 0.44 : 0.35)], { role: 'glint', corners: 12 }),
    placedPair('glints', 'glint', x, 'glint', 'Glints'),
  ];
};

/** The same again at -x, not mirrored: a glint is on the same side of both eyes. */
const placedPair = (id: string, input: string, x: number, role: string, name: string): BodyOperation =>
  placed(id, [input], [[0, 0, 0] as const, [rounded(-2 * x), 0, 0] as const], { role, name });

/** A pair that is mirrored, under the role of what it is made of. */
export const pair = (id: string, input: string, role: string, more: More = {}): BodyOperation =>
  mirrored(id, [input], { plane: 'x', role, ...more });

/** What the small things of a face are made of. */
export const FACE = { eye: 'black lacquer', glint: 'white porcelain' } as const;
/** And with a nose of its own. */
export const MUZZLE = { ...FACE, nose: 'black leather' } as const;

/** How a figure is spoken of that has one size, its height, which everything follows. */
export const UPRIGHT = { sizes: { one: 'height' }, words: { height: ['tall', 'high'] } } as const;
