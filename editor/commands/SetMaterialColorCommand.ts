import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { checkHex, colorOf } from './SetColorCommand.ts';
import { SetMaterialAttributeCommand } from './SetMaterialAttributeCommand.ts';

/** Sets a colour of a material (color, emissive, attenuationColor ...) to a hex integer. */
export class SetMaterialColorCommand extends SetMaterialAttributeCommand {
  readonly type = 'SetMaterialColorCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: number, materialSlot = -1) {
    super(editor, object, attributeName, newValue, materialSlot);
    this.name = editor.strings.getKey('command/SetMaterialColor');
  }

  protected check(): void {
    colorOf(this.material, this.attributeName);
    checkHex(this.newValue);
  }

  protected read(): unknown {
    return colorOf(this.material, this.attributeName).getHex();
  }

  protected write(value: unknown): void {
    colorOf(this.material, this.attributeName).setHex(checkHex(value));
    this.announce();
  }
}
