import { type Camera, type Color, Euler, MathUtils, Matrix4, Object3D, Quaternion, Vector3 } from 'three';
import { TransformControls } from 'three/addons/controls/TransformControls.js';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import type { Command } from '../core/Command.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import type { TransformMode, TransformSpace } from '../core/Signals.ts';
import { isLocked } from './locked.ts';
import { selectionBounds } from './sceneBounds.ts';

export interface SnapSteps {
  /** mm */
  distance: number;
  /** degrees */
  angle: number;
  factor: number;
}

interface Held {
  object: Object3D;
  world: Matrix4;
  position: Vector3;
  rotation: Euler;
  scale: Vector3;
}

const SAME = 1e-9;

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
  #held: Held[] = [];
  #pivotStart = new Matrix4();
  #snapping = false;
  #steps: SnapSteps = { distance: 1, angle: 15, factor: 0.1 };

  constructor(editor: Editor, dom: HTMLElement, camera: Camera, redraw: () => void) {
    this.#editor = editor;
    const controls = new TransformControls(camera, dom);
    this.#controls = controls;
    this.object = controls.getHelper();
    this.pivot.name = 'Pivot';
    controls.setSize(0.85);
    controls.addEventListener('change', redraw);
    controls.addEventListener('mouseDown', () => this.#grab());
    controls.addEventListener('objectChange', () => this.#follow());
    controls.addEventListener('mouseUp', () => this.#release());
    const { signals } = editor;
    this.#disposables.add(signals.selectionChanged.add(() => this.place()));
    const moved = [signals.objectChanged, signals.geometryChanged, signals.sceneGraphChanged];
    this.#disposables.add(onAny(moved, () => this.#followScene()));
    this.#disposables.add(signals.transformModeChanged.add((mode) => this.setMode(mode)));
    // Where a region is to be drawn, handles must not be in the way.
    this.#disposables.add(signals.regionToolChanged.add((kind) => this.#enable(kind === null)));
    this.#disposables.add(signals.spaceChanged.add((space) => this.setSpace(space)));
  }

  /** Whether the pointer is on a handle or drags one: the camera then has to stay. */
  get busy(): boolean {
    return this.#controls.dragging || this.#controls.axis !== null;
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

  setCamera(camera: Camera): void {
    this.#controls.camera = camera;
  }

  setSnapping(on: boolean, steps = this.#steps): void {
    this.#snapping = on;
    this.#steps = steps;
    this.holdSnap(false);
  }

  /** While a modifier is held, snapping is the other way round. */
  holdSnap(inverted: boolean): void {
    const on = this.#snapping !== inverted;
    this.#controls.setTranslationSnap(on ? this.#steps.distance : null);
    this.#controls.setRotationSnap(on ? MathUtils.degToRad(this.#steps.angle) : null);
    this.#controls.setScaleSnap(on ? this.#steps.factor : null);
  }

  /** Takes back what the drag under way has done. */
  cancel(): void {
    if (!this.#controls.dragging) return;
    this.#controls.dragging = false;
    this.#controls.axis = null;
    this.#held = [];
    this.#editor.history.cancelGesture();
    this.place();
  }

  /** Puts the pivot where the selection is. */
  place(): void {
    const roots = this.#roots();
    const [first] = roots;
    if (!first || (roots.length === 1 && isFixed(first, this.mode))) {
      this.#controls.detach();
      return;
    }
    const { pivot } = this;
    pivot.scale.set(1, 1, 1);
    if (roots.length === 1) {
      first.updateWorldMatrix(true, false);
      pivot.position.setFromMatrixPosition(first.matrixWorld);
      const turned = this.#controls.space === 'local' || this.mode === 'scale';
      if (turned) first.getWorldQuaternion(pivot.quaternion);
      else pivot.quaternion.identity();
    } else {
      selectionBounds(roots, 0).getCenter(pivot.position);
      pivot.quaternion.identity();
    }
    pivot.updateMatrixWorld();
    this.#controls.attach(pivot);
  }

  dispose(): void {
    this.#disposables.dispose();
    this.#controls.detach();
    this.#controls.dispose();
  }

  #enable(on: boolean): void {
    this.#controls.enabled = on;
    if (!on) this.#controls.axis = null;
  }

  #roots(): Object3D[] {
    const editor = this.#editor;
    return editor.selection.roots().filter((object) => object !== editor.scene && editor.isInScene(object) && !isLocked(object));
  }

  #followScene(): void {
    if (!this.#controls.dragging) this.place();
  }

  #grab(): void {
    this.pivot.updateMatrixWorld();
    this.#pivotStart = this.pivot.matrixWorld.clone();
    this.#held = this.#roots().map((object) => {
      object.updateWorldMatrix(true, false);
      const { position, rotation, scale } = object;
      return { object, world: object.matrixWorld.clone(), position: position.clone(), rotation: rotation.clone(), scale: scale.clone() };
    });
    this.#editor.history.beginGesture();
  }

  #follow(): void {
    if (this.#held.length === 0) return;
    this.pivot.updateMatrixWorld();
    const delta = this.pivot.matrixWorld.clone().multiply(this.#pivotStart.clone().invert());
    const turned = new Quaternion();
    for (const { object, world, position, rotation, scale } of this.#held) {
      const local = delta.clone().multiply(world);
      if (object.parent) local.premultiply(object.parent.matrixWorld.clone().invert());
      const newPosition = new Vector3();
      const newScale = new Vector3();
      local.decompose(newPosition, turned, newScale);
      const newRotation = new Euler().setFromQuaternion(turned, rotation.order);
      if (apart(newPosition, object.position)) this.#run(new SetPositionCommand(this.#editor, object, newPosition, position));
      if (this.mode === 'rotate') this.#run(new SetRotationCommand(this.#editor, object, newRotation, rotation));
      if (this.mode === 'scale' && apart(newScale, object.scale)) this.#run(new SetScaleCommand(this.#editor, object, newScale, scale));
    }
  }

  #run(command: Command): void {
    this.#editor.execute(command);
  }

  #release(): void {
    if (this.#held.length === 0) return;
    this.#held = [];
    this.#editor.history.endGesture();
    this.place();
  }
}

/** Rounding in the way through world space must not count as a movement. */
function apart(a: Vector3, b: Vector3): boolean {
  return a.distanceTo(b) > SAME * Math.max(a.length(), b.length(), 1);
}

/** Lights have a place but neither turn nor scale. */
function isFixed(object: Object3D, mode: TransformMode): boolean {
  return 'isLight' in object && mode !== 'translate';
}
