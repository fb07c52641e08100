import { z } from 'zod';
import type { Editor } from './Editor.ts';
import type { ImportModule } from './editorTypes.ts';
import { sentenceOf } from './Notices.ts';

/** The default export of a plugin's module. What `register` adds, `unregister` takes away without residue. */
export interface Plugin {
  id: string;
  name: string;
  version: string;
  description: string;
  register(editor: Editor): void | Promise<void>;
  unregister(editor: Editor): void;
}

/** A plugin by address: bundled ones come from `plugins.json`, others were added by the user. */
export const pluginEntrySchema = z.object({ id: z.string().min(1), url: z.string().min(1), enabled: z.boolean().default(true) });
export type PluginEntry = z.infer<typeof pluginEntrySchema>;
export const pluginListSchema = z.array(pluginEntrySchema);

const pluginSchema = z.custom<Plugin>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const plugin = value as Partial<Record<keyof Plugin, unknown>>;
  const texts = [plugin.id, plugin.name, plugin.version, plugin.description];
  return (
    texts.every((text) => typeof text === 'string') && typeof plugin.register === 'function' && typeof plugin.unregister === 'function'
  );
});
const moduleSchema = z.object({ default: pluginSchema });

export type PluginState = 'enabled' | 'disabled' | 'failed';

export interface PluginStatus {
  id: string;
  name: string;
  version: string;
  description: string;
  state: PluginState;
  /** Why it failed. */
  error?: string;
  url?: string;
  /** Added by the user, who may remove it. */
  removable: boolean;
}

interface Installed {
  status: PluginStatus;
  plugin: Plugin | null;
}

const ADDED_KEY = 'plugins/added';
const ENABLED_KEY = 'plugins/enabled';
const addedSchema = z.array(z.string());
const enabledSchema = z.record(z.string(), z.boolean());

/**
 * Loads, enables and disables plugins. A plugin that throws is disabled with a notice and the editor goes on.
 * Which plugins are on is remembered; so are those added by address.
 */
export class Plugins {
  readonly #installed = new Map<string, Installed>();
  #editor: Editor;
  #importModule: ImportModule;

  constructor(editor: Editor, importModule: ImportModule = (url) => import(/* @vite-ignore */ url)) {
    this.#editor = editor;
    this.#importModule = importModule;
  }

  list(): PluginStatus[] {
    return [...this.#installed.values()].map((installed) => ({ ...installed.status }));
  }

  isEnabled(id: string): boolean {
    return this.#installed.get(id)?.status.state === 'enabled';
  }

  /** Loads the bundled list and what the user added, and enables what is switched on. Never rejects: failures are notices. */
  async load(entries: readonly PluginEntry[]): Promise<void> {
    const remembered = this.#remembered();
    for (const entry of entries) await this.#loadEntry(entry.url, remembered[entry.id] ?? entry.enabled, false, entry.id);
    for (const url of this.#added()) await this.#loadEntry(url, undefined, true);
  }

  /** Adds a plugin that is already in memory: tests, and pages that bundle one. */
  async add(plugin: Plugin, enabled = true): Promise<void> {
    this.#install(plugin, undefined, false);
    if (this.#remembered()[plugin.id] ?? enabled) await this.enable(plugin.id);
  }

  /** Loads an ES module, enables its plugin, and remembers the address. @throws a sentence if it is not a plugin */
  async addByUrl(url: string): Promise<void> {
    const plugin = await this.#fetch(url);
    this.#install(plugin, url, true);
    const added = this.#added();
    if (!added.includes(url)) this.#editor.config.setKey(ADDED_KEY, [...added, url]);
    await this.enable(plugin.id);
  }

  /** Disables and forgets a plugin that the user added. */
  remove(id: string): void {
    const installed = this.#installed.get(id);
    if (!installed?.status.removable) return;
    this.disable(id);
    this.#installed.delete(id);
    this.#editor.config.setKey(
      ADDED_KEY,
      this.#added().filter((url) => url !== installed.status.url),
    );
    this.#editor.signals.pluginDisabled.dispatch(id);
  }

  async enable(id: string): Promise<boolean> {
    const installed = this.#installed.get(id);
    if (!installed?.plugin) return false;
    if (installed.status.state === 'enabled') return true;
    try {
      installed.status.state = 'enabled';
      await installed.plugin.register(this.#editor);
    } catch (error) {
      this.#fail(installed, error);
      return false;
    }
    delete installed.status.error;
    this.#remember(id, true);
    this.#editor.signals.pluginEnabled.dispatch(id);
    return true;
  }

  disable(id: string): void {
    const installed = this.#installed.get(id);
    if (installed?.status.state !== 'enabled' || !installed.plugin) return;
    installed.status.state = 'disabled';
    try {
      installed.plugin.unregister(this.#editor);
    } catch (error) {
      this.#editor.notices.error(`The plugin "${installed.status.name}" did not switch off cleanly: ${sentenceOf(error)}`);
    }
    this.#remember(id, false);
    this.#editor.signals.pluginDisabled.dispatch(id);
  }

  /** Takes all plugins down without changing what is remembered. */
  dispose(): void {
    for (const installed of [...this.#installed.values()].reverse()) {
      if (installed.status.state !== 'enabled') continue;
      installed.status.state = 'disabled';
      installed.plugin?.unregister(this.#editor);
    }
  }

  async #loadEntry(url: string, enabled: boolean | undefined, removable: boolean, id = url): Promise<void> {
    try {
      const plugin = await this.#fetch(url);
      this.#install(plugin, url, removable);
      if (enabled ?? this.#remembered()[plugin.id] ?? true) await this.enable(plugin.id);
    } catch (error) {
      const status: PluginStatus = {
        id,
        name: id,
        version: '',
        description: '',
        state: 'failed',
        error: sentenceOf(error),
        url,
        removable,
      };
      this.#installed.set(id, { status, plugin: null });
      this.#editor.notices.error(`The plugin "${id}" could not be loaded.`, sentenceOf(error));
    }
  }

  async #fetch(url: string): Promise<Plugin> {
    const parsed = moduleSchema.safeParse(await this.#importModule(url));
    if (!parsed.success)
      throw new Error(
        `${url} is not a plugin: its default export must have an id, a name, a version, a description, register and unregister.`,
      );
    return parsed.data.default;
  }

  #install(plugin: Plugin, url: string | undefined, removable: boolean): void {
    const present = this.#installed.get(plugin.id);
    if (present && present.status.state !== 'failed') throw new Error(`A plugin with the id "${plugin.id}" is already there.`);
    const { id, name, version, description } = plugin;
    const status: PluginStatus = { id, name, version, description, state: 'disabled', removable, ...(url === undefined ? {} : { url }) };
    this.#installed.set(id, { status, plugin });
  }

  #fail(installed: Installed, error: unknown): void {
    const { status, plugin } = installed;
    status.state = 'failed';
    status.error = sentenceOf(error);
    try {
      plugin?.unregister(this.#editor);
    } catch {
      // It failed half way in, so that parts of the way out are missing too; the first error is the one to report.
    }
    this.#editor.notices.error(`The plugin "${status.name}" failed and was switched off.`, status.error);
    this.#editor.signals.pluginDisabled.dispatch(status.id);
  }

  #added(): string[] {
    return this.#editor.config.get(ADDED_KEY, addedSchema, []);
  }

  #remembered(): Record<string, boolean> {
    return this.#editor.config.get(ENABLED_KEY, enabledSchema, {});
  }

  #remember(id: string, enabled: boolean): void {
    this.#editor.config.setKey(ENABLED_KEY, { ...this.#remembered(), [id]: enabled });
  }
}
