import type { RequestHandler } from 'express';
import { Refusal } from '../http/problem.ts';

export interface RateOptions {
  /** Requests a second that may go on for ever, and how many more may come at once. */
  rate: number;
  burst: number;
  /** Milliseconds. */
  now?: () => number;
}

/** A token bucket for all clients together: they all sit at the same machine. */
export function rateLimit({ rate, burst, now = () => performance.now() }: RateOptions): RequestHandler {
  let tokens = burst;
  let last = now();
  return (_request, _response, next) => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - last) / 1000) * rate);
    last = time;
    if (tokens >= 1) {
      tokens -= 1;
      return next();
    }
    const seconds = Math.max(1, Math.ceil((1 - tokens) / rate));
    next(
      new Refusal('too_many_requests', `More requests came than the server takes: wait ${seconds} s and send it again.`, {
        headers: { 'Retry-After': String(seconds) },
      }),
    );
  };
}
