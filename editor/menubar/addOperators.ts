import type { Object3D } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { isAimed } from '../core/LightTargets.ts';
import { ADDABLE } from './addable.ts';
import { placeBeside } from './besideOthers.ts';
import { uniqueName } from './duplicate.ts';
import { addAimed } from './lightTargets.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';
import { placeLight } from './placing.ts';

/** Add > Mesh, Light, Camera: each new object is selected, gets a name of its own and stands beside the others. */
export function registerAddOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const operators = ADDABLE.map(({ id, label, icon, submenu, create }): Placed => {
    const title = text(`add/${id}`, label);
    return {
      id: `add.${id}`,
      label: title,
      icon,
      group: submenu ?? 'group',
      ...(submenu ? { submenu: text(`add/${submenu}`, submenu) } : {}),
      help: text('menu/Add', 'Add'),
      async execute() {
        const made = create();
        // What is there at once is added at once.
        const object: Object3D = made instanceof Promise ? await made : made;
        object.name = uniqueName(editor.scene, title);
        editor.camera.updateMatrixWorld();
        placeLight(object, editor.camera, editor.viewCenter);
        placeBeside(object, editor.scene, editor.camera);
        if (isAimed(object)) addAimed(editor, object);
        else editor.execute(new AddObjectCommand(editor, object));
      },
    };
  });
  return registerOperators(editor, 'Add', operators);
}
