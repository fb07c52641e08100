import { frameAt } from '../../kernel/frames.ts';
import { circlePoints } from '../../kernel/jewelry/links.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, count, length } from '../param.ts';

/** Openwork of scrolled wire in a round frame, lying in the XY plane and facing +Z: for pendants, earrings, brooches and gallery sides. */
export const addFiligree = defineOperation({
  op: 'add_filigree',
  family: 'jewelry',
  label: 'Filigree',
  help: 'Round openwork of scrolled wires, facing +Z; an inner ring takes a stone or stays open.',
  params: {
    diameter: length({ label: 'Diameter', help: 'Outside of the frame.', default: 20, min: 6, max: 120, soft: [10, 40] }),
    inner: length({ label: 'Inner ring', help: 'Opening in the middle.', default: 6, min: 1, max: 100, advanced: true }),
    count: count({ label: 'Scrolls', help: 'How often the scroll repeats.', default: 8, min: 3, max: 36, advanced: true }),
    wire: length({
      label: 'Wire',
      help: 'Diameter of the wires; under 0.6 does not cast well.',
      default: 0.7,
      min: 0.4,
      max: 3,
      advanced: true,
    }),
    style: choice({
      label: 'Scroll',
      help: 'Pairs of curls like hearts, or single S-scrolls.',
      options: ['hearts', 'scrolls'],
      default: 'hearts',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { rim: 'top of the frame, where it hangs' },
  example: { params: { diameter: 20, count: 8 }, material: 'sterling silver' },
  build: (values, { kernel, quality, segments }) => {
    const { wire: w } = values;
    const outer = values.diameter / 2 - w / 2;
    const inside = values.inner / 2 + w / 2;
    const room = outer - inside;
    if (room < 3.2 * w) throw new CannotBuild('Between the inner ring and the frame there is no room for scrolls.', 'inner');
    const draft = quality === 'draft';
    const around = draft ? 6 : 12;
    const ring = (radius: number, size: number) =>
      tube(kernel, circlePoints(radius, Math.max(draft ? 32 : 72, segments(radius))), { radius: size / 2, around, closed: true });
    const pitch = (2 * Math.PI) / values.count;
    const middle = (outer + inside) / 2;
    const curl = Math.min(0.32 * room, 0.21 * pitch * middle);
    if (curl < 0.9 * w) throw new CannotBuild('So many scrolls of this wire would run together: take fewer, or thinner wire.', 'count');
    const pieces = draft ? 22 : 56;
    // A curl: from the inner ring out along the side, round into a spiral under the frame.
    const path = (side: 1 | -1): Vec3[] => {
      const centre: readonly [number, number] = [side * curl * 0.98, outer - curl * 1.02];
      return Array.from({ length: pieces + 1 }, (_, i): Vec3 => {
        const t = i / pieces;
        const turns = 1.32;
        const angle = -Math.PI / 2 - 0.35 + t * 2 * Math.PI * turns;
        const spiral = curl * (1 - 0.62 * t);
        const stemFrom: readonly [number, number] = [0, inside];
        const p: readonly [number, number] = [centre[0] + side * spiral * Math.cos(angle), centre[1] + spiral * Math.sin(angle)];
        const blend = Math.max(0, 1 - t / 0.2);
        return [p[0] + (stemFrom[0] - p[0]) * blend * blend, p[1] + (stemFrom[1] - p[1]) * blend * blend, 0];
      });
    };
    const sides: (1 | -1)[] = values.style === 'hearts' ? [1, -1] : [1];
    const motif = sides.map((side) =>
      tube(kernel, path(side), {
        radius: Array.from({ length: pieces + 1 }, (_, i) => (w / 2) * (1 - 0.25 * (i / pieces))),
        around,
        up: [0, 0, 1],
      }),
    );
    const unit = kernel.union(motif);
    const scrolls = Array.from({ length: values.count }, (_, i) => unit.rotate([0, 0, (360 * i) / values.count]));
    const granule = kernel.sphere(0.62 * w, draft ? 8 : 16);
    const granules = Array.from({ length: values.count }, (_, i) => {
      const angle = Math.PI / 2 + pitch * (i + 0.5);
      return granule.translate([inside * Math.cos(angle), inside * Math.sin(angle), 0]);
    });
    const solid = kernel.union([ring(outer, w * 1.25), ring(inside, w * 1.1), ...scrolls, ...granules]);
    return {
      parts: [{ name: 'Filigree', role: 'filigree', class: 'metal', solid, crease: 60 }],
      anchors: { rim: frameAt([0, values.diameter / 2, 0]) },
      resolved: {},
    };
  },
});
