import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { refuseCrossing } from '../../kernel/crossing.ts';
import { angle, choice } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { AXIS_NUMBERS, extentAlong, refinedFor, reshaped } from './reshape.ts';

/** Bends a solid to an arc of a circle. */
export const bend = defineOperation({
  op: 'bend',
  family: 'modify',
  label: 'Bend',
  help: 'Bends each part to an arc: its length along an axis keeps its measure in the middle, the ends rise toward another axis.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    angle: angle({
      label: 'Angle',
      help: 'Angle of the arc that the length becomes; negative bends the other way.',
      default: 90,
      min: -359,
      max: 359,
    }),
    axis: choice({ label: 'Along', help: 'Axis of the length that is bent.', options: ['x', 'y', 'z'], default: 'x' }),
    toward: choice({
      label: 'Toward',
      help: 'Axis that the ends rise toward; it differs from the first.',
      options: ['y', 'x', 'z'],
      default: 'y',
    }),
  },
  example: { before: [{ id: 'bar', op: 'box', params: { size: [60, 4, 10] } }], inputs: ['bar'], params: { angle: 120 } },
  build({ angle, axis, toward }, { inputs, segments, quality }) {
    if (axis === toward) throw new CannotBuild('A part cannot bend toward its own length: choose another axis.', 'toward');
    const [along, up] = [AXIS_NUMBERS[axis], AXIS_NUMBERS[toward]];
    if (Math.abs(angle) < 0.01) return { parts: reshaped(inputs, (solid) => solid) };
    return {
      parts: reshaped(inputs, (solid) => {
        const { from, to, middle } = extentAlong(solid, along);
        const height = extentAlong(solid, up);
        // The middle line keeps its length: radius times angle. The inner side must not reach the centre of the arc.
        const radius = (to - from) / ((angle * Math.PI) / 180);
        if (Math.abs(radius) <= (height.to - height.from) / 2)
          throw new CannotBuild(`A part ${(height.to - height.from).toFixed(1)} mm thick cannot bend so sharply: bend it less.`, 'angle');
        const centre = middle[up] + radius;
        const step = (2 * Math.PI * Math.abs(radius)) / segments(Math.abs(radius));
        const bent = refinedFor(solid, Math.max(step, (to - from) / 400), quality).warp((p) => {
          const turn = (p[along] - middle[along]) / radius;
          const reach = centre - p[up];
          p[along] = middle[along] + reach * Math.sin(turn);
          p[up] = centre - reach * Math.cos(turn);
        });
        return refuseCrossing(bent, 'bend it less', 'angle');
      }),
    };
  },
});
