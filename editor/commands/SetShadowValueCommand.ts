import { LightShadow, type Object3D } from 'three';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { checkAttribute, readAttribute, writeAttribute } from './attributes.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

/** Sets a plain attribute of a light's shadow: intensity, bias, normalBias, radius. */
export class SetShadowValueCommand extends SetAttributeCommand {
  readonly type = 'SetShadowValueCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown) {
    super(editor, object, attributeName, newValue);
    this.name = editor.strings.getKey('command/SetShadowValue');
  }

  protected check(): void {
    checkAttribute(this.#shadow, this.attributeName, this.newValue);
  }

  protected read(): unknown {
    return readAttribute(this.#shadow, this.attributeName);
  }

  protected write(value: unknown): void {
    writeAttribute(this.#shadow, this.attributeName, value);
    this.editor.signals.objectChanged.dispatch(this.object);
  }

  get #shadow(): LightShadow {
    const object = this.object;
    if (!('shadow' in object && object.shadow instanceof LightShadow))
      throw new CommandError(`"${object.name}" casts no shadow of its own.`);
    return object.shadow;
  }
}
