import type { Object3D } from 'three';
import type { Dispose } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { dropPicture, isOnlyPicture } from './dropPicture.ts';
import { importFiles } from './importFiles.ts';

/**
 * Imports files and folders that are dropped on the viewport; a picture alone goes onto the object that it is dropped on. Dropped
 * elsewhere they do nothing, instead of leaving the page.
 */
export function acceptDrops(
  editor: Editor,
  viewport: HTMLElement,
  objectAt: (clientX: number, clientY: number) => Object3D | null,
): Dispose {
  const listening = new AbortController();
  const { signal } = listening;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const inside = event.target instanceof Node && viewport.contains(event.target);
      viewport.classList.toggle('dropping', inside);
      if (event.dataTransfer) event.dataTransfer.dropEffect = inside ? 'copy' : 'none';
    },
    { signal },
  );
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && viewport.classList.remove('dropping'), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      viewport.classList.remove('dropping');
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (!(event.target instanceof Node && viewport.contains(event.target)) || !event.dataTransfer) return;
      const { items, files } = event.dataTransfer;
      const [first] = files;
      if (first && files.length === 1 && isOnlyPicture(editor, first)) {
        void dropPicture(editor, first, objectAt(event.clientX, event.clientY));
        return;
      }
      const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
      const folders = entries.some((entry) => entry.isDirectory);
      void (folders ? filesIn(entries) : Promise.resolve([...files])).then((found) => importFiles(editor, found));
    },
    { signal },
  );
  return () => listening.abort();
}

/** All files of dropped folders. A folder is read until it gives no more: browsers hand out a hundred entries at a time. */
async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  for (const entry of entries) {
    if (isFile(entry)) found.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
    if (!isFolder(entry)) continue;
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) break;
      found.push(...(await filesIn(some)));
    }
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
