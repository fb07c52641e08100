import { axisRotation, multiply, scaled, translation } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { angle, choice, count, flag, length, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;
/** Direction in which `radius` moves the original before it is turned about each axis. */
const OUTWARD = { x: [0, 1, 0], y: [1, 0, 0], z: [1, 0, 0] } as const;

/** Copies around an axis. */
export const polarArray = defineOperation({
  op: 'polar_array',
  family: 'modify',
  label: 'Polar array',
  help: 'Copies around an axis through "center"; over less than 360 degrees the last stands at the end of the angle.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    count: count({ label: 'Count', help: 'How many there are, the original included.', default: 6, min: 1, max: 10_000, soft: [1, 60] }),
    axis: choice({ label: 'Axis', help: 'Axis that they stand around.', options: ['y', 'x', 'z'], default: 'y' }),
    angle: angle({
      label: 'Angle',
      help: 'Angle from the first to the last; a full circle is shared evenly.',
      default: 360,
      min: -360,
      max: 360,
    }),
    radius: length({
      label: 'Radius',
      help: 'Moves the original outward first: along +X, or +Y about the X axis.',
      default: 0,
      min: -100_000,
      max: 100_000,
      soft: [0, 200],
    }),
    center: vector3({ label: 'Centre', help: 'Point that the axis goes through.', default: [0, 0, 0], min: -100_000, max: 100_000 }),
    turn: flag({ label: 'Turn', help: 'Each copy is turned along; otherwise all look the same way.', default: true, advanced: true }),
  },
  example: { before: [{ id: 'post', op: 'box', params: { size: [4, 20, 4] } }], inputs: ['post'], params: { count: 8, radius: 20 } },
  build({ count, axis, angle, radius, center, turn }, { inputs }) {
    const full = Math.abs(angle) === 360;
    const step = count === 1 ? 0 : angle / (full ? count : count - 1);
    const out = translation(scaled(OUTWARD[axis], radius));
    const moves = Array.from({ length: count }, (_, k) => {
      const around = about(center, axisRotation(AXES[axis], k * step));
      return turn ? multiply(around, out) : followed(around, out, center, radius, OUTWARD[axis]);
    });
    return { parts: repeated(inputs, moves, 'count') };
  },
});

const about = (center: Vec3, turn: Mat4): Mat4 => multiply(translation(center), multiply(turn, translation(scaled(center, -1))));

/** The move that takes the point at `radius` from the centre along the circle, without turning. */
function followed(around: Mat4, out: Mat4, center: Vec3, radius: number, outward: Vec3): Mat4 {
  const start: Vec3 = [center[0] + outward[0] * radius, center[1] + outward[1] * radius, center[2] + outward[2] * radius];
  const end = multiply(around, translation(start));
  return multiply(translation([end[12]! - start[0], end[13]! - start[1], end[14]! - start[2]]), out);
}
