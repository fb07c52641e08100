import { MathUtils } from 'three';
import { z } from 'zod';
import { blobIdsIn } from './Blobs.ts';
import type { BlobStore } from './Storage.ts';

const SHELF = 'shelf';
const PREFIX = 'earlier-';
/** Where there was one, before there was a shelf. */
const SINGLE = 'backup';
/** The oldest makes room for the next. */
const MOST = 12;

const entrySchema = z.object({
  key: z.string(),
  title: z.string(),
  /** When it was left, in milliseconds since 1970; 0 where that is not known. */
  left: z.number(),
  /** A small view of it, as a data URL. */
  picture: z.string().nullable(),
  /** Vertex data and pictures that it needs. */
  blobs: z.array(z.string()),
});
const shelfSchema = z.array(entrySchema);
const titledSchema = z.looseObject({ project: z.looseObject({ title: z.string() }) });

export type EarlierProject = Readonly<z.infer<typeof entrySchema>>;

/** Projects that others took the place of, in the same database as the one that is kept. Their contents are read only when they are opened. */
export class EarlierProjects {
  readonly #store: BlobStore;

  constructor(store: BlobStore) {
    this.#store = store;
  }

  /** The last one that was left first. */
  async list(): Promise<EarlierProject[]> {
    const shelf = shelfSchema.safeParse(await this.#store.get(SHELF));
    if (shelf.success) return shelf.data;
    const keys = (await this.#store.keys()).filter((key) => key === SINGLE || key.startsWith(PREFIX));
    return Promise.all(keys.map(async (key) => entryOf(key, await this.#store.get(key), 0, null)));
  }

  /** @param project as it is stored; it may be damaged */
  async keep(project: unknown, picture: string | null): Promise<void> {
    const entry = entryOf(`${PREFIX}${MathUtils.generateUUID()}`, project, Date.now(), picture);
    const shelf = [entry, ...(await this.list())];
    await this.#store.setMany([
      [entry.key, project],
      [SHELF, shelf.slice(0, MOST)],
    ]);
    await this.#store.delMany(shelf.slice(MOST).map(({ key }) => key));
  }

  async forget(key: string): Promise<void> {
    await this.#store.setMany([[SHELF, (await this.list()).filter((entry) => entry.key !== key)]]);
    await this.#store.delMany([key]);
  }

  /** What must stay in the database for them. */
  async keys(): Promise<string[]> {
    const shelf = await this.list();
    return [SHELF, ...shelf.flatMap(({ key, blobs }) => [key, ...blobs])];
  }
}

function entryOf(key: string, project: unknown, left: number, picture: string | null): EarlierProject {
  const titled = titledSchema.safeParse(project);
  return { key, title: titled.success ? titled.data.project.title : '', left, picture, blobs: [...blobIdsIn(project)] };
}
