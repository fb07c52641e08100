import { type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import {
  keyRequestSchema,
  limitRequestSchema,
  mcpRequestSchema,
  modelRequestSchema,
  orderRequestSchema,
  type ProviderSettings,
  refreshRequestSchema,
  testRequestSchema,
} from '../../plugin-aura/generation/providerSettings.ts';
import { requestSignal } from '../http/departure.ts';
import { Refusal } from '../http/problem.ts';
import { bodyOf, jsonBody, only } from '../http/requestBody.ts';
import { type Providers, SettingRefused } from '../providers/index.ts';
import { FileFault } from '../settings/ownerFile.ts';

const BODY_BYTES = 16 * 1024;
/** Longest time for "ask it for a cube", ms: a local server may have to load its model. */
const TEST_MS = 120_000;

/** The settings of the model providers, under /api/settings. Addresses are not among them: those are the operator's, who has the file. */
export function settingsRoutes(providers: Providers): Router {
  const router = Router({ strict: true });
  const post = <T>(path: string, schema: z.ZodType<T>, act: (body: T, response: Response) => unknown): void => {
    const handler: RequestHandler = async (request, response) => {
      const body = schema.parse(bodyOf(request));
      const result = await refusing(() => act(body, response));
      response.set('Cache-Control', 'no-store').json(result ?? settingsOf(providers));
    };
    router
      .route(path)
      .post(...jsonBody(BODY_BYTES), handler)
      .all(only('POST'));
  };
  router
    .route('/')
    .get((_request, response) => void response.set('Cache-Control', 'no-store').json(settingsOf(providers)))
    .all(only('GET, HEAD'));
  post('/key', keyRequestSchema, ({ provider, key }) => {
    providers.setKey(provider, key);
    void providers.refresh();
  });
  post('/model', modelRequestSchema, (body) => providers.setModel(body.provider, body.model));
  post('/order', orderRequestSchema, ({ order }) => providers.setOrder(order));
  post('/limit', limitRequestSchema, ({ usd }) => providers.setLimit(usd));
  post('/mcp', mcpRequestSchema, ({ allowed }) => providers.setMcp(allowed));
  post('/test', testRequestSchema, (body, response) => providers.test(body.provider, body.model, requestSignal(response, TEST_MS)));
  post('/refresh', refreshRequestSchema, () => providers.refresh());
  return router;
}

/** Everything that the Settings page shows. */
function settingsOf(providers: Providers): ProviderSettings {
  return {
    providers: providers.states(),
    order: [...providers.order],
    fixed: providers.fixed,
    daily_limit_usd: providers.spending.limitUsd,
    spent_today_usd: providers.spending.today,
    mcp: providers.mcp,
  };
}

async function refusing(act: () => unknown): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof SettingRefused) throw new Refusal('setting_refused', error.message, { cause: error });
    if (error instanceof FileFault) throw new Refusal('cannot_store', error.message, { cause: error });
    throw error;
  }
}
