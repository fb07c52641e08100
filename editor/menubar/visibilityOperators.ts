import type { Object3D } from 'three';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';
import { movable } from './several.ts';

/** Hiding, isolating and locking. */
export function registerVisibilityOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const hasSelection = (): boolean => movable(editor).length > 0;
  /** What was hidden by isolating: only that comes back, not what was hidden before. */
  let isolated: readonly Object3D[] = [];
  const isIsolated = (): boolean => isolated.some((object) => !object.visible && editor.isInScene(object));

  const setVisible = (objects: readonly Object3D[], visible: boolean, name: string): void => {
    const changed = objects.filter((object) => object.visible !== visible);
    if (changed.length === 0) return;
    asOne(editor, name, () => {
      for (const object of changed) editor.execute(new SetValueCommand(editor, object, 'visible', visible));
    });
  };
  const setLocked = (objects: readonly Object3D[], lock: boolean, name: string): void =>
    asOne(editor, name, () => {
      for (const object of objects) {
        const { locked: _, ...rest } = object.userData;
        editor.execute(new SetValueCommand(editor, object, 'userData', lock ? { ...rest, locked: true } : rest));
      }
    });
  const all = (test: (object: Object3D) => boolean): Object3D[] => {
    const found: Object3D[] = [];
    editor.scene.traverse((object) => test(object) && found.push(object));
    return found;
  };

  const operators: Placed[] = [
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
      id: 'edit.isolate',
      label: text('edit/isolate', 'Isolate'),
      icon: 'eye-only',
      help: text('edit/isolateHelp', 'Hides everything else; once more brings that back'),
      shortcut: 'shift+h',
      group: 'visibility',
      poll: () => hasSelection() || isIsolated(),
      checked: isIsolated,
      execute() {
        const name = text('edit/isolate', 'Isolate');
        if (isIsolated()) {
          setVisible(
            isolated.filter((object) => editor.isInScene(object)),
            true,
            text('edit/showAll', 'Show everything'),
          );
          isolated = [];
        } else {
          isolated = besides(editor).filter((object) => object.visible);
          setVisible(isolated, false, name);
        }
      },
    },
    {
      id: 'edit.showAll',
      label: text('edit/showAll', 'Show everything'),
      icon: 'eye',
      shortcut: 'alt+h',
      group: 'visibility',
      execute: () =>
        setVisible(
          all((object) => !object.visible),
          true,
          text('edit/showAll', 'Show everything'),
        ),
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
        setLocked(objects, lock, lock ? text('edit/lock', 'Lock') : text('outliner/unlock', 'Unlock'));
      },
    },
    {
      id: 'edit.unlockAll',
      label: text('edit/unlockAll', 'Unlock everything'),
      icon: 'lock-open',
      group: 'visibility',
      execute() {
        const locked = all((object) => object.userData.locked === true);
        if (locked.length > 0) setLocked(locked, false, text('edit/unlockAll', 'Unlock everything'));
      },
    },
  ];
  return registerOperators(editor, 'Edit', operators);
}

/** Whole branches of the scene that neither are selected nor have something selected in them. Lights stay, so that something is seen. */
function besides(editor: Editor): Object3D[] {
  const kept = new Set(movable(editor));
  const holding = new Set<Object3D>();
  for (const object of kept) for (let at = object.parent; at; at = at.parent) holding.add(at);
  const others: Object3D[] = [];
  const visit = (object: Object3D): void => {
    if (kept.has(object) || 'isLight' in object) return;
    if (holding.has(object)) object.children.forEach(visit);
    else others.push(object);
  };
  editor.scene.children.forEach(visit);
  return others;
}
