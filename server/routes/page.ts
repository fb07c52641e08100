import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';
import { pagePolicy } from '../security/headers.ts';

/** Names that carry a hash of their content never change. */
const HASHED = /-[\w-]{8,}\.[\w.]+$/;

/**
 * The readers of compressed pictures and of 3DM, which run in workers and write functions at run time. Their policy is their own: they
 * may do that, and fetch from here, and nothing else.
 */
const DECODER = /[\\/]assets[\\/](basis|rhino)Worker-[\w-]+\.js$/;
const DECODER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; connect-src 'self'";

const PLAYER = /[\\/]player\.html$/;
const CODE = /[\\/](assets|vendor)[\\/][^\\/]+\.(js|css)$/;

/**
 * The frame in which an artist's scripts run: without an origin, so that nothing stored here is theirs, and with nothing to load but the
 * player's own code: no address can be asked, this server's neither. It may be framed by the editor, which no other page may.
 */
function sealPlayer(response: Response): void {
  const code = ['assets', 'vendor'].map((folder) => `${response.req.headers.host ?? ''}/${folder}/`).join(' ');
  response.removeHeader('X-Frame-Options');
  response.setHeader(
    'Content-Security-Policy',
    [
      'sandbox allow-scripts allow-pointer-lock',
      "default-src 'none'",
      `script-src ${code} 'unsafe-eval'`,
      `style-src ${code}`,
      'img-src data: blob:',
      'media-src data: blob:',
      'connect-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
  );
}

/** The page itself, never kept: its scripts bear a nonce of this one answer. */
function entry(directory: string): RequestHandler {
  return async ({ method, path }, response, next) => {
    if ((path !== '/' && path !== '/index.html') || (method !== 'GET' && method !== 'HEAD')) return next();
    const html = await readFile(join(directory, 'index.html'), 'utf8').catch(() => null);
    if (html === null) return next();
    const nonce = randomBytes(16).toString('base64');
    response
      .set({ 'Content-Security-Policy': pagePolicy(nonce), 'Cache-Control': 'no-store' })
      .type('html')
      .send(html.replace(/<(script|link rel="modulepreload")(?=[\s>])/g, `<$1 nonce="${nonce}"`));
  };
}

/** The built editor: what is hashed is kept for ever, the rest is asked for anew (and answered with 304 while it is the same). */
export const page = (directory: string): RequestHandler[] => [entry(directory), files(directory)];

function files(directory: string): RequestHandler {
  return express.static(directory, {
    index: false,
    redirect: false,
    setHeaders(response, path) {
      if (DECODER.test(path)) response.setHeader('Content-Security-Policy', DECODER_POLICY);
      if (PLAYER.test(path)) sealPlayer(response);
      // A frame without an origin is a stranger to this one; the code is nobody's secret.
      if (CODE.test(path)) response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.setHeader(
        'Cache-Control',
        /[\\/](assets|vendor)[\\/]/.test(path) && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
