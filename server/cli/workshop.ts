import { basename, extname } from 'node:path';
import type { exportGLB } from '../../editor/io/exporters/gltf.ts';
import { Evaluator } from '../../plugin-aura/evaluation/evaluate.ts';
import { jewelChecks } from '../../plugin-aura/evaluation/jewel.ts';
import { PayloadMaker } from '../../plugin-aura/evaluation/payload.ts';
import { densitiesOf } from '../../plugin-aura/evaluation/report.ts';
import type { Answer } from '../../plugin-aura/generation/answer.ts';
import type { CheckResult } from '../../plugin-aura/kernel/jewelry/checks/jewel.ts';
import { checkJewel } from '../../plugin-aura/kernel/jewelry/checks/run.ts';
import { Kernel } from '../../plugin-aura/kernel/kernel.ts';
import type { Quality } from '../../plugin-aura/kernel/tessellation.ts';
import { buildDesign } from '../../plugin-aura/objects/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import type { Plan } from '../../plugin-aura/plan/plan.ts';
import { Builder } from '../geometry/Builder.ts';
import { createOrchestrator, type Orchestrator } from '../orchestrator/index.ts';
import { patternsProvider, patternsReader } from '../providers/patterns.ts';
import type { Provider } from '../providers/provider.ts';
import { VERSION } from '../version.ts';
import type { Format } from './formats.ts';

/** All writers of the editor have the same form. */
type Writer = typeof exportGLB;
type ExportFile = Awaited<ReturnType<Writer>>[number];

const WRITERS: Readonly<Record<Exclude<Format, 'json'>, Writer>> = {
  glb: async (object, options) => (await import('../../editor/io/exporters/gltf.ts')).exportGLB(object, options),
  gltf: async (object, options) => (await import('../../editor/io/exporters/gltf.ts')).exportGLTF(object, options),
  obj: async (object, options) => (await import('../../editor/io/exporters/obj.ts')).exportOBJ(object, options),
  stl: async (object, options) => (await import('../../editor/io/exporters/stl.ts')).exportSTL(object, options),
  ply: async (object, options) => (await import('../../editor/io/exporters/ply.ts')).exportPLY(object, options),
};

/** Everything a run needs: the same orchestrator as the server's, with the geometry built in this process, since it is written from here. */
export class Workshop {
  readonly orchestrator: Orchestrator;
  readonly #evaluator: Evaluator;
  readonly #quality: Quality;
  readonly #payloads = new PayloadMaker();

  private constructor(evaluator: Evaluator, quality: Quality, providers: readonly Provider[]) {
    this.#evaluator = evaluator;
    this.#quality = quality;
    this.orchestrator = createOrchestrator({
      providers,
      reader: patternsReader,
      validator: new Builder(evaluator),
      version: VERSION,
      quality,
    });
  }

  static async open(quality: Quality, providers: readonly Provider[] = [patternsProvider]): Promise<Workshop> {
    const kernel = await Kernel.load();
    return new Workshop(new Evaluator(kernel, registry), quality, providers);
  }

  /** The whole answer for a plan that is already written: the phases after the plan. @throws PlanError */
  answerFor(plan: Plan): Promise<Answer> {
    const { intent } = plan;
    const given: Provider = {
      id: 'file',
      label: 'Saved plan',
      models: () => Promise.resolve([]),
      probe: () => Promise.resolve({ available: true }),
      async *complete() {
        yield { type: 'plan', plan };
      },
    };
    const reader = { ...patternsReader, generate: () => ({ plan, unread: [], notes: [] }) };
    const orchestrator = createOrchestrator({
      providers: [given],
      reader,
      validator: new Builder(this.#evaluator),
      version: VERSION,
      quality: this.#quality,
    });
    return orchestrator.generate({ prompt: plan.name || intent.design_type });
  }

  /** All acceptance checks of a jewel; none of anything else. */
  check({ plan, materials }: Answer): CheckResult[] {
    return jewelChecks(this.#evaluator.evaluate(plan, { quality: this.#quality }), checkJewel, densitiesOf(materials));
  }

  /** The files of an answer in a format: one, or two for .obj with its .mtl. */
  async write(answer: Answer, format: Format, file: string, onWarning?: (sentence: string) => void): Promise<ExportFile[]> {
    if (format === 'json') return [{ name: basename(file), mime: 'application/json', data: `${JSON.stringify(answer, null, 2)}\n` }];
    const evaluation = this.#evaluator.evaluate(answer.plan, { quality: this.#quality });
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
