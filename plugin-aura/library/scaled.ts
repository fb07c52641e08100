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
