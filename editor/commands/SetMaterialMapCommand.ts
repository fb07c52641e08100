import { type Material, type Object3D, Texture } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { storedTextureSchema } from '../io/objectSchema.ts';
import { readAttribute } from './attributes.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({
  mapName: z.string(),
  oldMap: storedTextureSchema.nullable().optional(),
  newMap: storedTextureSchema.nullable().optional(),
  materialSlot: z.number().int(),
});

/** Puts a texture into a map of a material, or takes it out. Keeps the one of the two that the material has not. */
export class SetMaterialMapCommand extends ObjectCommand {
  readonly type = 'SetMaterialMapCommand';
  #mapName: string;
  #kept: Texture | null;
  #materialSlot: number;
  #done = false;

  constructor(editor: Editor, object?: Object3D, mapName = '', newMap: Texture | null = null, materialSlot = -1) {
    super(editor, object);
    this.#mapName = mapName;
    this.#kept = newMap;
    this.#materialSlot = materialSlot;
    this.name = editor.strings.getKey('command/SetMaterialMap');
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
    const kept = this.#kept ? this.editor.archive.writeTexture(this.#kept) : null;
    const maps = this.#done ? { oldMap: kept } : { newMap: kept };
    return { ...super.toJSON(), mapName: this.#mapName, ...maps, materialSlot: this.#materialSlot };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { mapName, oldMap, newMap, materialSlot } = schema.parse(json);
    this.#mapName = mapName;
    this.#materialSlot = materialSlot;
    this.#done = oldMap !== undefined;
    const kept = oldMap ?? newMap;
    this.#kept = kept ? this.editor.archive.readTexture(kept) : null;
  }

  #swap(): void {
    const material = this.#material();
    const outgoing = readAttribute(material, this.#mapName);
    if (!(this.#mapName in material) || !(outgoing === null || outgoing instanceof Texture)) {
      throw new CommandError(`This material has no texture "${this.#mapName}".`);
    }
    Object.assign(material, { [this.#mapName]: this.#kept });
    material.needsUpdate = true;
    this.#kept = outgoing;
    this.editor.signals.materialChanged.dispatch(this.object, this.#materialSlot);
  }

  #material(): Material {
    const material = this.editor.getObjectMaterial(this.object, this.#materialSlot);
    if (!material) throw new CommandError(`"${this.object.name}" has no material in slot ${this.#materialSlot}.`);
    return material;
  }
}
