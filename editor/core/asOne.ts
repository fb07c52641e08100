import type { Editor } from './Editor.ts';

/** Runs several commands as one entry, and tells of scene and selection once; if one fails, none of them has happened. */
export function asOne(editor: Editor, name: string, work: () => void): void {
  const token = editor.history.begin(name);
  try {
    editor.signals.sceneGraphChanged.batch(() => editor.selection.batch(work));
  } catch (error) {
    editor.history.rollback(token);
    throw error;
  }
  editor.history.commit(token);
}
