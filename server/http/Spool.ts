import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file is added to until it is so long; the next text begins another, so that space is given back piece by piece. */
const FILE_BYTES = 32 * 2 ** 20;

/** Bytes that were put aside, until they are let go. */
export interface Kept {
  read(): Promise<Buffer>;
  free(): void;
}

interface SpoolFile {
  handle: Promise<FileHandle>;
  length: number;
  uses: number;
}

/**
 * Puts bytes aside in files that nobody else can open: only their owner may, and their names are taken away as soon as they are there. What
 * is in them goes with this process, however that ends, or when all of a file has been let go.
 */
export class Spool {
  #file: SpoolFile | null = null;

  /** @throws Error where there is no space, or no folder that can be written to */
  async keep(bytes: Buffer): Promise<Kept> {
    if (!this.#file || this.#file.length >= FILE_BYTES) this.#file = { handle: nameless(), length: 0, uses: 0 };
    const file = this.#file;
    const at = file.length;
    const { byteLength } = bytes;
    file.length += byteLength;
    file.uses++;
    let kept = true;
    const free = (): void => {
      if (!kept) return;
      kept = false;
      if (--file.uses > 0) return;
      if (this.#file === file) this.#file = null;
      void file.handle.then((handle) => handle.close()).catch(() => undefined);
    };
    try {
      const { bytesWritten } = await (await file.handle).write(bytes, 0, byteLength, at);
      if (bytesWritten < byteLength) throw new Error('The disk is full.');
    } catch (error) {
      free();
      throw error;
    }
    return {
      read: async () => {
        const buffer = Buffer.allocUnsafe(byteLength);
        const { bytesRead } = await (await file.handle).read(buffer, 0, byteLength, at);
        return buffer.subarray(0, bytesRead);
      },
      free,
    };
  }
}

async function nameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'aura-'));
  try {
    return await open(join(folder, 'streams'), 'wx+', 0o600);
  } finally {
    // What is open stays readable without its name; a system that keeps the name until it is closed lets the folder be for that long.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
