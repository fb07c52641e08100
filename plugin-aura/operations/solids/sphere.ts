import { CannotBuild } from '../../kernel/cannotBuild.ts';
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
    wall: length({
      label: 'Wall',
      help: 'Thickness of a hollow ball; left out, it is full.',
      default: 'auto',
      min: 0.01,
      max: 50_000,
      soft: [0.1, 20],
      advanced: true,
    }),
  },
  spoken: {
    names: ['sphere', 'ball', 'globe shape', 'orb'],
    sizes: { one: 'diameter' },
    words: {
      diameter: ['diameter', 'wide', 'width', 'across', 'tall', 'high', 'size'],
      wall: ['wall', 'wall thickness', 'thick', 'thickness'],
    },
  },
  example: { params: { diameter: 20 } },
  build({ diameter, wall }, { kernel, segments }) {
    const ball = kernel.sphere(diameter / 2, segments(diameter / 2));
    if (wall === undefined) return { parts: [{ solid: ball, role: 'sphere', class: 'body' }] };
    if (2 * wall >= diameter) throw new CannotBuild(`Two walls of ${wall} mm leave no hollow in a ball of ${diameter} mm.`, 'wall');
    const inner = kernel.sphere(diameter / 2 - wall, segments(diameter / 2));
    return { parts: [{ solid: ball.subtract(inner), role: 'sphere', class: 'body' }] };
  },
});
