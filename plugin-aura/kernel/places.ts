import { z } from 'zod';
import type { Vec2 } from './space.ts';

/** Places in a plane, as plans say them: a point, one by radius and angle (degrees), several on a circle of a diameter, or a grid about the origin; mm. */
const LARGE = 1e6;
export const pair = z.tuple([z.number().min(-LARGE).max(LARGE), z.number().min(-LARGE).max(LARGE)]);
const many = z.number().int().min(1).max(100);
export const placeForms = [
  pair,
  z.strictObject({ polar: pair }),
  z.strictObject({ circle: z.number().positive().max(LARGE), count: z.number().int().min(1).max(400), start: z.number().optional() }),
  z.strictObject({ grid: z.tuple([many, many]), pitch: pair }),
] as const;
export const placeSchema = z.union(placeForms);
export type Place = z.infer<typeof placeSchema>;

export const isPoint = (place: unknown): place is Vec2 =>
  Array.isArray(place) && place.length === 2 && place.every((x) => typeof x === 'number');

/** The points that a place stands for. */
export function pointsAt(place: Place): Vec2[] {
  if (isPoint(place)) return [[place[0], place[1]]];
  if ('polar' in place) return [onCircle(place.polar[0], place.polar[1])];
  if ('circle' in place)
    return Array.from({ length: place.count }, (_, i) => onCircle(place.circle / 2, (place.start ?? 0) + (360 * i) / place.count));
  const { grid, pitch } = place as Extract<Place, { grid: unknown }>;
  const [n, m] = grid;
  return Array.from({ length: n * m }, (_, i): Vec2 => [((i % n) - (n - 1) / 2) * pitch[0], (Math.floor(i / n) - (m - 1) / 2) * pitch[1]]);
}

const onCircle = (radius: number, degrees: number): Vec2 => [
  radius * Math.cos((degrees * Math.PI) / 180),
  radius * Math.sin((degrees * Math.PI) / 180),
];
