import {
  type BufferGeometry,
  ExtrudeGeometry,
  type Material,
  type Object3D,
  ObjectLoader,
  type Shape,
  ShapeGeometry,
  Source,
  type Texture,
  type TextureSource,
} from 'three';
import type { Migrations } from '../core/Migrations.ts';
import { materialsOf } from '../core/materials.ts';
import { type Blob, Blobs } from './Blobs.ts';
import { todaysGeometry } from './formerNames.ts';
import { checkGeometryJSON } from './geometryCheck.ts';
import './textGeometry.ts';
import { createLibrary, type Library, libraryArrays } from './library.ts';
import { completeMaterialEntry, loadableMaterialEntry, restoreMaterial } from './materialEntry.ts';
import type { ObjectJSON, ObjectNodeJSON, StoredGeometry, StoredMaterial, StoredTexture } from './objectSchema.ts';

/** The scene that is written and read: what it has is shared, and it hears of pictures that arrive later. */
interface ArchivedScene {
  readonly migrations: Pick<Migrations, 'apply'>;
  readonly geometries: { get(uuid: string): BufferGeometry | undefined };
  readonly materials: { get(uuid: string): Material | undefined };
  readonly textures: ReadonlyMap<string, Texture>;
  readonly signals: { readonly renderRequested: { dispatch(): void } };
}

/** The steps of three's ObjectLoader, with the parameters that its typings leave out. */
interface LoaderSteps {
  parseAnimations(json: unknown): unknown;
  parseShapes(json: unknown): unknown;
  parseGeometries(json: unknown, shapes: unknown): Record<string, BufferGeometry>;
  parseImages(json: unknown, onLoad: () => void): Record<string, TextureSource<unknown>>;
  parseImagesAsync(json: unknown): Promise<Record<string, TextureSource<unknown>>>;
  parseTextures(json: unknown, images: unknown): Record<string, Texture>;
  parseMaterials(json: unknown, textures: unknown): Record<string, Material>;
  parseObject(json: unknown, geometries: unknown, materials: unknown, textures: unknown, animations: unknown): Object3D;
  parseSkeletons(json: unknown, object: Object3D): unknown;
  bindSkeletons(object: Object3D, skeletons: unknown): void;
  bindLightTargets(object: Object3D): void;
}

/**
 * Writes objects, geometries, materials and textures as JSON and reads them back.
 * What is read shares geometries and materials that the scene already has under the same uuid; the history relies on
 * that: a deleted mesh that comes back uses the very material that its neighbours still have.
 * Inside `withBlobs` heavy data (vertices, pictures) is left out of the JSON and handed over beside it.
 */
export class ObjectArchive {
  readonly blobs = new Blobs();
  /** Read for the history but not in the scene now: two deleted meshes that shared a geometry share it when they come back. */
  readonly #shared = { geometries: new Map<string, BufferGeometry>(), materials: new Map<string, Material>() };
  #scene: ArchivedScene;

  constructor(scene: ArchivedScene) {
    this.#scene = scene;
  }

  writeObject(object: Object3D): ObjectJSON {
    const library = createLibrary();
    object.traverse((child) => this.blobs.stub(child, library));
    const node = writeNode(object, library);
    return { metadata: { version: 4.7, type: 'Object', generator: 'Aura' }, ...libraryArrays(library), object: node };
  }

  /** Pictures arrive later; then a render is requested. @throws if the JSON does not describe an object */
  readObject(json: ObjectJSON): Object3D {
    const loader = createLoader();
    const images = this.#readImages(loader, json.images);
    return this.#assemble(loader, json, images, true);
  }

  /** Like `readObject`, waits for pictures, and shares nothing with the present scene. */
  async readObjectAsync(json: ObjectJSON): Promise<Object3D> {
    const loader = createLoader();
    const images = await loader.parseImagesAsync(readableImages(this.blobs.fillImages(json.images)));
    this.#nameImages(images, json.images);
    return this.#assemble(loader, json, images, false);
  }

  writeGeometry(geometry: BufferGeometry): StoredGeometry {
    const library = createLibrary();
    this.blobs.stubGeometry(geometry, library);
    library.geometries[geometry.uuid] ??= geometry.toJSON() as unknown as Library['geometries'][string];
    for (const shape of shapesOf(geometry)) library.shapes[shape.uuid] ??= shape.toJSON() as unknown as Library['shapes'][string];
    const { geometries, shapes } = libraryArrays(library);
    const [written] = geometries ?? [];
    return { geometry: written ?? { uuid: geometry.uuid }, ...(shapes ? { shapes } : {}) };
  }

  /** @param shared whether it is the scene's where that has it, and is remembered for the history; a file from elsewhere shares nothing */
  readGeometry(json: StoredGeometry, shared = true): BufferGeometry {
    const loader = createLoader();
    const shapes = loader.parseShapes(json.shapes);
    const geometry = this.#readGeometries(loader, [json.geometry], shapes, shared)[json.geometry.uuid];
    if (!geometry) throw new Error('A stored geometry cannot be read.');
    return geometry;
  }

  writeMaterial(material: Material): StoredMaterial {
    const library = createLibrary();
    this.blobs.stubImages(material, library);
    const { metadata: _, ...written } = material.toJSON(library as never) as unknown as StoredMaterial['material'] & { metadata: unknown };
    const { textures, images } = libraryArrays(library);
    completeMaterialEntry(written, material);
    return { material: written, ...(textures ? { textures } : {}), ...(images ? { images } : {}) };
  }

  /** @param shared as for a geometry, and for its textures */
  readMaterial(json: StoredMaterial, shared = true): Material {
    const loader = createLoader();
    const textures = this.#readTextures(loader, json.textures, json.images, shared);
    const material = this.#readMaterials(loader, [json.material], textures, shared)[json.material.uuid];
    if (!material) throw new Error('A stored material cannot be read.');
    return material;
  }

  writeTexture(texture: Texture): StoredTexture {
    const library = createLibrary();
    this.blobs.stubImage(texture, library);
    const { metadata: _, ...written } = texture.toJSON(library as never) as unknown as StoredTexture['texture'] & { metadata: unknown };
    const { images } = libraryArrays(library);
    return { texture: written as StoredTexture['texture'], ...(images ? { images } : {}) };
  }

  readTexture(json: StoredTexture): Texture {
    const texture = this.#readTextures(createLoader(), [json.texture], json.images, true)[json.texture.uuid];
    if (!texture) throw new Error('A stored texture cannot be read.');
    return texture;
  }

  /** Runs `write` with heavy data left out, and returns it beside the result, by the id under which the JSON names it. */
  withBlobs<Result>(write: () => Result): { result: Result; blobs: Map<string, Blob> } {
    return this.blobs.collect(write);
  }

  /** Everything that was stored has been read; from now on the scene alone is asked. */
  forgetShared(): void {
    this.#shared.geometries.clear();
    this.#shared.materials.clear();
  }

  #assemble(loader: LoaderSteps, json: ObjectJSON, images: Record<string, TextureSource<unknown>>, shared: boolean): Object3D {
    const animations = loader.parseAnimations(json.animations);
    const shapes = loader.parseShapes(json.shapes);
    const geometries = this.#readGeometries(loader, json.geometries ?? [], shapes, shared);
    const textures = {
      ...loader.parseTextures(...withSources(json.textures, images)),
      ...(shared ? this.#sharedTextures(json.textures) : {}),
    };
    const materials = this.#readMaterials(loader, json.materials ?? [], textures, shared);
    const node = structuredClone(json.object);
    this.#scene.migrations.apply(node);
    const object = loader.parseObject(node, geometries, materials, textures, animations);
    loader.bindSkeletons(object, loader.parseSkeletons(json.skeletons, object));
    bindLightTargets(loader, object);
    return object;
  }

  #readGeometries(
    loader: LoaderSteps,
    entries: readonly { uuid: string }[],
    shapes: unknown,
    shared: boolean,
  ): Record<string, BufferGeometry> {
    const geometries: Record<string, BufferGeometry> = {};
    const toParse: { uuid: string }[] = [];
    for (const entry of entries) {
      const present = shared ? (this.#scene.geometries.get(entry.uuid) ?? this.#shared.geometries.get(entry.uuid)) : undefined;
      const known = present ?? this.blobs.geometry(entry);
      if (known) geometries[entry.uuid] = known;
      else toParse.push(entry);
    }
    const parsed = toParse.map(todaysGeometry);
    for (const entry of parsed) checkGeometryJSON(entry);
    Object.assign(geometries, loader.parseGeometries(parsed, shapes));
    if (shared) for (const [uuid, geometry] of Object.entries(geometries)) this.#shared.geometries.set(uuid, geometry);
    return geometries;
  }

  #readMaterials(loader: LoaderSteps, entries: readonly { uuid: string }[], textures: unknown, shared: boolean): Record<string, Material> {
    const materials = loader.parseMaterials(
      entries.map((entry) => loadableMaterialEntry({ ...entry })),
      textures,
    );
    for (const entry of entries) {
      const read = materials[entry.uuid];
      if (read) restoreMaterial(read, { ...entry });
      if (!shared) continue;
      const known = this.#scene.materials.get(entry.uuid) ?? this.#shared.materials.get(entry.uuid);
      if (known) materials[entry.uuid] = known;
      else if (read) this.#shared.materials.set(entry.uuid, read);
    }
    return materials;
  }

  #readTextures(
    loader: LoaderSteps,
    textures: readonly { uuid: string }[] = [],
    images: readonly { uuid: string }[] = [],
    shared: boolean,
  ): Record<string, Texture> {
    const read = loader.parseTextures(...withSources(textures, this.#readImages(loader, images)));
    return { ...read, ...(shared ? this.#sharedTextures(textures) : {}) };
  }

  #readImages(loader: LoaderSteps, entries: readonly { uuid: string }[] = []): Record<string, TextureSource<unknown>> {
    const images = loader.parseImages(readableImages(this.blobs.fillImages(entries)), () => this.#scene.signals.renderRequested.dispatch());
    this.#nameImages(images, entries);
    return images;
  }

  /** three gives pictures new uuids; they keep theirs here, so that what is stored need not be stored again. */
  #nameImages(images: Record<string, TextureSource<unknown>>, entries: readonly { uuid: string }[] = []): void {
    for (const entry of entries) {
      const source = images[entry.uuid];
      if (!source) continue;
      Object.assign(source, { uuid: entry.uuid });
      this.blobs.remember(source, entry);
    }
  }

  #sharedTextures(entries: readonly { uuid: string }[] = []): Record<string, Texture> {
    if (entries.length === 0) return {};
    const present = this.#scene.textures;
    return Object.fromEntries(entries.flatMap(({ uuid }) => (present.has(uuid) ? [[uuid, present.get(uuid) as Texture]] : [])));
  }
}

/** three makes a new target where none is in the scene; it keeps its identifier here, so that what is written again is the same. */
function bindLightTargets(loader: LoaderSteps, object: Object3D): void {
  const named: [light: Object3D & { target: Object3D }, uuid: string][] = [];
  object.traverse((child) => {
    if ('target' in child && typeof child.target === 'string') named.push([child as Object3D & { target: Object3D }, child.target]);
  });
  loader.bindLightTargets(object);
  for (const [{ target }, uuid] of named) target.uuid = uuid;
}

function createLoader(): LoaderSteps {
  return new ObjectLoader() as unknown as LoaderSteps;
}

/** What an extrusion or a flat shape is made from: three writes it with an object only. */
function shapesOf(geometry: BufferGeometry): Shape[] {
  if (!(geometry instanceof ExtrudeGeometry || geometry instanceof ShapeGeometry)) return [];
  const shapes: Shape | Shape[] | undefined = geometry.parameters.shapes;
  return shapes === undefined ? [] : [shapes].flat();
}

/** A texture whose picture is not there, or cannot be decoded here, keeps its place without one; three's loader would stumble over it. */
function withSources(
  textures: readonly { uuid: string; image?: unknown }[] | undefined,
  images: Record<string, TextureSource<unknown>>,
): [textures: { uuid: string }[], images: Record<string, TextureSource<unknown>>] {
  const sources = { ...images };
  const entries = (textures ?? []).map((entry) => {
    const picture = Array.isArray(entry.image) ? entry.image : [entry.image];
    if (picture.every((uuid) => typeof uuid === 'string' && uuid in sources)) return entry;
    sources[entry.uuid] = new Source(null);
    return { ...entry, image: entry.uuid };
  });
  return [entries, sources];
}

/**
 * three writes the matrix only, from which rotations beyond a half turn and exact numbers cannot be had back;
 * position, rotation and scale are written in its place, which its loader reads as well.
 */
function writeNode(object: Object3D, library: Library): ObjectNodeJSON {
  object.traverse((child) => {
    if (child.matrixAutoUpdate) child.updateMatrix();
  });
  const { object: node } = object.toJSON(library as never) as unknown as { object: ObjectNodeJSON };
  writeTransforms(object, node);
  object.traverse((child) => {
    for (const material of materialsOf(child)) {
      const entry = library.materials[material.uuid];
      if (entry) completeMaterialEntry(entry, material);
    }
  });
  return node;
}

function writeTransforms(object: Object3D, node: ObjectNodeJSON): void {
  if (object.matrixAutoUpdate) {
    delete node.matrix;
    node.position = object.position.toArray();
    node.rotation = object.rotation.toArray();
    node.scale = object.scale.toArray();
  }
  for (const [index, child] of object.children.entries()) {
    const childNode = node.children?.[index];
    if (childNode) writeTransforms(child, childNode);
  }
}

/** Pictures are read from the file itself only, never fetched from somewhere; without a page none can be decoded. */
function readableImages(images: readonly { uuid: string }[]): unknown[] {
  const decodes = typeof document !== 'undefined';
  return images.filter((image) => {
    const url: unknown = 'url' in image ? image.url : undefined;
    const urls = Array.isArray(url) ? url : [url];
    return urls.every((entry) => (typeof entry === 'string' ? decodes && entry.startsWith('data:image/') : typeof entry === 'object'));
  });
}
