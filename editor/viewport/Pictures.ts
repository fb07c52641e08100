import { type Box3, type Camera, type ToneMapping, Vector2, WebGLRenderer } from 'three';
import type { Editor } from '../core/Editor.ts';
import { placeLike, setAspect } from './CameraView.ts';
import type { SceneRenderer } from './SceneRenderer.ts';
import type { TracedPicture, TracingStage } from './tracing/TracingStage.ts';

/** What the viewport shows now. */
export interface Viewed {
  bounds(): Box3;
  /** Height of the ground, mm. */
  ground(): number;
  /** Whether a shadow lies on the ground. */
  grounded(): boolean;
  redraw(): void;
}

/** A picture of another size than the viewport's; nothing but the scene is on it. */
export interface PictureForm {
  /** Pixels. */
  width: number;
  height: number;
  transparent: boolean;
}

/** Asked between the parts of a traced picture. */
export interface TracingWatch {
  /** Samples of each pixel that are wanted. */
  enough: number;
  /** One more of each pixel is on the canvas. @returns false to keep the picture as it is */
  goesOn(samples: number, canvas: HTMLCanvasElement): boolean;
  signal: AbortSignal;
}

/** How long to wait until the graphics card is asked again whether it is ready, ms. */
const PATIENCE_MS = 4;

/** Draws what the viewport looks at at any size, at once or by following the light. */
export class Pictures {
  readonly #editor: Editor;
  readonly #renderer: WebGLRenderer;
  readonly #scene: SceneRenderer;
  readonly #stage: TracingStage;
  readonly #viewed: Viewed;

  constructor(editor: Editor, renderer: WebGLRenderer, scene: SceneRenderer, stage: TracingStage, viewed: Viewed) {
    this.#editor = editor;
    this.#renderer = renderer;
    this.#scene = scene;
    this.#stage = stage;
    this.#viewed = viewed;
  }

  /** Gives the canvas to `use` before the next picture of the viewport. */
  async capture<Result>(form: PictureForm, use: (canvas: HTMLCanvasElement) => Promise<Result>): Promise<Result> {
    const renderer = this.#renderer;
    const ratio = renderer.getPixelRatio();
    const size = renderer.getSize(new Vector2());
    try {
      renderer.setPixelRatio(1);
      renderer.setSize(form.width, form.height, false);
      this.#scene.draw(this.#camera(form), this.#viewed.bounds(), this.#viewed.ground(), {
        quality: 'still',
        shading: 'realistic',
        contactShadow: this.#viewed.grounded(),
        transparent: form.transparent,
      });
      return await use(renderer.domElement);
    } finally {
      renderer.setPixelRatio(ratio);
      renderer.setSize(size.x, size.y, false);
      this.#viewed.redraw();
    }
  }

  /** What is looked at, small, as a data URL. */
  portrait(): Promise<string> {
    return this.capture({ width: 336, height: 224, transparent: false }, async (canvas) => canvas.toDataURL('image/webp', 0.8));
  }

  /**
   * Follows the light until the watch has enough, on a canvas of its own, so that the viewport can be used meanwhile.
   *
   * @throws Error with a sentence where that is not possible here, and what the signal was aborted with
   */
  async trace<Result>(form: PictureForm, watch: TracingWatch, use: (canvas: HTMLCanvasElement) => Promise<Result>): Promise<Result> {
    const tracing = await import('./tracing/PathTracer.ts');
    const renderer = new WebGLRenderer({ alpha: true, preserveDrawingBuffer: true });
    const { toneMapping, toneMappingExposure } = this.#editor.project.renderer;
    renderer.toneMapping = toneMapping as ToneMapping;
    renderer.toneMappingExposure = toneMappingExposure;
    renderer.setSize(form.width, form.height, false);
    try {
      const tracer = new tracing.PathTracer(renderer);
      try {
        const traced = this.#stage.scene(tracing, this.#viewed.bounds(), this.#viewed.grounded() ? this.#viewed.ground() : null);
        const picture: TracedPicture = { ...form, camera: this.#camera(form) };
        tracer.show(this.#stage.view(tracing, traced, picture));
        let drawn = 0;
        for (;;) {
          watch.signal.throwIfAborted();
          tracer.step(watch.enough);
          await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
          const whole = Math.floor(tracer.samples);
          if (whole === drawn) continue;
          drawn = whole;
          tracer.draw();
          if (!watch.goesOn(whole, renderer.domElement) || whole >= watch.enough) return await use(renderer.domElement);
        }
      } finally {
        tracer.dispose();
      }
    } finally {
      renderer.dispose();
      renderer.forceContextLoss();
    }
  }

  /** Of the viewport, for other proportions. */
  #camera({ width, height }: PictureForm): Camera {
    const camera = this.#editor.viewportCamera.clone();
    placeLike(camera, this.#editor.viewportCamera);
    setAspect(camera, width / height);
    return camera;
  }
}
