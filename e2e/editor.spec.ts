import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

test('a box is added, picked, moved, taken back and kept over a reload', async ({ aura, page }) => {
  await expectAccessible(page, 'empty');
  await aura.showHostPanels();
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Add', exact: true }).click();
  await expectAccessible(page, 'menu');
  await page.keyboard.press('Escape');
  await aura.press('Control+,');
  await expectAccessible(page, 'settings');
  await page.keyboard.press('Escape');
  await aura.choose('Add', 'Mesh', 'Box');
  await aura.expectParts('Box');
  await aura.picture('editor-box');

  await aura.press('Escape');
  await expect(aura.row('Box')).toHaveAttribute('aria-selected', 'false');
  await aura.viewport.click();
  await expect(aura.row('Box')).toHaveAttribute('aria-selected', 'true');

  await aura.tweak('Position X', 25);
  await aura.undo();
  await expect(aura.field('Position X')).toHaveValue(/^0/);
  await aura.redo();
  await expect(aura.field('Position X')).toHaveValue(/^25/);

  await aura.reload();
  await aura.expectParts('Box');
  await aura.undo();
  await aura.undo();
  await aura.expectNoParts('Box');
  await page.keyboard.press('Control+y');
  await aura.expectParts('Box');
});
