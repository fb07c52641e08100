import type { Vec2, Vec3 } from '../model/part.ts';
import { CannotBuild } from '../model/problem.ts';
import type { Kernel, Loop, Region, Solid } from './kernel.ts';
import type { Chord } from './outline.ts';
import { skin } from './skin.ts';

/** How an edge all round an end is treated: `size` is the radius, or the leg of a 45 degree chamfer, in mm. */
export interface EdgeTreatment {
  kind: 'round' | 'chamfer';
  size: number;
}

/**
 * A region extruded along +Z from z = 0 to `height`, with its bottom and top rims rounded or chamfered.
 * Refused where a rim is larger than the shape allows (an inset outline would lose a side, or both rims overlap).
 */
export function beveledExtrusion(
  kernel: Kernel,
  region: Region,
  height: number,
  rims: { bottom?: EdgeTreatment; top?: EdgeTreatment },
  chord: Chord,
): Solid {
  const { bottom, top } = rims;
  if (!bottom && !top) return kernel.extrude(region, height);
  if ((bottom?.size ?? 0) + (top?.size ?? 0) > height + 1e-9)
    throw new CannotBuild(
      `The edges take ${((bottom?.size ?? 0) + (top?.size ?? 0)).toFixed(2)} mm of a height of ${height.toFixed(2)} mm: make them smaller.`,
      'round',
    );
  const loops = region.loops();
  const layers: { z: number; inset: number }[] = [
    ...(bottom
      ? rimSteps(bottom, chord)
          .toReversed()
          .map(({ inset, drop }) => ({ z: drop, inset }))
      : [{ z: 0, inset: 0 }]),
    ...(top ? rimSteps(top, chord).map(({ inset, drop }) => ({ z: height - drop, inset })) : [{ z: height, inset: 0 }]),
  ];
  const distinct = layers.filter((layer, i) => i === 0 || layer.z - layers[i - 1]!.z > 1e-7);
  const deepest = Math.max(...layers.map((layer) => layer.inset));
  refuseOverlap(kernel, region, loops, deepest);
  const rings = distinct.map(({ z, inset }) => loops.map((loop) => insetLoop(loop, inset).map(([u, v]): Vec3 => [u, v, z])));
  return skin(
    kernel,
    rings,
    { first: loops.map((loop) => insetLoop(loop, layers[0]!.inset)), last: loops.map((loop) => insetLoop(loop, layers.at(-1)!.inset)) },
    false,
  );
}

/** From the wall to the end face: how far in, and how far below the face. */
function rimSteps(edge: EdgeTreatment, chord: Chord): { inset: number; drop: number }[] {
  const n = edge.kind === 'chamfer' ? 1 : Math.max(2, Math.ceil(chord(edge.size) / 4));
  return Array.from({ length: n + 1 }, (_, i) => {
    const t = (Math.PI / 2) * (i / n);
    return edge.kind === 'chamfer'
      ? { inset: edge.size * (i / n), drop: edge.size * (1 - i / n) }
      : { inset: edge.size * (1 - Math.cos(t)), drop: edge.size * (1 - Math.sin(t)) };
  });
}

/** Moves every side of a loop inward (to the left of its direction) by d, corner by corner: as many points as before. */
export function insetLoop(loop: Loop, d: number): Vec2[] {
  if (d === 0) return loop.map((p): Vec2 => [p[0], p[1]]);
  const n = loop.length;
  const normal = (i: number): Vec2 => {
    const a = loop[i]!;
    const b = loop[(i + 1) % n]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  };
  return loop.map((p, i): Vec2 => {
    const m = normal((i + n - 1) % n);
    const k = normal(i);
    const f = d / Math.max(0.1, 1 + m[0] * k[0] + m[1] * k[1]);
    return [p[0] + (m[0] + k[0]) * f, p[1] + (m[1] + k[1]) * f];
  });
}

/** Refuses an inset (or a growth, if negative) at which sides of the outline would vanish or meet. */
export function refuseOverlap(kernel: Kernel, region: Region, loops: readonly Loop[], inset: number, param = 'round'): void {
  const refuse = () =>
    new CannotBuild(`An edge of ${Math.abs(inset).toFixed(2)} mm is too large for this outline: make it smaller.`, param);
  for (const loop of loops) {
    const moved = insetLoop(loop, inset);
    for (let i = 0; i < loop.length; i++) {
      const j = (i + 1) % loop.length;
      if ((loop[j]![0] - loop[i]![0]) * (moved[j]![0] - moved[i]![0]) + (loop[j]![1] - loop[i]![1]) * (moved[j]![1] - moved[i]![1]) < 0)
        throw refuse();
    }
  }
  const expected = kernel.polygon(loops.map((loop) => insetLoop(loop, inset))).area();
  const sound = region.offset(-inset, 'miter').area();
  if (Math.abs(expected - sound) > 0.02 * sound + 1e-9) throw refuse();
}
