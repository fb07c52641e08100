import { LoadingManager } from 'three';
import type { ImportSiblings } from '../../core/Importers.ts';
import { decoded } from './fileNames.ts';

/** Leads references of a file to the files that came with it; nothing is fetched from elsewhere. What did not come is put into `missing`. */
export function siblingManager(siblings: ImportSiblings, missing: string[]): { manager: LoadingManager; release(): void } {
  const manager = new LoadingManager();
  const urls: string[] = [];
  manager.setURLModifier((url) => {
    if (/^(data|blob):/.test(url)) return url;
    const sibling = siblings.find(decoded(url));
    if (!sibling) {
      missing.push(url);
      return 'data:,';
    }
    const made = URL.createObjectURL(new Blob([sibling.data]));
    urls.push(made);
    return made;
  });
  return {
    manager,
    release() {
      for (const url of urls) URL.revokeObjectURL(url);
    },
  };
}
