import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { alongAxis, axisParam } from './axis.ts';
import { turned } from './turned.ts';

/** A cylinder with hemispherical ends. */
export const capsule = defineOperation({
  op: 'capsule',
  family: 'solids',
  label: 'Capsule',
  help: 'A cylinder with round ends; its height is over all.',
  produces: 'body',
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter of cylinder and ends.', default: 10, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    height: length({
      label: 'Height',
      help: 'Length over all, at least the diameter.',
      default: 30,
      min: 0.01,
      max: 100_000,
      soft: [0.1, 200],
    }),
    axis: axisParam,
  },
  spoken: {
    names: ['capsule', 'pill shape', 'stadium solid'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'width', 'across', 'thick'], height: ['long', 'length', 'tall', 'high'] },
    adjectives: { lying: { axis: 'x' }, horizontal: { axis: 'x' } },
  },
  example: { params: { diameter: 10, height: 30 } },
  build({ diameter, height, axis }, context) {
    if (height < diameter) throw new CannotBuild(`A capsule ${diameter} mm thick is at least as high, not ${height} mm.`, 'height');
    const radius = diameter / 2;
    const solid =
      height === diameter
        ? context.kernel.sphere(radius, context.segments(radius)).translate([0, radius, 0])
        : turned(
            [{ point: [0, 0] }, { point: [radius, 0], round: radius }, { point: [radius, height], round: radius }, { point: [0, height] }],
            context,
          );
    return { parts: [{ solid: alongAxis(solid, axis), role: 'capsule', class: 'body' }] };
  },
});
