import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';

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

/** What can be moved, copied and deleted: selected, in the scene, and not the scene itself. */
export function movable(editor: Editor): Object3D[] {
  return editor.selection.roots().filter((object) => object !== editor.scene && editor.isInScene(object));
}
