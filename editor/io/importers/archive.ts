import type { ImportFile, ImportResult } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { unzip } from './unzip.ts';

/** What systems put into packages for themselves. */
const BESIDE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/i;

/** A ZIP package: what is in it is read as if it had been chosen together. */
export function openZip(file: ImportFile): ImportResult {
  const files = [...unzip(file.data, file.name)]
    .filter(([path]) => !BESIDE.test(path))
    .map(([name, bytes]): ImportFile => ({ name, data: new Uint8Array(bytes).buffer }));
  if (files.length === 0) throw new ImportError(`${file.name} is empty.`);
  return { kind: 'files', files };
}
