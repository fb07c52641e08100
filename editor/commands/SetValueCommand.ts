import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { checkAttribute, readAttribute, writeAttribute } from './attributes.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

/** Sets a plain attribute of an object: name, visible, fov, intensity, castShadow, userData ... */
export class SetValueCommand extends SetAttributeCommand {
  readonly type = 'SetValueCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown) {
    super(editor, object, attributeName, newValue);
    this.name = `${editor.strings.getKey('command/SetValue')} ${attributeName}`.trim();
  }

  protected check(): void {
    checkAttribute(this.object, this.attributeName, this.newValue);
  }

  protected read(): unknown {
    return readAttribute(this.object, this.attributeName);
  }

  protected write(value: unknown): void {
    const object = this.object;
    writeAttribute(object, this.attributeName, value);
    if ('updateProjectionMatrix' in object && typeof object.updateProjectionMatrix === 'function') object.updateProjectionMatrix();
    this.editor.signals.objectChanged.dispatch(object);
  }
}
