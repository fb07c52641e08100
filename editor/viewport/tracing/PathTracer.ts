import type { Camera, DataTexture, Euler, IUniform, ShaderMaterial, Texture, WebGLRenderer } from 'three';
import { WebGLPathTracer } from 'three-gpu-pathtracer';
import { type Backdrop, Composite } from './Composite.ts';
import type { TracedScene } from './tracedScene.ts';

export { drawPanorama, glow } from './panorama.ts';
export { tracedScene } from './tracedScene.ts';

/** What the library keeps to itself. */
interface TracerParts {
  _pathTracer: { material: ShaderMaterial };
  /** Of a smaller picture, which we do not ask for. */
  _lowResPathTracer: { dispose(): void };
}

/** All that is drawn, and what it stands in. */
export interface TracedView {
  traced: TracedScene;
  camera: Camera;
  panorama: DataTexture;
  /** A picture all around that is seen behind everything; without one it is the panorama. */
  background: { picture: Texture; blurriness: number; intensity: number; rotation: Euler } | null;
  backdrop: Backdrop | null;
  /** Pixels. */
  width: number;
  height: number;
}

/** Of light between surfaces, and through clear ones: a ray in a cut stone goes a long way. */
const [BOUNCES, CLEAR_BOUNCES] = [6, 12] as const;
/** Pixels along a side that are traced at once: more would hold up whatever else the graphics card has to draw. */
const TILE = 512;

/**
 * Follows light through a scene on the graphics card, a part of the picture at a time, and shows what has gathered so far.
 *
 * @throws Error with a sentence where the graphics card cannot do that
 */
export class PathTracer {
  readonly #renderer: WebGLRenderer;
  readonly #tracer: WebGLPathTracer;
  readonly #composite: Composite;
  readonly #gl: WebGL2RenderingContext;
  #fence: WebGLSync | null = null;
  #samples = 0;
  #scene: TracedScene | null = null;
  #panorama: DataTexture | null = null;

  constructor(renderer: WebGLRenderer) {
    // Sums of light need whole floats to be drawn to.
    if (!renderer.extensions.has('EXT_color_buffer_float'))
      throw new Error(
        'Path tracing needs a graphics card that draws to floating point textures (EXT_color_buffer_float); this one does not.',
      );
    this.#renderer = renderer;
    this.#gl = renderer.getContext() as WebGL2RenderingContext;
    this.#tracer = new WebGLPathTracer(renderer);
    this.#composite = new Composite(renderer);
    Object.assign(this.#tracer, {
      bounces: BOUNCES,
      transmissiveBounces: CLEAR_BOUNCES,
      filterGlossyFactor: 0.25,
      renderDelay: 0,
      fadeDuration: 0,
      minSamples: 0,
      rasterizeScene: false,
      renderToCanvas: false,
    });
  }

  /** How many times each pixel has been gone through, as far as the graphics card is ready; between whole ones some parts are further. */
  get samples(): number {
    return this.#samples;
  }

  /** Begins anew with another view. What is the same as before is not sorted again. */
  show(view: TracedView): void {
    const { traced, camera, panorama, background, backdrop, width, height } = view;
    const { scene } = traced;
    scene.environment = panorama;
    scene.background = background?.picture ?? panorama;
    scene.backgroundBlurriness = background?.blurriness ?? 0;
    scene.backgroundIntensity = background?.intensity ?? 1;
    if (background) scene.backgroundRotation.copy(background.rotation);
    this.#tracer.tiles.set(Math.ceil(width / TILE), Math.ceil(height / TILE));
    if (this.#scene === traced && panorama === this.#panorama) this.#tracer.setCamera(camera);
    else this.#tracer.setScene(scene, camera);
    this.#scene = traced;
    this.#samples = 0;
    this.#panorama = panorama;
    this.#composite.cut(traced, camera, width, height, backdrop);
  }

  /** Has the next part of the picture traced, unless the graphics card is still busy with the one before or there are enough samples. */
  step(enough: number): void {
    if (!this.#idle()) return;
    this.#samples = this.#tracer.samples;
    if (this.#samples >= enough) return;
    this.#trace();
    const gl = this.#gl;
    this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
  }

  /** Onto the canvas. */
  draw(): void {
    this.#composite.draw(this.#tracer.target.texture);
  }

  dispose(): void {
    if (this.#fence) this.#gl.deleteSync(this.#fence);
    this.#composite.dispose();
    // The library lets go of what it draws to, but not of the scene that its program reads; the program is kept for the next time.
    const { _pathTracer, _lowResPathTracer } = this.#tracer as unknown as TracerParts;
    for (const [name, uniform] of Object.entries(_pathTracer.material.uniforms)) if (name !== 'backgroundMap') release(uniform);
    _lowResPathTracer.dispose();
    this.#tracer.dispose();
  }

  #trace(): void {
    const renderer = this.#renderer;
    const { debug, compileAsync } = renderer;
    const { onShaderError } = debug;
    let log: string | null = null;
    // With too little room for the program the picture would stay black.
    debug.onShaderError = (gl, program) => {
      log = gl.getProgramInfoLog(program);
    };
    // The tracer asks for its program anew with each feature that it switches: only the last one is used, and each takes seconds.
    let compiling: ReturnType<typeof compileAsync> | null = null;
    renderer.compileAsync = (...program) => {
      compiling ??= Promise.resolve().then(() => compileAsync.apply(renderer, program));
      return compiling;
    };
    try {
      this.#tracer.renderSample();
    } finally {
      debug.onShaderError = onShaderError;
      renderer.compileAsync = compileAsync;
    }
    if (log !== null) throw new Error(`This graphics card cannot run the program of the path tracer: ${log}`);
  }

  #idle(): boolean {
    if (!this.#fence) return true;
    const gl = this.#gl;
    if (gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    return true;
  }
}

/** Gives back the textures that a value of the program is kept in. */
function release({ value }: IUniform<unknown>): void {
  if (value === null || typeof value !== 'object') return;
  const kept = 'tex' in value ? value.tex : 'renderTarget' in value && value.renderTarget ? value.renderTarget : value;
  const { dispose } = kept as { dispose?: () => void };
  dispose?.call(kept);
}
