import { refuseCrossing } from '../../kernel/crossing.ts';
import { choice, ratio } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { AXIS_NUMBERS, extentAlong, reachAround, refinedFor, reshaped } from './reshape.ts';

/** Narrows or widens a solid toward one end. */
export const taper = defineOperation({
  op: 'taper',
  family: 'modify',
  label: 'Taper',
  help: 'Scales each part more and more toward the far end of an axis through its middle.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    scale: ratio({
      label: 'Scale',
      help: 'Size of the far end, as a share of what it was.',
      default: 0.5,
      min: 0.01,
      max: 20,
      soft: [0.1, 3],
    }),
    near: ratio({
      label: 'Near end',
      help: 'Size of the near end, as a share of what it was: with a scale of 1 a foot that is wider, or narrower.',
      default: 1,
      min: 0.01,
      max: 20,
      soft: [0.1, 3],
    }),
    axis: choice({ label: 'Axis', help: 'Axis that it tapers along.', options: ['y', 'x', 'z'], default: 'y' }),
    bulge: ratio({
      label: 'Bulge',
      help: 'Swelling half way, as a share of the size: an entasis, a barrel; negative is a waist.',
      default: 0,
      min: -0.9,
      max: 5,
      soft: [-0.5, 1],
    }),
  },
  example: {
    before: [{ id: 'bar', op: 'cylinder', params: { diameter: 20, height: 40 } }],
    inputs: ['bar'],
    params: { scale: 0.6, bulge: 0.2 },
  },
  build({ scale, near, axis, bulge }, { inputs, quality }) {
    const k = AXIS_NUMBERS[axis];
    const [u, v] = [((k + 1) % 3) as 0 | 1 | 2, ((k + 2) % 3) as 0 | 1 | 2];
    return {
      parts: reshaped(inputs, (solid) => {
        const { from, to, middle } = extentAlong(solid, k);
        const body = bulge === 0 ? solid : refinedFor(solid, Math.max((to - from) / 24, reachAround(solid, k) / 40), quality);
        const tapered = body.warp((p) => {
          const share = (p[k] - from) / (to - from);
          const factor = near + (scale - near) * share + bulge * 4 * share * (1 - share);
          p[u] = middle[u] + (p[u] - middle[u]) * Math.max(0.005, factor);
          p[v] = middle[v] + (p[v] - middle[v]) * Math.max(0.005, factor);
        });
        return refuseCrossing(tapered, 'taper or swell it less', 'scale');
      }),
    };
  },
});
