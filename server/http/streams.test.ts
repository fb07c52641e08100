import { afterEach, describe, expect, it, vi } from 'vitest';
import { heapInUse } from '../testing/heap.ts';
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

  it('are kept for five minutes after their end, however long they ran', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const logs = new EventLogs();
    const log = logs.open(nobody, 0);
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(logs.get(log.id)).toBe(log);
    end(log);
    vi.advanceTimersByTime(5 * MINUTE_MS - 1);
    expect(logs.get(log.id)?.last).toMatchObject({ type: 'error' });
    vi.advanceTimersByTime(1);
    expect(logs.get(log.id)).toBeUndefined();
  });

  it('make room for others, the oldest first, and running ones never', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const logs = new EventLogs();
    const running = logs.open(nobody, 0);
    const ended = Array.from({ length: 256 }, () => logs.open(nobody, 0));
    for (const log of ended) end(log);
    logs.open(nobody, 0);
    expect([running, ended[0]!, ended[1]!, ended[2]!].map(({ id }) => logs.get(id) !== undefined)).toEqual([true, false, false, true]);
  });

  it('make room for others where they are large, and the last one stays', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const logs = new EventLogs();
    const large = Array.from({ length: 3 }, () => logs.open(nobody, 0));
    for (const log of large) {
      log.send({ type: 'warning', message: 'x'.repeat(13 * 2 ** 20) });
      end(log);
    }
    expect(large.map(({ id }) => logs.get(id) !== undefined)).toEqual([false, false, true]);
    expect(large[2]!.last).toMatchObject({ type: 'error' });
  });

  it('that had to make room are held by nothing any more', async () => {
    const logs = new EventLogs();
    const first = new WeakRef(logs.open(nobody, 0));
    end(first.deref()!);
    for (let others = 0; others < 257; others++) end(logs.open(nobody, 0));
    // What a weak reference gave stays until the turn is over.
    await new Promise((resolve) => setImmediate(resolve));
    heapInUse();
    expect(first.deref()).toBeUndefined();
  });
});
