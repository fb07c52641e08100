import { type Box3, type Camera, Color, type DataTexture, Sphere, Texture, Vector3, type WebGLRenderer } from 'three';
import type { Editor } from '../../core/Editor.ts';
import type { SceneRenderer } from '../SceneRenderer.ts';
import type { Backdrop } from './Composite.ts';
import type * as Tracing from './PathTracer.ts';
import type { Ground, TracedScene } from './tracedScene.ts';

/** The part of the program that is fetched when light is first to be followed. */
export type TracerModule = typeof Tracing;

/** What a picture is traced of. */
export interface TracedPicture {
  camera: Camera;
  /** Pixels. */
  width: number;
  height: number;
  /** Nothing stands behind the objects. */
  transparent: boolean;
}

/** Reflectance of the ground: it shines about as the backdrop does at its bottom. */
const ALBEDO = { dark: 0.11, light: 0.6 } as const;
/** Radius of the ground in radii of what stands on it: as far as it gives light back. */
const REACH = 20;

/** Puts the artist's scene, its light and its backdrop together for the path tracer. */
export class TracingStage {
  readonly #editor: Editor;
  readonly #renderer: WebGLRenderer;
  readonly #drawn: SceneRenderer;
  #panorama: { texture: DataTexture; of: string } | null = null;

  /** @param drawn whose studio, backdrop and surroundings are taken, and the renderer that has them */
  constructor(editor: Editor, renderer: WebGLRenderer, drawn: SceneRenderer) {
    this.#editor = editor;
    this.#renderer = renderer;
    this.#drawn = drawn;
  }

  /** @param bounds of what is visible @param height of the ground, mm; null for none */
  scene({ tracedScene }: TracerModule, bounds: Box3, height: number | null): TracedScene {
    const { scene, backgroundType } = this.#editor;
    scene.updateMatrixWorld();
    const stands = backgroundType === 'Default' && height !== null && !bounds.isEmpty();
    return tracedScene(scene, stands ? this.#ground(bounds, height) : null);
  }

  view(tracing: TracerModule, traced: TracedScene, { camera, width, height, transparent }: TracedPicture): Tracing.TracedView {
    const { scene, backgroundType } = this.#editor;
    const { background, backgroundBlurriness, backgroundIntensity, backgroundRotation } = scene;
    const around = backgroundType === 'Equirectangular' && background instanceof Texture ? background : null;
    return {
      traced,
      camera,
      panorama: this.#light(tracing),
      background: around && {
        picture: around,
        blurriness: backgroundBlurriness,
        intensity: backgroundIntensity,
        rotation: backgroundRotation,
      },
      backdrop: around && !transparent ? null : this.#backdrop(transparent),
      width,
      height,
    };
  }

  dispose(): void {
    this.#panorama?.texture.dispose();
  }

  #backdrop(transparent: boolean): Backdrop {
    const { scene, backgroundType } = this.#editor;
    if (transparent) return { behind: null };
    if (backgroundType === 'Default') return { behind: this.#drawn.backdrop };
    return { behind: scene.background instanceof Color || scene.background instanceof Texture ? scene.background : null };
  }

  #ground(bounds: Box3, height: number): Ground {
    const { center, radius } = bounds.getBoundingSphere(new Sphere());
    return { middle: new Vector3(center.x, height, center.z), radius: radius * REACH, albedo: ALBEDO[this.#drawn.theme] };
  }

  #light({ drawPanorama, glow }: TracerModule): DataTexture {
    const surroundings = this.#drawn.surroundings;
    const { texture, intensity, rotation } = surroundings;
    const even = glow(this.#editor.scene);
    const of = JSON.stringify([texture?.uuid, texture?.version, intensity, rotation.elements, even.above.toArray(), even.below.toArray()]);
    if (this.#panorama?.of !== of) {
      this.#panorama?.texture.dispose();
      this.#panorama = { texture: drawPanorama(this.#renderer, surroundings, even), of };
    }
    return this.#panorama.texture;
  }
}
