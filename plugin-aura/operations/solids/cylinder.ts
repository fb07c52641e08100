import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { length } from '../param.ts';
import { alongAxis, axisParam } from './axis.ts';

/** An upright or lying cylinder, cone frustum or tube. */
export const cylinder = defineOperation({
  op: 'cylinder',
  family: 'solids',
  label: 'Cylinder',
  help: 'A cylinder, a frustum (top_diameter) or a tube (inner_diameter or wall).',
  produces: 'body',
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter at the bottom.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    height: length({ label: 'Height', help: 'Length along its axis.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    top_diameter: length({
      label: 'Top diameter',
      help: 'Diameter at the top; left out, as at the bottom.',
      default: 'auto',
      min: 0,
      max: 100_000,
      soft: [0, 200],
    }),
    inner_diameter: length({
      label: 'Inner diameter',
      help: 'Diameter of a hole through it.',
      default: 'auto',
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    wall: length({
      label: 'Wall',
      help: 'Thickness of the wall of a tube, instead of the inner diameter.',
      default: 'auto',
      min: 0.01,
      max: 50_000,
      soft: [0.1, 50],
    }),
    axis: axisParam,
  },
  example: { params: { diameter: 20, height: 30, top_diameter: 14, wall: 2 } },
  build({ diameter, height, top_diameter = diameter, inner_diameter, wall, axis }, { kernel, segments }) {
    const pieces = segments(Math.max(diameter, top_diameter) / 2);
    const outer = kernel.cylinder(height, diameter / 2, top_diameter / 2, pieces);
    const bore = boreOf({ diameter, top_diameter, inner_diameter, wall });
    const solid = bore === null ? outer : outer.subtract(boreSolid());
    return { parts: [{ solid: alongAxis(solid, axis), role: 'cylinder', class: 'body' }] };

    function boreSolid() {
      // Beyond both ends along its own slope, so that no skin is left where the faces would coincide.
      const [bottom, top] = bore!;
      const over = height * 0.1;
      const slope = (top - bottom) / height;
      return kernel
        .cylinder(height + 2 * over, Math.max(0, bottom - slope * over), Math.max(0, top + slope * over), pieces)
        .translate([0, -over, 0]);
    }
  },
});

/** Inner radii at the bottom and the top, or null where it is solid. */
function boreOf(size: {
  diameter: number;
  top_diameter: number;
  inner_diameter: number | undefined;
  wall: number | undefined;
}): readonly [number, number] | null {
  const { diameter, top_diameter, inner_diameter, wall } = size;
  const least = Math.min(diameter, top_diameter);
  if (inner_diameter !== undefined) {
    if (inner_diameter >= least)
      throw new CannotBuild(`The hole of ${inner_diameter} mm leaves no wall in a diameter of ${least} mm.`, 'inner_diameter');
    return [inner_diameter / 2, inner_diameter / 2];
  }
  if (wall === undefined) return null;
  if (2 * wall >= least) throw new CannotBuild(`Two walls of ${wall} mm leave no hole in a diameter of ${least} mm.`, 'wall');
  return [diameter / 2 - wall, top_diameter / 2 - wall];
}
