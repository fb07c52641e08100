import { LoadingManager } from 'three';
import type { ImportSiblings } from '../../core/Importers.ts';
import { decoded } from './fileNames.ts';

/** How long pictures of a file may take to be decoded, in milliseconds; a damaged one may never report back. */
const PATIENCE = 30_000;

export interface SiblingManager {
  manager: LoadingManager;
  /** Resolves when all that was asked for has arrived or failed. */
  settled(): Promise<void>;
  release(): void;
}

/** Leads references of a file to the files that came with it; nothing is fetched from elsewhere. What did not come is put into `missing`. */
export function siblingManager(siblings: ImportSiblings, missing: string[]): SiblingManager {
  const urls: string[] = [];
  const manager = new CountingManager();
  manager.setURLModifier((url) => {
    if (/^(data|blob):/.test(url)) return url;
    const sibling = siblings.find(decoded(url));
    if (!sibling) {
      if (!missing.includes(url)) missing.push(url);
      return 'data:,';
    }
    const made = URL.createObjectURL(new Blob([sibling.data]));
    urls.push(made);
    return made;
  });
  return {
    manager,
    settled: () => manager.settled(),
    release() {
      for (const url of urls) URL.revokeObjectURL(url);
    },
  };
}

/** Knows whether something is under way; three's own manager tells only when the last thing has arrived. */
class CountingManager extends LoadingManager {
  #pending = 0;
  #waiting: (() => void)[] = [];

  constructor() {
    super();
    const { itemStart, itemEnd } = this;
    this.itemStart = (url) => {
      this.#pending += 1;
      itemStart(url);
    };
    this.itemEnd = (url) => {
      this.#pending -= 1;
      itemEnd(url);
      if (this.#pending === 0) for (const go of this.#waiting.splice(0)) go();
    };
  }

  async settled(): Promise<void> {
    if (this.#pending === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      new Promise<void>((resolve) => this.#waiting.push(resolve)),
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      }),
    ]);
    clearTimeout(timer);
  }
}
