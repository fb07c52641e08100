import { add, fromAxes, normalized, scaled, subtract } from '../../kernel/matrix.ts';
import { framesAlong, pathSchema, scalePath, type Track, trackOf } from '../../kernel/path.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { count, flag, value } from '../../plan/param.ts';
import { LIMITS } from '../../plan/plan.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

/** Copies along a curve. */
export const pathArray = defineOperation({
  op: 'path_array',
  family: 'modify',
  label: 'Path array',
  help: 'Copies evenly along a path: what stands at the origin comes to stand on it, X along its way where turned.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    path: value({
      schema: pathSchema,
      scaleLengths: scalePath,
      default: 'required',
      notation: 'path',
      label: 'Path',
      help: 'The curve that they stand on',
    }),
    count: count({
      label: 'Count',
      help: 'How many there are, one at each end of an open path.',
      default: 6,
      min: 1,
      max: 10_000,
      soft: [1, 60],
    }),
    turn: flag({
      label: 'Turn',
      help: 'Each copy is turned along the path; otherwise all look the same way.',
      default: true,
      advanced: true,
    }),
  },
  example: {
    before: [{ id: 'post', op: 'box', params: { size: [2, 12, 4] } }],
    inputs: ['post'],
    params: {
      path: {
        spline: [
          [0, 0, 0],
          [30, 4, 20],
          [60, 8, 0],
        ],
      },
      count: 9,
    },
  },
  build({ path, count, turn }, { inputs, segments }) {
    const track = pointsAlong(trackOf(path, segments), Math.min(count, LIMITS.copies));
    const moves = framesAlong(track).map(({ origin, x, y, z }) =>
      // A frame looks along the path with its z; a copy walks with its x, its y up.
      turn ? fromAxes(z, y, scaled(x, -1), origin) : fromAxes([1, 0, 0], [0, 1, 0], [0, 0, 1], origin),
    );
    return { parts: repeated(inputs, moves, 'count'), facts: { length: track.length } };
  },
});

/** So many places at equal steps along a track, with its tangents there. */
function pointsAlong({ points, tangents, closed, length }: Track, wanted: number): Track {
  const ring = closed ? [...points, points[0]!] : points;
  const ways = closed ? [...tangents, tangents[0]!] : tangents;
  const run = [0];
  for (let i = 1; i < ring.length; i++) run.push(run[i - 1]! + Math.hypot(...subtract(ring[i]!, ring[i - 1]!)));
  const step = wanted === 1 ? 0 : run.at(-1)! / (closed ? wanted : wanted - 1);
  let piece = 1;
  const places = Array.from({ length: wanted }, (_, k) => {
    const at = Math.min(k * step, run.at(-1)!);
    while (piece < run.length - 1 && run[piece]! < at) piece++;
    return { piece, share: (at - run[piece - 1]!) / (run[piece]! - run[piece - 1]!) };
  });
  const between = (list: readonly Vec3[], { piece, share }: { piece: number; share: number }): Vec3 =>
    add(list[piece - 1]!, scaled(subtract(list[piece]!, list[piece - 1]!), share));
  return {
    points: places.map((place) => between(ring, place)),
    tangents: places.map((place) => normalized(between(ways, place))),
    closed,
    length,
  };
}
