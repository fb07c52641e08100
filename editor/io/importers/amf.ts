import { AMFLoader } from 'three/addons/loaders/AMFLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { beginningOf, demand, readModel } from './readModel.ts';
import { checkZip, isZip } from './unzip.ts';

/** AMF, plain or packed. The loader brings its stated unit to millimetres (which it has unless it states one); its upward axis is z. */
export function importAMF(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'AMF', (manager) => {
    if (isZip(file.data)) checkZip(file.data, file.name);
    else demand(/<amf\b/i.test(beginningOf(file, 4096)), file, 'AMF', 'it does not begin like one');
    return { object: new AMFLoader(manager).parse(file.data.slice(0)), millimetres: 1, zUp: true };
  });
}
