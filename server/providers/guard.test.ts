import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Move, StandIn } from '../../e2e/standins/StandIn.ts';
import { KEY, MODELS, startStandIn } from '../../e2e/standins/servers.ts';
import { Spending } from '../settings/spending.ts';
import { guardFor, never, outcomeOf, QUICK, recordOf } from '../testing/providers.ts';
import type { GuardedProvider } from './guard.ts';
import { UNKNOWN_PRICE } from './prices.ts';
import { Transport } from './transport.ts';

let standIn: StandIn;
const open: GuardedProvider[] = [];
const provider = (options: Parameters<typeof guardFor>[2] = {}): GuardedProvider => {
  const made = guardFor('openai', standIn, options);
  open.push(made);
  return made;
};
beforeAll(async () => {
  standIn = await startStandIn('openai');
  await outcomeOf(provider());
  standIn.forget();
});
afterEach(() => {
  for (const made of open.splice(0)) made.close();
  standIn.forget();
});
afterAll(() => standIn.stop());

const BROKEN: Move = { raw: { status: 500, body: '' } };
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe('the circuit', () => {
  const circuit = { failures: 4, pauseMs: 80 };

  it('opens after failures in a row, sends nothing while it is open, tries once, and closes', async () => {
    const one = provider({ circuit });
    standIn.always = BROKEN;
    await outcomeOf(one);
    expect(one.circuit).toBe('closed');
    await outcomeOf(one);
    expect(one.circuit).toBe('open');
    const before = standIn.asked.length;
    expect(before).toBe(4);
    const { error } = await outcomeOf(one);
    expect(error).toMatchObject({
      code: 'server',
      retryable: false,
      message: expect.stringMatching(/failed a moment ago .* is left alone for 1 s/),
    });
    expect(standIn.asked.length).toBe(before);
    standIn.always = {};
    await until(() => one.circuit === 'half-open');
    expect(await outcomeOf(one)).toMatchObject({ finish: 'stop' });
    expect(one.circuit).toBe('closed');
  });

  it('lets only one request try whether the provider is back, and stays open when it is not', async () => {
    const one = provider({ circuit });
    standIn.always = BROKEN;
    await outcomeOf(one);
    await outcomeOf(one);
    await until(() => one.circuit === 'half-open');
    const before = standIn.asked.length;
    await Promise.all([outcomeOf(one), outcomeOf(one), outcomeOf(one)]);
    expect(standIn.asked.length).toBe(before + 1);
    expect(one.circuit).toBe('open');
  });

  it('a trial that was stopped says nothing: the next request tries again', async () => {
    const one = provider({ circuit });
    standIn.always = BROKEN;
    await outcomeOf(one);
    await outcomeOf(one);
    await until(() => one.circuit === 'half-open');
    standIn.always = { wait: 'for ever' };
    const stop = new AbortController();
    const stopped = outcomeOf(one, {}, stop.signal);
    await until(() => standIn.asked.length === 5);
    stop.abort();
    await stopped;
    standIn.always = {};
    expect(await outcomeOf(one)).toMatchObject({ finish: 'stop' });
  });

  it.each([
    ['a wrong key', { raw: { status: 401, body: '' } }],
    ['used up credit', { raw: { status: 402, body: '' } }],
    ['a long pause that was asked for', { raw: { status: 429, body: '', headers: { 'retry-after': '60' } } }],
    ['a wrong address', { raw: { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } } }],
  ] satisfies [string, Move][])('opens at once for %s', async (_, move) => {
    const one = provider();
    standIn.always = move;
    await outcomeOf(one);
    expect(one.circuit).toBe('open');
    await outcomeOf(one);
    expect(standIn.asked).toHaveLength(1);
  });

  it.each([
    ['an unknown model', { raw: { status: 404, body: { error: { message: 'The model does not exist', code: 'model_not_found' } } } }],
    ['a refusal', { raw: { status: 400, body: { error: { code: 'content_filter', message: '' } } } }],
  ] satisfies [string, Move][])('stays closed for %s, which says nothing about the server', async (_, move) => {
    const one = provider({ circuit: { failures: 1 } });
    standIn.always = move;
    await outcomeOf(one);
    expect(one.circuit).toBe('closed');
  });
});

describe('retries', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('wait as long as the provider asks', async () => {
    standIn.play({ raw: { status: 503, body: '', headers: { 'retry-after-ms': '400' } } });
    expect(await outcomeOf(provider())).toMatchObject({ finish: 'stop' });
    const [first, second] = standIn.asked.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThan(395);
  });

  it('wait a random part of a pause, so that many do not come back together', async () => {
    standIn.always = BROKEN;
    const drawn = vi.spyOn(Math, 'random').mockReturnValue(0);
    // Of a minute nothing is waited where nothing was drawn.
    await outcomeOf(provider({ backoffMs: 60_000 }));
    expect(standIn.asked).toHaveLength(3);
    drawn.mockReturnValue(0.5);
    await outcomeOf(provider({ backoffMs: 200 }));
    const [first, second, third] = standIn.asked.slice(3).map(({ at }) => at);
    expect([second! - first! > 95, third! - second! > 195]).toEqual([true, true]);
  });
});

describe('the deadline for a connection', () => {
  it('ends the wait for a server that accepts and then does not speak the security that its address promises', async () => {
    const sockets = new Set<Socket>();
    const mute = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const baseUrl = new URL(`https://127.0.0.1:${(mute.address() as AddressInfo).port}/v1`);
    const transport = new Transport({ record: recordOf('openai'), baseUrl, connectMs: 100 });
    const started = performance.now();
    const call = transport.call('json', never);
    await expect(call.fetch(baseUrl.href)).rejects.toMatchObject({ code: 'unreachable' });
    expect(performance.now() - started).toBeLessThan(1_000);
    transport.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => mute.close(resolve));
  });
});

describe('the queue', () => {
  it('asks for so many at a time, in the order in which they came, and lets go of those that leave', async () => {
    const record = { ...recordOf('openai'), concurrency: 1 };
    const one = provider({ record });
    standIn.always = { wait: 40 };
    const leaving = new AbortController();
    const order: string[] = [];
    const first = outcomeOf(one, { user: 'first' }).then(() => order.push('first'));
    const gone = outcomeOf(one, { user: 'gone' }, leaving.signal);
    const second = outcomeOf(one, { user: 'second' }).then(() => order.push('second'));
    await until(() => standIn.asked.length === 1);
    leaving.abort();
    expect((await gone).error).toBe(leaving.signal.reason);
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    const [a, b] = standIn.asked;
    expect(standIn.asked).toHaveLength(2);
    expect(b!.at - a!.at).toBeGreaterThan(35);
  });
});

describe('money', () => {
  it('is reckoned from the usage and the price of the model', async () => {
    const { chunks } = await outcomeOf(provider());
    const usage = chunks.find((chunk) => chunk.type === 'usage');
    // 284 new tokens at 0.10, 128 cached ones at 0.01, 57 written ones at 0.50 dollars a million.
    expect(usage).toEqual({
      type: 'usage',
      tokens: { input: 412, cached: 128, output: 57 },
      cost_usd: (284 * 0.1 + 128 * 0.01 + 57 * 0.5) / 1e6,
    });
  });

  it('counts for the day, and the limit stops the next paid call before it is made', async () => {
    const spending = new Spending({ limitUsd: 0.0005 });
    const one = provider({ spending, prices: { 'gpt-6-luna': { input: 0.5, cached: 0.5, output: 0.5, date: '2026-11-29' } } });
    expect(await outcomeOf(one)).toMatchObject({ finish: 'stop' });
    expect(spending.today).toBeCloseTo((412 + 57) * 0.5e-6, 9);
    const { error } = await outcomeOf(one);
    expect(error).toMatchObject({ code: 'budget', message: expect.stringContaining("today's limit") });
    expect(standIn.asked).toHaveLength(1);
  });

  it('is not spent by requests at the same time that together would pass the limit', async () => {
    const spending = new Spending({ limitUsd: 0.0006 });
    const one = provider({ spending, prices: { 'gpt-6-luna': { input: 0.5, cached: 0.5, output: 0.5, date: '2026-11-29' } } });
    standIn.always = { wait: 30 };
    const outcomes = await Promise.all([outcomeOf(one), outcomeOf(one), outcomeOf(one)]);
    expect(outcomes.filter(({ error }) => Reflect.get(Object(error), 'code') === 'budget')).toHaveLength(2);
  });

  it('is reckoned by the time it took where the provider says nothing, or was stopped: more than a model writes, at most the most', async () => {
    const spending = new Spending({ limitUsd: 1 });
    const one = provider({ spending });
    standIn.play({ said: { usage: null } });
    await outcomeOf(one);
    const request = { system: 'You write construction plans.', user: 'A cube of 20 mm.', maxTokens: 800, format: 'text' as const };
    expect(spending.today).toBeGreaterThan(one.estimate({ ...request, maxTokens: 1 }));
    expect(spending.today).toBeLessThanOrEqual(one.estimate(request));
  });

  it('is reckoned by the tokens at a high price where the model has none', async () => {
    const spending = new Spending({ limitUsd: 1 });
    const unpriced = await startStandIn('gemini');
    const one = guardFor('gemini', unpriced, { spending });
    expect(one.price(MODELS.gemini)).toBeNull();
    unpriced.play({ said: { usage: { input: 100, output: 50 } } });
    const { chunks } = await outcomeOf(one);
    expect(chunks).toContainEqual({ type: 'usage', tokens: { input: 100, output: 50, cached: 0 }, unpriced: true });
    expect(one.runCost(MODELS.gemini)).toMatchObject({ unpriced: true, usual_ms: Math.round(2_000 + (50 / 60) * 1000) });
    expect(spending.today).toBeCloseTo((100 * UNKNOWN_PRICE.input + 50 * UNKNOWN_PRICE.output) / 1e6, 6);
    one.close();
    await unpriced.stop();
  });

  it('is what the provider says where it says it', async () => {
    const router = await startStandIn('openrouter');
    const one = guardFor('openrouter', router, { model: 'openai/gpt-6-luna' });
    const { chunks } = await outcomeOf(one);
    expect(chunks).toContainEqual(expect.objectContaining({ cost_usd: 0.00123 }));
    one.close();
    await router.stop();
  });

  it('is not reckoned for what runs on this computer, even with nothing left for the day', async () => {
    const local = await startStandIn('ollama');
    const one = guardFor('ollama', local, { spending: new Spending({ limitUsd: 0 }) });
    expect(await outcomeOf(one)).toMatchObject({ finish: 'stop' });
    one.close();
    await local.stop();
  });

  it('counts the pictures that go along', () => {
    const request = { system: '', user: 'Look at it.', maxTokens: 10, format: 'text' as const, model: 'gpt-6-luna' };
    const images = [1, 2, 3].map(() => ({ mime: 'image/jpeg' as const, base64: '' }));
    const more = provider().estimate({ ...request, images }) - provider().estimate(request);
    expect(more).toBeGreaterThanOrEqual((3 * 800 * 0.1) / 1e6);
  });

  it('for a model without a price is rather too much than too little', () => {
    const request = { system: '', user: '', maxTokens: 1_000_000, format: 'text' as const };
    expect(provider().estimate({ ...request, model: 'gpt-99' })).toBeGreaterThan(provider().estimate({ ...request, model: 'gpt-6.1-sol' }));
  });
});

describe('the tally', () => {
  it('keeps latency, tokens, cost and the last failure, and no key', async () => {
    const one = provider();
    await outcomeOf(one);
    standIn.play({ raw: { status: 400, body: { error: `${KEY} is not welcome` } } });
    await outcomeOf(one);
    const report = one.tally.report();
    expect(report).toMatchObject({
      calls: 2,
      failures: 1,
      tokens: { input: 412, cached: 128, output: 57 },
      last_error: { code: 'protocol' },
    });
    expect(report.latency_ms?.whole).toBeGreaterThanOrEqual(report.latency_ms?.first ?? 0);
    expect(report.cost_usd).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(KEY);
  });
});

describe('a window of a local server', () => {
  it('is asked for large enough, and always the same afterwards, since a change loads the model again', async () => {
    const local = await startStandIn('ollama');
    const one = guardFor('ollama', local);
    const windows = async (user: string) => {
      await outcomeOf(one, { user, format: 'text' });
      return Reflect.get(Object(Reflect.get(Object(local.asked.at(-1)?.json), 'options')), 'num_ctx');
    };
    local.always = { said: { usage: null } };
    expect(await windows('short')).toBe(16_384);
    expect(await windows('long '.repeat(15_000))).toBe(32_768);
    expect(await windows('short')).toBe(32_768);
    expect(local.asked[0]?.json).toMatchObject({ truncate: false, shift: false });
    one.close();
    await local.stop();
  });
});

describe('silence', () => {
  it('after the model has said that it is done takes nothing away from its answer', async () => {
    standIn.play({ cut: { after: 5, how: 'silence' } });
    expect(await outcomeOf(provider({ deadlines: { ...QUICK, silence: 100 } }))).toMatchObject({ text: '{"name":"cube"}', finish: 'stop' });
  });
});
