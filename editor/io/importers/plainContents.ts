import type { BufferGeometry, Object3D, Texture } from 'three';
import { hasGeometry, materialsOf } from '../../core/materials.ts';
import { plainGeometry } from '../../core/plainGeometry.ts';

const DEEPEST = 8;

/**
 * Takes out what a loader leaves for itself and what a project cannot hold: live objects in user data, textures whose picture did not
 * come, and the parameters of geometries (their stored form would come back without what the file did to their vertices).
 */
export function plainContents(root: Object3D): void {
  const plain = new Map<BufferGeometry, BufferGeometry>();
  root.traverse((object) => {
    object.userData = plainRecord(object.userData);
    if (hasGeometry(object)) {
      object.geometry.userData = plainRecord(object.geometry.userData);
      if ('parameters' in object.geometry) {
        const known = plain.get(object.geometry) ?? plainGeometry(object.geometry);
        plain.set(object.geometry, known);
        object.geometry = known;
      }
    }
    for (const material of materialsOf(object)) {
      material.userData = plainRecord(material.userData);
      for (const [name, value] of Object.entries(material)) {
        if (isTexture(value) && !value.image) Object.assign(material, { [name]: null });
      }
    }
  });
}

const isTexture = (value: unknown): value is Texture => typeof value === 'object' && value !== null && 'isTexture' in value;

function plainRecord(value: Record<string, unknown>): Record<string, unknown> {
  const plain = plainValue(value, 0);
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? { ...plain } : {};
}

/** Numbers, texts, lists and records, as JSON has them; undefined for all else. */
function plainValue(value: unknown, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((entry) => plainValue(entry, depth + 1) ?? null);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const entries = Object.entries(value).map(([key, entry]) => [key, plainValue(entry, depth + 1)] as const);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}
