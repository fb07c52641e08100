import type { Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { objectJSONSchema } from '../io/objectSchema.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({
  parentUuid: z.string(),
  index: z.number().int(),
  object: objectJSONSchema.optional(),
});

/** Takes an object out of the scene and keeps it, with its place, for undo. */
export class RemoveObjectCommand extends ObjectCommand {
  readonly type = 'RemoveObjectCommand';
  /** The object while it is out of the scene. */
  #removed: Object3D | null = null;
  #parentUuid = '';
  #index = -1;

  constructor(editor: Editor, object?: Object3D) {
    super(editor, object);
    this.name = `${editor.strings.getKey('command/RemoveObject')} ${object?.name ?? ''}`.trim();
  }

  override get mergeKey(): string | null {
    return null;
  }

  execute(): void {
    const object = this.object;
    const parent = object.parent;
    if (!parent || !this.editor.isInScene(object)) throw new CommandError(`"${object.name}" is not in the scene and cannot be deleted.`);
    this.#parentUuid = parent.uuid;
    this.#index = parent.children.indexOf(object);
    this.#removed = object;
    this.editor.removeObject(object);
  }

  undo(): void {
    const parent = this.editor.objectByUuid(this.#parentUuid);
    if (!parent || !this.#removed) throw new CommandError(`The place that "${this.name}" left is not in the scene any more.`);
    const object = this.#removed;
    this.editor.addObject(object, parent, this.#index);
    this.#removed = null;
    this.editor.selection.include(object);
  }

  override toJSON(): CommandJSON {
    const json = { ...super.toJSON(), parentUuid: this.#parentUuid, index: this.#index };
    return this.#removed ? { ...json, object: this.editor.archive.writeObject(this.#removed) } : json;
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.#parentUuid = parsed.parentUuid;
    this.#index = parsed.index;
    this.#removed = parsed.object ? this.editor.archive.readObject(parsed.object) : null;
  }
}
