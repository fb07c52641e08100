import { createStore, get, set } from 'idb-keyval';
import type { ClipboardStore } from './Clipboard.ts';

const KEY = 'clipboard';
const STAMP = 'aura-editor/copied';

/** The clipboard that all tabs of this browser share; null where there is no IndexedDB. */
export function browserClipboard(): ClipboardStore | null {
  if (typeof indexedDB === 'undefined' || typeof localStorage === 'undefined') return null;
  const store = createStore('aura-clipboard', 'clipboard');
  return {
    read: () => get(KEY, store),
    async write(value, stamp) {
      await set(KEY, value, store);
      localStorage.setItem(STAMP, String(stamp));
    },
    stamp: () => Number(localStorage.getItem(STAMP) ?? 0) || 0,
  };
}
