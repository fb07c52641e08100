import { type EdgeTreatment, insetLoops, refuseOverlap } from './bevel.ts';
import type { Kernel, Loop, Solid } from './kernel.ts';
import type { Chord } from './outline.ts';
import { skin } from './skin.ts';
import type { Vec3 } from './space.ts';

/** How far a tool reaches over the face and into what is open already, as shares of the edge: no two surfaces lie on each other. */
const LAP = 0.05;
const OVER = 0.5;

/**
 * What has to be cut away for the edge round a recess to be rounded or chamfered: the recess's outline, widened toward its mouth.
 * In face coordinates, n = 0 on the face and the recess below it; `loops` are the outline of the mouth.
 * @throws CannotBuild (`param`) where the outline has no room for it
 */
export function mouthCutter(kernel: Kernel, loops: readonly Loop[], edge: EdgeTreatment, chord: Chord, param: string): Solid {
  const { kind, size } = edge;
  refuseOverlap(kernel, kernel.polygon(loops), loops, -size, param);
  const steps = kind === 'chamfer' ? 1 : Math.max(3, Math.ceil(chord(size) / 4));
  const wall = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = (Math.PI / 2) * (i / steps);
    return kind === 'chamfer'
      ? { z: -size * (1 - i / steps), out: size * (i / steps) }
      : { z: -size * (1 - Math.sin(angle)), out: size * (1 - Math.cos(angle)) };
  });
  const rings = [{ z: -size * (1 + LAP), out: -LAP * size }, ...wall, { z: OVER * size, out: size }];
  const outlines = insetLoops(
    loops,
    rings.map(({ out }) => -out),
    param,
  );
  return skin(
    kernel,
    rings.map(({ z }, k) => outlines[k]!.map((loop) => loop.map(([u, v]): Vec3 => [u, v, z]))),
    { first: outlines[0]!, last: outlines.at(-1)! },
    false,
  );
}
