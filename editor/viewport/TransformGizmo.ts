import { type Camera, type Color, Matrix4, Object3D, OrthographicCamera, PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { TransformControls } from 'three/addons/controls/TransformControls.js';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import type { TransformMode, TransformSpace } from '../core/Signals.ts';
import { handleSize } from './framing.ts';
import { isLocked } from './locked.ts';
import { hintRows } from './ModalTransform.ts';
import { alongAxes, type Snapping } from './Snapping.ts';
import { selectionBounds } from './sceneBounds.ts';
import type { TransformHint } from './TransformHint.ts';
import { TransformSession } from './TransformSession.ts';
import type { AxisName } from './typedTransform.ts';
import { mmPerPixel } from './ViewControls.ts';

/**
 * Arrows, rings and boxes that move what is selected. The handles sit on a pivot: the object's own origin, or the middle of
 * several. While they are dragged, commands run inside one gesture, so that a drag is one entry however long it was.
 */
export class TransformGizmo {
  /** To be drawn with the helpers. */
  readonly object: Object3D;
  readonly pivot = new Object3D();

  readonly #editor: Editor;
  readonly #controls: TransformControls;
  readonly #disposables = new Disposables();
  readonly #snapping: Snapping;
  readonly #hint: TransformHint;
  readonly #redraw: () => void;
  #session: TransformSession | null = null;
  #isOld = false;
  /** Of what is moved, mm; 0 where it has no shape. */
  #radius = 0;
  #pivotStart = new Matrix4();
  /** What has the pointer to itself now: its handles come back when all of these are done. */
  readonly #asideFor = new Set<'region' | 'measuring' | 'keys'>();

  constructor(editor: Editor, dom: HTMLElement, parts: { snapping: Snapping; hint: TransformHint; redraw: () => void }) {
    this.#editor = editor;
    this.#snapping = parts.snapping;
    this.#hint = parts.hint;
    this.#redraw = parts.redraw;
    const controls = new TransformControls(editor.camera, dom);
    this.#controls = controls;
    this.object = controls.getHelper();
    this.pivot.name = 'Pivot';
    controls.addEventListener('change', parts.redraw);
    controls.addEventListener('mouseDown', () => this.#grab());
    controls.addEventListener('objectChange', () => this.#follow());
    controls.addEventListener('mouseUp', () => this.#release());
    const { signals } = editor;
    this.#disposables.add(signals.selectionChanged.add(() => this.#placeSoon()));
    const moved = [signals.objectChanged, signals.geometryChanged, signals.sceneGraphChanged];
    this.#disposables.add(onAny(moved, () => this.#placeSoon()));
    this.#disposables.add(signals.transformModeChanged.add((mode) => this.setMode(mode)));
    // Where a region is to be drawn or a length to be taken, handles must not be in the way.
    this.#disposables.add(signals.regionToolChanged.add((kind) => this.#stepAside('region', kind !== null)));
    this.#disposables.add(signals.measuringChanged.add((on) => this.#stepAside('measuring', on)));
    this.#disposables.add(signals.spaceChanged.add((space) => this.setSpace(space)));
  }

  /** Whether the pointer is on a handle: the next press of the left button takes it. */
  get offersHandle(): boolean {
    return this.#controls.axis !== null;
  }

  get dragging(): boolean {
    return this.#controls.dragging;
  }

  get mode(): TransformMode {
    return this.#controls.mode;
  }

  setMode(mode: TransformMode): void {
    this.#controls.setMode(mode);
    this.place();
  }

  setSpace(space: TransformSpace): void {
    this.#controls.setSpace(space);
    this.place();
  }

  setColors(x: Color, y: Color, z: Color, active: Color): void {
    this.#controls.setColors(x, y, z, active);
  }

  /** Before each picture. */
  update(camera: Camera): void {
    this.#controls.camera = camera;
    if (this.#isOld && !this.#controls.dragging) this.place();
    if (this.#controls.dragging || !(camera instanceof PerspectiveCamera || camera instanceof OrthographicCamera)) return;
    this.#controls.setSize(handleSize(this.#radius, mmPerPixel(camera, this.pivot.position, 1)));
  }

  /** Takes over the steps as they are now. */
  renewSnapping(): void {
    this.#controls.setTranslationSnap(this.#snapping.distanceStep);
    this.#controls.setRotationSnap(this.#snapping.angleStep);
    this.#controls.setScaleSnap(this.#snapping.factorStep);
  }

  /** Takes back what the drag under way has done. */
  cancel(): void {
    this.#letGo()?.session.cancel();
  }

  /** Ends the drag under way and hands over what it moves, so that it can be moved on by typed values. */
  handOver(): { session: TransformSession; axes: readonly AxisName[] } | null {
    return this.#letGo();
  }

  /** What would be moved now, if anything can be in this mode. */
  movable(mode: TransformMode): readonly Object3D[] {
    const roots = this.#roots();
    return roots.every((object) => isFixed(object, mode)) ? [] : roots;
  }

  /** The axes that the handles have in a mode, and the others: the world's or the object's own. A scale along others would shear. */
  bases(mode: TransformMode): { basis: Quaternion; otherBasis: Quaternion } {
    const roots = this.#roots();
    const own = roots[0]?.getWorldQuaternion(new Quaternion()) ?? new Quaternion();
    const world = new Quaternion();
    if (roots.length > 1) return { basis: world, otherBasis: mode === 'scale' ? world : own };
    if (mode === 'scale') return { basis: own, otherBasis: own };
    return this.#controls.space === 'local' ? { basis: own, otherBasis: world } : { basis: world, otherBasis: own };
  }

  /** Puts the pivot where the selection is. */
  place(): void {
    this.#isOld = false;
    const roots = this.#roots();
    const [first] = roots;
    if (!first) {
      this.#controls.detach();
      return;
    }
    const { pivot } = this;
    const bounds = selectionBounds(roots, 0);
    this.#radius = bounds.getSize(new Vector3()).length() / 2;
    pivot.scale.set(1, 1, 1);
    if (roots.length === 1) {
      first.updateWorldMatrix(true, false);
      pivot.position.setFromMatrixPosition(first.matrixWorld);
      const turned = this.#controls.space === 'local' || this.mode === 'scale';
      if (turned) first.getWorldQuaternion(pivot.quaternion);
      else pivot.quaternion.identity();
    } else {
      bounds.getCenter(pivot.position);
      pivot.quaternion.identity();
    }
    pivot.updateMatrixWorld();
    if (roots.length === 1 && isFixed(first, this.mode)) this.#controls.detach();
    else this.#controls.attach(pivot);
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#controls.detach();
    this.#controls.dispose();
  }

  /** Whether handles can be taken, as far as moving by keys goes. */
  enable(on: boolean): void {
    this.#stepAside('keys', !on);
  }

  #stepAside(reason: 'region' | 'measuring' | 'keys', aside: boolean): void {
    if (aside) {
      this.cancel();
      this.#asideFor.add(reason);
    } else this.#asideFor.delete(reason);
    this.#controls.enabled = this.#asideFor.size === 0;
    if (aside) this.#controls.axis = null;
  }

  #roots(): Object3D[] {
    const editor = this.#editor;
    return editor.selection.roots().filter((object) => object !== editor.scene && editor.isInScene(object) && !isLocked(object));
  }

  /** With the next picture: of a thousand changes one counts. */
  #placeSoon(): void {
    this.#isOld = true;
    this.#redraw();
  }

  #grab(): void {
    this.pivot.updateMatrixWorld();
    this.#pivotStart = this.pivot.matrixWorld.clone();
    this.#session = new TransformSession(this.#editor, this.#roots());
  }

  #follow(): void {
    const session = this.#session;
    if (!session) return;
    const axes = axesOf(this.#controls.axis);
    const start = new Vector3().setFromMatrixPosition(this.#pivotStart);
    if (this.mode === 'translate') {
      const by = this.pivot.position.clone().sub(start);
      const snapped = this.#snapping.adjust(session, by);
      if (snapped !== by) this.pivot.position.copy(start).add(alongAxes(snapped, axes, this.#axesBasis()));
    }
    this.pivot.updateMatrixWorld();
    const delta = this.pivot.matrixWorld.clone().multiply(this.#pivotStart.clone().invert());
    session.apply(delta, this.mode);
    this.#hint.show(this.mode, hintRows(this.#editor, this.mode, delta, start, this.#axesBasis(), axes), false);
  }

  /** Of the handles: the world's axes, or those that the pivot had when it was taken. */
  #axesBasis(): Quaternion {
    return this.#controls.space === 'local' || this.mode === 'scale'
      ? new Quaternion().setFromRotationMatrix(this.#pivotStart)
      : new Quaternion();
  }

  #release(): void {
    this.#session?.finish();
    this.#ended();
  }

  #letGo(): { session: TransformSession; axes: readonly AxisName[] } | null {
    const session = this.#session;
    if (!this.#controls.dragging || !session) return null;
    const axes = axesOf(this.#controls.axis);
    this.#controls.dragging = false;
    this.#controls.axis = null;
    this.#ended();
    return { session, axes };
  }

  #ended(): void {
    this.#session = null;
    this.#snapping.end();
    this.#hint.hide();
    this.place();
  }
}

/** Axes of a handle: none for one that turns about the line of sight. */
function axesOf(handle: string | null): readonly AxisName[] {
  const named = (['x', 'y', 'z'] as const).filter((axis) => handle?.includes(axis.toUpperCase()));
  return handle?.includes('E') || named.length === 0 ? ['x', 'y', 'z'] : named;
}

/** Lights have a place but neither turn nor scale. */
function isFixed(object: Object3D, mode: TransformMode): boolean {
  return 'isLight' in object && mode !== 'translate';
}
