import { frameAt } from '../../kernel/frames.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';

/** A hoop earring, seen as a ring from the side (axis X): tube of even or swelling thickness, hinge, and the pin that closes it behind the lobe. */
export const createHoop = defineOperation({
  op: 'create_hoop',
  family: 'jewelry',
  label: 'Hoop',
  help: 'A hoop earring with hinge and pin.',
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside the hoop.', default: 18, min: 8, max: 80, soft: [10, 40] }),
    thickness: length({ label: 'Thickness', help: 'Of the tube at its front.', default: 2.2, min: 0.9, max: 10, soft: [1.2, 5] }),
    width: length({
      label: 'Width',
      help: 'Of the tube along its axis; default round.',
      default: 'auto',
      min: 0.9,
      max: 14,
      advanced: true,
    }),
    taper: choice({
      label: 'Shape',
      help: 'Even, or swelling toward the front.',
      options: ['even', 'swelling'],
      default: 'even',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { hanging: 'inside, at the lowest point' },
  placesItself: true,
  example: { params: { diameter: 18, thickness: 2.2 }, material: '18K yellow gold' },
  build: (values, { kernel, quality, segments }) => {
    const { diameter, thickness } = values;
    if (thickness > 0.5 * diameter) throw new CannotBuild('The tube is too thick for this hoop.', 'thickness');
    const width = values.width ?? thickness;
    const draft = quality === 'draft';
    const radius = diameter / 2 + thickness / 2;
    const around = draft ? 10 : 24;
    // Open behind the top for the lobe: the pin crosses this gap.
    const from = (118 * Math.PI) / 180;
    const to = (52 * Math.PI) / 180 + 2 * Math.PI;
    const pieces = draft ? 32 : Math.max(72, segments(radius));
    const at = (angle: number): Vec3 => [0, radius * Math.sin(angle), radius * Math.cos(angle)];
    const angles = Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);
    const swell = (angle: number): number => (values.taper === 'even' ? 1 : 0.55 + 0.45 * ((1 + Math.cos(angle - 1.5 * Math.PI)) / 2));
    const hoop = tube(kernel, angles.map(at), {
      radius: angles.map((angle) => (thickness / 2) * swell(angle)),
      around,
      up: [1, 0, 0],
      flatten: width / thickness,
    });
    const pinRadius = 0.42;
    const [start, end] = [at(from), at(to)];
    const pinPath = Array.from({ length: 9 }, (_, i): Vec3 => {
      const f = i / 8;
      const angle = from + (to - 2 * Math.PI - from) * f;
      const flat = 0.18 * Math.sin(Math.PI * f);
      const p = at(angle);
      return [0, p[1] * (1 - flat * 0.25), p[2]];
    });
    const pin = tube(kernel, pinPath, { radius: pinRadius, around: draft ? 8 : 14 });
    const hinge = kernel
      .cylinder(Math.max(1.6, 0.7 * width), 0.85, 0.85, draft ? 14 : 32)
      .translate([0, -Math.max(1.6, 0.7 * width) / 2, 0])
      .rotate([0, 0, 90])
      .translate(start);
    const catchRing = kernel
      .cylinder(Math.max(1.3, 0.5 * width), 0.8, 0.8, draft ? 14 : 32)
      .translate([0, -Math.max(1.3, 0.5 * width) / 2, 0])
      .rotate([0, 0, 90])
      .translate(end);
    return {
      parts: [{ name: 'Hoop', role: 'hoop', class: 'metal', solid: kernel.union([hoop, pin, hinge, catchRing]), crease: 45 }],
      anchors: { hanging: frameAt([0, -diameter / 2, 0]) },
      resolved: { width },
    };
  },
});
