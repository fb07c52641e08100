import type { Object3D } from 'three';
import type { Plan } from '../model/plan.ts';
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
 * Starting takes a look into the scene first, so that what was moved by hand stays where it is.
 */
export class Tweak {
  readonly #designer: Designer;
  readonly #settled: Promise<Settled | null>;
  readonly #design: Object3D;
  readonly #watcher: TweakWatcher;
  #edit: PlanEdit | null = null;
  #undoPreview: (() => void) | null = null;
  #over = false;

  constructor(designer: Designer, design: Object3D, watcher: TweakWatcher = {}) {
    this.#designer = designer;
    this.#design = design;
    this.#watcher = watcher;
    // While the gesture lasts nothing is saved: drafts belong to no project file.
    designer.editor.history.beginGesture();
    this.#settled = designer.settle(design);
    this.#settled.catch(() => undefined);
  }

  /** Shows a draft of the plan with this edit; a newer one replaces it. */
  async preview(edit: PlanEdit): Promise<void> {
    this.#edit = edit;
    const settled = await this.#settled.catch(() => null);
    if (!settled || this.#over || this.#edit !== edit) return;
    const built = await this.#designer.workshop.draft(edit(settled.plan), this.#design).catch(() => null);
    if (!built || this.#over) return;
    const fault = built.problems.find(({ severity }) => severity === 'error');
    this.#watcher.refused?.(fault?.message ?? null);
    if (fault || !this.#designer.editor.isInScene(this.#design)) return;
    this.#undoPreview?.();
    this.#undoPreview = this.#designer.preview(settled, built);
    this.#watcher.shown?.(built.values, built.plan);
  }

  /** Builds the last edit for good and enters it into the history. @throws BuildRefused, and then the design is as it was */
  async commit(name: string, edit: PlanEdit | null = this.#edit): Promise<void> {
    this.#over = true;
    this.#designer.workshop.dropDraft();
    try {
      const settled = await this.#settled;
      if (!settled || !edit) return;
      const built = await this.#designer.workshop.build(edit(settled.plan), { owner: this.#design });
      refuseErrors(built);
      this.#takePreviewBack();
      if (!this.#designer.editor.isInScene(this.#design)) return;
      this.#designer.amend(settled, built, name);
    } catch (error) {
      if (error instanceof BuildRefused) this.#watcher.refused?.(error.message);
      throw error;
    } finally {
      this.#takePreviewBack();
      this.#designer.editor.history.endGesture();
    }
  }

  /** Leaves everything as it was before the hand came. */
  cancel(): void {
    if (this.#over) return;
    this.#over = true;
    this.#designer.workshop.dropDraft();
    this.#takePreviewBack();
    this.#designer.editor.history.endGesture();
  }

  #takePreviewBack(): void {
    this.#undoPreview?.();
    this.#undoPreview = null;
  }
}
