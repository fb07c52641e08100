import { CannotBuild } from './cannotBuild.ts';
import type { TriangleMesh } from './kernel.ts';
import type { Vec3 } from './space.ts';

/** A closed mesh of four-sided faces, seen counter-clockwise from outside. */
export interface Cage {
  points: Vec3[];
  faces: (readonly [number, number, number, number])[];
  /** Where on the box each point lay before it was moved, each coordinate from 0 to 1. */
  places: readonly Vec3[];
  /** Edges that stay sharp, as `edgeKey` gives them. */
  sharp: Set<number>;
}

/** More points than a mesh ever has, so that a number stands for an edge. */
const MOST_POINTS = 2 ** 26;
export const edgeKey = (a: number, b: number): number => Math.min(a, b) * MOST_POINTS + Math.max(a, b);

/** A box round the origin whose sides are cut into cells, so many along each axis. */
export function boxCage(size: Vec3, cells: readonly [number, number, number]): Cage {
  const numbers = new Map<string, number>();
  const points: Vec3[] = [];
  const places: Vec3[] = [];
  const at = (cell: Vec3): number => {
    const key = cell.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const place: Vec3 = [cell[0] / cells[0], cell[1] / cells[1], cell[2] / cells[2]];
    places.push(place);
    points.push([(place[0] - 0.5) * size[0], (place[1] - 0.5) * size[1], (place[2] - 0.5) * size[2]]);
    numbers.set(key, points.length - 1);
    return points.length - 1;
  };
  const faces: Cage['faces'] = [];
  for (const axis of [0, 1, 2] as const) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as const;
    for (const side of [0, cells[axis]!])
      for (let i = 0; i < cells[u]!; i++)
        for (let j = 0; j < cells[v]!; j++) {
          const corner = (du: number, dv: number): number => {
            const cell: [number, number, number] = [0, 0, 0];
            cell[axis] = side;
            cell[u] = i + du;
            cell[v] = j + dv;
            return at(cell);
          };
          const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
          faces.push(side > 0 ? [a, b, c, d] : [a, d, c, b]);
        }
  }
  return { points, faces, places, sharp: new Set() };
}

/**
 * The surface that a cage of four-sided faces stands for, its faces divided `levels` times: E. Catmull and J. Clark, Recursively generated
 * B-spline surfaces on arbitrary topological meshes, 1978; sharp edges as H. Hoppe et al., Piecewise smooth surface reconstruction, 1994.
 * Closed where the cage is; whether it passes through itself has to be looked at afterwards.
 */
export function subdivided({ points, faces, sharp }: Pick<Cage, 'points' | 'faces' | 'sharp'>, levels: number): TriangleMesh {
  let mesh = { points, faces, sharp };
  for (let level = 0; level < levels; level++) mesh = divided(mesh);
  if (mesh.points.some((p) => !p.every(Number.isFinite))) throw new CannotBuild('A point was pulled out of all bounds.');
  return {
    positions: Float32Array.from(mesh.points.flat()),
    indices: Uint32Array.from(mesh.faces.flatMap(([a, b, c, d]) => [a, b, c, a, c, d])),
  };
}

type Net = Pick<Cage, 'points' | 'faces' | 'sharp'>;

function divided({ points, faces, sharp }: Net): Net {
  const made: Vec3[] = [];
  const middles = faces.map((face) => mean(face.map((k) => points[k]!)));
  const edges = new Map<number, { ends: readonly [number, number]; beside: number[]; number: number }>();
  for (const [f, face] of faces.entries())
    for (let k = 0; k < 4; k++) {
      const [a, b] = [face[k]!, face[(k + 1) % 4]!];
      const key = edgeKey(a, b);
      const edge = edges.get(key);
      if (edge) edge.beside.push(f);
      else edges.set(key, { ends: [a, b], beside: [f], number: edges.size });
    }
  const facesAt: number[][] = points.map(() => []);
  for (const [f, face] of faces.entries()) for (const k of face) facesAt[k]!.push(f);
  const edgesAt: [key: number, other: number][][] = points.map(() => []);
  for (const [key, { ends }] of edges) {
    edgesAt[ends[0]]!.push([key, ends[1]]);
    edgesAt[ends[1]]!.push([key, ends[0]]);
  }
  for (const [i, p] of points.entries()) {
    const own = edgesAt[i]!;
    const creases = own.filter(([key]) => sharp.has(key)).map(([, other]) => points[other]!);
    if (creases.length > 2) made.push(p);
    else if (creases.length === 2) made.push(mean([p, p, p, p, p, p, ...creases]));
    else {
      const n = own.length;
      const face = mean(facesAt[i]!.map((f) => middles[f]!));
      const edge = mean(own.map(([, other]) => mean([p, points[other]!])));
      made.push([0, 1, 2].map((k) => (face[k]! + 2 * edge[k]! + (n - 3) * p[k]!) / n) as unknown as Vec3);
    }
  }
  const ofEdge = made.length;
  const stillSharp = new Set<number>();
  for (const [key, { ends, beside, number }] of edges) {
    const both = ends.map((k) => points[k]!);
    made.push(mean(sharp.has(key) ? both : [...both, ...beside.map((f) => middles[f]!)]));
    if (sharp.has(key)) for (const end of ends) stillSharp.add(edgeKey(end, ofEdge + number));
  }
  const ofFace = made.length;
  made.push(...middles);
  const next = faces.flatMap((face, f): Net['faces'] =>
    face.map((corner, k) => {
      const along = (other: number): number => ofEdge + edges.get(edgeKey(corner, other))!.number;
      return [corner, along(face[(k + 1) % 4]!), ofFace + f, along(face[(k + 3) % 4]!)];
    }),
  );
  return { points: made, faces: next, sharp: stillSharp };
}

function mean(points: readonly Vec3[]): Vec3 {
  const sum = (k: 0 | 1 | 2): number => points.reduce((total, p) => total + p[k], 0) / points.length;
  return [sum(0), sum(1), sum(2)];
}
