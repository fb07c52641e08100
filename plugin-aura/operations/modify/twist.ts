import { refuseCrossing } from '../../kernel/crossing.ts';
import { angle, choice } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { AXIS_NUMBERS, extentAlong, reachAround, refinedFor, reshaped } from './reshape.ts';

/** Wrings a solid along an axis. */
export const twist = defineOperation({
  op: 'twist',
  family: 'modify',
  label: 'Twist',
  help: 'Turns one end of each part against the other, about an axis through its middle.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    angle: angle({
      label: 'Angle',
      help: 'Turn of the far end, counter-clockwise seen against the axis.',
      default: 90,
      min: -3_600,
      max: 3_600,
      soft: [-360, 360],
    }),
    axis: choice({ label: 'Axis', help: 'Axis that it is wrung along.', options: ['y', 'x', 'z'], default: 'y' }),
  },
  example: { before: [{ id: 'bar', op: 'box', params: { size: [8, 40, 8] } }], inputs: ['bar'], params: { angle: 120 } },
  build({ angle, axis }, { inputs, segments, quality }) {
    const k = AXIS_NUMBERS[axis];
    const [u, v] = [((k + 1) % 3) as 0 | 1 | 2, ((k + 2) % 3) as 0 | 1 | 2];
    return {
      parts: reshaped(inputs, (solid) => {
        const { from, to, middle } = extentAlong(solid, k);
        const reach = reachAround(solid, k);
        const step = Math.min(
          (2 * Math.PI * reach) / segments(reach),
          ((to - from) * 360) / (segments(reach) * Math.max(1, Math.abs(angle))),
        );
        const wrung = refinedFor(solid, Math.max(step, (to - from) / 400), quality).warp((p) => {
          const turn = (((p[k] - from) / (to - from)) * angle * Math.PI) / 180;
          const [a, b] = [p[u] - middle[u], p[v] - middle[v]];
          p[u] = middle[u] + a * Math.cos(turn) - b * Math.sin(turn);
          p[v] = middle[v] + a * Math.sin(turn) + b * Math.cos(turn);
        });
        return refuseCrossing(wrung, 'turn it less, or twist a part with stouter walls', 'angle');
      }),
    };
  },
});
