import { Box3, type Object3D, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import type { Editor } from '../core/Editor.ts';
import type { ImportedObject, ImportFile, ImportSiblings } from '../core/Importers.ts';
import { sentenceOf } from '../core/Notices.ts';
import { MILLIMETRES } from '../core/Units.ts';
import { findFile } from '../io/importers/fileNames.ts';
import { type AskUnit, askUnit } from './askUnit.ts';
import { openProject } from './openProject.ts';

/** Files that are read through those that name them. */
export const COMPANIONS = ['mtl', 'bin', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'tga', 'avif', 'ktx2'];

/**
 * Imports what was chosen or dropped. Each file that has an importer becomes one entry in the history; the others are found by name as
 * its companions. Whatever was neither read nor asked for is named at the end.
 * @param unitOf asks for the unit of files that do not state theirs
 */
export async function importFiles(editor: Editor, files: readonly File[], unitOf: AskUnit = askUnit): Promise<void> {
  await importLoaded(editor, await Promise.all(files.map(readFile)), unitOf, false);
}

/** @param unpacked they come out of a package: packages within it stay closed */
async function importLoaded(editor: Editor, files: readonly ImportFile[], unitOf: AskUnit, unpacked: boolean): Promise<void> {
  const importable = files.filter(
    ({ name }) => !(unpacked && extensionOf(name) === 'zip') && editor.importers.forExtension(extensionOf(name)),
  );
  if (importable.length === 0) {
    const names = files.map((file) => file.name).slice(0, 10);
    editor.notices.error(
      `${names.join(', ')}: the editor cannot read this kind of file.`,
      `It reads ${editor.importers.extensions().join(', ')}.`,
    );
    return;
  }
  const used = new Set<ImportFile>(importable);
  const siblings: ImportSiblings = {
    find(reference) {
      const found = findFile(files, reference);
      if (found) used.add(found);
      return found;
    },
  };
  const asked = askedOnce(unitOf);
  for (const file of importable) await importOne(editor, file, siblings, asked);
  const unread = files.filter((file) => !used.has(file)).map(({ name }) => name);
  if (unread.length > 0) {
    const hint = unread.some((name) => COMPANIONS.includes(extensionOf(name))) ? 'None of the other files names them.' : undefined;
    editor.notices.warn(`Not read: ${unread.slice(0, 10).join(', ')}${unread.length > 10 ? ` and ${unread.length - 10} more` : ''}.`, hint);
  }
}

async function readFile(file: File): Promise<ImportFile> {
  return { name: file.webkitRelativePath || file.name, data: await file.arrayBuffer() };
}

/** Files that are chosen together come from one program: the answer for the first holds for all. */
function askedOnce(unitOf: AskUnit): AskUnit {
  let answer: ReturnType<AskUnit> | undefined;
  return (editor, name, size, likely) => {
    answer ??= unitOf(editor, name, size, likely);
    return answer;
  };
}

async function importOne(editor: Editor, file: ImportFile, siblings: ImportSiblings, unitOf: AskUnit): Promise<void> {
  const importer = editor.importers.forExtension(extensionOf(file.name));
  if (!importer) return;
  try {
    const result = await importer.read(file, siblings);
    if (result.kind === 'project') await openProject(editor, result.json, baseName(file.name));
    else if (result.kind === 'files') await importLoaded(editor, result.files, unitOf, true);
    else await addImported(editor, file, result, unitOf);
  } catch (error) {
    editor.notices.error(`${file.name} could not be read.`, sentenceOf(error));
  }
}

async function addImported(editor: Editor, file: ImportFile, result: ImportedObject, unitOf: AskUnit): Promise<void> {
  const { object, warnings, likelyUnit } = result;
  if (object.name === '') object.name = baseName(file.name);
  if (likelyUnit) {
    const unit = await unitOf(editor, file.name, sizeOf(object), likelyUnit);
    if (!unit) return;
    const { scaleLengths } = await import('../io/importers/scaleLengths.ts');
    scaleLengths(object, MILLIMETRES[unit]);
  }
  editor.execute(new AddObjectCommand(editor, object), `Import ${baseName(file.name)}`);
  editor.focus(object);
  const sides = sizeOf(object).map((side) => Number(editor.units.toDisplay(side).toPrecision(3)));
  editor.notices.info(`${baseName(file.name)}: ${sides.join(' × ')} ${editor.units.unit}.`, warnings?.join('\n'));
}

function sizeOf(object: Object3D): [number, number, number] {
  return new Box3().setFromObject(object).getSize(new Vector3()).toArray();
}

export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]+$/, '');
}
