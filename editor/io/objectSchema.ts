import { z } from 'zod';
import { isIdentifier } from '../core/identifier.ts';

export const uuidSchema = z.string().refine(isIdentifier, 'not an identifier');

const entrySchema = z.looseObject({ uuid: uuidSchema });
const entriesSchema = z.array(entrySchema).max(200_000);

/** Far deeper than any real scene; the tree is walked recursively. */
const MAX_DEPTH = 400;
const MAX_OBJECTS = 200_000;

export interface ObjectNodeJSON {
  uuid: string;
  type: string;
  name?: string;
  userData?: Record<string, unknown>;
  children?: ObjectNodeJSON[];
  [field: string]: unknown;
}

const nodeSchema: z.ZodType<ObjectNodeJSON> = z.looseObject({
  uuid: uuidSchema,
  type: z.string().max(64),
  name: z.string().max(10_000).optional(),
  userData: z.record(z.string(), z.unknown()).optional(),
  get children(): z.ZodOptional<z.ZodArray<z.ZodType<ObjectNodeJSON>>> {
    return z.array(nodeSchema).optional();
  },
});

const librariesSchema = {
  metadata: z.looseObject({}).optional(),
  geometries: entriesSchema.optional(),
  materials: entriesSchema.optional(),
  textures: entriesSchema.optional(),
  images: entriesSchema.optional(),
  shapes: entriesSchema.optional(),
  skeletons: entriesSchema.optional(),
  animations: z.array(z.looseObject({})).optional(),
};

/** An object with all that it uses, in the format of three's ObjectLoader. */
export const objectJSONSchema = z
  .looseObject({ ...librariesSchema, object: z.unknown().refine(isBoundedTree, 'not a tree of objects').pipe(nodeSchema) })
  .transform((json) => json as typeof json & { object: ObjectNodeJSON });
export type ObjectJSON = z.infer<typeof objectJSONSchema>;

/** What three.js writes of a thing by itself, with what it uses among its own fields, in our form: the thing and what it uses side by side. */
const sideBySide =
  (key: string, ...uses: string[]) =>
  (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || key in value || !('uuid' in value)) return value;
    const fields = Object.entries(value);
    return {
      [key]: Object.fromEntries(fields.filter(([field]) => field !== 'metadata' && !uses.includes(field))),
      ...Object.fromEntries(fields.filter(([field]) => uses.includes(field))),
    };
  };

/** A geometry of its own: its JSON, and the shapes that it was made from. */
export const storedGeometrySchema = z.preprocess(
  sideBySide('geometry'),
  z.looseObject({ geometry: entrySchema, shapes: entriesSchema.optional() }),
);
export type StoredGeometry = z.infer<typeof storedGeometrySchema>;

/** A material of its own, with its textures. */
export const storedMaterialSchema = z.preprocess(
  sideBySide('material', 'textures', 'images'),
  z.looseObject({
    material: z.looseObject({ uuid: uuidSchema, type: z.string() }),
    textures: entriesSchema.optional(),
    images: entriesSchema.optional(),
  }),
);
export type StoredMaterial = z.infer<typeof storedMaterialSchema>;

/** A texture of its own, with its picture. */
export const storedTextureSchema = z.preprocess(
  sideBySide('texture', 'images'),
  z.looseObject({ texture: entrySchema, images: entriesSchema.optional() }),
);
export type StoredTexture = z.infer<typeof storedTextureSchema>;

/** Bounds depth and number without recursion, before anything walks the tree recursively. */
function isBoundedTree(value: unknown): boolean {
  const open: { node: unknown; depth: number }[] = [{ node: value, depth: 0 }];
  let count = 0;
  for (let entry = open.pop(); entry; entry = open.pop()) {
    count += 1;
    if (count > MAX_OBJECTS || entry.depth > MAX_DEPTH || typeof entry.node !== 'object' || entry.node === null) return false;
    const children = 'children' in entry.node ? entry.node.children : undefined;
    if (children === undefined) continue;
    if (!Array.isArray(children)) return false;
    for (const node of children) open.push({ node, depth: entry.depth + 1 });
  }
  return true;
}
