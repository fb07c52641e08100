import type { Editor } from './Editor.ts';
import type { CommandJSON } from './historyEntries.ts';

export type { CommandJSON } from './historyEntries.ts';

/**
 * One undoable change. The contract is that of the three.js editor: a class can be made with the editor alone and then
 * filled by `fromJSON`; `execute` is also redo. A command checks everything before it changes anything, so that one
 * that throws has left the scene as it was.
 */
export abstract class Command {
  /** -1 until the history has it. */
  id = -1;
  /** False while all that is there is stored JSON. */
  inMemory = false;
  /** Whether it may swallow a later command of the same kind within one gesture. */
  updatable = false;
  /** The class's name, also in stored histories; registered with `editor.commands`. */
  abstract readonly type: string;
  name = '';

  protected readonly editor: Editor;

  constructor(editor: Editor) {
    this.editor = editor;
  }

  abstract execute(): void;
  abstract undo(): void;

  /** Commands with the same key within one gesture become one. Null: never. */
  get mergeKey(): string | null {
    return null;
  }

  /** Takes over the new value of a later command with the same merge key and keeps the own old value. */
  update(_later: Command): void {}

  toJSON(): CommandJSON {
    return { type: this.type, id: this.id, name: this.name };
  }

  fromJSON(json: CommandJSON): void {
    this.inMemory = true;
    this.id = json.id;
    this.name = json.name;
  }
}

/** A command that was asked for something it cannot do. The message is a sentence for the artist. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

export type CommandClass = new (editor: Editor) => Command;
