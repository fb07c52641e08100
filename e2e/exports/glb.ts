import { createRequire } from 'node:module';
import { z } from 'zod';

const Gltf = z.looseObject({
  asset: z.looseObject({ version: z.string() }),
  extensionsUsed: z.array(z.string()).default([]),
  nodes: z.array(
    z.looseObject({ name: z.string().optional(), mesh: z.number().optional(), extras: z.looseObject({ aura: z.unknown() }).optional() }),
  ),
  materials: z
    .array(z.looseObject({ name: z.string().optional(), extensions: z.record(z.string(), z.looseObject({})).optional() }))
    .default([]),
  meshes: z.array(z.looseObject({ primitives: z.array(z.looseObject({ attributes: z.record(z.string(), z.number()) })) })).default([]),
  accessors: z.array(z.looseObject({ min: z.array(z.number()).optional(), max: z.array(z.number()).optional() })).default([]),
});
export type Gltf = z.infer<typeof Gltf>;

const ValidatorReport = z.looseObject({
  issues: z.looseObject({
    numErrors: z.number(),
    numWarnings: z.number(),
    messages: z.array(z.looseObject({ code: z.string(), message: z.string(), severity: z.number(), pointer: z.string().optional() })),
  }),
});

const Validator = z.object({ validateBytes: z.custom<(data: Uint8Array) => Promise<unknown>>((value) => typeof value === 'function') });

/** Reads the JSON chunk of a GLB. */
export function readGlb(data: Buffer): Gltf {
  if (data.toString('latin1', 0, 4) !== 'glTF') throw new Error('This is no GLB.');
  return Gltf.parse(JSON.parse(data.toString('utf8', 20, 20 + data.readUInt32LE(12))));
}

/** The Khronos validator's errors, as sentences. */
export async function validatorErrors(data: Buffer): Promise<string[]> {
  const { validateBytes } = Validator.parse(createRequire(import.meta.url)('gltf-validator'));
  const { issues } = ValidatorReport.parse(await validateBytes(new Uint8Array(data)));
  return issues.messages
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, pointer }) => `${code} ${message} ${pointer ?? ''}`);
}

/** Sizes of the mesh nodes in millimetres, by name; a GLB is in metres. */
export function partSizes(data: Buffer): Map<string, [number, number, number]> {
  const { nodes, meshes, accessors } = readGlb(data);
  const sizes = new Map<string, [number, number, number]>();
  for (const { name, mesh } of nodes) {
    const position = mesh === undefined ? undefined : meshes[mesh]?.primitives[0]?.attributes.POSITION;
    const { min, max } = accessors[position ?? -1] ?? {};
    if (!name || !min || !max) continue;
    sizes.set(name, [(max[0]! - min[0]!) * 1000, (max[1]! - min[1]!) * 1000, (max[2]! - min[2]!) * 1000]);
  }
  return sizes;
}
