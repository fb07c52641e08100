import { z } from 'zod';
import { ImportError } from './ImportError.ts';

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

const documentSchema = z.looseObject({
  asset: z.looseObject({ version: z.string() }),
  extensionsRequired: z.array(z.string()).optional(),
});

/** Extensions that need a decoder that the editor does not bring along. */
const UNREADABLE: Readonly<Record<string, string>> = {
  KHR_draco_mesh_compression: 'Draco compression',
  KHR_texture_basisu: 'Basis textures',
};

/**
 * Looks at a glTF or GLB before a loader does, to say plainly what is wrong with it.
 * @throws ImportError
 */
export function checkGLTF(data: ArrayBuffer, fileName: string): void {
  const text = isGLB(data) ? jsonChunkOf(data, fileName) : new TextDecoder().decode(data);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ImportError(`${fileName} is no glTF file, or it is damaged: its description cannot be read.`);
  }
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) throw new ImportError(`${fileName} is no glTF file: it does not say which version of glTF it is.`);
  if (!parsed.data.asset.version.startsWith('2'))
    throw new ImportError(`${fileName} is glTF ${parsed.data.asset.version}; only glTF 2.0 can be read.`);
  const unreadable = parsed.data.extensionsRequired?.find((extension) => extension in UNREADABLE);
  if (unreadable) throw new ImportError(`${fileName} uses ${UNREADABLE[unreadable]}, which cannot be read here. Export it without.`);
}

function isGLB(data: ArrayBuffer): boolean {
  return data.byteLength >= 4 && new DataView(data).getUint32(0, true) === MAGIC;
}

function jsonChunkOf(data: ArrayBuffer, fileName: string): string {
  const cutOff = new ImportError(`${fileName} is damaged: it ends before it should.`);
  if (data.byteLength < HEADER_BYTES + CHUNK_HEADER_BYTES) throw cutOff;
  const view = new DataView(data);
  const version = view.getUint32(4, true);
  if (version !== 2) throw new ImportError(`${fileName} is glTF ${version}; only glTF 2.0 can be read.`);
  if (view.getUint32(8, true) > data.byteLength) throw cutOff;
  const length = view.getUint32(HEADER_BYTES, true);
  if (view.getUint32(HEADER_BYTES + 4, true) !== JSON_CHUNK) throw new ImportError(`${fileName} is damaged: it has no description.`);
  if (HEADER_BYTES + CHUNK_HEADER_BYTES + length > data.byteLength) throw cutOff;
  return new TextDecoder().decode(new Uint8Array(data, HEADER_BYTES + CHUNK_HEADER_BYTES, length));
}
