import { expect, test } from './fixtures.ts';

/** One page for all of it: each step starts from an empty scene, where the one before left things. */
test('fields, menus, palette, outliner, panels and files of the host', async ({ aura, page }) => {
  const { step } = test;
  await aura.showHostPanels();

  await step('a scrubbed number is one entry', async () => {
    await aura.choose('Add', 'Mesh', 'Box');
    const field = aura.field('Position X');
    const box = (await field.boundingBox())!;
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + 10 + step * 8, box.y + 10);
    await page.mouse.up();
    await expect(field).not.toHaveValue('0');
    await aura.undo();
    await expect(field).toHaveValue('0');
    await aura.expectParts('Box');
  });

  await step('what was done last is changed after the fact, as a part of its one entry', async () => {
    await aura.choose('Add', 'Mesh', 'Cylinder');
    await aura.press('F9');
    const last = page.getByTestId('last-operation');
    const height = last.getByRole('spinbutton', { name: 'Height', exact: true });
    await height.fill('35');
    await height.press('Enter');
    await page.getByTestId('tab-geometry').click();
    await expect(aura.field('Height')).toHaveValue('35');
    await aura.picture('last-operation');
    await height.press('Escape');
    await expect(last).toBeHidden();
    await page.getByTestId('tab-object').click();
    await aura.undo();
    await aura.expectNoParts('Cylinder');
    await aura.expectParts('Box');
  });

  await step('names are shown as they are, whatever is in them', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Box');
    await aura.field('Name').fill('<img src=x onerror="document.title=1">');
    await page.keyboard.press('Enter');
    await aura.expectParts('<img src=x onerror="document.title=1">');
    await expect(page.locator('img')).toHaveCount(0);
  });

  await step('menus, palette and outliner work by keyboard alone', async () => {
    await aura.startAnew();
    await page.getByTestId('menu-File').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    await aura.expectParts('Sphere');
    await aura.command('torus knot');
    await aura.expectParts('Torus knot');

    await aura.row('Torus knot').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('Pretzel');
    await page.keyboard.press('Enter');
    await aura.expectParts('Pretzel');
    await page.keyboard.press('ArrowUp');
    await expect(aura.row('Sphere')).toHaveAttribute('aria-selected', 'true');
    await aura.undo();
    await aura.expectParts('Torus knot');

    // From region to region and back, and round the scene.
    const focused = () => page.evaluate(() => document.activeElement?.closest('#menubar, #left, #viewport, #bottom, #right-top')?.id);
    await page.getByTestId('menu-File').focus();
    const visited: unknown[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      visited.push(await focused());
    }
    expect(visited).toEqual(['left', 'viewport', 'bottom', 'viewport']);
    const camera = () =>
      page.evaluate(() => (globalThis as unknown as { editor: { camera: { matrixWorld: object } } }).editor.camera.matrixWorld);
    for (const key of ['ArrowLeft', 'Shift+ArrowUp', '+']) {
      const before = await camera();
      await page.keyboard.press(key);
      expect(await camera(), key).not.toEqual(before);
    }
  });

  await step('several objects are changed together, as one entry', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Box');
    await aura.choose('Add', 'Mesh', 'Sphere');
    await aura.press('a');
    await aura.tweak('Position Y', 40);
    await aura.select('Box');
    await expect(aura.field('Position Y')).toHaveValue('40');
    await aura.undo();
    await expect(aura.field('Position Y')).toHaveValue('10');
    await aura.press('a');
    await aura.press('Control+g');
    await aura.expectParts('Group');
    await aura.press('Delete');
    await aura.expectNoParts('Group', 'Box', 'Sphere');
    await page.keyboard.press('Control+z');
    await aura.expectParts('Group');
  });

  await step('panels fold and stay folded over a reload', async () => {
    await page.getByTestId('fold-right').click();
    await expect(aura.inspector).toBeHidden();
    await aura.reload();
    await expect(aura.inspector).toBeHidden();
    await page.getByTestId('unfold-right').click();
    await expect(aura.inspector).toBeVisible();
  });

  await step('a broken file is said, and changes nothing', async () => {
    await aura.startAnew();
    const chooser = page.waitForEvent('filechooser');
    await aura.choose('File', 'Open project…');
    await (await chooser).setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"scene": 1}') });
    await expect(aura.notices).toContainText('not a project');
    await expect(page.getByTestId('welcome')).toBeVisible();
  });
});
