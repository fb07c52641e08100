import type { Material, Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { hasMaterial } from '../core/materials.ts';
import { storedMaterialSchema } from '../io/objectSchema.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({
  oldMaterial: storedMaterialSchema.optional(),
  newMaterial: storedMaterialSchema.optional(),
  materialSlot: z.number().int(),
});

/** Gives an object another material, in one slot if it has several. Keeps the one of the two that the object has not. */
export class SetMaterialCommand extends ObjectCommand {
  readonly type = 'SetMaterialCommand';
  #kept: Material | null;
  #materialSlot: number;
  #done = false;

  constructor(editor: Editor, object?: Object3D, newMaterial?: Material, materialSlot = -1) {
    super(editor, object);
    this.#kept = newMaterial ?? null;
    this.#materialSlot = materialSlot;
    this.name = editor.strings.getKey('command/SetMaterial');
  }

  execute(): void {
    this.#swap();
    this.#done = true;
  }

  undo(): void {
    this.#swap();
    this.#done = false;
  }

  override toJSON(): CommandJSON {
    const kept = this.#kept ? this.editor.archive.writeMaterial(this.#kept) : undefined;
    return { ...super.toJSON(), ...(this.#done ? { oldMaterial: kept } : { newMaterial: kept }), materialSlot: this.#materialSlot };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { oldMaterial, newMaterial, materialSlot } = schema.parse(json);
    this.#done = oldMaterial !== undefined;
    this.#materialSlot = materialSlot;
    const kept = oldMaterial ?? newMaterial;
    this.#kept = kept ? this.editor.archive.readMaterial(kept) : null;
  }

  #swap(): void {
    const object = this.object;
    const incoming = this.#kept;
    if (!incoming) throw new CommandError('There is no material to set.');
    const outgoing = this.editor.getObjectMaterial(object, this.#materialSlot);
    if (!hasMaterial(object) || !outgoing) throw new CommandError(`"${object.name}" has no material in slot ${this.#materialSlot}.`);
    this.#kept = outgoing;
    this.editor.setObjectMaterial(object, this.#materialSlot, incoming);
    this.editor.signals.materialChanged.dispatch(object, this.#materialSlot);
  }
}
