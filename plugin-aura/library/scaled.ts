import { rounded } from './drawn.ts';
/**
 * Measures taken on the usual thing, written as plain numbers, that grow with a factor of the component: `by('k', 12)` is "= 12 * k".
 * With several factors the numbers of a list take one each, in turn: `by(['w', 'h'], [[46, 0], [40, 12]])` is a section as wide as
 * w says and as high as h says. Lists and objects are gone through to their numbers; 0 stays 0, texts stay as they are.
 */
export type Scaled<T> = T extends number ? number | string : T extends object ? { -readonly [K in keyof T]: Scaled<T[K]> } : T;

export function by<const T>(factors: string | readonly string[], measures: T): Scaled<T> {
  const list = typeof factors === 'string' ? [factors] : factors;
  return grown(measures, list, list[0]!) as Scaled<T>;
}

function grown(value: unknown, factors: readonly string[], own: string): unknown {
  if (typeof value === 'number') return value === 0 ? 0 : `= ${value} * ${own}`;
  if (Array.isArray(value)) return value.map((item: unknown, k) => grown(item, factors, factors[k % factors.length]!));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, grown(item, factors, factors[0]!)]));
}

/**
 * An oval section for lofts, its points evenly spread along the outline: sections of one loft then correspond point by point, and its
 * skin stays light. `power` 2 is an ellipse, 4 nearly a rounded rectangle.
 */
export function oval(width: number, height: number, { power = 2, count = 24 } = {}): { points: [number, number][] } {
  const fine = Array.from({ length: 721 }, (_, i): [number, number] => {
    const [c, s] = [Math.cos((i * Math.PI) / 360), Math.sin((i * Math.PI) / 360)];
    return [(Math.sign(c) * Math.abs(c) ** (2 / power) * width) / 2, (Math.sign(s) * Math.abs(s) ** (2 / power) * height) / 2];
  });
  const run = fine.map(() => 0);
  for (let i = 1; i < fine.length; i++) run[i] = run[i - 1]! + Math.hypot(fine[i]![0] - fine[i - 1]![0], fine[i]![1] - fine[i - 1]![1]);
  return {
    points: Array.from({ length: count }, (_, k): [number, number] => {
      const [u, v] = fine[run.findIndex((length) => length >= (k / count) * run.at(-1)! - 1e-9)]!;
      return [rounded(u, 3), rounded(v, 3)];
    }),
  };
}
