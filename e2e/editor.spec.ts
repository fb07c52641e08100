import { expect, test } from './fixtures.ts';

test('a box is added, picked, moved, taken back and kept over a reload', async ({ aura, page }) => {
  await aura.showHostPanels();
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
