import { describe, expect, it } from 'vitest';
import { Config, createEditor, type Editor } from '../editor/api.ts';
import aura from './index.ts';

/** All that a plugin could leave behind in an editor. */
function inventory(editor: Editor) {
  return {
    listeners: Object.fromEntries(Object.entries(editor.signals).map(([name, signal]) => [name, signal.listenerCount])),
    panels: editor.panels.list().map(({ id }) => id),
    operators: editor.operators.list().map(({ id }) => id),
    menus: editor.menus.size,
    settings: editor.settings.list().map(({ id }) => id),
    commands: editor.commands.types(),
    watchers: [editor.panels, editor.operators, editor.menus, editor.commands].map(({ changed }) => changed.listenerCount),
  };
}

describe('the plugin', () => {
  it('leaves nothing behind when it is switched on and off a hundred times', async () => {
    const editor = createEditor({ config: new Config(null), blobStore: null });
    const before = inventory(editor);
    await editor.plugins.add(aura);
    const on = inventory(editor);
    expect(on.panels).toEqual(expect.arrayContaining(['aura-chat', 'aura-outliner', 'aura-inspector']));
    for (let times = 0; times < 100; times++) {
      editor.plugins.disable('aura');
      expect(inventory(editor)).toEqual(before);
      await editor.plugins.enable('aura');
    }
    expect(inventory(editor)).toEqual(on);
    editor.plugins.disable('aura');
    expect(inventory(editor)).toEqual(before);
    expect(editor.notices.list).toEqual([]);
  });
});
