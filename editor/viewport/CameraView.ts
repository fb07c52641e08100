import { type Camera, MathUtils, OrthographicCamera, PerspectiveCamera } from 'three';

/** How much of the viewport's shorter way the picture of a camera takes: there is some room around it. */
const SHARE = 0.92;

/**
 * Looks through a camera of the scene without touching it. Its picture keeps its own proportions and lies in the middle of the
 * viewport; a frame shows where it ends, and around it more of the scene is seen.
 */
export class CameraView {
  /** Laid over the viewport. */
  readonly frame = document.createElement('div');
  readonly #perspective = new PerspectiveCamera();
  readonly #orthographic = new OrthographicCamera();

  constructor() {
    this.frame.className = 'camera-frame';
    this.frame.hidden = true;
  }

  /** The camera to draw with in a viewport of these proportions: a stand-in for cameras of the scene, and the frame for it. */
  through(camera: Camera, width: number, height: number): Camera {
    const standIn = this.#standIn(camera, Math.max(width, 1) / Math.max(height, 1));
    if (!standIn) return camera;
    const aspect = aspectOf(camera);
    const frameWidth = Math.min(width, height * aspect) * SHARE;
    this.frame.hidden = false;
    Object.assign(this.frame.style, { width: `${frameWidth}px`, height: `${frameWidth / aspect}px` });
    return standIn;
  }

  hide(): void {
    this.frame.hidden = true;
  }

  #standIn(camera: Camera, aspect: number): Camera | null {
    const standIn =
      camera instanceof PerspectiveCamera ? this.#perspective : camera instanceof OrthographicCamera ? this.#orthographic : null;
    if (!standIn) return null;
    const own = aspectOf(camera);
    // What the own picture fills of the viewport, in height.
    const share = SHARE * Math.min(1, aspect / own);
    if (camera instanceof PerspectiveCamera) {
      this.#perspective.copy(camera, false);
      const slope = Math.tan(MathUtils.degToRad(camera.fov) / 2) / share;
      Object.assign(this.#perspective, { fov: MathUtils.radToDeg(Math.atan(slope)) * 2, aspect, view: null });
    } else if (camera instanceof OrthographicCamera) {
      this.#orthographic.copy(camera, false);
      const [x, y] = [(camera.left + camera.right) / 2, (camera.top + camera.bottom) / 2];
      const half = (camera.top - camera.bottom) / 2 / share;
      Object.assign(this.#orthographic, { left: x - half * aspect, right: x + half * aspect, top: y + half, bottom: y - half, view: null });
    }
    placeLike(standIn, camera);
    standIn.updateProjectionMatrix();
    return standIn;
  }
}

/** Puts a camera that has no parent where another one is in the world. */
export function placeLike(standIn: Camera, camera: Camera): void {
  camera.updateWorldMatrix(true, false);
  standIn.matrixAutoUpdate = false;
  standIn.matrix.copy(camera.matrixWorld);
  standIn.matrix.decompose(standIn.position, standIn.quaternion, standIn.scale);
  standIn.updateMatrixWorld(true);
}

/** Width over height of a camera's picture. */
export function aspectOf(camera: Camera): number {
  if (camera instanceof PerspectiveCamera) return camera.aspect;
  if (camera instanceof OrthographicCamera) return (camera.right - camera.left) / (camera.top - camera.bottom);
  return 1;
}

/** Gives a camera's picture other proportions; its height stays. */
export function setAspect(camera: Camera, aspect: number): void {
  if (camera instanceof PerspectiveCamera) {
    camera.aspect = aspect;
    camera.updateProjectionMatrix();
  } else if (camera instanceof OrthographicCamera) {
    const half = ((camera.top - camera.bottom) / 2) * aspect;
    camera.left = -half;
    camera.right = half;
    camera.updateProjectionMatrix();
  }
}
