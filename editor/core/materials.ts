import { type BufferGeometry, type Material, type Object3D, Texture } from 'three';

/** Meshes, lines, points and sprites, as far as their geometry and material go. */
export type Drawable = Object3D & { geometry: BufferGeometry; material: Material | Material[] };

export function hasGeometry(object: Object3D): object is Object3D & { geometry: BufferGeometry } {
  // Sprites share one geometry of the library that is not theirs to change.
  return (
    'geometry' in object && (object.geometry as Partial<BufferGeometry> | undefined)?.isBufferGeometry === true && !('isSprite' in object)
  );
}

export function hasMaterial(object: Object3D): object is Object3D & { material: Material | Material[] } {
  return 'material' in object && typeof object.material === 'object' && object.material !== null;
}

export function geometryOf(object: Object3D): BufferGeometry | null {
  return hasGeometry(object) ? object.geometry : null;
}

/** The materials of an object by slot; none if it has none. */
export function materialsOf(object: Object3D): Material[] {
  if (!hasMaterial(object)) return [];
  return Array.isArray(object.material) ? object.material : [object.material];
}

/** The textures in the slots of a material. */
export function texturesOf(material: Material): Texture[] {
  return Object.values(material).filter((value) => value instanceof Texture);
}

export function textureMap(materials: readonly Material[]): Map<string, Texture> {
  return new Map(materials.flatMap(texturesOf).map((texture) => [texture.uuid, texture]));
}
