import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Status } from '../plugin-aura/generation/answer.ts';
import type { Orchestrator } from '../plugin-aura/generation/orchestrator.ts';
import type { Config } from './config.ts';
import { Refusal } from './http/problem.ts';
import { refusalOf } from './http/refusalOf.ts';
import type { McpParts } from './mcp/createMcp.ts';
import { mcpRoute } from './mcp/route.ts';
import type { Providers } from './providers/index.ts';
import { aiRoutes } from './routes/ai.ts';
import { description } from './routes/description.ts';
import { page } from './routes/page.ts';
import { sceneRoutes } from './routes/scene.ts';
import { settingsRoutes } from './routes/settings.ts';
import { ScenePages } from './scene/ScenePages.ts';
import { Admission } from './security/admission.ts';
import { securityHeaders } from './security/headers.ts';
import { ownPageOnly } from './security/origin.ts';
import { rateLimit } from './security/rate.ts';
import { requireToken } from './security/token.ts';

export interface AppOptions {
  config: Config;
  orchestrator: Orchestrator;
  /** Loads what is still missing of the vocabulary; left out, it is all there. */
  vocabulary?(): Promise<void>;
  /** What is known of the providers without asking them now. */
  status(): Status;
  /** Whose settings may be looked at and changed; left out, there are none. */
  providers?: Providers;
  /** Builds, draws and writes plans for assistants; left out, or without providers, they cannot come in. */
  geometry?: McpParts['geometry'];
  /** As the description of the API says it. */
  version: string;
  /** Directory of the built page; left out, only the endpoints answer. */
  web?: string;
  /** Hears that somebody opens the page or asks for the status: he will say something soon. */
  onVisit?(): void;
  /** Hears of errors that nobody foresaw; prompts and keys are not in them. */
  onFault?: (error: unknown) => void;
}

/** The companion server, not yet listening. */
export function createApp({
  config,
  orchestrator,
  vocabulary = async () => {},
  status,
  providers,
  geometry,
  version,
  web,
  onVisit = () => {},
  onFault = () => {},
}: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(...securityHeaders(), ownPageOnly(config));
  app.use(['/api', '/mcp'], rateLimit(config), requireToken(config.token));
  app.get(['/', '/api/ai/status'], (_request, _response, next) => {
    onVisit();
    next();
  });
  const admission = new Admission(config);
  const { bodyBytes, deadlineMs } = config;
  app.use(
    '/api/ai',
    aiRoutes({
      orchestrator,
      vocabulary,
      status,
      admission,
      bodyBytes,
      deadlineMs,
      onFault,
    }),
  );
  app.use('/api/openapi.json', description(version));
  const scene = new ScenePages();
  app.use('/api/scene', sceneRoutes(scene, { bodyBytes, deadlineMs, vocabulary }));
  if (providers) app.use('/api/settings', settingsRoutes(providers));
  if (providers && geometry) {
    const within: McpParts['within'] = (work, signal) => {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
      return admission.run(() => work(limited), limited, 'assistant');
    };
    const parts = { version, orchestrator, geometry, scene, vocabulary, within, onFault };
    app.use('/mcp', mcpRoute(parts, { allowed: () => providers.mcp, bodyBytes }));
  }
  if (web !== undefined) app.use(...page(web));
  app.use((request, _response, next) => next(new Refusal('not_found', `There is nothing at ${request.path.slice(0, 200)}.`)));
  app.use(asProblem(onFault));
  return app;
}

function asProblem(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const refusal = refusalOf(error);
    if (response.destroyed) return;
    if (refusal.code === 'internal') onFault(error);
    if (response.headersSent) {
      response.end();
      return;
    }
    response
      .status(refusal.status)
      .set({ ...refusal.headers, 'Cache-Control': 'no-store' })
      .type('application/problem+json')
      .send(JSON.stringify(refusal.details()));
  };
}
