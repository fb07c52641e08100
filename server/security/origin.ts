import type { Request, RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { Refusal } from '../http/problem.ts';
import { isLoopback } from './addresses.ts';

/** Names under which the loopback is known to a browser. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** The page's own code: nobody's secret, and asked for by the frame of scripts, which has no origin. */
const CODE = /^\/(assets|vendor)\/[\w.-]+\.(js|css)$/;
const FOREIGN = 'Only the page that this server gave may ask it.';

interface Authority {
  name: string;
  port: number | null;
}

/**
 * Lets in only what was meant for this server and comes from its own page.
 *
 * `Host` must name the loopback and this port: a name that someone else's DNS points at the loopback (DNS rebinding) is refused.
 * `Origin`, where there is one, must be this server's page, and `Sec-Fetch-Site` no other site, save for opening the page itself.
 * A server that listens beyond this computer has besides its own address, and the names that its operator gave it (at any port, since
 * something may stand before it).
 */
export function ownPageOnly({ host, hosts }: Pick<Config, 'host' | 'hosts'>): RequestHandler {
  const beyond = !isLoopback(host);
  const given = new Set(beyond ? hosts.map((name) => name.toLowerCase()) : []);

  const isOwn = ({ socket }: Request, authority: Authority | null): boolean => {
    if (!authority) return false;
    const { name, port } = authority;
    if (given.has(name)) return true;
    if ((port ?? 80) !== socket.localPort) return false;
    if (LOOPBACK.has(name)) return true;
    return beyond && (name === host.toLowerCase() || name.replace(/^\[|\]$/g, '') === plainAddress(socket.localAddress));
  };

  return (request, _response, next) => {
    if (timesSent(request, 'host') !== 1 || !isOwn(request, authorityOf(request.headers.host)))
      return next(new Refusal('host_refused', 'This server answers on 127.0.0.1 and localhost only: open it under one of these names.'));
    const { origin } = request.headers;
    if (request.method === 'GET' && CODE.test(request.path) && (origin === undefined || origin === 'null')) return next();
    if (origin !== undefined && !isOwnOrigin(request, origin, isOwn, given)) return next(new Refusal('origin_refused', FOREIGN));
    const site = request.headers['sec-fetch-site'];
    const opening =
      request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate' && !/^\/(api|mcp)(\/|$)/i.test(request.path);
    if ((site === 'cross-site' || site === 'same-site') && !opening) return next(new Refusal('origin_refused', FOREIGN));
    next();
  };
}

function isOwnOrigin(
  request: Request,
  origin: string,
  isOwn: (request: Request, authority: Authority | null) => boolean,
  given: ReadonlySet<string>,
): boolean {
  const parts = /^(https?):\/\/(.*)$/.exec(origin);
  if (!parts) return false;
  const authority = authorityOf(parts[2]);
  // Its own socket speaks plain http; https is spoken by what an operator has put before it.
  return isOwn(request, authority) && (parts[1] === 'http' || given.has(authority?.name ?? ''));
}

/** A host and port as they are written; null where they are not. */
function authorityOf(text: string | undefined): Authority | null {
  const parts = /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+)(?::(\d{1,5}))?$/i.exec(text ?? '');
  if (!parts) return null;
  return { name: parts[1]!.toLowerCase().replace(/\.$/, ''), port: parts[2] === undefined ? null : Number(parts[2]) };
}

const plainAddress = (address: string | undefined): string => (address ?? '').replace(/^::ffff:/i, '');

/** How often a header was sent: Node keeps only the first of some, and another program may keep the last. */
function timesSent({ rawHeaders }: Request, name: string): number {
  return rawHeaders.filter((header, index) => index % 2 === 0 && header.toLowerCase() === name).length;
}
