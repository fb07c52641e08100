import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Kept, Spool } from './Spool.ts';
import { type EventLog, EventLogs, eventText } from './streams.ts';

describe('eventText', () => {
  it('is an id, a type line, a data line and an empty line', () => {
    expect(eventText({ type: 'phase', phase: 'intent', percent: 10, label: 'Design intent analysis' }, 3)).toBe(
      'id: 3\nevent: phase\ndata: {"type":"phase","phase":"intent","percent":10,"label":"Design intent analysis"}\n\n',
    );
  });

  it.each(['two\nlines', 'carriage\rreturn', 'data: fake\n\nevent: result', '\u2028'])('keeps %j on one line', (message) => {
    const text = eventText({ type: 'warning', message }, 1);
    expect(text.split(/\r\n|\r|\n/)).toHaveLength(5);
    expect(JSON.parse(text.split('\n')[2]!.slice('data: '.length))).toMatchObject({ message });
  });
});

describe('ended streams', () => {
  afterEach(() => void vi.useRealTimers());
  const MINUTE_MS = 60_000;
  const nobody = (): void => undefined;
  const end = (log: EventLog): void =>
    log.send({ type: 'error', error: { type: 'about:blank', title: '', status: 500, detail: '', code: 'internal' } });

  it('are kept for five minutes after their end, however long they ran', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const logs = new EventLogs();
    const log = logs.open(nobody, 0);
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(logs.get(log.id)).toBe(log);
    end(log);
    vi.advanceTimersByTime(5 * MINUTE_MS - 1);
    expect(await logs.get(log.id)?.last()).toMatchObject({ type: 'error' });
    vi.advanceTimersByTime(1);
    expect(logs.get(log.id)).toBeUndefined();
  });

  /** Files, and what is in them now. */
  class Files {
    readonly kept = new Set<Kept>();
    readonly #spool = new Spool();
    readonly keep = async (bytes: Buffer): Promise<Kept> => {
      const kept = await this.#spool.keep(bytes);
      const one: Kept = { read: kept.read, free: () => this.kept.delete(one) && kept.free() };
      this.kept.add(one);
      this.settled();
      return one;
    };
    settled = (): void => undefined;
    /** Resolves when so many have been put aside. */
    holding = (count: number): Promise<void> =>
      new Promise((resolve) => {
        this.settled = () => this.kept.size === count && resolve();
      });
  }
  const large = (logs: EventLogs, mark: string): EventLog => {
    const log = logs.open(nobody, 0);
    log.send({ type: 'warning', message: mark.repeat(13 * 2 ** 20) });
    end(log);
    return log;
  };

  it('are put aside in files where they are large, and read from there until their five minutes are over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const files = new Files();
    const logs = new EventLogs(files);
    const aside = files.holding(2);
    const ended = ['a', 'b', 'c'].map((mark) => large(logs, mark));
    await aside;
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended.map(({ bytes }) => bytes > 0)).toEqual([false, false, true]);
    for (const log of ended) expect(await logs.get(log.id)?.last()).toMatchObject({ type: 'error', error: { code: 'internal' } });
    vi.advanceTimersByTime(5 * MINUTE_MS);
    expect([ended.map(({ id }) => logs.get(id)), files.kept.size]).toEqual([[undefined, undefined, undefined], 0]);
  });

  it('are all there for their five minutes, however many they are, and few of them in memory', async () => {
    const files = new Files();
    const logs = new EventLogs(files);
    const aside = files.holding(600 - 256);
    const ended = Array.from({ length: 600 }, () => logs.open(nobody, 0));
    for (const log of ended) end(log);
    await aside;
    await new Promise((resolve) => setImmediate(resolve));
    for (const log of ended) expect(await logs.get(log.id)?.last()).toMatchObject({ type: 'error' });
    expect(ended.filter(({ bytes }) => bytes > 0)).toHaveLength(256);
    for (const log of ended) logs.drop(log);
  });

  it('go before their time where there is no room on the disk either, the oldest first, and running ones never', async () => {
    const full = (): Promise<never> => Promise.reject(new Error('ENOSPC'));
    const logs = new EventLogs({ keep: full });
    const running = logs.open(nobody, 0);
    const ended = Array.from({ length: 258 }, () => logs.open(nobody, 0));
    for (const log of ended) end(log);
    await new Promise((resolve) => setImmediate(resolve));
    expect([running, ended[0]!, ended[1]!, ended[2]!].map(({ id }) => logs.get(id) !== undefined)).toEqual([true, false, false, true]);
  });
});

describe('what is put aside', () => {
  it('is in files without a name, which are closed when all of them has been let go', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-spool-'));
    vi.stubEnv('TMPDIR', folder);
    const spool = new Spool();
    const kept = await Promise.all(['one', 'two'].map((text) => spool.keep(Buffer.from(text))));
    vi.unstubAllEnvs();
    expect(readdirSync(folder)).toEqual([]);
    kept[0]!.free();
    kept[0]!.free();
    expect(String(await kept[1]!.read())).toBe('two');
    kept[1]!.free();
    await expect(kept[1]!.read()).rejects.toThrow();
    rmSync(folder, { recursive: true });
  });
});
