import {
  BufferAttribute,
  BufferGeometry,
  type Material,
  MathUtils,
  type Object3D,
  type Texture,
  type TextureSource,
  type TypedArray,
} from 'three';
import { geometryOf, materialsOf, texturesOf } from '../core/materials.ts';
import type { Library } from './library.ts';

interface AttributeBlob {
  array: TypedArray;
  itemSize: number;
  normalized: boolean;
}

/** Vertex data as typed arrays, which a structured clone copies at once. */
export interface GeometryBlob {
  kind: 'geometry';
  attributes: Record<string, AttributeBlob>;
  index: AttributeBlob | null;
  groups: { start: number; count: number; materialIndex?: number }[];
}

/** A picture as three writes it: a data URL, or raw values. */
export interface ImageBlob {
  kind: 'image';
  image: { uuid: string; [field: string]: unknown };
}

export type Blob = GeometryBlob | ImageBlob;

/**
 * Heavy data beside the JSON. While collecting, geometries and pictures are written as stubs that name a blob; the name
 * changes whenever the data changes, so that a blob once stored never has to be written again.
 */
export class Blobs {
  #collecting: Map<string, Blob> | null = null;
  #supplied = new Map<string, Blob>();
  /** Geometries read from blobs, so that all that name one share it. */
  #read = new Map<string, BufferGeometry>();
  #images = new WeakMap<TextureSource<unknown>, { version: number; blob: ImageBlob }>();
  /** Under which id the data of a geometry or picture is stored, as long as its signature stays the same. */
  #ids = new WeakMap<object, { signature: string; id: string }>();

  /** @throws what `write` throws */
  collect<Result>(write: () => Result): { result: Result; blobs: Map<string, Blob> } {
    const outer = this.#collecting;
    const blobs = new Map<string, Blob>();
    this.#collecting = blobs;
    try {
      return { result: write(), blobs };
    } finally {
      this.#collecting = outer;
    }
  }

  /** Makes stored blobs available for reading while `read` runs and from then on; if it fails, those from before stay. */
  async supply(blobs: ReadonlyMap<string, Blob>, read: () => Promise<void>): Promise<void> {
    const before = { supplied: this.#supplied, read: this.#read };
    this.#supplied = new Map(blobs);
    this.#read = new Map();
    try {
      await read();
    } catch (error) {
      this.#supplied = before.supplied;
      this.#read = before.read;
      throw error;
    }
  }

  stub(object: Object3D, library: Library): void {
    const geometry = geometryOf(object);
    if (geometry) this.stubGeometry(geometry, library);
    for (const material of materialsOf(object)) this.stubImages(material, library);
  }

  stubGeometry(geometry: BufferGeometry, library: Library): void {
    if (!this.#collecting || library.geometries[geometry.uuid] || !isPlain(geometry)) return;
    const blob = this.#idOf('geometry', geometry, geometrySignature(geometry));
    if (!this.#collecting.has(blob)) this.#collecting.set(blob, geometryBlob(geometry));
    const { uuid, name, userData } = geometry;
    library.geometries[uuid] = { uuid, type: 'BufferGeometry', blob, name, ...(Object.keys(userData).length > 0 ? { userData } : {}) };
  }

  stubImages(material: Material, library: Library): void {
    for (const texture of texturesOf(material)) this.stubImage(texture, library);
  }

  /** Encodes a picture once, not at every save. */
  stubImage(texture: Texture, library: Library): void {
    const { source } = texture;
    if (!source.data || library.images[source.uuid]) return;
    let cached = this.#images.get(source);
    if (cached?.version !== source.version) {
      cached = { version: source.version, blob: { kind: 'image', image: imageOf(source) } };
      this.#images.set(source, cached);
    }
    if (!this.#collecting) {
      library.images[source.uuid] = plainImage(cached.blob.image);
      return;
    }
    const blob = this.#idOf('image', source, String(source.version));
    this.#collecting.set(blob, cached.blob);
    library.images[source.uuid] = { uuid: source.uuid, blob };
  }

  /** The geometry that a stub stands for; undefined if the entry is no stub. @throws if the data is missing */
  geometry(entry: { uuid: string; blob?: unknown; name?: unknown; userData?: unknown }): BufferGeometry | undefined {
    if (typeof entry.blob !== 'string') return undefined;
    const known = this.#read.get(entry.blob);
    if (known) return known;
    const blob = this.#supplied.get(entry.blob);
    if (blob?.kind !== 'geometry') throw new Error('The vertex data of a geometry is missing in the storage.');
    const geometry = geometryOfBlob(blob);
    geometry.uuid = entry.uuid;
    if (typeof entry.name === 'string') geometry.name = entry.name;
    if (typeof entry.userData === 'object' && entry.userData !== null) geometry.userData = { ...entry.userData };
    this.#read.set(entry.blob, geometry);
    this.#ids.set(geometry, { signature: geometrySignature(geometry), id: entry.blob });
    return geometry;
  }

  /** A picture was read from the blob that its entry names. */
  remember(source: TextureSource<unknown>, entry: { uuid: string; blob?: unknown }): void {
    if (typeof entry.blob === 'string') this.#ids.set(source, { signature: String(source.version), id: entry.blob });
  }

  fillImages(entries: readonly { uuid: string }[] = []): { uuid: string }[] {
    return entries.map((entry) => {
      const id = 'blob' in entry ? entry.blob : undefined;
      if (typeof id !== 'string') return entry;
      const blob = this.#supplied.get(id);
      if (blob?.kind !== 'image') throw new Error('A picture is missing in the storage.');
      return blob.image;
    });
  }

  #idOf(kind: Blob['kind'], owner: object, signature: string): string {
    const known = this.#ids.get(owner);
    if (known?.signature === signature) return known.id;
    const id = `${kind}:${MathUtils.generateUUID()}`;
    this.#ids.set(owner, { signature, id });
    return id;
  }

  /** JSON for a file that must stand alone: every stub is filled in. While blobs are collected beside it, it stays as it is. */
  selfContained<Json>(json: Json): Json {
    return this.#collecting || blobIdsIn(json).size === 0 ? json : (this.#inline(json) as Json);
  }

  #inline(json: unknown): unknown {
    if (Array.isArray(json)) return json.map((entry) => this.#inline(entry));
    if (typeof json !== 'object' || json === null) return json;
    const blob = 'blob' in json && typeof json.blob === 'string' ? this.#supplied.get(json.blob) : undefined;
    if (blob?.kind === 'image') return plainImage(blob.image);
    if (blob?.kind === 'geometry' && 'uuid' in json && typeof json.uuid === 'string') {
      const { blob: _, ...entry } = json as Record<string, unknown>;
      return { ...geometryOfBlob(blob).toJSON(), ...entry, uuid: json.uuid };
    }
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, this.#inline(value)]));
  }
}

/** Raw values as they are: a list of numbers, as three writes, would be eight times as large. */
function imageOf(source: TextureSource<unknown>): ImageBlob['image'] {
  const { uuid, data } = source;
  if (typeof data === 'object' && data !== null && 'data' in data && ArrayBuffer.isView(data.data) && 'width' in data && 'height' in data) {
    const { data: values, width, height } = data;
    return { uuid, url: { data: values, width, height, type: values.constructor.name } };
  }
  return source.toJSON({ images: {} } as never) as unknown as ImageBlob['image'];
}

/** As text can hold it. */
function plainImage(image: ImageBlob['image']): ImageBlob['image'] {
  const { url } = image;
  if (typeof url !== 'object' || url === null || !('data' in url) || !ArrayBuffer.isView(url.data)) return image;
  return { ...image, url: { ...url, data: Array.from(url.data as unknown as ArrayLike<number>) } };
}

/** All blob ids that a JSON names, wherever. */
export function blobIdsIn(json: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(json)) {
    if (typeof json[0] === 'object') for (const entry of json) blobIdsIn(entry, found);
  } else if (typeof json === 'object' && json !== null) {
    if ('blob' in json && typeof json.blob === 'string') found.add(json.blob);
    for (const value of Object.values(json)) if (typeof value === 'object') blobIdsIn(value, found);
  }
  return found;
}

/** Parametric geometries are small in JSON, and exotic ones are rare: only plain vertex data goes into blobs. */
function isPlain(geometry: BufferGeometry): boolean {
  if (geometry.type !== 'BufferGeometry' || 'parameters' in geometry || Object.keys(geometry.morphAttributes).length > 0) return false;
  return Object.values(geometry.attributes).every(
    (attribute) => attribute instanceof BufferAttribute && !('isInstancedBufferAttribute' in attribute),
  );
}

/** Differs whenever the vertex data does, provided that who changes it sets `needsUpdate`, without which nothing is drawn anew. */
function geometrySignature(geometry: BufferGeometry): string {
  const parts = Object.entries(geometry.attributes).map(
    ([name, attribute]) => `${name}${(attribute as BufferAttribute).version}.${attribute.count}`,
  );
  const groups = geometry.groups.map((group) => `${group.start}-${group.count}-${group.materialIndex ?? 0}`).join();
  return `${parts.join()}:${geometry.index ? `${geometry.index.version}.${geometry.index.count}` : ''}:${groups}`;
}

function geometryBlob(geometry: BufferGeometry): GeometryBlob {
  const attributes: Record<string, AttributeBlob> = {};
  for (const [name, attribute] of Object.entries(geometry.attributes)) attributes[name] = attributeBlob(attribute as BufferAttribute);
  return {
    kind: 'geometry',
    attributes,
    index: geometry.index ? attributeBlob(geometry.index) : null,
    groups: geometry.groups.map((group) => ({ ...group })),
  };
}

function attributeBlob({ array, itemSize, normalized }: BufferAttribute): AttributeBlob {
  return { array, itemSize, normalized };
}

function geometryOfBlob(blob: GeometryBlob): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, { array, itemSize, normalized }] of Object.entries(blob.attributes)) {
    geometry.setAttribute(name, new BufferAttribute(array, itemSize, normalized));
  }
  if (blob.index) geometry.setIndex(new BufferAttribute(blob.index.array, 1));
  for (const group of blob.groups) geometry.addGroup(group.start, group.count, group.materialIndex);
  return geometry;
}
