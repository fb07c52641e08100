import type { Response } from 'express';

/** A signal that aborts with a TimeoutError when the time is over, or when it is told to. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #late: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#late = setTimeout(() => this.abort(new DOMException('The deadline has passed.', 'TimeoutError')), milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason: Error): void {
    this.#controller.abort(reason);
  }

  clear(): void {
    clearTimeout(this.#late);
  }
}

/** A signal that aborts when the client goes away before it has its answer, or when the time is over (then with a TimeoutError). */
export function requestSignal(response: Response, deadlineMs: number): AbortSignal {
  const deadline = new Deadline(deadlineMs);
  response.on('close', () => {
    deadline.clear();
    if (!response.writableEnded) deadline.abort(new DOMException('The client has gone.', 'AbortError'));
  });
  return deadline.signal;
}
