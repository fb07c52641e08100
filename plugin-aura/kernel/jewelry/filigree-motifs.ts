import type { Vec2 } from '../space.ts';

/**
 * Motifs of filigree, drawn in a cell: x along the frame, 0 in the middle of the cell; y from the middle of the inner wire (0) to the
 * middle of the frame (`height`). Wires run on into what they touch by a fifth of their thickness, so that every joint is soldered.
 */
export const FILIGREE_MOTIFS = ['hearts', 'c_scrolls', 's_scrolls', 'quatrefoils', 'rosette', 'granulation'] as const;
export type FiligreeMotif = (typeof FILIGREE_MOTIFS)[number];

export interface Cell {
  width: number;
  height: number;
  /** Diameter of the wire. */
  wire: number;
}

export interface Motif {
  wires: { points: Vec2[]; closed: boolean }[];
  /** Small balls: where wires meet, and at the end of a curl. */
  grains: { at: Vec2; diameter: number }[];
}

/** Cell width over height that suits a motif: what `count` aims at where it is not given. */
export const MOTIF_RATIO: Readonly<Record<FiligreeMotif, number>> = {
  hearts: 1,
  c_scrolls: 0.62,
  s_scrolls: 0.62,
  quatrefoils: 1,
  rosette: 0.8,
  granulation: 1,
};

/** Radius of the largest curl of a motif: under 0.9 wires it cannot be bent. */
export function curlOf(motif: FiligreeMotif, { width, height }: Cell): number {
  switch (motif) {
    case 'hearts':
      return Math.min(0.3 * height, 0.235 * width);
    case 'c_scrolls':
    case 's_scrolls':
      return Math.min(0.27 * height, 0.42 * width);
    case 'quatrefoils':
    case 'rosette':
      return Math.min(0.24 * height, 0.24 * width);
    case 'granulation':
      return width;
  }
}

/** The motif of one cell. */
export function motifOf(motif: Exclude<FiligreeMotif, 'granulation'>, cell: Cell, pieces: number): Motif {
  switch (motif) {
    case 'hearts':
      return hearts(cell, pieces);
    case 'c_scrolls':
      return scroll(cell, pieces, 1);
    case 's_scrolls':
      return scroll(cell, pieces, -1);
    case 'quatrefoils':
      return quatrefoil(cell, pieces);
    case 'rosette':
      return petals(cell, pieces);
  }
}

/** A curl: from angle `from` (radians) on a circle of `radius` round `centre`, turning by `sense`, drawing in to a bud. */
function curl(centre: Vec2, radius: number, from: number, sense: 1 | -1, wire: number, pieces: number): Vec2[] {
  const bud = Math.max(0.3 * radius, 0.8 * wire);
  // As many turns as leave the thickness of half a wire between them.
  const turns = Math.min(1.45, Math.max(0.75, (radius - bud) / (1.5 * wire)));
  return Array.from({ length: pieces + 1 }, (_, i): Vec2 => {
    const t = i / pieces;
    const r = radius + (bud - radius) * t ** 1.25;
    const angle = from + sense * 2 * Math.PI * turns * t;
    return [centre[0] + r * Math.cos(angle), centre[1] + r * Math.sin(angle)];
  });
}

/** A smooth curve from `a` to `b` with these tangents, without them. */
function bridge(a: Vec2, ta: Vec2, b: Vec2, tb: Vec2, pieces: number): Vec2[] {
  return Array.from({ length: pieces - 1 }, (_, i): Vec2 => {
    const t = (i + 1) / pieces;
    const [h0, h1, h2, h3] = [2 * t ** 3 - 3 * t * t + 1, t ** 3 - 2 * t * t + t, 3 * t * t - 2 * t ** 3, t ** 3 - t * t];
    return [h0 * a[0] + h1 * ta[0] + h2 * b[0] + h3 * tb[0], h0 * a[1] + h1 * ta[1] + h2 * b[1] + h3 * tb[1]];
  });
}

const last = (points: readonly Vec2[]): Vec2 => points[points.length - 1]!;

/** Two curls like a heart that rises from the inner wire, its lobes under the frame. */
function hearts(cell: Cell, pieces: number): Motif {
  const { height, wire } = cell;
  const r = curlOf('hearts', cell);
  const joint = 0.2 * wire;
  const lobes = [1, -1].map((side): Vec2[] => {
    const centre: Vec2 = [side * (r - joint / 2), height - r + joint];
    const spiral = curl(centre, r, side === 1 ? 0 : Math.PI, side as 1 | -1, wire, pieces);
    const foot: Vec2 = [side * 0.1 * wire, 0];
    const stem = bridge(foot, [side * 1.6 * r, 0.7 * height], spiral[0]!, [0, 0.9 * height], Math.ceil(pieces / 2));
    return [foot, ...stem, ...spiral];
  });
  return {
    wires: lobes.map((points) => ({ points, closed: false })),
    grains: [
      ...lobes.map((points) => ({ at: last(points), diameter: 1.3 * wire })),
      { at: [0, 0.25 * wire], diameter: 1.5 * wire },
      { at: [cell.width / 2, 0.1 * wire], diameter: 1.5 * wire },
      { at: [cell.width / 2, height - 0.1 * wire], diameter: 1.7 * wire },
    ],
  };
}

/** One wire with a curl at the frame and one at the inner wire: both to the same side (C), or to opposite ones (S). */
function scroll(cell: Cell, pieces: number, kind: 1 | -1): Motif {
  const { height, wire } = cell;
  const r = curlOf('c_scrolls', cell);
  const low = 0.86 * r;
  const joint = 0.2 * wire;
  // The back of the scroll lies to the left above; below to the left too (C) or to the right (S).
  const upper = curl([0, height - r + joint], r, Math.PI, -1, wire, pieces);
  const lower = curl([0, low - joint], low, kind === 1 ? Math.PI : 0, kind, wire, pieces);
  const span = height - r - low;
  const bulge = kind === 1 ? -0.22 * Math.min(span, cell.width) : 0;
  const back = bridge(lower[0]!, [bulge, 1.2 * span], upper[0]!, [-bulge, 1.2 * span], Math.ceil(pieces / 2));
  return {
    wires: [{ points: [...lower.toReversed(), ...back, ...upper], closed: false }],
    grains: [
      { at: last(upper), diameter: 1.35 * wire },
      { at: last(lower), diameter: 1.35 * wire },
      { at: [cell.width / 2, 0.1 * wire], diameter: 1.4 * wire },
      { at: [cell.width / 2, height - 0.1 * wire], diameter: 1.6 * wire },
    ],
  };
}

/** Four lobes that touch the frame, the inner wire and the neighbours; grains sit where the lobes meet. */
function quatrefoil(cell: Cell, pieces: number): Motif {
  const { width, height, wire } = cell;
  const joint = 0.2 * wire;
  const [a, b] = [width / 4 + joint / 2, height / 4 + joint / 2];
  const middle = height / 2;
  const half = Math.ceil(pieces / 2);
  const lobe = (quarter: number): Vec2[] => {
    const centre: Vec2 = [a * Math.round(Math.cos((quarter * Math.PI) / 2)), b * Math.round(Math.sin((quarter * Math.PI) / 2))];
    return Array.from({ length: half + 1 }, (_, i): Vec2 => {
      const angle = (quarter * Math.PI) / 2 + Math.PI * (i / half - 0.5);
      return [centre[0] + a * Math.cos(angle), middle + centre[1] + b * Math.sin(angle)];
    });
  };
  const lobes = [0, 1, 2, 3].map(lobe);
  const ring = Array.from({ length: pieces }, (_, i): Vec2 => {
    const angle = (2 * Math.PI * i) / pieces;
    return [(Math.SQRT2 * a + 0.1 * wire) * Math.cos(angle), middle + (Math.SQRT2 * b + 0.1 * wire) * Math.sin(angle)];
  });
  const roomy = Math.min(a, b) > 2.4 * wire;
  return {
    wires: [...lobes.map((points) => ({ points, closed: false })), ...(roomy ? [{ points: ring, closed: true }] : [])],
    grains: [
      ...lobes.map((points) => ({ at: last(points), diameter: 1.45 * wire })),
      { at: [width / 2, 0.1 * wire], diameter: 1.4 * wire },
      { at: [width / 2, height - 0.1 * wire], diameter: 1.6 * wire },
    ],
  };
}

/** A petal that opens from the inner wire to the frame, a smaller one within it, and a grain at their root. */
function petals(cell: Cell, pieces: number): Motif {
  const { width, height, wire } = cell;
  const petal = (half: number, long: number): Vec2[] =>
    Array.from({ length: pieces + 1 }, (_, i): Vec2 => {
      const t = 0.02 + (0.96 * i) / pieces;
      return [1.3 * half * Math.sin(2 * Math.PI * t) * Math.sin(Math.PI * t) ** 0.9, (long * (1 - Math.cos(2 * Math.PI * t))) / 2];
    });
  const outer = petal(width / 2 + 0.12 * wire, height + 0.2 * wire);
  const inner = petal(0.5 * width - 1.5 * wire, 0.66 * height);
  const roomy = 0.5 * width > 3 * wire;
  return {
    wires: [{ points: outer, closed: false }, ...(roomy ? [{ points: inner, closed: false }] : [])],
    grains: [
      { at: [0, 0.3 * wire], diameter: 1.9 * wire },
      { at: [width / 2, height - 0.1 * wire], diameter: 1.7 * wire },
      ...(roomy ? [{ at: [0, 0.66 * height] as Vec2, diameter: 1.6 * wire }] : []),
    ],
  };
}
