import type { Object3D } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { IDENTIFIER_SENTENCE, isIdentifier } from '../core/identifier.ts';

const schema = z.looseObject({ oldUuid: z.string(), newUuid: z.string() });

/** Gives an object another uuid; what is kept by uuid (scripts, cameras) follows. */
export class SetUuidCommand extends Command {
  readonly type = 'SetUuidCommand';
  #given: Object3D | null;
  #oldUuid: string;
  #newUuid: string;

  constructor(editor: Editor, object?: Object3D, newUuid = '') {
    super(editor);
    this.#given = object ?? null;
    this.#oldUuid = object?.uuid ?? '';
    this.#newUuid = newUuid;
    this.name = editor.strings.getKey('command/SetUuid');
  }

  execute(): void {
    if (!isIdentifier(this.#newUuid)) throw new CommandError(IDENTIFIER_SENTENCE);
    this.#rename(this.#oldUuid, this.#newUuid);
  }

  undo(): void {
    this.#rename(this.#newUuid, this.#oldUuid);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), oldUuid: this.#oldUuid, newUuid: this.#newUuid };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.#oldUuid = parsed.oldUuid;
    this.#newUuid = parsed.newUuid;
    this.#given = null;
  }

  #rename(from: string, to: string): void {
    const object = this.editor.objectByUuid(from) ?? this.#given;
    if (!object) throw new CommandError('The object is not in the scene any more.');
    const owner = this.editor.objectByUuid(to);
    if (owner && owner !== object) throw new CommandError(`"${owner.name}" has this identifier already.`);
    object.uuid = to;
    this.editor.rekeyObject(object, from);
    this.editor.signals.objectChanged.dispatch(object);
    this.editor.signals.sceneGraphChanged.dispatch();
  }
}
