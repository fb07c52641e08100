import { frameAt } from '../../kernel/frames.ts';
import { bail } from '../../kernel/jewelry/bail.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** Width at the foot that still casts, mm. */
const NARROWEST = 0.5;

/**
 * The loop that a pendant hangs by; the chain runs through it along X, the pendant hangs below and faces +Z. The opening is 3 x 5 mm
 * or more, so that it passes the chain's end of 2.5 to 4 mm; its metal 0.8 to 1.2 mm (jewelry.md 5.9).
 */
export const createBail = defineOperation({
  op: 'create_bail',
  family: 'jewelry',
  label: 'Bail',
  help: 'The loop a pendant hangs by; the chain runs through along X.',
  params: {
    height: length({ label: 'Opening height', help: 'Inside, up and down.', default: 5, min: 1.5, max: 20, soft: [3, 8], advanced: true }),
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
      help: 'Narrow at the pendant, even, or with a hinged gate that opens for the chain.',
      options: ['tapered', 'even', 'opening'],
      default: 'tapered',
      advanced: true,
    }),
  },
  produces: 'metal',
  spoken: {
    names: ['pendant bail', 'bail'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], width: ['wide'], thickness: ['thick'], depth: ['deep'] },
    adjectives: { tapered: { style: 'tapered' }, hinged: { style: 'opening' }, opening: { style: 'opening' } },
  },
  anchors: { foot: 'where the pendant hangs, just inside the metal' },
  example: { params: {}, material: '18K yellow gold' },
  build: ({ height, depth, width, thickness, style }, { kernel, quality }) => {
    const around = quality === 'draft' ? 8 : 18;
    const pieces = quality === 'draft' ? 24 : 64;
    const made = bail(
      kernel,
      {
        height,
        depth,
        width,
        thickness,
        narrow: style === 'even' ? 1 : Math.min(1, Math.max(0.42, NARROWEST / width)),
        opens: style === 'opening',
      },
      { around, pieces },
    );
    return {
      parts: [
        { name: 'Bail', role: 'bail', class: 'metal', solid: made.loop, crease: 50 },
        ...(made.gate ? [{ name: 'Gate', role: 'gate', class: 'metal' as const, loose: true, solid: made.gate, crease: 50 }] : []),
      ],
      anchors: { foot: frameAt([0, -(height + thickness) / 2, 0]) },
    };
  },
});
