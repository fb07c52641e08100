import { CannotBuild } from '../../kernel/cannotBuild.ts';
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

/** A twisted band at most this many times as wide as thick, its edges rising at most so steeply: flatter wire and more turns leave walls that do not cast. */
const FLATTEST = 2.5;
const STEEPEST = 1.6;

export function refuseSteep(twist: number, radius: number, widths: readonly number[], thicknesses: readonly number[]): void {
  const [wide, thick] = [Math.max(...widths), Math.min(...thicknesses)];
  const ratio = Math.max(wide / thick, Math.max(...thicknesses) / Math.min(...widths));
  if (ratio > FLATTEST)
    throw new CannotBuild(
      `A band is twisted where it is at most ${FLATTEST} times as wide as thick: make it no wider than ${(FLATTEST * thick).toFixed(1)} mm.`,
      'width',
    );
  const most = Math.floor((STEEPEST * radius) / (Math.hypot(wide, Math.max(...thicknesses)) / 2));
  if (Math.abs(twist) > most)
    throw new CannotBuild(`So many turns would leave walls too thin to cast: this band takes at most ${most}.`, 'twist');
}
