import type { Response } from 'express';

/** A signal that aborts when the client goes away before it has its answer, or when the time is over (then with a TimeoutError). */
export function requestSignal(response: Response, deadlineMs: number): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableEnded) gone.abort(new DOMException('The client has gone.', 'AbortError'));
  });
  return AbortSignal.any([gone.signal, AbortSignal.timeout(deadlineMs)]);
}
