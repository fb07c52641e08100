import { Disposables } from '../../core/Disposables.ts';
import type { Exporter, Exporters } from '../../core/Exporters.ts';

/** The file formats that the editor writes. Each writer is loaded when it is first used, and runs in Node as well. */
const EXPORTERS: readonly Exporter[] = [
  {
    id: 'glb',
    label: 'glTF binary (.glb)',
    extensions: ['glb'],
    binary: true,
    write: async (object, options) => (await import('./gltf.ts')).exportGLB(object, options),
  },
  {
    id: 'gltf',
    label: 'glTF (.gltf)',
    extensions: ['gltf'],
    binary: false,
    write: async (object, options) => (await import('./gltf.ts')).exportGLTF(object, options),
  },
  {
    id: 'obj',
    label: 'Wavefront (.obj with .mtl)',
    extensions: ['obj'],
    binary: false,
    write: async (object, options) => (await import('./obj.ts')).exportOBJ(object, options),
  },
  {
    id: 'stl',
    label: 'STL (.stl)',
    extensions: ['stl'],
    binary: true,
    write: async (object, options) => (await import('./stl.ts')).exportSTL(object, options),
  },
  {
    id: 'ply',
    label: 'PLY (.ply)',
    extensions: ['ply'],
    binary: true,
    write: async (object, options) => (await import('./ply.ts')).exportPLY(object, options),
  },
];

export function registerExporters(exporters: Exporters): () => void {
  const registered = new Disposables();
  for (const exporter of EXPORTERS) registered.add(exporters.register(exporter));
  return () => registered.dispose();
}
