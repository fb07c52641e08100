import type { Camera } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { TransformMode } from '../core/Signals.ts';
import { isText } from '../shell/TypedText.ts';
import { MeasureTool } from './MeasureTool.ts';
import { ModalTransform } from './ModalTransform.ts';
import type { Picker } from './Picker.ts';
import { SnapFinder } from './SnapFinder.ts';
import { Snapping } from './Snapping.ts';
import { TransformGizmo } from './TransformGizmo.ts';
import { TransformHint } from './TransformHint.ts';
import { TransformSession } from './TransformSession.ts';
import type { ViewOptions } from './ViewOptions.ts';

/** A value that is typed begins with one of these. */
const FIRST_KEY = /^[0-9.-]$/;

export interface TransformHost {
  camera(): Camera;
  picker: Picker;
  /** Height of the plane that things stand on, mm. */
  ground(): number;
  redraw(): void;
}

/** All that moves, turns and scales in the viewport: handles, keys with typed values, and what both snap to. */
export class TransformTools {
  readonly gizmo: TransformGizmo;
  /** To be laid over the picture. */
  readonly dom: HTMLElement;
  /** A length is taken from corners, edges and faces, as a movement goes to them. */
  readonly measure: MeasureTool;
  readonly #editor: Editor;
  readonly #canvas: HTMLElement;
  readonly #options: ViewOptions;
  readonly #snapping: Snapping;
  readonly #modal: ModalTransform;
  readonly #disposables = new Disposables();

  constructor(editor: Editor, canvas: HTMLElement, options: ViewOptions, host: TransformHost) {
    this.#editor = editor;
    this.#canvas = canvas;
    this.#options = options;
    const hint = new TransformHint(editor);
    this.dom = hint.dom;
    const finder = new SnapFinder(host.picker);
    this.measure = this.#disposables.add(
      new MeasureTool(editor, canvas, {
        camera: host.camera,
        finder,
        ground: host.ground,
        mark: (found, at) => hint.mark(found, at),
        armedChanged: () => editor.signals.measuringChanged.dispatch(this.measure.active),
      }),
    );
    this.#snapping = new Snapping(finder, {
      camera: host.camera,
      root: editor.scene,
      canvas,
      show: (found, at) => hint.mark(found, at),
    });
    this.gizmo = this.#disposables.add(new TransformGizmo(editor, canvas, { snapping: this.#snapping, hint, redraw: host.redraw }));
    this.#modal = new ModalTransform(editor, {
      camera: host.camera,
      canvas,
      snapping: this.#snapping,
      hint,
      ended: () => {
        this.gizmo.enable(true);
        this.gizmo.place();
        host.redraw();
      },
    });
    this.gizmo.setSpace(options.values.space);
    this.#renew();
    this.#disposables.add(editor.signals.snapChanged.add(() => this.#renew()));
    this.#disposables.add(editor.signals.selectionChanged.add(() => this.#modal.keep()));
    const listening = new AbortController();
    window.addEventListener('pointermove', (event) => this.#moved(event), { capture: true, signal: listening.signal });
    window.addEventListener('keydown', (event) => this.#digit(event), { capture: true, signal: listening.signal });
    this.#disposables.add(() => listening.abort());
  }

  /** Whether something is being moved: the camera then has to stay. */
  get busy(): boolean {
    return this.gizmo.dragging || this.#modal.active;
  }

  /** Moves, turns or scales the selection by pointer, axis keys and typed values, until Enter or Escape. */
  begin(mode: TransformMode, firstKey = ''): void {
    const objects = this.gizmo.movable(mode);
    if (objects.length === 0 || this.gizmo.dragging || this.#modal.active) return;
    this.gizmo.place();
    this.#begin(mode, new TransformSession(this.#editor, objects), firstKey);
  }

  canBegin(mode: TransformMode): boolean {
    return this.gizmo.movable(mode).length > 0;
  }

  dispose(): void {
    this.#modal.cancel();
    this.#disposables.dispose();
  }

  #begin(mode: TransformMode, session: TransformSession, firstKey: string, axes?: readonly ('x' | 'y' | 'z')[]): void {
    const start = {
      mode,
      session,
      pivot: this.gizmo.pivot.position.clone(),
      bases: (next: TransformMode) => this.gizmo.bases(next),
      followsPointer: axes === undefined,
    };
    this.gizmo.enable(false);
    this.#modal.begin(axes ? { ...start, axes } : start, firstKey);
  }

  #renew(): void {
    const { snap, snapTarget } = this.#options.values;
    Object.assign(this.#snapping, { on: snap, target: snapTarget, steps: this.#options.snapSteps });
    this.gizmo.renewSnapping();
  }

  #moved(event: PointerEvent): void {
    const box = this.#canvas.getBoundingClientRect();
    this.#snapping.pointer.set(event.clientX - box.left, event.clientY - box.top);
    this.#snapping.inverted = event.ctrlKey || event.metaKey;
    this.gizmo.renewSnapping();
    this.#modal.update();
  }

  /** A digit while a handle is dragged, or in the viewport while something is selected, begins a value for the mode that is on. */
  #digit(event: KeyboardEvent): void {
    if (this.#modal.active || !FIRST_KEY.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^Numpad\d/.test(event.code) && !this.gizmo.dragging) return;
    const { mode } = this.gizmo;
    const pivot = this.gizmo.pivot.position.clone();
    const taken = this.gizmo.handOver();
    if (taken) {
      this.gizmo.pivot.position.copy(pivot);
      this.#begin(mode, taken.session, event.key, taken.axes);
    } else if (isInViewport(event.target, this.#canvas) && this.canBegin(mode)) this.begin(mode, event.key);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

export function isInViewport(target: EventTarget | null, canvas: HTMLElement): boolean {
  return !isText(target) && (target === canvas || target === document.body) && !document.querySelector('dialog[open]');
}
