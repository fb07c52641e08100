import { Mesh, MeshStandardMaterial, type Object3D } from 'three';
import { z } from 'zod';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import { geometryAlone, materialAlone, readGeometryAlone, readMaterialAlone } from '../alone.ts';
import { baseNameOf } from '../fileNames.ts';
import type { ObjectArchive } from '../ObjectArchive.ts';
import { objectJSONSchema } from '../objectSchema.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';

const projectLike = z.looseObject({ scene: z.looseObject({}) });

/** A project of this editor or of the three.js editor, or one object, geometry or material in three's JSON format, taken as millimetres. */
export async function importJSON(archive: ObjectArchive, file: ImportFile): Promise<ImportResult> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(file.data));
  } catch {
    throw new ImportError(`${file.name} is damaged: it is not valid JSON.`);
  }
  if (projectLike.safeParse(json).success) return { kind: 'project', json };
  try {
    const material = materialAlone.safeParse(json);
    if (material.success) return { kind: 'material', material: readMaterialAlone(archive, material.data) };
    const object = await readObject(archive, file, json);
    checkImported(object, file.name);
    renewUuids(object);
    return { kind: 'object', object };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} could not be read: ${sentenceOf(error)}`, { cause: error });
  }
}

async function readObject(archive: ObjectArchive, file: ImportFile, json: unknown): Promise<Object3D> {
  const geometry = geometryAlone.safeParse(json);
  if (geometry.success) {
    const mesh = new Mesh(readGeometryAlone(archive, geometry.data), new MeshStandardMaterial());
    mesh.name = baseNameOf(file.name);
    return mesh;
  }
  const parsed = objectJSONSchema.safeParse(json);
  if (!parsed.success) throw new ImportError(`${file.name} holds neither a project nor an object that the editor knows.`);
  return archive.readObjectAsync(parsed.data);
}
