import express, { type Request, type RequestHandler } from 'express';
import { Refusal } from './problem.ts';

/** Reads a JSON body of at most `bytes`; refuses another type before reading, so that no simple form of a foreign page gets through. */
export function jsonBody(bytes: number): RequestHandler[] {
  const requireJson: RequestHandler = (request, _response, next) => {
    if (request.is('application/json')) return next();
    const sent = request.get('content-type');
    next(
      new Refusal(
        'wrong_content_type',
        sent === undefined
          ? 'Send a JSON body, with the header "Content-Type: application/json".'
          : `Send the body as "application/json", not as "${sent.slice(0, 80)}".`,
      ),
    );
  };
  return [requireJson, express.json({ limit: bytes, strict: false })];
}

/** True where the client reads progress; JSON is the answer to everybody else. */
export function wantsEvents(request: Request): boolean {
  return request.accepts(['application/json', 'text/event-stream']) === 'text/event-stream';
}

/** @throws Refusal for a request without a body */
export function bodyOf(request: Request): unknown {
  const body: unknown = request.body;
  if (body === undefined) throw new Refusal('not_json', 'The body is empty: send one JSON object, for instance {"prompt": "a ring"}.');
  return body;
}

/** Refuses every other method, and says which there are. */
export function only(methods: string): RequestHandler {
  return (request, _response, next) =>
    next(
      new Refusal('method_not_allowed', `This address answers to ${methods}, not to ${request.method}.`, { headers: { Allow: methods } }),
    );
}
