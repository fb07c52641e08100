import { frameAt } from '../../kernel/frames.ts';
import type { Fineness } from '../../kernel/jewelry/shank.ts';
import type { Frame } from '../../kernel/space.ts';
import type { Quality } from '../../kernel/tessellation.ts';

/** Anchors and fineness that everything worn on a finger shares. */

export const ringAnchorsHelp = {
  center: 'centre of the finger, z along it',
  top: 'outside, at the head (+Y)',
  inside_top: 'on the finger, at the head',
  inside_bottom: 'on the finger, opposite the head',
};

/** Anchors of a ring that stands round the origin; radii in mm. */
export function ringAnchors(inner: number, outerTop: number): Record<keyof typeof ringAnchorsHelp, Frame> {
  return {
    center: frameAt([0, 0, 0]),
    top: frameAt([0, outerTop, 0]),
    inside_top: frameAt([0, inner, 0]),
    inside_bottom: frameAt([0, -inner, 0]),
  };
}

/** How finely a band is cut: pieces round the finger and round its edges. */
export function finenessOf(quality: Quality, around: number): Fineness {
  return { around: quality === 'draft' ? around : Math.max(around, 120), steps: { draft: 2, final: 4, export: 6 }[quality] };
}
