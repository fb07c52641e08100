import type { Object3D } from 'three';
import { type Editor, sentenceOf } from '../../editor/api.ts';
import { designMarkOf, designsIn, partsOf } from './designData.ts';
import { isMesh, type PartState } from './partState.ts';

/** Builds a design's plan as it stands and gives the objects that wait for it their meshes. */
export type Rebuild = (design: Object3D, waiting: WaitingParts, signal: AbortSignal) => Promise<void>;

/** Objects without their body, and the state of the history that is to get it too. */
export type WaitingParts = ReadonlyMap<Object3D, PartState | null>;

interface Entry {
  waiting: Map<Object3D, PartState | null>;
  controller: AbortController;
}

/**
 * Designs whose plan has come back without its meshes: after a reload the history knows how parts stood, not their geometry,
 * and inside a generation stand operations that later ones consume. They are built in the background; what a later step
 * makes superfluous is dropped.
 */
export class RebuildQueue {
  readonly #editor: Editor;
  readonly #entries = new Map<Object3D, Entry>();
  #rebuild: Rebuild | null = null;
  #scheduled = false;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** Says how to build; until then designs wait. Returns what takes it back and drops all that is under way. */
  attach(rebuild: Rebuild): () => void {
    this.#rebuild = rebuild;
    this.#schedule();
    return () => {
      this.#rebuild = null;
      for (const entry of this.#entries.values()) entry.controller.abort();
      this.#entries.clear();
    };
  }

  /** Whether any design still waits for its meshes. */
  get busy(): boolean {
    return this.#entries.size > 0;
  }

  /** To be called when a design's plan has changed: `whole` says whether its objects are all that the plan gives. */
  check(design: Object3D, waiting: readonly { object: Object3D; state: PartState | null }[], whole: boolean): void {
    const former = this.#entries.get(design);
    former?.controller.abort();
    this.#entries.delete(design);
    const added = waiting.map(({ object, state }) => [object, state] as const);
    const still = new Map([...(former?.waiting ?? []), ...added].filter(([object]) => belongs(object, design)));
    if (still.size === 0 && whole) return;
    this.#entries.set(design, { waiting: still, controller: new AbortController() });
    this.#schedule();
  }

  /** Looks for parts that were stored before they had their meshes. */
  checkScene(): void {
    for (const design of designsIn(this.#editor.scene)) {
      const empty = [...partsOf(design).values()]
        .map(({ object }) => object)
        .filter((object) => isMesh(object) && !object.geometry.getAttribute('position'));
      if (empty.length > 0)
        this.check(
          design,
          empty.map((object) => ({ object, state: null })),
          true,
        );
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#entries.size === 0 || !this.#rebuild) return;
    this.#scheduled = true;
    // Several steps of the history may follow each other at once: only where they end is built.
    queueMicrotask(() => {
      this.#scheduled = false;
      for (const [design, entry] of [...this.#entries]) void this.#run(design, entry);
    });
  }

  async #run(design: Object3D, entry: Entry): Promise<void> {
    const { signal } = entry.controller;
    if (!this.#rebuild || signal.aborted) return;
    try {
      if (this.#editor.isInScene(design) && designMarkOf(design)) await this.#rebuild(design, entry.waiting, signal);
    } catch (error) {
      if (!signal.aborted)
        this.#editor.notices.warn(`"${design.name}" could not be built again: its parts stay as they are.`, sentenceOf(error));
    } finally {
      if (this.#entries.get(design) === entry) this.#entries.delete(design);
    }
  }
}

function belongs(object: Object3D, design: Object3D): boolean {
  for (let ancestor: Object3D | null = object; ancestor; ancestor = ancestor.parent) if (ancestor === design) return true;
  return false;
}

const queues = new WeakMap<Editor, RebuildQueue>();

/** The queue of an editor; commands, which are made with the editor alone, find it here. */
export function rebuildQueueOf(editor: Editor): RebuildQueue {
  const present = queues.get(editor);
  if (present) return present;
  const queue = new RebuildQueue(editor);
  queues.set(editor, queue);
  return queue;
}
