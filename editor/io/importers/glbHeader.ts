import { ImportError } from './ImportError.ts';

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
const HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;

/** The two parts of a glTF file. */
export interface GLTFParts {
  text: string;
  /** The buffer inside a GLB. */
  binary: Uint8Array | null;
}

/** Takes a glTF or GLB apart. @throws ImportError if it is cut off */
export function splitGLTF(data: ArrayBuffer, fileName: string): GLTFParts {
  const isGLB = data.byteLength >= 4 && new DataView(data).getUint32(0, true) === MAGIC;
  if (!isGLB) return { text: new TextDecoder().decode(data), binary: null };
  const cutOff = new ImportError(`${fileName} is damaged: it ends before it should.`);
  if (data.byteLength < HEADER_BYTES + CHUNK_HEADER_BYTES) throw cutOff;
  const view = new DataView(data);
  const version = view.getUint32(4, true);
  if (version !== 2) throw new ImportError(`${fileName} is glTF ${version}; only glTF 2.0 can be read.`);
  if (view.getUint32(8, true) > data.byteLength) throw cutOff;
  const chunks = new Map<number, Uint8Array>();
  for (let at = HEADER_BYTES; at + CHUNK_HEADER_BYTES <= data.byteLength; ) {
    const length = view.getUint32(at, true);
    const start = at + CHUNK_HEADER_BYTES;
    if (start + length > data.byteLength) throw cutOff;
    chunks.set(view.getUint32(at + 4, true), new Uint8Array(data, start, length));
    at = start + length;
  }
  const description = chunks.get(JSON_CHUNK);
  if (!description) throw new ImportError(`${fileName} is damaged: it has no description.`);
  return { text: new TextDecoder().decode(description), binary: chunks.get(BINARY_CHUNK) ?? null };
}

/** Puts a description and one buffer together to a GLB. */
export function joinGLB(json: unknown, binary: Uint8Array): ArrayBuffer {
  const text = padded(new TextEncoder().encode(JSON.stringify(json)), 0x20);
  const buffer = padded(binary, 0);
  const total = HEADER_BYTES + 2 * CHUNK_HEADER_BYTES + text.length + buffer.length;
  const glb = new Uint8Array(total);
  const view = new DataView(glb.buffer);
  const header = [MAGIC, 2, total, text.length, JSON_CHUNK];
  for (const [index, value] of header.entries()) view.setUint32(index * 4, value, true);
  glb.set(text, 20);
  view.setUint32(20 + text.length, buffer.length, true);
  view.setUint32(24 + text.length, BINARY_CHUNK, true);
  glb.set(buffer, 28 + text.length);
  return glb.buffer;
}

/** Chunks are whole words. */
function padded(bytes: Uint8Array, filler: number): Uint8Array {
  const result = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(filler);
  result.set(bytes);
  return result;
}
