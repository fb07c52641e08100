import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from 'playwright/test';
import { inRoot } from '../scripts/paths.mjs';
import { partSizes } from './exports/glb.ts';

export type ExportFormat = 'glb' | 'gltf' | 'obj' | 'stl' | 'ply' | 'usdz';

/** A session with the editor, in the artist's own verbs. Everything is done through the screen. */
export class AuraPage {
  readonly page: Page;
  readonly prompt: Locator;
  readonly history: Locator;
  /** The area of parameters and properties. */
  readonly inspector: Locator;
  readonly viewport: Locator;

  constructor(page: Page) {
    this.page = page;
    this.prompt = page.getByTestId('aura-prompt');
    this.history = page.getByTestId('panel-history');
    this.inspector = page.locator('#right-bottom');
    this.viewport = page.locator('#viewport canvas').first();
  }

  /** Opens the editor and waits until it can be used. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.ready();
  }

  /** Loads the page again, once everything has been kept. */
  async reload(): Promise<void> {
    await this.saved();
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.viewport).toBeVisible();
    await expect(this.page.getByRole('menubar')).toBeVisible();
    await this.page.waitForFunction(() => 'scene' in (globalThis as unknown as { editor: object }).editor);
  }

  /** Leaves the project behind and begins an empty one, as from the menu. */
  async startAnew(): Promise<void> {
    await this.choose('File', 'New project');
    const leave = this.page.getByRole('button', { name: 'Leave it' });
    const empty = this.page.getByTestId('welcome');
    await expect(leave.or(empty).filter({ visible: true })).toBeVisible();
    if (await leave.isVisible()) await leave.click();
    await expect(empty).toBeVisible();
  }

  /** Waits until the browser has kept what was done. */
  async saved(): Promise<void> {
    await expect(this.page.getByTestId('saved-state')).not.toHaveText('Saving…');
  }

  /** Says something in the chat, presses Enter, and waits for the end of the answer. */
  async say(words: string): Promise<Locator> {
    const turns = this.page.getByTestId('aura-turn');
    const before = await turns.count();
    await this.prompt.fill(words);
    await this.prompt.press('Enter');
    const turn = turns.nth(before);
    await expect(turn.locator('.AuraCard:not(.running)')).toBeVisible({ timeout: 30_000 });
    return turn;
  }

  /** Says something that is to be made: the same as `say`, and it must have worked. */
  async make(words: string): Promise<Locator> {
    const turn = await this.say(words);
    await expect(turn.locator('.AuraCard')).toHaveClass(/done/);
    return turn;
  }

  async undo(): Promise<void> {
    await this.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.press('Control+y');
  }

  /** Presses a shortcut with the focus on the viewport, as after a click into it. */
  async press(shortcut: string): Promise<void> {
    await this.page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await this.page.keyboard.press(shortcut);
  }

  /** Chooses an entry of the menus by its titles: `choose('File', 'Export', 'glTF binary')`. */
  async choose(menu: string, ...titles: (string | RegExp)[]): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    for (const title of titles) {
      const label = this.page.getByText(title, { exact: typeof title === 'string' });
      await this.page.locator('.Menu').last().getByRole('menuitem').filter({ has: label }).click();
    }
  }

  /** Runs an operator through the command palette. */
  async command(words: string): Promise<void> {
    await this.press('F3');
    await this.page.getByRole('combobox', { name: 'Command palette' }).fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** The row of a part or an operation in the tree that is shown, the design's or the whole scene's. */
  row(name: string | RegExp): Locator {
    // A row is read as its name and what it tells beside it: "Ring, 4".
    if (typeof name !== 'string') return this.page.getByRole('treeitem', { name });
    const alone = this.page.getByRole('treeitem', { name, exact: true });
    return alone.or(this.page.locator(`[role="treeitem"][aria-label^=${JSON.stringify(`${name}, `)}]`));
  }

  /** Brings a tab to the front: 'outliner', 'inspector', 'history' ... */
  async tab(id: string): Promise<void> {
    await this.page.getByTestId(`tab-${id}`).click();
  }

  async select(name: string | RegExp): Promise<void> {
    await this.row(name).first().click();
  }

  async expectParts(...names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await expect(this.row(name).first()).toBeVisible();
  }

  async expectNoParts(...names: (string | RegExp)[]): Promise<void> {
    for (const name of names) await expect(this.row(name)).toHaveCount(0);
  }

  /** Types a number into a field beside the selected thing and presses Enter. */
  async tweak(label: string, value: number): Promise<void> {
    const field = this.field(label);
    await field.click();
    await field.fill(String(value));
    await field.press('Enter');
  }

  /** A field for a number or a text in the panel that is shown, by its label. */
  field(label: string): Locator {
    const name = { name: label, exact: true };
    return this.inspector.getByRole('spinbutton', name).or(this.inspector.getByRole('textbox', name));
  }

  /** Shows the scene's own outliner and inspector, as they are without a plugin in front of them. */
  async showHostPanels(): Promise<void> {
    await this.tab('outliner');
    await this.tab('inspector');
  }

  /** Exports by the menu; gives the files in the order in which they came. */
  async exportAs(format: ExportFormat, count = 1): Promise<{ name: string; data: Buffer }[]> {
    const downloads: Download[] = [];
    const hear = (download: Download) => downloads.push(download);
    this.page.on('download', hear);
    await this.page.getByTestId('menu-File').click();
    await this.page.getByRole('menuitem', { name: 'Export', exact: true }).click();
    await this.page.getByTestId(`file.export.${format}`).click();
    await expect.poll(() => downloads.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
    this.page.off('download', hear);
    return Promise.all(
      downloads.map(async (download) => ({ name: download.suggestedFilename(), data: await readFile(await download.path()) })),
    );
  }

  /** The artist's scene as the editor would write it: what undo, redo and a reload must give back to the last digit. */
  async scene(): Promise<unknown> {
    const text = await this.page.evaluate(() => {
      const { editor } = globalThis as unknown as { editor: { scene: { toJSON(): unknown } } };
      return JSON.stringify(editor.scene.toJSON());
    });
    return JSON.parse(text);
  }

  /** Sizes of the parts in millimetres, by name, read from an exported GLB. */
  async sizes(): Promise<Map<string, [number, number, number]>> {
    const [file] = await this.exportAs('glb');
    return partSizes(file!.data);
  }

  /** A picture for people to look at, in test-results. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: inRoot('test-results', 'pictures', `${name}.png`) });
  }

  /** How many notices there have been since the page was opened, those that have gone included. */
  told(): Promise<number> {
    return this.page.evaluate(() => (globalThis as unknown as { editor: { notices: { list: unknown[] } } }).editor.notices.list.length);
  }

  /** The editor's notices that can be read now. */
  get notices(): Locator {
    return this.page.getByTestId('toast');
  }
}
