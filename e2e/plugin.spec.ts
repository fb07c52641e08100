import { expect, test } from './fixtures.ts';

test('Aura is switched off and on in Settings, and leaves nothing behind', async ({ aura, page }) => {
  await aura.make('gold band, size 54');
  const standing = await aura.scene();
  const footprint = () =>
    page.evaluate(() => ({
      elements: document.querySelectorAll('#editor *').length,
      stylesheets: document.styleSheets.length,
      tabs: [...document.querySelectorAll('#editor [role=tab]')].map((tab) => tab.textContent),
    }));

  await aura.choose('Edit', 'Settings…');
  await page.getByTestId('settings').getByTestId('tab-plugins').click();
  const switched = page.getByTestId('plugin-aura');
  await switched.setChecked(false);
  await expect(aura.prompt).toHaveCount(0);
  const without = await footprint();
  expect(without.tabs).not.toContain('AI Chat');
  expect(await aura.scene()).toEqual(standing);
  await aura.picture('plugin-off');

  for (let time = 0; time < 5; time++) {
    await switched.setChecked(true);
    await expect(aura.prompt).toHaveCount(1);
    await switched.setChecked(false);
    await expect(aura.prompt).toHaveCount(0);
  }
  expect(await footprint()).toEqual(without);

  await switched.setChecked(true);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('aura-turn')).toContainText('gold band, size 54');
  await aura.press('Control+z');
  await expect.poll(async () => (await footprint()).tabs).toContain('AI Chat');
});
