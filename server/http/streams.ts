import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import type { FinalEvent, ProgressEvent } from '../../plugin-aura/generation/answer.ts';
import { type Kept, Spool } from './Spool.ts';

type StreamEvent = ProgressEvent | FinalEvent;

/** How long an ended stream can be taken up again or its result fetched. */
const KEPT_MS = 5 * 60_000;
/** Most ended streams that are kept in memory, and most bytes of theirs; the oldest are put aside in files first. */
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
  /** As they are sent. What is kept is kept once: a large result is not held a second time as an object. After the end all are one. */
  #events: Buffer[] = [];
  /** Where each event begins, once they are one, in bytes. */
  #begins = new Uint32Array();
  #aside: Kept | null = null;
  readonly #readers = new Set<Response>();
  #abandon: (reason: Error) => void;
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
  async last(): Promise<FinalEvent | null> {
    return this.#over ? eventOf(await this.#from(this.#begins.length - 1)) : null;
  }

  /** What it holds in memory. */
  get bytes(): number {
    return this.#events.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Puts the events of an ended stream aside. @throws what the spool throws; they are where they were then */
  async putAside(spool: Pick<Spool, 'keep'>): Promise<void> {
    this.#aside = await spool.keep(this.#events[0]!);
    this.#events = [];
  }

  /** Lets go of what was put aside. */
  forget(): void {
    this.#aside?.free();
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
    let at = 0;
    this.#begins = Uint32Array.from(this.#events, ({ byteLength }) => {
      at += byteLength;
      return at - byteLength;
    });
    this.#events = [Buffer.concat(this.#events)];
    this.#ended();
    // thousands may be kept: what they were the answers to is let go
    this.#abandon = () => undefined;
    this.#ended = () => undefined;
  }

  /** Of an ended stream, the events after so many. */
  async #from(after: number): Promise<Buffer> {
    const all = this.#events[0] ?? (await this.#aside!.read());
    return all.subarray(this.#begins[after] ?? all.byteLength);
  }

  /** Writes the events after the number, and what comes then, to a response. */
  async attach(response: Response, after = 0): Promise<void> {
    clearTimeout(this.#lonely);
    const rest = this.#over ? await this.#from(after) : null;
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'Aura-Stream': this.id,
    });
    response.flushHeaders();
    if (rest) {
      response.end(rest);
      return;
    }
    for (const text of this.#events.slice(after)) response.write(text);
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
  /** Those that have ended and are in memory, the oldest first. */
  readonly #ended = new Set<EventLog>();
  readonly #spool: Pick<Spool, 'keep'>;

  constructor(spool: Pick<Spool, 'keep'> = new Spool()) {
    this.#spool = spool;
  }

  open(abandon: (reason: Error) => void, lingerMs: number): EventLog {
    const log = new EventLog(abandon, lingerMs);
    const { id } = log;
    this.#logs.set(id, log);
    log.onEnd(() => {
      this.#ended.add(log);
      // The timer knows the name alone: what is let go before its time is held by nothing then.
      setTimeout(() => this.#forget(id), KEPT_MS).unref();
      this.#makeRoom();
    });
    return log;
  }

  /** Forgets one that ended without a result that anybody could fetch. */
  drop(log: EventLog): void {
    this.#forget(log.id);
  }

  get(id: string): EventLog | undefined {
    return this.#logs.get(id);
  }

  #forget(id: string): void {
    const log = this.#logs.get(id);
    if (!log) return;
    this.#logs.delete(id);
    this.#ended.delete(log);
    log.forget();
  }

  #makeRoom(): void {
    const inMemory = [...this.#ended];
    let bytes = inMemory.reduce((sum, log) => sum + log.bytes, 0);
    for (const [index, log] of inMemory.slice(0, -1).entries()) {
      if (inMemory.length - index <= MOST && bytes <= MOST_BYTES) break;
      bytes -= log.bytes;
      this.#ended.delete(log);
      void this.#putAside(log);
    }
  }

  /** Where there is no disk to put it on, the oldest is gone before its time: memory is what everybody needs. */
  async #putAside(log: EventLog): Promise<void> {
    await log.putAside(this.#spool).catch(() => this.#logs.delete(log.id));
    // Its time may have ended meanwhile.
    if (this.#logs.get(log.id) !== log) log.forget();
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
