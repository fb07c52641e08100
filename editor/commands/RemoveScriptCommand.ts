import type { Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import type { Script } from '../core/Signals.ts';
import { scriptSchema } from '../core/script.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({ script: scriptSchema, index: z.number().int() });

/** Takes a script away from an object; undo puts it back in its place. */
export class RemoveScriptCommand extends ObjectCommand {
  readonly type = 'RemoveScriptCommand';
  #script: Script;
  #index: number;

  constructor(editor: Editor, object?: Object3D, script: Script = { name: '', source: '' }) {
    super(editor, object);
    this.#script = script;
    this.#index = object ? editor.scripts.of(object).indexOf(script) : -1;
    this.name = `${editor.strings.getKey('command/RemoveScript')} ${script.name}`.trim();
  }

  override get mergeKey(): string | null {
    return null;
  }

  execute(): void {
    const object = this.object;
    if (!this.editor.scripts.of(object)[this.#index]) throw new CommandError(`"${object.name}" has no such script.`);
    const removed = this.editor.scripts.removeAt(object, this.#index);
    if (removed) this.#script = removed;
  }

  undo(): void {
    this.editor.scripts.add(this.object, this.#script, this.#index);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), script: { ...this.#script }, index: this.#index };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.#script = parsed.script;
    this.#index = parsed.index;
  }
}
