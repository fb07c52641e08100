import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { FinalEvent, ProgressEvent } from '../../plugin-aura/generation/answer.ts';

type StreamEvent = ProgressEvent | FinalEvent;

/** How long an ended stream can be taken up again or its result fetched. */
const KEPT_MS = 5 * 60_000;
/** Most streams that are kept, and most bytes of those that have ended; the oldest ended one goes first. */
const MOST = 256;
const MOST_BYTES = 24 * 2 ** 20;
/** Keeps proxies from closing a connection on which nothing happens. */
const HEARTBEAT_MS = 15_000;

/**
 * The events of one request, each with its number, kept so that a reader whose connection broke can go on where it was. The work
 * goes on for `lingerMs` while nobody reads; without that it ends with its last reader.
 */
export class EventLog {
  readonly id = randomUUID();
  /** As they are sent. What is kept is kept once: a large result is not held a second time as an object. */
  readonly #events: Buffer[] = [];
  readonly #readers = new Set<Response>();
  readonly #abandon: (reason: Error) => void;
  readonly #lingerMs: number;
  #over = false;
  #lonely: NodeJS.Timeout | undefined;
  #ended: () => void = () => undefined;

  constructor(abandon: (reason: Error) => void, lingerMs: number) {
    this.#abandon = abandon;
    this.#lingerMs = lingerMs;
  }

  get over(): boolean {
    return this.#over;
  }

  /** How it ended, once it has. */
  get last(): FinalEvent | null {
    return this.#over ? eventOf(this.#events.at(-1)!) : null;
  }

  get bytes(): number {
    return this.#events.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  onEnd(listener: () => void): void {
    this.#ended = listener;
  }

  send(event: StreamEvent): void {
    if (this.#over) return;
    const text = Buffer.from(eventText(event, this.#events.length + 1));
    this.#events.push(text);
    for (const reader of this.#readers) reader.write(text);
    if (event.type !== 'result' && event.type !== 'error') return;
    this.#over = true;
    clearTimeout(this.#lonely);
    for (const reader of this.#readers) reader.end();
    this.#ended();
  }

  /** Writes the events after the number, and what comes then, to a response. */
  attach(response: Response, after = 0): void {
    clearTimeout(this.#lonely);
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'Aura-Stream': this.id,
    });
    response.flushHeaders();
    for (const text of this.#events.slice(after)) response.write(text);
    if (this.#over) {
      response.end();
      return;
    }
    this.#readers.add(response);
    const heart = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heart);
      this.#readers.delete(response);
      if (this.#readers.size === 0 && !this.#over) this.#leave();
    });
  }

  /** Ends the work: whoever asked wants it no more. */
  cancel(): void {
    if (!this.#over) this.#abandon(new DOMException('The client has cancelled.', 'AbortError'));
  }

  #leave(): void {
    const gone = (): void => this.#abandon(new DOMException('The client has gone.', 'AbortError'));
    if (this.#lingerMs === 0) gone();
    else this.#lonely = setTimeout(gone, this.#lingerMs).unref();
  }
}

/** The streams of the last minutes, by their ids. */
export class EventLogs {
  readonly #logs = new Map<string, EventLog>();

  open(abandon: (reason: Error) => void, lingerMs: number): EventLog {
    const log = new EventLog(abandon, lingerMs);
    const { id } = log;
    this.#logs.set(id, log);
    log.onEnd(() => {
      // The timer knows the name alone: what had to make room before its time is let go then, and not at the end of it.
      setTimeout(() => this.#logs.delete(id), KEPT_MS).unref();
      this.#makeRoom();
    });
    this.#makeRoom();
    return log;
  }

  /** Forgets one that ended without a result that anybody could fetch. */
  drop(log: EventLog): void {
    this.#logs.delete(log.id);
  }

  get(id: string): EventLog | undefined {
    return this.#logs.get(id);
  }

  /** The one that ended last stays, however large it is. */
  #makeRoom(): void {
    const ended = [...this.#logs.values()].filter(({ over }) => over);
    let bytes = ended.reduce((sum, log) => sum + log.bytes, 0);
    for (const log of ended.slice(0, -1)) {
      if (this.#logs.size <= MOST && bytes <= MOST_BYTES) break;
      bytes -= log.bytes;
      this.#logs.delete(log.id);
    }
  }
}

/** The final event again, out of the text that was made of it. */
function eventOf(sent: Buffer): FinalEvent {
  const text = sent.toString();
  return JSON.parse(text.slice(text.indexOf('\ndata: ') + '\ndata: '.length)) as FinalEvent;
}

/** JSON escapes line breaks, so that data is always one line. */
export function eventText(event: StreamEvent, number: number): string {
  return `id: ${number}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
