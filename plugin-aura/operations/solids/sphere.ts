import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A ball around its own origin. */
export const sphere = defineOperation({
  op: 'sphere',
  family: 'solids',
  label: 'Sphere',
  help: 'A ball; without "at" it stays centred on the origin.',
  produces: 'body',
  placesItself: true,
  params: {
    diameter: length({ label: 'Diameter', help: 'Diameter of the ball.', default: 20, min: 0.01, max: 100_000, soft: [0.1, 200] }),
  },
  example: { params: { diameter: 20 } },
  build: ({ diameter }, { kernel, segments }) => ({
    parts: [{ solid: kernel.sphere(diameter / 2, segments(diameter / 2)), role: 'sphere', class: 'body' }],
  }),
});
