import type { Object3D } from 'three';
import type { Signals } from './Signals.ts';

/** What is selected, in the order of selecting. The last one is the primary, which the inspector shows. */
export class Selection {
  #objects: readonly Object3D[] = [];
  #members = new Set<Object3D>();
  #batch: Set<Object3D> | null = null;
  #signals: Signals;

  constructor(signals: Signals) {
    this.#signals = signals;
  }

  get objects(): readonly Object3D[] {
    return this.#objects;
  }

  get primary(): Object3D | null {
    return this.#objects.at(-1) ?? null;
  }

  has(object: Object3D): boolean {
    return this.#members.has(object);
  }

  set(objects: readonly Object3D[]): void {
    const next = [...new Set(objects)];
    if (next.length === this.#objects.length && next.every((object, index) => object === this.#objects[index])) return;
    this.#objects = next;
    this.#members = new Set(next);
    this.#signals.objectSelected.dispatch(this.primary);
    this.#signals.selectionChanged.dispatch(this.#objects);
  }

  /**
   * Selects what a command put into the scene. Within a `batch` all such objects end up selected together, and the
   * signals are sent once.
   */
  include(object: Object3D): void {
    if (this.#batch) this.#batch.add(object);
    else this.set([object]);
  }

  batch<Result>(work: () => Result): Result {
    if (this.#batch) return work();
    const included = new Set<Object3D>();
    this.#batch = included;
    const { objectSelected, selectionChanged } = this.#signals;
    return objectSelected.batch(() =>
      selectionChanged.batch(() => {
        try {
          return work();
        } finally {
          this.#batch = null;
          if (included.size > 0) this.set([...included]);
        }
      }),
    );
  }

  add(object: Object3D): void {
    if (!this.has(object)) this.set([...this.#objects, object]);
  }

  remove(object: Object3D): void {
    if (this.has(object)) this.set(this.#objects.filter((entry) => entry !== object));
  }

  toggle(object: Object3D): void {
    if (this.has(object)) this.remove(object);
    else this.add(object);
  }

  clear(): void {
    this.set([]);
  }

  /** Forgets an object that leaves the scene, and what is in it. */
  drop(object: Object3D): void {
    this.#batch?.delete(object);
    if (this.#members.size === 0) return;
    const leaving = new Set<Object3D>();
    object.traverse((child) => {
      if (this.#members.has(child)) leaving.add(child);
    });
    if (leaving.size > 0) this.set(this.#objects.filter((entry) => !leaving.has(entry)));
  }

  /** The selected objects that are in no other selected object: what move, delete and duplicate work on. */
  roots(): Object3D[] {
    return this.#objects.filter((object) => {
      for (let parent = object.parent; parent; parent = parent.parent) {
        if (this.#members.has(parent)) return false;
      }
      return true;
    });
  }
}
