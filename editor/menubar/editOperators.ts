import { Box3, Group, type Object3D, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { RemoveObjectCommand } from '../commands/RemoveObjectCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { visibleBounds } from '../viewport/sceneBounds.ts';
import { type Clip, Clipboard, type ClipboardStore, placeInWorld } from './Clipboard.ts';
import { duplicateOf, uniqueName } from './duplicate.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';
import { moveKeepingLook } from './relocate.ts';

/** Runs several commands as one entry; if one fails, none of them has happened. */
function asOne(editor: Editor, name: string, work: () => void): void {
  const token = editor.history.begin(name);
  try {
    work();
  } catch (error) {
    editor.history.rollback(token);
    throw error;
  }
  editor.history.commit(token);
}

/** What can be moved, copied and deleted: selected, in the scene, and not the scene itself. */
function movable(editor: Editor): Object3D[] {
  return editor.selection.roots().filter((object) => object !== editor.scene && editor.isInScene(object));
}

/** @param clipboardStore shared with other tabs; without one, what is copied can be pasted here only */
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
  const setVisible = (objects: readonly Object3D[], visible: boolean, name: string): void => {
    const changed = objects.filter((object) => object.visible !== visible);
    if (changed.length === 0) return;
    asOne(editor, name, () => {
      for (const object of changed) editor.execute(new SetValueCommand(editor, object, 'visible', visible));
    });
  };

  const operators: Placed[] = [
    {
      id: 'edit.undo',
      label: text('edit/undo', 'Undo'),
      icon: 'undo',
      shortcut: 'ctrl+z',
      group: 'history',
      poll: () => editor.history.canUndo,
      execute: () => void editor.undo(),
    },
    {
      id: 'edit.redo',
      label: text('edit/redo', 'Redo'),
      icon: 'redo',
      shortcut: ['ctrl+shift+z', 'ctrl+y'],
      group: 'history',
      poll: () => editor.history.canRedo,
      execute: () => void editor.redo(),
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
      execute() {
        const clips = movable(editor).map((source): Clip => {
          source.updateWorldMatrix(true, false);
          return { object: duplicateOf(source), parentUuid: source.parent?.uuid ?? null, world: source.matrixWorld };
        });
        addClips(clips, text('edit/duplicate', 'Duplicate'));
      },
    },
    {
      id: 'edit.delete',
      label: text('edit/delete', 'Delete'),
      icon: 'trash',
      shortcut: ['delete', 'backspace'],
      group: 'clipboard',
      poll: hasSelection,
      execute() {
        const objects = movable(editor);
        const [only] = objects;
        if (objects.length === 1 && only) editor.execute(new RemoveObjectCommand(editor, only));
        else {
          asOne(editor, text('edit/delete', 'Delete'), () => {
            for (const object of objects) editor.execute(new RemoveObjectCommand(editor, object));
          });
        }
      },
    },
    {
      id: 'edit.selectAll',
      label: text('edit/selectAll', 'Select all or none'),
      shortcut: 'a',
      group: 'selection',
      poll: () => editor.scene.children.length > 0,
      execute() {
        const all = editor.scene.children;
        const none = all.every((object) => editor.selection.has(object));
        editor.selection.set(none ? [] : all);
      },
    },
    {
      id: 'edit.deselect',
      label: text('edit/deselect', 'Select nothing'),
      shortcut: 'escape',
      group: 'selection',
      poll: () => editor.selection.objects.length > 0,
      execute: () => editor.deselect(),
    },
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
    {
      id: 'edit.hide',
      label: text('edit/hide', 'Hide'),
      icon: 'eye-off',
      shortcut: 'h',
      group: 'visibility',
      poll: hasSelection,
      execute: () => setVisible(movable(editor), false, text('edit/hide', 'Hide')),
    },
    {
      id: 'edit.lock',
      label: text('edit/lock', 'Lock'),
      icon: 'lock',
      help: text('edit/lockHelp', 'What is locked cannot be picked or dragged in the viewport'),
      group: 'visibility',
      poll: hasSelection,
      checked: () => hasSelection() && movable(editor).every((object) => object.userData.locked === true),
      execute() {
        const objects = movable(editor);
        const lock = !objects.every((object) => object.userData.locked === true);
        asOne(editor, lock ? text('edit/lock', 'Lock') : text('outliner/unlock', 'Unlock'), () => {
          for (const object of objects) {
            const { locked: _, ...rest } = object.userData;
            editor.execute(new SetValueCommand(editor, object, 'userData', lock ? { ...rest, locked: true } : rest));
          }
        });
      },
    },
    {
      id: 'edit.isolate',
      label: text('edit/isolate', 'Hide everything else'),
      icon: 'eye',
      shortcut: 'shift+h',
      group: 'visibility',
      poll: hasSelection,
      execute() {
        const kept = new Set(movable(editor).map((object) => topOf(editor, object)));
        setVisible(
          editor.scene.children.filter((object) => !kept.has(object) && !('isLight' in object)),
          false,
          text('edit/isolate', 'Hide everything else'),
        );
      },
    },
    {
      id: 'edit.showAll',
      label: text('edit/showAll', 'Show everything'),
      icon: 'eye',
      shortcut: 'alt+h',
      group: 'visibility',
      execute() {
        const hidden: Object3D[] = [];
        editor.scene.traverse((object) => !object.visible && hidden.push(object));
        setVisible(hidden, true, text('edit/showAll', 'Show everything'));
      },
    },
    {
      id: 'edit.center',
      label: text('edit/center', 'Move to the origin'),
      icon: 'crosshair',
      group: 'place',
      poll: hasSelection,
      execute: () => shift(editor, text('edit/center', 'Move to the origin'), (bounds) => bounds.getCenter(new Vector3()).negate()),
    },
    {
      id: 'edit.drop',
      label: text('edit/drop', 'Put on the ground'),
      icon: 'arrow-up-down',
      group: 'place',
      poll: hasSelection,
      execute: () => shift(editor, text('edit/drop', 'Put on the ground'), (bounds) => new Vector3(0, -bounds.min.y, 0)),
    },
  ];
  return registerOperators(editor, 'Edit', operators);
}

function topOf(editor: Editor, object: Object3D): Object3D {
  let top = object;
  while (top.parent && top.parent !== editor.scene) top = top.parent;
  return top;
}

/** Moves each selected object through the world by what its bounds say. */
function shift(editor: Editor, name: string, by: (bounds: Box3) => Vector3): void {
  asOne(editor, name, () => {
    for (const object of movable(editor)) {
      object.updateWorldMatrix(true, true);
      const bounds = visibleBounds(object, new Box3());
      if (bounds.isEmpty()) bounds.setFromCenterAndSize(new Vector3().setFromMatrixPosition(object.matrixWorld), new Vector3());
      const place = new Vector3().setFromMatrixPosition(object.matrixWorld).add(by(bounds));
      if (object.parent) object.parent.worldToLocal(place);
      editor.execute(new SetPositionCommand(editor, object, place));
    }
  });
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
