import { Box3, type Material, Matrix4, Mesh, type Object3D, Scene, SphereGeometry, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import { SetSceneCommand } from '../commands/SetSceneCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import type { ImportedObject, ImportFile, ImportResult, ImportSiblings } from '../core/Importers.ts';
import { geometryOf, hasMaterial } from '../core/materials.ts';
import { sentenceOf } from '../core/Notices.ts';
import { MILLIMETRES } from '../core/Units.ts';
import { baseNameOf, extensionOf } from '../io/fileNames.ts';
import { bringNear } from '../io/importers/bringNear.ts';
import { findFile } from '../io/importers/fileNames.ts';
import { kindsFor } from '../panels/materialKinds.ts';
import { type AskUnit, askUnit } from './askUnit.ts';
import { openProject } from './openProject.ts';

/** Files that are read through those that name them. */
export const COMPANIONS = ['mtl', 'bin', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'tga', 'avif', 'ktx2'];

/**
 * Imports what was chosen or dropped. Each file that has an importer becomes one entry in the history; the others are found by name as
 * its companions. Whatever was neither read nor asked for is named at the end.
 * @param unitOf asks for the unit of files that do not state theirs
 * @param asScene what a file holds stands in the scene itself, which takes over its name and data
 */
export async function importFiles(editor: Editor, files: readonly File[], unitOf: AskUnit = askUnit, asScene = false): Promise<void> {
  await importLoaded(editor, await Promise.all(files.map(readFile)), { unitOf: askedOnce(unitOf), origin: null, asScene, unpacked: false });
}

/** What holds for all files that were chosen together. */
interface Batch {
  unitOf: AskUnit;
  /** What lay far from the origin was brought to it by this, mm. */
  origin: Vector3 | null;
  asScene: boolean;
  /** They come out of a package: packages within it stay closed. */
  unpacked: boolean;
}

interface Read {
  file: ImportFile;
  /** Null for one that could not be read, which has been said. */
  result: ImportResult | null;
}

async function importLoaded(editor: Editor, files: readonly ImportFile[], batch: Batch): Promise<void> {
  const { unpacked } = batch;
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
  const named = new Set<ImportFile>();
  const read: Read[] = [];
  for (const file of importable) read.push({ file, result: await readOne(editor, file, siblingsOf(file, files, named)) });
  const whole = read.filter(({ file }) => !named.has(file));
  // Files that all name one another: none of them is a part of the others.
  for (const { file, result } of whole.length > 0 ? whole : read) if (result) await addResult(editor, file, result, batch);
  const unread = files.filter((file) => !named.has(file) && !importable.includes(file)).map(({ name }) => name);
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

/** What another file names is a part of that one. */
function siblingsOf(reader: ImportFile, files: readonly ImportFile[], named: Set<ImportFile>): ImportSiblings {
  return {
    find(reference) {
      const found = findFile(files, reference);
      if (found && found !== reader) named.add(found);
      return found;
    },
  };
}

async function readOne(editor: Editor, file: ImportFile, siblings: ImportSiblings): Promise<ImportResult | null> {
  try {
    return (await editor.importers.forExtension(extensionOf(file.name))?.read(file, siblings)) ?? null;
  } catch (error) {
    editor.notices.error(`${file.name} could not be read.`, sentenceOf(error));
    return null;
  }
}

async function addResult(editor: Editor, file: ImportFile, result: ImportResult, batch: Batch): Promise<void> {
  try {
    if (result.kind === 'project') await openProject(editor, result.json, baseNameOf(file.name));
    else if (result.kind === 'files') await importLoaded(editor, result.files, { ...batch, unpacked: true });
    else if (result.kind === 'material') addMaterial(editor, file, result.material);
    else await addImported(editor, file, result, batch);
  } catch (error) {
    editor.notices.error(`${file.name} could not be read.`, sentenceOf(error));
  }
}

/** A material goes to what is selected and can be drawn with it; without such, to a sphere that shows it. */
function addMaterial(editor: Editor, file: ImportFile, material: Material): void {
  const takers = editor.selection.objects.filter((object) => hasMaterial(object) && kindsFor([object]).includes(material.type));
  const name = baseNameOf(file.name);
  if (takers.length > 0) {
    asOne(editor, `Import ${name}`, () => {
      for (const object of takers) editor.execute(new SetMaterialCommand(editor, object, material));
    });
    return;
  }
  const ball = new Mesh(new SphereGeometry(10, 64, 32), material);
  ball.name = material.name || name;
  editor.execute(new AddObjectCommand(editor, ball), `Import ${name}`);
  editor.focus(ball);
}

async function addImported(editor: Editor, file: ImportFile, result: ImportedObject, batch: Batch): Promise<void> {
  const { object, warnings, likelyUnit } = result;
  if (object.name === '') object.name = baseNameOf(file.name);
  const from = bringNear(object);
  if (likelyUnit) {
    const unit = await batch.unitOf(editor, file.name, sizeOf(object), likelyUnit);
    if (!unit) return;
    const { scaleLengths } = await import('../io/importers/scaleLengths.ts');
    scaleLengths(object, MILLIMETRES[unit]);
    from?.multiplyScalar(MILLIMETRES[unit]);
  }
  const told = [...(warnings ?? []), ...(from ? [broughtNear(editor, object, from, batch)] : [])];
  const size = sizeOf(object);
  const name = `Import ${baseNameOf(file.name)}`;
  if (batch.asScene) editor.execute(new SetSceneCommand(editor, sceneOf(object)), name);
  else editor.execute(new AddObjectCommand(editor, object), name);
  editor.focus(batch.asScene ? editor.scene : object);
  const sides = size.map((side) => Number(editor.units.toDisplay(side).toPrecision(3)));
  editor.notices.info(`${baseNameOf(file.name)}: ${sides.join(' × ')} ${editor.units.unit}.`, told.join('\n'));
}

/** A scene of what is in an object; of the object itself where that has a place, a shape or clips of its own. */
function sceneOf(object: Object3D): Scene {
  object.updateMatrix();
  const plain = object.matrix.equals(new Matrix4()) && geometryOf(object) === null && object.animations.length === 0;
  const scene = new Scene();
  scene.name = object.name;
  scene.userData = plain ? object.userData : {};
  scene.add(...(plain && object.children.length > 0 ? [...object.children] : [object]));
  return scene;
}

/** What lies beside the first of the files that were chosen together stays beside it. @returns the sentence that says so */
function broughtNear({ units }: Editor, object: Object3D, from: Vector3, batch: Batch): string {
  object.userData.recentredFrom = from.toArray();
  batch.origin ??= from;
  object.position.add(from).sub(batch.origin);
  const place = from.toArray().map((part) => Number(units.toDisplay(part).toFixed(3)).toLocaleString('en-US'));
  return `It lay far from the origin, where small lengths are lost, and was brought to it: by ${place.join(' × ')} ${units.unit}.`;
}

function sizeOf(object: Object3D): [number, number, number] {
  return new Box3().setFromObject(object).getSize(new Vector3()).toArray();
}
