import express, { type RequestHandler } from 'express';

/** Names that carry a hash of their content never change. */
const HASHED = /-[\w-]{8,}\.[\w.]+$/;

/**
 * The readers of compressed pictures and of 3DM, which run in workers and write functions at run time. Their policy is their own: they
 * may do that, and fetch from here, and nothing else.
 */
const DECODER = /[\\/]assets[\\/](basis|rhino)Worker-[\w-]+\.js$/;
const DECODER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; connect-src 'self'";

/** The built editor: what is hashed is kept for ever, the rest is asked for anew (and answered with 304 while it is the same). */
export function page(directory: string): RequestHandler {
  return express.static(directory, {
    index: 'index.html',
    redirect: false,
    setHeaders(response, path) {
      if (DECODER.test(path)) response.setHeader('Content-Security-Policy', DECODER_POLICY);
      response.setHeader(
        'Cache-Control',
        /[\\/](assets|vendor)[\\/]/.test(path) && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
