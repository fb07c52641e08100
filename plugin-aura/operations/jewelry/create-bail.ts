import { frameAt } from '../../kernel/frames.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';

/** The loop that a pendant hangs by; the chain runs through it along X, the pendant hangs below and faces +Z. */
export const createBail = defineOperation({
  op: 'create_bail',
  family: 'jewelry',
  label: 'Bail',
  help: 'The loop a pendant hangs by; the chain runs through along X.',
  params: {
    height: length({ label: 'Opening height', help: 'Inside, up and down.', default: 5, min: 1.5, max: 20, soft: [3, 8] }),
    depth: length({
      label: 'Opening depth',
      help: 'Inside, front to back; must pass the clasp of the chain.',
      default: 3.2,
      min: 1.2,
      max: 12,
      advanced: true,
    }),
    width: length({ label: 'Width', help: 'Along the chain, at the top.', default: 2.4, min: 0.7, max: 12, advanced: true }),
    thickness: length({ label: 'Thickness', help: 'Of the metal.', default: 0.9, min: 0.5, max: 3, advanced: true }),
    style: choice({
      label: 'Style',
      help: 'Even, or narrow at the pendant.',
      options: ['tapered', 'even'],
      default: 'tapered',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { foot: 'where the pendant hangs, just inside the metal' },
  example: { params: {}, material: '18K yellow gold' },
  build: ({ height, depth, width, thickness, style }, { kernel, quality }) => {
    const pieces = quality === 'draft' ? 24 : 64;
    const around = quality === 'draft' ? 8 : 18;
    const a = depth / 2 + thickness / 2;
    const b = height / 2 + thickness / 2;
    const points = Array.from({ length: pieces }, (_, i): Vec3 => {
      const angle = (2 * Math.PI * i) / pieces;
      // An egg: rounder above, closer below, where the pendant hangs.
      return [0, b * Math.cos(angle), a * Math.sin(angle) * (1 + 0.12 * Math.cos(angle))];
    });
    const narrow = style === 'tapered' ? 0.42 : 1;
    const loop = tube(kernel, points, { radius: thickness / 2, around, closed: true, up: [1, 0, 0], flatten: width / thickness });
    const solid =
      style === 'tapered'
        ? loop.warp((p) => {
            const s = Math.min(1, Math.max(0, (p[1] + b) / (2 * b)));
            p[0] *= narrow + (1 - narrow) * s * s * (3 - 2 * s);
          })
        : loop;
    return {
      parts: [{ name: 'Bail', role: 'bail', class: 'metal', solid, crease: 50 }],
      anchors: { foot: frameAt([0, -b, 0]) },
    };
  },
});
