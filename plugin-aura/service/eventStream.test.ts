import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventStream, type ServerEvent } from './eventStream.ts';

function streamOf(chunks: readonly Uint8Array[], cancelled: () => void = () => undefined): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[next++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: cancelled,
  });
}

async function eventsOf(chunks: readonly Uint8Array[]): Promise<ServerEvent[]> {
  const events: ServerEvent[] = [];
  for await (const event of readEventStream(streamOf(chunks))) events.push(event);
  return events;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('event stream', () => {
  it('reads type and data of each event', async () => {
    expect(await eventsOf([bytes('event: phase\ndata: {"percent":10}\n\nevent: answer\ndata: {}\n\n')])).toEqual([
      { type: 'phase', data: '{"percent":10}' },
      { type: 'answer', data: '{}' },
    ]);
  });

  it('joins data lines, keeps the id, skips comments and unknown fields, and calls an event without a type "message"', async () => {
    expect(await eventsOf([bytes(': hello\nid: 7\ndata: one\ndata:two\ndata\n\n')])).toEqual([
      { type: 'message', id: '7', data: 'one\ntwo\n' },
    ]);
  });

  it('drops an event that the stream leaves unfinished, and events without data', async () => {
    expect(await eventsOf([bytes('event: phase\n\nevent: answer\ndata: {}')])).toEqual([]);
  });

  it('reads the same wherever the network cuts the bytes, and whichever line ends are used', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((word) => word.replace(/[\r\n]/g, ' '));
    const sent = fc.array(fc.record({ type: fc.constantFrom('phase', 'answer'), data: fc.array(text, { minLength: 1, maxLength: 3 }) }), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(sent, fc.constantFrom('\n', '\r\n', '\r'), fc.integer({ min: 1, max: 7 }), async (events, end, size) => {
        const written = events
          .map(({ type, data }) => [`event: ${type}`, ...data.map((line) => `data: ${line}`), '', ''].join(end))
          .join('');
        const whole = bytes(`${written}: end${end}`);
        const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) => whole.slice(index * size, (index + 1) * size));
        expect(await eventsOf(chunks)).toEqual(events.map(({ type, data }) => ({ type, data: data.join('\n') })));
      }),
    );
  });

  it('lets the connection go when the reader stops half way', async () => {
    let cancelled = false;
    const stream = streamOf([bytes('data: 1\n\n'), bytes('data: 2\n\n'), bytes('data: 3\n\n')], () => {
      cancelled = true;
    });
    for await (const _event of readEventStream(stream)) break;
    expect(cancelled).toBe(true);
  });
});
