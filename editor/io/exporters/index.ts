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
  {
    id: '3mf',
    label: '3MF (.3mf)',
    extensions: ['3mf'],
    binary: true,
    write: async (object, options) => (await import('./threeMF.ts')).exportThreeMF(object, options),
  },
  {
    id: 'usdz',
    label: 'USDZ (.usdz)',
    extensions: ['usdz'],
    binary: true,
    write: async (object, options) => (await import('./usdz.ts')).exportUSDZ(object, options),
  },
  {
    id: 'drc',
    label: 'Draco (.drc)',
    extensions: ['drc'],
    binary: true,
    write: async (object, options) => (await import('./draco.ts')).exportDraco(object, options),
  },
  {
    id: 'stl-text',
    label: 'STL as text (.stl)',
    extensions: ['stl'],
    binary: false,
    write: async (object, options) => (await import('./stl.ts')).exportTextSTL(object, options),
  },
  {
    id: 'ply-text',
    label: 'PLY as text (.ply)',
    extensions: ['ply'],
    binary: false,
    write: async (object, options) => (await import('./ply.ts')).exportTextPLY(object, options),
  },
];

export function registerExporters(exporters: Exporters): () => void {
  const registered = new Disposables();
  for (const exporter of EXPORTERS) registered.add(exporters.register(exporter));
  return () => registered.dispose();
}
