import { mkdtempSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOwnerFile, writeOwnerFile } from './ownerFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-owner-'));
const path = join(folder, 'settings.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a disk that fills up while it writes is a sentence, and the file is as before', () => {
  writeOwnerFile(path, 'before');
  let left = 3;
  const filling = (file: number, bytes: Buffer, from: number): number => {
    if (left === 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const written = writeSync(file, bytes, from, Math.min(left, bytes.length - from));
    left -= written;
    return written;
  };
  expect(() => writeOwnerFile(path, 'afterwards', filling)).toThrow(
    /settings\.json cannot be written \(the disk is full: free some space\); what it held before is still there/,
  );
  expect(readOwnerFile(path)).toBe('before');
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

it('a file that is not there is none', () => {
  expect(readOwnerFile(join(folder, 'nothing.json'))).toBeNull();
});

it('a file where the folder should be is a sentence too', () => {
  writeOwnerFile(path, 'in the way');
  expect(() => writeOwnerFile(join(path, 'settings.json'), 'afterwards')).toThrow(
    /settings\.json cannot be written \(a file is where its folder should be: move it away\); what it held before is still there/,
  );
});
