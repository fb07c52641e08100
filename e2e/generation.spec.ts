import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';
const PHASES = [
  'Design intent analysis',
  'Construction plan',
  'Material specifications',
  'Validation & enhancement',
  'Final assembly',
  'Output',
];

/** One page and one ring for all of it: all steps but the last leave the ring as it was made. */
test('words become a ring, which is taken back, opened, moved by its parameters and there again after a reload', async ({ aura, page }) => {
  const { step } = test;
  const empty = await aura.scene();
  const turn = await aura.make(SEED_PROMPT);
  const made = await aura.scene();
  const entries = aura.history.getByTestId('history-entry');

  await step('the chat tells how', async () => {
    await turn.getByTestId('aura-phases').locator('summary').click();
    for (const phase of PHASES) await expect(turn.getByText(phase, { exact: true }).first()).toBeVisible();
    await aura.expectParts('Gold bezel set ring', 'Round diamond', 'Ring: shank, bezel', 'Shank', 'Bezel');
    await aura.picture('ring');

    await turn.getByTestId('aura-plan').locator('summary').click();
    await expect(turn.getByTestId('aura-plan')).toContainText('create_shank');
    await expect(turn.getByTestId('aura-plan')).toContainText('create_bezel_setting');
    await turn.getByTestId('aura-materials').locator('summary').click();
    await expect(turn.getByTestId('aura-materials')).toContainText('18K yellow gold');
    await expect(turn.getByTestId('aura-materials')).toContainText('IOR 2.4');
    await turn.getByTestId('aura-metadata').locator('summary').click();
    await expect(turn.getByTestId('aura-metadata')).toContainText('Jewelry');
    await turn.getByTestId('aura-report').locator('summary').click();
    await expect(turn.getByTestId('aura-report')).toContainText('1 ct');
    await aura.picture('ring-answer');
    await expectAccessible(page, 'a ring');
  });

  await step('one undo takes the whole generation back, one redo brings it again', async () => {
    expect(made).not.toEqual(empty);
    await aura.undo();
    await aura.expectNoParts(/diamond/i);
    expect(await aura.scene()).toEqual(empty);

    await aura.redo();
    await aura.expectParts(/diamond/i);
    expect(await aura.scene()).toEqual(made);
  });

  await step('the history opens a generation into its operations', async () => {
    await aura.tab('history');
    await expect(entries).toHaveCount(1);
    await entries.getByTestId('history-open').click();
    for (const operation of ['Shank', 'Round diamond', 'Bezel', 'Ring']) await expect(aura.history).toContainText(operation);
    await aura.picture('history');
  });

  await step('a parameter moves everything that hangs on it, as one entry of the history', async () => {
    const small = await aura.sizes();
    expect(small.get('Round diamond')![0]).toBeCloseTo(6.45, 1);

    await aura.tweak('Carat', 2);
    await expect
      .poll(async () => (await aura.sizes()).get('Round diamond')![0])
      .toBeCloseTo(small.get('Round diamond')![0] * Math.cbrt(2), 4);
    expect((await aura.sizes()).get('Ring: shank, bezel')![1]).toBeGreaterThan(small.get('Ring: shank, bezel')![1]);
    await aura.picture('ring-two-carat');

    await aura.undo();
    await expect.poll(() => aura.sizes()).toEqual(small);
    await aura.undo();
    await aura.expectNoParts(/diamond/i);
    await aura.redo();
    await aura.expectParts(/diamond/i);
  });

  await step('scene, history, chat and selection are there again after a reload', async () => {
    await aura.select('Round diamond');
    const before = await aura.scene();
    await aura.reload();

    await expect(aura.row('Round diamond')).toHaveAttribute('aria-selected', 'true');
    expect(await aura.scene()).toEqual(before);
    await expect(page.getByTestId('aura-turn')).toHaveCount(1);
    await expect(page.getByTestId('aura-turn')).toContainText(SEED_PROMPT);
    await aura.picture('ring-reloaded');
    await aura.undo();
    await aura.expectNoParts(/diamond/i);
    await aura.redo();
    await aura.expectParts(/diamond/i);
  });

  await step('dragging a slider is one entry, however far it went', async () => {
    await aura.select('Gold bezel set ring');
    const slider = page.locator('#right-bottom').getByRole('slider', { name: 'Carat' });
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
    await page.mouse.down();
    for (const share of [0.3, 0.4, 0.5, 0.6]) await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.mouse.up();
    await expect.poll(async () => (await aura.sizes()).get('Round diamond')![0]).toBeGreaterThan(7);
    if (await aura.history.isHidden()) await aura.tab('history');
    await expect(entries).toHaveCount(2);
  });

  await step('what is not as it was asked for stands on the card itself', async () => {
    await page.getByTestId('aura-mode').getByText('New', { exact: true }).click();
    const other = await aura.make('a bookshelf with 300 shelves');
    await expect(other.locator('.note.warning')).toHaveText([/“300” was asked for/, /cannot be made/]);
    await expect(other.getByTestId('aura-report')).toContainText('finding');
    await aura.picture('warned');
  });

  await step('the parts of a thing stand below it, each in a row of its own, and the arrows walk along them', async () => {
    const tree = page.getByTestId('aura-outliner').getByRole('tree');
    await tree.getByRole('treeitem').filter({ hasText: 'Bookshelf' }).last().click();
    await tree.press('ArrowRight');
    const parts = tree.getByRole('treeitem', { level: 3 });
    for (const name of ['Side', 'Shelf', 'Back panel']) await expect(parts.filter({ hasText: name })).toBeInViewport();
    for (const name of ['Side', 'Shelf']) {
      await tree.press('ArrowDown');
      await expect(parts.and(tree.locator('[aria-selected="true"]'))).toContainText(name);
    }
    await aura.picture('parts');
  });
});
