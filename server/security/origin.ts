import type { Request, RequestHandler } from 'express';
import { Refusal } from '../http/problem.ts';

/** Names under which the loopback is known to a browser. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Lets in only what was meant for this server and comes from its own page.
 *
 * `Host` must name the loopback and this port: a name that someone else's DNS points at the loopback (DNS rebinding) is refused.
 * `Origin`, where there is one, must be this server's page, and `Sec-Fetch-Site` no other site, save for opening the page itself.
 */
export const ownPageOnly: RequestHandler = (request, _response, next) => {
  if (!isOwn(request, request.headers.host)) {
    return next(new Refusal('host_refused', 'This server answers on 127.0.0.1 and localhost only: open it under one of these names.'));
  }
  const origin = request.headers.origin;
  if (origin !== undefined && !(origin.startsWith('http://') && isOwn(request, origin.slice('http://'.length)))) {
    return next(new Refusal('origin_refused', 'Only the page that this server gave may ask it.'));
  }
  const site = request.headers['sec-fetch-site'];
  const opening = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate' && !request.path.startsWith('/api/');
  if ((site === 'cross-site' || site === 'same-site') && !opening) {
    return next(new Refusal('origin_refused', 'Only the page that this server gave may ask it.'));
  }
  next();
};

function isOwn(request: Request, authority: string | undefined): boolean {
  const parts = /^(\[[0-9a-f:]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(authority ?? '');
  if (!parts) return false;
  return LOOPBACK.has(parts[1]!.toLowerCase()) && Number(parts[2] ?? 80) === request.socket.localPort;
}
