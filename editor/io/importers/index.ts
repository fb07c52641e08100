import { Disposables } from '../../core/Disposables.ts';
import type { Importers } from '../../core/Importers.ts';
import type { ObjectArchive } from '../ObjectArchive.ts';

/** The file formats that the editor reads. Each reader is loaded when it is first used. */
export function registerImporters(importers: Importers, archive: ObjectArchive): () => void {
  const registered = new Disposables();
  registered.add(
    importers.register({
      id: 'gltf',
      label: 'glTF',
      extensions: ['glb', 'gltf'],
      read: async (file, siblings) => (await import('./gltf.ts')).importGLTF(file, siblings),
    }),
  );
  registered.add(
    importers.register({
      id: 'obj',
      label: 'Wavefront',
      extensions: ['obj'],
      read: async (file, siblings) => (await import('./obj.ts')).importOBJ(file, siblings),
    }),
  );
  registered.add(
    importers.register({ id: 'stl', label: 'STL', extensions: ['stl'], read: async (file) => (await import('./stl.ts')).importSTL(file) }),
  );
  registered.add(
    importers.register({ id: 'ply', label: 'PLY', extensions: ['ply'], read: async (file) => (await import('./ply.ts')).importPLY(file) }),
  );
  registered.add(
    importers.register({
      id: 'json',
      label: 'Project or object',
      extensions: ['json'],
      read: async (file) => (await import('./json.ts')).importJSON(archive, file),
    }),
  );
  return () => registered.dispose();
}
