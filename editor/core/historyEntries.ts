import { z } from 'zod';

/** What a listener is told of a step of the history. */
export interface HistoryEntry {
  readonly type: string;
  readonly id: number;
  readonly name: string;
}

/** A stored step; each command class checks its own fields when it reads them back. */
export const commandJSONSchema = z.looseObject({ type: z.string(), id: z.number().int(), name: z.string() });

/** What every stored command has; each class adds its own fields. */
export interface CommandJSON {
  type: string;
  id: number;
  name: string;
  [field: string]: unknown;
}

export interface HistoryJSON {
  undos: CommandJSON[];
  redos: CommandJSON[];
}

export const historySchema = z.object({ undos: z.array(commandJSONSchema), redos: z.array(commandJSONSchema) });
