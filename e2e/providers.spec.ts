import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { test as base, expect } from './fixtures.ts';
import { serveWith } from './modelServer.ts';
import type { StandIn } from './standins/StandIn.ts';
import { KEY, MODELS, startStandIn } from './standins/servers.ts';

const CUBE = { text: '{"shape": "cube", "size_mm": 20}', usage: { input: 60, output: 20 } };

/** A server whose artist has still to give the keys, before an Anthropic and a Gemini that want theirs, and an Ollama. */
const test = base.extend<
  object,
  { models: { anthropic: StandIn; gemini: StandIn; ollama: StandIn }; server: Awaited<ReturnType<typeof serveWith>> }
>({
  models: [
    async ({ browserName: _any }, use) => {
      const models = {
        anthropic: await startStandIn('anthropic'),
        gemini: await startStandIn('gemini'),
        ollama: await startStandIn('ollama'),
      };
      await use(models);
      await Promise.all(Object.values(models).map((standIn) => standIn.stop()));
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ models }, use) => {
      const server = await serveWith(models, { keys: false, environment: { GEMINI_API_KEY: KEY } });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

async function openPage(page: Page) {
  await page.keyboard.press('Control+,');
  await page.getByTestId('tab-aura-providers').click();
  const providers = page.getByTestId('aura-providers');
  await expect(providers.getByTestId('aura-provider-ollama')).toBeVisible();
  return providers;
}

async function closePage(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('settings')).toHaveCount(0);
}

const open = async (page: Page, id: string) => {
  const card = page.getByTestId(`aura-provider-${id}`);
  await card.locator('summary .name').click();
  return card;
};

/** One page for all that needs the companion; it remembers from step to step, as it does for an artist. */
test('the page of the providers: keys, how each stands, order and limits, at every width', async ({ aura, page, server, models }) => {
  await test.step('a key travels once, is kept for its owner alone, and never comes back', async () => {
    const sent: string[] = [];
    const came: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('response', async (response) => {
      if (response.url().includes('/api/')) came.push(await response.text().catch(() => ''));
    });
    await openPage(page);
    const card = await open(page, 'anthropic');
    await expect(card).toContainText('Needs a key');
    await expect(card.getByTestId('aura-test-anthropic')).toBeDisabled();
    const field = card.getByTestId('aura-key-anthropic');
    await expect(field).toHaveAttribute('type', 'password');
    await field.fill(KEY);
    await card.getByTestId('aura-key-save-anthropic').click();
    await expect(field).toHaveValue('');
    await expect(card).toContainText('readable by you alone');
    await expect(card).toContainText(`Ready · ${MODELS.anthropic}`);
    expect(sent.filter((request) => request.includes(KEY))).toEqual([expect.stringContaining('/api/settings/key')]);
    expect(came.length).toBeGreaterThan(0);
    expect(came.join('')).not.toContain(KEY);
    expect(await page.content()).not.toContain(KEY);
    const file = join(server.home, 'settings.json');
    expect(await readFile(file, 'utf8')).toContain(KEY);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077).toBe(0);

    models.anthropic.always = { said: CUBE };
    await card.getByTestId('aura-test-anthropic').click();
    await expect(card.getByTestId('aura-result-anthropic')).toContainText('Anthropic answered with a cube.');
    await expect(card.getByTestId('aura-result-anthropic')).toContainText('80 tokens');
    await expect(card).toContainText('1 asked, 0 failed');
    await aura.picture('providers-anthropic');

    await card.getByTestId('aura-key-remove-anthropic').click();
    await expect(card).toContainText('Needs a key');
    expect(await readFile(file, 'utf8')).not.toContain(KEY);
  });

  await test.step('each provider tells how it stands, and what its trial came to in plain words', async () => {
    await closePage(page);
    await openPage(page);
    const gemini = await open(page, 'gemini');
    await expect(gemini).toContainText(`Ready · ${MODELS.gemini}`);
    await expect(gemini).toContainText('Comes from the server’s environment: change it there.');
    await expect(gemini.getByTestId('aura-key-gemini')).toBeHidden();
    await expect(gemini).toContainText(`${models.gemini.origin}/v1beta/openai (from the server’s environment)`);
    await expect(gemini.getByRole('textbox', { name: 'Address' })).toHaveCount(0);
    models.gemini.play({ raw: { status: 429, headers: { 'retry-after': '3600' }, body: { error: { message: 'quota', code: 429 } } } });
    await gemini.getByTestId('aura-test-gemini').click();
    const result = gemini.getByTestId('aura-result-gemini');
    await expect(result).toHaveAttribute('data-tone', 'bad');
    await expect(result).toContainText('Gemini');
    await expect(gemini).toContainText('1 asked, 1 failed');
    models.ollama.play({ said: { text: 'I like cubes.', usage: { input: 60, output: 20 } } });
    const ollama = await open(page, 'ollama');
    await expect(ollama).toContainText('Free: it runs on your computer or network');
    await ollama.getByTestId('aura-test-ollama').click();
    await expect(ollama.getByTestId('aura-result-ollama')).toContainText(/Ollama answered/);
    await expect(page.getByTestId('aura-provider-openai')).toContainText('Needs a key');
    await aura.picture('providers-open');
  });

  await test.step('the order, the model and the day’s limit are kept by the server', async () => {
    await closePage(page);
    const providers = await openPage(page);
    const names = () => providers.locator('.list .name').allTextContents();
    expect(await names()).toEqual([
      'Gemini',
      'Ollama',
      'OpenAI',
      'Anthropic',
      'OpenRouter',
      'Azure OpenAI',
      'LM Studio',
      'llama.cpp',
      'vLLM',
    ]);
    await expect(page.getByTestId('aura-up-gemini')).toBeDisabled();
    await page.getByTestId('aura-up-ollama').click();
    await expect
      .poll(names)
      .toEqual(['Ollama', 'Gemini', 'OpenAI', 'Anthropic', 'OpenRouter', 'Azure OpenAI', 'LM Studio', 'llama.cpp', 'vLLM']);
    const limit = page.getByRole('spinbutton', { name: 'Most for paid providers in a day, in US dollars' });
    await limit.click();
    await limit.fill('0.25');
    await limit.press('Enter');
    await expect(page.getByTestId('aura-spent')).toContainText('spent today');
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('settings')).toHaveCount(0);
    await openPage(page);
    expect((await names()).slice(0, 2)).toEqual(['Ollama', 'Gemini']);
    await expect(limit).toHaveValue(/0\.25/);
    await aura.picture('providers-1280');
  });

  await test.step('the page fits narrow and wide windows, dark and light', async () => {
    await closePage(page);
    const providers = await openPage(page);
    await open(page, 'gemini');
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
      for (const width of [1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => providers.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), `${theme}, ${width}`)
          .toBe(0);
        await aura.picture(`providers-${theme}-${width}`);
      }
    }
  });
});

test('without a companion the page says how to start it, and after a restart finds it again', async ({ page, aura, expectedErrors }) => {
  expectedErrors.push(/Failed to load resource/);
  await page.route('**/api/**', (route) => route.abort());
  await page.keyboard.press('Control+,');
  await page.getByTestId('tab-aura-providers').click();
  const message = page.getByTestId('aura-providers-message');
  await expect(message).toContainText('The companion server does not answer: start it');
  await expect(page.getByTestId('aura-provider-ollama')).toHaveCount(0);
  await aura.picture('providers-away');
  await page.unroute('**/api/**');
  await page.getByTestId('aura-providers-refresh').click();
  await expect(page.getByTestId('aura-provider-ollama')).toBeVisible();
  await expect(message).toBeEmpty();
});
