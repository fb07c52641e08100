import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** This machine, on any port: a plugin under development, a model server. */
const LOOPBACK = ['http://127.0.0.1:*', 'http://localhost:*'];

const FETCHED = ["'self'", 'data:', 'blob:', 'https:', ...LOOPBACK];

/**
 * What an answer may do that is opened as a page or run as a worker: its own scripts, workers and WebAssembly; images from data and
 * blobs; answers from https and this machine, because an artist may bring files and servers by address. Nothing is framed, no text
 * becomes a script.
 */
const POLICY: Readonly<Record<string, string[]>> = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'", 'blob:'],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  mediaSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: FETCHED,
  frameSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * The same for the editor's own page, where plugins come from any address that the artist has added: the scripts that bear the answer's
 * nonce run, and what they import; no address is open to anything else, so that markup which slipped in brings no script from anywhere.
 */
export const pagePolicy = (nonce: string): string =>
  Object.entries({ ...POLICY, scriptSrc: [`'nonce-${nonce}'`, "'strict-dynamic'", "'wasm-unsafe-eval'"] })
    .map(([name, sources]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`)
    .join(';');

/** The headers that keep a page to itself, with every answer. */
export function securityHeaders(): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: POLICY },
      crossOriginEmbedderPolicy: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      // It is reached over plain http, on this machine.
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
    (_request, response, next) => {
      response.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
      next();
    },
  ];
}
