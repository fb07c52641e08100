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
    height: length({ label: 'Height', help: 'From the loop to the top of the bend.', default: 14, min: 8, max: 30, advanced: true }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire.', default: 0.85, min: 0.6, max: 1.4, advanced: true }),
    loop: length({ label: 'Loop', help: 'Inner diameter of the loop.', default: 2, min: 1, max: 5, advanced: true }),
  },
  produces: 'metal',
  anchors: { loop: 'lower inner edge of the loop, where the drop hangs' },
  placesItself: true,
  example: { params: {}, material: 'sterling silver' },
  build: ({ height, wire, loop }, { kernel, quality }) => {
    const draft = quality === 'draft';
    const around = draft ? 8 : 18;
    const h = height;
    // A straight front leg, a half round over the lobe, and a back leg that flicks away at its end.
    const bend = 0.27 * h;
    const front = bend;
    const steps = draft ? 8 : 20;
    const over = Array.from(
      { length: steps + 1 },
      (_, i): Vec3 => [0, h - bend + bend * Math.sin((Math.PI * i) / steps), bend * Math.cos((Math.PI * i) / steps)],
    );
    const tail = smooth(
      [
        [0, h - bend, -bend],
        [0, 0.42 * h, -1.04 * bend],
        [0, 0.16 * h, -1.2 * bend],
        [0, -0.04 * h, -1.55 * bend],
      ],
      draft ? 3 : 8,
    );
    const path: Vec3[] = [[0, 0, front], [0, 0.4 * (h - bend), front], ...over, ...tail.slice(1)];
    const hook = tube(kernel, path, { radius: wire / 2, around });
    const ring = tube(kernel, circlePoints((loop + wire) / 2, draft ? 16 : 36), { radius: wire / 2, around, closed: true })
      .rotate([0, 90, 0])
      .translate([0, -(loop + wire) / 2, front]);
    return {
      parts: [{ name: 'Ear hook', role: 'hook', class: 'metal', solid: kernel.union([hook, ring]), crease: 50 }],
      anchors: { loop: frameAt([0, -loop - wire / 2, front]) },
    };
  },
});
