import type { Object3D } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';

const schema = z.object({ objectUuid: z.string() });

/**
 * A command about one object. The command also works when the object was deleted and came back as another instance
 * with the same uuid; and it knows the uuid that the object has at this place in the history, should that change.
 */
export abstract class ObjectCommand extends Command {
  objectUuid: string;
  #given: Object3D | null;

  constructor(editor: Editor, object?: Object3D) {
    super(editor);
    this.objectUuid = object?.uuid ?? '';
    this.#given = object ?? null;
  }

  /** @throws if the object is nowhere to be found */
  get object(): Object3D {
    const given = this.#given;
    if (given && (given === this.editor.camera || this.editor.isInScene(given))) {
      this.objectUuid = given.uuid;
      return given;
    }
    const object = this.editor.objectByUuid(this.objectUuid) ?? given;
    if (!object) throw new CommandError(`The object that "${this.name}" is about is not in the scene any more.`);
    this.#given = object;
    return object;
  }

  override get mergeKey(): string | null {
    return `${this.type} ${this.objectUuid}`;
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), objectUuid: this.objectUuid };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.objectUuid = schema.parse(json).objectUuid;
    this.#given = null;
  }
}
