import { createStore, delMany, get, getMany, keys } from 'idb-keyval';
import { z } from 'zod';
import { type Notices, sentenceOf } from '../core/Notices.ts';
import type { Setting } from '../core/Settings.ts';
import type { Signals } from '../core/Signals.ts';
import { type Blob, blobIdsIn } from './Blobs.ts';
import { type EarlierProject, EarlierProjects } from './EarlierProjects.ts';
import type { ObjectArchive } from './ObjectArchive.ts';
import type { ProjectLock } from './ProjectLock.ts';
import { putAtOnce } from './putAtOnce.ts';

/** A small database of values that can be cloned; IndexedDB in a page, a map in tests. */
export interface BlobStore {
  get(key: string): Promise<unknown>;
  getMany(keys: readonly string[]): Promise<unknown[]>;
  /** All or nothing. */
  setMany(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  delMany(keys: readonly string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/** The project that is kept: how it is written and read, when it changes, and who is told. */
interface StoredProject {
  readonly signals: Signals;
  readonly notices: Notices;
  readonly archive: ObjectArchive;
  readonly history: { readonly recording: boolean; readonly currentId: number };
  toJSON(): unknown;
  fromJSON(json: unknown): Promise<void>;
}

/** Whether the project is kept in the browser after each change. */
export const autosave: Setting<boolean> = {
  id: 'settings/autosave',
  section: 'Project',
  label: 'Keep the project in this browser after each change',
  schema: z.boolean(),
  default: true,
};

export type StorageState = 'idle' | 'pending' | 'saving' | 'failed';

const PROJECT = 'project';
/**
 * After the first change. Short, so that nothing is lost; longer where a save takes its time, but with what the browser needs to keep it
 * never more than the second that may be, on a busy machine too. Looking around and selecting can wait longer.
 */
const SHORTEST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 250;
const LONGEST_DELAY_OF_A_VIEW_MS = 600;
const DELAY_PER_SAVE = 10;

/**
 * Keeps the project across reloads. The JSON is small and written whole; vertex data and pictures are blobs that are
 * written once. A failing save is said once and tried again with the next change. Of several tabs one writes; what is done in the
 * others is kept when they are given the project.
 */
export class Storage {
  state: StorageState = 'idle';
  #automatic = true;
  /** A small view of the project, as a data URL; set by what can draw one. */
  portrait: () => Promise<string | null> = async () => null;
  #project: StoredProject;
  #store: BlobStore | null;
  readonly #earlier: EarlierProjects | null;
  #stored = new Set<string>();
  /** What earlier projects need; read once. */
  #earlierKeys: readonly string[] | null = null;
  /** The database may have what this tab did not put there, or what only a forgotten project needs. */
  #mayHoldMore = true;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the timer ends, on the page's clock. */
  #due = 0;
  #delay = SHORTEST_DELAY_MS;
  #running: Promise<boolean> | null = null;
  #stop: (() => void)[] = [];
  #lock: ProjectLock | null;
  #ours = true;
  /** Something was changed here while another tab had the project. */
  #unkept = false;
  /** Where the history stood when another tab got the project: looking around is no change. */
  #heldAt = 0;

  /** @param lock who of several tabs writes; without one, there are no others */
  constructor(project: StoredProject, store?: BlobStore | null, lock: ProjectLock | null = null) {
    this.#project = project;
    this.#lock = lock;
    this.#store = store === undefined ? indexedDBStore() : store;
    this.#earlier = this.#store && new EarlierProjects(this.#store);
  }

  /** Whether changes are kept by themselves. What was done while they were not is kept as soon as they are again. */
  get automatic(): boolean {
    return this.#automatic;
  }

  set automatic(on: boolean) {
    if (on === this.#automatic) return;
    this.#automatic = on;
    this.#cancelTimer();
    this.state = 'idle';
    this.#project.signals.projectChanged.dispatch();
  }

  get available(): boolean {
    return this.#store !== null;
  }

  /** Whether this tab keeps the project; if not, another one does. */
  get ours(): boolean {
    return this.#ours;
  }

  /** Makes this tab the one that keeps the project. What the other one did last is read first, or kept as an earlier project. */
  takeOver(): void {
    if (!this.#ours) this.#lock?.takeOver();
  }

  /** Starts to save after changes, and when the page is left. */
  start(): void {
    if (!this.#store || this.#stop.length > 0) return;
    const { signals } = this.#project;
    const changes = [
      signals.historyChanged,
      signals.sceneGraphChanged,
      signals.objectChanged,
      signals.geometryChanged,
      signals.materialChanged,
      signals.sceneBackgroundChanged,
      signals.sceneEnvironmentChanged,
      signals.sceneFogChanged,
      signals.scriptChanged,
      signals.scriptAdded,
      signals.scriptRemoved,
      signals.projectChanged,
      signals.editorCleared,
    ] as const;
    const views = [signals.cameraResetted, signals.cameraChanged, signals.selectionChanged] as const;
    for (const signal of changes) this.#stop.push(signal.add(() => this.#schedule(LONGEST_DELAY_MS)));
    for (const signal of views) this.#stop.push(signal.add(() => this.#schedule(LONGEST_DELAY_OF_A_VIEW_MS)));
    this.#lock?.start({
      gained: (free) => void this.#gained(free),
      waits: () => this.#setOurs(false),
      yields: async () => void (await this.saveNow()),
    });
    if (typeof window === 'undefined') return;
    const leave = () => {
      if (this.#timer !== null) void this.saveNow();
    };
    for (const event of ['pagehide', 'visibilitychange']) {
      window.addEventListener(event, leave);
      this.#stop.push(() => window.removeEventListener(event, leave));
    }
  }

  /** @returns whether there was a project. One that cannot be read is kept as an earlier one, and that is said. */
  async restore(): Promise<boolean> {
    if (!this.#store) return false;
    try {
      return await this.#load(PROJECT);
    } catch (error) {
      this.#project.notices.error('The last session could not be read back; a copy of it is kept.', sentenceOf(error));
      await this.#keepStored(null).catch(() => undefined);
      return false;
    }
  }

  /** Projects that others took the place of, the last one first. */
  async earlierProjects(): Promise<EarlierProject[]> {
    return (await this.#earlier?.list()) ?? [];
  }

  /** Keeps the project among the earlier ones, before another takes its place. */
  async keepEarlier(): Promise<void> {
    await this.saveNow();
    await this.#keepStored(await this.portrait().catch(() => null));
  }

  /** Opens an earlier project in the place of this one. @throws a sentence if it is gone or cannot be read; nothing is lost then */
  async bringBack(key: string): Promise<void> {
    if (!this.#store || !(await this.#load(key))) throw new Error('This project is no longer there.');
    if (!(await this.saveNow())) return;
    await this.#earlier?.forget(key);
    this.#earlierChanged();
  }

  /** Saves without waiting. Resolves to whether the project is stored. */
  async saveNow(): Promise<boolean> {
    this.#cancelTimer();
    if (this.#running) await this.#running;
    this.#running = this.#save();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  dispose(): void {
    this.#cancelTimer();
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#lock?.dispose();
  }

  #setOurs(ours: boolean): void {
    if (ours === this.#ours) return;
    this.#ours = ours;
    this.#unkept = false;
    this.#heldAt = this.#project.history.currentId;
    this.#project.signals.projectHeld.dispatch(ours);
  }

  /** The project of the other tab is newer than what was read here. Where both have changed, neither is lost. */
  async #gained(free: boolean): Promise<void> {
    const unkept = this.#unkept;
    this.#setOurs(true);
    if (free) return;
    this.#stored.clear();
    this.#earlierChanged();
    const { notices } = this.#project;
    try {
      if (!unkept) {
        await this.#load(PROJECT);
        return;
      }
      await this.#keepStored(null);
      await this.saveNow();
      notices.info('Both tabs had changed the project. What the other one had is kept: File > Earlier projects.');
    } catch (error) {
      notices.error('What the other tab had could not be read.', sentenceOf(error));
    }
  }

  async #keepStored(picture: string | null): Promise<void> {
    if (!this.#store || !this.#ours) return;
    const project = await this.#store.get(PROJECT);
    if (project === undefined) return;
    await this.#earlier?.keep(project, picture);
    this.#earlierChanged();
  }

  #earlierChanged(): void {
    this.#earlierKeys = null;
    this.#mayHoldMore = true;
  }

  #schedule(longest: number): void {
    if (!this.#ours) {
      this.#unkept ||= this.#project.history.currentId !== this.#heldAt;
      return;
    }
    if (!this.#automatic) return;
    this.state = 'pending';
    const delay = Math.min(longest, this.#delay);
    const due = performance.now() + delay;
    // However fast changes follow one another, the first of them waits no longer than if it were the only one.
    if (this.#timer !== null && this.#due <= due) return;
    this.#cancelTimer();
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // What is under way is saved when it is an entry of the history, never by half.
      if (!this.#project.history.recording) void this.saveNow();
    }, delay);
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  async #save(): Promise<boolean> {
    if (!this.#store || !this.#ours || this.#project.history.recording) return false;
    const { signals, archive, notices } = this.#project;
    const hadFailed = this.state === 'failed';
    this.state = 'saving';
    signals.savingStarted.dispatch();
    try {
      const begun = performance.now();
      const { result: project, blobs } = archive.withBlobs(() => this.#project.toJSON());
      this.#delay = Math.max(SHORTEST_DELAY_MS, (performance.now() - begun) * DELAY_PER_SAVE);
      const fresh = [...blobs].filter(([id]) => !this.#stored.has(id));
      await this.#store.setMany([...fresh, [PROJECT, project]]);
      for (const [id] of fresh) this.#stored.add(id);
      await this.#forgetUnused(project);
      // What was changed meanwhile waits for a save of its own.
      this.state = this.#timer === null ? 'idle' : 'pending';
      signals.savingFinished.dispatch();
      return true;
    } catch (error) {
      this.state = 'failed';
      const sentence = 'The project could not be saved in this browser. Save it to a file, so that nothing is lost.';
      signals.savingFailed.dispatch(sentence);
      if (!hadFailed) notices.error(sentence, sentenceOf(error));
      return false;
    }
  }

  async #load(key: string): Promise<boolean> {
    const store = this.#store;
    const project = await store?.get(key);
    if (!store || project === undefined) return false;
    const ids = [...blobIdsIn(project)];
    const values = await store.getMany(ids);
    const blobs = new Map<string, Blob>();
    for (const [index, id] of ids.entries()) {
      const value = values[index];
      if (isBlob(value)) blobs.set(id, value);
    }
    await this.#project.archive.blobs.supply(blobs, () => this.#project.fromJSON(project));
    this.#stored = new Set(blobs.keys());
    return true;
  }

  /** The database is asked what it has only when something may have become unused: the next save waits for that. */
  async #forgetUnused(project: unknown): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.#earlierKeys ??= (await this.#earlier?.keys()) ?? [];
    const used = new Set([PROJECT, ...blobIdsIn(project), ...this.#earlierKeys]);
    if (!this.#mayHoldMore && [...this.#stored].every((id) => used.has(id))) return;
    const unused = (await store.keys()).filter((key) => !used.has(key));
    if (unused.length > 0) await store.delMany(unused);
    this.#mayHoldMore = false;
    for (const key of unused) this.#stored.delete(key);
  }
}

/** A store for tests and for pages without IndexedDB; values are cloned like there. */
export class MemoryStore implements BlobStore {
  readonly entries = new Map<string, unknown>();

  async get(key: string): Promise<unknown> {
    return structuredClone(this.entries.get(key));
  }

  async getMany(keys: readonly string[]): Promise<unknown[]> {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  async setMany(entries: readonly (readonly [string, unknown])[]): Promise<void> {
    const cloned = entries.map(([key, value]) => [key, structuredClone(value)] as const);
    for (const [key, value] of cloned) this.entries.set(key, value);
  }

  async delMany(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.entries.delete(key);
  }

  async keys(): Promise<string[]> {
    return [...this.entries.keys()];
  }
}

function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'geometry' || value.kind === 'image');
}

function indexedDBStore(): BlobStore | null {
  if (typeof indexedDB === 'undefined') return null;
  const store = createStore('aura-editor', 'project');
  return {
    get: (key) => get(key, store),
    getMany: (ids) => getMany([...ids], store),
    setMany: (entries) => putAtOnce(store, entries),
    delMany: (ids) => delMany([...ids], store),
    keys: async () => (await keys(store)).map(String),
  };
}
