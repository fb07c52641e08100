import {
  type Box3,
  type Camera,
  Color,
  type DataTexture,
  DoubleSide,
  type Material,
  MeshBasicMaterial,
  MeshNormalMaterial,
  MeshStandardMaterial,
  type Object3D,
  PCFShadowMap,
  type Scene,
  type ShadowMapType,
  Scene as Stage,
  type ToneMapping,
  Vector2,
  type WebGLRenderer,
} from 'three';
import type { Editor, ViewportShading } from '../core/Editor.ts';
import { ContactShadow } from './ContactShadow.ts';
import { DARK_SURROUNDINGS, type GemQuality, GemRendering, type GemSurroundings, surroundingsRotation } from './GemRendering.ts';
import { createStudioBackground, type Theme } from './StudioBackground.ts';
import { StudioEnvironment } from './StudioEnvironment.ts';
import type { Surroundings } from './tracing/panorama.ts';

/** What is drawn at once; what is traced is laid over it. */
export type DrawnShading = Exclude<ViewportShading, 'traced'>;

export interface PictureOptions {
  quality: GemQuality;
  shading: DrawnShading;
  contactShadow: boolean;
  /** Without the studio's backdrop, for pictures that are laid over something. */
  transparent?: boolean;
}

/** Draws the artist's scene in the studio: environment, backdrop, contact shadow, stones. What it borrows from the scene it gives back. */
export class SceneRenderer {
  readonly #editor: Editor;
  readonly #renderer: WebGLRenderer;
  readonly #studio: StudioEnvironment;
  readonly #stage = new Stage();
  readonly #shadow: ContactShadow;
  readonly #gems = new GemRendering();
  readonly #overrides: Readonly<Record<Exclude<DrawnShading, 'realistic'>, Material>>;
  #background: DataTexture;
  #theme: Theme;
  #shadowIsOld = true;
  #resized = true;

  /** @param bodiless what can be seen in the scene and throws no shadow */
  constructor(editor: Editor, renderer: WebGLRenderer, theme: Theme, bodiless: () => Iterable<Object3D>) {
    this.#editor = editor;
    this.#shadow = new ContactShadow(bodiless);
    this.#renderer = renderer;
    this.#studio = new StudioEnvironment(renderer);
    this.#theme = theme;
    this.#background = createStudioBackground(theme);
    this.#stage.add(this.#shadow.object);
    this.#overrides = {
      solid: new MeshStandardMaterial({ color: 0xa39d94, roughness: 0.62, side: DoubleSide }),
      normals: new MeshNormalMaterial({ side: DoubleSide }),
      wireframe: new MeshBasicMaterial({ wireframe: true }),
    };
    this.#tone();
    renderer.autoClear = false;
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** What stands behind a scene without a background of its own. */
  get backdrop(): DataTexture {
    return this.#background;
  }

  /** The light from all around, as the materials see it. */
  get surroundings(): Surroundings {
    const { scene, environmentType, environmentTexture } = this.#editor;
    const studio = environmentType === 'Default' ? this.#studio.texture : null;
    return {
      texture: environmentType === 'Equirectangular' ? environmentTexture : studio,
      intensity: scene.environmentIntensity,
      rotation: surroundingsRotation(scene),
    };
  }

  get hasGems(): boolean {
    return this.#gems.used;
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#background.dispose();
    this.#background = createStudioBackground(theme);
    this.#tone();
  }

  /** The area of the pictures has another size: the next one takes it over. */
  resize(): void {
    this.#resized = true;
  }

  /** Before each picture. However often the area has changed since the one before, memory for a canvas is taken once. */
  fit(area: HTMLElement): boolean {
    // Its size is asked for only then: it has the browser lay out the whole page.
    if (!this.#resized) return false;
    const { clientWidth: width, clientHeight: height } = area;
    if (width === 0 || height === 0) return false;
    this.#resized = false;
    const now = this.#renderer.getSize(new Vector2());
    if (now.x === width && now.y === height) return false;
    this.#renderer.setSize(width, height, false);
    return true;
  }

  /** The scene has changed: the contact shadow is drawn anew with the next picture. */
  invalidate(): void {
    this.#shadowIsOld = true;
  }

  /** @param bounds of all that is drawn, mm @param ground height of the ground, mm */
  draw(camera: Camera, bounds: Box3, ground: number, options: PictureOptions): void {
    const renderer = this.#renderer;
    const { scene } = this.#editor;
    this.#applySettings();
    const showShadow = options.contactShadow && (options.shading === 'realistic' || options.shading === 'solid');
    if (showShadow && this.#shadowIsOld) {
      aside(renderer, () => this.#shadow.update(renderer, scene, bounds, ground));
      this.#shadowIsOld = false;
    }
    const { environment, background, overrideMaterial } = scene;
    try {
      this.#lend(scene, options);
      if (options.shading === 'realistic')
        this.#gems.dress(scene, this.#editor.materials.list(), camera, this.#surroundings(scene), options.quality);
      renderer.setClearColor(0x000000, 0);
      renderer.clear();
      renderer.render(scene, camera);
    } finally {
      this.#gems.undress();
      Object.assign(scene, { environment, background, overrideMaterial });
    }
    if (showShadow) renderer.render(this.#stage, camera);
  }

  dispose(): void {
    this.#studio.dispose();
    this.#shadow.dispose();
    this.#gems.dispose();
    this.#background.dispose();
    for (const material of Object.values(this.#overrides)) material.dispose();
  }

  /** What is lighter or darker with the theme. */
  #tone(): void {
    const dark = this.#theme === 'dark';
    this.#shadow.setDarkness(dark ? 0.62 : 0.34);
    if (this.#overrides.wireframe instanceof MeshBasicMaterial) this.#overrides.wireframe.color.set(dark ? 0xc9ced9 : 0x2b2f38);
  }

  #applySettings(): void {
    const settings = this.#editor.project.renderer;
    const renderer = this.#renderer;
    renderer.toneMapping = settings.toneMapping as ToneMapping;
    renderer.toneMappingExposure = settings.toneMappingExposure;
    renderer.shadowMap.enabled = settings.shadows;
    renderer.shadowMap.type = (settings.shadowType ?? PCFShadowMap) as ShadowMapType;
  }

  #lend(scene: Scene, options: PictureOptions): void {
    const { environmentType, backgroundType } = this.#editor;
    // Nothing is lit in an empty scene: a new project need not wait for its studio.
    if ((environmentType === 'Default' || options.shading === 'solid') && scene.children.length > 0)
      scene.environment = this.#studio.texture;
    if (environmentType === 'None' && options.shading !== 'solid') scene.environment = null;
    if (options.transparent) scene.background = null;
    else if (backgroundType === 'Default' || options.shading !== 'realistic') scene.background = this.#background;
    if (options.shading !== 'realistic') scene.overrideMaterial = this.#overrides[options.shading];
  }

  #surroundings(scene: Scene): GemSurroundings {
    const picture = this.#editor.environmentType === 'Equirectangular' ? this.#editor.environmentTexture : null;
    const studio = this.#studio;
    return {
      get texture() {
        return picture ?? studio.cube;
      },
      intensity: this.#editor.environmentType === 'None' ? DARK_SURROUNDINGS : scene.environmentIntensity,
      rotation: surroundingsRotation(scene),
    };
  }
}

/** Draws something else in between: not into what is being drawn, and not with the eyes of a headset. */
function aside(renderer: WebGLRenderer, draw: () => void): void {
  const target = renderer.getRenderTarget();
  const { enabled } = renderer.xr;
  renderer.xr.enabled = false;
  try {
    draw();
  } finally {
    renderer.xr.enabled = enabled;
    renderer.setRenderTarget(target);
  }
}

/** The colour of a CSS custom property, for things that are drawn by WebGL. */
export function themeColor(name: string): Color {
  return new Color(getComputedStyle(document.documentElement).getPropertyValue(name).trim() || '#ffffff');
}
