import type { Object3D } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { objectJSONSchema } from '../io/objectSchema.ts';

const schema = z.looseObject({
  objectUuid: z.string(),
  parentUuid: z.string().nullable().default(null),
  index: z.number().int().nonnegative().nullable().default(null),
  object: objectJSONSchema.optional(),
});

/** Puts an object into the scene, or under a parent at an index, and selects it. */
export class AddObjectCommand extends Command {
  readonly type = 'AddObjectCommand';
  objectUuid: string;
  /** The object while the command can be executed; the scene has it afterwards. */
  #object: Object3D | null;
  #parentUuid: string | null;
  #index: number | null;
  #done = false;

  constructor(editor: Editor, object?: Object3D, parent?: Object3D, index?: number) {
    super(editor);
    this.#object = object ?? null;
    this.objectUuid = object?.uuid ?? '';
    this.#parentUuid = parent && parent !== editor.scene ? parent.uuid : null;
    this.#index = index ?? null;
    this.name = `${editor.strings.getKey('command/AddObject')} ${object?.name ?? ''}`.trim();
  }

  execute(): void {
    const object = this.#object;
    const parent = this.#parentUuid === null ? this.editor.scene : this.editor.objectByUuid(this.#parentUuid);
    if (!object) throw new CommandError('There is no object to add.');
    if (!parent) throw new CommandError(`The parent that "${object.name}" belongs under is not in the scene.`);
    if (object === this.editor.scene || contains(object, parent)) throw new CommandError('An object cannot be put into itself.');
    if (this.editor.isInScene(object)) throw new CommandError(`"${object.name}" is in the scene already.`);
    this.editor.addObject(object, parent, this.#index ?? parent.children.length);
    this.#done = true;
    this.editor.selection.include(object);
  }

  undo(): void {
    const object = this.editor.objectByUuid(this.objectUuid);
    if (!object) throw new CommandError(`What "${this.name}" added is not in the scene any more.`);
    this.#object = object;
    this.editor.removeObject(object);
    this.#done = false;
  }

  /** While the object is in the scene, the scene keeps it, and the command only its uuid. */
  override toJSON(): CommandJSON {
    const json = { ...super.toJSON(), objectUuid: this.objectUuid, parentUuid: this.#parentUuid, index: this.#index };
    return this.#done || !this.#object ? json : { ...json, object: this.editor.archive.writeObject(this.#object) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.objectUuid = parsed.objectUuid;
    this.#parentUuid = parsed.parentUuid;
    this.#index = parsed.index;
    this.#done = parsed.object === undefined;
    this.#object = parsed.object ? this.editor.archive.readObject(parsed.object) : null;
  }
}

function contains(object: Object3D, other: Object3D): boolean {
  for (let ancestor: Object3D | null = other; ancestor; ancestor = ancestor.parent) {
    if (ancestor === object) return true;
  }
  return false;
}
