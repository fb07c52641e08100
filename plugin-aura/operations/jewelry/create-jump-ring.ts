import { frameAt } from '../../kernel/frames.ts';
import { circlePoints } from '../../kernel/jewelry/links.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';

/** A closed ring of wire, facing +Z; or across, seen edge-on. */
export const createJumpRing = defineOperation({
  op: 'create_jump_ring',
  family: 'jewelry',
  label: 'Jump ring',
  help: 'A small closed ring of wire that joins parts.',
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside the ring.', default: 3, min: 0.8, max: 40, soft: [2, 8] }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire.', default: 0.8, min: 0.3, max: 6, soft: [0.5, 1.5] }),
    facing: choice({
      label: 'Facing',
      help: 'Seen as a ring from the front, or edge-on.',
      options: ['front', 'side', 'top'],
      default: 'front',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { inside_bottom: 'lower inner edge, where things hang from it' },
  example: { params: { diameter: 3, wire: 0.8 }, material: 'sterling silver' },
  build: ({ diameter, wire, facing }, { kernel, segments, quality }) => {
    if (wire > 2 * diameter) throw new CannotBuild('The wire is too thick for so small a ring.', 'wire');
    const ring = tube(kernel, circlePoints((diameter + wire) / 2, Math.max(quality === 'draft' ? 24 : 48, segments(diameter / 2 + wire))), {
      radius: wire / 2,
      around: quality === 'draft' ? 8 : 20,
      closed: true,
    });
    const turned = facing === 'front' ? ring : facing === 'side' ? ring.rotate([0, 90, 0]) : ring.rotate([90, 0, 0]);
    return {
      parts: [{ name: 'Jump ring', role: 'jump_ring', class: 'metal', solid: turned, crease: 50 }],
      anchors: {
        inside_bottom: frameAt(facing === 'top' ? [0, 0, diameter / 2] : [0, -diameter / 2, 0]),
      },
    };
  },
});
