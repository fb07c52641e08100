import type { Object3D } from 'three';
import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { isLocked } from '../viewport/locked.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';

/** What a command on "all" means: neither what is hidden nor what is locked. */
const selectable = (object: Object3D): boolean => object.visible && !isLocked(object);

/** All, nothing, and the other way round. What is drawn in the viewport is armed where the viewport is known. */
export function registerSelectOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const submenu = text('edit/select', 'Select');
  const all = (): Object3D[] => editor.scene.children.filter(selectable);
  const operators: Placed[] = [
    {
      id: 'edit.selectAll',
      label: text('edit/selectAll', 'Select all or none'),
      shortcut: ['a', 'ctrl+a'],
      group: 'selection',
      submenu,
      poll: () => editor.scene.children.length > 0,
      execute() {
        const objects = all();
        editor.selection.set(objects.every((object) => editor.selection.has(object)) ? [] : objects);
      },
    },
    {
      id: 'edit.deselect',
      label: text('edit/deselect', 'Select nothing'),
      shortcut: ['escape', 'alt+a'],
      group: 'selection',
      submenu,
      poll: () => editor.selection.objects.length > 0,
      execute: () => editor.deselect(),
    },
    {
      id: 'edit.selectInverse',
      label: text('edit/selectInverse', 'Select the others'),
      shortcut: 'ctrl+i',
      group: 'selection',
      submenu,
      poll: () => editor.scene.children.length > 0,
      execute: () => editor.selection.set(inverse(editor)),
    },
  ];
  return registerOperators(editor, 'Edit', operators);
}

/** All that neither is selected nor has something selected in it: whole branches where that is enough. */
function inverse(editor: Editor): Object3D[] {
  const { selection, scene } = editor;
  const holding = new Set<Object3D>();
  for (const object of selection.objects) for (let at = object.parent; at; at = at.parent) holding.add(at);
  const others: Object3D[] = [];
  const visit = (object: Object3D): void => {
    if (selection.has(object) || !selectable(object)) return;
    if (holding.has(object)) object.children.forEach(visit);
    else others.push(object);
  };
  scene.children.forEach(visit);
  return others;
}
