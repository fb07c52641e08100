import { type BufferGeometry, Material, MathUtils, type Object3D } from 'three';
import { geometryOf, materialsOf, texturesOf } from '../../core/materials.ts';
import { ImportError } from './ImportError.ts';

/** More than any page can draw; a damaged file can claim it. */
const MAX_VERTICES = 50_000_000;

/**
 * What a loader made of a file, held to what the editor needs: numbers that are numbers, triangles whose corners exist.
 * @throws ImportError
 */
export function checkImported(object: Object3D, fileName: string): void {
  const geometries = new Set<BufferGeometry>();
  object.traverse((child) => {
    const geometry = geometryOf(child);
    if (geometry) geometries.add(geometry);
    if (![...child.position, ...child.quaternion, ...child.scale].every(Number.isFinite)) {
      throw new ImportError(`${fileName} is damaged: a place in it is not a number.`);
    }
  });
  let vertices = 0;
  for (const geometry of geometries) {
    vertices += checkGeometry(geometry, fileName);
    if (vertices > MAX_VERTICES)
      throw new ImportError(`${fileName} has more than ${MAX_VERTICES} vertices, which is more than can be shown.`);
  }
  if (vertices === 0 && !hasLightOrCamera(object)) throw new ImportError(`${fileName} contains nothing that can be shown.`);
}

/** New uuids throughout, so that a file can be imported twice, and beside the project that it was exported from. */
export function renewUuids(object: Object3D): void {
  const renewed = new Set<object>();
  object.traverse((child) => {
    child.uuid = MathUtils.generateUUID();
    const geometry = geometryOf(child);
    for (const resource of [...(geometry ? [geometry] : []), ...materialsOf(child)]) {
      if (renewed.has(resource)) continue;
      renewed.add(resource);
      Object.assign(resource, { uuid: MathUtils.generateUUID() });
    }
  });
  renewTextures([...renewed].filter((resource) => resource instanceof Material));
}

/** Of two textures with one identifier only one would be stored; pictures likewise. */
export function renewTextures(materials: readonly Material[]): void {
  const textures = new Set(materials.flatMap(texturesOf));
  const pictures = new Set([...textures].map(({ source }) => source));
  for (const texture of textures) texture.uuid = MathUtils.generateUUID();
  for (const picture of pictures) Object.assign(picture, { uuid: MathUtils.generateUUID() });
}

function checkGeometry(geometry: BufferGeometry, fileName: string): number {
  const position = geometry.getAttribute('position');
  if (!position) return 0;
  for (let vertex = 0; vertex < position.count; vertex += 1) {
    const sum = position.getX(vertex) + position.getY(vertex) + position.getZ(vertex);
    if (!Number.isFinite(sum)) throw new ImportError(`${fileName} is damaged: a vertex in it is not a number.`);
  }
  const { index } = geometry;
  for (let corner = 0; index && corner < index.count; corner += 1) {
    if (index.getX(corner) >= position.count) throw new ImportError(`${fileName} is damaged: it has triangles without corners.`);
  }
  return position.count;
}

function hasLightOrCamera(object: Object3D): boolean {
  let found = false;
  object.traverse((child) => {
    if ('isLight' in child || 'isCamera' in child) found = true;
  });
  return found;
}
