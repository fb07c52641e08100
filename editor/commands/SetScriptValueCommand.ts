import type { Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import type { Script } from '../core/Signals.ts';
import { SetAttributeCommand } from './SetAttributeCommand.ts';

const schema = z.looseObject({ index: z.number().int() });

/** Changes name or source of a script. */
export class SetScriptValueCommand extends SetAttributeCommand {
  readonly type = 'SetScriptValueCommand';
  #index: number;

  constructor(editor: Editor, object?: Object3D, script?: Script, attributeName: 'name' | 'source' = 'source', newValue = '') {
    super(editor, object, attributeName, newValue);
    this.#index = object && script ? editor.scripts.of(object).indexOf(script) : -1;
    this.name = `${editor.strings.getKey('command/SetScriptValue')} ${script?.name ?? ''}`.trim();
  }

  override get mergeKey(): string | null {
    return `${super.mergeKey} ${this.#index}`;
  }

  protected check(): void {
    this.#script();
    if (typeof this.newValue !== 'string') throw new CommandError('Name and source of a script are text.');
  }

  protected read(): unknown {
    return this.#script()[this.#attribute];
  }

  protected write(value: unknown): void {
    const script = this.#script();
    script[this.#attribute] = String(value);
    this.editor.signals.scriptChanged.dispatch(script);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), index: this.#index };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.#index = schema.parse(json).index;
  }

  get #attribute(): 'name' | 'source' {
    return this.attributeName === 'name' ? 'name' : 'source';
  }

  #script(): Script {
    const script = this.editor.scripts.of(this.object)[this.#index];
    if (!script) throw new CommandError(`"${this.object.name}" has no such script.`);
    return script;
  }
}
