import type { RequestHandler } from 'express';
import { openApiDocument } from '../http/openapi.ts';
import { Refusal } from '../http/problem.ts';

/** The OpenAPI document of the API; it is made once, when it is first asked for. */
export function description(version: string): RequestHandler {
  let text: string | undefined;
  return (request, response, next) => {
    if (request.path !== '/') return next();
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return next(
        new Refusal('method_not_allowed', `This address answers to GET, HEAD, not to ${request.method}.`, {
          headers: { Allow: 'GET, HEAD' },
        }),
      );
    text ??= JSON.stringify(openApiDocument(version));
    response.set('Cache-Control', 'no-cache').type('application/json').send(text);
  };
}
