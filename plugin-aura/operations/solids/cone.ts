import { defineOperation } from '../define.ts';
import { length } from '../param.ts';
import { alongAxis, axisParam } from './axis.ts';

/** A pointed cone. */
export const cone = defineOperation({
  op: 'cone',
  family: 'solids',
  label: 'Cone',
  help: 'A cone with its point at the top.',
  produces: 'body',
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter at the base.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    height: length({ label: 'Height', help: 'From base to point.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
    axis: axisParam,
  },
  example: { params: { diameter: 20, height: 30 } },
  build: ({ diameter, height, axis }, { kernel, segments }) => ({
    parts: [{ solid: alongAxis(kernel.cylinder(height, diameter / 2, 0, segments(diameter / 2)), axis), role: 'cone', class: 'body' }],
  }),
});
