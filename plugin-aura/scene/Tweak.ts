import type { Object3D } from 'three';
import type { HistoryHold } from '../../editor/api.ts';
import type { Plan } from '../plan/plan.ts';
import { BuildRefused, type Designer, refuseErrors, type Settled } from './Designer.ts';
import type { BuiltPlan } from './Workshop.ts';

/** What a tweak does to the plan that it started from. */
export type PlanEdit = (plan: Plan) => Plan;

/** Who looks on while a value moves. */
export interface TweakWatcher {
  /** Values of the draft that is shown, and its plan. */
  shown?(values: BuiltPlan['values'], plan: Plan): void;
  /** The value cannot be built: a sentence; null when it can again. */
  refused?(sentence: string | null): void;
}

/**
 * One visit of a hand to a parameter: drafts while it moves, one entry in the history when it lets go, however far it went.
 * Starting takes a look into the scene first, so that what was moved by hand stays where it is. As long as drafts stand in the
 * scene nothing is saved and nothing can be undone; what else is done meanwhile becomes entries of its own, before this one.
 */
export class Tweak {
  readonly #designer: Designer;
  readonly #design: Object3D;
  readonly #watcher: TweakWatcher;
  #hold: HistoryHold;
  #settled: Promise<Settled | null>;
  #edit: PlanEdit | null = null;
  #undoPreview: (() => void) | null = null;
  #over = false;

  constructor(designer: Designer, design: Object3D, watcher: TweakWatcher = {}) {
    this.#designer = designer;
    this.#design = design;
    this.#watcher = watcher;
    this.#hold = designer.editor.history.hold();
    this.#settled = designer.settle(design);
    this.#settled.catch(() => undefined);
  }

  /** Shows a draft of the plan with this edit; a newer one replaces it. */
  async preview(edit: PlanEdit): Promise<void> {
    this.#edit = edit;
    const settled = await this.#settled.catch(() => null);
    if (!settled || this.#over || this.#edit !== edit) return;
    const built = await this.#designer.workshop.draft(edit(settled.plan), this.#design).catch(() => null);
    if (!built || this.#over || this.#hold.disturbed) return;
    const fault = built.problems.find(({ severity }) => severity === 'error');
    this.#watcher.refused?.(fault?.message ?? null);
    if (fault || !this.#designer.editor.isInScene(this.#design)) return;
    this.#takePreviewBack();
    this.#undoPreview = this.#designer.preview(settled, built);
    this.#watcher.shown?.(built.values, built.plan);
  }

  /** Builds the last edit for good and enters it into the history. @throws BuildRefused, and then the design is as it was */
  async commit(name: string, edit: PlanEdit | null = this.#edit): Promise<void> {
    this.#over = true;
    this.#designer.workshop.dropDraft();
    try {
      const done = edit && (await this.#buildOver(edit));
      this.#takePreviewBack();
      this.#hold.release();
      if (done && this.#designer.editor.isInScene(this.#design)) this.#designer.amend(done.settled, done.built, name);
    } catch (error) {
      if (error instanceof BuildRefused) this.#watcher.refused?.(error.message);
      throw error;
    } finally {
      this.#takePreviewBack();
      this.#hold.release();
    }
  }

  /** Leaves everything as it was before the hand came. */
  cancel(): void {
    if (this.#over) return;
    this.#over = true;
    this.#designer.workshop.dropDraft();
    this.#takePreviewBack();
    this.#hold.release();
  }

  /** The edit on top of the scene as it is when the build has ended: if something else was done meanwhile, it is built again. */
  async #buildOver(edit: PlanEdit): Promise<{ settled: Settled; built: BuiltPlan } | null> {
    for (;;) {
      const settled = await this.#settled;
      if (!settled) return null;
      const built = await this.#designer.workshop.build(edit(settled.plan), { owner: this.#design, report: false });
      refuseErrors(built);
      if (!this.#hold.disturbed) return { settled, built };
      this.#takePreviewBack();
      this.#hold.release();
      this.#hold = this.#designer.editor.history.hold();
      this.#settled = this.#designer.settle(this.#design);
    }
  }

  #takePreviewBack(): void {
    this.#undoPreview?.();
    this.#undoPreview = null;
  }
}
