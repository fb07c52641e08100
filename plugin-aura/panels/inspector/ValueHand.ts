import type { Object3D } from 'three';
import { type Editor, sentenceOf } from '../../../editor/api.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Designer } from '../../scene/Designer.ts';
import { Tweak } from '../../scene/Tweak.ts';
import type { BuiltPlan } from '../../scene/Workshop.ts';
import { local } from '../local.ts';
import { type Field, withValue } from './fields.ts';

export interface HandWatcher {
  /** A draft is shown: the plan that it was made of, and what its parameters came to. */
  shown(plan: Plan, values: BuiltPlan['values']): void;
  refused(sentence: string | null): void;
  /** The last change is in the history, or was refused. */
  settled(): void;
}

/** The hand on a parameter: turns what rows tell into tweaks, one after the other, each one entry of the history. */
export class ValueHand {
  readonly #editor: Editor;
  readonly #designer: Designer;
  readonly #watcher: HandWatcher;
  #last: Promise<void> = Promise.resolve();
  #held: { tweak: Promise<Tweak>; field: Field; edit: ((plan: Plan) => Plan) | null } | null = null;

  constructor(editor: Editor, designer: Designer, watcher: HandWatcher) {
    this.#editor = editor;
    this.#designer = designer;
    this.#watcher = watcher;
  }

  /** Whether a change is on its way. */
  get busy(): boolean {
    return this.#held !== null;
  }

  begin(design: Object3D, field: Field): void {
    if (this.#held) this.end();
    this.#watcher.refused(null);
    const tweak = this.#last.then(
      () =>
        new Tweak(this.#designer, design, {
          shown: (values, plan) => this.#watcher.shown(plan, values),
          refused: (sentence) => this.#watcher.refused(sentence),
        }),
    );
    this.#held = { tweak, field, edit: null };
  }

  move(value: unknown): void {
    const held = this.#held;
    if (!held) return;
    const edit = (plan: Plan) => withValue(plan, held.field.target, value, unitOf(held.field));
    held.edit = edit;
    void held.tweak.then((tweak) => (held.edit === edit ? tweak.preview(edit) : undefined));
  }

  end(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    const { edit, field, tweak } = held;
    this.#last = tweak
      .then((open) => (edit ? open.commit(local('Set {parameter}', { parameter: local(field.label) }), edit) : open.cancel()))
      .catch((error: unknown) => {
        this.#watcher.refused(sentenceOf(error));
        this.#editor.notices.warn(local('“{parameter}” was not changed: {why}', { parameter: local(field.label), why: sentenceOf(error) }));
      })
      .finally(() => this.#watcher.settled());
    this.#editor.history.expect(this.#last);
  }

  set(design: Object3D, field: Field, value: unknown): void {
    this.begin(design, field);
    const held = this.#held;
    if (held) held.edit = (plan) => withValue(plan, field.target, value, unitOf(field));
    this.end();
  }

  /** Takes back what has not been finished. */
  dispose(): void {
    const held = this.#held;
    this.#held = null;
    if (held) void held.tweak.then((tweak) => tweak.cancel());
  }
}

const unitOf = (field: Field): string => ('unit' in field ? field.unit : '');
