import * as THREE from 'three';
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js';
import { RectAreaLightUniformsLib } from 'three/addons/lights/RectAreaLightUniformsLib.js';
import { z } from 'zod';
import { rendererSettingsSchema } from '../core/rendererSettings.ts';
import { HANDLER_NAMES, type HandlerName } from '../script/scriptApi.ts';
import type { FromFrame, ToFrame } from './messages.ts';
import { readStage } from './readStage.ts';

type Handler = (event: unknown) => void;
type Report = (message: FromFrame) => void;

/** What a script is called with, under the names of the three.js editor. */
const PARAMETERS = ['player', 'renderer', 'scene', 'camera'] as const;
/** Lines that a browser puts before the source of a function that is made of text. */
const LINES_BEFORE = 2;
const EVENTS = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove'] as const;
const STUDIO_BACKGROUND = 0x2a2c31;
const settingsSchema = rendererSettingsSchema.catch(rendererSettingsSchema.parse({}));
const handlersSchema = z.record(z.string(), z.unknown());

interface Bound {
  script: string;
  handler: Handler;
}

/**
 * Plays a scene: its scripts are made to functions, and called as in the three.js editor. Runs in a frame of its own, on a copy of the
 * scene, so that whatever a script does ends with the frame.
 */
export class ScenePlayer {
  readonly dom = document.createElement('div');
  readonly renderer: THREE.WebGLRenderer;
  scene = new THREE.Scene();
  camera: THREE.Camera = new THREE.PerspectiveCamera();
  readonly #report: Report;
  readonly #handlers = new Map<HandlerName, Bound[]>();
  #playing = false;
  #started = 0;
  #before = 0;

  constructor(report: Report) {
    this.#report = report;
    this.renderer = new THREE.WebGLRenderer({ antialias: true });
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    this.dom.appendChild(this.renderer.domElement);
    for (const type of EVENTS) document.addEventListener(type, (event) => this.#call(type, event));
    addEventListener('resize', () => this.setSize(innerWidth, innerHeight));
  }

  get canvas(): HTMLCanvasElement {
    return this.renderer.domElement;
  }

  get width(): number {
    return innerWidth;
  }

  get height(): number {
    return innerHeight;
  }

  async load(message: ToFrame): Promise<void> {
    const { project, studio } = message;
    const { scene, camera } = await readStage(message);
    if (scene.getObjectByProperty('isRectAreaLight', true)) RectAreaLightUniformsLib.init();
    this.setScene(scene);
    this.setCamera(camera);
    if (studio) this.#addStudio(scene);
    this.#applySettings(settingsSchema.parse(project.project ?? {}));
    this.setSize(innerWidth, innerHeight);
    for (const [uuid, scripts] of Object.entries(project.scripts)) {
      const owner = scene.getObjectByProperty('uuid', uuid);
      for (const { name, source } of owner ? scripts : []) this.#bind(owner!, name, source);
    }
    this.#call('init', {});
  }

  setScene(scene: THREE.Scene): void {
    this.scene = scene;
  }

  setCamera(camera: THREE.Camera): void {
    this.camera = camera;
    this.setSize(innerWidth, innerHeight);
  }

  setPixelRatio(ratio: number): void {
    this.renderer.setPixelRatio(ratio);
  }

  setClearColor(color: THREE.ColorRepresentation, alpha?: number): void {
    this.renderer.setClearColor(color, alpha);
  }

  setSize(width: number, height: number): void {
    this.renderer.setSize(width, height);
    const { camera } = this;
    if (camera instanceof THREE.PerspectiveCamera) {
      camera.aspect = width / Math.max(height, 1);
      camera.updateProjectionMatrix();
    } else if (camera instanceof THREE.OrthographicCamera) {
      const half = ((camera.top - camera.bottom) / 2) * (width / Math.max(height, 1));
      const middle = (camera.left + camera.right) / 2;
      Object.assign(camera, { left: middle - half, right: middle + half });
      camera.updateProjectionMatrix();
    }
  }

  play(): void {
    if (this.#playing) return;
    this.#playing = true;
    this.#started = this.#before = performance.now();
    this.#call('start', {});
    this.renderer.setAnimationLoop(() => this.#step());
  }

  stop(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.renderer.setAnimationLoop(null);
    this.#call('stop', {});
  }

  /** Draws the scene as it is at a time, in seconds from the start. */
  render(time: number): void {
    this.#call('update', { time: time * 1000, delta: 0 });
    this.renderer.render(this.scene, this.camera);
  }

  dispose(): void {
    this.stop();
    this.renderer.dispose();
    this.dom.remove();
  }

  #step(): void {
    const now = performance.now();
    this.#call('update', { time: now - this.#started, delta: now - this.#before });
    this.#before = now;
    this.renderer.render(this.scene, this.camera);
  }

  /** Surroundings and a backdrop, where the scene has none of its own. */
  #addStudio(scene: THREE.Scene): void {
    const maker = new THREE.PMREMGenerator(this.renderer);
    scene.environment ??= maker.fromScene(new RoomEnvironment(), 0.04).texture;
    scene.background ??= new THREE.Color(STUDIO_BACKGROUND);
    maker.dispose();
  }

  #applySettings({ toneMapping, toneMappingExposure, shadows, shadowType }: z.infer<typeof rendererSettingsSchema>): void {
    const { renderer } = this;
    Object.assign(renderer, { toneMapping, toneMappingExposure });
    Object.assign(renderer.shadowMap, { enabled: shadows, type: shadowType });
  }

  #bind(owner: THREE.Object3D, name: string, source: string): void {
    const found = HANDLER_NAMES.map((handler) => `${handler}: typeof ${handler} === 'function' ? ${handler} : undefined`);
    this.#guard(name, () => {
      const make = new Function(...PARAMETERS, `${source}\nreturn { ${found.join(', ')} };`);
      const handlers = handlersSchema.parse(make.call(owner, this, this.renderer, this.scene, this.camera));
      for (const handlerName of HANDLER_NAMES) {
        const handler = handlers[handlerName];
        if (typeof handler !== 'function') continue;
        const bound = this.#handlers.get(handlerName) ?? [];
        bound.push({ script: name, handler: (event) => void handler.call(owner, event) });
        this.#handlers.set(handlerName, bound);
      }
    });
  }

  /** One that throws is not called again: it would say the same sixty times a second. */
  #call(name: HandlerName, event: unknown): void {
    const bound = this.#handlers.get(name);
    if (!bound) return;
    const failed = bound.filter(({ script, handler }) => !this.#guard(script, () => handler(event)));
    if (failed.length > 0)
      this.#handlers.set(
        name,
        bound.filter((entry) => !failed.includes(entry)),
      );
  }

  #guard(script: string, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      this.#report({ kind: 'error', script: script.slice(0, 200), message: message.slice(0, 1000), line: lineOf(error) });
      return false;
    }
  }
}

/** In the source of the script; null where the browser does not say. */
function lineOf(error: unknown): number | null {
  const found = error instanceof Error ? /<anonymous>:(\d+):\d+|Function:(\d+):\d+/.exec(error.stack ?? '') : null;
  const line = Number(found?.[1] ?? found?.[2]) - LINES_BEFORE;
  return Number.isInteger(line) && line > 0 ? line : null;
}
