import { frameAt } from '../../kernel/frames.ts';
import { circlePoints } from '../../kernel/jewelry/links.ts';
import { smooth, tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { defineOperation } from '../define.ts';
import { length } from '../param.ts';

/** A fish-hook earwire in the YZ plane with a loop at its front end from which the ornament hangs. */
export const createEarHook = defineOperation({
  op: 'create_ear_hook',
  family: 'jewelry',
  label: 'Ear hook',
  help: 'A bent earwire with a small loop from which a drop hangs.',
  params: {
    height: length({ label: 'Height', help: 'From the loop to the top of the bend.', default: 14, min: 8, max: 30 }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire.', default: 0.85, min: 0.6, max: 1.4 }),
    loop: length({ label: 'Loop', help: 'Inner diameter of the loop.', default: 2, min: 1, max: 5 }),
  },
  produces: 'metal',
  anchors: { loop: 'lower inner edge of the loop, where the drop hangs' },
  placesItself: true,
  example: { params: {}, material: 'sterling silver' },
  build: ({ height, wire, loop }, { kernel, quality }) => {
    const draft = quality === 'draft';
    const around = draft ? 8 : 18;
    const h = height;
    const front = 0.16 * h;
    const knots: Vec3[] = [
      [0, 0, front],
      [0, 0.35 * h, front * 1.05],
      [0, 0.72 * h, front * 1.15],
      [0, 0.95 * h, front * 0.5],
      [0, h, -0.1 * h],
      [0, 0.9 * h, -0.34 * h],
      [0, 0.6 * h, -0.46 * h],
      [0, 0.2 * h, -0.5 * h],
      [0, -0.12 * h, -0.56 * h],
    ];
    const hook = tube(kernel, smooth(knots, draft ? 3 : 8), { radius: wire / 2, around });
    const ring = tube(kernel, circlePoints((loop + wire) / 2, draft ? 16 : 36), { radius: wire / 2, around, closed: true })
      .rotate([0, 90, 0])
      .translate([0, -(loop + wire) / 2, front]);
    return {
      parts: [{ name: 'Ear hook', role: 'hook', class: 'metal', solid: kernel.union([hook, ring]), crease: 50 }],
      anchors: { loop: frameAt([0, -loop - wire / 2, front]) },
    };
  },
});
