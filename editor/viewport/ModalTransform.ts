import { type Camera, MathUtils, Matrix4, Quaternion, Vector2, Vector3 } from 'three';
import type { Editor } from '../core/Editor.ts';
import type { TransformMode } from '../core/Signals.ts';
import { writeNumber } from '../core/writtenNumbers.ts';
import { projectedPixels } from './pixels.ts';
import { movementOf } from './pointerMovement.ts';
import { alongAxes, type Snapping, toStep } from './Snapping.ts';
import type { HintRow, TransformHint } from './TransformHint.ts';
import type { TransformSession } from './TransformSession.ts';
import { type AxisName, about, directionOf, moved, scaled, TypedTransform } from './typedTransform.ts';

export interface ModalStart {
  mode: TransformMode;
  session: TransformSession;
  /** World, mm. */
  pivot: Vector3;
  /** Of the axes that are taken first, and of those that an axis key pressed twice gives. */
  bases(mode: TransformMode): { basis: Quaternion; otherBasis: Quaternion };
  /** Fixed axes, as those of a handle; none: all. */
  axes?: readonly AxisName[];
  /** Whether the pointer moves it until something is typed. */
  followsPointer: boolean;
}

export interface ModalHost {
  camera(): Camera;
  canvas: HTMLElement;
  snapping: Snapping;
  hint: TransformHint;
  ended(): void;
}

/** Keys that end it or change it; others wait until it has ended. */
const MODE_KEYS: Readonly<Record<string, TransformMode>> = { g: 'translate', r: 'rotate', s: 'scale' };

/**
 * Moves, turns or scales without a handle: with the pointer, along axes chosen by X, Y and Z, and by values that are typed. Enter or a
 * click keeps it, Escape or the right button takes it back. All keys and presses are its own until then.
 */
export class ModalTransform {
  readonly #editor: Editor;
  readonly #host: ModalHost;
  #start: ModalStart | null = null;
  #typing: TypedTransform;
  #from = new Vector2();
  /** As they were before anything moved. */
  #bases = { basis: new Quaternion(), otherBasis: new Quaternion() };
  #turned = 0;
  #lastAngle = 0;
  #listening = new AbortController();

  constructor(editor: Editor, host: ModalHost) {
    this.#editor = editor;
    this.#host = host;
    this.#typing = new TypedTransform('translate', () => editor.units.unit);
  }

  get active(): boolean {
    return this.#start !== null;
  }

  /** @param firstKey that began it, if that is typed already */
  begin(start: ModalStart, firstKey = ''): void {
    this.#start = start;
    this.#typing = new TypedTransform(start.mode, () => this.#editor.units.unit);
    this.#bases = start.bases(start.mode);
    if (start.axes) this.#typing.constrain(start.axes);
    if (firstKey !== '') this.#typing.press(firstKey, false);
    this.#restart();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    window.addEventListener('pointerdown', (event) => this.#press(event), { capture: true, signal });
    // The release of a handle that was dragged before would end that drag once more.
    for (const type of ['pointerup', 'click', 'contextmenu'] as const) {
      window.addEventListener(type, (event) => event.target === this.#host.canvas && swallow(event), { capture: true, signal });
    }
    this.update();
  }

  /** The pointer has moved. */
  update(): void {
    const start = this.#start;
    if (!start) return;
    const delta = this.#typing.typed ? this.#typedDelta(start) : start.followsPointer ? this.#pointerDelta(start) : new Matrix4();
    if (delta) start.session.apply(delta, this.#typing.mode);
    this.#show(start, delta);
  }

  keep(): void {
    this.#end((session) => session.finish());
  }

  cancel(): void {
    this.#end((session) => session.cancel());
  }

  #end(how: (session: TransformSession) => void): void {
    const start = this.#start;
    if (!start) return;
    this.#start = null;
    how(start.session);
    this.#host.snapping.end();
    this.#host.hint.hide();
    // What belongs to the press that ended it comes within this turn; the next one is another's.
    const listening = this.#listening;
    setTimeout(() => listening.abort());
    this.#host.ended();
  }

  #key(event: KeyboardEvent): void {
    if (!this.#start || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    swallow(event);
    const mode = this.#typing.typed ? undefined : MODE_KEYS[event.key.toLowerCase()];
    if (event.key === 'Enter' || event.key === ' ') this.keep();
    else if (event.key === 'Escape') this.cancel();
    else if (mode) {
      this.#start.session.apply(new Matrix4(), this.#typing.mode);
      this.#typing.changeMode(mode);
      this.#bases = this.#start.bases(mode);
      this.#restart();
    } else if (event.ctrlKey || event.metaKey || event.altKey || !this.#typing.press(event.key, event.shiftKey)) return;
    this.update();
  }

  #press(event: PointerEvent): void {
    if (!this.#start) return;
    if (event.target === this.#host.canvas) swallow(event);
    if (event.button === 2) this.cancel();
    else this.keep();
  }

  /** The way of the pointer counts from where it is now. */
  #restart(): void {
    this.#from = this.#host.snapping.pointer.clone();
    this.#turned = 0;
    this.#lastAngle = this.#angleOfPointer();
  }

  #basis(): Quaternion {
    return this.#typing.constraint.other ? this.#bases.otherBasis : this.#bases.basis;
  }

  #typedDelta(start: ModalStart): Matrix4 | null {
    return this.#typing.matrix(start.pivot, this.#basis(), this.#towardsViewer());
  }

  #pointerDelta(start: ModalStart): Matrix4 {
    const { snapping } = this.#host;
    const basis = this.#basis();
    const { axes } = this.#typing.constraint;
    if (this.#typing.mode === 'translate') return moved(this.#movement(start, axes, basis), new Quaternion());
    if (this.#typing.mode === 'rotate') {
      const angle = this.#angleOfPointer();
      this.#turned += MathUtils.euclideanModulo(angle - this.#lastAngle + Math.PI, 2 * Math.PI) - Math.PI;
      this.#lastAngle = angle;
      const view = this.#towardsViewer();
      const axis = axes.length === 1 ? directionOf(axes[0]!, basis) : view;
      const turn = toStep(axis.dot(view) < 0 ? -this.#turned : this.#turned, snapping.angleStep);
      return about(start.pivot, new Matrix4().makeRotationAxis(axis, turn));
    }
    const center = this.#pixelOf(start.pivot);
    const ratio = snapping.pointer.distanceTo(center) / Math.max(this.#from.distanceTo(center), 8);
    const factor = Math.max(toStep(ratio, snapping.factorStep), 1e-3);
    const by = new Vector3(1, 1, 1);
    for (const axis of axes) by[axis] = factor;
    return scaled(by, start.pivot, basis);
  }

  #movement({ session, pivot }: ModalStart, axes: readonly AxisName[], basis: Quaternion): Vector3 {
    const { snapping, canvas } = this.#host;
    const size = new Vector2(canvas.clientWidth, canvas.clientHeight);
    const free = movementOf(this.#host.camera(), size, this.#from, snapping.pointer, pivot, axes, basis);
    const by = alongAxes(snapping.adjust(session, free), axes, basis);
    const step = snapping.distanceStep;
    if (step === null) return by;
    // As with the handles: in the world's axes the place is a multiple of the step, in others the way is.
    const inverse = basis.clone().invert();
    const own = by.clone().applyQuaternion(inverse);
    const isWorld = Math.abs(basis.w) > 1 - 1e-9;
    for (const axis of axes) own[axis] = isWorld ? toStep(pivot[axis] + own[axis], step) - pivot[axis] : toStep(own[axis], step);
    return own.applyQuaternion(basis);
  }

  #angleOfPointer(): number {
    if (!this.#start) return 0;
    const center = this.#pixelOf(this.#start.pivot);
    const { x, y } = this.#host.snapping.pointer;
    return Math.atan2(center.y - y, x - center.x);
  }

  #pixelOf(world: Vector3): Vector2 {
    const { clientWidth, clientHeight } = this.#host.canvas;
    return projectedPixels(world, this.#host.camera(), new Vector2(clientWidth, clientHeight));
  }

  #towardsViewer(): Vector3 {
    return new Vector3(0, 0, 1).transformDirection(this.#host.camera().matrixWorld);
  }

  #show(start: ModalStart, delta: Matrix4 | null): void {
    const { mode, typed, texts, values } = this.#typing;
    const { axes } = this.#typing.constraint;
    if (!typed) {
      this.#host.hint.show(mode, hintRows(this.#editor, mode, delta ?? new Matrix4(), start.pivot, this.#basis(), axes), true);
      return;
    }
    const names = mode === 'translate' || axes.length < 3 || texts.length > 1 ? axes : [''];
    const rows = texts.map(
      (text, index): HintRow => ({
        axis: mode === 'rotate' && axes.length !== 1 ? '' : (names[index] ?? ''),
        text: `${text}${index === texts.length - 1 ? '▏' : ''}`,
        typed: index === texts.length - 1,
        invalid: values[index] === null,
      }),
    );
    this.#host.hint.show(mode, rows, true);
  }
}

/** A movement in numbers: lengths in the display unit, an angle, or factors. */
export function hintRows(
  editor: Editor,
  mode: TransformMode,
  delta: Matrix4,
  pivot: Vector3,
  basis: Quaternion,
  axes: readonly AxisName[],
): HintRow[] {
  const turn = new Quaternion();
  const scale = new Vector3();
  const inFrame = new Matrix4().makeRotationFromQuaternion(basis.clone().invert()).multiply(delta);
  inFrame.multiply(new Matrix4().makeRotationFromQuaternion(basis)).decompose(new Vector3(), turn, scale);
  if (mode === 'rotate') {
    const angle = 2 * Math.acos(Math.min(1, Math.abs(turn.w))) * Math.sign(turn.w || 1);
    const [axis] = axes;
    const sign = axis && axes.length === 1 ? Math.sign(turn[axis] || 1) : 1;
    return [{ axis: axes.length === 1 ? (axis ?? '') : '', text: `${writeNumber(MathUtils.radToDeg(angle * sign), 2)}°` }];
  }
  if (mode === 'scale') return axes.map((axis) => ({ axis, text: writeNumber(scale[axis], 3) }));
  const by = pivot.clone().applyMatrix4(delta).sub(pivot).applyQuaternion(basis.clone().invert());
  return axes.map((axis) => ({ axis, text: editor.units.format(by[axis]) }));
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
