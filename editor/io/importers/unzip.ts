import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { ImportError } from './ImportError.ts';

/** Bytes that a package may unpack to, and files that it may hold: a bomb of a few kilobytes claims terabytes. */
const MOST_BYTES = 1 << 29;
const MOST_FILES = 20_000;

export function isZip(data: ArrayBuffer): boolean {
  return data.byteLength >= 4 && new DataView(data).getUint16(0, false) === 0x504b;
}

/**
 * Holds a ZIP package to what may be unpacked, as the unpacker itself reads its directory: it makes room for the sizes that stand there.
 * @throws ImportError
 */
export function checkZip(data: ArrayBuffer, fileName: string): void {
  let files = 0;
  let total = 0;
  const count = ({ size, originalSize }: { size: number; originalSize: number }): boolean => {
    files += 1;
    total += Math.max(size, originalSize);
    return false;
  };
  try {
    unzipSync(new Uint8Array(data), { filter: count });
  } catch {
    throw new ImportError(`${fileName} is damaged: it ends before it should, or it is no ZIP package.`);
  }
  if (files > MOST_FILES) throw new ImportError(`${fileName} holds ${files} files, which is more than can be read.`);
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
