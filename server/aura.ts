import { type Command, readArguments, UsageError } from './cli/arguments.ts';
import { printBriefOf } from './cli/brief.ts';
import { HELP } from './cli/help.ts';
import { statusLines } from './cli/models.ts';
import { printOperations } from './cli/operations.ts';
import { EXIT, exitCodeOf, runBatch, runPlan, runPrompt, sentencesOf, type Terminal } from './cli/run.ts';
import { VERSION } from './version.ts';

const terminal: Terminal = {
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(`${text}\n`),
};

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let command: Command;
  try {
    command = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.tell(`${error.message}\nMore: npx aura --help`);
    return EXIT.usage;
  }
  try {
    return await run(command);
  } catch (error) {
    terminal.tell(sentencesOf(error));
    return exitCodeOf(error);
  }
}

async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.print(HELP);
      return EXIT.done;
    case 'version':
      terminal.print(`${VERSION}\n`);
      return EXIT.done;
    case 'status':
      terminal.print(await statusLines(process.env, command.json));
      return EXIT.done;
    case 'mcp':
      return (await import('./cli/mcp.ts')).serveAssistant(process.env, terminal);
    case 'operations':
      return printOperations(command, terminal);
    case 'brief':
      return printBriefOf(command, terminal);
    case 'prompt':
      return runPrompt(command, terminal);
    case 'plan':
      return runPlan(command, terminal);
    case 'batch':
      return runBatch(command, terminal);
  }
}
