import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { Answer, ProgressEvent } from '../../plugin-aura/generation/answer.ts';
import { generateRequestSchema } from '../../plugin-aura/generation/answer.ts';
import type { CheckResult } from '../../plugin-aura/kernel/jewelry/checks/jewel.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { readForeignPlan } from '../../plugin-aura/plan/read.ts';
import { loadVocabulary, registry } from '../vocabulary.ts';
import type { Command, RunOptions } from './arguments.ts';
import { formatOf } from './formats.ts';
import { Maker, OnlyWords } from './maker.ts';
import { openModels } from './models.ts';

/** Where a run speaks: progress and problems to `tell`, results that were asked for without a file to `print`. */
export interface Terminal {
  print(text: string): void;
  tell(text: string): void;
}

/** Exit codes: 0 done, 1 could not be made, 2 the call was wrong (see aura.ts), 3 the plan is bad. */
export const EXIT = { done: 0, failed: 1, usage: 2, badPlan: 3 } as const;

type Run<Kind extends Command['kind']> = (command: Extract<Command, { kind: Kind }>, terminal: Terminal) => Promise<number>;

export const runPrompt: Run<'prompt'> = async ({ prompt, out, options }, terminal) => {
  const { models, close } = openModels(options.provider, process.env);
  const maker = await Maker.open(options.quality, models);
  try {
    const answer = await generate(maker, prompt, options, options.quiet ? () => undefined : teller(terminal));
    await deliver(maker, answer, out, options, terminal);
    return EXIT.done;
  } finally {
    maker.close();
    close();
  }
};

export const runPlan: Run<'plan'> = async ({ file, out, checks, options }, terminal) => {
  await loadVocabulary();
  const { plan, mended } = readForeignPlan(JSON.parse(await readFile(file, 'utf8')), registry);
  if (!options.quiet) for (const sentence of mended) terminal.tell(`Mended: ${sentence}`);
  const maker = await Maker.open(options.quality);
  try {
    const answer = await maker.answerOf(plan);
    if (!checks || out.length > 0) await deliver(maker, answer, out, options, terminal);
    if (!checks) return EXIT.done;
    const found = maker.check(answer);
    for (const line of checkLines(found)) terminal.print(`${line}\n`);
    return found.some(({ level }) => level === 'error') ? EXIT.failed : EXIT.done;
  } finally {
    maker.close();
  }
};

/** Checks as lines: each that is not kept, what it is about and its sentence, alike ones once; and how many are kept. */
function checkLines(found: readonly CheckResult[]): string[] {
  if (found.length === 0) return ['Nothing here is a jewel: there is nothing to check, and nothing was checked.'];
  const open = found
    .filter(({ level }) => level !== 'kept')
    .map(({ level, check, sentence }) => `${level.padEnd(8)}${check.padEnd(4)}${sentence}`);
  return [...new Set(open), `${found.length - open.length} of ${found.length} checks are kept`];
}

const casesSchema = z.array(
  z.looseObject({ id: z.string().regex(/^[\w.-]+$/, 'An id names a file: letters, digits, "-", "_" and "." only.'), prompt: z.string() }),
);

/** Many prompts in one process: `<id>.glb` and `<id>.json` each, of an answer in words the latter alone; one that fails is told and does not stop the others. */
export const runBatch: Run<'batch'> = async ({ file, dir, options }, terminal) => {
  const cases = casesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await mkdir(dir, { recursive: true });
  const { models, close } = openModels(options.provider, process.env);
  const maker = await Maker.open(options.quality, models);
  let failed = 0;
  try {
    for (const [index, { id, prompt }] of cases.entries()) {
      const started = performance.now();
      try {
        const answer = await generate(maker, prompt, options, () => undefined);
        for (const format of ['glb', 'json'] as const) await save(await maker.write(answer, format, `${id}.${format}`), dir);
        if (!options.quiet) terminal.tell(`${index + 1}/${cases.length} ${id}  ${Math.round(performance.now() - started)} ms`);
      } catch (error) {
        failed++;
        if (error instanceof OnlyWords) await save([{ name: `${id}.json`, data: `${JSON.stringify(error.answer, null, 2)}\n` }], dir);
        terminal.tell(`${index + 1}/${cases.length} ${id}  ${sentencesOf(error)}`);
      }
    }
  } finally {
    maker.close();
    close();
  }
  return failed > 0 ? EXIT.failed : EXIT.done;
};

function generate(
  maker: Maker,
  prompt: string,
  { provider, model, seed }: RunOptions,
  onEvent: (event: ProgressEvent) => void,
): Promise<Answer> {
  return maker.answerFor(generateRequestSchema.parse({ prompt, provider, model, seed }), onEvent);
}

function teller(terminal: Terminal): (event: ProgressEvent) => void {
  return (event) => {
    if (event.type === 'phase') terminal.tell(`${String(event.percent).padStart(3)} %  ${event.label}`);
  };
}

async function deliver(maker: Maker, answer: Answer, out: readonly string[], options: RunOptions, terminal: Terminal): Promise<void> {
  const { quiet } = options;
  if (!quiet) for (const sentence of summary(answer)) terminal.tell(sentence);
  if (out.length === 0) terminal.print(`${JSON.stringify(answer, null, 2)}\n`);
  for (const file of out) {
    const format = formatOf(file);
    if (!format) continue;
    const onWarning = quiet ? undefined : (sentence: string): void => terminal.tell(`note: ${sentence}`);
    const split = options.metals || options.stones;
    const ending = extname(file);
    const sheets = split
      ? maker.apart(answer, options).map(({ name, ids }) => ({ to: `${file.slice(0, -ending.length)}-${name}${ending}`, only: ids }))
      : [{ to: file }];
    if (sheets.length === 0) terminal.tell('There is no metal and no stone in this design: nothing was written.');
    for (const { to, ...some } of sheets) {
      const files = await maker.write(answer, format, to, { ...some, ...(onWarning && { onWarning }) });
      for (const path of await save(files, dirname(to))) if (!quiet) terminal.tell(`wrote ${path}`);
    }
  }
}

async function save(files: readonly { name: string; data: Uint8Array | string }[], dir: string): Promise<string[]> {
  await mkdir(dir, { recursive: true });
  const paths: string[] = [];
  for (const { name, data } of files) {
    const path = join(dir, name);
    await writeFile(path, data);
    paths.push(path);
  }
  return paths;
}

function summary({ plan, report, metadata }: Answer): string[] {
  const { min, max } = report.bounds;
  const size = max.map((value, axis) => (value - min[axis]!).toFixed(1)).join(' x ');
  const lines = [`${plan.name}: ${report.parts.length} parts, ${size} mm`];
  if (metadata.model !== undefined) lines.push(`answered by ${metadata.provider} (${metadata.model})${costOf(metadata)}`);
  for (const assumption of plan.intent.assumptions) lines.push(`assumed: ${assumption}`);
  if (metadata.unread && metadata.unread.length > 0) lines.push(`not understood: ${metadata.unread.join(', ')}`);
  for (const warning of metadata.warnings) lines.push(`warning: ${warning}`);
  return lines;
}

function costOf({ tokens, cost_usd }: Answer['metadata']): string {
  const counted = tokens ? `, ${tokens.input} tokens in, ${tokens.output} out` : '';
  return cost_usd === undefined ? counted : `${counted}, about $${cost_usd.toFixed(4)}`;
}

/** An error as the lines that a person can act on; each problem of a plan with its place. */
export function sentencesOf(error: unknown): string {
  if (error instanceof PlanError) return error.problems.map(({ place, message }) => (place ? `${place}: ${message}` : message)).join('\n');
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('\n');
  return error instanceof Error ? error.message : String(error);
}

export const exitCodeOf = (error: unknown): number => (error instanceof PlanError ? EXIT.badPlan : EXIT.failed);
