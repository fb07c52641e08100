import {
  type Camera,
  CircleGeometry,
  Color,
  DoubleSide,
  Mesh,
  MeshBasicMaterial,
  NoBlending,
  Scene,
  ShaderMaterial,
  type Texture,
  Vector2,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';
import type { TracedScene } from './tracedScene.ts';

/** What stands behind the traced objects instead of the surroundings that light them: a picture across the view, a colour or nothing. */
export interface Backdrop {
  behind: Texture | Color | null;
}

/** Where the ground begins to go over into the backdrop and where none of it is left, in shares of its radius. */
const [FADES_FROM, FADES_TO] = [0.06, 0.3] as const;

/**
 * Puts what has been traced into the picture: tone mapped as everything else, and cut out along the objects where a backdrop
 * stands behind them. A path tracer cannot leave the surroundings out itself: what is seen through a stone is made of them.
 */
export class Composite {
  readonly #renderer: WebGLRenderer;
  readonly #mask = new WebGLRenderTarget(1, 1, { samples: 4 });
  readonly #white = new MeshBasicMaterial({ side: DoubleSide });
  readonly #quad: FullScreenQuad;
  readonly #floor = new Scene();
  readonly #disc: Mesh<CircleGeometry, ShaderMaterial>;

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
    this.#quad = new FullScreenQuad(composing());
    this.#disc = new Mesh(new CircleGeometry(1, 96), fading());
    this.#disc.rotation.x = -Math.PI / 2;
    this.#floor.add(this.#disc);
  }

  /** Takes over where the objects are; what is drawn at last is as large. @param width and height in pixels */
  cut(traced: TracedScene, camera: Camera, width: number, height: number, backdrop: Backdrop | null): void {
    const { uniforms } = this.#quad.material as ShaderMaterial;
    uniforms.cut!.value = backdrop !== null;
    const behind = backdrop?.behind ?? null;
    const color = behind instanceof Color ? behind : null;
    uniforms.picture!.value = behind !== null && !color;
    uniforms.backdrop!.value = color ? null : behind;
    (uniforms.color!.value as Vector4).set(color?.r ?? 0, color?.g ?? 0, color?.b ?? 0, color ? 1 : 0);
    uniforms.mask!.value = this.#mask.texture;
    if (!backdrop) return;
    this.#mask.setSize(width, height);
    this.#drawMask(traced, camera);
  }

  /** Onto the canvas, above what is there; the depth that has been drawn stays. @param traced linear radiance */
  draw(traced: Texture): void {
    const { uniforms } = this.#quad.material as ShaderMaterial;
    uniforms.traced!.value = traced;
    const { autoClear } = this.#renderer;
    this.#renderer.autoClear = false;
    this.#quad.render(this.#renderer);
    this.#renderer.autoClear = autoClear;
  }

  dispose(): void {
    this.#mask.dispose();
    this.#white.dispose();
    (this.#quad.material as ShaderMaterial).dispose();
    this.#quad.dispose();
    this.#disc.geometry.dispose();
    this.#disc.material.dispose();
  }

  #drawMask({ scene, ground }: TracedScene, camera: Camera): void {
    const renderer = this.#renderer;
    const [target, clear, alpha, { autoClear }] = [renderer.getRenderTarget(), new Color(), renderer.getClearAlpha(), renderer];
    renderer.getClearColor(clear);
    const { background, environment } = scene;
    try {
      renderer.autoClear = false;
      renderer.setRenderTarget(this.#mask);
      renderer.setClearColor(0x000000, 0);
      renderer.clear();
      if (ground) ground.visible = false;
      Object.assign(scene, { background: null, environment: null, overrideMaterial: this.#white });
      renderer.render(scene, camera);
      if (ground) {
        this.#disc.position.copy(ground.position);
        this.#disc.scale.setScalar(ground.geometry.parameters.radius);
        renderer.render(this.#floor, camera);
      }
    } finally {
      if (ground) ground.visible = true;
      Object.assign(scene, { background, environment, overrideMaterial: null });
      renderer.setRenderTarget(target);
      renderer.setClearColor(clear, alpha);
      renderer.autoClear = autoClear;
    }
  }
}

function fading(): ShaderMaterial {
  return new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { reach: { value: new Vector2(FADES_FROM, FADES_TO) } },
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = position.xy;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec2 reach;
      varying vec2 place;
      void main() {
        gl_FragColor = vec4(1.0, 1.0, 1.0, 1.0 - smoothstep(reach.x, reach.y, length(place)));
      }`,
  });
}

function composing(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'composite',
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
    uniforms: {
      traced: { value: null },
      mask: { value: null },
      backdrop: { value: null },
      cut: { value: false },
      picture: { value: false },
      color: { value: new Vector4() },
    },
    vertexShader: /* glsl */ `
      varying vec2 place;
      void main() {
        place = uv;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform sampler2D traced;
      uniform sampler2D mask;
      uniform sampler2D backdrop;
      uniform bool cut;
      uniform bool picture;
      uniform vec4 color;
      varying vec2 place;
      void main() {
        vec4 light = vec4(texture2D(traced, place).rgb, 1.0);
        #ifdef TONE_MAPPING
          light.rgb = toneMapping(light.rgb);
        #endif
        light = linearToOutputTexel(light);
        float share = cut ? texture2D(mask, place).a : 1.0;
        // A backdrop is no light: it keeps its own colours, as where nothing is traced.
        vec4 behind = picture ? vec4(texture2D(backdrop, place).rgb, 1.0) : color;
        behind = linearToOutputTexel(behind);
        gl_FragColor = light * share + behind * (1.0 - share);
      }`,
  });
}
