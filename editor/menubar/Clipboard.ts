import { Matrix4, type Object3D } from 'three';
import { z } from 'zod';
import { aimAmong } from '../core/LightTargets.ts';
import { decompose } from '../core/localTransform.ts';
import { renewUuids } from '../io/importers/checkImported.ts';
import type { ObjectArchive } from '../io/ObjectArchive.ts';
import { objectJSONSchema } from '../io/objectSchema.ts';
import { duplicatesOf } from './duplicate.ts';

/** What several tabs of one browser share. */
export interface ClipboardStore {
  read(): Promise<unknown>;
  write(value: unknown, stamp: number): Promise<void>;
  /** That of what was last written, by any tab; 0 for nothing. Answers at once, because menus ask. */
  stamp(): number;
}

/** A thing as it was when it was copied, and where that was. */
export interface Clip {
  object: Object3D;
  parentUuid: string | null;
  world: Matrix4;
}

const storedSchema = z.object({
  clips: z
    .array(z.object({ object: objectJSONSchema, parentUuid: z.string().nullable(), world: z.array(z.number()).length(16) }))
    .max(100_000),
});

/**
 * What was copied. A copy is taken at once, so that what happens to the original later (moved, scaled, deleted) is not pasted. It
 * is also written for other tabs and for the next project, when the page has time for that.
 */
export class Clipboard {
  readonly #archive: ObjectArchive;
  readonly #store: ClipboardStore | null;
  #clips: Clip[] = [];
  #stamp = 0;

  constructor(archive: ObjectArchive, store: ClipboardStore | null) {
    this.#archive = archive;
    this.#store = store;
  }

  get isEmpty(): boolean {
    return this.#clips.length === 0 && (this.#store?.stamp() ?? 0) === 0;
  }

  /** Resolves when other tabs can paste it too. */
  async copy(objects: readonly Object3D[]): Promise<void> {
    this.#clips = clipsOf(objects);
    if (!this.#store) return;
    const stamp = Math.max(Date.now(), this.#store.stamp() + 1, this.#stamp + 1);
    this.#stamp = stamp;
    // Writing a large thing takes a while, and the key that was pressed should not wait for it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.#stamp !== stamp) return;
    const clips = this.#clips.map(({ object, parentUuid, world }) => ({
      object: this.#archive.writeObject(object),
      parentUuid,
      world: world.toArray(),
    }));
    await this.#store.write({ clips }, stamp);
  }

  /** New things to add, each time others. @throws a sentence if what another tab copied cannot be read */
  async paste(): Promise<Clip[]> {
    if (this.#store && this.#store.stamp() > this.#stamp) await this.#takeOver(this.#store);
    const copies = duplicatesOf(this.#clips.map(({ object }) => object));
    return this.#clips.map((clip, index) => ({ ...clip, object: copies[index] ?? clip.object }));
  }

  async #takeOver(store: ClipboardStore): Promise<void> {
    const stored = storedSchema.safeParse(await store.read());
    if (!stored.success) throw new Error('What was copied in another tab cannot be read. Copy it once more.');
    this.#stamp = store.stamp();
    const clips: Clip[] = [];
    for (const { object: json, parentUuid, world } of stored.data.clips)
      clips.push({ object: await this.#archive.readObjectAsync(json), parentUuid, world: new Matrix4().fromArray(world) });
    const objects = clips.map(({ object }) => object);
    aimAmong(objects);
    for (const object of objects) renewUuids(object);
    this.#clips = clips;
  }
}

/** Copies of things as they are now, with the places that they have. */
export function clipsOf(objects: readonly Object3D[]): Clip[] {
  const copies = duplicatesOf(objects);
  return objects.flatMap((source, index) => {
    const object = copies[index];
    source.updateWorldMatrix(true, false);
    return object ? [{ object, parentUuid: source.parent?.uuid ?? null, world: source.matrixWorld.clone() }] : [];
  });
}

/** Where something goes whose former parent is not there any more: to the same place of the world. */
export function placeInWorld({ object, world }: Clip): void {
  const { position, quaternion, scale } = decompose(world);
  object.position.copy(position);
  object.quaternion.copy(quaternion);
  object.scale.copy(scale);
}
