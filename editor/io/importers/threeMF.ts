import { ThreeMFLoader } from 'three/addons/loaders/3MFLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { demand, readModel } from './readModel.ts';
import { isZip, unzip } from './unzip.ts';

/** Units of the 3MF core specification, in millimetres. */
const UNITS: Readonly<Record<string, number>> = { micron: 0.001, millimeter: 1, centimeter: 10, inch: 25.4, foot: 304.8, meter: 1000 };

/** 3MF: a package with a model whose unit it states (millimetres unless it does) and whose upward axis is z. */
export function importThreeMF(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, '3MF', (manager) => {
    demand(isZip(file.data), file, '3MF', 'it is no package');
    const model = [...unzip(file.data, file.name)].find(([path]) => /^\/?3D\/.*\.model$/i.test(path));
    demand(model !== undefined, file, '3MF', 'its package has no model');
    const head = new TextDecoder().decode(model?.[1].subarray(0, 4096));
    const unit = /<model\b[^>]*\bunit\s*=\s*["'](\w+)["']/i.exec(head)?.[1] ?? 'millimeter';
    demand(unit in UNITS, file, '3MF', `its unit "${unit}" is unknown`);
    const object = new ThreeMFLoader(manager).parse(file.data.slice(0));
    return { object, millimetres: UNITS[unit] ?? 1, zUp: true };
  });
}
