import { type Camera, MathUtils, type Object3D, type Quaternion, Vector2, Vector3 } from 'three';
import { projectedPixels } from './pixels.ts';
import type { SnapFinder, SnapPoint, SnapTarget } from './SnapFinder.ts';
import type { TransformSession } from './TransformSession.ts';
import { type AxisName, directionOf } from './typedTransform.ts';

export interface SnapSteps {
  /** mm */
  distance: number;
  /** degrees */
  angle: number;
  factor: number;
}

export interface SnapHost {
  camera(): Camera;
  root: Object3D;
  canvas: HTMLElement;
  /** Shows what it snaps to, in pixels of the picture; null: nothing. */
  show(found: SnapPoint | null, at: Vector2): void;
}

/** How what is moved snaps, and to what: steps, or corners, edges and faces under the pointer. While Ctrl is held, the other way round. */
export class Snapping {
  on = false;
  target: SnapTarget = 'grid';
  steps: SnapSteps = { distance: 1, angle: 15, factor: 0.1 };
  inverted = false;
  /** In pixels of the picture. */
  readonly pointer = new Vector2();
  readonly #finder: SnapFinder;
  readonly #host: SnapHost;

  constructor(finder: SnapFinder, host: SnapHost) {
    this.#finder = finder;
    this.#host = host;
  }

  get active(): boolean {
    return this.on !== this.inverted;
  }

  /** Steps for lengths, in mm, or null where there are none. */
  get distanceStep(): number | null {
    return this.active && this.target === 'grid' ? this.steps.distance : null;
  }

  /** Radians. */
  get angleStep(): number | null {
    return this.active ? MathUtils.degToRad(this.steps.angle) : null;
  }

  get factorStep(): number | null {
    return this.active ? this.steps.factor : null;
  }

  /** A movement, changed so that the nearest corner of what is moved comes to what is under the pointer; as it was if there is nothing. */
  adjust(session: TransformSession, by: Vector3): Vector3 {
    const found = this.#find(session);
    const corner = found && session.cornerFor(found.point, by);
    return corner ? found.point.clone().sub(corner) : by;
  }

  /** Nothing is moved any more. */
  end(): void {
    this.#host.show(null, this.pointer);
  }

  #find(session: TransformSession): SnapPoint | null {
    const { root, canvas } = this.#host;
    if (!this.active || this.target === 'grid') {
      this.#host.show(null, this.pointer);
      return null;
    }
    const size = new Vector2(canvas.clientWidth, canvas.clientHeight);
    const camera = this.#host.camera();
    const found = this.#finder.find(this.target, this.pointer, size, camera, root, (object) => session.holds(object));
    this.#host.show(found, found ? projectedPixels(found.point, camera, size) : this.pointer);
    return found;
  }
}

/** The part of a movement along some axes. */
export function alongAxes(by: Vector3, axes: readonly AxisName[], basis: Quaternion): Vector3 {
  const part = new Vector3();
  for (const axis of axes) {
    const direction = directionOf(axis, basis);
    part.addScaledVector(direction, by.dot(direction));
  }
  return part;
}

export const toStep = (value: number, step: number | null): number => (step === null ? value : Math.round(value / step) * step);
