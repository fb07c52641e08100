import type { Response } from 'express';

/** A signal that aborts when the client goes away before it has its answer, or when the time is over (then with a TimeoutError). */
export function requestSignal(response: Response, deadlineMs: number): AbortSignal {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(new DOMException('The deadline has passed.', 'TimeoutError')), deadlineMs);
  response.on('close', () => {
    clearTimeout(late);
    if (!response.writableEnded) controller.abort(new DOMException('The client has gone.', 'AbortError'));
  });
  return controller.signal;
}
