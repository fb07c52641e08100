import { Group } from 'three';
import { buildMesh, VOXLoader } from 'three/addons/loaders/VOXLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { beginningOf, demand, readModel } from './readModel.ts';

const HEADER_BYTES = 8;
const CHUNK_BYTES = 12;

/** MagicaVoxel; a voxel is one unit, of which nothing is said. */
export function importVOX(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'VOX', (manager) => {
    demand(
      beginningOf(file, 4) === 'VOX ' && file.data.byteLength >= HEADER_BYTES + CHUNK_BYTES,
      file,
      'VOX',
      'it does not begin like one',
    );
    const view = new DataView(file.data);
    const version = view.getUint32(4, true);
    if (version !== 150 && version !== 200) throw new ImportError(`${file.name} is VOX ${version}; only 150 and 200 can be read.`);
    checkChunks(view, file.name);
    const { scene, chunks } = new VOXLoader(manager).parse(file.data.slice(0));
    // Files of old have no arrangement of their models.
    return { object: scene ?? new Group().add(...chunks.map(buildMesh)) };
  });
}

/** Content after content, to the end of the file. @throws ImportError if one goes beyond it */
function checkChunks(view: DataView, fileName: string): void {
  for (let at = HEADER_BYTES; at < view.byteLength; ) {
    if (at + CHUNK_BYTES > view.byteLength) throw new ImportError(`${fileName} is damaged: it ends before it should.`);
    at += CHUNK_BYTES + view.getUint32(at + 4, true);
    if (at > view.byteLength) throw new ImportError(`${fileName} is damaged: it ends before it should.`);
  }
}
