import type { Object3D } from 'three';
import { type Dispose, type Editor, Signal } from '../../editor/api.ts';
import { designAround, designMarkOf, designsIn, partAround } from '../scene/designData.ts';

/**
 * Which design, and which of its operations, the panels show. It follows the selection of the scene; an operation that was
 * consumed has no object there, so that the outliner can point at it as well.
 */
export class OperationFocus {
  readonly changed = new Signal();
  #design: Object3D | null = null;
  #operation: string | null = null;
  readonly #editor: Editor;
  readonly #stops: Dispose[] = [];
  #pointing = false;

  constructor(editor: Editor) {
    this.#editor = editor;
    const { selectionChanged, sceneGraphChanged, editorCleared } = editor.signals;
    this.#stops.push(
      selectionChanged.add(() => this.#follow()),
      sceneGraphChanged.add(() => this.#check()),
      editorCleared.add(() => this.#set(null, null)),
    );
    this.#follow();
  }

  get design(): Object3D | null {
    return this.#design;
  }

  /** Null while the design as a whole is shown. */
  get operation(): string | null {
    return this.#operation;
  }

  /** Shows an operation and selects objects for it, which need not be its own. */
  point(design: Object3D, operation: string | null, objects: readonly Object3D[]): void {
    this.#pointing = true;
    try {
      this.#editor.selection.set(objects);
    } finally {
      this.#pointing = false;
    }
    this.#set(design, operation);
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.changed.dispose();
  }

  #follow(): void {
    if (this.#pointing) return;
    const { selected } = this.#editor;
    const design = designAround(selected);
    if (design) this.#set(design, partAround(selected)?.mark.operation ?? null);
    else if (selected === null) this.#set(this.#only(), null);
    else this.#set(null, null);
  }

  /** Something was added or taken away: what is shown may be gone, or be the only one now. */
  #check(): void {
    const gone = this.#design !== null && !this.#editor.isInScene(this.#design);
    if (gone || this.#design === null) this.#follow();
    else this.#set(this.#design, this.#operation);
  }

  #only(): Object3D | null {
    const designs = designsIn(this.#editor.scene);
    return designs.length === 1 ? (designs[0] ?? null) : null;
  }

  #set(design: Object3D | null, operation: string | null): void {
    const known =
      operation !== null && design !== null && (designMarkOf(design)?.plan.operations.some(({ id }) => id === operation) ?? false);
    const next = known ? operation : null;
    if (design === this.#design && next === this.#operation) return;
    this.#design = design;
    this.#operation = next;
    this.changed.dispatch();
  }
}
