import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { checkAttribute, readAttribute, writeAttribute } from './attributes.ts';
import { SetMaterialAttributeCommand } from './SetMaterialAttributeCommand.ts';

/** Sets a plain attribute of a material: roughness, opacity, side, wireframe, name, userData ... */
export class SetMaterialValueCommand extends SetMaterialAttributeCommand {
  readonly type = 'SetMaterialValueCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown, materialSlot = -1) {
    super(editor, object, attributeName, newValue, materialSlot);
    this.name = `${editor.strings.getKey('command/SetMaterialValue')} ${attributeName}`.trim();
  }

  protected check(): void {
    checkAttribute(this.material, this.attributeName, this.newValue);
  }

  protected read(): unknown {
    return readAttribute(this.material, this.attributeName);
  }

  protected write(value: unknown): void {
    const material = this.material;
    writeAttribute(material, this.attributeName, value);
    material.needsUpdate = true;
    this.editor.signals.objectChanged.dispatch(this.object);
    this.announce();
  }
}
