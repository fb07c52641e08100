import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { OverlayInstance } from '../core/Overlays.ts';

/** Shows what is registered with `editor.overlays`: DOM over the canvas, objects in the helper scene. */
export class ViewportOverlays {
  readonly #editor: Editor;
  readonly #dom: HTMLElement;
  readonly #shown = new Map<string, OverlayInstance>();
  readonly #disposables = new Disposables();

  constructor(editor: Editor, dom: HTMLElement) {
    this.#editor = editor;
    this.#dom = dom;
    this.#disposables.add(editor.overlays.changed.add(() => this.#update()));
    this.#update();
  }

  dispose(): void {
    this.#disposables.dispose();
    for (const id of [...this.#shown.keys()]) this.#hide(id);
  }

  #update(): void {
    const wanted = new Set(this.#editor.overlays.list().map((overlay) => overlay.id));
    for (const id of [...this.#shown.keys()]) if (!wanted.has(id)) this.#hide(id);
    for (const overlay of this.#editor.overlays.list()) {
      if (this.#shown.has(overlay.id)) continue;
      const instance = overlay.create(this.#editor);
      this.#shown.set(overlay.id, instance);
      if (instance.object) this.#editor.sceneHelpers.add(instance.object);
      if (instance.dom) {
        instance.dom.classList.add('overlay');
        this.#dom.appendChild(instance.dom);
      }
    }
    this.#editor.signals.renderRequested.dispatch();
  }

  #hide(id: string): void {
    const instance = this.#shown.get(id);
    this.#shown.delete(id);
    instance?.object?.removeFromParent();
    instance?.dom?.remove();
    instance?.dispose();
  }
}
