import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const OWNER_FILE = 0o600;
const OWNER_FOLDER = 0o700;
const OTHERS = 0o077;

/** A settings file could not be read or written; the message says what to do. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

/**
 * A file that only its owner may read. One that others could read is closed to them first.
 *
 * @returns null where there is none
 * @throws FileFault
 */
export function readOwnerFile(path: string): string | null {
  try {
    if ((statSync(path).mode & OTHERS) !== 0 && process.platform !== 'win32') chmodSync(path, OWNER_FILE);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new FileFault(`The file ${path} cannot be read (${reasonOf(error)}).`);
  }
}

/**
 * Writes the whole file or nothing: into a new one beside it, which then takes its name.
 *
 * @param write what puts bytes on the disk
 * @throws FileFault
 */
export function writeOwnerFile(path: string, text: string, write: (file: number, bytes: Buffer, from: number) => number = writeSync): void {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  let begun = false;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: OWNER_FOLDER });
    const file = openSync(beside, 'wx', OWNER_FILE);
    begun = true;
    try {
      fchmodSync(file, OWNER_FILE);
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += write(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    if (begun) rmSync(beside, { force: true });
    throw new FileFault(`The file ${path} cannot be written (${reasonOf(error)}); what it held before is still there.`);
  }
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
};

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'your share of the disk is used up: free some space',
  EACCES: 'this program may not: check the permissions of the folder',
  EPERM: 'this program may not: check the permissions of the folder',
  EROFS: 'the disk is read-only',
  EISDIR: 'there is a folder of that name: move it away',
  EEXIST: 'a file is where its folder should be: move it away',
  ENOTDIR: 'a part of the path is no folder',
};
const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? (codeOf(error) || 'for an unknown reason');
