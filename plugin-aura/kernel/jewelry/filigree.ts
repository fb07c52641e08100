import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Loop, Solid } from '../kernel.ts';
import type { Vec2, Vec3 } from '../space.ts';
import { type Cell, curlOf, type FiligreeMotif, MOTIF_RATIO, motifOf } from './filigree-motifs.ts';
import { evenly, tube } from './tube.ts';

export const FILIGREE_OUTLINES = ['round', 'oval', 'drop', 'heart', 'square'] as const;
export type FiligreeOutline = (typeof FILIGREE_OUTLINES)[number];

export interface FiligreeShape {
  outline: FiligreeOutline;
  /** Height of the frame outside; the width of a round, heart or square one too. */
  size: number;
  /** Height of the opening in the middle. */
  inner: number;
  motif: FiligreeMotif;
  /** How often the motif repeats; undefined chooses what suits it. */
  count: number | undefined;
  /** Diameter of the wires. */
  wire: number;
  /** Two strands twisted to one, or a plain round wire. */
  twisted: boolean;
}

export interface FiligreeFineness {
  /** Points round a wire. */
  wire: number;
  /** Pieces of a curl. */
  curl: number;
  /** Pieces of a frame. */
  frame: number;
}

/** Directions from the middle over which the frames are sampled; enough for every outline, whatever the quality. */
const RAYS = 360;

/**
 * Openwork: a frame, an inner wire of like form, and motifs between them, all united to one solid of overlapping wires in the XY
 * plane. Refuses what would run together or hang loose.
 */
export function filigree(kernel: Kernel, shape: FiligreeShape, fineness: FiligreeFineness): { solid: Solid; count: number; top: number } {
  const { wire } = shape;
  const frameWire = 1.25 * wire;
  const zone = zoneOf(kernel, shape, frameWire);
  if (zone.room < 3.2 * wire) throw new CannotBuild('Between the inner ring and the frame there is no room for scrolls.', 'inner');
  const pieces: Solid[] = [];
  const strand = (points: readonly Vec2[], closed: boolean, diameter: number): void => {
    const flat = points.map(([x, y]): Vec3 => [x, y, 0]);
    const pitch = 3.4 * diameter;
    pieces.push(
      tube(kernel, shape.twisted ? evenly(flat, pitch / 9, closed) : flat, {
        radius: diameter / 2,
        around: fineness.wire,
        closed,
        ...(shape.twisted ? { lay: pitch } : { up: [0, 0, 1] as Vec3 }),
      }),
    );
  };
  const frame = (t: number): Vec2[] => Array.from({ length: fineness.frame }, (_, i) => zone.at(i / fineness.frame, t));
  strand(frame(1), true, frameWire);
  strand(frame(0), true, 1.1 * wire);
  const grain = (at: Vec2, diameter: number): void => {
    pieces.push(kernel.sphere(diameter / 2, Math.max(8, fineness.wire)).translate([at[0], at[1], 0]));
  };
  const count =
    shape.motif === 'granulation' ? granules(kernel, shape, zone, fineness, pieces) : scrolls(shape, zone, fineness, strand, grain);
  // What wires enclose between them fills with solder: inner shells go.
  const [solid, ...loose] = kernel
    .union(pieces)
    .pieces()
    .filter((piece) => piece.volume() > 0);
  if (!solid || loose.length > 0)
    throw new CannotBuild('Not all of these wires touch one another: take fewer motifs, thicker wire, or a wider opening.', 'count');
  return { solid, count, top: zone.at(0, 1)[1] + frameWire / 2 };
}

/** Motifs side by side between the wires; gives their number. */
function scrolls(
  shape: FiligreeShape,
  zone: Zone,
  fineness: FiligreeFineness,
  strand: (points: readonly Vec2[], closed: boolean, diameter: number) => void,
  grain: (at: Vec2, diameter: number) => void,
): number {
  const { motif, wire } = shape;
  if (motif === 'granulation') return 0;
  // C-scrolls come in pairs; a square has as many on each side.
  const group = shape.outline === 'square' && shape.count === undefined ? 4 : motif === 'c_scrolls' ? 2 : 1;
  const even = (n: number): number => Math.max(group, group * Math.round(n / group));
  const count = even(shape.count ?? Math.min(48, Math.max(4, Math.round(zone.length / (MOTIF_RATIO[motif] * zone.room)))));
  // Quatrefoils keep their form and touch their neighbours halfway up; the others fan out with the frame.
  const rigid = motif === 'quatrefoils';
  const cell: Cell = { width: (rigid ? zone.lengthAt(0.5) : zone.length) / count, height: zone.room, wire };
  if (curlOf(motif, cell) < 1.25 * wire)
    throw new CannotBuild(`${count} such motifs of ${wire} mm wire would run together: take fewer, or thinner wire.`, 'count');
  const { wires, grains } = motifOf(motif, cell, fineness.curl);
  for (let i = 0; i < count; i++) {
    // C-scrolls stand back to back.
    const side = motif === 'c_scrolls' && i % 2 === 1 ? -1 : 1;
    const place = ([x, y]: Vec2): Vec2 => {
      const t = y / cell.height;
      return zone.at(i / count + (side * x) / (rigid ? zone.lengthAt(t) : zone.length), t);
    };
    for (const { points, closed } of wires) strand(points.map(place), closed, wire);
    for (const { at, diameter } of grains) grain(place(at), diameter);
  }
  return count;
}

/** Triangles of touching grains that hang from the frame with their tips on the inner wire; gives the number of triangles. */
function granules(kernel: Kernel, shape: FiligreeShape, zone: Zone, fineness: FiligreeFineness, pieces: Solid[]): number {
  const { wire } = shape;
  const roomAt = (f: number): number => {
    const [a, b] = [zone.at(f, 0), zone.at(f, 1)];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  // Rows lie 0.866 of the grains' distance apart; the first leans on the frame, the last grain on the inner wire.
  const usual = Math.max(2, Math.min(7, Math.round(zone.room / (1.1 * wire))));
  const step = (zone.room - 1.2 * wire) / (usual - 1 + 1.0 / 0.866) / 0.866;
  const diameter = 1.14 * step;
  const rowsAt = (f: number): number => Math.max(2, Math.round((roomAt(f) - 1.2 * wire - step) / (0.866 * step)) + 1);
  const most = Math.floor(zone.lengthAt(0.9) / (rowsAt(0) * step));
  const count = shape.count ?? Math.max(3, most);
  if (count > most) throw new CannotBuild(`Only ${most} triangles of grains fit round this frame.`, 'count');
  const ball = kernel.sphere(diameter / 2, Math.max(10, fineness.wire));
  for (let i = 0; i < count; i++) {
    const [rows, room] = [rowsAt(i / count), roomAt(i / count)];
    const [low, high] = [(0.5 * wire + 0.44 * step) / room, 1 - (0.55 * wire + 0.44 * step) / room];
    for (let row = 0; row < rows; row++) {
      const t = high - ((high - low) * row) / (rows - 1);
      for (let k = 0; k < rows - row; k++) {
        const x = (k - (rows - row - 1) / 2) * step;
        const [px, py] = zone.at(i / count + x / zone.lengthAt(t), t);
        pieces.push(ball.translate([px, py, 0]));
      }
    }
  }
  return count;
}

/** The room between the middle lines of the inner wire (t = 0) and the frame (t = 1), by the share `f` of the way round from the top, clockwise. */
interface Zone {
  room: number;
  /** Length of the way round in the middle. */
  length: number;
  lengthAt(t: number): number;
  at(f: number, t: number): Vec2;
}

function zoneOf(kernel: Kernel, shape: FiligreeShape, frameWire: number): Zone {
  const { size, inner, wire } = shape;
  const outer = raysOf(frameLoop(kernel, shape, frameWire));
  const mean = outer.reduce((sum, r) => sum + r, 0) / RAYS;
  const opening = (inner + wire) / (size - frameWire);
  // The opening is like the frame, but softer.
  const inside = outer.map((r) => opening * (0.45 * r + 0.55 * mean));
  const point = (r: readonly number[], i: number): Vec2 => {
    const angle = Math.PI / 2 - (2 * Math.PI * i) / RAYS;
    const radius = r[((i % RAYS) + RAYS) % RAYS]!;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  };
  const ray = (i: number, t: number): Vec2 => {
    const [a, b] = [point(inside, i), point(outer, i)];
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  };
  const runsAt = (t: number): number[] => {
    const runs = [0];
    for (let i = 0; i < RAYS; i++) {
      const [a, b] = [ray(i, t), ray(i + 1, t)];
      runs.push(runs[i]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
    }
    return runs;
  };
  const runs = runsAt(0.62);
  const length = runs[RAYS]!;
  const room = outer.reduce((sum, r, i) => sum + r - inside[i]!, 0) / RAYS;
  const [short, long] = [runsAt(0)[RAYS]!, runsAt(1)[RAYS]!];
  return {
    room,
    length,
    lengthAt: (t) => short + (long - short) * t,
    at: (f, t) => {
      const run = (f - Math.floor(f)) * length;
      let low = 0;
      let high = RAYS;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (runs[middle]! <= run) low = middle;
        else high = middle;
      }
      const s = (run - runs[low]!) / (runs[high]! - runs[low]! || 1);
      const [a, b] = [ray(low, t), ray(low + 1, t)];
      return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s];
    },
  };
}

/** Middle line of the frame's wire: the outline, its corners rounded so that the wire can be bent round them. */
function frameLoop(kernel: Kernel, { outline, size }: FiligreeShape, frameWire: number): Loop {
  const half = size / 2;
  const round = 96;
  const circle = (r: number, at: Vec2) => kernel.circle(r, round).translate(at);
  const region = (() => {
    switch (outline) {
      case 'round':
        return kernel.circle(half, 180);
      case 'oval':
        return kernel.circle(half, 180).scale([0.76, 1]);
      case 'square':
        return kernel.rectangle(size, size);
      case 'drop': {
        // A circle and the tangents to it from the point.
        const r = 0.335 * size;
        return circle(r, [0, r - half])
          .add(circle(0.02 * size, [0, half - 0.02 * size]))
          .hull();
      }
      case 'heart': {
        const r = 0.262 * size;
        const lobe = (side: number) =>
          circle(r, [side * (half - r), half - r])
            .add(circle(0.02 * size, [0, 0.02 * size - half]))
            .hull();
        return lobe(1).add(lobe(-1));
      }
    }
  })();
  const corner = Math.max(1.1 * frameWire, 0.06 * size);
  const soft = region
    .offset(-frameWire / 2 - corner, 'round', 96)
    .offset(2 * corner, 'round', 96)
    .offset(-corner, 'round', 96);
  const [loop] = soft.loops();
  if (!loop) throw new CannotBuild('The wire is too thick for so small a frame.', 'wire');
  return loop;
}

/** Distances from the origin to a star-shaped loop, clockwise from the top. */
function raysOf(loop: Loop): number[] {
  return Array.from({ length: RAYS }, (_, i) => {
    const angle = Math.PI / 2 - (2 * Math.PI * i) / RAYS;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    let most = 0;
    loop.forEach((a, k) => {
      const b = loop[(k + 1) % loop.length]!;
      const [ax, bx] = [a[0] * s - a[1] * c, b[0] * s - b[1] * c];
      if (ax * bx > 0 || ax === bx) return;
      const f = ax / (ax - bx);
      most = Math.max(most, (a[0] + (b[0] - a[0]) * f) * c + (a[1] + (b[1] - a[1]) * f) * s);
    });
    return most;
  });
}
