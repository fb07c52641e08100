import { basename, extname } from 'node:path';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { jewelChecks } from '../../plugin-aura/evaluation/jewel.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { densitiesOf } from '../../plugin-aura/evaluation/report.ts';
import { type Answer, type GenerateRequest, isReply, type Reply } from '../../plugin-aura/generation/answer.ts';
import { Builder } from '../../plugin-aura/generation/geometry/Builder.ts';
import { offlineReader } from '../../plugin-aura/generation/offlineReader.ts';
import { createOrchestrator, type Orchestrator } from '../../plugin-aura/generation/orchestrator.ts';
import type { ModelProvider } from '../../plugin-aura/generation/provider.ts';
import type { Reader } from '../../plugin-aura/generation/reader.ts';
import type { Tell } from '../../plugin-aura/generation/task.ts';
import type { CheckResult } from '../../plugin-aura/kernel/jewelry/checks/jewel.ts';
import { checkJewel } from '../../plugin-aura/kernel/jewelry/checks/run.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { buildDesign } from '../../plugin-aura/objects/index.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { PlanError } from '../../plugin-aura/plan/problem.ts';
import { type ExportFile, WRITERS } from '../geometry/writers.ts';
import { loadVocabulary, registry } from '../vocabulary.ts';
import type { Format } from './formats.ts';

/** The words got an answer in words: there is nothing to write into a file. */
export class OnlyWords extends Error {
  override readonly name = 'OnlyWords';
  readonly answer: Reply;

  constructor(answer: Reply) {
    super([answer.reply, ...answer.offers.map((offer) => `  ${offer}`)].join('\n'));
    this.answer = answer;
  }
}

/** Everything a run needs: the same orchestrator as the server's, with the geometry built in this process, since it is written from here. */
export class Maker {
  readonly #orchestrator: Orchestrator;
  readonly #evaluator: Evaluator;
  readonly #builder: Builder;
  readonly #quality: Quality;
  readonly #payloads = new PayloadMaker();

  private constructor(evaluator: Evaluator, quality: Quality, models: readonly ModelProvider[]) {
    this.#evaluator = evaluator;
    this.#builder = new Builder(evaluator);
    this.#quality = quality;
    this.#orchestrator = createOrchestrator({ reader: offlineReader, validator: this.#builder, quality, models: () => models });
  }

  static async open(quality: Quality, models: readonly ModelProvider[] = []): Promise<Maker> {
    const [kernel] = await Promise.all([Kernel.load(), loadVocabulary()]);
    return new Maker(new Evaluator(kernel, registry), quality, models);
  }

  /** @throws OnlyWords where nothing was to be built, PlanError and what else the orchestrator throws */
  async answerFor(request: GenerateRequest, onEvent?: Tell): Promise<Answer> {
    return designOf(await this.#orchestrator.generate(request, onEvent));
  }

  /** The whole answer for a plan that is already written: the phases after the plan. @throws PlanError */
  async answerOf(plan: Plan): Promise<Answer> {
    // Words that cannot be built are answered in words; of a plan that is given each problem is told with its place.
    const { report } = await this.#builder.build(plan, this.#quality, new AbortController().signal);
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new PlanError(errors);
    const reader: Reader = { ...offlineReader, generate: async () => ({ plan, unread: [], notes: [] }) };
    const orchestrator = createOrchestrator({ reader, validator: this.#builder, quality: this.#quality });
    return designOf(await orchestrator.generate({ prompt: plan.name || plan.intent.design_type }));
  }

  /** All acceptance checks of a jewel; none of anything else. */
  check({ plan, materials }: Answer): CheckResult[] {
    return jewelChecks(this.#evaluator.evaluate(plan, { quality: this.#quality }), checkJewel, densitiesOf(materials));
  }

  /** The parts of an answer by what they are made of: a name and the parts' ids for each metal, and for the stones. */
  apart({ report }: Answer, wanted: { metals?: true; stones?: true }): { name: string; ids: ReadonlySet<string> }[] {
    const ids = (take: (part: Answer['report']['parts'][number]) => boolean): Set<string> =>
      new Set(report.parts.filter(take).map(({ id }) => id));
    const metals = wanted.metals ? [...new Set(report.parts.filter((part) => part.class === 'metal').map(({ material }) => material))] : [];
    const stones = ids((part) => part.class === 'gem');
    return [
      ...metals.map((metal) => ({
        name: metal.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
        ids: ids((part) => part.class === 'metal' && part.material === metal),
      })),
      ...(wanted.stones && stones.size > 0 ? [{ name: 'stones', ids: stones }] : []),
    ];
  }

  /** The files of an answer in a format, of all parts or of some: one, or two for .obj with its .mtl. */
  async write(
    answer: Answer,
    format: Format,
    file: string,
    { onWarning, only }: { onWarning?: (sentence: string) => void; only?: ReadonlySet<string> } = {},
  ): Promise<ExportFile[]> {
    if (format === 'json') return [{ name: basename(file), mime: 'application/json', data: `${JSON.stringify(answer, null, 2)}\n` }];
    const whole = this.#evaluator.evaluate(answer.plan, { quality: this.#quality });
    const evaluation = only ? { ...whole, parts: whole.parts.filter(({ id }) => only.has(id)) } : whole;
    const { payload } = this.#payloads.make(evaluation);
    const { plan, materials, metadata, report } = answer;
    const group = buildDesign(payload, { plan, materials, metadata, report });
    group.name = plan.name;
    return WRITERS[format](group, { name: basename(file, extname(file)), ...(onWarning && { onWarning }) });
  }

  close(): void {
    this.#evaluator.dispose();
  }
}

function designOf(outcome: Awaited<ReturnType<Orchestrator['generate']>>): Answer {
  if (isReply(outcome)) throw new OnlyWords(outcome);
  return outcome;
}
