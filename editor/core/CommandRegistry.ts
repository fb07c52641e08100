import type { Command, CommandClass, CommandJSON } from './Command.ts';
import { Contributions } from './Contributions.ts';
import type { Editor } from './Editor.ts';

/** The command classes by their `type`, so that a stored history can be read back. */
export class CommandRegistry {
  readonly #entries = new Contributions<{ id: string; commandClass: CommandClass }>('command');
  #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get changed() {
    return this.#entries.changed;
  }

  register(type: string, commandClass: CommandClass): () => void {
    return this.#entries.register({ id: type, commandClass });
  }

  has(type: string): boolean {
    return this.#entries.get(type) !== undefined;
  }

  types(): string[] {
    return this.#entries.list().map((entry) => entry.id);
  }

  /** @throws if no enabled plugin knows the type, or if the stored fields do not fit */
  revive(json: CommandJSON): Command {
    const entry = this.#entries.get(json.type);
    if (!entry) throw new Error(`The step "${json.name}" was made by a plugin that is not enabled.`);
    const command = new entry.commandClass(this.#editor);
    command.fromJSON(json);
    return command;
  }
}
