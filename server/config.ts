import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './security/addresses.ts';

/** A variable that is set to nothing is not set. */
const unset = (value: unknown): unknown => (value === '' ? undefined : value);
const whole = (least: number, most: number, fallback: number) =>
  z.preprocess(unset, z.coerce.number().int().min(least).max(most).default(fallback));
const list = z.preprocess(
  unset,
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .optional(),
);

const SHORTEST_TOKEN = 16;

/** What the environment may set; everything has a default, and no key is needed. */
const environmentSchema = z.object({
  PORT: whole(0, 65_535, 3210),
  /** The address to listen on. Beyond this computer, a token is required. */
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  /** Names besides the address under which the server may be asked, when it listens beyond this computer. */
  AURA_HOSTS: list,
  /** Whoever asks has to know it. */
  AURA_TOKEN: z.preprocess(unset, z.string().min(SHORTEST_TOKEN, `it has to be at least ${SHORTEST_TOKEN} characters long`).optional()),
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
  /** Ids of providers in the order in which they are asked. */
  AURA_PROVIDERS: list,
  /** US dollars a day for all paid providers together. */
  AURA_DAILY_LIMIT_USD: z.preprocess(unset, z.coerce.number().min(0).max(10_000).optional()),
  /** Whether model servers on this computer are looked for at their usual ports. */
  AURA_DISCOVER: z.preprocess(unset, z.enum(['0', '1'], 'it is 1 or 0').default('1')),
  /** Folder of the settings file and of the day's spending. */
  AURA_HOME: z.preprocess(unset, z.string().optional()),
  XDG_CONFIG_HOME: z.preprocess(unset, z.string().optional()),
  APPDATA: z.preprocess(unset, z.string().optional()),
});

export interface Config {
  port: number;
  host: string;
  hosts: readonly string[];
  token?: string;
  rate: number;
  burst: number;
  concurrency: number;
  queue: number;
  deadlineMs: number;
  buildMs: number;
  bodyBytes: number;
  providers: ProviderConfig;
}

/** What concerns the model providers. */
export interface ProviderConfig {
  order?: readonly string[];
  dailyLimitUsd?: number;
  discover: boolean;
  /** Folder of the settings file. */
  folder: string;
  /** The environment, in which each provider looks for its own variables (records.ts). */
  variables: Readonly<Record<string, string | undefined>>;
}

/** @throws Error with one sentence for each setting that cannot be used */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = environmentSchema.safeParse(environment);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')} cannot be used: ${issue.message}.`).join('\n'));
  const given = read.data;
  if (!isLoopback(given.HOST) && given.AURA_TOKEN === undefined)
    throw new Error(
      `HOST=${given.HOST} would open the server to other computers: set AURA_TOKEN to a long random word that they have to know, or leave HOST out.`,
    );
  return {
    port: given.PORT,
    host: given.HOST,
    hosts: given.AURA_HOSTS ?? [],
    ...(given.AURA_TOKEN !== undefined && { token: given.AURA_TOKEN }),
    rate: given.AURA_RATE,
    burst: given.AURA_BURST,
    concurrency: given.AURA_CONCURRENCY,
    queue: given.AURA_QUEUE,
    deadlineMs: given.AURA_DEADLINE_MS,
    buildMs: given.AURA_BUILD_MS,
    bodyBytes: given.AURA_BODY_BYTES,
    providers: {
      ...(given.AURA_PROVIDERS && { order: given.AURA_PROVIDERS }),
      ...(given.AURA_DAILY_LIMIT_USD !== undefined && { dailyLimitUsd: given.AURA_DAILY_LIMIT_USD }),
      discover: given.AURA_DISCOVER === '1',
      folder: given.AURA_HOME ?? join(given.APPDATA ?? given.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'aura'),
      variables: environment,
    },
  };
}
