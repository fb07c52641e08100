import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** This machine, on any port: a plugin under development, a model server. */
const LOOPBACK = ['http://127.0.0.1:*', 'http://localhost:*'];

/**
 * What the page may do: its own scripts, workers and WebAssembly; images from data and blobs; modules and answers from https and
 * this machine, because an artist may add plugins and servers by address. Nothing is framed, no text becomes a script.
 *
 * @param inlineScripts hashes of the page's inline scripts, as `sha256-...`
 */
function policy(inlineScripts: readonly string[]): Record<string, string[]> {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'", ...inlineScripts.map((hash) => `'${hash}'`), 'https:', ...LOOPBACK],
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'", 'data:', 'blob:', 'https:', ...LOOPBACK],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  };
}

/** The headers that keep a page to itself, with every answer. */
export function securityHeaders(inlineScripts: readonly string[]): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy(inlineScripts) },
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
