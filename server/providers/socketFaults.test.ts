import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Cut, Move, StandIn } from '../../e2e/standins/StandIn.ts';
import { SELF_SIGNED } from '../../e2e/standins/selfSigned.ts';
import { MODELS, type ServerName, startStandIn } from '../../e2e/standins/servers.ts';
import { ProviderError } from '../../plugin-aura/generation/provider.ts';
import { guardFor, isCloud, outcomeOf, QUICK, recordOf } from '../testing/providers.ts';
import type { GuardedProvider } from './guard.ts';

/** One server for each wire. */
const WIRES = ['openai', 'ollama', 'anthropic', 'lmstudio'] as const satisfies readonly ServerName[];
const ANSWER = '{"name":"cube"}';
/** Longer than a stand-in needs to answer, short enough to wait for. */
const SHORT_MS = 150;

describe.each(WIRES)('%s, when the socket misbehaves', (name) => {
  let standIn: StandIn;
  const open: GuardedProvider[] = [];
  const provider = (options: Parameters<typeof guardFor>[2] = {}): GuardedProvider => {
    const made = guardFor(name, standIn, options);
    open.push(made);
    return made;
  };
  beforeAll(async () => {
    standIn = await startStandIn(name);
    // The client library is loaded with the first request; deadlines here are too short for that.
    await outcomeOf(provider());
    standIn.forget();
  });
  afterEach(() => {
    for (const made of open.splice(0)) made.close();
    standIn.forget();
  });
  afterAll(() => standIn.stop());

  const failsWith = async (move: Move, code: string, requests: number, deadlines = QUICK): Promise<void> => {
    standIn.always = move;
    const { error } = await outcomeOf(provider({ deadlines }));
    expect(error).toBeInstanceOf(ProviderError);
    expect(error).toMatchObject({ code });
    expect(standIn.asked).toHaveLength(requests);
  };

  it('S3: accepts and never answers: the deadline for the first word; a service is asked again once, a local server not', () =>
    failsWith({ wait: 'for ever' }, 'timeout', isCloud(name) ? 2 : 1, { ...QUICK, first: SHORT_MS }));

  it('S3: is not waited for any longer, nor asked again, where another stands ready', async () => {
    standIn.always = { wait: 'for ever' };
    expect(await outcomeOf(provider(), { firstMs: SHORT_MS })).toMatchObject({ error: { code: 'timeout' } });
    expect(standIn.asked).toHaveLength(1);
  });

  it('S4: a reset before the answer is tried again', async () => {
    standIn.play({ reset: true });
    expect(await outcomeOf(provider())).toMatchObject({ text: ANSWER, finish: 'stop' });
    expect(standIn.asked).toHaveLength(2);
  });

  it('S4: resets for ever end after two more attempts', () => failsWith({ reset: true }, 'unreachable', 3));

  it('S5: headers and then silence', () =>
    failsWith({ cut: { after: 0, how: 'silence' } }, 'timeout', isCloud(name) ? 2 : 1, { ...QUICK, first: SHORT_MS }));

  it('S6: silence in the middle keeps what came and does not begin again behind the back of whoever reads', async () => {
    standIn.always = { cut: { after: name === 'anthropic' ? 5 : 2, how: 'silence' } };
    const { text, error } = await outcomeOf(provider({ deadlines: { ...QUICK, silence: SHORT_MS } }));
    expect(text).not.toBe('');
    expect(ANSWER.startsWith(text)).toBe(true);
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('fell silent') });
    expect(standIn.asked).toHaveLength(1);
  });

  it.each<Cut>(['end', 'close', 'reset'])('S7 to S9: a stream that is cut (%s), at every point of it', async (how) => {
    for (let after = 0; ; after++) {
      standIn.forget();
      standIn.play({ cut: { after, how } });
      const { text, error, finish } = await outcomeOf(provider());
      // A cut before the first word is mended by a second attempt, one after the last word is none, and all others are told.
      if (finish !== undefined) expect(text).toBe(ANSWER);
      else {
        expect(error).toMatchObject({ code: 'truncated', retryable: true });
        expect(text).not.toBe('');
        expect(ANSWER.startsWith(text)).toBe(true);
      }
      if (finish !== undefined && standIn.asked.length === 1) {
        expect(after).toBeGreaterThan(2);
        break;
      }
    }
  });

  it('S11: a web page in its place', () =>
    failsWith(
      { raw: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Login</title>' } },
      'protocol',
      1,
    ));

  it('S12: 502 with a page of 100 KB is tried again, and nothing of the page is shown', async () => {
    standIn.always = {
      raw: { status: 502, headers: { 'content-type': 'text/html' }, body: `<html>${'<p>proxy</p>'.repeat(9_000)}</html>` },
    };
    const { error } = await outcomeOf(provider());
    expect(error).toMatchObject({ code: 'server', retryable: true });
    expect(String(error)).not.toContain('<');
    expect(standIn.asked).toHaveLength(3);
  });

  it('S13: a redirect is not followed, and nothing is sent to where it leads', async () => {
    const stranger = await startStandIn(name);
    standIn.always = { raw: { status: 307, headers: { location: `${stranger.origin}/v1/chat/completions` } } };
    expect((await outcomeOf(provider())).error).toMatchObject({ code: 'protocol', message: expect.stringContaining('is not followed') });
    expect(stranger.heard).toEqual([]);
    await stranger.stop();
  });

  it('S14: an answer that drips for ever ends with the deadline of the whole request', async () => {
    standIn.always = { endless: true, pause: 5, said: { finish: null } };
    const started = performance.now();
    const { error } = await outcomeOf(provider({ deadlines: { ...QUICK, whole: 2 * SHORT_MS } }));
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('longer than') });
    expect(performance.now() - started).toBeLessThan(4 * SHORT_MS);
  });

  it('S15: an answer without end is stopped at the provider', async () => {
    standIn.always = { endless: true, writing: 'frames', said: { text: 'x'.repeat(20_000), pieces: 1, finish: null } };
    expect((await outcomeOf(provider())).error).toMatchObject({ code: 'protocol', message: expect.stringContaining('without end') });
    await standIn.asked[0]?.left;
  });

  it('S16: a length that is wrong, and packing that is none', async () => {
    const type = {
      openai: 'text/event-stream',
      anthropic: 'text/event-stream',
      lmstudio: 'text/event-stream',
      ollama: 'application/x-ndjson',
    }[name];
    standIn.always = { raw: { status: 200, headers: { 'content-type': type, 'content-length': '5000' }, body: '{}' } };
    const lengthy = await outcomeOf(provider({ deadlines: { ...QUICK, first: SHORT_MS } }));
    expect(lengthy.error).toBeInstanceOf(ProviderError);
    standIn.always = { raw: { status: 200, headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: 'not packed at all' } };
    expect((await outcomeOf(provider())).error).toMatchObject({ code: 'protocol' });
  });

  it('S19: a first word that is slow, within its deadline, is no fault', async () => {
    standIn.play({ wait: SHORT_MS });
    expect(await outcomeOf(provider())).toMatchObject({ text: ANSWER, finish: 'stop' });
  });

  describe('S17: stopped by the artist', () => {
    const stopping = async (move: Move, when: 'waiting' | 'streaming'): Promise<void> => {
      const stop = new AbortController();
      standIn.always = when === 'streaming' ? { ...move, meanwhile: { after: 3, call: () => stop.abort() } } : move;
      const outcome = outcomeOf(provider(), {}, stop.signal);
      let at = 0;
      stop.signal.addEventListener('abort', () => (at = performance.now()));
      if (when === 'waiting') {
        while (standIn.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
        stop.abort();
      }
      const { error } = await outcome;
      expect(performance.now() - at).toBeLessThan(100);
      expect(error).toBe(stop.signal.reason);
      expect(((await standIn.asked[0]?.left) ?? 0) - at).toBeLessThan(100);
      expect(standIn.asked).toHaveLength(1);
    };

    it('before the answer', () => stopping({ wait: 'for ever' }, 'waiting'));
    it('while it writes', () => stopping({ endless: true, pause: 10, said: { finish: null } }, 'streaming'));

    it('while it waits before another attempt: there is none', async () => {
      const stop = new AbortController();
      standIn.always = { raw: { status: 503, headers: { 'retry-after': '5' }, body: '' } };
      const outcome = outcomeOf(provider(), {}, stop.signal);
      while (standIn.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setTimeout(resolve, 30));
      const at = performance.now();
      stop.abort();
      expect((await outcome).error).toBe(stop.signal.reason);
      expect(performance.now() - at).toBeLessThan(100);
      expect(standIn.asked).toHaveLength(1);
    });

    it('by leaving off reading', async () => {
      standIn.always = { endless: true, pause: 5, said: { finish: null } };
      for await (const chunk of provider().complete(
        { system: 's', user: 'u', maxTokens: 9, format: 'text' },
        new AbortController().signal,
      )) {
        if (chunk.type === 'text') break;
      }
      await standIn.asked[0]?.left;
    });

    it('before it began: nothing is sent', async () => {
      await outcomeOf(provider(), {}, AbortSignal.abort());
      expect(standIn.heard).toEqual([]);
    });
  });
});

describe('a server that cannot be reached', () => {
  const unreachable = async (origin: string, deadlines = QUICK) => {
    const provider = guardFor('lmstudio', { origin }, { deadlines });
    const { error } = await outcomeOf(provider);
    const probed = await provider.probe(new AbortController().signal);
    provider.close();
    expect(probed.available).toBe(false);
    return error;
  };

  it('S1: nothing listens: says where, and what to do', async () => {
    const probe = createTcpServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const error = await unreachable(`http://127.0.0.1:${port}`);
    expect(error).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/LM Studio does not answer at http:\/\/127\.0\.0\.1:\d+: start its server/),
    });
  });

  it.each([
    ['with its length', 'content-length: 200'],
    ['without it', 'connection: close'],
  ])('S10: a list of models that is cut in the middle, %s', async (_, header) => {
    const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${header}\r\n\r\n{"data":[{"id":"m"`;
    const server = createTcpServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(answer)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const one = guardFor('vllm', { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    await expect(one.models(AbortSignal.timeout(5_000))).rejects.toMatchObject({ code: 'protocol' });
    one.close();
    server.close();
  });

  it('S2: a name that leads nowhere', async () => {
    expect(await unreachable('http://no-such-host.invalid')).toMatchObject({ code: 'unreachable' });
  });

  it('S18: a certificate that nobody vouches for', async () => {
    const server = createTlsServer(SELF_SIGNED, (_request, response) => response.end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const error = await unreachable(`https://127.0.0.1:${port}`);
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('certificate') });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('a model that was never said is asked for; without any, it says so', async () => {
    const standIn = await startStandIn('lmstudio');
    const record = { ...recordOf('lmstudio') };
    const provider = guardFor('lmstudio', standIn, { record, model: undefined });
    const { chunks } = await outcomeOf(provider);
    expect(chunks).toContainEqual({ type: 'model', model: MODELS.lmstudio });
    provider.close();
    await standIn.stop();
  });
});
