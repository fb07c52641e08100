import { printBrief } from '../../plugin-aura/reading/index.ts';
import type { Command } from './arguments.ts';
import { EXIT, type Terminal } from './run.ts';

/** Shows how words are read: the reading that a design would be made of, of the several there may be. */
export async function printBriefOf({ prompt, json }: Extract<Command, { kind: 'brief' }>, terminal: Terminal): Promise<number> {
  const { wordReader } = await import('../../plugin-aura/composing/index.ts');
  const { brief } = await wordReader().composed(prompt);
  terminal.print(`${json ? JSON.stringify(brief, null, 2) : printBrief(brief)}\n`);
  return EXIT.done;
}
