import { TransactionCommand } from '../commands/TransactionCommand.ts';
import type { Command } from './Command.ts';

export const stepsOf = (entry: Command): readonly Command[] => (entry instanceof TransactionCommand ? entry.steps : [entry]);

/** The steps of two entries; a later one is folded into an earlier one of its kind, unless something else came between. */
export function joined(earlier: readonly Command[], later: readonly Command[]): Command[] {
  const steps = [...earlier];
  for (const command of later) {
    const key = command.updatable ? command.mergeKey : null;
    let at = key === null ? -1 : steps.length - 1;
    while (at >= 0 && steps[at]?.mergeKey !== key) at = steps[at]?.updatable && steps[at]?.mergeKey !== null ? at - 1 : -1;
    const known = steps[at];
    if (known) known.update(command);
    else steps.push(command);
  }
  return steps;
}
