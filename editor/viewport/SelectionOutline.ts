import {
  type Camera,
  Color,
  Mesh,
  MeshBasicMaterial,
  NoToneMapping,
  type Object3D,
  OrthographicCamera,
  PlaneGeometry,
  Scene,
  ShaderMaterial,
  Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

const WIDTH_PIXELS = 1.6;
const LAYER = 30;

const vertexShader = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = uv;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`;

const fragmentShader = /* glsl */ `
varying vec2 vUv;
uniform sampler2D uMask;
uniform vec2 uStep;
uniform vec3 uColor;
void main() {
  float inside = texture2D(uMask, vUv).r;
  float around = 0.0;
  for (int i = 0; i < 8; i++) {
    float angle = float(i) * 0.7853982;
    around = max(around, texture2D(uMask, vUv + vec2(cos(angle), sin(angle)) * uStep).r);
  }
  float edge = clamp(around - inside, 0.0, 1.0);
  if (edge < 0.02) discard;
  gl_FragColor = vec4(uColor, edge);
  #include <colorspace_fragment>
}`;

/** A line around what is selected, seen through whatever stands before it. */
export class SelectionOutline {
  readonly #mask = new WebGLRenderTarget(1, 1, { samples: 4 });
  readonly #flat = new MeshBasicMaterial({ color: 0xffffff, toneMapped: false });
  readonly #edges = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
    uniforms: { uMask: { value: this.#mask.texture }, uStep: { value: new Vector2() }, uColor: { value: new Color() } },
  });
  readonly #screen = new Scene();
  readonly #quad = new Mesh(new PlaneGeometry(2, 2), this.#edges);
  readonly #screenCamera = new OrthographicCamera();

  constructor() {
    this.#quad.frustumCulled = false;
    this.#screen.add(this.#quad);
  }

  setColor(css: string): void {
    (this.#edges.uniforms.uColor!.value as Color).set(css);
  }

  /** Draws over the picture that is on the canvas. */
  draw(renderer: WebGLRenderer, scene: Scene, camera: Camera, objects: readonly Object3D[]): void {
    const outlined = objects.filter((object) => object !== scene && isShown(object));
    if (outlined.length === 0) return;
    const size = renderer.getDrawingBufferSize(new Vector2());
    this.#mask.setSize(size.x, size.y);
    (this.#edges.uniforms.uStep!.value as Vector2).set(WIDTH_PIXELS, WIDTH_PIXELS).multiplyScalar(renderer.getPixelRatio()).divide(size);
    this.#drawMask(renderer, scene, camera, outlined);
    renderer.render(this.#screen, this.#screenCamera);
  }

  dispose(): void {
    this.#mask.dispose();
    this.#flat.dispose();
    this.#edges.dispose();
    this.#quad.geometry.dispose();
  }

  /** The layer keeps everything else out; the objects' own layers come back afterwards. */
  #drawMask(renderer: WebGLRenderer, scene: Scene, camera: Camera, outlined: readonly Object3D[]): void {
    const { background, overrideMaterial, fog } = scene;
    const cameraLayers = camera.layers.mask;
    const toneMapping = renderer.toneMapping;
    const shadows = renderer.shadowMap.autoUpdate;
    const marked = new Set<Object3D>();
    for (const object of outlined) {
      object.traverseVisible((child) => {
        if (child instanceof Mesh) marked.add(child);
      });
    }
    for (const object of marked) object.layers.enable(LAYER);
    scene.background = null;
    scene.fog = null;
    scene.overrideMaterial = this.#flat;
    camera.layers.set(LAYER);
    renderer.toneMapping = NoToneMapping;
    renderer.shadowMap.autoUpdate = false;
    try {
      renderer.setRenderTarget(this.#mask);
      renderer.setClearColor(0x000000, 1);
      renderer.clear();
      renderer.render(scene, camera);
    } finally {
      renderer.setRenderTarget(null);
      Object.assign(scene, { background, overrideMaterial, fog });
      camera.layers.mask = cameraLayers;
      renderer.toneMapping = toneMapping;
      renderer.shadowMap.autoUpdate = shadows;
      for (const object of marked) object.layers.disable(LAYER);
    }
  }
}

function isShown(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) {
    if (!at.visible) return false;
  }
  return true;
}
