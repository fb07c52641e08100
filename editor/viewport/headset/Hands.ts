import {
  Box3,
  Box3Helper,
  BufferGeometry,
  type Camera,
  Float32BufferAttribute,
  Group,
  Line,
  LineBasicMaterial,
  type Matrix4,
  type Object3D,
  Ray,
  Vector3,
  type XRTargetRaySpace,
} from 'three';
import type { Editor } from '../../core/Editor.ts';
import { isLocked } from '../locked.ts';
import type { Picker } from '../Picker.ts';
import { themeColor } from '../SceneRenderer.ts';
import { visibleBounds } from '../sceneBounds.ts';
import { TransformSession } from '../TransformSession.ts';

/** How far a hand's ray is drawn, m. */
const RAY_LENGTH = 5;
/** How near it has to come to a line or a point, m. */
const REACH = 0.01;

interface Grip {
  hand: Object3D;
  session: TransformSession;
  /** World of the hand when it closed, turned back. */
  back: Matrix4;
}

/**
 * What the hands of the artist do in a session: the trigger selects what the ray meets, or nothing; while a hand is closed, what is
 * selected goes along with it. One grip is one entry of the history.
 */
export class Hands {
  /** Their rays, in the room. */
  readonly rays = new Group();
  /** Around what is selected, in the scene. */
  readonly outline: Box3Helper;
  readonly #editor: Editor;
  readonly #picker: Picker;
  readonly #box = new Box3();
  readonly #line = new BufferGeometry();
  readonly #paint = new LineBasicMaterial({ color: themeColor('--accent') });
  #camera: Camera | null = null;
  #grip: Grip | null = null;

  constructor(editor: Editor, hands: readonly XRTargetRaySpace[], picker: Picker) {
    this.#editor = editor;
    this.#picker = picker;
    this.#line.setAttribute('position', new Float32BufferAttribute([0, 0, 0, 0, 0, -RAY_LENGTH], 3));
    this.outline = new Box3Helper(this.#box, themeColor('--select'));
    this.outline.frustumCulled = false;
    for (const hand of hands) {
      hand.add(new Line(this.#line, this.#paint));
      hand.addEventListener('select', () => this.#select(hand));
      hand.addEventListener('squeezestart', () => this.#close(hand));
      hand.addEventListener('squeezeend', () => this.#open(hand));
      hand.addEventListener('disconnected', () => this.#open(hand));
    }
    this.rays.add(...hands);
  }

  /** Before each picture. */
  update(camera: Camera): void {
    this.#camera = camera;
    if (this.#grip) {
      const { hand, session, back } = this.#grip;
      session.apply(hand.matrixWorld.clone().multiply(back), 'rotate');
    }
    const roots = this.#movable();
    this.outline.visible = roots.length > 0;
    this.#box.makeEmpty();
    for (const root of roots) this.#box.union(visibleBounds(root));
    this.outline.updateMatrixWorld(true);
  }

  /** Whatever is held stays where it is. */
  letGo(): void {
    this.#grip?.session.finish();
    this.#grip = null;
  }

  dispose(): void {
    this.letGo();
    this.outline.dispose();
    this.#line.dispose();
    this.#paint.dispose();
  }

  #select(hand: Object3D): void {
    if (!this.#camera || this.#grip) return;
    const ray = new Ray(new Vector3().setFromMatrixPosition(hand.matrixWorld), new Vector3(0, 0, -1).transformDirection(hand.matrixWorld));
    const reach = REACH * hand.matrixWorld.getMaxScaleOnAxis();
    this.#editor.select(this.#picker.pickAlong(ray, this.#camera, reach)[0] ?? null);
  }

  #close(hand: Object3D): void {
    const objects = this.#movable();
    if (this.#grip || objects.length === 0) return;
    const session = new TransformSession(this.#editor, objects, this.#editor.strings.getKey('transform/translate', 'Move'));
    this.#grip = { hand, session, back: hand.matrixWorld.clone().invert() };
  }

  #movable(): Object3D[] {
    const { selection, scene } = this.#editor;
    return selection.roots().filter((object) => object !== scene && !isLocked(object));
  }

  #open(hand: Object3D): void {
    if (this.#grip?.hand === hand) this.letGo();
  }
}
