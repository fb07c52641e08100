/** One line of the benchmark's table. */
export interface Figure {
  name: string;
  unit: 'ms' | 'kB' | 'MB' | '%' | 'nodes' | 'requests/s' | 'times' | 'solids' | 'tokens';
  median: number;
  /** Missing where there is only one value, a size for instance. */
  p95?: number;
  p99?: number;
  /** What the median is held to, and p99 where `targetP99` says so; missing where there is no promise. */
  target?: number;
  targetP99?: number;
}

/** Runs a piece of work many times, one after the other, and gives the spread of its times in milliseconds. */
export async function timed(
  name: string,
  options: { runs: number; warmUp?: number; target?: number; targetP99?: number; run: (index: number) => unknown },
): Promise<Figure> {
  const { runs, warmUp = 0, target, targetP99, run } = options;
  const times: number[] = [];
  for (let index = -warmUp; index < runs; index++) {
    const begun = performance.now();
    await run(index + warmUp);
    if (index >= 0) times.push(performance.now() - begun);
  }
  return figureOf(name, times, { target, targetP99 });
}

export function figureOf(name: string, times: readonly number[], targets: { target?: number; targetP99?: number } = {}): Figure {
  const sorted = [...times].sort((a, b) => a - b);
  return { name, unit: 'ms', median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99), ...targets };
}

/** The value below which a share of the sorted values lies, linear between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(at)] ?? Number.NaN;
  const upper = sorted[Math.ceil(at)] ?? lower;
  return lower + (upper - lower) * (at - Math.floor(at));
}
