import { madeEditable } from '../../evaluation/editable.ts';
import type { Evaluation, Evaluator } from '../../evaluation/evaluate.ts';
import { numbersOf } from '../../evaluation/numbers.ts';
import type { DesignPayload } from '../../evaluation/payload.ts';
import { PayloadMaker } from '../../evaluation/payload.ts';
import { reportOf } from '../../evaluation/report.ts';
import { settleMoves } from '../../evaluation/settleMoves.ts';
import type { Specification } from '../../evaluation/specifications.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { MeasureBook } from '../../kernel/measure.ts';
import type { Library } from '../../library/Library.ts';
import type { Vocabulary } from '../../operations/define.ts';
import { operationFacts } from '../../operations/facts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** A plan that was built, with everything that a picture or a file of it needs. */
export interface BuiltDesign {
  plan: Plan;
  payload: DesignPayload;
  materials: readonly Specification[];
}

/** What a desk can do beyond building; a page, which draws and exports its scene by itself, has none. */
export interface DeskTools {
  /** A PNG with the views side by side, each `size` pixels wide. */
  draw(design: BuiltDesign, size: number): Promise<Uint8Array>;
  write(design: BuiltDesign, format: string): Promise<Pick<Extract<FromWorker, { type: 'written' }>, 'files' | 'notes'>>;
}

type Send = (message: FromWorker, transfer?: ArrayBuffer[]) => void;
type Job = Exclude<ToWorker, { type: 'abort' }>;

/** What a geometry worker does with its messages: one job after the other, with a look at the post between two operations. */
export class GeometryDesk {
  readonly #registry: Vocabulary;
  readonly #library: Library;
  readonly #evaluator: () => Promise<Evaluator>;
  readonly #send: Send;
  readonly #tools: DeskTools | undefined;
  readonly #payloads = new PayloadMaker();
  readonly #measures = new MeasureBook();
  readonly #waiting: Job[] = [];
  #current: { id: number; controller: AbortController } | null = null;

  /** The evaluator, and with it the solid kernel, is asked for with the first job that needs solids. */
  constructor(registry: Vocabulary, library: Library, evaluator: () => Promise<Evaluator>, send: Send, tools?: DeskTools) {
    this.#registry = registry;
    this.#library = library;
    this.#evaluator = evaluator;
    this.#send = send;
    this.#tools = tools;
  }

  receive(message: ToWorker): void {
    if (message.type === 'abort') {
      const place = this.#waiting.findIndex(({ id }) => id === message.id);
      if (place >= 0) this.#waiting.splice(place, 1);
      else if (this.#current?.id === message.id) this.#current.controller.abort();
      return;
    }
    this.#waiting.push(message);
    if (!this.#current) void this.#work();
  }

  async #work(): Promise<void> {
    for (let job = this.#waiting.shift(); job; job = this.#waiting.shift()) {
      const controller = new AbortController();
      this.#current = { id: job.id, controller };
      try {
        await this.#do(job, controller.signal);
      } catch (error) {
        if (!controller.signal.aborted)
          this.#send({ type: 'failed', id: job.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    this.#current = null;
  }

  async #do(job: Job, signal: AbortSignal): Promise<void> {
    const { id } = job;
    if (job.type === 'vocabulary') {
      await this.#library.load(job.ops);
      this.#send({ type: 'vocabulary', id, operations: this.#registry.all().map(operationFacts) });
      return;
    }
    const [evaluator] = await Promise.all([this.#evaluator(), this.#library.loadFor(job.plan)]);
    signal.throwIfAborted();
    if (job.type === 'settle') this.#send({ type: 'settled', id, ...settleMoves(evaluator, job.plan, job.moves) });
    else if (job.type === 'open') this.#send({ type: 'opened', id, plan: madeEditable(evaluator, job.plan, job.operation) });
    else if (job.type === 'evaluate') await this.#evaluate(evaluator, job, signal);
    else await this.#show(evaluator, job, signal);
  }

  async #show(evaluator: Evaluator, job: Extract<Job, { type: 'draw' | 'write' }>, signal: AbortSignal): Promise<void> {
    const { id, plan, quality } = job;
    if (!this.#tools) throw new Error('Pictures and files are made elsewhere in this program.');
    const evaluation = await evaluator.evaluateInterruptibly(plan, { quality, signal });
    const failed = evaluation.problems.find(({ severity }) => severity === 'error');
    if (failed) throw new Error(`The plan cannot be built. ${failed.message}`);
    const design = { plan, payload: this.#payloads.make(evaluation).payload, materials: resolveMaterials(plan).specifications };
    if (job.type === 'draw') this.#send({ type: 'drawn', id, png: await this.#tools.draw(design, job.size) });
    else this.#send({ type: 'written', id, ...(await this.#tools.write(design, job.format)) });
  }

  async #evaluate(evaluator: Evaluator, job: Extract<Job, { type: 'evaluate' }>, signal: AbortSignal): Promise<void> {
    const { id, plan, quality, known } = job;
    const onOperation = (index: number, operation: string): void => this.#send({ type: 'operation', id, index, operation });
    const evaluation = await evaluator.evaluateInterruptibly(plan, {
      quality,
      shown: quality === 'draft' && !job.report,
      signal,
      ...(job.progress ? { onOperation } : {}),
    });
    const { specifications, problems } = resolveMaterials(plan);
    const made = known ? this.#payloads.make(evaluation, new Set(known)) : null;
    this.#send(
      {
        type: 'evaluated',
        id,
        ...(made ? { payload: made.payload } : {}),
        materials: specifications,
        ...(job.report
          ? { report: reportOf(evaluation, specifications, { measures: this.#measures }), numbers: numbersOf(evaluation) }
          : {}),
        problems: [...evaluation.problems, ...problems],
        values: valuesOf(evaluation),
        notes: [...new Set([...evaluation.results.values()].flatMap((result) => result.notes))],
      },
      made?.transfer ?? [],
    );
  }
}

/** Parameters as the builds received them, with what 'auto' ones were chosen to be. */
function valuesOf({ params, results }: Evaluation): Record<string, Record<string, unknown>> {
  const values: Record<string, Record<string, unknown>> = {};
  for (const [operation, own] of params) values[operation] = { ...own, ...results.get(operation)?.resolved };
  return values;
}
