import type { RequestHandler } from 'express';

/** This machine, on any port: a plugin under development, a model server. */
const LOOPBACK = 'http://127.0.0.1:* http://localhost:*';

/**
 * What the page may do: its own scripts, workers and WebAssembly; images from data and blobs; modules and answers from https and
 * this machine, because an artist may add plugins and servers by address. Nothing is framed, no text becomes a script.
 *
 * @param inlineScripts hashes of the page's inline scripts, as `sha256-...`
 */
export function contentPolicy(inlineScripts: readonly string[]): string {
  const inline = inlineScripts.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval'${inline} https: ${LOOPBACK}`,
    "worker-src 'self' blob:",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob: https: ${LOOPBACK}`,
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function securityHeaders(inlineScripts: readonly string[]): RequestHandler {
  const headers = {
    'Content-Security-Policy': contentPolicy(inlineScripts),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
  return (_request, response, next) => {
    response.set(headers);
    next();
  };
}
