import { z } from 'zod';
import { CannotBuild } from './cannotBuild.ts';
import type { Kernel, Loop, Region } from './kernel.ts';
import { textLoops } from './lettering.ts';
import { arcThrough, type Chord, type Corner, roundCorners, splinePoints } from './outline.ts';
import { isPoint, type Place, placeSchema, pointsAt } from './places.ts';
import type { Vec2 } from './space.ts';
import { svgLoops } from './svg-path.ts';

/**
 * Profiles: flat shapes as values inside an operation's params, u right and v up, in mm.
 * Order of evaluation: the shape, `plus`, `minus` (both in the shape's own coordinates), then `offset` (a distance widens the outline,
 * a pair moves it), `mirror`, `rotate`, `at` (a point, or several places, at each of which it stands), and `pair`, which sets the
 * mirror image in u = 0 beside it.
 */
const LARGE = 1e6;
const size = z.number().positive().max(LARGE);
/** A sentence for what is wrong; a value that is not there at all stays missing, which tells the shapes apart. */
const told = (sentence: string) => ({ error: ({ input }: { input?: unknown }) => (input === undefined ? undefined : sentence) });
const point = z.tuple([z.number().min(-LARGE).max(LARGE), z.number().min(-LARGE).max(LARGE)]);
const treated = z.tuple([
  z.number(),
  z.number(),
  z.strictObject(
    { r: size.optional(), chamfer: size.optional() },
    'A profile is flat: its points are [u, v], or [u, v, {"r": 3}] where a corner is rounded.',
  ),
]);
const vertex = z.union(
  [point, treated, z.strictObject({ arc_to: point, via: point }), z.strictObject({ spline: z.array(point).min(1).max(200) })],
  'A point is [u, v], [u, v, {"r": 3}], {"arc_to": [u, v], "via": [u, v]} or {"spline": [[u, v], ...]}.',
);
const cornerTreatment = z.strictObject({ r: size.optional(), chamfer: size.optional() });

export interface ProfileModifiers {
  plus?: Profile[];
  minus?: Profile[];
  offset?: number | Vec2;
  mirror?: 'u' | 'v';
  rotate?: number;
  at?: Place | Place[];
  pair?: boolean;
}
type Vertex = z.infer<typeof vertex>;
type Shape =
  | { circle: number }
  | { ring: [number, number] }
  | {
      rect: [number, number];
      r?: number;
      chamfer?: number;
      corners?: Partial<Record<'tl' | 'tr' | 'bl' | 'br', { r?: number; chamfer?: number }>>;
    }
  | { polygon: number; across_flats?: number; side?: number; diameter?: number; r?: number }
  | { slot: [number, number] }
  | { ellipse: [number, number]; power?: number }
  | { star: number; diameter: number; inner_diameter: number; r?: number }
  | { sector: number; angle: number; inner_diameter?: number }
  | { points: Vertex[]; r?: number; mirrored?: boolean }
  | { text: string; size?: number; font?: 'sans' | 'serif' | 'script' }
  | { svg: string; size?: number };
export type Profile = Shape & ProfileModifiers;

const modifiers = {
  plus: z
    .array(z.lazy(() => profileSchema))
    .max(64)
    .optional(),
  minus: z
    .array(z.lazy(() => profileSchema))
    .max(64)
    .optional(),
  offset: z.union([z.number().min(-LARGE).max(LARGE), point]).optional(),
  mirror: z.enum(['u', 'v']).optional(),
  rotate: z.number().optional(),
  at: z
    .union(
      [placeSchema, z.array(placeSchema).min(1).max(400)],
      'A profile stands at [u, v], at a list of such, at {"grid": [n, m], "pitch": [u, v]} or at {"circle": d, "count": n}.',
    )
    .optional(),
  pair: z.boolean().optional(),
};

export const profileSchema: z.ZodType<Profile> = z.union(
  [
    z.strictObject({ circle: size, ...modifiers }),
    z.strictObject({ ring: z.tuple([size, size], told('A ring is [outer diameter, inner diameter].')), ...modifiers }),
    z.strictObject({
      rect: z.tuple([size, size], told('A rect is [width, height].')),
      r: z.number().min(0).max(LARGE).optional(),
      chamfer: size.optional(),
      corners: z
        .strictObject({
          tl: cornerTreatment.optional(),
          tr: cornerTreatment.optional(),
          bl: cornerTreatment.optional(),
          br: cornerTreatment.optional(),
        })
        .optional(),
      ...modifiers,
    }),
    z.strictObject({
      polygon: z.number().int().min(3).max(120),
      across_flats: size.optional(),
      side: size.optional(),
      diameter: size.optional(),
      r: size.optional(),
      ...modifiers,
    }),
    z.strictObject({
      slot: z.tuple([z.number().min(0).max(LARGE), size], told('A slot is [distance of the centres, diameter].')),
      ...modifiers,
    }),
    z.strictObject({
      ellipse: z.tuple([size, size], told('An ellipse is [width, height].')),
      power: z.number().min(0.5).max(20).optional(),
      ...modifiers,
    }),
    z.strictObject({ star: z.number().int().min(3).max(120), diameter: size, inner_diameter: size, r: size.optional(), ...modifiers }),
    z.strictObject({ sector: size, angle: z.number().gt(0).max(360), inner_diameter: size.optional(), ...modifiers }),
    z.strictObject({ points: z.array(vertex).min(2).max(2000), r: size.optional(), mirrored: z.boolean().optional(), ...modifiers }),
    z.strictObject({
      text: z.string().min(1).max(200),
      size: size.optional(),
      font: z.enum(['sans', 'serif', 'script']).optional(),
      ...modifiers,
    }),
    z.strictObject({ svg: z.string().min(1).max(20_000), size: size.optional(), ...modifiers }),
  ],
  'A profile is an object that begins with its shape: {"circle": 12}, {"rect": [30, 20], "r": 3}, {"points": [[0, 0], [10, 0], [5, 8]]}; there are circle, ring, rect, polygon, slot, ellipse, star, sector, points, text, svg.',
);

/** How the prompt shows a profile. */
export const PROFILE_NOTATION = 'profile';

/** The region of a profile. Throws CannotBuild where nothing is left of it. */
export function regionOf(kernel: Kernel, profile: Profile, chord: Chord): Region {
  let region = shapeRegion(kernel, profile, chord);
  for (const part of profile.plus ?? []) region = region.add(regionOf(kernel, part, chord));
  for (const part of profile.minus ?? []) region = region.subtract(regionOf(kernel, part, chord));
  const { offset } = profile;
  if (typeof offset === 'object') region = region.translate(offset);
  else if (offset) region = region.offset(offset, 'round', chord(Math.abs(offset)));
  if (profile.mirror) region = region.mirror(profile.mirror === 'u' ? [1, 0] : [0, 1]);
  if (profile.rotate) region = region.rotate(profile.rotate);
  if (profile.at) region = standingAt(kernel, region, profile.at);
  if (profile.pair) region = region.add(region.mirror([1, 0]));
  if (region.isEmpty())
    throw new CannotBuild('Nothing is left of the profile: what is taken away or shrunk is larger than the shape.', 'profile');
  const { min, max } = region.bounds();
  const [width, height] = [max[0] - min[0], max[1] - min[1]];
  const far = Math.max(...[...min, ...max].map(Math.abs));
  if (!(Math.min(width, height) > FINEST * Math.max(width, height, far)))
    throw new CannotBuild(
      `A profile of ${width.toPrecision(3)} × ${height.toPrecision(3)} mm, up to ${far.toPrecision(3)} mm from its origin, is too thin to be shown there.`,
      'profile',
    );
  // Where outlines cross or nearly touch, rounding leaves points in a row, which would give triangles without area.
  const clean = region.simplify(FINEST * Math.max(width, height));
  if (clean.isEmpty()) throw new CannotBuild('Nothing is left of the profile: it is too thin to be shown.', 'profile');
  return clean;
}

/** Most places of one profile, and corners that its outlines may have there all together: more takes minutes. */
const MOST_PLACES = 200;
const MOST_CORNERS = 8_000;

function standingAt(kernel: Kernel, region: Region, at: Place | Place[]): Region {
  const places = isPoint(at) || !Array.isArray(at) ? pointsAt(at) : at.flatMap(pointsAt);
  if (places.length === 1) return region.translate(places[0]!);
  const loops = region.loops();
  const corners = loops.reduce((sum, loop) => sum + loop.length, 0) * places.length;
  if (places.length > MOST_PLACES || corners > MOST_CORNERS)
    throw new CannotBuild(
      `A profile at ${places.length} places is more than one outline can hold (${MOST_PLACES}): make it once, and use an array.`,
      'profile',
    );
  // Holes run the other way round, so that a hole of one is filled where it lies in another.
  const standing = places.flatMap(([u, v]) => loops.map((loop): Loop => loop.map(([x, y]): Vec2 => [x + u, y + v])));
  return kernel.polygon(standing, 'NonZero');
}

/** Share of its size, or of its distance from the origin, below which a detail is lost in single precision. */
const FINEST = 2e-6;

function shapeRegion(kernel: Kernel, shape: Profile, chord: Chord): Region {
  if ('circle' in shape) return kernel.circle(shape.circle / 2, chord(shape.circle / 2));
  if ('ring' in shape) {
    const [outer, inner] = shape.ring;
    if (inner >= outer)
      throw new CannotBuild(`A ring's inner diameter (${inner}) must be smaller than its outer one (${outer}).`, 'profile');
    return kernel.circle(outer / 2, chord(outer / 2)).subtract(kernel.circle(inner / 2, chord(inner / 2)));
  }
  if ('text' in shape) return kernel.polygon(textLoops(shape.text, shape.size ?? 10, shape.font ?? 'sans', chord), 'NonZero');
  if ('svg' in shape) return kernel.polygon(svgLoops(shape.svg, shape.size, chord));
  const outline = outlineOf(shape, chord);
  const region = kernel.polygon([outline]);
  if (region.loops().length < 2) return region;
  // An outline that crosses itself gives lobes that touch in a point, where no solid could be: part them by a hair.
  const reach = Math.max(...outline.map(([u, v]) => Math.max(Math.abs(u), Math.abs(v))));
  return region.offset(-2e-5 * reach, 'miter');
}

/** Single outline of a shape that has just one, counter-clockwise or as its points run. */
function outlineOf(
  shape: Exclude<Profile, { circle: number } | { ring: [number, number] } | { text: string } | { svg: string }>,
  chord: Chord,
): Loop {
  if ('rect' in shape) return rectangleOutline(shape, chord);
  if ('polygon' in shape) return polygonOutline(shape, chord);
  if ('slot' in shape) {
    const [length, width] = shape.slot;
    if (length === 0) return circleOutline(width / 2, chord);
    return capsuleOutline(length, width / 2, chord);
  }
  if ('ellipse' in shape) return superellipse(shape.ellipse[0] / 2, shape.ellipse[1] / 2, shape.power ?? 2, chord);
  if ('star' in shape) {
    if (shape.inner_diameter >= shape.diameter)
      throw new CannotBuild('The inner diameter of a star must be smaller than its outer one.', 'profile');
    if (shape.inner_diameter < shape.diameter / 1_000)
      throw new CannotBuild('The inner diameter of a star must be a thousandth of its outer one at least.', 'profile');
    const corners = Array.from({ length: 2 * shape.star }, (_, i): Corner => {
      const radius = (i % 2 === 0 ? shape.diameter : shape.inner_diameter) / 2;
      const angle = Math.PI / 2 + (i * Math.PI) / shape.star;
      return { point: [radius * Math.cos(angle), radius * Math.sin(angle)], ...(shape.r ? { round: shape.r } : {}) };
    });
    return roundCorners(corners, chord);
  }
  if ('sector' in shape) return sectorOutline(shape.sector / 2, shape.angle, (shape.inner_diameter ?? 0) / 2, chord);
  return polylineOutline(shape, chord);
}

const circleOutline = (radius: number, chord: Chord): Loop => superellipse(radius, radius, 2, chord);

/** abs(u/a)^p + abs(v/b)^p = 1: 2 is an ellipse, 3 to 5 a squircle. */
export function superellipse(a: number, b: number, power: number, chord: Chord): Vec2[] {
  const n = chord(Math.max(a, b));
  return Array.from({ length: n }, (_, i): Vec2 => {
    const c = Math.cos((2 * Math.PI * i) / n);
    const s = Math.sin((2 * Math.PI * i) / n);
    return [a * Math.sign(c) * Math.abs(c) ** (2 / power), b * Math.sign(s) * Math.abs(s) ** (2 / power)];
  });
}

function rectangleOutline(shape: Extract<Profile, { rect: [number, number] }>, chord: Chord): Loop {
  const [w, h] = [shape.rect[0] / 2, shape.rect[1] / 2];
  const treat = (name: 'tl' | 'tr' | 'bl' | 'br', p: Vec2): Corner => {
    const own = shape.corners?.[name];
    const round = own ? own.r : shape.r;
    const chamfer = own ? own.chamfer : shape.chamfer;
    return { point: p, ...(round ? { round } : {}), ...(chamfer ? { chamfer } : {}) };
  };
  return roundCorners([treat('bl', [-w, -h]), treat('br', [w, -h]), treat('tr', [w, h]), treat('tl', [-w, h])], chord);
}

/** A regular polygon with a flat side below. */
function polygonOutline(shape: Extract<Profile, { polygon: number }>, chord: Chord): Loop {
  const n = shape.polygon;
  const given = [shape.across_flats, shape.side, shape.diameter].filter((v) => v !== undefined);
  if (given.length !== 1) throw new CannotBuild('A polygon needs just one of across_flats, side or diameter.', 'profile');
  const radius =
    shape.diameter !== undefined
      ? shape.diameter / 2
      : shape.side !== undefined
        ? shape.side / (2 * Math.sin(Math.PI / n))
        : shape.across_flats! / (n % 2 === 0 ? 2 * Math.cos(Math.PI / n) : 1 + Math.cos(Math.PI / n));
  const corners = Array.from({ length: n }, (_, i): Corner => {
    const angle = -Math.PI / 2 - Math.PI / n + (2 * Math.PI * i) / n;
    return { point: [radius * Math.cos(angle), radius * Math.sin(angle)], ...(shape.r ? { round: shape.r } : {}) };
  });
  return roundCorners(corners, chord);
}

function capsuleOutline(length: number, radius: number, chord: Chord): Loop {
  const half = Math.max(2, Math.ceil(chord(radius) / 2));
  const end = (centre: number, from: number) =>
    Array.from({ length: half + 1 }, (_, i): Vec2 => {
      const t = from + (Math.PI * i) / half;
      return [centre + radius * Math.cos(t), radius * Math.sin(t)];
    });
  return [...end(length / 2, -Math.PI / 2), ...end(-length / 2, Math.PI / 2)];
}

/** A pie or ring sector centred on +u. */
function sectorOutline(radius: number, angle: number, inner: number, chord: Chord): Loop {
  if (inner >= radius) throw new CannotBuild('The inner diameter of a sector must be smaller than its outer one.', 'profile');
  if (angle >= 360) return circleOutline(radius, chord);
  const half = (angle * Math.PI) / 360;
  const arc = (r: number, a: number, b: number): Vec2[] => {
    const n = Math.max(1, Math.ceil((chord(r) * angle) / 360));
    return Array.from({ length: n + 1 }, (_, i): Vec2 => [r * Math.cos(a + ((b - a) * i) / n), r * Math.sin(a + ((b - a) * i) / n)]);
  };
  return [...arc(radius, -half, half), ...(inner > 0 ? arc(inner, half, -half) : [[0, 0] as Vec2])];
}

/** Points with fillets and chamfers, arcs and splines; `mirrored` adds the mirror image in v, for half profiles. */
function polylineOutline(shape: Extract<Profile, { points: Vertex[] }>, chord: Chord): Loop {
  const corners: Corner[] = [];
  for (const item of shape.points) {
    if ('arc_to' in item) {
      const last = corners.at(-1)?.point;
      if (!last) throw new CannotBuild('An arc cannot be the first of the points: begin with a point.', 'profile');
      for (const p of arcThrough(last, item.via, item.arc_to, chord)) corners.push({ point: p });
    } else if ('spline' in item) {
      const last = corners.at(-1)?.point;
      const knots = last ? [last, ...item.spline] : item.spline;
      const smooth = splinePoints(knots, false, 12);
      for (const p of last ? smooth.slice(1) : smooth) corners.push({ point: p });
    } else {
      const own = item[2];
      const round = own ? own.r : shape.r;
      corners.push({ point: [item[0], item[1]], ...(round ? { round } : {}), ...(own?.chamfer ? { chamfer: own.chamfer } : {}) });
    }
  }
  const whole = shape.mirrored
    ? [
        ...corners,
        ...corners
          .toReversed()
          .filter((c) => Math.abs(c.point[0]) > 1e-9)
          .map((c): Corner => ({ ...c, point: [-c.point[0], c.point[1]] })),
      ]
    : corners;
  const distinct = whole.filter(
    (c, i) => i === 0 || Math.hypot(c.point[0] - whole[i - 1]!.point[0], c.point[1] - whole[i - 1]!.point[1]) > 1e-9,
  );
  const last = distinct.at(-1)!;
  if (distinct.length > 1 && Math.hypot(last.point[0] - distinct[0]!.point[0], last.point[1] - distinct[0]!.point[1]) < 1e-9)
    distinct.pop();
  if (distinct.length < 3) throw new CannotBuild('A profile of points needs three different ones.', 'profile');
  return roundCorners(distinct, chord);
}

/** The profile with every length in it multiplied by `factor`. */
export function scaleProfile(profile: Profile, factor: number): Profile {
  return scaleLengths(profile, factor, UNSCALED) as Profile;
}

/** Keys of profile values that are counts, angles, exponents or words. */
const UNSCALED: ReadonlySet<string> = new Set([
  'polygon',
  'star',
  'angle',
  'rotate',
  'mirror',
  'mirrored',
  'pair',
  'power',
  'text',
  'font',
  'svg',
  'grid',
  'count',
  'start',
]);

/** Multiplies every number in a JSON value, except under the keys named. An SVG path or text scales by its `size`. */
export function scaleLengths(value: unknown, factor: number, unscaled: ReadonlySet<string>): unknown {
  if (typeof value === 'number') return value * factor;
  if (Array.isArray(value)) return value.map((item) => scaleLengths(item, factor, unscaled));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      // A place by radius and angle: only the radius is a length.
      if (key === 'polar' && Array.isArray(item)) return [key, [scaleLengths(item[0], factor, unscaled), item[1]]];
      return [key, unscaled.has(key) ? item : scaleLengths(item, factor, unscaled)];
    }),
  );
}
