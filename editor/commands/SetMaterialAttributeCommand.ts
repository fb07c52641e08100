import type { Material, Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

const schema = z.looseObject({ materialSlot: z.number().int() });

/** Sets an attribute of the material in one slot of an object; slot -1 is the only material. */
export abstract class SetMaterialAttributeCommand extends SetAttributeCommand {
  materialSlot: number;

  constructor(editor: Editor, object?: Object3D, attributeName = '', newValue?: unknown, materialSlot = -1) {
    super(editor, object, attributeName, newValue);
    this.materialSlot = materialSlot;
  }

  protected get material(): Material {
    const material = this.editor.getObjectMaterial(this.object, this.materialSlot);
    if (!material) throw new CommandError(`"${this.object.name}" has no material in slot ${this.materialSlot}.`);
    return material;
  }

  override get mergeKey(): string | null {
    return `${super.mergeKey} ${this.materialSlot}`;
  }

  protected announce(): void {
    this.editor.signals.materialChanged.dispatch(this.object, this.materialSlot);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), materialSlot: this.materialSlot };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.materialSlot = schema.parse(json).materialSlot;
  }
}
