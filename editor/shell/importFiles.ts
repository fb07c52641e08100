import { Box3, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import type { Editor } from '../core/Editor.ts';
import type { ImportFile, ImportSiblings } from '../core/Importers.ts';
import { sentenceOf } from '../core/Notices.ts';
import { findFile } from '../io/importers/fileNames.ts';
import { openProject } from './openProject.ts';

/** Imports what was chosen or dropped. Each file that has an importer becomes one entry in the history; the others are found by name as its companions. */
export async function importFiles(editor: Editor, files: readonly File[]): Promise<void> {
  const loaded = await Promise.all(files.map(readFile));
  const siblings = siblingsOf(loaded);
  const importable = loaded.filter((file) => editor.importers.forExtension(extensionOf(file.name)));
  if (importable.length === 0) {
    const names = files.map((file) => file.name).join(', ');
    editor.notices.error(`${names}: the editor cannot read this kind of file.`, `It reads ${editor.importers.extensions().join(', ')}.`);
    return;
  }
  for (const file of mainFiles(importable)) await importOne(editor, file, siblings);
}

async function readFile(file: File): Promise<ImportFile> {
  return { name: file.webkitRelativePath || file.name, data: await file.arrayBuffer() };
}

function siblingsOf(files: readonly ImportFile[]): ImportSiblings {
  return { find: (reference) => findFile(files, reference) };
}

/** A .bin or .mtl that came along is read through the file that names it. */
function mainFiles(files: readonly ImportFile[]): ImportFile[] {
  const hasOther = files.some((file) => !['mtl', 'bin'].includes(extensionOf(file.name)));
  return files.filter((file) => !hasOther || !['mtl', 'bin'].includes(extensionOf(file.name)));
}

async function importOne(editor: Editor, file: ImportFile, siblings: ImportSiblings): Promise<void> {
  const importer = editor.importers.forExtension(extensionOf(file.name));
  if (!importer) return;
  try {
    const result = await importer.read(file, siblings);
    if (result.kind === 'project') {
      await openProject(editor, result.json, baseName(file.name));
      return;
    }
    const { object, warnings } = result;
    if (object.name === '') object.name = baseName(file.name);
    editor.execute(new AddObjectCommand(editor, object), `Import ${baseName(file.name)}`);
    editor.focus(object);
    const size = new Box3().setFromObject(object).getSize(new Vector3());
    const sides = [size.x, size.y, size.z].map((side) => Number(editor.units.toDisplay(side).toPrecision(3)));
    editor.notices.info(`${baseName(file.name)}: ${sides.join(' × ')} ${editor.units.unit}.`, warnings?.join('\n'));
  } catch (error) {
    editor.notices.error(`${file.name} could not be read.`, sentenceOf(error));
  }
}

export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}
