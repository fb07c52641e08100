import { MathUtils, Mesh, MeshStandardMaterial } from 'three';
import { z } from 'zod';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import type { ObjectArchive } from '../ObjectArchive.ts';
import { objectJSONSchema } from '../objectSchema.ts';
import { baseNameOf } from './baseName.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';

/** As three writes a geometry by itself. */
const geometryAlone = z.looseObject({
  metadata: z.looseObject({ type: z.string().regex(/Geometry$/) }),
  type: z.string().regex(/Geometry$/),
  uuid: z.string(),
});

const projectLike = z.looseObject({ scene: z.looseObject({}) });

/** A project of this editor or of the three.js editor, or one object or geometry in three's JSON format, taken as millimetres. */
export async function importJSON(archive: ObjectArchive, file: ImportFile): Promise<ImportResult> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(file.data));
  } catch {
    throw new ImportError(`${file.name} is damaged: it is not valid JSON.`);
  }
  if (projectLike.safeParse(json).success) return { kind: 'project', json };
  const alone = geometryAlone.safeParse(json);
  if (alone.success) return importGeometry(archive, file, alone.data);
  const parsed = objectJSONSchema.safeParse(json);
  if (!parsed.success) throw new ImportError(`${file.name} holds neither a project nor an object that the editor knows.`);
  try {
    const object = await archive.readObjectAsync(parsed.data);
    checkImported(object, file.name);
    renewUuids(object);
    return { kind: 'object', object };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} could not be read: ${sentenceOf(error)}`, { cause: error });
  }
}

function importGeometry(archive: ObjectArchive, file: ImportFile, json: z.infer<typeof geometryAlone>): ImportResult {
  try {
    const { metadata: _, ...geometry } = json;
    const mesh = new Mesh(archive.readGeometry({ geometry: { ...geometry, uuid: MathUtils.generateUUID() } }), new MeshStandardMaterial());
    mesh.name = baseNameOf(file.name);
    checkImported(mesh, file.name);
    renewUuids(mesh);
    return { kind: 'object', object: mesh };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`${file.name} could not be read: ${sentenceOf(error)}`, { cause: error });
  }
}
