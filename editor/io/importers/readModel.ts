import { Group, type LoadingManager, type Object3D, Scene } from 'three';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import type { DisplayUnit } from '../../core/Units.ts';
import { baseNameOf } from '../fileNames.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';
import { nameTargets } from './nameTargets.ts';
import { originalNames } from './originalNames.ts';
import { plainContents } from './plainContents.ts';
import { scaleLengths } from './scaleLengths.ts';
import { siblingManager } from './siblingManager.ts';

/** What a loader made of a file. */
export interface Model {
  object: Object3D;
  /** Millimetres of one unit, where the format or the file says so. */
  millimetres?: number;
  /** Where it does not: the unit that is likely, which the artist is asked about. */
  likely?: DisplayUnit;
  /** The format's upward axis is z. */
  zUp?: boolean;
  warnings?: readonly string[];
}

/** Nothing chosen together with it. */
export const NO_SIBLINGS: ImportSiblings = { find: () => undefined };

/**
 * What all readers have in common: references are found among the siblings, pictures waited for, the result held to what the editor
 * needs, brought to millimetres and set upright. Whatever a loader stumbles over becomes one sentence.
 * @param format as an artist calls it: "FBX"
 */
export async function readModel(
  file: ImportFile,
  siblings: ImportSiblings,
  format: string,
  read: (manager: LoadingManager) => Model | Promise<Model>,
): Promise<ImportResult> {
  const missing: string[] = [];
  const { manager, settled, release } = siblingManager(siblings, missing);
  try {
    const model = await read(manager);
    await settled();
    const object = rootOf(model.object);
    if (model.zUp) object.rotation.set(-Math.PI / 2, 0, 0);
    object.name = baseNameOf(file.name);
    plainContents(object);
    checkImported(object, file.name);
    nameTargets(object, object.animations);
    originalNames(object, object.animations);
    if (model.millimetres !== undefined) scaleLengths(object, model.millimetres);
    renewUuids(object);
    const absent = missing.map((name) => `"${name}" was not among the files; choose it together with ${file.name}.`);
    const warnings = [...(model.warnings ?? []), ...absent];
    return { kind: 'object', object, warnings, ...(model.millimetres === undefined ? { likelyUnit: model.likely ?? 'mm' } : {}) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} is damaged, or it is no ${format} file.${reasonOf(error)}`, { cause: error });
  } finally {
    release();
  }
}

/** Loaders explain what they do not support under their own name; what the language says of a stumble tells an artist nothing. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? /^THREE\.\w+: ?(.+)$/s.exec(error.message)?.[1] : undefined;
  return reason ? ` (${reason.slice(0, 200)})` : '';
}

/** A scene within the scene would have a background of its own. */
function rootOf(object: Object3D): Object3D {
  if (!(object instanceof Scene)) return object;
  const group = new Group();
  group.position.copy(object.position);
  group.quaternion.copy(object.quaternion);
  group.scale.copy(object.scale);
  group.userData = object.userData;
  group.animations = object.animations;
  group.add(...object.children);
  return group;
}

/** The first bytes as letters, for signatures and headers. */
export function beginningOf(file: ImportFile, length = 512): string {
  return new TextDecoder('latin1').decode(new Uint8Array(file.data, 0, Math.min(length, file.data.byteLength)));
}

export function textOf(file: ImportFile): string {
  return new TextDecoder().decode(file.data);
}

/** @throws ImportError if a file does not begin as its format does */
export function demand(condition: boolean, file: ImportFile, format: string, because: string): void {
  if (!condition) throw new ImportError(`${file.name} is no ${format} file: ${because}.`);
}
