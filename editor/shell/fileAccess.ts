import type { Editor } from '../core/Editor.ts';

/** Asks for files. Resolves to none if the artist changes their mind. @param accept as the attribute of a file input */
export function chooseFiles(accept: string, multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.hidden = true;
    input.dataset.testid = 'file-input';
    // The element is made anew each time, so that the same file can be chosen twice.
    document.body.appendChild(input);
    const finish = (files: File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    input.click();
  });
}

/** Lets the browser save data as a file. */
export function download(name: string, data: BlobPart, mime: string): void {
  const url = URL.createObjectURL(new Blob([data], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click only starts the download; the address has to outlive it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What a project is called in the names of files: its title, or while it has none its only model. */
export function nameOfProject({ project, scene }: Editor): string {
  if (project.title.trim() !== '') return project.title;
  const models = scene.children.filter((object) => !('isLight' in object || 'isCamera' in object));
  return models.length === 1 ? (models[0]?.name ?? '') : '';
}

/** A project's title as the name of a file, without what file systems do not take. */
export function fileNameOf(title: string): string {
  const plain = title.trim().replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');
  return plain === '' ? 'project' : plain;
}
