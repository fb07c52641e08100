import { type Camera, Matrix4, type Object3D, type WebGLRenderer } from 'three';
import { Disposables } from '../../core/Disposables.ts';
import type { Editor } from '../../core/Editor.ts';
import { onAny } from '../../core/listening.ts';
import { sentenceOf } from '../../core/Notices.ts';
import type { Viewed } from '../Pictures.ts';
import type { PathTracer } from './PathTracer.ts';
import type { TracerModule, TracingStage } from './TracingStage.ts';
import type { TracedScene } from './tracedScene.ts';

/** As many times each pixel is gone through; after that more cannot be seen, and the graphics card rests. */
const ENOUGH = 512;
/** Tracing begins once nothing has moved for this long, ms. */
const REST_MS = 150;

/**
 * The shading that follows light. The picture is drawn as always, and what has been traced of the same view is laid over it as soon
 * as there is some; whatever changes or moves begins it anew. The tracer is fetched when it is first wanted.
 */
export class ViewTracing {
  readonly #editor: Editor;
  readonly #renderer: WebGLRenderer;
  readonly #stage: TracingStage;
  readonly #viewed: Viewed;
  readonly #disposables = new Disposables();
  readonly #seen = { world: new Matrix4(), projection: new Matrix4(), size: '' };
  #camera: Camera | null = null;
  #module: TracerModule | null = null;
  #tracer: PathTracer | null = null;
  #traced: TracedScene | null = null;
  #state: 'off' | 'fetching' | 'resting' | 'tracing' | 'failed' = 'off';
  #changed = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #told = '';

  constructor(editor: Editor, renderer: WebGLRenderer, stage: TracingStage, viewed: Viewed) {
    this.#editor = editor;
    this.#renderer = renderer;
    this.#stage = stage;
    this.#viewed = viewed;
    const { signals } = editor;
    const content = [
      signals.sceneGraphChanged,
      signals.editorCleared,
      signals.objectChanged,
      signals.geometryChanged,
      signals.materialChanged,
      signals.sceneBackgroundChanged,
      signals.sceneEnvironmentChanged,
      signals.showHelpersChanged,
    ];
    this.#disposables.add(onAny(content, () => this.renew()));
    this.#disposables.add(signals.viewportShadingChanged.add(() => editor.viewportShading !== 'traced' && this.#stop()));
    this.#disposables.add(() => this.#stop());
  }

  /** Whole samples of each pixel; null while nothing is traced. */
  get samples(): number | null {
    return this.#state === 'tracing' && this.#tracer ? Math.floor(this.#tracer.samples) : null;
  }

  /** Lays over the picture what has been traced of this view. @param busy while something is dragged or the camera flies */
  draw(camera: Camera, busy: boolean): void {
    if (this.#editor.viewportShading !== 'traced') return;
    if (this.#state === 'off') void this.#fetch();
    if (this.#state === 'fetching' || this.#state === 'failed') return;
    const canvas = this.#renderer.domElement;
    const size = `${canvas.width} ${canvas.height}`;
    const { world, projection } = this.#seen;
    const same = size === this.#seen.size && world.equals(camera.matrixWorld) && projection.equals(camera.projectionMatrix);
    if (!same || busy || this.#changed) {
      world.copy(camera.matrixWorld);
      projection.copy(camera.projectionMatrix);
      this.#seen.size = size;
      this.#camera = camera;
      this.#rest();
      return;
    }
    if (this.#state === 'tracing' && this.#tracer && this.#tracer.samples >= 1) this.#tracer.draw();
  }

  /** What is traced, or what it stands in, is not what it was. */
  renew(): void {
    this.#changed = true;
    this.#rest();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #fetch(): Promise<void> {
    this.#state = 'fetching';
    try {
      this.#module ??= await import('./PathTracer.ts');
      // Another shading may have been chosen meanwhile.
      if (this.#state !== 'fetching') return;
      this.#tracer = new this.#module.PathTracer(this.#renderer);
      this.#state = 'resting';
      this.#viewed.redraw();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What has been traced is old. It begins anew when nothing has changed for a while. */
  #rest(): void {
    if (this.#state !== 'resting' && this.#state !== 'tracing') return;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#state = 'resting';
    this.#timer = setTimeout(() => this.#begin(), REST_MS);
  }

  #begin(): void {
    const camera = this.#camera;
    if (!this.#module || !this.#tracer || !camera) return;
    if (this.#editor.history.recording) {
      this.#rest();
      return;
    }
    try {
      if (this.#changed || !this.#traced) this.#traced = this.#sceneOf(this.#module);
      this.#changed = false;
      if (!this.#traced) return;
      const { width, height } = this.#renderer.domElement;
      this.#tracer.show(this.#stage.view(this.#module, this.#traced, { camera, width, height, transparent: false }));
      this.#state = 'tracing';
      this.#tell(sentenceOfUnlike(this.#editor, this.#traced.unlike), (sentence) => this.#editor.notices.warn(sentence));
      this.#step();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Null for one that is too large, which is told; it may be smaller after the next change. */
  #sceneOf(module: TracerModule): TracedScene | null {
    try {
      return this.#stage.scene(module, this.#viewed.bounds(), this.#viewed.grounded() ? this.#viewed.ground() : null);
    } catch (error) {
      this.#tell(sentenceOf(error), (sentence) => this.#say(sentence));
      return null;
    }
  }

  #step(): void {
    const tracer = this.#tracer;
    if (this.#state !== 'tracing' || !tracer) return;
    try {
      const before = Math.floor(tracer.samples);
      tracer.step(ENOUGH);
      if (Math.floor(tracer.samples) > before) {
        this.#editor.signals.pathTracerUpdated.dispatch(Math.floor(tracer.samples));
        this.#viewed.redraw();
      }
      if (tracer.samples < ENOUGH) this.#frame = requestAnimationFrame(() => this.#step());
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The graphics card gets its memory back. */
  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#tracer?.dispose();
    this.#tracer = null;
    this.#traced = null;
    this.#state = 'off';
  }

  #fail(error: unknown): void {
    this.#stop();
    this.#state = 'failed';
    this.#say(sentenceOf(error));
  }

  #say(why: string): void {
    this.#editor.notices.error(this.#editor.strings.getKey('tracing/failed', 'Path tracing is not possible here.'), why);
  }

  /** Once, unless it is another sentence than before. */
  #tell(sentence: string, tell: (sentence: string) => void): void {
    if (sentence !== '' && sentence !== this.#told) tell(sentence);
    this.#told = sentence;
  }
}

/** Which objects are not shown as they are; empty without any. */
export function sentenceOfUnlike({ strings }: Editor, unlike: readonly Object3D[]): string {
  if (unlike.length === 0) return '';
  const names = [...new Set(unlike.map(({ name, type }) => name || type))];
  const listed = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
  return strings
    .getKey('tracing/unlike', 'Not path traced, because only surfaces of physical materials can be: {names}')
    .replace('{names}', listed);
}
