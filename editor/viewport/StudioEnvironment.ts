import {
  BackSide,
  BufferAttribute,
  CubeCamera,
  DoubleSide,
  HalfFloatType,
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  Scene,
  SphereGeometry,
  type Texture,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
} from 'three';
import { prefilter } from './prefilter.ts';

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
  { azimuth: 0, elevation: 86, width: 9, height: 7, radiance: 2.4 },
  { azimuth: -50, elevation: 36, width: 3.4, height: 6.5, radiance: 8.5 },
  { azimuth: 64, elevation: 24, width: 2.6, height: 6, radiance: 4.5 },
  { azimuth: 152, elevation: 26, width: 1.6, height: 7, radiance: 8 },
  { azimuth: -148, elevation: 30, width: 1.8, height: 6, radiance: 6 },
  { azimuth: 8, elevation: 50, width: 5, height: 0.8, radiance: 6 },
  { azimuth: 16, elevation: 4, width: 4.6, height: 4.2, radiance: 1.15 },
];

/** Black cards between the lights: metal shows its form by what is dark in it. */
const DARK_CARDS: readonly Light[] = [
  { azimuth: -16, elevation: 8, width: 1.3, height: 9, radiance: 0.004 },
  { azimuth: 44, elevation: 12, width: 1.2, height: 9, radiance: 0.004 },
  { azimuth: 104, elevation: 14, width: 4, height: 9, radiance: 0.01 },
  { azimuth: -98, elevation: 14, width: 4, height: 9, radiance: 0.01 },
  { azimuth: 180, elevation: 8, width: 4, height: 6, radiance: 0.006 },
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

/**
 * The studio that lights a project without an environment of its own; made in code, so that nothing has to be fetched. Each of its two
 * pictures is drawn when it is first asked for.
 */
export class StudioEnvironment {
  readonly #renderer: WebGLRenderer;
  #prefiltered: WebGLCubeRenderTarget | null = null;
  #withLamps: WebGLCubeRenderTarget | null = null;

  constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
  }

  /** Prefiltered, for `scene.environment`. */
  get texture(): Texture {
    this.#prefiltered ??= this.#draw(prefiltered);
    return this.#prefiltered.texture;
  }

  /** As it is, with hard lamps, for cut stones. */
  get cube(): Texture {
    this.#withLamps ??= this.#draw(withLamps);
    return this.#withLamps.texture;
  }

  dispose(): void {
    this.#prefiltered?.dispose();
    this.#withLamps?.dispose();
  }

  #draw(picture: (renderer: WebGLRenderer) => WebGLCubeRenderTarget): WebGLCubeRenderTarget {
    const renderer = this.#renderer;
    const { autoClear } = renderer;
    renderer.autoClear = true;
    try {
      return picture(renderer);
    } finally {
      renderer.autoClear = autoClear;
    }
  }
}

/** Radiance of the walls from straight below to straight above: never even, so that a flat face of metal is not either. */
const WALLS: readonly number[] = [0.95, 0.75, 0.42, 0.2, 0.14, 0.26, 0.5, 0.7];

/** For metals and everything else that is rough; soft edges stand for a blur of the whole, which costs far more. */
function prefiltered(renderer: WebGLRenderer): WebGLCubeRenderTarget {
  const studio = buildStudio(softCard);
  const target = prefilter(renderer, studio);
  takeDown(studio);
  return target;
}

function withLamps(renderer: WebGLRenderer): WebGLCubeRenderTarget {
  const studio = buildStudio(card);
  for (const light of SPARKLES) studio.add(card(light));
  const target = new WebGLCubeRenderTarget(CUBE_SIZE, {
    type: HalfFloatType,
    generateMipmaps: true,
    minFilter: LinearMipmapLinearFilter,
  });
  new CubeCamera(0.1, 50, target).update(renderer, studio);
  takeDown(studio);
  return target;
}

function takeDown(studio: Scene): void {
  studio.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    object.material.dispose();
  });
}

function buildStudio(build: (light: Light) => Mesh): Scene {
  const scene = new Scene();
  const geometry = new SphereGeometry(12, 48, 48);
  const position = geometry.getAttribute('position');
  const colors = new Float32Array(position.count * 3);
  for (let vertex = 0; vertex < position.count; vertex++) {
    const height = Math.asin(position.getY(vertex) / 12) / Math.PI + 0.5;
    // A little brighter towards the viewer than behind the model.
    const forward = 1 + 0.35 * (position.getZ(vertex) / 12);
    colors.fill(between(WALLS, height) * forward, vertex * 3, vertex * 3 + 3);
  }
  geometry.setAttribute('color', new BufferAttribute(colors, 3));
  const room = new Mesh(geometry, new MeshBasicMaterial({ vertexColors: true, side: BackSide }));
  scene.add(room);
  for (const light of [...DARK_CARDS, ...SOFT_BOXES]) scene.add(build(light));
  return scene;
}

/** A value between those of a list, at a share of its length. */
function between(values: readonly number[], share: number): number {
  const at = Math.min(Math.max(share, 0), 1) * (values.length - 1);
  const low = values[Math.floor(at)] ?? 0;
  const high = values[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function card(light: Light): Mesh {
  return stand(new Mesh(new PlaneGeometry(light.width, light.height), flat(light.radiance)), light);
}

/** Half the width of the seam of a soft card, mm at the distance of the lights: as soft as a blur by 2 degrees. */
const SEAM = 0.48;

/** A card whose light falls off across its edges. */
function softCard(light: Light): Mesh {
  const geometry = new PlaneGeometry(1, 1, 3, 3);
  const position = geometry.getAttribute('position');
  const colors = new Float32Array(position.count * 4).fill(1);
  const place = (share: number, size: number) => {
    const inner = Math.max(size / 2 - SEAM, 0);
    return Math.sign(share) * (Math.abs(share) > 0.4 ? size / 2 + SEAM : inner);
  };
  for (let vertex = 0; vertex < position.count; vertex++) {
    const [x, y] = [position.getX(vertex), position.getY(vertex)];
    const outside = Math.abs(x) > 0.4 || Math.abs(y) > 0.4;
    // What is narrower than its seams never reaches its full strength.
    colors[vertex * 4 + 3] = outside ? 0 : Math.min(light.width, light.height, 2 * SEAM) / (2 * SEAM);
    position.setXY(vertex, place(x, light.width), place(y, light.height));
  }
  geometry.setAttribute('color', new BufferAttribute(colors, 4));
  const material = flat(light.radiance);
  Object.assign(material, { vertexColors: true, transparent: true, depthWrite: false });
  return stand(new Mesh(geometry, material), light);
}

function stand<Material extends MeshBasicMaterial>(mesh: Mesh<PlaneGeometry, Material>, light: Light): Mesh {
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
