import type { AnyOperation, Vocabulary } from '../../operations/define.ts';
import type { Family } from '../../plan/declaration.ts';
import { signatureOf } from '../../plan/schema.ts';
import { NOTES } from './notes.ts';
import { RULES } from './rules.ts';
import { LEGEND, shortened } from './shorthand.ts';

/** Families that every page holds: the general part of the language. */
export const GENERAL: readonly Family[] = ['solids', 'profiles', 'combine', 'features', 'modify'];

/** By these words change parts of a thing that is there; a model, which writes plans anew, has the things themselves and `alter`. */
export const UNLISTED: ReadonlySet<string> = new Set(['pick', 'put_back', 'remodel', 'zone']);

export interface PromptPage {
  text: string;
  sections: { name: string; text: string }[];
}

/** The page for these further families; the general part comes first and is always the same. */
export function promptPage(registry: Vocabulary, families: readonly string[] = []): PromptPage {
  const known = registry.families();
  const general = [RULES, LEGEND, ...GENERAL.flatMap((family) => familyText(registry, family))].join('\n');
  const further = [...known.keys()].filter((family) => families.includes(family) && !GENERAL.includes(family));
  const sections = [
    { name: 'general', text: general },
    ...further.map((family) => ({ name: family, text: familyText(registry, family).join('\n') })),
  ];
  return { text: sections.map(({ text }) => text).join('\n'), sections };
}

function familyText(registry: Vocabulary, family: Family): string[] {
  const definitions = (registry.families().get(family) ?? []).filter(({ op }) => !UNLISTED.has(op));
  if (definitions.length === 0) return [];
  const note = NOTES[family];
  const lines = definitions.map(lineOf);
  const notes = note ? [note] : [];
  if (2 * definitions.filter(({ inputs }) => inputs).length <= definitions.length) return [family.toUpperCase(), ...notes, ...lines];
  return [`${family.toUpperCase()} of inputs`, ...notes, ...lines.map((line) => line.replace(' inputs', ''))];
}

/** Lines of definitions, which never change: every request shows dozens of them. */
const knownLines = new WeakMap<AnyOperation, string>();

function lineOf(definition: AnyOperation): string {
  const known = knownLines.get(definition);
  if (known !== undefined) return known;
  const signature = signatureOf(definition);
  // Of things a 0 is shown: beside flags it tells what is a number, and what is not made unless it is given.
  const line = GENERAL.includes(definition.family) ? shortened(withoutZeros(withoutSizes(signature, definition))) : shortened(signature);
  knownLines.set(definition, line);
  return line;
}

/** Left out, a number is 0. */
const withoutZeros = (signature: string): string => signature.replace(/=0(?=[,}])/g, '?');

/** The lengths by which a bare form is shown say nothing: whoever models gives his own. */
function withoutSizes(signature: string, { params }: AnyOperation): string {
  return Object.entries(params).reduce((text, [name, param]) => {
    const isSize = (param.kind === 'number' || param.kind === 'vector') && param.unit === 'mm' && param.default !== 'auto';
    return isSize ? text.replace(new RegExp(`\\b${name}=\\[?[1-9][\\d.,]*\\]?(?=[,}])`), name) : text;
  }, signature);
}

/** Number of tokens of a text in o200k_base. The tables are large and only the command line asks, so that they are loaded on demand. */
export async function countTokens(text: string): Promise<number> {
  const { countTokens: count } = await import('gpt-tokenizer/encoding/o200k_base');
  return count(text);
}
