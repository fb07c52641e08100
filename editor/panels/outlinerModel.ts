import type { Object3D } from 'three';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { moveKeepingLook } from '../menubar/relocate.ts';
import type { DropPlace } from '../ui/treeRows.ts';
import type { TreeModel } from '../ui/UITree.ts';

/** Icon of an object by what it is. */
export function iconOf(object: Object3D): string {
  const is = (flag: string): boolean => flag in object;
  if (is('isScene')) return 'globe';
  if (is('isCamera')) return 'camera';
  if (is('isDirectionalLight') || is('isHemisphereLight') || is('isAmbientLight')) return 'sun';
  if (is('isLight')) return 'light';
  if (is('isInstancedMesh')) return 'boxes';
  if (is('isMesh')) return 'box';
  if (is('isLine')) return 'spline';
  if (is('isSprite')) return 'image';
  if (is('isGroup')) return 'group';
  return 'axis';
}

/** Where a dropped object goes: its new parent and the sibling that it comes before. Null if it cannot go there. */
export function dropTarget(
  dragged: readonly Object3D[],
  target: Object3D,
  place: DropPlace,
): { parent: Object3D; before: Object3D | undefined } | null {
  const parent = place === 'inside' ? target : target.parent;
  if (!parent) return null;
  for (let at: Object3D | null = parent; at; at = at.parent) if (dragged.includes(at)) return null;
  if (place === 'inside') return { parent, before: undefined };
  const others = parent.children.filter((child) => !dragged.includes(child));
  const index = parent.children.indexOf(target) + (place === 'after' ? 1 : 0);
  const before = parent.children.slice(index).find((child) => others.includes(child));
  return { parent, before };
}

export function outlinerModel(editor: Editor, contextMenu: (object: Object3D, event: MouseEvent) => void): TreeModel<Object3D> {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const words = {
    lock: text('outliner/lock', 'Lock'),
    unlock: text('outliner/unlock', 'Unlock'),
    hide: text('edit/hide', 'Hide'),
    show: text('outliner/show', 'Show'),
    rename: text('outliner/rename', 'Rename'),
    move: text('outliner/move', 'Move in outliner'),
  };
  const movable = (objects: readonly Object3D[]): Object3D[] => objects.filter((object) => object !== editor.scene);
  return {
    roots: () => [editor.scene],
    children: (object) => object.children,
    // The scene has the uuid of the project that is open, and stays unfolded whichever that is.
    id: (object) => (object === editor.scene ? 'scene' : object.uuid),
    label: (object) => object.name || object.type,
    icon: iconOf,
    accent: (object) => object.userData.aura !== undefined && object.parent === editor.scene,
    dimmed: (object) => !object.visible,
    toggles: [
      {
        id: 'lock',
        label: (object) => (object.userData.locked === true ? words.unlock : words.lock),
        icon: (object) => (object.userData.locked === true ? 'lock' : 'lock-open'),
        on: (object) => object.userData.locked === true,
        toggle(object) {
          const { locked, ...rest } = object.userData;
          editor.execute(
            new SetValueCommand(editor, object, 'userData', locked === true ? rest : { ...rest, locked: true }),
            locked === true ? words.unlock : words.lock,
          );
        },
      },
      {
        id: 'visible',
        label: (object) => (object.visible ? words.hide : words.show),
        icon: (object) => (object.visible ? 'eye' : 'eye-off'),
        on: (object) => !object.visible,
        toggle(object) {
          const name = object.visible ? words.hide : words.show;
          editor.execute(new SetValueCommand(editor, object, 'visible', !object.visible), `${name} ${object.name}`.trim());
        },
      },
    ],
    isSelected: (object) => editor.selection.has(object),
    selected: () => editor.selection.objects,
    // The scene has all others in it: together with them it would be the only thing that is meant.
    select: (objects) => editor.selection.set(objects.length > 1 ? movable(objects) : objects),
    activate: (object) => editor.focus(object),
    rename: (object, name) => editor.execute(new SetValueCommand(editor, object, 'name', name), `${words.rename} ${name}`),
    canDrop: (dragged, target, place) => movable(dragged).length > 0 && dropTarget(movable(dragged), target, place) !== null,
    drop(dragged, target, place) {
      const objects = movable(dragged);
      const goal = dropTarget(objects, target, place);
      if (!goal) return;
      editor.history.beginGesture(objects.length > 1 ? words.move : '');
      for (const object of objects) moveKeepingLook(editor, object, goal.parent, goal.before);
      editor.history.endGesture();
    },
    contextMenu,
  };
}
