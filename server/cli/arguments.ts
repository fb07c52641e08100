import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FORMATS, type Format, formatOf } from './formats.ts';

/** What the command line was asked to do. */
export type Command =
  | { kind: 'help' }
  | { kind: 'version' }
  | { kind: 'status'; json: boolean }
  | { kind: 'mcp' }
  | { kind: 'brief'; prompt: string; json: boolean }
  | { kind: 'prompt'; prompt: string; out: string[]; options: RunOptions }
  | { kind: 'plan'; file: string; out: string[]; checks: boolean; options: RunOptions }
  | { kind: 'batch'; file: string; dir: string; options: RunOptions }
  | { kind: 'operations'; json: boolean; prompt: boolean; families: string[] };

export interface RunOptions {
  provider?: string;
  model?: string;
  seed?: number;
  quality: 'draft' | 'final' | 'export';
  quiet: boolean;
  /** Instead of the whole: a file for each metal, and one of the stones. */
  metals?: true;
  stones?: true;
}

/** The call cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  out: { type: 'string', short: 'o', multiple: true },
  plan: { type: 'string' },
  brief: { type: 'boolean' },
  checks: { type: 'boolean' },
  batch: { type: 'string' },
  operations: { type: 'boolean' },
  status: { type: 'boolean' },
  json: { type: 'boolean' },
  prompt: { type: 'boolean' },
  family: { type: 'string', multiple: true },
  provider: { type: 'string' },
  model: { type: 'string' },
  seed: { type: 'string' },
  quality: { type: 'string' },
  metals: { type: 'boolean' },
  stones: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Reads the arguments after the program's name. @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  // One word that no model is called by: the rest of the calls begin with a hyphen or are prompts.
  if (positionals.length === 1 && positionals[0] === 'mcp') return { kind: 'mcp' };
  if (values.status) return { kind: 'status', json: values.json ?? false };
  if (values.operations)
    return {
      kind: 'operations',
      json: values.json ?? false,
      prompt: values.prompt ?? false,
      families: [...(values.family ?? []), ...positionals],
    };
  if (values.brief) {
    const words = positionals.join(' ').trim();
    if (words === '') throw new UsageError('Say what to read, for instance: npx aura --brief "an oak table with four drawers"');
    return { kind: 'brief', prompt: words, json: values.json ?? false };
  }
  const options = runOptions(values);
  const out = values.out ?? [];
  if (values.batch !== undefined) {
    if (positionals.length > 0) throw new UsageError('With --batch the prompts come from the file: leave out the one on the command line.');
    if (out.length !== 1) throw new UsageError('Say where the models go: --batch cases.json --out DIR.');
    return { kind: 'batch', file: values.batch, dir: out[0]!, options };
  }
  for (const file of out) {
    const format = requireFormat(file);
    if ((options.metals || options.stones) && format === 'json')
      throw new UsageError('--metals and --stones write shapes: choose .stl, .glb, .gltf, .obj, .ply or .3mf.');
  }
  if ((options.metals || options.stones) && out.length === 0)
    throw new UsageError('--metals and --stones need a file to write: --out ring.stl.');
  if (values.checks && values.plan === undefined) throw new UsageError('--checks looks at a saved jewel: say which with --plan FILE.');
  if (values.plan !== undefined) {
    if (positionals.length > 0) throw new UsageError('Give a prompt or --plan FILE, not both.');
    return { kind: 'plan', file: values.plan, out, checks: values.checks ?? false, options };
  }
  const prompt = positionals.join(' ').trim();
  if (prompt === '') throw new UsageError('Say what to make, for instance: npx aura "an oak table 160 x 80 x 75 cm" --out table.glb');
  return { kind: 'prompt', prompt, out, options };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Values = ReturnType<typeof parsed>['values'];

const seedSchema = z.coerce
  .number()
  .int()
  .min(0)
  .max(2 ** 31);
const qualitySchema = z.enum(['draft', 'final', 'export']);

function runOptions({ provider, model, seed, quality, quiet, metals, stones }: Values): RunOptions {
  const number = seed === undefined ? undefined : seedSchema.safeParse(seed);
  if (number && !number.success) throw new UsageError(`--seed takes a whole number, not "${seed}".`);
  const chosen = qualitySchema.safeParse(quality ?? 'final');
  if (!chosen.success) throw new UsageError(`--quality is draft, final or export, not "${quality}".`);
  return {
    ...(provider !== undefined && { provider }),
    ...(model !== undefined && { model }),
    ...(number && { seed: number.data }),
    quality: chosen.data,
    quiet: quiet ?? false,
    ...(metals && { metals }),
    ...(stones && { stones }),
  };
}

function requireFormat(file: string): Format {
  const format = formatOf(file);
  if (!format)
    throw new UsageError(`The ending of "${file}" is none that can be written: ${FORMATS.map((ending) => `.${ending}`).join(', ')}.`);
  return format;
}
