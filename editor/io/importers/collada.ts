import { ColladaLoader } from 'three/addons/loaders/ColladaLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { MILLIMETRES } from '../../core/Units.ts';
import { findFile } from './fileNames.ts';
import { ImportError } from './ImportError.ts';
import { textureHandlers } from './pictures.ts';
import { beginningOf, demand, readModel, textOf } from './readModel.ts';
import { isZip, unzip } from './unzip.ts';

/** COLLADA. Its asset states the unit in metres (one metre unless it does). */
export function importCollada(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'COLLADA', async (manager) => {
    demand(/<COLLADA\b/.test(beginningOf(file, 4096)), file, 'COLLADA', 'it does not begin like one');
    const collada = new ColladaLoader(await textureHandlers(manager)).parse(textOf(file), '');
    if (!collada) throw new ImportError(`${file.name} is damaged: it is not well-formed XML.`);
    const { scene } = collada;
    const metres = scene.scale.x;
    scene.scale.set(1, 1, 1);
    demand(Number.isFinite(metres) && metres > 0, file, 'COLLADA', 'its unit is not a length');
    return { object: scene, millimetres: metres * MILLIMETRES.m };
  });
}

/** KMZ: a package of Google Earth with a COLLADA model in it. Where on earth it stands is left out. */
export async function importKMZ(file: ImportFile): Promise<ImportResult> {
  demand(isZip(file.data), file, 'KMZ', 'it is no package');
  const inside = [...unzip(file.data, file.name)].map(([name, bytes]): ImportFile => ({ name, data: new Uint8Array(bytes).buffer }));
  const places = inside.find(({ name }) => /\.kml$/i.test(name));
  const named = places && /<Model\b[\s\S]*?<href>\s*([^<]+?)\s*<\/href>/.exec(textOf(places))?.[1];
  const model = (named && findFile(inside, named)) || inside.find(({ name }) => /\.dae$/i.test(name));
  if (!model) throw new ImportError(`${file.name} has no model in it.`);
  return importCollada({ name: file.name, data: model.data }, { find: (reference) => findFile(inside, reference) });
}
