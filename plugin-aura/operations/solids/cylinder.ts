import type { EdgeTreatment } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Corner } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { angle as degrees, length } from '../../plan/param.ts';
import { type BuildContext, defineOperation } from '../define.ts';
import { rimParams, rimsOf } from '../profiles/edges.ts';
import { alongAxis, axisParam } from './axis.ts';
import { turned } from './turned.ts';

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
    angle: degrees({
      label: 'Angle',
      help: 'How much of the round there is; 180 is half a cylinder, lying open at the back.',
      default: 360,
      min: 1,
      max: 360,
      advanced: true,
    }),
    axis: axisParam,
    ...rimParams,
  },
  spoken: {
    names: [
      'cylinder',
      'disc',
      'disk',
      'circle',
      'round bar',
      'rod',
      'dowel',
      'shaft',
      'frustum',
      'cone frustum',
      'truncated cone',
      'hollow cylinder',
    ],
    variants: [
      { names: ['disc', 'disk', 'circle'], params: { diameter: 60, height: 6 } },
      { names: ['round bar', 'rod', 'dowel'], params: { diameter: 10, height: 100, axis: 'x' } },
      { names: ['shaft'], params: { diameter: 10, height: 100, axis: 'x' }, materials: { main: 'steel' } },
      { names: ['frustum', 'cone frustum', 'truncated cone'], params: { diameter: 30, height: 20, top_diameter: 18 } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: {
      diameter: ['wide', 'width', 'across', 'base diameter', 'bottom diameter', 'outer diameter', 'outside diameter', 'size'],
      height: ['tall', 'high', 'long', 'length', 'height', 'thick', 'thickness', 'deep'],
      top_diameter: ['top diameter', 'upper diameter'],
      inner_diameter: ['inner diameter', 'inside diameter', 'bore', 'inside'],
      wall: ['wall', 'wall thickness'],
    },
    adjectives: {
      lying: { axis: 'x' },
      horizontal: { axis: 'x' },
      upright: { axis: 'y' },
      vertical: { axis: 'y' },
      standing: { axis: 'y' },
      half: { angle: 180 },
      quarter: { angle: 90 },
    },
  },
  example: { params: { diameter: 20, height: 30, top_diameter: 14, wall: 2, round: 0.8, edges: 'top' } },
  build({ diameter, height, top_diameter = diameter, inner_diameter, wall, angle, axis, ...rims }, context) {
    const { bottom, top } = rimsOf(rims);
    const bore = boreOf({ diameter, top_diameter, inner_diameter, wall });
    const outer = [corner(diameter / 2, 0, bottom), corner(top_diameter / 2, height, top_diameter > 0 ? top : undefined)];
    // From the axis round to the axis, or round the wall of a tube, whose inner rims are treated like the outer ones.
    const inner = bore ? [corner(bore[1], height, top), corner(bore[0], 0, bottom)] : [corner(0, height), corner(0, 0)];
    const section = top_diameter > 0 ? [...outer, ...inner] : [...outer, corner(0, 0)];
    const plain = !bore && !bottom && !top;
    const solid = plain
      ? context.kernel.cylinder(height, diameter / 2, top_diameter / 2, context.segments(Math.max(diameter, top_diameter) / 2))
      : turned(section, context);
    const kept =
      angle < 360 ? solid.intersect(sectorPrism(context, { radius: Math.max(diameter, top_diameter) / 2, height, angle })) : solid;
    return { parts: [{ solid: alongAxis(kept, axis), role: 'cylinder', class: 'body' }] };
  },
});

/** The upright prism over a sector whose middle looks to the front, wide enough to keep just that much of a round solid. */
function sectorPrism({ kernel }: Pick<BuildContext, 'kernel'>, size: { radius: number; height: number; angle: number }): Solid {
  const { radius, height, angle } = size;
  const steps = Math.max(2, Math.ceil(angle / 15));
  const arc = Array.from({ length: steps + 1 }, (_, k): Vec2 => {
    const turn = ((-90 - angle / 2 + (angle * k) / steps) * Math.PI) / 180;
    return [2 * radius * Math.cos(turn), 2 * radius * Math.sin(turn)];
  });
  return kernel
    .extrude(kernel.polygon([[[0, 0], ...arc]]), 3 * height)
    .rotate([-90, 0, 0])
    .translate([0, -height, 0]);
}

function corner(radius: number, height: number, edge?: EdgeTreatment): Corner {
  return { point: [radius, height], ...(edge && { [edge.kind]: edge.size }) };
}

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
