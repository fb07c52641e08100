import { USDLoader } from 'three/addons/loaders/USDLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { MILLIMETRES } from '../../core/Units.ts';
import { beginningOf, demand, readModel, textOf } from './readModel.ts';
import { isZip, unzip } from './unzip.ts';

/** Metres of a unit where a stage does not say it, by the specification of USD. */
const UNSTATED = 0.01;

/** USD: text, binary, or a package of them with their pictures. It states its unit in metres, and its upward axis. */
export function importUSD(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'USD', async (manager) => {
    const packed = isZip(file.data);
    const inside = packed ? unzip(file.data, file.name) : new Map<string, Uint8Array>();
    const start = beginningOf(file, 8);
    demand(packed || start === 'PXR-USDC' || start.startsWith('#usda'), file, 'USD', 'it does not begin like one');
    const loader = new USDLoader(manager);
    const object = await new Promise<ReturnType<USDLoader['parse']>>((resolve, reject) =>
      loader.parse(file.data.slice(0), '', resolve, reject),
    );
    const [first] = inside.values();
    const text = packed ? new TextDecoder().decode(first) : textOf(file);
    const unstated = text.startsWith('#usda') && !/\bmetersPerUnit\s*=/.test(text);
    const metres = unstated ? UNSTATED : object.scale.x;
    object.scale.set(1, 1, 1);
    demand(Number.isFinite(metres) && metres > 0, file, 'USD', 'its unit is not a length');
    return { object, millimetres: metres * MILLIMETRES.m };
  });
}
