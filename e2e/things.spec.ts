import { expect, test } from './fixtures.ts';

test('a thing of the library is found, seen, put into the scene, opened into its operations, and taken back', async ({ aura, page }) => {
  await aura.choose('Add', 'Things');
  const panel = page.getByTestId('aura-things');
  await expect(panel.getByRole('heading', { name: 'Tools' })).toBeAttached();
  const before = await aura.scene();

  await panel.getByLabel('Search things').fill('ladder');
  const ladder = panel.getByTestId('aura-thing-create_ladder/Ladder');
  await expect(ladder.locator('img')).toBeVisible({ timeout: 30_000 });
  await aura.picture('things');
  await ladder.click();
  await aura.expectParts(/Ladder/);
  const added = await aura.scene();

  // The design bears the same name as the one operation that it is made of.
  await aura
    .row(/Ladder/)
    .nth(1)
    .click();
  await page.getByTestId('aura-make-editable').click();
  await expect(aura.field('Ladder: rungs')).toHaveValue('8');
  await aura.picture('made-editable');
  await aura.undo();
  expect(await aura.scene()).toEqual(added);
  await aura.undo();
  expect(await aura.scene()).toEqual(before);
});
