import { MathUtils, OrthographicCamera, PerspectiveCamera, Quaternion, Spherical, Vector2, Vector3 } from 'three';
import type { ViewCamera } from '../core/ViewCamera.ts';

const RADIANS_PER_PIXEL = 0.006;
const WHEEL_RATE = 0.0012;
const PINCH_RATE = 0.008;
const DRAG_ZOOM_RATE = 0.008;
const CLICK_PIXELS = 4;
const CLOSEST = 0.05;
const FARTHEST = 5e6;

export interface ViewControlsHost {
  camera(): ViewCamera;
  /** What the camera turns around; changed in place. */
  center: Vector3;
  /** Whether the artist may move the camera now. */
  free(): boolean;
  /** Whether a press of the left button here is meant for something else. */
  onHandle(): boolean;
  /** The camera has moved. */
  moved(): void;
  /** A drag of the camera began or ended. */
  moving(active: boolean): void;
  /** A press that did not become a drag, in normalized device coordinates. */
  clicked(point: Vector2, event: PointerEvent): void;
  /** The same with the right button. */
  menu(point: Vector2, event: PointerEvent): void;
  /** Draws a region instead of moving the camera. */
  region: {
    wants(event: PointerEvent): boolean;
    begin(from: Vector2, event: PointerEvent): void;
    extend(to: Vector2): void;
    finish(): void;
    cancel(): void;
  };
}

/** What a press of a key does: radians, pixels, and a factor of the distance. */
const [KEY_TURN, KEY_PAN, KEY_ZOOM] = [Math.PI / 24, 40, 1.2];

type Drag = 'orbit' | 'pan' | 'zoom' | 'region';

/**
 * Left button orbits, right button or Shift pans, middle button zooms, the wheel zooms to the pointer, one finger orbits,
 * two fingers pan and zoom. Where it has the focus, the arrow keys orbit, with Shift they pan, plus and minus zoom. A press without movement is a click, one that the region tool wants draws a region.
 */
export class ViewControls {
  readonly #dom: HTMLElement;
  readonly #host: ViewControlsHost;
  readonly #listening = new AbortController();
  readonly #pointers = new Map<number, Vector2>();
  #drag: Drag | null = null;
  #pressed: PointerEvent | null = null;
  #dragged = false;

  constructor(dom: HTMLElement, host: ViewControlsHost) {
    this.#dom = dom;
    this.#host = host;
    const { signal } = this.#listening;
    dom.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    dom.addEventListener('pointermove', (event) => this.#move(event), { signal });
    dom.addEventListener('pointerup', (event) => this.#up(event, true), { signal });
    dom.addEventListener('pointercancel', (event) => this.#up(event, false), { signal });
    dom.addEventListener('keydown', (event) => this.#key(event), { signal });
    dom.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    dom.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  }

  dispose(): void {
    this.#listening.abort();
  }

  orbit(byX: number, byY: number): void {
    const camera = this.#host.camera();
    const offset = camera.position.clone().sub(this.#host.center);
    const turned = new Spherical().setFromVector3(offset);
    turned.theta -= byX;
    turned.phi = MathUtils.clamp(turned.phi - byY, 1e-4, Math.PI - 1e-4);
    camera.position.copy(this.#host.center).add(offset.setFromSpherical(turned));
    camera.up.set(0, 1, 0);
    camera.lookAt(this.#host.center);
    this.#finish(camera);
  }

  /** Moves camera and centre across the picture, by pixels. */
  pan(byX: number, byY: number): void {
    const camera = this.#host.camera();
    const scale = mmPerPixel(camera, this.#host.center, this.#dom.clientHeight);
    const shift = new Vector3(-byX * scale, byY * scale, 0).applyQuaternion(camera.quaternion);
    camera.position.add(shift);
    this.#host.center.add(shift);
    this.#finish(camera);
  }

  /** @param factor of the distance: below 1 comes nearer @param at the point of the picture that stays where it is */
  zoom(factor: number, at = new Vector2()): void {
    const camera = this.#host.camera();
    const { center } = this.#host;
    const distance = camera.position.distanceTo(center);
    const limited =
      camera instanceof PerspectiveCamera ? MathUtils.clamp(distance * factor, CLOSEST, FARTHEST) / Math.max(distance, 1e-9) : factor;
    const fixed = pointOnCenterPlane(camera, center, at);
    const shift = fixed.sub(center).multiplyScalar(1 - limited);
    if (camera instanceof PerspectiveCamera) {
      const offset = camera.position.clone().sub(center).multiplyScalar(limited);
      center.add(shift);
      camera.position.copy(center).add(offset);
    } else {
      camera.zoom /= limited;
      camera.position.add(shift);
      center.add(shift);
      camera.updateProjectionMatrix();
    }
    this.#finish(camera);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const nearer = { '+': true, '=': true, '-': false, _: false }[event.key];
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
    if (nearer !== undefined) this.zoom(nearer ? 1 / KEY_ZOOM : KEY_ZOOM);
    else if (x === 0 && y === 0) return;
    // The camera goes the way of the arrow, and what it looks at the other.
    else if (event.shiftKey) this.pan(-x! * KEY_PAN, -y! * KEY_PAN);
    else this.orbit(-x! * KEY_TURN, -y! * KEY_TURN);
    event.preventDefault();
    event.stopPropagation();
  }

  #finish(camera: ViewCamera): void {
    camera.updateMatrixWorld();
    this.#host.moved();
  }

  #down(event: PointerEvent): void {
    this.#pressed = event;
    this.#dragged = false;
    // The other buttons and the wheel are the camera's wherever the pointer is.
    if (!this.#host.free() || (event.button === 0 && this.#host.onHandle())) return;
    this.#pointers.set(event.pointerId, new Vector2(event.clientX, event.clientY));
    this.#dom.setPointerCapture(event.pointerId);
    if (this.#pointers.size > 1) this.#stopRegion();
    if (this.#host.region.wants(event)) this.#drag = 'region';
    else if (event.button === 2) this.#drag = 'pan';
    else if (event.button === 1) this.#drag = event.shiftKey ? 'pan' : 'zoom';
    else this.#drag = event.shiftKey ? 'pan' : 'orbit';
    if (event.button === 1) event.preventDefault();
  }

  #move(event: PointerEvent): void {
    const last = this.#pointers.get(event.pointerId);
    if (!last || !this.#drag || !this.#pressed) return;
    if (!this.#dragged && Math.hypot(event.clientX - this.#pressed.clientX, event.clientY - this.#pressed.clientY) < CLICK_PIXELS) return;
    if (!this.#host.free()) {
      this.#pointers.clear();
      this.#drag = null;
      return;
    }
    if (!this.#dragged) {
      this.#dragged = true;
      if (this.#drag === 'region') this.#host.region.begin(this.#pixelOf(this.#pressed), this.#pressed);
      else this.#host.moving(true);
    }
    const byX = event.clientX - last.x;
    const byY = event.clientY - last.y;
    if (this.#pointers.size === 2) this.#pinch(event, last, byX, byY);
    else if (this.#drag === 'region') this.#host.region.extend(this.#pixelOf(event));
    else if (this.#drag === 'orbit') this.orbit(byX * RADIANS_PER_PIXEL, byY * RADIANS_PER_PIXEL);
    else if (this.#drag === 'pan') this.pan(byX, byY);
    else this.zoom(Math.exp(byY * DRAG_ZOOM_RATE));
    last.set(event.clientX, event.clientY);
  }

  #pinch(event: PointerEvent, last: Vector2, byX: number, byY: number): void {
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const before = Math.max(last.distanceTo(other), 1);
    const after = Math.max(Math.hypot(event.clientX - other.x, event.clientY - other.y), 1);
    this.pan(byX / 2, byY / 2);
    this.zoom(before / after, this.pointOf((event.clientX + other.x) / 2, (event.clientY + other.y) / 2));
  }

  #up(event: PointerEvent, complete: boolean): void {
    const wasPressed = this.#pressed?.pointerId === event.pointerId ? this.#pressed : null;
    this.#pointers.delete(event.pointerId);
    if (this.#pointers.size > 0) return;
    if (this.#dragged && this.#drag === 'region') {
      if (complete) this.#host.region.finish();
      else this.#host.region.cancel();
    } else if (this.#dragged) this.#host.moving(false);
    const click = complete && !this.#dragged && this.#drag !== null ? wasPressed?.button : undefined;
    this.#drag = null;
    this.#pressed = null;
    this.#dragged = false;
    const point = this.pointOf(event.clientX, event.clientY);
    if (click === 0) this.#host.clicked(point, event);
    if (click === 2) this.#host.menu(point, event);
  }

  /** A second finger moves the camera after all. */
  #stopRegion(): void {
    if (this.#drag !== 'region') return;
    if (this.#dragged) this.#host.region.cancel();
    this.#drag = 'orbit';
  }

  #wheel(event: WheelEvent): void {
    event.preventDefault();
    if (!this.#host.free()) return;
    const pixels =
      event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 400 : 1);
    const rate = event.ctrlKey ? PINCH_RATE : WHEEL_RATE;
    this.zoom(Math.exp(MathUtils.clamp(pixels * rate, -0.6, 0.6)), this.pointOf(event.clientX, event.clientY));
  }

  #pixelOf(event: PointerEvent): Vector2 {
    const box = this.#dom.getBoundingClientRect();
    return new Vector2(event.clientX - box.left, event.clientY - box.top);
  }

  /** A point of the window in normalized device coordinates. */
  pointOf(clientX: number, clientY: number): Vector2 {
    const box = this.#dom.getBoundingClientRect();
    return new Vector2(((clientX - box.left) / box.width) * 2 - 1, 1 - ((clientY - box.top) / box.height) * 2);
  }
}

/** Size of a pixel in mm at a place. */
export function mmPerPixel(camera: ViewCamera, at: Vector3, pictureHeight: number): number {
  const height = Math.max(pictureHeight, 1);
  if (camera instanceof OrthographicCamera) return (camera.top - camera.bottom) / camera.zoom / height;
  const distance = Math.max(camera.position.distanceTo(at), 1e-6);
  return (2 * distance * Math.tan(MathUtils.degToRad(camera.fov) / 2)) / height;
}

/** Where the ray through a point of the picture meets the plane through the centre that faces the camera. */
function pointOnCenterPlane(camera: ViewCamera, center: Vector3, at: Vector2): Vector3 {
  camera.updateMatrixWorld();
  const depth = center.clone().project(camera).z;
  return new Vector3(at.x, at.y, depth).unproject(camera);
}

const FLIGHT_SECONDS = 0.28;

export interface ViewPose {
  /** From the centre to the camera. */
  direction: Vector3;
  center: Vector3;
  /** Distance of a perspective camera, mm. */
  distance: number;
  /** Zoom of an orthographic one. */
  zoom: number;
}

/** Moves the camera smoothly to a pose: a step function for RenderLoop.animate. */
export function flight(camera: ViewCamera, center: Vector3, to: ViewPose, moved: () => void): (seconds: number) => boolean {
  const fromCenter = center.clone();
  const fromDistance = Math.max(camera.position.distanceTo(center), 1e-6);
  const fromZoom = camera.zoom;
  const fromDirection = camera.position.clone().sub(center).normalize();
  const target = to.direction.clone().normalize();
  // Straight up and down have no heading of their own: lean by a hair towards the one the camera has now.
  if (Math.abs(target.y) > 0.99999)
    target.add(new Vector3(fromDirection.x, 0, fromDirection.z).normalize().multiplyScalar(1e-4)).normalize();
  const turn = new Quaternion().setFromUnitVectors(fromDirection, target);
  const identity = new Quaternion();
  let time = 0;
  return (seconds) => {
    time = Math.min(time + seconds / FLIGHT_SECONDS, 1);
    const share = 1 - (1 - time) ** 3;
    const direction = time === 1 ? target.clone() : fromDirection.clone().applyQuaternion(identity.clone().slerp(turn, share));
    center.lerpVectors(fromCenter, to.center, share);
    camera.position.copy(center).addScaledVector(direction, fromDistance * (to.distance / fromDistance) ** share);
    if (camera instanceof OrthographicCamera) {
      camera.zoom = fromZoom * (to.zoom / fromZoom) ** share;
      camera.updateProjectionMatrix();
    }
    camera.up.set(0, 1, 0);
    camera.lookAt(center);
    camera.updateMatrixWorld();
    moved();
    return time < 1;
  };
}
