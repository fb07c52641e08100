import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { inRoot } from '../scripts/paths.mjs';
import { expect, test } from './fixtures.ts';

interface Place {
  x: number;
  y: number;
  z: number;
}

/** What the tests ask the page; everything they do goes through the screen. */
interface EditorInPage {
  editor: {
    scene: {
      children: { name: string; position: Place }[];
      getObjectByName(name: string): { position: Place; rotation: Place; scale: Place } | undefined;
    };
    selection: { objects: { name: string }[] };
    history: { undos: unknown[] };
    camera: object;
  };
}

const inPage = <Result>(page: Page, ask: (editor: EditorInPage['editor']) => Result): Promise<Result> =>
  page.evaluate(`(${ask.toString()})(globalThis.editor)`);

const selected = (page: Page) => inPage(page, (editor) => editor.selection.objects.map(({ name }) => name));
const undone = (page: Page) => inPage(page, (editor) => editor.history.undos.length);
const xs = (page: Page) => inPage(page, (editor) => editor.scene.children.map(({ position }) => Math.round(position.x * 1000) / 1000));

/** Where an object's origin, moved by some mm, is in the window. */
async function pixel(page: Page, name: string, by = [0, 0, 0]): Promise<{ x: number; y: number }> {
  const script = `(() => {
    const { position } = editor.scene.getObjectByName(${JSON.stringify(name)});
    const { x, y } = position.clone().add({ x: ${by[0]}, y: ${by[1]}, z: ${by[2]} }).project(editor.camera);
    const box = document.querySelector('#viewport canvas').getBoundingClientRect();
    return { x: box.left + ((x + 1) / 2) * box.width, y: box.top + ((1 - y) / 2) * box.height };
  })()`;
  return page.evaluate(script);
}

async function drag(page: Page, ...[first, ...rest]: { x: number; y: number }[]): Promise<void> {
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

/** What the emulated headset does with buttons and hands it does from one picture to the next. */
const pictures = (page: Page) =>
  page.evaluate(`(async () => {
    for (let count = 0; count < 3; count += 1) await new Promise((drawn) => device.activeSession.requestAnimationFrame(drawn));
  })()`);

const beside = ({ x, y }: { x: number; y: number }, byX: number, byY: number) => ({ x: x + byX, y: y + byY });

test('several things are selected by regions and ranges, moved by typed values and onto corners, each as one step', async ({
  aura,
  page,
}) => {
  await aura.showHostPanels();
  for (const x of [-40, 0, 40]) {
    await aura.choose('Add', 'Mesh', 'Box');
    await aura.field('Position X').fill(String(x));
    await page.keyboard.press('Enter');
  }
  const [first, second, third] = await inPage(page, (editor) => editor.scene.children.map(({ name }) => name));
  const [a, b, c] = [first!, second!, third!];
  await aura.press('Escape');
  await aura.press('Home');
  await page.waitForFunction(() => !document.querySelector('.TreeRow[aria-selected="true"]'));
  await page.waitForTimeout(400);

  // Regions: Ctrl and a drag, then an armed lasso that adds, then a box that takes away.
  const at = { a: await pixel(page, a), b: await pixel(page, b), c: await pixel(page, c) };
  await page.keyboard.down('Control');
  await drag(page, beside(at.a, -90, -130), beside(at.b, -10, 60));
  await page.keyboard.up('Control');
  expect(await selected(page)).toEqual([a, b]);
  await aura.press('l');
  await page.keyboard.down('Shift');
  await drag(page, beside(at.c, -12, -12), beside(at.c, 12, -12), beside(at.c, 12, 12), beside(at.c, -12, 12));
  await page.keyboard.up('Shift');
  expect(await selected(page)).toEqual([a, b, c]);
  await aura.press('b');
  await page.keyboard.down('Control');
  await drag(page, beside(at.a, -40, -40), at.a);
  await page.keyboard.up('Control');
  expect(await selected(page)).toEqual([b, c]);
  await aura.press('Control+i');
  expect(await selected(page)).toEqual([a]);

  // Ranges in the outliner keep their start.
  await aura.row(a).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await selected(page)).toEqual([a, b, c]);
  await aura.row(b).click({ modifiers: ['Shift'] });
  expect(await selected(page)).toEqual([a, b]);
  await aura.row(c).click({ modifiers: ['Control'] });
  expect(await selected(page)).toEqual([a, b, c]);

  // What several have in common; where they differ it says so, and one change is one step.
  const before = await undone(page);
  await expect(aura.field('Position X')).toHaveValue('—');
  await aura.field('Position Z').fill('5');
  await page.keyboard.press('Enter');
  expect(await undone(page)).toBe(before + 1);
  await page.getByTestId('arrange-edit.align.x.min').click();
  expect(await xs(page)).toEqual([-40, -40, -40]);
  await aura.undo();
  await aura.undo();

  // Typed values, while nothing is held and while a handle is.
  await aura.row(a).click();
  await aura.viewport.focus();
  for (const key of ['g', '2', '.', '5', 'x', 'Enter']) await page.keyboard.press(key);
  for (const key of ['e', '4', '5', 'z', 'Enter']) await page.keyboard.press(key);
  for (const key of ['s', '2', 'y', 'Enter', 'w']) await page.keyboard.press(key);
  expect(await undone(page)).toBe(before + 3);
  const moved = await inPage(page, (editor) => {
    const { position, rotation, scale } = editor.scene.children[0] as unknown as { position: Place; rotation: Place; scale: Place };
    return [position.x, (rotation.z * 180) / Math.PI, scale.x, scale.y].map((value) => Math.round(value * 100) / 100);
  });
  expect(moved).toEqual([-37.5, 45, 1, 2]);
  for (const key of ['g', '9', 'Escape']) await page.keyboard.press(key);
  expect(await undone(page)).toBe(before + 3);
  for (let step = 0; step < 3; step += 1) await aura.undo();

  // The corner of one comes to the corner of the other that is under the pointer.
  await page.getByTestId('snap-options').click();
  await page.getByTestId('snap-target').selectOption('vertex');
  await page.keyboard.press('Escape');
  await aura.viewport.focus();
  const half = await page.evaluate<number>('editor.scene.children[0].geometry.parameters.width / 2');
  const from = await pixel(page, a, [half, half, half]);
  const to = await pixel(page, b, [-half, half, half]);
  await page.mouse.move(from.x, from.y);
  await page.keyboard.press('g');
  await page.mouse.move(to.x - 4, to.y + 3, { steps: 4 });
  await expect(page.getByTestId('snap-mark')).toHaveText('Corner');
  await page.mouse.down();
  await page.mouse.up();
  expect((await xs(page))[0]).toBeCloseTo(-2 * half, 3);
  expect(await selected(page)).toEqual([a]);
  await aura.reload();
  expect((await xs(page))[0]).toBeCloseTo(-2 * half, 3);
  await aura.undo();
  expect((await xs(page))[0]).toBe(-40);

  // The tape has the pointer to itself: what is clicked on a handle is measured. It and the regions put each other away.
  await aura.row(a).click();
  const handle = await pixel(page, a);
  const next = await pixel(page, b);
  const entries = await undone(page);
  const tape = page.getByTestId('view.measure');
  const tapes = page.locator('.tapes .tape');
  const cursor = () => aura.viewport.evaluate((canvas) => canvas.style.cursor);
  await tape.click();
  for (const { x, y } of [handle, next]) await page.mouse.click(x, y);
  await expect(tapes).toHaveCount(1);
  expect(await undone(page)).toBe(entries);
  await aura.press('b');
  await expect(tape).toHaveAttribute('aria-pressed', 'false');
  expect([await tapes.count(), await cursor()]).toEqual([0, 'crosshair']);
  await tape.click();
  await expect(page.getByTestId('select.box')).toHaveAttribute('aria-pressed', 'false');
  expect([await tapes.count(), await cursor()]).toEqual([0, 'crosshair']);
  // A finger comes from nowhere.
  const touches = await page.context().newCDPSession(page);
  for (const touchPoints of [[handle], [], [next], []])
    await touches.send('Input.dispatchTouchEvent', { type: touchPoints.length > 0 ? 'touchStart' : 'touchEnd', touchPoints });
  await expect(tapes).toHaveCount(1);
  await aura.press('Escape');
  expect([await tapes.count(), await cursor()]).toEqual([0, '']);

  await test.step('a headset shows the scene around the artist, whose hands select and move; where there is none, that is said', async () => {
    await aura.startAnew();
    await aura.choose('Add', 'Mesh', 'Box');
    await aura.command('virtual reality');
    await expect(aura.notices).toContainText('No headset');
    await expect(page.getByTestId('view.enterVR')).toBeHidden();

    const native = await page.evaluateHandle(() => (navigator as { xr?: EventTarget }).xr);
    await page.evaluate(await readFile(inRoot('node_modules', 'iwer', 'build', 'iwer.min.js'), 'utf8'));
    await page.evaluate('globalThis.device = new IWER.XRDevice(IWER.metaQuest3); device.installRuntime({ forceInstall: true })');
    // The browser's own way in is offered too; this one is not taken.
    await page.evaluate('globalThis.offers = []; navigator.xr.offerSession = (mode) => (offers.push(mode), new Promise(() => {}))');
    await native.evaluate((xr) => xr?.dispatchEvent(new Event('devicechange')));
    await aura.press('Escape');
    await page.getByTestId('view.enterVR').click();
    expect(await page.evaluate('globalThis.offers')).toEqual(['immersive-vr']);
    const up = () => inPage(page, (editor) => editor.scene.children[0]!.position.y);
    const stood = await up();
    // The box is held at 1.3 m ahead; the hand points at it, pulls, closes, goes 10 cm up and opens.
    const box = (await inPage(page, (editor) => editor.scene.children[0]!.name))!;
    const hand = (what: string) => page.evaluate(`device.controllers.right.${what}`);
    await hand('position.set(0, 1.3, -0.1)');
    await hand('quaternion.set(0, 0, 0, 1)');
    await expect.poll(() => page.evaluate('viewport.headset.mode')).not.toBeNull();
    await pictures(page);
    await hand("updateButtonValue('trigger', 1)");
    await pictures(page);
    await hand("updateButtonValue('trigger', 0)");
    await pictures(page);
    expect(await selected(page)).toEqual([box]);
    const size = await page.evaluate<number>('editor.scene.children[0].geometry.parameters.width');
    for (const what of ["updateButtonValue('squeeze', 1)", 'position.set(0, 1.4, -0.1)', "updateButtonValue('squeeze', 0)"]) {
      await hand(what);
      await pictures(page);
    }
    await aura.picture('headset');
    // Its edge of some mm is 40 cm of the room.
    expect((await up()) - stood).toBeCloseTo((0.1 / 0.4) * size, 3);
    expect(await undone(page)).toBe(2);

    await page.evaluate('device.activeSession.end()');
    await expect.poll(() => page.evaluate('viewport.headset.mode')).toBeNull();
    await aura.undo();
    expect(await up()).toBe(stood);
  });
});
