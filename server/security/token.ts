import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Refusal } from '../http/problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/** Where a token is set, whoever asks has to send it, as `Authorization: Bearer` or `X-Aura-Token`; never in an address, which is logged. */
export function requireToken(token: string | undefined): RequestHandler {
  if (token === undefined) return (_request, _response, next) => next();
  const wanted = digest(token);
  return (request, _response, next) => {
    const sent = request.get('x-aura-token') ?? /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
    // Digests are of one length, so that the comparison takes the same time whatever was sent.
    if (sent !== undefined && timingSafeEqual(digest(sent), wanted)) return next();
    next(
      new Refusal(
        'token_required',
        'This server wants its access token: open it with the address that its operator gave you, or send the header X-Aura-Token.',
        {
          headers: { 'WWW-Authenticate': 'Bearer realm="aura"' },
        },
      ),
    );
  };
}
