import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { pluginListSchema } from '../core/Plugins.ts';
import { writeNumbersIn } from '../core/writtenNumbers.ts';
import { createEditor } from '../createEditor.ts';
import { registerStrings } from '../i18n/index.ts';
import { browserLock } from '../io/ProjectLock.ts';
import {
  browserClipboard,
  createMenubarTools,
  createProjectStatus,
  Menubar,
  registerAddOperators,
  registerEditOperators,
  registerFileOperators,
  registerHelpOperators,
  registerRenderOperators,
  registerViewOperators,
} from '../menubar/index.ts';
import { registerPanels } from '../panels/index.ts';
import { Player } from '../player/Player.ts';
import { shineAreaLights } from '../viewport/areaLights.ts';
import { ViewOptions, Viewport } from '../viewport/index.ts';
import { listenForShaderErrors } from '../viewport/shaderErrors.ts';
import { currentTheme, followTheme, themeSetting } from './appearance.ts';
import { acceptDrops } from './FileDrop.ts';
import { Layout } from './Layout.ts';
import { openFromAddress } from './openFromAddress.ts';
import { openSettings } from './SettingsDialog.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { Toasts } from './Toasts.ts';
import { createWelcome } from './Welcome.ts';

export interface Shell {
  editor: Editor;
  viewport: Viewport;
  layout: Layout;
  dispose(): void;
}

/** Builds the whole page: editor, menus, panels, viewport; then brings back the last session and loads the plugins. */
export async function createShell(body: HTMLElement): Promise<Shell> {
  const editor = createEditor({ projectLock: browserLock() });
  const disposables = new Disposables();
  disposables.add(() => editor.dispose());
  const untranslated = await registerStrings(editor, navigator.languages).then(() => null, sentenceOf);
  editor.settings.register(themeSetting);
  document.documentElement.lang = editor.strings.language;
  writeNumbersIn(editor.strings.language);

  const layout = disposables.add(new Layout(editor));
  const toasts = disposables.add(new Toasts(editor));
  const options = new ViewOptions(editor);
  editor.setViewportShading(options.values.shading);
  const theme = currentTheme(editor);
  document.documentElement.dataset.theme = theme;
  body.append(layout.dom, toasts.dom);
  if (untranslated !== null) editor.notices.warn('The texts of your language could not be fetched: reload the page.', untranslated);
  const viewport = disposables.add(new Viewport(editor, layout.viewport, options, theme));
  disposables.add(shineAreaLights(editor, () => viewport.request()));
  disposables.add(listenForShaderErrors(editor, viewport.renderer));
  disposables.add(followTheme(editor, (next) => viewport.setTheme(next)));

  editor.storage.portrait = () => viewport.pictures.portrait();

  disposables.add(new Player(editor, layout.viewport));

  disposables.add(registerFileOperators(editor));
  disposables.add(registerEditOperators(editor, browserClipboard()));
  disposables.add(registerAddOperators(editor));
  disposables.add(registerViewOperators(editor, { viewport, options, layout }));
  disposables.add(registerRenderOperators(editor, viewport));
  disposables.add(registerHelpOperators(editor));
  disposables.add(registerPanels(editor));

  const menubar = disposables.add(new Menubar(editor));
  const project = disposables.add(createProjectStatus(editor));
  const tools = disposables.add(createMenubarTools(editor));
  layout.menubar.append(menubar.dom, project.dom, tools.dom);
  const welcome = disposables.add(createWelcome(editor));
  layout.viewport.append(welcome.dom);
  disposables.add(listenForShortcuts(editor));
  disposables.add(acceptDrops(editor, layout.viewport, (x, y) => viewport.objectAt(x, y)));
  disposables.add(editor.signals.languageChanged.add(() => void reload(editor)));

  await editor.storage.restore();
  editor.storage.start();
  await loadPlugins(editor);
  await openFromAddress(editor);
  if (takeReopening()) openSettings(editor);
  return { editor, viewport, layout, dispose: () => disposables.dispose() };
}

const REOPENING = 'reopen-settings';

/** Texts are read when a thing is made: another language takes a reload, before which everything is saved. Settings, where it is chosen, stand there again. */
async function reload(editor: Editor): Promise<void> {
  await editor.storage.saveNow();
  if (document.querySelector('[data-testid="settings"]')) sessionStorage.setItem(REOPENING, 'yes');
  location.reload();
}

/** Whether Settings are to stand open again; asked once. */
function takeReopening(): boolean {
  const reopening = sessionStorage.getItem(REOPENING) !== null;
  sessionStorage.removeItem(REOPENING);
  return reopening;
}

/** The list of bundled plugins lies beside the page; without one the editor is complete. */
async function loadPlugins(editor: Editor): Promise<void> {
  try {
    const response = await fetch(new URL('plugins.json', document.baseURI));
    const entries = response.ok ? pluginListSchema.parse(await response.json()) : [];
    await editor.plugins.load(entries.map((entry) => ({ ...entry, url: new URL(entry.url, document.baseURI).href })));
  } catch (error) {
    editor.notices.error('The list of plugins could not be read.', error instanceof Error ? error.message : String(error));
    await editor.plugins.load([]);
  }
}
