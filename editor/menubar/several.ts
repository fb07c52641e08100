import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';

/** What can be moved, copied and deleted: selected, in the scene, and not the scene itself. */
export function movable(editor: Editor): Object3D[] {
  return editor.selection.roots().filter((object) => object !== editor.scene && editor.isInScene(object));
}
