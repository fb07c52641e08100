import type { Page } from 'playwright/test';
import { AuraPage } from './AuraPage.ts';
import { expect, test } from './fixtures.ts';

/** What the tests ask the page about the scene; everything they do goes through the screen. */
interface EditorInPage {
  editor: {
    scene: { getObjectByName(name: string): { position: { x: number }; aspect?: number; scale: { x: number } } | undefined };
    selected: { name: string } | null;
    history: { undos: unknown[] };
  };
}

const inPage = <Result>(page: Page, ask: (editor: EditorInPage['editor']) => Result): Promise<Result> =>
  page.evaluate(`(${ask.toString()})(globalThis.editor)`);

const undone = (page: Page) => inPage(page, (editor) => editor.history.undos.length);

/** One page for all of it; each step begins an empty project. */
test('keys, drags, cameras and menus', async ({ aura, page }) => {
  await aura.showHostPanels();
  await test.step('keys reach the editor whatever has the focus; a text that is being typed keeps its own undo', async () => {
    await aura.choose('Add', 'Mesh', 'Box');
    const x = aura.field('Position X');
    await x.click();
    await x.fill('1-1/2"');
    await x.press('Enter');
    await expect(x).toHaveValue('38.1');
    await expect(x).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(x).toHaveValue('0');
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Box')?.position.x)).toBe(0);
    await page.keyboard.press('Control+y');
    await expect(x).toHaveValue('38.1');

    // Typed, not entered: the text's own undo. The scene stays.
    await page.keyboard.type('7');
    await page.keyboard.press('Control+z');
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Box')?.position.x)).toBeCloseTo(38.1);
    await page.keyboard.press('Escape');

    // Saving commits what is typed.
    await x.click();
    await page.keyboard.type('12');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Box')?.position.x)).toBe(12);

    // A tick box and a button.
    const before = await undone(page);
    const visible = page.getByTestId('object/visible').first();
    await visible.click();
    expect(await undone(page)).toBe(before + 1);
    await page.keyboard.press('Control+z');
    expect(await undone(page)).toBe(before);
    await page.getByTestId('menu-Edit').focus();
    await page.keyboard.press('Control+z');
    expect(await undone(page)).toBe(before - 1);
    await page.keyboard.press('Control+g');
    expect(await inPage(page, (editor) => editor.selected?.name)).toBe('Group');
    await page.keyboard.press('Control+z');
  });

  await test.step('Escape while dragging takes the drag back and nothing else; a number dragged back too', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Box');
    const before = await undone(page);
    const number = aura.field('Position X').locator('..');
    const place = (await number.boundingBox())!;
    await page.mouse.move(place.x + 20, place.y + 8);
    await page.mouse.down();
    await page.mouse.move(place.x + 120, place.y + 8, { steps: 5 });
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Box')?.position.x)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.mouse.move(place.x + 160, place.y + 8);
    await page.mouse.up();
    expect(await inPage(page, (editor) => [editor.scene.getObjectByName('Box')?.position.x, editor.selected?.name])).toEqual([0, 'Box']);
    expect(await undone(page)).toBe(before);

    // The gizmo: its middle handle lies on the box.
    await aura.viewport.hover();
    const handle = await page.evaluate(() => {
      const { viewport, editor } = globalThis as unknown as {
        viewport: { gizmo: { pivot: { position: { clone(): { project(camera: unknown): { x: number; y: number } } } } }; dom: HTMLElement };
        editor: { camera: unknown };
      };
      const at = viewport.gizmo.pivot.position.clone().project(editor.camera);
      const box = viewport.dom.getBoundingClientRect();
      return { x: box.left + ((at.x + 1) / 2) * box.width, y: box.top + ((1 - at.y) / 2) * box.height };
    });
    await page.mouse.move(handle.x + 2, handle.y + 2);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(handle.x + 60, handle.y + 30, { steps: 5 });
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Box')?.position.x)).not.toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await inPage(page, (editor) => [editor.scene.getObjectByName('Box')?.position.x, editor.selected?.name])).toEqual([0, 'Box']);
    expect(await undone(page)).toBe(before);
  });

  await test.step('a camera of the scene shows its own picture, unchanged and undistorted; lights land in view', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Sphere');
    await aura.choose('Add', 'Camera', 'Perspective camera');
    const aspect = await inPage(page, (editor) => editor.scene.getObjectByName('Perspective camera')?.aspect);
    await page.locator('#viewport .header select').first().selectOption({ label: 'Perspective camera' });
    const frame = page.locator('.camera-frame');
    await expect(frame).toBeVisible();
    const box = (await frame.boundingBox())!;
    expect(box.width / box.height).toBeCloseTo(aspect!, 1);
    await aura.picture('editing-camera');
    expect(await inPage(page, (editor) => editor.scene.getObjectByName('Perspective camera')?.aspect)).toBe(aspect);
    await page.locator('#viewport .header select').first().selectOption({ index: 0 });
    await expect(frame).toBeHidden();

    await aura.choose('Add', 'Light', 'Spot light');
    const seen = () =>
      page.evaluate(() => {
        const { editor } = globalThis as unknown as {
          editor: {
            selected: { position: { clone(): { project(camera: unknown): { x: number; y: number } } } };
            camera: { position: { distanceTo(other: unknown): number } };
          };
        };
        const { x, y } = editor.selected.position.clone().project(editor.camera);
        return { edge: Math.max(Math.abs(x), Math.abs(y)), distance: editor.camera.position.distanceTo(editor.selected.position) };
      });
    expect((await seen()).edge).toBeLessThan(0.9);
    // What it shines at is in the middle of the view, here within the sphere, and is seen through it.
    await aura.viewport.click();
    await expect(aura.row('Spot light target')).toHaveAttribute('aria-selected', 'true');
    await aura.select('Spot light');
    await aura.press('f');
    await expect.poll(async () => (await seen()).edge).toBeLessThan(0.1);
    expect((await seen()).distance).toBeGreaterThan(30);
    await aura.picture('editing-spot');
  });

  await test.step('what can be done with a thing is a right click or a key away, in the viewport and in the outliner', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Box');
    // The handles leave the other buttons and the wheel alone.
    const handle = await page.evaluate<{ x: number; y: number }>(`(() => {
      const { x, y } = editor.selected.position.clone().project(editor.camera);
      const box = document.querySelector('#viewport canvas').getBoundingClientRect();
      return { x: box.left + ((x + 1) / 2) * box.width, y: box.top + ((1 - y) / 2) * box.height };
    })()`);
    const away = () => page.evaluate<number>('editor.camera.position.distanceTo(editor.viewCenter)');
    const before = await away();
    await page.mouse.move(handle.x, handle.y);
    await expect.poll(() => page.evaluate('viewport.gizmo.offersHandle')).toBe(true);
    await page.mouse.wheel(0, -200);
    await expect.poll(away).toBeLessThan(before);
    await page.mouse.click(handle.x, handle.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await aura.undo();
    await aura.press('Escape');
    await aura.viewport.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await aura.expectParts('Box', 'Box 2');

    await aura.row('Box').click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.keyboard.type('Crate');
    await page.keyboard.press('Enter');
    await aura.expectParts('Crate', 'Box 2');
    await aura.row('Crate').click({ button: 'right' });
    await aura.picture('editing-menu');
    await page.getByRole('menuitemcheckbox', { name: 'Lock' }).click();
    await aura.row('Box 2').click();
    await aura.press('Delete');
    await aura.viewport.click();
    await expect(aura.row('Crate')).toHaveAttribute('aria-selected', 'false');

    // What is dropped into a folded group stays in sight.
    await aura.choose('Add', 'Group');
    await aura.row('Crate').dragTo(aura.row('Group'));
    await expect(aura.row('Crate')).toHaveAttribute('aria-level', '3');

    await page.setViewportSize({ width: 1024, height: 700 });
    const [statistics, toolbar] = [page.getByTestId('statistics'), page.locator('#viewport > .toolbar')];
    const boxes = await Promise.all([statistics.boundingBox(), toolbar.boundingBox()]);
    expect(boxes[0]!.y + boxes[0]!.height < boxes[1]!.y || boxes[0]!.x > boxes[1]!.x + boxes[1]!.width).toBe(true);
  });
});

test('of two tabs one keeps the project; the other is told, takes over, and loses nothing', async ({ aura, page, server }) => {
  await aura.showHostPanels();
  await aura.choose('Add', 'Mesh', 'Box');
  await aura.saved();
  const second = new AuraPage(await page.context().newPage());
  await second.open(server.url);
  const state = (tab: AuraPage) => tab.page.getByTestId('saved-state');
  await expect(state(second)).toHaveText('Open in another tab: not kept here');
  await second.showHostPanels();
  await second.expectParts('Box');

  // The first goes on; the second has only looked, and takes over what the first had last.
  await aura.choose('Add', 'Mesh', 'Sphere');
  await second.page.getByTestId('take-over').click();
  await expect(state(aura)).toHaveText('Open in another tab: not kept here');
  await second.expectParts('Box', 'Sphere');
  await expect(state(second)).toHaveText('Kept in this browser');
  await second.picture('editing-two-tabs');

  // What is copied in one is pasted in the other.
  await aura.row('Box').click();
  await page.keyboard.press('Control+c');
  await page.waitForFunction(() => localStorage.getItem('aura-editor/copied') !== null);
  await second.press('Control+v');
  await second.expectParts('Box 2');
  await second.undo();
  await second.expectNoParts('Box 2');

  // Both change it: what the first does now is not kept, until it takes over; then what the second had is an earlier project.
  await aura.choose('Add', 'Mesh', 'Cone');
  await second.choose('Add', 'Mesh', 'Torus');
  await aura.page.getByTestId('take-over').click();
  await expect(aura.notices.first()).toContainText('Earlier projects');
  await aura.reload();
  await aura.showHostPanels();
  await aura.expectParts('Box', 'Sphere', 'Cone');
  await second.page.close();
  // It is opened, and what stood here takes its place among the earlier ones.
  const earlier = page.getByTestId('earlier-project');
  await aura.choose('File', 'Earlier projects…');
  await earlier.click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await aura.expectParts('Box', 'Sphere', 'Torus');
  await aura.expectNoParts('Cone');
  await aura.choose('File', 'Earlier projects…');
  await expect(earlier).toHaveCount(1);
  await expect(earlier.locator('img')).toHaveCount(1);
  await aura.picture('earlier-projects');
  await earlier.click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await aura.expectParts('Box', 'Sphere', 'Cone');
});
