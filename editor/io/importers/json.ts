import { z } from 'zod';
import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { sentenceOf } from '../../core/Notices.ts';
import type { ObjectArchive } from '../ObjectArchive.ts';
import { objectJSONSchema } from '../objectSchema.ts';
import { checkImported, renewUuids } from './checkImported.ts';
import { ImportError } from './ImportError.ts';

const projectLike = z.looseObject({ scene: z.looseObject({}) });

/** A project of this editor or of the three.js editor, or one object in three's JSON format, taken as millimetres. */
export async function importJSON(archive: ObjectArchive, file: ImportFile): Promise<ImportResult> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(file.data));
  } catch {
    throw new ImportError(`${file.name} is damaged: it is not valid JSON.`);
  }
  if (projectLike.safeParse(json).success) return { kind: 'project', json };
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
