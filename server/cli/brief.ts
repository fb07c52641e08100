import { printBrief } from '../../plugin-aura/reading/printBrief.ts';
import { readBrief } from '../../plugin-aura/reading/readBrief.ts';
import type { Command } from './arguments.ts';
import { EXIT, type Terminal } from './run.ts';

/** Shows how words are read, without making anything of them. */
export async function printBriefOf({ prompt, json }: Extract<Command, { kind: 'brief' }>, terminal: Terminal): Promise<number> {
  const { wordReader } = await import('../../plugin-aura/composing/offline.ts');
  const brief = readBrief(prompt, wordReader().lexicon);
  terminal.print(`${json ? JSON.stringify(brief, null, 2) : printBrief(brief)}\n`);
  return EXIT.done;
}
