import { BufferGeometry, Points, PointsMaterial } from 'three';
import { PCDLoader } from 'three/addons/loaders/PCDLoader.js';
import { XYZLoader } from 'three/addons/loaders/XYZLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { nearText, PLACES } from './nearText.ts';
import { beginningOf, demand, readModel, textOf } from './readModel.ts';

/** Pixels: seen from wherever. */
const POINT_SIZE = 2;
const MOST_POINTS = 50_000_000;

/** Points of the same size from near and far. */
export function pointsMaterial(vertexColors: boolean): PointsMaterial {
  return new PointsMaterial({ size: POINT_SIZE, sizeAttenuation: false, vertexColors, color: vertexColors ? 0xffffff : 0x8a8f98 });
}

/** PCD of the Point Cloud Library, text or binary; it states no unit, and metres are usual. */
export function importPCD(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'PCD', (manager) => {
    const head = beginningOf(file, 4096);
    const count = Number(/^\s*POINTS\s+(\d+)\s*$/m.exec(head)?.[1]);
    demand(/^\s*(#|VERSION)/.test(head) && /^\s*DATA\s+\w+/m.test(head) && Number.isFinite(count), file, 'PCD', 'it has no header');
    if (count > MOST_POINTS) throw new ImportError(`${file.name} says it has ${count} points, which is more than can be shown.`);
    const { geometry } = new PCDLoader(manager).parse(file.data.slice(0));
    const found = geometry.getAttribute('position')?.count ?? 0;
    if (found < count) throw new ImportError(`${file.name} is damaged: it has ${found} points where it says ${count}.`);
    return { object: new Points(geometry, pointsMaterial(geometry.hasAttribute('color'))), likely: 'm' };
  });
}

/** XYZ: a point a line, with a colour or without. */
export function importXYZ(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'XYZ', (manager) => {
    const text = textOf(file);
    demand(/^\s*[-+]?[\d.]+(e[-+]?\d+)?[\s,]+[-+]?[\d.]/im.test(text.slice(0, 65_536)), file, 'XYZ', 'it has no lines of three numbers');
    const { text: near, offset } = nearText(text, PLACES.bare);
    const geometry = new XYZLoader(manager).parse(near, () => undefined);
    if (!(geometry instanceof BufferGeometry)) throw new ImportError(`${file.name} is damaged: it has no points.`);
    const object = new Points(geometry, pointsMaterial(geometry.hasAttribute('color')));
    if (offset) object.position.copy(offset);
    return { object, likely: 'm' };
  });
}
