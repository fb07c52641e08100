import { type BufferGeometry, type Material, MathUtils } from 'three';
import { z } from 'zod';
import { renewTextures } from './importers/checkImported.ts';
import type { ObjectArchive } from './ObjectArchive.ts';
import { storedGeometrySchema, storedMaterialSchema, uuidSchema } from './objectSchema.ts';

const entries = z.array(z.looseObject({ uuid: uuidSchema })).optional();

/** As three writes a geometry by itself, and with it the shapes that it was made from: three names them only. */
export const geometryAlone = z.looseObject({
  metadata: z.looseObject({ type: z.string().regex(/Geometry$/) }),
  type: z.string().regex(/Geometry$/),
  uuid: uuidSchema,
  shapeLibrary: entries,
});

/** As three writes a material by itself, with its textures and their pictures. */
export const materialAlone = z.looseObject({
  metadata: z.looseObject({ type: z.literal('Material') }),
  type: z.string().regex(/Material$/),
  uuid: uuidSchema,
  textures: entries,
  images: entries,
});

const head = (type: string) => ({ version: 4.7, type, generator: 'Aura' });

export function writeGeometryAlone(archive: ObjectArchive, geometry: BufferGeometry): z.infer<typeof geometryAlone> {
  const { geometry: written, shapes } = archive.writeGeometry(geometry);
  return geometryAlone.parse({ ...written, metadata: head('BufferGeometry'), ...(shapes ? { shapeLibrary: shapes } : {}) });
}

/** Under an identifier of its own: the scene's geometry of the same one may have changed since. @throws a sentence */
export function readGeometryAlone(archive: ObjectArchive, json: z.infer<typeof geometryAlone>): BufferGeometry {
  const { metadata: _, shapeLibrary, ...geometry } = json;
  const stored = { geometry: { ...geometry, uuid: MathUtils.generateUUID() }, ...(shapeLibrary ? { shapes: shapeLibrary } : {}) };
  return archive.readGeometry(storedGeometrySchema.parse(stored), false);
}

export function writeMaterialAlone(archive: ObjectArchive, material: Material): z.infer<typeof materialAlone> {
  const { material: written, ...pictures } = archive.writeMaterial(material);
  return materialAlone.parse({ ...written, metadata: head('Material'), ...pictures });
}

/** Under identifiers of its own, as a geometry, down to its pictures. @throws a sentence */
export function readMaterialAlone(archive: ObjectArchive, json: z.infer<typeof materialAlone>): Material {
  const { metadata: _, textures, images, ...material } = json;
  const stored = { material: { ...material, uuid: MathUtils.generateUUID() }, ...(textures && { textures }), ...(images && { images }) };
  const read = archive.readMaterial(storedMaterialSchema.parse(stored), false);
  renewTextures([read]);
  return read;
}
