import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { ImportError } from './ImportError.ts';

/** Bytes that a package may unpack to, and files that it may hold: a bomb of a few kilobytes claims terabytes. */
const MOST_BYTES = 1 << 29;
const MOST_FILES = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;

export function isZip(data: ArrayBuffer): boolean {
  return data.byteLength >= 4 && new DataView(data).getUint16(0, false) === 0x504b;
}

/**
 * Holds a ZIP package to what may be unpacked, by its directory: the unpacker makes room for the sizes that stand there, and not more.
 * @throws ImportError
 */
export function checkZip(data: ArrayBuffer, fileName: string): void {
  const view = new DataView(data);
  const end = endOf(view);
  if (!isZip(data) || end < 0) throw new ImportError(`${fileName} is damaged: it ends before it should, or it is no ZIP package.`);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_FILES) throw new ImportError(`${fileName} holds ${count} files, which is more than can be read.`);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY)
      throw new ImportError(`${fileName} is damaged: the directory of its package does not fit its contents.`);
    total += view.getUint32(at + 24, true);
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (total > MOST_BYTES)
    throw new ImportError(
      `${fileName} would unpack to ${Math.round(total / 1e6)} MB; at most ${Math.round(MOST_BYTES / 1e6)} MB are read.`,
    );
}

/** The files of a package by their paths, without folders. @throws ImportError if it is damaged, or too large when unpacked */
export function unzip(data: ArrayBuffer, fileName: string): Map<string, Uint8Array> {
  checkZip(data, fileName);
  try {
    return new Map(Object.entries(unzipSync(new Uint8Array(data))).filter(([path]) => !path.endsWith('/')));
  } catch {
    throw new ImportError(`${fileName} is damaged: its package cannot be unpacked.`);
  }
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}
