import { dot, subtract } from '../../matrix.ts';
import type { Vec3 } from '../../space.ts';
import { type CheckResult, graded, type Jewel, type SetStone } from './jewel.ts';

/** G7: how far a mirrored surface may lie from the other, mm, and stones from their mirror images. */
const OFF = 0.02;
const SAMPLES = 1500;
/** And prongs from theirs. */
const PRONG_OFF = 0.1;

/**
 * Symmetry where the design has it: where the stones and their prongs stand in mirror image across a plane through the middle of a ring (along
 * or across the finger), the metal has to as well; five prongs are no fault. `marked` pieces (engraved, twisted) need not.
 */
export function checkSymmetry({ kind, metals, stones, hole, marked }: Jewel): CheckResult[] {
  const body = metals[0];
  if (kind !== 'ring' || !body || !hole || marked) return [];
  const up: Vec3 = Math.abs(hole.axis[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1];
  const across: Vec3 = [
    hole.axis[1] * up[2] - hole.axis[2] * up[1],
    hole.axis[2] * up[0] - hole.axis[0] * up[2],
    hole.axis[0] * up[1] - hole.axis[1] * up[0],
  ];
  const planes = [
    { normal: across, words: 'left and right' },
    { normal: hole.axis, words: 'front and back' },
  ].filter(({ normal }) => stonesMirror(stones, normal, hole.centre) && prongsMirror(stones, normal, hole.centre));
  return planes.map(({ normal, words }): CheckResult => {
    let off = 0;
    for (const { point } of body.surface.spread(SAMPLES))
      off = Math.max(off, body.surface.distance(mirrored(point, normal, hole.centre), 1));
    return {
      check: 'G7',
      level: graded({ warning: off > OFF }),
      part: body.id,
      sentence: `${body.name} differs by ${off.toFixed(3)} mm at most between ${words}.`,
    };
  });
}

function mirrored(p: Vec3, normal: Vec3, centre: Vec3): Vec3 {
  const d = 2 * dot(subtract(p, centre), normal);
  return [p[0] - d * normal[0], p[1] - d * normal[1], p[2] - d * normal[2]];
}

/** Whether every stone, corner by corner of its bounds and girdle, has its like on the other side. */
function stonesMirror(stones: readonly SetStone[], normal: Vec3, centre: Vec3): boolean {
  const girdles = stones.map(({ gem, place }) =>
    gem.outline.map(([x, v]): Vec3 => {
      const [y, z] = [0, -v];
      return [0, 1, 2].map((k) => place[k]! * x + place[4 + k]! * y + place[8 + k]! * z + place[12 + k]!) as unknown as Vec3;
    }),
  );
  return girdles.every((girdle) =>
    girdle
      .filter((_, i) => i % Math.max(1, Math.floor(girdle.length / 16)) === 0)
      .every((point) => {
        const image = mirrored(point, normal, centre);
        return girdles.some((other) => distanceToLoop(image, other) < 2 * OFF);
      }),
  );
}

/** Whether every prong has its like on the other side, as far as a small part of its own width. */
function prongsMirror(stones: readonly SetStone[], normal: Vec3, centre: Vec3): boolean {
  const tips = stones.flatMap(({ gem, place, setting }) =>
    setting.kind === 'prongs'
      ? setting.places.map(({ direction: [x, z] }): Vec3 => {
          const reach = gem.width / 2;
          return [0, 1, 2].map((k) => reach * (place[k]! * x + place[8 + k]! * z) + place[12 + k]!) as unknown as Vec3;
        })
      : [],
  );
  return tips.every((tip) => {
    const image = mirrored(tip, normal, centre);
    return tips.some((other) => Math.hypot(...subtract(image, other)) < PRONG_OFF);
  });
}

function distanceToLoop(p: Vec3, loop: readonly Vec3[]): number {
  let least = Number.POSITIVE_INFINITY;
  loop.forEach((a, i) => {
    const b = loop[(i + 1) % loop.length]!;
    const [ab, ap] = [subtract(b, a), subtract(p, a)];
    const t = Math.min(1, Math.max(0, dot(ap, ab) / (dot(ab, ab) || 1)));
    least = Math.min(least, Math.hypot(ap[0] - t * ab[0], ap[1] - t * ab[1], ap[2] - t * ab[2]));
  });
  return least;
}
