import {
  type BufferGeometry,
  type Camera,
  Color,
  CubeTexture,
  type Material,
  Matrix3,
  Matrix4,
  Mesh,
  MeshPhysicalMaterial,
  type Object3D,
  OrthographicCamera,
  type Scene,
  ShaderMaterial,
  type Texture,
  type Vector4,
} from 'three';
import { convexPlanes } from './gemPlanes.ts';
import { gemFragmentShader, gemVertexShader } from './gemShader.ts';

/** Where a ray that leaves a stone ends: a cube, or a picture of the whole sphere. */
export interface GemSurroundings {
  texture: Texture;
  intensity: number;
  rotation: Matrix3;
}

/** What is seen in stones where no light comes from all around: not nothing, or they would be coal. */
export const DARK_SURROUNDINGS = 0.35;

export type GemQuality = 'moving' | 'still';

/** Reflections inside a stone that are followed. */
const BOUNCES: Readonly<Record<GemQuality, number>> = { moving: 4, still: 7 };

const SPARE_MATERIALS = 64;

interface Gem {
  mesh: Mesh;
  /** The artist's material, put back after the picture. */
  material: Material | Material[];
}

/**
 * Draws clear, faceted, convex solids as cut stones: light is followed inside of them, by real paths with total reflection,
 * dispersion and absorption, instead of being taken from the picture behind. It changes only what is drawn: the objects
 * keep their physical materials, which are read each time.
 */
export class GemRendering {
  readonly #planes = new WeakMap<BufferGeometry, { planes: Vector4[] | null; version: number }>();
  readonly #materials = new WeakMap<Mesh, ShaderMaterial>();
  readonly #made = new Set<ShaderMaterial>();
  #shown: Gem[] = [];

  /**
   * Dresses the stones of a scene for one picture. `undress` has to follow.
   * @param materials all that the scene uses: if none is a stone's, the scene need not be walked
   */
  dress(scene: Scene, materials: readonly Material[], camera: Camera, surroundings: GemSurroundings, quality: GemQuality): void {
    this.#shown = [];
    if (!materials.some(isStone)) return;
    scene.traverseVisible((object) => {
      const material = stoneMaterial(object);
      if (!material || !(object instanceof Mesh)) return;
      const planes = this.#planesOf(object.geometry);
      if (planes) this.#dressOne(object, material, planes, camera, surroundings, quality);
    });
    if (this.#made.size > this.#shown.length + SPARE_MATERIALS) this.#forgetHidden();
  }

  undress(): void {
    for (const { mesh, material } of this.#shown) mesh.material = material;
    this.#shown = [];
  }

  /** Whether the last picture had stones, which look better once the camera rests. */
  get used(): boolean {
    return this.#made.size > 0;
  }

  dispose(): void {
    for (const material of this.#made) material.dispose();
    this.#made.clear();
  }

  /** Stones that left the scene leave their materials behind; a few are kept, because undo brings stones back. */
  #forgetHidden(): void {
    const worn = new Set(this.#shown.map(({ mesh }) => mesh.material));
    for (const material of this.#made) {
      if (worn.has(material)) continue;
      material.dispose();
      this.#made.delete(material);
    }
  }

  #planesOf(geometry: BufferGeometry): Vector4[] | null {
    const position = geometry.getAttribute('position');
    const version = position && 'version' in position ? position.version : 0;
    const known = this.#planes.get(geometry);
    if (known?.version === version) return known.planes;
    const planes = convexPlanes(geometry);
    this.#planes.set(geometry, { planes, version });
    return planes;
  }

  #dressOne(
    mesh: Mesh,
    physical: MeshPhysicalMaterial,
    planes: Vector4[],
    camera: Camera,
    surroundings: GemSurroundings,
    quality: GemQuality,
  ): void {
    const gem = this.#materialFor(mesh, planes, surroundings.texture);
    const { uniforms } = gem;
    uniforms.uPlanes!.value = planes;
    uniforms.uSurroundings!.value = surroundings.texture;
    uniforms.uIntensity!.value = surroundings.intensity * physical.envMapIntensity;
    (uniforms.uRotation!.value as Matrix3).copy(surroundings.rotation);
    uniforms.uBounces!.value = BOUNCES[quality];
    uniforms.uOrthographic!.value = camera instanceof OrthographicCamera;
    uniforms.uIor!.value = physical.ior;
    // The spread of three's own transmission: what its dispersion means for the indices of red and blue.
    uniforms.uSpread!.value = (physical.ior - 1) * 0.025 * physical.dispersion;
    uniforms.uTransmission!.value = physical.transmission;
    (uniforms.uTint!.value as Color).copy(physical.color);
    (uniforms.uAbsorption!.value as Color).copy(absorption(physical, mesh.geometry.boundingSphere?.radius ?? 0));
    gem.side = physical.side;
    this.#shown.push({ mesh, material: mesh.material });
    mesh.material = gem;
  }

  #materialFor(mesh: Mesh, planes: readonly Vector4[], surroundings: Texture): ShaderMaterial {
    const cube = surroundings instanceof CubeTexture || 'isCubeTexture' in surroundings;
    const known = this.#materials.get(mesh);
    if (known?.defines.PLANES === planes.length && 'CUBE' in known.defines === cube) {
      this.#made.add(known);
      return known;
    }
    known?.dispose();
    if (known) this.#made.delete(known);
    const material = new ShaderMaterial({
      vertexShader: gemVertexShader,
      fragmentShader: gemFragmentShader,
      defines: { PLANES: planes.length, ...(cube ? { CUBE: 1 } : {}) },
      uniforms: {
        uPlanes: { value: planes },
        uSurroundings: { value: surroundings },
        uIntensity: { value: 1 },
        uRotation: { value: new Matrix3() },
        uBounces: { value: BOUNCES.still },
        uOrthographic: { value: false },
        uIor: { value: 2.42 },
        uSpread: { value: 0 },
        uTransmission: { value: 1 },
        uTint: { value: new Color() },
        uAbsorption: { value: new Color() },
      },
    });
    this.#materials.set(mesh, material);
    this.#made.add(material);
    return material;
  }
}

function stoneMaterial(object: Object3D): MeshPhysicalMaterial | null {
  if (!(object instanceof Mesh) || 'isSkinnedMesh' in object) return null;
  const { material } = object;
  return !Array.isArray(material) && isStone(material) ? material : null;
}

function isStone(material: Material): material is MeshPhysicalMaterial {
  const clear = material instanceof MeshPhysicalMaterial && material.transmission > 0.3 && material.roughness < 0.25 && !material.map;
  return clear && material.opacity === 1 && refracts(material);
}

/** Cut stones bend light more than panes and bottles do, or spread it into colours; window glass is seen through, not into. */
const refracts = ({ dispersion, ior }: MeshPhysicalMaterial): boolean => dispersion > 0 || ior >= 1.6;

/** How many times through its own width light goes in a cut stone, about. */
const PASSES = 1.5;

/**
 * Absorption per mm by Beer and Lambert: light of the attenuation colour is left after the attenuation distance. A material
 * says with `thickness` how far light goes through the thing; the paths that are followed here are longer, so that they
 * are held against it.
 */
function absorption(material: MeshPhysicalMaterial, radius: number): Color {
  const { attenuationColor: color, attenuationDistance: distance, thickness } = material;
  if (!Number.isFinite(distance) || distance <= 0) return new Color(0, 0, 0);
  const share = thickness > 0 && radius > 0 ? Math.min(1, thickness / (2 * radius * PASSES)) : 1;
  const per = (channel: number): number => (-Math.log(Math.max(channel, 1e-3)) / distance) * share;
  return new Color(per(color.r), per(color.g), per(color.b));
}

/** The rotation of a scene's environment, as a shader needs it. */
export function surroundingsRotation(scene: Scene): Matrix3 {
  return new Matrix3().setFromMatrix4(new Matrix4().makeRotationFromEuler(scene.environmentRotation).transpose());
}
