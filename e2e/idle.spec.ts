import type { Page } from 'playwright/test';
import { AuraPage } from './AuraPage.ts';
import { expect, test } from './fixtures.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';

test('the solid kernel is fetched when it is first needed, and an editor at rest draws nothing', async ({ page, server }) => {
  const fetched: { url: string; kept: string }[] = [];
  page.context().on('response', async (response) => {
    if (response.url().endsWith('.wasm')) fetched.push({ url: response.url(), kept: (await response.headerValue('cache-control')) ?? '' });
  });
  await countDraws(page);
  const aura = new AuraPage(page);
  await aura.open(server.url);

  await test.step('drawing and editing by hand needs no solids', async () => {
    await aura.choose('Add', 'Mesh', 'Box');
    await aura.undo();
    await aura.saved();
    expect(fetched).toEqual([]);
  });

  await test.step('the kernel is fetched once, to be kept for good', async () => {
    await aura.make('gold band, size 54');
    await aura.make('silver band, size 56');
    expect(fetched).toHaveLength(1);
    expect(fetched[0]!.kept).toContain('immutable');
  });

  await test.step('an idle editor draws nothing, and draws again when something changes', async () => {
    await aura.startAnew();
    await aura.make(SEED_PROMPT);
    await aura.saved();
    expect(await page.evaluate(drawsSoFar)).toBeGreaterThan(0);
    await expect.poll(async () => (await drawnWhile(page, 30)) === 0, { timeout: 20_000 }).toBe(true);
    expect(await drawnWhile(page, 90)).toBe(0);
    const before = await page.evaluate(drawsSoFar);
    await aura.press('r');
    await expect.poll(() => page.evaluate(drawsSoFar)).toBeGreaterThan(before);
  });
});

/** Counts the calls that draw, from before the page's own code runs. */
async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = { draws: 0 };
    Object.assign(globalThis, { drawCounter: counter });
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'clear'] as const) {
      const original = WebGL2RenderingContext.prototype[name] as (...values: unknown[]) => void;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...values: unknown[]) {
          counter.draws += 1;
          return original.apply(this, values);
        },
      });
    }
  });
}

function drawsSoFar(): number {
  return (globalThis as unknown as { drawCounter: { draws: number } }).drawCounter.draws;
}

/** Draw calls during a number of animation frames. */
function drawnWhile(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { drawCounter } = globalThis as unknown as { drawCounter: { draws: number } };
    const before = drawCounter.draws;
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    return drawCounter.draws - before;
  }, frames);
}
