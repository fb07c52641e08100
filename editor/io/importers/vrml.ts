import { VRMLLoader } from 'three/addons/loaders/VRMLLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { beginningOf, demand, readModel, textOf } from './readModel.ts';

/** VRML 97. The standard says metres, which few programs keep to: the artist is asked. */
export function importVRML(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'VRML', (manager) => {
    demand(/^#VRML V2\.0/.test(beginningOf(file)), file, 'VRML 2.0', 'it does not begin like one');
    return { object: new VRMLLoader(manager).parse(textOf(file), ''), likely: 'm' };
  });
}
