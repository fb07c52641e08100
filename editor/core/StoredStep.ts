import { z } from 'zod';
import { Command, type CommandJSON } from './Command.ts';
import type { Editor } from './Editor.ts';
import { commandJSONSchema } from './historyEntries.ts';

const stepsSchema = z.object({ cmds: z.array(commandJSONSchema) });

/** A line of an opened history entry. */
export interface StepInfo {
  type: string;
  name: string;
}

/** Stands in the history for a command that was stored; the history revives it when it is undone or redone. */
export class StoredStep extends Command {
  readonly type: string;
  readonly json: CommandJSON;

  constructor(editor: Editor, json: CommandJSON) {
    super(editor);
    this.type = json.type;
    this.id = json.id;
    this.name = json.name;
    this.json = json;
  }

  get steps(): readonly StepInfo[] {
    const parsed = stepsSchema.safeParse(this.json);
    return parsed.success ? parsed.data.cmds : [];
  }

  execute(): void {
    throw new Error(`The step "${this.name}" has not been read back yet.`);
  }

  undo(): void {
    this.execute();
  }

  override toJSON(): CommandJSON {
    return this.editor.archive.blobs.selfContained(this.json);
  }
}
