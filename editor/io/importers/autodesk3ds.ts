import { TDSLoader } from 'three/addons/loaders/TDSLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { textureHandlers } from './pictures.ts';
import { demand, readModel } from './readModel.ts';

const MAIN = 0x4d4d;
const HEADER_BYTES = 6;
/** Chunks that hold nothing but chunks: editor, object (after its name), mesh, material. */
const CONTAINERS = [MAIN, 0x3d3d, 0x4100, 0xafff, 0xb000];

/** 3D Studio (DOS). It states no unit; its upward axis is z. */
export function import3DS(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, '3DS', async (manager) => {
    const view = new DataView(file.data);
    demand(view.byteLength >= HEADER_BYTES && view.getUint16(0, true) === MAIN, file, '3DS', 'it does not begin like one');
    checkChunks(view, 0, view.byteLength, file.name);
    return { object: new TDSLoader(await textureHandlers(manager)).parse(file.data.slice(0), ''), zUp: true };
  });
}

/** A chunk that says it is nothing long would be read for ever, one that is cut off half. @throws ImportError */
function checkChunks(view: DataView, from: number, to: number, fileName: string): void {
  for (let at = from; at + HEADER_BYTES <= to; ) {
    const length = view.getUint32(at + 2, true);
    if (length < HEADER_BYTES || at + length > to) throw new ImportError(`${fileName} is damaged: it ends before it should.`);
    if (CONTAINERS.includes(view.getUint16(at, true))) checkChunks(view, at + HEADER_BYTES, at + length, fileName);
    at += length;
  }
}
