import express, { type RequestHandler } from 'express';

/** Names that carry a hash of their content never change. */
const HASHED = /-[\w-]{8,}\.[\w.]+$/;

/** The built editor: what is hashed is kept for ever, the rest is asked for anew (and answered with 304 while it is the same). */
export function page(directory: string): RequestHandler {
  return express.static(directory, {
    index: 'index.html',
    redirect: false,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        /[\\/](assets|vendor)[\\/]/.test(path) && HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}
