import type { Scene } from 'three';
import type { Editor } from '../core/Editor.ts';
import { AddObjectCommand } from './AddObjectCommand.ts';
import { MultiCmdsCommand } from './MultiCmdsCommand.ts';
import { SetUuidCommand } from './SetUuidCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';

/** Takes over identity, name and user data of a scene and adds its children, in their order. */
export class SetSceneCommand extends MultiCmdsCommand {
  override readonly type = 'SetSceneCommand';

  constructor(editor: Editor, scene?: Scene) {
    const taken = scene
      ? [
          new SetUuidCommand(editor, editor.scene, scene.uuid),
          new SetValueCommand(editor, editor.scene, 'name', scene.name),
          new SetValueCommand(editor, editor.scene, 'userData', scene.userData),
          ...scene.children.map((child) => new AddObjectCommand(editor, child)),
        ]
      : [];
    super(editor, taken);
    this.updatable = false;
    this.name = editor.strings.getKey('command/SetScene');
  }
}
