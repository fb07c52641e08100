import { describe, expect, it } from 'vitest';
import hello from '../examples/hello-plugin.ts';
import { Config, type KeyValueStore } from './Config.ts';
import type { Editor } from './Editor.ts';
import type { Plugin } from './Plugins.ts';
import { createMesh, createTestEditor } from './testEditor.ts';

/** Everything that a plugin can leave behind. */
function residue(editor: Editor): Record<string, number> {
  const listeners = Object.values(editor.signals).reduce((sum, signal) => sum + signal.listenerCount, 0);
  return {
    listeners,
    operators: editor.operators.list().length,
    menus: editor.menus.size,
    panels: editor.panels.size,
    exporters: editor.exporters.size,
    importers: editor.importers.size,
    settings: editor.settings.list().length,
    commands: editor.commands.types().length,
    overlays: editor.overlays.size,
    languages: editor.strings.languages().length,
  };
}

function memoryStore(): KeyValueStore {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

function pluginOf(changes: Partial<Plugin>): Plugin {
  return { id: 'x', name: 'X', version: '1', description: '', register: () => undefined, unregister: () => undefined, ...changes };
}

describe('plugins', () => {
  it('enabling and disabling the example a hundred times leaves nothing behind', async () => {
    const editor = createTestEditor();
    const before = residue(editor);
    await editor.plugins.add(hello, false);
    for (let round = 0; round < 100; round += 1) {
      expect(await editor.plugins.enable('hello')).toBe(true);
      if (round === 0) expect(residue(editor)).not.toEqual(before);
      editor.plugins.disable('hello');
    }
    expect(residue(editor)).toEqual(before);
  });

  it('the example adds an operator, a command that is undone and read back, an exporter and a listener', async () => {
    const editor = createTestEditor();
    await editor.plugins.add(hello);
    expect(await editor.operators.run('hello.greet')).toBe(true);
    expect(editor.project.title).toBe('Hello, world');
    await editor.operators.run('hello.addBall');
    expect(editor.notices.list.at(-1)?.sentence).toBe('Hello, Ball');
    const [file] = (await editor.exporters.forExtension('txt')?.write(editor.scene, {})) ?? [];
    expect(file?.data).toBe('Scene\nBall');

    const other = createTestEditor();
    await other.fromJSON(JSON.parse(JSON.stringify(editor.toJSON())));
    other.undo();
    expect(other.undo()).toBeNull();
    await other.plugins.add(hello);
    expect(other.undo()?.name).toBe('Greet');
    expect(other.project.title).toBe('');
  });

  it('a migration of a plugin that is enabled later reaches the scene that is already there', async () => {
    const editor = createTestEditor();
    const mesh = createMesh('old');
    mesh.userData = { hello: 'before', other: 1 };
    editor.addObject(mesh);
    await editor.plugins.add(hello);
    expect(mesh.userData).toEqual({ hello: { version: 1, value: 'before' }, other: 1 });
  });

  it('a plugin that throws is switched off with a notice, what it registered goes, and the editor goes on', async () => {
    const editor = createTestEditor();
    const before = residue(editor);
    let undo = () => {};
    const plugin = pluginOf({
      register(host) {
        undo = host.operators.register({ id: 'x.run', label: 'X', execute: () => undefined });
        throw new Error('no such luck');
      },
      unregister: () => undo(),
    });
    await editor.plugins.add(plugin);
    expect(editor.plugins.list()).toMatchObject([{ id: 'x', state: 'failed', error: 'no such luck' }]);
    expect(editor.notices.list).toMatchObject([{ level: 'error', sentence: 'The plugin "X" failed and was switched off.' }]);
    expect(residue(editor)).toEqual(before);
    await editor.plugins.add(hello);
    expect(editor.plugins.isEnabled('hello')).toBe(true);
  });

  it('one that fails to switch off says so and is off all the same', async () => {
    const editor = createTestEditor();
    const plugin = pluginOf({
      unregister() {
        throw new Error('stuck');
      },
    });
    await editor.plugins.add(plugin);
    editor.plugins.disable('x');
    expect(editor.plugins.isEnabled('x')).toBe(false);
    expect(editor.notices.list).toMatchObject([{ level: 'error' }]);
  });

  it('loads the bundled list and what the user added, and remembers which are on', async () => {
    const store = memoryStore();
    const modules: Record<string, unknown> = { '/hello.js': { default: hello }, '/x.js': { default: pluginOf({}) } };
    const open = () => createTestEditor({ config: new Config(store), importModule: async (url) => modules[url] });
    const editor = open();
    await editor.plugins.load([{ id: 'hello', url: '/hello.js', enabled: true }]);
    await editor.plugins.addByUrl('/x.js');
    editor.plugins.disable('hello');
    editor.dispose();

    const later = open();
    await later.plugins.load([{ id: 'hello', url: '/hello.js', enabled: true }]);
    expect(later.plugins.list().map(({ id, state, removable }) => [id, state, removable])).toEqual([
      ['hello', 'disabled', false],
      ['x', 'enabled', true],
    ]);
    later.plugins.remove('x');
    expect(later.plugins.list().map(({ id }) => id)).toEqual(['hello']);
    later.dispose();
    const last = open();
    await last.plugins.load([]);
    expect(last.plugins.list()).toEqual([]);
  });

  it('an address that is no plugin is refused with a sentence, one of the list that does not load is shown as failed', async () => {
    const editor = createTestEditor({
      importModule: async (url) => (url === '/gone.js' ? Promise.reject(new Error('404')) : { default: 4 }),
    });
    await expect(editor.plugins.addByUrl('/four.js')).rejects.toThrow(/is not a plugin/);
    await editor.plugins.load([{ id: 'gone', url: '/gone.js', enabled: true }]);
    expect(editor.plugins.list()).toMatchObject([{ id: 'gone', state: 'failed', error: '404' }]);
    expect(editor.notices.list).toHaveLength(1);
  });
});
