import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { refuseCrossing } from '../../kernel/crossing.ts';
import { boxCage, type Cage, edgeKey, subdivided } from '../../kernel/sculpted.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { value, vector3 } from '../../plan/param.ts';
import { type BuildContext, defineOperation } from '../define.ts';

const SIDES = {
  left: [0, 0],
  right: [0, 1],
  bottom: [1, 0],
  top: [1, 1],
  back: [2, 0],
  front: [2, 1],
} as const;
type Side = keyof typeof SIDES;
const sideNames = Object.keys(SIDES) as [Side, ...Side[]];

/** Words for a side, an edge or a corner of the cage: "top", "top front", "top front left". */
const placeWords = z.string().max(40);
const cellCount = z.number().int().min(1).max(10);
const fraction = z.number().min(0).max(1);
const placeAt = z.strictObject({ x: fraction.optional(), y: fraction.optional(), z: fraction.optional() });
const amount = z.number().min(-100_000).max(100_000);
const factor = z.number().min(0.02).max(50);
const pull = z.strictObject({
  at: z.union([placeWords, placeAt]),
  by: z.tuple([amount, amount, amount]).optional(),
  scale: z.union([factor, z.tuple([factor, factor, factor])]).optional(),
});
const pulls = z.array(pull).max(60);
type Pull = z.infer<typeof pull>;

/** Most faces of the finished body, whatever the cells. */
const MOST_FACES = 24_000;

/** A smooth body from a box cage, some of whose points are pulled: what modellers know as a subdivision surface. */
export const sculpt = defineOperation({
  op: 'sculpt',
  family: 'solids',
  label: 'Sculpt',
  help: 'Smooth body from a box of cells with pulled points: heads, animals, grips',
  produces: 'body',
  params: {
    size: vector3({ label: 'Size', help: 'Of the finished body along X, Y and Z.', default: [40, 60, 30], min: 0.01, max: 100_000 }),
    cells: value({
      label: 'Cells',
      help: 'How many cells the cage has along X, Y and Z: points to pull lie between them.',
      schema: z.tuple([cellCount, cellCount, cellCount]),
      default: [2, 4, 2],
      notation: '[a,b,c]',
    }),
    pulls: value({
      label: 'Pulls',
      help: 'In order: points of a side, edge, corner ("top front left") or at fractions from left, bottom, back, moved by mm and scaled about their middle; all is stretched to the size afterwards.',
      schema: pulls,
      default: [],
      notation: '[{at:"top front"|{x?,y?,z?:0..1}, by?, scale?}]',
      scaleLengths: (list, by) =>
        list.map((one): Pull => (one.by ? { ...one, by: [one.by[0] * by, one.by[1] * by, one.by[2] * by] } : one)),
    }),
    sharp: value({
      label: 'Sharp sides',
      help: 'Sides of the cage whose rim stays sharp: "bottom" to stand on.',
      schema: z.array(z.enum(sideNames)).max(6),
      default: [],
      notation: '[side]',
    }),
  },
  spoken: {
    names: ['sculpted body'],
    sizes: { three: ['size.0', 'size.2', 'size.1'] },
    words: { 'size.0': ['wide', 'width', 'long', 'length'], 'size.1': ['tall', 'high', 'height'], 'size.2': ['deep', 'depth'] },
  },
  example: {
    params: {
      size: [40, 60, 30],
      sharp: ['bottom'],
      pulls: [
        { at: { y: 0.5 }, scale: 0.7 },
        { at: 'top front', by: [0, -6, 12] },
      ],
    },
  },
  build({ size, cells, pulls: asked, sharp }, context) {
    const { kernel } = context;
    const cage = boxCage(size, cells);
    for (const one of asked) applyPull(cage, one);
    for (const side of sharp) sharpen(cage, side);
    const mesh = fitted(subdivided(cage, levelsOf(cage, context)), size);
    const solid = refuseCrossing(kernel.fromMesh(mesh), 'pull its points less far, or in smaller steps along the body', 'pulls');
    return { parts: [{ solid, role: 'body', class: 'body', crease: 50 }] };
  },
});

function levelsOf({ faces }: Cage, { quality }: BuildContext): number {
  const wanted = { draft: 2, final: 3, export: 4 }[quality];
  let levels = wanted;
  while (levels > 1 && faces.length * 4 ** levels > MOST_FACES) levels--;
  return levels;
}

/** The mesh stretched along the axes so that it fills a box of this size round the origin. */
function fitted<M extends { positions: Float32Array }>(mesh: M, size: Vec3): M {
  const { positions } = mesh;
  for (const k of [0, 1, 2] as const) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = k; i < positions.length; i += 3) {
      low = Math.min(low, positions[i]!);
      high = Math.max(high, positions[i]!);
    }
    if (!(high > low)) throw new CannotBuild('It has no thickness: pull its points apart.', 'pulls');
    for (let i = k; i < positions.length; i += 3) positions[i] = ((positions[i]! - low) / (high - low) - 0.5) * size[k];
  }
  return mesh;
}

/** Numbers of the points at a place. @throws CannotBuild where words name no side, edge or corner */
function chosen({ places }: Cage, at: Pull['at']): number[] {
  const wanted: (number | undefined)[] = [undefined, undefined, undefined];
  if (typeof at === 'string')
    for (const word of at.trim().split(/[\s-]+/)) {
      const [axis, side] = Object.hasOwn(SIDES, word) ? SIDES[word as Side] : [];
      if (axis === undefined || wanted[axis] !== undefined)
        throw new CannotBuild(`"${at}" is no side, edge or corner of a box, as "top", "top front", "top front left" are.`, 'pulls');
      wanted[axis] = side;
    }
  else for (const [axis, name] of (['x', 'y', 'z'] as const).entries()) wanted[axis] = at[name];
  // The points whose fractions are nearest to those asked for.
  let nearest = [...places.keys()];
  for (const [axis, share] of wanted.entries()) {
    if (share === undefined) continue;
    const least = Math.min(...nearest.map((i) => Math.abs(places[i]![axis]! - share)));
    nearest = nearest.filter((i) => Math.abs(places[i]![axis]! - share) < least + 1e-9);
  }
  return nearest;
}

function applyPull(cage: Cage, { at, by = [0, 0, 0], scale = 1 }: Pull): void {
  const points = chosen(cage, at);
  const factors: Vec3 = typeof scale === 'number' ? [scale, scale, scale] : scale;
  const middle = [0, 1, 2].map((k) => points.reduce((sum, i) => sum + cage.points[i]![k]!, 0) / points.length);
  for (const i of points)
    cage.points[i] = [0, 1, 2].map((k) => middle[k]! + (cage.points[i]![k]! - middle[k]!) * factors[k]! + by[k]!) as unknown as Vec3;
}

/** The rim of a side stays sharp. */
function sharpen({ faces, places, sharp }: Cage, side: Side): void {
  const [axis, end] = SIDES[side];
  const on = (i: number): boolean => places[i]![axis] === end;
  for (const face of faces) {
    if (face.every(on)) continue;
    for (let k = 0; k < 4; k++) {
      const [a, b] = [face[k]!, face[(k + 1) % 4]!];
      if (on(a) && on(b)) sharp.add(edgeKey(a, b));
    }
  }
}
