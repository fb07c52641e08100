/** Which of several tabs may write what all of them would write to the same place. */
export interface ProjectLock {
  /**
   * Waits for the lock, however long, and again after it was lost; tells each time that it comes or goes.
   */
  start(listener: LockListener): void;
  /** Asks the tab that has it to save and give it up; one that does not answer loses it. */
  takeOver(): void;
  dispose(): void;
}

export interface LockListener {
  /** @param free nobody else had it since this page was opened */
  gained(free: boolean): void;
  /** Somebody else has it. */
  waits(): void;
  /** Another tab asks for it: after this has resolved it is given up. */
  yields(): Promise<void>;
}

const NAME = 'aura-editor/project';
/** A tab that was put to sleep does not answer. */
const PATIENCE_MS = 2000;
const YIELD = 'yield';

/** The lock of this browser, by the Web Locks API; null where there is none, and no other tab either that could be asked. */
export function browserLock(): ProjectLock | null {
  if (typeof navigator === 'undefined' || !('locks' in navigator) || typeof BroadcastChannel === 'undefined') return null;
  return new WebLock(navigator.locks, new BroadcastChannel(NAME));
}

class WebLock implements ProjectLock {
  readonly #locks: LockManager;
  readonly #channel: BroadcastChannel;
  #listener: LockListener | null = null;
  #release: (() => void) | null = null;
  readonly #disposed = new AbortController();

  constructor(locks: LockManager, channel: BroadcastChannel) {
    this.#locks = locks;
    this.#channel = channel;
    channel.addEventListener('message', (event) => {
      if (event.data === YIELD) void this.#yield();
    });
  }

  start(listener: LockListener): void {
    this.#listener = listener;
    void this.#request({ ifAvailable: true }, true);
  }

  takeOver(): void {
    this.#channel.postMessage(YIELD);
    setTimeout(() => {
      if (this.#release || this.#disposed.signal.aborted) return;
      void this.#request({ steal: true }, false);
    }, PATIENCE_MS);
  }

  dispose(): void {
    this.#disposed.abort();
    this.#release?.();
    this.#channel.close();
  }

  #wait(): void {
    this.#listener?.waits();
    void this.#request({ signal: this.#disposed.signal }, false);
  }

  async #request(options: LockOptions, free: boolean): Promise<void> {
    try {
      const held = await this.#locks.request(NAME, options, (lock) => (lock ? this.#hold(free) : Promise.resolve(false)));
      if (!held) this.#wait();
    } catch {
      // Stolen while it was held, or no longer wanted.
      this.#release = null;
      if (!this.#disposed.signal.aborted) this.#wait();
    }
  }

  /** The lock is ours until the promise ends. */
  #hold(free: boolean): Promise<boolean> {
    if (this.#release) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#release = () => resolve(true);
      this.#listener?.gained(free);
    });
  }

  async #yield(): Promise<void> {
    const release = this.#release;
    if (!release) return;
    await this.#listener?.yields();
    this.#release = null;
    release();
    this.#wait();
  }
}
