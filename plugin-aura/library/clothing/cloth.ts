import { splinePoints } from '../../kernel/outline.ts';
import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { rounded } from '../drawn.ts';

/** A girth of a garment as it is worn: width, depth, and how far its folds stand out (0 where it lies smooth). */
type Girth = readonly [width: number, depth: number, fold?: number];

interface Cloth {
  /** How many folds go round. */
  folds?: number;
  /** So much smaller all around: the inside of a garment is its outside less its cloth. */
  less?: number;
  pieces?: number;
  corners?: number;
}

/** Between an ellipse (2) and a rectangle: how a ribcage fills its cloth. */
const FULL = 2.4;

type Told = Pick<BodyOperation, 'role' | 'name' | 'when' | 'at'>;

/**
 * A garment or a part of one around a body, along a line through points, with its girths at evenly spread places between which it
 * runs evenly; both ends are flat. In plain millimetres for `drawn`.
 */
export function clothed(
  id: string,
  points: readonly Vec3[],
  girths: readonly Girth[],
  { folds = 0, less = 0, pieces = 2, corners = 30 }: Cloth = {},
  more: Told = {},
): BodyOperation {
  const line = splinePoints<Vec3>([...points], false, pieces);
  const run = [0];
  for (let i = 1; i < line.length; i++) run.push(run[i - 1]! + Math.hypot(...line[i]!.map((x, k) => x - line[i - 1]![k]!)));
  const sections = sectionsOf(girths, line.length, { folds, less, corners }).map((section, i) => ({
    ...section,
    at: rounded(run[i]! / run.at(-1)!, 5),
  }));
  const path = { line: line.map(([x, y, z]): Vec3 => [rounded(x), rounded(y), rounded(z)]) };
  return { id, op: 'loft', params: { sections, path, smooth: false }, ...more };
}

/** The same straight up from the floor, as high as an expression says. */
export const hanging = (
  id: string,
  height: string,
  girths: readonly Girth[],
  { folds = 0, less = 0, pieces = 2, corners = 30 }: Cloth = {},
  more: Told = {},
): BodyOperation => ({
  id,
  op: 'loft',
  params: { sections: sectionsOf(girths, (girths.length - 1) * pieces + 1, { folds, less, corners }), height, smooth: false },
  ...more,
});

function sectionsOf(girths: readonly Girth[], count: number, { folds, less, corners }: Required<Omit<Cloth, 'pieces'>>) {
  const sizes = splinePoints<Vec3>(
    girths.map(([width, depth, fold = 0]): Vec3 => [width, depth, fold]),
    false,
    Math.max(1, Math.round((count - 1) / (girths.length - 1))),
  );
  return Array.from({ length: count }, (_, i) => ({
    at: rounded(i / (count - 1), 5),
    profile: { points: outlineOf(sizes[Math.round((i * (sizes.length - 1)) / (count - 1))]!, folds, less, corners) },
  }));
}

function outlineOf([width, depth, fold]: Vec3, folds: number, less: number, corners: number): Vec2[] {
  return Array.from({ length: corners }, (_, k): Vec2 => {
    const angle = (2 * Math.PI * (k + 0.5)) / corners;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const out = 1 / (Math.abs(c) ** FULL + Math.abs(s) ** FULL) ** (1 / FULL);
    const wave = fold * Math.cos(folds * angle);
    return [rounded(c * (out * (width / 2 - less) + wave)), rounded(s * (out * (depth / 2 - less) + wave))];
  });
}
