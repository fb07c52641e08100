import { z } from 'zod';
import { Command, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { commandJSONSchema } from '../core/historyEntries.ts';

const schema = z.looseObject({ cmds: z.array(commandJSONSchema) });

/** Several commands as one: run in order, undone in reverse. If one fails, those before it are undone. */
export class MultiCmdsCommand extends Command {
  readonly type: string = 'MultiCmdsCommand';
  protected commands: Command[];

  constructor(editor: Editor, commands: readonly Command[] = []) {
    super(editor);
    this.commands = [...commands];
    this.updatable = commands.length > 0 && commands.every((command) => command.updatable && command.mergeKey !== null);
    this.name = editor.strings.getKey('command/MultiCmds');
  }

  /** The commands in order of execution. */
  get steps(): readonly Command[] {
    return this.commands;
  }

  override get mergeKey(): string | null {
    return this.updatable ? this.commands.map((command) => command.mergeKey).join(' | ') : null;
  }

  override update(later: MultiCmdsCommand): void {
    for (const [index, command] of this.commands.entries()) {
      const other = later.commands[index];
      if (other) command.update(other);
    }
  }

  execute(): void {
    this.runSteps(0, this.commands.length);
  }

  undo(): void {
    this.undoSteps(this.commands.length, 0);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), cmds: this.commands.map((command) => command.toJSON()) };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.commands = schema.parse(json).cmds.map((entry) => this.editor.commands.revive(entry));
  }

  protected runSteps(from: number, to: number): void {
    this.#quietly(() => {
      let done = from;
      try {
        for (; done < to; done += 1) this.commands[done]?.execute();
      } catch (error) {
        while (--done >= from) this.commands[done]?.undo();
        throw error;
      }
    });
  }

  protected undoSteps(from: number, to: number): void {
    this.#quietly(() => {
      for (let index = from - 1; index >= to; index -= 1) this.commands[index]?.undo();
    });
  }

  /** One signal about the scene graph and one about the selection, however many steps there are. */
  #quietly(work: () => void): void {
    const { selection, signals } = this.editor;
    signals.sceneGraphChanged.batch(() => selection.batch(work));
  }
}
