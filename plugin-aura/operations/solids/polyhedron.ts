import { easedHull } from '../../kernel/eased.ts';
import { axisRotation, cross, dot, length as norm, normalized, subtract, transformPoint } from '../../kernel/matrix.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { allEdgesParams, treatmentOf } from './edges.ts';

const GOLDEN = (1 + Math.sqrt(5)) / 2;
const SIGNS = [1, -1] as const;
/** Even permutations of (0, +-a, +-b). */
const cyclic = (a: number, b: number): Vec3[] =>
  SIGNS.flatMap((s) =>
    SIGNS.flatMap((t): Vec3[] => [
      [0, s * a, t * b],
      [t * b, 0, s * a],
      [s * a, t * b, 0],
    ]),
  );
const CUBE: readonly Vec3[] = SIGNS.flatMap((x) => SIGNS.flatMap((y) => SIGNS.map((z): Vec3 => [x, y, z])));

/** Corners of the regular polyhedra around the origin (Coxeter, Regular Polytopes, 3.7). */
const CORNERS: Readonly<Record<'tetrahedron' | 'cube' | 'octahedron' | 'dodecahedron' | 'icosahedron', readonly Vec3[]>> = {
  tetrahedron: [
    [1, 1, 1],
    [1, -1, -1],
    [-1, 1, -1],
    [-1, -1, 1],
  ],
  cube: CUBE,
  octahedron: [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ],
  dodecahedron: [...CUBE, ...cyclic(1 / GOLDEN, GOLDEN)],
  icosahedron: cyclic(1, GOLDEN),
};

/** The regular polyhedra. */
export const polyhedron = defineOperation({
  op: 'polyhedron',
  family: 'solids',
  label: 'Polyhedron',
  help: 'One of the five regular polyhedra, standing on a face.',
  produces: 'body',
  params: {
    kind: choice({
      label: 'Kind',
      help: 'Which of the five.',
      options: ['icosahedron', 'tetrahedron', 'cube', 'octahedron', 'dodecahedron'],
      default: 'icosahedron',
    }),
    diameter: length({
      label: 'Diameter',
      help: 'Of the sphere through its corners.',
      default: 20,
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    edge: length({
      label: 'Edge',
      help: 'Length of an edge, instead of the diameter.',
      default: 'auto',
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    ...allEdgesParams,
  },
  spoken: {
    names: ['polyhedron', 'tetrahedron', 'octahedron', 'dodecahedron', 'icosahedron', 'platonic solid'],
    variants: [
      { names: ['tetrahedron'], params: { kind: 'tetrahedron' } },
      { names: ['octahedron'], params: { kind: 'octahedron' } },
      { names: ['dodecahedron'], params: { kind: 'dodecahedron' } },
      { names: ['icosahedron'], params: { kind: 'icosahedron' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'width', 'across', 'tall', 'high'], edge: ['edge', 'side', 'edge length', 'sides'] },
  },
  example: { params: { kind: 'dodecahedron', diameter: 20 } },
  build({ kind, diameter, edge, ...edges }, { kernel, segments }) {
    const corners = CORNERS[kind];
    const first = corners[0]!;
    const apart = Math.min(...corners.slice(1).map((corner) => norm(subtract(corner, first))));
    const scale = edge === undefined ? diameter / (2 * norm(first)) : edge / apart;
    const turn = ontoFace(corners);
    const solid = easedHull(
      kernel,
      corners.map((corner) => transformPoint(turn, [corner[0] * scale, corner[1] * scale, corner[2] * scale])),
      treatmentOf(edges),
      segments,
    );
    return { parts: [{ solid, role: 'polyhedron', class: 'body', ...(edges.round === 0 && { crease: 1 }) }] };
  },
});

/** The turn that lays a face flat on the ground: the face nearest to looking down already. */
function ontoFace(corners: readonly Vec3[]): ReturnType<typeof axisRotation> {
  let down: Vec3 = [0, -1, 0];
  let best = Number.NEGATIVE_INFINITY;
  for (const [i, a] of corners.entries()) {
    for (const [j, b] of corners.entries()) {
      for (const [k, c] of corners.entries()) {
        if (i === j || j === k || i === k) continue;
        const normal = normalized(cross(subtract(b, a), subtract(c, a)));
        const outside = corners.every((corner) => dot(normal, subtract(corner, a)) < 1e-9);
        if (outside && dot(normal, [0, -1, 0]) > best + 1e-9) {
          best = dot(normal, [0, -1, 0]);
          down = normal;
        }
      }
    }
  }
  const axis = cross(down, [0, -1, 0]);
  if (norm(axis) < 1e-9) return axisRotation([1, 0, 0], 0);
  return axisRotation(axis, (Math.acos(Math.min(1, best)) * 180) / Math.PI);
}
