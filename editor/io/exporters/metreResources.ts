import {
  type BufferAttribute,
  type BufferGeometry,
  Color,
  DataTexture,
  type Material,
  Matrix4,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Texture,
} from 'three';
import { texturesOf } from '../../core/materials.ts';
import { drawnAlike } from '../pictures/drawn.ts';

/** Of a millimetre. */
export const METRES = 0.001;

/** Geometries and materials in metres, each made once, so that what is shared stays shared. */
export class MetreResources {
  readonly #geometries = new Map<BufferGeometry, BufferGeometry | null>();
  readonly #materials = new Map<Material, Material>();
  readonly #pictures = new Map<DataTexture, Texture>();
  #warn: (sentence: string) => void;
  #toldTextures = false;

  constructor(warn: (sentence: string) => void) {
    this.#warn = warn;
  }

  /** Null if there is nothing to draw, or if it cannot be drawn. */
  geometry(source: BufferGeometry): BufferGeometry | null {
    const known = this.#geometries.get(source);
    if (known !== undefined) return known;
    const made = isDrawable(source) ? scaled(source) : null;
    if (!made && (source.getAttribute('position')?.count ?? 0) > 0)
      this.#warn('A geometry with positions that are not numbers is left out.');
    this.#geometries.set(source, made);
    return made;
  }

  materials(source: Material | Material[]): Material | Material[] {
    return Array.isArray(source) ? source.map((entry) => this.#material(entry)) : this.#material(source);
  }

  dispose(): void {
    for (const geometry of this.#geometries.values()) geometry?.dispose();
    for (const material of this.#materials.values()) material.dispose();
    for (const picture of this.#pictures.values()) picture.dispose();
  }

  #material(source: Material): Material {
    const known = this.#materials.get(source);
    if (known) return known;
    const made = source.clone();
    made.userData = {};
    if (made instanceof MeshPhysicalMaterial) {
      made.thickness *= METRES;
      made.attenuationDistance *= METRES;
    }
    clampColors(made);
    if (texturesOf(made).length > 0 && !canEncodeImages()) this.#dropTextures(made);
    if (made instanceof MeshStandardMaterial && made.normalMap instanceof DataTexture)
      made.normalMap = this.#picture(made.normalMap, made.name);
    this.#materials.set(source, made);
    return made;
  }

  /** The exporter of glTF turns normal maps over, which it can do with pictures only: what is made of numbers is drawn. */
  #picture(map: DataTexture, name: string): Texture | null {
    const known = this.#pictures.get(map);
    if (known) return known;
    if (!(map.image.data instanceof Uint8Array || map.image.data instanceof Uint8ClampedArray)) {
      this.#warn(`The normal map of "${name}" is left out: it holds more than a picture can.`);
      return null;
    }
    const picture = drawnAlike(map);
    this.#pictures.set(map, picture);
    return picture;
  }

  #dropTextures(material: Material): void {
    if (!this.#toldTextures) this.#warn('Textures are left out, because there is no encoder for pictures here.');
    this.#toldTextures = true;
    for (const [key, value] of Object.entries(material)) {
      if (value instanceof Texture) Object.assign(material, { [key]: null });
    }
  }
}

function isDrawable(geometry: BufferGeometry): boolean {
  const position = geometry.getAttribute('position');
  if (!position || position.count === 0) return false;
  for (let vertex = 0; vertex < position.count; vertex += 1) {
    if (!Number.isFinite(position.getX(vertex)) || !Number.isFinite(position.getY(vertex)) || !Number.isFinite(position.getZ(vertex)))
      return false;
  }
  return true;
}

function scaled(source: BufferGeometry): BufferGeometry {
  const geometry = source.clone();
  geometry.userData = {};
  geometry.applyMatrix4(new Matrix4().makeScale(METRES, METRES, METRES));
  for (const [name, attributes] of Object.entries(geometry.morphAttributes)) {
    if (name === 'position')
      for (const attribute of attributes) (attribute as BufferAttribute).applyMatrix4(new Matrix4().makeScale(METRES, METRES, METRES));
  }
  // A uniform scale leaves normals alone, but applying it rounds them.
  const normal = source.getAttribute('normal');
  if (normal) geometry.setAttribute('normal', normal.clone());
  return geometry;
}

/** Factors in glTF are 0 to 1. */
function clampColors(material: Material): void {
  for (const value of Object.values(material)) {
    if (value instanceof Color) value.setRGB(clamp(value.r), clamp(value.g), clamp(value.b));
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function canEncodeImages(): boolean {
  return typeof document !== 'undefined' || typeof OffscreenCanvas !== 'undefined';
}
