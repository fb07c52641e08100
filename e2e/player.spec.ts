import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

const SCRIPT = `const reached = [];
const forbidden = {
	page: () => parent.document.body,
	storage: () => localStorage.length,
	database: () => indexedDB.open('any'),
	cookies: () => document.cookie,
	worker: () => new Worker('/assets/any.js'),
};
function init() {
	for (const [name, reach] of Object.entries(forbidden)) {
		try { reach(); reached.push(name); } catch {}
	}
}
async function start() {
	for (const address of ['/', '/v1/status', 'https://example.com/']) {
		await fetch(address).then(() => reached.push(address), () => {});
		await import(address).then(() => reached.push('module ' + address), () => {});
	}
	await new Promise((done) => {
		const picture = new Image();
		picture.onload = () => { reached.push('picture'); done(); };
		picture.onerror = done;
		picture.src = '/assets/any.png';
	});
	this.userData.done = true;
}
function update(event) {
	this.rotation.y = event.time / 500;
	if (this.userData.done) throw new Error('reached: ' + (reached.join(', ') || 'nothing') + ', THREE ' + THREE.REVISION);
}
function keydown(event) { throw new Error('key ' + event.key); }
`;

interface InPage {
  editor: {
    scene: { children: { rotation: { y: number } }[] };
    history: { undos: unknown[]; enabled: boolean };
    scripts: { entries(): [string, { source: string }[]][] };
  };
}

test('scripts are written, kept as steps, and run on Play only, where they reach neither page nor storage nor server', async ({
  aura,
  page,
  expectedErrors,
}) => {
  // The frame's policy says so in the console, once for each that was tried.
  expectedErrors.push(/Content Security Policy|Content-Security-Policy|violates|sandboxed|net::ERR|Failed to load|CORS/i);
  const state = () =>
    page.evaluate(() => {
      const { scene, history, scripts } = (globalThis as unknown as InPage).editor;
      return {
        turned: scene.children[0]?.rotation.y,
        undos: history.undos.length,
        enabled: history.enabled,
        source: scripts.entries()[0]?.[1][0]?.source,
      };
    });
  await aura.choose('Add', 'Mesh', 'Box');
  // Nothing of the plugin's stands in the scene: what came to the front with the box stays there without it.
  await aura.press('Escape');
  await expect(page.getByTestId('tab-outliner')).toHaveAttribute('aria-selected', 'true');
  await aura.select('Box');
  await aura.tab('script');
  await page.getByTestId('script-new').click();
  const text = page.getByTestId('script-source').getByRole('textbox');
  await expect(text).toContainText('rotation.y');
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(SCRIPT);
  await expect.poll(async () => (await state()).source).toBe(SCRIPT);
  await aura.tab('history');
  await expect.poll(async () => (await state()).undos).toBe(3);

  await aura.reload();
  expect(await state()).toMatchObject({ source: SCRIPT, turned: 0 });
  await page.getByTestId('render.play').click();
  await expect(aura.notices.filter({ hasText: 'reached: nothing, THREE 187' })).toBeVisible();
  expect(await state()).toMatchObject({ turned: 0, enabled: false });
  await page.keyboard.press('Delete');
  await expect(aura.notices.filter({ hasText: 'key Delete' })).toBeVisible();
  // What is played is taken up as a video; leaving ends that first, and gives it.
  const record = page.getByTestId('player-record');
  await record.click();
  await expect(record).toHaveAttribute('aria-pressed', 'true');
  await aura.picture('player');
  const [video] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Escape')]);
  expect(video.suggestedFilename()).toMatch(/\.(webm|mp4)$/);
  // The head of a WebM, or a box of an MP4.
  expect((await readFile(await video.path())).subarray(0, 8).toString('latin1')).toMatch(/^.E\xdf\xa3|ftyp$/);
  await expect(page.getByTestId('player-frame')).toHaveCount(0);
  expect(await state()).toMatchObject({ undos: 3, enabled: true, source: SCRIPT });
  await aura.undo();
  expect((await state()).source).not.toBe(SCRIPT);
});
