import { type AnimationClip, Mesh, MeshStandardMaterial } from 'three';
import { MD2Loader } from 'three/addons/loaders/MD2Loader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { beginningOf, demand, readModel } from './readModel.ts';

const HEADER_BYTES = 68;
const VERSION = 8;

/** MD2 of Quake II: a mesh with one clip of morphs for each of its moves. No unit is stated. */
export function importMD2(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'MD2', (manager) => {
    demand(beginningOf(file, 4) === 'IDP2' && file.data.byteLength >= HEADER_BYTES, file, 'MD2', 'it does not begin like one');
    const view = new DataView(file.data);
    const version = view.getInt32(4, true);
    if (version !== VERSION) throw new ImportError(`${file.name} is MD2 ${version}; only ${VERSION} can be read.`);
    if (view.getInt32(HEADER_BYTES - 4, true) !== view.byteLength)
      throw new ImportError(`${file.name} is damaged: it ends before it should.`);
    const geometry = new MD2Loader(manager).parse(file.data.slice(0));
    const mesh = new Mesh(geometry, new MeshStandardMaterial());
    mesh.animations = 'animations' in geometry ? (geometry.animations as AnimationClip[]) : [];
    return { object: mesh };
  });
}
