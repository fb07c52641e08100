import { Box3, Group, type Object3D } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { asOne } from '../core/asOne.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { visibleBounds } from '../viewport/sceneBounds.ts';
import { type Clip, Clipboard, type ClipboardStore, clipsOf, placeInWorld } from './Clipboard.ts';
import { uniqueName } from './duplicate.ts';
import { targetOperator, withTargets } from './lightTargets.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';
import { registerPlaceOperators } from './placeOperators.ts';
import { moveKeepingLook } from './relocate.ts';
import { registerSelectOperators } from './selectOperators.ts';
import { movable } from './several.ts';
import { registerVisibilityOperators } from './visibilityOperators.ts';

/** All of the Edit menu. @param clipboardStore shared with other tabs; without one, what is copied can be pasted here only */
export function registerEditOperators(editor: Editor, clipboardStore: ClipboardStore | null = null): Disposables {
  const text = textOf(editor);
  const hasSelection = (): boolean => movable(editor).length > 0;
  const clipboard = new Clipboard(editor.archive, clipboardStore);

  /** Adds things where they are from; what has lost its parent goes to the same place of the world. */
  const addClips = (clips: readonly Clip[], name: string): void => {
    if (clips.length === 0) return;
    asOne(editor, name, () => {
      for (const clip of clips) {
        const { object, parentUuid } = clip;
        const parent = parentUuid === null ? undefined : editor.objectByUuid(parentUuid);
        if (!parent) placeInWorld(clip);
        object.name = uniqueName(editor.scene, object.name);
        editor.execute(new AddObjectCommand(editor, object, parent ?? editor.scene));
      }
    });
    editor.selection.set(clips.map(({ object }) => object));
  };

  const operators: Placed[] = [
    {
      id: 'edit.undo',
      label: text('edit/undo', 'Undo'),
      icon: 'undo',
      shortcut: 'ctrl+z',
      group: 'history',
      poll: () => editor.history.canUndo || editor.history.expecting,
      execute: () => editor.history.undoNext(),
    },
    {
      id: 'edit.redo',
      label: text('edit/redo', 'Redo'),
      icon: 'redo',
      shortcut: ['ctrl+shift+z', 'ctrl+y'],
      group: 'history',
      poll: () => editor.history.canRedo || editor.history.expecting,
      execute: () => editor.history.redoNext(),
    },
    {
      id: 'edit.copy',
      label: text('edit/copy', 'Copy'),
      icon: 'copy',
      shortcut: 'ctrl+c',
      group: 'clipboard',
      poll: hasSelection,
      execute: () => clipboard.copy(movable(editor)),
    },
    {
      id: 'edit.paste',
      label: text('edit/paste', 'Paste'),
      icon: 'clipboard',
      shortcut: 'ctrl+v',
      group: 'clipboard',
      poll: () => !clipboard.isEmpty,
      execute: async () => addClips(await clipboard.paste(), text('edit/paste', 'Paste')),
    },
    {
      id: 'edit.duplicate',
      label: text('edit/duplicate', 'Duplicate'),
      icon: 'copy',
      shortcut: 'ctrl+d',
      group: 'clipboard',
      poll: hasSelection,
      execute: () => addClips(clipsOf(movable(editor)), text('edit/duplicate', 'Duplicate')),
    },
    {
      id: 'edit.delete',
      label: text('edit/delete', 'Delete'),
      icon: 'trash',
      shortcut: ['delete', 'backspace'],
      group: 'clipboard',
      poll: hasSelection,
      execute() {
        const objects = withTargets(editor, movable(editor));
        const [only] = objects;
        if (objects.length === 1 && only) editor.execute(new RemoveObjectCommand(editor, only));
        else {
          asOne(editor, text('edit/delete', 'Delete'), () => {
            // Each that leaves would be looked for in what is left of the selection.
            editor.deselect();
            for (const object of objects) editor.execute(new RemoveObjectCommand(editor, object));
          });
        }
      },
    },
  ];
  const structure: Placed[] = [
    {
      id: 'edit.group',
      label: text('edit/group', 'Group'),
      icon: 'group',
      shortcut: 'ctrl+g',
      group: 'structure',
      poll: hasSelection,
      execute: () => groupSelection(editor, text('edit/group', 'Group')),
    },
    {
      id: 'edit.ungroup',
      label: text('edit/ungroup', 'Ungroup'),
      icon: 'ungroup',
      shortcut: 'ctrl+shift+g',
      group: 'structure',
      poll: () => movable(editor).some((object) => 'isGroup' in object),
      execute: () => ungroupSelection(editor, text('edit/ungroup', 'Ungroup')),
    },
    targetOperator(editor),
  ];
  const disposables = new Disposables();
  disposables.add(registerOperators(editor, 'Edit', operators));
  disposables.add(registerSelectOperators(editor));
  disposables.add(registerOperators(editor, 'Edit', structure));
  disposables.add(registerVisibilityOperators(editor));
  disposables.add(registerPlaceOperators(editor));
  return disposables;
}

/** The group stands at the middle of what is in it, so that it turns around that. */
function groupSelection(editor: Editor, name: string): void {
  const objects = movable(editor);
  const group = new Group();
  group.name = uniqueName(editor.scene, name);
  const bounds = new Box3();
  for (const object of objects) bounds.union(visibleBounds(object, new Box3()));
  if (!bounds.isEmpty()) bounds.getCenter(group.position);
  asOne(editor, name, () => {
    editor.execute(new AddObjectCommand(editor, group));
    for (const object of objects) moveKeepingLook(editor, object, group);
  });
  editor.select(group);
}

function ungroupSelection(editor: Editor, name: string): void {
  const groups = movable(editor).filter((object) => 'isGroup' in object);
  const freed: Object3D[] = [];
  asOne(editor, name, () => {
    for (const group of groups) {
      const parent = group.parent ?? editor.scene;
      for (const child of [...group.children]) {
        moveKeepingLook(editor, child, parent, group);
        freed.push(child);
      }
      editor.execute(new RemoveObjectCommand(editor, group));
    }
  });
  editor.selection.set(freed);
}
