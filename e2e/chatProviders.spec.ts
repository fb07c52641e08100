import { test as base, expect } from './fixtures.ts';
import { LIDDED, serveWith, USAGE } from './modelServer.ts';
import type { StandIn } from './standins/StandIn.ts';
import { MODELS, startStandIn } from './standins/servers.ts';

/** A paid provider that sees, and a local one that does not. */
const test = base.extend<object, { models: { gemini: StandIn; ollama: StandIn }; server: Awaited<ReturnType<typeof serveWith>> }>({
  models: [
    async ({ browserName: _any }, use) => {
      const models = { gemini: await startStandIn('gemini'), ollama: await startStandIn('ollama') };
      await use(models);
      await Promise.all(Object.values(models).map((standIn) => standIn.stop()));
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ models }, use) => {
      const server = await serveWith(models);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

/** One page for all of it; each step begins an empty project, with models that have said nothing. */
test('who answers in the chat, what it costs, how it is stopped, asks, looks and varies', async ({ aura, page, models }) => {
  const begin = async (): Promise<void> => {
    for (const standIn of Object.values(models)) standIn.forget();
    await aura.startAnew();
    await page.getByTestId('aura-writer').selectOption('auto');
    await aura.prompt.focus();
  };

  await test.step('a paid run is reckoned before, and its card says who answered and what it cost', async () => {
    await begin();
    await expect(page.getByTestId('aura-estimate')).toContainText(/Price unknown, reckoned as at most \$\d.* a design, perhaps in/);
    models.gemini.always = { said: { text: LIDDED, pieces: 20, usage: USAGE } };
    const turn = await aura.make('a cube of 20 mm with a lid');
    await expect(turn.getByTestId('aura-by')).toHaveText(`gemini, ${MODELS.gemini} · price unknown`);
    await aura.expectParts('Body', 'Lid');
    await aura.picture('chat-paid');
    await page.getByTestId('aura-writer').selectOption('ollama');
    await expect(page.getByTestId('aura-estimate')).toBeHidden();
    models.ollama.always = { said: { text: LIDDED, usage: USAGE } };
    const local = await aura.say('make it oak');
    await expect(local.getByTestId('aura-by')).toHaveText(`ollama, ${MODELS.ollama}`);
  });

  await test.step('one that fails is named with its reason beside who answered, and a stream that is cut leaves one entry', async () => {
    await begin();
    const before = await aura.scene();
    models.gemini.always = { said: { text: LIDDED, pieces: 40, usage: USAGE }, cut: { after: 25, how: 'reset' } };
    models.ollama.always = { said: { text: LIDDED, pieces: 40, usage: USAGE } };
    const turn = await aura.make('a cube of 20 mm with a lid');
    await expect(turn.getByTestId('aura-by')).toContainText('ollama');
    await expect(turn.locator('.failure')).toContainText('Gemini');
    await aura.picture('chat-failover');
    await aura.undo();
    await aura.expectNoParts('Body', 'Lid');
    expect(await aura.scene()).toEqual(before);
  });

  await test.step('Escape stops the model, and nothing has happened', async () => {
    await begin();
    const before = await aura.scene();
    models.gemini.always = { said: { text: LIDDED, pieces: 40, usage: USAGE }, cut: { after: 10, how: 'silence' } };
    await aura.prompt.fill('a cube of 20 mm with a lid');
    await aura.prompt.press('Enter');
    await expect(page.getByTestId('aura-cancel')).toHaveText('Stop');
    await expect.poll(() => models.gemini.asked.length).toBe(1);
    await aura.press('Escape');
    await expect(page.getByTestId('aura-turn').last()).toContainText('Cancelled');
    await models.gemini.asked[0]!.left;
    expect(await aura.scene()).toEqual(before);
  });

  await test.step('where the day’s limit is reached, a sentence says so and what to do', async () => {
    await begin();
    await page.getByTestId('aura-writer').selectOption('gemini');
    const limit = (usd: number) =>
      page.evaluate(
        (value) =>
          fetch('api/settings/limit', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ usd: value }),
          }).then(({ status }) => status),
        usd,
      );
    expect(await limit(0)).toBe(200);
    const turn = await aura.say('a cube of 20 mm with a lid');
    await expect(turn).toContainText(/Gemini is not asked: .* of today's limit of \$0\.00 .* Raise the limit in Settings/);
    await aura.picture('chat-limit');
    await turn.getByTestId('aura-open-providers').click();
    await expect(page.getByTestId('aura-providers')).toBeVisible();
    expect(await limit(5)).toBe(200);
    await page.keyboard.press('Escape');
    await expect(page.getByTestId('settings')).toHaveCount(0);
  });

  await test.step('a question is asked once, answered with a press, or answered “just do it”', async () => {
    await begin();
    const question = JSON.stringify({ question: 'Open on top, or with a lid?', options: ['open', 'with a lid'] });
    models.gemini.play({ said: { text: question, usage: USAGE } });
    models.gemini.always = { said: { text: LIDDED, usage: USAGE } };
    const turns = await page.getByTestId('aura-turn').count();
    const asked = await aura.say('a cube with something on top');
    await expect(asked.getByTestId('aura-reply')).toContainText('Open on top, or with a lid?');
    await expect(asked.getByRole('button', { name: 'Just do it' })).toBeVisible();
    await aura.picture('chat-question');
    await asked.getByRole('button', { name: 'With a lid' }).click();
    await aura.expectParts('Body', 'Lid');
    await expect(page.getByTestId('aura-turn')).toHaveCount(turns + 2);
    expect(models.gemini.asked.at(-1)?.text).toContain('with a lid)');
    expect(models.gemini.asked.at(-1)?.text).toContain('Ask nothing: decide.');
  });

  await test.step('“look at it” sends a picture of the viewport to a model that sees, and to no other', async () => {
    await begin();
    models.gemini.play({ said: { text: LIDDED, usage: USAGE } });
    await expect(page.getByTestId('aura-look')).toBeHidden();
    await aura.make('a cube of 20 mm with a lid');
    await page.getByTestId('aura-look').check();
    models.gemini.play({ said: { text: '{"parameters":[{"name":"side","value":30}]}', usage: USAGE } });
    await aura.make('make it look less squat');
    // The first of the turn: a size that the picture made it lose is asked for again, without a picture.
    const seen = models.gemini.asked.find(({ text }) => text.includes('less squat'));
    const image = /data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/.exec(seen?.text ?? '');
    expect(Buffer.from(image?.[1] ?? '', 'base64').subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(image![1]!.length).toBeGreaterThan(4_000);
    expect(models.gemini.breaks).toEqual([]);
    await aura.picture('chat-look');
    await page.getByTestId('aura-writer').selectOption('ollama');
    await expect(page.getByTestId('aura-look')).toBeHidden();
  });

  await test.step('what is to be hyper-realistic is shown to its maker from three sides, who mends it once, before it is one entry', async () => {
    await begin();
    await page.getByTestId('aura-writer').selectOption('gemini');
    models.gemini.play(
      { said: { text: LIDDED, usage: USAGE } },
      { said: { text: '{"parameters":[{"name":"side","value":30}]}', usage: USAGE } },
    );
    const made = await aura.make('a hyper-realistic cube with a lid');
    const [, looked, ...more] = models.gemini.asked;
    expect(more).toEqual([]);
    const sides = [...(looked?.text ?? '').matchAll(/data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/g)].map(([, data]) => data!);
    expect(new Set(sides.filter((data) => data.length > 1_500)).size).toBe(3);
    await expect(made).toContainText('The model looked at it from three sides and mended side.');
    await aura.tab('history');
    await expect(aura.history.getByTestId('history-entry')).toHaveCount(1);
    expect(models.gemini.breaks).toEqual([]);
    await aura.picture('chat-reviewed');
  });

  await test.step('variations are pictures of what they are, and one that is pressed stands in the scene', async () => {
    await begin();
    await page.getByTestId('aura-writer').selectOption('patterns');
    const made = await aura.make('Bezel set ring with a 1.0 carat round diamond, 18K gold');
    const before = await aura.scene();
    await made.getByTestId('aura-vary').click();
    const cards = page.locator('.AuraVariation');
    await expect(cards).toHaveCount(3);
    await expect(cards.locator('img')).toHaveCount(3);
    const pictures = await cards.locator('img').evaluateAll((images) => images.map((image) => image.getAttribute('src')));
    expect(new Set(pictures).size).toBe(3);
    for (const picture of pictures) expect(picture).toMatch(/^data:image\/(webp|png);base64,.{1500}/);
    await cards.nth(1).click();
    await expect(cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
    expect(await aura.scene()).not.toEqual(before);
    await aura.picture('chat-variations');
    await aura.undo();
    await expect.poll(() => aura.scene()).toEqual(before);
  });
});
