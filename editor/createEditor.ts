import { registerCommands } from './commands/index.ts';
import { Editor } from './core/Editor.ts';
import type { EditorOptions } from './core/editorTypes.ts';
import { registerExporters } from './io/exporters/index.ts';
import { registerImporters } from './io/importers/index.ts';

/**
 * An editor with all that belongs to it: commands (so that a stored history can be read back) and file formats. The only place
 * that knows both the centre and what is registered there, so that the centre imports none of them.
 */
export function createEditor(options: EditorOptions = {}): Editor {
  const editor = new Editor(options);
  registerCommands(editor.commands);
  registerExporters(editor.exporters);
  registerImporters(editor.importers, editor.archive);
  return editor;
}
