import { z } from 'zod';

const whole = (least: number, most: number, fallback: number) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(least).max(most).default(fallback));

/** What the environment may set; everything has a default, and no key is needed. */
const environmentSchema = z.object({
  PORT: whole(0, 65_535, 3210),
  /** Requests a second that a page may go on making, and how many at once on top. */
  AURA_RATE: whole(1, 100_000, 300),
  AURA_BURST: whole(1, 100_000, 1_000),
  /** Generations that run at the same time, and how many may wait for their turn. */
  AURA_CONCURRENCY: whole(1, 64, 4),
  AURA_QUEUE: whole(0, 10_000, 64),
  /** Longest time for one answer, in milliseconds. */
  AURA_DEADLINE_MS: whole(100, 3_600_000, 120_000),
  /** Longest time for building one plan's geometry, in milliseconds. */
  AURA_BUILD_MS: whole(100, 600_000, 30_000),
  /** Largest request body, in bytes. */
  AURA_BODY_BYTES: whole(1_024, 64 * 1024 * 1024, 2 * 1024 * 1024),
});

export interface Config {
  port: number;
  rate: number;
  burst: number;
  concurrency: number;
  queue: number;
  deadlineMs: number;
  buildMs: number;
  bodyBytes: number;
}

/** @throws Error with one sentence for each setting that cannot be used */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = environmentSchema.safeParse(environment);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')} cannot be used: ${issue.message}.`).join('\n'));
  const given = read.data;
  return {
    port: given.PORT,
    rate: given.AURA_RATE,
    burst: given.AURA_BURST,
    concurrency: given.AURA_CONCURRENCY,
    queue: given.AURA_QUEUE,
    deadlineMs: given.AURA_DEADLINE_MS,
    buildMs: given.AURA_BUILD_MS,
    bodyBytes: given.AURA_BODY_BYTES,
  };
}
