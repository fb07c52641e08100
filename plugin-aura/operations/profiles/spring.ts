import { trackOf } from '../../kernel/path.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, flag, length, ratio } from '../param.ts';

/** Helical springs by DIN EN 15800 words: outer diameter, wire, active turns, free length. */
export const spring = defineOperation({
  op: 'spring',
  family: 'profiles',
  label: 'Spring',
  help: 'A coil of round wire standing upright; ends open, or closed and ground flat',
  produces: 'body',
  params: {
    diameter: length({ default: 'required', min: 0.2, max: 1e5, soft: [3, 100], label: 'Diameter', help: 'Outer diameter of the coil' }),
    wire: length({ default: 'required', min: 0.05, max: 1e4, soft: [0.2, 10], label: 'Wire', help: 'Diameter of the wire' }),
    height: length({ default: 'required', min: 0.1, max: 1e6, soft: [5, 300], label: 'Free length', help: 'Whole height, ends included' }),
    count: ratio({ default: 6, min: 0.5, max: 300, soft: [1, 30], step: 0.5, label: 'Turns', help: 'Number of turns' }),
    top_diameter: length({
      default: 'auto',
      min: 0.2,
      max: 1e5,
      label: 'Top diameter',
      help: 'Outer diameter at the top; other than the bottom gives a conical spring',
      advanced: true,
    }),
    ends: choice({ options: ['open', 'closed'], default: 'open', label: 'Ends', help: 'Closed: one flat turn at each end, ground flat' }),
    left: flag({ default: false, label: 'Left-handed', help: 'Winds the other way', advanced: true }),
  },
  example: { params: { diameter: 20, wire: 2, height: 50, count: 7, ends: 'closed' } },
  build(params, context) {
    const { kernel, segments } = context;
    const { diameter, wire, height } = params;
    const top = params.top_diameter ?? diameter;
    if (wire * 2 >= Math.min(diameter, top))
      throw new CannotBuild(
        `Wire of ${wire} mm is too thick for a coil of ${Math.min(diameter, top)} mm: the wire must be thinner than half the coil.`,
        'wire',
      );
    const closed = params.ends === 'closed';
    const rise = height - wire;
    const needed = (params.count + (closed ? 2 : 0)) * wire * 1.001;
    if (rise < needed - wire)
      throw new CannotBuild(
        `${params.count} turns of ${wire} mm wire need at least ${needed.toFixed(1)} mm of height: make it longer, or fewer turns.`,
        'height',
      );
    // Closed ends are ground: the coil runs wire/2 further at each end and is cut flat.
    const pitch = rise / params.count;
    const track = trackOf({ helix: { d: diameter - wire, pitch, turns: params.count, d_top: top - wire, left: params.left } }, segments);
    const body = sweepLoops(kernel, kernel.circle(wire / 2, Math.max(10, Math.ceil(segments(wire / 2) / 2))).loops(), track).translate([
      0,
      wire / 2,
      0,
    ]);
    const tips = [track.points[0]!, track.points.at(-1)!].map((p) =>
      kernel.sphere(wire / 2, Math.max(10, segments(wire / 2) / 2)).translate([p[0], p[1] + wire / 2, p[2]]),
    );
    const coil = kernel.union([body, ...tips]);
    if (!closed) return { parts: [{ role: 'spring', class: 'body', solid: coil }], resolved: { top_diameter: top } };
    const ring = (d: number, y: number) => {
      const section = kernel.circle(wire / 2, segments(wire / 2)).translate([(d - wire) / 2, y]);
      return kernel.revolve(section, segments(d / 2));
    };
    const whole = kernel.union([coil, ring(diameter, wire / 2), ring(top, height - wire / 2)]);
    const flat = wire * 0.25;
    const ground = whole.trim([0, 1, 0], flat).trim([0, -1, 0], -(height - flat));
    return {
      parts: [{ role: 'spring', class: 'body', solid: ground.scale([1, height / (height - 2 * flat), 1]) }],
      resolved: { top_diameter: top },
    };
  },
});
