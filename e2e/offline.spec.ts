import { AuraPage } from './AuraPage.ts';
import { expect, test } from './fixtures.ts';
import { startServer } from './server.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';

test('without a server the page answers by itself, with the same design, and the chat says so', async ({ page }) => {
  const server = await startServer();
  const aura = new AuraPage(page);
  await aura.open(server.url);
  await aura.make(SEED_PROMPT);
  const served = await aura.sizes();
  await page.getByTestId('aura-mode-new').click();
  await aura.undo();
  await server.stop();

  const turn = await aura.make(SEED_PROMPT);
  await expect(turn).toContainText(/offline, in this page/);
  await expect(turn).toContainText(/answered offline in the page/);
  expect(await aura.sizes()).toEqual(served);
  await aura.picture('ring-offline');
});
