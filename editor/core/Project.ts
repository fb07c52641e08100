import { MathUtils } from 'three';
import { type RendererSettings, rendererSettingsSchema } from './rendererSettings.ts';
import type { Signals } from './Signals.ts';

/** Where the history stands. */
interface Progress {
  readonly currentId: number;
  readonly recording: boolean;
}

/** The document: its title, how it is rendered, and whether it has changes that no file has. */
export class Project {
  #id = MathUtils.generateUUID();
  #title = '';
  #renderer: RendererSettings = rendererSettingsSchema.parse({});
  #savedId = 0;
  #touched = false;
  #filed = false;
  #signals: Signals;
  #history: Progress;

  constructor(signals: Signals, history: Progress) {
    this.#signals = signals;
    this.#history = history;
    signals.unitsChanged.add(() => {
      this.#touched = true;
      signals.projectChanged.dispatch();
    });
  }

  /** Stays with the project in files and in the browser, whatever becomes of its scene: what is kept beside it is found by this. */
  get id(): string {
    return this.#id;
  }

  /** Empty for a project that has no name yet. */
  get title(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    if (title === this.#title) return;
    this.#title = title;
    this.#touched = true;
    this.#signals.projectChanged.dispatch();
  }

  get renderer(): Readonly<RendererSettings> {
    return this.#renderer;
  }

  /** By a step of the history, which knows whether it is in a file: undone, the project is what was saved. */
  setRenderer(settings: Partial<RendererSettings>): void {
    this.#renderer = rendererSettingsSchema.parse({ ...this.#renderer, ...settings });
    this.#signals.rendererUpdated.dispatch();
    this.#signals.projectChanged.dispatch();
  }

  /** Whether there are changes since the project was last saved to a file, opened, or begun. */
  get dirty(): boolean {
    return this.#touched || this.#history.currentId !== this.#savedId || this.#history.recording;
  }

  /** Whether there is a file that holds the project as it is: what was only begun, as an example, is in none. */
  get inFile(): boolean {
    return this.#filed && !this.dirty;
  }

  /** A file was written or opened. */
  markSaved(): void {
    this.#filed = true;
    this.#markUnchanged();
  }

  /** What is there now is what the artist begins with: nothing is lost if it is left. */
  markBegun(): void {
    this.#filed = false;
    this.#markUnchanged();
  }

  #markUnchanged(): void {
    this.#savedId = this.#history.currentId;
    this.#touched = false;
    this.#signals.projectChanged.dispatch();
  }

  /**
   * Takes over what a file or the storage says. `saved` is false if the file on disk is older than that, and `inFile` if there is none.
   * Without an `id`, as in a file of another program, it is a project that was never seen before.
   */
  restore(title: string, renderer: RendererSettings, saved: boolean, inFile: boolean, id: string = MathUtils.generateUUID()): void {
    this.#id = id;
    this.#title = title;
    this.#renderer = renderer;
    this.#savedId = saved ? this.#history.currentId : -1;
    this.#touched = false;
    this.#filed = inFile;
    this.#signals.rendererUpdated.dispatch();
    this.#signals.projectChanged.dispatch();
  }

  clear(): void {
    this.restore('', rendererSettingsSchema.parse({}), true, false);
  }
}
