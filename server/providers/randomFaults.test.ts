import { expect, it } from 'vitest';
import { randomFrom, randomMove } from '../../e2e/standins/randomMove.ts';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { type ServerName, startStandIn } from '../../e2e/standins/servers.ts';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { heapInUse } from '../testing/heap.ts';
import { guardFor, outcomeOf, QUICK, recordOf } from '../testing/providers.ts';
import type { GuardedProvider } from './guard.ts';

/** `AURA_FAULTS=10000` draws so many; `AURA_SEED` draws others. */
const REQUESTS = Number(process.env.AURA_FAULTS ?? 400);
const SEED = Number(process.env.AURA_SEED ?? 20261129);
const AT_ONCE = 16;
const WIRES: readonly ServerName[] = ['openai', 'lmstudio', 'openrouter', 'ollama', 'anthropic'];
const DEADLINES = { ...QUICK, first: 300, silence: 300, whole: 1_200 };
/** How much later than its deadline a request may end, while so many others run on the same thread. */
const SLACK_MS = 1_500;
const ANSWER = `{"name":"${'cube '.repeat(40)}"}`;

it(`${REQUESTS} requests under random faults: none hangs, none leaks, none ends without a reason`, async () => {
  const random = randomFrom(SEED);
  const standIns = new Map<ServerName, StandIn>();
  const retired: GuardedProvider[] = [];
  const guarded = (name: ServerName): GuardedProvider =>
    guardFor(name, standIns.get(name)!, {
      record: { ...recordOf(name), concurrency: AT_ONCE },
      deadlines: DEADLINES,
      circuit: { failures: REQUESTS },
    });
  const providers: { name: ServerName; provider: GuardedProvider }[] = [];
  for (const name of WIRES) {
    const standIn = await startStandIn(name);
    standIns.set(name, standIn);
    const record = { ...recordOf(name), concurrency: AT_ONCE };
    const warm = guardFor(name, standIn);
    await outcomeOf(warm);
    warm.close();
    providers.push({ name, provider: guardFor(name, standIn, { record, deadlines: DEADLINES }) });
  }
  const ends = { answered: 0, failed: 0, stopped: 0, left: 0 };
  const codes: Record<string, number> = {};
  let longest = 0;
  let heapBefore = 0;
  let next = 0;

  const renew = (entry: (typeof providers)[number]): void => {
    retired.push(entry.provider);
    entry.provider = guarded(entry.name);
  };
  const one = async (): Promise<void> => {
    const entry = providers[Math.floor(random() * providers.length)]!;
    const { name, provider } = entry;
    standIns.get(name)?.play(randomMove(random, ANSWER));
    const stop = new AbortController();
    const way = random();
    const stopping = way < 0.1 ? setTimeout(() => stop.abort(), random() * 150) : undefined;
    const started = performance.now();
    if (way > 0.95) {
      for await (const _chunk of provider.complete({ system: 's', user: 'u', maxTokens: 9, format: 'text' }, stop.signal)) break;
      ends.left++;
      return;
    }
    const { text, finish, error } = await outcomeOf(provider, {}, stop.signal);
    clearTimeout(stopping);
    longest = Math.max(longest, performance.now() - started);
    if (error === undefined) {
      ends.answered++;
      expect(finish).toBe('stop');
      expect([ANSWER, '{"name":"cube"}']).toContain(text);
    } else if (error === stop.signal.reason) ends.stopped++;
    else {
      ends.failed++;
      expect(error).toBeInstanceOf(ProviderError);
      expect(String(error)).toMatch(/^ProviderError: [A-Z].*\.$/);
      expect([ANSWER, '{"name":"cube"}'].some((answer) => answer.startsWith(text))).toBe(true);
      const { code } = error as ProviderError;
      codes[code] = (codes[code] ?? 0) + 1;
      // What keeps a provider away until somebody changes its settings: as if somebody had.
      if (code === 'auth' || code === 'quota' || code === 'protocol') renew(entry);
    }
  };
  const worker = async (): Promise<void> => {
    while (next < REQUESTS) {
      const number = next++;
      await one().catch((error: unknown) => {
        if (!(error instanceof ProviderError)) throw error;
      });
      if (number % 50 === 0) for (const standIn of standIns.values()) standIn.heard.length = 0;
      if (number === Math.floor(REQUESTS / 4)) heapBefore = heapInUse();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const provider of [...retired, ...providers.map(({ provider }) => provider)]) provider.close();
  for (const standIn of standIns.values()) standIn.heard.length = 0;
  while ([...standIns.values()].some(({ sockets }) => sockets > 0)) await new Promise((resolve) => setTimeout(resolve, 5));
  const growth = (heapInUse() - heapBefore) / 2 ** 20;
  for (const standIn of standIns.values()) await standIn.stop();
  if (process.env.AURA_FAULTS) console.log({ ...ends, codes, longest: Math.round(longest), heapGrowthMB: growth.toFixed(1) });
  expect(ends.answered + ends.failed + ends.stopped + ends.left).toBeGreaterThan(REQUESTS * 0.9);
  expect(ends.answered).toBeGreaterThan(REQUESTS * 0.2);
  expect(longest).toBeLessThan(DEADLINES.whole + SLACK_MS);
  expect(growth).toBeLessThan(24);
}, 600_000);
