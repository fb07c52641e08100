import type { Object3D } from 'three';
import type { Editor } from '../../editor/api.ts';
import type { Move } from '../evaluation/settleMoves.ts';
import type { Answer, Metadata } from '../generation/answer.ts';
import type { Plan } from '../plan/plan.ts';
import { AddDesignCommand } from './AddDesignCommand.ts';
import { applyParts, embody } from './applyParts.ts';
import { type DesignMark, designMarkOf, hasMark, partsOf } from './designData.ts';
import { type DesignChange, type DesignInfo, EditDesignCommand } from './EditDesignCommand.ts';
import { freePlace } from './freePlace.ts';
import { isMesh, type PartChange, type PartState } from './partState.ts';
import { deltaBetween } from './planDelta.ts';
import { belongsTo, type ReadDesign, readDesign } from './readBack.ts';
import { rebuildQueueOf, type WaitingParts } from './rebuildQueue.ts';
import { addition, markOf, stageChanges } from './staging.ts';
import { headChange, operationSteps } from './steps.ts';
import type { BuildOptions, BuiltPlan, Workshop } from './Workshop.ts';

/** A plan that cannot be built as it stands. The message is what the artist is told. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
  readonly problems: BuiltPlan['problems'];

  constructor(problems: BuiltPlan['problems']) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(errors.map(({ message }) => message).join(' ') || 'The plan gives nothing that can be seen.');
    this.problems = problems;
  }
}

/** A design read from the scene, with the moves that were made by hand written into its plan. */
export interface Settled {
  read: ReadDesign;
  plan: Plan;
  kept: readonly Move[];
}

/** Plan to commands, and back: everything that changes a design goes through here and through the history. */
export class Designer {
  readonly editor: Editor;
  readonly workshop: Workshop;
  /** What the last build of a design's plan came to, for whoever shows its values. */
  readonly #values = new WeakMap<Object3D, { plan: Plan; values: BuiltPlan['values'] }>();

  #reported: Promise<void> = Promise.resolve();

  /** Ends when the last report that was to follow has come to its design. */
  get reported(): Promise<void> {
    return this.#reported;
  }

  constructor(editor: Editor, workshop: Workshop) {
    this.editor = editor;
    this.workshop = workshop;
  }

  /** Builds a plan. @throws BuildRefused where operations cannot be made, the signal's reason when aborted */
  async build(plan: Plan, options: BuildOptions = {}): Promise<BuiltPlan> {
    const built = await this.workshop.build(plan, options);
    refuseErrors(built);
    return built;
  }

  /**
   * Puts a new design into the scene, beside what stands there: one entry in the history that opens into the operations.
   * Returns the design and the id of the entry.
   */
  add(answer: Pick<Answer, 'plan' | 'metadata'>, built: BuiltPlan, name: string): { design: Object3D; entry: number } {
    const { plan } = built;
    const { history } = this.editor;
    const mark: DesignMark = {
      kind: 'design',
      version: 1,
      plan: { ...plan, operations: [] },
      ...this.#infoOf(built, answer.metadata, []),
      parts: [],
    };
    const begin = new AddDesignCommand(this.editor, mark, plan.name, freePlace(this.editor.scene, built.parts));
    const design = this.#transaction(name, () => {
      this.editor.execute(begin);
      const added = begin.design;
      if (!added) throw new Error('The design did not arrive in the scene.');
      const changes = built.parts.map((part) => addition(part, added));
      const steps = operationSteps(mark.plan, plan, changes, (id) => nameOf(plan, id));
      steps.forEach(({ name: step, change }, index) => {
        const whole = { before: index === 0, after: index === steps.length - 1 };
        this.editor.execute(new EditDesignCommand(this.editor, added, { ...change, whole }, step));
      });
      return added;
    });
    this.#values.set(design, { plan, values: built.values });
    return { design, entry: history.currentId };
  }

  /** Reads a design with what was changed by hand. Null if the object is none. */
  async settle(design: Object3D, signal?: AbortSignal): Promise<Settled | null> {
    const read = readDesign(design);
    if (!read) return null;
    if (read.moves.length === 0) return { read, plan: read.plan, kept: [] };
    const { plan, kept } = await this.workshop.settle(read.plan, read.moves, signal);
    return { read, plan, kept };
  }

  /** Brings a design to another plan: one entry that opens into the operations that were changed. Returns the entry's id. */
  revise(settled: Settled, built: BuiltPlan, metadata: Metadata | undefined, name: string): number {
    const { design, mark } = settled.read;
    const change = this.changeTo(settled, built, metadata);
    const after = built.plan;
    this.#transaction(name, () => {
      const info = change.info ?? { before: infoOfMark(mark), after: infoOfMark(mark) };
      const head = headChange(mark.plan, after, info, change.title);
      this.editor.execute(
        new EditDesignCommand(this.editor, design, { ...head, ...(change.ids ? { ids: change.ids } : {}) }, 'Parameters and materials'),
      );
      const middle = { ...after, operations: mark.plan.operations };
      for (const step of operationSteps(middle, after, change.parts, (id) => nameOf(after, id, mark.plan))) {
        this.editor.execute(new EditDesignCommand(this.editor, design, step.change, step.name));
      }
    });
    this.#values.set(design, { plan: after, values: built.values });
    return this.editor.history.currentId;
  }

  /** Brings a design to another plan as one plain command: a parameter was changed. A report that it was not built with follows it. */
  amend(settled: Settled, built: BuiltPlan, name: string): void {
    const { design, mark } = settled.read;
    const change = this.changeTo(settled, { ...built, report: built.report ?? mark.report }, mark.metadata);
    this.editor.execute(new EditDesignCommand(this.editor, design, change, name));
    this.#values.set(design, { plan: built.plan, values: built.values });
    if (!built.report && change.info) this.#reported = this.#reportLater(design, built.plan, change.info.after);
  }

  /** Until the report is there, and for good where none can be made, the design keeps the one before. */
  async #reportLater(design: Object3D, plan: Plan, info: DesignInfo): Promise<void> {
    const report = await this.workshop.reportOn(plan).catch(() => undefined);
    if (!report) return;
    info.report = report;
    const mark = designMarkOf(design);
    if (mark && Object.keys(deltaBetween(mark.plan, plan)).length === 0) design.userData.aura = { ...mark, report };
  }

  /**
   * Turns a use of a component into the operations that it is made of, as one entry that can be taken back; nothing moves.
   * Rejects with a sentence where it cannot be done.
   */
  async makeEditable(design: Object3D, operation: string): Promise<void> {
    const settled = await this.settle(design);
    if (!settled) return;
    const plan = await this.workshop.open(settled.plan, operation);
    this.amend(settled, await this.build(plan, { owner: design }), `Make ${nameOf(settled.plan, operation)} editable`);
  }

  /** Names an operation that has no object of its own; one that has is renamed by its object. */
  renameOperation(design: Object3D, id: string, name: string): void {
    const mark = designMarkOf(design);
    if (!mark) return;
    const operations = mark.plan.operations.map((operation) => (operation.id === id ? { ...operation, name } : operation));
    const plan = deltaBetween(mark.plan, { ...mark.plan, operations });
    this.editor.execute(new EditDesignCommand(this.editor, design, { plan, parts: [] }, `Rename to ${name}`));
  }

  /** What leads from the scene as it stands to a newly built plan. */
  changeTo({ read, kept }: Settled, built: BuiltPlan, metadata: Metadata | undefined): DesignChange {
    const { mark, design } = read;
    const removed = read.removed.filter((id) => built.plan.operations.some((operation) => belongsTo(id, operation)));
    const parts = stageChanges(read, built.parts, { kept, removed, specifications: { before: mark.materials, after: built.materials } });
    const present = built.parts.map(({ id }) => id);
    const ids = { before: mark.parts, after: [...new Set(present)].sort() };
    const title = { before: design.name, after: built.plan.name };
    return {
      plan: deltaBetween(mark.plan, built.plan),
      info: { before: infoOfMark(mark), after: this.#infoOf(built, metadata, removed) },
      ...(title.before !== title.after ? { title } : {}),
      parts,
      ids,
    };
  }

  /** What the parameters of a design's operations came to; builds it if nobody has since the page was opened. */
  async valuesOf(design: Object3D): Promise<BuiltPlan['values']> {
    const plan = designMarkOf(design)?.plan;
    if (!plan) return {};
    const known = this.#values.get(design);
    if (known && Object.keys(deltaBetween(known.plan, plan)).length === 0) return known.values;
    const { values } = await this.workshop.build(plan, { owner: design });
    this.#values.set(design, { plan, values });
    return values;
  }

  /** Gives parts that came back without a mesh their geometry, and shows what stands in the middle of a generation. */
  async rebuild(design: Object3D, waiting: WaitingParts, signal: AbortSignal): Promise<void> {
    const plan = designMarkOf(design)?.plan;
    if (!plan) return;
    const built = await this.workshop.build(plan, { signal, owner: design });
    signal.throwIfAborted();
    const mark = designMarkOf(design);
    if (!mark || !this.editor.isInScene(design)) return;
    const present = partsOf(design);
    const away = new Set([...mark.removed, ...mark.parts.filter((id) => !present.has(id))]);
    for (const part of built.parts) {
      const there = present.get(part.id)?.object;
      if (there) {
        if (waiting.has(there)) this.#embody(there, part.object, waiting.get(there) ?? null);
      } else if (!away.has(part.id)) {
        part.object.userData.aura = { ...markOf(part), passing: true };
        this.editor.addObject(part.object, design);
      }
    }
    if (built.report && hasMark(design, 'design')) design.userData.aura = { ...mark, report: built.report };
    this.#values.set(design, { plan, values: built.values });
    this.editor.signals.objectChanged.dispatch(design);
  }

  /** Shows a draft without an entry in the history; returns what takes it away again. */
  preview(settled: Settled, built: BuiltPlan): () => void {
    const { design } = settled.read;
    const { parts } = this.changeTo(settled, built, undefined);
    applyParts(this.editor, design, parts, 'after');
    this.editor.signals.renderRequested.dispatch();
    return () => {
      applyParts(this.editor, design, parts.map(withCurrentNames), 'before');
    };
  }

  /** Starts to build what the history brings back; returns what stops it. */
  start(): () => void {
    const queue = rebuildQueueOf(this.editor);
    const detach = queue.attach((design, waiting, signal) => this.rebuild(design, waiting, signal));
    queue.checkScene();
    return detach;
  }

  /** The state of the history gets the body as well, so that it need not be built once more. */
  #embody(present: Object3D, fresh: Object3D, state: PartState | null): void {
    const object = embody(this.editor, present, fresh);
    if (!state) return;
    state.body = isMesh(object) ? { object, geometry: object.geometry, material: object.material } : { object };
  }

  #infoOf(built: BuiltPlan, metadata: Metadata | undefined, removed: string[]): DesignInfo {
    return { materials: built.materials, metadata, report: built.report, removed };
  }

  /** Runs work as one entry; if it throws, the scene is as it was. */
  #transaction<Result>(name: string, work: () => Result): Result {
    const { history } = this.editor;
    const token = history.begin(name);
    try {
      const result = work();
      history.commit(token);
      return result;
    } catch (error) {
      history.rollback(token);
      throw error;
    }
  }
}

export function refuseErrors(built: BuiltPlan): void {
  if (built.problems.some(({ severity }) => severity === 'error') || built.parts.length === 0) throw new BuildRefused(built.problems);
}

/** A draft changes neither names nor visibility: what was renamed or hidden meanwhile stays so when it is taken away. */
function withCurrentNames({ before, after }: PartChange): PartChange {
  const present = before && after ? after.body?.object : undefined;
  return before && present ? { before: { ...before, name: present.name, visible: present.visible }, after } : { before, after };
}

const infoOfMark = ({ materials, metadata, report, removed }: DesignMark): DesignInfo => ({ materials, metadata, report, removed });

function nameOf(plan: Plan, id: string, former?: Plan): string {
  const operation = plan.operations.find((entry) => entry.id === id) ?? former?.operations.find((entry) => entry.id === id);
  return operation?.name ?? id.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());
}
