import { type Object3D, Vector2, Vector3, Vector4 } from 'three';
import { z } from 'zod';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { readAttribute } from './attributes.ts';
import { SetMaterialAttributeCommand } from './SetMaterialAttributeCommand.ts';

const numbers = z.array(z.number()).min(2).max(4);
type Vector = Vector2 | Vector3 | Vector4;

/** Sets a vector of a material (normalScale, clearcoatNormalScale) from an array. */
export class SetMaterialVectorCommand extends SetMaterialAttributeCommand {
  readonly type = 'SetMaterialVectorCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: readonly number[], materialSlot = -1) {
    super(editor, object, attributeName, newValue, materialSlot);
    this.name = editor.strings.getKey('command/SetMaterialVector');
  }

  protected check(): void {
    this.#parse(this.newValue);
  }

  protected read(): unknown {
    return this.#vector.toArray();
  }

  protected write(value: unknown): void {
    this.#vector.fromArray(this.#parse(value));
    this.announce();
  }

  get #vector(): Vector {
    const vector = readAttribute(this.material, this.attributeName);
    if (vector instanceof Vector2 || vector instanceof Vector3 || vector instanceof Vector4) return vector;
    throw new CommandError(`There is no vector "${this.attributeName}" here.`);
  }

  #parse(value: unknown): number[] {
    const parsed = numbers.safeParse(value);
    const size = this.#vector.toArray().length;
    if (!parsed.success || parsed.data.length !== size) throw new CommandError(`"${this.attributeName}" needs ${size} finite numbers.`);
    return parsed.data;
  }
}
