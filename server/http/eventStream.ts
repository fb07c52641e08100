import type { Response } from 'express';
import type { ProgressEvent } from '../../plugin-aura/generation/answer.ts';

/** Server-sent events on a response: one `event:` line with the type, one `data:` line with the JSON. */
export class EventStream {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
    response
      .status(200)
      .set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
  }

  /** Does nothing once the reader has gone. */
  send(event: ProgressEvent): void {
    if (!this.#response.writableEnded && !this.#response.destroyed) this.#response.write(eventText(event));
  }

  end(): void {
    if (!this.#response.writableEnded) this.#response.end();
  }
}

/** JSON escapes line breaks, so that data is always one line. */
export function eventText(event: ProgressEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
