import { BufferAttribute, BufferGeometry } from 'three';
import type { MeshPayload } from '../evaluation/payload.ts';

/**
 * The geometries that came out of the worker, by the key of their mesh. A mesh that is sent by its key alone is looked up here;
 * keys that are `known` to the worker spare it the shading and the sending.
 */
export class GeometryStore {
  readonly #geometries = new Map<string, BufferGeometry>();

  /** Takes in the meshes of a payload; those that the last payloads had and this one lacks are forgotten (not disposed: the history may hold them). */
  take(meshes: readonly MeshPayload[]): void {
    const wanted = new Set(meshes.map(({ key }) => key));
    for (const key of this.#geometries.keys()) if (!wanted.has(key)) this.#geometries.delete(key);
    for (const { key, arrays } of meshes) {
      if (!arrays || this.#geometries.has(key)) continue;
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(arrays.positions, 3));
      geometry.setAttribute('normal', new BufferAttribute(arrays.normals, 3));
      geometry.setAttribute('uv', new BufferAttribute(arrays.uvs, 2));
      geometry.setIndex(new BufferAttribute(arrays.indices, 1));
      geometry.computeBoundingBox();
      geometry.computeBoundingSphere();
      this.#geometries.set(key, geometry);
    }
  }

  /** @throws Error when the mesh was never sent */
  get(key: string): BufferGeometry {
    const geometry = this.#geometries.get(key);
    if (!geometry) throw new Error(`The mesh "${key}" was not sent.`);
    return geometry;
  }

  get known(): ReadonlySet<string> {
    return new Set(this.#geometries.keys());
  }
}
