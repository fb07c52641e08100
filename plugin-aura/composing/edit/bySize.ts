import type { Target } from '../../reading/edit.ts';
import { table } from '../../reading/table.ts';
import { builtOf } from './builtParts.ts';
import type { Hit, Scope } from './hits.ts';

/** "The small one", "the taller candlestick": which of several things of one kind is meant, by its size as it was built. */

type Measure = readonly [axes: readonly (0 | 1 | 2)[], least: boolean];
const ALL = [0, 1, 2] as const;
const SIZES: Readonly<Record<string, Measure | undefined>> = table({
  small: [ALL, true],
  little: [ALL, true],
  tiny: [ALL, true],
  big: [ALL, false],
  large: [ALL, false],
  tall: [[1], false],
  high: [[1], false],
  short: [[1], true],
  low: [[1], true],
  wide: [[0], false],
  narrow: [[0], true],
});
const plain = (word: string): string =>
  word
    .replace(/(?:est|er)$/, '')
    .replace(/gg$/, 'g')
    .replace(/l[ae]rg$/, 'large')
    .replace(/wid$/, 'wide')
    .replace(/littl$/, 'little')
    .replace(/tini$/, 'tiny');
const measureOf = (word: string): Measure | undefined => SIZES[word] ?? SIZES[plain(word)];

export const isSizeWord = (word: string): boolean => measureOf(word) !== undefined;

/** The one among things of a kind that is the smallest or tallest, where they differ by more than a little. */
export function bySize({ noun, adjectives }: Target, roots: readonly Hit[], { parts }: Scope): Hit | undefined {
  const measure = adjectives.length === 1 ? measureOf(adjectives[0]!) : undefined;
  if (!measure || !parts) return undefined;
  const kinds = new Set(roots.map(({ thing }) => thing.noun));
  const alike = roots.filter(({ thing }) => noun === undefined || thing.noun === noun || thing.noun.endsWith(` ${noun}`));
  if (alike.length < 2 || (noun === undefined && kinds.size > 1)) return undefined;
  const [axes, least] = measure;
  const sized = alike
    .map((hit) => {
      const built = builtOf(hit.thing.id, parts);
      const sizes = axes.map(
        (axis) => Math.max(...built.map(({ bounds }) => bounds.max[axis])) - Math.min(...built.map(({ bounds }) => bounds.min[axis])),
      );
      return { hit, size: sizes.reduce((product, size) => product * size, 1) };
    })
    .sort((a, b) => (least ? a.size - b.size : b.size - a.size));
  const [first, second] = sized;
  return first && second && Number.isFinite(first.size) && Math.max(first.size, second.size) > 1.05 * Math.min(first.size, second.size)
    ? first.hit
    : undefined;
}
