import { z } from 'zod';
import type { ImportSiblings } from '../../core/Importers.ts';
import { decoded } from './fileNames.ts';
import { joinGLB, splitGLTF } from './glbHeader.ts';
import { ImportError } from './ImportError.ts';

const viewSchema = z.looseObject({
  buffer: z.number().int().nonnegative(),
  byteOffset: z.number().int().nonnegative().default(0),
  byteLength: z.number().int().nonnegative(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
const documentSchema = z.looseObject({
  asset: z.looseObject({ version: z.string() }),
  extensionsUsed: z.array(z.string()).default([]),
  extensionsRequired: z.array(z.string()).default([]),
  buffers: z.array(z.looseObject({ uri: z.string().optional(), byteLength: z.number().int().nonnegative() })).optional(),
  bufferViews: z.array(viewSchema).optional(),
});
type GLTFDocument = z.infer<typeof documentSchema>;

const MESHOPT = 'EXT_meshopt_compression';

/**
 * Makes one GLB of a glTF file and the buffers beside it, so that the loader has all vertex data at hand, and says
 * plainly what is wrong with a file before a loader stumbles over it.
 * @throws ImportError
 */
export function packGLTF(data: ArrayBuffer, fileName: string, siblings: ImportSiblings): { glb: ArrayBuffer; extensions: Set<string> } {
  const { text, binary } = splitGLTF(data, fileName);
  const document = parseDocument(text, fileName);
  const buffers = (document.buffers ?? []).map(({ uri, byteLength }, index) => {
    const bytes = uri === undefined ? embedded(index, binary, byteLength) : bytesOf(uri, fileName, siblings);
    if (bytes.length < byteLength) throw new ImportError(`${fileName} is damaged: one of its buffers is shorter than it says.`);
    return bytes;
  });
  checkViews(document, buffers, fileName);
  const extensions = new Set([...document.extensionsUsed, ...document.extensionsRequired]);
  return { glb: joinGLB(...concatenated(document, buffers)), extensions };
}

function parseDocument(text: string, fileName: string): GLTFDocument {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ImportError(`${fileName} is no glTF file, or it is damaged: its description cannot be read.`);
  }
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success)
    throw new ImportError(`${fileName} is no glTF file: it does not say which version of glTF it is, or what its buffers are.`);
  const { asset } = parsed.data;
  if (!asset.version.startsWith('2')) throw new ImportError(`${fileName} is glTF ${asset.version}; only glTF 2.0 can be read.`);
  return parsed.data;
}

/** The chunk of a GLB; any other buffer without an address is the empty stand-in of a compressed one. */
function embedded(index: number, binary: Uint8Array | null, byteLength: number): Uint8Array {
  if (index === 0 && binary) return binary;
  return new Uint8Array(Math.min(byteLength, 1 << 28));
}

function bytesOf(uri: string, fileName: string, siblings: ImportSiblings): Uint8Array {
  const inline = /^data:[^,]*?(;base64)?,/.exec(uri);
  if (!inline) {
    const sibling = siblings.find(decoded(uri));
    if (!sibling) throw new ImportError(`${fileName} needs "${uri}", which was not among the files. Choose them together.`);
    return new Uint8Array(sibling.data);
  }
  const content = uri.slice(inline[0].length);
  try {
    return inline[1]
      ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      : new TextEncoder().encode(decodeURIComponent(content));
  } catch {
    throw new ImportError(`${fileName} is damaged: one of its buffers cannot be decoded.`);
  }
}

function checkViews(document: GLTFDocument, buffers: readonly Uint8Array[], fileName: string): void {
  for (const view of document.bufferViews ?? []) {
    const length = buffers[view.buffer]?.length ?? -1;
    if (view.byteOffset + view.byteLength > length)
      throw new ImportError(`${fileName} is damaged: it refers to data that it does not have.`);
  }
}

function concatenated(document: GLTFDocument, buffers: readonly Uint8Array[]): [json: unknown, binary: Uint8Array] {
  const offsets: number[] = [];
  let total = 0;
  for (const buffer of buffers) {
    offsets.push(total);
    total += Math.ceil(buffer.length / 4) * 4;
  }
  const binary = new Uint8Array(total);
  for (const [index, buffer] of buffers.entries()) binary.set(buffer, offsets[index]);
  const moved = (view: z.infer<typeof viewSchema>) => ({ ...view, buffer: 0, byteOffset: view.byteOffset + (offsets[view.buffer] ?? 0) });
  const bufferViews = document.bufferViews?.map((view) => {
    const compressed = viewSchema.safeParse(view.extensions?.[MESHOPT]);
    return compressed.success ? { ...moved(view), extensions: { ...view.extensions, [MESHOPT]: moved(compressed.data) } } : moved(view);
  });
  if (total === 0) return [document, binary];
  return [{ ...document, buffers: [{ byteLength: total }], bufferViews }, binary];
}
