import { USDLoader } from 'three/addons/loaders/USDLoader.js';
import { USDCParser } from 'three/addons/loaders/usd/USDCParser.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { MILLIMETRES } from '../../core/Units.ts';
import { beginningOf, demand, readModel } from './readModel.ts';
import { isZip, unzip } from './unzip.ts';

/** Metres of a unit where a stage does not say it, by the specification of USD. */
const UNSTATED = 0.01;

/** @param layer the stage itself, as text or binary */
function statesUnit(layer: Uint8Array): boolean {
  const text = new TextDecoder().decode(layer);
  if (text.startsWith('#usda')) return /\bmetersPerUnit\s*=/.test(text);
  return new USDCParser().parseData(new Uint8Array(layer).buffer).specsByPath['/']?.fields.metersPerUnit !== undefined;
}

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
    const [first] = packed ? inside.values() : [new Uint8Array(file.data)];
    // The reader has a stage that says nothing stand as it is, as it has one in metres.
    const metres = object.scale.x === 1 && first && !statesUnit(first) ? UNSTATED : object.scale.x;
    object.scale.set(1, 1, 1);
    demand(Number.isFinite(metres) && metres > 0, file, 'USD', 'its unit is not a length');
    return { object, millimetres: metres * MILLIMETRES.m };
  });
}
