import { softened } from '../../kernel/soften.ts';
import { angle, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { reshaped } from './reshape.ts';

/** Edges that turn by more than this stay sharp where facets are curved; those of a box are to stay. */
const FACETS = 60;

/** Curves a faceted solid through its corners, or softens its edges like clay. */
export const smooth = defineOperation({
  op: 'smooth',
  family: 'modify',
  label: 'Smooth',
  help: 'Subdivides and curves the facets of each part through its corners; with a radius it softens edges and joints like clay.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    radius: length({
      label: 'Radius',
      help: 'How far from its edges the part is softened; left out, facets become curves and nothing else changes.',
      default: 'auto',
      min: 0.01,
      max: 10_000,
      soft: [0.5, 10],
    }),
    angle: angle({
      label: 'Angle',
      help: 'Edges that turn by more than this stay sharp; with a radius none do.',
      default: FACETS,
      min: 0,
      max: 180,
    }),
  },
  example: {
    before: [
      { id: 'palm', op: 'box', params: { size: [30, 12, 30] } },
      { id: 'thumb', op: 'cylinder', params: { diameter: 12, height: 24 }, at: { to: 'palm.top', embed: 2 } },
      { id: 'body', op: 'union', inputs: ['palm', 'thumb'] },
    ],
    inputs: ['body'],
    params: { radius: 4 },
  },
  build({ radius, angle }, { inputs, tolerance }) {
    return {
      parts: reshaped(inputs, (solid) => {
        const { min, max } = solid.bounds();
        const fineness = tolerance(Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2);
        return radius === undefined ? solid.smoothed(angle, fineness).check() : softened(solid, radius).simplify(fineness / 2);
      }),
    };
  },
});
