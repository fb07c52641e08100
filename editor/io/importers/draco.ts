import type { BufferGeometry } from 'three';
import { Mesh, MeshStandardMaterial, Points } from 'three';
import { DRACOLoader } from 'three/addons/loaders/DRACOLoader.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { pointsMaterial } from './points.ts';
import { beginningOf, demand, readModel } from './readModel.ts';

/** Draco: a mesh if it has faces, else points. Its decoder comes from our own server and runs in a worker. */
export function importDraco(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'Draco', async () => {
    demand(beginningOf(file, 5) === 'DRACO', file, 'Draco', 'it does not begin like one');
    const loader = new DRACOLoader();
    try {
      const geometry = await new Promise<BufferGeometry>((resolve, reject) => loader.parse(file.data.slice(0), resolve, reject));
      const vertexColors = geometry.hasAttribute('color');
      if (!geometry.index) return { object: new Points(geometry, pointsMaterial(vertexColors)) };
      if (!geometry.hasAttribute('normal')) geometry.computeVertexNormals();
      return { object: new Mesh(geometry, new MeshStandardMaterial({ vertexColors })) };
    } finally {
      loader.dispose();
    }
  });
}
