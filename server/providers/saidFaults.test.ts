import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL } from '../../e2e/standins/catalogue/local.ts';
import { OPENAI } from '../../e2e/standins/catalogue/openai.ts';
import { SERVICES } from '../../e2e/standins/catalogue/services.ts';
import type { StandIn } from '../../e2e/standins/StandIn.ts';
import { startStandIn } from '../../e2e/standins/servers.ts';
import { guardFor, outcomeOf } from '../testing/providers.ts';

const CASES = [...OPENAI, ...LOCAL, ...SERVICES];
const SERVERS = [...new Set(CASES.map(({ server }) => server))];

describe.each(SERVERS)('%s says', (server) => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn(server);
  });
  afterEach(() => standIn.forget());
  afterAll(() => standIn.stop());

  it.each(CASES.filter((one) => one.server === server))('$id', async ({ moves, code, finish, requests, says, text }) => {
    const provider = guardFor(server, standIn);
    standIn.play(...moves);
    const outcome = await outcomeOf(provider);
    provider.close();
    expect({ code: Reflect.get(Object(outcome.error), 'code'), finish: outcome.finish, requests: standIn.asked.length }).toEqual({
      code,
      finish,
      requests,
    });
    if (says) expect(String(outcome.error)).toMatch(says);
    if (outcome.error) expect(String(outcome.error)).toMatch(/^ProviderError: [A-Z].*[.]$/);
    if (text !== undefined) expect(outcome.text).toBe(text);
  });
});

describe('LM Studio at an address without /v1', () => {
  it('L2: answers 200 to everything; it is told that the address is wrong', async () => {
    const standIn = await startStandIn('lmstudio');
    const provider = guardFor('llamacpp', standIn);
    standIn.play({ raw: { status: 200, body: { error: 'Unexpected endpoint or method. (POST /chat/completions)' } } });
    expect((await outcomeOf(provider)).error).toMatchObject({ code: 'protocol', message: expect.stringContaining('/v1') });
    provider.close();
    await standIn.stop();
  });
});
