import { CannotBuild } from '../kernel/cannotBuild.ts';
import { flawsOf } from '../kernel/flaws.ts';
import type { Built } from '../operations/define.ts';
import { LIMITS } from '../plan/plan.ts';

/** Thickness over length below which single precision, in which meshes are drawn and exported, no longer tells two sides apart. */
const THINNEST = 2e-6;

/** Distance over thickness above which the mesh itself is looked at: rounding may have brought corners together. */
const FAR = 500;

/** Refuses what a build made but nobody could use: nothing, too much, or thinner than can be drawn. @throws CannotBuild */
export function refuseUnusable({ parts }: Built): void {
  let copies = 0;
  let triangles = 0;
  for (const { solid, copies: places } of parts) {
    copies += places?.length ?? 1;
    if (!solid) continue;
    if (solid.check().isEmpty()) throw new CannotBuild('Nothing is left of it: the shapes do not meet as they would have to.');
    triangles += solid.triangles();
    const { min, max } = solid.bounds();
    const sides = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
    const [least, most] = [Math.min(...sides), Math.max(...sides)];
    if (!(least > most * THINNEST))
      throw new CannotBuild(`It is ${most.toPrecision(3)} mm long and only ${least.toPrecision(2)} mm thick: too thin to be shown.`);
    const far = Math.max(...min.map(Math.abs), ...max.map(Math.abs));
    if (far > FAR * least && flawsOf(solid.mesh()).length > 0)
      throw new CannotBuild(
        `It is ${least.toPrecision(3)} mm thick and reaches ${far.toPrecision(3)} mm from its origin: its finest details are lost there. Make it nearer, shorter, or plainer.`,
      );
  }
  if (copies > LIMITS.copies) throw new CannotBuild(`${copies} parts are more than a design may have (${LIMITS.copies}).`);
  if (triangles > LIMITS.triangles) throw new CannotBuild(`${triangles} triangles are more than a part may have (${LIMITS.triangles}).`);
}
