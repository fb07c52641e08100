import { z } from 'zod';
import { MultiCmdsCommand } from '../commands/MultiCmdsCommand.ts';
import type { Command } from '../core/Command.ts';
import { StoredStep } from '../core/StoredStep.ts';

const storedSchema = z.looseObject({ cmds: z.array(z.looseObject({ type: z.string(), name: z.string() })) });

/** Names of the steps of an entry that has several, also of one that is still as it was stored; none for a single command. */
export function historySteps(command: Command): string[] {
  if (command instanceof MultiCmdsCommand) return command.steps.map((step) => step.name || step.type);
  if (!(command instanceof StoredStep)) return [];
  const stored = storedSchema.safeParse(command.json);
  return stored.success ? stored.data.cmds.map((step) => step.name || step.type) : [];
}
