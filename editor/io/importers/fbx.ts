import { FBXLoader } from 'three/addons/loaders/FBXLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { textureHandlers } from './pictures.ts';
import { beginningOf, demand, readModel } from './readModel.ts';

const MILLIMETRES_OF_CENTIMETRE = 10;

/** FBX, binary or text. Its unit is centimetres times a factor that it states; clips, skins and morphs come along. */
export function importFBX(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'FBX', async (manager) => {
    const start = beginningOf(file, 4096);
    demand(start.startsWith('Kaydara FBX Binary') || /FBX/.test(start), file, 'FBX', 'it does not begin like one');
    const object = new FBXLoader(await textureHandlers(manager)).parse(file.data.slice(0), '');
    const factor: unknown = object.userData.unitScaleFactor;
    object.userData = {};
    // The loader takes out of names what a track's path cannot hold, and keeps the original.
    object.traverse(({ userData }) => {
      if (typeof userData.originalName === 'string') userData.name = userData.originalName;
      delete userData.originalName;
    });
    const sound = typeof factor === 'number' && Number.isFinite(factor) && factor > 0;
    return { object, millimetres: MILLIMETRES_OF_CENTIMETRE * (sound ? factor : 1) };
  });
}
