import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { circlePoints } from '../../kernel/jewelry/links.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/**
 * A ring of wire, facing +Z; or across, seen edge-on. Light ones are of 0.6 to 0.8 mm wire, heavy ones of 0.9 to 1.2, and 3.5 to 5
 * times as wide inside (jewelry.md 5.9). Opened as at the bench: its ends moved past each other sideways, never pulled apart.
 */
export const createJumpRing = defineOperation({
  op: 'create_jump_ring',
  family: 'jewelry',
  label: 'Jump ring',
  help: 'A small ring of wire that joins parts, closed or open.',
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside the ring.', default: 3, min: 0.8, max: 40, soft: [2, 8] }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire.', default: 0.8, min: 0.3, max: 6, soft: [0.5, 1.5] }),
    gap: length({
      label: 'Opened by',
      help: 'How far the ends stand past each other, sideways; 0 is closed.',
      default: 0,
      min: 0,
      max: 20,
      soft: [0, 3],
      advanced: true,
    }),
    facing: choice({
      label: 'Facing',
      help: 'Seen as a ring from the front, or edge-on.',
      options: ['front', 'side', 'top'],
      default: 'front',
      advanced: true,
    }),
  },
  produces: 'metal',
  spoken: {
    names: ['jump ring', 'split ring', 'connector ring'],
    sizes: { one: 'diameter' },
    words: { diameter: ['inside', 'across'], wire: ['thick', 'gauge'], gap: ['open'] },
  },
  anchors: { inside_bottom: 'lower inner edge, where things hang from it' },
  example: { params: { diameter: 3, wire: 0.8 }, material: 'sterling silver' },
  build: ({ diameter, wire, gap, facing }, { kernel, segments, quality }) => {
    if (wire > 2 * diameter) throw new CannotBuild('The wire is too thick for so small a ring.', 'wire');
    if (gap > 0 && gap < wire + 0.1)
      throw new CannotBuild(`The ends of a wire ${wire} mm thick pass each other from ${(wire + 0.1).toFixed(2)} mm on.`, 'gap');
    if (gap > 1.5 * diameter) throw new CannotBuild('The ring would be pulled out of shape: open it less.', 'gap');
    const pieces = Math.max(quality === 'draft' ? 24 : 48, segments(diameter / 2 + wire));
    const radius = (diameter + wire) / 2;
    const around = quality === 'draft' ? 8 : 20;
    const closed = gap === 0;
    // The cut is at the top; the ends swing out to front and back.
    const points = closed
      ? circlePoints(radius, pieces)
      : Array.from({ length: pieces + 1 }, (_, i): Vec3 => {
          const share = i / pieces;
          const angle = Math.PI / 2 + 0.05 + (2 * Math.PI - 0.1) * share;
          return [radius * Math.cos(angle), radius * Math.sin(angle), (gap / 2) * Math.sign(share - 0.5) * Math.abs(2 * share - 1) ** 1.6];
        });
    const ring = tube(kernel, points, { radius: wire / 2, around, closed, ends: 'flat' });
    const turned = facing === 'front' ? ring : facing === 'side' ? ring.rotate([0, 90, 0]) : ring.rotate([90, 0, 0]);
    return {
      parts: [{ name: 'Jump ring', role: 'jump_ring', class: 'metal', solid: turned, crease: 50 }],
      anchors: {
        inside_bottom: frameAt(facing === 'top' ? [0, 0, diameter / 2] : [0, -diameter / 2, 0]),
      },
    };
  },
});
