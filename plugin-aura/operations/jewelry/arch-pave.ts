import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import type { Gem } from '../../kernel/gems/gem.ts';
import { headOver, ownPosts, type Row, rowByBooleans, SHARED_UP_TO, seatRadius, stonesRoom } from '../../kernel/jewelry/melee.ts';
import type { TriangleMesh } from '../../kernel/kernel.ts';
import { fromAxes, inverseRigid, multiply, transformPoint } from '../../kernel/matrix.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import type { BuildContext, Built } from '../define.ts';
import type { Result } from '../part.ts';
import { solidOf } from '../parts.ts';
import { meleeFacts, meleeParts, type OtherStones, seatCorners } from './melee-part.ts';

/** Stones on the arches of a cathedral shank: one row on either side, from the head over the arch and on down the band that it grows from. */

/** What pavé is asked for, mm and degrees. */
export interface ArchPave extends OtherStones {
  species: string;
  stone_diameter: number;
  gap: number;
  rows: number | undefined;
  arc: number;
  leave: number;
  count: number | undefined;
  edge: number;
  bead: number | undefined;
}

/** Metal under a stone's culet, and how far its light hole goes under that, mm. */
const UNDER = 0.3;
const LIGHT = 0.8;
/** Steps in which the outside of the ring is looked at, radians. */
const LOOK = Math.PI / 720;

/** Whether pavé that leaves so much free at the top comes to the arches of its shank. */
export const comesToArches = ({ facts }: Result, leave: number, outer: number): boolean =>
  typeof facts.arch_from === 'number' && leave / 2 < outer * Math.sin(facts.arch_from);

/** Refuses what the arches have no room for. @throws CannotBuild */
export function archPaveBuilt(values: ArchPave & { shank: string }, context: BuildContext, gem: Gem): Built {
  const { kernel, quality } = context;
  const shank = context.ref(values.shank);
  const d = values.stone_diameter;
  const [width, thickness] = [Number(shank.facts.arch_width), Number(shank.facts.arch_thickness)];
  if ((values.rows ?? 1) > 1) throw new CannotBuild('The arches of a cathedral shank take one row of stones.', 'rows');
  if (d + 2 * values.edge > width)
    throw new CannotBuild(
      `The arches of this shank are ${width.toFixed(2)} mm wide: stones of ${d} mm need ${(d + 2 * values.edge).toFixed(2)} mm. Take smaller stones or a wider band.`,
      'stone_diameter',
    );
  if (thickness < gem.facts.pavilion + UNDER)
    throw new CannotBuild(
      `The arches of this shank are ${thickness.toFixed(2)} mm thick: stones of ${d} mm need ${(gem.facts.pavilion + UNDER).toFixed(2)} mm. Take smaller stones or a thicker band.`,
      'stone_diameter',
    );
  const radius = (values.bead ?? Math.min(0.5 * d, Math.max(0.352, 0.44 * d))) / 2;
  const sink = 0.04 * d;
  const pitch = d + values.gap;
  const line = outsideOf(shank, values, d);
  const stops = stepped(line, pitch, values.count === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(values.count / 2)));
  if (stops.length === 0) throw new CannotBuild('There is no room for a single stone on these arches.', 'leave');
  const places = bothSides(stops, line, sink, 0);
  const half = pitch / 2;
  const between = [stops[0]! - half, ...stops.map((stop) => stop + half)];
  const shares = values.gap < SHARED_UP_TO * d;
  const across = 0.36 * d;
  const seat = {
    clearance: 0.015,
    hole: 0.5,
    down: gem.facts.pavilion + LIGHT,
    up: gem.facts.crown + 0.4 * d,
    corners: seatCorners(quality),
  };
  const neck = Math.min(0.9 * radius, Math.hypot(half, across) - seatRadius(gem, seat, sink) - 0.01);
  const row: Row = {
    gem,
    places,
    posts: shares ? [across, -across].flatMap((z) => bothSides(between, line, sink, z)) : ownPosts(places, d, radius),
    postRadius: radius,
    ...(neck > 0.05 && shares ? { neck: { radius: neck, level: sink + 0.02 } } : {}),
    root: 0.25,
    head: headOver(gem.facts),
    seat,
    around: { draft: 6, final: 10, export: 14 }[quality],
    shown: context.shown,
  };
  const frame = matrixOf(shank.anchors.center!);
  const placed: Row = {
    ...row,
    places: row.places.map((place) => multiply(frame, place)),
    posts: row.posts.map((post) => multiply(frame, post)),
  };
  return {
    parts: [
      { name: 'Pavé band', role: 'band', class: 'metal', solid: rowByBooleans(solidOf(shank), placed), crease: 40, grain: [1, 0, 0] },
      { name: 'Seats', role: 'keep_out', class: 'cutter', solid: stonesRoom(kernel, placed) },
      ...meleeParts(kernel, gem, values, placed.places),
    ],
    replaces: [values.shank],
    resolved: { rows: 1, count: places.length, bead: 2 * radius },
    facts: meleeFacts(gem, places.length),
  };
}

/** The outside of the right half of a ring in its plane, from beside the head down to the end of the arc, in the ring's own coordinates. */
function outsideOf(shank: Result, { arc, leave }: ArchPave, d: number): Vec2[] {
  const cut = cutThrough(solidOf(shank).mesh(), inverseRigid(matrixOf(shank.anchors.center!)));
  const line: Vec2[] = [];
  const reaches = reachesOf(cut, Math.floor(arc / 360 / (LOOK / Math.PI) + 1e-9));
  for (const [i, reach] of reaches.entries()) {
    const way = wayAt(i);
    if (reach > 0 && reach * way[0] >= Math.max(leave, Number(shank.facts.arch_apart)) / 2 + d / 2)
      line.push([reach * way[0], reach * way[1]]);
  }
  return line;
}

/** Where a mesh crosses the plane z = 0 of a frame: edges without order, in (x, y). */
function cutThrough({ positions, indices }: TriangleMesh, toFrame: Mat4): (readonly [Vec2, Vec2])[] {
  const points = Array.from({ length: positions.length / 3 }, (_, i) =>
    transformPoint(toFrame, [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]),
  );
  const edges: (readonly [Vec2, Vec2])[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const crossed: Vec2[] = [];
    for (let k = 0; k < 3; k++) {
      const [p, q] = [points[indices[t + k]!]!, points[indices[t + ((k + 1) % 3)]!]!];
      if (p[2] < 0 === q[2] < 0) continue;
      const f = p[2] / (p[2] - q[2]);
      crossed.push([p[0] + f * (q[0] - p[0]), p[1] + f * (q[1] - p[1])]);
    }
    if (crossed.length === 2) edges.push([crossed[0]!, crossed[1]!]);
  }
  return edges;
}

const wayAt = (look: number): Vec2 => [Math.sin((look + 1) * LOOK), Math.cos((look + 1) * LOOK)];

/** How far out the edges reach in each of the first looks round; each is asked only where it lies. */
function reachesOf(edges: readonly (readonly [Vec2, Vec2])[], looks: number): number[] {
  const reaches = new Array<number>(looks).fill(0);
  for (const edge of edges) {
    const [a, b] = edge.map(([x, y]) => Math.atan2(x, y) / LOOK - 1) as [number, number];
    // Across the foot of the ring angles jump by a turn: nothing stands there.
    if (Math.abs(a - b) > Math.PI / LOOK) continue;
    for (let i = Math.max(0, Math.floor(Math.min(a, b))); i <= Math.min(looks - 1, Math.ceil(Math.max(a, b))); i++)
      reaches[i] = Math.max(reaches[i]!, reachOf(edge, wayAt(i)));
  }
  return reaches;
}

/** How far from the origin an edge is met by a ray along a unit direction; 0 where it is not. */
function reachOf([p, q]: readonly [Vec2, Vec2], [x, y]: Vec2): number {
  const [before, after] = [p[0] * y - p[1] * x, q[0] * y - q[1] * x];
  if (before < 0 === after < 0) return 0;
  const f = before / (before - after);
  return (p[0] + f * (q[0] - p[0])) * x + (p[1] + f * (q[1] - p[1])) * y;
}

/** Ways along a line at which stones stand `pitch` apart as the crow flies, from its start; the last at least half a pitch from its end. */
function stepped(line: readonly Vec2[], pitch: number, most: number): number[] {
  const stops: number[] = [];
  let last: Vec2 | undefined;
  let way = 0;
  for (let i = 0; i < line.length && stops.length < most; i++) {
    const p = line[i]!;
    if (i > 0) way += Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]);
    if (last && Math.hypot(p[0] - last[0], p[1] - last[1]) < pitch) continue;
    stops.push(way);
    last = p;
  }
  return stops;
}

/** Places at these ways along a line and along its mirror image: Y out of the metal, X along the line, sunk by `sink`, `z` across. */
function bothSides(ways: readonly number[], line: readonly Vec2[], sink: number, z: number): Mat4[] {
  return ways.flatMap((way) => {
    const { at, along } = pointOf(line, way);
    const normal: Vec2 = [-along[1], along[0]];
    const outward: Vec2 = normal[0] * at[0] + normal[1] * at[1] > 0 ? normal : [along[1], -along[0]];
    return [1, -1].map((side) => {
      const x = [side * along[0], along[1], 0] as const;
      const y = [side * outward[0], outward[1], 0] as const;
      const turn = x[0] * y[1] - x[1] * y[0];
      return fromAxes(x, y, [0, 0, turn], [side * (at[0] - sink * outward[0]), at[1] - sink * outward[1], z]);
    });
  });
}

/** Way over which a line's direction is taken, mm: its triangles are no longer than that. */
const REACH = 0.4;

/** The point at a way along a line, beyond its ends straight on, and the unit direction there. */
function pointOf(line: readonly Vec2[], way: number): { at: Vec2; along: Vec2 } {
  const point = (run: number): Vec2 => {
    let left = run;
    for (let i = 1; i < line.length; i++) {
      const [p, q] = [line[i - 1]!, line[i]!];
      const size = Math.hypot(q[0] - p[0], q[1] - p[1]);
      if (left <= size || i === line.length - 1) return [p[0] + ((q[0] - p[0]) * left) / size, p[1] + ((q[1] - p[1]) * left) / size];
      left -= size;
    }
    return line[0]!;
  };
  const [before, after] = [point(way - REACH), point(way + REACH)];
  const size = Math.hypot(after[0] - before[0], after[1] - before[1]);
  return { at: point(way), along: [(after[0] - before[0]) / size, (after[1] - before[1]) / size] };
}
