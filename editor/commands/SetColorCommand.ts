import { Color, type Object3D } from 'three';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { readAttribute } from './attributes.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

/** Sets a colour of an object (lights: color, groundColor) to a hex integer. */
export class SetColorCommand extends SetAttributeCommand {
  readonly type = 'SetColorCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: number) {
    super(editor, object, attributeName, newValue);
    this.name = editor.strings.getKey('command/SetColor');
  }

  protected check(): void {
    colorOf(this.object, this.attributeName);
    checkHex(this.newValue);
  }

  protected read(): unknown {
    return colorOf(this.object, this.attributeName).getHex();
  }

  protected write(value: unknown): void {
    const object = this.object;
    colorOf(object, this.attributeName).setHex(checkHex(value));
    this.editor.signals.objectChanged.dispatch(object);
  }
}

/** @throws CommandError if `target` has no colour of this name */
export function colorOf(target: object, attributeName: string): Color {
  const color = readAttribute(target, attributeName);
  if (!(color instanceof Color)) throw new CommandError(`There is no colour "${attributeName}" here.`);
  return color;
}

/** @throws CommandError if the value is not 0 to 0xffffff */
export function checkHex(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 0xffffff) {
    throw new CommandError('A colour is a whole number from 0 to 0xffffff.');
  }
  return value;
}
