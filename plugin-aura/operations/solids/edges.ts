import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';

/** Shared parameters for the edges of solids with straight sides. */
export const edgeParams = {
  round: length({ label: 'Round', help: 'Radius of the edges.', default: 0, min: 0, max: 50_000, soft: [0, 20] }),
  chamfer: length({
    label: 'Chamfer',
    help: 'Leg of a 45 degree chamfer of the edges, instead of rounding.',
    default: 0,
    min: 0,
    max: 50_000,
    soft: [0, 20],
  }),
  edges: choice({
    label: 'Edges',
    help: 'Which edges are rounded or chamfered.',
    options: ['all', 'top', 'bottom', 'vertical'],
    default: 'all',
  }),
} as const;

/** The same for solids of other shapes, whose edges are treated all together; rarely used, and so left out of the prompt. */
export const allEdgesParams = {
  round: { ...edgeParams.round, advanced: true },
  chamfer: { ...edgeParams.chamfer, help: 'Leg of a chamfer of the edges, measured in the faces, instead of rounding.', advanced: true },
} as const;

export type EdgeGroup = 'all' | 'top' | 'bottom' | 'vertical';

export interface Edges {
  round: number;
  chamfer: number;
  edges: EdgeGroup;
}

/** Kind and size of the treatment; null where there is none. */
export function treatmentOf({ round, chamfer }: Pick<Edges, 'round' | 'chamfer'>): { kind: 'round' | 'chamfer'; size: number } | null {
  if (round > 0 && chamfer > 0) throw new CannotBuild('Give round or chamfer, not both.', 'chamfer');
  if (round > 0) return { kind: 'round', size: round };
  return chamfer > 0 ? { kind: 'chamfer', size: chamfer } : null;
}

/** Steps of a treated edge from the side to the face: how far in, and how far below the face. */
export function edgeSteps(
  { kind, size }: { kind: 'round' | 'chamfer'; size: number },
  segments: number,
): { inset: number; drop: number }[] {
  const pieces = kind === 'chamfer' ? 1 : Math.max(2, Math.round(segments / 4));
  return Array.from({ length: pieces + 1 }, (_, k) => {
    const share = k / pieces;
    if (kind === 'chamfer') return { inset: size * share, drop: size * (1 - share) };
    const angle = (share * Math.PI) / 2;
    return { inset: size * (1 - Math.cos(angle)), drop: size * (1 - Math.sin(angle)) };
  });
}

/**
 * Corner points of a cuboid around the origin with treated edges; their convex hull is the cuboid. A size of exactly half
 * a side is legal. @throws CannotBuild where the edges leave nothing of a side
 */
export function cuboidPoints(size: Vec3, edges: Edges, segments: (radius: number) => number): Vec3[] {
  const [hx, hy, hz] = [size[0] / 2, size[1] / 2, size[2] / 2];
  const treatment = treatmentOf(edges);
  const points: Vec3[] = [];
  const ring = (x: number, y: number, z: number): void => {
    points.push([x, y, z], [-x, y, z], [-x, y, -z], [x, y, -z]);
  };
  if (!treatment) {
    ring(hx, hy, hz);
    ring(hx, -hy, hz);
    return points;
  }
  requireFit(size, edges, treatment);
  const steps = edgeSteps(treatment, segments(treatment.size));
  const atCorner = ({ kind, size: r }: typeof treatment, y: number, inset: number): void => {
    // A horizontal section of the corner: an arc of what the radius leaves at this height, or a 45 degree cut.
    const rest = r - inset;
    for (const step of kind === 'round' ? steps : [steps[0]!, steps.at(-1)!]) {
      const [u, v] =
        kind === 'round' ? [(step.inset / r) * rest, (step.drop / r) * rest] : [step.inset * (rest / r), step.drop * (rest / r)];
      ring(hx - inset - u, y, hz - inset - v);
    }
  };
  if (edges.edges === 'vertical') for (const y of [hy, -hy]) atCorner(treatment, y, 0);
  else if (edges.edges === 'all')
    for (const { inset, drop } of steps) for (const side of [1, -1]) atCorner(treatment, side * (hy - drop), inset);
  else {
    const side = edges.edges === 'top' ? 1 : -1;
    for (const { inset, drop } of steps) ring(hx - inset, side * (hy - drop), hz - inset);
    ring(hx, -side * hy, hz);
  }
  return points;
}

function requireFit(size: Vec3, { edges }: Edges, { kind, size: edge }: { kind: 'round' | 'chamfer'; size: number }): void {
  const both = edges === 'all' ? 2 : 1;
  const tall = edges === 'vertical' ? Number.POSITIVE_INFINITY : size[1] / both;
  const most = Math.min(size[0] / 2, size[2] / 2, tall);
  if (edge > most * (1 + 1e-9))
    throw new CannotBuild(
      `The edges take ${edge} mm from each side, and there are only ${Number(most.toFixed(3))} mm: make them smaller.`,
      kind,
    );
}
