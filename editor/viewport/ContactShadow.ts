import {
  type Box3,
  DoubleSide,
  Mesh,
  NoToneMapping,
  type Object3D,
  OrthographicCamera,
  PlaneGeometry,
  type Scene,
  ShaderMaterial,
  Vector2,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';

const SIZE = 512;

/** How dark a thing makes the ground falls off with its height above it. */
const depthShader = {
  vertexShader: /* glsl */ `
    #include <common>
    #include <morphtarget_pars_vertex>
    #include <skinning_pars_vertex>
    varying float vHeight;
    uniform float uGround;
    void main() {
      #include <begin_vertex>
      #include <morphtarget_vertex>
      #include <skinbase_vertex>
      #include <skinning_vertex>
      vec4 place = vec4(transformed, 1.0);
      #ifdef USE_INSTANCING
        place = instanceMatrix * place;
      #endif
      place = modelMatrix * place;
      vHeight = place.y - uGround;
      gl_Position = projectionMatrix * viewMatrix * place;
    }`,
  fragmentShader: /* glsl */ `
    varying float vHeight;
    uniform float uReach;
    void main() {
      float near = clamp(1.0 - vHeight / uReach, 0.0, 1.0);
      gl_FragColor = vec4(vec3(near * near), 1.0);
    }`,
};

const blurShader = {
  vertexShader: /* glsl */ `
    varying vec2 vUv;
    void main() {
      vUv = uv;
      gl_Position = vec4(position.xy, 0.0, 1.0);
    }`,
  fragmentShader: /* glsl */ `
    varying vec2 vUv;
    uniform sampler2D uMap;
    uniform vec2 uStep;
    void main() {
      float sum = texture2D(uMap, vUv).r * 0.1964;
      float weights[4] = float[4](0.1747, 0.1209, 0.0655, 0.0407);
      for (int i = 0; i < 4; i++) {
        vec2 offset = uStep * (float(i) + 1.0);
        sum += (texture2D(uMap, vUv + offset).r + texture2D(uMap, vUv - offset).r) * weights[i];
      }
      gl_FragColor = vec4(vec3(sum), 1.0);
    }`,
};

const floorShader = {
  vertexShader: /* glsl */ `
    varying vec2 vUv;
    void main() {
      vUv = vec2(uv.x, 1.0 - uv.y);
      gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
    }`,
  fragmentShader: /* glsl */ `
    varying vec2 vUv;
    uniform sampler2D uMap;
    uniform float uDarkness;
    void main() {
      vec2 edge = smoothstep(0.0, 0.12, vUv) * smoothstep(0.0, 0.12, 1.0 - vUv);
      gl_FragColor = vec4(vec3(0.0), texture2D(uMap, vUv).r * uDarkness * edge.x * edge.y);
    }`,
};

/**
 * The soft dark spot under a model. The scene is looked at from below the ground, darker where it is nearer to it, blurred,
 * and laid down as a texture. Its size follows the bounds; it is renewed only after the scene has changed.
 */
export class ContactShadow {
  readonly object: Mesh<PlaneGeometry, ShaderMaterial>;

  readonly #bodiless: () => Iterable<Object3D>;
  readonly #camera = new OrthographicCamera();
  readonly #depth = new ShaderMaterial({ ...depthShader, side: DoubleSide, uniforms: { uGround: { value: 0 }, uReach: { value: 1 } } });
  readonly #blur = new ShaderMaterial({
    ...blurShader,
    depthTest: false,
    depthWrite: false,
    uniforms: { uMap: { value: null }, uStep: { value: new Vector2() } },
  });
  readonly #target = new WebGLRenderTarget(SIZE, SIZE);
  readonly #spare = new WebGLRenderTarget(SIZE, SIZE, { depthBuffer: false });
  readonly #quad = new Mesh<PlaneGeometry, ShaderMaterial>(new PlaneGeometry(2, 2), this.#blur);

  /** @param bodiless what can be seen in the scene and throws no shadow */
  constructor(bodiless: () => Iterable<Object3D>) {
    this.#bodiless = bodiless;
    const material = new ShaderMaterial({
      ...floorShader,
      transparent: true,
      depthWrite: false,
      toneMapped: false,
      uniforms: { uMap: { value: this.#target.texture }, uDarkness: { value: 0.5 } },
    });
    this.object = new Mesh(new PlaneGeometry(1, 1), material);
    this.object.rotation.x = -Math.PI / 2;
    this.object.renderOrder = -2;
    this.object.visible = false;
    this.#quad.frustumCulled = false;
  }

  setDarkness(darkness: number): void {
    this.object.material.uniforms.uDarkness!.value = darkness;
  }

  /** @param ground its height, mm; nothing is drawn if the bounds are empty */
  update(renderer: WebGLRenderer, scene: Scene, bounds: Box3, ground: number): void {
    this.object.visible = !bounds.isEmpty();
    if (bounds.isEmpty()) return;
    const size = bounds.getSize(new Vector3());
    const center = bounds.getCenter(new Vector3());
    const span = Math.max(size.x, size.z, size.y * 0.5);
    const half = (span * 1.9) / 2 + size.y * 0.1;
    const lift = Math.max(span, size.y) * 0.001;
    this.object.position.set(center.x, ground - lift, center.z);
    this.object.scale.set(half * 2, half * 2, 1);

    this.#aim(center, half, ground, size.y);
    this.#depth.uniforms.uGround!.value = ground;
    this.#depth.uniforms.uReach!.value = Math.min(size.y * 1.05, span * 0.8) || span;
    this.#drawDepth(renderer, scene);
    const soft = Math.max(1, (span * 0.012 * SIZE) / (half * 2));
    for (const radius of [soft * 2.2, soft]) {
      this.#blurPass(renderer, this.#target, this.#spare, radius, 0);
      this.#blurPass(renderer, this.#spare, this.#target, 0, radius);
    }
    renderer.setRenderTarget(null);
  }

  dispose(): void {
    for (const thing of [this.#target, this.#spare, this.#depth, this.#blur, this.object.material]) thing.dispose();
    this.object.geometry.dispose();
    this.#quad.geometry.dispose();
  }

  /** From below the ground, looking up; its picture's right is +X and its top +Z, so that the floor turns it upside down. */
  #aim(center: Vector3, half: number, ground: number, height: number): void {
    const camera = this.#camera;
    camera.left = -half;
    camera.right = half;
    camera.top = half;
    camera.bottom = -half;
    camera.near = 0;
    camera.far = height * 1.2 + half * 0.02;
    camera.position.set(center.x, ground - half * 0.005, center.z);
    camera.up.set(0, 0, 1);
    camera.lookAt(center.x, ground + 1, center.z);
    camera.updateProjectionMatrix();
    camera.updateMatrixWorld();
  }

  #drawDepth(renderer: WebGLRenderer, scene: Scene): void {
    const { background, overrideMaterial, environment } = scene;
    const toneMapping = renderer.toneMapping;
    const shadows = renderer.shadowMap.autoUpdate;
    const skipped = [...this.#bodiless()].filter((object) => object.visible);
    for (const object of skipped) object.visible = false;
    scene.background = null;
    scene.environment = null;
    scene.overrideMaterial = this.#depth;
    renderer.toneMapping = NoToneMapping;
    renderer.shadowMap.autoUpdate = false;
    try {
      renderer.setRenderTarget(this.#target);
      renderer.setClearColor(0x000000, 1);
      renderer.clear();
      renderer.render(scene, this.#camera);
    } finally {
      Object.assign(scene, { background, overrideMaterial, environment });
      renderer.toneMapping = toneMapping;
      renderer.shadowMap.autoUpdate = shadows;
      renderer.setRenderTarget(null);
      for (const object of skipped) object.visible = true;
    }
  }

  #blurPass(renderer: WebGLRenderer, from: WebGLRenderTarget, to: WebGLRenderTarget, x: number, y: number): void {
    this.#blur.uniforms.uMap!.value = from.texture;
    (this.#blur.uniforms.uStep!.value as Vector2).set(x / SIZE, y / SIZE);
    renderer.setRenderTarget(to);
    renderer.render(this.#quad, this.#camera);
  }
}
