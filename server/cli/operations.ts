import { countTokens, promptPage } from '../../plugin-aura/generation/prompt/page.ts';
import { jsonSchemaOf, signatureOf } from '../../plugin-aura/plan/schema.ts';
import { loadVocabulary, registry } from '../vocabulary.ts';
import type { Command } from './arguments.ts';
import { EXIT, type Terminal } from './run.ts';

/** The vocabulary: as text, as JSON schemas, or as the page that a language model is given. */
export async function printOperations(
  { json, prompt, families }: Extract<Command, { kind: 'operations' }>,
  terminal: Terminal,
): Promise<number> {
  await loadVocabulary();
  const known = registry.families();
  const unknown = families.filter((family) => ![...known.keys()].some((name) => name === family));
  if (unknown.length > 0) {
    terminal.tell(`There is no family ${unknown.map((family) => `"${family}"`).join(', ')}: there are ${[...known.keys()].join(', ')}.`);
    return EXIT.usage;
  }
  if (prompt) {
    const page = promptPage(registry, families);
    terminal.print(`${page.text}\n`);
    for (const { name, text } of page.sections) terminal.tell(`${name}: ${await countTokens(text)} tokens`);
    terminal.tell(`${await countTokens(page.text)} tokens (o200k_base)`);
    return EXIT.done;
  }
  const chosen = registry.all().filter(({ family }) => families.length === 0 || families.includes(family));
  if (json) {
    terminal.print(
      `${JSON.stringify(
        chosen.map((definition) => ({
          op: definition.op,
          family: definition.family,
          label: definition.label,
          anchors: definition.anchors ?? {},
          params: jsonSchemaOf(definition),
        })),
        null,
        2,
      )}\n`,
    );
    return EXIT.done;
  }
  for (const [family, definitions] of known) {
    const own = definitions.filter((definition) => chosen.includes(definition));
    if (own.length === 0) continue;
    terminal.print(`\n${family}\n`);
    for (const definition of own) terminal.print(`  ${signatureOf(definition)}\n      ${definition.help}\n`);
  }
  return EXIT.done;
}
