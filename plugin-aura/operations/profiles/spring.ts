import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { trackThrough } from '../../kernel/path.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { sweepLoops } from '../../kernel/sweep.ts';
import { choice, flag, length, ratio } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** Triangles that a coil may have; one of many turns is cut more coarsely. */
const MOST_TRIANGLES = 150_000;

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
  spoken: {
    names: ['spring', 'coil spring', 'compression spring', 'coil', 'helical spring'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: {
      diameter: ['diameter', 'outer diameter', 'outside', 'across', 'wide', 'width'],
      wire: ['wire', 'wire diameter', 'wire thickness', 'thick', 'thickness'],
      height: ['long', 'length', 'tall', 'high', 'free length'],
      count: ['turn', 'turns', 'coil', 'coils', 'winding', 'windings'],
    },
    parts: { turn: { names: ['coil', 'winding'], count: 'count' }, wire: { sizes: { size: 'wire', diameter: 'wire', thickness: 'wire' } } },
    adjectives: { conical: { top_diameter: 12 }, closed: { ends: 'closed' }, open: { ends: 'open' } },
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
    const radius = (Math.min(diameter, top) - wire) / 2;
    // An end turn lies on the next with a breath between them; the wire of open ends starts half its thickness up.
    const ending = closed ? wire * 1.03 : 0;
    const rise = height - (closed ? 2 * ending : wire);
    const pitch = rise / params.count;
    // Coils climb: measured square to the wire they are nearer to each other than along the axis.
    const least = wire * 1.005 * Math.hypot(1, wire / (2 * Math.PI * radius));
    if (rise <= 0 || (params.count + (closed ? 2 : 0) > 1 && pitch < least))
      throw new CannotBuild(
        `${params.count} turns of ${wire} mm wire need at least ${(height - rise + params.count * least).toFixed(1)} mm of height: make it longer, or fewer turns.`,
        'height',
      );
    const turns = params.count + (closed ? 2 : 0);
    const around = Math.max(10, Math.ceil(segments(wire / 2) / 2));
    const perTurn = Math.min(segments(Math.max(diameter, top) / 2), Math.floor(MOST_TRIANGLES / (2 * around * turns)));
    if (perTurn < 12) throw new CannotBuild(`${params.count} turns are more than can be shown: at most some hundred.`, 'count');
    const steps = Math.ceil(perTurn * turns);
    const heightAt = (turn: number): number => {
      if (!closed) return wire / 2 + pitch * turn;
      return (
        ending * Math.min(turn, 1) + pitch * Math.min(Math.max(turn - 1, 0), params.count) + ending * Math.max(turn - 1 - params.count, 0)
      );
    };
    const points = Array.from({ length: steps + 1 }, (_, i): Vec3 => {
      const turn = (turns * i) / steps;
      const r = (diameter + ((top - diameter) * i) / steps - wire) / 2;
      const angle = 2 * Math.PI * turn * (params.left ? 1 : -1);
      return [r * Math.cos(angle), heightAt(turn), r * Math.sin(angle)];
    });
    const coil = sweepLoops(kernel, kernel.circle(wire / 2, around).loops(), trackThrough(points, false));
    const solid = closed ? coil.trim([0, 1, 0], 0).trim([0, -1, 0], -height) : coil;
    return { parts: [{ role: 'spring', class: 'body', solid, material: 'steel' }], resolved: { top_diameter: top } };
  },
});
