import type { Object3D } from 'three';
import { z } from 'zod';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { readAttribute } from './attributes.ts';
import { SetMaterialAttributeCommand } from './SetMaterialAttributeCommand.ts';

const range = z.tuple([z.number(), z.number()]);

/**
 * Sets a range of a material: smallest and largest value. `iridescenceThicknessRange` (nanometres) stands for the two
 * attributes `iridescenceThicknessMinimum` and `iridescenceThicknessMaximum`.
 */
export class SetMaterialRangeCommand extends SetMaterialAttributeCommand {
  readonly type = 'SetMaterialRangeCommand';

  constructor(editor: Editor, object?: Object3D, attributeName = '', newMin = 0, newMax = 0, materialSlot = -1) {
    super(editor, object, attributeName, [newMin, newMax], materialSlot);
    this.name = editor.strings.getKey('command/SetMaterialRange');
  }

  protected check(): void {
    if (!range.safeParse(this.read()).success) throw new CommandError(`There is no range "${this.attributeName}" here.`);
    const parsed = range.safeParse(this.newValue);
    if (!parsed.success || parsed.data[0] > parsed.data[1]) throw new CommandError('A range needs two numbers, the smaller one first.');
  }

  protected read(): unknown {
    const [minimum, maximum] = this.#ends;
    return [readAttribute(this.material, minimum), readAttribute(this.material, maximum)];
  }

  protected write(value: unknown): void {
    const material = this.material;
    const [minimum, maximum] = this.#ends;
    const [smallest, largest] = range.parse(value);
    Object.assign(material, { [minimum]: smallest, [maximum]: largest });
    material.needsUpdate = true;
    this.editor.signals.objectChanged.dispatch(this.object);
    this.announce();
  }

  get #ends(): [minimum: string, maximum: string] {
    const base = this.attributeName.replace(/Range$/, '');
    return [`${base}Minimum`, `${base}Maximum`];
  }
}
