import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Bounds } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { isPoint, pair, placeForms, pointsAt } from '../../kernel/places.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { choice, length, value } from '../../plan/param.ts';
import { keptOf } from '../combine/kept.ts';
import type { BuildContext, BuiltPart } from '../define.ts';
import { boundsOf, placedSolids } from '../parts.ts';

/**
 * Features stand on a face of the part's bounds. In a face's own coordinates u and v lie in the face and n points out of it, with
 * n = 0 on the face: top and bottom u = +X, v = -Z; front and back u = +X, v = +Y; left and right u = -Z, v = +Y.
 */
export type FaceName = 'top' | 'bottom' | 'front' | 'back' | 'left' | 'right';
export const faceParam = choice({
  options: ['top', 'bottom', 'front', 'back', 'left', 'right'],
  default: 'top',
  label: 'Face',
  help: 'Side of the part that it is made on',
});
export const levelParam = length({
  default: 0,
  min: -1e6,
  max: 1e6,
  soft: [-50, 0],
  label: 'Level',
  help: 'How far from that face a lower step lies; negative is inward',
  advanced: true,
});

const LARGE = 1e6;
const position = z.union([
  ...placeForms,
  z.strictObject({ from: z.string().max(40), by: pair }),
  z.strictObject({ corners: z.number().min(0).max(LARGE) }),
]);
const listed = z.union(
  [pair, z.array(position).min(1).max(400)],
  'Say where as [a, b] from the middle of the face, or a list of such and of {"from": "bottom left", "by": [a, b]}, {"polar": [r, angle]}, {"corners": inset}, {"circle": d, "count": n}.',
);
/** One place alone need not stand in a list. */
const positions = z.preprocess((given) => (typeof given === 'object' && given !== null && !Array.isArray(given) ? [given] : given), listed);
export type Positions = z.infer<typeof listed>;

/** Where on a face: measured from its centre unless said otherwise. */
export const positionsParam = value<Positions>({
  schema: positions,
  default: [0, 0],
  notation:
    '[a,b] | [[a,b], {from:"bottom left",by:[a,b]}, {polar:[r,angle]}, {corners:inset}, {circle:d,count:n}, {grid:[n,m],pitch:[a,b]}, ...]',
  label: 'Positions',
  help: 'Places on the face from its centre, its corners, on a circle or a grid',
  scaleLengths: (given, f) => scalePositions(given, f),
});

function scalePositions(given: Positions, f: number): Positions {
  if (isPoint(given)) return [given[0] * f, given[1] * f];
  return given.map((p): z.infer<typeof position> => {
    if (isPoint(p)) return [p[0] * f, p[1] * f];
    if ('from' in p) return { ...p, by: [p.by[0] * f, p.by[1] * f] };
    if ('polar' in p) return { polar: [p.polar[0] * f, p.polar[1]] };
    if ('corners' in p) return { corners: p.corners * f };
    if ('circle' in p) return { ...p, circle: p.circle * f };
    return { ...p, pitch: [p.pitch[0] * f, p.pitch[1] * f] };
  });
}

export interface Face {
  /** Face coordinates to the design's. A face seen from behind (bottom, back, left) is mirrored. */
  matrix: Mat4;
  width: number;
  height: number;
  /** Size of the part along the face's normal. */
  through: number;
}

export function faceOf(bounds: Bounds, name: FaceName, level = 0): Face {
  const { min, max } = bounds;
  const [cx, cy, cz] = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as [number, number, number];
  const [sx, sy, sz] = [0, 1, 2].map((k) => max[k]! - min[k]!) as [number, number, number];
  const through = { top: sy, bottom: sy, front: sz, back: sz, right: sx, left: sx }[name];
  if (Math.abs(level) > through)
    throw new CannotBuild(`A level of ${level} mm lies outside a part of ${through.toFixed(2)} mm in that direction.`, 'level');
  switch (name) {
    case 'top':
      return { matrix: [1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0, cx, max[1] + level, cz, 1], width: sx, height: sz, through: sy };
    case 'bottom':
      return { matrix: [1, 0, 0, 0, 0, 0, -1, 0, 0, -1, 0, 0, cx, min[1] - level, cz, 1], width: sx, height: sz, through: sy };
    case 'front':
      return { matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, cx, cy, max[2] + level, 1], width: sx, height: sy, through: sz };
    case 'back':
      return { matrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, cx, cy, min[2] - level, 1], width: sx, height: sy, through: sz };
    case 'right':
      return { matrix: [0, 0, -1, 0, 0, 1, 0, 0, 1, 0, 0, 0, max[0] + level, cy, cz, 1], width: sz, height: sy, through: sx };
    case 'left':
      return { matrix: [0, 0, -1, 0, 0, 1, 0, 0, -1, 0, 0, 0, min[0] - level, cy, cz, 1], width: sz, height: sy, through: sx };
  }
}

/**
 * Places in face coordinates, each once (a list may name one twice, and a grid may have no pitch); what lies far off the part
 * is refused, since it can only be a slip.
 */
export function placesOn(face: Face, given: Positions): Vec2[] {
  const near = 1e-5 * Math.max(face.width, face.height);
  const places = [...new Map(allPlaces(face, given).map((p) => [`${Math.round(p[0] / near)} ${Math.round(p[1] / near)}`, p])).values()];
  const far = places.find(([u, v]) => Math.abs(u) > 20 * face.width || Math.abs(v) > 20 * face.height);
  if (far)
    throw new CannotBuild(
      `The place [${far[0]}, ${far[1]}] lies far outside a face of ${face.width.toFixed(1)} × ${face.height.toFixed(1)} mm.`,
      'at',
    );
  return places;
}

function allPlaces(face: Face, given: Positions): Vec2[] {
  const list = isPoint(given) ? [given] : given;
  const [w, h] = [face.width / 2, face.height / 2];
  return list.flatMap((p): Vec2[] => {
    if (!isPoint(p) && 'from' in p) {
      const words = p.from.split(/\s+/);
      const unknown = words.find((word) => !['top', 'bottom', 'left', 'right', 'center'].includes(word));
      if (unknown) throw new CannotBuild(`"${unknown}" is no edge of a face: say top, bottom, left, right or two of them.`, 'at');
      const u = words.includes('left') ? -w : words.includes('right') ? w : 0;
      const v = words.includes('bottom') ? -h : words.includes('top') ? h : 0;
      // Distances from an edge go inward.
      return [[u + p.by[0] * (u > 0 ? -1 : 1), v + p.by[1] * (v > 0 ? -1 : 1)]];
    }
    if (!isPoint(p) && 'corners' in p) {
      const [u, v] = [w - p.corners, h - p.corners];
      return [
        [-u, -v],
        [u, -v],
        [u, v],
        [-u, v],
      ];
    }
    return pointsAt(p);
  });
}

/** Bounds of the input that a feature works on. */
export function inputBounds(context: BuildContext): Bounds {
  const bounds = boundsOf(context.inputs[0]!.parts);
  if (!bounds) throw new CannotBuild('There is no solid to work on.');
  return bounds;
}

/** Diameter of a round part that lies along an axis: its smaller size across it. */
export function outerDiameter({ min, max }: Bounds, axis: 'x' | 'y' | 'z'): number {
  const along = { x: 0, y: 1, z: 2 }[axis];
  return Math.min(...[0, 1, 2].filter((k) => k !== along).map((k) => max[k]! - min[k]!));
}

/** Most places that one feature is made at, and triangles that its tools may have all together: more takes minutes. */
const MOST_PLACES = 2_500;
const MOST_TRIANGLES = 600_000;
/** Pairs of places whose tools overlap: a row of holes that run together is a slot, but a heap of them is a slip. */
const MOST_OVERLAPS = 3_000;

/** Puts a tool that was made in face coordinates at each of the places. @throws CannotBuild where they are too many */
export function toolsAt(tool: Solid, face: Face, places: readonly Vec2[]): Solid {
  const most = Math.max(1, Math.min(MOST_PLACES, Math.floor(MOST_TRIANGLES / tool.triangles())));
  if (places.length > most)
    throw new CannotBuild(`${places.length} places are more than one such feature can be made at: give at most ${most}.`, 'at');
  const { min, max } = tool.bounds();
  const overlap = (a: Vec2, b: Vec2): boolean => Math.abs(a[0] - b[0]) < max[0] - min[0] && Math.abs(a[1] - b[1]) < max[1] - min[1];
  const overlaps = places.reduce((sum, a, i) => sum + places.slice(i + 1).filter((b) => overlap(a, b)).length, 0);
  if (overlaps > MOST_OVERLAPS)
    throw new CannotBuild(`${places.length} places lie over each other ${overlaps} times: space them wider, or make them fewer.`, 'at');
  return tool.kernel.union(places.map(([u, v]) => tool.translate([u, v, 0]))).transform(face.matrix);
}

/** Adds a tool to the first part of the input; parts keep name, material and role. */
export function raised(context: BuildContext, tool: Solid): BuiltPart[] {
  return context.inputs[0]!.parts.filter((part) => part.solid).map((part, i) => {
    const whole = context.kernel.union(placedSolids(part));
    return { ...keptOf(part), solid: i === 0 ? whole.add(tool) : whole };
  });
}

/** Share of a volume that is noise of the arithmetic, and no cut. */
const SAME = 1e-9;

/**
 * Cuts a tool from every part of the input; parts keep name, material and role. Refused where nothing is left of them, or where
 * the tool meets none: then it says which params to look at.
 */
export function cut(
  context: BuildContext,
  tool: Solid,
  what: string,
  lookAt = 'face, positions and depth',
  param = 'at',
): (BuiltPart & { solid: Solid })[] {
  let met = false;
  const parts = context.inputs[0]!.parts.filter((part) => part.solid).map((part) => {
    const whole = context.kernel.union(placedSolids(part));
    const solid = whole.subtract(tool);
    met ||= solid.triangles() !== whole.triangles() || Math.abs(solid.volume() - whole.volume()) > SAME * whole.volume();
    return { ...keptOf(part), solid };
  });
  if (!met) throw new CannotBuild(`The ${what} does not meet the part: look at ${lookAt}.`, param);
  const left = parts.filter((part) => !part.solid.isEmpty());
  if (left.length === 0) throw new CannotBuild('Nothing is left of the part: make the cut smaller.', param);
  return left;
}
