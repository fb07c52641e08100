import {
  BackSide,
  BoxGeometry,
  CubeCamera,
  DoubleSide,
  HalfFloatType,
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type Texture,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

interface Light {
  /** Degrees around the model, 0 is towards the viewer of a new project. */
  azimuth: number;
  elevation: number;
  width: number;
  height: number;
  /** Radiance relative to white paper. */
  radiance: number;
}

/** The lights of a product photographer: a large soft box overhead, a key at the left, a fill at the right, two rims behind. */
const SOFT_BOXES: readonly Light[] = [
  { azimuth: 0, elevation: 88, width: 9, height: 7, radiance: 2.7 },
  { azimuth: -52, elevation: 34, width: 3.2, height: 6.5, radiance: 11 },
  { azimuth: 62, elevation: 22, width: 2.4, height: 6, radiance: 5 },
  { azimuth: 152, elevation: 26, width: 1.6, height: 7, radiance: 9 },
  { azimuth: -148, elevation: 30, width: 1.8, height: 6, radiance: 7 },
  { azimuth: 8, elevation: 48, width: 5, height: 0.7, radiance: 7 },
];

/** Black cards between the lights: metal shows its form by what is dark in it. */
const DARK_CARDS: readonly Light[] = [
  { azimuth: -12, elevation: 12, width: 2.6, height: 7, radiance: 0.004 },
  { azimuth: 30, elevation: 16, width: 2, height: 7, radiance: 0.004 },
  { azimuth: 105, elevation: 14, width: 4, height: 8, radiance: 0.01 },
  { azimuth: -100, elevation: 14, width: 4, height: 8, radiance: 0.01 },
  { azimuth: 180, elevation: 10, width: 4, height: 6, radiance: 0.006 },
];

/** Small hard lamps that only cut stones see: they make the fire. */
const SPARKLES: readonly Light[] = Array.from({ length: 22 }, (_, index) => ({
  azimuth: index * 137.5,
  elevation: 18 + ((index * 29) % 64),
  width: 0.42,
  height: 0.42,
  radiance: 60,
}));

const RADIUS = 8;
const CUBE_SIZE = 512;

/** The studio that lights a project without an environment of its own; made in code, so that nothing has to be fetched. */
export class StudioEnvironment {
  /** Prefiltered, for `scene.environment`. */
  readonly texture: Texture;
  /** As it is, with hard lamps, for cut stones. */
  readonly cube: Texture;

  readonly #prefiltered: WebGLRenderTarget;
  readonly #cubeTarget: WebGLCubeRenderTarget;

  constructor(renderer: WebGLRenderer) {
    const studio = buildStudio();
    const generator = new PMREMGenerator(renderer);
    this.#prefiltered = generator.fromScene(studio, 0.035);
    this.texture = this.#prefiltered.texture;
    generator.dispose();

    for (const light of SPARKLES) studio.add(card(light));
    this.#cubeTarget = new WebGLCubeRenderTarget(CUBE_SIZE, {
      type: HalfFloatType,
      generateMipmaps: true,
      minFilter: LinearMipmapLinearFilter,
    });
    const camera = new CubeCamera(0.1, 50, this.#cubeTarget);
    camera.update(renderer, studio);
    this.cube = this.#cubeTarget.texture;
    studio.traverse((object) => {
      if (!(object instanceof Mesh)) return;
      object.geometry.dispose();
      object.material.dispose();
    });
  }

  dispose(): void {
    this.#prefiltered.dispose();
    this.#cubeTarget.dispose();
  }
}

function buildStudio(): Scene {
  const scene = new Scene();
  const room = new Mesh(new SphereGeometry(12, 32, 16), flat(0.16));
  room.material.side = BackSide;
  const floor = new Mesh(new BoxGeometry(24, 0.1, 24), flat(0.34));
  floor.position.y = -4;
  const ceiling = new Mesh(new SphereGeometry(11.5, 32, 8, 0, Math.PI * 2, 0, Math.PI * 0.32), flat(0.3));
  ceiling.material.side = BackSide;
  scene.add(room, floor, ceiling);
  for (const light of [...DARK_CARDS, ...SOFT_BOXES]) scene.add(card(light));
  return scene;
}

function card(light: Light): Mesh {
  const mesh = new Mesh(new PlaneGeometry(light.width, light.height), flat(light.radiance));
  mesh.material.side = DoubleSide;
  const around = (light.azimuth * Math.PI) / 180;
  const up = (light.elevation * Math.PI) / 180;
  // Dark cards stand behind the lights, so that an overlap keeps the light.
  const radius = light.radiance < 1 ? RADIUS + 1.5 : RADIUS;
  mesh.position.set(Math.sin(around) * Math.cos(up), Math.sin(up), Math.cos(around) * Math.cos(up)).multiplyScalar(radius);
  mesh.lookAt(0, 0, 0);
  return mesh;
}

function flat(radiance: number): MeshBasicMaterial {
  const material = new MeshBasicMaterial();
  material.color.setScalar(radiance);
  return material;
}
