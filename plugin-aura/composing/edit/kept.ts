import type { Measured } from './answer.ts';
import { extent } from './builtParts.ts';

/** "Widen it to 48 mm but keep the height": a size of the whole that was to stay, held against what is built before and after. */

const KEPT =
  /\b(?:keep(?:ing)?|leav(?:e|ing)|maintain(?:ing)?|retain(?:ing)?|(?:but|and|with|at|,) (?:the |its )?same)(?: (?:the|its|that|same|overall|total|current|present|original))* (height|width|depth)(?! of\b)\b/gi;

/** Axes of the whole as they are spoken of: x right, y up, z to the viewer. */
const AXES: Readonly<Record<string, 0 | 1 | 2>> = { width: 0, height: 1, depth: 2 };
/** Share by which a size may differ that was kept, as the stones in it may stand a little higher. */
const STILL = 0.02;

/** Why a change is none that was asked for: a size that was to be kept would be another; undefined where all stay. */
export function lostSize(words: string, was: Measured, now: Measured): string | undefined {
  for (const [, name = ''] of words.matchAll(KEPT)) {
    // beside a length the width is the shorter side
    const [x, z] = [extent(was.bounds, 0), extent(was.bounds, 2)];
    const isShort = name.toLowerCase() === 'width' && x > z && /\b(?:long|longer|shorter|length|lengthen|shorten)\b/i.test(words);
    const axis = isShort ? 2 : AXES[name.toLowerCase()]!;
    const [before, after] = [extent(was.bounds, axis), extent(now.bounds, axis)];
    if (Math.abs(after - before) > STILL * before)
      return `The ${name.toLowerCase()} would not stay as it is, but be ${after.toFixed(1)} mm instead of ${before.toFixed(1)} mm`;
  }
  return undefined;
}
