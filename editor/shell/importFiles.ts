import { Box3, type Material, Matrix4, Mesh, type Object3D, Scene, SphereGeometry, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import { SetSceneCommand } from '../commands/SetSceneCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import type { ImportedObject, ImportFile, ImportResult, ImportSiblings } from '../core/Importers.ts';
import { geometryOf, hasMaterial, materialsOf } from '../core/materials.ts';
import { sentenceOf } from '../core/Notices.ts';
import { MILLIMETRES } from '../core/Units.ts';
import { writeCount } from '../core/writtenNumbers.ts';
import { baseNameOf, extensionOf } from '../io/fileNames.ts';
import { bringNear, type Standing, shift, standingOf } from '../io/importers/bringNear.ts';
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
  const left: string[] = [];
  const arrivals = await readAll(editor, await Promise.all(files.map(readFile)), left, false);
  const models = arrivals.filter(({ result }) => result.kind !== 'material');
  if (asScene && models.length > 1) {
    const names = models.slice(0, 10).map(({ file }) => file.name);
    editor.notices.error(
      `${names.join(', ')}: the scene can take over one model only.`,
      'Choose one of them, with the files that it names.',
    );
    return;
  }
  const measured = new Map<Arrival, Measured>();
  const batch: Batch = { unitOf: askedOnce(unitOf), places: [], asScene };
  for (const arrival of arrivals) {
    const found = await guarded(editor, arrival.file, () => measure(editor, arrival, batch));
    if (found) measured.set(arrival, found);
  }
  for (const arrival of arrivals) await guarded(editor, arrival.file, () => addArrival(editor, arrival, measured.get(arrival), batch));
  if (left.length > 0) {
    const hint = left.some((name) => COMPANIONS.includes(extensionOf(name))) ? 'None of the other files names them.' : undefined;
    editor.notices.warn(`Not read: ${left.slice(0, 10).join(', ')}${left.length > 10 ? ` and ${left.length - 10} more` : ''}.`, hint);
  }
}

/** What holds for all files that were chosen together. */
interface Batch {
  unitOf: AskUnit;
  /** Places far from the origin that are brought to it: of all that lies about one, the middle of the first, mm. */
  places: Vector3[];
  asScene: boolean;
}

interface Arrival {
  file: ImportFile;
  result: Exclude<ImportResult, { kind: 'files' }>;
}

/** An object whose unit is known. */
interface Measured {
  millimetres: number;
  /** In lengths of its file; null for what has no shape. */
  standing: Standing | null;
}

/**
 * Reads files with what is in packages among them.
 * @param left takes the names of what was neither read nor named by others
 * @param unpacked they come out of a package: packages within it stay closed
 */
async function readAll(editor: Editor, files: readonly ImportFile[], left: string[], unpacked: boolean): Promise<Arrival[]> {
  const importable = files.filter(
    ({ name }) => !(unpacked && extensionOf(name) === 'zip') && editor.importers.forExtension(extensionOf(name)),
  );
  if (importable.length === 0) {
    const names = files.map((file) => file.name).slice(0, 10);
    editor.notices.error(
      `${names.join(', ')}: the editor cannot read this kind of file.`,
      `It reads ${editor.importers.extensions().join(', ')}.`,
    );
    return [];
  }
  const named = new Set<ImportFile>();
  const read: { file: ImportFile; result: ImportResult | null }[] = [];
  for (const file of importable) read.push({ file, result: await readOne(editor, file, siblingsOf(file, files, named)) });
  const whole = read.filter(({ file }) => !named.has(file));
  const arrivals: Arrival[] = [];
  // Files that all name one another: none of them is a part of the others.
  for (const { file, result } of whole.length > 0 ? whole : read) {
    if (result?.kind === 'files') arrivals.push(...(await readAll(editor, result.files, left, true)));
    else if (result) arrivals.push({ file, result });
  }
  left.push(...files.filter((file) => !named.has(file) && !importable.includes(file)).map(({ name }) => name));
  return arrivals;
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
  return guarded(editor, file, async () => (await editor.importers.forExtension(extensionOf(file.name))?.read(file, siblings)) ?? null);
}

/** @returns null where it failed, which has been said */
async function guarded<Result>(editor: Editor, file: ImportFile, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    editor.notices.error(`${file.name} could not be read.`, sentenceOf(error));
    return null;
  }
}

/** Asks for the unit, and finds out where the object lies. @returns null for what is no object, or whose unit is not given */
async function measure(editor: Editor, { file, result }: Arrival, batch: Batch): Promise<Measured | null> {
  if (result.kind !== 'object') return null;
  const { object, likelyUnit } = result;
  const unit = likelyUnit ? await batch.unitOf(editor, file.name, sizeOf(object), likelyUnit) : 'mm';
  if (!unit) return null;
  const millimetres = MILLIMETRES[unit];
  const standing = standingOf(object, millimetres);
  if (standing?.far && !placeOf(standing, millimetres, batch)) batch.places.push(standing.middle.clone().multiplyScalar(millimetres));
  return { millimetres, standing };
}

async function addArrival(editor: Editor, { file, result }: Arrival, measured: Measured | undefined, batch: Batch): Promise<void> {
  if (result.kind === 'project') await openProject(editor, result.json, baseNameOf(file.name));
  else if (result.kind === 'material') addMaterial(editor, file, result.material);
  else if (measured) await addImported(editor, file, result, measured, batch);
}

/** A material goes to what is selected and can be drawn with it; without such, to a sphere that shows it. */
function addMaterial(editor: Editor, file: ImportFile, material: Material): void {
  const takers = editor.selection.objects.filter((object) => hasMaterial(object) && kindsFor([object]).includes(material.type));
  const name = baseNameOf(file.name);
  if (takers.length > 0) {
    asOne(editor, `Import ${name}`, () => {
      for (const object of takers)
        for (const slot of slotsFor(object, material)) editor.execute(new SetMaterialCommand(editor, object, material, slot));
    });
    return;
  }
  const ball = new Mesh(new SphereGeometry(10, 64, 32), material);
  ball.name = material.name || name;
  editor.execute(new AddObjectCommand(editor, ball), `Import ${name}`);
  editor.focus(ball);
}

/** Of an object with several materials, the one of that name is replaced; where there is none, all of them. */
function slotsFor(object: Object3D, material: Material): number[] {
  if (!hasMaterial(object) || !Array.isArray(object.material)) return [-1];
  const slots = [...object.material.keys()];
  const named = slots.filter((slot) => material.name !== '' && materialsOf(object)[slot]?.name === material.name);
  return named.length > 0 ? named : slots;
}

async function addImported(editor: Editor, file: ImportFile, result: ImportedObject, measured: Measured, batch: Batch): Promise<void> {
  const { object, warnings } = result;
  const { standing, millimetres } = measured;
  if (object.name === '') object.name = baseNameOf(file.name);
  const origin = standing && placeOf(standing, millimetres, batch);
  const comes = standing !== null && origin !== undefined && origin !== null;
  if (comes) bringNear(object, standing, millimetres);
  if (millimetres !== 1) {
    const { scaleLengths } = await import('../io/importers/scaleLengths.ts');
    scaleLengths(object, millimetres);
  }
  // What lies beside the first of the files stays beside it.
  if (comes) shift(object, standing.middle.clone().multiplyScalar(millimetres).sub(origin));
  if (comes) object.userData.recentredFrom = origin.toArray();
  const apart = comes && batch.places.length > 1 ? ['Not all of the files lay about one place: how far these are apart is not kept.'] : [];
  const told = [...(warnings ?? []), ...(comes ? [broughtNear(editor, origin)] : []), ...apart];
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

/**
 * The place with which something is brought to the origin: a terrain is not far for its size, but the house on it is. What lies nearer to
 * the origin than to it, as a tree that is to be put there, or a file of the other end of the country, does not belong to it.
 */
function placeOf({ middle }: Standing, millimetres: number, { places }: Batch): Vector3 | undefined {
  const own = middle.clone().multiplyScalar(millimetres);
  return places.find((place) => own.distanceTo(place) < own.length());
}

function broughtNear({ units }: Editor, by: Vector3): string {
  const place = by.toArray().map((part) => writeCount(units.toDisplay(part)));
  return `It lay far from the origin, where small lengths are lost, and was brought to it: by ${place.join(' × ')} ${units.unit}.`;
}

function sizeOf(object: Object3D): [number, number, number] {
  return new Box3().setFromObject(object).getSize(new Vector3()).toArray();
}
