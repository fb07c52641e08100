import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { allFaces, isEveryFace, isOneCorner, isTooLong } from '../positions.ts';
import type { Body, FaceName, Site, Vec3 } from './shape.ts';
import { has, positionsOf } from './taking.ts';

/** Where features of a described part are: the face that is meant, and the places on it. */

export type Spot = [u: number, v: number];

/** Directions of a face's u, v and outward normal. */
export const AXES: Readonly<Record<FaceName, readonly [u: Vec3, v: Vec3, n: Vec3]>> = {
  top: [
    [1, 0, 0],
    [0, 0, -1],
    [0, 1, 0],
  ],
  bottom: [
    [1, 0, 0],
    [0, 0, -1],
    [0, -1, 0],
  ],
  front: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  back: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, -1],
  ],
  right: [
    [0, 0, -1],
    [0, 1, 0],
    [1, 0, 0],
  ],
  left: [
    [0, 0, -1],
    [0, 1, 0],
    [-1, 0, 0],
  ],
};
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** A whole face of bounds. */
export function faceSite(min: Vec3, max: Vec3, face: FaceName, round = false): Site {
  const [, , n] = AXES[face];
  const center = [0, 1, 2].map((k) => (n[k]! > 0 ? max[k]! : n[k]! < 0 ? min[k]! : (min[k]! + max[k]!) / 2)) as Vec3;
  const size = [0, 1, 2].map((k) => max[k]! - min[k]!) as Vec3;
  const along = (axis: Vec3): number => Math.abs(dot(axis, size));
  return {
    face,
    center,
    width: along(AXES[face][0]),
    height: along(AXES[face][1]),
    through: along(n),
    round: round && (face === 'top' || face === 'bottom'),
  };
}

const SIDES = ['top', 'bottom', 'front', 'back', 'left', 'right'] as const;
const plainSide = (at: string): string =>
  at
    .replaceAll(/\brear\b/g, 'back')
    .replaceAll(/\bupper\b/g, 'top')
    .replaceAll(/\b(lower|underside)\b/g, 'bottom');

/** Whether a body is worked from above: thinner than wide. */
const isFlat = ({ own: { min, max } }: Body): boolean => max[1] - min[1] < 0.4 * Math.min(max[0] - min[0], max[2] - min[2]);

/** The face a position names, where it names one and not an edge of a plate. */
export function faceOf(part: BriefThing, body: Body): FaceName | undefined {
  const positions = positionsOf(part).filter(({ distance }) => distance === undefined);
  const size: Vec3 = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as Vec3;
  for (const { at } of positions) {
    const said = plainSide(at);
    if (/\b(edge|corner)\b/.test(said)) {
      // "the middle of the top edge of the front face"
      const face = /\b(top|bottom|front|back|left|right) face\b/.exec(said)?.[1];
      if (face) return face as FaceName;
      continue;
    }
    const side = SIDES.find((word) => new RegExp(`\\b${word}\\b`).test(said));
    const face = /\b(face|surface)\b/.test(said) || side === 'top' || side === 'bottom';
    if (side && (face || !isFlat(body))) return side;
    if (/\b(long|longer|large|larger) (side|face)\b/.test(said) && !isFlat(body)) return size[0] >= size[2] ? 'front' : 'right';
    if (/\b(short|shorter|small|smaller|narrow) (side|face)\b/.test(said) && !isFlat(body)) return size[0] >= size[2] ? 'right' : 'front';
    if (/\bend face\b/.test(said)) return size[0] >= size[2] ? 'right' : 'front';
    if (/\b(side|wall|curved|cylindrical|vertical|circumference)\b/.test(said) && !isFlat(body) && !/each|both|either/.test(said))
      return body.round ? 'front' : 'front';
  }
  if (
    /\b(cross|transverse|radial)\b/.test(part.facts.map((fact) => (fact.kind === 'adjective' ? fact.adjective : '')).join(' ')) &&
    body.round
  )
    return 'front';
  return undefined;
}

/** "on each face", and on each side of what is no plate and no bar: those of a bar are its ends. */
function isOnEveryFace({ at, distance }: FactOf<'position'>, body: Body): boolean {
  if (distance !== undefined || !isEveryFace(at) || body.round || body.hollow || isFlat(body)) return false;
  const { min, max } = body.own;
  const sides = [0, 1, 2].map((k) => max[k]! - min[k]!);
  return /face/.test(at) || Math.max(...sides) < 3 * Math.min(...sides);
}

/** The site that a feature is worked into. */
export function siteOf(part: BriefThing, body: Body, owner?: readonly Site[]): Site[] {
  const said = positionsOf(part)
    .map(({ at }) => at)
    .join(' ');
  if (owner && owner.length > 0) return [...owner];
  if (body.hollow && /\b(inside|floor|inner)\b/.test(said)) return [floorOf(body)];
  const { min, max } = body.own;
  const ended =
    body.round && /\b(end|ends)\b/.test(said) && part.noun === 'hole' && positionsOf(part).every(({ distance }) => distance === undefined);
  if (ended)
    return (/\b(each|both|either|two)\b/.test(said) ? (['top', 'bottom'] as const) : (['top'] as const)).map((end) =>
      faceSite(min, max, end, true),
    );
  if (/\b(each|both|either|two|opposite)\b.*\bend face\b/.test(said))
    return (
      body.round
        ? (['top', 'bottom'] as const)
        : max[0] - min[0] >= max[2] - min[2]
          ? (['left', 'right'] as const)
          : (['front', 'back'] as const)
    ).map((end) => faceSite(min, max, end, body.round));
  const isThrough = part.noun === 'hole' && !part.facts.some((fact) => fact.kind === 'measure' && fact.dimension === 'depth');
  if (positionsOf(part).some((position) => isOnEveryFace(position, body)))
    return allFaces(isThrough).map((side) => faceSite(min, max, side));
  const face = faceOf(part, body);
  if (face === undefined) {
    const [x, y, z] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    // what stands upright and thin is worked from the front
    if (z < 0.34 * Math.min(x, y) && !body.round) return [faceSite(min, max, 'front')];
    return [{ ...faceSite(min, max, 'top', body.round), ...(body.aside && { aside: body.aside }) }];
  }
  // "a cutout in the front wall" of what is hollow leaves the wall behind it
  if (
    body.hollow &&
    !body.round &&
    /^(front|back|left|right)$/.test(face) &&
    !/\b(?:both|opposite|all the way|right through|each)\b/.test(`${said} ${part.words}`)
  )
    return [{ ...faceSite(min, max, face), through: body.hollow.wall, bounded: true }];
  return [{ ...faceSite(min, max, face, body.round), ...((face === 'top' || face === 'bottom') && body.aside && { aside: body.aside }) }];
}

export function floorOf(body: Body): Site {
  const { wall, floor } = body.hollow!;
  const { min, max } = body.own;
  return {
    face: 'top',
    center: [0, min[1] + floor, 0],
    width: max[0] - min[0] - 2 * wall,
    height: max[2] - min[2] - 2 * wall,
    through: floor,
    ...(body.round && { round: true }),
  };
}

export interface Placed {
  spots: Spot[];
  used: (FactOf<'position'> | FactOf<'pattern'>)[];
  /** A circle of places keeps its middle when the body grows. */
  circle?: { diameter: number; count: number };
  /** The same places from the edges of a whole face, whose distances stay when the body grows. */
  follow?: readonly unknown[];
}

const MOVED: Readonly<Record<string, Spot>> = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1], back: [0, 1], front: [0, -1] };

/** Places of so many on a site, from its middle; `size` is how wide and high one is. What was moved since lies as much further. */
export function spotsOn(part: BriefThing, count: number, site: Site, body: Body, size: readonly [number, number]): Placed {
  const shifts = positionsOf(part).filter(({ at }) => at.startsWith('moved '));
  if (shifts.length === 0) return spotsAsSaid(part, count, site, body, size);
  const still = { ...part, facts: part.facts.filter((fact) => !(fact.kind === 'position' && shifts.includes(fact))) };
  const { spots, used } = spotsAsSaid(still, count, site, body, size);
  const by = shifts.reduce<Spot>(
    ([u, v], { at, distance = 0 }) => {
      const [du, dv] = MOVED[at.slice('moved '.length)] ?? [0, 0];
      return [u + du * distance, v + dv * distance];
    },
    [0, 0],
  );
  return { spots: spots.map(([u, v]): Spot => [tidy(u + by[0]), tidy(v + by[1])]), used: [...used, ...shifts] };
}

function spotsAsSaid(part: BriefThing, count: number, site: Site, body: Body, size: readonly [number, number]): Placed {
  const positions = positionsOf(part).filter((position) => !isOnEveryFace(position, body));
  const patterns = part.facts.filter((fact): fact is FactOf<'pattern'> => fact.kind === 'pattern');
  const pattern: Partial<FactOf<'pattern'>> | undefined =
    patterns.length > 0 ? Object.assign({}, ...patterns.toReversed(), kindOf(patterns)) : undefined;
  const used: Placed['used'] = [...positionsOf(part), ...patterns];
  const { width: w, height: h } = site;
  const long = w >= h ? 0 : 1;
  const middle: Spot = site.aside ? [site.aside[0], site.aside[1]] : [0, 0];
  const coordinates = byCoordinates(positions, site, body);
  if (coordinates) return { spots: coordinates, used };
  const [only] = positions;
  if (site.free && only?.distance !== undefined && positions.length === 1 && /^(?:free |far |outer )?(?:end|edge)$/.test(only.at)) {
    const step = pattern?.spacing ?? w / count;
    const v = tidy(h / 2 - only.distance);
    return { spots: Array.from({ length: count }, (_, k): Spot => [tidy((k - (count - 1) / 2) * step), v]), used };
  }
  const said = positions.map(({ at }) => plainSide(at)).join(' ');
  if (pattern?.pattern === 'grid' || (pattern?.columns ?? 0) > 1 || isTooLong(pattern, count, [w, h])) {
    const [columns, rows] = gridOf(count, pattern!, w, h);
    const pitch = pattern!.spacing ?? 0;
    const [du, dv] = [pitch || w / columns, pattern!.across ?? (pitch || h / rows)];
    const fits = (n: number, m: number): boolean => (n - 1) * du < w && (m - 1) * dv < h;
    const [n, m] = !fits(columns, rows) && fits(rows, columns) ? [rows, columns] : [columns, rows];
    return {
      spots: Array.from({ length: n * m }, (_, k): Spot => [((k % n) - (n - 1) / 2) * du, (Math.floor(k / n) - (m - 1) / 2) * dv]),
      used,
    };
  }
  // as many as a triangle has corners: one near each
  if (body.aside && site.aside && count === 3 && coordinatesOnly(positions) && pattern === undefined) {
    const reach = Math.min(w, h) * 0.3;
    return {
      spots: [90, 210, 330].map((angle): Spot => turnedBy(reach, angle)).map(([a, b]): Spot => [tidy(a + middle[0]), tidy(b + middle[1])]),
      used,
    };
  }
  const corner = positions.find(({ at }) => /corner/.test(at));
  const edges = positions.find(
    ({ at, distance }) => distance !== undefined && /^(each |all |every |the |both |outer |four )*(edge|side)$/.test(at),
  );
  const round = site.round === true;
  if (pattern?.pattern === 'circle' || (round && count > 2 && !corner && pattern?.pattern !== 'row')) {
    const rim = positions.find(({ at, distance }) => distance !== undefined && /edge|rim|outside|perimeter|side/.test(at));
    const room = Math.min(w, h);
    const bored = body.bore ?? innerReach(body);
    const diameter =
      pattern?.diameter ?? (rim?.distance === undefined ? (bored > 0 ? (room + bored) / 2 : 0.7 * room) : room - 2 * rim.distance);
    return {
      spots: Array.from({ length: count }, (_, k): Spot => turnedBy(diameter / 2, (360 * k) / count)),
      used,
      circle: { diameter, count },
    };
  }
  if (corner ?? (count === 4 && edges ? edges : undefined)) {
    const one = corner?.distance ?? edges?.distance;
    // posts in a hollow stand against its walls
    const post = body.hollow && site.through === body.hollow.floor && one === undefined;
    const inset = post ? Math.max(...size) / 2 - 0.2 : (one ?? Math.min(1.5 * Math.max(...size), 0.2 * Math.min(w, h)));
    const all: Spot[] = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([u, v]): Spot => [u! * (w / 2 - inset), v! * (h / 2 - inset)]);
    if (count === 1 && isOneCorner(corner)) {
      const u = /left/.test(said) ? -1 : 1;
      const v = /front|bottom/.test(said) ? -1 : 1;
      return { spots: [[u * (w / 2 - inset), v * (h / 2 - inset)]], used };
    }
    return count === 2 ? { spots: [all[0]!, all[2]!], used } : { spots: all, used, follow: [{ corners: tidy(inset) }] };
  }
  const end =
    positions.find(({ at }) => /\b(each|both|either|opposite|all|every|two|four)\b.*\b(end|side|edge)\b|\bends\b/.test(at)) ??
    (count > 1
      ? positions.find(
          ({ at, distance }) => /^(end|short side|short edge)$/.test(at) || (distance !== undefined && /^(end|edge)$/.test(at)),
        )
      : undefined);
  const begun = positions.find(({ at }) => at === 'row start');
  if (begun?.distance !== undefined && count > 1) {
    const span = long === 0 ? w : h;
    const pitch = pattern?.spacing ?? (span - 2 * begun.distance) / (count - 1);
    const far = (k: number): number => tidy(begun.distance! - span / 2 + k * pitch);
    return {
      spots: Array.from({ length: count }, (_, k): Spot => (long === 0 ? [far(k), middle[1]] : [middle[0], far(k)])),
      used,
    };
  }
  if (end && (count % 2 === 0 || count === 1) && !/face/.test(end.at) && !(round && /\bend/.test(end.at))) {
    const span = long === 0 ? w : h;
    const off = positions.find(({ at, distance }) => distance !== undefined && /\b(center|middle|axis)\b/.test(at))?.distance;
    const inset =
      (off === undefined ? end.distance : (long === 0 ? w : h) / 2 - off) ??
      body.ended ??
      Math.max(size[long], Math.min(1.5 * Math.max(...size), 0.2 * span));
    const each = Math.max(1, Math.round(count / 2));
    const follow = fromBothEnds(long, tidy(inset));
    const cross = long === 0 ? h : w;
    const step = pattern?.spacing ?? cross / each;
    return {
      spots: [-1, 1].flatMap((sign) =>
        Array.from({ length: each }, (_, k): Spot => {
          const [ahead, aside] = [sign * (span / 2 - inset), (k - (each - 1) / 2) * step];
          return long === 0 ? [ahead, aside] : [aside, ahead];
        }),
      ),
      used,
      ...(each === 1 && { follow }),
    };
  }
  // the end of what stands upright is its top
  const upright = /^(top|bottom)$/.test(site.face) && site.through > Math.max(w, h);
  const aside = positions.filter(({ at, distance }) => !((round || upright) && distance === undefined && /\bend\b/.test(at)));
  const edge = fromEdges(aside, site, size);
  if (edge && (count === 1 || edge.free === undefined)) {
    const follow = fromNearest(edge.at, site, aside);
    return { spots: [edge.at], used, ...(follow && { follow }) };
  }
  if (count > 1) {
    if (count === 4 && pattern === undefined && !round && Math.min(w, h) > 4 * Math.max(...size)) {
      const inset = Math.min(1.8 * Math.max(...size), 0.2 * Math.min(w, h));
      return {
        spots: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ].map(([u, v]): Spot => [u! * (w / 2 - inset), v! * (h / 2 - inset)]),
        used,
        follow: [{ corners: tidy(inset) }],
      };
    }
    const way = edge?.free ?? (pattern?.pattern === 'column' || has(part, /^vertical$/) ? 1 - long : long);
    const span = way === 0 ? w : h;
    const spacing = pattern?.spacing ?? span / count;
    return {
      spots: Array.from({ length: count }, (_, k): Spot => {
        const far = (k - (count - 1) / 2) * spacing;
        const fixed = edge?.at ?? middle;
        return way === 0 ? [far, fixed[1]] : [fixed[0], far];
      }),
      used,
    };
  }
  return { spots: [middle], used };
}

const fromBothEnds = (long: 0 | 1, inset: number): readonly unknown[] =>
  long === 0
    ? [
        { from: 'left', by: [inset, 0] },
        { from: 'right', by: [inset, 0] },
      ]
    : [
        { from: 'bottom', by: [0, inset] },
        { from: 'top', by: [0, inset] },
      ];

/** A place counted from the edges that were named with a distance. */
function fromNearest([a, b]: Spot, site: Site, positions: readonly FactOf<'position'>[]): readonly unknown[] | undefined {
  if (!positions.some(({ distance }) => distance !== undefined)) return undefined;
  const [u, v] = [a < 0 ? 'left' : a > 0 ? 'right' : '', b < 0 ? 'bottom' : b > 0 ? 'top' : ''];
  const from = `${v} ${u}`.trim();
  if (from === '') return undefined;
  return [{ from, by: [u === '' ? 0 : tidy(site.width / 2 - Math.abs(a)), v === '' ? 0 : tidy(site.height / 2 - Math.abs(b))] }];
}

/** Whether nothing but corners was said of the place. */
const coordinatesOnly = (positions: readonly FactOf<'position'>[]): boolean => positions.every(({ at }) => /corner/.test(at));
const kindOf = (patterns: readonly FactOf<'pattern'>[]): { pattern: FactOf<'pattern'>['pattern'] } => ({
  pattern: patterns.find(({ pattern }) => pattern === 'grid' || pattern === 'circle')?.pattern ?? patterns[0]!.pattern,
});
export const turnedBy = (radius: number, degrees: number): Spot => [
  tidy(radius * Math.cos((degrees * Math.PI) / 180)),
  tidy(radius * Math.sin((degrees * Math.PI) / 180)),
];

/** How far what stands or is bored in the middle reaches, as a diameter. */
const innerReach = (body: Body): number => body.limbs.raisedMiddle?.[0]?.width ?? 0;

function gridOf(count: number, { columns, rows }: Partial<FactOf<'pattern'>>, w: number, h: number): [number, number] {
  if (columns && rows) return columns * rows < count ? [count / rows, rows] : [columns, rows];
  let least = Math.max(1, Math.floor(Math.sqrt(count)));
  while (least > 1 && count % least !== 0) least--;
  return w >= h ? [count / least, least] : [least, count / least];
}

/** "at (30, 20)" in the coordinates of the sketch, "x = ±30". */
function byCoordinates(positions: readonly FactOf<'position'>[], site: Site, body: Body): Spot[] | undefined {
  const xs = positions.filter(({ at }) => at === 'sketch x' || at === 'x');
  const ys = positions.filter(({ at }) => at === 'sketch y' || at === 'y' || at === 'z');
  const both = positions.find(({ at }) => /^[xyz] both$/.test(at));
  if (xs.length + ys.length === 0 && !both) return undefined;
  const [w, h] = [site.width, site.height];
  const count = Math.max(xs.length, ys.length, 1);
  const given = Array.from(
    { length: count },
    (_, k): Spot => [xs[k]?.distance ?? xs[0]?.distance ?? 0, ys[k]?.distance ?? ys[0]?.distance ?? 0],
  );
  const sketched = xs.some(({ at }) => at === 'sketch x');
  const from =
    body.sketch ??
    (given.some(([x, y]) => Math.abs(x) > w / 2 || Math.abs(y) > h / 2) ||
    (sketched && given.length > 1 && given.every(([x, y]) => x > 0 && y > 0))
      ? [w / 2, h / 2]
      : [0, 0]);
  const spots = given.map(([x, y]): Spot => [tidy(x - from[0]!), tidy(y - from[1]!)]);
  if (!both) return spots;
  const axis = both.at.startsWith('x') ? 0 : 1;
  return spots.flatMap((spot) =>
    [1, -1].map((sign): Spot => (axis === 0 ? [sign * both.distance!, spot[1]] : [spot[0], sign * both.distance!])),
  );
}

/** "20 mm from the left edge and 10 mm from the top", "at the left edge". `free` is the way that no edge fixes. */
function fromEdges(
  positions: readonly FactOf<'position'>[],
  site: Site,
  size: readonly [number, number],
): { at: Spot; free?: 0 | 1 } | undefined {
  let u: number | undefined;
  let v: number | undefined;
  const upright = !/^(top|bottom)$/.test(site.face);
  const [w, h] = [site.width, site.height];
  for (const { at, distance } of positions) {
    const said = plainSide(at);
    if (distance === undefined && !/\b(edge|end|side|left|right|front|back)\b/.test(said)) continue;
    if (/\bface\b/.test(said) && distance === undefined) continue;
    const [pu, pv] = [w / 2 - (distance ?? size[0] / 2), h / 2 - (distance ?? size[1] / 2)];
    const wide = w >= h;
    if (/\bleft\b/.test(said)) u = -pu;
    else if (/\bright\b/.test(said)) u = pu;
    else if (upright && /\b(bottom|base|floor)\b/.test(said)) v = -pv;
    else if (upright && /\btop\b/.test(said)) v = pv;
    else if (!upright && /\b(front|bottom)\b/.test(said)) v = -pv;
    else if (!upright && (/\bback\b/.test(said) || (/\btop\b/.test(said) && distance !== undefined))) v = pv;
    else if (/\b(long|longer)\b/.test(said)) [u, v] = wide ? [u, -pv] : [-pu, v];
    else if (/\b(short|shorter|end|one end|narrow)\b/.test(said)) [u, v] = wide ? [u ?? pu, v] : [u, v ?? pv];
    else if (/\b(edge|side|rim)\b/.test(said) && distance !== undefined) [u, v] = wide ? [u, v ?? -pv] : [u ?? -pu, v];
  }
  if (u === undefined && v === undefined) return undefined;
  return { at: [tidy(u ?? 0), tidy(v ?? 0)], ...(u === undefined ? { free: 0 as const } : v === undefined ? { free: 1 as const } : {}) };
}
