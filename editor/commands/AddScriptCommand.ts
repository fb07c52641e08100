import type { Object3D } from 'three';
import { z } from 'zod';
import type { CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { type Script, scriptSchema } from '../core/script.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const schema = z.looseObject({ script: scriptSchema });

/** Gives an object a script, after those that it has. */
export class AddScriptCommand extends ObjectCommand {
  readonly type = 'AddScriptCommand';
  #script: Script;

  constructor(editor: Editor, object?: Object3D, script: Script = { name: '', source: '' }) {
    super(editor, object);
    this.#script = script;
    this.name = `${editor.strings.getKey('command/AddScript')} ${script.name}`.trim();
  }

  override get mergeKey(): string | null {
    return null;
  }

  execute(): void {
    this.editor.scripts.add(this.object, this.#script);
  }

  undo(): void {
    const scripts = this.editor.scripts.of(this.object);
    const removed = this.editor.scripts.removeAt(this.object, scripts.length - 1);
    if (removed) this.#script = removed;
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), script: { ...this.#script } };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.#script = schema.parse(json).script;
  }
}
