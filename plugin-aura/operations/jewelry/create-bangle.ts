import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { shankSection } from '../../kernel/jewelry/shank-profile.ts';
import { wrap } from '../../kernel/jewelry/wrap.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { finenessOf, refuseSteep, ringAnchors, ringAnchorsHelp } from './ring.ts';

/** A bangle or cuff for the wrist, or a torque for the neck: round or oval, closed or open at the bottom; axis Z like a ring, top at +Y. */
export const createBangle = defineOperation({
  op: 'create_bangle',
  family: 'jewelry',
  label: 'Bangle',
  help: 'A stiff bracelet, round or oval, closed or open (cuff).',
  params: {
    diameter: length({
      label: 'Inner diameter',
      help: 'Inside; the widest where it is oval. 62 is medium; of a torque for the neck 130.',
      default: 62,
      min: 35,
      max: 180,
      soft: [56, 70],
    }),
    height: length({
      label: 'Inner height',
      help: 'Inside, top to bottom; default round.',
      default: 'auto',
      min: 30,
      max: 180,
      advanced: true,
    }),
    profile: choice({
      label: 'Profile',
      help: 'Cross-section.',
      options: ['d', 'court', 'flat', 'round', 'square', 'knife_edge'],
      default: 'd',
      advanced: true,
    }),
    width: length({ label: 'Width', help: 'Along the arm.', default: 5, min: 1.2, max: 60, soft: [2, 20] }),
    thickness: length({ label: 'Thickness', help: 'Of the metal.', default: 2.2, min: 0.8, max: 10, soft: [1.4, 4] }),
    opening: length({ label: 'Opening', help: 'Gap of a cuff at the bottom; 0 is closed.', default: 0, min: 0, max: 50 }),
    twist: count({
      label: 'Twist',
      help: 'Turns of the section on the way round: a twisted bangle.',
      default: 0,
      min: -60,
      max: 60,
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: ringAnchorsHelp,
  placesItself: true,
  example: { params: { diameter: 62, width: 5 }, material: '18K yellow gold' },
  build: (values, { kernel, quality, segments }) => {
    const a = values.diameter / 2;
    const b = (values.height ?? values.diameter) / 2;
    if (b > a * 1.001 || b < 0.55 * a)
      throw new CannotBuild('The inner height has to lie between 0.55 and 1 of the inner diameter.', 'height');
    if (values.opening > 1.2 * b) throw new CannotBuild('The opening is too wide for this bangle.', 'opening');
    const { around, steps } = finenessOf(quality, segments(a));
    const section = shankSection(values.profile, values.width, values.thickness, steps);
    const { twist, width, thickness } = values;
    if (twist !== 0) refuseSteep(twist, b, [width], [thickness]);
    // Its edges turn within a circle, which lies on the inside.
    const middle = twist === 0 ? thickness / 2 : Math.hypot(width, thickness) / 2;
    const half = values.opening > 0 ? Math.asin(Math.min(0.99, values.opening / 2 / a)) + Math.atan2(values.thickness, a) * 0.2 : 0;
    const pieces = Math.max(around, 64, 12 * Math.abs(twist));
    const ringAt = (angle: number, shrink: number): Vec3[] => {
      const p = [a * Math.sin(angle), b * Math.cos(angle)] as const;
      const n = [p[0] / (a * a), p[1] / (b * b)] as const;
      const size = Math.hypot(...n);
      const [cos, sin] = [Math.cos(twist * angle), Math.sin(twist * angle)];
      return section.map(([v, u]): Vec3 => {
        const rise = u - thickness / 2;
        const out = middle + (rise * cos + v * sin) * shrink;
        return [p[0] + (n[0] / size) * out, p[1] + (n[1] / size) * out, (v * cos - rise * sin) * shrink];
      });
    };
    // What is engraved goes round the arm's hole, whether it is round and closed or not.
    const wraps = { hole_across: 2 * a, hole_height: 2 * b, opening: values.opening, width: values.width, thickness: values.thickness };
    const facts = {
      ...wraps,
      inner_radius: a,
      outer_radius: a + 2 * middle,
      thickness_top: 2 * middle,
      width_top: values.width,
      profile: values.profile,
    };
    const anchors = ringAnchors(b, b + 2 * middle);
    if (values.opening === 0) {
      const solid = wrap(
        kernel,
        Array.from({ length: pieces }, (_, i) => ringAt((2 * Math.PI * i) / pieces, 1)),
        true,
      );
      return {
        parts: [{ name: 'Bangle', role: 'bangle', class: 'metal', solid, crease: 40, grain: [1, 0, 0] }],
        anchors,
        facts: a === b && twist === 0 ? facts : wraps,
      };
    }
    // Ends rounded: the section shrinks over the last half of its width.
    const soft = Math.min(0.12, (0.5 * Math.min(values.width, 3 * values.thickness)) / a);
    const angles = Array.from({ length: pieces + 1 }, (_, i) => -(Math.PI - half) + (2 * (Math.PI - half) * i) / pieces);
    const limit = Math.PI - half;
    const body = angles.filter((angle) => Math.abs(angle) < limit - soft);
    const ends = [0.03, 0.2, 0.45, 0.75].map((f) => ({ angle: limit - soft * f, shrink: Math.sqrt(1 - (1 - f) ** 2) }));
    const rings = [
      ...ends.map(({ angle, shrink }) => ringAt(-angle, shrink)),
      ...body.map((angle) => ringAt(angle, 1)),
      ...ends.map(({ angle, shrink }) => ringAt(angle, shrink)).reverse(),
    ];
    return {
      parts: [{ name: 'Cuff', role: 'bangle', class: 'metal', solid: wrap(kernel, rings, false), crease: 40, grain: [1, 0, 0] }],
      anchors,
      facts: wraps,
    };
  },
});
