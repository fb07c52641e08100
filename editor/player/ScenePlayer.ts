import * as THREE from 'three';
import { RectAreaLightUniformsLib } from 'three/addons/lights/RectAreaLightUniformsLib.js';
import type { z } from 'zod';
import { materialsOf } from '../core/materials.ts';
import { rendererSettingsSchema } from '../core/rendererSettings.ts';
import { type CanvasRecording, recordCanvas, type Video } from '../io/pictures/canvasRecording.ts';
import { DARK_SURROUNDINGS, GemRendering, type GemSurroundings, surroundingsRotation } from '../viewport/GemRendering.ts';
import { createStudioBackground } from '../viewport/StudioBackground.ts';
import { StudioEnvironment } from '../viewport/StudioEnvironment.ts';
import type { FromFrame, PlayMessage } from './messages.ts';
import { readStage } from './readStage.ts';
import { SceneScripts } from './SceneScripts.ts';

const EVENTS = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove'] as const;
const settingsSchema = rendererSettingsSchema.catch(rendererSettingsSchema.parse({}));

/**
 * Plays a scene: its scripts are made to functions, and called as in the three.js editor. Runs in a frame of its own, on a copy of the
 * scene, so that whatever a script does ends with the frame.
 */
export class ScenePlayer {
  readonly dom = document.createElement('div');
  readonly renderer: THREE.WebGLRenderer;
  scene = new THREE.Scene();
  camera: THREE.Camera = new THREE.PerspectiveCamera();
  readonly #scripts: SceneScripts;
  readonly #studio: StudioEnvironment;
  readonly #gems = new GemRendering();
  /** Of the scene as it was loaded. */
  #materials: readonly THREE.Material[] = [];
  /** What is seen in its stones. */
  #surroundings: THREE.Texture | null = null;
  #recording: CanvasRecording | null = null;
  #playing = false;
  #started = 0;
  #before = 0;

  constructor(report: (message: FromFrame) => void) {
    this.#scripts = new SceneScripts(report);
    this.renderer = new THREE.WebGLRenderer({ antialias: true });
    this.renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    this.#studio = new StudioEnvironment(this.renderer);
    this.dom.appendChild(this.renderer.domElement);
    for (const type of EVENTS) document.addEventListener(type, (event) => this.#scripts.call(type, event));
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

  async load(message: PlayMessage): Promise<void> {
    const { project, studio } = message;
    const { scene, camera } = await readStage(message);
    if (scene.getObjectByProperty('isRectAreaLight', true)) RectAreaLightUniformsLib.init();
    this.setScene(scene);
    this.setCamera(camera);
    this.#surroundings = scene.environment;
    if (studio) this.#addStudio(scene);
    const materials = new Set<THREE.Material>();
    scene.traverse((object) => {
      for (const material of materialsOf(object)) materials.add(material);
    });
    this.#materials = [...materials];
    this.#applySettings(settingsSchema.parse(project.project ?? {}));
    this.setSize(innerWidth, innerHeight);
    for (const [uuid, scripts] of Object.entries(project.scripts)) {
      const owner = scene.getObjectByProperty('uuid', uuid);
      if (!owner) continue;
      // A script may have chosen another camera for those after it.
      for (const { name, source } of scripts) {
        const { renderer, camera: seen } = this;
        this.#scripts.bind(owner, name, source, { player: this, renderer, scene, camera: seen });
      }
    }
    this.#scripts.call('init', {});
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
    this.#scripts.call('start', {});
    this.renderer.setAnimationLoop(() => this.#step());
  }

  stop(): void {
    if (!this.#playing) return;
    this.#playing = false;
    this.renderer.setAnimationLoop(null);
    this.#scripts.call('stop', {});
  }

  /** Draws the scene as it is at a time, in seconds from the start. */
  render(time: number): void {
    this.#scripts.call('update', { time: time * 1000, delta: 0 });
    this.#draw();
  }

  /** Takes up what is played as a video until it is told to give it. @throws if the browser cannot */
  record(): void {
    this.#recording ??= recordCanvas(this.canvas);
  }

  /** The video since `record`; null if none was begun. */
  async recorded(): Promise<Video | null> {
    const recording = this.#recording;
    this.#recording = null;
    return recording ? recording.stop() : null;
  }

  dispose(): void {
    this.stop();
    this.#gems.dispose();
    this.#studio.dispose();
    this.renderer.dispose();
    this.dom.remove();
  }

  #step(): void {
    const now = performance.now();
    this.#scripts.call('update', { time: now - this.#started, delta: now - this.#before });
    this.#before = now;
    this.#draw();
  }

  /** With cut stones as the editor shows them. */
  #draw(): void {
    const { scene, camera, renderer } = this;
    const studio = this.#studio;
    const picture = this.#surroundings;
    const surroundings: GemSurroundings = {
      get texture() {
        return picture ?? studio.cube;
      },
      intensity: scene.environment ? scene.environmentIntensity : DARK_SURROUNDINGS,
      rotation: surroundingsRotation(scene),
    };
    try {
      this.#gems.dress(scene, this.#materials, camera, surroundings, 'still');
      renderer.render(scene, camera);
    } finally {
      this.#gems.undress();
    }
  }

  /** The surroundings and the backdrop of the editor, where the scene has none of its own. */
  #addStudio(scene: THREE.Scene): void {
    scene.environment ??= this.#studio.texture;
    scene.background ??= createStudioBackground('dark');
  }

  #applySettings({ toneMapping, toneMappingExposure, shadows, shadowType }: z.infer<typeof rendererSettingsSchema>): void {
    const { renderer } = this;
    Object.assign(renderer, { toneMapping, toneMappingExposure });
    Object.assign(renderer.shadowMap, { enabled: shadows, type: shadowType });
  }
}
