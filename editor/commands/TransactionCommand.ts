import { z } from 'zod';
import type { Command, CommandJSON } from '../core/Command.ts';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { MultiCmdsCommand } from './MultiCmdsCommand.ts';

const schema = z.looseObject({ applied: z.number().int().nonnegative().optional() });

/** What a transaction folded into one entry. It can be opened, and stand at any of its steps. */
export class TransactionCommand extends MultiCmdsCommand {
  override readonly type = 'TransactionCommand';
  /** How many steps are done; less than all only while the history stands inside this entry. */
  #applied: number;

  /** @param commands have been executed */
  constructor(editor: Editor, name = '', commands: readonly Command[] = []) {
    super(editor, commands);
    this.name = name;
    this.updatable = false;
    this.inMemory = true;
    this.#applied = commands.length;
  }

  get applied(): number {
    return this.#applied;
  }

  override execute(): void {
    this.goTo(this.commands.length);
  }

  override undo(): void {
    this.goTo(0);
  }

  /** Does or undoes steps until the first `count` are done. */
  goTo(count: number): void {
    if (!Number.isInteger(count) || count < 0 || count > this.commands.length) {
      throw new CommandError(`"${this.name}" has ${this.commands.length} steps, there is no step ${count}.`);
    }
    if (count > this.#applied) this.runSteps(this.#applied, count);
    else this.undoSteps(this.#applied, count);
    this.#applied = count;
  }

  /** Forgets the steps that are not done: something else happened in their place. */
  truncate(): void {
    this.commands.length = this.#applied;
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), applied: this.#applied };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    this.updatable = false;
    this.#applied = Math.min(schema.parse(json).applied ?? this.commands.length, this.commands.length);
  }
}
